export const id = 645;
export const ids = [645];
export const modules = {

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
;// CONCATENATED MODULE: ./lib/adapters/fs/output-target.js
/** What an output path stands for. Only a plain file is ever replaced; all else is written to as it is. */





/** As many as Linux follows. */
const maxLinks = 40;
/** @throws UserError where nothing can be written there */
function outputTarget(path) {
    const descriptor = descriptorOf(path);
    if (descriptor !== null)
        return { is: 'descriptor', descriptor };
    if (process.platform === 'win32' && /^(?:\\\\\.\\|(?:nul|con)$)/i.test(path))
        return { is: 'device', path };
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (found.isDirectory())
            throw new user_error/* UserError */.y(`cannot write ${(0,neutralise/* showText */.h$)(path)}: it is a folder; name a file in it`);
        if (!found.isFile())
            return { is: 'device', path };
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return { is: 'file', path: (0,external_node_fs_.realpathSync)(path), old: found };
    }
    catch (error) {
        if ((0,read_failure/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
        return { is: 'file', path: newFile(path), old: null };
    }
}
function descriptorOf(path) {
    if (process.platform === 'win32')
        return null;
    const plain = (0,external_node_path_.resolve)(path);
    if (plain === '/dev/stdout')
        return 1;
    if (plain === '/dev/stderr')
        return 2;
    const match = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(plain);
    return match === null ? null : Number(match[1]);
}
/** A link that points at nothing yet names the file to make, as opening it would. */
function newFile(path) {
    let file = path;
    for (let links = 0; links < maxLinks; links++) {
        let target;
        try {
            target = (0,external_node_fs_.readlinkSync)(file);
        }
        catch (error) {
            if ((0,read_failure/* codeOf */.$N)(error) === 'EINVAL' || (0,read_failure/* isGone */.ST)(error))
                return file;
            throw error;
        }
        file = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), target);
    }
    throw new user_error/* UserError */.y(`cannot write ${(0,neutralise/* showText */.h$)(path)}: too many symbolic links; name the file itself`);
}

;// CONCATENATED MODULE: ./lib/adapters/fs/write-output.js
/** Writes a report where the user asked for it: the whole of it or nothing. */







/**
 * A plain file is replaced in one step by a finished one, with the permissions of the old; a link stays and what it
 * points at is replaced; a device or a pipe is written to. Folders are not made.
 *
 * @throws UserError where it cannot be written; what stood there before still does
 */
function writeOutput(path, data) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    try {
        const target = outputTarget(path);
        if (target.is === 'file')
            replaceFile(target, bytes);
        else if (target.is === 'descriptor')
            writeAll(target.descriptor, bytes);
        else
            writeThrough(target.path, bytes);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y || (0,read_failure/* codeOf */.$N)(error) === '')
            throw error;
        throw new user_error/* UserError */.y(`cannot write ${(0,neutralise/* showText */.h$)(path)}: ${remedy((0,read_failure/* codeOf */.$N)(error))}`, { cause: error });
    }
}
function replaceFile(target, bytes) {
    // In the same folder, or the last step could not be a rename.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target.path), `.posthog-key-guard-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', target.old === null ? 0o666 : 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, bytes);
        if (target.old !== null)
            takeOver(descriptor, target.old);
        // Some file systems tell only here that the disk is full.
        (0,external_node_fs_.fsyncSync)(descriptor);
        const written = descriptor;
        descriptor = null;
        (0,external_node_fs_.closeSync)(written);
        (0,external_node_fs_.renameSync)(temporary, target.path);
    }
    catch (error) {
        if (descriptor !== null)
            (0,external_node_fs_.closeSync)(descriptor);
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Gives the new file the old one's permissions and, where root replaces somebody's file, its owner. */
function takeOver(descriptor, old) {
    if (process.getuid?.() === 0)
        (0,external_node_fs_.fchownSync)(descriptor, old.uid, old.gid);
    (0,external_node_fs_.fchmodSync)(descriptor, old.mode & 0o7777);
}
function writeThrough(path, bytes) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    try {
        writeAll(descriptor, bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A pipe that another process made non-blocking is full now and then: that is no error, only a wait. */
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;) {
        try {
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
        }
        catch (error) {
            if ((0,read_failure/* codeOf */.$N)(error) !== 'EAGAIN')
                throw error;
            Atomics.wait(pause, 0, 0, 5);
        }
    }
}
const pause = new Int32Array(new SharedArrayBuffer(4));
const remedies = {
    ENOENT: 'its folder does not exist; make the folder first',
    ENOTDIR: 'its folder does not exist; make the folder first',
    EACCES: 'permission denied; choose another place',
    EPERM: 'permission denied; choose another place',
    EROFS: 'the file system is read-only; choose another place',
    ENOSPC: 'the disk is full; free some space or choose another place',
    EDQUOT: 'the disk quota is used up; free some space or choose another place',
    EFBIG: 'the file would be larger than this system allows; choose another place',
    EBUSY: 'it is in use and cannot be replaced; choose another place',
    EXDEV: 'it is mounted on its own and cannot be replaced; choose another place',
    ELOOP: 'too many symbolic links; name the file itself',
    ENAMETOOLONG: 'its name is too long; choose a shorter one',
    EPIPE: 'nobody reads the pipe any more',
};
function remedy(code) {
    return remedies[code] ?? `the system says ${code}; choose another place`;
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


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyOf: () => (/* binding */ historyOf)
});

// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-error.js
var pack_error = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-ids.js
var pack_ids = __webpack_require__(2446);
// EXTERNAL MODULE: ./lib/adapters/git/output-lines.js
var output_lines = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/history/every-object.js
/** The ids of all objects of a store, as git lists them: for a store whose packs cannot be read directly. */


/** @returns each once, borrowed ones too */
async function everyObject(at) {
    const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered', '--buffer'];
    return (0,output_lines/* linesOf */.D)(await (0,run_git/* readGit */.lX)(at, args));
}

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/git/commit-text.js
var commit_text = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js
var object_reader = __webpack_require__(2810);
;// CONCATENATED MODULE: ./lib/adapters/git/history/commit-facts.js
/** Who wrote a few commits or tags, and when. */



const noFacts = { author: null, date: null };
/** @returns by id; none for what cannot be read */
async function readFacts(at, ids) {
    const facts = new Map();
    const reader = new object_reader/* ObjectReader */.n(at, ids);
    try {
        for (const id of ids) {
            const object = await reader.next();
            if (object?.state !== 'object' || (object.type !== 'commit' && object.type !== 'tag'))
                continue;
            const bytes = await (0,object_pieces/* wholeOrNull */.IP)(object);
            if (bytes === null)
                continue;
            const { header } = (0,commit_text/* splitCommit */.g0)(bytes);
            facts.set(id, object.type === 'commit' ? factsOf(header) : taggerOf(header));
        }
    }
    finally {
        await reader.close();
    }
    return facts;
}
/** @param header of a commit; in the encoding that it names, as `git log --encoding=UTF-8` reads it */
function factsOf(header) {
    const bytes = Buffer.from(header.buffer, header.byteOffset, header.byteLength);
    const encoding = /\nencoding ([!-~]{1,40})\n/.exec(bytes.toString('latin1'))?.[1];
    return (0,commit_text/* authorOf */.rM)(encoding === undefined ? bytes : inUtf8(bytes, encoding));
}
/** As it is, where the platform does not know the encoding. */
function inUtf8(bytes, encoding) {
    try {
        return Buffer.from(new TextDecoder(encoding).decode(bytes));
    }
    catch (error) {
        if (error instanceof RangeError)
            return bytes;
        throw error;
    }
}
/** `tagger` in place of `author`: git-mktag's manual has the format. */
function taggerOf(header) {
    const at = header.indexOf('\ntagger ');
    if (at < 0)
        return noFacts;
    return (0,commit_text/* authorOf */.rM)(Buffer.concat([Buffer.from('\nauthor '), header.subarray(at + '\ntagger '.length)]));
}

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
;// CONCATENATED MODULE: ./lib/adapters/git/history/history-tips.js



