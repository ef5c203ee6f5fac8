export const id = 950;
export const ids = [950];
export const modules = {

/***/ 8286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ByteStream)
/* harmony export */ });
const nothing = Buffer.alloc(0);
class ByteStream {
    #chunks;
    #chunk = nothing;
    #at = 0;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** Copies what has already arrived; `0` where that is nothing. */
    take(into) {
        const size = Math.min(into.length, this.#chunk.length - this.#at);
        into.set(this.#chunk.subarray(this.#at, this.#at + size));
        this.#at += size;
        return size;
    }
    /** Drops what has already arrived, at most so much. */
    drop(most) {
        const size = Math.min(most, this.#chunk.length - this.#at);
        this.#at += size;
        return size;
    }
    /** Waits for more, once all that arrived is taken. `false` at the end. */
    async more() {
        const next = await this.#chunks.next().catch(() => null);
        if (next === null || next.done === true)
            return false;
        this.#chunk = next.value;
        this.#at = 0;
        return true;
    }
    /**
     * What stands before the next such byte, which is taken, too.
     * @returns `null` where the stream ends first
     */
    async until(byte) {
        const parts = [];
        for (;;) {
            const end = this.#chunk.indexOf(byte, this.#at);
            if (end >= 0) {
                parts.push(this.#chunk.subarray(this.#at, end));
                this.#at = end + 1;
                return parts.length === 1 ? parts[0] : Buffer.concat(parts);
            }
            parts.push(this.#chunk.subarray(this.#at));
            this.#at = this.#chunk.length;
            if (!(await this.more()))
                return null;
        }
    }
}


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ peopleLines),
/* harmony export */   g0: () => (/* binding */ splitCommit),
/* harmony export */   rM: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var _git_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);
/** A commit object in two parts: its header lines, and its message, so that line 1 of the message is the subject. */

function splitCommit(object) {
    const end = object.indexOf('\n\n');
    if (end < 0)
        return { header: object, message: object.subarray(object.length) };
    return { header: object.subarray(0, end + 1), message: object.subarray(end + 2) };
}
/** Where the lines of author and committer stand in the header: bytes, end exclusive. */
function peopleLines(header) {
    const author = lineOf(header, 'author ');
    const committer = lineOf(header, 'committer ');
    if (author === null || committer === null)
        return author ?? committer ?? { from: 0, to: 0 };
    return { from: Math.min(author.from, committer.from), to: Math.max(author.to, committer.to) };
}
/** Who wrote it and when, as far as the header tells: `author <name> SP <<email>> SP <seconds> SP <offset>`. */
function authorOf(header) {
    const line = lineOf(header, 'author ');
    if (line === null)
        return { author: null, date: null };
    const text = header.toString('utf8', line.from + 'author '.length, line.to - 1);
    const mail = text.lastIndexOf(' <');
    const [seconds = '', offset = ''] = text.slice(text.lastIndexOf('> ') + 2).split(' ');
    return { author: mail < 0 ? text : text.slice(0, mail), date: (0,_git_date_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(seconds, offset) };
}
function lineOf(header, start) {
    const at = header.indexOf(`\n${start}`);
    if (at < 0)
        return null;
    const end = header.indexOf(0x0a, at + 1);
    return { from: at + 1, to: end < 0 ? header.length : end + 1 };
}


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   _: () => (/* binding */ isoDate)
/* harmony export */ });
/** Dates as git prints them strictly (`%aI`), or nothing: commits may hold any number where a date should stand. */
/** @returns the same text, `null` where it is no date that ISO 8601 can write with four digits of a year */
function isoDate(text) {
    const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text);
    return match && !Number.isNaN(Date.parse(text)) ? text : null;
}
/**
 * @param seconds since 1970
 * @param offset of the author's clock, such as `+0200`
 */
function dateOf(seconds, offset) {
    const sign = /^([+-])(\d\d)(\d\d)$/.exec(offset);
    const time = Number(seconds);
    if (!/^\d{1,12}$/.test(seconds) || sign === null)
        return null;
    const minutes = (Number(sign[2]) * 60 + Number(sign[3])) * (sign[1] === '-' ? -1 : 1);
    const local = new Date((time + minutes * 60) * 1000);
    if (Number.isNaN(local.getTime()))
        return null;
    return isoDate(`${local.toISOString().slice(0, -5)}${sign[1]}${sign[2]}:${sign[3]}`);
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ shareIds),
/* harmony export */   LM: () => (/* binding */ claimIds),
/* harmony export */   TM: () => (/* binding */ stretchesOf)
/* harmony export */ });
/** A list of object ids that several threads work off, in shared memory. */
/** Ids that a thread takes at a time: each stretch is one child process of git. */
const STRETCH = 8192;
/** @param ids in hex, each once */
function shareIds(ids, idBytes) {
    const bytes = new Uint8Array(new SharedArrayBuffer(ids.length * idBytes));
    const view = Buffer.from(bytes.buffer);
    ids.forEach((id, index) => view.write(id, index * idBytes, 'hex'));
    return { idBytes, bytes, claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
/** How many stretches there are. */
function stretchesOf({ bytes, idBytes }) {
    return Math.ceil(bytes.length / (STRETCH * idBytes));
}
/** The next ids that no other thread has taken, in hex; `null` where none are left. */
function claimIds({ bytes, idBytes, claimed }) {
    const from = Atomics.add(claimed, 0, 1) * STRETCH * idBytes;
    if (from >= bytes.length)
        return null;
    const hex = Buffer.from(bytes.buffer, from, Math.min(STRETCH * idBytes, bytes.length - from)).toString('hex');
    const ids = [];
    for (let at = 0; at < hex.length; at += 2 * idBytes)
        ids.push(hex.slice(at, at + 2 * idBytes));
    return ids;
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ storeShare)
});

// UNUSED EXPORTS: StoreShare

// EXTERNAL MODULE: ./lib/ports/source.js
var source = __webpack_require__(7407);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-error.js
var pack_error = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-ids.js
var pack_ids = __webpack_require__(2446);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-table.js + 3 modules
var pack_table = __webpack_require__(8402);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/chain-memory.js
/**
 * Where the objects of one chain lie: a stack of bytes. Once the last delta of an object was applied the object is not
 * needed any more, so a chain of thousands of versions takes the place of two, as long as there is room to move up.
 */
