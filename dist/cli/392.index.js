export const id = 392;
export const ids = [392,965];
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

/***/ 4324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ exactness),
/* harmony export */   J5: () => (/* binding */ readShallow),
/* harmony export */   WL: () => (/* binding */ rangeArguments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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
        return out.toString('latin1').split('\n').slice(0, -1);
    }
    catch (error) {
        if (error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)
            return null;
        throw error;
    }
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
    throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${shown(revision)} names no commit in this clone; check it, or fetch it first, such as with "git fetch origin"`);
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

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rangeSource: () => (/* binding */ rangeSource)
});

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/git/byte-stream.js
var byte_stream = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/adapters/git/diff-entry.js
var diff_entry = __webpack_require__(9369);
// EXTERNAL MODULE: ./lib/adapters/git/exact-range.js
var exact_range = __webpack_require__(4324);
;// CONCATENATED MODULE: ./lib/adapters/git/git-date.js
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

// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-log.js





/** More objects than this do not fit on a command line everywhere (Windows: 32,767 characters); then all are looked at. */
const MAX_ON_COMMAND_LINE = 300;
const options = [
    ...['log', '--topo-order', '--reverse', '--raw', '-z', '--diff-merges=separate', '--root', '--no-abbrev'],
    ...['--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-notes'],
    ...[
        '--no-mailmap',
        '--no-color',
        '--no-decorate',
        '--encoding=UTF-8',
        '--format=%x01%H%x02%P%x02%aI%x02%an',
    ],
];
/**
 * @returns what was brought, oldest first
 * @throws GitError where git could not go through the range
 */
async function whoBrought(at, range, question) {
    const objects = question.objects ?? [];
    if (objects.length === 0 || objects.length > MAX_ON_COMMAND_LINE)
        return readRange(at, range, question, []);
    try {
        const search = objects.map((id) => `--find-object=${id}`);
        return await readRange(at, range, question, search);
    }
    catch (error) {
        if (!(error instanceof run_git/* GitError */.XS))
            throw error;
        // In a partial clone git wants the content of what it searches among, and may not fetch it.
        return readRange(at, range, question, []);
    }
}
async function readRange(at, range, question, search) {
    const folders = question.folders ? ['-t'] : [];
    const git = await (0,run_git/* streamGit */.t1)(at, [...options, ...folders, ...search, ...(0,exact_range/* rangeArguments */.WL)(range), '--']);
    try {
        git.stdin.end();
        const brought = await readLog(new byte_stream/* ByteStream */.x(git.stdout), question);
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
        return brought;
    }
    finally {
        await git.close();
    }
}
async function readLog(bytes, { wanted }) {
    const brought = [];
    let pending = null;
    let order = 0;
    const settle = () => {
        if (pending === null)
            return;
        const { commit, author, date, parents, counts } = pending;
        for (const { entry, times } of counts.values()) {
            if (times >= parents)
                brought.push({ order, commit, author, date, entry });
        }
        order++;
    };
    for (;;) {
        const raw = await bytes.until(0);
        if (raw === null)
            break;
        // A line break stands before the first entry of a commit.
        const token = raw[0] === lineFeed ? raw.subarray(1) : raw;
        if (token.length === 0)
            continue;
        if (token[0] !== entryMark) {
            const next = header(token);
            if (next.commit !== pending?.commit) {
                settle();
                pending = next;
            }
            continue;
        }
        const path = (await bytes.until(0))?.toString('latin1') ?? '';
        const entry = (0,diff_entry/* diffEntry */.As)(token.toString('latin1'), path);
        if (pending === null || !wanted(entry))
            continue;
        const key = `${entry.id} ${path}`;
        const counted = pending.counts.get(key);
        if (counted === undefined)
            pending.counts.set(key, { entry, times: 1 });
        else
            counted.times++;
    }
    settle();
    return brought;
}
const lineFeed = 0x0a;
const headerMark = 0x01;
const entryMark = 0x3a;
/** The author's name stands last: it may hold any byte. */
function header(token) {
    if (token[0] !== headerMark)
        throw new Error('git log does not answer in the format that it was asked for');
    const text = token.toString('utf8');
    const [commit = '', parents = '', date = ''] = text.slice(1).split('\x02', 3);
    const author = text.slice(1 + commit.length + parents.length + date.length + 3);
    const many = new Set(parents.split(' ')).size;
    return { commit, date: isoDate(date), author, parents: many, counts: new Map() };
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-text.js
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
    return { author: mail < 0 ? text : text.slice(0, mail), date: dateOf(seconds, offset) };
}
function lineOf(header, start) {
    const at = header.indexOf(`\n${start}`);
    if (at < 0)
        return null;
    const end = header.indexOf(0x0a, at + 1);
    return { from: at + 1, to: end < 0 ? header.length : end + 1 };
}

// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js + 1 modules
var object_reader = __webpack_require__(7891);
;// CONCATENATED MODULE: ./lib/adapters/git/base-judgement.js
/** @param held what the base holds of the key; `undefined` where it does not, or where there is no base */
function judge(held, place, path) {
    if (held === undefined)
        return { introduced: true, newPlace: false, allowedInBase: false };
    const file = path === null || place === 'path' ? undefined : held.files.get(path);
    const known = file !== undefined || (place === 'path' && path !== null && held.names.has(path));
    return { introduced: false, newPlace: !known, allowedInBase: file?.allowed === true };
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
 * @returns the ids that are still missing; what is below a missing tree is not known
 */
async function completeTree(at, commit, fetchObjects) {
    let asked = new Set();
    for (;;) {
        const missing = new Set(await missingBelow(at, commit));
        if (missing.size === 0 || fetchObjects === undefined || [...missing].some((id) => asked.has(id)))
            return missing;
        asked = missing;
        await fetchObjects([...missing]);
    }
}
/** `rev-list`, and not `cat-file --batch-check`, which ends at the first promised object that is missing. */
async function missingBelow(at, commit) {
    const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${commit}^{tree}`, '--'];
    const output = await (0,run_git/* readGit */.lX)(at, args);
    return [...output.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id]) => id);
}

