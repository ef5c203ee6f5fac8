export const id = 176;
export const ids = [176];
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

/***/ 9369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ diffEntry),
/* harmony export */   bz: () => (/* binding */ submodule),
/* harmony export */   o8: () => (/* binding */ diffEntries),
/* harmony export */   rG: () => (/* binding */ bringsBlob)
/* harmony export */ });
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


/***/ }),

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyTree)
/* harmony export */ });
/** git knows the tree without entries in every repository, stored or not (`empty_tree` in git's object-file.c). */
/** @param idLength characters of an id in the repository: 40 or, with SHA-256, 64 */
function emptyTree(idLength) {
    return idLength === 40
        ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
        : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ bytesPiece),
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   Ku: () => (/* binding */ missingObject),
/* harmony export */   Qd: () => (/* binding */ blobPiece),
/* harmony export */   f5: () => (/* binding */ MAX_WHOLE),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   mo: () => (/* binding */ submoduleAt),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   rg: () => (/* binding */ notGiven)
/* harmony export */ });
/* harmony import */ var _ports_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7407);
/* harmony import */ var _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
/** Objects as pieces for the engine. */


/** Commits, trees and tags are taken whole; nobody writes larger ones by hand. Bytes. */
const MAX_WHOLE = 64 * 1024 * 1024;
/**
 * A blob, read from git as the engine asks for it.
 *
 * @param name what it is called where git stops in the middle
 * @param onLfs called once where it is an LFS pointer
 */
