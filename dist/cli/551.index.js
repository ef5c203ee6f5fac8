export const id = 551;
export const ids = [551,965];
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

/***/ 4324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ exactness),
/* harmony export */   J5: () => (/* binding */ readShallow),
/* harmony export */   WL: () => (/* binding */ rangeArguments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _output_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2360);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/**
 * Whether a repository with a cut history holds a range exactly: `git.md`, "Exact check".
 *
 * R = `rev-list head --not base`, S = the commits whose parents are cut (git's `shallow` file). A cut only removes
 * parents. So a commit can be lost only behind one of R that is cut, and one too many can only come from a base whose
 * own history is cut: then R is right only where its size is the one that the event tells.
 * That base and head connect proves neither.
 */




/**
 * @param shallow the commits whose parents are cut, as git reads them at `at`
 * @param commits how many commits the event says there are; a hint: a wrong one never loses a commit
 */
async function exactness(at, ends, shallow, commits) {
    const inRange = await revList(at, rangeArguments(ends));
    if (inRange === null || inRange.some((id) => shallow.has(id)))
        return { state: 'lost' };
    const exact = { state: 'exact', commits: inRange };
    if (ends.base === null || shallow.size === 0 || inRange.length === 0 || inRange.length === commits)
        return exact;
    const behind = await revList(at, [ends.base]);
    if (behind === null)
        return { state: 'lost' };
    return behind.some((id) => shallow.has(id)) ? { state: 'extra' } : exact;
}
/** `<head> --not <base>`, for `rev-list` and `log`. */
function rangeArguments({ base, head }) {
    return base === null ? [head] : [head, '--not', base];
}
/** @param gitDir the common folder of the repository: worktrees share it */
async function readShallow(gitDir) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'shallow'), 'latin1').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    return new Set(text.split('\n').filter((line) => line !== ''));
}
/** Commit ids, or `null` where git stops at one that is missing. */
async function revList(at, args) {
    try {
        const out = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readGit */ .lX)(at, ['rev-list', ...args]);
        return (0,_output_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(out);
    }
    catch (error) {
        if (error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)
            return null;
        throw error;
    }
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

/***/ 2360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** The lines that git printed, without what may stand behind the last line feed; a character for each byte. */
function linesOf(out) {
    return out.toString('latin1').split('\n').slice(0, -1);
}


/***/ }),

/***/ 9578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isPartialClone)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);
/** Clones that left out objects on purpose (gitglossary, "promisor remote"). */

async function isPartialClone(at) {
    const settings = String.raw `^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$`;
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readGit */ .lX)(at, ['config', '--get-regexp', settings], { okCodes: [0, 1] });
    return found.length > 0;
}


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ itemsAt)
/* harmony export */ });
/** @returns mostly one entry, or none: a tree that no git wrote can have a name twice, or one that holds a slash */
async function itemsAt(store, root, path) {
    const found = [];
    const seen = new Set();
    const open = [{ tree: root, from: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { tree: id, from } = next;
        const state = `${id} ${from}`;
        const tree = seen.has(state) ? null : await store.tree(id);
        seen.add(state);
        if (tree === null)
            continue;
        const slash = path.indexOf('/', from);
        const first = slash < 0 ? [] : tree.named(path.slice(from, slash));
        const rest = path.slice(from);
        found.push(...(slash < 0 ? tree.named(rest) : tree.slashed.filter(({ name }) => name === rest)));
        for (const item of [...first, ...tree.slashed]) {
            if (item.kind === 'folder' && item.name.length < rest.length && rest.startsWith(`${item.name}/`)) {
                open.push({ tree: item.id, from: from + item.name.length + 1 });
            }
        }
    }
    return found;
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRange: () => (/* binding */ parseRange),
/* harmony export */   peel: () => (/* binding */ peel),
/* harmony export */   resolveRange: () => (/* binding */ resolveRange)
/* harmony export */ });
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9635);
/* harmony import */ var _exact_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4324);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7732);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3611);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/** What a person writes after `--range`, and whether the clone at hand can answer for it. */





/** Longer names than this are cut in a message. */
const MAX_SHOWN = 80;
/**
 * @param text `A..B`; as in git `A..` ends at HEAD and `..B` begins there
 * @throws UserError for anything else
 */
function parseRange(text) {
    const [base = '', head = '', ...more] = text.split('..');
    if (text.includes('...')) {
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--range takes A..B, not A...B, which adds what only A has; write A..B, or $(git merge-base A B)..B');
    }
    if (!text.includes('..') || more.length > 0 || (base === '' && head === '')) {
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--range takes A..B, such as origin/main..HEAD, not ${shown(text)}`);
    }
    const range = { base: base === '' ? 'HEAD' : base, head: head === '' ? 'HEAD' : head };
    for (const revision of [range.base, range.head]) {
        if (revision.startsWith('-')) {
            throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--range: ${shown(revision)} is no revision; write A..B, such as origin/main..HEAD`);
        }
    }
    return range;
}
/**
 * The range as full ids; the head stays a tag where it is one, so that its message is scanned, too.
 *
 * @param text as `parseRange` takes it
 * @throws UserError for an unknown revision, and where the clone does not hold the range exactly: nothing is fetched
 */
