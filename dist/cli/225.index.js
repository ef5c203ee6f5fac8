export const id = 225;
export const ids = [225];
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

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ idBytes),
/* harmony export */   m: () => (/* binding */ objectFormatOf)
/* harmony export */ });
/* harmony import */ var _core_history_state_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(345);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/** By which hash a repository names its objects (gitformat-hash-function-transition). */


/** Bytes of an id. */
const idBytes = { sha1: 20, sha256: 32 };
/** @throws GitError where the repository is too broken to be opened */
async function objectFormatOf(at) {
    const name = (await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .lX)(at, ['rev-parse', '--show-object-format'])).toString('latin1').trimEnd();
    return _core_history_state_state_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFormats */ .aF.find((format) => format === name) ?? 'sha1';
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

/***/ 1225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stagedSource: () => (/* binding */ stagedSource)
});

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js
var object_reader = __webpack_require__(2810);
// EXTERNAL MODULE: ./lib/adapters/git/limits.js
var limits = __webpack_require__(5655);
;// CONCATENATED MODULE: ./lib/adapters/git/suspect-paths.js
/** Paths a part of which could hold a key: each becomes a piece of its own, so that a hit's column is right. */


/**
 * Takes paths as git lists them, those of a folder one after the other, so that what a path shares with the one before
 * it was looked at with that one. Each path is gone through once, however deep it is.
 */
class SuspectPaths {
    #suspects = [];
    #last = '';
    /** Paths in which a part stands. */
    #times = new Map();
    #cut = new Set();
    add(path) {
        const from = sharedFolders(this.#last, path);
        this.#last = path;
        const parts = (0,byte_path/* mayHoldKey */.Sv)(path) ? path.slice(from).split('/').filter(byte_path/* mayHoldKey */.Sv) : [];
        if (parts.length === 0)
            return;
        let wanted = false;
        for (const part of parts) {
            const times = (this.#times.get(part) ?? 0) + 1;
            this.#times.set(part, times);
            if (times > limits/* MAX_PLACES */.WD)
                this.#cut.add(part);
            else
                wanted = true;
        }
        if (wanted)
            this.#suspects.push({ path, from, parts });
    }
    /** Each part with its folders once, however many files lie below it, in the order of the paths. */
    found() {
        return this.#suspects.map(({ path, from, parts }) => ({
            path,
            from,
            more: parts.some((part) => this.#cut.has(part)),
        }));
    }
}
/** Up to the part in which a hit ends. */
function upToPart(path, end) {
    const slash = path.indexOf('/', end);
    return slash < 0 ? path : path.slice(0, slash);
}
/** Length of the folders that two paths begin with, with the slash. A path is its own folder: it may be listed as one. */
function sharedFolders(a, b) {
    let same = 0;
    while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same))
        same++;
    if (same === a.length && b[same] === '/')
        return same + 1;
    return b.lastIndexOf('/', same - 1) + 1;
}

;// CONCATENATED MODULE: ./lib/adapters/git/blob-files.js