function blobPiece(object, origin, name, onLfs) {
    // A pointer is shorter than 1,024 bytes (git-lfs, `docs/spec.md`).
    let fresh = object.size < 1024 && object.size >= _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .LFS_OPENING */ .t;
    const look = (into, size) => {
        if (fresh && size >= _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .LFS_OPENING */ .t && (0,_core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(into.subarray(0, size)))
            onLfs();
        fresh = false;
        return size;
    };
    const cut = (error) => {
        throw new _ports_source_js__WEBPACK_IMPORTED_MODULE_0__/* .PieceError */ .x(name, notGiven, { cause: error });
    };
    return {
        origin,
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
const notGiven = 'git could not give it';
/** An object that is in scope and cannot be had. */
function missingObject(id) {
    return { path: `object ${id}`, reason: notGiven, incomplete: true };
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

/***/ 7891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ ObjectCut),
  n: () => (/* binding */ ObjectReader)
});

// EXTERNAL MODULE: ./lib/adapters/git/byte-stream.js
var byte_stream = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/object-batch.js
/** One `git cat-file --batch`: it is written ids and gives objects, in the same order. */


/** Ids written at a time. */
const STRIDE = 512;
const lineFeed = 0x0a;
class ObjectBatch {
    #git;
    bytes;
    constructor(git, ids, from) {
        this.#git = git;
        this.bytes = new byte_stream/* ByteStream */.x(git.stdout);
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
        return new ObjectBatch(await (0,run_git/* streamGit */.t1)(at, args), ids, from);
    }
    /** The next answer; `null` where git has ended. */
    async answer() {
        const line = (await this.bytes.until(lineFeed))?.toString('latin1');
        if (line === undefined)
            return null;
        const match = /^[0-9a-f]+ (blob|tree|commit|tag) ([0-9]+)$/.exec(line);
        if (match === null)
            return { state: 'missing' };
        return { state: 'object', type: match[1], size: Number(match[2]) };
    }
    close() {
        return this.#git.close();
    }
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

;// CONCATENATED MODULE: ./lib/adapters/git/object-reader.js

/** git stopped in the middle of an object. */
class ObjectCut extends Error {
    constructor() {
        super('git could not give all of it');
        this.name = 'ObjectCut';
    }
}
/** So many objects in a row that git stops at: the rest is not asked for any more, each would cost a child process. */
const MAX_STOPS = 64;
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
    constructor(at, ids) {
        this.#at = at;
        this.#ids = ids;
    }
    /** The next object in the order of the ids, `null` after the last. */
    async next() {
        for (;;) {
            const id = this.#ids[this.#next];
            if (id === undefined)
                return null;
            if (this.#stops >= MAX_STOPS)
                return this.#give({ state: 'unreadable', id });
            this.#batch ??= await ObjectBatch.start(this.#at, this.#ids, this.#next, !this.#restarted);
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
            return this.#give({ ...answer, id, read: (into) => read(batch, into) });
        }
    }
    async close() {
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
        await this.close();
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


/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stagedSource: () => (/* binding */ stagedSource)
});

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js + 1 modules
var object_reader = __webpack_require__(7891);
// EXTERNAL MODULE: ./lib/adapters/git/suspect-paths.js
var suspect_paths = __webpack_require__(3847);
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
    constructor(kind, at, list) {
        this.kind = kind;
        this.#at = at;
        this.#list = list;
    }
    async next() {
        const { files, reader, suspects } = (this.#opened ??= await this.#open());
        const suspect = suspects.shift();
        if (suspect !== undefined) {
            return (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(suspect.path), { in: 'path', ...suspect });
        }
        for (;;) {
            const object = await reader.next();
            if (object === null)
                return null;
            const { id } = object;
            const paths = files.blobs.get(id);
            if (object.state === 'unreadable') {
                this.#skip(paths);
                continue;
            }
            this.#files += paths.length;
            return (0,object_pieces/* blobPiece */.Qd)(object, { in: 'file', id }, (0,byte_path/* pathBytes */.X5)(paths[0]), () => {
                this.#skipped.push(...paths.map((path) => (0,object_pieces/* lfsPointer */.FW)((0,byte_path/* pathBytes */.X5)(path))));
            });
        }
    }
    locate(sightings) {
        return sightings.map(({ origin: opaque, hit }) => {
            const origin = opaque;
            if (origin.in === 'path')
                return hit.end <= origin.part ? [] : [whereabouts('path', origin.path)];
            return (this.#opened?.files.blobs.get(origin.id) ?? []).map((path) => whereabouts('file', path));
        });
    }
    coverage() {
        const skipped = [...(this.#opened?.files.skipped ?? []), ...this.#skipped];
        return { files: this.#files, blobs: 0, commits: 0, skipped, range: null };
    }
    async close() {
        await this.#opened?.reader.close();
    }
    async #open() {
        const files = await this.#list();
        for (const id of files.missing)
            this.#skip(files.blobs.get(id) ?? []);
        const ids = [...files.blobs.keys()].filter((id) => !files.missing.has(id));
        return { files, reader: new object_reader/* ObjectReader */.n(this.#at, ids), suspects: [...(0,suspect_paths/* suspectPaths */.W)(files.paths)] };
    }
    #skip(paths) {
        for (const path of paths)
            this.#skipped.push({ path: (0,byte_path/* pathBytes */.X5)(path), reason: object_pieces/* notGiven */.rg, incomplete: true });
    }
}
function whereabouts(place, path) {
    return {
        in: place,
        path: (0,byte_path/* pathBytes */.X5)(path),
        commit: null,
        author: null,
        date: null,
        inHead: true,
        introduced: null,
        newPlace: false,
        allowedInBase: false,
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/diff-entry.js
var diff_entry = __webpack_require__(9369);
// EXTERNAL MODULE: ./lib/adapters/git/empty-tree.js
var empty_tree = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/staged-source.js






/** @param at with git's own index where a hook runs (`findRepository` with the environment) */
function stagedSource(at) {
    return blobFilesSource('staged', at, () => listStaged(at));
}
async function listStaged(at) {
    const entries = await stagedEntries(at);
    const blobs = new Map();
    for (const { id, path } of entries.filter(diff_entry/* bringsBlob */.rG)) {
        const paths = blobs.get(id);
        if (paths === undefined)
            blobs.set(id, [path]);
        else if (paths.at(-1) !== path)
            paths.push(path);
    }
    return {
        blobs,
        missing: new Set(),
        paths: entries.filter(({ status }) => status === 'A').map(({ path }) => path),
        skipped: entries.filter(({ mode }) => mode === diff_entry/* submodule */.bz).map(({ path }) => (0,object_pieces/* submoduleAt */.mo)((0,byte_path/* pathBytes */.X5)(path))),
    };
}
/** Files that are in conflict have no one content: all that the index has of them is looked at, and their names. */
async function stagedEntries(at) {
    const args = ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff'];
    const scope = ['--ita-invisible-in-index', '--ignore-submodules=none', await headOf(at), '--'];
    const entries = [...(0,diff_entry/* diffEntries */.o8)(await (0,run_git/* readGit */.lX)(at, [...args, ...scope]))];
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
    const format = await (0,run_git/* readGit */.lX)(at, ['rev-parse', '--show-object-format']);
    return (0,empty_tree/* emptyTree */.i)(format.toString('latin1').trimEnd() === 'sha256' ? 64 : 40);
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

/***/ 3847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ suspectPaths)
/* harmony export */ });
/* harmony import */ var _core_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
/** Paths a part of which could hold a key: each becomes a piece of its own, so that a hit's column is right. */

/** @returns each suspect once, however many files lie below it, in the order of the paths */
function suspectPaths(paths) {
    const suspects = [];
    const seen = new Set();
    for (const path of paths) {
        for (const { path: upTo, part } of (0,_core_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKey */ .Sv)(path) ? partsOf(path) : []) {
            if (seen.has(upTo) || !(0,_core_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKey */ .Sv)(upTo.slice(part)))
                continue;
            seen.add(upTo);
            suspects.push({ path: upTo, part });
        }
    }
    return suspects;
}
function* partsOf(path) {
    for (let part = 0; part <= path.length;) {
        const slash = path.indexOf('/', part);
        const end = slash < 0 ? path.length : slash;
        yield { path: path.slice(0, end), part };
        part = end + 1;
    }
}


/***/ })

};