// EXTERNAL MODULE: ./lib/adapters/git/suspect-paths.js
var suspect_paths = __webpack_require__(3847);
;// CONCATENATED MODULE: ./lib/adapters/git/tree-listing.js

/**
 * @param tree id of a tree or of a commit
 * @throws GitError where a tree is missing
 */
async function listTree(at, tree) {
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', tree];
    return [...treeEntries(await (0,run_git/* readGit */.lX)(at, args))];
}
/** Each blob once, with all its paths. */
function blobsOf(entries) {
    const blobs = new Map();
    for (const { type, id, path } of entries) {
        if (type !== 'blob')
            continue;
        const paths = blobs.get(id);
        if (paths === undefined)
            blobs.set(id, [path]);
        else
            paths.push(path);
    }
    return blobs;
}
/** `<mode> SP <type> SP <id> TAB <path> NUL`; the path is all up to the NUL. */
function* treeEntries(listing) {
    for (let at = 0; at < listing.length;) {
        const tab = listing.indexOf(0x09, at);
        const end = listing.indexOf(0, tab + 1);
        if (tab < 0 || end < 0)
            return;
        const [, type, id = ''] = listing.toString('latin1', at, tab).split(' ');
        yield { type: type, id, path: listing.toString('latin1', tab + 1, end) };
        at = end + 1;
    }
}
/**
 * The names in a tree object: `<mode> SP <name> NUL <id>`, over and over.
 * @param idBytes 20, or 32 in a SHA-256 repository
 */
function* namesInTree(tree, idBytes) {
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, space + 1);
        if (space < 0 || end < 0)
            return;
        yield tree.toString('latin1', space + 1, end);
        at = end + 1 + idBytes;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/base-tree.js








