export const id = 806;
export const ids = [806];
export const modules = {

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  containers: () => (/* binding */ registry_containers)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/core/containers/input/byte-queue.js
/** What is asked of the input at once. */
const STEP = 64 * 1024;
class ByteQueue {
    #input;
    #bytes = new Uint8Array(STEP);
    #start = 0;
    #end = 0;
    #ended = false;
    #passed = 0;
    #record = null;
    constructor(input) {
        this.#input = input;
    }
    /** How many bytes can be seen. */
    get available() {
        return this.#end - this.#start;
    }
    /** How many bytes were taken since the start. */
    get passed() {
        return this.#passed;
    }
    /**
     * Makes `count` bytes visible, or all that is left if that is less. Memory grows with what really comes, up to about
     * four times `count`.
     *
     * @returns whether there are that many
     */
    async fill(count) {
        while (!this.#ended && this.available < count) {
            // Not sooner: each byte is moved about once, however little is taken at a time.
            if (this.available === 0 || this.#end === this.#bytes.length)
                this.#makeRoom();
            const room = this.#bytes.subarray(this.#end);
            const got = await this.#input.read(room);
            this.#end += got;
            this.#ended = got < room.length;
        }
        return this.available >= count;
    }
    /** All bytes that can be seen; valid until the next `fill` or `read`. */
    view() {
        return this.#bytes.subarray(this.#start, this.#end);
    }
    /** Lets `record` keep what is taken from here on; `null` ends that. */
    recordTo(record) {
        this.#record = record;
    }
    /** Takes `count` visible bytes. */
    take(count) {
        this.#record?.add(this.#bytes.subarray(this.#start, this.#start + count));
        this.#start += count;
        this.#passed += count;
    }
    /** Takes `count` bytes that nobody wants to see; fewer only at the end. */
    async pass(count) {
        let passed = 0;
        while (passed < count && (await this.fill(1))) {
            const step = Math.min(count - passed, this.available);
            this.take(step);
            passed += step;
        }
        return passed;
    }
    async read(into) {
        let filled = 0;
        while (filled < into.length) {
            if (this.available === 0 && !(await this.fill(1)))
                break;
            const step = Math.min(into.length - filled, this.available);
            into.set(this.#bytes.subarray(this.#start, this.#start + step), filled);
            this.take(step);
            filled += step;
        }
        return filled;
    }
    #makeRoom() {
        const { available } = this;
        if (available > this.#bytes.length / 2) {
            const larger = new Uint8Array(this.#bytes.length * 2);
            larger.set(this.view());
            this.#bytes = larger;
        }
        else if (this.#start > 0)
            this.#bytes.copyWithin(0, this.#start, this.#end);
        this.#start = 0;
        this.#end = available;
    }
}

// EXTERNAL MODULE: ./lib/core/containers/container-error.js
var container_error = __webpack_require__(2680);
;// CONCATENATED MODULE: ./lib/core/containers/native-inflate.js
/** Bytes given to the decompressor at once: what it held back when it met an error is lost, see `chunkSize`. */
const native_inflate_STEP = 64 * 1024;
/** What a decompressor gives at once: less takes more turns of the event loop. */
const NATIVE_CHUNK = 32 * 1024;
/**
 * Takes from the queue what the decompressor used, and leaves what stands behind its end. Holds two of its chunks and
 * one step of input.
 *
 * @returns how it ended; whatever the decompressor threw is not passed on
 */
async function* nativeInflate(decompressor, queue) {
    const chunks = [];
    let state = 'open';
    let idle = true;
    let taken = 0;
    let wake = () => undefined;
    // An error throws away what Node's stream still holds, so each chunk is taken out of it as soon as it comes.
    decompressor.on('data', (chunk) => {
        chunks.push(chunk);
        decompressor.pause();
        wake();
    });
    decompressor.on('end', () => {
        state = 'whole';
        wake();
    });
    decompressor.on('error', () => {
        state = 'broken';
        wake();
    });
    const settle = () => {
        queue.take(decompressor.bytesWritten - taken);
        taken = decompressor.bytesWritten;
    };
    try {
        for (;;) {
            const chunk = chunks.shift();
            if (chunk !== undefined) {
                yield chunk;
                continue;
            }
            if (state !== 'open') {
                settle();
                return state;
            }
            const woken = new Promise((resolve) => {
                wake = resolve;
            });
            decompressor.resume();
            if (idle) {
                idle = false;
                settle();
                if (await queue.fill(1)) {
                    decompressor.write(queue.view().subarray(0, native_inflate_STEP), () => {
                        idle = true;
                        wake();
                    });
                }
                else
                    decompressor.end();
            }
            await woken;
        }
    }
    finally {
        decompressor.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/member/stream-member.js

/**
 * The member ends where the bytes end, and why they end early is thrown in the next step: so what reads the member
 * meets an end like any other.
 */
function openAsOne(inflate) {
    return async function* (input, opening) {
        opening.allowance.entry();
        const inflated = new Inflated(inflate(input, opening), opening);
        try {
            yield inflated;
            if (inflated.failure !== null)
                throw inflated.failure;
        }
        finally {
            await inflated.close();
        }
    };
}
class Inflated {
    path = null;
    failure = null;
    #chunks;
    #opening;
    #rest = new Uint8Array(0);
    constructor(chunks, opening) {
        this.#chunks = chunks;
        this.#opening = opening;
    }
    async read(into) {
        let filled = 0;
        while (this.#rest !== null && filled < into.length) {
            if (this.#rest.length === 0)
                this.#rest = await this.#next();
            else {
                const step = Math.min(into.length - filled, this.#rest.length);
                into.set(this.#rest.subarray(0, step), filled);
                this.#rest = this.#rest.subarray(step);
                filled += step;
            }
        }
        return filled;
    }
    async close() {
        this.#rest = null;
        await this.#chunks.return();
    }
    async #next() {
        try {
            const next = await this.#chunks.next();
            if (next.done === true)
                return null;
            this.#opening.allowance.take(next.value.length);
            return next.value;
        }
        catch (error) {
            if (!(error instanceof container_error/* ContainerError */.O))
                throw error;
            this.failure = error;
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/brotli.js
/** Brotli (RFC 7932) has no magic number: it goes by the name `.br`, and only if the start decompresses. */





/** A kilobyte may decompress to gigabytes: so much tells enough. */
const LARGEST_TRIAL = 1024 * 1024;
const inflate = async function* (input) {
    const decompressor = (0,external_node_zlib_.createBrotliDecompress)({ chunkSize: NATIVE_CHUNK });
    // The default flush at the end tells a cut stream from a whole one; by then all bytes were given.
    if ((yield* nativeInflate(decompressor, new ByteQueue(input))) === 'broken')
        throw new container_error/* ContainerError */.O('ends-early', 'holds brotli data that is broken or cut');
};
const brotli = {
    id: 'brotli',
    matches: (start, name) => name !== null && endsInBr(name) && decompresses(start),
    open: openAsOne(inflate),
};
function endsInBr(name) {
    return /\.br$/i.test(Buffer.from(name.subarray(-3)).toString('latin1'));
}
function decompresses(start) {
    try {
        const finishFlush = external_node_zlib_.constants.BROTLI_OPERATION_FLUSH;
        return (0,external_node_zlib_.brotliDecompressSync)(start, { finishFlush, maxOutputLength: LARGEST_TRIAL }).length > 0;
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE';
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/bzip2/bit-reader.js
/** Bits of bytes in memory, the highest of each byte first. */
/** The bytes ended amid what was read. */
class BitsEnd extends Error {
}
class BitReader {
    #bytes;
    #position;
    /** @param position of the first bit */
    constructor(bytes, position) {
        this.#bytes = bytes;
        this.#position = position;
    }
    /** In bits from the start of the bytes. */
    get position() {
        return this.#position;
    }
    /**
     * The next `count` bits, zeros behind the end.
     *
     * @param count at most 24
     */
    peek(count) {
        const bytes = this.#bytes;
        const at = this.#position >> 3;
        const word = ((bytes[at] ?? 0) << 24) |
            ((bytes[at + 1] ?? 0) << 16) |
            ((bytes[at + 2] ?? 0) << 8) |
            (bytes[at + 3] ?? 0);
        return (word << (this.#position & 7)) >>> (32 - count);
    }
    /** @throws BitsEnd if there are fewer */
    skip(count) {
        this.#position += count;
        if (this.#position > this.#bytes.length * 8)
            throw new BitsEnd();
    }
    /**
     * @param count 1 to 24
     * @throws BitsEnd if there are fewer
     */
    read(count) {
        const value = this.peek(count);
        this.skip(count);
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/bzip2/code.js
/** The longest code word in bits. */
const LONGEST = 20;
/** For each symbol the length of its code word; they are stored as steps of one. */
function readCodeLengths(bits, symbols) {
    const lengths = new Uint8Array(symbols);
    let length = bits.read(5);
    for (let symbol = 0; symbol < symbols; symbol++) {
        for (;;) {
            if (length < 1 || length > LONGEST)
                return null;
            if (bits.read(1) === 0)
                break;
            length += bits.read(1) === 0 ? 1 : -1;
        }
        lengths[symbol] = length;
    }
    return lengths;
}
/** A canonical code: shorter words first, symbols of one length in order. */
class Bzip2Code {
    #shortest;
    /** By length: the last word of that length, and what to add to a word for its place among all; -1 if there is none. */
    #last = new Int32Array(LONGEST + 1).fill(-1);
    #shift = new Int32Array(LONGEST + 1);
    #symbols;
    constructor(lengths) {
        const counts = new Uint16Array(LONGEST + 1);
        for (const length of lengths)
            counts[length]++;
        this.#shortest = counts.findIndex((count) => count > 0);
        this.#symbols = new Uint16Array(lengths.length);
        let word = 0;
        let place = 0;
        for (let length = this.#shortest; length <= LONGEST; length++) {
            this.#shift[length] = place - word;
            for (let symbol = 0; symbol < lengths.length; symbol++)
                if (lengths[symbol] === length)
                    this.#symbols[place++] = symbol;
            word += counts[length];
            this.#last[length] = word - 1;
            word <<= 1;
        }
    }
    /** @returns -1 if the bits are no code word */
    read(bits) {
        const ahead = bits.peek(LONGEST);
        for (let length = this.#shortest; length <= LONGEST; length++) {
            const word = ahead >>> (LONGEST - length);
            if (word > this.#last[length])
                continue;
            bits.skip(length);
            return this.#symbols[word + this.#shift[length]] ?? -1;
        }
        return -1;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/bzip2/block.js

/** So many symbols share a code before the next one is selected. */
const GROUP = 50;
const RUN_A = 0;
const RUN_B = 1;
/** Bytes that a block of level 9, the highest, holds before the last run lengths are undone. */
const BLOCK_SIZE = 900_000;
/** Memory grows with what a block really holds: thousands of entries of a zip may have one of a few bytes each. */
const FIRST_SIZE = 4096;
/** No block takes more bytes: a code word has up to 20 bits, a selector 6, and there are up to 32,767 of these. */
const LONGEST_BLOCK = (BLOCK_SIZE * 20) / 8 + 40_000;
class Bzip2Block {
    /** In the lower eight bits a byte, in the others the place of the one that follows it. */
    #links = new Uint32Array(FIRST_SIZE);
    #at = 0;
    #left = 0;
    /** How many times the last byte came in a row, and how often it is still to be repeated. */
    #last = -1;
    #run = 0;
    #repeats = 0;
    /**
     * Reads a block up to its end, from behind its magic number. Its checksum is not looked at: damaged data may hold a
     * key as well.
     *
     * @returns false if it is broken, or of the kind that bzip2 wrote before 1996 (`randomised`)
     * @throws BitsEnd
     */
    read(bits) {
        bits.skip(32);
        if (bits.read(1) === 1)
            return false;
        const origin = bits.read(24);
        const used = readUsedBytes(bits);
        const codes = readCodes(bits, used.length + 2);
        if (codes === null)
            return false;
        const counts = new Uint32Array(256);
        const size = this.#readBytes(bits, used, codes, counts);
        if (size < 0 || origin >= size)
            return false;
        this.#link(counts, size);
        this.#at = this.#links[origin] >>> 8;
        this.#left = size;
        this.#last = -1;
        this.#run = 0;
        this.#repeats = 0;
        return true;
    }
    /** @returns how many bytes of the block were written; 0 at its end */
    write(into) {
        const links = this.#links;
        let filled = 0;
        while (filled < into.length) {
            if (this.#repeats > 0) {
                const step = Math.min(this.#repeats, into.length - filled);
                into.fill(this.#last, filled, filled + step);
                filled += step;
                this.#repeats -= step;
                continue;
            }
            if (this.#left === 0)
                break;
            const link = links[this.#at];
            const byte = link & 0xff;
            this.#at = link >>> 8;
            this.#left--;
            if (this.#run === 4) {
                this.#repeats = byte;
                this.#run = 0;
                continue;
            }
            this.#run = byte === this.#last ? this.#run + 1 : 1;
            this.#last = byte;
            into[filled++] = byte;
        }
        return filled;
    }
    /** @returns how many bytes there are, -1 if the block is broken */
    #readBytes(bits, used, codes, counts) {
        let links = this.#links;
        const front = used.slice();
        const end = used.length + 1;
        let size = 0;
        let run = 0;
        let weight = 1;
        for (const selector of codes.selectors) {
            const code = codes.codes[selector];
            for (let i = 0; i < GROUP; i++) {
                const symbol = code.read(bits);
                if (symbol === RUN_A || symbol === RUN_B) {
                    run += weight << symbol;
                    weight <<= 1;
                    // Before the weight can overflow.
                    if (size + run > BLOCK_SIZE)
                        return -1;
                    continue;
                }
                if (run > 0) {
                    const byte = front[0];
                    counts[byte] += run;
                    if (size + run > links.length)
                        links = this.#grow(size + run);
                    links.fill(byte, size, size + run);
                    size += run;
                    run = 0;
                    weight = 1;
                }
                if (symbol === end)
                    return size;
                if (symbol < 0 || size >= BLOCK_SIZE)
                    return -1;
                if (size === links.length)
                    links = this.#grow(size + 1);
                const byte = front[symbol - 1];
                front.copyWithin(1, 0, symbol - 1);
                front[0] = byte;
                counts[byte]++;
                links[size++] = byte;
            }
        }
        return -1;
    }
    #grow(size) {
        const larger = new Uint32Array(Math.min(BLOCK_SIZE, Math.max(size, this.#links.length * 2)));
        larger.set(this.#links);
        return (this.#links = larger);
    }
    #link(counts, size) {
        const links = this.#links;
        const places = new Uint32Array(256);
        for (let byte = 1; byte < 256; byte++)
            places[byte] = places[byte - 1] + counts[byte - 1];
        for (let i = 0; i < size; i++)
            links[places[links[i] & 0xff]++] |= i << 8;
    }
}
/** The byte values that occur: sixteen bits tell which groups of sixteen are told. */
function readUsedBytes(bits) {
    const groups = bits.read(16);
    const used = [];
    for (let group = 0; group < 16; group++) {
        if ((groups & (0x8000 >> group)) === 0)
            continue;
        const members = bits.read(16);
        for (let i = 0; i < 16; i++)
            if ((members & (0x8000 >> i)) !== 0)
                used.push(group * 16 + i);
    }
    return Uint8Array.from(used);
}
/** @returns null if they are broken */
function readCodes(bits, symbols) {
    const count = bits.read(3);
    const selectors = new Uint8Array(bits.read(15));
    if (count < 2 || count > 6 || selectors.length === 0 || symbols < 3)
        return null;
    const front = Uint8Array.from({ length: count }, (_, i) => i);
    for (let i = 0; i < selectors.length; i++) {
        let place = 0;
        while (bits.read(1) === 1)
            if (++place >= count)
                return null;
        const selector = front[place];
        front.copyWithin(1, 0, place);
        front[0] = selector;
        selectors[i] = selector;
    }
    const codes = [];
    for (let i = 0; i < count; i++) {
        const lengths = readCodeLengths(bits, symbols);
        if (lengths === null)
            return null;
        codes.push(new Bzip2Code(lengths));
    }
    return { selectors, codes };
}

;// CONCATENATED MODULE: ./lib/core/containers/member/set-up.js
/**
 * A decompressor takes up to 0.1 ms to set up, as long as many bytes take to unpack, and an empty stream has 9 bytes:
 * without this, 10 MB of them would take a minute.
 */
const WORTH = 16 * 1024;
/**
 * Charges one that follows another.
 *
 * @throws ContainerError of fault `limit`
 */
function chargeSetUp(allowance) {
    allowance.entry();
    allowance.take(WORTH);
}

;// CONCATENATED MODULE: ./lib/core/containers/bzip2.js
/** bzip2: streams of blocks that need not begin at a byte. */






/** `BZh` and the level. */
const HEADER = 4;
/** The magic numbers are π and its square root, in hexadecimal digits; each is followed by a checksum. */
const BLOCK = 0x314159265359;
const END_OF_STREAM = 0x177245385090;
const MAGIC_BITS = 48;
const CHECKSUM_BITS = 32;
/** Streams one after the other are one; what stands behind the last is no error. */
const bzip2_inflate = async function* (input, { allowance }) {
    const queue = new ByteQueue(input);
    const chunk = new Uint8Array(64 * 1024);
    // One for all streams: a stream may have 14 bytes, and a block takes 3.6 MB.
    const block = new Bzip2Block();
    for (let streams = 0;; streams++) {
        if (!(await queue.fill(HEADER + MAGIC_BITS / 8)) || !isBzip2(queue.view())) {
            if (streams === 0)
                throw new container_error/* ContainerError */.O('invalid', 'is no bzip2 stream');
            return;
        }
        if (streams > 0)
            chargeSetUp(allowance);
        queue.take(HEADER);
        let bit = 0;
        for (;;) {
            await queue.fill(LONGEST_BLOCK);
            const bits = new BitReader(queue.view(), bit);
            if (readNext(bits, block) === 'end') {
                queue.take(Math.ceil(bits.position / 8));
                break;
            }
            queue.take(bits.position >> 3);
            bit = bits.position & 7;
            for (let size = block.write(chunk); size > 0; size = block.write(chunk))
                yield chunk.subarray(0, size);
        }
    }
};
const bzip2 = {
    id: 'bzip2',
    matches: isBzip2,
    open: openAsOne(bzip2_inflate),
};
function isBzip2(bytes) {
    const [b, z, h, level] = bytes;
    if (b !== 0x42 || z !== 0x5a || h !== 0x68 || level < 0x31 || level > 0x39)
        return false;
    if (bytes.length < HEADER + MAGIC_BITS / 8)
        return false;
    const magic = readMagic(new BitReader(bytes, HEADER * 8));
    return magic === BLOCK || magic === END_OF_STREAM;
}
function readMagic(bits) {
    return bits.read(MAGIC_BITS / 2) * 2 ** (MAGIC_BITS / 2) + bits.read(MAGIC_BITS / 2);
}
/** @throws ContainerError if the next block is cut or broken: nothing of it can be had then */
function readNext(bits, block) {
    try {
        const magic = readMagic(bits);
        if (magic === END_OF_STREAM) {
            bits.skip(CHECKSUM_BITS);
            return 'end';
        }
        if (magic === BLOCK && block.read(bits))
            return 'block';
    }
    catch (error) {
        if (!(error instanceof BitsEnd))
            throw error;
        throw new container_error/* ContainerError */.O('ends-early', 'ends within a bzip2 stream');
    }
    throw new container_error/* ContainerError */.O('ends-early', 'holds broken bzip2 data');
}

;// CONCATENATED MODULE: ./lib/core/containers/input/byte-record.js
/** A copy of bytes that passed by, as long as they are few. */
class ByteRecord {
    #limit;
    #parts = [];
    #size = 0;
    /** @param limit in bytes; if more pass by, none are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    add(bytes) {
        this.#size += bytes.length;
        if (this.#size > this.#limit)
            this.#parts = null;
        else if (bytes.length > 0)
            this.#parts?.push(bytes.slice());
    }
    /** @returns `null` if there were too many */
    bytes() {
        return this.#parts === null ? null : Buffer.concat(this.#parts, this.#size);
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/prefix-code.js
/** Prefix codes of deflate (RFC 1951, 3.2.2), from the lengths of their words. */

/** Words up to this length are looked up; few are longer. A larger table costs more than it saves in short blocks. */
const QUICK_BITS = 9;
const prefix_code_LONGEST = 15;
/** @throws ContainerError if there are more words than a code can have */
function prefixCode(lengths) {
    const counts = new Uint16Array(prefix_code_LONGEST + 1);
    for (const length of lengths)
        counts[length]++;
    counts[0] = 0;
    const firstWord = new Uint16Array(prefix_code_LONGEST + 2);
    const firstIndex = new Uint16Array(prefix_code_LONGEST + 2);
    for (let length = 1; length <= prefix_code_LONGEST; length++) {
        const words = firstWord[length] + counts[length];
        if (words > 1 << length)
            throw new container_error/* ContainerError */.O('invalid', 'no prefix code');
        firstWord[length + 1] = words << 1;
        firstIndex[length + 1] = firstIndex[length] + counts[length];
    }
    const quick = new Uint16Array(1 << QUICK_BITS);
    const symbols = new Uint16Array(lengths.length);
    for (const [symbol, length] of lengths.entries()) {
        if (length === 0)
            continue;
        symbols[firstIndex[length]++] = symbol;
        const word = firstWord[length]++;
        if (length > QUICK_BITS)
            continue;
        // Words are stored from their first bit on, numbers from their last: turned round.
        let index = 0;
        for (let bit = 0; bit < length; bit++)
            index |= ((word >> bit) & 1) << (length - 1 - bit);
        for (; index < quick.length; index += 1 << length)
            quick[index] = (symbol << 4) | length;
    }
    return { quick, counts, symbols };
}
/** @returns symbol << 4 | length of the word that the bits begin with; 0 if none does */
function lookUp({ quick, counts, symbols }, bits) {
    const found = quick[bits & ((1 << QUICK_BITS) - 1)];
    if (found !== 0)
        return found;
    let word = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= prefix_code_LONGEST; length++) {
        word |= (bits >>> (length - 1)) & 1;
        const count = counts[length];
        if (word - first < count)
            return (symbols[index + word - first] << 4) | length;
        index += count;
        first = (first + count) << 1;
        word <<= 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/bit-input.js
/** Bits of deflated bytes, from each byte's lowest on (RFC 1951, 3.1.1). */


class BitInput {
    bytes;
    #at;
    #held = 0;
    #count = 0;
    constructor(bytes, at = 0) {
        this.bytes = bytes;
        this.#at = at;
    }
    /** At least 16 bits, with zeros behind the end; at most 24 are held. */
    #fill() {
        while (this.#count < 16) {
            this.#held |= (this.bytes[this.#at++] ?? 0) << this.#count;
            this.#count += 8;
        }
    }
    #drop(count) {
        this.#held >>>= count;
        this.#count -= count;
        if (this.#at - (this.#count >> 3) > this.bytes.length)
            throw new container_error/* ContainerError */.O('ends-early', 'deflated bytes end early');
    }
    /** @param count up to 16 */
    bits(count) {
        this.#fill();
        const value = this.#held & ((1 << count) - 1);
        this.#drop(count);
        return value;
    }
    symbol(code) {
        this.#fill();
        const found = lookUp(code, this.#held);
        if (found === 0)
            throw new container_error/* ContainerError */.O('invalid', 'no word of the code');
        this.#drop(found & 15);
        return found >> 4;
    }
    /** How many bytes were read, or begun. */
    get read() {
        return Math.min(this.#at - (this.#count >> 3), this.bytes.length);
    }
    /** Drops the rest of a byte. @returns index of the next byte */
    toByte() {
        this.#at -= this.#count >> 3;
        this.#held = 0;
        this.#count = 0;
        return this.#at;
    }
    /** Goes on at a byte; only after `toByte`. */
    moveTo(at) {
        this.#at = at;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/code-lengths.js
/** The codes of a deflated block: the fixed ones, or those in front of it (RFC 1951, 3.2.6 and 3.2.7). */


let fixed;
function fixedCodes() {
    return (fixed ??= makeFixedCodes());
}
function makeFixedCodes() {
    const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
    return { literals: prefixCode(lengths), distances: prefixCode(new Uint8Array(32).fill(5)) };
}
/** In which order the lengths of the code for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** @throws ContainerError */
function code_lengths_readCodes(input) {
    const literals = input.bits(5) + 257;
    const distances = input.bits(5) + 1;
    const ordered = input.bits(4) + 4;
    const own = new Uint8Array(19);
    for (const symbol of ORDER.slice(0, ordered))
        own[symbol] = input.bits(3);
    const code = prefixCode(own);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length;) {
        const symbol = input.symbol(code);
        if (symbol < 16) {
            lengths[at++] = symbol;
            continue;
        }
        const repeated = symbol === 16 ? lengths[at - 1] : 0;
        const times = symbol === 16 ? 3 + input.bits(2) : symbol === 17 ? 3 + input.bits(3) : 11 + input.bits(7);
        if (repeated === undefined || at + times > lengths.length)
            throw new container_error/* ContainerError */.O('invalid', 'broken lengths of a code');
        lengths.fill(repeated, at, at + times);
        at += times;
    }
    return {
        literals: prefixCode(lengths.subarray(0, literals)),
        distances: prefixCode(lengths.subarray(literals)),
    };
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/sliding-window.js
/** Unpacked bytes, of which the last ones can be repeated: what deflate writes to. */
/** So many bytes come out at once. */
const PART = 64 * 1024;
/** Memory grows with what is written: thousands of entries may have a few bytes each. */
const sliding_window_FIRST_SIZE = 4096;
class SlidingWindow {
    #bytes;
    #capacity;
    #size;
    #longest;
    #end = 0;
    #given = 0;
    /**
     * @param size how far back a repetition can reach
     * @param longest bytes that are written before `isFull` is asked again, a whole repetition
     */
    constructor(size, longest) {
        this.#size = size;
        this.#longest = longest;
        // The window moves after a quarter of its size was written: four copied bytes for each.
        this.#capacity = size + Math.max(size >> 2, 2 * PART) + longest;
        this.#bytes = new Uint8Array(sliding_window_FIRST_SIZE + longest);
    }
    /** `part` must be called before more is written. */
    get isFull() {
        return this.#end - this.#given >= PART || this.#end + this.#longest > this.#bytes.length;
    }
    push(byte) {
        this.#bytes[this.#end++] = byte;
    }
    /**
     * @param distance 1 for the last byte
     * @returns false if that is before the first byte, or out of reach
     */
    repeat(distance, length) {
        if (distance > this.#end || distance > this.#size)
            return false;
        const bytes = this.#bytes;
        const end = this.#end + length;
        if (distance >= length && length > 32)
            bytes.copyWithin(this.#end, this.#end - distance, end - distance);
        else
            for (let at = this.#end; at < end; at++)
                bytes[at] = bytes[at - distance];
        this.#end = end;
        return true;
    }
    /** @returns a copy of what was written since the last call, and makes room */
    part() {
        const part = this.#bytes.slice(this.#given, this.#end);
        if (this.#end + PART + this.#longest > this.#bytes.length)
            this.#makeRoom();
        this.#given = this.#end;
        return part;
    }
    #makeRoom() {
        if (this.#bytes.length < this.#capacity) {
            // Twice the size has room for the longest repetition, which the first size has already.
            const larger = new Uint8Array(Math.min(this.#capacity, 2 * this.#bytes.length));
            larger.set(this.#bytes.subarray(0, this.#end));
            this.#bytes = larger;
            return;
        }
        const kept = Math.min(this.#end, this.#size);
        this.#bytes.copyWithin(0, this.#end - kept, this.#end);
        this.#end = kept;
    }
    /** What was written since the last part; nothing can be written after it. */
    rest() {
        return this.#bytes.subarray(this.#given, this.#end);
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/inflate-slowly.js
/**
 * Inflating without zlib (RFC 1951), for what zlib cannot do or not tell: deflate64, everything up to the very byte at
 * which a stream is broken, output of any length in bounded memory.
 */



/** Lengths and distances: the base of each symbol is the one before, and 1 << its extra bits. */
function bases(first, extra) {
    let next = first;
    return extra.map((bits) => (next += 1 << bits) - (1 << bits));
}
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5];
const LENGTH_BASE = bases(3, LENGTH_EXTRA);
const DISTANCE_EXTRA = Array.from({ length: 32 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const DISTANCE_BASE = bases(1, DISTANCE_EXTRA);
const inflate_slowly_forms = {
    deflate: { last: { base: 258, extra: 0 }, distances: 30, window: 1 << 15, longest: 258 },
    deflate64: { last: { base: 3, extra: 16 }, distances: 32, window: 1 << 16, longest: 65_538 },
};
const END_OF_BLOCK = 256;
const LAST_LENGTH = 285;
/**
 * @param input read up to the end of the deflated bytes
 * @throws ContainerError after it has given all that comes before the fault
 */
function* inflateSlowly(input, deflation) {
    const { window, longest } = inflate_slowly_forms[deflation];
    const output = new SlidingWindow(window, longest);
    try {
        for (let last = 0; last === 0;) {
            last = input.bits(1);
            const type = input.bits(2);
            if (type === 0)
                yield* copyStored(input, output);
            else if (type === 1)
                yield* inflateBlock(input, output, fixedCodes(), deflation);
            else if (type === 2)
                yield* inflateBlock(input, output, code_lengths_readCodes(input), deflation);
            else
                throw new container_error/* ContainerError */.O('invalid', 'no block of deflated bytes');
        }
    }
    catch (error) {
        yield output.rest();
        throw error;
    }
    yield output.rest();
}
function* copyStored(input, output) {
    let at = input.toByte();
    const { bytes } = input;
    if (at + 4 > bytes.length)
        throw new container_error/* ContainerError */.O('ends-early', 'deflated bytes end early');
    const length = bytes[at] | (bytes[at + 1] << 8);
    if (length !== (~(bytes[at + 2] | (bytes[at + 3] << 8)) & 0xffff))
        throw new container_error/* ContainerError */.O('invalid', 'no stored block');
    at += 4;
    for (const end = at + length; at < end; at++) {
        if (at >= bytes.length)
            throw new container_error/* ContainerError */.O('ends-early', 'deflated bytes end early');
        if (output.isFull)
            yield output.part();
        output.push(bytes[at]);
    }
    input.moveTo(at);
}
function* inflateBlock(input, output, { literals, distances }, deflation) {
    const { last, distances: known } = inflate_slowly_forms[deflation];
    for (;;) {
        if (output.isFull)
            yield output.part();
        const symbol = input.symbol(literals);
        if (symbol < END_OF_BLOCK) {
            output.push(symbol);
            continue;
        }
        if (symbol === END_OF_BLOCK)
            return;
        if (symbol > LAST_LENGTH)
            throw new container_error/* ContainerError */.O('invalid', 'no length');
        const index = symbol - END_OF_BLOCK - 1;
        const length = symbol === LAST_LENGTH
            ? last.base + input.bits(last.extra)
            : LENGTH_BASE[index] + input.bits(LENGTH_EXTRA[index]);
        const code = input.symbol(distances);
        if (code >= known)
            throw new container_error/* ContainerError */.O('invalid', 'no distance');
        const distance = DISTANCE_BASE[code] + input.bits(DISTANCE_EXTRA[code]);
        if (!output.repeat(distance, length))
            throw new container_error/* ContainerError */.O('invalid', 'a distance before the start');
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/inflate-stream.js
/** Raw deflate (RFC 1951), as gzip and zlib hold it. */






/** Compressed bytes that are kept, so that they can be inflated again. */
const MAX_RECORD = 1024 * 1024;
/**
 * Node's own gzip and zlib streams are not used: they throw away the last bytes when a checksum is wrong, and a key in
 * a damaged file is a key. What zlib holds back when data is broken is up to 32 kB; if that came soon, it is inflated
 * again without zlib, up to the very byte.
 *
 * @returns `whole` also for an end of the input amid the data: what follows the data is missing then, too
 */
async function* inflateRaw(queue) {
    const options = { chunkSize: NATIVE_CHUNK, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
    const record = new ByteRecord(MAX_RECORD);
    queue.recordTo(record);
    const chunks = nativeInflate((0,external_node_zlib_.createInflateRaw)(options), queue);
    let given = 0;
    let end = null;
    try {
        while (end === null) {
            const next = await chunks.next();
            if (next.done === true)
                end = next.value;
            else {
                given += next.value.length;
                yield next.value;
            }
        }
    }
    finally {
        queue.recordTo(null);
        await chunks.return('broken');
    }
    const recorded = end === 'broken' ? record.bytes() : null;
    if (recorded !== null)
        yield* rest(Buffer.concat([recorded, queue.view()]), given);
    return end;
}
/** What the deflated bytes hold behind the first `given` plain ones, up to where they are broken. */
function* rest(bytes, given) {
    let skip = given;
    try {
        for (const part of inflateSlowly(new BitInput(bytes), 'deflate')) {
            const step = Math.min(skip, part.length);
            skip -= step;
            if (step < part.length)
                yield part.subarray(step);
        }
    }
    catch (error) {
        if (!(error instanceof container_error/* ContainerError */.O))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/gzip.js
/** gzip (RFC 1952). */





const FIXED_HEADER = 10;
const TRAILER = 8;
const FLAG_CHECKSUM = 0x02;
const FLAG_EXTRA = 0x04;
const FLAG_NAME = 0x08;
const FLAG_COMMENT = 0x10;
/** Members one after the other are one stream. What stands behind the last is padding or somebody else's: no error. */
const gzip_inflate = async function* (input, { allowance }) {
    const queue = new ByteQueue(input);
    for (let members = 0;; members++) {
        if (!(await queue.fill(FIXED_HEADER)) || !isGzip(queue.view())) {
            if (members === 0)
                throw new container_error/* ContainerError */.O('invalid', 'is no gzip stream');
            return;
        }
        if (members > 0)
            chargeSetUp(allowance);
        if (!(await passHeader(queue)))
            throw cut();
        if ((yield* inflateRaw(queue)) === 'broken')
            throw new container_error/* ContainerError */.O('ends-early', 'holds broken gzip data');
        if ((await queue.pass(TRAILER)) < TRAILER)
            throw cut();
    }
};
const gzip = {
    id: 'gzip',
    matches: (start) => start.length > 3 && isGzip(start),
    open: openAsOne(gzip_inflate),
};
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08 && bytes[3] < 0x20;
}
function cut() {
    return new container_error/* ContainerError */.O('ends-early', 'ends within a gzip stream');
}
/** @returns whether the header is all there */
async function passHeader(queue) {
    const flags = queue.view()[3];
    queue.take(FIXED_HEADER);
    if ((flags & FLAG_EXTRA) !== 0) {
        if (!(await queue.fill(2)))
            return false;
        const [low, high] = queue.view();
        queue.take(2);
        const size = low | (high << 8);
        if ((await queue.pass(size)) < size)
            return false;
    }
    if ((flags & FLAG_NAME) !== 0 && !(await passText(queue)))
        return false;
    if ((flags & FLAG_COMMENT) !== 0 && !(await passText(queue)))
        return false;
    return (flags & FLAG_CHECKSUM) === 0 || (await queue.pass(2)) === 2;
}
/** Names and comments end with a zero byte. */
async function passText(queue) {
    while (await queue.fill(1)) {
        const end = queue.view().indexOf(0);
        queue.take(end < 0 ? queue.available : end + 1);
        if (end >= 0)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/core/containers/allowance.js
var allowance = __webpack_require__(3106);
;// CONCATENATED MODULE: ./lib/core/containers/pdf/dictionary.js
/** What a stream's dictionary says of how it is packed (ISO 32000-1, 7.3.8.2 and 7.4). */
const NAME = /\/([^\s\0/<>[\](){}%]{1,40})/g;
const FILTER = /\/Filter[\s\0]{0,20}(\[[^\]]{0,400}\]|\/[^\s\0/<>[\](){}%]{1,40}|\d)/;
function readPacking(dictionary) {
    const text = withoutEscapes(dictionary);
    const value = FILTER.exec(text)?.[1] ?? '[]';
    const filters = /^\d/.test(value) ? null : [...value.matchAll(NAME)].map(([, name]) => name);
    return { filters, predictor: readPredictor(text) };
}
/** Any character of a name can be written `#61`. */
const withoutEscapes = (text) => text.replace(/#([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
/** Longer rows are those of images, which hold no text. */
const LONGEST_ROW = 1024 * 1024;
function readPredictor(text) {
    const number = (name, otherwise) => {
        const at = text.indexOf(`/${name}`);
        const digits = at < 0 ? null : /^[\s\0]{0,20}(\d{1,9})/.exec(text.slice(at + name.length + 1, at + 60));
        return digits === null ? otherwise : Number(digits[1]);
    };
    const kind = number('Predictor', 1);
    if (kind < 10 || kind > 15)
        return null;
    const bits = number('Colors', 1) * number('BitsPerComponent', 8);
    const row = Math.ceil((bits * number('Columns', 1)) / 8);
    return row === 0 || row > LONGEST_ROW ? null : { row, pixel: Math.ceil(bits / 8) };
}

;// CONCATENATED MODULE: ./lib/core/containers/deflate/inflate-bytes.js
/** Inflating bytes that are in memory: by zlib where that does it. */



/** What zlib may make of them at once; longer output comes in parts, at a third of the speed. */
const AT_ONCE = 16 * 1024 * 1024;
const inflate_bytes_PART = 256 * 1024;
/** What zlib allocates at once: thousands of entries may have a few bytes each. */
const SMALLEST_CHUNK = 1024;
const LARGEST_CHUNK = 16 * 1024;
/** What a stream that zlib cannot inflate costs beside its bytes: zlib's memory, an error, a second attempt. */
const FAILURE = 64 * 1024;
/**
 * @param bytes deflated, without a header; what stands behind their end is ignored
 * @returns how many of them were read
 * @throws ContainerError after it has given all that comes before the fault
 */
function* inflate_bytes_inflate(bytes, deflation, allowance) {
    const done = deflation === 'deflate' ? inflateByZlib(bytes) : 'by-hand';
    if (done === 'broken')
        allowance.take(FAILURE);
    if (typeof done === 'object') {
        for (let at = 0; at < done.inflated.length; at += inflate_bytes_PART) {
            const part = done.inflated.subarray(at, at + inflate_bytes_PART);
            allowance.take(part.length);
            yield part;
        }
        chargeRead(done.read, done.inflated.length);
        return done.read;
    }
    const input = new BitInput(bytes);
    let charged = 0;
    try {
        for (const part of inflateSlowly(input, deflation)) {
            allowance.take(part.length);
            charged += part.length;
            yield part;
        }
    }
    finally {
        chargeRead(input.read, charged);
    }
    return input.read;
    /** Many entries can share bytes that inflate to nothing: reading them is work as well. */
    function chargeRead(read, given) {
        allowance.take(Math.max(0, read - given));
    }
}
function inflateByZlib(bytes) {
    try {
        const chunkSize = Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, 4 * bytes.length));
        const options = { maxOutputLength: AT_ONCE, chunkSize, info: true };
        // With `info` it returns this instead of a buffer, which the types do not know (nodejs.org/api/zlib.html).
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(bytes, options);
        return { inflated: buffer, read: engine.bytesWritten };
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-long' : 'broken';
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf/lzw.js
/** LZWDecode (ISO 32000-1, 7.4.4.2). */

const CLEAR = 256;
const END = 257;
const FIRST_FREE = 258;
const TABLE = 4096;
const lzw_PART = 64 * 1024;
/** Codes grow from 9 to 12 bits, one code early, as is PDF's default (`/EarlyChange 1`). */
const widthFor = (next) => (next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9);
/** @throws ContainerError after it has given all that comes before the fault */
function* decodeLzw(bytes) {
    // A text is that of the entry before it, and one byte more.
    const before = new Uint16Array(TABLE);
    const last = Uint8Array.from({ length: TABLE }, (_, code) => code);
    const first = last.slice();
    const lengths = new Uint16Array(TABLE).fill(1);
    const out = new Uint8Array(lzw_PART + TABLE);
    let filled = 0;
    let next = FIRST_FREE;
    let previous = -1;
    let held = 0;
    let count = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfffff;
        count += 8;
        const width = widthFor(next);
        if (count < width)
            continue;
        count -= width;
        const code = (held >> count) & ((1 << width) - 1);
        if (code === END) {
            yield out.slice(0, filled);
            return;
        }
        if (code === CLEAR) {
            next = FIRST_FREE;
            previous = -1;
            continue;
        }
        if (previous >= 0 && next < TABLE) {
            before[next] = previous;
            first[next] = first[previous];
            last[next] = first[code < next ? code : previous];
            lengths[next] = lengths[previous] + 1;
            next++;
        }
        if (code >= next || (previous < 0 && code > END)) {
            yield out.slice(0, filled);
            throw new container_error/* ContainerError */.O('invalid', 'an LZW code that was never made');
        }
        filled += lengths[code];
        for (let entry = code, at = filled - 1, left = lengths[code]; left > 0; left--) {
            out[at--] = last[entry];
            entry = before[entry];
        }
        previous = code;
        if (filled < lzw_PART)
            continue;
        yield out.slice(0, filled);
        filled = 0;
    }
    yield out.slice(0, filled);
    throw new container_error/* ContainerError */.O('ends-early', 'LZW bytes end early');
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf/predictor.js
const predictor_PART = 64 * 1024;
/** The last row may be short. */
function* undoPrediction(parts, { row, pixel }) {
    // A pixel of zeros stands in front of each row, so that its first pixel has a left one.
    const end = pixel + row;
    let above = new Uint8Array(end);
    let current = new Uint8Array(end);
    let kind = 0;
    let column = end;
    let out = new Uint8Array(predictor_PART);
    let given = 0;
    try {
        for (const part of parts) {
            for (let at = 0; at < part.length;) {
                if (column === end) {
                    ;
                    [above, current] = [current, above];
                    kind = part[at++];
                    column = pixel;
                    continue;
                }
                const stop = Math.min(end, column + part.length - at, column + predictor_PART - given);
                for (; column < stop; column++, at++, given++) {
                    current[column] = part[at] + predicted(kind, current, above, column, pixel);
                    out[given] = current[column];
                }
                if (given < predictor_PART)
                    continue;
                yield out;
                out = new Uint8Array(predictor_PART);
                given = 0;
            }
        }
    }
    finally {
        yield out.subarray(0, given);
    }
}
function predicted(kind, current, above, column, pixel) {
    if (kind === 1)
        return current[column - pixel];
    if (kind === 2)
        return above[column];
    if (kind === 3)
        return (current[column - pixel] + above[column]) >> 1;
    if (kind === 4)
        return nearest(current[column - pixel], above[column], above[column - pixel]);
    return 0;
}
/** Paeth's predictor. */
function nearest(left, up, upLeft) {
    const sum = left + up - upLeft;
    const [toLeft, toUp, toUpLeft] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - upLeft)];
    if (toLeft <= toUp && toLeft <= toUpLeft)
        return left;
    return toUp <= toUpLeft ? up : upLeft;
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf/part-builder.js
/** Gathers what comes in small pieces: each part costs whoever gets it more than a few bytes are worth. */
const part_builder_PART = 64 * 1024;
class PartBuilder {
    #longest;
    #bytes;
    #filled = 0;
    /** @param longest bytes that are added before `isFull` is asked again */
    constructor(longest) {
        this.#longest = longest;
        this.#bytes = new Uint8Array(part_builder_PART + longest);
    }
    get isFull() {
        return this.#filled >= part_builder_PART;
    }
    add(bytes) {
        this.#bytes.set(bytes, this.#filled);
        this.#filled += bytes.length;
    }
    repeat(byte, times) {
        this.#bytes.fill(byte, this.#filled, this.#filled + times);
        this.#filled += times;
    }
    /** @returns what was added since the last call, which nobody writes to any more */
    take() {
        const taken = this.#bytes.subarray(0, this.#filled);
        this.#bytes = new Uint8Array(part_builder_PART + this.#longest);
        this.#filled = 0;
        return taken;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf/run-length.js
/** RunLengthDecode (ISO 32000-1, 7.4.5). */

const run_length_END = 128;
/** The longest of what one length tells: 128 bytes as they are, or one 128 times. */
const run_length_LONGEST = 128;
function* decodeRunLength(bytes) {
    const out = new PartBuilder(run_length_LONGEST);
    for (let at = 0; at < bytes.length;) {
        const length = bytes[at++];
        if (length === run_length_END)
            break;
        if (length < run_length_END) {
            out.add(bytes.subarray(at, at + length + 1));
            at += length + 1;
        }
        else
            out.repeat(bytes[at++] ?? 0, 257 - length);
        if (out.isFull)
            yield out.take();
    }
    yield out.take();
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf/text-filters.js
/** ASCIIHexDecode and ASCII85Decode (ISO 32000-1, 7.4.2 and 7.4.3): bytes as text. */
const text_filters_PART = 64 * 1024;
/** Up to `>`; what is no digit is passed over. */
function* decodeHex(text) {
    const end = text.indexOf(0x3e);
    const coded = end < 0 ? text : text.subarray(0, end);
    for (let at = 0, carried = ''; at < coded.length; at += text_filters_PART) {
        const last = at + text_filters_PART >= coded.length;
        const digits = carried +
            Buffer.from(coded.subarray(at, at + text_filters_PART))
                .toString('latin1')
                .replace(/[^0-9A-Fa-f]/g, '');
        // A digit that is missing at the end is 0.
        const whole = last && digits.length % 2 === 1 ? `${digits}0` : digits;
        carried = whole.slice(whole.length & ~1);
        yield Buffer.from(whole.slice(0, whole.length & ~1), 'hex');
    }
}
const FIRST_DIGIT = 0x21;
const LAST_DIGIT = 0x75;
const Z = 0x7a;
const TILDE = 0x7e;
/** Up to `~>`; white space, and whatever else is no digit, is passed over. */
function* decodeAscii85(text) {
    let out = Buffer.alloc(text_filters_PART + 4);
    let filled = 0;
    let value = 0;
    let digits = 0;
    const end = text.indexOf(TILDE);
    for (const byte of end < 0 ? text : text.subarray(0, end)) {
        if (byte === Z && digits === 0) {
            out.writeUInt32BE(0, filled);
            filled += 4;
        }
        else if (byte >= FIRST_DIGIT && byte <= LAST_DIGIT) {
            value = value * 85 + byte - FIRST_DIGIT;
            if (++digits === 5) {
                // More than 32 bits are no valid group: what fits is taken.
                out.writeUInt32BE(value % 2 ** 32, filled);
                filled += 4;
                value = digits = 0;
            }
        }
        if (filled < text_filters_PART)
            continue;
        yield out.subarray(0, filled);
        out = Buffer.alloc(text_filters_PART + 4);
        filled = 0;
    }
    if (digits > 1) {
        for (let missing = digits; missing < 5; missing++)
            value = value * 85 + 84;
        out.writeUInt32BE(value % 2 ** 32, filled);
        filled += digits - 1;
    }
    yield out.subarray(0, filled);
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf/filters.js






/** Compressed images and fonts hold no text; they stay what they are in the raw bytes. */
const pictures = new Set([
    'DCTDecode',
    'DCT',
    'JPXDecode',
    'CCITTFaxDecode',
    'CCF',
    'JBIG2Decode',
]);
const own = {
    ASCII85Decode: decodeAscii85,
    A85: decodeAscii85,
    ASCIIHexDecode: decodeHex,
    AHx: decodeHex,
    LZWDecode: decodeLzw,
    LZW: decodeLzw,
    RunLengthDecode: decodeRunLength,
    RL: decodeRunLength,
};
const filterNamed = (name) => {
    if (name === 'FlateDecode' || name === 'Fl')
        return inflateZlib;
    const decode = Object.hasOwn(own, name) ? own[name] : undefined;
    return decode && ((bytes, { allowance }) => charged(decode(bytes), allowance));
};
const isFlate = (name) => name === 'FlateDecode' || name === 'Fl';
/** Whether inflating finds the end of a stream, so that neither `/Length` nor a keyword is needed. */
const findsItsEnd = ({ filters }) => filters === null || isFlate(filters[0]);
/** Whether a stream's bytes are others than those that are stored, and can be text. */
const isPacked = ({ filters }) => filters === null || (filters.length > 0 && !filters.some((name) => pictures.has(name)));
/** @throws ContainerError after it has given all that comes before the fault */
function* unfilter(bytes, { filters, predictor }, unfiltering) {
    const chain = (filters ?? ['FlateDecode']).map(filterNamed);
    if (chain.includes(undefined))
        throw new container_error/* ContainerError */.O('closed', 'packed by a filter that this version does not know');
    let packed = bytes;
    let fault = null;
    for (const [index, filter] of chain.entries()) {
        const parts = filter(packed, index === 0 ? unfiltering : { ...unfiltering, read: () => undefined });
        if (index === chain.length - 1)
            yield* predictor === null ? parts : undoPrediction(parts, predictor);
        else
            [packed, fault] = collect(parts, fault);
    }
    if (fault !== null)
        throw fault;
}
/** Between two filters a stream is held in memory. */
const MAX_BETWEEN = 64 * 1024 * 1024;
/** What comes before a fault is worth reading on. */
function collect(parts, before) {
    const all = [];
    let size = 0;
    let fault = before;
    try {
        for (const part of parts) {
            size += part.length;
            if (size > MAX_BETWEEN)
                throw new container_error/* ContainerError */.O('limit', 'a stream of more than 64 MB, packed twice');
            all.push(part);
        }
    }
    catch (error) {
        if (!(error instanceof container_error/* ContainerError */.O) || error.fault === 'limit')
            throw error;
        fault = error;
    }
    return [Buffer.concat(all), fault];
}
function* charged(parts, allowance) {
    for (const part of parts) {
        allowance.take(part.length);
        yield part;
    }
}
/** The checksum behind zlib's bytes is not looked at: broken ones are common. */
function* inflateZlib(bytes, { allowance, read }) {
    if (!beginsZlib(bytes))
        throw new container_error/* ContainerError */.O('invalid', 'no zlib stream');
    read(2 + (yield* inflate_bytes_inflate(bytes.subarray(2), 'deflate', allowance)));
}
/** RFC 1950, 2.2. */
const beginsZlib = (bytes) => bytes.length > 2 && (bytes[0] & 15) === 8 && bytes.readUInt16BE(0) % 31 === 0;

;// CONCATENATED MODULE: ./lib/core/containers/pdf/streams.js
/** Finding the streams of a PDF (ISO 32000-1, 7.3.8): not by its cross-references, which leave out old revisions. */
const STREAM = Buffer.from('stream');
const OBJECT = Buffer.from('obj');
const streams_END = Buffer.from('end');
/** Longer is no dictionary but one that holds a palette. */
const LONGEST_DICTIONARY = 64 * 1024;
/** An object's number and generation have at most 10 and 5 digits. */
const LONGEST_HEADER = 24;
const SPACE = 0x20;
const CR = 0x0d;
const LF = 0x0a;
/** @param endOf how far a stream was read, asked after it was given: keywords in packed bytes are none */
function* findStreams(bytes, endOf) {
    let lowest = 0;
    for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, lowest)) {
        const behind = at + STREAM.length;
        const start = startOfData(bytes, behind);
        const found = start === null ? null : dictionaryBefore(bytes, at, lowest);
        lowest = behind;
        if (found === null || start === null)
            continue;
        yield { ...found, start };
        lowest = Math.max(start, endOf());
    }
}
/** A line break follows the keyword; some writers put spaces in between, or CR alone. */
function startOfData(bytes, behind) {
    let at = behind;
    while (at < behind + 4 && bytes[at] === SPACE)
        at++;
    if (bytes[at] === LF)
        return at + 1;
    if (bytes[at] === CR)
        return bytes[at + 1] === LF ? at + 2 : at + 1;
    return null;
}
/** @param lowest where what was read before ends: each byte is looked at once */
function dictionaryBefore(bytes, keyword, lowest) {
    if (bytes.subarray(keyword - streams_END.length, keyword).equals(streams_END))
        return null;
    const from = Math.max(lowest, keyword - LONGEST_DICTIONARY);
    const text = bytes.subarray(from, keyword);
    const object = text.lastIndexOf(OBJECT);
    const dictionary = text.toString('latin1', Math.max(0, object));
    if (!dictionary.trimEnd().endsWith('>>'))
        return null;
    const header = object < 0 ? '' : text.toString('latin1', Math.max(0, object - LONGEST_HEADER), object);
    const numbers = /(\d{1,10})[\s\0]{1,4}(\d{1,5})[\s\0]{1,4}$/.exec(header);
    return { object: numbers === null ? null : `${numbers[1]} ${numbers[2]}`, dictionary };
}

;// CONCATENATED MODULE: ./lib/core/containers/input/in-memory.js
const FIRST_PART = 64 * 1024;
const LARGEST_PART = 16 * 1024 * 1024;
/**
 * Memory grows with what really comes: a part is as large as all before it, so a small input costs little, and at the
 * end it is held twice for a moment.
 *
 * @param limit in bytes
 */
async function readUpTo(input, limit) {
    const parts = [];
    let size = 0;
    for (;;) {
        // One byte more than the limit tells whether there is more.
        const part = Buffer.allocUnsafe(Math.min(Math.max(FIRST_PART, size), LARGEST_PART, limit + 1 - size));
        const got = await input.read(part);
        parts.push(part.subarray(0, got));
        size += got;
        if (got < part.length)
            return { bytes: joined(parts), whole: true };
        if (size > limit)
            return { bytes: joined(parts).subarray(0, limit), whole: false };
    }
}
const joined = (parts) => (parts.length === 1 ? parts[0] : Buffer.concat(parts));

;// CONCATENATED MODULE: ./lib/core/containers/input/parts-input.js
/** Bytes that come in parts, as an input: a member that is unpacked as it is read, or what a second coder unpacks. */

class PartsInput {
    #parts;
    #steps = null;
    #part = new Uint8Array(0);
    #ended = false;
    #failure = null;
    #passed = 0;
    /** @param parts not begun before the first `read` */
    constructor(parts) {
        this.#parts = parts;
    }
    /** Why the parts ended early: for whoever reads, they have an end like any other. */
    get failure() {
        return this.#failure;
    }
    /** How many bytes were read. */
    get passed() {
        return this.#passed;
    }
    async read(into) {
        let filled = 0;
        while (filled < into.length && (this.#part.length > 0 || !this.#ended)) {
            if (this.#part.length === 0) {
                await this.#step();
                continue;
            }
            const taken = this.#part.subarray(0, into.length - filled);
            into.set(taken, filled);
            filled += taken.length;
            this.#part = this.#part.subarray(taken.length);
        }
        this.#passed += filled;
        return filled;
    }
    async #step() {
        try {
            this.#steps ??=
                Symbol.iterator in this.#parts ? this.#parts[Symbol.iterator]() : this.#parts[Symbol.asyncIterator]();
            const step = await this.#steps.next();
            if (step.done === true)
                this.#ended = true;
            else
                this.#part = step.value;
        }
        catch (error) {
            this.#ended = true;
            if (!(error instanceof container_error/* ContainerError */.O))
                throw error;
            this.#failure = error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/member/parts-member.js

const none = [];
/** A member that is just a name: a folder, or something that cannot be read. */
const nameOnly = (path, opening) => new PartsMember(path, none, opening);
/** What came before a fault stands: the member then ends there, and `opening.skip` is told. */
class PartsMember {
    path;
    #input;
    #opening;
    #isTold = false;
    /** @param parts not begun before the first `read` */
    constructor(path, parts, opening) {
        this.path = path;
        this.#input = new PartsInput(parts);
        this.#opening = opening;
    }
    /** A limit that ended it: it ends the whole container, which throws it in its next step. */
    get limit() {
        const { failure } = this.#input;
        return failure?.fault === 'limit' ? failure : null;
    }
    async read(into) {
        const got = await this.#input.read(into);
        const { failure } = this.#input;
        if (failure !== null && failure.fault !== 'limit' && !this.#isTold) {
            this.#isTold = true;
            const reason = failure.fault === 'closed' ? failure.message : 'a broken member: read up to there';
            this.#opening.skip({ path: this.path, reason, incomplete: false });
        }
        return got;
    }
}
/**
 * Gives a member, and ends the container if the member met a limit.
 *
 * @throws ContainerError of fault `limit`
 */
function* give(member) {
    yield member;
    if (member.limit !== null)
        throw member.limit;
}

;// CONCATENATED MODULE: ./lib/core/containers/pdf.js
/** PDF (ISO 32000-1): the streams whose bytes are packed. */







const MAGIC = '%PDF-';
/** A byte order mark and white space in front are tolerated by programs that show PDF. */
const beginning = /^(?:\u00ef\u00bb\u00bf)?[\s\0]*/;
/**
 * Each packed stream of each revision, by the name of its object. Text in a page's stream stands in brackets or in hex
 * digits, cut for kerning: the reader of keys and the hex decoder know that. Text in a font with an encoding of its own
 * (Identity-H) is a list of glyphs: it cannot be read without the font, and is not.
 */
const pdf = {
    id: 'pdf',
    matches: (start) => {
        const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 1024)).toString('latin1');
        return text.startsWith(MAGIC, beginning.exec(text)[0].length);
    },
    async *open(input, opening) {
        const { bytes, whole } = await readUpTo(input, allowance.MAX_IN_MEMORY);
        if (!bytes.includes(' obj'))
            throw new container_error/* ContainerError */.O('invalid', 'only looks like a PDF');
        const encrypted = isEncrypted(bytes);
        if (encrypted)
            opening.skip({ path: null, reason: 'needs a password', incomplete: false });
        yield* members(bytes, encrypted, opening);
        if (!whole)
            throw new container_error/* ContainerError */.O('limit', 'a PDF of more than 256 MB: read up to there');
    },
};
function* members(bytes, encrypted, opening) {
    let end = 0;
    for (const stream of findStreams(bytes, () => end)) {
        opening.allowance.entry();
        const packing = readPacking(stream.dictionary);
        const zlib = beginsZlib(bytes.subarray(stream.start, stream.start + 3));
        // What is encrypted inflates to nothing; object lists of encrypted files are in clear.
        if (!isPacked(packing) || ((encrypted || packing.filters === null) && !zlib))
            continue;
        const keyword = findsItsEnd(packing) ? -1 : bytes.indexOf('endstream', stream.start);
        const stored = bytes.subarray(stream.start, keyword < 0 ? bytes.length : keyword);
        if (!findsItsEnd(packing))
            end = stream.start + stored.length;
        const parts = unfilter(stored, packing, {
            allowance: opening.allowance,
            read: (length) => {
                end = Math.max(end, stream.start + length);
            },
        });
        yield* give(new PartsMember(pathOf(stream), parts, opening));
    }
}
const pathOf = ({ object, start }) => Buffer.from(object === null ? `stream at ${start}` : `obj ${object}`);
/** A file has one or two trailers that say so; what has the word that often is hostile. */
const MAX_TRIES = 1000;
/** `/Encrypt` with a reference or a dictionary, as trailers have it (ISO 32000-1, 7.6.1). */
function isEncrypted(bytes) {
    let at = bytes.indexOf('/Encrypt');
    for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries++) {
        const value = bytes.toString('latin1', at + 8, at + 48);
        if (/^[\s\0]{0,9}(?:<<|\d{1,10}\s{1,4}\d{1,5}\s{1,4}R)/.test(value))
            return true;
        at = bytes.indexOf('/Encrypt', at + 1);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip/header-input.js
/** Reading a 7z header (7zFormat.txt of the LZMA SDK). Each method throws ContainerError where it ends. */

/** A header may tell of so many things: one of 1 kB, packed, could tell of a hundred million. */
const MAX_THINGS = 6_000_000;
class HeaderInput {
    #bytes;
    #at = 0;
    #things = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get left() {
        return this.#bytes.length - this.#at;
    }
    take(count) {
        if (count > this.left)
            throw broken();
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
    byte() {
        return this.take(1)[0];
    }
    /** REAL_UINT64 shortened: the ones that the first byte begins with tell how many bytes follow, lowest first. */
    number() {
        const first = this.byte();
        let value = 0;
        let place = 1;
        for (let mask = 0x80; mask > 0; mask >>= 1) {
            if ((first & mask) === 0)
                return value + (first & (mask - 1)) * place;
            value += this.byte() * place;
            place *= 256;
        }
        return value;
    }
    /** @param weight what each costs us, beside a number */
    count(most, weight = 1) {
        const count = this.number();
        if (count > most)
            throw broken();
        this.#allow(count * weight);
        return count;
    }
    /** A bit for each of so many things, the highest first. */
    bits(count) {
        this.#allow(count);
        const bytes = this.take(Math.ceil(count / 8));
        return Array.from({ length: count }, (_, index) => ((bytes[index >> 3] >> (7 - (index & 7))) & 1) === 1);
    }
    #allow(things) {
        this.#things += things;
        if (this.#things > MAX_THINGS)
            throw tooLong();
    }
    /** Checksums are not looked at: what is broken is read as far as it goes. @returns which of so many have one */
    passDigests(count) {
        const known = this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
        this.take(4 * known.filter(Boolean).length);
        return known;
    }
}
const broken = () => new container_error/* ContainerError */.O('invalid', 'a broken header of a 7z archive');
const tooLong = () => new container_error/* ContainerError */.O('limit', 'a 7z archive whose list is too long to be kept in memory');

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip/folder.js
/** A folder of 7z: packed streams, and the coders that unpack them to one stream (7zFormat.txt, "Folder"). */

/** 7-Zip itself takes no more. */
const MAX_CODERS = 32;
/** An object with a name takes so much more memory than a number. */
const CODER_WEIGHT = 8;
const noProperties = Buffer.alloc(0);
const nothingBound = new Map();
const COMPLEX = 0x10;
const HAS_PROPERTIES = 0x20;
function readFolder(input) {
    const coders = [];
    let inputs = 0;
    let outputs = 0;
    for (let left = input.count(MAX_CODERS, CODER_WEIGHT); left > 0; left--) {
        const flags = input.byte();
        const method = input.take(flags & 15).toString('hex');
        const first = { input: inputs, output: outputs };
        inputs += (flags & COMPLEX) === 0 ? 1 : input.count(MAX_CODERS);
        outputs += (flags & COMPLEX) === 0 ? 1 : input.count(MAX_CODERS);
        const properties = (flags & HAS_PROPERTIES) === 0 ? noProperties : input.take(input.number());
        coders.push({ method, properties, ...first });
    }
    if (outputs === 0)
        throw broken();
    const bound = outputs === 1 ? nothingBound : new Map();
    for (let left = outputs - 1; left > 0; left--)
        bound.set(input.number(), input.number());
    const streams = inputs - bound.size;
    if (streams < 1)
        throw broken();
    const packed = streams === 1
        ? [Array.from({ length: inputs }, (_, index) => index).find((index) => !bound.has(index))]
        : Array.from({ length: streams }, () => input.number());
    return { coders, bound, packed, outputs };
}

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip/streams-info.js
/** Where packed streams are, how they unpack, and how they are cut into files (7zFormat.txt, "Streams Info"). */



/** Each takes a kilobyte or more of memory. An archive that is not solid has one for each file. */
const MAX_FOLDERS = 100_000;
const streams_info_END = 0;
const PACKED = 6;
const UNPACKED = 7;
const FILES = 8;
const SIZE = 9;
const DIGESTS = 10;
const FOLDER = 11;
const OUTPUT_SIZES = 12;
const COUNTS = 13;
function readStreamsInfo(input) {
    let id = input.byte();
    let packed = [];
    let folders = [];
    let files = null;
    if (id === PACKED) {
        packed = readPacked(input);
        id = input.byte();
    }
    if (id === UNPACKED) {
        folders = readFolders(input);
        id = input.byte();
    }
    if (id === FILES) {
        files = readFiles(input, folders);
        id = input.byte();
    }
    if (id !== streams_info_END)
        throw broken();
    let next = 0;
    return folders.map((folder, index) => {
        const streams = packed.slice(next, (next += folder.packed.length));
        if (streams.length < folder.packed.length)
            throw broken();
        return { ...folder, streams, files: files?.[index] ?? [mainSize(folder)] };
    });
}
/** The output that no input reads is what the folder holds. */
function mainOutput({ outputs, bound }) {
    const inner = new Set(bound.values());
    for (let output = 0; output < outputs; output++)
        if (!inner.has(output))
            return output;
    throw broken();
}
const mainSize = (folder) => folder.sizes[mainOutput(folder)];
function readPacked(input) {
    let start = input.number();
    const count = input.count(Math.min(input.left, allowance.MAX_ENTRIES));
    let sizes = [];
    for (let id = input.byte(); id !== streams_info_END; id = input.byte()) {
        if (id === SIZE)
            sizes = Array.from({ length: count }, () => input.number());
        else if (id === DIGESTS)
            input.passDigests(count);
        else
            throw broken();
    }
    return sizes.map((size) => ({ size, start: (start += size) - size }));
}
function readFolders(input) {
    if (input.byte() !== FOLDER)
        throw broken();
    const count = input.count(input.left);
    if (count > MAX_FOLDERS)
        throw tooLong();
    // Folders in a stream of their own were never written by any version.
    if (input.byte() !== 0)
        throw broken();
    const folders = Array.from({ length: count }, () => readFolder(input));
    if (input.byte() !== OUTPUT_SIZES)
        throw broken();
    const sizes = folders.map(({ outputs }) => Array.from({ length: outputs }, () => input.number()));
    let digests = [];
    for (let id = input.byte(); id !== streams_info_END; id = input.byte()) {
        if (id !== DIGESTS)
            throw broken();
        digests = input.passDigests(count);
    }
    return folders.map((folder, index) => ({
        ...folder,
        sizes: sizes[index],
        hasDigest: digests[index] === true,
    }));
}
function readFiles(input, folders) {
    let id = input.byte();
    let counts = folders.map(() => 1);
    if (id === COUNTS) {
        counts = folders.map(() => input.count(allowance.MAX_ENTRIES));
        if (counts.reduce((sum, count) => sum + count, 0) > allowance.MAX_ENTRIES)
            throw broken();
        id = input.byte();
    }
    const written = id === SIZE;
    const files = folders.map((folder, index) => {
        const count = counts[index];
        if (count === 0)
            return [];
        // The last one's size is what is left.
        const sizes = Array.from({ length: count - 1 }, () => (written ? input.number() : 0));
        return [...sizes, Math.max(0, mainSize(folder) - sizes.reduce((sum, size) => sum + size, 0))];
    });
    if (written)
        id = input.byte();
    for (; id !== streams_info_END; id = input.byte()) {
        if (id !== DIGESTS)
            throw broken();
        // A folder's own checksum is that of its only file.
        const own = folders.map(({ hasDigest }, index) => (hasDigest && counts[index] === 1 ? 0 : counts[index]));
        input.passDigests(own.reduce((sum, count) => sum + count, 0));
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip/header.js
/** The headers of a 7z archive: the one at its start, and the one at its end, which can be packed (7zFormat.txt). */




/** Where packed streams are counted from. */
const START_HEADER = 32;
const header_HEADER = 1;
const PROPERTIES = 2;
const OTHER_STREAMS = 3;
const STREAMS = 4;
const header_FILES = 5;
const PACKED_HEADER = 0x17;
const header_END = 0;
const EMPTY_STREAM = 14;
const NAMES = 17;
/** @returns the end header's bytes, as they are stored; `null` where the archive is empty */
function endHeader(archive) {
    if (archive.length < START_HEADER)
        throw new container_error/* ContainerError */.O('invalid', 'only looks like a 7z archive');
    const offset = Number(archive.readBigUInt64LE(12));
    const size = Number(archive.readBigUInt64LE(20));
    if (size === 0)
        return null;
    if (START_HEADER + offset + size > archive.length)
        throw new container_error/* ContainerError */.O('ends-early', 'a 7z archive that ends before its list of files');
    return archive.subarray(START_HEADER + offset, START_HEADER + offset + size);
}
/** @throws ContainerError */
function readHeader(bytes) {
    const input = new HeaderInput(bytes);
    const kind = input.byte();
    if (kind === PACKED_HEADER) {
        const [packed] = readStreamsInfo(input);
        if (packed === undefined)
            throw broken();
        return { packed };
    }
    if (kind !== header_HEADER)
        throw broken();
    let folders = [];
    let files = [];
    for (let id = input.byte(); id !== header_END; id = input.byte()) {
        if (id === PROPERTIES)
            while (input.byte() !== header_END)
                input.take(input.number());
        else if (id === OTHER_STREAMS)
            readStreamsInfo(input);
        else if (id === STREAMS)
            folders = readStreamsInfo(input);
        else if (id === header_FILES)
            files = header_readFiles(input);
        else
            throw broken();
    }
    return { packed: null, folders, files };
}
function header_readFiles(input) {
    const count = input.number();
    if (count > allowance.MAX_ENTRIES)
        throw new container_error/* ContainerError */.O('limit', 'holds more than 500,000 members');
    let empty = null;
    let paths = [];
    for (let id = input.byte(); id !== header_END; id = input.byte()) {
        const property = new HeaderInput(input.take(input.number()));
        if (id === EMPTY_STREAM)
            empty ??= property.bits(count);
        // The first byte says whether they are in a stream of their own, as no version has ever written them.
        else if (id === NAMES && property.byte() === 0)
            paths = splitNames(property.take(property.left), count);
    }
    return Array.from({ length: count }, (_, index) => ({
        path: paths[index] ?? Buffer.alloc(0),
        hasStream: empty?.[index] !== true,
    }));
}
/** Names in UTF-16, each with a zero behind it. */
function splitNames(bytes, count) {
    const names = [];
    for (let at = 0, start = 0; at + 1 < bytes.length && names.length < count; at += 2) {
        if (bytes[at] !== 0 || bytes[at + 1] !== 0)
            continue;
        names.push(Buffer.from(bytes.toString('utf16le', start, at)));
        start = at + 2;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip/parts-reader.js
/** Cuts what is unpacked as one into files. */

class PartsReader {
    #begin;
    #steps;
    /** What was unpacked last, and where its first byte stands in all that is unpacked. */
    #part = new Uint8Array(0);
    #at = 0;
    #fault = null;
    #cutEnd = 0;
    /** @param begin not called before a cut is read */
    constructor(begin) {
        this.#begin = begin;
    }
    /**
     * The next bytes; what was left of the cuts before is passed over when this one is read.
     *
     * @param size `null` for all that are left
     * @throws ContainerError where they cannot be had, in each cut behind as well
     */
    next(size) {
        const start = this.#cutEnd;
        this.#cutEnd = size === null ? Infinity : start + size;
        return this.#cut(start, this.#cutEnd);
    }
    async *#cut(start, end) {
        for (let at = start; at < end;) {
            const behind = this.#at + this.#part.length;
            if (at >= behind) {
                if (await this.#step())
                    continue;
                if (end === Infinity)
                    return;
                throw new container_error/* ContainerError */.O('ends-early', 'ends before its last file');
            }
            const part = this.#part.subarray(at - this.#at, end - this.#at);
            at += part.length;
            yield part;
        }
    }
    /** @returns whether there was another part */
    async #step() {
        if (this.#fault !== null)
            throw this.#fault;
        try {
            if (this.#steps === undefined) {
                const parts = this.#begin();
                this.#steps = Symbol.iterator in parts ? parts[Symbol.iterator]() : parts[Symbol.asyncIterator]();
            }
            const step = await this.#steps.next();
            if (step.done === true)
                return false;
            this.#at += this.#part.length;
            this.#part = step.value;
            return true;
        }
        catch (error) {
            this.#fault = error;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/delta.js
/** xz's delta filter (xz-file-format.txt 5.3.3): each byte was stored less the one that stands so far before it. */
/** @param distance in bytes, 1 to 256 */
function undoDelta(distance) {
    const last = new Uint8Array(256);
    let at = 0;
    return (bytes) => {
        // A copy: the bytes belong to the dictionary, which must keep them as they were stored.
        const plain = new Uint8Array(bytes.length);
        for (let i = 0; i < bytes.length; i++) {
            const byte = (bytes[i] + last[(at - distance) & 0xff]) & 0xff;
            plain[i] = byte;
            last[at & 0xff] = byte;
            at++;
        }
        return plain;
    };
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/jump-filters.js
/**
 * Filters that rewrite the targets of jumps in machine code, for LZMA to find more in it. They are not undone. For most
 * processors they change bytes only beside a byte that is in no key (above 7f, or `@`), so text comes through as it is;
 * those for PowerPC, Itanium and RISC-V can take text for a jump.
 */
/** By xz's ids (xz-file-format.txt 5.3.2), which 7z has as well (Methods.txt of the LZMA SDK, with its older ones). */
const keepsText = new Map([
    // x86, and x86 in four streams
    ...pairs(['04', '03030103', '0303011b'], true),
    // ARM, ARM Thumb, ARM64, SPARC
    ...pairs(['07', '03030501', '08', '03030701', '0a', '09', '03030805'], true),
    // PowerPC, Itanium, RISC-V
    ...pairs(['05', '03030205', '06', '03030401', '0b'], false),
]);
/** What to tell of a filter that can have changed text. */
const CHANGED_TEXT = 'was packed for machine code: some of its text may be changed';
/**
 * @param method hex digits
 * @returns whether text comes through as it is; `undefined` for what is no such filter
 */
function jumpFilterKeepsText(method) {
    return keepsText.get(method);
}
function pairs(methods, value) {
    return methods.map((method) => [method, value]);
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/dictionary.js
/** The plain bytes that LZMA may repeat: the last ones, up to the dictionary's size. */
const dictionary_FIRST_SIZE = 64 * 1024;
const SMALLEST = 4096;
/**
 * So much is kept whatever a header asks for: `xz -9` asks for 64 MB, `7z -mx=9` for 256 MB, most of which data that is
 * shorter never needs.
 */
const MAX_DICTIONARY = 128 * 1024 * 1024;
class LzmaDictionary {
    #limit;
    /** What the data may refer to, which can be more than is kept. */
    #asked;
    /** A ring once it is as large as the dictionary; before that it grows with the data, not with what a header claims. */
    #bytes;
    #at = 0;
    /** From here on nothing was taken. */
    #from = 0;
    #total = 0;
    /** @param size in bytes, as a header asks for it */
    constructor(size) {
        this.#asked = Math.max(size, SMALLEST);
        this.#limit = Math.min(this.#asked, MAX_DICTIONARY);
        this.#bytes = new Uint8Array(Math.min(this.#limit, dictionary_FIRST_SIZE));
    }
    /** Bytes since the last reset. */
    get total() {
        return this.#total;
    }
    /** How many bytes can be put before `take`. */
    get room() {
        if (this.#at === this.#bytes.length)
            this.#turn();
        return this.#bytes.length - this.#at;
    }
    reset() {
        this.#total = 0;
    }
    /** Whether there is a byte so far back; 0 is the last one. */
    reaches(distance) {
        return distance >= 0 && distance < this.#total && distance < this.#limit;
    }
    /** Whether there was one that the data may refer to, but that is not kept. */
    hasLost(distance) {
        return distance >= this.#limit && distance < Math.min(this.#asked, this.#total);
    }
    /** The byte that stands so far back; 0 if `reaches` denies it. */
    back(distance) {
        if (!this.reaches(distance))
            return 0;
        const at = this.#at - distance - 1;
        return this.#bytes[at < 0 ? at + this.#bytes.length : at];
    }
    /** Only if there is room. */
    put(byte) {
        this.#bytes[this.#at++] = byte;
        this.#total++;
    }
    /** Repeats `count` bytes from so far back; only if there is room for them, and if `reaches` says so. */
    repeat(distance, count) {
        const bytes = this.#bytes;
        let from = this.#at - distance - 1;
        if (from < 0)
            from += bytes.length;
        for (let i = 0; i < count; i++) {
            bytes[this.#at++] = bytes[from++];
            if (from === bytes.length)
                from = 0;
        }
        this.#total += count;
    }
    /** What was put since the last call; valid until more is put. */
    take() {
        const taken = this.#bytes.subarray(this.#from, this.#at);
        this.#from = this.#at;
        return taken;
    }
    #turn() {
        if (this.#bytes.length < this.#limit) {
            const larger = new Uint8Array(Math.min(this.#limit, this.#bytes.length * 2));
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        else {
            this.#at = 0;
            this.#from = 0;
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/fault.js
/** How LZMA data can end before it should. */

function fault_cut() {
    return new container_error/* ContainerError */.O('ends-early', 'ends within LZMA data');
}
function fault_broken() {
    return new container_error/* ContainerError */.O('ends-early', 'holds broken LZMA data');
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/range-decoder.js
/**
 * The range coder of LZMA (7-Zip's lzma-specification.txt): bits whose probabilities are learnt, from a window of the
 * input. Numbers are kept as signed 32 bits, which engines add and compare fastest.
 */
const MODEL_BITS = 11;
const ADAPTATION = 5;
/** The probability of either bit at the start: a half. */
const EVEN = 1 << (MODEL_BITS - 1);
/** To compare signed numbers as if they were unsigned. */
const SIGN = 0x80000000 | 0;
/** Bytes that begin a stream of the coder. */
const RANGE_START = 5;
class RangeDecoder {
    #range = -1;
    #code = 0;
    #bytes = new Uint8Array(0);
    #at = 0;
    /** From here on bits come from `bytes`. */
    supply(bytes) {
        this.#bytes = bytes;
        this.#at = 0;
    }
    /** Takes the first `RANGE_START` bytes of what was supplied. The very first is always 0, and says nothing. */
    start() {
        const [, a, b, c, d] = this.#bytes;
        this.#range = -1;
        this.#code = (a << 24) | (b << 16) | (c << 8) | d;
        this.#at = RANGE_START;
    }
    /** How many of the supplied bytes are used; more than there are if some were missing. */
    get used() {
        return this.#at;
    }
    /** A bit whose probability stands at `place`. */
    bit(probabilities, place) {
        if ((this.#range & 0xff000000) === 0)
            this.#normalise();
        const probability = probabilities[place];
        const bound = Math.imul(this.#range >>> MODEL_BITS, probability);
        if ((this.#code ^ SIGN) < (bound ^ SIGN)) {
            this.#range = bound;
            probabilities[place] = probability + (((1 << MODEL_BITS) - probability) >> ADAPTATION);
            return 0;
        }
        this.#range = (this.#range - bound) | 0;
        this.#code = (this.#code - bound) | 0;
        probabilities[place] = probability - (probability >> ADAPTATION);
        return 1;
    }
    /** `count` bits as a tree of probabilities from `base` on, the highest first. */
    tree(probabilities, base, count) {
        let node = 1;
        for (let i = 0; i < count; i++)
            node = (node << 1) | this.bit(probabilities, base + node);
        return node - (1 << count);
    }
    /** The same with the lowest bit first. */
    reverseTree(probabilities, base, count) {
        let node = 1;
        let value = 0;
        for (let i = 0; i < count; i++) {
            const bit = this.bit(probabilities, base + node);
            node = (node << 1) | bit;
            value |= bit << i;
        }
        return value;
    }
    /** `count` bits that are as likely as not. */
    direct(count) {
        let value = 0;
        for (let i = 0; i < count; i++) {
            if ((this.#range & 0xff000000) === 0)
                this.#normalise();
            this.#range >>>= 1;
            const bit = (this.#code ^ SIGN) >= (this.#range ^ SIGN) ? 1 : 0;
            if (bit === 1)
                this.#code = (this.#code - this.#range) | 0;
            value = (value << 1) | bit;
        }
        return value;
    }
    #normalise() {
        this.#range <<= 8;
        this.#code = (this.#code << 8) | (this.#bytes[this.#at] ?? 0);
        this.#at++;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/model.js

/** No symbol takes more bytes of input: 41 bits with a model, 11 bits each at worst, and 26 direct ones. */
const LONGEST_SYMBOL = 64;
/** Where in the table of probabilities each kind begins: 12 states, up to 16 positions. */
const IS_MATCH = 0;
const IS_REPEAT = 192;
const IS_REPEAT_0 = 204;
const IS_REPEAT_1 = 216;
const IS_REPEAT_2 = 228;
const IS_LONG_REPEAT_0 = 240;
const SLOT = 432;
const SPECIAL = 688;
const ALIGN = 816;
const MATCH_LENGTH = 832;
const REPEAT_LENGTH = 1346;
const LITERAL = 1860;
/** Within the probabilities of a length. */
const LOW = 2;
const MIDDLE = 130;
const HIGH = 258;
const SHORTEST_MATCH = 2;
/** States below it follow a literal. */
const AFTER_LITERAL = 7;
class LzmaModel {
    #probabilities = new Uint16Array(0);
    #literalContext = 0;
    #literalPosition = 0;
    #positionMask = 0;
    #state = 0;
    /** The last four distances, the latest first. */
    #distance0 = 0;
    #distance1 = 0;
    #distance2 = 0;
    #distance3 = 0;
    /** What is left of a match that did not fit. */
    #pending = 0;
    /** @returns how much memory a model with these properties takes */
    static bytesFor(byte) {
        return 2 * (LITERAL + (0x300 << ((byte % 9) + (Math.floor(byte / 9) % 5))));
    }
    /** @returns whether the byte tells valid properties (lc, lp, pb) */
    setProperties(byte) {
        if (byte >= 9 * 5 * 5)
            return false;
        this.#literalContext = byte % 9;
        this.#literalPosition = Math.floor(byte / 9) % 5;
        this.#positionMask = (1 << Math.floor(byte / 45)) - 1;
        const size = LzmaModel.bytesFor(byte) / 2;
        if (this.#probabilities.length !== size)
            this.#probabilities = new Uint16Array(size);
        this.reset();
        return true;
    }
    reset() {
        this.#probabilities.fill(EVEN);
        this.#state = 0;
        this.#distance0 = 0;
        this.#distance1 = 0;
        this.#distance2 = 0;
        this.#distance3 = 0;
        this.#pending = 0;
    }
    /**
     * Decodes until `dictionary` holds `count` bytes more, or until fewer than `LONGEST_SYMBOL` bytes of `available` are
     * left; with `isLast` until they are used up: a symbol that the end cuts is left out.
     */
    decode(range, dictionary, count, available, isLast) {
        const end = dictionary.total + count;
        const lastStart = isLast ? available : available - LONGEST_SYMBOL;
        if (!this.#repeatPending(dictionary, count))
            return this.#whyNot(dictionary);
        while (dictionary.total < end) {
            if (range.used > lastStart)
                return 'input';
            const position = dictionary.total & this.#positionMask;
            const isMatch = range.bit(this.#probabilities, IS_MATCH + (this.#state << 4) + position);
            if (isMatch === 0) {
                const byte = this.#readLiteral(range, dictionary);
                if (range.used > available)
                    return 'input';
                dictionary.put(byte);
            }
            else {
                const length = this.#readMatch(range, position);
                if (range.used > available)
                    return 'input';
                if (length === 0)
                    return 'end-marker';
                this.#pending = length;
                if (!this.#repeatPending(dictionary, end - dictionary.total))
                    return this.#whyNot(dictionary);
            }
        }
        return 'more';
    }
    #repeatPending(dictionary, count) {
        if (this.#pending === 0)
            return true;
        const distance = this.#distance0;
        if (!dictionary.reaches(distance))
            return false;
        const step = Math.min(this.#pending, count);
        dictionary.repeat(distance, step);
        this.#pending -= step;
        return true;
    }
    #whyNot(dictionary) {
        return dictionary.hasLost(this.#distance0) ? 'too-far' : 'broken';
    }
    #readLiteral(range, dictionary) {
        const probabilities = this.#probabilities;
        const context = dictionary.back(0) >> (8 - this.#literalContext);
        const position = dictionary.total & ((1 << this.#literalPosition) - 1);
        const base = LITERAL + 0x300 * ((position << this.#literalContext) + context);
        const state = this.#state;
        this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        let symbol = 1;
        if (state >= AFTER_LITERAL) {
            let matched = dictionary.back(this.#distance0);
            while (symbol < 0x100) {
                const expected = (matched >> 7) & 1;
                matched <<= 1;
                const bit = range.bit(probabilities, base + ((1 + expected) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (bit !== expected)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | range.bit(probabilities, base + symbol);
        return symbol & 0xff;
    }
    /** Sets the distance. @returns the length, 0 for the end marker */
    #readMatch(range, position) {
        const probabilities = this.#probabilities;
        const state = this.#state;
        if (range.bit(probabilities, IS_REPEAT + state) === 0) {
            const length = readLength(range, probabilities, MATCH_LENGTH, position);
            const distance = readDistance(range, probabilities, length);
            this.#state = state < AFTER_LITERAL ? 7 : 10;
            this.#moveDistances(3);
            this.#distance0 = distance;
            return distance === -1 ? 0 : length;
        }
        if (range.bit(probabilities, IS_REPEAT_0 + state) === 0) {
            if (range.bit(probabilities, IS_LONG_REPEAT_0 + (state << 4) + position) === 0) {
                this.#state = state < AFTER_LITERAL ? 9 : 11;
                return 1;
            }
        }
        else if (range.bit(probabilities, IS_REPEAT_1 + state) === 0)
            this.#moveDistances(1);
        else
            this.#moveDistances(2 + range.bit(probabilities, IS_REPEAT_2 + state));
        this.#state = state < AFTER_LITERAL ? 8 : 11;
        return readLength(range, probabilities, REPEAT_LENGTH, position);
    }
    /** Takes a distance out of its place, 1 to 3, and puts it first. */
    #moveDistances(place) {
        const moved = place === 1 ? this.#distance1 : place === 2 ? this.#distance2 : this.#distance3;
        if (place > 2)
            this.#distance3 = this.#distance2;
        if (place > 1)
            this.#distance2 = this.#distance1;
        this.#distance1 = this.#distance0;
        this.#distance0 = moved;
    }
}
function readLength(range, probabilities, base, position) {
    if (range.bit(probabilities, base) === 0)
        return SHORTEST_MATCH + range.tree(probabilities, base + LOW + (position << 3), 3);
    if (range.bit(probabilities, base + 1) === 0)
        return SHORTEST_MATCH + 8 + range.tree(probabilities, base + MIDDLE + (position << 3), 3);
    return SHORTEST_MATCH + 16 + range.tree(probabilities, base + HIGH, 8);
}
/** @returns 0 for the last byte; negative from 2^31 on, and -1 for the end marker */
function readDistance(range, probabilities, length) {
    const slot = range.tree(probabilities, SLOT + (Math.min(length - SHORTEST_MATCH, 3) << 6), 6);
    if (slot < 4)
        return slot;
    const bits = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) << bits;
    if (slot < 14)
        return high + range.reverseTree(probabilities, SPECIAL + high - slot, bits);
    return (high + (range.direct(bits - 4) << 4) + range.reverseTree(probabilities, ALIGN, 4)) | 0;
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/lzma.js





/** Bytes of the properties: one for lc, lp and pb, four for the dictionary's size. */
const LZMA_PROPERTIES = 5;
/** Plain bytes given at once, and stored ones looked ahead for them. */
const LZMA_STEP = 64 * 1024;
/**
 * A model of all common properties is smaller. One of the largest takes 6 MB, and thousands of entries with a few bytes
 * each can ask for it.
 */
const FREE_MODEL = 32 * 1024;
/**
 * Takes from the queue what belongs to the data, for all that is known; each chunk is valid until the next is asked for.
 *
 * @throws ContainerError after all that could be decoded
 */
async function* inflateLzma(queue, { properties, size, allowance }) {
    if (properties.length < LZMA_PROPERTIES)
        throw fault_broken();
    const view = new DataView(properties.buffer, properties.byteOffset);
    const dictionary = new LzmaDictionary(view.getUint32(1, true));
    const model = new LzmaModel();
    allowance.take(Math.max(0, LzmaModel.bytesFor(properties[0]) - FREE_MODEL));
    if (!model.setProperties(properties[0]))
        throw fault_broken();
    if (!(await queue.fill(RANGE_START)))
        throw fault_cut();
    const range = new RangeDecoder();
    range.supply(queue.view());
    range.start();
    queue.take(RANGE_START);
    let left = size ?? Infinity;
    while (left > 0) {
        const isLast = !(await queue.fill(LZMA_STEP));
        const { available } = queue;
        range.supply(queue.view());
        const before = dictionary.total;
        const count = Math.min(left, LZMA_STEP, dictionary.room);
        const stop = model.decode(range, dictionary, count, available, isLast);
        queue.take(Math.min(range.used, available));
        left -= dictionary.total - before;
        yield dictionary.take();
        if (stop === 'end-marker')
            return;
        if (stop === 'too-far')
            throw tooFar();
        if (stop === 'broken')
            throw fault_broken();
        if (stop === 'input' && isLast)
            throw fault_cut();
    }
}
function tooFar() {
    return new container_error/* ContainerError */.O('limit', 'needs a dictionary of more than 128 MB');
}

;// CONCATENATED MODULE: ./lib/core/containers/lzma/lzma2.js





/**
 * @param byte the only property
 * @returns bytes; `null` if it tells none (xz-file-format.txt 5.3.1: two bits of mantissa, the others an exponent)
 */
function lzma2DictionarySize(byte) {
    if (byte === undefined || byte > 40)
        return null;
    return byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
}
/**
 * Chunks of up to 64 kB stored or 2 MB plain; a zero byte ends them (xz's lzma2 in xz-file-format.txt 5.3.1, and
 * xz_dec_lzma2.c of xz-embedded for the control byte). Each chunk given is valid until the next is asked for.
 *
 * @param dictionarySize in bytes
 * @throws ContainerError after all that could be decoded
 */
async function* inflateLzma2(queue, dictionarySize) {
    const dictionary = new LzmaDictionary(dictionarySize);
    const model = new LzmaModel();
    const range = new RangeDecoder();
    let hasProperties = false;
    for (;;) {
        if (!(await queue.fill(1)))
            throw fault_cut();
        const control = queue.view()[0];
        if (control === 0) {
            queue.take(1);
            return;
        }
        const isStored = control < 0x80;
        if (isStored && control > 2)
            throw fault_broken();
        const setsProperties = control >= 0xc0;
        const header = isStored ? 3 : setsProperties ? 6 : 5;
        if (!(await queue.fill(header)))
            throw fault_cut();
        const [, a, b, c, d, properties] = queue.view();
        queue.take(header);
        if (control === 1 || control >= 0xe0)
            dictionary.reset();
        if (isStored) {
            yield* giveStored(queue, dictionary, ((a << 8) | b) + 1);
            continue;
        }
        // LZMA2 allows for fewer contexts (lc + lp up to 4): a chunk of a few bytes then costs little to prepare for.
        if (setsProperties)
            hasProperties =
                (properties % 9) + (Math.floor(properties / 9) % 5) <= 4 && model.setProperties(properties);
        else if (control >= 0xa0)
            model.reset();
        if (!hasProperties)
            throw fault_broken();
        const plain = (((control & 0x1f) << 16) | (a << 8) | b) + 1;
        const stored = ((c << 8) | d) + 1;
        const isCut = !(await queue.fill(stored));
        const available = Math.min(queue.available, stored);
        if (available < RANGE_START)
            throw isCut ? fault_cut() : fault_broken();
        // A copy, because the queue moves its bytes, and not all are used at once.
        range.supply(queue.view().slice(0, available));
        range.start();
        queue.take(available);
        for (let left = plain; left > 0;) {
            const before = dictionary.total;
            const count = Math.min(left, LZMA_STEP, dictionary.room);
            const stop = model.decode(range, dictionary, count, available, true);
            left -= dictionary.total - before;
            yield dictionary.take();
            if (stop === 'too-far')
                throw tooFar();
            if (stop !== 'more')
                throw isCut && stop === 'input' ? fault_cut() : fault_broken();
        }
    }
}
async function* giveStored(queue, dictionary, size) {
    for (let left = size; left > 0;) {
        if (!(await queue.fill(1)))
            throw fault_cut();
        const step = Math.min(left, queue.available, dictionary.room);
        for (const byte of queue.view().subarray(0, step))
            dictionary.put(byte);
        queue.take(step);
        left -= step;
        yield dictionary.take();
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/member/charged.js
const SLICE = 1024 * 1024;
/** Bytes as they are stored, which count like those that are inflated: entries may overlap. */
function* storedParts(bytes, allowance) {
    for (let at = 0; at < bytes.length; at += SLICE) {
        const part = bytes.subarray(at, at + SLICE);
        allowance.take(part.length);
        yield part;
    }
}
/**
 * Many entries can share bytes that unpack to nothing, and reading them is work as well: what was read counts where it
 * is more than what came out of it.
 *
 * @param input tells how many bytes were read
 */
async function* charged_charged(parts, input, allowance) {
    let given = 0;
    try {
        for await (const part of parts) {
            allowance.take(part.length);
            given += part.length;
            yield part;
        }
    }
    finally {
        allowance.take(Math.max(0, input.passed - given));
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/member/inner-containers.js

const inner_containers_PART = 64 * 1024;
/**
 * What a container holds, as one, in bytes that nobody else writes to. They are charged by it; what it read beyond
 * that is charged here.
 *
 * @throws ContainerError after it has given all that comes before the fault
 */
async function* openedWith(container, packed, opening) {
    const input = new PartsInput(packed);
    let given = 0;
    try {
        for await (const member of container.open(input, opening)) {
            for (;;) {
                const part = Buffer.allocUnsafe(inner_containers_PART);
                const got = await member.read(part);
                given += got;
                if (got > 0)
                    yield part.subarray(0, got);
                if (got < inner_containers_PART)
                    break;
            }
        }
    }
    catch (error) {
        throw input.failure ?? error;
    }
    finally {
        opening.allowance.take(Math.max(0, input.passed - given));
    }
    if (input.failure !== null)
        throw input.failure;
}

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip/unfold.js
/** Unpacks a folder of 7z: one coder reads another's output, down to the packed bytes (Methods.txt, LZMA SDK). */














const AES = '06f10701';
const COPY = '00';
const DELTA = '03';
const LZMA = '030101';
const LZMA2 = '21';
const BCJ2 = '0303011b';
const deflations = { '040108': 'deflate', '040109': 'deflate64' };
const containers = { '040202': 'bzip2', '04f71101': 'zstd' };
/** Whether its main stream has not the length of what it holds: files cannot be cut out of it. */
const isShortened = ({ coders }) => coders.some(({ method }) => method === BCJ2);
/** @throws ContainerError, in the parts as well */
function unfold(folder, unfolding) {
    return outputOf(folder, mainOutput(folder), unfolding, 0);
}
function outputOf(folder, output, unfolding, depth) {
    const coder = folder.coders.findLast((other) => other.output <= output);
    // Coders that read each other in a ring are hostile.
    if (coder === undefined || depth > folder.coders.length)
        throw broken();
    const source = folder.bound.get(coder.input);
    const below = () => source === undefined
        ? [packedBytes(folder, coder.input, unfolding.archive)]
        : outputOf(folder, source, unfolding, depth + 1);
    return decoded(coder, below, folder.sizes[output] ?? 0, unfolding);
}
function packedBytes({ packed, streams }, input, archive) {
    const stream = streams[packed.indexOf(input)];
    if (stream === undefined)
        throw broken();
    const start = START_HEADER + stream.start;
    return archive.subarray(start, start + stream.size);
}
async function* decoded({ method, properties }, below, size, { inner, opening }) {
    const { allowance } = opening;
    if (method === AES)
        throw new container_error/* ContainerError */.O('closed', 'needs a password');
    const keepsText = jumpFilterKeepsText(method);
    const deflation = Object.hasOwn(deflations, method) ? deflations[method] : undefined;
    if (keepsText === false)
        opening.skip({ path: null, reason: CHANGED_TEXT, incomplete: false });
    if (keepsText !== undefined)
        yield* below();
    else if (method === DELTA)
        yield* withoutDelta(below(), (properties[0] ?? 0) + 1);
    else if (method === COPY)
        for await (const part of below())
            yield* storedParts(part, allowance);
    else if (method === LZMA)
        yield* unpacked(below(), opening, (queue) => inflateLzma(queue, { properties, size, allowance }));
    else if (method === LZMA2) {
        const dictionarySize = lzma2DictionarySize(properties[0]);
        if (dictionarySize === null)
            throw broken();
        yield* unpacked(below(), opening, (queue) => inflateLzma2(queue, dictionarySize));
    }
    else if (deflation !== undefined)
        yield* inflate_bytes_inflate(await unfold_joined(below()), deflation, allowance);
    else {
        const id = Object.hasOwn(containers, method) ? containers[method] : undefined;
        const container = id && inner(id);
        if (container === undefined)
            throw new container_error/* ContainerError */.O('closed', 'packed by a method that this version does not know');
        yield* openedWith(container, below(), opening);
    }
}
async function* withoutDelta(parts, distance) {
    const undo = undoDelta(distance);
    for await (const part of parts)
        yield undo(part);
}
/** @throws ContainerError: why there are no more packed bytes, if that is known */
async function* unpacked(packed, { allowance }, inflated) {
    const input = new PartsInput(packed);
    try {
        yield* charged_charged(inflated(new ByteQueue(input)), input, allowance);
    }
    catch (error) {
        throw input.failure ?? error;
    }
}
/** Packed bytes are one part, which is not copied; what another coder made of them is held in memory. */
async function unfold_joined(parts) {
    if (Array.isArray(parts))
        return parts[0];
    const all = [];
    let size = 0;
    for await (const part of parts) {
        all.push(part.slice());
        size += part.length;
        if (size > allowance.MAX_IN_MEMORY)
            throw new container_error/* ContainerError */.O('limit', 'more than 256 MB, packed twice');
    }
    return Buffer.concat(all);
}

;// CONCATENATED MODULE: ./lib/core/containers/seven-zip.js
/** 7z (7zFormat.txt of the LZMA SDK), by a reader of our own: docs/decisions/0017-7z.md. */







const seven_zip_MAGIC = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]);
/** A header can be packed, and then be one that is packed. Nobody writes more than one in another. */
const MAX_HEADERS = 4;
/** Bytes of a header, unpacked: half a million files, each with a path of 50 characters. */
const MAX_HEADER = 64 * 1024 * 1024;
/** @param inner opens what was packed with bzip2 or zstd */
function createSevenZip(inner) {
    return {
        id: '7z',
        matches: (start) => seven_zip_MAGIC.equals(start.subarray(0, seven_zip_MAGIC.length)),
        async *open(input, opening) {
            const { bytes: archive, whole } = await readUpTo(input, allowance.MAX_IN_MEMORY);
            if (!whole)
                throw new container_error/* ContainerError */.O('limit', 'a 7z archive of more than 256 MB, whose list is at its end');
            const stored = endHeader(archive);
            if (stored !== null)
                yield* seven_zip_members(stored, { archive, inner, opening });
        },
    };
}
async function* seven_zip_members(stored, unfolding) {
    let header = readHeader(stored);
    for (let depth = 1; header.packed !== null; depth++) {
        if (depth === MAX_HEADERS)
            throw new container_error/* ContainerError */.O('invalid', 'a broken header of a 7z archive');
        header = readHeader(await unpackedHeader(header.packed, unfolding));
    }
    const { opening } = unfolding;
    const withStream = header.files.filter(({ hasStream }) => hasStream);
    let next = 0;
    for (const folder of header.folders) {
        const files = withStream.slice(next, next + folder.files.length);
        next += folder.files.length;
        yield* membersOf(folder, files, unfolding);
    }
    const rest = [...withStream.slice(next), ...header.files.filter(({ hasStream }) => !hasStream)];
    for (const { path } of rest) {
        opening.allowance.entry();
        yield nameOnly(path, opening);
    }
}
async function unpackedHeader(folder, unfolding) {
    const reader = new PartsReader(() => unfold(folder, unfolding));
    const size = folder.files[0] ?? 0;
    if (size > MAX_HEADER)
        throw new container_error/* ContainerError */.O('limit', 'a 7z archive with a list of more than 64 MB');
    const parts = [];
    for await (const part of reader.next(size))
        parts.push(part.slice());
    return Buffer.concat(parts);
}
/** All files of a folder are packed as one: the first is unpacked before the second. */
function* membersOf(folder, files, unfolding) {
    const { opening } = unfolding;
    const reader = new PartsReader(() => unfold(folder, unfolding));
    for (const [index, size] of folder.files.entries()) {
        opening.allowance.entry();
        const path = files[index]?.path ?? null;
        // Programs for x86 in one folder: the first is given all of their bytes.
        const all = isShortened(folder);
        if (all && index > 0)
            yield nameOnly(path, opening);
        else
            yield* give(new PartsMember(path, reader.next(all ? null : size), opening));
    }
}

// EXTERNAL MODULE: ./lib/core/containers/bytes-input.js
var bytes_input = __webpack_require__(5422);
;// CONCATENATED MODULE: ./lib/core/containers/tar/extension.js
/** What stands before a tar header and says more than its fields can hold: GNU's long names, pax records. */
/** The data of a GNU `L` or `K`: a text that ends with a zero byte. */
function readLongName(data) {
    const end = data.indexOf(0);
    return data.slice(0, end < 0 ? data.length : end);
}
/**
 * The data of a pax `x` or `g`: records `<length> <keyword>=<value>\n`, the length in bytes and of the whole record. What
 * follows a broken record is left out.
 */
function readPaxRecords(data) {
    let found = {};
    for (let at = 0; at < data.length;) {
        const blank = data.subarray(at, at + 20).indexOf(0x20);
        if (blank < 0)
            break;
        const length = Number(latin1(data.subarray(at, at + blank)));
        if (!Number.isInteger(length) || length <= blank + 1 || length > data.length - at)
            break;
        // Without the line break at its end.
        found = withRecord(found, data.subarray(at + blank + 1, at + length - 1));
        at += length;
    }
    return found;
}
function withRecord(found, record) {
    const equals = record.indexOf(0x3d);
    if (equals < 0)
        return found;
    const value = record.slice(equals + 1);
    switch (latin1(record.subarray(0, Math.min(equals, 100)))) {
        case 'path':
            return { ...found, path: value };
        case 'GNU.sparse.name':
            return { ...found, sparsePath: value };
        case 'linkpath':
            return { ...found, target: value };
        case 'size': {
            const size = /^[0-9]{1,16}$/.test(latin1(value.subarray(0, 20))) ? Number(latin1(value)) : NaN;
            return Number.isSafeInteger(size) ? { ...found, size } : found;
        }
        default:
            return found;
    }
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

// EXTERNAL MODULE: ./lib/core/containers/tar/header.js
var tar_header = __webpack_require__(591);
;// CONCATENATED MODULE: ./lib/core/containers/tar/member.js

class TarMember {
    path;
    /** Why it ended early, if not by the archive's end. */
    failure = null;
    #queue;
    #opening;
    #left;
    /** @param size in bytes, from where the queue stands */
    constructor(path, size, queue, opening) {
        this.path = path;
        this.#left = size;
        this.#queue = queue;
        this.#opening = opening;
    }
    async read(into) {
        if (this.failure !== null)
            return 0;
        const got = await this.#queue.read(into.subarray(0, Math.min(into.length, this.#left)));
        this.#left -= got;
        try {
            this.#opening.allowance.take(got);
        }
        catch (error) {
            if (!(error instanceof container_error/* ContainerError */.O))
                throw error;
            this.failure = error;
            return 0;
        }
        return got;
    }
    /** @returns whether all of it was there */
    async passRest() {
        return (await this.#queue.pass(this.#left)) === this.#left;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/tar.js
/** tar, of all kinds that are in use. A link is a member whose bytes are its target; a directory has none. */






/** A pax header or long name may be as large as a member. */
const MAX_EXTENSION = 1024 * 1024;
/** So many blocks that are no header are passed over: a size that was told wrong, a damaged sector or two. */
const MAX_STRAY_BLOCKS = 8;
const tar = {
    id: 'tar',
    matches: (start) => start.length >= tar_header/* TAR_BLOCK */.mv && ((0,tar_header/* hasMagic */.qt)(start) || (0,tar_header/* isPlausibleV7 */.lb)(start.subarray(0, tar_header/* TAR_BLOCK */.mv))),
    async *open(input, opening) {
        const queue = new ByteQueue(input);
        let global = {};
        let own = {};
        for (let headers = 0;; headers++) {
            const header = await nextHeader(queue, headers === 0);
            if (header === null)
                return;
            switch (header.type) {
                case 'g':
                    global = { ...global, ...readPaxRecords(await readExtension(queue, header, opening)) };
                    break;
                case 'x':
                case 'X':
                    own = { ...own, ...readPaxRecords(await readExtension(queue, header, opening)) };
                    break;
                case 'L':
                    own = { ...own, path: readLongName(await readExtension(queue, header, opening)) };
                    break;
                case 'K':
                    own = { ...own, target: readLongName(await readExtension(queue, header, opening)) };
                    break;
                default:
                    yield* giveMember(queue, header, { ...global, ...own }, opening);
                    own = {};
            }
        }
    },
};
/**
 * Zeros end an archive, but another may follow (`cat a.tar b.tar`); anything else behind them is no error.
 *
 * @returns null at the end
 */
async function nextHeader(queue, isFirst) {
    let hasEnded = false;
    for (let strays = 0;;) {
        const isWhole = await queue.fill(tar_header/* TAR_BLOCK */.mv);
        const block = queue.view().subarray(0, tar_header/* TAR_BLOCK */.mv);
        const isZero = block.every((byte) => byte === 0);
        const header = isWhole ? (0,tar_header/* readTarHeader */.RO)(block) : null;
        queue.take(block.length);
        if (header !== null)
            return header;
        if (isFirst)
            throw new container_error/* ContainerError */.O('invalid', 'is no tar archive');
        if (isZero)
            hasEnded = true;
        if (!isWhole && isZero)
            return null;
        if (isZero)
            continue;
        if (hasEnded)
            return null;
        if (!isWhole || ++strays > MAX_STRAY_BLOCKS)
            throw new container_error/* ContainerError */.O('ends-early', 'is broken: a header of the tar archive is missing');
    }
}
async function* giveMember(queue, header, extension, opening) {
    const path = extension.sparsePath ?? extension.path ?? header.path;
    const size = extension.size ?? header.size;
    const isLink = header.type === '1' || header.type === '2';
    const hasData = size > 0 && (!/[1-6]/.test(header.type) || !(await isHeaderNext(queue)));
    if (header.type === 'S' && header.hasMoreMap)
        await passMap(queue);
    if (isLink || !hasData) {
        const target = isLink ? (extension.target ?? header.target) : new Uint8Array(0);
        opening.allowance.entry();
        opening.allowance.take(target.length);
        yield { path, ...(0,bytes_input/* bytesInput */.E)(target) };
    }
    if (!hasData)
        return;
    opening.allowance.entry();
    const member = new TarMember(path, size, queue, opening);
    yield member;
    if (member.failure !== null)
        throw member.failure;
    if (!(await member.passRest()))
        throw tar_cut();
    await queue.pass(padding(size));
}
/** A link or a directory may tell a size that it has no data for: the next header stands there then. */
async function isHeaderNext(queue) {
    return (await queue.fill(tar_header/* TAR_BLOCK */.mv)) && (0,tar_header/* readTarHeader */.RO)(queue.view().subarray(0, tar_header/* TAR_BLOCK */.mv)) !== null;
}
/** A GNU sparse file's map goes on in blocks of its own, each of which tells whether one more follows. */
async function passMap(queue) {
    for (let hasMore = true; hasMore && (await queue.fill(tar_header/* TAR_BLOCK */.mv));) {
        hasMore = queue.view()[504] === 1;
        queue.take(tar_header/* TAR_BLOCK */.mv);
    }
}
async function readExtension(queue, { size }, opening) {
    opening.allowance.take(Math.min(size, MAX_EXTENSION));
    if (size > MAX_EXTENSION) {
        opening.skip({ path: null, reason: 'a tar header of more than 1 MB', incomplete: true });
        if ((await queue.pass(size)) < size)
            throw tar_cut();
        await queue.pass(padding(size));
        return new Uint8Array(0);
    }
    const isWhole = await queue.fill(size);
    const data = queue.view().slice(0, size);
    queue.take(data.length);
    if (!isWhole)
        throw tar_cut();
    await queue.pass(padding(size));
    return data;
}
function padding(size) {
    return (tar_header/* TAR_BLOCK */.mv - (size % tar_header/* TAR_BLOCK */.mv)) % tar_header/* TAR_BLOCK */.mv;
}
function tar_cut() {
    return new container_error/* ContainerError */.O('ends-early', 'ends within a member of the tar archive');
}

;// CONCATENATED MODULE: ./lib/core/containers/xz/block-header.js
/** The wrapping of an xz block (xz-file-format.txt 1.2, section 3.1). */


/** Bytes of a block's checksum by the type that the stream's header tells (2.1.1.2). */
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const FILTER_LZMA2 = 0x21n;
const FILTER_DELTA = 0x03n;
/** @param header without the byte that tells its size, and without its checksum */
function readBlockHeader(header) {
    const numbers = new NumberReader(header);
    const flags = numbers.byte();
    if ((flags & 0x40) !== 0)
        numbers.number();
    if ((flags & 0x80) !== 0)
        numbers.number();
    const deltas = [];
    let keepsText = true;
    const count = (flags & 3) + 1;
    for (let i = 0; i < count; i++) {
        const filter = numbers.number();
        const size = Number(numbers.number());
        const properties = numbers.bytes(size);
        if (properties === null)
            return { type: 'broken' };
        const [first] = properties;
        if (filter === FILTER_LZMA2) {
            const dictionarySize = lzma2DictionarySize(first);
            if (dictionarySize === null || i + 1 < count)
                return { type: 'broken' };
            return { type: 'lzma2', dictionarySize, deltas: deltas.reverse(), keepsText };
        }
        if (filter === FILTER_DELTA && first !== undefined)
            deltas.push(first + 1);
        else {
            const keeps = jumpFilterKeepsText(filter.toString(16).padStart(2, '0'));
            if (keeps === undefined)
                return { type: 'unknown-filter' };
            keepsText &&= keeps;
        }
    }
    return { type: 'broken' };
}
class NumberReader {
    #header;
    #at = 0;
    constructor(header) {
        this.#header = header;
    }
    byte() {
        return this.#header[this.#at++] ?? 0;
    }
    /** 1.2: seven bits a byte, the lowest first, up to nine bytes. */
    number() {
        let value = 0n;
        for (let shift = 0n; shift < 63n; shift += 7n) {
            const byte = this.byte();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    /** @returns null if there are fewer */
    bytes(count) {
        if (count > this.#header.length - this.#at)
            return null;
        this.#at += count;
        return this.#header.subarray(this.#at - count, this.#at);
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/xz.js
/**
 * xz (xz-file-format.txt 1.2) and its forerunner `.lzma`, which has no magic number but a header with little freedom.
 * Checksums are not looked at: damaged data may hold a key as well.
 */









/** Magic number, flags, checksum. The footer has the same size. */
const STREAM_HEADER = 12;
const STREAM_FOOTER = 12;
/** Properties, the dictionary's size, that of the data. */
const LZMA_HEADER = 13;
/** A larger one is not plausible, and files of zeros or text would look like it. */
const LARGEST_LZMA = 256 * 2 ** 30;
const xz_inflate = async function* (input, opening) {
    const { allowance } = opening;
    const queue = new ByteQueue(input);
    await queue.fill(LZMA_HEADER + 1);
    if (isLzma(queue.view())) {
        const properties = queue.view().slice(0, LZMA_PROPERTIES);
        const { size } = readLzmaHeader(queue.view());
        queue.take(LZMA_HEADER);
        yield* inflateLzma(queue, { properties, size, allowance });
        return;
    }
    let keepsText = true;
    for (let streams = 0;; streams++) {
        if (!(await queue.fill(STREAM_HEADER)) || !isXz(queue.view())) {
            if (streams === 0)
                throw new container_error/* ContainerError */.O('invalid', 'is no xz stream');
            return;
        }
        if (streams > 0)
            chargeSetUp(allowance);
        const check = CHECK_SIZES[queue.view()[7] & 0x0f];
        queue.take(STREAM_HEADER);
        // Block after block; a zero byte in place of a header's size begins the index.
        for (let blocks = 0;; blocks++) {
            if (!(await queue.fill(1)))
                throw xz_cut();
            const size = queue.view()[0];
            if (size === 0)
                break;
            if (blocks > 0)
                chargeSetUp(allowance);
            const header = await xz_readHeader(queue, (size + 1) * 4);
            if (keepsText && !header.keepsText)
                opening.skip({ path: null, reason: CHANGED_TEXT, incomplete: false });
            keepsText &&= header.keepsText;
            yield* xz_inflateBlock(queue, header);
            await queue.pass(-queue.passed & 3);
            if ((await queue.pass(check)) < check)
                throw xz_cut();
        }
        await passIndex(queue);
        await passPadding(queue);
    }
};
const xz = {
    id: 'xz',
    matches: (start) => isXz(start) || isLzma(start),
    open: openAsOne(xz_inflate),
};
function isXz(bytes) {
    return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00].every((byte, i) => bytes[i] === byte);
}
/** The tests of liblzma's alone_decoder.c: the usual properties, a round dictionary, a size that can be. */
function isLzma(bytes) {
    if (bytes.length < LZMA_HEADER || bytes[0] !== 0x5d || bytes[LZMA_HEADER] !== 0x00)
        return false;
    const { dictionarySize, size } = readLzmaHeader(bytes);
    const exponent = Math.floor(Math.log2(dictionarySize));
    const isRound = dictionarySize === 2 ** exponent || dictionarySize === 2 ** exponent + 2 ** (exponent - 1);
    return dictionarySize >= 4096 && isRound && (size === null || size < LARGEST_LZMA);
}
function readLzmaHeader(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const size = view.getBigUint64(5, true);
    return {
        dictionarySize: view.getUint32(1, true),
        size: size === 0xffffffffffffffffn ? null : Number(size),
    };
}
async function xz_readHeader(queue, size) {
    if (!(await queue.fill(size)))
        throw xz_cut();
    const header = readBlockHeader(queue.view().subarray(1, size - 4));
    if (header.type === 'broken')
        throw xz_broken();
    if (header.type === 'unknown-filter')
        throw new container_error/* ContainerError */.O('closed', 'was compressed with an xz filter that this version does not know');
    queue.take(size);
    return header;
}
async function* xz_inflateBlock(queue, { dictionarySize, deltas }) {
    const filters = deltas.map(undoDelta);
    for await (const chunk of inflateLzma2(queue, dictionarySize))
        yield filters.reduce((bytes, filter) => filter(bytes), chunk);
}
/** Section 4: how many records, the records, padding, a checksum; then the footer. */
async function passIndex(queue) {
    queue.take(1);
    let left = 2 * (await readNumber(queue));
    while (left > 0 && (await queue.fill(1))) {
        // Each number ends with a byte below 80.
        const view = queue.view();
        let used = 0;
        while (used < view.length && left > 0)
            if (view[used++] < 0x80)
                left--;
        queue.take(used);
    }
    await queue.pass(-queue.passed & 3);
    const end = 4 + STREAM_FOOTER;
    if ((await queue.pass(end)) < end)
        throw xz_cut();
}
async function readNumber(queue) {
    let value = 0;
    for (let i = 0; i < 9 && (await queue.fill(1)); i++) {
        const byte = queue.view()[0];
        queue.take(1);
        value += (byte & 0x7f) * 2 ** (7 * i);
        if (byte < 0x80)
            break;
    }
    return value;
}
/** Between streams there may be zeros. */
async function passPadding(queue) {
    while (await queue.fill(1)) {
        const used = queue.view().findIndex((byte) => byte !== 0);
        queue.take(used < 0 ? queue.available : used);
        if (used >= 0)
            return;
    }
}
function xz_cut() {
    return new container_error/* ContainerError */.O('ends-early', 'ends within an xz stream');
}
function xz_broken() {
    return new container_error/* ContainerError */.O('ends-early', 'holds broken xz data');
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/entry.js
/** What the central directory, or a local header, tells of one entry (APPNOTE.TXT 4.3.7 and 4.3.12). */
/** Flag bits: 0 encrypted, 6 strongly, 13 with a masked header. */
const ENCRYPTED = 0b10_0000_0100_0001;
const entry_AES = 99;
const entry_isEncrypted = ({ flags, method }) => (flags & ENCRYPTED) !== 0 || method === entry_AES;
/** Sizes that stand here are in the zip64 extra field (APPNOTE 4.5.3). */
const IN_ZIP64 = 0xffffffff;
/** @returns a 64-bit number; beyond 2^53 it is inexact, and beyond every archive */
const readUInt64 = (bytes, at) => Number(bytes.readBigUInt64LE(at));
/**
 * Fills in what the zip64 extra field has instead of the 32-bit fields: only those that are all ones, in this order.
 *
 * @param extra all extra fields of the entry
 */
function withZip64(values, extra) {
    const filled = [...values];
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        let from = at + 4;
        const end = Math.min(extra.length, from + extra.readUInt16LE(at + 2));
        for (const [index, value] of values.entries()) {
            if (value !== IN_ZIP64 || from + 8 > end)
                continue;
            filled[index] = readUInt64(extra, from);
            from += 8;
        }
        break;
    }
    return filled;
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/central-directory.js

const CENTRAL_HEADER = 0x02014b50;
const LENGTH = 46;
const startsEntry = (bytes, at) => at + LENGTH <= bytes.length && bytes.readUInt32LE(at) === CENTRAL_HEADER;
const endOfEntry = (bytes, at) => at + LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
/** How many entries stand one behind the other. */
function countEntries(bytes, { start, end }) {
    let count = 0;
    for (let at = start; at < end && startsEntry(bytes, at); at = endOfEntry(bytes, at))
        count++;
    return count;
}
/** The entries, however many the end record says that there are, up to the first that is broken. */
function* directoryEntries(bytes, { start, end, shift }) {
    for (let at = start; at < end && startsEntry(bytes, at); at = endOfEntry(bytes, at)) {
        const nameEnd = at + LENGTH + bytes.readUInt16LE(at + 28);
        const [size, storedSize, header] = withZip64([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)], bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)));
        yield {
            name: bytes.subarray(at + LENGTH, nameEnd),
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            size: size,
            storedSize: storedSize,
            header: header + shift,
        };
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/end-record.js
/** The end record, which tells where the central directory is (APPNOTE.TXT 4.3.16, zip64: 4.3.14 and 4.3.15). */


const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const end_record_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_RECORD = 0x06064b50;
const ZIP64_RECORD_LENGTH = 56;
/** A comment can hold what looks like an end record: so many are tried. */
const MAX_CANDIDATES = 8;
/**
 * Of several end records the last whose directory has as many entries as it says; else the last that has any.
 *
 * @returns `null` if there is no directory
 */
function findDirectory(bytes) {
    let best = null;
    const lowest = Math.max(0, bytes.length - end_record_LENGTH - LONGEST_COMMENT);
    let at = bytes.length - end_record_LENGTH;
    for (let tries = 0; tries < MAX_CANDIDATES && at >= lowest; tries++, at--) {
        at = bytes.lastIndexOf(END_RECORD, at);
        if (at < lowest)
            break;
        const said = readEndRecord(bytes, at);
        const directory = said && placeDirectory(bytes, said);
        if (said === null || directory === null)
            continue;
        if (countEntries(bytes, directory) % 0x10000 === said.count % 0x10000)
            return directory;
        best ??= directory;
    }
    return best;
}
function readEndRecord(bytes, at) {
    if (at + end_record_LENGTH + bytes.readUInt16LE(at + 20) > bytes.length)
        return null;
    return (readZip64Record(bytes, at) ?? {
        count: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 12),
        offset: bytes.readUInt32LE(at + 16),
        at,
    });
}
function readZip64Record(bytes, endRecord) {
    const locator = endRecord - ZIP64_LOCATOR_LENGTH;
    if (locator < 0 || bytes.readUInt32LE(locator) !== ZIP64_LOCATOR)
        return null;
    for (const at of [readUInt64(bytes, locator + 8), locator - ZIP64_RECORD_LENGTH]) {
        if (at < 0 || at + ZIP64_RECORD_LENGTH > locator || bytes.readUInt32LE(at) !== ZIP64_RECORD)
            continue;
        return {
            count: readUInt64(bytes, at + 32),
            size: readUInt64(bytes, at + 40),
            offset: readUInt64(bytes, at + 48),
            at,
        };
    }
    return null;
}
function placeDirectory(bytes, { count, size, offset, at }) {
    for (const start of [offset, at - size]) {
        if (start < 0 || start + size > at)
            continue;
        if (count === 0 || startsEntry(bytes, start))
            return { start, end: start + size, shift: start - offset };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/occurrences.js
/** Where a word stands in some bytes, for whoever asks again and again: what was looked through is not looked through again. */
class Occurrences {
    #bytes;
    #word;
    /** None stands in [from, found). */
    #from = 0;
    #found = -1;
    constructor(bytes, word) {
        this.#bytes = bytes;
        this.#word = word;
    }
    /** @returns the index of the first one from `at` on, -1 if there is none */
    from(at) {
        if (at < this.#from || at > this.#found) {
            const found = this.#bytes.indexOf(this.#word, at);
            this.#from = at;
            this.#found = found < 0 ? Infinity : found;
        }
        return this.#found === Infinity ? -1 : this.#found;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/local-header.js
/** Local headers: one stands in front of each entry's bytes (APPNOTE.TXT 4.3.7). */

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const local_header_LENGTH = 30;
const DESCRIPTOR_FOLLOWS = 1 << 3;
/** Versions needed to extract go up to 6.3 (APPNOTE 4.4.3). */
const NEWEST_VERSION = 63;
/** @returns what the header at an index says; `null` if none stands there */
function readLocalHeader(bytes, at) {
    if (!Number.isSafeInteger(at) || at < 0 || at + local_header_LENGTH > bytes.length)
        return null;
    if (bytes.readUInt32LE(at) !== LOCAL_HEADER.readUInt32LE())
        return null;
    const nameEnd = at + local_header_LENGTH + bytes.readUInt16LE(at + 26);
    const data = nameEnd + bytes.readUInt16LE(at + 28);
    if (data > bytes.length)
        return null;
    const flags = bytes.readUInt16LE(at + 6);
    const [size, storedSize] = withZip64([bytes.readUInt32LE(at + 22), bytes.readUInt32LE(at + 18)], bytes.subarray(nameEnd, data));
    // Some writers set the flag and know the sizes all the same.
    const unknown = (flags & DESCRIPTOR_FOLLOWS) !== 0 && storedSize === 0;
    return {
        name: bytes.subarray(at + local_header_LENGTH, nameEnd),
        flags,
        method: bytes.readUInt16LE(at + 8),
        storedSize: unknown ? null : storedSize,
        size: unknown ? null : size,
        header: at,
        data,
    };
}
/** Four bytes can be anything; what stands where no directory says that a header does must look like one as well. */
function isPlausibleHeader(bytes, at) {
    return at + local_header_LENGTH <= bytes.length && bytes[at + 4] <= NEWEST_VERSION && bytes.readUInt16LE(at + 8) < 100;
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/hidden-entries.js



const DESCRIPTOR = Buffer.from('PK\x07\x08', 'latin1');
const STORED = 0;
/**
 * @param ends of the entries that are known: they are passed over. Whoever unpacks an entry that this gives may put its
 *   end in: it then goes on there
 */
function* hiddenEntries(bytes, ends, allowance) {
    const descriptors = new Occurrences(bytes, DESCRIPTOR);
    for (let at = bytes.indexOf(LOCAL_HEADER); at >= 0; at = bytes.indexOf(LOCAL_HEADER, at)) {
        const known = ends.get(at);
        const found = known === undefined && isPlausibleHeader(bytes, at) ? readLocalHeader(bytes, at) : null;
        if (found === null) {
            at = Math.max(known ?? 0, at + LOCAL_HEADER.length);
            continue;
        }
        const entry = found.storedSize === null && found.method === STORED ? withSize(found) : found;
        yield entry;
        at = ends.get(at) ?? saidEnd(entry) ?? entry.data;
    }
    /** A size that leads to no other header is wrong, or ends the archive: what it covers is looked through. */
    function saidEnd({ data, storedSize }) {
        if (storedSize === null)
            return null;
        const end = data + storedSize;
        return bytes.toString('latin1', end, end + 2) === 'PK' ? end : null;
    }
    /** Stored bytes do not tell their end: the descriptor that says so many bytes, else the next header is it. */
    function withSize(entry) {
        const { data } = entry;
        let end = descriptors.from(data);
        while (end >= 0 && !endsAt(data, end)) {
            const next = bytes.indexOf(DESCRIPTOR, end + 1);
            // Each of many entries may look through all that follows.
            allowance.take((next < 0 ? bytes.length : next) - end);
            end = next;
        }
        if (end < 0)
            end = nextHeader(data);
        return { ...entry, storedSize: end - data, size: end - data };
    }
    function endsAt(data, at) {
        if (at + 16 <= bytes.length && bytes.readUInt32LE(at + 8) === (at - data) % 2 ** 32)
            return true;
        return at + 24 <= bytes.length && readUInt64(bytes, at + 8) === at - data;
    }
    function nextHeader(from) {
        // A descriptor without a signature (APPNOTE 4.3.9.3) is then read as the entry's last 12 bytes.
        const next = bytes.indexOf(LOCAL_HEADER, from);
        return next < 0 ? bytes.length : next;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/zip/unpack.js
/** What an entry's stored bytes are, by its compression method (APPNOTE.TXT 4.4.5). */







const unpack_deflations = { 8: 'deflate', 9: 'deflate64' };
/** 20 is zstd's former number. */
const unpack_containers = { 12: 'bzip2', 20: 'zstd', 93: 'zstd', 95: 'xz' };
/** @param stored the entry's bytes, or more where its size is not known */
function unpack(entry, stored, unpacking) {
    if (entry.method === 0)
        return storedParts(stored, unpacking.opening.allowance);
    const deflation = unpack_deflations[entry.method];
    if (deflation !== undefined)
        return inflated(entry, stored, deflation, unpacking);
    if (entry.method === unpack_LZMA)
        return lzma(entry, stored, unpacking.opening);
    const id = unpack_containers[entry.method];
    const container = id && unpacking.inner(id);
    if (container === undefined)
        return fail(new container_error/* ContainerError */.O('closed', 'packed by a method that this version does not know'));
    return openedWith(container, [stored], unpacking.opening);
}
function* inflated(entry, stored, deflation, { opening, ended }) {
    ended(entry.data + (yield* inflate_bytes_inflate(stored, deflation, opening.allowance)));
}
const unpack_LZMA = 14;
/** APPNOTE 5.8.8: a version, the length of the properties, those, and LZMA, whose end flag bit 1 says to be marked. */
async function* lzma({ size }, stored, { allowance }) {
    if (stored.length < 4)
        throw new container_error/* ContainerError */.O('ends-early', 'ends within LZMA data');
    const data = 4 + stored.readUInt16LE(2);
    const queue = new ByteQueue((0,bytes_input/* bytesInput */.E)(stored.subarray(data)));
    const chunks = inflateLzma(queue, { properties: stored.subarray(4, data), size, allowance });
    yield* charged_charged(chunks, queue, allowance);
}
// eslint-disable-next-line require-yield -- it has none: its first step says why
function* fail(error) {
    throw error;
}

;// CONCATENATED MODULE: ./lib/core/containers/zip.js
/** Zip (PKWARE's APPNOTE.TXT 6.3): jar, docx, xlsx, whl, apk, epub, vsix, nupkg and many more. */










/** A local header; an archive without entries; one that was split, all parts in one file. */
const magicNumbers = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/**
 * Names and bytes of all entries, of those that the directory does not have as well: what it hides can hold a key. An
 * entry that it has twice is read once. Comments and extra fields are not given: they stand in the raw bytes, where
 * the raw scan sees them.
 *
 * @param inner opens entries that were packed with bzip2, zstd or xz
 */
function createZip(inner) {
    return {
        id: 'zip',
        matches: (start) => magicNumbers.includes(Buffer.from(start.subarray(0, 4)).toString('latin1')),
        async *open(input, opening) {
            const { bytes, whole } = await readUpTo(input, allowance.MAX_IN_MEMORY);
            const archive = new Archive(bytes, inner, opening);
            const directory = whole ? findDirectory(bytes) : null;
            if (directory !== null)
                yield* archive.listed(directory);
            yield* archive.hidden();
            if (!whole)
                throw new container_error/* ContainerError */.O('limit', 'a zip archive of more than 256 MB: read up to there');
            if (directory !== null)
                return;
            if (archive.isEmpty)
                throw new container_error/* ContainerError */.O('invalid', 'only looks like a zip archive');
            throw new container_error/* ContainerError */.O('ends-early', 'a zip archive without its directory: read without it');
        },
    };
}
class Archive {
    #bytes;
    #inner;
    #opening;
    #ends = new Map();
    #entries = 0;
    constructor(bytes, inner, opening) {
        this.#bytes = bytes;
        this.#inner = inner;
        this.#opening = opening;
    }
    get isEmpty() {
        return this.#entries === 0;
    }
    *listed(directory) {
        for (const entry of directoryEntries(this.#bytes, directory)) {
            this.#opening.allowance.entry();
            const { name: path } = entry;
            const local = readLocalHeader(this.#bytes, entry.header) ??
                readLocalHeader(this.#bytes, entry.header - directory.shift);
            if (local === null) {
                this.#opening.skip({ path, reason: 'is not where the directory says', incomplete: false });
                yield nameOnly(path, this.#opening);
            }
            else if (agree(entry, local)) {
                const { storedSize, size } = entry;
                const isTwin = this.#ends.has(local.header);
                if (!isTwin)
                    this.#ends.set(local.header, Math.min(local.data + storedSize, this.#bytes.length));
                yield* give(isTwin ? nameOnly(path, this.#opening) : this.#member({ ...local, storedSize, size }));
            }
            else {
                // It is read as the local header has it, among the hidden ones.
                yield nameOnly(path, this.#opening);
            }
        }
    }
    *hidden() {
        for (const entry of hiddenEntries(this.#bytes, this.#ends, this.#opening.allowance)) {
            this.#opening.allowance.entry();
            yield* give(this.#member(entry));
        }
    }
    #member(entry) {
        this.#entries++;
        if (entry_isEncrypted(entry)) {
            this.#opening.skip({ path: entry.name, reason: 'needs a password', incomplete: false });
            return nameOnly(entry.name, this.#opening);
        }
        const end = entry.data + (entry.storedSize ?? this.#bytes.length);
        const parts = unpack(entry, this.#bytes.subarray(entry.data, end), {
            inner: this.#inner,
            opening: this.#opening,
            ended: (at) => this.#ends.set(entry.header, at),
        });
        return new PartsMember(entry.name, parts, this.#opening);
    }
}
/** Whether both headers make the same of an entry. If not, programs disagree on what it holds. */
const agree = (listed, local) => listed.method === local.method &&
    entry_isEncrypted(listed) === entry_isEncrypted(local) &&
    (local.storedSize === null || local.storedSize === listed.storedSize) &&
    listed.name.equals(local.name);

;// CONCATENATED MODULE: ./lib/core/containers/zlib.js
/** zlib (RFC 1950). Its header is two bytes that any text may begin with, so the first kilobyte must inflate. */





const zlib_HEADER = 2;
const zlib_TRAILER = 4;
/** A kilobyte cannot inflate to more than 1032 times its size. */
const zlib_LARGEST_TRIAL = 2 * 1024 * 1024;
const zlib_inflate = async function* (input) {
    const queue = new ByteQueue(input);
    if (!(await queue.fill(zlib_HEADER)) || !hasHeader(queue.view()))
        throw new container_error/* ContainerError */.O('invalid', 'is no zlib stream');
    queue.take(zlib_HEADER);
    if ((yield* inflateRaw(queue)) === 'broken')
        throw new container_error/* ContainerError */.O('ends-early', 'holds broken zlib data');
    if ((await queue.pass(zlib_TRAILER)) < zlib_TRAILER)
        throw new container_error/* ContainerError */.O('ends-early', 'ends within a zlib stream');
};
const zlib = {
    id: 'zlib',
    matches: (start) => hasHeader(start) && inflates(start),
    open: openAsOne(zlib_inflate),
};
/** Deflate with a window of 32 kB, one of the four levels, no dictionary; the two bytes are a multiple of 31. */
function hasHeader(bytes) {
    const [method, flags] = bytes;
    return method === 0x78 && flags !== undefined && (flags & 0x20) === 0 && ((method << 8) | flags) % 31 === 0;
}
function inflates(start) {
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: zlib_LARGEST_TRIAL };
        return (0,external_node_zlib_.inflateSync)(start, options).length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/core/containers/zstd/frame.js
/** What stands at the head of a zstd frame (RFC 8878, section 3.1). */
/** Bytes of the largest header: magic number, descriptor, window, dictionary, size. */
const ZSTD_HEADER = 18;
const SKIPPABLE_HEADER = 8;
/** @param bytes the first `ZSTD_HEADER`, fewer only if there are no more */
function readZstdFrame(bytes) {
    const [a, b, c, d] = bytes;
    const endsLikeMagic = b === 0x2a && c === 0x4d && d === 0x18;
    if (endsLikeMagic && a >> 4 === 5 && bytes.length >= SKIPPABLE_HEADER)
        return { type: 'skippable', size: SKIPPABLE_HEADER + littleEndian(bytes, 4, 4) };
    if (a !== 0x28 || b !== 0xb5 || c !== 0x2f || d !== 0xfd)
        return { type: 'none' };
    const descriptor = bytes[4] ?? 0;
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
    const dictionaryAt = isSingleSegment ? 5 : 6;
    const needsDictionary = littleEndian(bytes, dictionaryAt, dictionaryBytes) !== 0;
    if (!isSingleSegment)
        return { type: 'data', window: readWindow(bytes[5] ?? 0), needsDictionary };
    const sizeBytes = [1, 2, 4, 8][descriptor >> 6];
    const size = littleEndian(bytes, dictionaryAt + dictionaryBytes, sizeBytes);
    return { type: 'data', window: size, needsDictionary };
}
function readWindow(byte) {
    const base = 2 ** (10 + (byte >> 3));
    return base + (base / 8) * (byte & 7);
}
function littleEndian(bytes, at, count) {
    let value = 0;
    for (let i = 0; i < count; i++)
        value += (bytes[at + i] ?? 0) * 256 ** i;
    return value;
}

;// CONCATENATED MODULE: ./lib/core/containers/zstd/library.js

/** Bytes that go in and come out at once: a block of zstd. */
const library_STEP = 128 * 1024;
/** A pointer, a size, a position: `ZSTD_inBuffer` and `ZSTD_outBuffer`. */
const BUFFER_STRUCT = 12;
const POSITION = 8;
let library = null;
async function load() {
    const { ZSTDDecoder } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 392));
    return new Promise((resolve, reject) => {
        class Loader extends ZSTDDecoder {
            _init(result) {
                // The package learns here whom to tell that the memory grew.
                super._init(result);
                resolve(result.instance.exports);
            }
        }
        new Loader().init().catch(reject);
    });
}
/** One frame: takes it from the queue and leaves what stands behind it. */
async function* libraryInflateZstd(queue) {
    const zstd = await (library ??= load());
    const context = zstd.ZSTD_createDCtx();
    const buffers = zstd.malloc(2 * library_STEP + 2 * BUFFER_STRUCT);
    try {
        if (context === 0 || buffers === 0)
            throw new container_error/* ContainerError */.O('limit', 'takes more memory than there is');
        const input = buffers + 2 * library_STEP;
        const output = input + BUFFER_STRUCT;
        for (;;) {
            const isOver = !(await queue.fill(1));
            const given = queue.view().subarray(0, library_STEP);
            // A view of the memory is good until the memory grows, which any call may bring about.
            new Uint8Array(zstd.memory.buffer).set(given, buffers);
            let view = new DataView(zstd.memory.buffer);
            view.setUint32(input, buffers, true);
            view.setUint32(input + 4, given.length, true);
            view.setUint32(input + POSITION, 0, true);
            view.setUint32(output, buffers + library_STEP, true);
            view.setUint32(output + 4, library_STEP, true);
            view.setUint32(output + POSITION, 0, true);
            const result = zstd.ZSTD_decompressStream(context, output, input);
            view = new DataView(zstd.memory.buffer);
            queue.take(view.getUint32(input + POSITION, true));
            const size = view.getUint32(output + POSITION, true);
            // A copy: another frame, within this one, may use the memory before it is read.
            if (size > 0)
                yield new Uint8Array(zstd.memory.buffer).slice(buffers + library_STEP, buffers + library_STEP + size);
            if (isError(result))
                return 'broken';
            if (result === 0)
                return 'whole';
            if (isOver && size === 0)
                return 'broken';
        }
    }
    finally {
        zstd.free(buffers);
        zstd.ZSTD_freeDCtx(context);
    }
}
/** As `ZSTD_isError`: error codes end at 120. */
function isError(result) {
    const signed = result | 0;
    return signed < 0 && signed > -120;
}

;// CONCATENATED MODULE: ./lib/core/containers/zstd.js
/** zstd (RFC 8878), with Node's own decompressor where it has one. */








/** As both decompressors have it (ZSTD_WINDOWLOG_LIMIT_DEFAULT); only `zstd --long=28` and more exceed it. */
const MAX_WINDOW = 128 * 1024 * 1024;
/** From 22.15 and 23.8 on; the types say that it is always there. */
const hasNative = typeof external_node_zlib_.createZstdDecompress === 'function';
const nativeInflateZstd = (queue) => nativeInflate(external_node_zlib_.createZstdDecompress({ chunkSize: NATIVE_CHUNK }), queue);
/** Frames one after the other are one; what stands behind the last is no error. */
function makeZstd(inflateFrame) {
    const inflate = async function* (input, { allowance }) {
        const queue = new ByteQueue(input);
        for (let frames = 0;; frames++) {
            await queue.fill(ZSTD_HEADER);
            const frame = readZstdFrame(queue.view());
            if (frame.type === 'none') {
                if (frames === 0)
                    throw new container_error/* ContainerError */.O('invalid', 'is no zstd stream');
                return;
            }
            if (frame.type === 'skippable') {
                allowance.entry();
                if ((await queue.pass(frame.size)) < frame.size)
                    throw zstd_cut();
                continue;
            }
            if (frame.window > MAX_WINDOW)
                throw new container_error/* ContainerError */.O('limit', 'needs a window of more than 128 MB to decompress');
            if (frame.needsDictionary)
                throw new container_error/* ContainerError */.O('closed', 'was compressed with a dictionary that is kept elsewhere');
            if (frames > 0)
                chargeSetUp(allowance);
            if ((yield* inflateFrame(queue)) === 'broken')
                throw zstd_cut();
        }
    };
    return { id: 'zstd', matches, open: openAsOne(inflate) };
}
const zstd = makeZstd(hasNative ? nativeInflateZstd : libraryInflateZstd);
/** A skippable frame alone holds nothing; it counts if it is told to be followed by another, or is longer than `start`. */
function matches(start) {
    for (let at = 0; at < start.length;) {
        const frame = readZstdFrame(start.subarray(at));
        if (frame.type !== 'skippable')
            return frame.type === 'data';
        at += frame.size;
        if (at >= start.length)
            return true;
    }
    return false;
}
function zstd_cut() {
    return new container_error/* ContainerError */.O('ends-early', 'holds zstd data that is broken or cut');
}

;// CONCATENATED MODULE: ./lib/core/containers/registry.js
/**
 * All containers, in the order in which they are asked: first those that begin with a magic number, then tar, whose
 * number stands further in, then those that the bytes have to be tried for.
 */










/** What a member of a zip or 7z may have been packed with besides deflate and LZMA. */
const packed = [bzip2, xz, zstd];
const inner = (id) => packed.find((container) => container.id === id);
const zip = createZip(inner);
const sevenZip = createSevenZip(inner);
const registry_containers = [gzip, bzip2, xz, zstd, zip, sevenZip, pdf, tar, zlib, brotli];


/***/ })

};