async function resolveRange(at, text) {
    const range = parseRange(text);
    const base = await resolve(at, range.base, '^{commit}');
    await resolve(at, range.head, '^{commit}');
    const head = await resolve(at, range.head, '');
    await requireExact(at, { base, head });
    return { base, head };
}
/** The commit that a commit or a tag leads to. */
async function peel(at, id) {
    return resolve(at, id, '^{commit}');
}
async function resolve(at, revision, peeled) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}${peeled}`];
    const id = (await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .lX)(at, args, { okCodes: [0, 1, 128] })).toString('latin1').trimEnd();
    if (/^[0-9a-f]{40,64}$/.test(id))
        return id;
    const isShallow = (await (0,_exact_range_js__WEBPACK_IMPORTED_MODULE_1__/* .readShallow */ .J5)((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .commonDirOf */ .Q)(at.gitDir))).size > 0;
    throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(isShallow
        ? `${shown(revision)} names no commit in this clone, which is shallow; run "git fetch --unshallow", or check it`
        : `${shown(revision)} names no commit in this clone; check it, or fetch it first, such as with "git fetch origin"`);
}
/** `git.md`, "Exact check". */
async function requireExact(at, range) {
    const shallow = await (0,_exact_range_js__WEBPACK_IMPORTED_MODULE_1__/* .readShallow */ .J5)((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .commonDirOf */ .Q)(at.gitDir));
    if (shallow.size === 0)
        return;
    if ((await (0,_exact_range_js__WEBPACK_IMPORTED_MODULE_1__/* .exactness */ .DW)(at, range, shallow, null)).state === 'exact')
        return;
    throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('this clone is shallow and does not hold the range in full; run "git fetch --unshallow", then scan again');
}
function shown(text) {
    const excerpt = (0,_git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .zU)(Buffer.from(text), []);
    return `"${excerpt.length > MAX_SHOWN ? `${excerpt.slice(0, MAX_SHOWN)}...` : excerpt}"`;
}


/***/ }),

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rangeSource: () => (/* binding */ rangeSource)
});

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/git/commit-text.js
var commit_text = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js
var object_reader = __webpack_require__(2810);
// EXTERNAL MODULE: ./lib/adapters/git/output-lines.js
var output_lines = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/base-history.js





/** More commits than this do not fit on a command line everywhere; then the whole history of the base is hashed. */
const MAX_ON_COMMAND_LINE = 300;
/** @param range its head peeled */
async function checkBaseHistory(at, range) {
    const { base, head } = range;
    if (base === null)
        return [];
    const leftOut = await boundaryOf(at, base, head);
    if (leftOut.every((id) => id === base))
        return readParents(at, [base], new Set());
    const end = leftOut.length > MAX_ON_COMMAND_LINE ? null : await commonAncestor(at, leftOut);
    const between = await commits(at, [base, ...(end === null ? [] : ['--not', end])]);
    const reached = new Set([base]);
    const skipped = await readParents(at, between, reached);
    return leftOut.every((id) => reached.has(id)) ? skipped : [...skipped, notReached];
}
const notReached = {
    path: 'the history of the base',
    reason: 'it does not lead to where the range begins: commits may be missing from the range',
    incomplete: true,
};
/** The commits that the range leaves out, next to those in it; of an empty range the head. */
async function boundaryOf(at, base, head) {
    const listed = await commits(at, ['--boundary', head, '--not', base]);
    const boundary = listed.filter((id) => id.startsWith('-')).map((id) => id.slice(1));
    return listed.length === 0 ? [head] : boundary;
}
async function commonAncestor(at, ids) {
    if (ids.length < 2)
        return ids[0] ?? null;
    const found = await (0,run_git/* readGit */.lX)(at, ['merge-base', '--octopus', ...ids], { okCodes: [0, 1] });
    return found.length === 0 ? null : found.toString('latin1').trimEnd();
}
async function commits(at, args) {
    return (0,output_lines/* linesOf */.D)(await (0,run_git/* readGit */.lX)(at, ['rev-list', ...args, '--']));
}
/** @param parents takes what the commits themselves say */
async function readParents(at, ids, parents) {
    const skipped = [];
    const reader = new object_reader/* ObjectReader */.n(at, ids);
    try {
        for (let object = await reader.next(); object !== null; object = await reader.next()) {
            const bytes = object.state === 'object' ? await (0,object_pieces/* wholeOrNull */.IP)(object) : null;
            if (object.state !== 'object' || bytes === null)
                skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
            else if (object.intact() === false)
                skipped.push((0,object_pieces/* forgedObject */.Dw)(object.id));
            else
                for (const id of parentsOf(bytes))
                    parents.add(id);
        }
    }
    finally {
        await reader.close();
    }
    return skipped;
}
function parentsOf(commit) {
    const header = (0,commit_text/* splitCommit */.g0)(commit).header.toString('latin1');
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
}

;// CONCATENATED MODULE: ./lib/adapters/git/object-types.js
class ObjectTypes {
    /** Ids that a commit, a tag or an entry names as what git goes on from. */
    #roots;
    #folders = new Set();
    #submodules = new Set();
    /** Objects other than blobs, as long as nobody named them so. */
    #open = new Set();
    #mistyped = new Set();
    /** @param head of the range: a commit or a tag */
    constructor(head) {
        this.#roots = new Set([head]);
    }
    /** @param listedAsCommit whether git lists it as a commit of the range */
    read({ id, type }, listedAsCommit) {
        if (type === 'blob') {
            if (this.#folders.has(id))
                this.#mistyped.add(id);
        }
        else if (type === 'commit') {
            if (!listedAsCommit)
                this.#mistyped.add(id);
        }
        else if (!this.#roots.has(id) && !this.#folders.has(id)) {
            this.#open.add(id);
        }
    }
    commit(header) {
        this.#name(/^tree ([0-9a-f]+)\n/.exec(header.toString('latin1', 0, 80))?.[1]);
    }
    tag(bytes) {
        this.#name(/^object ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1]);
    }
    item(item) {
        const { kind } = item;
        if (kind === 'folder')
            this.#folders.add(item.id);
        else if (kind === 'submodule')
            this.#submodules.add(item.id);
    }
    /** Ids that entries name as commits of other repositories. */
    get submodules() {
        return this.#submodules;
    }
    /** After the last object. */
    mistyped() {
        const unnamed = [...this.#open].filter((id) => !this.#roots.has(id) && !this.#folders.has(id));
        return [...this.#mistyped, ...unnamed];
    }
    #name(id) {
        if (id !== undefined)
            this.#roots.add(id);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/base-judgement.js
/** @param base `null` where there is none */
async function judge(base, fingerprint, place, path) {
    if (base?.holds(fingerprint) !== true) {
        return { introduced: true, newPlace: false, allowedInBase: false };
    }
    if (path === null)
        return { introduced: false, newPlace: true, allowedInBase: false };
    const items = await base.at(path);
    if (place === 'path')
        return { introduced: false, newPlace: items.length === 0, allowedInBase: false };
    const held = items.flatMap(({ id }) => base.inBlob(fingerprint, id) ?? []);
    return {
        introduced: false,
        newPlace: held.length === 0,
        allowedInBase: held.some(({ allowed }) => allowed),
    };
}

// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/ports/source.js
var source = __webpack_require__(7407);
;// CONCATENATED MODULE: ./lib/adapters/git/missing-objects.js


/**
 * Brings what can be brought.
 *
 * @param commit whose tree is meant
 */
async function completeTree(at, commit, fetchObjects) {
    let asked = new Set();
    for (;;) {
        const objects = await objectsBelow(at, commit);
        const { missing } = objects;
        if (missing.size === 0 || fetchObjects === undefined || [...missing].some((id) => asked.has(id)))
            return objects;
        asked = missing;
        await fetchObjects([...missing]);
    }
}
/** `rev-list`, and not `cat-file --batch-check`, which ends at the first promised object that is missing. */
async function objectsBelow(at, commit) {
    const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${commit}^{tree}`, '--'];
    const lines = (0,output_lines/* linesOf */.D)(await (0,run_git/* readGit */.lX)(at, args));
    const missing = new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
    return { ids: lines.filter((line) => !line.startsWith('?')), missing };
}