/** Scans the whole tree once: only what is found there is known to be old. */
async function readBaseTree(at, question) {
    const reading = new BaseReading(question);
    try {
        const missing = await completeTree(at, question.commit, question.fetchObjects);
        const entries = await listTree(at, question.commit);
        await reading.names(entries.map(({ path }) => path));
        await reading.files(at, blobsOf(entries), missing);
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
    held = new Map();
    skipped = [];
    #question;
    constructor(question) {
        this.#question = question;
    }
    lacks(what) {
        const reason = `${what}: a key that it holds counts as new`;
        this.skipped.push({ path: 'the tree of the base', reason, incomplete: true });
    }
    async names(paths) {
        for (const { path, part } of (0,suspect_paths/* suspectPaths */.W)(paths)) {
            for (const { secret, end } of await this.#scan((0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(path), null))) {
                if (end > part)
                    this.#holding(secret.fingerprint).names.add(path);
            }
        }
    }
    async files(at, blobs, missing) {
        const reader = new object_reader/* ObjectReader */.n(at, [...blobs.keys()].filter((id) => !missing.has(id)));
        try {
            for (let object = await reader.next(); object !== null; object = await reader.next()) {
                const { id } = object;
                if (object.state === 'unreadable') {
                    this.skipped.push((0,object_pieces/* missingObject */.Ku)(id));
                    continue;
                }
                const piece = (0,object_pieces/* blobPiece */.Qd)(object, null, `object ${id}`, () => undefined);
                for (const hit of await this.#scan(piece))
                    this.#fileHit(hit, blobs.get(id) ?? []);
            }
        }
        finally {
            await reader.close();
        }
    }
    #fileHit({ secret, inlineAllow }, paths) {
        const { files } = this.#holding(secret.fingerprint);
        for (const path of paths) {
            files.set(path, { allowed: inlineAllow !== null || files.get(path)?.allowed === true });
        }
    }
    #holding(fingerprint) {
        const known = this.held.get(fingerprint);
        if (known !== undefined)
            return known;
        const fresh = { files: new Map(), names: new Set() };
        this.held.set(fingerprint, fresh);
        return fresh;
    }
    async #scan(piece) {
        const { detector, fingerprints } = this.#question;
        try {
            const hits = await detector.scan(piece);
            return hits.filter(({ secret }) => fingerprints.has(secret.fingerprint));
        }
        catch (error) {
            if (!(error instanceof source/* PieceError */.x))
                throw error;
            this.skipped.push({ path: error.path, reason: error.message, incomplete: true });
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/blob-places.js
/**
 * @param brought what the commits of the range put where, oldest first
 * @param head id by path, of the tree at head
 * @returns for each hit the places that it stands for: none where another version of the file does
 */
function blobPlaces(hits, brought, head) {
    const byBlob = new Map();
    for (const record of brought) {
        const { id, path } = record.entry;
        const paths = byBlob.get(id) ?? new Map();
        if (!paths.has(path))
            paths.set(path, record);
        byBlob.set(id, paths);
    }
    const groups = new Map();
    for (const { blob, fingerprint } of hits) {
        for (const [path, record] of byBlob.get(blob) ?? []) {
            const key = groupKey(fingerprint, path);
            const group = groups.get(key) ?? { path, first: record, atHead: null };
            if (record.order < group.first.order)
                group.first = record;
            if (head.get(path) === blob)
                group.atHead = blob;
            groups.set(key, group);
        }
    }
    return hits.map(({ blob, fingerprint }) => [...(byBlob.get(blob)?.keys() ?? [])].flatMap((path) => {
        const { first, atHead } = groups.get(groupKey(fingerprint, path));
        if (blob !== (atHead ?? first.entry.id))
            return [];
        const { commit, author, date } = first;
        return [{ path, commit, author, date, inHead: atHead !== null }];
    }));
}
function groupKey(fingerprint, path) {
    return `${fingerprint} ${path}`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-locate.js








/** @param range its head peeled */
async function locateInRange(at, range, sightings, detector, fetchObjects) {
    const seen = sightings.map(({ origin, hit }) => {
        const { secret, start, end } = hit;
        return { origin: origin, fingerprint: secret.fingerprint, start, end };
    });
    const base = await baseOf(at, range, seen, detector, fetchObjects);
    const head = await headPaths(at, range, seen);
    const inBlobs = await placesInBlobs(at, range, seen, head);
    const firstAuthors = firstAuthorHits(seen);
    const places = seen.map((hit, index) => bare(hit, index, { head, inBlobs, firstAuthors }).map(({ path, ...place }) => ({
        ...place,
        path: path === null ? null : (0,byte_path/* pathBytes */.X5)(path),
        ...judge(base.held.get(hit.fingerprint), place.in, path),
    })));
    return { places, skipped: base.skipped };
}
function bare(hit, index, { head, inBlobs, firstAuthors }) {
    const { origin } = hit;
    switch (origin.is) {
        case 'blob':
            return (inBlobs.get(index) ?? []).map((place) => ({ in: 'commit', ...place }));
        case 'path': {
            const { path, part, brought } = origin;
            const { commit, author, date } = brought;
            return hit.end <= part ? [] : [{ in: 'path', path, commit, author, date, inHead: head.has(path) }];
        }
        case 'tag':
            return [{ in: 'tag', path: null, commit: null, author: null, date: null, inHead: true }];
        case 'message':
        case 'header': {
            const { commit, header } = origin;
            const isAuthor = standsInPeople(hit);
            if (isAuthor && !firstAuthors.has(index))
                return [];
            const kind = isAuthor ? 'author' : 'message';
            return [{ in: kind, path: null, commit, ...authorOf(header), inHead: true }];
        }
    }
}
function standsInPeople({ origin, start, end }) {
    if (origin.is !== 'header')
        return false;
    const people = peopleLines(origin.header);
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
async function placesInBlobs(at, range, seen, head) {
    const hits = seen.flatMap(({ origin, fingerprint }, index) => origin.is === 'blob' ? [{ index, blob: origin.id, inRange: origin.inRange, fingerprint }] : []);
    if (hits.length === 0)
        return new Map();
    const blobs = new Set(hits.map(({ blob }) => blob));
    const brought = await whoBrought(at, range, {
        wanted: (entry) => (0,diff_entry/* bringsBlob */.rG)(entry) && blobs.has(entry.id),
        objects: [...blobs],
        folders: false,
    });
    const attributed = new Set(brought.map(({ entry }) => entry.id));
    const places = blobPlaces(hits, brought, head);
    return new Map(hits.map(({ index, blob, inRange }, order) => {
        // An object of the range that no commit of it brought: git said so, and it is better told than lost.
        const lost = inRange && !attributed.has(blob);
        return [index, lost ? [nowhere] : places[order]];
    }));
}
const nowhere = { path: null, commit: null, author: null, date: null, inHead: false };
async function headPaths(at, range, seen) {
    if (!seen.some(({ origin }) => origin.is === 'blob' || origin.is === 'path'))
        return new Map();
    return new Map((await listTree(at, range.head)).map(({ path, id }) => [path, id]));
}
async function baseOf(at, { base }, seen, detector, fetchObjects) {
    if (base === null)
        return { held: new Map(), skipped: [] };
    const fingerprints = new Set(seen.map(({ fingerprint }) => fingerprint));
    return readBaseTree(at, { commit: base, fingerprints, detector, fetchObjects });
}

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
            if (await isPartialClone(at))
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
        const end = output.indexOf(range_objects_lineFeed, start);
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
        return output.subarray(start, output.indexOf(range_objects_lineFeed, start));
    };
    return { ids, commits, missing, pathOf };
}
const range_objects_lineFeed = 0x0a;
const questionMark = 0x3f;
/** Whether the clone left out objects on purpose (gitglossary, "promisor remote"). */
async function isPartialClone(at) {
    const settings = String.raw `^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$`;
    const found = await (0,run_git/* readGit */.lX)(at, ['config', '--get-regexp', settings], { okCodes: [0, 1] });
    return found.length > 0;
}
/** Said wherever an object is missing that the clone was told to leave out. */
function partialClone() {
    return new user_error/* UserError */.y('this is a partial clone, which lacks objects of the range; run "git fetch --refetch --no-filter", then scan again');
}

// EXTERNAL MODULE: ./lib/adapters/git/empty-tree.js
var empty_tree = __webpack_require__(4371);
;// CONCATENATED MODULE: ./lib/adapters/git/range-places.js
/** Blobs that the base's history knows, at places where the range puts them: a copy, a move, a return to something old. */




/**
 * `rev-list --objects` does not tell of them. What differs between the two trees only because the base has moved on is
 * not the range's doing: a commit of it must have put the blob there.
 *
 * @param range its head peeled
 * @param inRange ids of the range's objects
 */
async function newPlaces(at, range, inRange) {
    const base = range.base ?? (0,empty_tree/* emptyTree */.i)(range.head.length);
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--no-abbrev', base, range.head];
    const changed = [...(0,diff_entry/* diffEntries */.o8)(await (0,run_git/* readGit */.lX)(at, args))];
    const submodules = changed.filter(({ mode }) => mode === diff_entry/* submodule */.bz).map(({ path }) => path);
    const old = changed.filter((entry) => (0,diff_entry/* bringsBlob */.rG)(entry) && !inRange.has(entry.id));
    if (old.length === 0)
        return { oldBlobs: [], submodules };
    const places = new Set(old.map(placeOf));
    const brought = await whoBrought(at, range, {
        wanted: (entry) => places.has(placeOf(entry)),
        objects: [...new Set(old.map(({ id }) => id))],
        folders: false,
    });
    return { oldBlobs: [...new Set(brought.map(({ entry }) => entry.id))], submodules };
}
function placeOf({ id, path }) {
    return `${id} ${path}`;
}

// EXTERNAL MODULE: ./lib/adapters/git/range-revisions.js
var range_revisions = __webpack_require__(965);
;// CONCATENATED MODULE: ./lib/adapters/git/range-source.js










/**
 * @param range full ids; the repository must hold its commits exactly (`resolveRange`, `completeRange`)
 */
function rangeSource(at, range, options = {}) {
    return new RangeSource(at, range, options.fetchObjects);
}
/** An empty range puts nothing anywhere, however the two trees differ. */
const nothingPlaced = { oldBlobs: [], submodules: [] };
class RangeSource {
    kind = 'range';
    #at;
    #range;
    #fetchObjects;
    #skipped = [];
    #objects = null;
    #reader = null;
    /** Objects read so far, old blobs included: the index of the next one. */
    #index = 0;
    #blobs = 0;
    /** What waits to be handed out. */
    #pieces = [];
    /** Names in trees that could hold a key. */
    #names = new Set();
    constructor(at, range, fetchObjects) {
        this.#at = at;
        this.#range = range;
        this.#fetchObjects = fetchObjects;
    }
    async next() {
        const objects = (this.#objects ??= await this.#open());
        for (;;) {
            const piece = this.#pieces.shift();
            if (piece !== undefined)
                return piece;
            const object = await this.#reader.next();
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
        const { places, skipped } = await locateInRange(this.#at, this.#range, sightings, detector, this.#fetchObjects);
        this.#skipped.push(...skipped);
        return places;
    }
    coverage() {
        const { commits = 0, ids = [] } = this.#objects ?? {};
        const { base, head } = this.#range;
        const range = { base, head, commits, objects: ids.length };
        return { files: 0, blobs: this.#blobs, commits, skipped: this.#skipped, range };
    }
    async close() {
        await this.#reader?.close();
    }
    async #open() {
        const objects = await listRange(this.#at, this.#range, this.#fetchObjects);
        this.#skipped.push(...objects.missing.map(object_pieces/* missingObject */.Ku));
        this.#range = { base: this.#range.base, head: await (0,range_revisions.peel)(this.#at, this.#range.head) };
        const ids = new Set([...objects.ids, ...objects.missing]);
        const { oldBlobs, submodules } = ids.size === 0 ? nothingPlaced : await newPlaces(this.#at, this.#range, ids);
        this.#skipped.push(...submodules.map((path) => (0,object_pieces/* submoduleAt */.mo)((0,byte_path/* pathBytes */.X5)(path))));
        if (oldBlobs.length > 0)
            await this.#fetchObjects?.(oldBlobs);
        this.#reader = new object_reader/* ObjectReader */.n(this.#at, [...objects.ids, ...oldBlobs]);
        return objects;
    }
    async #take(object, index, objects) {
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
            if (object.type === 'commit')
                this.#takeCommit(object.id, bytes);
            else if (object.type === 'tree')
                this.#takeTree(bytes, object.id.length / 2);
            else
                this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(bytes, { is: 'tag' }));
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
        return (0,object_pieces/* blobPiece */.Qd)(object, { is: 'blob', id: object.id, inRange }, name, () => {
            this.#skipped.push((0,object_pieces/* lfsPointer */.FW)(inRange ? pathOf(index) : name));
        });
    }
    #takeCommit(commit, bytes) {
        const { header, message } = splitCommit(bytes);
        if (message.length > 0) {
            this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(message, { is: 'message', commit, header }));
        }
        this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(header, { is: 'header', commit, header }));
    }
    #takeTree(bytes, idBytes) {
        for (const name of namesInTree(bytes, idBytes))
            if ((0,byte_path/* mayHoldKey */.Sv)(name))
                this.#names.add(name);
    }
    /** After all objects: the paths that commits of the range made, as far as their last part could hold a key. */
    async #nextPath() {
        if (this.#names.size === 0)
            return null;
        const brought = await whoBrought(this.#at, this.#range, {
            wanted: ({ status, path }) => status === 'A' && this.#names.has((0,byte_path/* nameOf */.Vb)(path)),
            objects: null,
            folders: true,
        });
        this.#names.clear();
        const seen = new Set();
        for (const record of brought) {
            const { path } = record.entry;
            if (seen.has(path))
                continue;
            seen.add(path);
            const origin = { is: 'path', path, part: path.lastIndexOf('/') + 1, brought: record };
            this.#pieces.push((0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(path), origin));
        }
        return this.#pieces.shift() ?? null;
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