const tipsOf = (at, ...args) => 
// A HEAD or a reflog may name what is gone: it ends nothing. Where there is no reflog at all, git shows its usage (129).
(0,run_git/* readGit */.lX)(at, ['rev-list', '--ignore-missing', ...args], { okCodes: [0, 128, 129] });
/** @throws GitError where git cannot list the refs */
async function historyTips(at) {
    const [refs, all, reflog, head] = await Promise.all([
        (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(objectname)%00%(symref)%00%(refname)']),
        tipsOf(at, '--no-walk=unsorted', '--all', '--'),
        tipsOf(at, '--no-walk=unsorted', '--reflog', '--'),
        (0,run_git/* readGit */.lX)(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'], {
            okCodes: [0, 1, 128],
        }),
    ]);
    const named = (0,output_lines/* linesOf */.D)(refs).flatMap((line) => {
        const [id = '', symbolic = '', name = ''] = line.split('\0');
        return symbolic === '' ? [{ id, name }] : [];
    });
    // Older stashes are in the reflog of this ref only (git-stash), and nothing rewrote them.
    const hasStash = named.some(({ name }) => name === 'refs/stash');
    const stashed = hasStash ? await tipsOf(at, '--walk-reflogs', 'refs/stash', '--') : Buffer.alloc(0);
    return {
        refs: named,
        all: (0,output_lines/* linesOf */.D)(all),
        stashed: (0,output_lines/* linesOf */.D)(stashed),
        reflog: (0,output_lines/* linesOf */.D)(reflog),
        head: (0,output_lines/* linesOf */.D)(head)[0] ?? null,
    };
}
/** GitHub's and Gitea's, GitLab's, Bitbucket's refs of changes that somebody proposed. */
const proposals = /^refs\/(?:pull|merge-requests|pull-requests)\//;
function reachByRef(name) {
    if (/^refs\/(?:heads|remotes)\//.test(name))
        return 'branch';
    if (name.startsWith('refs/tags/'))
        return 'tag';
    if (name.startsWith('refs/notes/'))
        return 'note';
    if (name === 'refs/stash')
        return 'stash';
    return proposals.test(name) ? 'pull' : 'other-ref';
}
/** @param names of refs, at least one */
function bestReach(names) {
    const found = new Set(names.map(reachByRef));
    return finding/* reaches */.O6.find((reach) => found.has(reach)) ?? 'unreachable';
}
/** `main`, `origin/main`, `v1.0`; `null` for what is neither branch nor tag. */
function shortName(name) {
    return /^refs\/(?:heads|remotes|tags)\/([^]+)$/.exec(name)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/beside-files.js
/** Where keys of a history stand that are in no file: in messages, names of people, tags, names of refs. */




/** What only ranges tell. */
const noRange = { introduced: null, newPlace: false, allowedInBase: false };
/** @returns by index of the sighting; nothing for what nothing that is known reaches */
async function placeBesideFiles(at, graph, seen, unreachable) {
    const firstAuthors = firstAuthorHits(seen, graph);
    const texts = seen.flatMap(({ origin }) => origin.is === 'message' || origin.is === 'header' ? [origin.commit] : []);
    const held = graph.heldCommits(texts);
    const taggers = await readFacts(at, [
        ...new Set(seen.flatMap(({ origin }) => (origin.is === 'tag' ? [origin.id] : []))),
    ]);
    const places = new Map();
    for (const sighting of seen) {
        const { index, origin } = sighting;
        if (origin.is === 'ref')
            places.set(index, [placeOfRef(origin.name)]);
        if (origin.is === 'tag') {
            const named = graph.heldByName(origin.id);
            if (named !== null)
                places.set(index, [placeOfTag(origin.id, named, taggers.get(origin.id), graph)]);
        }
        if (origin.is !== 'message' && origin.is !== 'header')
            continue;
        const by = held.get(origin.commit);
        if (standsInPeople(sighting) && !firstAuthors.has(index))
            places.set(index, []);
        else if (by !== undefined && (unreachable || by.reach !== 'unreachable')) {
            places.set(index, [placeOfText(sighting, by, graph)]);
        }
    }
    return places;
}
/** @param sighting in a commit's message or header, else nothing is told of the commit */
function placeOfText(sighting, held, graph) {
    const { origin } = sighting;
    const known = origin.is === 'message' || origin.is === 'header';
    const facts = known ? factsOf(origin.header) : noFacts;
    const commit = known ? origin.commit : null;
    return {
        in: standsInPeople(sighting) ? 'author' : 'message',
        path: null,
        commit,
        ...facts,
        inHead: graph.isBehindHead(commit),
        ...noRange,
        history: { ...held, lastSeen: null },
    };
}
/** The ref that names it tells which tag it is: its own header may say anything. */
function placeOfTag(tag, held, facts = noFacts, graph) {
    const commit = graph.taggedBy(tag);
    return {
        in: 'tag',
        path: null,
        commit,
        ...facts,
        inHead: graph.isBehindHead(commit),
        ...noRange,
        history: { ...held, lastSeen: null },
    };
}
/** A ref is there as long as git lists it. */
function placeOfRef(name) {
    return {
        in: 'ref',
        path: (0,byte_path/* pathBytes */.X5)(name),
        commit: null,
        ...noFacts,
        inHead: true,
        ...noRange,
        history: { refs: [], moreRefs: 0, reach: reachByRef(name), lastSeen: null },
    };
}
function standsInPeople({ origin, start, end }) {
    if (origin.is !== 'header')
        return false;
    const { buffer, byteOffset, byteLength } = origin.header;
    const people = (0,commit_text/* peopleLines */.Ro)(Buffer.from(buffer, byteOffset, byteLength));
    return start >= people.from && end <= people.to;
}
/** Who has a key in their name has it in each of their commits: the first one is told. */
function firstAuthorHits(seen, graph) {
    const first = new Map();
    for (const sighting of seen) {
        const { origin, fingerprint, index } = sighting;
        if (origin.is !== 'header' || !standsInPeople(sighting))
            continue;
        const rank = graph.rankOf(origin.commit);
        if (rank < (first.get(fingerprint)?.rank ?? Infinity) || !first.has(fingerprint)) {
            first.set(fingerprint, { index, rank });
        }
    }
    return new Set([...first.values()].map(({ index }) => index));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/distinct-sightings.js
function distinctSightings(sightings) {
    const seen = new Set();
    return sightings.flatMap(({ origin: opaque, hit }, index) => {
        const origin = opaque;
        const { secret, start, end, line, column, encoding } = hit;
        const { fingerprint } = secret;
        const place = JSON.stringify([placeOf(origin), fingerprint, start, end, line, column, encoding]);
        return seen.size === seen.add(place).size ? [] : [{ index, origin, fingerprint, start, end }];
    });
}
function placeOf(origin) {
    switch (origin.is) {
        case 'blob':
        case 'tag':
            return [origin.is, origin.id];
        case 'message':
        case 'header':
            return [origin.is, origin.commit];
        case 'name':
        case 'ref':
            return [origin.is, origin.name];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/commit-order.js
/**
 * How the commits of a history are reached, and an order of them: what is reached best first (a branch before a
 * reflog), and of that parents before children, elder ones before younger ones. A commit is never reached better than
 * its parents, so the whole is an order by topology, and the first commit that has something is the one to name: not one
 * that was amended where the branch still has it.
 */


/** @returns by commit the index in `reaches` of how it is reached best */
function reachOfCommits(stored, tips, peeled) {
    const starts = finding/* reaches */.O6.map(() => []);
    const start = (reach, commit) => {
        if (commit !== undefined && commit >= 0)
            starts[finding/* reaches */.O6.indexOf(reach)].push(commit);
    };
    for (const { name, commit } of peeled)
        start(reachByRef(name), commit);
    for (const id of tips.all)
        start('other-ref', stored.indexOf.get(id));
    for (const id of tips.stashed)
        start('stash', stored.indexOf.get(id));
    for (const id of tips.reflog)
        start('reflog', stored.indexOf.get(id));
    const classes = new Uint8Array(stored.ids.length).fill(finding/* reaches */.O6.indexOf('unreachable'));
    const seen = new Uint8Array(stored.ids.length);
    starts.forEach((commits, reach) => {
        for (const commit of reachedFrom(stored, commits, seen))
            classes[commit] = reach;
    });
    return classes;
}
/**
 * Marks in `seen` what is reached, and goes no further where that is marked.
 * @returns what was not marked before
 */
function reachedFrom({ parents }, starts, seen) {
    const reached = [];
    const open = [...starts];
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
        if (seen[commit] !== 0)
            continue;
        seen[commit] = 1;
        reached.push(commit);
        for (const parent of parents[commit])
            if (seen[parent] === 0)
                open.push(parent);
    }
    return reached;
}
/** @returns indexes of commits */
function orderOfCommits(stored, classes) {
    const { parents, times } = stored;
    const byAge = Int32Array.from({ length: classes.length }, (_, index) => index).sort((a, b) => classes[a] - classes[b] || times[a] - times[b] || a - b);
    const order = new Int32Array(classes.length);
    const state = new Uint8Array(classes.length);
    let filled = 0;
    const open = [];
    for (const commit of byAge) {
        if (state[commit] !== 0)
            continue;
        open.push(commit);
        // Dates lie: parents go first whatever theirs say. A commit stays until all before it are placed.
        for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
            if (state[next] === 0) {
                state[next] = 1;
                for (const parent of parents[next])
                    if (state[parent] === 0)
                        open.push(parent);
                continue;
            }
            open.pop();
            if (state[next] === 1) {
                state[next] = 2;
                order[filled++] = next;
            }
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/history-moments.js
/** The trees of a history in the order of its commits (`commit-order.ts`). */


/**
 * @param order of the commits
 * @param unreachable whether commits that nothing reaches count
 */
function historyMoments(stored, classes, order, peeled, unreachable) {
    const trees = new Map();
    for (const { id, commit, name } of peeled) {
        if (commit >= 0 || id === '')
            continue;
        const refs = trees.get(id);
        if (refs === undefined)
            trees.set(id, [name]);
        else
            refs.push(name);
    }
    const bare = [...trees].map(([tree, refs]) => ({ commit: -1, tree, reach: bestReach(refs) }));
    const commits = Array.from(order, (commit) => {
        return { commit, tree: stored.trees[commit], reach: finding/* reaches */.O6[classes[commit]] };
    }).filter(({ tree }) => tree !== '');
    return finding/* reaches */.O6
        .filter((reach) => unreachable || reach !== 'unreachable')
        .flatMap((reach) => [
        ...commits.filter((moment) => moment.reach === reach),
        ...bare.filter((moment) => moment.reach === reach),
    ]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/holding-refs.js

/** Names that are told; the rest is counted. */
const MAX_REFS = 20;
const bits = 32;
/**
 * @param order parents before children
 * @param commits indexes, each once
 * @returns in the order of `commits`
 */
function holdingRefs({ parents }, order, peeled, commits) {
    const named = peeled.flatMap(({ name, commit }) => {
        const short = commit < 0 ? null : shortName(name);
        return short === null ? [] : [{ short, commit }];
    });
    const held = [];
    const masks = new Uint32Array(order.length);
    for (let from = 0; from < commits.length; from += bits) {
        const some = commits.slice(from, from + bits);
        masks.fill(0);
        some.forEach((commit, bit) => (masks[commit] = 1 << bit));
        for (const commit of order) {
            let mask = masks[commit];
            for (const parent of parents[commit])
                mask |= masks[parent];
            masks[commit] = mask;
        }
        held.push(...countRefs(named, masks, some.length));
    }
    return held;
}
function countRefs(named, masks, size) {
    const names = Array.from({ length: size }, () => []);
    const counts = new Uint32Array(size);
    for (const { short, commit } of named) {
        for (let mask = masks[commit]; mask !== 0; mask &= mask - 1) {
            const bit = bits - 1 - Math.clz32(mask & -mask);
            if (counts[bit]++ < MAX_REFS)
                names[bit].push(short);
        }
    }
    return names.map((refs, bit) => ({ refs, moreRefs: counts[bit] - refs.length }));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/peeled-refs.js
/** Tags of tags that are followed. */
const MAX_TAGS = 64;
function peelRefs({ refs }, stored) {
    return refs.map(({ name, id: named }) => {
        const tags = [];
        let id = named;
        for (let tag = stored.tags.get(id); tag !== undefined && tags.length < MAX_TAGS; tag = stored.tags.get(id)) {
            tags.push(id);
            id = tag.id;
        }
        return { name, tags, id, commit: stored.indexOf.get(id) ?? -1 };
    });
}

// EXTERNAL MODULE: ./lib/adapters/git/object-batch.js
var object_batch = __webpack_require__(7957);
;// CONCATENATED MODULE: ./lib/adapters/git/history/answer-stream.js

const lineFeed = 0x0a;
const nothing = Buffer.alloc(0);
const header = /^[0-9a-f]+ (blob|tree|commit|tag) ([0-9]+)$/;
class AnswerStream {
    #chunks;
    #chunk = nothing;
    #at = 0;
    /** An object of which a part has arrived; the line feed behind it is its last byte. */
    #part = null;
    /** Bytes of one that is too large to be held. */
    #left = 0;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The next answer; `null` for what git does not have or is too large, `more` where it has not arrived. */
    next() {
        if (this.#part !== null)
            return this.#fill(this.#part);
        if (this.#left > 0)
            return this.#drop();
        const end = this.#chunk.indexOf(lineFeed, this.#at);
        if (end < 0)
            return 'more';
        const line = header.exec(this.#chunk.toString('latin1', this.#at, end));
        this.#at = end + 1;
        if (line === null)
            return null;
        const [type, size] = [line[1], Number(line[2])];
        if (size > object_pieces/* MAX_WHOLE */.f5) {
            this.#left = size + 1;
            return this.#drop();
        }
        if (this.#at + size < this.#chunk.length) {
            const bytes = this.#chunk.subarray(this.#at, this.#at + size);
            this.#at += size + 1;
            return { type, bytes };
        }
        this.#part = { type, bytes: Buffer.allocUnsafe(size + 1), filled: 0 };
        return this.#fill(this.#part);
    }
    /** Waits for more. `false` at the end. */
    async more() {
        const next = await this.#chunks.next().catch(() => null);
        if (next === null || next.done === true)
            return false;
        const rest = this.#chunk.subarray(this.#at);
        this.#chunk = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
        this.#at = 0;
        return true;
    }
    #fill(part) {
        const { type, bytes } = part;
        const taken = this.#chunk.copy(bytes, part.filled, this.#at);
        part.filled += taken;
        this.#at += taken;
        if (part.filled < bytes.length)
            return 'more';
        this.#part = null;
        return { type, bytes: bytes.subarray(0, -1) };
    }
    #drop() {
        const size = Math.min(this.#left, this.#chunk.length - this.#at);
        this.#at += size;
        this.#left -= size;
        return this.#left === 0 ? null : 'more';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/object-questions.js
/**
 * Objects asked of one git child, many at a time and again and again, each given whole. Not hashed: who scans the
 * objects does that, and tells those that are not what their id says. What git does not have is passed over.
 */



/** Ids written at a time. */
const STRIDE = 512;
class ObjectQuestions {
    #at;
    #child = null;
    /** After git stopped at an object: each is asked for by itself, so that it is known which one is to blame. */
    #careful = false;
    #stops = 0;
    constructor(at) {
        this.#at = at;
    }
    /** In the order of the ids. */
    async each(ids, visit) {
        for (let from = 0; from < ids.length && this.#stops < object_batch/* MAX_STOPS */.nM;) {
            const child = (this.#child ??= await this.#start());
            const careful = this.#careful;
            void feed(child.git, ids, from, careful);
            const answered = await answers(child.answered, ids, from, visit);
            if (answered === ids.length)
                return;
            await this.close();
            this.#careful = true;
            const guilty = careful && answered === from;
            if (guilty)
                this.#stops++;
            from = answered + (guilty ? 1 : 0);
        }
    }
    async close() {
        const child = this.#child;
        this.#child = null;
        await child?.git.close();
    }
    async #start() {
        const git = await (0,run_git/* streamGit */.t1)(this.#at, ['cat-file', '--batch-command', '--buffer']);
        return { git, answered: new AnswerStream(git.stdout) };
    }
}
/** Writes no faster than git reads; git answers what was asked at each `flush`. */
async function feed(git, ids, from, careful) {
    for (let at = from; at < ids.length && git.stdin.writable; at += STRIDE) {
        const some = ids.slice(at, at + STRIDE);
        const asked = some.map((id) => `contents ${id}\n${careful ? 'flush\n' : ''}`).join('');
        const last = at + STRIDE >= ids.length ? 'flush\n' : '';
        const written = await new Promise((resolve) => {
            git.stdin.write(asked + last, (error) => {
                resolve(error === null || error === undefined);
            });
        });
        if (!written)
            return;
    }
}
/** @returns how many of the ids have been answered, those before `from` among them */
async function answers(answered, ids, from, visit) {
    let index = from;
    while (index < ids.length) {
        const answer = answered.next();
        if (answer === 'more') {
            if (!(await answered.more()))
                break;
            continue;
        }
        if (answer !== null)
            visit(index, answer.type, answer.bytes);
        index++;
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/stored-commits.js
/**
 * The commits of a store, read from the objects themselves: where one is missing or damaged, `git log` gives none at
 * all. Kept are numbers; who wrote a commit is read again for the few of which it is asked.
 */



const noParents = [];
const stored_commits_lineFeed = 0x0a;
const letterA = 0x61;
const letterC = 0x63;
const letterT = 0x74;
/** @throws GitError where git cannot list the objects */
async function storedCommits(at) {
    const wanted = await listed(at);
    const ids = [];
    const trees = [];
    const times = [];
    const parentIds = [];
    const tags = new Map();
    const objects = new ObjectQuestions(at);
    try {
        await objects.each(wanted, (index, type, bytes) => {
            const id = wanted[index];
            if (type === 'tag')
                tags.set(id, tagTarget(bytes));
            if (type !== 'commit')
                return;
            const { tree, parents, time } = linksOf((0,commit_text/* splitCommit */.g0)(bytes).header.toString('latin1'));
            ids.push(id);
            trees.push(tree);
            parentIds.push(parents);
            times.push(time);
        });
    }
    finally {
        await objects.close();
    }
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const parents = parentIds.map((all) => {
        const there = all.flatMap((id) => indexOf.get(id) ?? []);
        return there.length === 0 ? noParents : there;
    });
    return { ids, indexOf, trees, times: Float64Array.from(times), parents, tags };
}
/** Ids of commits and tags, each once. */
async function listed(at) {
    const args = ['cat-file', '--batch-all-objects', '--unordered', '--buffer'];
    const git = await (0,run_git/* streamGit */.t1)(at, [...args, '--batch-check=%(objecttype) %(objectname)']);
    try {
        git.stdin.end();
        const ids = [];
        for await (const lines of linesIn(git.stdout)) {
            for (let at = 0, end = lines.indexOf(stored_commits_lineFeed); end >= 0; at = end + 1, end = lines.indexOf(stored_commits_lineFeed, at)) {
                const from = lines[at] === letterC ? 'commit '.length : isTag(lines, at) ? 'tag '.length : 0;
                if (from > 0)
                    ids.push(lines.toString('latin1', at + from, end));
            }
        }
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
        return ids;
    }
    finally {
        await git.close();
    }
}
/** A tree is the other type that begins so. */
function isTag(lines, at) {
    return lines[at] === letterT && lines[at + 1] === letterA;
}
/** Whole lines, as many at a time as have arrived. */
async function* linesIn(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = known.lastIndexOf(stored_commits_lineFeed) + 1;
        yield known.subarray(0, end);
        rest = known.subarray(end);
    }
}
function linksOf(header) {
    const tree = /^tree ([0-9a-f]{40}(?:[0-9a-f]{24})?)\n/.exec(header)?.[1] ?? '';
    const parents = [];
    const parent = /parent ([0-9a-f]+)\n/y;
    parent.lastIndex = tree === '' ? 0 : 'tree '.length + tree.length + 1;
    for (let match = parent.exec(header); match !== null; match = parent.exec(header))
        parents.push(match[1]);
    const committer = header.indexOf('\ncommitter ');
    const end = header.indexOf('\n', committer + 1);
    const date = committer < 0 ? '' : header.slice(header.lastIndexOf('> ', end) + 2, end);
    return { tree, parents, time: Number(/^-?\d{1,12}(?= )/.exec(date)?.[0] ?? 0) };
}
function tagTarget(tag) {
    const [, id = '', type = ''] = /^object ([0-9a-f]{40}(?:[0-9a-f]{24})?)\ntype ([a-z]+)\n/.exec(tag.toString('latin1', 0, 120)) ?? [];
    return { id, type };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/history-graph.js
/** The commits of a history in their order, and what is asked of them: who, when, and what holds them. */







/** @throws GitError where git cannot list refs and objects */
async function readHistoryGraph(at, unreachable) {
    // Refs first: a commit that is made meanwhile is then at worst one that nothing reaches.
    const tips = await historyTips(at);
    return new HistoryGraph(tips, await storedCommits(at), unreachable);
}
class HistoryGraph {
    #stored;
    #peeled;
    #classes;
    #order;
    /** By commit, its place in the order. */
    #ranks;
    #behindHead;
    moments;
    /** The commit at HEAD; `null` where none is born. */
    head;
    constructor(tips, stored, unreachable) {
        this.#stored = stored;
        this.#peeled = peelRefs(tips, stored);
        this.#classes = reachOfCommits(stored, tips, this.#peeled);
        this.#order = orderOfCommits(stored, this.#classes);
        this.#ranks = new Int32Array(this.#order.length);
        this.#order.forEach((commit, rank) => (this.#ranks[commit] = rank));
        this.moments = historyMoments(stored, this.#classes, this.#order, this.#peeled, unreachable);
        this.head = tips.head;
        const head = stored.indexOf.get(tips.head ?? '');
        this.#behindHead = new Uint8Array(stored.ids.length);
        reachedFrom(stored, head === undefined ? [] : [head], this.#behindHead);
    }
    /** The id of a moment's commit. */
    commitOf(moment) {
        return this.#stored.ids[this.moments[moment].commit] ?? null;
    }
    /** `unreachable` for a commit that is not known, too. */
    reachOf(commit) {
        const index = this.#stored.indexOf.get(commit);
        return index === undefined ? 'unreachable' : finding/* reaches */.O6[this.#classes[index]];
    }
    /** Its place in the order: the lower, the better it is reached, and the earlier it was. */
    rankOf(commit) {
        return this.#ranks[this.#stored.indexOf.get(commit) ?? -1] ?? Infinity;
    }
    /** Whether HEAD has it in its history. */
    isBehindHead(commit) {
        return this.#behindHead[this.#stored.indexOf.get(commit ?? '') ?? -1] === 1;
    }
    /** The commit that a tag leads to, if any. */
    taggedBy(tag) {
        const [{ id, commit } = { id: '', commit: -1 }] = peelRefs({ refs: [{ name: '', id: tag }] }, this.#stored);
        return commit < 0 ? null : id;
    }
    /** @returns `null` where no ref names the object, through tags or directly */
    heldByName(id) {
        const refs = this.#peeled.filter((ref) => ref.id === id || ref.tags.includes(id)).map(({ name }) => name);
        if (refs.length === 0)
            return null;
        return { ...namesOf(refs), reach: bestReach(refs) };
    }
    /** @returns by id, of commits that are known */
    heldCommits(commits) {
        const indexes = [...new Set(commits)].flatMap((id) => this.#stored.indexOf.get(id) ?? []);
        const held = holdingRefs(this.#stored, this.#order, this.#peeled, indexes);
        return new Map(held.map((refs, at) => {
            const commit = indexes[at];
            return [this.#stored.ids[commit], { ...refs, reach: finding/* reaches */.O6[this.#classes[commit]] }];
        }));
    }
}
/** @param refs full names */
function namesOf(refs) {
    const short = refs.flatMap((name) => shortName(name) ?? []);
    return { refs: short.slice(0, MAX_REFS), moreRefs: Math.max(short.length - MAX_REFS, 0) };
}

// EXTERNAL MODULE: ./lib/adapters/git/limits.js
var limits = __webpack_require__(5655);
// EXTERNAL MODULE: ./lib/adapters/git/path-lookup.js
var path_lookup = __webpack_require__(3575);
// EXTERNAL MODULE: ./lib/adapters/git/tree-store.js
var tree_store = __webpack_require__(4191);
;// CONCATENATED MODULE: ./lib/adapters/git/history/exposure-map.js

/** Entries that are looked at: each folder once for each path that it had. */
const MAX_LOOKED = 200_000_000;
const tooDeep = `its folders are nested over ${limits/* MAX_DEPTH */.lr} deep`;
class ExposureMap {
    #shapes;
    #classOf;
    #root = spotBelow(null, -1, 0);
    /** Spots of things, by thing. */
    #things = [];
    #full = new Set();
    /** Trees in which there is nothing that is not told already. */
    #barren = new Set();
    #folders = [];
    #characters = 0;
    #looked = 0;
    #deep = false;
    /** @param classOf how well a moment is reached: moments of one class come together */
    constructor(shapes, classOf) {
        this.#shapes = shapes;
        this.#classOf = classOf;
    }
    /** Things that stand at further paths, which are not told. */
    get full() {
        return this.#full;
    }
    /** Why not everything was looked at; `null` where it was. */
    get cut() {
        if (this.#shapes.cut || this.#looked > MAX_LOOKED)
            return `over ${MAX_LOOKED} entries of its folders lead to keys`;
        return this.#deep ? tooDeep : null;
    }
    /**
     * The tree of a commit.
     * @param moment not before that of the last call
     */
    meet(tree, moment) {
        const stack = [];
        this.#enter(stack, this.#root, tree, moment);
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            if (frame.next < frame.shape.length) {
                this.#step(stack, frame, moment);
                continue;
            }
            stack.pop();
            const above = stack.at(-1);
            if (!frame.fruitful)
                this.#barren.add(frame.tree);
            else if (above !== undefined)
                above.fruitful = true;
        }
    }
    /** After the last call of `meet`; called once. @returns by thing */
    standings() {
        this.#handDown();
        return Array.from(this.#things, (spots, thing) => (spots ?? []).map((spot) => ({ path: this.#pathOf(spot), ...spot.things.get(thing) })));
    }
    #enter(stack, spot, tree, moment) {
        const known = spot.trees.get(tree);
        if (known !== undefined) {
            if (this.#classOf(known.first) === this.#classOf(moment))
                known.last = moment;
            // Where it leads to is known, and what that is tells `#handDown`.
            const above = stack.at(-1);
            if (above !== undefined)
                above.fruitful = true;
            return;
        }
        if (this.#barren.has(tree) || this.#looked > MAX_LOOKED)
            return;
        if (spot.depth >= limits/* MAX_DEPTH */.lr) {
            this.#deep = true;
            return;
        }
        if (spot.trees.size === 0)
            (this.#folders[spot.depth] ??= []).push(spot);
        spot.trees.set(tree, { first: moment, last: moment });
        stack.push({ spot, tree, shape: this.#shapes.of(tree), next: 0, fruitful: false });
    }
    #step(stack, frame, moment) {
        const { spot, shape } = frame;
        const [name, target] = [shape[frame.next], shape[frame.next + 1]];
        frame.next += 2;
        if (++this.#looked > MAX_LOOKED) {
            frame.next = shape.length;
            return;
        }
        if (target < 0) {
            if (this.#stand(spot, name, -1 - target, moment))
                frame.fruitful = true;
            return;
        }
        if (this.#barren.has(target) && spot.below.get(name)?.trees.has(target) !== true)
            return;
        this.#enter(stack, this.#spotAt(spot, name), target, moment);
    }
    /** @returns whether it is told there */
    #stand(folder, name, thing, moment) {
        const known = folder.below.get(name)?.things.get(thing);
        if (known !== undefined) {
            if (this.#classOf(known.first) === this.#classOf(moment))
                known.last = moment;
            return true;
        }
        const spots = (this.#things[thing] ??= []);
        const length = folder.length + this.#shapes.nameOf(name).length;
        if (spots.length >= limits/* MAX_PLACES */.WD || this.#characters + length > limits/* MAX_PATH_CHARACTERS */.u3) {
            this.#full.add(thing);
            return false;
        }
        this.#characters += length;
        const spot = this.#spotAt(folder, name);
        spot.things.set(thing, { first: moment, last: moment });
        spots.push(spot);
        return true;
    }
    #spotAt(folder, name) {
        const known = folder.below.get(name);
        if (known !== undefined)
            return known;
        const spot = spotBelow(folder, name, this.#shapes.nameOf(name).length);
        folder.below.set(name, spot);
        return spot;
    }
    /** What stood in a folder stood there as long as the folder did. */
    #handDown() {
        for (const spots of this.#folders) {
            for (const spot of spots) {
                for (const [tree, span] of spot.trees) {
                    if (span.last > span.first)
                        this.#lengthen(spot, this.#shapes.of(tree), span);
                }
            }
        }
    }
    #lengthen(folder, shape, { first, last }) {
        for (let i = 0; i < shape.length; i += 2) {
            const spot = folder.below.get(shape[i]);
            const target = shape[i + 1];
            const below = target < 0 ? spot?.things.get(-1 - target) : spot?.trees.get(target);
            if (below === undefined || this.#classOf(below.first) !== this.#classOf(first))
                continue;
            below.last = Math.max(below.last, last);
        }
    }
    #pathOf(spot) {
        const names = [];
        // The root has no name.
        for (let at = spot; at.above !== null; at = at.above)
            names.push(this.#shapes.nameOf(at.name));
        return names.reverse().join('/');
    }
}
function spotBelow(above, name, length) {
    const slash = above?.above == null ? 0 : 1;
    return {
        above,
        name,
        depth: above === null ? 0 : above.depth + 1,
        length: (above?.length ?? 0) + slash + length,
        below: new Map(),
        trees: new Map(),
        things: new Map(),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/id-table.js
/**
 * Numbers by object id, for millions of ids: JavaScript's own maps take four times the memory and end at 2^24 entries.
 * Ids are told apart by their first 16 bytes: who makes two that begin alike only hides one folder of their own from
 * being named, since what is found is reported with or without its path.
 */
/** 32-bit words of an id that are kept. */
const WORDS = 4;
/** Hashes are uniform, but whoever writes objects can choose among them. */
const salt = Math.floor(Math.random() * 2 ** 32);
class IdTable {
    #slots;
    #words;
    #values;
    #size = 0;
    /** @param slots a power of two */
    constructor(slots = 1024) {
        this.#slots = slots;
        this.#words = new Uint32Array(slots * WORDS);
        this.#values = new Int32Array(slots);
    }
    /**
     * @param bytes hold the id at `at`, which has at least 16 bytes
     * @returns what was set; `0` where nothing was
     */
    get(bytes, at) {
        return this.#values[this.#slotOf(word(bytes, at), bytes, at)];
    }
    /** @param value not `0` */
    set(bytes, at, value) {
        const slot = this.#slotOf(word(bytes, at), bytes, at);
        if (this.#values[slot] === 0) {
            for (let i = 0; i < WORDS; i++)
                this.#words[slot * WORDS + i] = word(bytes, at + 4 * i);
            this.#size++;
        }
        this.#values[slot] = value;
        if (this.#size * 2 > this.#slots)
            this.#grow();
    }
    /** Its slot, or the free one where it would go. */
    #slotOf(first, bytes, at) {
        const mask = this.#slots - 1;
        for (let slot = scatter(first) & mask;; slot = (slot + 1) & mask) {
            if (this.#values[slot] === 0 || this.#isAt(slot, first, bytes, at))
                return slot;
        }
    }
    #isAt(slot, first, bytes, at) {
        const from = slot * WORDS;
        if (this.#words[from] !== first)
            return false;
        for (let i = 1; i < WORDS; i++)
            if (this.#words[from + i] !== word(bytes, at + 4 * i))
                return false;
        return true;
    }
    #grow() {
        const [words, values] = [this.#words, this.#values];
        this.#slots *= 2;
        this.#words = new Uint32Array(this.#slots * WORDS);
        this.#values = new Int32Array(this.#slots);
        const mask = this.#slots - 1;
        for (let old = 0; old < values.length; old++) {
            if (values[old] === 0)
                continue;
            let slot = scatter(words[old * WORDS]) & mask;
            while (this.#values[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#values[slot] = values[old];
            for (let i = 0; i < WORDS; i++)
                this.#words[slot * WORDS + i] = words[old * WORDS + i];
        }
    }
}
function word(bytes, at) {
    return ((bytes[at + 3] << 24) | (bytes[at + 2] << 16) | (bytes[at + 1] << 8) | bytes[at]) >>> 0;
}
function scatter(first) {
    const mixed = Math.imul(first ^ salt, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/tree-entries.js
/** The entries of a tree, gone through without making text of any: millions of them are looked at for a few. */
const blank = 0x20;
const digitOne = 0x31;
const digitFour = 0x34;
/** @param idBytes 20, or 32 in a SHA-256 repository. What does not end as an entry should is left out. */
function eachEntry(tree, idBytes, visit) {
    for (let at = 0; at < tree.length;) {
        let space = at;
        while (space < tree.length && tree[space] !== blank)
            space++;
        let end = space + 1;
        while (end < tree.length && tree[end] !== 0)
            end++;
        if (end + idBytes >= tree.length)
            return;
        visit(kindOf(tree, at, space), space + 1, end);
        at = end + 1 + idBytes;
    }
}
/** As git's `canon_mode` (cache.h) reads a mode; the two shapes that git itself writes are known at a glance. */
function kindOf(tree, from, end) {
    if (tree[from] === digitFour && end - from === 5)
        return 'folder';
    if (tree[from] === digitOne && end - from === 6 && tree[from + 1] === 0x30)
        return 'blob';
    const format = Number.parseInt(tree.toString('latin1', from, Math.min(end, from + 16)), 8) & 0o170000;
    if (format === 0o040000)
        return 'folder';
    return format === 0o100000 || format === 0o120000 ? 'blob' : 'submodule';
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/upward-graph.js
/** Which nodes of a graph stand above some of its nodes. Each edge is gone through once. */
/** Edges that are kept; a node that would have more counts as one that leads to what is looked for. */
const MAX_EDGES = 8_000_000;
class UpwardGraph {
    /** The last edge to each node, and of each edge the one before it; -1 for none. */
    #last = [];
    #before = [];
    #above = [];
    #reached = new Set();
    /** @returns the node's number: they count from 0 */
    node() {
        return this.#last.push(-1) - 1;
    }
    /** Edges of one upper node come together, so that the same one twice is seen. */
    edge(above, below) {
        const last = this.#last[below];
        if (last >= 0 && this.#above[last] === above)
            return;
        if (this.#above.length >= MAX_EDGES) {
            this.start(above);
            return;
        }
        this.#before.push(last);
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
        return this.#reached;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/leading-forest.js
/**
 * The trees of a history through which a path leads to what is looked for. Each tree is read once, however many commits
 * and folders have it, and of those that lead nowhere one bit is remembered: `git log --find-object` compares each with
 * its parents', takes as long for one object as this does for a thousand, and does not come to an end where a handful of
 * trees stand for any number of paths.
 */




/** In the table: a tree that leads nowhere; one that leads is its number + 2; one still in question is below 0. */
const barren = 1;
const firstLeading = 2;
class LeadingForest {
    #objects;
    #wanted;
    #states = new IdTable(1 << 16);
    #leading = [];
    #deep = false;
    constructor(objects, wanted) {
        this.#objects = objects;
        this.#wanted = wanted;
    }
    /** Ids of the trees that lead somewhere, by their number. */
    get leading() {
        return this.#leading;
    }
    /** Whether folders are nested deeper than is looked. */
    get deep() {
        return this.#deep;
    }
    /** @returns the number of the tree whose id stands at `at`; below 0 where it leads nowhere */
    numberAt(bytes, at) {
        return this.#states.get(bytes, at) - firstLeading;
    }
    numberOf(id) {
        return this.numberAt(Buffer.from(id, 'hex'), 0);
    }
    /**
     * Looks at these trees and at all below them; new ones that lead somewhere are then among `leading`. One that cannot
     * be read leads nowhere: who reads the objects tells that it is missing.
     */
    async look(roots) {
        const question = { graph: new UpwardGraph(), ids: [] };
        let level = [];
        for (const root of roots) {
            const id = Buffer.from(root, 'hex');
            if (this.#states.get(id, 0) === 0)
                level.push(this.#ask(question, id, 0, root));
        }
        for (let depth = 0; level.length > 0 && depth <= limits/* MAX_DEPTH */.lr; depth++)
            level = await this.#read(question, level);
        if (level.length > 0)
            this.#deep = true;
        const reached = question.graph.reached();
        question.ids.forEach((id, node) => {
            const state = reached.has(node) ? firstLeading + this.#leading.push(id) - 1 : barren;
            this.#states.set(Buffer.from(id, 'hex'), 0, state);
        });
    }
    #ask({ graph, ids }, bytes, at, id) {
        const node = graph.node();
        this.#states.set(bytes, at, -1 - node);
        ids.push(id);
        return node;
    }
    /** @returns the nodes below them that nobody has asked about */
    async #read(question, level) {
        const below = [];
        const ids = level.map((node) => question.ids[node]);
        await this.#objects.each(ids, (index, type, bytes) => {
            if (type === 'tree')
                this.#lookInto(question, level[index], bytes, below);
        });
        return below;
    }
    #lookInto(question, node, bytes, below) {
        const { graph } = question;
        const idBytes = question.ids[node].length / 2;
        eachEntry(bytes, idBytes, (kind, from, end) => {
            const id = end + 1;
            if (this.#wanted.nameAt(bytes, from, end) >= 0)
                graph.start(node);
            if (kind === 'submodule')
                return;
            if (this.#wanted.blobAt(bytes, id) >= 0)
                graph.start(node);
            if (kind !== 'folder')
                return;
            const state = this.#states.get(bytes, id);
            if (state >= firstLeading)
                graph.start(node);
            else if (state < 0)
                graph.edge(node, -1 - state);
            else if (state === 0) {
                const fresh = this.#ask(question, bytes, id, bytes.toString('hex', id, id + idBytes));
                graph.edge(node, fresh);
                below.push(fresh);
            }
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/told-places.js

/**
 * @param most places that are told in all; each hit that has one keeps its first
 * @returns for each hit the places that it stands for: none where another version does
 */
function toldPlaces(hits, standings, most = limits/* MAX_PLACES_IN_ALL */.KM) {
    const groups = groupHits(hits, standings);
    let told = 0;
    return hits.map(({ thing, fingerprint }) => {
        const places = [];
        for (const { path } of standings.of(thing)) {
            const { first, last, firstThing, atHead } = groups.get(fingerprint).get(path);
            if (thing !== (atHead ?? firstThing))
                continue;
            places.push({ path, first, last, inHead: atHead !== null });
            if (++told >= most)
                break;
        }
        return places;
    });
}
/** By fingerprint, then by path. Many hits in one thing are one. */
function groupHits(hits, { of, isAtHead, classOf }) {
    const groups = new Map();
    const seen = new Set();
    for (const { thing, fingerprint } of hits) {
        const pair = `${fingerprint} ${thing}`;
        if (seen.has(pair))
            continue;
        seen.add(pair);
        const byPath = groups.get(fingerprint) ?? new Map();
        groups.set(fingerprint, byPath);
        for (const { path, first, last } of of(thing)) {
            const group = byPath.get(path) ?? { first, last, firstThing: thing, atHead: null };
            byPath.set(path, group);
            const [mine, others] = [classOf(first), classOf(group.first)];
            if (mine === others)
                group.last = Math.max(group.last, last);
            if (mine < others)
                group.last = last;
            if (first < group.first)
                Object.assign(group, { first, firstThing: thing });
            if (isAtHead(thing, path))
                group.atHead = thing;
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/tree-shapes.js


/** Entries that are kept, 8 bytes each: a thousand keys in a folder that ten thousand commits changed. */
const MAX_ENTRIES = 10_000_000;
const none = new Int32Array(0);
class TreeShapes {
    #objects;
    #forest;
    #wanted;
    #shapes = [];
    #names = [];
    #numbers = new Map();
    #characters = 0;
    #entries = 0;
    constructor(objects, forest, wanted) {
        this.#objects = objects;
        this.#forest = forest;
        this.#wanted = wanted;
    }
    /** Whether there was more than is kept. */
    get cut() {
        return this.#entries >= MAX_ENTRIES || this.#characters >= limits/* MAX_PATH_CHARACTERS */.u3;
    }
    /**
     * Pairs, one after the other: the number of a name, and what it leads to (below 0: a thing, `-1 - its number`; else
     * the number of a tree).
     */
    of(tree) {
        return this.#shapes[tree] ?? none;
    }
    nameOf(number) {
        return this.#names[number];
    }
    /** Reads the trees that the forest has gained since the last call. */
    async grow() {
        const ids = this.#forest.leading.slice(this.#shapes.length);
        if (ids.length === 0)
            return;
        const from = this.#shapes.length;
        this.#shapes.length = from + ids.length;
        await this.#objects.each(ids, (index, _, bytes) => {
            if (!this.cut)
                this.#shapes[from + index] = this.#shapeOf(bytes, ids[index].length / 2);
        });
    }
    #shapeOf(bytes, idBytes) {
        const pairs = [];
        eachEntry(bytes, idBytes, (kind, from, end) => {
            const targets = [
                this.#wanted.nameAt(bytes, from, end),
                kind === 'submodule' ? -1 : this.#wanted.blobAt(bytes, end + 1),
            ].flatMap((thing) => (thing < 0 ? [] : [-1 - thing]));
            const tree = kind === 'folder' ? this.#forest.numberAt(bytes, end + 1) : -1;
            if (tree >= 0)
                targets.push(tree);
            for (const target of targets) {
                if (this.cut)
                    return;
                pairs.push(this.#numberOf(bytes.toString('latin1', from, end)), target);
                this.#entries++;
            }
        });
        return Int32Array.from(pairs);
    }
    #numberOf(name) {
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return known;
        const number = this.#names.push(name) - 1;
        this.#numbers.set(name, number);
        this.#characters += name.length;
        return number;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/placed-things.js
/** Where blobs and names of a history stand: which commit brought them to which path, and which one had them last. */










/** Trees of so many commits are asked for at a time: what leads from one to another is kept as long. */
const placed_things_STRIDE = 16_384;
/** @param head the commit at HEAD */
async function placeThings(at, moments, wanted, hits, head) {
    const classes = new Map();
    for (const { reach } of moments)
        if (!classes.has(reach))
            classes.set(reach, classes.size);
    const classOf = (moment) => classes.get(moments[moment].reach);
    const { map, deep } = await exposureMap(at, moments, wanted, classOf);
    const cut = map.cut ?? (deep ? tooDeep : null);
    const standings = map.standings();
    const of = (thing) => standings[thing] ?? [];
    const headHas = await atHead(at, head, wanted.all, of);
    const isAtHead = (thing, path) => headHas.has(`${thing} ${path}`);
    const told = toldPlaces(hits, { of, isAtHead, classOf });
    const all = told.reduce((sum, { length }) => sum + length, 0);
    const met = wanted.all.flatMap((_, thing) => (of(thing).length > 0 ? [thing] : []));
    return {
        told,
        met: new Set(met),
        skipped: [
            ...[...map.full].map((thing) => (0,object_pieces/* manyPlaces */.Kx)(nameOfThing(wanted.all[thing]))),
            ...(all >= limits/* MAX_PLACES_IN_ALL */.KM ? [(0,object_pieces/* manyPlaces */.Kx)('files of the history')] : []),
            ...(cut === null ? [] : [notAllTold(cut)]),
        ],
    };
}
async function exposureMap(at, moments, wanted, classOf) {
    const objects = new ObjectQuestions(at);
    const forest = new LeadingForest(objects, wanted);
    const shapes = new TreeShapes(objects, forest, wanted);
    const map = new ExposureMap(shapes, classOf);
    try {
        for (let from = 0; from < moments.length; from += placed_things_STRIDE) {
            const some = moments.slice(from, from + placed_things_STRIDE);
            await forest.look(some.map(({ tree }) => tree));
            await shapes.grow();
            some.forEach(({ tree }, index) => {
                const number = forest.numberOf(tree);
                if (number >= 0)
                    map.meet(number, from + index);
            });
        }
    }
    finally {
        await objects.close();
    }
    return { map, deep: forest.deep };
}
/** @returns `<thing> <path>` of what HEAD has there, asked of its trees: whatever was cut, that is exact */
async function atHead(at, head, things, of) {
    const found = new Set();
    const store = new tree_store/* TreeStore */.k(at);
    try {
        const root = head === null ? null : await store.treeOf(head);
        if (root === null)
            return found;
        const known = new Map();
        for (const [number, thing] of things.entries()) {
            for (const { path } of of(number)) {
                const ids = known.get(path) ?? new Set((await (0,path_lookup/* itemsAt */.C)(store, root, path)).map(({ id }) => id));
                known.set(path, ids);
                if (thing.is === 'blob' ? ids.has(thing.id) : ids.size > 0)
                    found.add(`${number} ${path}`);
            }
        }
        return found;
    }
    finally {
        await store.close();
    }
}
function nameOfThing(thing) {
    return thing.is === 'blob' ? `object ${thing.id}` : (0,byte_path/* pathBytes */.X5)(thing.name);
}
function notAllTold(cut) {
    return { path: 'the history', reason: `${cut}: not every path is told`, incomplete: true };
}

// EXTERNAL MODULE: ./lib/adapters/git/byte-stream.js
var byte_stream = __webpack_require__(8286);
;// CONCATENATED MODULE: ./lib/adapters/git/absent-objects.js
/** Which objects are not in a store, its alternates included. */


/** @returns those of the ids */
async function absentAmong(at, ids) {
    if (ids.length === 0)
        return [];
    const answers = await (0,run_git/* readGit */.lX)(at, ['cat-file', '--batch-check=%(objectname)'], {
        input: ids.map((id) => `${id}\n`).join(''),
        // git ends at one that a partial clone was promised: what it did not answer is absent.
        okCodes: [0, 128],
    });
    const there = new Set((0,output_lines/* linesOf */.D)(answers));
    return ids.filter((id) => !there.has(id));
}

// EXTERNAL MODULE: ./lib/adapters/git/partial-clone.js
var partial_clone = __webpack_require__(9578);
;// CONCATENATED MODULE: ./lib/adapters/git/history/missing-objects-check.js






/** What a history is reached by: refs, HEAD of each worktree, reflogs; the stash and notes are refs. */
const everyTip = ['--all', '--reflog'];
/** Missing objects that are named, each by its id. */
const MOST_NAMED = 100;
const missing_objects_check_lineFeed = 0x0a;
/** Begins to ask. */
async function checkMissing(at) {
    // With nothing to print git is not kept waiting by a reader that is busy.
    const quiet = await (0,run_git/* streamGit */.t1)(at, ['rev-list', '--objects', ...everyTip, '--quiet', '--']);
    quiet.stdin.end();
    quiet.stdout.resume();
    let lister = null;
    const broken = brokenRefs(at);
    broken.catch(() => undefined);
    const answer = quiet.ended.then(async (code) => {
        if (code === 0 || code === null)
            return broken;
        const listing = await (0,run_git/* streamGit */.t1)(at, [
            'rev-list',
            '--objects',
            ...everyTip,
            '--missing=print',
            '--no-object-names',
            '--',
        ]);
        lister = listing;
        // Read before anything else is awaited: what nobody reads Node drops when the child ends.
        const missing = await missing_objects_check_namesOf(at, listing);
        return [...(await broken), ...missing];
    });
    // It may be awaited late, or never.
    answer.catch(() => undefined);
    return {
        answer,
        close: async () => {
            await quiet.close();
            await lister?.close();
        },
    };
}
/** `rev-list --all` passes over refs whose objects are gone, and says that all is well. */
async function brokenRefs(at) {
    const named = await (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(objectname)']);
    return namedAndCounted(await absentAmong(at, [...new Set((0,output_lines/* linesOf */.D)(named))]), object_pieces/* missingObject */.Ku);
}
function namedAndCounted(ids, skipOf, all = ids.length) {
    const named = ids.slice(0, MOST_NAMED).map(skipOf);
    if (all <= named.length)
        return named;
    const { reason } = named[0];
    return [...named, { path: `${all - named.length} further objects`, reason, incomplete: true }];
}
async function missing_objects_check_namesOf(at, git) {
    git.stdin.end();
    const bytes = new byte_stream/* ByteStream */.x(git.stdout);
    const named = [];
    let all = 0;
    for (let line = await bytes.until(missing_objects_check_lineFeed); line !== null; line = await bytes.until(missing_objects_check_lineFeed)) {
        if (line[0] !== 0x3f)
            continue;
        all++;
        if (named.length < MOST_NAMED)
            named.push(line.toString('latin1', 1));
    }
    const code = await git.ended;
    const skipOf = named.length > 0 && (await (0,partial_clone/* isPartialClone */.t)(at)) ? promisedObject : object_pieces/* missingObject */.Ku;
    const skipped = [...namedAndCounted(named, skipOf, all)];
    if (code !== 0)
        skipped.push(notFollowed);
    return skipped;
}
function promisedObject(id) {
    const reason = 'this partial clone left it out; run "git fetch --refetch --no-filter", then scan again';
    return { path: `object ${id}`, reason, incomplete: true };
}
/** git ends at the first commit or tree that it cannot read. */
const notFollowed = {
    path: 'the history',
    reason: 'git cannot follow it to its end, so that what is missing is not known; see "git fsck"',
    incomplete: true,
};

;// CONCATENATED MODULE: ./lib/adapters/git/history/reached-among.js
/** Which of some objects git lists as part of a history. */



const reached_among_lineFeed = 0x0a;
const questionMark = 0x3f;
/** @returns `null` where git cannot follow the history to its end */
async function reachedAmong(at, ids) {
    const args = ['rev-list', '--objects', ...everyTip, '--missing=print', '--no-object-names', '--'];
    const git = await (0,run_git/* streamGit */.t1)(at, args);
    try {
        git.stdin.end();
        const bytes = new byte_stream/* ByteStream */.x(git.stdout);
        const reached = new Set();
        for (let line = await bytes.until(reached_among_lineFeed); line !== null; line = await bytes.until(reached_among_lineFeed)) {
            // A missing one is listed with a question mark before it.
            const id = line.toString('latin1', line[0] === questionMark ? 1 : 0);
            if (ids.has(id))
                reached.add(id);
            if (reached.size === ids.size)
                return reached;
        }
        return (await git.ended) === 0 ? reached : null;
    }
    finally {
        await git.close();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/unreached-places.js



/** @param unreachable whether what nothing reaches is told */
async function placeUnreached(at, graph, left, unreachable) {
    if (left.length === 0)
        return { places: new Map(), skipped: [] };
    const ids = new Set(left.flatMap(({ origin }) => objectOf(origin) ?? []));
    const listed = await reachedAmong(at, ids);
    const taggers = await readFacts(at, [...ids].filter((id) => left.some(({ origin }) => origin.is === 'tag' && origin.id === id)));
    const places = new Map();
    for (const sighting of left) {
        const { index, origin } = sighting;
        const held = heldBy(graph, objectOf(origin), listed);
        if (held.reach === 'unreachable' && !unreachable)
            continue;
        if (origin.is === 'tag')
            places.set(index, [placeOfTag(origin.id, held, taggers.get(origin.id), graph)]);
        else if (origin.is === 'blob' || origin.is === 'name')
            places.set(index, [nowhere(origin.is, held)]);
        else
            places.set(index, [placeOfText(sighting, held, graph)]);
    }
    return { places, skipped: listed === null ? [unreached_places_notFollowed] : [] };
}
/** What git lists, or may list, is better told than lost. */
function heldBy(graph, id, listed) {
    const named = id === null ? null : graph.heldByName(id);
    if (named !== null)
        return named;
    const isListed = id === null || listed === null || listed.has(id);
    return { refs: [], moreRefs: 0, reach: isListed ? 'other-ref' : 'unreachable' };
}
function nowhere(is, held) {
    const history = { ...held, lastSeen: null };
    return {
        in: is === 'blob' ? 'commit' : 'path',
        path: null,
        commit: null,
        ...noFacts,
        inHead: false,
        ...noRange,
        history,
    };
}
function objectOf(origin) {
    switch (origin.is) {
        case 'blob':
        case 'tag':
            return origin.id;
        case 'message':
        case 'header':
            return origin.commit;
        case 'name':
            return origin.tree;
        case 'ref':
            return null;
    }
}
const unreached_places_notFollowed = {
    path: 'the history',
    reason: 'git cannot follow it to its end: what nothing may reach any more is told, too',
    incomplete: true,
};

;// CONCATENATED MODULE: ./lib/adapters/git/history/wanted-things.js

class WantedThings {
    #things = [];
    #blobs = new Map();
    #names = new Map();
    #lengths = new Set();
    #byId = new IdTable();
    get all() {
        return this.#things;
    }
    addBlob(id) {
        const known = this.#blobs.get(id);
        if (known !== undefined)
            return known;
        const number = this.#things.push({ is: 'blob', id }) - 1;
        this.#blobs.set(id, number);
        this.#byId.set(Buffer.from(id, 'hex'), 0, number + 1);
        return number;
    }
    addName(name) {
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        const number = this.#things.push({ is: 'name', name }) - 1;
        this.#names.set(name, number);
        this.#lengths.add(name.length);
        return number;
    }
    /** @returns -1 where the id at `at` is of none */
    blobAt(bytes, at) {
        return this.#byId.get(bytes, at) - 1;
    }
    /** @returns -1 where the bytes are none of the names */
    nameAt(bytes, from, end) {
        if (!this.#lengths.has(end - from))
            return -1;
        return this.#names.get(bytes.toString('latin1', from, end)) ?? -1;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/locate-history.js
/**
 * Where the keys of a history stand: who brought them, where they were and still are, and what still reaches them. Only
 * what was hit is looked up. What nothing reaches is left out, unless it is asked for.
 */








/**
 * @param sightings their origins are `HistoryOrigin`s
 * @throws GitError where git cannot list refs and objects
 */
async function locateInHistory(at, sightings, { unreachable }) {
    if (sightings.length === 0)
        return { places: [], skipped: [] };
    const seen = distinctSightings(sightings);
    const graph = await readHistoryGraph(at, unreachable);
    const inFiles = await placesInFiles(at, graph, seen);
    const beside = await placeBesideFiles(at, graph, seen, unreachable);
    const placed = new Map([...inFiles.places, ...beside]);
    const left = seen.filter(({ index }) => !placed.has(index));
    const unreached = await placeUnreached(at, graph, left, unreachable);
    return {
        places: sightings.map((_, index) => placed.get(index) ?? unreached.places.get(index) ?? []),
        skipped: [...inFiles.skipped, ...unreached.skipped],
    };
}
async function placesInFiles(at, graph, seen) {
    const wanted = new WantedThings();
    const hits = seen.flatMap(({ index, origin, fingerprint }) => {
        if (origin.is === 'blob')
            return [{ index, in: 'commit', thing: wanted.addBlob(origin.id), fingerprint }];
        if (origin.is === 'name')
            return [{ index, in: 'path', thing: wanted.addName(origin.name), fingerprint }];
        return [];
    });
    if (hits.length === 0)
        return { places: new Map(), skipped: [] };
    const { told, met, skipped } = await placeThings(at, graph.moments, wanted, hits, graph.head);
    const firsts = told.flat().map(({ first }) => first);
    const held = heldMoments(graph, firsts);
    const commits = told
        .flat()
        .flatMap(({ first, last }) => [first, last].flatMap((moment) => graph.commitOf(moment) ?? []));
    const facts = await readFacts(at, [...new Set(commits)]);
    const bytes = pathsOnce();
    const places = hits.flatMap(({ index, thing, in: kind }, order) => {
        if (!met.has(thing))
            return [];
        const whereabouts = told[order].map(({ path, first, last, inHead }) => {
            const [commit, until] = [graph.commitOf(first), graph.commitOf(last)];
            const lastSeen = until === null ? null : { commit: until, date: facts.get(until)?.date ?? null };
            const history = { ...held(first), lastSeen };
            const who = facts.get(commit ?? '') ?? noFacts;
            return { in: kind, path: bytes(path), commit, ...who, inHead, ...noRange, history };
        });
        return [[index, whereabouts]];
    });
    return { places: new Map(places), skipped };
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
/** What holds the commits of these moments, or the tree where there is none. */
function heldMoments(graph, moments) {
    const commits = moments.flatMap((moment) => graph.commitOf(moment) ?? []);
    const byCommit = graph.heldCommits(commits);
    const byTree = new Map();
    return (moment) => {
        const { tree, reach } = graph.moments[moment];
        const commit = graph.commitOf(moment);
        if (commit !== null)
            return byCommit.get(commit);
        const held = byTree.get(tree) ?? graph.heldByName(tree);
        byTree.set(tree, held);
        return held ?? { refs: [], moreRefs: 0, reach };
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var repository = __webpack_require__(3611);
;// CONCATENATED MODULE: ./lib/adapters/git/history/object-folders.js
/** Where the objects of a repository lie: its own folder, and those that it borrows from (gitrepository-layout, `alternates`). */



/** Repositories that borrow from one another: as many steps as git follows (`odb.c`, `link_alt_odb_entry`). */
const MAX_STEPS = 5;
/** @returns absolute paths, the repository's own first, each once */
function objectFolders({ gitDir }) {
    const folders = [];
    const unread = [];
    const visit = (folder, steps) => {
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(folder);
            (0,external_node_fs_.readdirSync)(real);
        }
        catch {
            unread.push(folder);
            return;
        }
        if (folders.includes(real))
            return;
        folders.push(real);
        if (steps < MAX_STEPS)
            for (const other of alternatesOf(real))
                visit(other, steps + 1);
    };
    visit((0,external_node_path_.join)((0,repository/* commonDirOf */.Q)(gitDir), 'objects'), 0);
    return { folders, unread };
}
/** One path a line, relative to the folder, in quotes where it holds odd characters; `#` begins a comment. */
function alternatesOf(folder) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'info', 'alternates'), 'utf8');
    }
    catch {
        return [];
    }
    return text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => (line.startsWith('"') ? unquoted(line) : line))
        .map((path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path)));
}
/** As git's `unquote_c_style` (quote.c). */
function unquoted(line) {
    const bytes = [];
    const body = Buffer.from(line.slice(1, line.lastIndexOf('"')));
    for (let at = 0; at < body.length; at++) {
        if (body[at] !== 0x5c) {
            bytes.push(body[at]);
            continue;
        }
        const octal = /^[0-7]{3}/.exec(body.toString('latin1', at + 1, at + 4));
        if (octal !== null) {
            bytes.push(Number.parseInt(octal[0], 8) & 0xff);
            at += 3;
            continue;
        }
        const escaped = String.fromCharCode(body[++at] ?? 0x5c);
        bytes.push(letters[escaped]?.charCodeAt(0) ?? escaped.charCodeAt(0));
    }
    return Buffer.from(bytes).toString();
}
const letters = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};

// EXTERNAL MODULE: ./lib/adapters/git/object-format.js
var object_format = __webpack_require__(8374);
;// CONCATENATED MODULE: ./lib/adapters/git/history/object-scope.js

const named = /^object ([0-9a-f]{40}(?:[0-9a-f]{24})?)/;
/** @returns those that are in scope, or of which that is not known */
async function skippedInScope(at, skipped) {
    const ids = new Set(skipped.map(skippedObject).filter((id) => id !== null));
    if (ids.size === 0)
        return skipped;
    const reached = await reachedAmong(at, ids);
    if (reached === null)
        return skipped;
    return skipped.filter((skip) => {
        const id = skippedObject(skip);
        return id === null || reached.has(id);
    });
}
/** The object that something skipped is, or is in. */
function skippedObject({ path }) {
    return named.exec(Buffer.from(path).toString('latin1', 0, 80))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/objects-to-read-again.js

/** @returns `null` for what is no object: the names of refs are read each time */
function objects_to_read_again_objectOf(origin) {
    switch (origin.is) {
        case 'blob':
        case 'tag':
            return { id: origin.id, what: origin.is };
        case 'message':
        case 'header':
            return { id: origin.commit, what: 'commit' };
        case 'name':
            return { id: origin.tree, what: 'tree' };
        case 'ref':
            return null;
    }
}
/** What was not read in full; most of these are blobs. */
function objectSkipped(skipped) {
    const id = skippedObject(skipped);
    return id === null ? null : { id, what: 'blob' };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/since-tips.js
/** The objects that a history has now and did not have then. */



/** Objects that are given at a time. */
const BATCH = 4096;
const since_tips_lineFeed = 0x0a;
const since_tips_questionMark = 0x3f;
/**
 * Every object that `now` reaches and `then` does not; besides those some that `then` reaches, too, where the same file
 * came back, or where what `then` named is gone: never one less.
 *
 * @param now as `currentTips` gives them
 * @param then those of the state; none for the whole history
 * @throws GitError after what git listed, where it cannot follow the history to its end
 */
async function* objectsSince(at, now, then) {
    const old = new Set(then);
    const unseen = new Set(now.filter((id) => !old.has(id)));
    if (unseen.size === 0)
        return;
    const git = await (0,run_git/* streamGit */.t1)(at, [
        ...['rev-list', '--objects', '--no-object-names', '--missing=print'],
        // An id on stdin, with or without `^`, that is nowhere counts as not said.
        ...['--ignore-missing', '--stdin'],
    ]);
    try {
        since_tips_feed(git, [...unseen], then);
        for await (const batch of batchesOf(new byte_stream/* ByteStream */.x(git.stdout))) {
            for (const id of batch.ids)
                unseen.delete(id);
            yield batch;
        }
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
    }
    finally {
        await git.close();
    }
    // What `then` reaches is not listed, and neither is what is nowhere.
    const missing = await absentAmong(at, [...unseen]);
    if (missing.length > 0)
        yield { ids: [], missing };
}
/** `^` and not `--not`, which git reads from stdin since 2.42 only. */
function since_tips_feed(git, now, then) {
    for (const id of now)
        git.stdin.write(`${id}\n`);
    for (const id of then)
        git.stdin.write(`^${id}\n`);
    git.stdin.end();
}
async function* batchesOf(bytes) {
    let [ids, missing] = [[], []];
    for (let line = await bytes.until(since_tips_lineFeed); line !== null; line = await bytes.until(since_tips_lineFeed)) {
        if (line[0] === since_tips_questionMark)
            missing.push(line.toString('latin1', 1));
        else
            ids.push(line.toString('latin1'));
        if (ids.length + missing.length < BATCH)
            continue;
        yield { ids, missing };
        [ids, missing] = [[], []];
    }
    if (ids.length + missing.length > 0)
        yield { ids, missing };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/ref-pieces.js
/** The names of refs as pieces: a branch can be called by a key. */




/** A ref's name holds no line break (git-check-ref-format). */
async function refPieces(at) {
    const listed = await (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(refname)']);
    const names = (0,output_lines/* linesOf */.D)(listed);
    return names
        .filter((name) => name.split('/').some(byte_path/* mayHoldKey */.Sv))
        .map((name) => (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), { is: 'ref', name }));
}

// EXTERNAL MODULE: ./lib/core/history-state/state.js
var history_state_state = __webpack_require__(345);
// EXTERNAL MODULE: ./lib/adapters/git/exact-range.js
var exact_range = __webpack_require__(4324);
;// CONCATENATED MODULE: ./lib/adapters/git/history/repository-identity.js
/** By what a state knows the repository again that it was made of, wherever that lies now. */





/** Reads every commit, so only for a state that is about to be written. @returns sorted, at most `MAX_ROOTS` */
async function rootCommits(at) {
    const args = ['rev-list', '--max-parents=0', '--ignore-missing', '--all', '--reflog', '--'];
    return (0,output_lines/* linesOf */.D)(await (0,run_git/* readGit */.lX)(at, args))
        .sort()
        .slice(0, history_state_state/* MAX_ROOTS */.L8);
}
/** Which of the commits are in this repository. @param roots ids in the form of this repository */
async function commitsHere(at, roots) {
    // `--missing=print`: else a partial clone would try to fetch them.
    const args = ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--missing=print', '--stdin'];
    const input = roots.map((id) => `${id}\n`).join('');
    return roots.length === 0 ? [] : (0,output_lines/* linesOf */.D)(await (0,run_git/* readGit */.lX)(at, args, { input }));
}
/** Commits at which the clone was cut off, sorted. */
async function shallowCommits(at) {
    return [...(await (0,exact_range/* readShallow */.J5)((0,repository/* commonDirOf */.Q)(at.gitDir)))].sort();
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/shallow-clone.js
/** @param accepted whether the user said that this is enough */
function shallowSkip(accepted) {
    const remedy = accepted ? '' : '; run "git fetch --unshallow", or accept it with --allow-shallow';
    return {
        path: 'the history before the oldest commits of this clone',
        reason: `the clone is shallow${remedy}`,
        incomplete: !accepted,
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/history/shared-ids.js
var shared_ids = __webpack_require__(548);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-table.js + 3 modules
var pack_table = __webpack_require__(8402);
;// CONCATENATED MODULE: ./lib/adapters/git/history/shared-packs.js
/** Packs as several threads read them, each object from one of them only. */



/**
 * @param packs paths without `.pack` and `.idx`
 * @param idBytes 20, or 32 in a SHA-256 repository
 * @throws PackError where one cannot be read directly
 */
function sharedPacks(packs, idBytes) {
    const tables = packs.map((pack) => (0,pack_table/* readPackTable */.E)(pack, idBytes)).sort((a, b) => b.count - a.count);
    return tables.map((table, index) => ({
        table,
        elsewhere: elsewhereOf(table, tables.slice(0, index)),
        claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    }));
}
/** Most repositories have one large pack and a few small ones: each is compared with the larger ones. */
function elsewhereOf(table, others) {
    if (others.length === 0)
        return null;
    const elsewhere = new Uint8Array(new SharedArrayBuffer(table.count));
    for (let index = 0; index < table.count; index++) {
        const id = (0,pack_ids/* objectIdBytes */.iL)(table, index);
        if (others.some((other) => (0,pack_ids/* packHolds */.w8)(other, id)))
            elsewhere[index] = 1;
    }
    return elsewhere;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/stored-objects.js
/** What lies in the folders of objects: packs, and objects of their own ("loose" ones). */


/** @param idBytes 20, or 32 in a SHA-256 repository */
function storedObjects(folders, idBytes) {
    const loose = new Set();
    const packs = new Set();
    const unread = [];
    const namesIn = (folder) => {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch (error) {
            if (!isNoFolder.has(error.code ?? ''))
                unread.push(folder);
            return [];
        }
    };
    for (const folder of folders) {
        for (const name of namesIn((0,external_node_path_.join)(folder, 'pack'))) {
            // A pack whose index is missing (a multi-pack index can stand for it) is listed, too: git reads it then.
            const pack = /^(.*)\.(?:idx|pack)$/s.exec(name)?.[1];
            if (pack !== undefined)
                packs.add((0,external_node_path_.join)(folder, 'pack', pack));
        }
        for (const first of namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
            for (const rest of namesIn((0,external_node_path_.join)(folder, first))) {
                if (rest.length === 2 * idBytes - 2 && /^[0-9a-f]+$/.test(rest))
                    loose.add(first + rest);
            }
        }
    }
    return { packs: [...packs], loose: [...loose], unread };
}
const isNoFolder = new Set(['ENOENT', 'ENOTDIR']);

// EXTERNAL MODULE: ./lib/adapters/git/history/store-share.js + 15 modules
var store_share = __webpack_require__(3950);
;// CONCATENATED MODULE: ./lib/adapters/git/history/history-source.js


















/** Bytes of packs that are worth a further thread, which takes some 50 ms to start. */
const WORTH_A_THREAD = 24 * 1024 * 1024;
function historySource(at, options) {
    return new WholeHistory(at, options);
}
class WholeHistory {
    kind = 'history';
    #at;
    #options;
    #skipped = [];
    #check = null;
    #share = null;
    #elsewhere = [];
    #refs = null;
    /** How many there are to read. */
    #objects = null;
    #again = new Map();
    constructor(at, options) {
        this.#at = at;
        this.#options = options;
    }
    measure() {
        return { what: 'objects', total: this.#objects === null ? {} : { pieces: this.#objects } };
    }
    next() {
        if (this.#check === null)
            return this.#open().then(() => this.next());
        if (this.#refs !== null)
            return this.#refs.shift() ?? null;
        const piece = this.#share.next();
        if (piece instanceof Promise)
            return piece.then((there) => there ?? this.#firstRef());
        return piece ?? this.#firstRef();
    }
    readElsewhere() {
        return Promise.all(this.#elsewhere);
    }
    async locate(sightings) {
        const { unreachable } = this.#options;
        const { places, skipped } = await locateInHistory(this.#at, sightings, { unreachable });
        this.#skipped.push(...skipped);
        for (const { origin } of sightings)
            this.#readAgain(objects_to_read_again_objectOf(origin));
        return places;
    }
    async settle(skipped) {
        for (const skip of skipped)
            this.#readAgain(objectSkipped(skip));
        const inScope = this.#options.unreachable ? skipped : await skippedInScope(this.#at, skipped);
        return [...inScope, ...((await this.#check?.answer) ?? [])];
    }
    coverage() {
        const { blobs = 0, commits = 0, skipped = [] } = this.#share?.coverage() ?? {};
        return { files: 0, blobs, commits, skipped: [...skipped, ...this.#skipped], range: null };
    }
    readAgain() {
        return [...this.#again.values()];
    }
    async close() {
        await this.#options.threads.close();
        await this.#share?.close();
        await this.#check?.close();
    }
    #readAgain(object) {
        if (object !== null)
            this.#again.set(object.id, object);
    }
    async #open() {
        const { allowShallow, heap, maxSize, since, threads } = this.#options;
        if ((await shallowCommits(this.#at)).length > 0)
            this.#skipped.push(shallowSkip(allowShallow));
        const idBytes = object_format/* idBytes */.D[await (0,object_format/* objectFormatOf */.m)(this.#at)];
        const { packs, ids } = since === null ? await this.#everything(idBytes) : await this.#news(since);
        const listed = (0,shared_ids/* shareIds */.Kl)(ids, idBytes);
        const job = { is: 'store', at: this.#at, idBytes, packs, listed, maxSize };
        this.#objects = ids.length + packs.reduce((sum, { table }) => sum + table.count, 0);
        const size = job.packs.reduce((sum, { table }) => sum + packBytes(table), 0);
        const worth = Math.floor(size / WORTH_A_THREAD) + Math.floor((0,shared_ids/* stretchesOf */.TM)(listed) / 2);
        const more = Math.min(threads.most, worth);
        this.#elsewhere = Array.from({ length: more }, () => threads.start(job));
        // They may fail before anybody waits for them.
        for (const reading of this.#elsewhere)
            reading.catch(() => undefined);
        this.#share = (0,store_share/* storeShare */.t)(job, heap);
    }
    /** All that the store holds; whether all that is reached is there git is asked beside the scan. */
    async #everything(idBytes) {
        this.#check = await checkMissing(this.#at);
        const { folders, unread } = objectFolders(this.#at);
        for (const path of unread)
            this.#skipped.push({ path, reason: noFolder, incomplete: true });
        const { packs: paths, loose, unread: unlisted } = storedObjects(folders, idBytes);
        for (const path of unlisted)
            this.#skipped.push({ path, reason: noList, incomplete: true });
        const packs = packsOrNull(paths, idBytes);
        if (packs === null)
            return { packs: [], ids: await everyObject(this.#at) };
        return { packs, ids: notIn(packs, loose) };
    }
    /** What is reached now and was not then. */
    async #news({ now, then, again }) {
        this.#check = nothingToCheck;
        const ids = new Set(again);
        for await (const listed of objectsSince(this.#at, now, then)) {
            for (const id of listed.ids)
                ids.add(id);
            this.#skipped.push(...listed.missing.map(object_pieces/* missingObject */.Ku));
        }
        return { packs: [], ids: [...ids] };
    }
    async #firstRef() {
        this.#refs = [...(await refPieces(this.#at))];
        return this.#refs.shift() ?? null;
    }
}
const nothingToCheck = { answer: Promise.resolve([]), close: () => Promise.resolve() };
const noFolder = 'objects are borrowed from it, and it cannot be read';
const noList = 'objects lie in it, and it cannot be listed';
function packBytes({ offsets, count }) {
    return offsets[count];
}
/** @returns `null` where one of them must be left to git */
function packsOrNull(packs, idBytes) {
    try {
        return sharedPacks(packs, idBytes);
    }
    catch (error) {
        if (error instanceof pack_error/* PackError */.q)
            return null;
        throw error;
    }
}
function notIn(packs, loose) {
    return loose.filter((id) => {
        const bytes = Buffer.from(id, 'hex');
        return !packs.some(({ table }) => (0,pack_ids/* packHolds */.w8)(table, bytes));
    });
}

// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
// EXTERNAL MODULE: ./lib/adapters/fs/read-up-to.js
var read_up_to = __webpack_require__(648);
// EXTERNAL MODULE: ./lib/adapters/fs/write-output.js + 1 modules
var write_output = __webpack_require__(7970);
;// CONCATENATED MODULE: ./lib/adapters/git/history/current-tips.js
/** Where the history of a repository ends: what refs, reflogs and the HEADs of all worktrees name. */


/**
 * Asked once, before the objects are listed: what is listed from them, and not from what refs name by then, is what a
 * state may call scanned.
 *
 * @returns ids of commits, tags and whatever else a ref points at, each once, sorted; a broken ref's, too, whose object
 *   is not there
 */
async function currentTips(at) {
    const [commits, refs, worktrees] = await Promise.all([
        // `--ignore-missing`: git would end at a HEAD whose commit is missing.
        (0,run_git/* readGit */.lX)(at, ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--all', '--reflog', '--']),
        // rev-list tells a tag's commit only, and nothing of a ref to a blob or a tree.
        (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(objectname)']),
        (0,run_git/* readGit */.lX)(at, ['worktree', 'list', '--porcelain', '-z']),
    ]);
    const heads = worktrees
        .toString('latin1')
        .split('\0')
        .flatMap((line) => /^HEAD ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    const ids = new Set([...(0,output_lines/* linesOf */.D)(commits), ...(0,output_lines/* linesOf */.D)(refs), ...heads]);
    return [...ids].filter(isNoNullId).sort();
}
/** The HEAD of a branch that is not yet born. */
function isNoNullId(id) {
    return !/^0+$/.test(id);
}

// EXTERNAL MODULE: ./lib/core/policy/show-value.js
var show_value = __webpack_require__(5557);
;// CONCATENATED MODULE: ./lib/core/history-state/fits.js
/** Whether a state may be built on: whatever it claims was scanned must be what a scan of today would have seen. */

/**
 * Objects go by their content, so that a stranger's state could do no harm beyond a scan that finds less to skip; it is
 * refused because it is a mistake.
 *
 * @returns `null` where it fits, else why not, completing "it …"
 */
function fits(state, now) {
    if (state.engine !== now.engine)
        return `was made by version ${state.engine}, and this is ${now.engine}`;
    if (state.rules !== now.rules)
        return 'was made by other rules of what is a key';
    if (state.objectFormat !== now.objectFormat || (state.roots.length > 0 && now.rootsHere.length === 0))
        return 'is of another repository';
    // What lies behind the cut counts as reached, and nobody saw it.
    if (!isSameSet(state.shallow, now.shallow))
        return 'is of a clone that was cut off at other commits';
    return null;
}
/** What a report says of a full scan where one of the new objects was asked for. */
function fullScanNotice(fileName, why) {
    return `the whole history was scanned, not only what is new: ${(0,show_value/* showName */.$i)(fileName)} ${why}`;
}
function isSameSet(one, other) {
    const known = new Set(one);
    return known.size === new Set(other).size && other.every((id) => known.has(id));
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/core/history-state/render-state.js
/** The text of a state: the same state gives the same bytes. */


const stateVersion = 1;
/** One JSON object, an id a line, sorted, each once. */
function renderState(state) {
    const { engine, rules, objectFormat } = state;
    const text = {
        schemaVersion: stateVersion,
        tool: version/* tool */.z.name,
        engine,
        rules,
        objectFormat,
        roots: sorted(state.roots).slice(0, history_state_state/* MAX_ROOTS */.L8),
        shallow: sorted(state.shallow),
        tips: sorted(state.tips),
        again: sorted(state.again.map(line)),
    };
    return `${JSON.stringify(text, null, 1)}\n`;
}
function line({ id, what }) {
    return `${what} ${id}`;
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}

;// CONCATENATED MODULE: ./lib/core/history-state/parse-state.js
/** Reads a state. It comes out of a cache, so that anyone may have written it: its form is checked to the last id. */



const members = [
    ...['schemaVersion', 'tool', 'engine', 'rules', 'objectFormat'],
    ...['roots', 'shallow', 'tips', 'again'],
];
/** @param bytes of the file; one more than `MAX_STATE_BYTES` is enough of a larger one */
function parseState(bytes) {
    if (bytes.length > history_state_state/* MAX_STATE_BYTES */.fM)
        return { problem: `is larger than ${history_state_state/* MAX_STATE_BYTES */.fM / 1024 / 1024} MiB` };
    const value = hasFormOfState(bytes) ? parsed(bytes) : undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { problem: 'is not JSON of a history scan' };
    return stateIn(value);
}
/** An object with four lists; the shortest thing in them is an id of 40 digits. */
const MOST_BRACKETS = 5;
const SHORTEST_ITEM = 40;
/**
 * Whether the parser may see it: what is nested a million times deep, or holds a number for every two bytes, takes
 * many times its size in memory.
 */
function hasFormOfState(bytes) {
    let brackets = 0;
    let commas = 0;
    for (const byte of bytes) {
        if (byte === 0x5b || byte === 0x7b)
            brackets++;
        else if (byte === 0x2c)
            commas++;
    }
    return brackets <= MOST_BRACKETS && commas <= members.length + bytes.length / SHORTEST_ITEM;
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    }
    catch {
        return undefined;
    }
}
function stateIn(value) {
    if (value.tool !== version/* tool */.z.name)
        return { problem: 'is not JSON of a history scan' };
    if (value.schemaVersion !== stateVersion)
        return { problem: 'was written in the form of another version' };
    const names = Object.keys(value);
    if (names.length !== members.length || !members.every((name) => Object.hasOwn(value, name)))
        return { problem: 'lacks a member, or has one too many' };
    const { engine, rules } = value;
    if (typeof engine !== 'string' || !/^[0-9A-Za-z.+-]{1,64}$/.test(engine))
        return { problem: 'names no version' };
    if (typeof rules !== 'string' || !/^[0-9a-f]{64}$/.test(rules))
        return { problem: 'names no rules' };
    const objectFormat = history_state_state/* objectFormats */.aF.find((format) => format === value.objectFormat);
    if (objectFormat === undefined)
        return { problem: 'names no object format' };
    const [roots, shallow, tips] = [value.roots, value.shallow, value.tips].map((list) => idsIn(list, objectFormat));
    const again = againIn(value.again, objectFormat);
    if (!roots || !shallow || !tips || !again || roots.length > history_state_state/* MAX_ROOTS */.L8)
        return { problem: 'holds something else than ids of objects' };
    return { state: { engine, rules, objectFormat, roots, shallow, tips, again } };
}
function idsIn(list, format) {
    if (!Array.isArray(list))
        return null;
    const items = list;
    return items.every((item) => isId(item, format)) ? items : null;
}
function againIn(list, format) {
    if (!Array.isArray(list))
        return null;
    const again = [];
    for (const item of list) {
        if (typeof item !== 'string')
            return null;
        const what = history_state_state/* objectKinds */.rz.find((kind) => item.startsWith(`${kind} `));
        const id = item.slice(item.indexOf(' ') + 1);
        if (what === undefined || !isId(id, format))
            return null;
        again.push({ id, what });
    }
    return again;
}
function isId(item, format) {
    return typeof item === 'string' && item.length === history_state_state/* idDigits */.UC[format] && /^[0-9a-f]+$/.test(item);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/containers/allowance.js
var allowance = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/core/containers/registry.js + 64 modules
var registry = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/core/decoders/registry.js + 39 modules
var decoders_registry = __webpack_require__(7552);
;// CONCATENATED MODULE: ./lib/core/detect/encoding.js
/** How a key can be hidden, by the names of the report (`docs/report.schema.json`, *encoding*). */
/** What one of our decoders undoes, or the reader of prefixed keys on its way. */
const encodingNames = [
    'base64',
    'base64url',
    'hex',
    'percent',
    'unicode-escape',
    'hex-escape',
    'octal-escape',
    'html-entity',
    'backslash-escape',
    'quoted-printable',
    'utf-16le',
    'utf-16be',
    'decimal',
    'dump',
    'string-join',
    'line-wrap',
    'zero-width',
    'ansi',
    'tags',
];

// EXTERNAL MODULE: ./lib/core/detect/kernel/anchor.js
var kernel_anchor = __webpack_require__(9244);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/anchor-table.js
const buckets = [
    ['base64, second form', 'base64, second form, cut behind the o', 'hex', 'soft break'],
    ['prefix in UTF-16', 'decimal', 'personal'],
    [
        'prefix',
        'prefix cut behind the h',
        'h between joins',
        'h between colours',
        'h between zero-width characters',
        'base64, first form, cut behind the c',
    ],
    ['byte escape', 'character escape', 'entity'],
    ['dump', 'posthog'],
    [
        'base64, first form',
        'base64, first form, cut before the h',
        'base64, second form, cut behind the B',
        'base64, third form, cut behind the w',
        'soft break with a carriage return',
    ],
    ['prefix cut behind the p', 'base64, third form', 'base64, third form, cut behind the a'],
    ['percent escape', 'octal escape', 'octal escape of two digits', 'octal escape of a colour'],
];

// EXTERNAL MODULE: ./lib/core/detect/kernel/modules.js
var modules = __webpack_require__(7784);
// EXTERNAL MODULE: ./lib/core/detect/kernel/trigrams.js
var trigrams = __webpack_require__(7074);
// EXTERNAL MODULE: ./lib/core/detect/limits.js
var detect_limits = __webpack_require__(1543);
// EXTERNAL MODULE: ./lib/core/keys/generations.js
var generations = __webpack_require__(4919);
// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var kinds = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/core/history-state/rules-id.js
/**
 * What decides what is found, as one number: a history that was scanned by other rules has to be scanned again. It takes
 * what the rules are made of and not only the version, since whoever works on them does not change that each time.
 */













/** @returns SHA-256 in hex; the same on every machine and every Node */
function rulesId() {
    const rules = [
        version/* tool */.z,
        kernel_anchor/* anchors */.p,
        buckets,
        trigrams/* trigrams */.Ek,
        [modules/* plainModule */.R, modules/* relaxedModule */.E],
        encodingNames,
        decoders_registry/* decoders */.S.map((decoder) => [decoder.id, decoder.anchors]),
        registry.containers.map(({ id }) => id),
        generations/* generations */.YZ,
        kinds/* kinds */.EZ,
        sortedNumbers({ ...detect_limits }),
        sortedNumbers({ ...allowance }),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex');
}
/** The constants of a module. */
function sortedNumbers(module) {
    return Object.entries(module)
        .filter(([, value]) => typeof value === 'number')
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
;// CONCATENATED MODULE: ./lib/entry/since-state.js
/** The file that tells a scan of a history what an earlier one has seen: read before it, written after it. */
















/** @throws UserError where there is a file that cannot be read */
async function openSinceState(file, at) {
    const tips = await currentTips(at);
    const objectFormat = await (0,object_format/* objectFormatOf */.m)(at);
    const shallow = await shallowCommits(at);
    const rules = rulesId();
    const bytes = readState(file);
    const { since, why } = await sinceIn(bytes);
    return {
        since: since === null ? null : { now: tips, ...since },
        notices: why === null ? [] : [fullScanNotice((0,external_node_path_.basename)(file), why)],
        async keep(report, source) {
            if (!report.scan.complete)
                return `the scan is incomplete: ${(0,neutralise/* showText */.h$)(file)} was left as it is, and the next scan begins where this one did`;
            const roots = await rootCommits(at);
            (0,write_output/* writeOutput */.z)(file, renderState({
                engine: version/* tool */.z.version,
                rules,
                objectFormat,
                roots,
                shallow,
                tips,
                again: source.readAgain(),
            }));
            return null;
        },
    };
    async function sinceIn(text) {
        if (text === null)
            return { since: null, why: null };
        const parsed = parseState(text);
        if ('problem' in parsed)
            return { since: null, why: parsed.problem };
        const { state } = parsed;
        const rootsHere = state.objectFormat === objectFormat ? await commitsHere(at, state.roots) : [];
        const why = fits(state, { engine: version/* tool */.z.version, rules, objectFormat, shallow, rootsHere });
        if (why !== null)
            return { since: null, why };
        return { since: { then: state.tips, again: state.again.map(({ id }) => id) }, why: null };
    }
}
/** @returns `null` where there is none yet */
function readState(file) {
    let descriptor;
    try {
        // A pipe that nobody writes to would hold up the process, deaf to signals. Windows has no such flag.
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,read_failure/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw unreadable(file, error);
    }
    try {
        const found = (0,external_node_fs_.fstatSync)(descriptor);
        if (found.isDirectory())
            throw new user_error/* UserError */.y(`--since-state: ${(0,neutralise/* showText */.h$)(file)} is a folder; name a file`);
        // `/dev/null` keeps nothing, and is written like any output.
        if (found.isCharacterDevice())
            return null;
        if (!found.isFile())
            throw new user_error/* UserError */.y(`--since-state: ${(0,neutralise/* showText */.h$)(file)} is no plain file; name a file`);
        return (0,read_up_to/* readUpTo */.V)(descriptor, history_state_state/* MAX_STATE_BYTES */.fM);
    }
    catch (error) {
        throw error instanceof user_error/* UserError */.y ? error : unreadable(file, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unreadable(file, error) {
    return new user_error/* UserError */.y(`cannot read ${(0,neutralise/* showText */.h$)(file)} (${(0,read_failure/* codeOf */.$N)(error)}); take it away, or name another file`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/entry/history-scan.js
/** A history to scan, in full or since an earlier scan. */


/** @throws UserError where the state cannot be read */
async function historyOf(at, { stateFile, ...options }) {
    const state = stateFile === null ? null : await openSinceState(stateFile, at);
    const source = historySource(at, { ...options, since: state?.since ?? null });
    return {
        open: () => [source],
        notices: state?.notices ?? [],
        keep: async (report) => (state === null ? null : state.keep(report, source)),
    };
}


/***/ })

};