// EXTERNAL MODULE: ./lib/adapters/git/path-lookup.js
var path_lookup = __webpack_require__(3575);
// EXTERNAL MODULE: ./lib/adapters/git/tree-object.js
var tree_object = __webpack_require__(2931);
;// CONCATENATED MODULE: ./lib/adapters/git/base-tree.js
/** Which of the keys that were found the base of a range holds already, and where. */








/** Scans each object of the tree once: only what is found there is known to be old. */
async function readBaseTree(at, store, question) {
    const reading = new BaseReading(store, await store.treeOf(question.commit), question);
    try {
        const { ids, missing } = await completeTree(at, question.commit, question.fetchObjects);
        await reading.objects(at, ids);
        if (missing.size > 0)
            reading.lacks(`git lacks ${missing.size} objects of it`);
    }
    catch (error) {
        // What was found is told in any case.
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        reading.lacks(error.message);
    }
    return reading;
}
class BaseReading {
    skipped = [];
    #store;
    #root;
    #question;
    #blobs = new Map();
    #held = new Set();
    #paths = new Map();
    /** Whether its trees are what their ids say: else nobody knows what belongs to it. */
    #trusted;
    constructor(store, root, question) {
        this.#store = store;
        this.#root = root;
        this.#question = question;
        this.#trusted = root !== null;
    }
    holds(fingerprint) {
        return this.#trusted && this.#held.has(fingerprint);
    }
    inBlob(fingerprint, blob) {
        const allowed = this.#blobs.get(blob)?.get(fingerprint);
        return allowed === undefined ? undefined : { allowed };
    }
    at(path) {
        const known = this.#paths.get(path);
        if (known !== undefined)
            return known;
        const items = this.#root === null ? Promise.resolve([]) : (0,path_lookup/* itemsAt */.C)(this.#store, this.#root, path);
        this.#paths.set(path, items);
        return items;
    }
    lacks(what) {
        const reason = `${what}: a key that it holds counts as new`;
        this.skipped.push({ path: 'the tree of the base', reason, incomplete: true });
    }
    async objects(at, ids) {
        const reader = new object_reader/* ObjectReader */.n(at, ids);
        try {
            for (let object = await reader.next(); object !== null; object = await reader.next()) {
                if (object.state === 'unreadable')
                    this.skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
                else if (object.type === 'blob')
                    await this.#blob(object);
                else
                    await this.#tree(object);
            }
        }
        finally {
            await reader.close();
        }
    }
    async #blob(object) {
        const { id } = object;
        const silent = { onLfs: () => undefined, onForged: () => undefined };
        const held = await this.#scan((0,object_pieces/* blobPiece */.Qd)(object, null, `object ${id}`, silent));
        // What somebody else put in its place is not what the base holds.
        if (object.intact() === false)
            this.skipped.push((0,object_pieces/* forgedObject */.Dw)(id));
        else if (held.size > 0)
            this.#keep(held, id);
    }
    async #tree(object) {
        const bytes = await (0,object_pieces/* wholeOrNull */.IP)(object);
        if (bytes === null || object.intact() === false) {
            this.#trusted = false;
            const lost = object.size > object_pieces/* MAX_WHOLE */.f5 ? (0,object_pieces/* tooLarge */.g$)(object) : (0,object_pieces/* missingObject */.Ku)(object.id);
            this.skipped.push(bytes === null ? lost : (0,object_pieces/* forgedObject */.Dw)(object.id));
            return;
        }
        for (const { name } of (0,tree_object/* itemsInTree */._m)(bytes, object.id.length / 2)) {
            if ((0,byte_path/* mayHoldKey */.Sv)(name))
                this.#keep(await this.#scan((0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), null)), null);
        }
    }
    #keep(held, blob) {
        for (const fingerprint of held.keys())
            this.#held.add(fingerprint);
        if (blob !== null)
            this.#blobs.set(blob, held);
    }
    async #scan(piece) {
        const { detector, fingerprints } = this.#question;
        const held = new Map();
        try {
            await detector.scan(piece, ({ secret: { fingerprint }, inlineAllow }) => {
                if (!fingerprints.has(fingerprint))
                    return;
                held.set(fingerprint, inlineAllow !== null || held.get(fingerprint) === true);
            });
        }
        catch (error) {
            if (!(error instanceof source/* PieceError */.x))
                throw error;
            this.skipped.push({ path: error.path, reason: error.message, incomplete: true });
            return new Map();
        }
        return held;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/limits.js
var limits = __webpack_require__(5655);
;// CONCATENATED MODULE: ./lib/adapters/git/blob-places.js

/**
 * @param broughtOf what the commits of the range put where, of a blob, each path once
 * @param head id by path, of the tree at head
 * @param most places that are told in all; each hit that has one keeps its first
 * @returns for each hit the places that it stands for: none where another version of the file does
 */