/** @param list what to read; called once, when the first piece is asked for */
function blobFilesSource(kind, at, list) {
    return new BlobFilesSource(kind, at, list);
}
class BlobFilesSource {
    kind;
    #at;
    #list;
    #opened = null;
    #skipped = [];
    #files = 0;
    /** Blobs with a key that have further paths. */
    #cut = new Set();
    constructor(kind, at, list) {
        this.kind = kind;
        this.#at = at;
        this.#list = list;
    }
    async next() {
        const { files, reader, suspects } = (this.#opened ??= await this.#open());
        const suspect = suspects.next();
        if (suspect.done !== true) {
            return (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(suspect.value.path), { in: 'path', ...suspect.value });
        }
        for (;;) {
            const object = await reader.next();
            if (object === null)
                return null;
            const { id } = object;
            const { paths, times } = files.blobs.get(id);
            if (object.state === 'unreadable') {
                this.#skip(id, object_pieces/* notGiven */.rg);
                continue;
            }
            if (object.type !== 'blob') {
                this.#skip(id, object_pieces/* notItsType */.ov);
                continue;
            }
            this.#files += times;
            const name = paths[0] === undefined ? `object ${id}` : (0,byte_path/* pathBytes */.X5)(paths[0]);
            return (0,object_pieces/* blobPiece */.Qd)(object, { in: 'file', id }, name, {
                onLfs: () => this.#skipped.push(...paths.map((path) => (0,object_pieces/* lfsPointer */.FW)((0,byte_path/* pathBytes */.X5)(path)))),
                onForged: () => {
                    this.#skip(id, object_pieces/* notItsContent */.dm);
                },
            });
        }
    }
    locate(sightings) {
        let told = 0;
        return sightings.map(({ origin: opaque, hit }) => {
            const origin = opaque;
            if (origin.in === 'path')
                return this.#inPath(origin, hit.end);
            const { paths, times } = this.#opened.files.blobs.get(origin.id);
            // Each hit keeps one place.
            const places = told < limits/* MAX_PLACES_IN_ALL */.KM ? paths : paths.slice(0, 1);
            told += places.length;
            if (places.length < times)
                this.#cut.add(origin.id);
            return places.length === 0
                ? [whereabouts('file', null)]
                : places.map((path) => whereabouts('file', path));
        });
    }
    #inPath({ path, from, more }, end) {
        if (end <= from)
            return [];
        if (more)
            this.#skipped.push((0,object_pieces/* manyPlaces */.Kx)((0,byte_path/* pathBytes */.X5)(path)));
        return [whereabouts('path', upToPart(path, end))];
    }
    coverage() {
        const cut = [...this.#cut].map((id) => (0,object_pieces/* manyPlaces */.Kx)(this.#nameOf(id)));
        const skipped = [...(this.#opened?.files.skipped ?? []), ...this.#skipped, ...cut];
        return { files: this.#files, blobs: 0, commits: 0, skipped, range: null };
    }
    async close() {
        await this.#opened?.reader.close();
    }
    async #open() {
        const files = await this.#list();
        const opened = {
            files,
            reader: new object_reader/* ObjectReader */.n(this.#at, [...files.blobs.keys()].filter((id) => !files.missing.has(id))),
            suspects: files.suspects.values(),
        };
        this.#opened = opened;
        for (const id of files.missing)
            this.#skip(id, object_pieces/* notGiven */.rg);
        return opened;
    }
    #skip(id, reason) {
        const paths = this.#opened?.files.blobs.get(id)?.paths ?? [];
        const names = paths.length === 0 ? [`object ${id}`] : paths.map(byte_path/* pathBytes */.X5);
        for (const path of names)
            this.#skipped.push({ path, reason, incomplete: true });
    }
    #nameOf(id) {
        const [path] = this.#opened?.files.blobs.get(id)?.paths ?? [];
        return path === undefined ? `object ${id}` : (0,byte_path/* pathBytes */.X5)(path);
    }
}
function whereabouts(place, path) {
    return {
        in: place,
        path: path === null ? null : (0,byte_path/* pathBytes */.X5)(path),
        commit: null,
        author: null,
        date: null,
        inHead: true,
        introduced: null,
        newPlace: false,
        allowedInBase: false,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/blob-paths.js

class BlobPaths {
    #blobs = new Map();
    #characters = 0;
    add(id, path) {
        const blob = this.#blobs.get(id) ?? { paths: [], times: 0 };
        this.#blobs.set(id, blob);
        if (blob.paths.at(-1) === path)
            return;
        blob.times++;
        if (blob.paths.length >= limits/* MAX_PLACES */.WD || this.#characters >= limits/* MAX_PATH_CHARACTERS */.u3)
            return;
        blob.paths.push(path);
        this.#characters += path.length;
    }
    get byId() {
        return this.#blobs;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/diff-entry.js
/** @param meta `:<old mode> <new mode> <old id> <new id> <status>` */
function diffEntry(meta, path) {
    const [, mode = '', , id = '', status = ''] = meta.split(' ');
    return { mode, id, status: status.slice(0, 1), path };
}
/** @param output of `diff-tree -z` or `diff-index -z`, raw, without renames */
function* diffEntries(output) {
    for (let at = output.indexOf(':'); at >= 0 && at < output.length;) {
        const metaEnd = output.indexOf(0, at);
        const pathEnd = output.indexOf(0, metaEnd + 1);
        if (metaEnd < 0 || pathEnd < 0)
            return;
        yield diffEntry(output.toString('latin1', at, metaEnd), output.toString('latin1', metaEnd + 1, pathEnd));
        at = pathEnd + 1;
    }
}
/** Whether there is a blob that the entry put there: a file or the target of a link. */
function bringsBlob({ mode, status }) {
    return status !== 'D' && mode !== submodule && mode !== '000000' && mode !== '040000';
}
const submodule = '160000';

;// CONCATENATED MODULE: ./lib/adapters/git/empty-tree.js
/** git knows the tree without entries in every repository, stored or not (`empty_tree` in git's object-file.c). */
/** @param idLength characters of an id in the repository: 40 or, with SHA-256, 64 */
function emptyTree(idLength) {
    return idLength === 40
        ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
        : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}

// EXTERNAL MODULE: ./lib/adapters/git/object-format.js
var object_format = __webpack_require__(8374);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/staged-source.js









/** @param at with git's own index where a hook runs (`findRepository` with the environment) */
function stagedSource(at) {
    return blobFilesSource('staged', at, () => listStaged(at));
}
async function listStaged(at) {
    const entries = await stagedEntries(at);
    const blobs = new BlobPaths();
    const suspects = new SuspectPaths();
    for (const { id, path } of entries.filter(bringsBlob))
        blobs.add(id, path);
    for (const { status, path } of entries)
        if (status === 'A')
            suspects.add(path);
    return {
        blobs: blobs.byId,
        missing: new Set(),
        suspects: suspects.found(),
        skipped: entries.filter(({ mode }) => mode === submodule).map(({ path }) => (0,object_pieces/* submoduleAt */.mo)((0,byte_path/* pathBytes */.X5)(path))),
    };
}
/** Files that are in conflict have no one content: all that the index has of them is looked at, and their names. */
async function stagedEntries(at) {
    const args = ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff'];
    const scope = ['--ita-invisible-in-index', '--ignore-submodules=none', await headOf(at), '--'];
    const entries = [...diffEntries(await (0,run_git/* readGit */.lX)(at, [...args, ...scope]))];
    if (!entries.some(({ status }) => status === 'U'))
        return entries;
    const stages = await (0,run_git/* readGit */.lX)(at, ['ls-files', '--unmerged', '-z']);
    return [...entries.filter(({ status }) => status !== 'U'), ...unmerged(stages)];
}
/** HEAD, or the tree without entries where there is no commit yet. */
async function headOf(at) {
    const head = await (0,run_git/* readGit */.lX)(at, ['rev-parse', '--verify', '--quiet', 'HEAD'], { okCodes: [0, 1] });
    if (head.length > 0)
        return head.toString('latin1').trimEnd();
    return emptyTree((await (0,object_format/* objectFormatOf */.m)(at)) === 'sha256' ? 64 : 40);
}
/** `<mode> SP <id> SP <stage> TAB <path> NUL` */
function* unmerged(stages) {
    for (let at = 0; at < stages.length;) {
        const tab = stages.indexOf(0x09, at);
        const end = stages.indexOf(0, tab + 1);
        const [mode = '', id = ''] = stages.toString('latin1', at, tab).split(' ');
        yield { mode, id, status: 'A', path: stages.toString('latin1', tab + 1, end) };
        at = end + 1;
    }
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ MAX_ROOTS),
/* harmony export */   UC: () => (/* binding */ idDigits),
/* harmony export */   aF: () => (/* binding */ objectFormats),
/* harmony export */   fM: () => (/* binding */ MAX_STATE_BYTES),
/* harmony export */   rz: () => (/* binding */ objectKinds)
/* harmony export */ });
/**
 * What a complete scan of a history leaves behind for the next one: where the history ended then, and which of its
 * objects have to be read again. Ids of objects only: no path, no name, nothing of a key.
 */
const objectFormats = ['sha1', 'sha256'];
const objectKinds = ['blob', 'commit', 'tag', 'tree'];
/** Larger files are not read: 64 MiB are over a million ids. */
const MAX_STATE_BYTES = 64 * 1024 * 1024;
/** One would do to know a repository again; of many, some can go away. */
const MAX_ROOTS = 100;
/** Digits of an id. */
const idDigits = { sha1: 40, sha256: 64 };


/***/ })

};