/** Objects begin at multiples of this: the kernel looks at turns of 64 bytes. */
const ALIGNMENT = 64;
function aligned(at) {
    return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
class ChainMemory {
    /** Objects that are in memory, the deepest last. */
    depth = 0;
    #memory;
    #starts = [];
    #lengths = [];
    constructor(memory) {
        this.#memory = memory;
    }
    /** Of the deepest object. */
    get start() {
        return this.#starts[this.depth - 1];
    }
    get length() {
        return this.#lengths[this.depth - 1];
    }
    /**
     * Where the next object begins. May move the objects down: that costs less than it cost to make those that went from
     * between them, so all in all no more than a copy of each object.
     *
     * @param end up to where there is room
     * @returns -1 where there is no room for `length` bytes
     */
    roomFor(length, end) {
        const next = this.depth === 0 ? 0 : aligned(this.start + this.length);
        if (next + length <= end)
            return next;
        let packed = 0;
        for (let i = 0; i < this.depth; i++)
            packed = aligned(packed + this.#lengths[i]);
        if (packed * 2 > next || packed + length > end)
            return -1;
        packed = 0;
        for (let i = 0; i < this.depth; i++) {
            const from = this.#starts[i];
            this.#memory.copyWithin(packed, from, from + this.#lengths[i]);
            this.#starts[i] = packed;
            packed = aligned(packed + this.#lengths[i]);
        }
        return packed;
    }
    push(start, length) {
        this.#starts[this.depth] = start;
        this.#lengths[this.depth++] = length;
    }
    pop() {
        this.depth--;
    }
    /** The deepest object takes the place of the one that it was made from. */
    dropParent() {
        this.#starts[this.depth - 2] = this.start;
        this.#lengths[this.depth - 2] = this.length;
        this.depth--;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/delta.js
/**
 * Deltas of a pack: instructions that copy from a base or insert bytes (gitformat-pack in git's manual, *Deltified
 * representation*). All bytes are hostile: every place is checked before it is read or written.
 */
/** What a delta begins with. */
class DeltaHead {
    baseSize = 0;
    resultSize = 0;
    /** Where the instructions begin. */
    at = 0;
    /** @returns `false` where the head is cut short, or a size has more than 49 bits */
    read(bytes, at, end) {
        this.at = at;
        this.baseSize = this.#size(bytes, end);
        this.resultSize = this.#size(bytes, end);
        return this.baseSize >= 0 && this.resultSize >= 0;
    }
    #size(bytes, end) {
        let size = 0;
        let unit = 1;
        for (let groups = 0; this.at < end && groups < 7; groups++) {
            const byte = bytes[this.at++];
            size += (byte & 127) * unit;
            if (byte < 128)
                return size;
            unit *= 128;
        }
        return -1;
    }
}
/** Bytes behind a delta that are read with it, and behind a result that are written over with it. */
const DELTA_ROOM = 64;
/** What a copy of size 0 copies. */
const ZERO_SIZE = 0x10000;
/** Shorter copies are faster byte by byte than by a call. */
const SHORT = 24;
/** Without WebAssembly. */
function plainDelta(memory) {
    return (at, end, base, baseSize, result, resultSize) => {
        const resultEnd = result + resultSize;
        let p = at;
        let q = result;
        while (p < end) {
            const order = memory[p++];
            let from = p;
            let size = order;
            if (order >= 128) {
                let offset = 0;
                size = 0;
                if (order & 1)
                    offset = memory[p++];
                if (order & 2)
                    offset |= memory[p++] << 8;
                if (order & 4)
                    offset |= memory[p++] << 16;
                if (order & 8)
                    offset += memory[p++] * 0x1000000;
                if (order & 16)
                    size = memory[p++];
                if (order & 32)
                    size |= memory[p++] << 8;
                if (order & 64)
                    size |= memory[p++] << 16;
                if (size === 0)
                    size = ZERO_SIZE;
                if (p > end || offset + size > baseSize)
                    return false;
                from = base + offset;
            }
            else {
                p += size;
                if (size === 0 || p > end)
                    return false;
            }
            if (q + size > resultEnd)
                return false;
            if (size < SHORT)
                for (let i = 0; i < size; i++)
                    memory[q + i] = memory[from + i];
            else
                memory.copyWithin(q, from, from + size);
            q += size;
        }
        return q === resultEnd;
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/packs/entry-head.js
var entry_head = __webpack_require__(5541);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/inflate-room.js
/**
 * Bytes behind the inflated ones that an inflater writes over: zlib decodes fast only as long as it has room for the
 * longest match (`INFLATE_FAST_MIN_OUTPUT` in Chromium's zlib), and most deltas are shorter than that.
 */
const INFLATE_ROOM = 320;

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/plain-inflater.js
/** Inflates by the public interface of `node:zlib`, where its inner one is not the known one. */

function plainInflater() {
    return {
        inflate(source, into, at, size) {
            const pieces = [Buffer.from(source.bytes.subarray(source.at, source.at + source.length))];
            let length = source.length;
            // A stream that is not over after that many bytes is none that a git wrote.
            const most = size * 2 + source.bytes.length;
            while (source.more && length < most) {
                source.advance();
                pieces.push(Buffer.from(source.bytes.subarray(source.at, source.at + source.length)));
                length += source.length;
            }
            let inflated;
            try {
                inflated = (0,external_node_zlib_.inflateSync)(Buffer.concat(pieces), { maxOutputLength: Math.max(1, size) });
            }
            catch {
                return false;
            }
            if (inflated.length !== size)
                return false;
            into.set(inflated, at);
            return true;
        },
        close: () => undefined,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/inflater-proof.js
/** Tries an inflater on small streams, whole and damaged, before it is trusted. */


/** Where the text is inflated to: bytes before it and behind its room must stay as they are. */
const AT = 5;
const MARK = 0xa5;
function provesItself(inflater) {
    const text = Buffer.from('To be, or not to be, that is the question. '.repeat(20));
    const stream = (0,external_node_zlib_.deflateSync)(text);
    const forged = Buffer.from(stream);
    forged[forged.length - 1] ^= 1;
    const followed = Buffer.concat([stream, stream]);
    try {
        return (gives(inflater, [stream], text) &&
            !inflates(inflater, [forged], text.length) &&
            gives(inflater, [followed], text) &&
            !inflates(inflater, [stream.subarray(0, -1)], text.length) &&
            gives(inflater, [stream.subarray(0, 9), stream.subarray(9)], text) &&
            !inflates(inflater, [stream], text.length - 1) &&
            !inflates(inflater, [stream], text.length + 1) &&
            gives(inflater, [(0,external_node_zlib_.deflateSync)('')], Buffer.alloc(0)));
    }
    catch {
        return false;
    }
}
function gives(inflater, pieces, text) {
    const into = Buffer.alloc(AT + text.length + INFLATE_ROOM + AT, MARK);
    if (!inflater.inflate(piecesOf(pieces), into, AT, text.length))
        return false;
    const around = Buffer.concat([into.subarray(0, AT), into.subarray(-AT)]);
    return into.subarray(AT, AT + text.length).equals(text) && around.every((byte) => byte === MARK);
}
function inflates(inflater, pieces, size) {
    return inflater.inflate(piecesOf(pieces), Buffer.alloc(AT + size + INFLATE_ROOM), AT, size);
}
function piecesOf(pieces) {
    let next = 0;
    return {
        get bytes() {
            return pieces[next];
        },
        at: 0,
        get length() {
            return pieces[next].length;
        },
        get more() {
            return next < pieces.length - 1;
        },
        advance() {
            next++;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/zlib-handle.js
/**
 * The inner interface of `node:zlib`: one call of C++ that inflates from a place in one buffer to a place in another
 * (`processChunkSync` in lib/zlib.js and `CompressionStream::Write` in src/node_zlib.cc of nodejs/node). It is not
 * documented, and wrong arguments end the process; so Node is watched first as it makes the call itself.
 */

/** @returns `undefined` where this Node does not make the call as it is known */
function openZlibHandle() {
    try {
        if (!makesTheCall())
            return undefined;
    }
    catch {
        return undefined;
    }
    const stream = (0,external_node_zlib_.createInflate)();
    const { _handle: handle, _writeState: state } = stream;
    if (!handle || !(state instanceof Uint32Array))
        return undefined;
    const inner = handle;
    let failures = 0;
    inner.onerror = () => {
        failures++;
    };
    return {
        reset() {
            inner.reset();
        },
        write(flush, bytes, at, length, into, intoAt, room) {
            const before = failures;
            inner.writeSync(flush, bytes, at, length, into, intoAt, room);
            return failures === before ? state[0] : -1;
        },
        close() {
            stream.close();
        },
    };
}
/** Watches Node as it inflates a small stream at once. */
function makesTheCall() {
    const bytes = (0,external_node_zlib_.deflateSync)('a small stream');
    const stream = (0,external_node_zlib_.createInflate)({ chunkSize: 64 });
    const inner = stream;
    const { _handle: handle, _writeState: state } = inner;
    if (typeof handle?.writeSync !== 'function' || typeof handle.reset !== 'function')
        return false;
    if (typeof handle.onerror !== 'function' || !(state instanceof Uint32Array) || state.length !== 2)
        return false;
    if (typeof inner._processChunk !== 'function')
        return false;
    const writeSync = handle.writeSync;
    let call = [];
    handle.writeSync = (...given) => {
        call = given;
        return writeSync.apply(handle, given);
    };
    inner._processChunk(bytes, external_node_zlib_.constants.Z_FINISH);
    const [flush, from, at, length, into, intoAt, room] = call;
    return (call.length === 7 &&
        flush === external_node_zlib_.constants.Z_FINISH &&
        from === bytes &&
        at === 0 &&
        length === bytes.length &&
        into instanceof Uint8Array &&
        intoAt === 0 &&
        room === into.length &&
        state[0] === into.length - 'a small stream'.length &&
        state[1] === 0);
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/reused-inflater.js
/**
 * Inflates by one zlib stream that is reset for each object, straight into the memory of the walk: several times faster
 * for small objects than a stream and a buffer for each.
 */




/** @returns `undefined` where this Node's zlib is not the known one */
function reusedInflater(handle = openZlibHandle()) {
    if (handle === undefined)
        return undefined;
    const inflater = {
        inflate(source, into, at, size) {
            const room = size + INFLATE_ROOM;
            let left = room;
            handle.reset();
            for (;;) {
                // At the last piece, a stream that is not over is an error as long as there is room left.
                const flush = source.more ? external_node_zlib_.constants.Z_NO_FLUSH : external_node_zlib_.constants.Z_FINISH;
                left = handle.write(flush, source.bytes, source.at, source.length, into, at + room - left, left);
                if (left < INFLATE_ROOM)
                    return false;
                if (!source.more)
                    return left === INFLATE_ROOM;
                source.advance();
            }
        },
        close() {
            handle.close();
        },
    };
    if (provesItself(inflater))
        return inflater;
    inflater.close();
    return undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/inflater.js
/** Inflates the objects of a pack, as fast as this Node allows. */


function createInflater() {
    return reusedInflater() ?? plainInflater();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/git/packs/read-at.js
var read_at = __webpack_require__(4776);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/pack-bytes.js
/**
 * The compressed bytes of a pack's objects, through a cache of pages: neighbours share them, and the deltas of a tree are
 * mostly not far from each other. A system call costs as much as the copying of 24 kB.
 */



const PAGE = 1 << 14;
const PAGES = 512;
/**
 * Bytes that are given beyond an object's end where they are at hand: zlib decodes fast only as long as that many are
 * left (`INFLATE_FAST_MIN_INPUT` in Chromium's zlib), and stops at the end of its stream anyway.
 */
const BEYOND = 16;
class PackBytes {
    bytes = Buffer.allocUnsafeSlow(PAGES * PAGE);
    at = 0;
    length = 0;
    more = false;
    #descriptor;
    #end;
    /** Which page of the pack each page of `bytes` holds: those of one number modulo PAGES take turns. */
    #pages = new Float64Array(PAGES).fill(-1);
    #next = 0;
    #objectEnd = 0;
    /**
     * @param end where the last object ends
     * @param size of the file, in bytes
     * @throws PackError where the file is not the one it was
     */
    constructor(path, end, size) {
        try {
            this.#descriptor = (0,external_node_fs_.openSync)(path, 'r');
        }
        catch (error) {
            throw new pack_error/* PackError */.q('the pack cannot be read', { cause: error });
        }
        this.#end = end;
        if ((0,external_node_fs_.fstatSync)(this.#descriptor).size === size)
            return;
        this.close();
        throw new pack_error/* PackError */.q('the pack was changed');
    }
    /**
     * Makes the first piece of the bytes from `position` to `end` stand in `bytes`: mostly that is all of them.
     *
     * @throws what the system says; PackError where the file is cut short
     */
    open(position, end) {
        this.#next = position;
        this.#objectEnd = end;
        this.advance();
    }
    /** A piece ends at the latest where `bytes` ends: its pages are a ring. */
    advance() {
        const position = this.#next;
        const first = Math.floor(position / PAGE);
        const slot = first % PAGES;
        const ringEnd = (first + PAGES - slot) * PAGE;
        const end = Math.min(this.#objectEnd, ringEnd);
        const pageEnd = this.#load(first, slot, end);
        this.at = position - (first - slot) * PAGE;
        this.length = Math.min(end + BEYOND, pageEnd) - position;
        this.more = end < this.#objectEnd;
        this.#next = end;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    /** @returns how far what is now in memory goes */
    #load(first, slot, end) {
        const pages = this.#pages;
        const count = Math.max(1, Math.ceil(end / PAGE) - first);
        const from = slot;
        for (let i = 0; i < count; i++) {
            if (pages[from + i] === first + i)
                continue;
            // All that are not here up to the next that is, at once.
            let missing = 1;
            while (i + missing < count && pages[from + i + missing] !== first + i + missing)
                missing++;
            this.#read(first + i, from + i, missing);
            i += missing;
        }
        return Math.min((first + count) * PAGE, this.#end);
    }
    #read(page, slot, count) {
        const length = Math.min(count * PAGE, this.#end - page * PAGE);
        this.#pages.fill(-1, slot, slot + count);
        if ((0,read_at/* readAt */.m)(this.#descriptor, this.bytes, slot * PAGE, length, page * PAGE) < length)
            throw new pack_error/* PackError */.q('the pack is cut short');
        for (let i = 0; i < count; i++)
            this.#pages[slot + i] = page + i;
    }
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/web-assembly.js
var web_assembly = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/delta-module.js
/**
 * The WebAssembly module that applies deltas, in base64. Made by `node scripts/pack-delta.ts`: do not edit;
 * `scripts/pack-delta/delta-text.ts` is the source, and a test makes it anew and compares.
 */
const deltaModule = 'AGFzbQEAAAABCwFgBn9/f39/fwF/AhABBHBhY2sGbWVtb3J5AgABAwIBAAcJAQVhcHBseQAACpkDAZYDAQV/AkADQCAAIAFPDQEg' +
    'AC0AACEGIABBAWohACAGQYABcQRAQQAhB0EAIQggBkEBcQRAIAcgAC0AAHIhByAAQQFqIQALIAZBAnEEQCAHIAAtAABBCHRyIQcg' +
    'AEEBaiEACyAGQQRxBEAgByAALQAAQRB0ciEHIABBAWohAAsgBkEIcQRAIAcgAC0AAEEYdHIhByAAQQFqIQALIAZBEHEEQCAIIAAt' +
    'AAByIQggAEEBaiEACyAGQSBxBEAgCCAALQAAQQh0ciEIIABBAWohAAsgBkHAAHEEQCAIIAAtAABBEHRyIQggAEEBaiEACyAIRQRA' +
    'QYCABCEICyAIIANLBEBBAA8LIAcgAyAIa0sEQEEADwsgAiAHaiEJBSAGRQRAQQAPCyAGIQggACEJIAAgCGohAAsgACABSwRAQQAP' +
    'CyAIIAUgBGtLBEBBAA8LIAhBgAFJBEBBACEKA0AgBCAKaiAJIApq/QAEAP0LBAAgCkEQaiEKIAogCEkNAAsFIAQgCSAI/AoAAAsg' +
    'BCAIaiEEDAALCyAEIAVGCw==';

;// CONCATENATED MODULE: ./lib/adapters/git/packs/wasm-delta.js
/** Deltas applied by WebAssembly, in the memory that the kernel searches. */


/** @returns `undefined` where `memory` does not lie in `linear`, or the machine does not run the module */
function wasmDelta(memory, linear) {
    if (linear?.buffer !== memory.buffer)
        return undefined;
    const code = Buffer.from(deltaModule, 'base64');
    if (web_assembly/* webAssembly */.t?.validate(code) !== true)
        return undefined;
    const instance = new web_assembly/* webAssembly */.t.Instance(new web_assembly/* webAssembly */.t.Module(code), { pack: { memory: linear } });
    const { apply } = instance.exports;
    const origin = memory.byteOffset;
    return (at, end, base, baseSize, result, resultSize) => apply(origin + at, origin + end, origin + base, baseSize, origin + result, origin + result + resultSize) === 1;
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/pack-walk.js







/** Bytes of an object, and of a delta, over which it is not read here. */
const MAX_WALKED = 32 * 1024 * 1024;
const types = {
    [entry_head/* kinds */.EZ.commit]: 'commit',
    [entry_head/* kinds */.EZ.tree]: 'tree',
    [entry_head/* kinds */.EZ.blob]: 'blob',
    [entry_head/* kinds */.EZ.tag]: 'tag',
};
class PackWalk {
    /**
     * Indexes of objects that could not be read here: damaged, too large for the limit or the memory, with a base in
     * another pack, or made from one of these. Each object is either in here or handed out, and that once.
     */
    left = [];
    #table;
    #memory;
    #claim;
    #maxObject;
    #bytes;
    #inflater;
    #apply;
    #chain;
    /** For each object of the chain: its delta that comes next, -1 behind the last. */
    #deltas = [];
    #head = new DeltaHead();
    #type = 'blob';
    /** In `table.roots`: the next of the share that was claimed. */
    #place = 0;
    #shareEnd = 0;
    /**
     * @param memory holds one chain at a time; its bytes at `memory.byteOffset` should be aligned as objects are
     * @param claim counts from 0: each number is the share of `table.shares` that is read next, one beyond them or below 0
     *   means that none is left. Threads share one counter.
     * @throws PackError where the pack cannot be opened, or is not that of the table any more
     */
    constructor(table, memory, claim, options = {}) {
        this.#table = table;
        this.#memory = memory;
        this.#claim = claim;
        this.#maxObject = options.maxObject ?? MAX_WALKED;
        const end = table.offsets[table.count];
        this.#bytes = new PackBytes(`${table.path}.pack`, end, table.packBytes);
        this.#inflater = options.inflater ?? createInflater();
        this.#apply = wasmDelta(memory, options.linear) ?? plainDelta(memory);
        this.#chain = new ChainMemory(memory);
    }
    /** @returns `null` after the last object */
    next() {
        for (;;) {
            const index = this.#chain.depth === 0 ? this.#claimRoot() : this.#nextDelta();
            if (index === NONE_LEFT)
                return null;
            if (index === NOTHING_HERE)
                continue;
            const { start, length } = this.#chain;
            return { index, type: this.#type, bytes: this.#memory.subarray(start, start + length) };
        }
    }
    close() {
        this.#bytes.close();
        this.#inflater.close();
    }
    #claimRoot() {
        const { roots, shares } = this.#table;
        if (this.#place >= this.#shareEnd) {
            const share = this.#claim();
            if (share < 0 || share >= shares.length - 1)
                return NONE_LEFT;
            this.#place = shares[share];
            this.#shareEnd = shares[share + 1];
        }
        const index = roots[this.#place++];
        const type = types[this.#table.kinds[index]];
        const size = this.#table.sizes[index];
        if (type === undefined || !this.#fits(size, 0) || !this.#inflate(index, 0, size))
            return this.#leave(index);
        this.#type = type;
        return this.#push(index, 0, size);
    }
    #nextDelta() {
        const chain = this.#chain;
        const depth = chain.depth;
        const index = this.#deltas[depth - 1];
        if (index < 0) {
            chain.pop();
            return NOTHING_HERE;
        }
        const next = this.#table.nextSiblings[index];
        this.#deltas[depth - 1] = next;
        const made = this.#make(index);
        if (made === NOTHING_HERE)
            return this.#leave(index);
        if (next < 0) {
            chain.dropParent();
            this.#deltas[depth - 1] = this.#deltas[depth];
        }
        return made;
    }
    /** Makes an object from the deepest one. The delta lies at the memory's end meanwhile. */
    #make(index) {
        const size = this.#table.sizes[index];
        const chain = this.#chain;
        const deltaAt = this.#memory.length - INFLATE_ROOM - size;
        if (!this.#fits(size, 0) || chain.roomFor(0, deltaAt) < 0)
            return NOTHING_HERE;
        if (!this.#inflate(index, deltaAt, size))
            return NOTHING_HERE;
        const head = this.#head;
        if (!head.read(this.#memory, deltaAt, deltaAt + size) || head.baseSize !== chain.length)
            return NOTHING_HERE;
        const { resultSize } = head;
        if (resultSize > this.#maxObject)
            return NOTHING_HERE;
        const start = chain.roomFor(resultSize + DELTA_ROOM, deltaAt);
        if (start < 0)
            return NOTHING_HERE;
        if (!this.#apply(head.at, deltaAt + size, chain.start, chain.length, start, resultSize))
            return NOTHING_HERE;
        return this.#push(index, start, resultSize);
    }
    #fits(size, at) {
        return size < entry_head/* HUGE */.yn && size <= this.#maxObject && at + size + INFLATE_ROOM <= this.#memory.length;
    }
    #inflate(index, at, size) {
        const { offsets, headLengths } = this.#table;
        try {
            this.#bytes.open(offsets[index] + headLengths[index], offsets[index + 1]);
            return this.#inflater.inflate(this.#bytes, this.#memory, at, size);
        }
        catch {
            // The disk does not give it: git may have it elsewhere, too.
            return false;
        }
    }
    #push(index, start, length) {
        this.#deltas[this.#chain.depth] = this.#table.firstChildren[index];
        this.#chain.push(start, length);
        return index;
    }
    /** Leaves an object and all that is made from it. */
    #leave(top) {
        const { firstChildren, nextSiblings } = this.#table;
        const open = [top];
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            this.left.push(index);
            for (let child = firstChildren[index]; child >= 0; child = nextSiblings[child])
                open.push(child);
        }
        return NOTHING_HERE;
    }
}
const NONE_LEFT = -1;
const NOTHING_HERE = -2;

// EXTERNAL MODULE: ./lib/adapters/git/history/shared-ids.js
var shared_ids = __webpack_require__(548);
// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/core/lfs-pointer.js
var lfs_pointer = __webpack_require__(4036);
// EXTERNAL MODULE: ./lib/adapters/git/commit-text.js
var commit_text = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/tree-object.js
var tree_object = __webpack_require__(2931);
;// CONCATENATED MODULE: ./lib/adapters/git/history/history-pieces.js
/** Objects of a history as pieces: a blob as it is; of a commit, a tag or a tree what its author wrote. */





/** A pointer is shorter than this (git-lfs, `docs/spec.md`). */
const MAX_POINTER = 1024;
/** How an entry of a submodule begins in a tree: its mode. */
const gitlink = Buffer.from('160000 ');
/** How the name of a brotli file ends in a tree. */
const brotliName = Buffer.from('.br\0');
/** @param idBytes 20, or 32 in a SHA-256 repository */
function heldPiece(object, idBytes, news) {
    news.read(object.type);
    return object.type === 'blob' ? new HeldBlob(object, news) : new HeldText(object, idBytes, news);
}
/** How an object is called where something in it is skipped. */
function objectName(id) {
    return `object ${id}`;
}
class HeldBlob {
    #id;
    whole;
    #at = 0;
    constructor({ id, bytes }, news) {
        this.#id = id;
        this.whole = bytes;
        if (bytes.length >= lfs_pointer/* LFS_OPENING */.t && bytes.length < MAX_POINTER && (0,lfs_pointer/* isLfsPointer */.N)(bytes))
            news.lfsPointer();
    }
    get origin() {
        return { is: 'blob', id: this.#id() };
    }
    called = () => objectName(this.#id());
    read(into) {
        const size = Math.min(into.length, this.whole.length - this.#at);
        into.set(this.whole.subarray(this.#at, this.#at + size));
        this.#at += size;
        return size;
    }
}
class HeldText {
    #object;
    #idBytes;
    whole;
    constructor(object, idBytes, news) {
        this.#object = object;
        this.#idBytes = idBytes;
        this.whole = object.bytes;
        if (object.type !== 'tree')
            return;
        if (object.bytes.includes(gitlink) || object.bytes.includes(brotliName))
            this.#tellEntries(news);
    }
    /** Of a tag; of anything else only the parts are read, and have their own. */
    get origin() {
        return { is: 'tag', id: this.#object.id() };
    }
    read() {
        return 0;
    }
    parts() {
        const { type, id, bytes } = this.#object;
        if (type === 'tree')
            return this.#names(id());
        const copy = Buffer.from(bytes);
        if (type === 'tag')
            return [(0,object_pieces/* bytesPiece */.AC)(copy, this.origin)];
        const { header, message } = (0,commit_text/* splitCommit */.g0)(copy);
        const commit = id();
        return [
            (0,object_pieces/* bytesPiece */.AC)(message, { is: 'message', commit, header }),
            (0,object_pieces/* bytesPiece */.AC)(header, { is: 'header', commit, header }),
        ];
    }
    /** Each name by itself: what stands between them is no text. */
    #names(tree) {
        const pieces = [];
        const item = new tree_object/* TreeCursor */.dh(this.#object.bytes, this.#idBytes);
        while (item.advance()) {
            if (item.nameLength < SHORTEST_NAME || !(0,byte_path/* mayHoldKey */.Sv)(item.name))
                continue;
            const { name } = item;
            pieces.push((0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), { is: 'name', tree, name }));
        }
        return pieces;
    }
    #tellEntries(news) {
        const item = new tree_object/* TreeCursor */.dh(this.#object.bytes, this.#idBytes);
        while (item.advance()) {
            if (item.kind === 'submodule')
                news.submodule((0,byte_path/* pathBytes */.X5)(item.name));
            else if (item.kind === 'blob' && item.name.endsWith('.br'))
                news.brotliFile(item.id, (0,byte_path/* pathBytes */.X5)(item.name));
        }
    }
}
/** Bytes: below that `mayHoldKey` says no, and a name need not become text. */
const SHORTEST_NAME = 20;

// EXTERNAL MODULE: ./lib/adapters/git/limits.js
var limits = __webpack_require__(5655);
;// CONCATENATED MODULE: ./lib/adapters/git/history/object-news.js


class ObjectNews {
    blobs = 0;
    commits = 0;
    #pointers = false;
    #isCut = false;
    #brotli = new Map();
    #submodules = new Map();
    read(type) {
        if (type === 'blob')
            this.blobs++;
        else if (type === 'commit')
            this.commits++;
    }
    /**
     * A file that is called like a brotli one: only its name tells, which its object does not have.
     * @param id in hex
     */
    brotliFile(id, name) {
        if (this.#brotli.size < limits/* MAX_PLACES_IN_ALL */.KM)
            this.#brotli.set(id, name);
        else
            this.#isCut = true;
    }
    /** Those since the last call, by id. */
    takeBrotliFiles() {
        const files = new Map(this.#brotli);
        this.#brotli.clear();
        return files;
    }
    lfsPointer() {
        this.#pointers = true;
    }
    /** @param name as a tree has it; its folder is not known */
    submodule(name) {
        const key = Buffer.from(name).toString('latin1');
        if (this.#submodules.size < limits/* MAX_PLACES */.WD)
            this.#submodules.set(key, name);
    }
    /** Listed, each once; none of it makes a scan incomplete. */
    skipped() {
        const submodules = [...this.#submodules.values()].map(object_pieces/* submoduleAt */.mo);
        return [...(this.#pointers ? [pointers] : []), ...(this.#isCut ? [manyBrotliFiles] : []), ...submodules];
    }
}
const manyBrotliFiles = {
    path: 'brotli files',
    reason: `over ${limits/* MAX_PLACES_IN_ALL */.KM} of them: the rest is scanned as plain bytes only`,
    incomplete: true,
};
const pointers = {
    path: 'Git LFS pointers',
    reason: 'their content is not in the repository',
    incomplete: false,
};

// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js
var object_reader = __webpack_require__(2810);
;// CONCATENATED MODULE: ./lib/adapters/git/history/streamed-objects.js



function largerThanWanted(id) {
    return { path: objectName(id), reason: 'larger than --max-file-size', incomplete: false };
}
class StreamedObjects {
    #reader;
    #wanted;
    #news;
    #skip;
    #names;
    /**
     * @param ids of any type, each once
     * @param skip takes what cannot be read
     * @param names of blobs that are known by their names, by id
     */
    constructor(wanted, ids, news, skip, names = new Map()) {
        this.#names = names;
        this.#reader = new object_reader/* ObjectReader */.n(wanted.at, ids);
        this.#wanted = wanted;
        this.#news = news;
        this.#skip = skip;
    }
    async next() {
        for (;;) {
            const object = await this.#reader.next();
            if (object === null)
                return null;
            if (object.state === 'unreadable')
                this.#skip((0,object_pieces/* missingObject */.Ku)(object.id));
            else if (object.type === 'blob') {
                if (object.size <= (this.#wanted.maxSize ?? Infinity))
                    return this.#blob(object);
                this.#skip(largerThanWanted(object.id));
            }
            else if (object.size > object_pieces/* MAX_WHOLE */.f5)
                this.#skip((0,object_pieces/* tooLarge */.g$)(object));
            else {
                const piece = await this.#text(object);
                if (piece !== null)
                    return piece;
            }
        }
    }
    close() {
        return this.#reader.close();
    }
    #blob(object) {
        this.#news.read('blob');
        const { id } = object;
        const name = objectName(id);
        return (0,object_pieces/* blobPiece */.Qd)(object, { is: 'blob', id }, name, {
            called: () => this.#names.get(id) ?? name,
            onLfs: () => {
                this.#news.lfsPointer();
            },
            onForged: () => {
                this.#skip((0,object_pieces/* forgedObject */.Dw)(id));
            },
        });
    }
    async #text(object) {
        const { id, type } = object;
        try {
            const bytes = await (0,object_pieces/* readWhole */.oD)(object);
            if (object.intact() === false)
                this.#skip((0,object_pieces/* forgedObject */.Dw)(id));
            return heldPiece({ type, id: () => id, bytes }, this.#wanted.idBytes, this.#news);
        }
        catch (error) {
            if (!(error instanceof object_reader/* ObjectCut */.C))
                throw error;
            this.#skip((0,object_pieces/* missingObject */.Ku)(id));
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/store-share.js









/** @param heap memory for the objects of one delta chain, and for nothing else meanwhile */
function storeShare(job, heap) {
    return new StoreShare(job, heap);
}
class StoreShare {
    kind = 'history';
    #job;
    #heap;
    #news = new ObjectNews();
    #skipped = [];
    #left = [];
    #pack = -1;
    #walk = null;
    #streamed = null;
    #closed = false;
    constructor(job, heap) {
        this.#job = job;
        this.#heap = heap;
    }
    next() {
        const { maxSize } = this.#job;
        for (;;) {
            const walk = this.#walk ?? this.#nextWalk();
            if (walk === null)
                return this.#nextStreamed();
            const object = walk.next();
            const { table, elsewhere } = this.#job.packs[this.#pack];
            if (object === null) {
                this.#endWalk();
                for (const index of walk.left)
                    if (elsewhere?.[index] !== 1)
                        this.#left.push(idIn(table, index));
                continue;
            }
            const { index, type, bytes } = object;
            if (elsewhere?.[index] === 1)
                continue;
            const id = () => idIn(table, index);
            if (type === 'blob' && bytes.length > (maxSize ?? Infinity)) {
                this.#skipped.push(largerThanWanted(id()));
                continue;
            }
            return heldPiece({ type, id, bytes }, this.#job.idBytes, this.#news);
        }
    }
    /** A share does not know where things stand. */
    locate() {
        return [];
    }
    coverage() {
        const { blobs, commits } = this.#news;
        const skipped = [...this.#skipped, ...this.#news.skipped()];
        return { files: 0, blobs, commits, skipped, range: null };
    }
    async close() {
        this.#closed = true;
        this.#endWalk();
        await this.#streamed?.close();
    }
    #nextWalk() {
        const pack = this.#job.packs[this.#pack + 1];
        if (pack === undefined)
            return null;
        this.#pack++;
        const { table, claimed } = pack;
        const claim = () => {
            const next = Atomics.add(claimed, 0, 1);
            return next < table.roots.length ? next : -1;
        };
        const { memory, linear } = this.#heap;
        try {
            this.#walk = new PackWalk(table, memory, claim, { linear });
        }
        catch (error) {
            throw changed(error);
        }
        return this.#walk;
    }
    #endWalk() {
        this.#walk?.close();
        this.#walk = null;
    }
    /** What could not be read from packs here, then the list, then what is known by its name. */
    async #nextStreamed() {
        for (;;) {
            const piece = (await this.#streamed?.next()) ?? null;
            if (piece !== null)
                return piece;
            await this.#streamed?.close();
            if (this.#closed)
                return null;
            const skip = (skipped) => this.#skipped.push(skipped);
            const ids = this.#left.length > 0 ? this.#left.splice(0) : (0,shared_ids/* claimIds */.LM)(this.#job.listed);
            if (ids !== null) {
                this.#streamed = new StreamedObjects(this.#job, ids, this.#news, skip);
                continue;
            }
            // Read once more, now that their names are known; they are counted already.
            const named = this.#news.takeBrotliFiles();
            if (named.size === 0)
                return null;
            this.#streamed = new StreamedObjects(this.#job, [...named.keys()], new ObjectNews(), skip, named);
        }
    }
}
/** @throws PieceError where the pack is gone by now */
function idIn(table, index) {
    try {
        return (0,pack_ids/* objectId */.Tu)(table, index);
    }
    catch (error) {
        throw changed(error);
    }
}
/** Somebody packed the repository anew meanwhile: no reason to lose what was found so far. */
function changed(error) {
    if (!(error instanceof pack_error/* PackError */.q))
        return error;
    return new source/* PieceError */.x('a pack', 'the repository was packed anew during the scan; scan again', {
        cause: error,
    });
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ MAX_COMPARED),
/* harmony export */   KM: () => (/* binding */ MAX_PLACES_IN_ALL),
/* harmony export */   WD: () => (/* binding */ MAX_PLACES),
/* harmony export */   g_: () => (/* binding */ MAX_TREE),
/* harmony export */   iW: () => (/* binding */ MAX_TREES_KEPT),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u3: () => (/* binding */ MAX_PATH_CHARACTERS)
/* harmony export */ });
/* unused harmony exports MAX_LISTED, MAX_CHANGED_PATHS */
/**
 * How much of what a stranger wrote is followed. Trees share trees, so a handful of objects can stand for any number of
 * paths; objects are scanned once each, and only their places multiply.
 */
/** Paths that are told of one blob, or of one name: more do not help anybody to find it. */
const MAX_PLACES = 100;
/** Places of a scan; each hit keeps one beyond that. */
const MAX_PLACES_IN_ALL = 100_000;
/** Characters of all paths that are kept: a name of a megabyte can stand in a thousand of them. */
const MAX_PATH_CHARACTERS = 128 * 1024 * 1024;
/** Paths of one listing that are read: more files than any checkout holds. */
const MAX_LISTED = 20_000_000;
/** Folders within folders: twice of what git itself reads (`core.maxTreeDepth` in git-config's manual). */
const MAX_DEPTH = 4096;
/** Entries of trees that are looked at while the trees of commits are compared. */
const MAX_COMPARED = 50_000_000;
/** Bytes of a tree that is compared with others: 400,000 files in one folder. */
const MAX_TREE = 16 * 1024 * 1024;
/** Bytes of trees that are kept while others are compared with them. */
const MAX_TREES_KEPT = 8 * 1024 * 1024;
/** Paths that a range may change where the question is which ones. */
const MAX_CHANGED_PATHS = 500_000;


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ ObjectBatch),
/* harmony export */   nM: () => (/* binding */ MAX_STOPS),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8286);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/** One `git cat-file --batch`: it is written ids and gives objects, in the same order. */


/** So many objects that git stops at: the rest is not asked for any more, each would cost a child process. */
const MAX_STOPS = 64;
/** Ids written at a time. */
const STRIDE = 512;
const lineFeed = 0x0a;
class ObjectBatch {
    #git;
    bytes;
    constructor(git, ids, from) {
        this.#git = git;
        this.bytes = new _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteStream */ .x(git.stdout);
        void feed(git, ids, from);
    }
    /**
     * @param ids all of them
     * @param from the first one to ask for
     * @param buffered whether git may hold answers back until it has some more: faster, but what it holds is lost where
     *   it is killed
     */
    static async start(at, ids, from, buffered) {
        const args = ['cat-file', '--batch', ...(buffered ? ['--buffer'] : [])];
        return new ObjectBatch(await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(at, args), ids, from);
    }
    /** The next answer; `null` where git has ended. */
    answer() {
        return answerOf(this.bytes);
    }
    close() {
        return this.#git.close();
    }
}
/** @returns `null` where git has ended */
async function answerOf(bytes) {
    const line = (await bytes.until(lineFeed))?.toString('latin1');
    if (line === undefined)
        return null;
    const match = /^[0-9a-f]+ (blob|tree|commit|tag) ([0-9]+)$/.exec(line);
    if (match === null)
        return { state: 'missing' };
    return { state: 'object', type: match[1], size: Number(match[2]) };
}
/** Writes no faster than git reads, so that a long list of ids is not held twice. */
async function feed(git, ids, from) {
    for (let at = from; at < ids.length && git.stdin.writable; at += STRIDE) {
        const lines = `${ids.slice(at, at + STRIDE).join('\n')}\n`;
        const written = await new Promise((resolve) => {
            git.stdin.write(lines, (error) => {
                resolve(error === null || error === undefined);
            });
        });
        if (!written)
            return;
    }
    git.stdin.end();
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ObjectHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Whether an object is what its id says. git does not look when it reads: a file of `.git/objects` that was overwritten,
 * or a pack that was made by hand, is given out under the old id (hash-object in git's manual: an id is the hash of
 * `<type> SP <size> NUL` and the content).
 */

class ObjectHash {
    #id;
    #hash;
    /** @param id 40 characters of SHA-1, or 64 of SHA-256 */
    constructor(id, type, size) {
        this.#id = id;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
    }
    /** @param bytes what follows, in order */
    add(bytes) {
        this.#hash.update(bytes);
    }
    /** Called once, after the last byte. */
    matches() {
        return this.#hash.digest('hex') === this.#id;
    }
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ bytesPiece),
/* harmony export */   Dw: () => (/* binding */ forgedObject),
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   IP: () => (/* binding */ wholeOrNull),
/* harmony export */   Ku: () => (/* binding */ missingObject),
/* harmony export */   Kx: () => (/* binding */ manyPlaces),
/* harmony export */   Qd: () => (/* binding */ blobPiece),
/* harmony export */   ZH: () => (/* binding */ mistypedObject),
/* harmony export */   dm: () => (/* binding */ notItsContent),
/* harmony export */   f5: () => (/* binding */ MAX_WHOLE),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   mo: () => (/* binding */ submoduleAt),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   ov: () => (/* binding */ notItsType),
/* harmony export */   rg: () => (/* binding */ notGiven),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _ports_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7407);
/* harmony import */ var _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
/* harmony import */ var _object_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2810);
/** Objects as pieces for the engine. */



/** Commits, trees and tags are taken whole; nobody writes larger ones by hand. Bytes. */
const MAX_WHOLE = 64 * 1024 * 1024;
/**
 * A blob, read from git as the engine asks for it.
 *
 * @param name what it is called where git stops in the middle
 */
function blobPiece(object, origin, name, { called, onLfs, onForged }) {
    let told = false;
    // A pointer is shorter than 1,024 bytes (git-lfs, `docs/spec.md`).
    let fresh = object.size < 1024 && object.size >= _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .LFS_OPENING */ .t;
    const look = (into, size) => {
        if (fresh && size >= _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .LFS_OPENING */ .t && (0,_core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(into.subarray(0, size)))
            onLfs();
        fresh = false;
        if (!told && object.intact() === false) {
            told = true;
            onForged();
        }
        return size;
    };
    const cut = (error) => {
        throw new _ports_source_js__WEBPACK_IMPORTED_MODULE_0__/* .PieceError */ .x(name, notGiven, { cause: error });
    };
    return {
        origin,
        called: called ?? (() => name),
        read(into) {
            const size = object.read(into);
            return typeof size === 'number' ? look(into, size) : size.then((read) => look(into, read), cut);
        },
    };
}
/** Bytes that are already here. */
function bytesPiece(bytes, origin) {
    let at = 0;
    return {
        origin,
        read(into) {
            const size = Math.min(into.length, bytes.length - at);
            into.set(bytes.subarray(at, at + size));
            at += size;
            return size;
        },
    };
}
/** @throws ObjectCut; the object must not be larger than MAX_WHOLE */
async function readWhole(object) {
    const whole = Buffer.allocUnsafe(object.size);
    return whole.subarray(0, await object.read(whole));
}
/** @returns `null` where it is too large, or git stops in the middle */
async function wholeOrNull(object) {
    if (object.size > MAX_WHOLE)
        return null;
    try {
        return await readWhole(object);
    }
    catch (error) {
        if (error instanceof _object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectCut */ .C)
            return null;
        throw error;
    }
}
const notGiven = 'git could not give it';
/** An object that is in scope and cannot be had. */
function missingObject(id) {
    return { path: `object ${id}`, reason: notGiven, incomplete: true };
}
const notItsContent = 'its content is not what its id says';
/** Whoever wrote it into the object store, git did not: what it stands in for may hold a key. */
function forgedObject(id) {
    return { path: `object ${id}`, reason: notItsContent, incomplete: true };
}
const notItsType = 'its type is not what its mode says';
/** No checkout can hold it, and what is below it is not part of what git lists. */
function mistypedObject(id) {
    return { path: `object ${id}`, reason: notItsType, incomplete: true };
}
/** With a filter of paths, those that are not told may be the ones that it selects. */
function manyPlaces(path) {
    return { path, reason: 'a key in it stands at more paths than are told', incomplete: true };
}
/** @param cut why the trees of a range could not be compared in full */
function notCompared(cut) {
    const what = 'what was copied, moved or brought back there is not scanned, and not every path is told';
    return { path: 'the trees of the range', reason: `${cut}: ${what}`, incomplete: true };
}
function tooLarge({ id, type }) {
    return { path: `object ${id}`, reason: `a ${type} larger than 64 MB`, incomplete: true };
}
function lfsPointer(path) {
    return { path, reason: 'a Git LFS pointer: its content is not in the repository', incomplete: false };
}
function submoduleAt(path) {
    return { path, reason: 'a repository of its own, such as a submodule', incomplete: false };
}


/***/ }),

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ObjectCut),
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var _object_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7957);
/* harmony import */ var _object_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6861);


/** git stopped in the middle of an object. */
class ObjectCut extends Error {
    constructor() {
        super('git could not give all of it');
        this.name = 'ObjectCut';
    }
}
const trailer = 1;
class ObjectReader {
    #at;
    #ids;
    #next = 0;
    #batch = null;
    /** Bytes that stand before the next answer. */
    #rest = 0;
    /** Answers of this child. */
    #answers = 0;
    #restarted = false;
    #stops = 0;
    #closed = false;
    constructor(at, ids) {
        this.#at = at;
        this.#ids = ids;
    }
    /** The next object in the order of the ids, `null` after the last. */
    async next() {
        for (;;) {
            const id = this.#ids[this.#next];
            if (id === undefined || this.#closed)
                return null;
            if (this.#stops >= _object_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STOPS */ .nM)
                return this.#give({ state: 'unreadable', id });
            this.#batch ??= await _object_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ObjectBatch */ .cG.start(this.#at, this.#ids, this.#next, !this.#restarted);
            const answer = (await this.#skipRest(this.#batch)) ? await this.#batch.answer() : null;
            if (answer === null) {
                if (await this.#restart())
                    return this.#give({ state: 'unreadable', id });
                continue;
            }
            this.#answers++;
            this.#stops = 0;
            if (answer.state === 'missing')
                return this.#give({ state: 'unreadable', id });
            this.#rest = answer.size + trailer;
            const { batch, read } = { batch: this.#batch, read: this.#read.bind(this) };
            return this.#give(hashed({ ...answer, id }, (into) => read(batch, into)));
        }
    }
    async close() {
        // Whoever still waits for an object must not start git again.
        this.#closed = true;
        await this.#endBatch();
    }
    async #endBatch() {
        await this.#batch?.close();
        this.#batch = null;
    }
    #give(answer) {
        this.#next++;
        return answer;
    }
    /** @returns whether the object that was asked for is to blame: the child gave no answer at all */
    async #restart() {
        const guilty = this.#answers === 0 && this.#restarted;
        await this.#endBatch();
        this.#answers = 0;
        this.#rest = 0;
        this.#restarted = true;
        if (guilty)
            this.#stops++;
        return guilty;
    }
    async #skipRest({ bytes }) {
        for (;;) {
            this.#rest -= bytes.drop(this.#rest);
            if (this.#rest === 0)
                return true;
            if (!(await bytes.more()))
                return false;
        }
    }
    #read(batch, into) {
        const wanted = Math.min(into.length, this.#rest - trailer);
        const had = batch.bytes.take(into.subarray(0, wanted));
        this.#rest -= had;
        return had === wanted ? had : this.#fill(batch, into, had, wanted);
    }
    async #fill({ bytes }, into, had, wanted) {
        let filled = had;
        while (filled < wanted) {
            if (!(await bytes.more()))
                throw new ObjectCut();
            const taken = bytes.take(into.subarray(filled, wanted));
            filled += taken;
            this.#rest -= taken;
        }
        return filled;
    }
}
/** Every byte that is read is hashed on its way. */
function hashed(object, read) {
    const hash = new _object_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectHash */ .M(object.id, object.type, object.size);
    let left = object.size;
    let intact = null;
    const look = (into, size) => {
        hash.add(into.subarray(0, size));
        left -= size;
        if (left === 0)
            intact ??= hash.matches();
        return size;
    };
    return {
        ...object,
        read(into) {
            const size = read(into);
            return typeof size === 'number' ? look(into, size) : size.then((done) => look(into, done));
        },
        intact: () => intact,
    };
}


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Wo: () => (/* binding */ MAX_HEAD),
/* harmony export */   XF: () => (/* binding */ EntryHead),
/* harmony export */   yn: () => (/* binding */ HUGE)
/* harmony export */ });
/** How an object is stored. 1 to 4 hold it whole; a delta is applied to an object at an offset, or of an id. */
const kinds = { damaged: 0, commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 };
/** A size in the table that says only: this or more. */
const HUGE = 2 ** 32 - 1;
/** Ten groups of seven bits hold any number of 64 bits. */
const MAX_GROUPS = 10;
/** Bytes that the longest head has: a size, an id. */
const MAX_HEAD = MAX_GROUPS + 32;
/** Filled anew by each `read`: a pack has hundreds of thousands of heads. */
class EntryHead {
    kind = kinds.damaged;
    /** Inflated bytes, at most HUGE. */
    size = 0;
    /** Bytes of the head. */
    length = 0;
    /** How many bytes before its own head the base of an offset delta begins. */
    distance = 0;
    /** Where the id of an id delta's base stands in the bytes. */
    idAt = 0;
    /** @param end where the bytes of this object end: a head that goes beyond it is damaged */
    read(bytes, at, end, hashBytes) {
        this.kind = kinds.damaged;
        this.size = this.length = 0;
        let p = at;
        if (p >= end)
            return;
        let byte = bytes[p++];
        const type = (byte >> 4) & 7;
        let size = byte & 15;
        let unit = 16;
        while (byte >= 128) {
            if (p >= end || p - at === MAX_GROUPS)
                return;
            byte = bytes[p++];
            size += (byte & 127) * unit;
            unit *= 128;
        }
        if (type === kinds.offsetDelta) {
            const start = p;
            let distance = 0;
            do {
                if (p >= end || p - start === MAX_GROUPS)
                    return;
                byte = bytes[p++];
                distance = (p - start > 1 ? distance + 1 : 0) * 128 + (byte & 127);
            } while (byte >= 128);
            this.distance = distance;
        }
        else if (type === kinds.idDelta) {
            this.idAt = p;
            p += hashBytes;
        }
        else if (type === 0 || type === 5)
            return;
        if (p >= end)
            return;
        this.kind = type;
        this.size = Math.min(size, HUGE);
        this.length = p - at;
    }
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ PackError)
/* harmony export */ });
/** A pack or its index that cannot be read here: git reads its objects instead. `message` holds nothing of the file. */
class PackError extends Error {
    constructor(reason, options) {
        super(reason, options);
        this.name = 'PackError';
    }
}


/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   iL: () => (/* binding */ objectIdBytes),
/* harmony export */   w8: () => (/* binding */ packHolds)
/* harmony export */ });
/* harmony import */ var _pack_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
/** The ids of a pack's objects. They stay in the index until somebody asks. */


/**
 * @param index of an object in the table
 * @returns the object's id in hex
 * @throws PackError where the index cannot be read any more
 */
function objectId(table, index) {
    return withIndex(table, (packIndex) => packIndex.idAt(table.places[index]).toString('hex'));
}
/** Where many ids are asked for: the first question reads all of them. They are kept as long as their table is. */
const kept = new WeakMap();
/** As `objectId`, raw. */
function objectIdBytes(table, index) {
    const at = table.places[index] * table.hashBytes;
    return idsOf(table).subarray(at, at + table.hashBytes);
}
/**
 * @param id raw, of `table.hashBytes` bytes
 * @throws PackError as `objectId`
 */
function packHolds(table, id) {
    const ids = idsOf(table);
    let low = 0;
    let high = table.count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const order = compareIds(ids, middle * table.hashBytes, id, 0, table.hashBytes);
        if (order === 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}
/** Negative where the first id stands before the second. */
function compareIds(a, atA, b, atB, length) {
    for (let i = 0; i < length; i++) {
        const difference = a[atA + i] - b[atB + i];
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function idsOf(table) {
    let ids = kept.get(table);
    if (ids === undefined) {
        ids = withIndex(table, (packIndex) => packIndex.ids());
        kept.set(table, ids);
    }
    return ids;
}
function withIndex({ path, hashBytes, count }, ask) {
    let index;
    try {
        index = new _pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PackIndex */ .E(`${path}.idx`, hashBytes);
        if (index.count !== count)
            throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PackError */ .q('the index was changed');
        return ask(index);
    }
    catch (error) {
        if (error instanceof _pack_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PackError */ .q)
            throw error;
        throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PackError */ .q('the index cannot be read', { cause: error });
    }
    finally {
        index?.close();
    }
}


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PACK_HEAD),
/* harmony export */   E: () => (/* binding */ PackIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _pack_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22);
/* harmony import */ var _read_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4776);
/**
 * A pack's index, version 2 (gitformat-pack in git's manual): which objects the pack holds and where. Every field is
 * checked as hostile data before it is used as a place to read from.
 */



const MAGIC = 0xff744f63;
const FANOUT_AT = 8;
const IDS_AT = FANOUT_AT + 256 * 4;
/** The bit that marks an offset as a place in the table of large ones. */
const LARGE = 0x80000000;
/** `PACK`, the version, the number of objects. */
const PACK_HEAD = 12;
/** What `offsetOrder` sorts. */
const MAX_OFFSET = 2 ** 48;
class PackIndex {
    count;
    hashBytes;
    #descriptor;
    #fanout = new Uint32Array(256);
    #size;
    /** @throws PackError where it is no index of version 2, or of another size than its objects need */
    constructor(path, hashBytes) {
        this.hashBytes = hashBytes;
        this.#descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            this.#size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#descriptor).size;
            const head = this.#read(0, IDS_AT);
            if (head.readUInt32BE(0) !== MAGIC || head.readUInt32BE(4) !== 2)
                throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('the index is not of version 2');
            for (let byte = 0, last = 0; byte < 256; byte++) {
                const upTo = head.readUInt32BE(FANOUT_AT + byte * 4);
                if (upTo < last)
                    throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('the fan-out of the index falls');
                this.#fanout[byte] = last = upTo;
            }
            this.count = this.#fanout[255];
            // The first object of a pack is near its start: no index has all its offsets in the table of large ones.
            const large = (this.#size - this.#largeAt - 2 * hashBytes) / 8;
            if (!Number.isInteger(large) || large < 0 || large > Math.max(0, this.count - 1))
                throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('the index is not as long as its objects need');
        }
        catch (error) {
            this.close();
            throw error;
        }
    }
    get #offsetsAt() {
        return IDS_AT + this.count * (this.hashBytes + 4);
    }
    get #largeAt() {
        return this.#offsetsAt + this.count * 4;
    }
    /** What the pack ends with, as the index has it. */
    packChecksum() {
        return this.#read(this.#size - 2 * this.hashBytes, this.hashBytes);
    }
    /**
     * @param packEnd where the pack's last object ends
     * @returns where each object begins, by its place in the index
     * @throws PackError where one lies outside of the pack
     */
    offsets(packEnd) {
        const table = this.#read(this.#offsetsAt, this.#size - this.hashBytes * 2 - this.#offsetsAt);
        const largeAt = this.count * 4;
        const offsets = new Float64Array(this.count);
        for (let place = 0; place < this.count; place++) {
            let offset = table.readUInt32BE(place * 4);
            if (offset >= LARGE) {
                const at = largeAt + (offset - LARGE) * 8;
                if (at + 8 > table.length)
                    throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('an offset of the index is not in its table');
                offset = table.readUInt32BE(at) * 2 ** 32 + table.readUInt32BE(at + 4);
            }
            if (offset < PACK_HEAD || offset >= packEnd || offset >= MAX_OFFSET)
                throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('an offset of the index is not in the pack');
            offsets[place] = offset;
        }
        return offsets;
    }
    /** All ids, by place. */
    ids() {
        return this.#read(IDS_AT, this.count * this.hashBytes);
    }
    idAt(place) {
        return this.#read(IDS_AT + place * this.hashBytes, this.hashBytes);
    }
    /**
     * @param ids what `ids` gave, where many are looked up
     * @returns the object's place in the index, -1 where it is not there
     */
    placeOf(id, ids) {
        const { hashBytes } = this;
        let low = id[0] === 0 ? 0 : this.#fanout[id[0] - 1];
        let high = this.#fanout[id[0]];
        while (low < high) {
            const middle = (low + high) >>> 1;
            const order = ids === undefined
                ? this.idAt(middle).compare(id)
                : ids.compare(id, 0, hashBytes, middle * hashBytes, (middle + 1) * hashBytes);
            if (order === 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return -1;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
    }
    #read(position, length) {
        if (position + length > this.#size)
            throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('the index is cut short');
        const bytes = Buffer.allocUnsafeSlow(length);
        if ((0,_read_at_js__WEBPACK_IMPORTED_MODULE_2__/* .readAt */ .m)(this.#descriptor, bytes, 0, length, position) < length)
            throw new _pack_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .q('the index is cut short');
        return bytes;
    }
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readPackTable)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/delta-trees.js
/**
 * Objects of a pack as trees: below each object stand those that are deltas of it. Read from the root down, each object
 * is made once, and no more of them lie in memory than one chain has.
 */
/** What an object is a delta of, where there is no index to name. */
const NO_PARENT = -1;
const PARENT_ELSEWHERE = -2;
/** What an object costs besides its bytes, in bytes: reading it and starting to inflate it. */
const OBJECT_COST = 2000;
/** What a byte costs that is made from a delta and searched, against one that is inflated. */
const SCAN_COST = 1 / 4;
/** @param parents the index of what an object is a delta of, or NO_PARENT, or PARENT_ELSEWHERE */
function linkDeltas(parents) {
    const firstChildren = new Int32Array(new SharedArrayBuffer(parents.length * 4)).fill(-1);
    const nextSiblings = new Int32Array(new SharedArrayBuffer(parents.length * 4)).fill(-1);
    for (let index = parents.length - 1; index >= 0; index--) {
        const parent = parents[index];
        if (parent < 0)
            continue;
        nextSiblings[index] = firstChildren[parent];
        firstChildren[parent] = index;
    }
    return { firstChildren, nextSiblings };
}
/**
 * Adds up what each tree costs, without a stack. What no root leads to is a ring of deltas, or hangs on one: each of
 * those is made a root whose parent is elsewhere.
 *
 * @param sizes inflated bytes of each object as it is stored
 * @returns what the tree of each root costs, by its index; others are not to be used
 */
function weighTrees(parents, trees, sizes) {
    const { firstChildren, nextSiblings } = trees;
    const weights = new Float64Array(parents.length);
    for (let root = 0; root < parents.length; root++) {
        if (parents[root] >= 0)
            continue;
        let index = root;
        // Each version is about as long as the first one.
        const scanned = sizes[root] * SCAN_COST;
        weights[index] = sizes[index] + scanned + OBJECT_COST;
        for (;;) {
            let next = firstChildren[index];
            while (next < 0 && index !== root) {
                const parent = parents[index];
                weights[parent] += weights[index];
                next = nextSiblings[index];
                index = parent;
            }
            if (next < 0)
                break;
            index = next;
            weights[index] = sizes[index] + scanned + OBJECT_COST;
        }
    }
    for (let index = 0; index < parents.length; index++) {
        if (weights[index] !== 0)
            continue;
        parents[index] = PARENT_ELSEWHERE;
        firstChildren[index] = nextSiblings[index] = -1;
        weights[index] = OBJECT_COST;
    }
    return weights;
}
/** A tree of that part of all is a share of its own. */
const HEAVY = 1 / 256;
/** Others are dealt out together, about that part of all at a time. */
const SHARE = 1 / 512;
/**
 * Heavy trees come first, the heaviest at once: threads that take one share after another end at about the same time.
 * The others are in the order of the pack: neighbours lie in the same pages.
 *
 * @param weights of the roots, by their index
 */
function dealTrees(parents, weights) {
    const all = [];
    let total = 0;
    for (let index = 0; index < parents.length; index++) {
        if (parents[index] >= 0)
            continue;
        all.push(index);
        total += weights[index];
    }
    const isHeavy = (index) => weights[index] >= total * HEAVY;
    const heavy = all.filter(isHeavy).sort((a, b) => weights[b] - weights[a]);
    const roots = [...heavy, ...all.filter((index) => !isHeavy(index))];
    const shares = heavy.map((_, place) => place);
    let weight = Infinity;
    for (let place = heavy.length; place < roots.length; place++) {
        if (weight >= total * SHARE) {
            shares.push(place);
            weight = 0;
        }
        weight += weights[roots[place]];
    }
    return { roots: inSharedMemory(roots), shares: inSharedMemory([...shares, roots.length]) };
}
function inSharedMemory(numbers) {
    const shared = new Uint32Array(new SharedArrayBuffer(numbers.length * 4));
    shared.set(numbers);
    return shared;
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/offset-order.js
/**
 * The order of objects in a pack. A radix sort: many times faster than a sort that calls a comparison for each pair, and
 * linear whatever the offsets.
 */
/** Eleven bits: the counters stay in the processor's first cache. */
const DIGITS = 1 << 11;
/**
 * @param offsets whole numbers from 0 to `highest`, below 2 ** 53
 * @returns the places of the offsets, the lowest offset's first; equal ones keep their order; in shared memory
 */
function offsetOrder(offsets, highest) {
    const count = offsets.length;
    let order = new Uint32Array(new SharedArrayBuffer(count * 4));
    for (let i = 0; i < count; i++)
        order[i] = i;
    let other = new Uint32Array(new SharedArrayBuffer(count * 4));
    for (let unit = 1; unit <= highest; unit *= DIGITS) {
        sortByDigit(offsets, order, other, 1 / unit);
        [order, other] = [other, order];
    }
    return order;
}
/** @param scale a power of two: what brings the digit to the lowest bits */
function sortByDigit(offsets, from, to, scale) {
    const ends = new Uint32Array(DIGITS);
    for (const offset of offsets)
        ends[(offset * scale) & (DIGITS - 1)]++;
    for (let digit = 0, start = 0; digit < DIGITS; digit++) {
        start += ends[digit];
        ends[digit] = start;
    }
    for (let i = from.length - 1; i >= 0; i--) {
        const place = from[i];
        to[--ends[(offsets[place] * scale) & (DIGITS - 1)]] = place;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-error.js
var pack_error = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-index.js
var pack_index = __webpack_require__(8348);
// EXTERNAL MODULE: ./lib/adapters/git/packs/read-at.js
var read_at = __webpack_require__(4776);
// EXTERNAL MODULE: ./lib/adapters/git/packs/entry-head.js
var entry_head = __webpack_require__(5541);
;// CONCATENATED MODULE: ./lib/adapters/git/packs/read-heads.js
/** One pass over the heads of all objects of a pack, in the order of the pack. */




/** Bytes of the pack that are read at a time: they stay in the processor's cache. */
const WINDOW = 1 << 18;
/**
 * @param places in the index, of each object
 * @returns what each object is a delta of, as `linkDeltas` takes it
 * @throws PackError where the pack ends early
 */
function readHeads({ offsets, sizes, kinds: kindOf, headLengths }, descriptor, index, places) {
    const { count, hashBytes } = index;
    const packEnd = offsets[count];
    const parents = new Int32Array(count);
    const window = Buffer.allocUnsafeSlow(WINDOW);
    const head = new entry_head/* EntryHead */.XF();
    let [windowAt, windowEnd] = [0, 0];
    let bases;
    for (let i = 0; i < count; i++) {
        const offset = offsets[i];
        const end = Math.min(offsets[i + 1], offset + entry_head/* MAX_HEAD */.Wo + 1);
        if (end > windowEnd) {
            windowAt = offset;
            windowEnd = Math.min(packEnd, offset + WINDOW);
            const length = windowEnd - windowAt;
            if ((0,read_at/* readAt */.m)(descriptor, window, 0, length, windowAt) < length)
                throw new pack_error/* PackError */.q('the pack is cut short');
        }
        head.read(window, offset - windowAt, end - windowAt, hashBytes);
        kindOf[i] = head.kind;
        sizes[i] = head.size;
        headLengths[i] = head.length;
        if (head.kind === entry_head/* kinds */.EZ.offsetDelta)
            parents[i] = baseBefore(offsets, i, head.distance);
        else if (head.kind === entry_head/* kinds */.EZ.idDelta)
            parents[i] = (bases ??= new IdBases(index, places)).find(window, head.idAt);
        else
            parents[i] = NO_PARENT;
    }
    return parents;
}
/** The object that begins `distance` before the given one: mostly a near one, so the steps back double. */
function baseBefore(offsets, index, distance) {
    const target = offsets[index] - distance;
    if (distance <= 0 || target < offsets[0])
        return PARENT_ELSEWHERE;
    let high = index;
    let low = index - 1;
    for (let step = 2; low > 0 && offsets[low] > target; step *= 2) {
        high = low;
        low = Math.max(0, low - step);
    }
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (offsets[middle] < target)
            low = middle + 1;
        else
            high = middle;
    }
    return offsets[low] === target ? low : PARENT_ELSEWHERE;
}
/** Finds the bases of id deltas: few packs have them, so the ids are read only then. */
class IdBases {
    #index;
    #ids;
    /** The order in the pack, by place in the index. */
    #rank;
    constructor(index, places) {
        this.#index = index;
        this.#ids = index.ids();
        this.#rank = new Uint32Array(places.length);
        for (let i = 0; i < places.length; i++)
            this.#rank[places[i]] = i;
    }
    find(bytes, at) {
        const place = this.#index.placeOf(bytes.subarray(at, at + this.#index.hashBytes), this.#ids);
        return place < 0 ? PARENT_ELSEWHERE : this.#rank[place];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/packs/pack-table.js
/** What the objects of a pack are and how they hang together, so that each is read once: for all threads. */







/** Objects of a pack that is read here: the largest public repositories have about as many. 500 MB of table. */
const MAX_OBJECTS = 1 << 24;
/**
 * Reads the index and the head of each object.
 *
 * @param packPath with or without `.pack`; the index lies beside it
 * @throws PackError where the pack is not to be read here: of another version, damaged, cut short, or gone
 */
function readPackTable(packPath, hashBytes) {
    const path = packPath.replace(/\.pack$/, '');
    let index;
    let descriptor;
    try {
        index = new pack_index/* PackIndex */.E(`${path}.idx`, hashBytes);
        descriptor = (0,external_node_fs_.openSync)(`${path}.pack`, 'r');
        return tableOf(path, index, descriptor);
    }
    catch (error) {
        if (error instanceof pack_error/* PackError */.q)
            throw error;
        throw new pack_error/* PackError */.q('the pack cannot be read', { cause: error });
    }
    finally {
        index?.close();
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function tableOf(path, index, descriptor) {
    const { count, hashBytes } = index;
    const packEnd = checkedEnd(index, descriptor);
    const offsetOf = index.offsets(packEnd);
    const places = offsetOrder(offsetOf, packEnd);
    const offsets = new Float64Array(new SharedArrayBuffer((count + 1) * 8));
    for (let i = 0; i < count; i++)
        offsets[i] = offsetOf[places[i]];
    offsets[count] = packEnd;
    const heads = {
        sizes: new Uint32Array(new SharedArrayBuffer(count * 4)),
        kinds: new Uint8Array(new SharedArrayBuffer(count)),
        headLengths: new Uint8Array(new SharedArrayBuffer(count)),
    };
    const parents = readHeads({ offsets, ...heads }, descriptor, index, places);
    const trees = linkDeltas(parents);
    const shares = dealTrees(parents, weighTrees(parents, trees, heads.sizes));
    return {
        path,
        packBytes: packEnd + hashBytes,
        hashBytes,
        count,
        offsets,
        ...heads,
        ...trees,
        places,
        ...shares,
    };
}
/**
 * @returns where the last object ends
 * @throws PackError where the pack is not the one of the index, by its head and its checksum
 */
function checkedEnd(index, descriptor) {
    const { count, hashBytes } = index;
    const packEnd = (0,external_node_fs_.fstatSync)(descriptor).size - hashBytes;
    const bytes = Buffer.alloc(pack_index/* PACK_HEAD */.$ + hashBytes);
    const read = packEnd < pack_index/* PACK_HEAD */.$
        ? 0
        : (0,read_at/* readAt */.m)(descriptor, bytes, 0, pack_index/* PACK_HEAD */.$, 0) + (0,read_at/* readAt */.m)(descriptor, bytes, pack_index/* PACK_HEAD */.$, hashBytes, packEnd);
    if (read < bytes.length || bytes.toString('latin1', 0, 4) !== 'PACK')
        throw new pack_error/* PackError */.q('it is no pack');
    const version = bytes.readUInt32BE(4);
    if (version !== 2 && version !== 3)
        throw new pack_error/* PackError */.q('the pack is of another version');
    if (bytes.readUInt32BE(8) !== count || !index.packChecksum().equals(bytes.subarray(pack_index/* PACK_HEAD */.$)))
        throw new pack_error/* PackError */.q('the index belongs to another pack');
    if (count > MAX_OBJECTS)
        throw new pack_error/* PackError */.q('the pack holds too many objects');
    return packEnd;
}


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Reads from `position` of an open file: as many bytes as asked for, fewer only at the file's end.
 *
 * @returns how many bytes lie at `at`
 * @throws what the system says
 */
function readAt(descriptor, into, at, length, position) {
    let done = 0;
    while (done < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at + done, length - done, position + done);
        if (count === 0)
            break;
        done += count;
    }
    return done;
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ itemsInTree),
/* harmony export */   dh: () => (/* binding */ TreeCursor),
/* harmony export */   qD: () => (/* binding */ TreeObject)
/* harmony export */ });
/** As git's `canon_mode` (cache.h): a mode that it does not know is a submodule's, whose object it does not follow. */
function kindOf(mode) {
    if (mode === '100644')
        return 'blob';
    if (mode === '40000')
        return 'folder';
    const format = Number.parseInt(mode, 8) & 0o170000;
    if (format === 0o040000)
        return 'folder';
    return format === 0o100000 || format === 0o120000 ? 'blob' : 'submodule';
}
/** An entry where it stands: name and id are made into text only where somebody asks for them. */
class TreeCursor {
    #tree;
    #idBytes;
    #mode = 0;
    #name = 0;
    #end = 0;
    #next = 0;
    /** @param idBytes 20, or 32 in a SHA-256 repository */
    constructor(tree, idBytes) {
        this.#tree = tree;
        this.#idBytes = idBytes;
    }
    /** Goes to the next entry (`<mode> SP <name> NUL <id>`); `false` where there is none. */
    advance() {
        this.#mode = this.#next;
        const space = this.#tree.indexOf(0x20, this.#mode);
        this.#name = space + 1;
        this.#end = space < 0 ? -1 : this.#tree.indexOf(0, this.#name);
        if (this.#mode >= this.#tree.length || this.#end < 0)
            return false;
        this.#next = this.#end + 1 + this.#idBytes;
        return true;
    }
    get kind() {
        return kindOf(this.#tree.toString('latin1', this.#mode, this.#name - 1));
    }
    get name() {
        return this.#tree.toString('latin1', this.#name, this.#end);
    }
    /** Bytes. */
    get nameLength() {
        return this.#end - this.#name;
    }
    get id() {
        return this.#tree.toString('hex', this.#end + 1, this.#next);
    }
}
/** All entries of a tree object. */
function* itemsInTree(tree, idBytes) {
    const cursor = new TreeCursor(tree, idBytes);
    while (cursor.advance())
        yield { kind: cursor.kind, name: cursor.name, id: cursor.id };
}
/** A tree that is kept in memory. */
class TreeObject {
    items;
    /** Entries whose name holds a slash: git never writes one, and reads it as a path. */
    slashed;
    #byName = null;
    constructor(bytes, idBytes) {
        this.items = [...itemsInTree(bytes, idBytes)];
        this.slashed = this.items.filter(({ name }) => name.includes('/'));
    }
    /** Mostly one, or none. */
    named(name) {
        this.#byName ??= groupByName(this.items);
        return this.#byName.get(name) ?? [];
    }
}
function groupByName(items) {
    const byName = new Map();
    for (const item of items) {
        const group = byName.get(item.name);
        if (group === undefined)
            byName.set(item.name, [item]);
        else
            group.push(item);
    }
    return byName;
}


/***/ })

};