function blobPlaces(hits, broughtOf, head, most = limits/* MAX_PLACES_IN_ALL */.KM) {
    const groups = groupHits(hits, broughtOf, head);
    let told = 0;
    return hits.map(({ blob, fingerprint }) => {
        const places = [];
        for (const { path } of broughtOf(blob)) {
            const { first, atHead } = groups.get(fingerprint).get(path);
            if (blob !== (atHead ?? first.id))
                continue;
            const { commit, author, date } = first;
            places.push({ path, commit, author, date, inHead: atHead !== null });
            if (++told >= most)
                break;
        }
        return places;
    });
}
/** By fingerprint, then by path. Many hits in one blob are one. */
function groupHits(hits, broughtOf, head) {
    const groups = new Map();
    const seen = new Set();
    for (const { blob, fingerprint } of hits) {
        const pair = `${fingerprint} ${blob}`;
        if (seen.has(pair))
            continue;
        seen.add(pair);
        const byPath = groups.get(fingerprint) ?? new Map();
        groups.set(fingerprint, byPath);
        for (const record of broughtOf(blob)) {
            const group = byPath.get(record.path) ?? { first: record, atHead: null };
            if (record.order < group.first.order)
                group.first = record;
            if (head.get(record.path) === blob)
                group.atHead = blob;
            byPath.set(record.path, group);
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/adapters/git/brought.js

/** Kept by what they are places of: a blob, a name. */
class BroughtPlaces {
    #places = new Map();
    #cut = new Set();
    #characters = 0;
    /** @returns whether more of this are wanted */
    add(of, { item, folder }, { facts, order }) {
        const places = this.#places.get(of) ?? new Map();
        if (places.size >= limits/* MAX_PLACES */.WD || this.#characters >= limits/* MAX_PATH_CHARACTERS */.u3) {
            if (!places.has(`${folder}${item.name}`))
                this.#cut.add(of);
            return false;
        }
        const path = `${folder}${item.name}`;
        if (places.has(path))
            return true;
        const { commit, author, date } = facts;
        places.set(path, { commit, author, date, order, id: item.id, path });
        this.#characters += path.length;
        this.#places.set(of, places);
        return true;
    }
    has(of) {
        return this.#places.has(of);
    }
    /** The first of each path. */
    of(of) {
        return [...(this.#places.get(of)?.values() ?? [])];
    }
    /** What has further places. */
    get cut() {
        return this.#cut;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/byte-stream.js
var byte_stream = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/adapters/git/exact-range.js
var exact_range = __webpack_require__(4324);
// EXTERNAL MODULE: ./lib/adapters/git/git-date.js
var git_date = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-log.js
/** The commits of a range, parents before children, without a look at what they change. */




const options = [
    ...['log', '--topo-order', '--reverse', '-z', '--no-patch', '--no-ext-diff', '--no-textconv'],
    ...['--no-show-signature', '--no-notes', '--no-mailmap', '--no-color', '--no-decorate', '--encoding=UTF-8'],
    '--format=%x01%H%x02%P%x02%T%x02%aI%x02%an',
];
/** @throws GitError where git could not go through the range */
async function* logCommits(at, range) {
    const git = await (0,run_git/* streamGit */.t1)(at, [...options, ...(0,exact_range/* rangeArguments */.WL)(range), '--']);
    try {
        git.stdin.end();
        const bytes = new byte_stream/* ByteStream */.x(git.stdout);
        for (let line = await bytes.until(0); line !== null; line = await bytes.until(0))
            yield readCommit(line);
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
    }
    finally {
        await git.close();
    }
}
/** The author's name stands last: it may hold any byte. */
function readCommit(line) {
    const text = line.toString('utf8');
    if (!text.startsWith('\x01'))
        throw new Error('git log does not answer in the format that it was asked for');
    const [commit = '', parents = '', tree = '', date = ''] = text.slice(1).split('\x02', 4);
    const author = text.slice(1 + [commit, parents, tree, date].join('').length + 4);
    const ids = parents === '' ? [] : [...new Set(parents.split(' '))];
    return { commit, parents: ids, tree, date: (0,git_date/* isoDate */._)(date), author };
}

;// CONCATENATED MODULE: ./lib/adapters/git/tree-changes.js

/** What it costs to read a folder and to keep its state, in entries. */
const FOLDER_COST = 50;
class TreeChanges {
    #store;
    #interest;
    /** Folders, each with its counterparts, in which there was nothing. */
    #barren = new Set();
    #compared = 0;
    #deep = false;
    constructor(store, interest) {
        this.#store = store;
        this.#interest = interest;
    }
    /** Entries looked at so far. */
    get compared() {
        return this.#compared;
    }
    /** Why not everything was looked at; `null` where it was. */
    get cut() {
        if (this.#compared > limits/* MAX_COMPARED */.$i)
            return `over ${limits/* MAX_COMPARED */.$i} entries of its trees differ`;
        return this.#deep ? `its folders are nested over ${limits/* MAX_DEPTH */.lr} deep` : null;
    }
    /** @param olds of the parents; none: everything is brought */
    async walk(root, olds) {
        const stack = [];
        const enter = async (folder) => {
            const { tree, olds: before } = folder;
            if (before.includes(tree) || !this.#interest.enters(tree))
                return;
            const state = [tree, ...before].join(' ');
            if (this.#barren.has(state) || this.#compared > limits/* MAX_COMPARED */.$i)
                return;
            if (stack.length >= limits/* MAX_DEPTH */.lr)
                this.#deep = true;
            else
                stack.push(await this.#open(folder, state));
        };
        await enter({ tree: root, olds: [...new Set(olds)].sort(), path: '' });
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const folder = frame.below[frame.next++];
            if (folder !== undefined) {
                await enter(folder);
                continue;
            }
            stack.pop();
            const above = stack.at(-1);
            if (!frame.fruitful)
                this.#barren.add(frame.state);
            else if (above !== undefined)
                above.fruitful = true;
        }
    }
    /** All of a folder at once: of a large one only the folders in it are kept while they are gone through. */
    async #open({ tree, olds, path }, state) {
        this.#compared += FOLDER_COST;
        const parents = (await this.#trees(olds)).flatMap((old) => (old === null ? [] : [old]));
        const items = (await this.#store.tree(tree))?.items ?? [];
        const frame = { state, below: [], next: 0, fruitful: false };
        for (const item of items) {
            if (++this.#compared > limits/* MAX_COMPARED */.$i)
                break;
            const before = parents.map((parent) => parent.named(item.name));
            const brought = !before.some((group) => group.some(({ id }) => id === item.id));
            const fresh = before.every((group) => group.length === 0);
            if (this.#interest.meet({ item, folder: path, brought, fresh }))
                frame.fruitful = true;
            if (item.kind !== 'folder' || !brought)
                continue;
            const counterparts = before.flatMap((group) => group.filter(({ kind }) => kind === 'folder').map(({ id }) => id));
            frame.below.push({
                tree: item.id,
                olds: [...new Set(counterparts)].sort(),
                path: `${path}${item.name}/`,
            });
        }
        return frame;
    }
    async #trees(ids) {
        const trees = [];
        for (const id of ids)
            trees.push(await this.#store.tree(id));
        return trees;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-changes.js
/**
 * Which commits of a range brought what, in the order of time. A commit brings what none of its parents has at that
 * path: of a merge only its own doing (an evil merge), the rest came with a parent.
 */


/**
 * @returns why not everything was looked at; `null` where it was
 * @throws GitError where git could not go through the range
 */
async function walkCommits(at, store, range, interest) {
    let now = null;
    const changes = new TreeChanges(store, {
        enters: (tree) => interest.enters(tree),
        meet: (met) => interest.meet(met, now),
    });
    const trees = new Map();
    let order = 0;
    for await (const logged of logCommits(at, range)) {
        now = { facts: logged, order: order++ };
        trees.set(logged.commit, logged.tree);
        await changes.walk(logged.tree, await treesOf(logged, trees, store));
        if (changes.cut !== null || interest.done?.() === true)
            break;
    }
    return changes.cut;
}
/** Of the parents; one that cannot be had has nothing. */
async function treesOf({ parents }, known, store) {
    const trees = [];
    for (const parent of parents) {
        const tree = known.get(parent) ?? (await store.treeOf(parent));
        if (tree === null)
            continue;
        known.set(parent, tree);
        trees.push(tree);
    }
    return trees;
}

;// CONCATENATED MODULE: ./lib/adapters/git/leading-trees.js
/**
 * The trees of a range through which a path leads to what is looked for. Read once, all of them in one go, so that
 * commits in which it is not are passed over without a question to git.
 */



/**
 * @param trees ids; each once
 * @param wanted whether an entry is what is looked for
 */
async function leadingTrees(at, trees, wanted) {
    const indexOf = new Map(trees.map((id, index) => [id, index]));
    const graph = new Upwards(trees.length);
    const reader = new object_reader/* ObjectReader */.n(at, trees);
    try {
        for (let index = 0; index < trees.length; index++) {
            const object = await reader.next();
            const bytes = object?.state === 'object' ? await (0,object_pieces/* wholeOrNull */.IP)(object) : null;
            // What cannot be looked into could lead anywhere.
            if (bytes === null)
                graph.start(index);
            const item = new tree_object/* TreeCursor */.dh(bytes ?? Buffer.alloc(0), trees[index].length / 2);
            while (item.advance()) {
                if (wanted(item))
                    graph.start(index);
                const below = item.kind === 'folder' ? indexOf.get(item.id) : undefined;
                if (below !== undefined)
                    graph.edge(index, below);
            }
        }
    }
    finally {
        await reader.close();
    }
    return new Set(graph.reached().map((index) => trees[index]));
}
/** A graph that is gone through from what stands below to what stands above; each edge once. */
class Upwards {
    /** The last edge to each node, and of each edge the one before it; -1 for none. */
    #last;
    #before = [];
    #above = [];
    #reached = new Set();
    constructor(nodes) {
        this.#last = new Int32Array(nodes).fill(-1);
    }
    edge(above, below) {
        this.#before.push(this.#last[below]);
        this.#last[below] = this.#above.push(above) - 1;
    }
    start(node) {
        this.#reached.add(node);
    }
    reached() {
        // A set gives what is added to it while it is gone through.
        for (const node of this.#reached) {
            for (let edge = this.#last[node]; edge >= 0; edge = this.#before[edge]) {
                this.#reached.add(this.#above[edge]);
            }
        }
        return [...this.#reached];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-beside.js

/** @returns by index; none for a hit in a blob, or one that stands elsewhere already */
async function placeBeside(seen, inHead) {
    const firstAuthors = firstAuthorHits(seen);
    const places = new Map();
    for (const [index, hit] of seen.entries()) {
        const place = await bare(hit, firstAuthors.has(index), inHead);
        if (place !== null)
            places.set(index, [place]);
    }
    return places;
}
const nobody = { path: null, commit: null, author: null, date: null };
async function bare(hit, isFirst, inHead) {
    const { origin } = hit;
    switch (origin.is) {
        case 'blob':
            return null;
        case 'path': {
            const { path, part, brought } = origin;
            const { commit, author, date } = brought;
            return hit.end <= part ? null : { in: 'path', path, commit, author, date, inHead: await inHead(path) };
        }
        case 'name':
            return { in: 'path', ...nobody, inHead: false };
        case 'tag':
            return { in: 'tag', ...nobody, inHead: true };
        case 'message':
        case 'header': {
            const { commit, header } = origin;
            const isAuthor = standsInPeople(hit);
            if (isAuthor && !isFirst)
                return null;
            return { in: isAuthor ? 'author' : 'message', path: null, commit, ...(0,commit_text/* authorOf */.rM)(header), inHead: true };
        }
    }
}
function standsInPeople({ origin, start, end }) {
    if (origin.is !== 'header')
        return false;
    const people = (0,commit_text/* peopleLines */.Ro)(origin.header);
    return start >= people.from && end <= people.to;
}
/** Who has a key in their name has it in each of their commits: the first one is told. git lists the latest first. */
function firstAuthorHits(seen) {
    const first = new Map();
    seen.forEach((hit, index) => {
        if (standsInPeople(hit))
            first.set(hit.fingerprint, index);
    });
    return new Set(first.values());
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-locate.js











async function locateInRange(read, sightings, detector) {
    const seen = sightings.map(({ origin, hit }) => {
        const { secret, start, end } = hit;
        return { origin: origin, fingerprint: secret.fingerprint, start, end };
    });
    const base = await baseOf(read, seen, detector);
    const head = await headLookup(read);
    const inBlobs = await placesInBlobs(read, seen, head);
    const beside = await placeBeside(seen, async (path) => (await head(path)).length > 0);
    const places = [];
    const bytes = pathsOnce();
    for (const [index, { fingerprint }] of seen.entries()) {
        const told = [];
        for (const { path, ...place } of inBlobs.places.get(index) ?? beside.get(index) ?? []) {
            const judgement = await judge(base, fingerprint, place.in, path);
            told.push({ ...place, path: path === null ? null : bytes(path), ...judgement });
        }
        places.push(told);
    }
    return { places, skipped: [...(base?.skipped ?? []), ...inBlobs.skipped, ...namesCut(seen)] };
}
/** Many keys stand in one file: its path is kept once. */
function pathsOnce() {
    const known = new Map();
    return (path) => {
        const bytes = known.get(path) ?? (0,byte_path/* pathBytes */.X5)(path);
        known.set(path, bytes);
        return bytes;
    };
}
async function headLookup({ store, range }) {
    const root = await store.treeOf(range.head);
    return async (path) => (root === null ? [] : (0,path_lookup/* itemsAt */.C)(store, root, path));
}
async function placesInBlobs(read, seen, head) {
    const hits = seen.flatMap(({ origin, fingerprint }, index) => origin.is === 'blob' ? [{ index, blob: origin.id, inRange: origin.inRange, fingerprint }] : []);
    if (hits.length === 0)
        return { places: new Map(), skipped: [] };
    const { brought, cut } = await whoBrought(read, hits);
    const blobs = new Set(hits.map(({ blob }) => blob));
    const atHead = new Map();
    for (const { id, path } of [...blobs].flatMap((blob) => brought.of(blob))) {
        if ((await head(path)).some((item) => item.id === id))
            atHead.set(path, id);
    }
    const lists = new Map([...blobs].map((blob) => [blob, brought.of(blob)]));
    const told = blobPlaces(hits, (blob) => lists.get(blob) ?? [], atHead);
    const places = hits.map(({ index, blob }, order) => {
        // To which no path led: git said that it is there, and it is better told than lost.
        return [
            index,
            (brought.has(blob) ? told[order] : [nowhere]).map((place) => ({ in: 'commit', ...place })),
        ];
    });
    const all = places.reduce((sum, [, { length }]) => sum + length, 0);
    return {
        places: new Map(places),
        skipped: [
            ...[...brought.cut].map((id) => (0,object_pieces/* manyPlaces */.Kx)(`object ${id}`)),
            ...(all >= limits/* MAX_PLACES_IN_ALL */.KM ? [(0,object_pieces/* manyPlaces */.Kx)('files of the range')] : []),
            ...(cut === null ? [] : [(0,object_pieces/* notCompared */.vK)(cut)]),
        ],
    };
}
const nowhere = { path: null, commit: null, author: null, date: null, inHead: false };
async function whoBrought({ at, store, range, trees }, hits) {
    const blobs = new Set(hits.map(({ blob }) => blob));
    const brought = new BroughtPlaces();
    // What is new stands in new folders only.
    const leading = hits.every((hit) => hit.inRange)
        ? await leadingTrees(at, trees, ({ kind, id }) => kind === 'blob' && blobs.has(id))
        : null;
    const cut = await walkCommits(at, store, range, {
        enters: (tree) => leading?.has(tree) ?? true,
        meet(met, moment) {
            const wanted = met.brought && met.item.kind === 'blob' && blobs.has(met.item.id);
            return wanted && brought.add(met.item.id, met, moment);
        },
    });
    return { brought, cut };
}
/** A name with a key, at more places than are told. */
function namesCut(seen) {
    const cut = seen.flatMap(({ origin, end }) => origin.is === 'path' && origin.more && end > origin.part ? [origin.path] : []);
    return [...new Set(cut)].map((path) => (0,object_pieces/* manyPlaces */.Kx)((0,byte_path/* pathBytes */.X5)(path)));
}
async function baseOf({ at, store, range: { base }, fetchObjects }, seen, detector) {
    if (base === null)
        return null;
    const fingerprints = new Set(seen.map(({ fingerprint }) => fingerprint));
    return readBaseTree(at, store, { commit: base, fingerprints, detector, fetchObjects });
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-names.js
/** Names in the trees of a range that could hold a key, and the paths at which its commits made them. */





class RangeNames {
    #names = new Set();
    /** Names in folders that are no objects of the range. */
    #old = new Set();
    /** @param name as a tree of the range has it: with a slash in it, where one was forged */
    add(name) {
        if ((0,byte_path/* mayHoldKey */.Sv)(name))
            this.#names.add(name);
    }
    /** @param names that may have come into the range with a folder of the base's history */
    addOld(names) {
        for (const name of names)
            this.#old.add(name);
    }
    /**
     * @returns a piece for each path, one without a path for each name of the range to which none led, and why not
     *   everything was looked at
     */
    async find(read) {
        for (const name of this.#names)
            this.#old.delete(name);
        if (this.#names.size + this.#old.size === 0)
            return { pieces: [].values(), cut: null };
        const places = new BroughtPlaces();
        const met = new Set();
        const leading = this.#old.size > 0 ? null : await leadingTrees(read.at, read.trees, ({ name }) => this.#names.has(name));
        const cut = await walkCommits(read.at, read.store, read.range, {
            enters: (tree) => leading?.has(tree) ?? true,
            meet: (entry, moment) => {
                const { name } = entry.item;
                if (this.#names.has(name))
                    met.add(name);
                else if (!this.#old.has(name))
                    return false;
                return entry.fresh && places.add(name, entry, moment);
            },
        });
        return { pieces: this.#pieces(places, met), cut };
    }
    *#pieces(places, met) {
        const names = [...this.#names, ...this.#old];
        const inOrder = names.flatMap((name) => places.of(name).map((brought) => ({ name, brought })));
        for (const { name, brought } of inOrder.sort((a, b) => a.brought.order - b.brought.order)) {
            const { path } = brought;
            const part = path.length - name.length;
            yield (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(path), {
                is: 'path',
                path,
                part,
                brought,
                more: places.cut.has(name),
            });
        }
        for (const name of this.#names) {
            // Nothing led to it, or only paths that are too long to be kept.
            if (met.has(name) && (places.has(name) || !places.cut.has(name)))
                continue;
            yield (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), { is: 'name' });
        }
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/partial-clone.js
var partial_clone = __webpack_require__(9578);
;// CONCATENATED MODULE: ./lib/adapters/git/range-objects.js
/** What a range consists of: every object that its head reaches and its base does not. */




/**
 * @param fetchObjects brings missing objects; without it nothing is fetched
 * @throws UserError where the clone is a partial one, and nothing may be fetched
 */
async function listRange(at, range, fetchObjects) {
    let asked = new Set();
    for (;;) {
        const objects = await list(at, range);
        const { missing } = objects;
        if (missing.length === 0)
            return objects;
        if (fetchObjects === undefined) {
            if (await (0,partial_clone/* isPartialClone */.t)(at))
                throw partialClone();
            return objects;
        }
        // A tree that was missing tells of further ones.
        if (missing.some((id) => asked.has(id)))
            return objects;
        asked = new Set(missing);
        await fetchObjects(missing);
    }
}
async function list(at, range) {
    const output = await (0,run_git/* readGit */.lX)(at, [
        'rev-list',
        '--objects',
        '--missing=print',
        ...(0,exact_range/* rangeArguments */.WL)(range),
        '--',
    ]);
    const ids = [];
    const pathStarts = [];
    const missing = [];
    let commits = 0;
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(lineFeed, start);
        if (output[start] === questionMark) {
            missing.push(output.toString('latin1', start + 1, end));
        }
        else {
            const space = output.indexOf(0x20, start);
            const isCommit = space < 0 || space > end;
            if (isCommit)
                commits++;
            ids.push(output.toString('latin1', start, isCommit ? end : space));
            pathStarts.push(isCommit ? end : space + 1);
        }
        start = end + 1;
    }
    const pathOf = (index) => {
        const start = pathStarts[index];
        return output.subarray(start, output.indexOf(lineFeed, start));
    };
    return { ids, commits, missing, pathOf };
}
const lineFeed = 0x0a;
const questionMark = 0x3f;
/** Said wherever an object is missing that the clone was told to leave out. */
function partialClone() {
    return new user_error/* UserError */.y('this is a partial clone, which lacks objects of the range; run "git fetch --refetch --no-filter", then scan again');
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-places.js
/** What the base's history knows, at places where the range puts it: a copy, a move, a return to something old. */




/**
 * `rev-list --objects` does not tell of them. What differs between the two trees only because the base has moved on is
 * not the range's doing: a commit of it must have put the blob somewhere.
 *
 * @param range its head peeled
 * @param inRange ids of the range's objects
 */
async function newPlaces(at, store, range, inRange) {
    const old = new Set();
    const oldNames = new Set();
    const submodules = new Set();
    const changes = new TreeChanges(store, {
        enters: () => true,
        meet({ item, folder, brought, fresh }) {
            if (!brought)
                return false;
            if (fresh && (0,byte_path/* mayHoldKey */.Sv)(item.name))
                oldNames.add(item.name);
            if (item.kind === 'blob' && !inRange.has(item.id))
                old.add(item.id);
            if (item.kind !== 'submodule' || submodules.size >= limits/* MAX_PLACES */.WD)
                return false;
            submodules.add(`${folder}${item.name}`);
            return true;
        },
    });
    const head = await store.treeOf(range.head);
    const base = range.base === null ? null : await store.treeOf(range.base);
    if (head !== null)
        await changes.walk(head, base === null ? [] : [base]);
    const { oldBlobs, cut } = await broughtOf(at, store, range, old);
    return { oldBlobs, oldNames, submodules: [...submodules], cut: changes.cut ?? cut };
}
async function broughtOf(at, store, range, old) {
    const oldBlobs = [];
    if (old.size === 0)
        return { oldBlobs, cut: null };
    const cut = await walkCommits(at, store, range, {
        enters: () => true,
        meet({ item, brought }) {
            if (brought && item.kind === 'blob' && old.delete(item.id))
                oldBlobs.push(item.id);
            return false;
        },
        done: () => old.size === 0,
    });
    return { oldBlobs, cut };
}

// EXTERNAL MODULE: ./lib/adapters/git/range-revisions.js
var range_revisions = __webpack_require__(965);
// EXTERNAL MODULE: ./lib/adapters/git/tree-store.js
var tree_store = __webpack_require__(4191);
;// CONCATENATED MODULE: ./lib/adapters/git/range-source.js













/**
 * @param range full ids; the repository must hold its commits exactly (`resolveRange`, `completeRange`)
 */
function rangeSource(at, range, options = {}) {
    return new RangeSource(at, range, options.fetchObjects);
}
/** An empty range puts nothing anywhere, however the two trees differ. */
const nothingPlaced = { oldBlobs: [], oldNames: new Set(), submodules: [], cut: null };
class RangeSource {
    kind = 'range';
    #at;
    #store;
    #range;
    #fetchObjects;
    #skipped = [];
    #objects = null;
    #inRange = new Set();
    #trees = [];
    #reader = null;
    /** Objects read so far, old blobs included: the index of the next one. */
    #index = 0;
    #blobs = 0;
    /** What waits to be handed out. */
    #pieces = [];
    #types;
    #names = new RangeNames();
    /** After all objects. */
    #paths = null;
    constructor(at, range, fetchObjects) {
        this.#at = at;
        this.#store = new tree_store/* TreeStore */.k(at);
        this.#range = range;
        this.#types = new ObjectTypes(range.head);
        this.#fetchObjects = fetchObjects;
    }
    async next() {
        const objects = (this.#objects ??= await this.#open());
        for (;;) {
            const piece = this.#pieces.shift();
            if (piece !== undefined)
                return piece;
            const object = this.#paths === null ? await this.#reader.next() : null;
            if (object === null)
                return this.#nextPath();
            const index = this.#index++;
            if (object.state === 'unreadable')
                this.#skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
            else
                await this.#take(object, index, objects);
        }
    }
    async locate(sightings, detector) {
        const { places, skipped } = await locateInRange(this.#read(), sightings, detector);
        this.#skipped.push(...skipped);
        return places;
    }
    coverage() {
        const { commits = 0, ids = [] } = this.#objects ?? {};
        const { base, head } = this.#range;
        const range = { base, head, commits, objects: ids.length };
        const listed = new Set(this.#skipped.map(({ path }) => path));
        const skipped = [...this.#skipped, ...this.#store.unread.filter(({ path }) => !listed.has(path))];
        return { files: 0, blobs: this.#blobs, commits, skipped, range };
    }
    async close() {
        await this.#reader?.close();
        await this.#store.close();
    }
    #read() {
        return {
            at: this.#at,
            store: this.#store,
            range: this.#range,
            trees: this.#trees,
            fetchObjects: this.#fetchObjects,
        };
    }
    async #open() {
        const objects = await listRange(this.#at, this.#range, this.#fetchObjects);
        this.#skipped.push(...objects.missing.map(object_pieces/* missingObject */.Ku));
        this.#range = { base: this.#range.base, head: await (0,range_revisions.peel)(this.#at, this.#range.head) };
        this.#inRange = new Set([...objects.ids, ...objects.missing]);
        const { oldBlobs, oldNames, submodules, cut } = this.#inRange.size === 0
            ? nothingPlaced
            : await newPlaces(this.#at, this.#store, this.#range, this.#inRange);
        this.#skipped.push(...(await checkBaseHistory(this.#at, this.#range)));
        if (cut !== null)
            this.#skipped.push((0,object_pieces/* notCompared */.vK)(cut));
        this.#skipped.push(...submodules.map((path) => (0,object_pieces/* submoduleAt */.mo)((0,byte_path/* pathBytes */.X5)(path))));
        this.#names.addOld(oldNames);
        if (oldBlobs.length > 0)
            await this.#fetchObjects?.(oldBlobs);
        this.#reader = new object_reader/* ObjectReader */.n(this.#at, [...objects.ids, ...oldBlobs]);
        return objects;
    }
    async #take(object, index, objects) {
        this.#types.read(object, index < objects.commits);
        if (object.type === 'tree')
            this.#trees.push(object.id);
        if (object.type === 'blob') {
            this.#pieces.push(this.#blob(object, index, objects));
            return;
        }
        if (object.size > object_pieces/* MAX_WHOLE */.f5) {
            this.#skipped.push((0,object_pieces/* tooLarge */.g$)(object));
            return;
        }
        try {
            const bytes = await (0,object_pieces/* readWhole */.oD)(object);
            if (object.intact() === false)
                this.#skipped.push((0,object_pieces/* forgedObject */.Dw)(object.id));
            if (object.type === 'commit')
                this.#takeCommit(object.id, bytes);
            else if (object.type === 'tree')
                this.#takeTree(bytes, object.id.length / 2);
            else
                this.#takeTag(bytes);
        }
        catch (error) {
            if (!(error instanceof object_reader/* ObjectCut */.C))
                throw error;
            this.#skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
        }
    }
    #blob(object, index, { ids, pathOf }) {
        this.#blobs++;
        const inRange = index < ids.length;
        const name = `object ${object.id}`;
        return (0,object_pieces/* blobPiece */.Qd)(object, { is: 'blob', id: object.id, inRange }, name, {
            called: () => (inRange ? pathOf(index) : name),
            onLfs: () => this.#skipped.push((0,object_pieces/* lfsPointer */.FW)(inRange ? pathOf(index) : name)),
            onForged: () => this.#skipped.push((0,object_pieces/* forgedObject */.Dw)(object.id)),
        });
    }
    #takeCommit(commit, bytes) {
        const { header, message } = (0,commit_text/* splitCommit */.g0)(bytes);
        this.#types.commit(header);
        if (message.length > 0) {
            this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(message, { is: 'message', commit, header }));
        }
        this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(header, { is: 'header', commit, header }));
    }
    #takeTree(bytes, idBytes) {
        const item = new tree_object/* TreeCursor */.dh(bytes, idBytes);
        while (item.advance()) {
            this.#types.item(item);
            // A name that `mayHoldKey` could take: most are shorter, and need not become text.
            if (item.nameLength >= 20)
                this.#names.add(item.name);
        }
    }
    #takeTag(bytes) {
        this.#types.tag(bytes);
        this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(bytes, { is: 'tag' }));
    }
    /** After all objects: the paths that commits of the range made, as far as their last part could hold a key. */
    async #nextPath() {
        this.#paths ??= await this.#end();
        const next = this.#paths.next();
        return next.done === true ? null : next.value;
    }
    async #end() {
        await this.#checkSubmodules();
        this.#skipped.push(...this.#types.mistyped().map(object_pieces/* mistypedObject */.ZH));
        const { pieces, cut } = await this.#names.find(this.#read());
        if (cut !== null)
            this.#skipped.push((0,object_pieces/* notCompared */.vK)(cut));
        return pieces;
    }
    /** A submodule's commit is elsewhere; what is here under its id and is no commit was hidden there. */
    async #checkSubmodules() {
        const ids = [...this.#types.submodules].filter((id) => !this.#inRange.has(id));
        const reader = new object_reader/* ObjectReader */.n(this.#at, ids);
        try {
            for (let object = await reader.next(); object !== null; object = await reader.next()) {
                if (object.state === 'object' && object.type !== 'commit')
                    this.#skipped.push((0,object_pieces/* mistypedObject */.ZH)(object.id));
            }
        }
        finally {
            await reader.close();
        }
    }
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


/***/ }),

/***/ 4191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ TreeStore)
/* harmony export */ });
/* harmony import */ var _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8286);
/* harmony import */ var _commit_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2492);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5655);
/* harmony import */ var _object_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7957);
/* harmony import */ var _object_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6861);
/* harmony import */ var _object_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7434);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2931);








const lineFeed = 0x0a;
class TreeStore {
    #at;
    #child = null;
    #kept = new Map();
    #size = 0;
    #stops = 0;
    #unread = new Map();
    constructor(at) {
        this.#at = at;
    }
    /** What was asked for and could not be given, once each. */
    get unread() {
        return [...this.#unread.values()];
    }
    /** @returns `null` where it cannot be had, or is not what its id says */
    async tree(id) {
        const kept = this.#kept.get(id);
        if (kept !== undefined) {
            this.#kept.delete(id);
            this.#kept.set(id, kept);
            return kept.tree;
        }
        const bytes = await this.#read(id, 'tree');
        const fresh = {
            tree: bytes === null ? null : new _tree_object_js__WEBPACK_IMPORTED_MODULE_5__/* .TreeObject */ .qD(bytes, id.length / 2),
            size: bytes?.length ?? 0,
        };
        this.#keep(id, fresh);
        return fresh.tree;
    }
    /** The id of a commit's tree; `null` where the commit cannot be had, or is not what its id says. */
    async treeOf(commit) {
        const bytes = await this.#read(commit, 'commit');
        if (bytes === null)
            return null;
        return /^tree ([0-9a-f]+)\n/.exec((0,_commit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .splitCommit */ .g0)(bytes).header.toString('latin1', 0, 80))?.[1] ?? null;
    }
    async close() {
        const child = this.#child;
        this.#child = null;
        await child?.git.close();
    }
    #keep(id, fresh) {
        this.#kept.set(id, fresh);
        this.#size += fresh.size;
        for (const [old, { size }] of this.#kept) {
            if (this.#size <= _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_TREES_KEPT */ .iW || old === id)
                break;
            this.#kept.delete(old);
            this.#size -= size;
        }
    }
    async #read(id, type) {
        if (this.#unread.has(id))
            return null;
        const bytes = await this.#ask(id, type);
        if (Buffer.isBuffer(bytes))
            return bytes;
        this.#unread.set(id, bytes);
        return null;
    }
    async #ask(id, type) {
        if (this.#stops >= _object_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STOPS */ .nM)
            return (0,_object_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .missingObject */ .Ku)(id);
        const { git, bytes } = (this.#child ??= await this.#start());
        git.stdin.write(`${id}\n`);
        const answer = await (0,_object_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(bytes);
        if (answer?.state === 'missing')
            return (0,_object_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .missingObject */ .Ku)(id);
        if (answer === null)
            return this.#stop((0,_object_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .missingObject */ .Ku)(id));
        if (answer.type !== type)
            return this.#stop((0,_object_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .mistypedObject */ .ZH)(id));
        if (answer.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_TREE */ .g_)
            return this.#stop(largeFolder(id));
        const content = await take(bytes, answer);
        if (content === null)
            return this.#stop((0,_object_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .missingObject */ .Ku)(id));
        const hash = new _object_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectHash */ .M(id, type, answer.size);
        hash.add(content);
        return hash.matches() ? content : (0,_object_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .forgedObject */ .Dw)(id);
    }
    /** The rest of an answer is not read: the next question goes to a new child. */
    async #stop(unread) {
        this.#stops++;
        await this.close();
        return unread;
    }
    async #start() {
        const git = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .streamGit */ .t1)(this.#at, ['cat-file', '--batch']);
        return { git, bytes: new _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteStream */ .x(git.stdout) };
    }
}
function largeFolder(id) {
    return {
        path: `object ${id}`,
        reason: 'a tree larger than 16 MB: files in it are not placed',
        incomplete: true,
    };
}
/** The content and the line feed behind it. */
async function take(bytes, { size }) {
    const all = Buffer.allocUnsafe(size + 1);
    for (let filled = bytes.take(all); filled < all.length; filled += bytes.take(all.subarray(filled))) {
        if (!(await bytes.more()))
            return null;
    }
    return all[size] === lineFeed ? all.subarray(0, size) : null;
}


/***/ })

};
