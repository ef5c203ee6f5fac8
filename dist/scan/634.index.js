export const id = 634;
export const ids = [634];
export const modules = {

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _core_policy_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6291);


const systemClock = {
    milliseconds: () => performance.now(),
    today: () => (0,_core_policy_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(new Date()),
    pause: () => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(),
};


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bytesPiece)
/* harmony export */ });
/** A piece whose bytes are in memory already. */
function bytesPiece(origin, bytes) {
    let position = 0;
    return {
        origin,
        read(into) {
            const part = bytes.subarray(position, position + into.length);
            into.set(part);
            position += part.length;
            return part.length;
        },
    };
}


/***/ }),

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ fileSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/ports/source.js
var source = __webpack_require__(7407);
// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/fs/on-disk.js
var on_disk = __webpack_require__(9659);
// EXTERNAL MODULE: ./lib/adapters/fs/bytes-piece.js
var bytes_piece = __webpack_require__(8846);
// EXTERNAL MODULE: ./lib/core/lfs-pointer.js
var lfs_pointer = __webpack_require__(4036);
// EXTERNAL MODULE: ./lib/adapters/fs/name-ranges.js
var name_ranges = __webpack_require__(658);
;// CONCATENATED MODULE: ./lib/adapters/fs/names-with-keys.js
/**
 * Which names of a long list are worth a scan of their own: a search for runs of letters and digits over the whole
 * list. Most of it is never looked at: what no run can end in is passed over, as Boyer and Moore do.
 */
/** As `mayHoldKey` in `core/byte-path.ts` has it, which would cost a decoded string for each name. In bytes. */
const shortestPart = 24;
const shortestRun = 20;
const nul = 0;
const slash = 0x2f;
const isAlphanumeric = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0);
/**
 * @param names separated by NUL
 * @param select which names count, with their bytes as `on-disk.ts` has them
 * @returns each suspect path once, in the order of the list, however many files lie below it
 */
function namesWithKeys(names, select) {
    const suspects = [];
    const seen = new Set();
    let from = 0;
    let end = -1;
    let name = '';
    for (const [start, to] of suspectParts(names)) {
        if (start > end) {
            from = names.lastIndexOf(nul, start) + 1;
            end = names.indexOf(nul, start);
            if (end < 0)
                end = names.length;
            name = names.toString('latin1', from, end);
        }
        const path = name.slice(0, to - from);
        if (seen.has(path) || !select(name))
            continue;
        seen.add(path);
        suspects.push({ from, to, part: start - from });
    }
    return suspects;
}
/** The parts of names that are long enough for a key and hold a run that is. */
function suspectParts(names) {
    const parts = [];
    for (let last = shortestRun - 1; last < names.length; last += shortestRun) {
        const before = last - shortestRun;
        let at = last;
        while (at > before && isAlphanumeric[names[at]] === 1)
            at--;
        last = at;
        if (at > before)
            continue;
        let start = at + 1;
        while (start > 0 && !isBetweenParts(names[start - 1]))
            start--;
        let end = at + 1;
        while (end < names.length && !isBetweenParts(names[end]))
            end++;
        if (end - start >= shortestPart)
            parts.push([start, end]);
        last = end;
    }
    return parts;
}
function isBetweenParts(byte) {
    return byte === nul || byte === slash;
}

;// CONCATENATED MODULE: ./lib/adapters/fs/open-file.js
/** A plain file, open for one reading from start to end. */

// No link is followed and nothing blocks, should a link or a pipe have taken the file's place since the listing.
// (Windows has none of these flags.)
const flags = external_node_fs_.constants.O_RDONLY |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
    (external_node_fs_.constants.O_NONBLOCK ?? 0) |
    (external_node_fs_.constants.O_NOCTTY ?? 0);
class OpenFile {
    #descriptor;
    /**
     * @param path as `onDisk` makes it
     * @throws the system's error
     */
    constructor(path) {
        this.#descriptor = (0,external_node_fs_.openSync)(path, flags);
    }
    /** In bytes, as of now. */
    size() {
        return this.#descriptor === null ? 0 : (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    /**
     * Reads on until `into` is full or the file ends, and closes it at its end. A short read alone does not prove the
     * end: some network file systems answer in parts.
     *
     * @returns the number of bytes
     * @throws the system's error
     */
    read(into) {
        let filled = 0;
        while (this.#descriptor !== null && filled < into.length) {
            const got = (0,external_node_fs_.readSync)(this.#descriptor, into, filled, into.length - filled, null);
            if (got === 0)
                this.close();
            filled += got;
        }
        return filled;
    }
    hasEnded() {
        return this.#descriptor === null;
    }
    close() {
        const descriptor = this.#descriptor;
        this.#descriptor = null;
        if (descriptor !== null)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./lib/adapters/fs/place-outside-history.js
var place_outside_history = __webpack_require__(3794);
// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
// EXTERNAL MODULE: ./lib/adapters/fs/tree-kinds.js + 2 modules
var tree_kinds = __webpack_require__(2666);
;// CONCATENATED MODULE: ./lib/adapters/fs/file-source.js
/** Files of a work tree or a folder as they are on disk, without a single promise: thousands of them in milliseconds. */












/** The first byte of a Git LFS pointer (`version`): a look at it saves most files two views of their bytes. */
const POINTER_START = 0x76;
/**
 * A file is a piece; so is a link's target, as text, and each path that holds what may be a key (the path up to that
 * part of it). Pieces are valid until the next one is asked for.
 */
function fileSource(options) {
    return new Files(options);
}
class Files {
    kind = 'files';
    #options;
    #prefix;
    /** All names in one string: to cut it is cheaper than to decode name by name. */
    #names;
    #kinds;
    #skipped = [];
    #links = new Set();
    #position = 0;
    /** Where the range ends that is read. */
    #to = 0;
    #files = 0;
    #open = null;
    #suspects = null;
    constructor(options) {
        this.#options = options;
        this.#names = options.names.toString('latin1');
        this.#prefix = (0,on_disk/* folderPrefix */.Z4)(options.root);
        this.#kinds = options.kinds ?? (0,tree_kinds/* treeKinds */.U)(options.root);
    }
    next() {
        this.close();
        while (this.#position < this.#to || this.#claim()) {
            const nul = this.#names.indexOf('\0', this.#position);
            const end = nul < 0 ? this.#names.length : nul;
            const listed = this.#names.slice(this.#position, end);
            this.#position = end + 1;
            if (listed === '')
                continue;
            const name = listed.endsWith('/') ? listed.slice(0, -1) : listed;
            const piece = this.#isSelected(name) ? this.#pieceOf(name) : null;
            if (piece !== null)
                return piece;
        }
        return this.#options.contentsOnly === true ? null : this.#nextSuspect();
    }
    locate(sightings) {
        return sightings.map(({ origin, hit }) => {
            const { in: place, name, part } = origin;
            return place === 'path' && hit.end <= part ? [] : [(0,place_outside_history/* placeOutsideHistory */.X)(place, (0,byte_path/* pathBytes */.X5)(name))];
        });
    }
    coverage() {
        return { files: this.#files, blobs: 0, commits: 0, skipped: this.#skipped, range: null };
    }
    close() {
        this.#open?.close();
        this.#open = null;
    }
    /** @returns whether there is another range */
    #claim() {
        const { ranges } = this.#options;
        const all = { from: this.#to, to: this.#names.length };
        const range = ranges === undefined ? all : (0,name_ranges/* claimNames */.RA)(ranges);
        if (range === null || range.from >= this.#names.length)
            return false;
        this.#position = range.from;
        this.#to = range.to;
        return true;
    }
    #pieceOf(name) {
        const standing = this.#kinds.standing(name);
        switch (standing.is) {
            case 'file':
                return this.#filePiece(name);
            case 'link':
                return this.#linkPiece(name);
            case 'folder':
                return this.#skip(name, 'a repository of its own, such as a submodule', false);
            case 'other':
                return this.#skip(name, 'not a plain file but a socket, a pipe or a device', false);
            case 'outside':
                return this.#skip(name, 'its name leads out of the tree', true);
            case 'gone':
                return this.#gone(name);
            case 'behind':
                if (this.#links.has(standing.link))
                    return null;
                this.#links.add(standing.link);
                return this.#skip(standing.link, 'a symbolic link in the place of a folder: not followed', false);
        }
    }
    #filePiece(name) {
        const { maxFileSize } = this.#options;
        try {
            this.#open = new OpenFile((0,on_disk/* onDisk */.FC)(this.#prefix, name));
            if (maxFileSize !== null && this.#open.size() > maxFileSize) {
                this.close();
                return this.#skip(name, 'larger than --max-file-size', false);
            }
        }
        catch (error) {
            return (0,read_failure/* isGone */.ST)(error) ? this.#gone(name) : this.#skip(name, (0,read_failure/* readFailure */.f1)(error), true);
        }
        return this.#reading(name, this.#open);
    }
    #reading(name, file) {
        let started = false;
        return {
            origin: { in: 'file', name, part: 0 },
            called: () => (0,byte_path/* pathBytes */.X5)(name),
            read: (into) => {
                if (file.hasEnded())
                    return 0;
                let got;
                try {
                    got = file.read(into);
                }
                catch (error) {
                    throw new source/* PieceError */.x((0,byte_path/* pathBytes */.X5)(name), (0,read_failure/* readFailure */.f1)(error), { cause: error });
                }
                if (!started && into[0] === POINTER_START && (0,lfs_pointer/* isLfsPointer */.N)(into.subarray(0, got))) {
                    this.#skip(name, 'a Git LFS pointer: its content is not in the repository', false);
                }
                started = true;
                if (file.hasEnded())
                    this.#files++;
                return got;
            },
        };
    }
    #linkPiece(name) {
        try {
            const target = (0,external_node_fs_.readlinkSync)((0,on_disk/* onDisk */.FC)(this.#prefix, name), { encoding: 'buffer' });
            return (0,bytes_piece/* bytesPiece */.A)({ in: 'file', name, part: 0 }, target);
        }
        catch (error) {
            return (0,read_failure/* isGone */.ST)(error) ? this.#gone(name) : this.#skip(name, (0,read_failure/* readFailure */.f1)(error), true);
        }
    }
    #nextSuspect() {
        const { names } = this.#options;
        this.#suspects ??= namesWithKeys(names, (name) => this.#isSelected(name)).reverse();
        for (let next = this.#suspects.pop(); next !== undefined; next = this.#suspects.pop()) {
            const { from, to, part } = next;
            const name = this.#names.slice(from, to);
            if (this.#isOnDisk(name))
                return (0,bytes_piece/* bytesPiece */.A)({ in: 'path', name, part }, names.subarray(from, to));
        }
        return null;
    }
    #isSelected(name) {
        const { select } = this.#options;
        return select === undefined || select((0,on_disk/* textOf */.b6)(name));
    }
    /** git's index still has the old name of a file that was just renamed: that is no finding any more. */
    #isOnDisk(name) {
        try {
            (0,external_node_fs_.lstatSync)((0,on_disk/* onDisk */.FC)(this.#prefix, name));
            return true;
        }
        catch (error) {
            return !(0,read_failure/* isGone */.ST)(error);
        }
    }
    #gone(name) {
        return this.#options.tracked ? null : this.#skip(name, 'gone before it could be read', true);
    }
    #skip(name, reason, incomplete) {
        this.#skipped.push({ path: (0,byte_path/* pathBytes */.X5)(name), reason, incomplete });
        return null;
    }
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ shareNames),
/* harmony export */   RA: () => (/* binding */ claimNames),
/* harmony export */   pT: () => (/* binding */ shareTaken)
/* harmony export */ });
/** A list of names that several threads work off: who has done a range of it takes the next one. */
/** Bytes of names that are taken at a time: some sixty files. */
const RANGE = 4096;
function shareNames(names) {
    const shared = new Uint8Array(new SharedArrayBuffer(names.length));
    shared.set(names);
    return { names: shared, claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
/**
 * The names that begin in the next range that nobody has taken.
 *
 * @returns where the first of them begins and where the next range does, or `null` where none is left
 */
function claimNames({ names, claimed, }) {
    const range = Atomics.add(claimed, 0, 1);
    if (range * RANGE >= names.length)
        return null;
    return { from: nameStart(names, range * RANGE), to: nameStart(names, (range + 1) * RANGE) };
}
/** How much of the list is taken, from 0 to 1. */
function shareTaken({ names, claimed }) {
    return Math.min(1, (Atomics.load(claimed, 0) * RANGE) / names.length);
}
/** Where the first name begins at or behind a byte. */
function nameStart(names, at) {
    if (at === 0)
        return 0;
    const nul = names.indexOf(0, at - 1);
    return nul < 0 ? names.length : Math.min(nul + 1, names.length);
}


/***/ }),

/***/ 9659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   Z4: () => (/* binding */ folderPrefix),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cJ: () => (/* binding */ byteName)
/* harmony export */ });
/* harmony import */ var _core_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
/**
 * Paths as `core/byte-path.ts` has them, on their way to and from `node:fs`.
 */

/** @returns the bytes of a text, one character each */
function byteName(text) {
    return isPlain(text) ? text : Buffer.from(text).toString('latin1');
}
/** @returns the name as text; bytes that are not UTF-8 are lost, so it is for people and globs, never for opening */
function textOf(name) {
    return isPlain(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
}
/**
 * What to hand to `node:fs`. A name that is not ASCII goes as bytes, since Node would encode its characters anew; on
 * Windows names are Unicode and long paths work as strings only, so there it goes as text.
 *
 * @param prefix of the folder that the name is relative to, ending in a separator (see `folderPrefix`), or empty
 */
function onDisk(prefix, name) {
    if (isPlain(name))
        return prefix + name;
    if (process.platform === 'win32')
        return prefix + textOf(name);
    return Buffer.concat([Buffer.from(prefix), (0,_core_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBytes */ .X5)(name)]);
}
/** @returns the folder's path so that a name can be put behind it */
function folderPrefix(folder) {
    const closed = folder.endsWith('/') || (process.platform === 'win32' && folder.endsWith('\\'));
    return closed || folder === '' ? folder : `${folder}/`;
}
function isPlain(name) {
    return !/[\x80-\uffff]/.test(name);
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ placeOutsideHistory)
/* harmony export */ });
/** Where a hit stands that no commit is known for: as it is now, in no range. */
function placeOutsideHistory(place, path) {
    return {
        in: place,
        path,
        commit: null,
        author: null,
        date: null,
        inHead: true,
        introduced: null,
        newPlace: false,
        allowedInBase: false,
    };
}


/***/ }),

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/** Why something could not be read, in words. They hold no name: reports put the path beside them. */
const reasons = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'gone before it could be read',
    ENOTDIR: 'gone before it could be read',
    EIO: 'input/output error',
    EBUSY: 'in use by another program',
    EMFILE: 'too many open files',
    ENFILE: 'too many open files',
    ENAMETOOLONG: 'its name is too long for this system',
    // Only where a plain file was replaced between listing and opening: links are not opened.
    ELOOP: 'became a symbolic link while the scan ran',
    EAGAIN: 'became a pipe or a device while the scan ran',
    ENXIO: 'became a pipe or a device while the scan ran',
    EISDIR: 'a folder, no file',
};
/** @returns the system's code, such as `EACCES`, or an empty string */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function readFailure(error) {
    const code = codeOf(error);
    return reasons[code] ?? (code === '' ? 'cannot be read' : `cannot be read (${code})`);
}
/** Whether the error says that nothing stands under the name. */
function isGone(error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesOfJob),
/* harmony export */   Z: () => (/* binding */ threadedFiles)
/* harmony export */ });
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5931);
/* harmony import */ var _name_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);


/** The files that a thread takes from those of a job: their contents. */
function filesOfJob({ root, tracked, maxFileSize, ranges }) {
    const names = Buffer.from(ranges.names);
    return (0,_file_source_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSource */ .I)({ root, tracked, maxFileSize, names, ranges, contentsOnly: true });
}
/**
 * A thread compiles and warms up all over again. On two cores it lost where two seconds were left (2.5 s against 2.15 on
 * 683 MB of packages).
 */
const usually = { askAfter: 50, worth: 3000 };
function threadedFiles(options, threads, pays = usually) {
    return new ThreadedFiles(options, threads, pays);
}
class ThreadedFiles {
    kind = 'files';
    #options;
    #pays;
    #threads;
    #ranges;
    #files;
    #started = performance.now();
    #asked = false;
    #elsewhere = [];
    constructor(options, threads, pays) {
        this.#options = options;
        this.#pays = pays;
        this.#threads = threads;
        this.#ranges = (0,_name_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .shareNames */ .Ex)(options.names);
        this.#files = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSource */ .I)({ ...options, ranges: this.#ranges });
    }
    next() {
        if (!this.#asked && performance.now() - this.#started >= this.#pays.askAfter)
            this.#startThreads();
        return this.#files.next();
    }
    readElsewhere() {
        return Promise.all(this.#elsewhere);
    }
    locate(sightings) {
        return this.#files.locate(sightings);
    }
    coverage() {
        return this.#files.coverage();
    }
    async close() {
        this.#files.close();
        await this.#threads.close();
    }
    #startThreads() {
        const taken = (0,_name_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .shareTaken */ .pT)(this.#ranges);
        if (taken === 0)
            return;
        this.#asked = true;
        const left = ((performance.now() - this.#started) * (1 - taken)) / taken;
        if (left < this.#pays.worth)
            return;
        const { root, tracked, maxFileSize } = this.#options;
        const job = { is: 'files', root, tracked, maxFileSize, ranges: this.#ranges };
        this.#elsewhere = Array.from({ length: this.#threads.most }, () => this.#threads.start(job));
        // They may fail before anybody waits for them.
        for (const reading of this.#elsewhere)
            reading.catch(() => undefined);
    }
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ treeKinds)
});

// EXTERNAL MODULE: ./lib/adapters/fs/on-disk.js
var on_disk = __webpack_require__(9659);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/adapters/fs/entry-kind.js
/** What stands under a name, as far as a scan cares. A link is never followed, whatever it points at. */

function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    // On Windows a junction counts as a link, too.
    return entry.isSymbolicLink() ? 'link' : 'other';
}
/**
 * @param path as `onDisk` makes it
 * @returns `null` where nothing stands there, or its folder cannot be entered: opening it will tell the reason
 */
function kindOnDisk(path) {
    try {
        return kindOf((0,external_node_fs_.lstatSync)(path));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/fs/folder-listing.js
/** The entries of one folder, their names byte for byte. */



/**
 * @param path as `onDisk` makes it
 * @returns all entries, the same order every time
 * @throws the system's error where the folder cannot be listed
 */
function listFolder(path) {
    return entriesOf(path).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/**
 * @param path as `onDisk` makes it
 * @returns all entries, in no order
 * @throws the system's error where the folder cannot be listed
 */
function entriesOf(path) {
    const entries = [];
    for (const entry of (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })) {
        // Bytes that are not UTF-8 were replaced: read the names again as bytes, which is slower.
        if (entry.name.includes('\ufffd'))
            return rawEntriesOf(path);
        entries.push({ name: (0,on_disk/* byteName */.cJ)(entry.name), kind: kindOf(entry) });
    }
    return entries;
}
function rawEntriesOf(path) {
    const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' });
    return entries.map((entry) => ({ name: entry.name.toString('latin1'), kind: kindOf(entry) }));
}

// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
;// CONCATENATED MODULE: ./lib/adapters/fs/tree-kinds.js
/**
 * What stands under each name of a list, before anything is opened: a name that git gave may be a pipe by now, or its
 * folder a link that leads out of the tree. Asking the system for every single name would cost half as much as reading
 * the files; one listing for each folder tells the same, and only what is not a plain file has to be kept.
 */




const isWindows = process.platform === 'win32';
const plainFile = { is: 'file' };
const nothingOdd = new Map();
/** @param root the folder that names are relative to; may itself be a link */
function treeKinds(root) {
    const prefix = (0,on_disk/* folderPrefix */.Z4)(root);
    const folders = new Map();
    let last = null;
    let found;
    return {
        standing(name) {
            if (name.startsWith('/'))
                return { is: 'outside' };
            const slash = name.lastIndexOf('/');
            const folder = slash < 0 ? '' : name.slice(0, slash);
            if (folder !== last) {
                found = folders.get(folder) ?? find(prefix, folder, folders);
                last = folder;
            }
            if ('is' in found)
                return found;
            const base = name.slice(slash + 1);
            if (leadsOut(base))
                return { is: 'outside' };
            const kind = kindIn(prefix, found, base);
            return kind === undefined ? plainFile : { is: kind };
        },
        entries(folder) {
            const entries = listed(prefix, folder);
            folders.set(folder, 'is' in entries ? entries : folderOf(folder, entries.all));
            return 'is' in entries ? null : entries.all;
        },
    };
}
/** Goes down to `folder` from the root and keeps what it meets on the way. */
function find(prefix, folder, folders) {
    let found = folders.get('') ?? list(prefix, '');
    folders.set('', found);
    for (let start = 0; start <= folder.length && !('is' in found);) {
        const slash = folder.indexOf('/', start);
        const end = slash < 0 ? folder.length : slash;
        const path = folder.slice(0, end);
        found = folders.get(path) ?? enter(prefix, found, path, folder.slice(start, end));
        folders.set(path, found);
        start = end + 1;
    }
    return found;
}
function enter(prefix, parent, path, base) {
    if (leadsOut(base))
        return { is: 'outside' };
    const kind = kindIn(prefix, parent, base) ?? kindOnDisk((0,on_disk/* onDisk */.FC)(prefix, path));
    if (kind === 'link')
        return { is: 'behind', link: path };
    return kind === 'folder' ? list(prefix, path) : { is: 'gone' };
}
/** @returns `undefined` for a plain file, and for what is not there under exactly this spelling */
function kindIn(prefix, folder, base) {
    if (folder.odd !== null)
        return folder.odd.get(base);
    return kindOnDisk((0,on_disk/* onDisk */.FC)(prefix, folder.path === '' ? base : `${folder.path}/${base}`)) ?? undefined;
}
function list(prefix, path) {
    const listing = listed(prefix, path);
    return 'is' in listing ? listing : folderOf(path, listing.all);
}
/** @returns `all` is `null` where it cannot be listed */
function listed(prefix, path) {
    try {
        return { all: entriesOf((0,on_disk/* onDisk */.FC)(prefix, path === '' ? '.' : path)) };
    }
    catch (error) {
        return (0,read_failure/* isGone */.ST)(error) ? { is: 'gone' } : { all: null };
    }
}
function folderOf(path, entries) {
    if (entries === null)
        return { path, odd: null };
    let odd = null;
    for (const { name, kind } of entries)
        if (kind !== 'file')
            (odd ??= new Map()).set(name, kind);
    return { path, odd: odd ?? nothingOdd };
}
function leadsOut(part) {
    if (part === '' || part === '.' || part === '..')
        return true;
    return isWindows && /[\\:]/.test(part);
}


/***/ }),

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

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony export MAX_EXCERPT */
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9635);
/** A git child that did not end as asked. Its words are hostile: file names, branch names, a server's answer. */

/** Characters of git's own words in a message. */
const MAX_EXCERPT = 300;
/** One line for the person who runs the tool, like every `UserError`: a repository that is damaged is no bug of ours. */
class GitError extends _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    /** `null` where a signal ended it. */
    exitCode;
    /** The first words of stderr, one line, printable ASCII, without secrets. */
    excerpt;
    constructor({ command, exitCode, stderr, secrets, remedy }) {
        const excerpt = excerptOf(stderr, secrets);
        const end = exitCode === null ? 'was ended by a signal' : `ended with ${exitCode}`;
        super(`git ${command} ${end}${excerpt === '' ? '' : `: ${excerpt}`}${remedy === '' ? '' : `; ${remedy}`}`);
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.excerpt = excerpt;
    }
}
/**
 * Makes a child's stderr fit to be shown anywhere. Long runs that could be a key are cut out (object ids are not), then
 * everything but printable ASCII, and what a runner takes for a command (`::`, `##[`) is broken up.
 *
 * @returns at most MAX_EXCERPT characters, no line break
 */
function excerptOf(stderr, secrets) {
    let text = Buffer.from(stderr.buffer, stderr.byteOffset, stderr.byteLength).toString('latin1');
    for (const secret of secrets)
        if (secret !== '')
            text = text.replaceAll(secret, '***');
    text = text
        .replace(/^hint:.*$/gm, '')
        .replace(/[A-Za-z0-9_-]{24,}/g, (run) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run) ? run : '...'))
        .replace(/[\r\n]+/g, '; ')
        .replace(/[^\x20-\x7e]/g, '?')
        .replace(/:(?=:)/g, ': ')
        .replace(/#(?=#)/g, '# ')
        .replace(/^[; ]+|[; ]+$/g, '');
    return text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT - 3)}...` : text;
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
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   Jw: () => (/* binding */ MAX_CHANGED_PATHS),
/* harmony export */   KM: () => (/* binding */ MAX_PLACES_IN_ALL),
/* harmony export */   WD: () => (/* binding */ MAX_PLACES),
/* harmony export */   g_: () => (/* binding */ MAX_TREE),
/* harmony export */   iW: () => (/* binding */ MAX_TREES_KEPT),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u3: () => (/* binding */ MAX_PATH_CHARACTERS)
/* harmony export */ });
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

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ git_error/* GitError */.XS),
  NI: () => (/* binding */ fetchGit),
  zF: () => (/* binding */ initGit),
  gp: () => (/* binding */ readConfigSync),
  lX: () => (/* binding */ readGit),
  or: () => (/* binding */ readGitSync),
  t1: () => (/* binding */ streamGit)
});

// UNUSED EXPORTS: endGitChildren, requireGit

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
;// CONCATENATED MODULE: ./lib/adapters/git/bounded-text.js
/** Bytes kept: more than any excerpt shows. */
const MAX_BYTES = 8192;
class BoundedText {
    #chunks = [];
    #size = 0;
    constructor(stream) {
        stream.on('data', (chunk) => {
            if (this.#size >= MAX_BYTES)
                return;
            const kept = chunk.subarray(0, MAX_BYTES - this.#size);
            this.#chunks.push(kept);
            this.#size += kept.length;
        });
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/git-error.js
var git_error = __webpack_require__(7732);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/adapters/git/hardening.js
/**
 * What a git child is given: an environment from an allow list and settings on the command line, so that nothing of the
 * scanned repository, and nothing of the caller's environment, runs a program or bends what is read. Each line has a
 * test in which its attack succeeds without it (`__tests__/adapters/git/hostile-*.test.ts`).
 */


/** What a program needs to run at all; the last three lines are Windows'. */
const platform = [
    ...['HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'LANG'],
    ...['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'],
    ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA'],
    ...['ProgramData', 'ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432'],
];
/** How a network is reached: read by libcurl and by git (`http.proxy`, `http.sslCAInfo` in git-config's manual). */
const network = [
    ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...[
        'SSL_CERT_FILE',
        'SSL_CERT_DIR',
        'CURL_CA_BUNDLE',
        'GIT_SSL_CAINFO',
        'GIT_SSL_CAPATH',
        'GIT_PROXY_SSL_CAINFO',
    ],
];
const readVariables = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_PAGER: 'cat',
};
const readSettings = [
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=true',
    'core.sshCommand=false',
    'core.pager=cat',
    // A commit graph is a second copy of what commits say, and one that lies cuts a range like a graft does.
    'core.commitGraph=false',
    // A blob above this is streamed by git, not held in its memory.
    'core.bigFileThreshold=8m',
    'diff.external=',
    'diff.orderFile=/dev/null',
    'core.attributesFile=/dev/null',
    'log.showSignature=false',
    'log.showRoot=true',
    // git has a hint about GIT_GRAFT_FILE, in front of what it has to say.
    'advice.graftFileDeprecated=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
];
const fetchVariables = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    GIT_ALLOW_PROTOCOL: 'http:https',
};
const fetchSettings = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=true',
    'credential.helper=',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
];
/**
 * PATH without its relative entries: git runs inside folders that a stranger filled.
 * @returns the entries, in order
 */
function programFolders(environment = process.env) {
    const path = environment.PATH ?? environment.Path ?? '';
    return path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
}
function allowed(names) {
    const environment = { HOME: (0,external_node_os_.homedir)(), PATH: programFolders().join(external_node_path_.delimiter) };
    for (const name of names) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return environment;
}
function asOptions(settings) {
    return settings.flatMap((setting) => ['-c', setting]);
}
/** @param indexFile git's own temporary index, inside a hook */
function readEnvironment(indexFile) {
    const index = indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile };
    return { ...allowed(platform), ...readVariables, ...index };
}
/** For reading settings of the person who runs the tool, and nothing else: their configuration stands. */
function configEnvironment() {
    return { ...allowed([...platform, 'GIT_CONFIG_GLOBAL']), LC_ALL: 'C' };
}
const readOptions = ['--no-pager', ...asOptions(readSettings)];
/**
 * The machine's own configuration stays in force for a fetch: proxies and certificate authorities stand there.
 * @param secretSettings settings that must not be seen in a list of processes, in order
 */
function fetchEnvironment(secretSettings) {
    const environment = { ...allowed([...platform, ...network]), ...fetchVariables };
    environment.GIT_CONFIG_COUNT = String(secretSettings.length);
    secretSettings.forEach(([key, value], index) => {
        environment[`GIT_CONFIG_KEY_${index}`] = key;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return environment;
}
const fetchOptions = ['--no-pager', ...asOptions(fetchSettings)];

;// CONCATENATED MODULE: ./lib/adapters/git/git-program.js
/** Which git is run: found once, never in the folder that it will run in. */




/** `safe.bareRepository` came with 2.38 (git's release notes of October 2022). */
const LEAST_VERSION = [2, 38];
/**
 * Windows looks for a program in the current folder before PATH, and so would run a checkout's `git.exe`: there it is
 * looked up here. Elsewhere the system does it, in the child's PATH, which has absolute entries only.
 *
 * @throws UserError where there is none
 */
function gitProgram() {
    if (process.platform !== 'win32')
        return 'git';
    for (const folder of programFolders()) {
        const program = (0,external_node_path_.join)(folder, 'git.exe');
        try {
            (0,external_node_fs_.accessSync)(program, external_node_fs_.constants.X_OK);
            return program;
        }
        catch {
            continue;
        }
    }
    throw noGit();
}
function noGit() {
    return new user_error/* UserError */.y('git was not found on the PATH; install git 2.38 or newer');
}
/**
 * @param answer of `git version`, such as `git version 2.39.5 (Apple Git-154)`
 * @throws UserError where it is too old, or not git
 */
function checkVersion(answer) {
    const match = /^git version (\d+)\.(\d+)/.exec(answer);
    if (match === null)
        throw new user_error/* UserError */.y('the git on the PATH does not tell its version; install git 2.38 or newer');
    const [major, minor] = [Number(match[1]), Number(match[2])];
    const [leastMajor, leastMinor] = LEAST_VERSION;
    if (major > leastMajor || (major === leastMajor && minor >= leastMinor))
        return;
    throw new user_error/* UserError */.y(`git ${major}.${minor} is too old to be run safely; install git 2.38 or newer`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/version-trace.js
/**
 * git's version from the same child that answers a question: its trace of events (`api-trace2` in git's documentation)
 * begins with the version, one JSON object a line, here on stderr among what git says there.
 */
const versionTrace = { GIT_TRACE2_EVENT: '2' };
const version_trace_event = '{"event":"';
/** @returns the version, empty where git is too old to trace, and what else stood on stderr */
function splitTrace(stderr) {
    const lines = Buffer.from(stderr).toString('latin1').split('\n');
    const first = lines.find((line) => line.startsWith(`${version_trace_event}version"`));
    const version = first === undefined ? undefined : /"exe":"([^"]*)"/.exec(first)?.[1];
    const said = lines.filter((line) => !line.startsWith(version_trace_event)).join('\n');
    return { version: version ?? '', stderr: Buffer.from(said, 'latin1') };
}

;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js
/**
 * The only file that runs git. Reads never lock, write, prompt, reach the network or execute anything of the
 * repository; fetches reach http and https only, and take their token by the environment (`hardening.ts`).
 */









/** How long a child may take to end when asked to, before it is killed; milliseconds. */
const GRACE = 2000;
const live = new Set();
/** Ends every git child that still runs: for the end of the process, when there is no time to wait. */
function endGitChildren() {
    for (const child of live)
        child.kill();
}
function subcommand(args) {
    for (let i = 0; i < args.length; i++) {
        if (args[i] === '-c')
            i++;
        else if (!args[i].startsWith('-'))
            return args[i];
    }
    return '';
}
function reading(at, args) {
    return {
        args: [...readOptions, ...placesOf(at), ...args],
        command: subcommand(args),
        cwd: at.workTree ?? at.gitDir,
        env: readEnvironment(at.indexFile),
        secrets: [],
        remedy: 'check the repository with "git fsck"',
    };
}
function placesOf({ gitDir, workTree }) {
    return [`--git-dir=${gitDir}`, ...(workTree === null ? [] : [`--work-tree=${workTree}`])];
}
/** `ENOENT` is also what a folder that is gone gives. */
function notStarted(error, run) {
    const missing = 'code' in error && error.code === 'ENOENT';
    if (missing && (run.cwd === undefined || (0,external_node_fs_.existsSync)(run.cwd)))
        return noGit();
    return new user_error/* UserError */.y('git could not be started in the repository; check that its folder exists and can be read', {
        cause: error,
    });
}
function start(run) {
    const stdio = ['pipe', 'pipe', 'pipe'];
    // In a group of its own: Ctrl-C on a terminal is for us, who then end git.
    const apart = { stdio, windowsHide: true, detached: process.platform !== 'win32' };
    const child = (0,external_node_child_process_.spawn)(gitProgram(), run.args, { cwd: run.cwd, env: run.env, ...apart });
    if (live.size === 0)
        process.once('exit', endGitChildren);
    live.add(child);
    const stderr = new BoundedText(child.stderr);
    // Whoever writes to a child that has ended learns it from the exit code.
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(notStarted(error, run));
        });
        child.once('close', (code) => {
            resolve(code);
        });
    }).finally(() => {
        live.delete(child);
        if (live.size === 0)
            process.off('exit', endGitChildren);
    });
    ended.catch(() => undefined);
    return {
        stdin: child.stdin,
        stdout: child.stdout,
        ended,
        failure: (exitCode) => new git_error/* GitError */.XS({ ...run, exitCode, stderr: stderr.bytes() }),
        async close() {
            child.stdin.destroy();
            child.stdout.destroy();
            child.kill();
            const kill = setTimeout(() => child.kill('SIGKILL'), GRACE);
            await ended.catch(() => undefined);
            clearTimeout(kill);
        },
    };
}
async function finish(run, { input, okCodes = [0] }) {
    const child = start(run);
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stdin.end(input ?? '');
    const code = await child.ended;
    if (code === null || !okCodes.includes(code))
        throw child.failure(code);
    return Buffer.concat(chunks);
}
const versionRun = () => ({
    args: ['version'],
    command: 'version',
    cwd: undefined,
    env: readEnvironment(undefined),
    secrets: [],
    remedy: '',
});
let checked;
/** @throws UserError where there is no git, or one older than 2.38 */
function requireGit() {
    checked ??= finish(versionRun(), {}).then((answer) => {
        checkVersion(answer.toString('latin1'));
    });
    return checked;
}
/**
 * Runs a reading command of git to its end.
 *
 * @param args the subcommand and what follows; options with hostile values after `--end-of-options` or `--`
 * @returns all of stdout
 * @throws GitError for another exit code, UserError where git is missing or too old
 */
async function readGit(at, args, options = {}) {
    await requireGit();
    return finish(reading(at, args), options);
}
function finishSync(run, { input, okCodes = [0] }) {
    const done = (0,external_node_child_process_.spawnSync)(gitProgram(), run.args, {
        cwd: run.cwd,
        env: { ...run.env, ...versionTrace },
        input: input ?? '',
        maxBuffer: Infinity,
        windowsHide: true,
    });
    if (done.error !== undefined)
        throw notStarted(done.error, run);
    const { version, stderr } = splitTrace(done.stderr);
    checkVersion(`git version ${version}`);
    if (done.status === null || !okCodes.includes(done.status)) {
        throw new git_error/* GitError */.XS({ ...run, exitCode: done.status, stderr });
    }
    return done.stdout;
}
/** As `readGit`, but at once, and with one child only: git tells its version beside its answer. */
function readGitSync(at, args, options = {}) {
    return finishSync(reading(at, args), options);
}
/**
 * Runs `git config` with the configuration that the person who runs the tool has: for questions only, and about the
 * repository's hooks and ignored files only. Reading configuration runs nothing.
 *
 * @param args what follows `git config`, such as `--get core.hooksPath`
 * @returns stdout, `null` where there is no such setting
 */
function readConfigSync(at, args) {
    const options = ['--no-pager', ...placesOf(at), 'config', ...args];
    try {
        return finishSync({ ...reading(at, ['config']), args: options, env: configEnvironment() }, {});
    }
    catch (error) {
        if (error instanceof git_error/* GitError */.XS && error.exitCode === 1)
            return null;
        throw error;
    }
}
/** Starts a reading command whose pipes the caller serves; `close()` must be called, whatever happens. */
async function streamGit(at, args) {
    await requireGit();
    return start(reading(at, args));
}
/**
 * Runs `git fetch`, or what else reaches a server.
 *
 * @param args may begin with settings (`-c`); no token in them
 * @throws GitError, whose words do not hold the token
 */
async function fetchGit(at, args, options) {
    await requireGit();
    const { token, serverUrl, input } = options;
    const basic = token === null ? null : Buffer.from(`x-access-token:${token}`).toString('base64');
    const header = `http.${serverUrl}/.extraheader`;
    // An empty value drops what the machine's configuration sends: two Authorization headers are a 400.
    const settings = basic === null
        ? []
        : [
            [header, ''],
            [header, `AUTHORIZATION: basic ${basic}`],
        ];
    const run = {
        args: [...fetchOptions, `--git-dir=${at.gitDir}`, ...args],
        command: subcommand(args),
        cwd: at.gitDir,
        env: fetchEnvironment(settings),
        secrets: basic === null ? [] : [token, basic],
        remedy: '',
    };
    await finish(run, input === undefined ? {} : { input });
}
/**
 * Makes a bare repository of our own, without any template of the machine's.
 *
 * @param gitDir absolute; made if it does not exist
 * @param objectFormat that of the repository whose objects it will hold
 */
async function initGit(gitDir, objectFormat = 'sha1') {
    await requireGit();
    const args = ['init', '--quiet', '--bare', '--template=', `--object-format=${objectFormat}`, gitDir];
    await finish({ ...versionRun(), args: [...readOptions, ...args], command: 'init' }, {});
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

/***/ 1628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toMessage),
/* harmony export */   e: () => (/* binding */ fromMessage)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);

function toMessage({ sightings, ...reading }) {
    return {
        ...reading,
        sightings: sightings.map(({ origin, hit: { secret, ...hit } }) => ({
            origin,
            hit,
            value: secret.reveal(),
        })),
    };
}
function fromMessage({ sightings, ...message }) {
    const secrets = new Map();
    const secretOf = (value) => {
        const secret = secrets.get(value) ?? new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
        secrets.set(value, secret);
        return secret;
    };
    return {
        ...message,
        sightings: sightings.map(({ origin, hit, value }) => ({
            origin,
            hit: { ...hit, secret: secretOf(value) },
        })),
    };
}


/***/ }),

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ThreadControl)
/* harmony export */ });
/** What two threads tell each other while both work: a few numbers in shared memory. */
/** Indexes of its numbers. */
const SIGNAL = 0;
const PIECES = 1;
const KILOBYTES = 2;
const NUMBERS = 3;
const signals = ['', 'SIGINT', 'SIGTERM', 'SIGHUP'];
class ThreadControl {
    memory;
    #numbers;
    /** @param memory another thread's, or none to make it */
    constructor(memory = new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT)) {
        this.memory = memory;
        this.#numbers = new Int32Array(memory);
    }
    /** The signal that asks the thread to end, if one does. */
    get signal() {
        const number = Atomics.load(this.#numbers, SIGNAL);
        return number === 0 ? null : (signals[number] ?? 'a signal');
    }
    end(signal) {
        const known = signals.findIndex((name) => name === signal);
        Atomics.store(this.#numbers, SIGNAL, known > 0 ? known : signals.length);
    }
    /** How far the thread is. */
    get progress() {
        return {
            pieces: Atomics.load(this.#numbers, PIECES),
            bytes: Atomics.load(this.#numbers, KILOBYTES) * 1000,
        };
    }
    /** @param bytes told in kilobytes: two terabytes fit */
    update({ pieces, bytes }) {
        Atomics.store(this.#numbers, PIECES, pieces);
        Atomics.store(this.#numbers, KILOBYTES, Math.floor(bytes / 1000));
    }
}


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _ports_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7407);

/** Milliseconds of synchronous work after which signals and streams get their turn. */
const PAUSE_AFTER = 50;
/** Places listed of one placeholder. */
const MAX_PLACES_OF_PLACEHOLDER = 100;
/** Occurrences kept of one source: a file made to exhaust memory with keys ends the scan as incomplete instead. */
const MAX_SIGHTINGS = 100_000;
const tooMany = `${MAX_SIGHTINGS} occurrences of keys were found before it`;
async function readSource(source, ports) {
    const { engine, clock, interrupt, progress } = ports;
    const sightings = [];
    const skipped = [];
    const bytesBefore = engine.bytes;
    let lastPause = clock.milliseconds();
    let pieces = 0;
    const placeholders = new Map();
    const placesOf = (fingerprint) => {
        const places = (placeholders.get(fingerprint) ?? 0) + 1;
        placeholders.set(fingerprint, places);
        return places;
    };
    const pauseIsDue = () => clock.milliseconds() - lastPause > PAUSE_AFTER;
    const pause = async () => {
        await clock.pause();
        progress.update({ pieces, bytes: engine.bytes, ...source.measure?.() });
        lastPause = clock.milliseconds();
    };
    /** A pause when one is due: a large file must not block a signal. */
    const breathe = () => (pauseIsDue() ? pause().then(endIfAsked) : undefined);
    const isAsked = () => interrupt.signal !== null;
    const endIfAsked = () => {
        if (interrupt.signal !== null)
            throw new _ports_source_js__WEBPACK_IMPORTED_MODULE_0__/* .PieceError */ .x('what was being read', endedBy(interrupt.signal));
    };
    let giveUp = () => undefined;
    void interrupt.asked.then(() => {
        giveUp();
    });
    /** What is waited for may never come: then the scan ends all the same when it is asked to. */
    const unlessAsked = (promise) => new Promise((resolve, reject) => {
        giveUp = () => {
            reject(new _ports_source_js__WEBPACK_IMPORTED_MODULE_0__/* .PieceError */ .x('what was being read', endedBy(interrupt.signal ?? 'a signal')));
        };
        promise.then(resolve, reject);
    });
    const withPauses = (piece) => ({
        ...(piece.called === undefined ? {} : { called: piece.called }),
        ...(piece.whole === undefined ? {} : { whole: piece.whole }),
        read: (into) => {
            const breath = breathe();
            const got = breath === undefined ? piece.read(into) : breath.then(() => piece.read(into));
            return got instanceof Promise ? unlessAsked(got) : got;
        },
    });
    const read = (piece) => {
        const found = (hit) => {
            if (hit.placeholder !== null && placesOf(hit.secret.fingerprint) > MAX_PLACES_OF_PLACEHOLDER)
                return;
            if (sightings.length >= MAX_SIGHTINGS)
                throw new _ports_source_js__WEBPACK_IMPORTED_MODULE_0__/* .PieceError */ .x('the rest of what was being read', tooMany);
            sightings.push({ origin: piece.origin, hit });
        };
        return engine.scan(withPauses(piece), found, {
            skipped: (skip) => skipped.push(skippedInside(piece, skip)),
            breathe,
        });
    };
    for (;;) {
        if (pauseIsDue())
            await pause();
        if (interrupt.signal !== null) {
            skipped.push({ path: 'everything not yet read', reason: endedBy(interrupt.signal), incomplete: true });
            break;
        }
        if (sightings.length >= MAX_SIGHTINGS) {
            skipped.push({ path: 'everything not yet read', reason: tooMany, incomplete: true });
            break;
        }
        try {
            const next = source.next();
            const piece = next instanceof Promise ? await unlessAsked(next) : next;
            if (piece === null)
                break;
            pieces++;
            if (piece.whole !== undefined && engine.isPlain(piece.whole, piece.called))
                continue;
            for (const part of piece.parts?.() ?? [piece]) {
                const scanned = read(part);
                if (scanned instanceof Promise)
                    await scanned;
            }
        }
        catch (error) {
            if (!(error instanceof _ports_source_js__WEBPACK_IMPORTED_MODULE_0__/* .PieceError */ .x))
                throw error;
            // A terminal asks git to end as well: what it does not give then is no fault of the object.
            if (isAsked())
                continue;
            skipped.push({ path: error.path, reason: error.message, incomplete: true });
        }
    }
    return { sightings, skipped, bytes: engine.bytes - bytesBefore };
}
/** A member of a container is called by its file and its path there, as in Java's `jar:` URLs: `lib.jar!/a.txt`. */
function skippedInside(piece, { inner, reason, incomplete }) {
    const outer = piece.called?.() ?? 'a text';
    if (inner === null)
        return { path: outer, reason, incomplete };
    return { path: Buffer.concat([Buffer.from(outer), Buffer.from('!/'), inner]), reason, incomplete };
}
function endedBy(signal) {
    return `the scan was ended by ${signal}`;
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ bytePath),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* unused harmony export nameOf */
/**
 * Paths are bytes. Where one has to be compared, or to be the key of a map, it is a string with a character for each
 * byte (latin1), and turns into its bytes again at the border.
 */
/** @param bytes a view is taken as it is; they are copied */
function bytePath(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** The bytes that `bytePath` was given. */
function pathBytes(path) {
    return Buffer.from(path, 'latin1');
}
/** The last part. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A file name that could hold a key: the shortest one is a prefix of four and a body of twenty letters and digits. */
function mayHoldKey(name) {
    return name.length >= 24 && /[A-Za-z0-9]{20}/.test(name);
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Allowance: () => (/* binding */ Allowance),
/* harmony export */   MAX_DEPTH: () => (/* binding */ MAX_DEPTH),
/* harmony export */   MAX_ENTRIES: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   MAX_FREE: () => (/* binding */ MAX_FREE),
/* harmony export */   MAX_IN_MEMORY: () => (/* binding */ MAX_IN_MEMORY),
/* harmony export */   MAX_RATIO: () => (/* binding */ MAX_RATIO),
/* harmony export */   MAX_TOTAL: () => (/* binding */ MAX_TOTAL)
/* harmony export */ });
/* harmony import */ var _container_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2680);
/**
 * How much may come out of one outermost file, all that is nested in it together: inflated bytes, stored members,
 * containers in decoded text. A Go module can hold a zip that holds itself as a hex string: without one common allowance
 * 77 kB take minutes.
 */

/** Bytes that any file may inflate to. */
const MAX_FREE = 256 * 1024 * 1024;
/** A larger file may inflate to so many times its size: logs, databases, disk images stay below. */
const MAX_RATIO = 100;
/** Whatever the ratio: about a minute's work. */
const MAX_TOTAL = 8 * 1024 * 1024 * 1024;
/** Members in all; a zip without zip64 can hold 65,535. */
const MAX_ENTRIES = 500_000;
/** What a container in memory may take: 7z, PDF and zip are read from their end. */
const MAX_IN_MEMORY = 256 * 1024 * 1024;
/** How deep containers may nest. */
const MAX_DEPTH = 5;
const limits = { free: MAX_FREE, ratio: MAX_RATIO, total: MAX_TOTAL, entries: MAX_ENTRIES };
class Allowance {
    #limits;
    #stored = 0;
    #taken = 0;
    #entries = 0;
    /** @param own other limits than those above */
    constructor(own = {}) {
        this.#limits = { ...limits, ...own };
    }
    /** @param bytes of the outermost file that were read just now: they allow for more */
    grow(bytes) {
        this.#stored += bytes;
    }
    /**
     * @param bytes that came out of a container
     * @throws ContainerError of fault `limit`
     */
    take(bytes) {
        const { free, ratio, total } = this.#limits;
        this.#taken += bytes;
        if (this.#taken > total)
            throw new _container_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ContainerError */ .O('limit', `holds more than ${amount(total)}`);
        if (this.#taken > Math.max(free, ratio * this.#stored))
            throw new _container_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ContainerError */ .O('limit', `holds more than ${amount(free)} and ${ratio} times its size`);
    }
    /** @throws ContainerError of fault `limit` */
    entry() {
        const { entries } = this.#limits;
        if (++this.#entries > entries)
            throw new _container_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ContainerError */ .O('limit', `holds more than ${entries.toLocaleString('en')} members`);
    }
}
function amount(bytes) {
    const megabytes = bytes / 2 ** 20;
    return megabytes >= 1024 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
}


/***/ }),

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bytesInput)
/* harmony export */ });
function bytesInput(bytes) {
    let at = 0;
    return {
        read(into) {
            const part = bytes.subarray(at, at + into.length);
            into.set(part);
            at += part.length;
            return part.length;
        },
    };
}


/***/ }),

/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ContainerError)
/* harmony export */ });
class ContainerError extends Error {
    fault;
    /** @param message in words for people; holds no scanned text */
    constructor(fault, message, options) {
        super(message, options);
        this.fault = fault;
    }
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mayBeContainer)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(591);
/**
 * Whether some bytes may be a container: what is cheap to tell. The containers themselves, which then decide, are a lot of
 * code, and most scans need none of it.
 */

/** By their first byte; the rest of a magic number and what else must hold is the container's matter. */
const signs = [
    [0x1f, 0x8b, 0x08], // gzip
    [0x78, 0x01], // zlib, by level
    [0x78, 0x5e],
    [0x78, 0x9c],
    [0x78, 0xda],
    [0x28, 0xb5, 0x2f, 0xfd], // zstd
    [0x42, 0x5a, 0x68], // bzip2
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
    [0x5d, 0x00, 0x00], // lzma
    [0x50, 0x4b], // zip
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
    [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
    ...Array.from({ length: 16 }, (_, low) => [0x50 + low, 0x2a, 0x4d, 0x18]), // zstd's skippable frames
];
const firstBytes = new Uint8Array(256);
for (const [first] of signs)
    firstBytes[first] = 1;
/** Of a text file's first bytes none is outside of this; nothing compressed begins with so many of them. */
const TEXT_START = 16;
/**
 * @param start the first `CONTAINER_START` bytes, fewer only if there are no more
 * @param name what they are called, asked for only if they are no text: brotli goes by it
 * @returns `false` only where no container matches
 */
function mayBeContainer(start, name) {
    if (firstBytes[start[0] ?? 0] === 1 && signs.some((sign) => beginsWith(start, sign, 0)))
        return true;
    if (start.length >= _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TAR_BLOCK */ .mv && ((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMagic */ .qt)(start) || endsLikeTar(start)))
        return true;
    if (hasMarkBeforePdf(start))
        return true;
    return !isText(start) && endsInBr(name());
}
function beginsWith(start, sign, from) {
    return sign.every((byte, index) => start[from + index] === byte);
}
/** Some programs write a byte-order mark or blanks before a PDF's magic number. */
function hasMarkBeforePdf(start) {
    const first = start[0];
    if (first !== 0xef && first !== 0x20 && first !== 0x0a && first !== 0x0d && first !== 0x09)
        return false;
    let from = first === 0xef ? 3 : 0;
    while (from < start.length && (start[from] === 0x20 || (start[from] >= 9 && start[from] <= 13)))
        from++;
    return beginsWith(start, [0x25, 0x50, 0x44, 0x46, 0x2d], from);
}
/** The header of a tar before POSIX ends with zeros. */
function endsLikeTar(start) {
    for (let at = 257; at < _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TAR_BLOCK */ .mv; at++)
        if (start[at] !== 0)
            return false;
    return start[0] !== 0;
}
function isText(start) {
    for (let at = 0; at < TEXT_START && at < start.length; at++) {
        const byte = start[at];
        if ((byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) || byte >= 0x7f)
            return false;
    }
    return true;
}
function endsInBr(name) {
    return name !== null && name.length > 3 && /\.br$/i.test(Buffer.from(name.subarray(-3)).toString('latin1'));
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ CONTAINER_START),
/* harmony export */   e: () => (/* binding */ containerIds)
/* harmony export */ });
const containerIds = [
    'gzip',
    'zlib',
    'brotli',
    'zstd',
    'bzip2',
    'xz',
    'zip',
    'tar',
    '7z',
    'pdf',
];
/** So many bytes tell every container: tar's magic number ends at 262; zlib's first kilobyte must inflate. */
const CONTAINER_START = 1024;


/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   lb: () => (/* binding */ isPlausibleV7),
/* harmony export */   mv: () => (/* binding */ TAR_BLOCK),
/* harmony export */   qt: () => (/* binding */ hasMagic)
/* harmony export */ });
/** A tar header: POSIX ustar and pax, GNU, and what V7 wrote before them (POSIX.1-2017 `pax`, GNU tar's manual, "Basic Tar Format"). */
const TAR_BLOCK = 512;
/** @returns null if the checksum is wrong or the size unreadable */
function readTarHeader(block) {
    if (block.length < TAR_BLOCK || !hasChecksum(block))
        return null;
    const size = readNumber(block.subarray(124, 136));
    if (size === null)
        return null;
    const isPosix = hasMagic(block) && block[262] === 0;
    // GNU tar keeps times where POSIX has the prefix.
    const prefix = isPosix ? text(block.subarray(345, 500)) : new Uint8Array(0);
    const name = text(block.subarray(0, 100));
    return {
        path: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
        target: text(block.subarray(157, 257)),
        size,
        type: block[156] === 0 ? '0' : String.fromCharCode(block[156]),
        hasMoreMap: block[482] === 1,
    };
}
const magic = Buffer.from('ustar');
/** `ustar`, then a zero byte (POSIX) or blanks (GNU). */
function hasMagic(block) {
    for (let at = 0; at < magic.length; at++)
        if (block[257 + at] !== magic[at])
            return false;
    return block[262] === 0 || block[262] === 0x20;
}
/** Whether it can be a header without a magic number: nothing but the checksum tells, and it is short. */
function isPlausibleV7(block) {
    const header = readTarHeader(block);
    if (header === null || header.path.length === 0 || !/[0-7]/.test(header.type))
        return false;
    const fields = [block.subarray(100, 108), block.subarray(108, 116), block.subarray(116, 124)];
    const isFree = block.subarray(257, TAR_BLOCK).every((byte) => byte === 0);
    return (isFree && header.path.every((byte) => byte >= 0x20) && fields.every((field) => readOctal(field) !== null));
}
/** Up to the first zero byte. */
function text(field) {
    const end = field.indexOf(0);
    return field.slice(0, end < 0 ? field.length : end);
}
/** The sum of all bytes, the checksum's own taken as blanks; some old programs added signed bytes. */
function hasChecksum(block) {
    const stored = readOctal(block.subarray(148, 156));
    if (stored === null)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < TAR_BLOCK; i++) {
        const byte = i >= 148 && i < 156 ? 0x20 : block[i];
        unsigned += byte;
        signed += byte < 0x80 ? byte : byte - 0x100;
    }
    return stored === unsigned || stored === signed;
}
/** Octal digits, or base 256 with the highest bit set (GNU). */
function readNumber(field) {
    if (field[0] < 0x80)
        return readOctal(field) ?? (field.every((byte) => byte === 0) ? 0 : null);
    // The second highest bit is the sign: no size is negative.
    if ((field[0] & 0x40) !== 0)
        return null;
    let value = field[0] & 0x3f;
    for (const byte of field.subarray(1))
        value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : null;
}
/** Blanks may stand before the digits, blanks or zero bytes behind them. */
function readOctal(field) {
    const digits = /^ *([0-7]+)(?:[ \0]|$)/.exec(Buffer.from(field).toString('latin1'))?.[1];
    return digits === undefined ? null : Number.parseInt(digits, 8);
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digitOf),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/** The 64 digits of base64 and base64url (RFC 4648, sections 4 and 5). */
/** No digit. */
const NONE = 255;
/** The value of each byte as a digit; `-` is `+`, `_` is `/`. */
const digitOf = new Uint8Array(256).fill(NONE);
for (const [value, digit] of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries()) {
    digitOf[digit] = value;
}
digitOf['-'.charCodeAt(0)] = 62;
digitOf['_'.charCodeAt(0)] = 63;


/***/ }),

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ betweenLines),
/* harmony export */   GH: () => (/* binding */ firstDigit),
/* harmony export */   GO: () => (/* binding */ lineBefore),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   ar: () => (/* binding */ MIN_LINE)
/* harmony export */ });
/* harmony import */ var _detect_kernel_byte_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
/* harmony import */ var _detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(673);
/* harmony import */ var _detect_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8159);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1358);
/** Where a base64 text begins, seen from one of its digits: back over lines that are all of one text. */





/** A line that goes on in the next one has so many digits at least. */
const MIN_LINE = 16;
/** Letters and digits of a spelled line break, behind its first byte: `%25250A`. */
const MAX_LETTERS = 12;
const LF = 0x0a;
const CR = 0x0d;
/** Goes back from a digit to the first one of the first line. */
function firstDigit({ bytes, start, end }, at) {
    const earliest = Math.max(start, at - _detect_limits_js__WEBPACK_IMPORTED_MODULE_2__.MAX_LOOKBEHIND);
    let first = lineStart(bytes, at, earliest);
    for (;;) {
        const before = lineBefore(bytes, first, earliest, end);
        if (before === null)
            return first;
        first = before;
    }
}
/** The first of the digits that stand in a row before `at`. */
function lineStart(bytes, at, earliest) {
    let first = at;
    while (first > earliest && _digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digitOf */ .T[bytes[first - 1]] !== _digits_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x)
        first--;
    return first;
}
/** What may stand between the digits of two lines, seen from behind. */
const betweenLines = ' \t\r\n>|*#+-"\'`\\.&=,';
const between = (0,_detect_kernel_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(betweenLines);
/** The first digit of the line before, where it is one of the same text: it ends with digits enough. */
function lineBefore(bytes, first, earliest, limit) {
    const end = lineEnd(bytes, first, earliest, limit);
    if (end === first)
        return null;
    const start = lineStart(bytes, end, earliest);
    if (end - start < MIN_LINE || !leadsTo(bytes, end, first, limit))
        return null;
    return start;
}
/** Where the digits of the line before end, if it is one. */
function lineEnd(bytes, first, earliest, limit) {
    let end = first;
    // The letters of a spelled line break were taken for digits.
    if (first > earliest && (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledBreak */ .tp)(bytes, first - 1, limit) > 0)
        end--;
    while (end > earliest) {
        const spelled = (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledBreakBefore */ .uU)(bytes, end, earliest);
        if (spelled === 0 && between[bytes[end - 1]] !== 1)
            break;
        end -= Math.max(spelled, 1);
    }
    return end;
}
/** Whether the fold that begins at `end` leads to the digit at `first`, or to the one behind letters of its own. */
function leadsTo(bytes, end, first, limit) {
    const isPlain = end + 1 === first ? bytes[end] === LF : end + 2 === first && bytes[end] === CR && bytes[end + 1] === LF;
    if (isPlain)
        return true;
    const text = bytes.toString('latin1', end, Math.min(limit, first + MAX_LETTERS));
    const fold = (0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldAt */ .$)(text, 0, '');
    return fold !== null && end + fold >= first && end + fold <= first + MAX_LETTERS;
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ foldAt),
/* harmony export */   r: () => (/* binding */ MAX_FOLD)
/* harmony export */ });
/* harmony import */ var _detect_reader_concatenation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2371);
/* harmony import */ var _detect_reader_white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);
/** What stands between two lines of one base64 text: line breaks, real or spelled, with margins; string joins. */


/** Bytes in which a fold is looked for. */
const MAX_FOLD = 512;
const blanks = /[ \t]*/y;
const lineBreak = /(?:=|%(?:25){0,4}3[dD])?(?:\\{0,32}\r\n?|\\{0,32}\n|(?:\\|%(?:25){0,4}5[cC]){1,32}r(?:\\|%(?:25){0,4}5[cC]){1,32}n|(?:\\|%(?:25){0,4}5[cC]){1,32}[nr]|%(?:25){0,4}0[dD]%(?:25){0,4}0[aA]|%(?:25){0,4}0[aA]|&#(?:13;&#10|10|x[dD];&#x[aA]|x[aA]);)/y;
/** Indentation in a text whose line breaks are `%0A`. */
const spelledBlanks = /(?:%(?:25){0,4}(?:20|09))*/y;
const mark = /[>|*#]|(?:[+-]|\/\/)(?=[ \t])/y;
/**
 * @param mark `+` or `-` where each line of the text has it in its first column (a diff), else empty
 * @returns where the next line's own text begins, `null` where no fold is
 */
function foldAt(text, at, diffMark) {
    const broken = (0,_detect_reader_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(lineBreak, text, (0,_detect_reader_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(blanks, text, at) ?? at);
    if (broken === null)
        return (0,_detect_reader_concatenation_js__WEBPACK_IMPORTED_MODULE_1__/* .concatenationAt */ .S)(text, at)?.end ?? null;
    const end = diffMark !== '' && text[broken] === diffMark ? broken + 1 : broken;
    return (0,_detect_reader_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .marginEnd */ .MJ)(text, (0,_detect_reader_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(spelledBlanks, text, end) ?? end, mark);
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ mayMeanText),
/* harmony export */   XS: () => (/* binding */ asValues),
/* harmony export */   _3: () => (/* binding */ meansNothing),
/* harmony export */   nK: () => (/* binding */ alignments)
/* harmony export */ });
/* unused harmony exports GROUP, IN_A_ROW, highest */
/* harmony import */ var _containers_container_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8159);
/**
 * Whether base64 may mean a text or a container. Most long runs of its digits mean neither: digests in lock files,
 * pictures, certificates, ciphertext. To decode those at all alignments, and to look for keys in what comes out, would be
 * most of what the scan of a history of lock files costs.
 */


/** Digits that mean three bytes. */
const GROUP = 4;
/**
 * Whatever holds a key holds ASCII around it: the key itself, its digits in another encoding, each second byte of
 * UTF-16. The shortest key takes 24 bytes; at any offset they are so many whole groups.
 */
const IN_A_ROW = 7;
/** Groups that show a magic number. (A tar, which has none, begins with ASCII and zeros.) */
const MAGIC = 8;
/** The highest bit of each byte, in the digit of a group that holds it; the fourth digit holds none. */
const highest = [0x20, 0x08, 0x02];
const asCharacters = formOf(_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digitOf */ .T);
const asValues = formOf(Uint8Array.from({ length: 64 }, (_, value) => value));
function formOf(valueOf) {
    const asciiAs = valueOf.map((value) => highest.reduce((bits, high, place) => bits | ((value & high) === 0 ? 1 << place : 0), 0));
    return { valueOf, asciiAs };
}
/** Digits at the start that may belong to something else: a path or a word can touch a text. */
const alignments = [0, 1, 2, 3];
/** Whether characters that are all digits can mean a text or a container at no alignment. */
function meansNothing(bytes, from, to) {
    return !alignments.some((skip) => mayMeanText(bytes, from + skip, to, asCharacters));
}
/**
 * @param digits nothing else from `from` on
 * @param from where the first group begins
 * @param to where digits end
 */
function mayMeanText(digits, from, to, form) {
    return (holdsAscii(digits, from, to, form.asciiAs) || (0,_containers_container_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeContainer */ .S)(firstBytes(digits, from, to, form), noName));
}
/**
 * Whether there are enough groups of ASCII in a row: of so many groups side by side each such row takes in the last, so
 * that most are never looked at.
 */
function holdsAscii(digits, from, to, asciiAs) {
    const row = IN_A_ROW * GROUP;
    const last = to - GROUP;
    let at = from + row - GROUP;
    while (at <= last) {
        let start = at + GROUP;
        while (start > from && isAscii(digits, start - GROUP, asciiAs))
            start -= GROUP;
        let end = at;
        if (start <= at) {
            end = at + GROUP;
            while (end <= last && end - start < row && isAscii(digits, end, asciiAs))
                end += GROUP;
            if (end - start >= row)
                return true;
        }
        at = end + row;
    }
    return false;
}
function isAscii(digits, at, asciiAs) {
    const first = asciiAs[digits[at]];
    return (first & (asciiAs[digits[at + 1]] >> 1) & (asciiAs[digits[at + 2]] >> 2) & 1) === 1;
}
const noName = () => null;
/** Filled anew for each look: no other is under way. */
const magic = new Uint8Array(MAGIC * 3);
function firstBytes(digits, from, to, { valueOf }) {
    const groups = Math.max(0, Math.min(MAGIC, Math.floor((to - from) / GROUP)));
    for (let group = 0; group < groups; group++) {
        const at = from + group * GROUP;
        const value = (valueOf[digits[at]] << 18) |
            (valueOf[digits[at + 1]] << 12) |
            (valueOf[digits[at + 2]] << 6) |
            valueOf[digits[at + 3]];
        magic[group * 3] = value >> 16;
        magic[group * 3 + 1] = value >> 8;
        magic[group * 3 + 2] = value;
    }
    return groups === MAGIC ? magic : magic.subarray(0, groups * 3);
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ digitsEnd),
/* harmony export */   It: () => (/* binding */ gapEnd),
/* harmony export */   i7: () => (/* binding */ MAX_GAP),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   r9: () => (/* binding */ gapStart)
/* harmony export */ });
/* harmony import */ var _detect_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _line_break_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8866);
/**
 * What stands between the numbers of a list: always the same marks (`, `, `:`, `).chr(`), but for the blanks between
 * them, and for a break anywhere (line-break.ts), after which the marks may be missing.
 */



/** Bytes of a gap: a break, and the longest marks that we take. */
const MAX_GAP = _line_break_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BREAK */ .t0 + 32;
const MAX_MARKS = 24;
const isBlank = (byte) => byte === 0x20 || byte === 0x09;
const isWhite = (byte) => isBlank(byte) || byte === 0x0a || byte === 0x0d;
/**
 * The gap that fills [from, to); a line break counts as a blank.
 *
 * @returns `undefined` where it is none of ours: the marks of an escape (`\x`, `%`, `&#`, `=`) are other decoders'
 */
function gapOf(bytes, from, to) {
    if (to <= from || to - from > MAX_MARKS)
        return undefined;
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        const isText = isWhite(byte) || (byte > 0x20 && byte < 0x7f);
        const isEscape = byte === 0x25 || byte === 0x3d || byte === 0x5c || (byte === 0x26 && bytes[at + 1] === 0x23);
        if (!isText || isEscape)
            return undefined;
    }
    return bytes.slice(from, to).filter((byte) => !isWhite(byte));
}
/** @returns the end of the gap that begins at `from`, -1 where there is none */
function gapEnd(bytes, from, end, gap) {
    const limit = Math.min(end, from + MAX_GAP);
    const plain = plainGapEnd(bytes, from, limit, gap);
    return plain === -1 ? brokenGapEnd(bytes, from, limit, gap) : plain;
}
/** The end of a gap that a digit follows on the same line, as nearly all do; else -1. */
function plainGapEnd(bytes, from, limit, gap) {
    let at = blanksEnd(bytes, from, limit);
    for (const mark of gap) {
        if (at >= limit || bytes[at] !== mark)
            return -1;
        at = blanksEnd(bytes, at + 1, limit);
    }
    return at > from && at < limit && _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigit */ .Li[bytes[at]] === 1 ? at : -1;
}
function brokenGapEnd(bytes, from, limit, gap) {
    let at = from;
    let broken = false;
    for (let mark = 0;; mark++) {
        const next = broken ? -1 : (0,_line_break_js__WEBPACK_IMPORTED_MODULE_2__/* .breakEnd */ .D3)(bytes, at, limit);
        broken ||= next !== -1;
        at = next === -1 ? blanksEnd(bytes, at, limit) : next;
        // The break may have eaten some marks, or stand in their place.
        if (broken && at < limit)
            while (mark < gap.length && bytes[at] !== gap[mark])
                mark++;
        if (mark === gap.length)
            return at > from ? at : -1;
        if (at >= limit || bytes[at] !== gap[mark])
            return -1;
        at++;
    }
}
/** Where the gap that ends at `to` begins: behind a digit; -1 where there is none. */
function gapStart(bytes, to, floor, end, gap, digits) {
    const limit = Math.max(floor, to - MAX_GAP);
    let at = to;
    while (at > limit && digits[bytes[at - 1]] !== 1)
        at--;
    return at > limit && gapEnd(bytes, at, end, gap) === to ? at : -1;
}
/** The end of the digits at `from`, at most `most` and one more, to see that there are too many. */
function digitsEnd(bytes, from, end, most, digits) {
    return (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfRun */ .q_)(bytes, from, Math.min(end, from + most + 1), digits);
}
function blanksEnd(bytes, from, limit) {
    let at = from;
    while (at < limit && isBlank(bytes[at]))
        at++;
    return at;
}


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nibbleOf),
/* harmony export */   LL: () => (/* binding */ decimalDigit),
/* harmony export */   Li: () => (/* binding */ hexDigit)
/* harmony export */ });
/** What digits are worth, by their byte. */
/** 0 to 15 for a hex digit of either case, -1 for any other byte. */
const nibbleOf = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value++) {
    const digit = value.toString(16);
    nibbleOf[digit.charCodeAt(0)] = value;
    nibbleOf[digit.toUpperCase().charCodeAt(0)] = value;
}
const hexDigit = Uint8Array.from(nibbleOf, (value) => (value >= 0 ? 1 : 0));
const decimalDigit = Uint8Array.from(nibbleOf, (_, byte) => byte >= 0x30 && byte <= 0x39 ? 1 : 0);


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hexListAround),
/* harmony export */   A: () => (/* binding */ readHexList)
/* harmony export */ });
/* harmony import */ var _detect_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _detect_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _constant_gap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);
/* harmony import */ var _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3660);
/** Hex digits in groups of one size with the same marks between them: `70 68`, `70:68`, `0x70, 0x68`, `7068 785f`. */





/** Digits of the largest group: a 64-bit word. Longer ones are runs of their own, with something else behind them. */
const MAX_GROUP = 16;
/** The longest marks between groups, blanks counted: `", "0x`. */
const MAX_MARKS = 8;
/**
 * The list whose one group holds the digit at `at`, as far as `enough` pairs tell that it is one.
 *
 * @returns `undefined` where the digit stands in no list
 */
function hexListAround(stretch, at, enough) {
    const { bytes, start, end } = stretch;
    const floor = Math.max(start, at - _detect_limits_js__WEBPACK_IMPORTED_MODULE_3__.MAX_LOOKBEHIND);
    const group = (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfRun */ .Dc)(bytes, at, Math.max(floor, at - MAX_GROUP), _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li);
    const style = styleAround(stretch, group);
    if (style === undefined)
        return undefined;
    const from = listStart(bytes, group - style.prefix, floor, end, style);
    let last = from;
    let pairs = 0;
    forEachGroup(stretch, from, style, (digits, to) => {
        last = digits;
        pairs += (to - digits) >> 1;
        return pairs < enough;
    });
    return { style, from, last, pairs };
}
/** @returns the end of the list, whose pairs it puts into the table */
function readHexList(stretch, { from, style }, table) {
    const { bytes } = stretch;
    return forEachGroup(stretch, from, style, (digits, to) => {
        for (let pair = digits; pair < to; pair += 2) {
            table.push((_digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .nibbleOf */ .IY[bytes[pair]] << 4) | _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .nibbleOf */ .IY[bytes[pair + 1]], pair, 2);
        }
        return true;
    });
}
/**
 * Calls `visit` with where each group's digits stand, until it returns false.
 *
 * @returns the end of the last group
 */
function forEachGroup({ bytes, end }, from, style, visit) {
    let next = from;
    let to = from;
    while (next !== -1) {
        const digits = next + prefixAt(bytes, next, end);
        if (digits - next !== style.prefix)
            break;
        const size = (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .digitsEnd */ .Il)(bytes, digits, end, style.group, _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li) - digits;
        if (size === 0 || size > style.group || size % 2 !== 0)
            break;
        to = digits + size;
        if (!visit(digits, to))
            break;
        // A shorter group is the last one.
        next = size === style.group ? (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .gapEnd */ .It)(bytes, to, end, style.gap) : -1;
    }
    return to;
}
/** The style by the gap behind the group that begins at `from`, else by the one before it. */
function styleAround(stretch, from) {
    const { bytes, start, end } = stretch;
    const group = (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .digitsEnd */ .Il)(bytes, from, end, MAX_GROUP, _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li) - from;
    if (group === 0 || group > MAX_GROUP || group % 2 !== 0)
        return undefined;
    if (from + group < end && isInWord(bytes[from + group]))
        return undefined;
    const prefix = from - 2 >= start ? prefixAt(bytes, from - 2, end) : 0;
    const shape = { group, prefix };
    const gap = gapBehind(stretch, from, shape, isMark) ?? gapBefore(stretch, from, shape);
    if (gap !== undefined)
        return { ...shape, gap };
    // One number a line: but digits alone are a folded run.
    const lines = gapBehind(stretch, from, shape, (byte) => isMark(byte) || isLineBreak(byte));
    return lines === undefined || lines.length + prefix === 0 ? undefined : { ...shape, gap: lines };
}
function gapBehind({ bytes, end }, from, { group, prefix }, belongs) {
    const behind = from + group;
    let next = behind;
    while (next < end && next < behind + MAX_MARKS && belongs(bytes[next]))
        next++;
    const digits = next + prefixAt(bytes, next, end);
    const isAlike = digits - next === prefix && (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .digitsEnd */ .Il)(bytes, digits, end, group, _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li) - digits === group;
    return isAlike ? (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .gapOf */ .iT)(bytes, behind, next) : undefined;
}
function gapBefore({ bytes, start }, from, { group, prefix }) {
    const to = from - prefix;
    let last = to;
    while (last > start && last > to - MAX_MARKS && isMark(bytes[last - 1]))
        last--;
    const digits = (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfRun */ .Dc)(bytes, last, Math.max(start, last - group - 1), _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li);
    return last - digits === group ? (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .gapOf */ .iT)(bytes, last, to) : undefined;
}
/** Most digits in base64 and in words are told by the letter behind them; `70h` is a number. */
const isInWord = (behind) => _detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .alphanumeric */ .G7[behind] === 1 && (behind | 0x20) !== 0x68;
const isLineBreak = (byte) => byte === 0x0a || byte === 0x0d;
const isMark = (byte) => _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li[byte] !== 1 && !isLineBreak(byte);
function listStart(bytes, group, floor, end, style) {
    let from = group;
    for (;;) {
        const to = (0,_constant_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .gapStart */ .r9)(bytes, from, floor, end, style.gap, _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li);
        if (to === -1)
            return from;
        const digits = (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfRun */ .Dc)(bytes, to, Math.max(floor, to - style.group - 1), _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li);
        const before = digits - style.prefix;
        if (to - digits !== style.group || before < floor)
            return from;
        if (style.prefix > 0 && prefixAt(bytes, before, end) === 0)
            return from;
        from = before;
    }
}
/** 2 where `0x` or `0X` and a digit stand at `at`, else 0. */
function prefixAt(bytes, at, end) {
    const isPrefix = at + 2 < end && bytes[at] === 0x30 && (bytes[at + 1] | 0x20) === 0x78;
    return isPrefix && (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfRun */ .q_)(bytes, at + 2, at + 3, _digit_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigit */ .Li) > at + 2 ? 2 : 0;
}


/***/ }),

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ MIN_PAIRS),
/* harmony export */   Eg: () => (/* binding */ hexRunAround),
/* harmony export */   hX: () => (/* binding */ decodedHexRun)
/* harmony export */ });
/* harmony import */ var _last_at_or_before_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1681);
/* harmony import */ var _detect_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _detect_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _line_break_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8866);
/** Hex digits with nothing between them but breaks. */





/** Pairs of the shortest text that is decoded: of 40 digits; a key has 24 at least. */
const MIN_PAIRS = 20;
/** The run around the digit at `at`. */
function hexRunAround({ bytes, start, end }, at) {
    const starts = [];
    const before = [0];
    let from = runStart(bytes, at, Math.max(start, at - _detect_limits_js__WEBPACK_IMPORTED_MODULE_3__.MAX_LOOKBEHIND), end);
    for (;;) {
        const to = (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfRun */ .q_)(bytes, from, end, _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigit */ .Li);
        const digits = before.at(-1) + to - from;
        starts.push(from);
        before.push(digits);
        from = (0,_line_break_js__WEBPACK_IMPORTED_MODULE_2__/* .breakEnd */ .D3)(bytes, to, end);
        if (from === -1 || from >= end || _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigit */ .Li[bytes[from]] !== 1)
            return { starts, before, digits, to };
    }
}
function runStart(bytes, at, floor, end) {
    let from = at;
    for (;;) {
        from = (0,_detect_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfRun */ .Dc)(bytes, from, floor, _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigit */ .Li);
        if (from > floor)
            from = Math.min(at, Math.max(from, (0,_line_break_js__WEBPACK_IMPORTED_MODULE_2__/* .percentBreakEnd */ .Y4)(bytes, from - 1, end)));
        const before = (0,_line_break_js__WEBPACK_IMPORTED_MODULE_2__/* .breakStart */ .a6)(bytes, from, floor, end);
        if (before <= floor || _digit_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigit */ .Li[bytes[before - 1]] !== 1)
            return from;
        from = before;
    }
}
/** The run's bytes, from its first digit and from its second. */
function decodedHexRun(bytes, run) {
    const digits = unbroken(bytes, run).toString('latin1');
    return [
        decodedFrom(run, Buffer.from(digits, 'hex'), 0),
        decodedFrom(run, Buffer.from(digits.slice(1), 'hex'), 1),
    ];
}
function unbroken(bytes, { starts, before, digits }) {
    if (starts.length === 1)
        return bytes.subarray(starts[0], starts[0] + digits);
    const packed = Buffer.allocUnsafe(digits);
    for (let piece = 0; piece < starts.length; piece++) {
        const from = starts[piece];
        bytes.copy(packed, before[piece], from, from + before[piece + 1] - before[piece]);
    }
    return packed;
}
function decodedFrom({ starts, before }, bytes, shift) {
    const placeOf = (digit) => {
        const piece = starts.length === 1 ? 0 : (0,_last_at_or_before_js__WEBPACK_IMPORTED_MODULE_4__/* .lastAtOrBefore */ .A)(before, digit, starts.length);
        return starts[piece] + digit - before[piece];
    };
    return {
        encoding: 'hex',
        bytes,
        startOf: (at) => placeOf(2 * at + shift),
        endOf: (at) => placeOf(2 * at + shift + 1) + 1,
    };
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ breakEnd),
/* harmony export */   Y4: () => (/* binding */ percentBreakEnd),
/* harmony export */   a6: () => (/* binding */ breakStart),
/* harmony export */   t0: () => (/* binding */ MAX_BREAK)
/* harmony export */ });
/* harmony import */ var _detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/**
 * What may stand between two digits of one number run without being a part of it: a line break with the marks around it
 * (indentation, `>` of a mail, `+` of a diff, `#` of a comment, quotes), spelled or real, or a join of two strings.
 */

const LF = 0x0a;
const CR = 0x0d;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
/** No break is longer: deep indentation fits, a page of blanks does not. */
const MAX_BREAK = 80;
const PLAIN = 1;
const QUOTE = 2;
const LINE = 3;
const ESCAPE = 4;
const kinds = new Uint8Array(256);
for (const character of '\t >+-|*#/=.&~`')
    kinds[character.charCodeAt(0)] = PLAIN;
for (const character of `"'`)
    kinds[character.charCodeAt(0)] = QUOTE;
kinds[LF] = LINE;
kinds[CR] = LINE;
kinds[BACKSLASH] = ESCAPE;
kinds[PERCENT] = ESCAPE;
/** Bytes that `breakEnd` may pass over, for the way back: those above, and the letters of a spelled `\r\n`. */
const backwards = Uint8Array.from(kinds, (kind, byte) => kind !== 0 || byte === 0x6e || byte === 0x72 ? 1 : 0);
/** @returns the end of the break that begins at `from`, -1 where none does */
function breakEnd(bytes, from, end) {
    const limit = Math.min(end, from + MAX_BREAK);
    let at = from;
    let quotes = 0;
    let lines = 0;
    let spelled = 0;
    while (at < limit) {
        const isEntity = bytes[at] === AMPERSAND && (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBreak */ .tp)(bytes, at, limit) > 0;
        const kind = isEntity ? ESCAPE : kinds[bytes[at]];
        if (kind === 0)
            break;
        if (kind === ESCAPE) {
            const after = spelledEnd(bytes, at, limit);
            if (after === -1)
                break;
            if (isSpelledLine(bytes, at, after) && ++spelled > 1)
                return -1;
            at = after;
            continue;
        }
        if (kind === QUOTE)
            quotes++;
        if (kind === LINE) {
            if (++lines > 1)
                return -1;
            if (bytes[at] === CR && at + 1 < limit && bytes[at + 1] === LF)
                at++;
        }
        at++;
    }
    return lines > 0 || spelled > 0 || quotes >= 2 ? at : -1;
}
/** Where the break that ends at `to` begins, not before `floor`; -1 where there is none. */
function breakStart(bytes, to, floor, end) {
    const limit = Math.max(floor, to - MAX_BREAK);
    let at = to;
    while (at > limit) {
        if (backwards[bytes[at - 1]] === 1)
            at--;
        else {
            const spelled = (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBreakBefore */ .uU)(bytes, at, limit);
            if (spelled === 0)
                break;
            at -= spelled;
        }
    }
    return at < to && breakEnd(bytes, at, end) === to ? at : -1;
}
/** The end of `%0A`, `%20`, `%3D` and the like at `at`, whose digits belong to no run; `at` where none stands. */
function percentBreakEnd(bytes, at, end) {
    return bytes[at] === PERCENT ? at + (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBreak */ .tp)(bytes, at, end) : at;
}
/** Whether what `spelledEnd` passed over is a line break: a backslash before a real one or a quote is none. */
function isSpelledLine(bytes, from, to) {
    if (bytes[from] === BACKSLASH)
        return kinds[bytes[to - 1]] !== ESCAPE;
    return isLetterOf(bytes, to, 'a') || isLetterOf(bytes, to, 'd');
}
/** Whether a spelled character that ends at `to` is a line feed (`a`: `%0A`, `&#10;`) or a carriage return (`d`). */
function isLetterOf(bytes, to, letter) {
    const isNumber = bytes[to - 1] === SEMICOLON;
    const last = isNumber ? to - 2 : to - 1;
    if ((bytes[last] | 0x20) === letter.charCodeAt(0))
        return isNumber || bytes[last - 1] === 0x30;
    return isNumber && bytes[last] === (letter === 'a' ? 0x30 : 0x33);
}
/**
 * The end of `\n`, `\r\n`, `%0A`, `%0D%0A`, `%20`, `&#10;` (any number of backslashes) or of a backslash before a line
 * break or a quote; else -1.
 */
function spelledEnd(bytes, from, limit) {
    if (bytes[from] !== BACKSLASH) {
        const next = from + (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBreak */ .tp)(bytes, from, limit);
        if (next === from)
            return -1;
        const second = isLetterOf(bytes, next, 'd') ? next + (0,_detect_kernel_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBreak */ .tp)(bytes, next, limit) : next;
        return second > next && isLetterOf(bytes, second, 'a') ? second : next;
    }
    const letter = backslashesEnd(bytes, from, limit);
    if (letter >= limit)
        return -1;
    if (kinds[bytes[letter]] === LINE || kinds[bytes[letter]] === QUOTE)
        return letter;
    if (bytes[letter] === 0x6e)
        return letter + 1;
    if (bytes[letter] !== 0x72)
        return -1;
    const second = backslashesEnd(bytes, letter + 1, limit);
    return second > letter + 1 && second < limit && bytes[second] === 0x6e ? second + 1 : letter + 1;
}
function backslashesEnd(bytes, from, limit) {
    let at = from;
    while (at < limit && bytes[at] === BACKSLASH)
        at++;
    return at;
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lastAtOrBefore)
/* harmony export */ });
/** The part that something stands in, where parts are told by where each begins. */
/**
 * @param starts ascending; the first is not above `value`
 * @param count how many of them count
 * @returns the index of the last start at or before `value`
 */
function lastAtOrBefore(starts, value, count = starts.length) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ decoders)
});

// EXTERNAL MODULE: ./lib/core/decoders/base64/may-mean-text.js
var may_mean_text = __webpack_require__(1614);
// EXTERNAL MODULE: ./lib/core/detect/limits.js
var limits = __webpack_require__(1543);
// EXTERNAL MODULE: ./lib/core/decoders/base64/digits.js
var base64_digits = __webpack_require__(8159);
;// CONCATENATED MODULE: ./lib/core/decoders/base64/escaped-digit.js
/** A digit of base64 that is escaped: `\/` of JSON, `%2B`, `\u002f`, `&#43;`. */
function mayBeEscaped(byte) {
    return byte === 0x25 || byte === 0x5c || byte === 0x26;
}
const escapedDigit = /^(?:%(?:25){0,4}2[BbFf]|\\{1,32}\/|\\{1,32}u002[bBfF]|\\{1,32}x2[bBfF]|&(?:amp;)?#(?:0?4[37]|[xX]2[bBfF]);|&(?:plus|sol);)/;
/** 62 or 63, of what matched. */
function escapedValue(bytes, at, width) {
    return /(?:[bB]|43;|plus;|2[bB];)$/.test(bytes.toString('latin1', at, at + width)) ? 62 : 63;
}

// EXTERNAL MODULE: ./lib/core/decoders/base64/first-digit.js
var first_digit = __webpack_require__(8987);
// EXTERNAL MODULE: ./lib/core/decoders/base64/fold.js
var base64_fold = __webpack_require__(1358);
;// CONCATENATED MODULE: ./lib/core/decoders/base64/plain-run.js
/** A run whose digits stand in a row and are all of the text. */





/**
 * The plain run around a digit.
 *
 * @returns `null` where it goes on in another line or in an escape, or where that is not known
 */
function plainRunAround({ bytes, start: first, end: limit, more }, at) {
    const earliest = Math.max(first, at - limits.MAX_LOOKBEHIND);
    const start = (0,first_digit/* lineStart */.PT)(bytes, at, earliest);
    let end = at;
    while (end < limit && base64_digits/* digitOf */.T[bytes[end]] !== base64_digits/* NONE */.x)
        end++;
    if (start === earliest || (more && end >= limit - base64_fold/* MAX_FOLD */.r))
        return null;
    if (end < limit && (mayBeEscaped(bytes[end]) || mayFold(bytes, end, limit)))
        return null;
    return (0,first_digit/* lineBefore */.GO)(bytes, start, earliest, limit) === null ? { start, end } : null;
}
function mayFold(bytes, end, limit) {
    return (0,base64_fold/* foldAt */.$)(bytes.toString('latin1', end, Math.min(limit, end + base64_fold/* MAX_FOLD */.r)), 0, '') !== null;
}

;// CONCATENATED MODULE: ./lib/core/decoders/base64/run.js




const LF = 0x0a;
const CR = 0x0d;
const PLUS = 0x2b;
const MINUS = 0x2d;
const EQUALS = 0x3d;
/** @returns 'more' where the run may go on behind a stretch that does */
function runAround(stretch, at) {
    const start = (0,first_digit/* firstDigit */.GH)(stretch, at);
    return new RunReader(stretch, start).read();
}
class RunReader {
    #stretch;
    #start;
    #diffMark;
    #firstDigits = [];
    #firstBytes = [];
    #widths = [];
    #length = 0;
    constructor(stretch, start) {
        this.#stretch = stretch;
        this.#start = start;
        this.#diffMark = diffMarkAt(stretch, start);
    }
    read() {
        const { end: limit, more } = this.#stretch;
        let at = this.#start;
        let lineDigits = 0;
        for (;;) {
            const end = this.#plain(at);
            lineDigits += end - at;
            at = end;
            if (more && at >= limit - base64_fold/* MAX_FOLD */.r)
                return 'more';
            if (at >= limit)
                break;
            const escaped = this.#escaped(at);
            if (escaped > at) {
                lineDigits++;
                at = escaped;
                continue;
            }
            const next = lineDigits >= first_digit/* MIN_LINE */.ar ? this.#folded(at) : at;
            if (next === at)
                break;
            // A soft line break is none of the text's own.
            if (this.#stretch.bytes[at] !== EQUALS)
                lineDigits = 0;
            at = next;
        }
        return this.#run(at);
    }
    /** Takes digits that are stored as they are. */
    #plain(at) {
        const { bytes, end: limit } = this.#stretch;
        let end = at;
        while (end < limit && base64_digits/* digitOf */.T[bytes[end]] !== base64_digits/* NONE */.x)
            end++;
        if (end > at)
            this.#part(at, end - at, 1);
        return end;
    }
    /** `\/` of JSON, `%2B`, `\u002f`, `&#43;`. */
    #escaped(at) {
        const { bytes, end } = this.#stretch;
        const first = bytes[at];
        if (!mayBeEscaped(first))
            return at;
        escapedDigit.lastIndex = 0;
        const text = bytes.toString('latin1', at, Math.min(end, at + 40));
        const match = escapedDigit.exec(text);
        if (match === null)
            return at;
        this.#part(at, 1, match[0].length);
        return at + match[0].length;
    }
    /** Where the next line's digits begin. */
    #folded(at) {
        const { bytes, end } = this.#stretch;
        const plain = bytes[at] === LF ? at + 1 : bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : 0;
        const next = bytes[plain];
        if (plain > 0 &&
            plain < end &&
            base64_digits/* digitOf */.T[next] !== base64_digits/* NONE */.x &&
            next !== PLUS &&
            next !== MINUS &&
            next !== 0x2f)
            return isTimeStamp(bytes, plain) ? this.#foldedByText(at) : plain;
        return this.#foldedByText(at);
    }
    #foldedByText(at) {
        const { bytes, end } = this.#stretch;
        const text = bytes.toString('latin1', at, Math.min(end, at + base64_fold/* MAX_FOLD */.r));
        const fold = (0,base64_fold/* foldAt */.$)(text, 0, this.#diffMark);
        if (fold === null || at + fold >= end)
            return at;
        return base64_digits/* digitOf */.T[bytes[at + fold]] === base64_digits/* NONE */.x ? at : at + fold;
    }
    #part(at, length, width) {
        this.#firstDigits.push(this.#length);
        this.#firstBytes.push(at);
        this.#widths.push(width);
        this.#length += length;
    }
    #run(end) {
        const { bytes } = this.#stretch;
        const digits = new Uint8Array(this.#length);
        let kinds = 0;
        for (const [index, first] of this.#firstDigits.entries()) {
            const from = this.#firstBytes[index];
            if (this.#widths[index] !== 1) {
                digits[first] = escapedValue(bytes, from, this.#widths[index]);
                kinds |= 1;
                continue;
            }
            const to = this.#firstDigits[index + 1] ?? this.#length;
            for (let digit = first, at = from; digit < to; digit++, at++) {
                const byte = bytes[at];
                if (byte === 0x2d || byte === 0x5f)
                    kinds |= 2;
                else if (byte === PLUS || byte === 0x2f)
                    kinds |= 1;
                digits[digit] = base64_digits/* digitOf */.T[byte];
            }
        }
        return {
            digits,
            firstDigits: this.#firstDigits,
            firstBytes: this.#firstBytes,
            widths: this.#widths,
            start: this.#start,
            end,
            isUrl: kinds === 2,
        };
    }
}
/** A log's time stamp, which begins with a digit: 2026-11-24T… */
function isTimeStamp(bytes, at) {
    return bytes[at + 4] === MINUS && bytes[at + 7] === MINUS && bytes[at + 13] === 0x3a;
}
/** `+` or `-` where the text begins with it at the start of a line: a diff, if the next line does, too. */
function diffMarkAt({ bytes, start }, at) {
    const first = bytes[at];
    if (first !== PLUS && first !== MINUS)
        return '';
    return at === start || bytes[at - 1] === LF || bytes[at - 1] === CR ? String.fromCharCode(first) : '';
}

// EXTERNAL MODULE: ./lib/core/decoders/last-at-or-before.js
var last_at_or_before = __webpack_require__(1681);
;// CONCATENATED MODULE: ./lib/core/decoders/base64.js
/** Base64 and base64url, unpadded, folded, and with its digits escaped (RFC 4648). */




/** Fewer digits hold no key: the shortest that is reported takes 24 bytes. */
const MIN_DIGITS = 32;
const base64 = {
    id: 'base64',
    anchors: ['base64'],
    decode(stretch, at) {
        const run = runAround(stretch, at);
        return run === 'more' ? 'more' : readingOf(run, at, () => true);
    },
};
/**
 * Base64 in which nothing shows: a key in it is encoded once more, or compressed. The kernel marks long runs, but
 * for those that can mean neither and stand alone; what it cannot tell of the others is passed over here.
 */
const base64InRun = {
    id: 'base64 in a run',
    anchors: ['run'],
    decode(stretch, at) {
        const plain = plainRunAround(stretch, at);
        if (plain !== null && (0,may_mean_text/* meansNothing */._3)(stretch.bytes, plain.start, plain.end)) {
            return { decoded: [], to: Math.max(plain.end, at + 1) };
        }
        const run = runAround(stretch, at);
        if (run === 'more')
            return 'more';
        const { digits } = run;
        return readingOf(run, at, (skip) => (0,may_mean_text/* mayMeanText */.Se)(digits, skip, digits.length, may_mean_text/* asValues */.XS));
    },
};
/** @param wanted which alignments are decoded */
function readingOf(run, at, wanted) {
    const to = Math.max(run.end, at + 1);
    if (run.digits.length < MIN_DIGITS)
        return { decoded: [], to };
    return { decoded: may_mean_text/* alignments */.nK.filter(wanted).map((skip) => decodedFrom(run, skip)), to };
}
/** @param skip digits at the start that belong to something else */
function decodedFrom(run, skip) {
    const bytes = bytesOf(run.digits, skip);
    const digitAt = (at) => skip + Math.floor(at / 3) * 4 + (at % 3);
    return {
        encoding: run.isUrl ? 'base64url' : 'base64',
        bytes,
        startOf: (at) => storedAt(run, digitAt(at)).start,
        endOf: (at) => storedAt(run, digitAt(at) + 1).end,
    };
}
function bytesOf(digits, skip) {
    const bytes = Buffer.allocUnsafe(Math.floor(((digits.length - skip) * 3) / 4));
    let to = 0;
    let at = skip;
    for (const last = digits.length - 3; at < last; at += 4) {
        const b = digits[at + 1];
        const c = digits[at + 2];
        bytes[to++] = (digits[at] << 2) | (b >> 4);
        bytes[to++] = (b << 4) | (c >> 2);
        bytes[to++] = (c << 6) | digits[at + 3];
    }
    if (to < bytes.length)
        bytes[to++] = (digits[at] << 2) | (digits[at + 1] >> 4);
    if (to < bytes.length)
        bytes[to] = (digits[at + 1] << 4) | (digits[at + 2] >> 2);
    return bytes;
}
/** Where a digit is stored. */
function storedAt(run, digit) {
    const { firstDigits, firstBytes, widths } = run;
    const part = (0,last_at_or_before/* lastAtOrBefore */.A)(firstDigits, digit);
    const width = widths[part];
    const start = firstBytes[part] + (width === 1 ? digit - firstDigits[part] : 0);
    return { start, end: start + width };
}

// EXTERNAL MODULE: ./lib/core/detect/characters.js
var characters = __webpack_require__(4891);
;// CONCATENATED MODULE: ./lib/core/decoders/digits/byte-table.js
class ByteTable {
    #bytes = Buffer.allocUnsafe(256);
    #starts = new Uint32Array(256);
    #widths = new Uint8Array(256);
    #length = 0;
    get length() {
        return this.#length;
    }
    /**
     * @param start of the first digit in the stretch
     * @param width in stored bytes, at most 255
     */
    push(byte, start, width) {
        const at = this.#length++;
        if (at === this.#bytes.length)
            this.#grow();
        this.#bytes[at] = byte;
        this.#starts[at] = start;
        this.#widths[at] = width;
    }
    /** What was pushed until now. */
    decoded(encoding) {
        const [starts, widths] = [this.#starts, this.#widths];
        return {
            encoding,
            bytes: this.#bytes.subarray(0, this.#length),
            startOf: (at) => starts[at],
            endOf: (at) => starts[at] + widths[at],
        };
    }
    #grow() {
        const size = this.#bytes.length * 2;
        const [bytes, starts, widths] = [Buffer.allocUnsafe(size), new Uint32Array(size), new Uint8Array(size)];
        bytes.set(this.#bytes);
        starts.set(this.#starts);
        widths.set(this.#widths);
        this.#bytes = bytes;
        this.#starts = starts;
        this.#widths = widths;
    }
}

// EXTERNAL MODULE: ./lib/core/decoders/digits/constant-gap.js
var constant_gap = __webpack_require__(3903);
// EXTERNAL MODULE: ./lib/core/decoders/digits/digit-classes.js
var digit_classes = __webpack_require__(3660);
;// CONCATENATED MODULE: ./lib/core/decoders/digits/reading-end.js
/** What a decoder answers where its text meets the end of the stretch. */

/**
 * Stored bytes that are read again where a long text was cut: more than a key in any of these encodings takes
 * (49 characters of `0x70, ` make 294 bytes, with a break after each eight a few hundred more).
 */
const OVERLAP = 1024;
/**
 * @param at the anchor
 * @param to the end of what was read
 * @param seen how far bytes behind `to` were looked at to know that nothing follows
 */
function readingUpTo({ end, more }, at, decoded, to, seen) {
    const meetsEnd = to + seen >= end;
    if (more && meetsEnd)
        return 'more';
    const isCut = meetsEnd && to - at > limits.MAX_LOOKBEHIND;
    return { decoded, to: Math.max(at + 1, isCut ? end - OVERLAP : to) };
}

;// CONCATENATED MODULE: ./lib/core/decoders/decimal.js
/** Lists of decimal byte values: `112, 104, 120, 95`, `[112,104]` over many lines, `"112","104"`, `chr(112).chr(104)`. */






/** Values of the shortest list that can hold a key: a prefix and twenty characters have 24. */
const MIN_VALUES = 20;
/** `255` */
const MAX_DIGITS = 3;
/** The longest marks between values, blanks counted: ` + String.fromCharCode(`. */
const MAX_MARKS = 24;
/** Bytes behind a reading that tell its end: a gap, a value, and the marks that tell the gap. */
const SEEN = constant_gap/* MAX_GAP */.i7 + MAX_DIGITS + 1 + MAX_MARKS;
const decimal = {
    id: 'decimal',
    anchors: ['decimal'],
    decode: (stretch, at) => {
        const gap = gapBehind(stretch, at);
        if (gap === undefined)
            return readingUpTo(stretch, at, [], at, SEEN);
        const from = listStart(stretch, at, gap);
        let values = 0;
        let last = at;
        forEachValue(stretch, from, gap, (_, start) => {
            last = start;
            return ++values < MIN_VALUES;
        });
        // What is too short for a list is so from each of its values.
        if (values < MIN_VALUES)
            return readingUpTo(stretch, at, [], last, SEEN);
        const table = new ByteTable();
        const to = forEachValue(stretch, from, gap, (value, start, size) => {
            table.push(value, start, size);
            return true;
        });
        return readingUpTo(stretch, at, [table.decoded('decimal')], to, SEEN);
    },
};
/**
 * Calls `visit` with each value of a list and where it stands, until it returns false.
 *
 * @returns the end of the last value
 */
function forEachValue({ bytes, end }, from, gap, visit) {
    let next = from;
    let to = from;
    while (next !== -1) {
        const digits = (0,constant_gap/* digitsEnd */.Il)(bytes, next, end, MAX_DIGITS, digit_classes/* decimalDigit */.LL);
        const size = digits - next;
        if (size === 0 || size > MAX_DIGITS)
            break;
        const behind = behindSoftBreak(bytes, digits, end, MAX_DIGITS - size);
        const value = decimal_valueOf(bytes, next, behind);
        if (value > 255)
            break;
        to = behind;
        if (!visit(value, next, to - next))
            break;
        next = (0,constant_gap/* gapEnd */.It)(bytes, to, end, gap);
    }
    return to;
}
function gapBehind({ bytes, end }, at) {
    const from = (0,constant_gap/* digitsEnd */.Il)(bytes, at, end, MAX_DIGITS, digit_classes/* decimalDigit */.LL);
    let to = from;
    while (to < end && to < from + MAX_MARKS && digit_classes/* decimalDigit */.LL[bytes[to]] !== 1)
        to++;
    return (0,constant_gap/* gapOf */.iT)(bytes, from, to);
}
function listStart({ bytes, start, end }, at, gap) {
    const floor = Math.max(start, at - limits.MAX_LOOKBEHIND);
    let from = at;
    for (;;) {
        const to = (0,constant_gap/* gapStart */.r9)(bytes, from, floor, end, gap, digit_classes/* decimalDigit */.LL);
        if (to === -1)
            return from;
        const before = (0,characters/* startOfRun */.Dc)(bytes, to, Math.max(floor, to - MAX_DIGITS - 1), digit_classes/* decimalDigit */.LL);
        if (to - before > MAX_DIGITS || decimal_valueOf(bytes, before, to) > 255)
            return from;
        from = before;
    }
}
/** The end of a number's digits, if quoted-printable cuts it at `from` by a soft line break; else `from`. */
function behindSoftBreak(bytes, from, end, most) {
    if (most === 0 || from + 2 >= end || bytes[from] !== 0x3d)
        return from;
    const feed = bytes[from + 1] === 0x0d ? from + 2 : from + 1;
    if (bytes[feed] !== 0x0a)
        return from;
    const to = (0,constant_gap/* digitsEnd */.Il)(bytes, feed + 1, end, most, digit_classes/* decimalDigit */.LL);
    return to > feed + 1 && to - feed - 1 <= most ? to : from;
}
/** The value of the digits in [from, to); what else stands there is a soft line break. */
function decimal_valueOf(bytes, from, to) {
    let value = 0;
    for (let at = from; at < to; at++)
        if (digit_classes/* decimalDigit */.LL[bytes[at]] === 1)
            value = value * 10 + bytes[at] - 0x30;
    return value;
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/confirm-spelled-break.js
var confirm_spelled_break = __webpack_require__(673);
;// CONCATENATED MODULE: ./lib/core/decoders/digits/dump-break.js
/** Between two lines of a dump: a line feed, or one that a text spells (`\\n`, `&#10;`) and an offset behind it. */



const dump_break_LF = 0x0a;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const TAB_LETTER = 0x74;
/** Digits of an offset: Wireshark prints four, PowerShell sixteen. */
const MIN_OFFSET = 4;
const MAX_OFFSET = 16;
/** What may stand before an offset on its line. */
const marks = new Uint8Array(256);
for (const character of '\t >+-|*#/;"\'')
    marks[character.charCodeAt(0)] = 1;
/**
 * Of an offset behind a spelled line feed, which a text column may show as well: there, few digits follow it, and the
 * column's end or another letter follows them.
 */
const MIN_SPELLED_OFFSET = 6;
const separators = new Uint8Array(256);
for (const character of '\t :hH')
    separators[character.charCodeAt(0)] = 1;
/** Bytes before an offset that are looked at. */
const dump_break_MAX_MARKS = 64;
/** Where the line goes on behind the break that begins at `at`; -1 where none does. */
function dumpBreakEnd(bytes, at, limit) {
    const byte = bytes[at];
    if (byte === dump_break_LF)
        return at + 1;
    if (byte !== BACKSLASH && byte !== AMPERSAND)
        return -1;
    const length = (0,confirm_spelled_break/* spelledBreak */.tp)(bytes, at, limit);
    if (length === 0 || (byte === BACKSLASH && bytes[at + 1] === TAB_LETTER))
        return -1;
    return isOffset(bytes, at + length, limit) ? at + length : -1;
}
/** Where the break that ends before `to` begins; -1 where none does. */
function dumpBreakStart(bytes, to, floor, end) {
    if (bytes[to - 1] === dump_break_LF)
        return to - 1;
    const length = (0,confirm_spelled_break/* spelledBreakBefore */.uU)(bytes, to, floor);
    if (length === 0)
        return -1;
    return dumpBreakEnd(bytes, to - length, end) === to ? to - length : -1;
}
/** Whether an offset stands behind the marks from `at` on. */
function isOffset(bytes, at, end) {
    let from = (0,characters/* endOfRun */.q_)(bytes, at, Math.min(end, at + dump_break_MAX_MARKS), marks);
    if (from + 2 < end && bytes[from] === 0x30 && (bytes[from + 1] | 0x20) === 0x78)
        from += 2;
    const to = (0,characters/* endOfRun */.q_)(bytes, from, Math.min(end, from + MAX_OFFSET + 1), digit_classes/* hexDigit */.Li);
    const digits = to - from;
    return digits >= MIN_SPELLED_OFFSET && digits <= MAX_OFFSET && to < end && separators[bytes[to]] === 1;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/dump-line.js
/** One line of a hex dump: marks, an offset, groups of digits, and some text that is dropped. */



/** The longest line that is looked at: 64 bytes as `0x70 `, marks, offset and text take 470. */
const MAX_DUMP_LINE = 512;
/** Bytes a line can dump. */
const MAX_WIDTH = 64;
/** Of what is no dump but looks like one, and of words in the text column that look like digits. */
const MAX_PAIRS = 2 * MAX_WIDTH;
/** Digits of a group: all of a line's bytes (`xxd -g 0`). */
const MAX_GROUP = 2 * MAX_WIDTH;
const blanks = new Uint8Array(256);
for (const character of '\t ')
    blanks[character.charCodeAt(0)] = 1;
/** What may end a group of digits; anything else makes it a word of the text column. */
const ends = new Uint8Array(256);
for (const character of '\t \r\n-|>"\'\\&<')
    ends[character.charCodeAt(0)] = 1;
/** Places in a line at which an offset is looked for behind a text: `{"data":"00000000: `. */
const MAX_LEADS = 4;
/** The line of a dump that begins at `start`, `undefined` where it is none. */
function dumpLineAt(bytes, start, end) {
    const { limit, next } = lineEnd(bytes, start, end);
    if (limit === -1)
        return undefined;
    const own = lineFrom(bytes, start, (0,characters/* endOfRun */.q_)(bytes, start, limit, marks), limit, next);
    if (own !== undefined)
        return own;
    let from = start;
    for (let lead = 0; lead < MAX_LEADS; lead++) {
        from = offsetBehindText(bytes, from, limit);
        if (from === -1)
            return undefined;
        const line = lineFrom(bytes, start, from, limit, next);
        if (line !== undefined)
            return line;
        from = (0,characters/* endOfRun */.q_)(bytes, from, limit, digit_classes/* hexDigit */.Li);
    }
    return undefined;
}
function lineFrom(bytes, start, offset, limit, next) {
    const offsetStart = offset + hexPrefix(bytes, offset, limit);
    const offsetEnd = (0,characters/* endOfRun */.q_)(bytes, offsetStart, limit, digit_classes/* hexDigit */.Li);
    const digits = offsetEnd - offsetStart;
    if (digits < MIN_OFFSET || digits > MAX_OFFSET)
        return undefined;
    const from = offsetSeparatorEnd(bytes, offsetEnd, limit);
    if (from === -1)
        return undefined;
    const { group, pairs } = pairsOf(bytes, from, limit);
    // With no colon a group like all others is no offset.
    if (pairs.length === 0 || (group === digits && bytes[offsetEnd] !== 0x3a))
        return undefined;
    return { start, offsetStart, offsetEnd, group, pairs, next };
}
/** Where four digits and more stand behind something that is no letter or digit, -1 where they do nowhere. */
function offsetBehindText(bytes, from, limit) {
    for (let at = from; at + MIN_OFFSET < limit; at++) {
        if (digit_classes/* hexDigit */.Li[bytes[at]] !== 1)
            continue;
        const digits = at + hexPrefix(bytes, at, limit);
        const to = (0,characters/* endOfRun */.q_)(bytes, digits, limit, digit_classes/* hexDigit */.Li);
        if (to - digits >= MIN_OFFSET && at > from && characters/* alphanumeric */.G7[bytes[at - 1]] !== 1)
            return at;
        at = to;
    }
    return -1;
}
/** The end of the line at `start`, its line break excluded, and where the next one begins; -1 where it is too long. */
function lineEnd(bytes, start, end) {
    const limit = Math.min(end, start + MAX_DUMP_LINE);
    for (let at = start; at < limit; at++) {
        const next = dumpBreakEnd(bytes, at, end);
        if (next !== -1)
            return { limit: at, next };
    }
    return { limit: limit === end ? limit : -1, next: end };
}
/** Behind `:`, `h`, `|`, `<name+4>:` and blanks; -1 where nothing separates. */
function offsetSeparatorEnd(bytes, from, limit) {
    let at = from;
    if (at < limit && (bytes[at] | 0x20) === 0x68)
        at++;
    if (at + 1 < limit && bytes[at] === 0x20 && bytes[at + 1] === 0x3c) {
        while (at < limit && bytes[at] !== 0x3e)
            at++;
        at++;
    }
    if (at < limit && bytes[at] === 0x3a)
        at++;
    at = (0,characters/* endOfRun */.q_)(bytes, at, limit, blanks);
    if (at < limit && at > from && bytes[at] === 0x7c)
        at = (0,characters/* endOfRun */.q_)(bytes, at + 1, limit, blanks);
    return at > from ? at : -1;
}
function pairsOf(bytes, from, limit) {
    const pairs = [];
    let group = 0;
    let at = from;
    while (at < limit && pairs.length < MAX_PAIRS) {
        const digits = at + hexPrefix(bytes, at, limit);
        const to = (0,characters/* endOfRun */.q_)(bytes, digits, Math.min(limit, digits + MAX_GROUP + 1), digit_classes/* hexDigit */.Li);
        const size = to - digits;
        if (group === 0 && size <= MAX_GROUP)
            group = size;
        if (size === 0 || size > group || size % 2 !== 0)
            break;
        if (to < limit && ends[bytes[to]] !== 1)
            break;
        for (let pair = digits; pair < to; pair += 2)
            pairs.push(pair);
        if (size < group)
            break;
        // DOS's debug prints `-` in the middle of a line.
        const isMiddle = to < limit && bytes[to] === 0x2d;
        at = isMiddle ? to + 1 : (0,characters/* endOfRun */.q_)(bytes, to, limit, blanks);
        if (at === to)
            break;
    }
    return { group, pairs };
}
function hexPrefix(bytes, at, limit) {
    return at + 2 < limit && bytes[at] === 0x30 && (bytes[at + 1] | 0x20) === 0x78 ? 2 : 0;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/dump-offset.js
/** The offsets of a dump: in which base they count, and how far they go from line to line. */


/** hexdump and xxd print hex, od octal unless told otherwise, `xxd -d` and `od -A d` decimal. */
const bases = [16, 10, 8];
/** Last digits that are compared: what they count is below 2^53, and no line is longer. */
const dump_offset_MAX_DIGITS = 8;
/** Bytes a line dumps at least. */
const MIN_WIDTH = 4;
/**
 * The stride from a line to the next one.
 *
 * @returns that of most bytes, if two bases fit; `undefined` where the second line does not continue the first
 */
function strideBetween(bytes, line, next) {
    if (line.group !== next.group && next.pairs.length * 2 > next.group)
        return undefined;
    let best;
    for (const base of bases) {
        const width = distance(bytes, line, next, base);
        const fits = width >= MIN_WIDTH && width <= MAX_WIDTH && width <= line.pairs.length;
        if (fits && width > (best?.width ?? 0))
            best = { base, width };
    }
    return best;
}
/** Whether the next line follows at this stride, and this one has that many bytes. */
function keepsStride(bytes, line, next, stride) {
    // The last line may begin with a group that is cut short; words of its text may look like further ones.
    if (next.group > line.group)
        return false;
    return line.pairs.length >= stride.width && distance(bytes, line, next, stride.base) === stride.width;
}
function distance(bytes, line, next, base) {
    const from = offsetOf(bytes, line, base);
    const to = offsetOf(bytes, next, base);
    if (from === -1 || to === -1)
        return -1;
    const modulus = base ** dump_offset_MAX_DIGITS;
    return (to - from + modulus) % modulus;
}
/** @returns the offset modulo base ^ `MAX_DIGITS`, -1 where it has a digit that the base does not have */
function offsetOf(bytes, { offsetStart, offsetEnd }, base) {
    let value = 0;
    for (let at = Math.max(offsetStart, offsetEnd - dump_offset_MAX_DIGITS); at < offsetEnd; at++) {
        const digit = digit_classes/* nibbleOf */.IY[bytes[at]];
        if (digit >= base)
            return -1;
        value = value * base + digit;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/dump-lines.js
/** The lines of a hex dump around a place: each one's offset is the previous one's and the bytes of its line. */






/** Where the line around `at` begins, -1 where it is too long to be a dump's. */
function lineStart({ bytes, start, end }, at) {
    const floor = Math.max(start, at - MAX_DUMP_LINE);
    let from = at;
    while (from > floor) {
        if (dumpBreakStart(bytes, from, start, end) !== -1)
            return from;
        from--;
    }
    return from > start && dumpBreakStart(bytes, from, start, end) === -1 ? -1 : from;
}
/** The dump that the line around `at` belongs to, of two lines and more; `undefined` where it is no dump. */
function dumpAround(stretch, at) {
    const place = placeInDump(stretch, at);
    if (place === undefined)
        return undefined;
    return dumpFrom(stretch, firstLine(stretch, place.line, at, place.stride), place.stride);
}
/** Whether `at` stands in a dump, by its line and the ones next to it. */
function isInDump(stretch, at) {
    return placeInDump(stretch, at) !== undefined;
}
function placeInDump(stretch, at) {
    const { bytes, end } = stretch;
    const start = lineStart(stretch, at);
    const line = start === -1 ? undefined : dumpLineAt(bytes, start, end);
    if (line === undefined)
        return undefined;
    const ahead = dumpLineAt(bytes, line.next, end);
    const before = lineBefore(stretch, line);
    const stride = (ahead && strideBetween(bytes, line, ahead)) ?? (before && strideBetween(bytes, before, line));
    return stride === undefined ? undefined : { line, stride };
}
function firstLine(stretch, line, at, stride) {
    let first = line;
    for (;;) {
        const before = lineBefore(stretch, first);
        if (before === undefined || before.start < at - limits.MAX_LOOKBEHIND)
            return first;
        if (!keepsStride(stretch.bytes, before, first, stride))
            return first;
        first = before;
    }
}
function lineBefore(stretch, line) {
    const { bytes, start: first, end } = stretch;
    const broken = line.start <= first ? -1 : dumpBreakStart(bytes, line.start, first, end);
    if (broken === -1)
        return undefined;
    const start = lineStart(stretch, broken);
    return start === -1 ? undefined : dumpLineAt(stretch.bytes, start, stretch.end);
}
function dumpFrom({ bytes, end }, first, stride) {
    const printed = new ByteTable();
    const turned = first.group > 2 ? new ByteTable() : undefined;
    let line = first;
    let column = Infinity;
    for (;;) {
        const next = dumpLineAt(bytes, line.next, end);
        const goesOn = next !== undefined && keepsStride(bytes, line, next, stride);
        // A last line may be short: its text begins in the column where that of the lines above does.
        const pairs = goesOn
            ? line.pairs.slice(0, stride.width)
            : line.pairs.filter((pair, index) => index < stride.width && pair - line.offsetStart < column);
        for (const pair of pairs)
            pushPair(printed, bytes, pair);
        if (turned !== undefined)
            pushTurned(turned, bytes, pairs, first.group / 2);
        if (!goesOn)
            return { printed, turned, to: line.next };
        column = pairs.at(-1) + 2 - line.offsetStart;
        line = next;
    }
}
function pushTurned(table, bytes, pairs, size) {
    for (let group = 0; group < pairs.length; group += size) {
        for (let at = Math.min(group + size, pairs.length) - 1; at >= group; at--) {
            pushPair(table, bytes, pairs[at]);
        }
    }
}
function pushPair(table, bytes, pair) {
    table.push((digit_classes/* nibbleOf */.IY[bytes[pair]] << 4) | digit_classes/* nibbleOf */.IY[bytes[pair + 1]], pair, 2);
}

;// CONCATENATED MODULE: ./lib/core/decoders/dump.js



/** Bytes of the shortest dump that can hold a key. */
const MIN_BYTES = 20;
const dump_LF = 0x0a;
const dump = {
    id: 'dump',
    // Its lines may begin far from offset 0, or behind a mark: then the prefix in hex is the anchor.
    anchors: ['dump', 'hex'],
    decode: (stretch, at) => {
        const found = dumpAround(stretch, at);
        if (found !== undefined) {
            return readingUpTo(stretch, at, decodedOf(found), found.to, 2 * MAX_DUMP_LINE);
        }
        // Whatever else stands in this line, it is no dump's, and a dump of one line is a list of pairs.
        const isLong = lineStart(stretch, at) === -1;
        const limit = Math.min(stretch.end, at + MAX_DUMP_LINE);
        const lineBreak = stretch.bytes.subarray(at, limit).indexOf(dump_LF);
        const to = lineBreak !== -1 ? at + lineBreak + 1 : isLong ? limit : at + 1;
        return readingUpTo(stretch, at, [], to, 2 * MAX_DUMP_LINE);
    },
};
function decodedOf({ printed, turned }) {
    if (printed.length < MIN_BYTES)
        return [];
    return turned === undefined ? [printed.decoded('dump')] : [printed.decoded('dump'), turned.decoded('dump')];
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/spelling.js
/** No spelling is longer than this, its backslashes left out: `&DiacriticalGrave;` has 18 bytes. */
const MAX_SPELLING = 24;
/** So many backslashes at most belong to one escape: JSON in JSON doubles them, so that is six levels. */
const MAX_BACKSLASHES = 64;
/** What `Spelling.read` answers where no escape stands. */
const NO_ESCAPE = -1;
const MAX_LENGTH = 32;
/**
 * An escape as one number, since one is made for each escape of a text: how many bytes it has behind its introducer
 * (under `MAX_SPELLING`), and the byte, character or half of a surrogate pair that it stands for.
 */
const escapeOf = (length, value) => value * MAX_LENGTH + length;
const lengthOf = (escape) => escape % MAX_LENGTH;
const spelling_valueOf = (escape) => Math.floor(escape / MAX_LENGTH);

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/backslash-escape.js

/** ASCII punctuation, which Markdown lets a backslash precede (CommonMark, *Backslash escapes*), but the backslash. */
const punctuation = new Uint8Array(128);
for (const character of '!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~')
    punctuation[character.charCodeAt(0)] = 1;
/** A backslash before punctuation: `\_` of Markdown, `\"` and `\/` of JSON in JSON. */
const backslashEscape = {
    encoding: 'backslash-escape',
    standsForBytes: false,
    introducers: ['\\'],
    terminators: '',
    crossesJoins: false,
    hasShortEscapes: false,
    read(bytes, at, end) {
        if (at >= end || punctuation[bytes[at]] !== 1)
            return NO_ESCAPE;
        return escapeOf(1, bytes[at]);
    },
};

;// CONCATENATED MODULE: ./lib/core/decoders/surrogates.js
/** Halves of UTF-16's surrogate pairs (RFC 2781, section 2). */
const isHighSurrogate = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit) => unit >= 0xdc00 && unit <= 0xdfff;
/** The character that two halves make. */
const joinSurrogates = (high, low) => 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/escape-writer.js


/** U+FFFD, what half a pair is decoded to (Unicode, section 3.9). */
const REPLACEMENT = 0xfffd;
class EscapeWriter {
    #out;
    #standsForBytes;
    /** The first half of a pair, of which the second may follow. */
    #high;
    constructor(out, standsForBytes) {
        this.#out = out;
        this.#standsForBytes = standsForBytes;
    }
    put(token) {
        const value = spelling_valueOf(token.escape);
        const high = this.#high;
        if (high?.end === token.start && isLowSurrogate(value)) {
            this.#high = undefined;
            this.#out.putCharacter(joinSurrogates(spelling_valueOf(high.escape), value), high.start, token.end);
            return;
        }
        this.flush();
        if (this.#standsForBytes && value < 0x100)
            this.#out.putByte(value, token.start, token.end);
        else if (isHighSurrogate(value))
            this.#high = token;
        else
            this.#out.putCharacter(isLowSurrogate(value) ? REPLACEMENT : value, token.start, token.end);
    }
    /** A byte that the stored bytes [start, end) stand for. */
    putByte(byte, start, end) {
        this.flush();
        this.#out.putByte(byte, start, end);
    }
    /** The stored bytes [start, end), each for itself. */
    putPlain(bytes, start, end) {
        if (start === end)
            return;
        this.flush();
        this.#out.putPlain(bytes, start, end);
    }
    /** Nothing more follows directly. */
    flush() {
        const high = this.#high;
        this.#high = undefined;
        if (high !== undefined)
            this.#out.putCharacter(REPLACEMENT, high.start, high.end);
    }
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/gap.js
/** What may stand between two escapes of one run. */

/** Plain bytes between two escapes of a run, and taken along on either side of it. */
const MAX_GAP = 64;
/** A word is not cut: a gap may be longer where it is one. No longer word is a key (`MAX_BODY`). */
const MAX_WORD = 512;
const gap_marks = new Uint8Array(256);
for (const character of ' \t\r\n"\'`+.&~|>*#/\\-,()')
    gap_marks[character.charCodeAt(0)] = 1;
/** 1 for what a string join, a line break and the marks at the beginning of a continued line consist of. */
const joinMarks = gap_marks;
/** 1 for what a key or a name consists of. */
const wordBytes = characters/* base64url */.r0;
/**
 * How the bytes since the last escape look, one after the other.
 *
 * A terminator (a line break, say) may stand in a gap only where the gap consists of the marks of a join.
 */
class Gap {
    #isWord = true;
    #isJoin = true;
    clear() {
        this.#isWord = true;
        this.#isJoin = true;
    }
    add(byte) {
        if (wordBytes[byte] !== 1)
            this.#isWord = false;
        if (joinMarks[byte] !== 1)
            this.#isJoin = false;
    }
    get isJoin() {
        return this.#isJoin;
    }
    /** Whether escapes on its two sides belong to one run, if it has this length. */
    connects(length) {
        return length <= (this.#isWord ? MAX_WORD : MAX_GAP);
    }
}
/** Whether what is taken along beside a run ends before `byte`, at this distance from its last escape. */
function endsMargin(byte, distance) {
    return distance >= (wordBytes[byte] === 1 ? MAX_WORD : MAX_GAP);
}

;// CONCATENATED MODULE: ./lib/core/decoders/spelled-number.js
/** Numbers in spelled digits. */
/** What each byte is worth as a hex digit, either case; 255 for any other. */
const worth = new Uint8Array(256).fill(255);
for (let value = 0; value < 16; value++) {
    worth[value.toString(16).charCodeAt(0)] = value;
    worth[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}
/** How many digits of `radix` (at most 16) stand from `at` on, counted up to `most` and to `end`. */
function countDigits(bytes, at, end, radix, most) {
    const limit = Math.min(end, at + most);
    let to = at;
    while (to < limit && worth[bytes[to]] < radix)
        to++;
    return to - at;
}
/** The number that `count` digits from `at` on spell; exact up to 2^53. */
function numberAt(bytes, at, count, radix) {
    let value = 0;
    for (let to = at; to < at + count; to++)
        value = value * radix + worth[bytes[to]];
    return value;
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/braced-number.js


const OPENING = 0x7b;
const CLOSING = 0x7d;
const braced_number_MAX_DIGITS = 8;
/**
 * `{X…}`: one to eight hex digits, a character's number.
 *
 * @param at where the escape goes on behind its introducer
 * @param brace where the brace would have to stand
 */
function bracedNumber(bytes, at, brace, end) {
    if (brace >= end || bytes[brace] !== OPENING)
        return NO_ESCAPE;
    const count = countDigits(bytes, brace + 1, end, 16, braced_number_MAX_DIGITS);
    const closing = brace + 1 + count;
    if (count === 0 || closing >= end || bytes[closing] !== CLOSING)
        return NO_ESCAPE;
    const value = numberAt(bytes, brace + 1, count, 16);
    return value > 0x10ffff ? NO_ESCAPE : escapeOf(closing + 1 - at, value);
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/hex-escape.js



const LOWER_X = 0x78;
/** `\xXX` (C, Python, JavaScript, shells) and `\x{X…}` (Perl: perlop, *Quote and Quote-like Operators*; PCRE). */
const hexEscape = {
    encoding: 'hex-escape',
    standsForBytes: true,
    introducers: ['\\'],
    terminators: '',
    crossesJoins: true,
    hasShortEscapes: true,
    read(bytes, at, end) {
        if (at >= end || bytes[at] !== LOWER_X)
            return NO_ESCAPE;
        if (countDigits(bytes, at + 1, end, 16, 2) === 2)
            return escapeOf(3, numberAt(bytes, at + 1, 2, 16));
        return bracedNumber(bytes, at, at + 1, end);
    },
};

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/entity-names.js
/**
 * The named character references that keys, encoded text and what stands around them can need (HTML Standard, *Named
 * character references*): ASCII's punctuation, blanks, and characters of no width. No name is the beginning of another,
 * for each ends in a semicolon.
 */
const entity_names_characters = {
    _: ['lowbar', 'UnderBar'],
    '&': ['amp', 'AMP'],
    '"': ['quot', 'QUOT'],
    "'": ['apos'],
    '<': ['lt', 'LT'],
    '>': ['gt', 'GT'],
    '.': ['period'],
    '+': ['plus'],
    '/': ['sol'],
    '\\': ['bsol'],
    '=': ['equals'],
    '#': ['num'],
    '%': ['percnt'],
    ':': ['colon'],
    ';': ['semi'],
    ',': ['comma'],
    '!': ['excl'],
    '?': ['quest'],
    $: ['dollar'],
    '@': ['commat'],
    '*': ['ast', 'midast'],
    '(': ['lpar'],
    ')': ['rpar'],
    '[': ['lsqb', 'lbrack'],
    ']': ['rsqb', 'rbrack'],
    '{': ['lcub', 'lbrace'],
    '}': ['rcub', 'rbrace'],
    '|': ['verbar', 'vert', 'VerticalLine'],
    '`': ['grave', 'DiacriticalGrave'],
    '^': ['Hat'],
    '\t': ['Tab'],
    '\n': ['NewLine'],
    '\u00a0': ['nbsp', 'NonBreakingSpace'],
    '\u00ad': ['shy'],
    '\u200b': ['ZeroWidthSpace'],
    '\u200c': ['zwnj'],
    '\u200d': ['zwj'],
    '\u2010': ['hyphen', 'dash'],
    '\u2060': ['NoBreak'],
};
/** By the code of their first letter. */
const entityNames = (() => {
    const byFirst = [];
    for (const [character, names] of Object.entries(entity_names_characters)) {
        for (const name of names) {
            const spelled = Uint8Array.from(`${name};`, (letter) => letter.charCodeAt(0));
            (byFirst[spelled[0]] ??= []).push({ spelled, codePoint: character.codePointAt(0) });
        }
    }
    return byFirst;
})();

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/html-entity.js



const HASH = 0x23;
const SEMICOLON = 0x3b;
const html_entity_LOWER_X = 0x78;
const UPPER_X = 0x58;
const html_entity_MAX_DIGITS = 8;
/**
 * Character references of HTML: by number, decimal or hex, with or without the semicolon (as browsers read them: HTML
 * Standard, *Numeric character reference state*), and by some names with it. Escaped twice, `&amp;#112;`: the first
 * decoding leaves `&#112;`, which is decoded in its turn.
 */
const htmlEntity = {
    encoding: 'html-entity',
    standsForBytes: false,
    introducers: ['&'],
    terminators: '',
    crossesJoins: true,
    hasShortEscapes: false,
    read(bytes, at, end) {
        if (at >= end)
            return NO_ESCAPE;
        return bytes[at] === HASH ? readNumber(bytes, at, end) : readName(bytes, at, end);
    },
};
function readNumber(bytes, at, end) {
    const isHex = at + 1 < end && (bytes[at + 1] === html_entity_LOWER_X || bytes[at + 1] === UPPER_X);
    const from = at + (isHex ? 2 : 1);
    const radix = isHex ? 16 : 10;
    const count = countDigits(bytes, from, end, radix, html_entity_MAX_DIGITS);
    const value = numberAt(bytes, from, count, radix);
    // A reference to half a pair, or to nothing, is none.
    if (count === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return NO_ESCAPE;
    const to = from + count;
    return escapeOf((to < end && bytes[to] === SEMICOLON ? to + 1 : to) - at, value);
}
function readName(bytes, at, end) {
    for (const { spelled, codePoint } of entityNames[bytes[at]] ?? []) {
        let length = 0;
        while (length < spelled.length && at + length < end && bytes[at + length] === spelled[length])
            length++;
        if (length === spelled.length)
            return escapeOf(length, codePoint);
    }
    return NO_ESCAPE;
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/octal-escape.js


const ZERO = 0x30;
const THREE = 0x33;
/** The first of three octal digits is at most 3: one more is no byte. */
function countOctal(bytes, at, end) {
    const count = countDigits(bytes, at, end, 8, 3);
    return count === 3 && bytes[at] > THREE ? 2 : count;
}
/**
 * `\ooo` (C, Python, shells) of two or three digits, and `\0ooo` (POSIX `printf %b`, `echo`). What C would read as
 * `\016` and a `0` is taken for printf's: a control character in front of a digit is rare in text.
 */
const octalEscape = {
    encoding: 'octal-escape',
    standsForBytes: true,
    introducers: ['\\'],
    terminators: '',
    crossesJoins: true,
    hasShortEscapes: true,
    read(bytes, at, end) {
        if (at < end && bytes[at] === ZERO && countOctal(bytes, at + 1, end) === 3) {
            return escapeOf(4, numberAt(bytes, at + 1, 3, 8));
        }
        const count = countOctal(bytes, at, end);
        return count < 2 ? NO_ESCAPE : escapeOf(count, numberAt(bytes, at, count, 8));
    },
};

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/percent.js


/**
 * `%XX` (RFC 3986, section 2.1). Encoded twice, `%25XX`: the first decoding leaves `%XX`, which is decoded in its turn.
 * A blank or a quote ends a URL (appendix C there).
 */
const percent = {
    encoding: 'percent',
    standsForBytes: true,
    introducers: ['%'],
    terminators: ' \t"\'`',
    crossesJoins: true,
    hasShortEscapes: false,
    read(bytes, at, end) {
        if (countDigits(bytes, at, end, 16, 2) < 2)
            return NO_ESCAPE;
        return escapeOf(2, numberAt(bytes, at, 2, 16));
    },
};

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/short-escapes.js
/**
 * What a backslash and one character mean beside the escapes of a string literal: bytes written as a literal
 * (`b'\x1f\x8b\n…'`) are whole only with these.
 */
const short_escapes_BACKSLASH = 0x5c;
const short_escapes_ZERO = 0x30;
/** By the character behind the backslash (C11, section 6.4.4.4; RFC 8259, section 7; `\e` of shells); -1 for none. */
const meanings = new Int16Array(256).fill(-1);
for (const [character, byte] of [
    ['0', 0x00],
    ['a', 0x07],
    ['b', 0x08],
    ['t', 0x09],
    ['n', 0x0a],
    ['v', 0x0b],
    ['f', 0x0c],
    ['r', 0x0d],
    ['e', 0x1b],
    ['"', 0x22],
    ["'", 0x27],
    ['/', 0x2f],
    ['\\', short_escapes_BACKSLASH],
]) {
    meanings[character.charCodeAt(0)] = byte;
}
const isOctal = (byte) => byte !== undefined && (byte & 0xf8) === short_escapes_ZERO;
/** The byte that the two at `at` stand for; -1 where they stand for themselves. */
function shortEscapeAt(bytes, at, end) {
    if (bytes[at] !== short_escapes_BACKSLASH || at + 1 >= end)
        return -1;
    const next = bytes[at + 1];
    return next === short_escapes_ZERO && at + 2 < end && isOctal(bytes[at + 2]) ? -1 : meanings[next];
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/read-run.js



const read_run_BACKSLASH = 0x5c;
/** Stored bytes of one reading: a longer run is cut. */
const MAX_RUN = 1 << 16;
class read_run_RunReader {
    #tokens;
    #terminators;
    #stretch;
    #out;
    #gap = new Gap();
    /** Behind the last escape; -1 before the first one. */
    #last = -1;
    /** Whether the last escape had one backslash: then `\n` beside it is a line break, and `\\` is a backslash. */
    #isLiteral = false;
    constructor(tokens, terminators, stretch, out) {
        this.#tokens = tokens;
        this.#terminators = terminators;
        this.#stretch = stretch;
        this.#out = out;
    }
    read(start) {
        const { bytes, end } = this.#stretch;
        // Bytes before `plain` are known to be no escape.
        let plain = start;
        let at = start;
        while (at < end) {
            if (at - start >= MAX_RUN)
                return this.#endAt(at, true);
            const byte = bytes[at];
            if (this.#terminators[byte] === 1) {
                const next = this.#gap.isJoin ? this.#tokenBehindJoin(at) : undefined;
                if (next === 'more')
                    return 'more';
                if (next === undefined)
                    return this.#endAt(at, false);
                this.#take(at, next);
                at = next.end;
            }
            else if (at >= plain && this.#tokens.isIntroducer(byte)) {
                const introducer = this.#tokens.lastIntroducer(bytes, at, end);
                const next = this.#tokenAt(introducer, at);
                if (next === 'more')
                    return 'more';
                if (next === undefined) {
                    plain = introducer + 1;
                }
                else if (this.#last >= 0 && !this.#gap.connects(at - this.#last)) {
                    return this.#endAt(at, false);
                }
                else if (next.start > at) {
                    plain = next.start;
                }
                else {
                    this.#take(at, next);
                    at = next.end;
                }
            }
            else {
                if (this.#last >= 0 && endsMargin(byte, at - this.#last))
                    return this.#endAt(at, false);
                const meaning = this.#isLiteral ? shortEscapeAt(bytes, at, end) : -1;
                const to = meaning === -1 ? at + 1 : at + 2;
                for (let taken = at; taken < to; taken++)
                    this.#gap.add(bytes[taken]);
                if (meaning === -1)
                    this.#out.putPlain(bytes, at, to);
                else
                    this.#out.putByte(meaning, at, to);
                at = to;
            }
        }
        return this.#stretch.more ? 'more' : this.#endAt(at, false);
    }
    /** The plain bytes from `at` on, and the escape behind them. */
    #take(at, token) {
        this.#out.putPlain(this.#stretch.bytes, at, token.start);
        const escape = this.#isLiteral ? this.#withoutBackslashes(token) : token;
        this.#out.put(escape);
        this.#last = escape.end;
        this.#isLiteral =
            this.#tokens.spelling.hasShortEscapes && escape.end - escape.start === 1 + lengthOf(escape.escape);
        this.#gap.clear();
    }
    /** Where one backslash introduces an escape, an even number before it are backslashes of the text. */
    #withoutBackslashes(token) {
        const introducer = token.end - lengthOf(token.escape) - 1;
        if ((introducer - token.start) % 2 === 1)
            return token;
        for (let at = token.start; at < introducer; at += 2)
            this.#out.putByte(read_run_BACKSLASH, at, at + 2);
        return { ...token, start: introducer };
    }
    #endAt(end, isCut) {
        this.#out.flush();
        return { lastEscape: this.#last, end, isCut };
    }
    #tokenAt(introducer, start) {
        const { bytes, end, more } = this.#stretch;
        if (more && introducer + MAX_SPELLING >= end)
            return 'more';
        return this.#tokens.tokenAt(bytes, introducer, start, end);
    }
    /** The escape behind the marks of a join, which go on from `at`. */
    #tokenBehindJoin(at) {
        if (this.#last < 0 || !this.#tokens.spelling.crossesJoins)
            return undefined;
        const { bytes, end, more } = this.#stretch;
        const limit = Math.min(end, this.#last + MAX_GAP + 1);
        for (let from = at; from < limit; from++) {
            const byte = bytes[from];
            if (this.#tokens.isIntroducer(byte)) {
                const introducer = this.#tokens.lastIntroducer(bytes, from, end);
                const token = this.#tokenAt(introducer, from);
                if (token !== undefined)
                    return token === 'more' || token.start === from ? token : undefined;
                from = introducer;
            }
            if (joinMarks[byte] !== 1)
                return undefined;
        }
        return more && limit === end ? 'more' : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/run-start.js
/** Where the run of an escape begins. */

/**
 * Walks back from an escape over the escapes and plain bytes before it. Each step depends on the bytes alone, so that a
 * run has one start whichever of its escapes is asked, and so that nothing before it is looked at: a text of many short
 * runs costs no more than its length.
 *
 * @param token an escape of the run
 * @param terminators 1 for each byte that ends a run unless it is part of a join
 * @param floor goes back no further
 */
function runStart(tokens, terminators, bytes, token, floor, end) {
    let first = token.start;
    const gap = new Gap();
    for (let at = first - 1; at >= floor; at--) {
        const byte = bytes[at];
        let before;
        if (terminators[byte] === 1) {
            before = gap.isJoin ? tokenBeforeJoin(tokens, bytes, at, first - MAX_GAP, floor, end) : undefined;
            if (before === undefined)
                return at + 1;
        }
        else if (tokens.isIntroducer(byte)) {
            before = tokens.tokenAt(bytes, at, floor, end);
            if (before !== undefined && !gap.connects(first - before.end))
                return before.end;
        }
        if (before !== undefined) {
            first = before.start;
            at = first;
            gap.clear();
        }
        else {
            if (endsMargin(byte, first - at - 1))
                return at + 1;
            gap.add(byte);
        }
    }
    return floor;
}
/** The escape before a join's marks, which go on back from `at`, at most to `earliest`. */
function tokenBeforeJoin(tokens, bytes, at, earliest, floor, end) {
    if (!tokens.spelling.crossesJoins)
        return undefined;
    let to = at + 1;
    while (to > Math.max(earliest, floor) && joinMarks[bytes[to - 1]] === 1)
        to--;
    return tokens.tokenBefore(bytes, to, floor, end);
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/tokens.js
/** Escapes of one spelling in a text: where each stands, its backslashes included. */

const tokens_BACKSLASH = 0x5c;
/** No escape is longer. */
const MAX_TOKEN = MAX_BACKSLASHES + MAX_SPELLING;
class Tokens {
    spelling;
    #introducers = new Uint8Array(256);
    constructor(spelling) {
        this.spelling = spelling;
        for (const character of spelling.introducers)
            this.#introducers[character.charCodeAt(0)] = 1;
    }
    isIntroducer(byte) {
        return this.#introducers[byte] === 1;
    }
    /** The last backslash of those that begin at `at`; `at` where another introducer stands there. */
    lastIntroducer(bytes, at, end) {
        if (bytes[at] !== tokens_BACKSLASH)
            return at;
        let last = at;
        while (last + 1 < end && bytes[last + 1] === tokens_BACKSLASH)
            last++;
        return last;
    }
    /** The escape whose (last) introducer is at `introducer`, its backslashes before it counted from `start` on. */
    tokenAt(bytes, introducer, start, end) {
        const escape = this.spelling.read(bytes, introducer + 1, end);
        if (escape === NO_ESCAPE)
            return undefined;
        let first = introducer;
        if (bytes[introducer] === tokens_BACKSLASH) {
            const earliest = Math.max(start, introducer + 1 - MAX_BACKSLASHES);
            while (first > earliest && bytes[first - 1] === tokens_BACKSLASH)
                first--;
        }
        return { start: first, end: introducer + 1 + lengthOf(escape), escape };
    }
    /** The escape that the byte at `at` is part of; nothing at or behind `at + MAX_TOKEN` matters. */
    tokenAround(bytes, at, start, end) {
        const earliest = Math.max(start, at - MAX_SPELLING);
        for (let from = at; from >= earliest; from--) {
            if (!this.isIntroducer(bytes[from]))
                continue;
            const last = this.lastIntroducer(bytes, from, Math.min(end, from + MAX_BACKSLASHES));
            const token = this.tokenAt(bytes, last, start, end);
            return token !== undefined && token.start <= at && token.end > at ? token : undefined;
        }
        return undefined;
    }
    /** The escape that ends right before `to`. */
    tokenBefore(bytes, to, start, end) {
        if (to <= start)
            return undefined;
        const token = this.tokenAround(bytes, to - 1, start, end);
        return token?.end === to ? token : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/unicode-escape.js



const LOWER_U = 0x75;
const UPPER_U = 0x55;
/** Java allows any number of `u` (Java Language Specification, section 3.3). */
const MAX_US = 8;
/**
 * `\uXXXX` (JSON: RFC 8259, section 7; Java with several `u`), `\u{X…}` (ECMA-262, *UnicodeEscapeSequence*),
 * `\UXXXXXXXX` (C, Python, YAML), and `%uXXXX` (ECMA-262, annex B, *escape*).
 */
const unicodeEscape = {
    encoding: 'unicode-escape',
    standsForBytes: false,
    introducers: ['\\', '%'],
    terminators: '',
    crossesJoins: true,
    hasShortEscapes: true,
    read(bytes, at, end) {
        if (at < end && bytes[at] === UPPER_U && countDigits(bytes, at + 1, end, 16, 8) === 8) {
            const value = numberAt(bytes, at + 1, 8, 16);
            return value > 0x10ffff ? NO_ESCAPE : escapeOf(9, value);
        }
        let digits = at;
        while (digits < end && digits - at < MAX_US && bytes[digits] === LOWER_U)
            digits++;
        if (digits === at)
            return NO_ESCAPE;
        if (countDigits(bytes, digits, end, 16, 4) === 4) {
            return escapeOf(digits + 4 - at, numberAt(bytes, digits, 4, 16));
        }
        return bracedNumber(bytes, at, digits, end);
    },
};

;// CONCATENATED MODULE: ./lib/core/decoders/put-character.js
/**
 * Writes a character in UTF-8 (RFC 3629) where room was made for it.
 *
 * @param codePoint a Unicode scalar value: no half of a surrogate pair
 * @returns the index behind its last byte: one to four bytes on
 */
function putCharacter(into, at, codePoint) {
    if (codePoint < 0x80) {
        into[at] = codePoint;
        return at + 1;
    }
    if (codePoint < 0x800) {
        into[at] = 0xc0 | (codePoint >> 6);
    }
    else {
        if (codePoint < 0x10000) {
            into[at] = 0xe0 | (codePoint >> 12);
        }
        else {
            into[at++] = 0xf0 | (codePoint >> 18);
            into[at] = 0x80 | ((codePoint >> 12) & 0x3f);
        }
        into[++at] = 0x80 | ((codePoint >> 6) & 0x3f);
    }
    into[at + 1] = 0x80 | (codePoint & 0x3f);
    return at + 2;
}

;// CONCATENATED MODULE: ./lib/core/decoders/mapped-bytes.js
/** Collects what some stored text means, byte by byte, with the place of each byte's stored characters. */


class MappedBytes {
    #bytes;
    /** Of each byte where its stored bytes begin, and where they end. */
    #places;
    #length = 0;
    /** @param capacity the most bytes that will be put */
    constructor(capacity) {
        this.#bytes = new Uint8Array(capacity);
        this.#places = new Uint32Array(2 * capacity);
    }
    clear() {
        this.#length = 0;
    }
    /** A byte that the stored bytes [start, end) stand for. */
    putByte(byte, start, end) {
        this.#bytes[this.#length] = byte;
        this.#places[2 * this.#length] = start;
        this.#places[2 * this.#length + 1] = end;
        this.#length++;
    }
    /** A character that the stored bytes [start, end) stand for, in UTF-8: each of its bytes comes from all of them. */
    putCharacter(codePoint, start, end) {
        const length = putCharacter(this.#bytes, this.#length, codePoint);
        for (let at = this.#length; at < length; at++) {
            this.#places[2 * at] = start;
            this.#places[2 * at + 1] = end;
        }
        this.#length = length;
    }
    /** The stored bytes [start, end), each for itself. */
    putPlain(bytes, start, end) {
        for (let at = start; at < end; at++)
            this.putByte(bytes[at], at, at + 1);
    }
    /**
     * Takes back the word at the end if it began at or after the stored byte `from`: whoever cuts a text shall not leave
     * the first part of a key.
     */
    dropLastWord(from) {
        let length = this.#length;
        while (length > 0 && this.#startOf(length - 1) >= from && characters/* base64url */.r0[this.#bytes[length - 1]] === 1)
            length--;
        if (length > 0 && this.#startOf(length - 1) >= from)
            this.#length = length;
    }
    /** A copy of what was collected. */
    toDecoded(encoding) {
        const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
        const places = this.#places.slice(0, 2 * this.#length);
        return { encoding, bytes, startOf: (at) => places[2 * at], endOf: (at) => places[2 * at + 1] };
    }
    #startOf(at) {
        return this.#places[2 * at];
    }
}

;// CONCATENATED MODULE: ./lib/core/decoders/escapes.js
/** Runs of escapes of one spelling: one decoder for each, so that runs of two spellings may overlap. */













/** A run that was cut goes on in the next reading, this many stored bytes earlier: a key at the cut is whole in it. */
const escapes_OVERLAP = 1024;
/**
 * The maximal run of a spelling's escapes, with plain characters between: at most 64 of them, or one word. It ends at a
 * line break or control byte, unless a string join leads to the next escape there. The plain characters beside it are
 * taken along as far, since they may name a key without a prefix, or be its end.
 */
class EscapeDecoder {
    id;
    anchors = ['escape', 'hex'];
    #tokens;
    #terminators;
    constructor(spelling) {
        this.id = spelling.encoding;
        this.#tokens = new Tokens(spelling);
        this.#terminators = terminatorsOf(spelling);
    }
    decode(stretch, at) {
        const { bytes, start, end, more } = stretch;
        if (more && at + MAX_TOKEN >= end)
            return 'more';
        const token = this.#tokens.tokenAround(bytes, at, start, end);
        if (token === undefined)
            return { decoded: [], to: at + 1 };
        const floor = Math.max(start, at - limits.MAX_LOOKBEHIND);
        const { encoding, standsForBytes } = this.#tokens.spelling;
        const out = (written ??= new MappedBytes(MAX_RUN + MAX_WORD));
        out.clear();
        const writer = new EscapeWriter(out, standsForBytes);
        const reader = new read_run_RunReader(this.#tokens, this.#terminators, stretch, writer);
        const run = reader.read(runStart(this.#tokens, this.#terminators, bytes, token, floor, end));
        if (run === 'more')
            return 'more';
        if (run.isCut)
            out.dropLastWord(run.end - escapes_OVERLAP);
        const to = run.isCut ? run.end - escapes_OVERLAP : run.lastEscape;
        return { decoded: [out.toDecoded(encoding)], to: Math.max(to, token.end) };
    }
}
/** What is being written, by one decoder at a time: made when it is first needed. */
let written;
/** 1 for the control bytes but the tab, and for what else ends a run of this spelling. */
function terminatorsOf({ terminators }) {
    const bytes = new Uint8Array(256).fill(1, 0, 0x20);
    bytes[0x09] = 0;
    bytes[0x7f] = 1;
    for (const character of terminators)
        bytes[character.charCodeAt(0)] = 1;
    return bytes;
}
const escapes = [
    percent,
    unicodeEscape,
    hexEscape,
    octalEscape,
    htmlEntity,
    backslashEscape,
].map((spelling) => new EscapeDecoder(spelling));

// EXTERNAL MODULE: ./lib/core/decoders/digits/hex-list.js
var hex_list = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/core/decoders/digits/hex-run.js
var hex_run = __webpack_require__(9177);
;// CONCATENATED MODULE: ./lib/core/decoders/hex.js








/** Bytes behind a reading that tell its end: a gap and a group, or two lines of a dump. */
const hex_SEEN = Math.max(constant_gap/* MAX_GAP */.i7 + 32, 2 * MAX_DUMP_LINE);
const hex = {
    id: 'hex',
    anchors: ['hex', 'run'],
    decode: (stretch, at) => {
        if (at + hex_SEEN >= stretch.end && stretch.more)
            return 'more';
        if (digit_classes/* hexDigit */.Li[stretch.bytes[at]] !== 1)
            return readingUpTo(stretch, at, [], at + 1, hex_SEEN);
        const list = (0,hex_list/* hexListAround */.$)(stretch, at, hex_run/* MIN_PAIRS */.$7);
        if (list !== undefined && list.pairs >= hex_run/* MIN_PAIRS */.$7)
            return readList(stretch, at, list);
        // What is too short for a list is so from each of its groups.
        return readRun(stretch, at, Math.max(at + 1, list?.last ?? 0));
    },
};
function readList(stretch, at, list) {
    const table = new ByteTable();
    const to = (0,hex_list/* readHexList */.A)(stretch, list, table);
    // A line of a dump may be long enough for a piece of a key: that is the dump decoder's.
    const decoded = isInDump(stretch, list.from) ? [] : [table.decoded('hex')];
    return readingUpTo(stretch, at, decoded, to, hex_SEEN);
}
/** @param passed how far there is nothing else */
function readRun(stretch, at, passed) {
    const run = (0,hex_run/* hexRunAround */.Eg)(stretch, at);
    const decoded = run.digits < 2 * hex_run/* MIN_PAIRS */.$7 || isInDump(stretch, at) ? [] : (0,hex_run/* decodedHexRun */.hX)(stretch.bytes, run);
    return readingUpTo(stretch, at, decoded, Math.max(run.to, passed), hex_SEEN);
}

;// CONCATENATED MODULE: ./lib/core/decoders/hex-in-run.js
/**
 * Runs of hex digits in a run of letters, as the kernel marks it at its beginning: base64 or a name may touch them on
 * either side. The whole run is looked through, so that nothing depends on where marks are repeated.
 */






/** Digits on one line of the narrowest fold. */
const MIN_PIECE = 16;
/** Bytes behind a reading that tell its end: two lines of a dump. */
const hex_in_run_SEEN = 2 * MAX_DUMP_LINE;
/** What a run is made of, as the kernel has it. */
const letter = Uint8Array.from(characters/* alphanumeric */.G7);
for (const character of '+/_-')
    letter[character.charCodeAt(0)] = 1;
const hexInRun = {
    id: 'hex in a run',
    anchors: ['run'],
    decode: (stretch, at) => {
        const { bytes, end } = stretch;
        const letters = (0,characters/* endOfRun */.q_)(bytes, at, end, letter);
        // The digits at the mark itself are the hex decoder's.
        let to = (0,characters/* endOfRun */.q_)(bytes, at, letters, digit_classes/* hexDigit */.Li);
        if (letters + hex_in_run_SEEN >= end && stretch.more)
            return 'more';
        const decoded = [];
        for (let piece = pieceIn(bytes, to, letters); piece !== -1; piece = pieceIn(bytes, to, letters)) {
            const run = (0,hex_run/* hexRunAround */.Eg)(stretch, piece);
            if (run.digits >= 2 * hex_run/* MIN_PAIRS */.$7 && !isInDump(stretch, piece))
                decoded.push(...(0,hex_run/* decodedHexRun */.hX)(bytes, run));
            to = Math.max(to + 1, run.digits >= 2 * hex_run/* MIN_PAIRS */.$7 ? run.to : (0,characters/* endOfRun */.q_)(bytes, piece, end, digit_classes/* hexDigit */.Li));
        }
        return readingUpTo(stretch, at, decoded, Math.max(to, letters), hex_in_run_SEEN);
    },
};
/** Where `MIN_PIECE` digits stand side by side, -1 where they do nowhere. */
function pieceIn(bytes, from, to) {
    for (let piece = from; piece + MIN_PIECE <= to;) {
        const digits = (0,characters/* startOfRun */.Dc)(bytes, piece + MIN_PIECE, piece, digit_classes/* hexDigit */.Li);
        if (digits === piece)
            return piece;
        piece = digits;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/core/decoders/quoted-printable.js
/**
 * Quoted-printable (RFC 2045, section 6.7): the text around a soft line break. Its hard line breaks are the text's own: a
 * dump or a folded text in it goes on behind them.
 */



const TAB = 0x09;
const quoted_printable_LF = 0x0a;
const quoted_printable_CR = 0x0d;
const SPACE = 0x20;
const quoted_printable_EQUALS = 0x3d;
const quoted_printable_BACKSLASH = 0x5c;
const DELETE = 0x7f;
/** Stored bytes of one reading: a longer text is cut. */
const MAX_TEXT = 1 << 16;
/** Bytes without an escape or a soft line break behind which a hard one ends the text. */
const MAX_PLAIN = 512;
/** A text that was cut goes on in the next reading, this many stored bytes earlier: a key at the cut is whole in it. */
const quoted_printable_OVERLAP = 1024;
/** Blanks that a mail server may have put behind the `=` of a soft line break. */
const MAX_PADDING = 8;
/** An `=`, what follows it that belongs to it (up to `\\r\\n`), and a look at the byte behind. */
const MAX_REACH = 1 + MAX_PADDING + 5;
/** A line has 76 columns at most (rule 5); in a text that escapes quotes and backslashes, some more. */
const MAX_COLUMNS = 128;
const quotedPrintable = {
    id: 'quoted-printable',
    // Where the line breaks are spelled, digits that one may cut are the anchor.
    anchors: ['soft-break', 'hex', 'decimal'],
    decode(stretch, at) {
        if (stretch.more && at + MAX_COLUMNS + MAX_REACH >= stretch.end)
            return 'more';
        if (!hasSoftBreak(stretch, at))
            return { decoded: [], to: at + 1 };
        const start = textStart(stretch, at);
        const out = (quoted_printable_written ??= new MappedBytes(MAX_TEXT + MAX_REACH));
        out.clear();
        const text = readText(stretch, start, at, out);
        if (text === 'more')
            return 'more';
        if (text.to <= at)
            return { decoded: [], to: at + 1 };
        if (text.isCut)
            out.dropLastWord(text.to - quoted_printable_OVERLAP);
        const to = text.isCut ? Math.max(text.to - quoted_printable_OVERLAP, at + 1) : text.to;
        return { decoded: [out.toDecoded('quoted-printable')], to };
    },
};
/** What is being written, by one reading at a time: made when it is first needed. */
let quoted_printable_written;
/** How many bytes belong to the `=` at `at`: three for `=XX`, the line break's for a soft one, 0 where it is neither. */
function reachOf(bytes, at, end) {
    if (countDigits(bytes, at + 1, end, 16, 2) === 2)
        return 3;
    let to = at + 1;
    while (to < end && to - at <= MAX_PADDING && (bytes[to] === SPACE || bytes[to] === TAB))
        to++;
    if (to + 1 < end && bytes[to] === quoted_printable_CR && bytes[to + 1] === quoted_printable_LF)
        return to + 2 - at;
    if (to < end && bytes[to] === quoted_printable_LF)
        return to + 1 - at;
    return to === at + 1 ? spelledReach(bytes, at, end) : 0;
}
/** How many bytes belong to the `=` at `at` where a spelled `\\n` or `\\r\\n` follows, else 0. */
function spelledReach(bytes, at, end) {
    if (at + 2 >= end || bytes[at + 1] !== quoted_printable_BACKSLASH)
        return 0;
    if (bytes[at + 2] === 0x6e)
        return 3;
    const isPair = at + 4 < end && bytes[at + 3] === quoted_printable_BACKSLASH && bytes[at + 4] === 0x6e;
    return bytes[at + 2] === 0x72 && isPair ? 5 : 0;
}
/** Whether a soft line break stands at `at` or on the rest of its line. */
function hasSoftBreak({ bytes, end }, at) {
    const limit = Math.min(end, at + MAX_COLUMNS);
    for (let from = at; from < limit && (bytes[from] === TAB || !isControl(bytes[from])); from++)
        if (bytes[from] === quoted_printable_EQUALS) {
            const reach = reachOf(bytes, from, end);
            if (reach !== 3 || countDigits(bytes, from + 1, end, 16, 2) !== 2)
                return reach > 0;
        }
    return false;
}
/** Whether the byte ends what can be quoted-printable: a control byte, a line break included, but no tab. */
const isControl = (byte) => (byte < SPACE && byte !== TAB) || byte === DELETE;
/** The start of the text that `at` stands in, behind any `=` that says that this is no quoted-printable. */
function textStart({ bytes, start, end }, at) {
    const floor = Math.max(start, at - limits.MAX_LOOKBEHIND);
    let from = at;
    let first = at;
    while (from > floor) {
        const byte = bytes[from - 1];
        if (byte === quoted_printable_LF) {
            const soft = softBreakBefore(bytes, from, floor);
            if (soft !== -1) {
                from = first = soft;
                continue;
            }
            if (first - from > MAX_PLAIN)
                return from;
            from -= from - 2 >= floor && bytes[from - 2] === quoted_printable_CR ? 2 : 1;
            continue;
        }
        if (isControl(byte))
            return from;
        if (byte === quoted_printable_EQUALS) {
            if (reachOf(bytes, from - 1, end) === 0)
                return from;
            first = from - 1;
        }
        from--;
    }
    return from;
}
/** Where the soft line break that ends before `to` begins; -1 where the line break there is a hard one. */
function softBreakBefore(bytes, to, floor) {
    let at = to - 2;
    if (at >= floor && bytes[at] === quoted_printable_CR)
        at--;
    const earliest = Math.max(floor, at - MAX_PADDING);
    while (at > earliest && (bytes[at] === SPACE || bytes[at] === TAB))
        at--;
    return at >= floor && bytes[at] === quoted_printable_EQUALS ? at : -1;
}
/** @param anchor an escape or soft line break of the text */
function readText({ bytes, end, more }, start, anchor, out) {
    let at = start;
    let last = anchor;
    while (at < end) {
        if (at - start >= MAX_TEXT)
            return { to: at, isCut: true };
        const byte = bytes[at];
        if (byte === quoted_printable_EQUALS) {
            if (more && at + MAX_REACH >= end)
                return 'more';
            const reach = reachOf(bytes, at, end);
            if (reach === 0)
                return { to: at, isCut: false };
            if (countDigits(bytes, at + 1, end, 16, 2) === 2)
                out.putByte(numberAt(bytes, at + 1, 2, 16), at, at + reach);
            at += reach;
            last = at;
        }
        else {
            if (more && byte === quoted_printable_CR && at + 1 >= end)
                return 'more';
            const lineBreak = hardBreakEnd(bytes, at, end);
            if (lineBreak === at ? isControl(byte) : at - last > MAX_PLAIN)
                return { to: at, isCut: false };
            const to = Math.max(lineBreak, at + 1);
            out.putByte(bytes[to - 1], at, to);
            at = to;
        }
    }
    return more ? 'more' : { to: at, isCut: false };
}
/** The end of the line break at `at`, `at` where none stands. */
function hardBreakEnd(bytes, at, end) {
    if (bytes[at] === quoted_printable_LF)
        return at + 1;
    return bytes[at] === quoted_printable_CR && at + 1 < end && bytes[at + 1] === quoted_printable_LF ? at + 2 : at;
}

;// CONCATENATED MODULE: ./lib/core/decoders/utf-16/code-unit.js
const BYTE_ORDER_MARK = 0xfeff;
function unitAt(bytes, at, order) {
    const first = bytes[at];
    const second = bytes[at + 1];
    return order === 'utf-16le' ? (second << 8) | first : (first << 8) | second;
}
/** 1 for printable ASCII, white space, and the ESC of colours. */
const asciiText = new Uint8Array(128).fill(1, 0x20, 0x7f);
for (const control of '\t\n\f\r\u001b')
    asciiText[control.charCodeAt(0)] = 1;
const isAsciiText = (unit) => unit < 0x80 && asciiText[unit] === 1;
/**
 * Whether the code unit, no half of a pair, may stand in text beyond ASCII. What may not: control characters, private
 * use, noncharacters (Unicode, sections 23.1, 23.5, 23.7).
 */
function isForeignText(unit) {
    if (unit < 0xa0 || (unit >= 0xe000 && unit <= 0xf8ff))
        return false;
    return unit < 0xfffe && !(unit >= 0xfdd0 && unit <= 0xfdef);
}

;// CONCATENATED MODULE: ./lib/core/decoders/utf-16/decode-units.js



/** Decoded bytes for which one place is kept; from there on, characters are counted. */
const BLOCK = 512;
/** @param end code units from `start` on, surrogates in pairs */
function decodeUnits(bytes, start, end, order) {
    const text = Buffer.allocUnsafe(sizeInUtf8(bytes, start, end, order));
    const places = new Float64Array(Math.ceil(text.length / BLOCK));
    let length = 0;
    for (let at = start; at < end;) {
        const unit = unitAt(bytes, at, order);
        const isPair = isHighSurrogate(unit);
        const codePoint = isPair ? joinSurrogates(unit, unitAt(bytes, at + 2, order)) : unit;
        const from = length;
        length = putCharacter(text, from, codePoint);
        // Each block that a character begins in, or that begins within one, knows where that character is stored.
        const block = Math.floor((length - 1) / BLOCK);
        if (from % BLOCK === 0 || block !== Math.floor(from / BLOCK))
            places[block] = at;
        at += isPair ? 4 : 2;
    }
    return new DecodedUnits(order, text, places);
}
function sizeInUtf8(bytes, start, end, order) {
    let size = 0;
    for (let at = start; at < end; at += 2) {
        const unit = unitAt(bytes, at, order);
        // Each half of a pair makes two of its four bytes.
        size += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
    }
    return size;
}
class DecodedUnits {
    encoding;
    bytes;
    #places;
    constructor(encoding, bytes, places) {
        this.encoding = encoding;
        this.bytes = bytes;
        this.#places = places;
    }
    startOf(at) {
        const character = this.#characterAround(at);
        let from = this.#characterAround(at - (at % BLOCK));
        let place = this.#places[Math.floor(at / BLOCK)];
        while (from < character) {
            const lead = this.bytes[from];
            place += lead < 0xf0 ? 2 : 4;
            from += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        }
        return place;
    }
    endOf(at) {
        return this.startOf(at) + (this.bytes[this.#characterAround(at)] < 0xf0 ? 2 : 4);
    }
    /** Where the character that the byte belongs to begins. */
    #characterAround(at) {
        while ((this.bytes[at] & 0xc0) === 0x80)
            at--;
        return at;
    }
}

;// CONCATENATED MODULE: ./lib/core/decoders/utf-16/extend.js
/** How far UTF-16 text goes in one direction. */


/**
 * Code units in a row that are not ASCII: more are another text, or none. Nothing is lost by ending there: ASCII that
 * follows is text of its own.
 */
const MAX_FOREIGN = 64;
/**
 * Follows text from the ASCII code unit at `from`. The bytes of one order and alignment read in the other look like
 * letters of far scripts whose low byte is 0: two of these in a row end it, so that the text behind is read anew.
 *
 * @param limit no byte at or beyond it is read (before it, going back)
 */
function extend(bytes, from, limit, direction, order) {
    const step = 2 * direction;
    let last = from;
    let ascii = 0;
    let foreign = 0;
    let wasShifted = false;
    let at = from + step;
    for (; direction === 1 ? at + 2 <= limit : at >= limit; at += step) {
        const unit = unitAt(bytes, at, order);
        if (isAsciiText(unit)) {
            last = at;
            ascii++;
            foreign = 0;
            wasShifted = false;
            continue;
        }
        const isShifted = (unit & 0xff) === 0;
        if ((isShifted && wasShifted) || ++foreign > MAX_FOREIGN)
            return { last, ascii, reachesLimit: false };
        wasShifted = isShifted;
        if (isForeignText(unit) && !isHighSurrogate(unit) && !isLowSurrogate(unit))
            continue;
        const isFirstHalf = direction === 1 ? isHighSurrogate(unit) : isLowSurrogate(unit);
        if (!isFirstHalf)
            return { last, ascii, reachesLimit: false };
        at += step;
        if (direction === 1 ? at + 2 > limit : at < limit)
            break;
        const other = unitAt(bytes, at, order);
        if (!(direction === 1 ? isLowSurrogate(other) : isHighSurrogate(other))) {
            return { last, ascii, reachesLimit: false };
        }
        wasShifted = false;
    }
    return { last, ascii, reachesLimit: true };
}

;// CONCATENATED MODULE: ./lib/core/decoders/utf-16.js
/** UTF-16 without regard to alignment or a byte order mark: the text around a character of ASCII. */




const utf16 = {
    id: 'utf-16',
    anchors: ['utf-16'],
    decode(stretch, at) {
        // The NUL of a pair is read as its high byte in either order: the byte after it is the character, or the one before.
        const isNul = stretch.bytes[at] === 0;
        const little = regionAround(stretch, isNul ? at - 1 : at, at, 'utf-16le');
        const big = regionAround(stretch, isNul ? at : at - 1, at, 'utf-16be');
        if (little === 'more' || big === 'more')
            return 'more';
        const regions = likelier(stretch, little, big);
        const to = regions.reduce((most, { end }) => Math.max(most, end), at + 1);
        const [first, ...others] = regions.map(({ start, end, order }) => decodeUnits(stretch.bytes, start, end, order));
        if (first === undefined)
            return { decoded: [], to };
        return { decoded: [first, ...others.filter(({ bytes }) => !bytes.equals(first.bytes))], to };
    },
};
/** @param unit where a code unit of ASCII is expected */
function regionAround(stretch, unit, at, order) {
    const { bytes, start, end, more } = stretch;
    if (unit + 2 > end)
        return more ? 'more' : undefined;
    if (unit < start || !isAsciiText(unitAt(bytes, unit, order)))
        return undefined;
    const after = extend(bytes, unit, end, 1, order);
    if (after.reachesLimit && more)
        return 'more';
    const before = extend(bytes, unit, Math.max(start, at - limits.MAX_LOOKBEHIND), -1, order);
    return { order, start: before.last, end: after.last + 2, ascii: before.ascii + after.ascii + 1 };
}
/**
 * `00 70 00 68 00` is `ph` in either byte order. A byte order mark decides, then the number of characters (the wrong
 * order loses one at an end, and takes one in only where a byte of ASCII touches the other end), then how many of them
 * are ASCII. Between `A` and `B`, nothing but the text itself could tell: then both are told, the aligned one first.
 */
function likelier(stretch, little, big) {
    if (little === undefined || big === undefined)
        return [little, big].filter((region) => region !== undefined);
    const order = Number(isMarked(stretch, little)) - Number(isMarked(stretch, big)) ||
        little.end - little.start - (big.end - big.start) ||
        little.ascii - big.ascii;
    if (order !== 0)
        return [order > 0 ? little : big];
    return (stretch.offset + little.start) % 2 === 0 ? [little, big] : [big, little];
}
function isMarked({ bytes, start: earliest }, { start, order }) {
    return start - 2 >= earliest && unitAt(bytes, start - 2, order) === BYTE_ORDER_MARK;
}

;// CONCATENATED MODULE: ./lib/core/decoders/registry.js
/** All decoders. */








const decoders = [
    base64,
    base64InRun,
    hex,
    hexInRun,
    dump,
    decimal,
    ...escapes,
    quotedPrintable,
    utf16,
];


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ startOfRun),
/* harmony export */   G7: () => (/* binding */ alphanumeric),
/* harmony export */   q_: () => (/* binding */ endOfRun),
/* harmony export */   r0: () => (/* binding */ base64url)
/* harmony export */ });
/** Character classes over raw bytes. */
function table(accepts) {
    const bytes = new Uint8Array(256);
    for (let byte = 0; byte < 128; byte++)
        if (accepts(String.fromCharCode(byte)))
            bytes[byte] = 1;
    return bytes;
}
/** 1 for `[A-Za-z0-9]`: what a key's body is made of. */
const alphanumeric = table((character) => /[A-Za-z0-9]/.test(character));
/** 1 for `[A-Za-z0-9_-]`: what a key without a prefix is made of, and base64url. */
const base64url = table((character) => /[A-Za-z0-9_-]/.test(character));
/** The end of the longest run of a class that begins at `from`, at most `limit`. */
function endOfRun(bytes, from, limit, members) {
    let end = from;
    while (end < limit && members[bytes[end]] === 1)
        end++;
    return end;
}
/** The start of the longest run of a class that ends before `to`, at least `limit`. */
function startOfRun(bytes, to, limit, members) {
    let start = to;
    while (start > limit && members[bytes[start - 1]] === 1)
        start--;
    return start;
}


/***/ }),

/***/ 4364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: ./lib/core/containers/allowance.js
var containers_allowance = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/core/containers/container.js
var container = __webpack_require__(6739);
// EXTERNAL MODULE: ./lib/core/containers/container-signs.js
var container_signs = __webpack_require__(1996);
;// CONCATENATED MODULE: ./lib/core/containers/zip-behind-program.js
/** Programs that carry a zip: self-extracting archives, Python's zipapps and pex files, jars that run. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const starts = ['MZ', '\x7fELF', '#!', '\xcf\xfa\xed\xfe'].map((start) => Buffer.from(start, 'latin1'));
/** By byte: whether one of them begins with it. Every file that is scanned is asked. */
const isFirst = new Uint8Array(256);
for (const [first] of starts)
    isFirst[first] = 1;
/** APPNOTE 4.4.3: versions that an entry can need; 4.4.5: methods. */
const MAX_VERSION = 63;
const methods = new Set([0, 8, 9, 12, 14, 93, 95]);
const MAX_NAME = 4096;
/**
 * @param opening the first bytes of a file: a zip that begins behind them is not looked for
 * @returns where the zip begins, or -1
 */
function zipBehindProgram(opening) {
    if (isFirst[opening[0]] !== 1 || !starts.some((start) => start.equals(opening.subarray(0, start.length))))
        return -1;
    for (let at = opening.indexOf(LOCAL_HEADER); at !== -1; at = opening.indexOf(LOCAL_HEADER, at + 1)) {
        if (at + 30 <= opening.length && isPlausible(opening, at))
            return at;
    }
    return -1;
}
/** A program that can read zips holds the magic number, too. */
function isPlausible(bytes, at) {
    const nameLength = bytes.readUInt16LE(at + 26);
    return (bytes.readUInt16LE(at + 4) <= MAX_VERSION &&
        methods.has(bytes.readUInt16LE(at + 8)) &&
        nameLength > 0 &&
        nameLength <= MAX_NAME);
}

;// CONCATENATED MODULE: ./lib/core/containers/container-start.js
/** Where in some bytes a container may begin: at their start, or behind a program that carries it. */



/**
 * @param bytes the first bytes of a text, as many as there are
 * @param name what they are called, asked for only if they are no text
 * @returns -1 where none does
 */
function containerStart(bytes, name) {
    return (0,container_signs/* mayBeContainer */.S)(bytes.subarray(0, container/* CONTAINER_START */.D), name) ? 0 : zipBehindProgram(bytes);
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/byte-class.js
var byte_class = __webpack_require__(5854);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-zlib.js
/**
 * The beginning of a zlib stream in base64. It takes less than the text that it holds, and a key alone no more than the
 * digests that stand in every lock file, which are too many to decode: so it is told by its header (RFC 1950, section
 * 2.2: `78`, then a byte for the level), whose first 18 bits are three digits. All other containers that hold a key are
 * longer.
 */

const FIRST = (0,byte_class/* byte */.PE)('e');
/** The second digit for each level, and the least of the third digit's four in a row. */
const levels = [
    ['A', 'E'],
    ['F', '4'],
    ['J', 'w'],
    ['N', 'o'],
].map(([second, third]) => [(0,byte_class/* byte */.PE)(second), (0,byte_class/* byte */.PE)(third)]);
/** Whether a zlib stream in base64 may begin at `at`. */
function beginsZlib(bytes, at) {
    if (bytes[at] !== FIRST)
        return false;
    return levels.some(([second, third]) => bytes[at + 1] === second && bytes[at + 2] >= third && bytes[at + 2] < third + 4);
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/confirm-spelled-break.js
var confirm_spelled_break = __webpack_require__(673);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-run.js
/**
 * Confirms long runs. The kernel looks only at samples: blocks of 29 bytes, one in 32. A run of 60 characters holds a
 * whole one, wherever it begins: also the first line of folded base64.
 *
 * A mark is the start of a block, so it depends on where a byte stands in its buffer, and on nothing else.
 */



/** Bytes of a sample for runs. */
const RUN_BLOCK = 20;
/** Bytes of a sample for UTF-16. */
const UTF_16_BLOCK = 16;
/** A run has one sample in this many bytes. */
const RUN_STRIDE = 32;
/** UTF-16 has one in this many: its stretches count from 96 bytes. */
const UTF_16_STRIDE = 64;
/** A run that goes on has a mark again at the multiples of this. */
const REPEAT = 4096;
/** What a run is made of: base64's and base64url's characters, hex digits among them. */
const runCharacters = `${byte_class/* letters */.Mm}${byte_class/* digits */.vm}+/_-`;
const run = (0,byte_class/* classOf */.Kl)(runCharacters);
/** Shorter runs count only if they are the line of a fold. */
const MIN_RUN = 76;
/** Columns at which folded base64 counts. */
const MIN_LINE = 40;
/** A line's end with the marks of the next one. */
const MAX_FOLD = 40;
/** What a line's end with the marks of the next one is made of, and what begins it. */
const foldOfLines = '\r\n \t>+-|*#/"\'.,\\';
const breaksOfLines = '\r\n\\"\'';
const fold = (0,byte_class/* classOf */.Kl)(foldOfLines);
const breaks = (0,byte_class/* classOf */.Kl)(breaksOfLines);
/** Printable ASCII and the white space of text. */
const confirm_run_text = new Uint8Array(256).fill(1, 0x20, 0x7f);
for (const space of [9, 10, 13])
    confirm_run_text[space] = 1;
const MIN_UTF_16 = 96;
function runEnd(bytes, from, limit) {
    let i = from;
    while (i < limit && run[bytes[i]] === 1)
        i++;
    return i;
}
/** How many characters of a run follow a fold that begins at `at`, up to `enough`. */
function runBehindFold(bytes, at, end, enough) {
    if (at >= end || (breaks[bytes[at]] !== 1 && (0,confirm_spelled_break/* spelledBreak */.tp)(bytes, at, end) === 0))
        return 0;
    const limit = Math.min(end, at + MAX_FOLD);
    let i = at;
    while (i < limit) {
        const length = (0,confirm_spelled_break/* spelledBreak */.tp)(bytes, i, limit);
        if (length === 0 && fold[bytes[i]] !== 1)
            break;
        i += Math.max(length, 1);
    }
    return runEnd(bytes, i, Math.min(end, i + enough)) - i;
}
/** Whether the block at `at` is the first whole one of a long run (or one at which a mark is repeated). */
function marksRun(bytes, at, start, end) {
    if (at < start || at + RUN_BLOCK > end)
        return false;
    for (let i = at; i < at + RUN_BLOCK; i++)
        if (run[bytes[i]] !== 1)
            return false;
    const back = Math.max(start, at - RUN_STRIDE);
    let from = at;
    while (from > back && run[bytes[from - 1]] === 1)
        from--;
    if (from === at - RUN_STRIDE && at % REPEAT !== 0)
        return false;
    if (from === at - RUN_STRIDE) {
        const limit = Math.max(start, at - MIN_RUN);
        while (from > limit && run[bytes[from - 1]] === 1)
            from--;
    }
    const to = runEnd(bytes, at + RUN_BLOCK, Math.min(end, from + MIN_RUN));
    const length = to - from;
    if (length >= MIN_RUN)
        return true;
    if (length < MIN_LINE)
        return false;
    if (beginsZlib(bytes, from))
        return true;
    const behind = runBehindFold(bytes, to, end, MIN_RUN - length);
    const rest = MIN_RUN - length - behind;
    return rest <= 0 || runBeforeFold(bytes, from, start, rest) >= rest;
}
/**
 * How many characters of a run stand before a fold that ends at `at`, up to `enough`. The letters and digits of a spelled
 * line break stand behind `at`, since they could be of the run.
 */
function runBeforeFold(bytes, at, start, enough) {
    const limit = Math.max(start, at - MAX_FOLD);
    let i = at;
    let broken = false;
    if (i > limit && bytes[i - 1] === confirm_spelled_break/* PERCENT */.IQ && (0,confirm_spelled_break/* spelledBreak */.tp)(bytes, i - 1, i + MIN_LINE) > 0) {
        i--;
        broken = true;
    }
    while (i > limit) {
        const spelled = (0,confirm_spelled_break/* spelledBreakBefore */.uU)(bytes, i, limit);
        if (spelled === 0 && fold[bytes[i - 1]] !== 1)
            break;
        i -= Math.max(spelled, 1);
        if (spelled > 0 || breaks[bytes[i]] === 1)
            broken = true;
    }
    if (!broken)
        return 0;
    let from = i;
    while (from > start && i - from < enough && run[bytes[from - 1]] === 1)
        from--;
    return i - from;
}
/** Whether bytes `i` and `i + 1` are a character and a NUL, in the order that `parity` tells. */
function pairAt(bytes, i, parity) {
    return confirm_run_text[bytes[i + parity]] === 1 && bytes[i + 1 - parity] === 0;
}
/** Whether the block at `at` is the first whole one of a stretch of UTF-16 (or one at which a mark is repeated). */
function marksUtf16(bytes, at, start, end) {
    if (at < start || at + UTF_16_BLOCK > end)
        return false;
    const parity = bytes[at] === 0 ? 1 : 0;
    const back = Math.max(start, at - MIN_UTF_16);
    let from = at;
    while (from - 2 >= back && pairAt(bytes, from - 2, parity))
        from -= 2;
    if (at - from >= UTF_16_STRIDE && at % REPEAT !== 0)
        return false;
    let to = at;
    while (to + 2 <= end && to < at + MIN_UTF_16 && pairAt(bytes, to, parity))
        to += 2;
    if (to < at + UTF_16_BLOCK)
        return false;
    // One byte of a pair may stand on either side: 96 bytes begin and end where they like.
    return to - from >= MIN_UTF_16 - 2;
}

;// CONCATENATED MODULE: ./lib/core/detect/ruler.js
/** Rulers: a line of dashes, slashes or underscores that sets off a comment. They are base64url's digits, and mean nothing. */


const digit = (0,byte_class/* classOf */.Kl)(runCharacters);
/** Longer ones are not looked through. Bytes. */
const MAX_RULER = 4096;
/**
 * @param at in a run
 * @returns whether the run consists of one character over and over; `false` where its ends are not known
 */
function isRuler({ bytes, start, end, more }, at) {
    const character = bytes[at];
    let to = at + 1;
    while (to < end && to - at < MAX_RULER && bytes[to] === character)
        to++;
    if (to === end ? more : digit[bytes[to]] === 1)
        return false;
    let from = at;
    while (from > start && at - from < MAX_RULER && bytes[from - 1] === character)
        from--;
    // What stands before the stretch is not known.
    return from > start && digit[bytes[from - 1]] === 0;
}

;// CONCATENATED MODULE: ./lib/core/detect/anchors-in.js

/** The anchors that begin in [from, to). */
function anchorsIn(stretch, from, to, kernel) {
    const { bytes, start, end } = stretch;
    const places = [];
    const names = [];
    const found = (at, anchor) => {
        if (anchor === 'run' && isRuler(stretch, at))
            return;
        places.push(at);
        names.push(anchor);
    };
    kernel.search(bytes, from, to, end, found, start);
    return { places, names };
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/modules.js
var modules = __webpack_require__(7784);
// EXTERNAL MODULE: ./lib/core/detect/kernel/anchor.js
var kernel_anchor = __webpack_require__(9244);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/hit-list.js
/** Anchors on their way to the caller: in order of position, each once. */

const CODE_BITS = 4;
/** Keys up to here are shifted; beyond, they are more than an integer of V8's. */
const SMALL = 2 ** 30;
function codeOf(anchor) {
    return kernel_anchor/* anchors */.p.indexOf(anchor);
}
/** Collects anchors that come nearly in order, and gives them away in order. */
class HitList {
    /** Position × 16 + code: one number compares both. */
    #keys = [];
    #given = 0;
    add(at, code) {
        const keys = this.#keys;
        const key = at * 2 ** CODE_BITS + code;
        let i = keys.length;
        while (i > this.#given && keys[i - 1] >= key)
            i--;
        if (keys[i] === key)
            return;
        if (i === keys.length)
            keys.push(key);
        else
            keys.splice(i, 0, key);
    }
    /** Gives away all anchors before `limit`. The list may be used by another search meanwhile only if it is another list. */
    give(limit, found) {
        const keys = this.#keys;
        if (keys.length === 0)
            return;
        while (this.#given < keys.length) {
            const key = keys[this.#given];
            const at = key < SMALL ? key >> CODE_BITS : Math.floor(key / 2 ** CODE_BITS);
            if (at >= limit)
                return;
            this.#given++;
            found(at, kernel_anchor/* anchors */.p[key % 2 ** CODE_BITS]);
        }
        keys.length = 0;
        this.#given = 0;
    }
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/confirm-base64.js
var confirm_base64 = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/core/decoders/base64/may-mean-text.js
var may_mean_text = __webpack_require__(1614);
// EXTERNAL MODULE: ./lib/core/decoders/digits/digit-classes.js
var digit_classes = __webpack_require__(3660);
// EXTERNAL MODULE: ./lib/core/decoders/digits/hex-list.js
var hex_list = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/core/decoders/digits/hex-run.js
var hex_run = __webpack_require__(9177);
// EXTERNAL MODULE: ./lib/core/detect/characters.js
var characters = __webpack_require__(4891);
// EXTERNAL MODULE: ./lib/core/decoders/base64/first-digit.js
var first_digit = __webpack_require__(8987);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/run-ends.js
/**
 * Whether a run of base64's characters is all of its text, as far as the bytes next to it tell: no fold, join or escape
 * leads on from it or up to it. Where they do not tell, it is not said to be.
 */



/** What begins a line break or an escape, real or spelled. */
const breakStarts = '\r\n\\%&';
const quotes = '"\'`';
/** What a blank or a quote behind a run may have next, if no line break, no operator and no other string follows. */
const closing = ')]:;>/?!#*';
/** Bytes between a run and the word before it that are gone over. */
const MAX_BETWEEN = 16;
const run_ends_breaks = (0,byte_class/* classOf */.Kl)(breakStarts);
const quote = (0,byte_class/* classOf */.Kl)(quotes);
const closes = (0,byte_class/* classOf */.Kl)(closing);
const between = (0,byte_class/* classOf */.Kl)(first_digit/* betweenLines */.GD);
const run_ends_run = (0,byte_class/* classOf */.Kl)(runCharacters);
const [TAB, BLANK, EQUALS, PERCENT, BACKSLASH, AMPERSAND, SEMICOLON, TWO, FIVE] = [
    0x09, 0x20, 0x3d, 0x25, 0x5c, 0x26, 0x3b, 0x32, 0x35,
];
/** @param to behind the run */
function endsBehind(bytes, to, end) {
    if (to + 2 > end)
        return false;
    const first = bytes[to];
    const second = bytes[to + 1];
    // Of padding the second one: a soft line break has one.
    if (first === EQUALS)
        return run_ends_breaks[second] !== 1;
    if (first === TAB || first === BLANK)
        return run_ends_breaks[second] !== 1 && second !== EQUALS && second !== TAB && second !== BLANK;
    if (quote[first] === 1)
        return closes[second] === 1;
    return run_ends_breaks[first] !== 1;
}
/**
 * Only a word as long as a fold's shortest line can be the line before.
 *
 * @param from the run's first byte
 */
function beginsAt(bytes, from, start) {
    if (from <= start)
        return false;
    const last = bytes[from - 1];
    if (last === BACKSLASH || last === AMPERSAND)
        return false;
    const limit = Math.max(start, from - MAX_BETWEEN);
    let word = from;
    while (word > limit && between[bytes[word - 1]] === 1)
        word--;
    if (word <= limit)
        return false;
    const before = bytes[word - 1];
    if (before === PERCENT || before === SEMICOLON)
        return false;
    if (run_ends_run[before] !== 1)
        return true;
    if (word - first_digit/* MIN_LINE */.ar < start)
        return false;
    // The letters of a line break that is spelled: `\n`, `%0A`, `%250A`.
    if (bytes[word - 2] === BACKSLASH || bytes[word - 3] === PERCENT)
        return false;
    if (bytes[word - 3] === FIVE && bytes[word - 4] === TWO)
        return false;
    // Behind the whole padding of another text no fold begins.
    if (bytes[word] === EQUALS && bytes[word + 1] === EQUALS)
        return true;
    for (let at = word - first_digit/* MIN_LINE */.ar; at < word; at++)
        if (run_ends_run[bytes[at]] !== 1)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-digest.js
/**
 * Tells runs that mean nothing to any decoder: digests, of which lock files consist. They get no mark, so that a text that
 * holds nothing else is never decoded. (Whatever stands in one beside that has an anchor of its own.)
 */








/**
 * Longer runs are left to the decoders, so that each byte is looked at once, not once for each of its marks. (A digest of
 * SHA-512 has 95.)
 */
const MAX_DIGEST = 256;
/**
 * What digests begin with in lock files (W3C, Subresource Integrity). Those of other hashes are shorter than any run that is
 * marked. No container begins like this, at any alignment; other runs would have to be asked.
 */
const DIGEST_NAME = 'sha512-';
const confirm_digest_name = Buffer.from(DIGEST_NAME);
/** So many hex digits side by side may be a line of a fold of them (`hex-in-run.ts`). */
const HEX_IN_A_ROW = 16;
const runs = (0,byte_class/* classOf */.Kl)(runCharacters);
/** Those that may stand before a line break or a join, too. */
const mark = (0,byte_class/* classOf */.Kl)(runCharacters.replace(/[A-Za-z0-9]/g, ''));
/** Whether the run around the mark at `at` can be passed over: then no decoder finds anything in it. */
function isDigest(bytes, at, start, end) {
    const from = (0,characters/* startOfRun */.Dc)(bytes, at, Math.max(start, at - MAX_DIGEST - 1), runs);
    const to = (0,characters/* endOfRun */.q_)(bytes, at, Math.min(end, from + MAX_DIGEST + 1), runs);
    return (to - from <= MAX_DIGEST &&
        confirm_digest_name.every((byte, index) => bytes[from + index] === byte) &&
        endsBehind(bytes, to, end) &&
        beginsAt(bytes, from, start) &&
        !holdsHex(bytes, from, to) &&
        !isInHex(bytes, at, { from, to }, start, end) &&
        (0,may_mean_text/* meansNothing */._3)(bytes, from, to));
}
function holdsHex(bytes, from, to) {
    let count = 0;
    for (let at = from; at < to && count < HEX_IN_A_ROW; at++)
        count = digit_classes/* hexDigit */.Li[bytes[at]] === 1 ? count + 1 : 0;
    return count >= HEX_IN_A_ROW;
}
/**
 * Whether the hex digits at `at` may go on: in a list, or on the other side of a break, up to which only its marks stand.
 *
 * @param run `from` its first byte, `to` behind it
 */
function isInHex(bytes, at, run, start, end) {
    if (digit_classes/* hexDigit */.Li[bytes[at]] !== 1)
        return false;
    const first = (0,characters/* startOfRun */.Dc)(bytes, at, run.from, digit_classes/* hexDigit */.Li);
    const last = (0,characters/* endOfRun */.q_)(bytes, at, run.to, digit_classes/* hexDigit */.Li);
    if ((0,characters/* startOfRun */.Dc)(bytes, first, run.from, mark) === run.from)
        return true;
    if ((0,characters/* endOfRun */.q_)(bytes, last, run.to, mark) === run.to)
        return true;
    const list = (0,hex_list/* hexListAround */.$)({ bytes, start, end, offset: 0, more: false }, at, hex_run/* MIN_PAIRS */.$7);
    return list !== undefined && list.pairs >= hex_run/* MIN_PAIRS */.$7;
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-dump.js
/** Confirms a hex dump: a line that begins with an offset `0000…`, and hex digits behind it. */


const hex = (0,byte_class/* classOf */.Kl)(byte_class/* hexDigits */.Se);
const blanks = (0,byte_class/* classOf */.Kl)(' \t');
/** What may stand before an offset on its line: blanks, and the marks of quotes, diffs and comments. */
const marks = (0,byte_class/* classOf */.Kl)(' \t>+-|*#/');
/** Bytes before an offset that are followed back to the line's start. */
const MAX_INDENT = 64;
const MAX_OFFSET = 16;
/** Blanks between an offset and the first byte. */
const MAX_GAP = 16;
/** Whether only blanks and marks stand between a line's start, which may be spelled, and `at`. */
function beginsLine(bytes, at, start) {
    const limit = Math.max(start, at - MAX_INDENT);
    let i = at;
    while (i > limit && marks[bytes[i - 1]] === 1)
        i--;
    if (i === start)
        return true;
    const before = bytes[i - 1];
    return before === 0x0a || before === 0x0d || (0,confirm_spelled_break/* spelledBreakBefore */.uU)(bytes, i, start) > 0;
}
/** Whether an offset begins at `at`. */
function isDump(bytes, at, start, end) {
    if (at + 4 > end)
        return false;
    for (let i = at; i < at + 4; i++)
        if (bytes[i] !== 0x30)
            return false;
    let i = at + 4;
    while (i < end && i <= at + MAX_OFFSET && hex[bytes[i]] === 1)
        i++;
    if (i > at + MAX_OFFSET)
        return false;
    const offsetEnd = i;
    if (i < end && bytes[i] === 0x3a)
        i++;
    while (i < end && i < offsetEnd + MAX_GAP && blanks[bytes[i]] === 1)
        i++;
    if (i === offsetEnd || i + 2 > end || hex[bytes[i]] !== 1 || hex[bytes[i + 1]] !== 1)
        return false;
    const prefixed = at - 2 >= start && (bytes[at - 1] | 0x20) === 0x78 && bytes[at - 2] === 0x30;
    return beginsLine(bytes, prefixed ? at - 2 : at, start);
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-list.js
/**
 * Confirms long lists of numbers, hex pairs or decimals with something between them: what they hold may be encoded again,
 * and then nothing in them looks like a prefix. The kernel looks at one block of 16 bytes in 64.
 */

/** Bytes of a sample. */
const BLOCK = 16;
/** A list has one sample in this many bytes. */
const LIST_STRIDE = 64;
/** Digits of a block at least, and of its bytes not all: white space is no list, nor is one long number. */
const LIST_DIGITS = 3;
/** A list that goes on has a mark again at the multiples of this. */
const confirm_list_REPEAT = 4096;
/** Numbers that a list has at least, in `MAX_LOOK` bytes: the shortest key that is encoded twice takes more. */
const MIN_NUMBERS = 32;
/** Bytes from the block to the end of its last number; a mark stands before it. */
const MAX_LOOK = 512;
/** What may stand between two numbers; of what is behind `f` the filter lets only `x` through. */
const listSeparators = ' \t\r\n,:;-xX"\'+>#*/[]()';
const separators = (0,byte_class/* classOf */.Kl)(listSeparators);
const confirm_list_hex = (0,byte_class/* classOf */.Kl)(byte_class/* hexDigits */.Se);
const decimal = (0,byte_class/* classOf */.Kl)(byte_class/* digits */.vm);
/** The list that the block at `at` is the first whole one of (or one at which a mark is repeated); `null` where none is. */
function listAt(bytes, at, start, end) {
    if (at < start || at + BLOCK > end || !isBlock(bytes, at))
        return null;
    const before = at - LIST_STRIDE;
    if (before >= start && at % confirm_list_REPEAT !== 0 && isBlock(bytes, before) && isOfList(bytes, before, at))
        return null;
    // A number that the block begins in is counted with what stands before it.
    let first = at;
    while (first < at + BLOCK && confirm_list_hex[bytes[first]] === 1)
        first++;
    return numbersAround(bytes, first, start, Math.min(end, at + MAX_LOOK));
}
function isBlock(bytes, at) {
    let count = 0;
    for (let i = at; i < at + BLOCK; i++) {
        const byte = bytes[i];
        if (confirm_list_hex[byte] === 1)
            count++;
        else if (separators[byte] !== 1)
            return false;
    }
    return count >= LIST_DIGITS && count < BLOCK;
}
function isOfList(bytes, from, to) {
    for (let i = from; i < to; i++) {
        const byte = bytes[i];
        if (confirm_list_hex[byte] !== 1 && separators[byte] !== 1)
            return false;
    }
    return true;
}
/** How many numbers of a list stand side by side, and of what kind they are, up to `MIN_NUMBERS`. */
class Numbers {
    pairs = 0;
    decimals = 0;
    #pairsGoOn = true;
    #decimalsGoOn = true;
    /** For the numbers on the other side. */
    turn() {
        this.#pairsGoOn = this.#decimalsGoOn = true;
    }
    /** @returns whether one more may follow */
    add(bytes, from, to) {
        this.#pairsGoOn &&= to - from === 2;
        this.#decimalsGoOn &&= isByte(bytes, from, to);
        if (this.#pairsGoOn)
            this.pairs++;
        if (this.#decimalsGoOn)
            this.decimals++;
        return (this.#pairsGoOn || this.#decimalsGoOn) && this.kind === null;
    }
    get kind() {
        return this.pairs >= MIN_NUMBERS ? 'hex' : this.decimals >= MIN_NUMBERS ? 'decimal' : null;
    }
}
/** Whether digits are a decimal number below 256. */
function isByte(bytes, from, to) {
    let value = 0;
    for (let i = from; i < to; i++)
        value = decimal[bytes[i]] === 1 ? value * 10 + bytes[i] - 0x30 : 256;
    return to - from <= 3 && value < 256;
}
/** Whether `0x` stands at `at`, before the digits of a number. */
function isMark(bytes, at) {
    return bytes[at] === 0x30 && (bytes[at + 1] | 0x20) === 0x78;
}
/**
 * The list of two hex digits each, or of decimals below 256, that goes on at `at`, behind a number or between two: its
 * numbers before that count as well, so that it does not matter at which block it was met.
 */
function numbersAround(bytes, at, start, end) {
    const numbers = new Numbers();
    let from = -1;
    for (let i = at; i < end;) {
        while (i < end && separators[bytes[i]] === 1)
            i++;
        if (i + 1 < end && isMark(bytes, i))
            i += 2;
        const first = i;
        while (i < end && i < first + 4 && confirm_list_hex[bytes[i]] === 1)
            i++;
        if (i === first || !numbers.add(bytes, first, i)) {
            if (i > first && from === -1)
                from = first;
            break;
        }
        if (from === -1)
            from = first;
    }
    if (from === -1)
        return null;
    numbers.turn();
    const earliest = Math.max(start, at - MAX_LOOK);
    for (let i = isMark(bytes, at - 1) ? at - 1 : at; i > earliest && numbers.kind === null;) {
        const last = i;
        while (i > earliest && i > last - 4 && confirm_list_hex[bytes[i - 1]] === 1)
            i--;
        if (last > i && !numbers.add(bytes, i, last))
            break;
        if (i - 2 >= earliest && isMark(bytes, i - 2))
            i -= 2;
        const gap = i;
        while (i > earliest && separators[bytes[i - 1]] === 1)
            i--;
        if (i === gap)
            break;
    }
    return numbers.kind === null ? null : { at: from, kind: numbers.kind };
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/confirm-escape.js
var confirm_escape = __webpack_require__(9493);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-hex.js
/** Confirms hex digits of a prefix: `70`, `68` and `5f`, whatever stands between the pairs. */

/** Bytes from a pair's start to the next one's: `7068` to `&#x70;&#x`. */
const MIN_STRIDE = 2;
const MAX_STRIDE = 9;
function is68(bytes, at) {
    return bytes[at] === 0x36 && bytes[at + 1] === 0x38;
}
function is5f(bytes, at, end) {
    return at + 1 < end && bytes[at] === 0x35 && (bytes[at + 1] | 0x20) === 0x66;
}
/** The second digits of a kind's letter, by the first one: `x`, `s`, `r` and `a`, `c`. */
const kindsIn7 = (0,byte_class/* classOf */.Kl)('832');
const kindsIn6 = (0,byte_class/* classOf */.Kl)('13');
/** Whether a pair is what a prefix has behind `70`: 0 `h`, 1 a kind's letter, 2 `_`. */
function isPair(bytes, at, index, end) {
    if (index === 0)
        return is68(bytes, at);
    if (index === 2)
        return is5f(bytes, at, end);
    const second = bytes[at + 1];
    return bytes[at] === 0x37 ? kindsIn7[second] === 1 : bytes[at] === 0x36 && kindsIn6[second] === 1;
}
const pairSeparators = ' \t\r\n,:;-"\'+.\\%&#=|>*/()[]{}$_';
const confirm_hex_separators = (0,byte_class/* classOf */.Kl)(pairSeparators);
/** Bytes between two pairs: a line break with the marks and the indentation of the next line. */
const confirm_hex_MAX_GAP = 48;
/** Whether the prefix goes on in pairs that stand apart in any way: a list that is broken into lines. */
function isInPieces(bytes, from, end) {
    let at = from;
    for (let index = 0; index < 3; index++) {
        at = pairAfter(bytes, at, end);
        if (at < 0 || at + 2 > end || !isPair(bytes, at, index, end))
            return false;
        at += 2;
    }
    return true;
}
/** Where the next pair stands, behind separators and `0x`; -1 where something else follows. */
function pairAfter(bytes, from, end) {
    const limit = Math.min(end, from + confirm_hex_MAX_GAP);
    let at = from;
    while (at < limit) {
        const isMark = bytes[at] === 0x30 && (bytes[at + 1] | 0x20) === 0x78;
        if (isMark)
            at += 2;
        else if (confirm_hex_separators[bytes[at]] === 1)
            at++;
        else
            return at;
    }
    return -1;
}
/** Whether `70` at `at` (the `7` is known) begins a prefix in hex. */
function isHex(bytes, at, end) {
    if (bytes[at + 1] !== 0x30 || at + 8 > end)
        return false;
    for (let stride = MIN_STRIDE; stride <= MAX_STRIDE; stride++)
        if (bytes[at + stride] === 0x36 && is68(bytes, at + stride) && is5f(bytes, at + 3 * stride, end))
            return true;
    if (isInPieces(bytes, at + 2, end))
        return true;
    // Groups of two, as xxd prints them: `7068 785f` and `70 6878 5f`.
    return ((is68(bytes, at + 2) && is5f(bytes, at + 7, end)) || (is68(bytes, at + 3) && is5f(bytes, at + 8, end)));
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-plain.js
/** Confirms the anchors that need no more than a comparison: decimal bytes, names, soft breaks, UTF-16. */

const kinds = (0,byte_class/* classOf */.Kl)(byte_class/* kindLetters */.uG);
const confirm_plain_digit = (0,byte_class/* classOf */.Kl)(byte_class/* digits */.vm);
/** `,` and a line break with its indentation, `).chr(`. */
const MAX_SEPARATOR = 40;
/** Whether `112`, something that is no digit, and `104` stand at `at`. */
function isDecimal(bytes, at, start, end) {
    if (bytes[at + 1] !== 0x31 || bytes[at + 2] !== 0x32)
        return false;
    if (at > start && confirm_plain_digit[bytes[at - 1]] === 1)
        return false;
    let i = at + 3;
    while (i < end && i <= at + 3 + MAX_SEPARATOR && confirm_plain_digit[bytes[i]] !== 1)
        i++;
    const length = i - at - 3;
    if (length < 1 || length > MAX_SEPARATOR || i + 3 > end)
        return false;
    return bytes[i] === 0x31 && bytes[i + 1] === 0x30 && bytes[i + 2] === 0x34;
}
const posthog = Buffer.from('posthog');
const personal = Buffer.from('personal');
/** Where `name`, in any case, begins if its letter number `offset` stands at `at`; or -1. */
function around(name, offset, bytes, at, start, end) {
    const from = at - offset;
    if (from < start || from + name.length > end)
        return -1;
    for (let k = 0; k < name.length; k++)
        if ((bytes[from + k] | 0x20) !== name[k])
            return -1;
    return from;
}
/** Where a name begins of which `hog` or `rso` stands at `at`, or -1: one beside which a key without a prefix counts. */
function nameAround(bytes, at, start, end) {
    return (bytes[at] | 0x20) === 0x68
        ? around(posthog, 4, bytes, at, start, end)
        : around(personal, 2, bytes, at, start, end);
}
function isVisible(value) {
    return value > 0x20 && value < 0x7f;
}
/** Columns of a full line of quoted-printable: no more than 76, fewer by an escape that did not fit. */
const MIN_FULL = 70;
const MAX_FULL = 76;
/** Whether a full line ends at `at`. */
function endsFullLine(bytes, at, start) {
    const earliest = Math.max(start, at - MAX_FULL - 1);
    let from = at;
    while (from > earliest && bytes[from - 1] !== 0x0a)
        from--;
    return at - from >= MIN_FULL && at - from <= MAX_FULL;
}
/**
 * Whether `=` at `at` ends a line that goes on in the next one (RFC 2045, section 6.7, rule 5). In source, what an
 * assignment goes on with is indented: beside a blank only a full line counts.
 */
function isSoftBreak(bytes, at, start, end) {
    const feed = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (feed + 1 >= end || bytes[feed] !== 0x0a)
        return false;
    const next = bytes[feed + 1];
    if (!isVisible(next) && (next !== 0x20 || !endsFullLine(bytes, at, start)))
        return false;
    return (at <= start || isVisible(bytes[at - 1]) || (bytes[at - 1] === 0x20 && endsFullLine(bytes, at, start)));
}
/**
 * Whether a prefix in little endian UTF-16 begins at `at`, where a `p` stands. With a NUL before it, it can as well be in
 * big endian: the bytes alone do not tell.
 */
function isUtf16(bytes, at, end) {
    if (at + 7 > end || bytes[at + 1] !== 0 || bytes[at + 2] !== 0x68 || bytes[at + 3] !== 0)
        return false;
    return kinds[bytes[at + 4]] === 1 && bytes[at + 5] === 0 && bytes[at + 6] === 0x5f;
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/confirm-prefix.js
var confirm_prefix = __webpack_require__(3094);
// EXTERNAL MODULE: ./lib/core/detect/kernel/confirm-split-prefix.js
var confirm_split_prefix = __webpack_require__(7949);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm.js
/**
 * What the filter lets through is confirmed here, for all forms of the kernel alike: the filter may be generous, but it
 * must lose nothing (`anchor-table.ts` tells what it passes).
 */











/** How far before a candidate an anchor can begin: a prefix whose `p` a join with tags cuts off is the longest. */
const MAX_BEFORE = confirm_split_prefix/* MAX_SPLIT */.ul + 8;
/** How far behind an anchor's first byte its candidate can stand; the same way round. */
const MAX_BEHIND = MAX_BEFORE;
const PREFIX = codeOf('prefix');
const BASE64 = codeOf('base64');
const RUN = codeOf('run');
const HEX = codeOf('hex');
const DUMP = codeOf('dump');
const ESCAPE = codeOf('escape');
const UTF_16 = codeOf('utf-16');
const DECIMAL = codeOf('decimal');
const SOFT_BREAK = codeOf('soft-break');
const NAME = codeOf('name');
function report({ from, to, hits }, at, code) {
    if (at >= from && at < to)
        hits.add(at, code);
}
/** Confirms the trigram at `at`, by its first byte. All of it stands before the end. */
function confirm_confirm(range, at) {
    const { bytes, start, end } = range;
    switch (bytes[at]) {
        case 0x70 /* p */: {
            if (bytes[at + 1] !== 0) {
                if ((0,confirm_prefix/* isPrefix */.RW)(bytes, at, end))
                    report(range, at, PREFIX);
                break;
            }
            if (!isUtf16(bytes, at, end))
                break;
            report(range, at, UTF_16);
            if (at > start && bytes[at - 1] === 0)
                report(range, at - 1, UTF_16);
            break;
        }
        case 0x63 /* c */:
        case 0x42 /* B */:
        case 0x77 /* w */: {
            const from = (0,confirm_base64/* base64From */.GV)(bytes, at, start, end);
            if (from >= 0)
                report(range, from, BASE64);
            break;
        }
        case 0x47 /* G */:
        case 0x61 /* a */: {
            const from = (0,confirm_base64/* base64Behind */.kK)(bytes, at, start, end);
            if (from >= 0)
                report(range, from, BASE64);
            break;
        }
        case 0x37 /* 7 */:
            if (isHex(bytes, at, end))
                report(range, at, HEX);
            break;
        case 0x31 /* 1 */:
            if (isDecimal(bytes, at, start, end))
                report(range, at, DECIMAL);
            break;
        case 0x0a:
        case 0x0d:
        case 0x09:
        case 0x20:
        case 0x2b /* + */:
        case 0x2d /* - */:
        case 0x78 /* x */:
        case 0x58 /* X */:
        case 0x6e /* n of a spelled line break */:
            if (isDump(bytes, at + 1, start, end))
                report(range, at + 1, DUMP);
            break;
        case 0x25 /* % */:
        case 0x26 /* & */:
        case 0x5c /* \ */: {
            const from = (0,confirm_escape/* escapesFrom */.bS)(bytes, at, start, end);
            if (from >= 0)
                report(range, from, ESCAPE);
            const split = (0,confirm_split_prefix/* prefixBeforeEscape */.Jk)(bytes, at, start, end);
            if (split >= 0)
                report(range, split, PREFIX);
            break;
        }
        case 0x3b /* ; */: {
            const amp = (0,confirm_escape/* startOfEscapedAmpersand */.cU)(bytes, at, start);
            const from = amp < 0 ? -1 : (0,confirm_escape/* escapesFrom */.bS)(bytes, amp, start, end);
            if (from >= 0)
                report(range, from, ESCAPE);
            break;
        }
        case 0x3d /* = */:
            if (isSoftBreak(bytes, at, start, end))
                report(range, at, SOFT_BREAK);
            break;
        case 0x72 /* r */:
        case 0x52:
        case 0x48 /* H */:
        case 0x68 /* h */: {
            const name = nameAround(bytes, at, start, end);
            if (name >= 0)
                report(range, name, NAME);
            const split = bytes[at] === 0x68 ? (0,confirm_split_prefix/* prefixBefore */.e7)(bytes, at, start, end) : -1;
            if (split >= 0)
                report(range, split, PREFIX);
            break;
        }
        default:
    }
    // Two trigrams begin one byte earlier than what they are about.
    const second = bytes[at + 1];
    if (second === 0x68) {
        const split = (0,confirm_split_prefix/* prefixBefore */.e7)(bytes, at + 1, start, end);
        if (split >= 0)
            report(range, split, PREFIX);
    }
    else if (second === 0x42) {
        const from = (0,confirm_base64/* base64From */.GV)(bytes, at + 1, start, end);
        if (from >= 0)
            report(range, from, BASE64);
    }
}
/** The first byte whose trigram counts: one before the range, since a dump begins behind its own. */
function firstCandidate({ start, from }) {
    return Math.max(start, from - 1);
}
/** Confirms the sample at `at`, a multiple of `RUN_STRIDE`. */
function confirmSample(range, at) {
    if (at % RUN_STRIDE !== 0)
        return;
    const { bytes, start, end } = range;
    if (marksRun(bytes, at, start, end) && !isDigest(bytes, at, start, end))
        report(range, at, RUN);
    else if (at % UTF_16_STRIDE === 0 && marksUtf16(bytes, at, start, end))
        report(range, at, UTF_16);
    else if (at % LIST_STRIDE === 0)
        confirmList(range, at);
}
function confirmList(range, at) {
    const list = listAt(range.bytes, at, range.start, range.end);
    if (list === null)
        return;
    report(range, list.at, list.kind === 'hex' ? HEX : DECIMAL);
    // Two decimal digits each may be hex as well: both decoders are asked.
    if (list.kind === 'hex')
        report(range, list.at, DECIMAL);
}
/** Confirms what only the very start of a search can be: an offset with no line break before it. */
function confirmStart(range) {
    if (range.from === range.start && isDump(range.bytes, range.from, range.start, range.end))
        report(range, range.from, DUMP);
}

// EXTERNAL MODULE: ./lib/core/detect/kernel/trigrams.js
var trigrams = __webpack_require__(7074);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/twin.js
/**
 * The kernel in plain TypeScript, for machines without SIMD and as the measure of the others: it confirms at every byte,
 * where they confirm what their filter lets through.
 */





/** Anchors are given away after this many bytes. */
const PART = 1 << 12;
/** A function of its own: V8 optimises the loop once and for all. */
function look(range, from, to) {
    const { bytes } = range;
    // Never read beyond the bytes: a table asked for `undefined` is slow from then on.
    const last = range.end - trigrams/* TRIGRAM */.bh;
    for (let at = from; at < to; at++) {
        if (at % RUN_STRIDE === 0)
            confirmSample(range, at);
        if (at <= last && (0,trigrams/* isTrigram */.lG)(bytes, at))
            confirm_confirm(range, at);
    }
}
/** @param size bytes of the kernel's memory */
function createTwin(size) {
    return {
        memory: Buffer.alloc(size),
        search(bytes, from, to, end, found, start = from) {
            const hits = new HitList();
            const range = { bytes, start, from, to, end, hits };
            const last = Math.min(end, to + MAX_BEHIND);
            confirmStart(range);
            const samplesFrom = Math.max(start, from - MAX_LOOK);
            for (let at = samplesFrom - (samplesFrom % RUN_STRIDE); at < from; at += RUN_STRIDE)
                confirmSample(range, at);
            const before = firstCandidate(range);
            if (before < from && before <= end - trigrams/* TRIGRAM */.bh && (0,trigrams/* isTrigram */.lG)(bytes, before))
                confirm_confirm(range, before);
            for (let part = from; part < last; part += PART) {
                const partEnd = Math.min(part + PART, last);
                look(range, part, partEnd);
                hits.give(partEnd - MAX_BEFORE, found);
            }
            hits.give(Infinity, found);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/byte-bits.js
/** What the module's verdicts ask of a byte: one number for each byte, one bit for each class. */







/** Letters that end no time stamp, no number in hex and no escape: where two stand, the text is a word. */
const letterOfWord = byte_class/* letters */.Mm.replace(/[a-fA-FnrtTZp]/g, '');
const classes = {
    letter: byte_class/* letters */.Mm,
    'letter of a word': letterOfWord,
    digit: byte_class/* digits */.vm,
    'letter or digit': byte_class/* letters */.Mm + byte_class/* digits */.vm,
    'hex digit': byte_class/* hexDigits */.Se,
    /** The first hex digit of a visible ASCII character. */
    'visible digit': '234567',
    'start of a fold': confirm_base64/* foldStarts */.He,
    'of a fold': confirm_base64/* foldCharacters */.sk,
    'start of a join': confirm_prefix/* joinStarts */.U$,
    'start of a join in a body': confirm_prefix/* bodyJoinStarts */.QT,
    'between pairs': pairSeparators,
    /** Spelled ones begin with `%` and `&`, soft ones with `=`. */
    'start of a break': `${breaksOfLines}%&=`,
    'of a break or a run': `${foldOfLines}${runCharacters}%&`,
    'of a fold of lines': foldOfLines,
    'of a run': runCharacters,
    quote: quotes,
    'behind a last quote': closing,
    'start of a line break': breakStarts,
    'between lines': first_digit/* betweenLines */.GD,
};
/** The bit of a class. */
function bitOf(name) {
    return 1 << Object.keys(classes).indexOf(name);
}
/** 256 numbers. */
const byteBits = new Int32Array(256);
for (const [name, members] of Object.entries(classes))
    for (const member of members)
        byteBits[member.charCodeAt(0)] |= bitOf(name);

;// CONCATENATED MODULE: ./lib/core/detect/kernel/filter-memory.js
/** What the filter keeps in the first bytes of its memory: addresses and sizes, as `scripts/kernel/filter.ts` builds them in. */

/** Bytes of a turn of its loop. */
const TURN = 64;
/** Turns in a part, over which it goes in steps. */
const TURNS = 256;
/** Entries of a part at most: every byte a trigram, every stride a sample. */
const MOST = TURNS * (TURN + 2);
/** Bytes of an entry of the list: an address, and an anchor's code or one of those below. */
const ENTRY = 8;
/** A candidate that is to be confirmed. */
const ASK_TRIGRAM = 14;
/** A sample that is to be confirmed. */
const ASK_SAMPLE = 15;
/** Entries of the list: where it stopped, then what it passes. */
const ROOM = 32768;
/** The address up to which the list may be filled before another part. */
const FULL = (ROOM - 1 - MOST) * ENTRY;
/** Three tables of 256 numbers: `trigramBits`. */
const TABLES_AT = ROOM * ENTRY;
/** 256 numbers: `byteBits`. */
const BYTE_BITS_AT = TABLES_AT + trigrams/* TRIGRAM */.bh * 256 * 4;
/** A mask and an address for each turn, and one that is written over. */
const TURNS_AT = BYTE_BITS_AT + 256 * 4;
/** The bytes of a note of a turn. */
const NOTE = 16;
const SAMPLE_TURNS_AT = TURNS_AT + (TURNS + 1) * NOTE;
/** The addresses of turns whose sample may be of a list. */
const LISTED_AT = SAMPLE_TURNS_AT + (TURNS + 1) * 4;
/** The addresses of samples of long runs, two in a turn. */
const RUNS_AT = LISTED_AT + (TURNS + 1) * 4;
/** Those of samples of lists and of UTF-16. */
const OTHERS_AT = RUNS_AT + (2 * TURNS + 2) * 4;
const PLACES_AT = OTHERS_AT + (2 * TURNS + 1) * 4;
/** Where the memory is free. */
const FILTER_MEMORY = PLACES_AT + (TURNS * TURN + 2) * 4;

// EXTERNAL MODULE: ./lib/core/detect/kernel/web-assembly.js
var web_assembly = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/wasm-kernel.js
/** The kernel with a filter in WebAssembly: it passes candidates, which are confirmed as the twin confirms every byte. */








const PAGE = 1 << 16;
/** Bytes around what the filter looks at that it may read: those of a digest, and a few turns. */
const MARGIN = MAX_DIGEST + 4 * TURN;
/** Bytes that are copied at a time where they are not in the memory. */
const wasm_kernel_PART = 1 << 16;
/** What is that far from the bytes that are looked at does not count: their addresses stay within 31 bits. */
const FAR = 1 << 20;
/**
 * @param module one of `modules.ts`
 * @param size bytes of the kernel's memory
 * @returns `undefined` where the machine does not run the module
 */
function createWasmKernel(module, size) {
    const code = Buffer.from(module, 'base64');
    if (web_assembly/* webAssembly */.t?.validate(code) !== true)
        return undefined;
    const memoryAt = FILTER_MEMORY + MARGIN;
    const scratchAt = memoryAt + size + MARGIN;
    const pages = Math.ceil((scratchAt + MARGIN + wasm_kernel_PART + MARGIN) / PAGE);
    const linear = new web_assembly/* webAssembly */.t.Memory({ initial: pages, maximum: pages });
    const instance = new web_assembly/* webAssembly */.t.Instance(new web_assembly/* webAssembly */.t.Module(code), {
        kernel: { memory: linear },
    });
    const exports = instance.exports;
    // Asked for once: it is a call into V8.
    const { buffer } = linear;
    new Int32Array(buffer, TABLES_AT, trigrams/* trigramBits */.zX.length).set(trigrams/* trigramBits */.zX);
    new Int32Array(buffer, BYTE_BITS_AT, byteBits.length).set(byteBits);
    const list = new Int32Array(buffer, 0, (ROOM * ENTRY) / 4);
    const scratch = new Uint8Array(buffer, scratchAt, MARGIN + wasm_kernel_PART + MARGIN);
    /** Lists of no search now: one that is begun from within `found` needs its own. */
    const free = [];
    /** Confirms what the filter passes from the index `part` to `partEnd`; the index 0 has the address `origin`. */
    function look(range, part, partEnd, last, origin) {
        const { start, from, to, end, hits } = range;
        const first = origin + Math.max(start, part - FAR);
        const textEnd = origin + Math.min(end, partEnd + FAR);
        const count = exports.filter(origin + part, origin + partEnd, FULL, first, textEnd, origin);
        const next = list[0];
        const candidatesFrom = firstCandidate(range);
        for (let i = 1; i <= count; i++) {
            const at = list[2 * i] - origin;
            const code = list[2 * i + 1];
            if (code === ASK_TRIGRAM) {
                if (at >= candidatesFrom && at < last && at <= end - trigrams/* TRIGRAM */.bh)
                    confirm_confirm(range, at);
            }
            else if (code === ASK_SAMPLE) {
                if (at < last)
                    confirmSample(range, at);
            }
            else if (at >= from && at < to)
                hits.add(at, code);
        }
        return next - origin;
    }
    return {
        memory: Buffer.from(buffer, memoryAt, size),
        linear,
        search(bytes, from, to, end, found, start = from) {
            const hits = free.pop() ?? new HitList();
            const range = { bytes, start, from, to, end, hits };
            const last = Math.min(end, to + MAX_BEHIND);
            const inMemory = bytes.buffer === buffer;
            confirmStart(range);
            // Turns begin at multiples of 64 in `bytes`, wherever it lies: samples depend on it.
            const samplesFrom = Math.max(start, from - MAX_LOOK);
            let part = samplesFrom - (samplesFrom % TURN);
            while (part < last + (trigrams/* TRIGRAM */.bh - 1)) {
                if (inMemory)
                    part = look(range, part, last + (trigrams/* TRIGRAM */.bh - 1), last, bytes.byteOffset);
                else {
                    // Copied anew each time: a search begun by `found` uses the same place.
                    const copyFrom = Math.max(0, part - MARGIN);
                    const partEnd = Math.min(part + wasm_kernel_PART, last + (trigrams/* TRIGRAM */.bh - 1));
                    scratch.set(bytes.subarray(copyFrom, Math.min(end, partEnd + MARGIN)), MARGIN - (part - copyFrom));
                    part = look(range, part, partEnd, last, scratchAt + MARGIN - part);
                }
                hits.give(part - (trigrams/* TRIGRAM */.bh - 1) - MAX_BEFORE, found);
            }
            hits.give(Infinity, found);
            free.push(hits);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/create-kernel.js



/** @param size bytes of the kernel's memory, which never grows */
function createKernel(size) {
    return createWasmKernel(modules/* relaxedModule */.E, size) ?? createWasmKernel(modules/* plainModule */.R, size) ?? createTwin(size);
}

;// CONCATENATED MODULE: ./lib/core/meaning/client-start.js
/** `posthog.init(`, `window.posthog.init(`; `PostHog::init` is PHP and runs on a server. */
const browserInit = /(?:^|\.)posthog\w*\.init$/;
/**
 * `<PostHogProvider apiKey=` and, compiled, `jsx(PostHogProvider, { apiKey:` (`posthog-js/react`, `@posthog/react`,
 * `posthog-react-native`), still open where the key stands.
 */
const openProvider = /(?<!\/)\bPostHogProvider\b(?:(?!\/>|<\/|;|\bPostHogProvider\b)[^])*$/;
/** @param before the text that `holder` was read from */
function startsClient({ names, call }, before) {
    if (call !== null && browserInit.test(call))
        return true;
    return names.includes('apiKey') && before.includes('PostHogProvider') && openProvider.test(before);
}

;// CONCATENATED MODULE: ./lib/core/meaning/backwards.js
/** Reads a short text from its end towards its beginning, each character once: what stands before a key. */
/** What may surround a name or a value: quotes, also escaped ones, and blanks, also such as an escape spells. */
const backwards_around = new Set('"\'`\\ \t\r\n');
/** Quotes of HTML, and of a URL. */
const spelledQuotes = ['&quot;', '&#34;', '&#39;', '&apos;', '%22'];
/** 1 for what names are made of, by character code. */
const nameCharacters = new Uint8Array(128);
for (let code = 0; code < 128; code++)
    if (/[\w$.-]/.test(String.fromCharCode(code)))
        nameCharacters[code] = 1;
class Backwards {
    #text;
    #at;
    constructor(text) {
        this.#text = text;
        this.#at = text.length;
    }
    /** What is not read yet. */
    get rest() {
        return this.#text.slice(0, this.#at);
    }
    /** The next character towards the beginning, empty there. */
    get last() {
        return this.#text.charAt(this.#at - 1);
    }
    /** Reads `text` if it comes next. */
    skip(text) {
        if (!this.#text.endsWith(text, this.#at))
            return false;
        this.#at -= text.length;
        return true;
    }
    /** @returns the quotes and blanks that were read over */
    skipAround() {
        const end = this.#at;
        for (;;) {
            // Most of what is asked comes to nothing: the cheapest question first.
            if (this.#spellsBlank())
                this.#at -= 2;
            else if (backwards_around.has(this.last))
                this.#at--;
            else if (!spelledQuotes.some((quote) => this.skip(quote)))
                break;
        }
        return this.#text.slice(this.#at, end);
    }
    /** Reads the longest run of characters of a name, or of `more`. */
    takeName(more = '') {
        const end = this.#at;
        while (this.#at > 0 && (this.#isName() || more.includes(this.last)))
            this.#at--;
        // The letter of an escape such as \n is no part of the name behind it.
        if (this.last === '\\' && this.#at < end && /[nrt]/.test(this.#text.charAt(this.#at)))
            this.#at++;
        return this.#text.slice(this.#at, end);
    }
    #isName() {
        return nameCharacters[this.#text.charCodeAt(this.#at - 1)] === 1;
    }
    #spellsBlank() {
        return this.#text.charAt(this.#at - 2) === '\\' && /[nrt]/.test(this.last);
    }
}

;// CONCATENATED MODULE: ./lib/core/meaning/holder.js
/** What holds a value: read from the text just before it, whatever language or format that is. */

/** More layers than people wrap around a value: `define: {'process.env.X': JSON.stringify(…)}` has two. */
const MAX_LAYERS = 6;
/** What a value may stand in without another name: JSX, lists, block scalars of YAML. */
const holder_layers = ['{', '[', '|', '|-', '>-', '-'];
/** Functions that hand on what they are given. */
const transparent = new Set(['JSON.stringify', 'String', 'encodeURIComponent', 'str', 'trim', 'quote']);
/** Between a name and its value in YAML lists and JSON of environments: `- name: X`, newline, `value: …`. */
const nameBeside = /\b(?:name|key)\\*["']?\s*[:=]\s*\\*["']?([\w.$-]{1,100})\\*["']?(?:[\s,;-]|\\n)*\\*["']?$/i;
/** @param before the text before the value, at most a few hundred characters: more cost time and tell nothing */
function holderOf(before) {
    const text = new Backwards(before);
    const names = [];
    let bearer = false;
    for (let layer = 0; layer < MAX_LAYERS; layer++) {
        const between = text.skipAround();
        if (text.skip('(')) {
            const call = calleeOf(text);
            if (!transparent.has(call))
                return { names, call: call === '' ? null : call, bearer };
        }
        else if (text.skip('||') || text.skip('??') || text.skip(':-')) {
            // A default: what it stands in for comes before it, and what takes the result before that.
            names.push(...nameOf(text));
            if (!text.skip('${'))
                continue;
        }
        else if (text.skip('=>') || text.skip('=') || text.skip(':')) {
            skipRestOfOperator(text);
            names.push(...nameOf(text), ...typedNameOf(text));
            return { names: withNameBeside(names, text), call: openCallOf(text), bearer };
        }
        else if (text.skip(',')) {
            return { names: [...names, ...quotedNameOf(text)], call: null, bearer };
        }
        else if (text.skip('>')) {
            const block = /[\r\n]|\\n/.test(between) && /:\s*$/.test(text.rest);
            if (!block)
                return { names: [...names, ...elementOf(text.rest)], call: null, bearer };
        }
        else if (!holder_layers.some((layer) => text.skip(layer))) {
            const word = between === '' ? '' : text.takeName();
            if (/^bearer$/i.test(word))
                bearer = true;
            else
                return { names: isOwnName(word, between) ? [...names, word] : names, call: null, bearer };
        }
    }
    return { names, call: null, bearer };
}
function calleeOf(text) {
    text.skipAround();
    return text.takeName('?!:').replace(/[?!]/g, '');
}
/** `:=`, `?=`, `+=`, `||=`, `==`, `!=`. */
function skipRestOfOperator(text) {
    while (text.skip('=') ||
        text.skip(':') ||
        text.skip('?') ||
        text.skip('+') ||
        text.skip('|') ||
        text.skip('!'))
        ;
}
/** Of `process.env["X"]!` the X. */
function nameOf(text) {
    do
        text.skipAround();
    while (text.skip(']') || text.skip('!') || text.skip('?'));
    const name = text.takeName();
    return name === '' ? [] : [name];
}
/** Of `X: string = …` the X, where `string` was read already. */
function typedNameOf(text) {
    text.skipAround();
    text.skip('&');
    text.skipAround();
    return text.skip(':') ? nameOf(text) : [];
}
function withNameBeside(names, text) {
    const [nearest = ''] = names;
    if (!/value$/i.test(nearest))
        return names;
    const beside = nameBeside.exec(text.rest)?.[1];
    return beside === undefined ? names : [...names, beside];
}
/** The call that begins just before a name: `PostHogConfig(apiKey: …`, `new Client({ api_key: …`. */
function openCallOf(text) {
    do
        text.skipAround();
    while (text.skip('{') || text.skip('['));
    return text.skip('(') ? calleeOf(text) : null;
}
/** `getenv("X", …)`, `["--api-key", …]`: only what stands in quotes is a name. */
function quotedNameOf(text) {
    return /["'`]/.test(text.skipAround()) ? nameOf(text) : [];
}
/** `<X>…`, `<string name="X">…`, `<key>X</key><string>…`. */
function elementOf(before) {
    const opened = before.lastIndexOf('<');
    if (opened === -1)
        return [];
    const [, element = '', attributes = ''] = /^<([\w.:-]*)(.*)$/s.exec(before.slice(opened)) ?? [];
    const named = /\bname\s*=\s*\\*["']([\w.$-]+)/.exec(attributes)?.[1];
    const key = /<key>\s*([\w.$-]{1,100})\s*<\/key>\s*$/.exec(before.slice(0, opened))?.[1];
    return [element, named, key].filter((name) => name !== undefined && name !== '');
}
/** A name that only blanks part from its value: `ENV X …`, `--api-key …`; a word of a text is none. */
function isOwnName(word, between) {
    return /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|--?[\w-]+)$/.test(word) && !/[\r\n]/.test(between);
}

;// CONCATENATED MODULE: ./lib/core/meaning/public-variable.js
/** Variables that build tools write into what browsers get, by the beginning of their names. */
/**
 * Each by the tool's own documentation: Next.js, Vite (and with it `VITE_PUBLIC_`), Create React App, Expo, Gatsby,
 * Nuxt 3 (`runtimeConfig.public`) and 2 (`NUXT_ENV_`), SvelteKit and Astro, Vue CLI, Storybook, Nx, Redwood, Plasmo,
 * Fresh.
 */
const publicPrefixes = [
    'NEXT_PUBLIC_',
    'VITE_',
    'REACT_APP_',
    'EXPO_PUBLIC_',
    'GATSBY_',
    'NUXT_PUBLIC_',
    'NUXT_ENV_',
    'PUBLIC_',
    'VUE_APP_',
    'STORYBOOK_',
    'NX_PUBLIC_',
    'REDWOOD_ENV_',
    'PLASMO_PUBLIC_',
    'FRESH_PUBLIC_',
];
/** Only in capitals and only as a beginning: `MY_PUBLIC_KEY` and `next_public_x` reach no browser. */
const publicName = new RegExp(`^(?:${publicPrefixes.join('|')})\\w`);
/** @param name without what it is a property of: `NEXT_PUBLIC_POSTHOG_KEY` */
function isPublicVariable(name) {
    return publicName.test(name);
}

;// CONCATENATED MODULE: ./lib/core/meaning/misplacement.js


/** Calls of PostHog's SDKs whose first argument is the project token, on servers and devices. */
const takesToken = new Set([
    // posthog-node, posthog-python, posthog-dotnet
    'PostHog',
    'Posthog',
    'posthog.Posthog',
    // posthog-go, posthog-php, posthog-ruby
    'posthog.New',
    'posthog.NewWithConfig',
    'PostHog::init',
    'PostHog.init',
    'PostHog::Client.new',
    // posthog-ios and posthog-flutter, posthog-android
    'PostHogConfig',
    'PostHogAndroidConfig',
]);
/** A name that asks for a secret asks for no token, whatever else it says. */
const saysSecret = /personal|secret|secure|private|oauth/;
const asksForPersonal = /personal(?:api)?(?:key|token)|posthog(?:personal|cli|wizard|mcp)\w*(?:key|token|header)/;
const asksForSecret = /(?:secure|secret)apikey|posthogsecretkey|posthogsecurekey/;
/** The API that only knows personal keys; `/i/v1/logs` of the same host takes a token as Bearer (docs of PostHog Logs). */
const privateApi = /\/api\/(?:projects|environments|organizations|users|personal_api_keys)\b/;
/**
 * @param before the text that `holder` was read from
 * @returns `null` where the key is of the kind that belongs there, or nothing tells which one does
 */
function misplacementOf(kind, holder, before) {
    const names = holder.names.map(plainName);
    if (kind === 'project') {
        if (names.some((name) => asksForPersonal.test(name)))
            return 'token-for-personal';
        if (names.some((name) => asksForSecret.test(name)))
            return 'token-for-secret';
        return holder.bearer && privateApi.test(before) ? 'token-for-personal' : null;
    }
    if (names.some((name) => saysSecret.test(name)))
        return null;
    const tokenBelongs = startsClient(holder, before) ||
        (holder.call !== null && takesToken.has(holder.call)) ||
        holder.names.some(asksForToken);
    return tokenBelongs ? 'secret-for-token' : null;
}
/** `POSTHOG_PROJECT_API_KEY`, `projectApiKey`, `NEXT_PUBLIC_POSTHOG_KEY`, `posthog.api_key` (Python, Android). */
function asksForToken(name) {
    const plain = plainName(name);
    if (!/key|token/.test(plain))
        return false;
    if (/project(?:api)?(?:key|token)$/.test(plain))
        return true;
    if (/(?:^|\.)posthog\.(?:project_)?api_?key$/i.test(name))
        return true;
    return isPublicVariable(lastPart(name)) && plain.includes('posthog');
}
/** In lower case, without what it is a property of and without separators: `posthogprojectapikey`. */
function plainName(name) {
    return lastPart(name).toLowerCase().replace(/[_-]/g, '');
}
/** Of `process.env.X` the X. */
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./lib/core/meaning/meaning-of.js




/** So much of the text before a key counts, in characters. */
const MEANING_REACH = 200;
/** Of a key that stands nowhere in particular, and of what is no key. */
const noMeaning = { exposure: [], misplaced: null };
/**
 * @param textBefore what stands just before the key, up to its first character; only the last `MEANING_REACH`
 *   characters count. Of a decoded key: the decoded text before it, and where that is all, the text before the
 *   encoded run in front of it (`KEY=` + base64 of a key). Latin-1 will do: names are ASCII.
 */
function meaningOf(textBefore, kind) {
    const before = textBefore.slice(-MEANING_REACH);
    const holder = holderOf(before);
    const misplaced = misplacementOf(kind, holder, before);
    const exposure = [];
    if (kind !== 'project') {
        if (holder.names.some((name) => isPublicVariable(lastPart(name))))
            exposure.push('public-variable');
        if (startsClient(holder, before))
            exposure.push('posthog-init');
    }
    return exposure.length === 0 && misplaced === null ? noMeaning : { exposure, misplaced };
}

// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
// EXTERNAL MODULE: ./lib/core/keys/mask.js
var mask = __webpack_require__(1238);
;// CONCATENATED MODULE: ./lib/core/detect/plain-prefixes.js
/** Where plain prefixes stand, in the few bytes that are shown beside a key; the kernel finds those of a whole text. */
const UNDERSCORE = 0x5f;
const kindLetters = new Uint8Array(256);
for (const letter of 'xsarc')
    kindLetters[letter.charCodeAt(0)] = 1;
const ph = Buffer.from('ph');
/** Calls `found` with the position of each `ph[xsarc]_` that begins in [from, to), ascending. */
function eachPrefix(bytes, from, to, found) {
    const searched = bytes.subarray(0, Math.min(bytes.length, to + 1));
    for (let at = searched.indexOf(ph, from); at !== -1; at = searched.indexOf(ph, at + 1)) {
        if (bytes[at + 3] === UNDERSCORE && kindLetters[bytes[at + 2]] === 1)
            found(at);
    }
}

// EXTERNAL MODULE: ./lib/core/detect/limits.js
var limits = __webpack_require__(1543);
;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/abbreviation-pairs.js
/**
 * How often a letter follows another in abbreviations of English words, out of about 1000:
 * a row for each letter `a` to `z` and one for the start of a word, a column for each letter and one for the end of
 * the word. Made by scripts/make-letter-pairs.ts, which says from what; do not edit.
 */
const abbreviationPairs = [
    [1, 25, 84, 36, 1, 12, 24, 1, 16, 1, 3, 90, 28, 85, 1, 39, 1, 121, 71, 76, 19, 15, 9, 2, 6, 1, 236],
    [31, 5, 29, 7, 59, 17, 19, 3, 41, 37, 4, 190, 4, 34, 47, 5, 1, 115, 67, 38, 62, 3, 1, 3, 10, 1, 168],
    [50, 1, 30, 13, 15, 5, 1, 88, 6, 1, 31, 94, 30, 59, 175, 13, 2, 63, 23, 86, 15, 3, 1, 1, 3, 1, 196],
    [11, 7, 36, 35, 177, 24, 10, 1, 89, 5, 1, 22, 3, 43, 13, 10, 1, 50, 46, 31, 15, 9, 4, 5, 5, 1, 348],
    [41, 8, 61, 16, 7, 40, 16, 2, 5, 2, 1, 45, 35, 82, 1, 29, 20, 67, 71, 44, 3, 32, 4, 102, 8, 1, 258],
    [64, 2, 46, 11, 50, 80, 12, 1, 90, 1, 1, 111, 1, 46, 55, 1, 1, 151, 19, 25, 40, 1, 1, 14, 10, 1, 171],
    [16, 1, 4, 8, 43, 5, 33, 31, 26, 1, 1, 36, 34, 112, 8, 1, 1, 93, 48, 42, 17, 5, 1, 3, 2, 1, 432],
    [112, 9, 27, 37, 121, 4, 6, 1, 63, 1, 4, 33, 20, 61, 57, 6, 1, 118, 44, 64, 7, 4, 3, 1, 11, 1, 184],
    [16, 4, 15, 30, 12, 7, 46, 1, 1, 1, 1, 35, 73, 291, 5, 9, 2, 29, 71, 68, 1, 10, 1, 11, 1, 2, 264],
    [36, 1, 228, 1, 146, 1, 1, 1, 5, 1, 1, 1, 11, 25, 21, 3, 12, 13, 146, 3, 50, 8, 1, 1, 1, 1, 278],
    [5, 5, 3, 44, 146, 1, 19, 1, 26, 1, 1, 8, 2, 105, 1, 27, 1, 49, 63, 35, 1, 1, 6, 1, 42, 1, 405],
    [59, 15, 37, 46, 50, 6, 15, 1, 64, 1, 4, 66, 15, 42, 66, 14, 1, 25, 63, 61, 13, 11, 10, 2, 21, 11, 282],
    [64, 51, 7, 26, 75, 1, 4, 1, 40, 1, 2, 23, 44, 81, 58, 147, 1, 17, 41, 55, 15, 6, 1, 2, 3, 6, 232],
    [27, 5, 75, 85, 21, 24, 75, 3, 21, 1, 7, 20, 19, 27, 20, 8, 2, 21, 95, 154, 13, 19, 4, 2, 2, 1, 246],
    [8, 27, 42, 39, 4, 14, 10, 1, 11, 4, 17, 39, 84, 152, 23, 79, 1, 72, 24, 35, 54, 26, 11, 1, 1, 7, 218],
    [91, 3, 26, 20, 64, 2, 3, 11, 9, 1, 1, 74, 1, 27, 44, 47, 1, 281, 31, 65, 9, 1, 1, 1, 3, 1, 185],
    [1, 1, 7, 8, 3, 1, 2, 1, 1, 1, 1, 84, 1, 36, 1, 1, 3, 79, 67, 41, 469, 7, 2, 1, 1, 1, 182],
    [48, 10, 41, 30, 161, 15, 26, 1, 38, 3, 8, 16, 33, 53, 50, 22, 4, 38, 62, 72, 6, 14, 6, 1, 16, 1, 226],
    [10, 12, 56, 10, 44, 7, 14, 27, 33, 1, 4, 29, 9, 25, 20, 52, 3, 23, 64, 167, 35, 5, 5, 1, 32, 1, 313],
    [40, 5, 29, 28, 42, 6, 5, 45, 22, 1, 4, 17, 17, 83, 16, 9, 1, 161, 38, 51, 10, 7, 3, 7, 29, 1, 324],
    [20, 52, 11, 5, 19, 19, 20, 1, 26, 1, 1, 36, 30, 283, 8, 69, 1, 49, 53, 63, 1, 1, 1, 1, 1, 1, 235],
    [136, 2, 14, 37, 153, 1, 16, 1, 80, 1, 5, 85, 1, 36, 20, 1, 1, 120, 47, 17, 1, 1, 6, 1, 1, 1, 222],
    [114, 14, 2, 26, 39, 1, 2, 116, 94, 1, 3, 25, 1, 63, 45, 5, 1, 199, 27, 62, 1, 3, 1, 1, 7, 1, 150],
    [23, 3, 123, 16, 39, 3, 1, 5, 53, 1, 1, 7, 14, 5, 3, 318, 1, 6, 27, 223, 1, 1, 1, 1, 2, 1, 125],
    [2, 14, 11, 7, 7, 13, 2, 1, 14, 1, 1, 34, 103, 136, 9, 153, 1, 7, 38, 17, 1, 1, 31, 1, 1, 2, 396],
    [18, 14, 2, 113, 21, 10, 2, 2, 97, 2, 13, 82, 4, 44, 27, 16, 2, 125, 26, 59, 2, 2, 2, 2, 3, 5, 307],
    [69, 32, 117, 62, 67, 41, 14, 15, 60, 2, 5, 35, 43, 22, 32, 78, 6, 74, 114, 43, 29, 19, 20, 1, 1, 1, 0],
];

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/foreign-pairs.js
/**
 * How often a letter follows another in Czech, French, German, Italian, Polish, Portuguese, Spanish and Turkish, out of about 1000:
 * a row for each letter `a` to `z` and one for the start of a word, a column for each letter and one for the end of
 * the word. Made by scripts/make-letter-pairs.ts, which says from what; do not edit.
 */
const foreignPairs = [
    [1, 24, 69, 59, 1, 4, 17, 5, 11, 9, 24, 71, 46, 94, 15, 14, 2, 116, 63, 106, 21, 14, 9, 2, 12, 32, 158],
    [98, 7, 1, 1, 169, 1, 8, 2, 223, 28, 2, 124, 1, 7, 51, 1, 1, 58, 53, 12, 92, 1, 1, 1, 30, 2, 27],
    [124, 1, 19, 1, 105, 1, 1, 137, 169, 29, 17, 46, 3, 2, 164, 1, 1, 28, 2, 45, 26, 1, 1, 1, 8, 30, 42],
    [129, 1, 2, 1, 355, 1, 1, 1, 147, 1, 6, 13, 2, 25, 150, 5, 1, 15, 5, 1, 68, 2, 4, 1, 19, 5, 45],
    [6, 7, 36, 22, 7, 14, 20, 4, 26, 11, 29, 41, 39, 150, 2, 8, 2, 144, 101, 46, 10, 10, 2, 23, 5, 14, 219],
    [117, 2, 1, 1, 119, 32, 8, 1, 330, 1, 1, 32, 1, 1, 102, 1, 1, 33, 16, 27, 98, 1, 7, 1, 1, 4, 62],
    [50, 2, 1, 6, 289, 2, 20, 3, 126, 1, 2, 52, 15, 74, 82, 1, 1, 57, 14, 9, 112, 1, 1, 1, 1, 1, 77],
    [153, 2, 5, 1, 159, 1, 2, 1, 128, 1, 1, 45, 2, 36, 133, 1, 1, 67, 6, 48, 25, 1, 6, 1, 18, 2, 151],
    [39, 16, 72, 28, 73, 24, 27, 3, 1, 2, 19, 59, 52, 137, 74, 10, 6, 49, 66, 58, 4, 26, 3, 1, 8, 22, 122],
    [142, 1, 1, 14, 343, 1, 1, 1, 124, 1, 1, 1, 13, 22, 38, 3, 5, 1, 100, 17, 10, 5, 6, 1, 1, 1, 141],
    [133, 1, 25, 5, 52, 1, 7, 1, 82, 1, 1, 144, 1, 8, 145, 1, 1, 20, 27, 147, 74, 3, 3, 1, 12, 1, 105],
    [223, 3, 4, 25, 209, 3, 5, 2, 182, 1, 4, 60, 16, 17, 75, 1, 1, 1, 6, 25, 49, 8, 1, 1, 10, 2, 71],
    [138, 37, 4, 5, 270, 1, 2, 1, 116, 1, 1, 19, 19, 1, 99, 135, 1, 1, 8, 3, 28, 1, 1, 1, 7, 4, 99],
    [95, 1, 38, 69, 133, 13, 25, 3, 132, 1, 10, 5, 5, 15, 56, 1, 1, 1, 43, 114, 23, 8, 2, 1, 23, 8, 176],
    [1, 22, 19, 68, 5, 4, 11, 2, 8, 9, 9, 49, 52, 170, 1, 29, 1, 144, 67, 22, 31, 31, 33, 1, 2, 30, 180],
    [101, 1, 15, 1, 124, 3, 1, 1, 51, 1, 1, 71, 3, 5, 268, 20, 1, 230, 10, 24, 37, 1, 1, 1, 4, 3, 23],
    [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 890, 4, 4, 4, 4, 4, 4],
    [144, 2, 14, 12, 188, 7, 11, 2, 137, 1, 4, 10, 19, 14, 75, 3, 4, 14, 24, 70, 49, 5, 10, 1, 12, 16, 154],
    [57, 1, 45, 5, 106, 2, 3, 1, 118, 2, 12, 22, 6, 3, 54, 43, 3, 2, 60, 176, 30, 4, 1, 3, 21, 10, 210],
    [143, 1, 2, 1, 196, 2, 1, 10, 149, 1, 4, 3, 2, 12, 120, 2, 1, 82, 15, 25, 60, 1, 2, 1, 37, 4, 127],
    [21, 25, 31, 10, 62, 19, 16, 2, 42, 29, 16, 87, 50, 125, 6, 25, 1, 114, 78, 64, 1, 8, 3, 4, 10, 37, 117],
    [270, 1, 3, 4, 328, 1, 1, 1, 77, 1, 2, 14, 1, 16, 134, 1, 1, 21, 12, 2, 27, 1, 1, 1, 63, 5, 14],
    [251, 1, 1, 8, 188, 1, 1, 1, 99, 1, 1, 22, 1, 40, 83, 2, 1, 20, 27, 4, 13, 1, 1, 1, 132, 16, 81],
    [32, 3, 17, 3, 45, 3, 3, 3, 77, 3, 3, 3, 3, 3, 11, 393, 3, 3, 24, 228, 12, 3, 3, 3, 3, 3, 109],
    [80, 15, 65, 3, 38, 17, 14, 2, 63, 10, 16, 31, 41, 38, 52, 98, 1, 29, 39, 20, 12, 4, 51, 1, 1, 9, 254],
    [159, 4, 14, 14, 169, 1, 10, 3, 150, 1, 8, 10, 13, 71, 37, 11, 3, 4, 15, 11, 61, 7, 34, 1, 67, 12, 109],
    [79, 30, 63, 89, 76, 24, 17, 9, 67, 13, 28, 21, 44, 48, 43, 89, 6, 32, 67, 42, 33, 31, 18, 1, 6, 23, 0],
];

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/letter-pairs.js
/**
 * How often a letter follows another in English and in code, out of about 1000: a row for each letter `a` to `z`
 * and one for the start of a word, a column for each letter and one for the end of the word.
 * Made by scripts/make-letter-pairs.ts, which says from what; do not edit.
 */
const letterPairs = [
    [1, 43, 76, 40, 1, 6, 38, 1, 29, 1, 8, 117, 45, 99, 1, 36, 1, 119, 67, 192, 17, 14, 6, 4, 14, 1, 26],
    [96, 4, 8, 3, 131, 2, 6, 1, 88, 25, 3, 219, 3, 1, 100, 6, 1, 55, 50, 13, 99, 1, 1, 1, 22, 1, 65],
    [115, 3, 20, 2, 129, 1, 1, 97, 33, 1, 50, 59, 2, 1, 208, 2, 1, 40, 16, 126, 32, 1, 1, 1, 5, 1, 55],
    [37, 4, 4, 17, 249, 3, 2, 1, 134, 2, 1, 11, 1, 6, 43, 2, 1, 11, 27, 5, 24, 1, 1, 1, 7, 1, 406],
    [33, 5, 58, 100, 11, 21, 9, 1, 4, 1, 1, 31, 29, 106, 3, 15, 7, 146, 107, 41, 2, 13, 5, 40, 6, 1, 203],
    [86, 1, 4, 3, 123, 72, 1, 1, 260, 1, 1, 52, 1, 7, 130, 1, 1, 38, 19, 24, 51, 2, 1, 1, 20, 1, 104],
    [34, 4, 2, 1, 177, 3, 24, 32, 54, 1, 1, 28, 19, 68, 17, 5, 1, 49, 39, 13, 38, 1, 1, 1, 3, 1, 387],
    [173, 1, 1, 2, 279, 1, 1, 1, 108, 1, 1, 3, 13, 4, 101, 1, 1, 40, 13, 58, 11, 1, 1, 1, 9, 1, 175],
    [38, 14, 59, 39, 38, 34, 38, 1, 1, 1, 3, 50, 37, 257, 114, 18, 1, 24, 65, 101, 1, 26, 1, 11, 1, 20, 11],
    [59, 6, 4, 2, 321, 2, 5, 2, 16, 2, 5, 2, 2, 2, 52, 3, 9, 2, 340, 2, 78, 25, 7, 4, 2, 2, 46],
    [35, 3, 4, 9, 365, 7, 8, 3, 118, 1, 1, 6, 2, 22, 1, 7, 1, 4, 81, 8, 15, 1, 7, 1, 2, 1, 286],
    [116, 7, 3, 28, 212, 5, 2, 2, 153, 1, 2, 84, 1, 1, 96, 7, 1, 2, 33, 26, 35, 11, 1, 1, 47, 1, 125],
    [164, 45, 1, 10, 274, 1, 1, 1, 100, 1, 1, 14, 34, 3, 83, 123, 1, 1, 17, 4, 27, 1, 1, 1, 3, 1, 92],
    [58, 1, 63, 78, 73, 18, 121, 2, 39, 1, 8, 10, 5, 12, 46, 4, 1, 3, 90, 163, 18, 11, 1, 1, 4, 1, 169],
    [11, 14, 39, 51, 4, 17, 13, 1, 14, 4, 15, 53, 60, 253, 20, 53, 1, 166, 40, 36, 49, 19, 31, 3, 1, 3, 31],
    [147, 1, 2, 8, 181, 2, 1, 14, 39, 1, 2, 78, 3, 1, 107, 45, 1, 165, 26, 65, 33, 2, 1, 1, 4, 1, 71],
    [2, 2, 2, 4, 7, 2, 2, 2, 4, 2, 2, 25, 2, 2, 4, 5, 2, 4, 2, 6, 854, 2, 4, 2, 2, 2, 55],
    [110, 3, 16, 15, 259, 7, 18, 1, 87, 1, 8, 7, 22, 20, 73, 3, 1, 29, 50, 54, 18, 8, 2, 1, 24, 1, 164],
    [22, 1, 33, 1, 119, 7, 1, 25, 83, 1, 6, 11, 3, 3, 35, 33, 1, 2, 61, 141, 35, 3, 3, 3, 19, 1, 348],
    [74, 1, 14, 2, 190, 2, 1, 56, 172, 1, 1, 8, 4, 1, 54, 7, 1, 64, 51, 24, 28, 1, 3, 1, 35, 1, 208],
    [41, 37, 35, 19, 64, 16, 26, 1, 37, 1, 1, 98, 58, 157, 6, 54, 1, 133, 92, 106, 1, 1, 1, 2, 1, 1, 12],
    [202, 1, 3, 1, 474, 1, 18, 1, 168, 1, 1, 6, 2, 1, 54, 1, 1, 2, 3, 5, 1, 1, 1, 1, 1, 1, 52],
    [157, 2, 2, 6, 119, 1, 3, 86, 151, 1, 2, 14, 1, 56, 89, 4, 1, 79, 36, 2, 1, 1, 9, 1, 1, 1, 176],
    [25, 2, 68, 3, 83, 3, 1, 4, 89, 1, 1, 2, 7, 2, 5, 227, 1, 2, 6, 251, 2, 1, 1, 2, 5, 1, 208],
    [4, 9, 7, 2, 15, 5, 2, 1, 23, 1, 1, 17, 47, 59, 22, 131, 1, 3, 39, 11, 1, 1, 19, 1, 1, 4, 577],
    [94, 3, 2, 2, 618, 4, 2, 4, 123, 2, 7, 11, 2, 2, 35, 4, 2, 2, 13, 2, 3, 2, 4, 2, 14, 3, 40],
    [67, 34, 99, 61, 61, 44, 17, 19, 60, 6, 7, 39, 44, 33, 37, 69, 5, 64, 101, 58, 28, 19, 24, 1, 2, 1, 0],
];

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/spelling.js
/** How words are written: in letters, or with digits that look like letters (`p0sth0g`). */
/** No letter: the row for the start of a word in the table of letter pairs. */
const noLetter = 26;
const letterIn = (code) => (code >= 97 ? code - 97 : code >= 65 ? code - 65 : noLetter);
const alwaysLetters = {
    letterOf: letterIn,
    chanceOf: () => 1,
    reads: (word, text, at) => text.startsWith(word, at),
    waysToWrite: (pair) => [pair],
    chanceOfWord: () => 1,
};
/** What 0 to 9 stand for. Each digit has one letter at most and each letter one digit. */
const lettersOfDigits = 'oizeasgtb';
const firstDigit = 48;
const digitOf = (letter) => lettersOfDigits.indexOf(letter.toLowerCase());
const withDigits = new Uint8Array(128).fill(noLetter);
for (let code = 0; code < withDigits.length; code++) {
    const stands = lettersOfDigits.charCodeAt(code - firstDigit);
    withDigits[code] = Number.isNaN(stands) ? letterIn(code) : letterIn(stands);
}
/** By letter: whether it has a digit. */
const hasDigit = Uint8Array.from({ length: noLetter + 1 }, (_, letter) => letter < noLetter && digitOf(String.fromCharCode(97 + letter)) >= 0 ? 1 : 0);
/** Each letter that has a digit is written as that, one half of the time. */
const lettersOrDigits = {
    letterOf: (code) => withDigits[code],
    chanceOf: (code) => (hasDigit[withDigits[code]] === 1 ? 0.5 : 1),
    reads(word, text, at) {
        if (at + word.length > text.length)
            return false;
        for (let i = 0; i < word.length; i++) {
            const code = text.charCodeAt(at + i);
            const wanted = word.charCodeAt(i);
            if (code !== wanted && (code >= 65 || withDigits[code] !== letterIn(wanted)))
                return false;
        }
        return true;
    },
    waysToWrite(pair) {
        const [one, two] = Array.from(pair, (letter) => {
            const digit = digitOf(letter);
            return digit < 0 ? [letter] : [letter, String(digit)];
        });
        return one.flatMap((start) => two.map((end) => start + end));
    },
    chanceOfWord: (word) => 0.5 ** Array.from(word).filter((letter) => digitOf(letter) >= 0).length,
};

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/familiar-words.js
/** Words that placeholders, examples and identifiers are made of; the word look gives each the same chance. */
const words = `
account active actual add admin all allow alpha an analytics and any anything api app array as at auth author
auto available await bar base baz be bearer because before begin beta body bot bucket build but button by bytes
cannot capture case change char check class cli click client cloud code color com command common component config
configuration connection const container content context control copy count create credential credentials current
custom data database date default delete demo deploy dev development did disable do docs documentation does dont
drop dummy element else empty enable encoded end engine entry env environment error eu event every example
examples expired fail fake false feature field file filter find fix fixture flag flags foo for form format found
from function generated get github go goes group handler has have header here hidden host id identify if ignore in
info init input insert instance instead integration into invalid is it item its just key keyboard keys label last
leaked length level like lib line link list load local log long lorem ipsum dolor sit amet main make manager map
match me memory message method missing mock mode model module more my name need never new next no node none not
nothing now null number object of old on one only open option options or organization other our out own page param
parse password paste path pending perform person personal ph phc phs phx pipeline place placeholder please plugin
posthog prefix private prod production profile project promise property provide public put query queue random raw
read real record redacted reference remove replace request required reset resource response result return revoked
root rotate route run safe sample scan schema scope script secret secrets secure see select self send server
service session set settings shape should shared simple size some someone something source spec staging start
state status store string sub super svc sync system table target team temp template test tester testing tests text
that the their then there this three time to todo token tokens track transform tree trigger true try two type
undefined unit unknown until update upload url us use used user users using valid value values variable vercel
version view wait want was watch we web when where which will with wizard word work worker works workflow write
wrong you your yours zero zone
abc acc addr adr amt api app arg args arr asc async attr avg aws btn buf calc cb cfg ch chk chr cls cmd cmp cnt col
conf conn cont coord cpu css csv ctl ctr ctrl ctx cur cust db dbg dec def del desc dest dev dim dir disp dist dns doc
dom drv dst elem err evt ex exe exec exp expr ext fd fmt fn func gen gpu grp hdr hex hook hr html http https hw idx
img impl inc ind inf inst int io ip iter jmp js json jwt lang lbl len lex lhs lim ln loc lst mem mgr min mov msg mul
mut mux net nr num obj op opt org os pad param params pay pg pid pkg pkt pos pre prev proc prod prop proto ptr pub
pwd px py qry que rand rb re rec ref reg rel rep req res ret rev rgb rhs rnd rpc rx sdk sec seg sel sem seq sess sig
sl sp spec sql src srv ssl std stmt str struct sum svc sw sym sys tab tbl tcp tgt tls tmp tok tot ts tx typ udp ui
uid upd uri url usr util uuid val var vec ver vm vol vtx wnd win wr xml yml
`;
/** In lower case, each once. */
const familiarWords = [...new Set(words.split(/\s+/).filter((word) => word !== ''))];

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/look.js
/** How many texts of one character there are. */
const alphabetSize = 62;
/** No model looks further: more characters tell nothing new, and 62^64 is far inside the range of a number. */
const longestJudged = 64;

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/familiar-forms.js
/** The familiar words in lower case, capitalised and in capitals, found by their first two characters. */


/** Made when the first text is judged: most runs judge one, their own canary. */
let byStart = null;
function wordsByStart() {
    const words = new Map();
    for (const word of familiarWords) {
        const start = word.slice(0, 2);
        const others = words.get(start);
        if (others === undefined)
            words.set(start, [word]);
        else
            others.push(word);
    }
    return words;
}
/** Forms are made as they are met: a text meets a few dozen of a thousand starts. */
function familiarForms(spelling) {
    const known = new Map();
    return {
        at(text, at) {
            const start = text.slice(at, at + 2);
            let forms = known.get(start);
            if (forms === undefined) {
                forms = formsOf(start, spelling);
                known.set(start, forms);
            }
            return forms;
        },
    };
}
function formsOf(start, spelling) {
    byStart ??= wordsByStart();
    const letters = Array.from(start, (character) => spelling.letterOf(character.charCodeAt(0)));
    const read = String.fromCharCode(...letters.map((letter) => 97 + letter));
    return (byStart.get(read) ?? []).flatMap((word) => {
        const ratio = (alphabetSize ** word.length * spelling.chanceOfWord(word)) / familiarWords.length;
        const written = [
            { text: word, sort: 0, ratio },
            { text: word.charAt(0).toUpperCase() + word.slice(1), sort: 1, ratio },
            { text: word.toUpperCase(), sort: 2, ratio },
        ];
        return written.filter((form) => spelling.waysToWrite(form.text.slice(0, 2)).includes(start));
    });
}

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/word-model.js
/**
 * A text made of words, as a probability model: `yourPersonalApiKeyHere`, `EXAMPLEKEY1234`, `updCfgMgrCtx`.
 *
 * Q writes segment after segment: words in lower case, capitalised or in capitals, a run of digits, or noise. A word
 * is one of the familiar ones, or it goes from letter to letter by a table of pairs, which also says when it ends.
 * Where digits stand for letters (`p0sth0g`), each letter that has such a digit is written as one half of the time.
 * Whatever stands at a point of the text, the chances of what may come next add up to at most 1, so Q is a
 * (sub-)probability over the texts of each length. A text has many readings (where one word ends and the next begins
 * is not visible in lower case): Q is the sum over all of them, by the forward algorithm; the greatest one alone
 * would lose bits, not safety.
 */



/** The row for the start of a word, and the column for its end. */
const edge = 26;
const width = edge + 1;
const lower = 0;
const capitalised = 1;
const capitals = 2;
const digits = 3;
const noise = 4;
const sorts = 5;
/** How likely a segment of each sort (column) follows one of each sort (row); each row adds up to 1. */
const follows = [
    [0.6, 0.24, 0.03, 0.1, 0.03],
    [0.06, 0.8, 0.03, 0.08, 0.03],
    [0.05, 0.07, 0.75, 0.1, 0.03],
    [0.35, 0.35, 0.2, 0, 0.1],
    [0.3, 0.3, 0.2, 0.2, 0],
];
const first = [0.45, 0.25, 0.15, 0.1, 0.05];
const digitsEnd = 0.25;
/** Half of what follows a digit counts on, the other half is any digit. */
const countsOn = 0.5;
const noiseEnds = 0.25;
/** How many of the words are familiar ones. */
const familiar = 0.4;
/**
 * What is this unlike words after so many characters is not looked at further, and given no chance: nine keys of ten
 * end here. (Less Q for some texts, and no more for any: the bounds stay.)
 */
const givesUpAfter = 12;
const givesUpBelow = 2 ** -5;
const none = [];
const sortOf = (code) => (code >= 97 ? lower : code >= 65 ? capitals : digits);
/**
 * @param letterPairs the table that unfamiliar words go by
 * @returns what tells Q(text) × 62^n: every character is multiplied by 62, so that the numbers stay near 1
 */
function wordModel(letterPairs, spelling = alwaysLetters) {
    /** How likely a letter (column) follows another (row); each row adds up to 1. */
    const pairs = Float64Array.from(letterPairs.flatMap((row) => {
        const sum = row.reduce((a, b) => a + b);
        return row.map((count) => count / sum);
    }));
    const forms = familiarForms(spelling);
    return (text) => ratioOf(text, { pairs, forms, spelling });
}
function ratioOf(text, { pairs, forms, spelling }) {
    /** At [i × sorts + sort]: a familiar word of this sort ends before character i. */
    const landed = new Float64Array((text.length + 1) * sorts);
    /** The text so far, its last character in an unended segment of this sort. */
    let open = new Float64Array(sorts);
    let next = new Float64Array(sorts);
    const begins = new Float64Array(sorts);
    /** The letter before, as a row of the table. */
    let before = edge;
    let digitBefore = -1;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const sort = sortOf(code);
        const letter = spelling.letterOf(code);
        if (i === 0)
            begins.set(first);
        else
            begins.fill(0);
        for (let from = 0; from < sorts; from++) {
            const ends = from === noise ? noiseEnds : from === digits ? digitsEnd : pairs[before * width + edge];
            const ended = landed[i * sorts + from] + open[from] * ends;
            if (ended === 0)
                continue;
            for (let to = 0; to < sorts; to++)
                begins[to] += ended * follows[from][to];
        }
        for (const form of i + 1 < text.length ? forms.at(text, i) : none) {
            if (!spelling.reads(form.text, text, i))
                continue;
            landed[(i + form.text.length) * sorts + form.sort] += begins[form.sort] * familiar * form.ratio;
        }
        next.fill(0);
        next[noise] = open[noise] * (1 - noiseEnds) + begins[noise];
        if (letter !== edge) {
            const written = alphabetSize * spelling.chanceOf(code);
            const goesOn = pairs[before * width + letter] * written;
            const starts = (1 - familiar) * pairs[edge * width + letter] * written;
            if (sort !== capitals) {
                next[lower] = open[lower] * goesOn + begins[lower] * starts;
                next[capitalised] = open[capitalised] * goesOn;
            }
            if (sort !== lower) {
                next[capitals] = open[capitals] * goesOn + begins[capitals] * starts;
                next[capitalised] += begins[capitalised] * starts;
            }
        }
        if (sort === digits) {
            const digit = code - 48;
            const chance = (1 - countsOn) / 10 + (digit === (digitBefore + 1) % 10 ? countsOn : 0);
            next[digits] = (open[digits] * (1 - digitsEnd) * chance + begins[digits] / 10) * alphabetSize;
            digitBefore = digit;
        }
        else {
            digitBefore = -1;
        }
        before = letter;
        [open, next] = [next, open];
        if (i + 1 === givesUpAfter && sumOf(open) + sumOf(landed.subarray((i + 1) * sorts)) < givesUpBelow)
            return 0;
    }
    return sumOf(open) + sumOf(landed.subarray(text.length * sorts));
}
function sumOf(chances) {
    let sum = 0;
    for (const chance of chances)
        sum += chance;
    return sum;
}

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/words.js
/** Looks that are made of words (word-model.ts): of English and code, of other languages, cut short, with digits. */





function wordsBy(model, ratioOf, reason) {
    return { model, bits: (text) => Math.log2(ratioOf(text)), reason: () => reason };
}
/** `yourPersonalApiKeyHere` */
const wordLook = wordsBy('words', wordModel(letterPairs), 'made of words');
/** `deinPersoenlicherSchluessel` */
const foreignLook = wordsBy('foreign words', wordModel(foreignPairs), 'made of words');
/** `NtfyUsrAcctUpdEvtHndlr` */
const abbreviationLook = wordsBy('abbreviations', wordModel(abbreviationPairs), 'made of abbreviations');
/** `p0sth0gP3rs0nalK3y` */
const leetLook = wordsBy('leet', wordModel(letterPairs, lettersOrDigits), 'made of words');

;// CONCATENATED MODULE: ./lib/core/detect/plain-words.js
/**
 * How much of the text beside a key may be shown. Another key can stand there in pieces (`"phx_" + "…" + "…"`), letter
 * by letter, or in an encoding: what does not read like words and code ends what is shown.
 */


/** Characters in bits and pieces that may be shown on one side of a key: no more than a mask shows. */
const MAX_LOOSE = 8;
/** A run of letters and digits up to here may be a bit of anything. */
const MAX_BIT = 3;
const token = /[A-Za-z0-9]+/g;
const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\ufeff\ufffd]/;
/** Bits by which a run must be likelier words than chance: at most one random run in 64 is. */
const MIN_BITS = 6;
/** Words, and numbers up to the length of a time in nanoseconds. */
const evidently = /^(?:[a-z]{4,20}|[A-Z]?[a-z]{3,20}|[A-Z]{4,20}|[0-9]{4,19})$/;
/** The small words of code and prose. */
const small = new Set('a an and api app as at be by const css db do dev div else env fn for fs get go has http id if in int io is it js json key let log map me my new no not of on or our out p px py rb rs run set sh so sql src str test the to true ts tsx txt ui uri url us use var via we with xml yml you'.split(' '));
/** Counts what was shown on one side of a key; the parts of that side come to it in order, outwards. */
class PlainWords {
    #loose = 0;
    /** How long the beginning of `text` is that may be shown. */
    after(text) {
        const limit = firstActing(text);
        for (const match of text.slice(0, limit).matchAll(token)) {
            if (!this.#takes(match[0]))
                return match.index;
        }
        return limit;
    }
    /** Where the end of `text` that may be shown begins. */
    before(text) {
        const limit = afterLastActing(text);
        const tokens = [...text.slice(limit).matchAll(token)].reverse();
        for (const match of tokens) {
            if (!this.#takes(match[0]))
                return limit + match.index + match[0].length;
        }
        return limit;
    }
    #takes(run) {
        if (evidently.test(run) || small.has(run.toLowerCase()))
            return true;
        if (run.length > MAX_BIT && run.length <= longestJudged && wordLook.bits(run) >= MIN_BITS)
            return true;
        this.#loose += run.length;
        return this.#loose <= MAX_LOOSE;
    }
}
function firstActing(text) {
    const at = text.search(acting);
    return at < 0 ? text.length : at;
}
function afterLastActing(text) {
    for (let i = text.length; i > 0; i--)
        if (acting.test(text[i - 1]))
            return i;
    return 0;
}

// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var keys_kinds = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/core/detect/glue.js
/**
 * Whether something is glued to the left of a prefix: a letter or digit there makes a key less certain
 * (`alpha_…`, `migraphx_…`), unless it is the last character of an escape.
 */

/** How far back the longest escape in `escapeAtEnd` can begin. */
const MAX_ESCAPE = 24;
/** base64url characters that must stand before a glued prefix for it to be the chance product of a blob. */
const MIN_BLOB = 100;
const escapeAtEnd = new RegExp([
    String.raw `\\[abefnrstv0]`, // \n
    String.raw `\\u[0-9A-Fa-f]{4}`,
    String.raw `\\U[0-9A-Fa-f]{8}`,
    String.raw `\\x[0-9A-Fa-f]{2}`,
    String.raw `\\[0-7]{1,3}`,
    String.raw `%(?:25)*[0-9A-Fa-f]{2}`, // %3D, %253D
    String.raw `=[0-9A-F]{2}`, // quoted-printable
    String.raw `(?:\x1b|\\u001[bB]|\\x1[bB]|\\0?33|\\e|\^\[)\[[0-9;:]*[A-Za-z]`, // ESC[32m
    String.raw `\x9b[0-9;:]*[A-Za-z]`,
]
    .map((escape) => `(?:${escape})$`)
    .join('|'));
/** What stands before the prefix that begins at `at`. */
function glueBefore({ bytes, start }, at) {
    if (at === start || characters/* alphanumeric */.G7[bytes[at - 1]] !== 1)
        return 'free';
    if (escapeAtEnd.test(bytes.toString('latin1', Math.max(start, at - MAX_ESCAPE), at)))
        return 'free';
    return followsBlob(bytes, start, at) ? 'blob' : 'glued';
}
function followsBlob(bytes, start, at) {
    const from = (0,characters/* startOfRun */.Dc)(bytes, at, Math.max(start, at - MIN_BLOB), characters/* base64url */.r0);
    if (at - from < MIN_BLOB)
        return false;
    const run = bytes.toString('latin1', from, at);
    return /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run);
}

// EXTERNAL MODULE: ./lib/core/keys/generations.js
var generations = __webpack_require__(4919);
;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/classes.js
/**
 * Digits only, hexadecimal digits in one case only (a digest), letters of one case only.
 *
 * Q is uniform over the texts of each class, and the five classes share it evenly: Q(text) = 1/5 × size^-n, the sum
 * over all texts of a length is at most 1. So a class gains log2(62 / size) bits a character and pays 2.3: 41
 * characters of one case gain 49 bits, 20 hexadecimal ones 36.
 */

const classes_classes = [
    { pattern: /^[0-9]+$/, size: 10, reason: 'digits only' },
    { pattern: /^[0-9a-f]+$/, size: 16, reason: 'hexadecimal digits only, like a digest' },
    { pattern: /^[0-9A-F]+$/, size: 16, reason: 'hexadecimal digits only, like a digest' },
    { pattern: /^[a-z]+$/, size: 26, reason: 'letters of one case only' },
    { pattern: /^[A-Z]+$/, size: 26, reason: 'letters of one case only' },
];
const classOf = (text) => classes_classes.find(({ pattern }) => pattern.test(text));
const classLook = {
    model: 'classes',
    bits(text) {
        const found = classOf(text);
        return found === undefined
            ? -Infinity
            : text.length * Math.log2(alphabetSize / found.size) - Math.log2(classes_classes.length);
    },
    reason: (text) => classOf(text)?.reason ?? 'characters of one sort only',
};

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/frequency.js
/**
 * Few different characters, or one that comes again and again: `xxxxxxxx`, `0000x0000`.
 *
 * Q predicts each character from how often it was seen before, with half a count for every character in advance
 * (Krichevsky and Trofimov): (seen + 1/2) / (position + 31). Each step is a probability over the 62 characters, so
 * their product is one over texts.
 */

const inAdvance = 0.5;
const frequencyLook = {
    model: 'frequency',
    bits(text) {
        const seen = new Uint8Array(128);
        let ratio = 1;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            ratio *= (alphabetSize * (seen[code] + inAdvance)) / (i + inAdvance * alphabetSize);
            seen[code]++;
        }
        return Math.log2(ratio);
    },
    reason: () => 'few different characters',
};

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/interleaved.js
/**
 * Letters and digits that count each for themselves: `Ab1Cd2Ef3Gh4`, `Abc123Def456`, `1a2b3c4d`.
 *
 * Q first says what sort a character is (small letter, capital, digit), by how often each sort followed the two sorts
 * before (half a count for each in advance); then which letter or digit: the one that follows from the last letter or
 * digit by a rule (the next, the one before, the same), or any, again by how often the rule held so far. Each step adds
 * up to at most 1. Letters and digits have a rule each, and each three to choose from with even chances.
 */

const interleaved_sorts = 3;
const interleaved_inAdvance = 0.5;
const steps = [1, -1, 0];
/** How likely these letters are (or digits), their sorts given, if each follows from the last by some rule. */
function chanceOf(values, size) {
    let sum = 0;
    for (const step of steps) {
        let chance = values.length === 0 ? 1 : 1 / size;
        let held = 0;
        for (let i = 1; i < values.length; i++) {
            const holds = values[i] === (values[i - 1] + step + size) % size;
            const chanceToHold = (held + interleaved_inAdvance) / (i - 1 + 2 * interleaved_inAdvance);
            chance *= (holds ? chanceToHold : 0) + (1 - chanceToHold) / size;
            if (holds)
                held++;
        }
        sum += chance;
    }
    return sum / steps.length;
}
const interleavedLook = {
    model: 'interleaved',
    bits(text) {
        const letters = [];
        const digits = [];
        /** At [sort before the last × 9 + last sort × 3 + sort]. */
        const seen = new Uint8Array(interleaved_sorts ** 3);
        let context = 0;
        let ratio = 1;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            const sort = code >= 97 ? 0 : code >= 65 ? 1 : 2;
            if (sort === 2)
                digits.push(code - 48);
            else
                letters.push(code - (sort === 0 ? 97 : 65));
            const at = context * interleaved_sorts;
            const total = seen[at] + seen[at + 1] + seen[at + 2];
            ratio *= (alphabetSize * (seen[at + sort] + interleaved_inAdvance)) / (total + interleaved_sorts * interleaved_inAdvance);
            seen[at + sort]++;
            context = (at + sort) % interleaved_sorts ** 2;
        }
        return Math.log2(ratio * chanceOf(letters, 26) * chanceOf(digits, 10));
    },
    reason: () => 'repeats or counts up',
};

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/one-case.js
/**
 * Digits and letters of one case only, as long as a key: a made-up value, an identifier, a digest with a name before it
 * (`sha256…`).
 *
 * The chance of a key to be one, its first character left out (its digits are not even): a body of base62 with n
 * characters has no capital, or no small letter, with 2 × (36/62)^(n-1): 2.4e-10 for 43 characters, 2.7e-11 for 47,
 * 7e-10 for 41, which fewer than one key in 3,000 has. Of base57, which has 24 capitals, 25 small letters and 8 digits,
 * with (32/57)^(n-1) + (33/57)^(n-1): 7.8e-11 for 44, 8.4e-12 for 48.
 */
function isOfOneCase(text) {
    return /^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text);
}

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/sequence.js
/**
 * A text that repeats or counts: `TestKeyTestKey`, `abcdefgh`, `aaaaBBBBcccc`, `qwertyuiop`.
 *
 * A rule says what follows from the character `lag` places before: the same, or one so many steps further in an
 * order, in the same case or in the other. Q of a rule leaves the first `lag` characters to chance (1/62 each);
 * then it says how likely "as predicted", "in the other case" and "something else, any of 62" are, by how often each
 * was seen so far (half a count in advance). Each step adds up to at most 1, and the rules share Q evenly, so the
 * sum over all texts of a length is at most 1: the choice of the rule is paid with log2(54) = 5.8 bits.
 */

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const keyboardRows = '1234567890qwertyuiopasdfghjklzxcvbnm';
const keyboardColumns = '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p';
/** Code units of `[A-Za-z0-9]` in the other case; a digit has none: no text holds code 0. */
const otherCase = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    otherCase[letter.charCodeAt(0)] = letter.toUpperCase().charCodeAt(0);
    otherCase[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
}
function successors(order, step) {
    const table = new Uint8Array(128);
    for (let i = 0; i < order.length; i++) {
        const from = order[i];
        const to = order[(i + step + order.length) % order.length];
        table[from.charCodeAt(0)] = to.charCodeAt(0);
        table[from.toUpperCase().charCodeAt(0)] = to.toUpperCase().charCodeAt(0);
    }
    return table;
}
const lags = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const rules = [
    ...lags(1, 24).map((lag) => ({ lag, successor: successors(alphabet, 0) })),
    ...lags(1, 10).flatMap((lag) => [1, -1].map((step) => ({ lag, successor: successors(alphabet, step) }))),
    ...[2, -2].map((step) => ({ lag: 1, successor: successors(alphabet, step) })),
    ...[keyboardRows, keyboardColumns].flatMap((order) => [1, 2].flatMap((lag) => [1, -1].map((step) => ({ lag, successor: successors(order, step) })))),
];
const sequence_inAdvance = 0.5;
/** At [n]: the product of (i + by) for all i below n. */
const products = (by) => {
    const table = new Float64Array(longestJudged + 1).fill(1);
    for (let n = 1; n < table.length; n++)
        table[n] = table[n - 1] * (n - 1 + by);
    return table;
};
const seen = products(sequence_inAdvance);
const outOf = products(3 * sequence_inAdvance);
/** Q(text) × 62^n for one rule: the product over all steps, in which only the three counts matter, not the order. */
function ratioBy({ lag, successor }, codes) {
    const steps = codes.length - lag;
    if (steps <= 0)
        return 1;
    let same = 0;
    let swapped = 0;
    for (let i = 0; i < steps; i++) {
        const predicted = successor[codes[i]];
        const code = codes[i + lag];
        if (code === predicted)
            same++;
        else if (code === otherCase[predicted])
            swapped++;
    }
    const chance = (seen[same] * seen[swapped] * seen[steps - same - swapped]) / outOf[steps];
    return chance * alphabetSize ** (same + swapped);
}
const sequenceLook = {
    model: 'sequence',
    bits(text) {
        const codes = new Uint8Array(text.length);
        for (let i = 0; i < codes.length; i++)
            codes[i] = text.charCodeAt(i);
        let sum = 0;
        for (const rule of rules)
            sum += ratioBy(rule, codes);
        return Math.log2(sum / rules.length);
    },
    reason: () => 'repeats or counts up',
};

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/look-alike.js
/**
 * Tells placeholders, identifiers and digests from keys by what they look like, without a list of them.
 *
 * A look is a probability model Q over texts (look.ts). At most 62^n / 2^b texts of n characters can have
 * Q(text) × 62^n ≥ 2^b, since their Q adds up to at most 1 (Markov's inequality). So, whatever the models:
 *
 * - A random base62 text reaches 44 bits with a chance of at most 2^-44 = 6e-14.
 * - A key of a generation is spread over fewer texts, so each is likelier by some factor: 2^6 for 48 digits of base62
 *   (280 random bits; 62^48 = 2^285.8), 2^7 for 44 and 48 digits of base57 (255 and 279 random bits), 2^13 for 49 of
 *   base57. In the worst class that makes 2^-31.2 = 4e-10 of all keys of that generation.
 *
 * All looks together keep that bound: they share Q evenly, so each pays log2(8) = 3 bits. What is of one case only has a
 * bound of its own (one-case.ts); the two together stay below 1e-9 for every generation.
 * Measured by scripts/look-alike-loss.ts: docs/precision.md.
 */







const looks = [
    wordLook,
    foreignLook,
    abbreviationLook,
    leetLook,
    sequenceLook,
    interleavedLook,
    frequencyLook,
    classLook,
];
/** How many bits the models must agree on before a body that may be a key is taken for none. */
const bitsForKey = 44;
/** The same for a body that is too short to hold one. A wrong verdict here hides no key, only the rest of one. */
const bitsForRest = 12;
/** The shortest body of all generations (generations.ts). */
const shortestKey = 41;
/**
 * Whether what follows a prefix is a placeholder, an identifier or a digest rather than a key.
 *
 * A body that is no generation's shape but long enough may still be a key with text glued to its right end, or a key
 * of a generation to come. A key begins where the body begins: so the first 41 characters must look alike, as
 * strongly as a shape.
 *
 * @param body of `[A-Za-z0-9]`, of any length
 * @param isShape whether it has the shape of a generation of its kind
 * @returns the look that explains it best, or `null` where none does well enough
 */
function lookAlike(body, isShape) {
    const text = body.slice(0, isShape ? longestJudged : shortestKey);
    const mayBeKey = isShape || text.length >= shortestKey;
    const needed = (mayBeKey ? bitsForKey : bitsForRest) + Math.log2(looks.length);
    let best = null;
    let most = needed;
    for (const look of looks) {
        const bits = look.bits(text);
        if (bits < most)
            continue;
        most = bits;
        best = look;
    }
    if (best !== null)
        return { model: best.model, reason: best.reason(text) };
    const isOneCase = text.length >= shortestKey && isOfOneCase(text);
    return isOneCase ? { model: 'one case', reason: 'digits and letters of one case only' } : null;
}

;// CONCATENATED MODULE: ./lib/core/detect/judge.js
/** How sure it is that what follows a prefix is a key (contract.md, *Severity and confidence*). */


/** From here on a body that is no generation's shape may be one of tomorrow's keys. */
const MIN_LIKELY_BODY = 40;
/** A look-alike is a placeholder whatever its confidence. */
function judge(kind, body, { glue, goesOn, wrapped }) {
    const generation = (0,generations/* generationOf */.gS)(kind, body);
    const issued = generation?.issued ?? null;
    if (generation === undefined && goesOn && body.length < MIN_LIKELY_BODY) {
        return { confidence: 'possible', issued, placeholder: 'a name that goes on with _' };
    }
    const placeholder = placeholderReason(kind, body, generation !== undefined);
    if (glue === 'blob' || (generation === undefined && body.length < MIN_LIKELY_BODY)) {
        return { confidence: 'possible', issued, placeholder };
    }
    return {
        confidence: generation !== undefined && glue === 'free' && !wrapped ? 'certain' : 'likely',
        issued,
        placeholder,
    };
}
/** Looks that were told of late: a file may hold the same placeholder a million times. No key is ever among them. */
const placeholders = new Map();
const MAX_REMEMBERED = 256;
function placeholderReason(kind, body, isShape) {
    const name = `${kind} ${body}`;
    const known = placeholders.get(name);
    if (known !== undefined)
        return known;
    const look = lookAlike(body, isShape);
    if (look === null || beginsWithKey(kind, body))
        return null;
    if (placeholders.size >= MAX_REMEMBERED)
        placeholders.clear();
    placeholders.set(name, look.reason);
    return look.reason;
}
/** A key with so much of something else glued to its right that the whole looks like no key. */
function beginsWithKey(kind, body) {
    return (0,generations/* lengthsOf */.nY)(kind).some((length) => {
        if (length >= body.length)
            return false;
        const cut = body.slice(0, length);
        return (0,generations/* generationOf */.gS)(kind, cut) !== undefined && lookAlike(cut, false) === null;
    });
}

;// CONCATENATED MODULE: ./lib/core/detect/reader/escape.js
const hexDigits = '([0-9A-Fa-f]{2})';
/** By their first character; a text that was escaped several times has more backslashes, `25`s and `amp;`s. */
const readings = {
    '%': [['percent', new RegExp(`%(?:25){0,4}${hexDigits}`, 'y'), 16]],
    '\\': [
        ['unicode-escape', new RegExp(String.raw `\\{1,32}(?:u|U0000)00${hexDigits}`, 'y'), 16],
        ['unicode-escape', new RegExp(String.raw `\\{1,32}u\{0{0,4}${hexDigits}\}`, 'y'), 16],
        ['hex-escape', new RegExp(String.raw `\\{1,32}x${hexDigits}`, 'y'), 16],
        ['octal-escape', /\\{1,32}0?([01][0-7]{2})/y, 8],
    ],
    '&': [
        ['html-entity', /&(?:amp;){0,4}#0{0,4}([0-9]{2,3});?/y, 10],
        ['html-entity', new RegExp(`&(?:amp;){0,4}#[xX]0{0,4}${hexDigits};?`, 'y'), 16],
    ],
    '=': [['quoted-printable', /=([0-9A-F]{2})/y, 16]],
};
/** Escapes of the underscore that have no number: Markdown's `\_`, HTML's names (HTML, *Named character references*). */
const underscores = {
    '\\': ['backslash-escape', /\\{1,32}_/y],
    '&': ['html-entity', /&(?:amp;){0,4}(?:lowbar|UnderBar);/y],
};
/** @returns the escape that begins at `at`, if it stands for an ASCII character */
function escapeAt(text, at) {
    const first = text[at];
    for (const [escape, pattern, base] of readings[first] ?? []) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const code = Number.parseInt(match[1], base);
        return code < 128 ? { text: String.fromCharCode(code), end: pattern.lastIndex, escape } : null;
    }
    const underscore = underscores[first];
    if (underscore === undefined)
        return null;
    const [escape, pattern] = underscore;
    pattern.lastIndex = at;
    return pattern.test(text) ? { text: '_', end: pattern.lastIndex, escape } : null;
}

// EXTERNAL MODULE: ./lib/core/detect/reader/concatenation.js
var concatenation = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/core/detect/reader/white-space.js
var white_space = __webpack_require__(4501);
;// CONCATENATED MODULE: ./lib/core/detect/reader/join.js


const strengths = ['strong', 'concat', 'weak', 'wrap'];
/** Longer ones separate. Runs of a word processor, `</w:t></w:r><w:r …><w:rPr>…</w:rPr><w:t>`, take a few hundred. */
const MAX_JOIN = 1024;
const control = String.raw `\[[0-9;:?]{0,32}[A-Za-z]`;
/** ECMA-48's control sequences, raw or as strings spell them. */
const rawAnsi = new RegExp(`\\x1b${control}`, 'y');
const spelledAnsi = new RegExp(String.raw `\\{1,32}(?:u001[bB]|u\{1[bB]\}|x1[bB]|0?33|e)${control}`, 'y');
/** U+00AD, U+180E, U+200B to U+200F, U+202A to U+202E, U+2060 to U+2064, U+FEFF, in UTF-8. */
const zeroWidth = /\xc2\xad|\xe1\xa0\x8e|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa4]|\xef\xbb\xbf/y;
const spelledZeroWidth = /\\{1,32}(?:u(?:00[aA][dD]|180[eE]|200[b-fB-F]|202[a-eA-E]|206[0-4]|[fF][eE][fF][fF])|x[aA][dD])/y;
const zeroWidthEntity = /&(?:amp;){0,4}(?:shy|ZeroWidthSpace|zwj|zwnj|NoBreak|#173|#820[3-7]|#8288|#65279|#[xX](?:[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF][fF]));/y;
/** `\` in most languages, the backtick in PowerShell, `^` in batch files, `=` in quoted-printable. */
const continuedLine = /(?:\\{1,32}|`|\^)(?:\r\n?|\n)/y;
const softBreak = /=(?:\r\n?|\n)/y;
/** A literal inside a template: `ab${'cd'}ef`. */
const openedLiteral = /\$\{[ ]?["'`]/y;
const closedLiteral = /["'`][ ]?\}/y;
const wordBreak = /<wbr ?\/?>/iy;
const tag = /<[/!?]?[A-Za-z][^<>]{0,400}>/y;
/** Text in a PDF is placed in parts: `[(ab) -20 (cd)] TJ`. */
const placedText = /\)[ \t\r\n]{0,8}(?:-?[0-9.]{1,12}[ \t\r\n]{0,8})?\(/y;
const tjOperator = /\)[ \t\r\n]{0,8}(?:Tj|'|TJ)?[ \t\r\n]{0,8}(?:-?[0-9.]{1,12}[ \t\r\n]{1,8}){0,6}(?:T[dDm*]|')?[ \t\r\n]{0,8}\(/y;
/** @returns what joins at `at`, or `null`: there the key ends */
function joinAt(text, at) {
    switch (text[at]) {
        case '\x1b':
            return made('strong', 'ansi', (0,white_space/* endOf */.pJ)(rawAnsi, text, at));
        case '\xc2':
        case '\xe1':
        case '\xe2':
        case '\xef':
            return made('strong', 'zero-width', (0,white_space/* endOf */.pJ)(zeroWidth, text, at));
        case '&':
            return made('strong', 'zero-width', (0,white_space/* endOf */.pJ)(zeroWidthEntity, text, at)) ?? (0,concatenation/* concatenationAt */.S)(text, at);
        case '\\':
            return (continued(text, at) ??
                made('strong', 'ansi', (0,white_space/* endOf */.pJ)(spelledAnsi, text, at)) ??
                made('strong', 'zero-width', (0,white_space/* endOf */.pJ)(spelledZeroWidth, text, at)) ??
                (0,concatenation/* concatenationAt */.S)(text, at) ??
                wrapped(text, at));
        case '^':
            return continued(text, at);
        case '`':
            return (continued(text, at) ??
                (0,concatenation/* concatenationAt */.S)(text, at) ??
                made('concat', 'string-join', (0,white_space/* endOf */.pJ)(closedLiteral, text, at)));
        case '"':
        case "'":
            return (0,concatenation/* concatenationAt */.S)(text, at) ?? made('concat', 'string-join', (0,white_space/* endOf */.pJ)(closedLiteral, text, at));
        case '$':
            return made('concat', 'string-join', (0,white_space/* endOf */.pJ)(openedLiteral, text, at));
        case '=':
            return afterMargin(text, 'quoted-printable', (0,white_space/* endOf */.pJ)(softBreak, text, at));
        case '<':
            return made('strong', 'tags', (0,white_space/* endOf */.pJ)(wordBreak, text, at)) ?? made('weak', 'tags', endOfTags(text, at));
        case ')':
            return made('weak', 'string-join', (0,white_space/* endOf */.pJ)(placedText, text, at) ?? (0,white_space/* endOf */.pJ)(tjOperator, text, at));
        case '\n':
        case '\r':
            return wrapped(text, at);
        default:
            return null;
    }
}
function made(strength, encoding, end) {
    return end === null ? null : { strength, encoding, end };
}
function continued(text, at) {
    return afterMargin(text, 'string-join', (0,white_space/* endOf */.pJ)(continuedLine, text, at));
}
/** The next line's margin belongs to the break. */
function afterMargin(text, encoding, end) {
    return end === null ? null : { strength: 'strong', encoding, end: (0,white_space/* whiteSpaceAt */.JI)(text, end - 1).end };
}
function wrapped(text, at) {
    const { end, lines } = (0,white_space/* whiteSpaceAt */.JI)(text, at);
    return lines === 0 ? null : { strength: 'wrap', encoding: 'line-wrap', end };
}
function endOfTags(text, at) {
    let end = (0,white_space/* endOf */.pJ)(tag, text, at);
    if (end === null)
        return null;
    for (;;) {
        const next = (0,white_space/* endOf */.pJ)(tag, text, (0,white_space/* whiteSpaceAt */.JI)(text, end).end);
        if (next === null || next - at > MAX_JOIN)
            return end;
        end = next;
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/reader/parts.js



const alphanumeric = /^[A-Za-z0-9]$/;
const plainRun = /[A-Za-z0-9]*/y;
const prefixCharacters = [/^p$/, /^h$/, /^[xsarc]$/, /^_$/];
/**
 * @param text what is stored, one character a byte, from the prefix's first character on
 * @returns `null` where no prefix stands there, or nothing behind it
 */
function readParts(text) {
    const encoding = [];
    let prefixWeakest = null;
    let prefix = '';
    let at = 0;
    for (const expected of prefixCharacters) {
        if (prefix !== '') {
            const joined = pastJoins(text, at, encoding, (character) => expected.test(character.text));
            prefixWeakest = weaker(prefixWeakest, joined.weakest);
            at = joined.end;
        }
        const character = characterAt(text, at);
        if (character === null || !expected.test(character.text))
            return null;
        note(encoding, character.escape);
        prefix += character.text;
        at = character.end;
    }
    const before = pastJoins(text, at, encoding, isBody);
    prefixWeakest = weaker(prefixWeakest, before.weakest);
    at = before.end;
    const first = characterAt(text, at);
    if (first === null || !isBody(first))
        return null;
    const { body, cuts } = bodyAt(text, at, first.escape, encoding);
    return { prefix, prefixWeakest, body, cuts };
}
/** The characters of a body are all plain or all escaped in the same way. */
function bodyAt(text, from, escape, encoding) {
    const cuts = [];
    let body = '';
    let at = from;
    let weakest = null;
    note(encoding, escape);
    for (;;) {
        const part = escape === null ? plainPart(text, at) : escapedPart(text, at, escape);
        // All of it belongs to the next key.
        if (part.body === '' && cuts.length > 0)
            break;
        body += part.body;
        cuts.push({ length: body.length, end: part.end, weakest, encoding: [...encoding] });
        if (body.length >= limits.MAX_BODY)
            break;
        const next = pastJoins(text, part.end, encoding, (character) => isBody(character) && character.escape === escape);
        if (next.weakest === null)
            break;
        weakest = weaker(weakest, next.weakest);
        at = next.end;
    }
    return { body, cuts };
}
/**
 * Where a key touches the next one, the run has eaten three letters of the next prefix: they are given back.
 */
function plainPart(text, at) {
    plainRun.lastIndex = at;
    let [run] = plainRun.exec(text);
    if (run.length > limits.MAX_BODY)
        run = run.slice(0, limits.MAX_BODY);
    if (text[at + run.length] === '_' && /ph[xsarc]$/.test(run))
        run = run.slice(0, -3);
    return { body: run, end: at + run.length };
}
function escapedPart(text, from, escape) {
    let body = '';
    let at = from;
    for (let next = escapeAt(text, at); next?.escape === escape && alphanumeric.test(next.text) && body.length < limits.MAX_BODY; next = at < text.length ? escapeAt(text, at) : null) {
        body += next.text;
        at = next.end;
    }
    return { body, end: at };
}
/** Joins in a row, as far as one of the wanted characters follows; none where none does. */
function pastJoins(text, from, encoding, wanted) {
    const passed = [];
    let weakest = null;
    let at = from;
    for (;;) {
        const character = characterAt(text, at);
        if (character !== null && wanted(character))
            break;
        const join = joinAt(text, at);
        if (join === null)
            return { end: from, weakest: null };
        passed.push(join.encoding);
        weakest = weaker(weakest, join.strength);
        at = join.end;
    }
    for (const name of passed)
        note(encoding, name);
    return { end: at, weakest };
}
function characterAt(text, at) {
    const plain = text[at];
    if (plain === undefined)
        return null;
    if (plain === '_' || alphanumeric.test(plain))
        return { text: plain, end: at + 1, escape: null };
    return escapeAt(text, at);
}
function isBody(character) {
    return alphanumeric.test(character.text);
}
function note(encoding, name) {
    if (name !== null && !encoding.includes(name))
        encoding.push(name);
}
function weaker(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return strengths.indexOf(a) >= strengths.indexOf(b) ? a : b;
}

;// CONCATENATED MODULE: ./lib/core/detect/reader/value-end.js
/** Where the value of a key ends, if it may go on behind joins. */

/**
 * The shortest cut that is a generation's shape; a longer shape wins only if every join up to it is sure. ("The longest
 * shape" would eat the neighbour: `"<46>","y"` and `<43>\nHOST` are shapes, too.) Where no cut is a shape, the value ends
 * at the first join that is not sure.
 */
function valueEnd(kind, { body, cuts }) {
    let found = null;
    for (const cut of cuts) {
        if (found !== null && !isSure(cut))
            break;
        if ((0,generations/* generationOf */.gS)(kind, body.slice(0, cut.length)) !== undefined)
            found = cut;
    }
    return found ?? cuts.findLast(isSure) ?? cuts[0];
}
function isSure({ weakest }) {
    return weakest !== 'weak' && weakest !== 'wrap';
}

;// CONCATENATED MODULE: ./lib/core/detect/read-prefixed.js
/** Reads a key with a prefix: the kind by its letter, the body in logical characters, as far as it may go. */







const PREFIX_LENGTH = 4;
const read_prefixed_UNDERSCORE = 0x5f;
/** Below this a body is reported by no rule (`phx_[a-zA-Z0-9]{20,}` in the contract). */
const MIN_BODY = 20;
/** The key that begins with the prefix at `at`, or `undefined` where nothing that looks like one follows. */
function readPrefixed(stretch, at) {
    const { bytes, end: limit } = stretch;
    const text = bytes.toString('latin1', at, Math.min(limit, at + limits.MAX_LOOKAHEAD));
    const parts = readParts(text);
    if (parts === null)
        return undefined;
    const kind = (0,keys_kinds/* kindOfPrefix */.wC)(parts.prefix);
    if (kind === undefined)
        return undefined;
    const cut = valueEnd(kind, parts);
    if (cut.length < MIN_BODY)
        return undefined;
    const body = parts.body.slice(0, cut.length);
    const end = at + cut.end;
    const goesOn = end + 1 < limit && bytes[end] === read_prefixed_UNDERSCORE && characters/* alphanumeric */.G7[bytes[end + 1]] === 1;
    const weakest = [parts.prefixWeakest, cut.weakest];
    const judgement = judge(kind, body, {
        glue: glueBefore(stretch, at),
        goesOn,
        wrapped: weakest.includes('wrap'),
    });
    const inPieces = parts.prefixWeakest === 'weak' || parts.prefixWeakest === 'wrap';
    if (inPieces && judgement.issued === null)
        return undefined;
    return { start: at, end, value: parts.prefix + body, kind, ...judgement, encoding: cut.encoding };
}
/**
 * Where the plain body that begins at `from` ends. Where a key touches the next one, the run has eaten three letters of
 * the next prefix: they are given back.
 */
function endOfBody({ bytes, end: limit }, from) {
    const end = (0,characters/* endOfRun */.q_)(bytes, from, Math.min(limit, from + limits.MAX_BODY), characters/* alphanumeric */.G7);
    if (end >= limit || bytes[end] !== read_prefixed_UNDERSCORE || end - from < 3)
        return end;
    return /^ph[xsarc]$/.test(bytes.toString('latin1', end - 3, end)) ? end - 3 : end;
}

;// CONCATENATED MODULE: ./lib/core/detect/snippet.js






const LF = 0x0a;
const CR = 0x0d;
const snippet_PREFIX_LENGTH = 4;
/** Encodings in which each byte is a word or a number of its own: what stands beside the key can be another one. */
const listed = new Set(['hex', 'dump', 'decimal']);
const base64Digits = Uint8Array.from(characters/* base64url */.r0);
for (const digit of '+/=')
    base64Digits[digit.charCodeAt(0)] = 1;
/** A shorter body behind a prefix is a name such as `phx_click`: it may be read. */
const MIN_HIDDEN_BODY = 8;
/** The line of `key` in the stretch, at most `MAX_SNIPPET_SIDE` bytes to either side, as far as it reads like code. */
function snippetOf(stretch, key) {
    // Nobody needs to see where a placeholder stands, and a file may be full of them.
    if (key.placeholder !== null || listed.has(key.encoding[0]))
        return maskAlone(key);
    const [from, to] = shownPart(stretch, key);
    const covers = coversOf(stretch, from, to, key);
    const own = covers.findIndex((cover) => cover.start <= key.start && cover.end >= key.end);
    const { start, end, shown } = covers[own];
    const before = textBefore(stretch.bytes, from, start, covers.slice(0, own));
    const after = textAfter(stretch.bytes, end, to, covers.slice(own + 1));
    return { text: before + shown + after, start: before.length, end: before.length + shown.length };
}
function maskAlone({ value }) {
    const text = (0,mask/* mask */.d)(value);
    return { text, start: 0, end: text.length };
}
function textBefore(bytes, from, to, covers) {
    const plain = new PlainWords();
    let text = '';
    let at = to;
    for (let i = covers.length; i >= 0; i--) {
        const cover = i === 0 ? null : covers[i - 1];
        const part = decoded(bytes, cover === null ? from : cover.end, at);
        const shownFrom = plain.before(part);
        text = part.slice(shownFrom) + text;
        if (shownFrom > 0)
            return `…${text}`;
        if (cover !== null)
            text = cover.shown + text;
        at = cover?.start ?? at;
    }
    return text;
}
function textAfter(bytes, from, to, covers) {
    const plain = new PlainWords();
    let text = '';
    let at = from;
    for (let i = 0; i <= covers.length; i++) {
        const cover = covers[i];
        const part = decoded(bytes, at, cover?.start ?? to);
        const shownTo = plain.after(part);
        text += part.slice(0, shownTo);
        if (shownTo < part.length)
            return `${text}…`;
        if (cover === undefined)
            break;
        text += cover.shown;
        at = cover.end;
    }
    return text;
}
/** A word that the cut goes through is left out: it can be the rest of a key. */
function shownPart({ bytes, start, end }, key) {
    const earliest = Math.max(start, key.start - limits.MAX_SNIPPET_SIDE);
    const before = bytes.subarray(earliest, key.start).lastIndexOf(LF);
    const latest = Math.min(end, key.end + limits.MAX_SNIPPET_SIDE);
    const after = bytes.subarray(key.end, latest).indexOf(LF);
    const from = before === -1 ? afterCutWord(bytes, start, earliest, key.start) : earliest + before + 1;
    const to = after === -1 ? beforeCutWord(bytes, end, latest, key.end) : key.end + after;
    return [from, to > key.end && bytes[to - 1] === CR ? to - 1 : to];
}
function afterCutWord(bytes, start, cut, limit) {
    if (cut === start || characters/* alphanumeric */.G7[bytes[cut - 1]] !== 1)
        return cut;
    return (0,characters/* endOfRun */.q_)(bytes, cut, limit, characters/* alphanumeric */.G7);
}
function beforeCutWord(bytes, end, cut, limit) {
    if (cut === end || characters/* alphanumeric */.G7[bytes[cut]] !== 1)
        return cut;
    return (0,characters/* startOfRun */.Dc)(bytes, cut, limit, characters/* alphanumeric */.G7);
}
/** In base64 another key can stand beside it: all of the digits are covered. */
function ownCover({ bytes }, from, to, key) {
    const shown = (0,mask/* mask */.d)(key.value);
    const isBase64 = key.encoding[0] === 'base64' || key.encoding[0] === 'base64url';
    if (!isBase64)
        return { start: key.start, end: key.end, shown };
    const start = (0,characters/* startOfRun */.Dc)(bytes, key.start, from, base64Digits);
    return { start, end: (0,characters/* endOfRun */.q_)(bytes, key.end, to, base64Digits), shown };
}
function coversOf(stretch, from, to, key) {
    const covers = [ownCover(stretch, from, to, key)];
    eachPrefix(stretch.bytes, Math.max(stretch.start, from - limits.MAX_BODY), to, (at) => {
        const end = endOfBody(stretch, at + snippet_PREFIX_LENGTH);
        if ((at < covers[0].end && end > covers[0].start) ||
            end - at - snippet_PREFIX_LENGTH < MIN_HIDDEN_BODY ||
            end <= from)
            return;
        covers.push({ start: Math.max(from, at), end, shown: (0,mask/* mask */.d)(stretch.bytes.toString('latin1', at, end)) });
    });
    return covers.sort((a, b) => a.start - b.start);
}
/** The bytes [from, to) as text; a UTF-8 sequence that a cut goes through is left out. */
function decoded(bytes, from, to) {
    let start = from;
    while (start < to && (bytes[start] & 0xc0) === 0x80)
        start++;
    return bytes.toString('utf8', start, Math.max(start, to));
}

;// CONCATENATED MODULE: ./lib/core/detect/hit-of.js
/** A candidate at its place, as the engine reports it. */



/**
 * @param stretch that the candidate was found in
 * @param inner the name of the document's part that it stands in, such as `notebook:cell 3`; or `null`
 */
function hitOf(stretch, candidate, place, comments, inner) {
    const { start, end, view, kind, placeholder } = candidate;
    const seen = view ?? { stretch, start, end };
    const shown = { ...candidate, start: seen.start, end: seen.end };
    const { exposure, misplaced } = placeholder === null ? meaningOf(candidate.before, kind) : noMeaning;
    return {
        secret: new secret/* Secret */.z(candidate.value),
        kind,
        confidence: candidate.confidence,
        issued: candidate.issued,
        start: stretch.offset + start,
        end: stretch.offset + end,
        ...place,
        encoding: inner === null ? candidate.encoding : [inner, ...candidate.encoding],
        snippet: snippetOf(seen.stretch, shown),
        exposure,
        misplaced,
        placeholder,
        inlineAllow: comments.allowBeside(seen.stretch, shown),
    };
}

// EXTERNAL MODULE: ./lib/core/policy/reason.js
var reason = __webpack_require__(560);
;// CONCATENATED MODULE: ./lib/core/policy/inline-allow.js
/**
 * Comments that allow the keys on their own line: `posthog-key-guard:allow <reason>`, in whatever comment the
 * language has.
 */

const inlineAllowMarker = 'posthog-key-guard:allow';
/** Bytes after the marker that are looked at: enough for the longest reason, in any script, with keys to hide. */
const maxTail = 4 * 4 * reason/* maxReasonLength */.H;
/** What ends a comment, with or without code behind it. No part repeats, so that a long run costs one look. */
const closers = /--!?>|--%>|--\}\}|\*\/|#\}|%\}|%>|\?>|\}\}|\*\)|#>|\|#/;
/** What ends one only at the end of the line, because it also stands in sentences. */
const lastCloser = /(?:-\}|=#|"""|'''|\]\])\s*$/;
/** The end of a string that holds the comment, in a format without comments such as JSON. */
const closingQuote = /(["'`])[\s,;)}\]]*$/;
/** `--`, which begins a comment in many languages, is no part of a word. */
const wordBefore = /[A-Za-z0-9_:]$|[A-Za-z0-9_]-$/;
/** `allowed`, `allow-list`; not `allow-->`. */
const wordAfter = /^(?:[A-Za-z0-9_]|-[A-Za-z0-9_])/;
/**
 * The reason in the first inline comment of a line.
 *
 * @param line without its line break, of any length
 * @returns the reason, bounded and without keys or control characters; empty where the comment gives none; `null`
 *   where the line has no such comment
 */
function inlineAllowOf(line) {
    const bytes = typeof line === 'string' ? Buffer.from(line) : asBuffer(line);
    for (let at = bytes.indexOf(inlineAllowMarker); at >= 0; at = bytes.indexOf(inlineAllowMarker, at + 1)) {
        const from = at + inlineAllowMarker.length;
        if (wordBefore.test(bytes.toString('latin1', Math.max(0, at - 2), at)))
            continue;
        const tail = bytes.toString('utf8', from, from + maxTail);
        if (wordAfter.test(tail))
            continue;
        // The last word of what is looked at could be the beginning of a key.
        return reasonIn(from + maxTail < bytes.length ? withoutLastWord(tail) : tail);
    }
    return null;
}
function withoutLastWord(text) {
    let end = text.length;
    while (end > 0 && !/\s/.test(text[end - 1]))
        end--;
    return text.slice(0, end);
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function reasonIn(tail) {
    const [line = ''] = tail.split(/[\r\n]/, 1);
    const closer = closers.exec(line);
    const comment = closer === null ? line : withoutRun(line.slice(0, closer.index), closer[0][0]);
    return (0,reason/* reasonOf */.A)(withoutClosingQuote(comment.replace(lastCloser, '')));
}
/** What is left of a closer that is longer than it has to be. */
function withoutRun(text, character) {
    if (character !== '-' && character !== '*')
        return text;
    let end = text.length;
    while (text[end - 1] === character)
        end--;
    return text.slice(0, end);
}
/** A quote that the reason itself opened stays. */
function withoutClosingQuote(comment) {
    const found = closingQuote.exec(comment);
    if (found === null)
        return comment;
    const inComment = comment.split(found[1]).length - 1;
    return inComment % 2 === 1 ? comment.slice(0, found.index) : comment;
}

;// CONCATENATED MODULE: ./lib/core/detect/line-comments.js
/** The comment that allows the keys of a line. Keys on one line share it: it is read once. */


const line_comments_LF = 0x0a;
class LineComments {
    /** The line that was last looked at, and its comment. */
    #stretch = null;
    #line = '';
    #allow = null;
    /** @returns the reason that a comment on the key's line gives, `null` where there is none */
    allowBeside(stretch, key) {
        const [from, to] = linesAround(stretch, key);
        const line = `${stretch.offset + from} ${stretch.offset + to}`;
        if (stretch.bytes !== this.#stretch || line !== this.#line) {
            this.#stretch = stretch.bytes;
            this.#line = line;
            this.#allow = inlineAllowOf(stretch.bytes.subarray(from, to));
        }
        return this.#allow;
    }
}
/** Where the key's lines begin and end, at most `MAX_LOOKBEHIND` before and `MAX_LOOKAHEAD` after its start. */
function linesAround({ bytes, start, end }, key) {
    const earliest = Math.max(start, key.start - limits.MAX_LOOKBEHIND);
    const before = bytes.subarray(earliest, key.start).lastIndexOf(line_comments_LF);
    const latest = Math.min(end, key.start + limits.MAX_LOOKAHEAD);
    const last = Math.min(key.end, latest);
    const after = bytes.subarray(last, latest).indexOf(line_comments_LF);
    return [before === -1 ? earliest : earliest + before + 1, after === -1 ? latest : last + after];
}

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
;// CONCATENATED MODULE: ./lib/core/detect/better-candidate.js
/** Of several readings of the same place, the one to report. */

/** @returns whether `other` tells more than `known`, which begins at the same byte */
function isBetter(other, known) {
    return isSurer(other, known) || (!isSurer(known, other) && other.encoding.length < known.encoding.length);
}
/** A key is surer than what looks like none, then by its confidence. */
function isSurer(other, known) {
    const order = Number(other.placeholder !== null) - Number(known.placeholder !== null) ||
        finding/* confidences */.E2.indexOf(other.confidence) - finding/* confidences */.E2.indexOf(known.confidence);
    return order < 0;
}

;// CONCATENATED MODULE: ./lib/core/detect/pending.js
/**
 * What was found and cannot be told yet: a decoder that begins later may find something that stands before it, and a
 * better reading of the same place may come.
 */

/** So many neighbours are looked at for a better reading of the same text: two byte orders, two alignments. */
const MAX_NEIGHBOURS = 4;
class PendingPlaces {
    #keys = new Map();
    #containers = [];
    /** The last keys that were told: what overlaps them may still come. */
    #told = [];
    /** @param offset of the stretch that the candidate indexes */
    addKey(candidate, offset) {
        const start = offset + candidate.start;
        const known = this.#keys.get(start);
        if (known !== undefined && !isBetter(candidate, known.candidate))
            return;
        this.#keys.set(start, { is: 'key', start, end: offset + candidate.end, candidate });
    }
    addContainer(decoded, offset) {
        const start = offset + decoded.start;
        const end = offset + decoded.end;
        const known = this.#containers.some((other) => other.start === start && other.decoded.bytes.length === decoded.bytes.length);
        if (!known)
            this.#containers.push({ is: 'container', start, end, decoded });
    }
    /** Takes out what begins before an offset, in the order of the places. */
    before(offset) {
        if (this.#keys.size === 0 && this.#containers.length === 0)
            return [];
        const due = this.#containers.filter(({ start }) => start < offset);
        this.#containers = this.#containers.filter(({ start }) => start >= offset);
        const keys = [...this.#keys.values()].sort((a, b) => a.start - b.start);
        const all = [...this.#told, ...keys];
        for (const [index, key] of all.entries()) {
            if (index < this.#told.length || key.start >= offset)
                continue;
            this.#keys.delete(key.start);
            if (!hasSurerNeighbour(all, index))
                due.push(key);
        }
        this.#told = all.filter(({ start }) => start < offset).slice(-MAX_NEIGHBOURS);
        return due.sort((a, b) => a.start - b.start);
    }
}
/** The same text read in another way makes a surer key: then this is none. */
function hasSurerNeighbour(keys, index) {
    const { start, end, candidate } = keys[index];
    const from = Math.max(0, index - MAX_NEIGHBOURS);
    return keys
        .slice(from, index + MAX_NEIGHBOURS + 1)
        .some((other) => other.start < end && start < other.end && isSurer(other.candidate, candidate));
}

// EXTERNAL MODULE: ./lib/core/utf8.js
var utf8 = __webpack_require__(8196);
;// CONCATENATED MODULE: ./lib/core/detect/place-counter.js
/**
 * Counts lines and columns along a piece: 1-based, lines end at LF, columns are UTF-16 code units of the stored text,
 * an invalid byte is one column, a byte-order mark at the start of the piece is none. A piece that is UTF-16 is counted
 * as the text that it is.
 */

const place_counter_LF = 0x0a;
class PlaceCounter {
    #at = 0;
    #line = 1;
    #units = 0;
    /** `null` until the first bytes are seen. */
    #encoding = null;
    /**
     * Counts up to a byte that is about to leave the buffer; one that was passed already changes nothing.
     *
     * @param index of the first byte that stays; no UTF-8 sequence may begin before and end behind it
     */
    pass(stretch, index) {
        if (stretch.offset + index > this.#at)
            this.placeOf(stretch, index);
    }
    /**
     * The place of a byte; positions must not go back.
     *
     * @param stretch holds all bytes from the last position asked for (0 at first) to this one
     * @param index of the byte in the stretch
     */
    placeOf(stretch, index) {
        this.#encoding ??= encodingOf(stretch);
        const from = this.#at - stretch.offset;
        if (this.#encoding === 'utf-8')
            this.#countBytes(stretch, from, index);
        else
            this.#countUnits(stretch, from, index, this.#encoding === 'utf-16le' ? 0 : 1);
        this.#at = stretch.offset + index;
        return { line: this.#line, column: this.#units + 1 };
    }
    /** The place of a byte behind the last one asked for, which stays where it is. */
    placeBehind(stretch, index) {
        const [at, line, units] = [this.#at, this.#line, this.#units];
        const place = this.placeOf(stretch, index);
        this.#at = at;
        this.#line = line;
        this.#units = units;
        return place;
    }
    #countBytes(stretch, start, index) {
        const bytes = stretch.bytes.subarray(0, index);
        let from = start;
        for (let next = bytes.indexOf(place_counter_LF, from); next !== -1; next = bytes.indexOf(place_counter_LF, from)) {
            this.#line++;
            this.#units = 0;
            from = next + 1;
        }
        if (stretch.offset + from === 0 && startsWithMark(bytes))
            from = Math.min(3, index);
        this.#units += utf16Units(bytes, from, index);
    }
    /** @param low index of a unit's low byte */
    #countUnits({ bytes, offset }, start, index, low) {
        let from = start;
        if (offset + from === 0 && place_counter_isMark(bytes, low))
            from = Math.min(2, index);
        // A piece is cut at any byte; a unit counts where it begins.
        for (let at = from + ((offset + from) % 2); at < index; at += 2) {
            if (bytes[at + low] === place_counter_LF && bytes[at + 1 - low] === 0) {
                this.#line++;
                this.#units = 0;
            }
            else
                this.#units++;
        }
    }
}
/** Units from which UTF-16 without a mark is told. */
const MAX_UNITS = 32;
const MIN_UNITS = 8;
/** UTF-16 by its mark, or where three of four of the first characters are below U+0100 and none is U+0000. */
function encodingOf({ bytes, start, end }) {
    if (place_counter_isMark(bytes, 0))
        return 'utf-16le';
    if (place_counter_isMark(bytes, 1))
        return 'utf-16be';
    const units = Math.min(MAX_UNITS, (end - start) >> 1);
    if (units < MIN_UNITS || (bytes[start] === 0) === (bytes[start + 1] === 0))
        return 'utf-8';
    let [low, high] = [0, 0];
    for (let at = start; at < start + 2 * units; at += 2) {
        if (bytes[at] === 0)
            high++;
        if (bytes[at + 1] === 0)
            low++;
    }
    if (high === 0 && low * 4 >= units * 3)
        return 'utf-16le';
    return low === 0 && high * 4 >= units * 3 ? 'utf-16be' : 'utf-8';
}
function place_counter_isMark(bytes, low) {
    return bytes[low] === 0xff && bytes[1 - low] === 0xfe;
}
function startsWithMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
/** How many UTF-16 code units the bytes [from, to) take when each byte that is not valid UTF-8 takes one. */
function utf16Units(bytes, from, to) {
    let units = 0;
    let at = from;
    while (at < to) {
        // Most text is ASCII, and a minified file is one line of it.
        if (bytes[at] < 0x80) {
            units++;
            at++;
            continue;
        }
        const length = (0,utf8/* utf8SequenceLength */.v)(bytes, at);
        // A character is whole or its bytes count one by one.
        const whole = length > 0 && at + length <= to;
        units += whole && length === 4 ? 2 : 1;
        at += whole ? length : 1;
    }
    return units;
}

// EXTERNAL MODULE: ./lib/core/containers/container-error.js
var container_error = __webpack_require__(2680);
// EXTERNAL MODULE: ./lib/core/decoders/registry.js + 39 modules
var registry = __webpack_require__(7552);
;// CONCATENATED MODULE: ./lib/core/detect/legacy/gap.js
/**
 * What may stand between a name and its value, in the languages and formats in which people write both.
 *
 * Read step by step, each by a pattern that begins where the last one ended and is of bounded length: no step is read
 * twice, so that no text takes longer than its length.
 */
/** The most that may stand there, in bytes. */
const gap_MAX_GAP = 320;
/** What the name is closed by: `"`, `']`, `")`, `**`, `?`. */
const gap_closing = /[\\"'`\])}*?!]{0,16}/y;
const gap_blanks = /(?:\s|\\[nrt]){0,40}/y;
/** `personal_api_key: str = "…"`, `personalApiKey: string = '…'` */
const annotation = /:\s{0,4}[A-Za-z&][\w.&<>|?[\] ]{0,40}?=(?![=>])/y;
/** `<td>NAME</td><td>`, `<key>NAME</key>\n<string>` */
const tags = /(?:<[^<>]{1,60}>\s{0,40}){1,6}/y;
const operator = /::?=|:-|=>|->|\?\?=?|\|\|=?|[?+]?=|[:,>|(]|(?:%(?:25){0,2}(?:3[AD]|2[02C])){1,4}|(?:or|is|was|values|else)\b/iy;
const gap_separators = [annotation, tags, operator];
/** YAML's block scalars: `|`, `>-`. */
const blockScalar = /[|>][+-]?(?=\s)/y;
/** The name of the value itself: `value: `, `"value": "`, `default = `, `--body `. */
const ofValue = /-?\s{0,20}[\\"']{0,6}(?:value|default|default_?value|body|content)[\\"']{0,6}\s{0,4}[=:]\s{0,20}|--?(?:body|value|b|v)[ =]/iy;
/** Terraform: `variable "NAME" { type = string, default = `. */
const block = /\{[^{}]{0,200}?\b(?:default|value)\s{0,8}=\s{0,8}/y;
/** `SecretStr("…")`, `String::from("…")` */
const call = /(?:new\s)?[A-Za-z_][\w.:!]{0,40}\(\s{0,20}/y;
/** `"`, `\"`, `b'`, `@"`, `$'`, `[ "`, `**` */
const opening = /(?:[A-Za-z@$]{1,2}(?=["']))?[\\"'`({[*<]{0,16}\s{0,20}(?:[A-Za-z@$]{1,2}(?=["']))?[\\"'`]{0,8}/y;
/** RFC 6750, section 2.1; in a URL, its blank is `%20` or `+`. */
const bearer = /Bearer(?:\s{1,4}|%20|\+)[\\"'`]{0,4}/iy;
/** 1 for bytes with which a gap can begin: most names are ruled out by it. */
const gapStarts = new Uint8Array(256);
for (const character of '\\"\'`])}=:,>|?!*+(<-% \t\r\n')
    gapStarts[character.charCodeAt(0)] = 1;
function endOf(step, text, at) {
    step.lastIndex = at;
    return step.test(text) ? step.lastIndex : at;
}
/**
 * @param text what follows a name, at most `MAX_GAP` characters
 * @returns where the value begins, or `undefined` where no value of this name follows
 */
function endOfGap(text) {
    const closed = endOf(gap_closing, text, 0);
    const blank = endOf(gap_blanks, text, closed);
    let at = blank;
    for (const separator of gap_separators) {
        at = endOf(separator, text, blank);
        if (at > blank)
            break;
    }
    if (at === closed)
        return undefined;
    at = endOf(gap_blanks, text, at);
    for (const step of [blockScalar, gap_blanks, ofValue, block, call, call, opening, bearer])
        at = endOf(step, text, at);
    return at;
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/name-tells.js
const saysKey = /key|token|secret|header|auth(?!or)|bearer|credential|password/;
const saysPersonal = /personal|secure|secret|cli(?!en|c|p|m)|wizard|mcp|auth(?!or)|private/;
const isPostHogs = /posthog|personal[._ -]?api[._ -]?(?:key|token)/;
/** Project tokens of that time had the same form, and belong into browsers. */
const saysPublic = /public|project|team|client|browser|frontend|capture|ingest|vite_|react_app|gatsby|vue_app|storybook|nuxt|expo/;
/**
 * @param name in any case and spelling: `POSTHOG_API_KEY`, `posthogApiKey`, `posthog.personal-api-key`
 * @returns `undefined` beside public names and others
 */
function confidenceBeside(name) {
    const lower = name.toLowerCase();
    if (!isPostHogs.test(lower) || !saysKey.test(lower))
        return undefined;
    if (saysPersonal.test(lower))
        return 'likely';
    return saysPublic.test(lower) ? undefined : 'possible';
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/shape.js
/**
 * What a personal key from before 2021-06-23 looks like: `secrets.token_urlsafe(32)` in Python, so base64url of 32 bytes
 * without padding (`posthog/models/utils.py` of that time; `posthog/api/secret_revocation.py` still takes them).
 */

const LEGACY_LENGTH = 43;
/** 32 bytes leave 4 bits for the last character, whose other 2 bits are 0: it is one of these 16. */
const lastOfKey = 'AEIMQUYcgkosw048';
/**
 * A prefix and then letters and digits only: a cut key of a later generation, which the other reader tells. One key in
 * 12 million looks like this by chance (5 × 64^-4 × (62/64)^39), and is told by that reader, too: as `possible`.
 */
const isPrefixed = (value) => /^ph[xsarc]_[A-Za-z0-9]+$/.test(value);
/**
 * Whether a value may be such a key. A key is taken for none with a chance of 3.6e-10 for want of a capital or of a small
 * letter (2 × (38/64)^42 × 10/16), and of at most 2^-44 for its look: its letters and digits alone are random over 62.
 *
 * @param value of `[A-Za-z0-9_-]`
 */
function hasLegacyShape(value) {
    if (value.length !== LEGACY_LENGTH || !lastOfKey.includes(value.at(-1)))
        return false;
    if (isPrefixed(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value))
        return false;
    return lookAlike(value.replace(/[_-]/g, ''), true) === null;
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/value.js
/** A value of the right length, and what touches it. */


const [value_EQUALS, PLUS, DOT, SLASH] = [0x3d, 0x2b, 0x2e, 0x2f];
/**
 * The end of the key that begins at `from`, or `undefined` where none does: where more follows, the value is padded
 * base64 (`=`), goes on in base64 (`+`, `/`), or is a part of a signed token (`.`).
 */
function legacyKeyEnd({ bytes, end: limit }, from) {
    const end = (0,characters/* endOfRun */.q_)(bytes, from, Math.min(limit, from + LEGACY_LENGTH + 1), characters/* base64url */.r0);
    if (end - from !== LEGACY_LENGTH)
        return undefined;
    const after = end < limit ? bytes[end] : 0;
    if (after === value_EQUALS)
        return undefined;
    const goesOn = end + 1 < limit && characters/* alphanumeric */.G7[bytes[end + 1]] === 1;
    if (goesOn && (after === PLUS || after === DOT || after === SLASH))
        return undefined;
    return hasLegacyShape(bytes.toString('latin1', from, end)) ? end : undefined;
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/beside-name.js




/** The longest name that is looked at. */
const beside_name_MAX_NAME = 80;
const beside_name_nameCharacters = Uint8Array.from(characters/* base64url */.r0);
beside_name_nameCharacters['.'.charCodeAt(0)] = 1;
/** How a name goes on in prose: `personal API key`, `PostHog key`. */
const inProse = /(?: (?:personal|api|access|secret|auth|key|token)\b){1,4}/iy;
/** A member of what the name names: `posthog: { apiKey`, `posthog:\n  api_key`. */
const member = /[\\"'`]{0,8}\s{0,4}(?:=>|[:=(])\s{0,4}[{([]?\s{0,40}[\\"'`:]{0,8}([\w.-]{2,60})/y;
/** Before a name that follows its value: `"value": "…", "name": "`, `echo … | gh secret set `. */
const beforeName = [
    /\bvalue[\\"']{0,6}\s{0,4}[:=]\s{0,4}[\\"']{0,6}([\w-]{43})[\\"']{0,6}[,;]?\s{0,40}[\\"']{0,6}(?:name|key)[\\"']{0,6}\s{0,4}[:=]\s{0,4}[\\"']{0,6}$/i,
    /\b(?:echo|printf)\s{1,4}(?:-n\s{1,4}|["']?%s["']?\s{1,4})?["']?([\w-]{43})["']?\s{0,4}\|[^|\n]{0,80}$/,
];
const beside_name_MAX_BEFORE = 200;
/** The end of a run that holds `at`, and its start. */
function beside_name_nameAround({ bytes, start, end }, at) {
    return [
        (0,characters/* startOfRun */.Dc)(bytes, at, Math.max(start, at - beside_name_MAX_NAME), beside_name_nameCharacters),
        (0,characters/* endOfRun */.q_)(bytes, at, Math.min(end, at + beside_name_MAX_NAME), beside_name_nameCharacters),
    ];
}
/** The key whose name holds `at`, or `undefined` where there is none. */
function keyBesideName(stretch, at) {
    const { bytes, end: limit } = stretch;
    const [nameStart, nameEnd] = beside_name_nameAround(stretch, at);
    const run = bytes.toString('latin1', nameStart, nameEnd);
    const confidence = confidenceBeside(run);
    if (confidence !== undefined) {
        const before = keyBefore(stretch, nameStart);
        if (before !== undefined)
            return { ...before, confidence };
    }
    if (nameEnd >= limit || gapStarts[bytes[nameEnd]] !== 1)
        return undefined;
    const after = bytes.toString('latin1', nameEnd, Math.min(limit, nameEnd + beside_name_MAX_NAME + gap_MAX_GAP));
    const { name, length } = wholeName(run, after);
    const sure = name === run ? confidence : confidenceBeside(name);
    const gap = sure === undefined ? undefined : endOfGap(after.slice(length, length + gap_MAX_GAP));
    if (sure === undefined || gap === undefined)
        return undefined;
    const start = nameEnd + length + gap;
    const end = legacyKeyEnd(stretch, start);
    return end === undefined ? undefined : { start, end, confidence: sure };
}
/** The name with what it goes on with, and how much of `after` that takes. */
function wholeName(run, after) {
    inProse.lastIndex = 0;
    const prose = inProse.exec(after)?.[0];
    if (prose !== undefined)
        return { name: run + prose, length: prose.length };
    if (!/posthog$/i.test(run))
        return { name: run, length: 0 };
    member.lastIndex = 0;
    const inside = member.exec(after);
    return inside === null
        ? { name: run, length: 0 }
        : { name: `${run}.${inside[1]}`, length: inside[0].length };
}
function keyBefore(stretch, nameStart) {
    const { bytes, start: limit } = stretch;
    const from = Math.max(limit, nameStart - beside_name_MAX_BEFORE);
    const text = bytes.toString('latin1', from, nameStart);
    for (const pattern of beforeName) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const start = from + match.index + match[0].indexOf(match[1]);
        const end = legacyKeyEnd(stretch, start);
        if (end !== undefined)
            return { start, end };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/in-request.js


/** How far from the address a key may stand, in bytes and lines. */
const MAX_DISTANCE = 400;
const MAX_LINES = 3;
const MAX_HOST = 80;
const hostCharacters = Uint8Array.from(characters/* base64url */.r0);
hostCharacters['.'.charCodeAt(0)] = 1;
hostCharacters['_'.charCodeAt(0)] = 0;
const in_request_LF = 0x0a;
/** The hosts of PostHog's cloud that serve the API; those of its capture (`us.i.posthog.com`) do not. */
const cloud = /^(?:app|us|eu)\.posthog\.com$/i;
const apiPath = /^(?::\d{1,5})?\/api\//;
const ownScheme = /:\/\/(?:[^\s/@]{0,120}@)?$/;
/** What a request carries beside its address. */
const beside = [
    /\bBearer(?:\s{1,4}|%20|\+)[\\"'`]{0,4}([\w-]{43})/gi,
    /(?:\s-u|--user)(?:\s{1,4}|=)["']?(?:[^\s:"']{0,40}:)?([\w-]{43})(?=[:"'\s])/g,
];
/** What the address itself carries, up to its host. */
const inAddress = /:\/\/(?:[^\s:@/]{0,40}:)?([\w-]{43})(?::[^\s@/]{0,40})?@$/;
/** The key in the request to the host whose name holds `at`, or `undefined` where there is none. */
function keyInRequest(stretch, at) {
    const { bytes, start, end } = stretch;
    const hostStart = (0,characters/* startOfRun */.Dc)(bytes, at, Math.max(start, at - MAX_HOST), hostCharacters);
    const hostEnd = (0,characters/* endOfRun */.q_)(bytes, at, Math.min(end, at + MAX_HOST), hostCharacters);
    const confidence = confidenceAt(stretch, hostStart, hostEnd);
    if (confidence === undefined)
        return undefined;
    const from = linesBefore(stretch, hostStart);
    const before = bytes.toString('latin1', from, hostStart);
    const after = bytes.toString('latin1', hostEnd, linesAfter(stretch, hostEnd));
    const own = inAddress.exec(before);
    const matches = [
        ...(own === null ? [] : [{ at: from + startIn(own), distance: 0 }]),
        ...matchesIn(before)
            .filter((match) => !namesAddress(before.slice(startIn(match)).replace(ownScheme, '')))
            .map((match) => ({ at: from + startIn(match), distance: before.length - startIn(match) })),
        ...matchesIn(after)
            .filter((match) => !namesAddress(after.slice(0, match.index)))
            .map((match) => ({ at: hostEnd + startIn(match), distance: match.index })),
    ];
    for (const match of matches.sort((a, b) => a.distance - b.distance)) {
        const keyEnd = legacyKeyEnd(stretch, match.at);
        if (keyEnd !== undefined)
            return { start: match.at, end: keyEnd, confidence };
    }
    return undefined;
}
const matchesIn = (text) => beside.flatMap((pattern) => [...text.matchAll(pattern)]);
const startIn = (match) => match.index + match[0].lastIndexOf(match[1]);
const namesAddress = (text) => text.includes('://');
/** `likely` where the API is asked, `possible` at another address on a host with PostHog's name. */
function confidenceAt({ bytes, start, end }, from, to) {
    const host = bytes.toString('latin1', from, to);
    if (cloud.test(host))
        return 'likely';
    if (!ownScheme.test(bytes.toString('latin1', Math.max(start, from - 128), from)))
        return undefined;
    if (/\.i\.posthog\.com$/i.test(host))
        return undefined;
    return apiPath.test(bytes.toString('latin1', to, Math.min(end, to + 16))) ? 'likely' : 'possible';
}
function linesBefore({ bytes, start }, at) {
    const limit = Math.max(start, at - MAX_DISTANCE);
    let from = at;
    for (let lines = 0; from > limit; from--)
        if (bytes[from - 1] === in_request_LF && ++lines > MAX_LINES)
            break;
    return from;
}
function linesAfter({ bytes, end }, at) {
    const limit = Math.min(end, at + MAX_DISTANCE);
    let to = at;
    for (let lines = 0; to < limit; to++)
        if (bytes[to] === in_request_LF && ++lines > MAX_LINES)
            break;
    return to;
}

;// CONCATENATED MODULE: ./lib/core/detect/read-legacy.js


/**
 * The key that the name or address at `at` speaks of, or `undefined` where there is none. It begins before or after
 * `at`.
 *
 * @param at a byte of `posthog` or `personal`, in any case
 */
function readLegacy(stretch, at) {
    const found = keyBesideName(stretch, at) ?? keyInRequest(stretch, at);
    if (found === undefined)
        return undefined;
    return {
        ...found,
        value: stretch.bytes.toString('latin1', found.start, found.end),
        kind: 'legacy-personal',
        issued: 'before 2021-06',
        placeholder: null,
        encoding: [],
    };
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/document-start.js
/** Where the JSON of a document begins. */
const OPEN_BRACE = 0x7b;
const document_start_LF = 0x0a;
const document_start_blanks = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** So much of a document is looked at, in bytes. */
const SNIFFED = 4096;
/** Behind a byte-order mark, and the line that keeps a map from being run as a script (ECMA-426, *Source map format*). */
function documentStart(bytes) {
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if (bytes[at] === 0x29 && bytes[at + 1] === 0x5d && bytes[at + 2] === 0x7d) {
        const end = bytes.subarray(0, SNIFFED).indexOf(document_start_LF, at);
        if (end !== -1)
            at = end;
    }
    while (document_start_blanks.has(bytes[at]))
        at++;
    return at;
}
/** The beginning of a document whose JSON is an object, one character a byte; `null` for any other. */
function openingOf(start) {
    const from = documentStart(start);
    return start[from] === OPEN_BRACE ? start.toString('latin1', from, SNIFFED) : null;
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/json-cursor.js
/**
 * Walks through JSON without building anything: one pass over the bytes, values that nobody asks for are passed over
 * whatever their depth. It does not check what it passes over; what is broken ends the walk.
 */
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const json_cursor_BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const json_cursor_OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** A longer key is none that anybody asks for. Bytes. */
const MAX_KEY = 64;
/** 1 for the bytes that matter outside strings, where a value is passed over. */
const structural = new Uint8Array(256);
for (const byte of [QUOTE, COMMA, OPEN_BRACKET, CLOSE_BRACKET, json_cursor_OPEN_BRACE, CLOSE_BRACE])
    structural[byte] = 1;
class JsonCursor {
    #bytes;
    #at;
    /** @param from where the document begins, blanks left out or not */
    constructor(bytes, from) {
        this.#bytes = bytes;
        this.#at = from;
    }
    /** Where the next value, or the next bracket or comma, begins. */
    here() {
        this.#next();
        return this.#at;
    }
    /**
     * Goes through an object; `member` may read the value, or leave it.
     *
     * @returns whether one stands here and ends
     */
    members(member) {
        return this.#each(json_cursor_OPEN_BRACE, CLOSE_BRACE, () => {
            const key = this.string();
            if (key === null || !this.#take(COLON))
                return false;
            member(key.end - key.start > MAX_KEY ? '' : this.#bytes.toString('latin1', key.start, key.end));
            return true;
        });
    }
    /** Goes through an array; `element` may read the value, or leave it. */
    elements(element) {
        let index = 0;
        return this.#each(OPEN_BRACKET, CLOSE_BRACKET, () => {
            element(index++);
            return true;
        });
    }
    /** Reads a string: what stands between its quotes, still escaped; `null`, and nothing is read, where none is. */
    string() {
        if (this.#next() !== QUOTE)
            return null;
        const start = this.#at + 1;
        const end = this.#endOfString(start);
        if (end === -1)
            return null;
        this.#at = end + 1;
        return { start, end };
    }
    /** Passes over a value, whatever it is. */
    value() {
        const start = this.here();
        this.#passOver();
        return { start, end: this.#at };
    }
    #each(open, close, item) {
        if (!this.#take(open))
            return false;
        if (this.#take(close))
            return true;
        for (;;) {
            if (!item())
                return false;
            // What was left is passed over; what was read ends at a comma or at the end already.
            if (this.#next() !== COMMA && this.#next() !== close)
                this.#passOver();
            if (this.#take(close))
                return true;
            if (!this.#take(COMMA))
                return false;
        }
    }
    /** On to the comma or bracket behind the value. */
    #passOver() {
        const bytes = this.#bytes;
        let depth = 0;
        for (; this.#at < bytes.length; this.#at++) {
            const byte = bytes[this.#at];
            if (structural[byte] === 0)
                continue;
            if (byte === QUOTE) {
                const end = this.#endOfString(this.#at + 1);
                this.#at = end === -1 ? bytes.length : end;
            }
            else if (byte === json_cursor_OPEN_BRACE || byte === OPEN_BRACKET)
                depth++;
            else if (depth === 0)
                return;
            else if (byte !== COMMA)
                depth--;
        }
    }
    /** Where the closing quote of the string stands that begins at `from`; -1: nowhere. */
    #endOfString(from) {
        const bytes = this.#bytes;
        for (let end = from; end < bytes.length; end++) {
            if (bytes[end] === QUOTE)
                return end;
            if (bytes[end] === json_cursor_BACKSLASH)
                end++;
        }
        return -1;
    }
    #take(byte) {
        if (this.#next() !== byte)
            return false;
        this.#at++;
        return true;
    }
    /** The next byte that is no blank, not read yet. */
    #next() {
        const bytes = this.#bytes;
        while (bytes[this.#at] === 0x20 || (bytes[this.#at] >= 0x09 && bytes[this.#at] <= 0x0d))
            this.#at++;
        return bytes[this.#at];
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/parts.js
/** Parts beyond are not named; a large bundle is made of some ten thousand sources. */
const MAX_PARTS = 250_000;
/** No key is shorter, so nothing shorter needs a name. Bytes. */
const MIN_PART = 20;
/** Whether a key fits in. */
function isPart({ start, end }) {
    return end - start >= MIN_PART;
}
class Parts {
    #parts = [];
    /** In the order in which they begin. Those that no key fits in are left out. */
    add(part) {
        if (isPart(part) && this.#parts.length < MAX_PARTS)
            this.#parts.push(part);
    }
    /** The innermost part that holds a byte. */
    at(offset) {
        let [low, high] = [0, this.#parts.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#parts[middle].start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        let part = this.#parts[low - 1] ?? null;
        while (part !== null && part.end <= offset)
            part = part.within;
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/notebook.js
/** The cells of a Jupyter notebook and their outputs (nbformat 4: `cells`; 3: `worksheets`, each with `cells`). */

/** @param key of the member whose value comes next */
function readCells(json, parts, key) {
    json.elements((index) => {
        if (key === 'cells') {
            readCell(json, parts, index + 1);
            return;
        }
        json.members((member) => {
            if (member === 'cells')
                readCells(json, parts, member);
        });
    });
}
/** @param number from 1, over all kinds of cells, as editors show them */
function readCell(json, parts, number) {
    const cell = { start: json.here(), end: 0, within: null, name: () => `notebook:cell ${number}` };
    let types = 0;
    const outputs = [];
    json.members((key) => {
        if (key === 'cell_type')
            types++;
        if (key !== 'outputs')
            return;
        json.elements((index) => {
            const output = json.value();
            if (!isPart(output))
                return;
            outputs.push({ ...output, within: cell, name: () => `notebook:cell ${number} output ${index + 1}` });
        });
    });
    cell.end = json.here();
    // Every cell says of what type it is; other documents have cells, too.
    if (types === 0)
        return;
    parts.add(cell);
    for (const output of outputs)
        parts.add(output);
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/source-map.js
/** More sources are counted, not named. */
const MAX_SOURCES = 250_000;
/** A longer name is not shown: cut, it could end within a key. Bytes, with escapes. */
const source_map_MAX_NAME = 4096;
/** An absolute path or URL: `sourceRoot` does not come before it. */
const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/)/i;
/** @param other is told of the members that name nothing here; may read them */
function readMap(bytes, json, parts, other) {
    const table = { root: null, sources: [] };
    json.members((key) => {
        if (key === 'sourceRoot')
            table.root = json.string();
        else if (key === 'sources') {
            json.elements((index) => {
                const source = json.string();
                if (index < MAX_SOURCES)
                    table.sources[index] = source;
            });
        }
        else if (key === 'sourcesContent') {
            json.elements((index) => {
                const content = json.string();
                if (content !== null)
                    parts.add({ ...content, within: null, name: () => `source-map:${source_map_nameOf(bytes, table, index)}` });
            });
        }
        else
            other(key);
    });
}
/** The maps of an indexed map; none of them is indexed itself, so this does not nest. */
function readSections(bytes, json, parts) {
    json.elements(() => json.members((key) => {
        if (key === 'map')
            readMap(bytes, json, parts, () => undefined);
    }));
}
function source_map_nameOf(bytes, { root, sources }, index) {
    const source = textOf(bytes, sources[index] ?? null);
    if (source === null || source === '')
        return `source ${index + 1}`;
    const before = textOf(bytes, root) ?? '';
    if (before === '' || absolute.test(source))
        return source;
    return before.endsWith('/') ? before + source : `${before}/${source}`;
}
function textOf(bytes, span) {
    if (span === null || span.end - span.start > source_map_MAX_NAME)
        return null;
    try {
        return JSON.parse(`"${bytes.toString('utf8', span.start, span.end)}"`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/inner-name-of.js
/**
 * Names the part of a JSON document that a key stands in: the source inside a source map (ECMA-426), the cell of a
 * Jupyter notebook (nbformat 3 and 4).
 */





/**
 * Reads a document once, in linear time, for all keys in it.
 *
 * @param bytes a whole document in UTF-8, or as much of one as there is; not changed or reused while names are asked for
 * @returns tells the name of the part that the byte at an offset stands in: `source-map:webpack://app/src/a.ts`,
 *   `source-map:source 3` where it has no name, `notebook:cell 3`, `notebook:cell 3 output 1`; `null` where it stands in
 *   none, or the bytes are no such document
 */
function innerNames(bytes) {
    const parts = new Parts();
    const json = new JsonCursor(bytes, documentStart(bytes));
    readMap(bytes, json, parts, (key) => {
        if (key === 'sections')
            readSections(bytes, json, parts);
        else if (key === 'cells' || key === 'worksheets')
            readCells(json, parts, key);
    });
    return (at) => parts.at(at)?.name() ?? null;
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/looks-like-notebook.js
/** Jupyter notebooks, by their first bytes. */

/**
 * Whether a document is worth being kept whole to name the cells in it: `nbformat` comes first or last, `cells` first where the members are sorted.
 *
 * @param start as for source maps
 */
function looksLikeNotebook(start) {
    const text = openingOf(start);
    return text !== null && /"nbformat"\s*:\s*\d|"(?:cells|worksheets)"\s*:\s*\[\s*\{\s*"(?:\w+)"/.test(text);
}

;// CONCATENATED MODULE: ./lib/core/detect/inner-name/looks-like-source-map.js
/** Source maps, by their first bytes. */

/**
 * Whether a document is worth being kept whole to name the sources in it. Every generator writes one of these members
 * first or near the beginning; another JSON document that has one costs memory, nothing else.
 *
 * @param start its first bytes, `SNIFFED` of them if there are so many
 */
function looksLikeSourceMap(start) {
    const text = openingOf(start);
    return text !== null && /"(?:mappings|sourcesContent|sourceRoot)"\s*:|"version"\s*:\s*3\s*[,}]/.test(text);
}

;// CONCATENATED MODULE: ./lib/core/detect/whole-document.js
/** Documents that hold other texts, which are told by name if the document is in memory as a whole. */



const noNames = () => null;
/** @param start the first bytes of a text */
function isDocument({ bytes, start, end }) {
    const opening = bytes.subarray(start, end);
    return looksLikeSourceMap(opening) || looksLikeNotebook(opening);
}
/**
 * Reads a document once for all its keys; asked for the first name only.
 *
 * @param stretch the whole document; the function counts as the stretch does, as long as that stays as it is
 */
function namesIn({ bytes, start, end }) {
    let names = null;
    return (at) => {
        names ??= innerNames(bytes.subarray(start, end));
        return names(at - start);
    };
}

;// CONCATENATED MODULE: ./lib/core/detect/sweep.js
/**
 * One pass over a stretch: the kernel finds the anchors, the readers read keys at them, the decoders decode what is
 * encoded around them, and what comes out of that goes through the same pass again.
 */









const byAnchor = new Map(kernel_anchor/* anchors */.p.map((anchor) => [anchor, registry/* decoders */.S.filter((decoder) => decoder.anchors.includes(anchor))]));
/**
 * Passes over [from, to) of a stretch.
 *
 * @param anchors of that part, if they are known
 * @returns how far everything is settled: `to`, or an anchor at which a decoder asks for more of the text
 */
function sweep(stretch, from, to, pass, anchors) {
    const { places, names } = anchors ?? anchorsIn(stretch, from, to, pass.kernel);
    for (const [index, anchor] of names.entries()) {
        const at = places[index];
        const candidate = readAt(stretch, at, anchor, pass.before);
        if (candidate !== undefined)
            pass.findings.candidate(candidate);
        if (pass.depth >= limits.MAX_DECODE_DEPTH)
            continue;
        for (const decoder of byAnchor.get(anchor)) {
            if (stretch.offset + at < (pass.readTo.get(decoder) ?? 0))
                continue;
            const reading = decoder.decode(stretch, at);
            if (reading === 'more')
                return at;
            pass.readTo.set(decoder, stretch.offset + reading.to);
            for (const decoded of reading.decoded)
                sweepDecoded(stretch, decoded, pass);
        }
    }
    return to;
}
function readAt(stretch, at, anchor, before) {
    const read = anchor === 'prefix' ? readPrefixed : anchor === 'name' ? readLegacy : undefined;
    const candidate = read?.(stretch, at);
    return candidate === undefined
        ? undefined
        : { ...candidate, before: sweep_textBefore(stretch, candidate.start, before) };
}
/** What stands before a byte, in the stretch and before it. */
function sweep_textBefore({ bytes, start }, at, before) {
    const from = Math.max(start, at - MEANING_REACH);
    return (before + bytes.toString('latin1', from, at)).slice(-MEANING_REACH);
}
function sweepDecoded(outer, decoded, pass) {
    const { bytes, encoding } = decoded;
    if (bytes.length === 0)
        return;
    try {
        pass.allowance.take(bytes.length);
    }
    catch (error) {
        if (!(error instanceof container_error/* ContainerError */.O))
            throw error;
        pass.findings.limit(error);
        return;
    }
    const inner = { bytes, start: 0, end: bytes.length, offset: 0, more: false };
    const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
    const mapped = (found) => ({
        ...found,
        start: decoded.startOf(found.start),
        end: decoded.endOf(found.end - 1),
        encoding: [encoding, ...found.encoding],
    });
    let nameAt = null;
    const findings = {
        candidate(candidate) {
            const { start, end } = candidate;
            const view = candidate.view ?? (isUtf16 ? { stretch: inner, start, end } : undefined);
            nameAt ??= isDocument(inner) ? namesIn(inner) : noNames;
            const name = nameAt(start);
            const named = name === null ? candidate : { ...candidate, encoding: [name, ...candidate.encoding] };
            pass.findings.candidate({ ...mapped(named), ...(view === undefined ? {} : { view }) });
        },
        decoded: (text) => {
            pass.findings.decoded(mapped(text));
        },
        limit: (error) => {
            pass.findings.limit(error);
        },
    };
    findings.decoded({ bytes, start: 0, end: bytes.length, encoding: [] });
    sweep(inner, 0, bytes.length, {
        ...pass,
        findings,
        readTo: new Map(),
        depth: pass.depth + 1,
        before: sweep_textBefore(outer, decoded.startOf(0), pass.before),
    });
}

;// CONCATENATED MODULE: ./lib/core/detect/lens.js







/**
 * What is kept when the rest moves on: for what is passed over next, and for what was found before it and is not told
 * yet; up to three bytes more, not to cut a character, and room for a new one.
 */
const MIN_BUFFER = 2 * limits.MAX_LOOKBEHIND + limits.MAX_LOOKAHEAD + 4;
/** A text is kept up to here for a decoder that asks for more of it, or to tell the names of its parts. */
const MAX_KEPT = limits.MAX_RUN + MIN_BUFFER;
class Lens {
    #buffer;
    #reports;
    #pass;
    #places = new PlaceCounter();
    #comments = new LineComments();
    #pending = new PendingPlaces();
    /** The text's offset of the buffer's first byte. */
    #offset = 0;
    #filled = 0;
    #scanned = 0;
    /** A source map or a notebook: kept whole if it is not too long, since a key is told with the name of its part. */
    #isDocument = null;
    /** @param buffer at least `MIN_BUFFER` bytes, or more than the text has; used by one lens at a time */
    constructor(buffer, kernel, allowance, reports) {
        this.#buffer = buffer;
        this.#reports = reports;
        this.#pass = {
            kernel,
            allowance,
            readTo: new Map(),
            depth: 0,
            before: '',
            findings: {
                candidate: (candidate) => {
                    this.#pending.addKey(candidate, this.#offset);
                },
                decoded: (decoded) => {
                    if (reports.isContainer(decoded.bytes))
                        this.#pending.addContainer(decoded, this.#offset);
                },
                limit: (error) => {
                    reports.limit(error);
                },
            },
        };
    }
    /** Where the next bytes of the text go. */
    room() {
        return this.#buffer.subarray(this.#filled);
    }
    /**
     * Takes the bytes that were read into `room()` and reports what can be told by now.
     *
     * @param anchors of these bytes, if they are known and are all of the text
     * @returns whether the text is at its end: the room was not filled
     */
    accept(read, anchors) {
        const atEnd = this.#filled + read < this.#buffer.length;
        this.#filled += read;
        const stretch = {
            bytes: this.#buffer,
            start: 0,
            end: this.#filled,
            offset: this.#offset,
            more: !atEnd,
        };
        this.#isDocument ??= isDocument(stretch);
        const isFull = this.#filled >= MAX_KEPT;
        if (atEnd || isFull || !this.#isDocument)
            this.#lookAlong(stretch, isFull, anchors);
        this.#tell(stretch, atEnd ? Infinity : this.#offset + this.#scanned - limits.MAX_LOOKBEHIND);
        if (!atEnd)
            this.#moveOn(stretch);
        return atEnd;
    }
    #lookAlong(stretch, isFull, anchors) {
        const to = stretch.more ? Math.max(this.#scanned, stretch.end - limits.MAX_LOOKAHEAD) : stretch.end;
        const least = this.#scanned;
        while (this.#scanned < to) {
            const settled = sweep(stretch, this.#scanned, to, this.#pass, anchors);
            this.#scanned = settled;
            if (settled === to)
                return;
            // A decoder asks for more: it gets it unless it stands at the very start of a buffer that cannot grow.
            if (!isFull || settled > least + MAX_KEPT / 2)
                return;
            this.#scanned = sweep({ ...stretch, more: false }, settled, settled + 1, this.#pass);
        }
    }
    #tell(stretch, until) {
        const nameAt = this.#isWhole(stretch) ? namesIn(stretch) : noNames;
        for (const pending of this.#pending.before(until)) {
            const place = this.#placeOf(stretch, pending);
            const { start, end } = pending;
            if (pending.is === 'container')
                this.#reports.decoded(pending.decoded, { ...place, start, end });
            else {
                // Found before the rest moved on: it counts from another first byte.
                const candidate = {
                    ...pending.candidate,
                    start: start - this.#offset,
                    end: end - this.#offset,
                };
                const name = nameAt(candidate.start);
                this.#reports.hit(hitOf(stretch, candidate, place, this.#comments, name));
            }
        }
    }
    #isWhole(stretch) {
        return this.#isDocument === true && !stretch.more && this.#offset === 0;
    }
    #placeOf(stretch, { start, end }) {
        const { line, column } = this.#places.placeOf(stretch, start - this.#offset);
        const last = this.#places.placeBehind(stretch, end - this.#offset);
        return { line, column, endLine: last.line, endColumn: last.column };
    }
    #moveOn(stretch) {
        let keep = this.#scanned - 2 * limits.MAX_LOOKBEHIND;
        // Never between the bytes of a character: the counter would take them for invalid ones.
        for (let back = 0; back < 3 && keep > 0 && (this.#buffer[keep] & 0xc0) === 0x80; back++)
            keep--;
        if (keep > 0) {
            this.#places.pass(stretch, keep);
            this.#buffer.copyWithin(0, keep, this.#filled);
            this.#offset += keep;
            this.#filled -= keep;
            this.#scanned -= keep;
        }
        if (this.#filled * 2 > this.#buffer.length)
            this.#grow();
    }
    /** Somebody waits for more: the buffer doubles, so that what is read again and again stays in proportion. */
    #grow() {
        const length = Math.min(2 * this.#buffer.length, MAX_KEPT + 1);
        if (length <= this.#filled)
            return;
        const larger = this.#reports.larger(length);
        this.#buffer.copy(larger, 0, 0, this.#filled);
        this.#buffer = larger;
    }
}

// EXTERNAL MODULE: ./lib/core/containers/bytes-input.js
var bytes_input = __webpack_require__(5422);
;// CONCATENATED MODULE: ./lib/core/containers/container-of.js
/**
 * @param start the first `CONTAINER_START` bytes, fewer only if there are no more
 * @param name what they are called
 */
async function containerOf(start, name) {
    const { containers } = await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 1806));
    return containers.find((container) => container.matches(start, name)) ?? null;
}

// EXTERNAL MODULE: ./lib/core/findings/show-path.js
var show_path = __webpack_require__(977);
;// CONCATENATED MODULE: ./lib/core/detect/is-among.js
/** Whether a key that was read off a container's bytes is one that a member holds. */


/** Where a member is stored as it is, what follows it can be glued to the key's end. */
function isAmong({ secret, kind, confidence }, fingerprints) {
    if (fingerprints.size === 0)
        return false;
    if (fingerprints.has(secret.fingerprint))
        return true;
    return (confidence !== 'certain' &&
        (0,generations/* lengthsOf */.nY)(kind).some((length) => fingerprints.has(secret.fingerprintOfStart(PREFIX_LENGTH + length))));
}

// EXTERNAL MODULE: ./lib/core/detect/keys-in.js
var keys_in = __webpack_require__(3639);
;// CONCATENATED MODULE: ./lib/core/detect/open-container.js
/** Scans what a container holds. */





const open_container_DOT = 0x2e;
const open_container_between = Buffer.from('!/');
class OpenContainer {
    #container;
    #name;
    #around;
    #tools;
    #reports;
    #fingerprints = new Set();
    /**
     * @param name what the container is called
     * @param around the text that is the container
     */
    constructor(container, name, around, tools, reports) {
        this.#container = container;
        this.#name = name;
        this.#around = around;
        this.#tools = tools;
        this.#reports = reports;
    }
    /** Of the keys that stand in members. */
    get fingerprints() {
        return this.#fingerprints;
    }
    /** @throws what `input` throws, but for the container's own faults: these are reported */
    async scan(input) {
        const { allowance } = this.#tools;
        if (this.#around.depth >= containers_allowance.MAX_DEPTH) {
            this.#skip(null, `containers nested more than ${containers_allowance.MAX_DEPTH} deep`, true);
            return;
        }
        const opening = {
            allowance,
            skip: (skipped) => {
                this.#skip(skipped.path, skipped.reason, skipped.incomplete);
            },
        };
        try {
            for await (const member of this.#container.open(input, opening))
                await this.#scanMember(member);
        }
        catch (error) {
            if (!(error instanceof container_error/* ContainerError */.O))
                throw error;
            this.#skip(null, error.message, error.fault === 'limit');
        }
    }
    async #scanMember(member) {
        const { id } = this.#container;
        const { chain, place, depth } = this.#around;
        const inside = {
            chain: [...chain, member.path === null ? id : `${id}:${(0,show_path/* showPath */.P)(member.path, (0,keys_in/* keysIn */.q)(this.#tools))}`],
            inner: this.#innerPath(member.path),
            depth: depth + 1,
            place: member.path === null ? place : null,
        };
        if (member.path !== null) {
            for (const hit of this.#tools.scanBytes(member.path)) {
                this.#found({ ...hit, start: 0, end: 0, encoding: [...inside.chain, ...hit.encoding] });
            }
        }
        const breathing = {
            read: (into) => {
                const breath = this.#tools.breathe();
                return breath === undefined ? member.read(into) : breath.then(() => member.read(into));
            },
        };
        await new TextScan(breathing, () => member.path ?? withoutExtension(this.#name()), inside, this.#tools, {
            found: (hit) => {
                this.#found(hit);
            },
            skipped: (skip) => {
                this.#reports.skipped(skip);
            },
        }).run();
    }
    #found(hit) {
        this.#fingerprints.add(hit.secret.fingerprint);
        this.#reports.found(hit);
    }
    #innerPath(path) {
        const { inner } = this.#around;
        if (path === null || inner === null)
            return path ?? inner;
        return Buffer.concat([inner, open_container_between, path]);
    }
    #skip(path, reason, incomplete) {
        this.#reports.skipped({ inner: this.#innerPath(path), reason, incomplete });
    }
}
/** What `a.br.gz` holds is called `a.br`. */
function withoutExtension(name) {
    const dot = name?.lastIndexOf(open_container_DOT) ?? -1;
    return name === null || dot === -1 ? name : name.subarray(0, dot);
}

;// CONCATENATED MODULE: ./lib/core/detect/tap.js
class Tap {
    #chunk;
    #pull;
    /** @param pull the next bytes, `null` at the end */
    constructor(first, pull) {
        this.#chunk = first;
        this.#pull = pull;
    }
    async read(into) {
        let filled = 0;
        while (filled < into.length) {
            if (this.#chunk.length === 0) {
                const next = await this.#pull();
                if (next === null)
                    break;
                this.#chunk = next;
            }
            const part = this.#chunk.subarray(0, into.length - filled);
            into.set(part, filled);
            filled += part.length;
            this.#chunk = this.#chunk.subarray(part.length);
        }
        return filled;
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/text-scan.js
/** Scans one text, a piece or a member of a container: its bytes as they are, and what they hold if they hold something. */











/** Raw hits that wait for the container to say the same with a name. */
const MAX_HELD = 10_000;
class TextScan {
    #input;
    #name;
    #around;
    #tools;
    #reports;
    #buffer;
    #isFile;
    #lens = null;
    #decoded = [];
    /** While a container is open: what the raw scan has found. */
    #held = null;
    #isLimited = false;
    /** @param name what it is called; `null` says that it is no file, so that no container is looked for */
    constructor(input, name, around, tools, reports) {
        this.#input = input;
        this.#name = name ?? noName;
        this.#around = around;
        this.#tools = tools;
        this.#reports = reports;
        this.#buffer = tools.bufferAt(around.depth);
        this.#isFile = name !== null;
    }
    /**
     * @returns a promise only where the input answers by promise, or where something is to be opened
     * @throws whatever the input's `read` throws, after what was read so far has been scanned
     */
    run() {
        for (;;) {
            const room = this.#room();
            const read = this.#read(room);
            if (typeof read !== 'number')
                return this.#runOn(room, read);
            const ended = this.#accept(room, read);
            if (ended === true)
                return undefined;
            if (ended !== false)
                return this.#goOn(ended);
        }
    }
    /** Scans a text in memory, no container, with all its anchors; the byte behind it is none of its own. */
    runWhole(bytes, anchors) {
        this.#tools.allowance.grow(bytes.length);
        this.#lens = this.#newLens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length + 1));
        const opened = this.#lookAndOpen(bytes.length, anchors);
        return opened instanceof Promise ? opened.then(() => undefined) : undefined;
    }
    async #goOn(ended) {
        if (!(await ended))
            await this.run();
    }
    async #runOn(room, reading) {
        let read;
        try {
            read = await reading;
        }
        catch (error) {
            this.#lens?.accept(0);
            throw error;
        }
        const ended = this.#accept(room, read);
        if (ended !== true)
            await this.#goOn(Promise.resolve(ended));
    }
    #room() {
        return this.#lens?.room() ?? this.#buffer;
    }
    #read(room) {
        try {
            return this.#input.read(room);
        }
        catch (error) {
            this.#lens?.accept(0);
            throw error;
        }
    }
    /** @returns whether the text is at its end */
    #accept(room, read) {
        if (this.#around.depth === 0)
            this.#tools.allowance.grow(read);
        const isFirst = this.#lens === null;
        if (isFirst && this.#isFile) {
            const chunk = Buffer.from(room.buffer, room.byteOffset, read);
            const from = containerStart(chunk, this.#name);
            if (from !== -1)
                return this.#openIfContainer(chunk, from);
        }
        if (!isFirst || read === room.length)
            return this.#lookAndOpen(read);
        // Most files are read at once, and have no anchor: nothing else is made for them.
        const anchors = this.#anchorsOfAll(read);
        return anchors.places.length === 0 ? true : this.#lookAndOpen(read, anchors);
    }
    /** @returns whether the text is at its end */
    #lookAndOpen(read, anchors) {
        const ended = this.#look(read, anchors);
        if (this.#decoded.length === 0)
            return ended;
        return this.#openAndRelease().then(() => ended);
    }
    /** @param from where in the first bytes it may begin */
    async #openIfContainer(first, from) {
        const opening = first.subarray(from);
        const container = await containerOf(startOf(opening), this.#name());
        if (container !== null)
            return this.#open(container, Buffer.from(opening), first.length);
        return this.#lookAndOpen(first.length);
    }
    #anchorsOfAll(end) {
        const stretch = { bytes: this.#buffer, start: 0, end, offset: 0, more: false };
        return anchorsIn(stretch, 0, end, this.#tools.kernel);
    }
    #look(read, anchors) {
        this.#lens ??= this.#newLens(this.#buffer);
        return this.#lens.accept(read, anchors);
    }
    #newLens(buffer) {
        const { kernel, allowance } = this.#tools;
        return new Lens(buffer, kernel, allowance, {
            larger: (length) => this.#tools.largerAt(this.#around.depth, length),
            hit: (hit) => {
                this.#tell(hit);
            },
            decoded: (decoded, place) => this.#decoded.push({ decoded, place }),
            isContainer: (bytes) => containerStart(bytes, noName) !== -1,
            limit: (error) => {
                if (this.#isLimited)
                    return;
                this.#isLimited = true;
                this.#reports.skipped({ inner: this.#around.inner, reason: error.message, incomplete: true });
            },
        });
    }
    #tell(hit) {
        const { chain, place, depth } = this.#around;
        const encoding = [...chain, ...hit.encoding.map((entry) => this.#masked(entry))];
        const told = depth === 0 && chain.length === 0
            ? { ...hit, encoding }
            : { ...hit, ...(place ?? { start: 0, end: 0 }), encoding };
        if (this.#held === null && this.#decoded.length > 0)
            this.#held = [];
        if (this.#held !== null && this.#held.length < MAX_HELD)
            this.#held.push(told);
        else
            this.#reports.found(told);
    }
    /** The name of a document's part is foreign text. */
    #masked(entry) {
        return entry.includes(':') ? (0,show_path/* showText */.h)(entry, (0,keys_in/* keysIn */.q)(this.#tools)) : entry;
    }
    async #open(container, first, read) {
        this.#held = [];
        let ended = this.#look(read);
        const pull = async () => {
            if (ended)
                return null;
            const room = this.#room();
            const size = await this.#read(room);
            if (this.#around.depth === 0)
                this.#tools.allowance.grow(size);
            const chunk = Buffer.from(room.subarray(0, size));
            ended = this.#look(size);
            return chunk;
        };
        const open = new OpenContainer(container, this.#name, this.#around, this.#tools, this.#reports);
        // What was found is told, too, where the input ends by an error.
        try {
            await open.scan(new Tap(first, pull));
            while (!ended)
                await pull();
            await this.#openDecoded(new Set());
        }
        finally {
            this.#release(open.fingerprints);
        }
        return true;
    }
    async #openAndRelease() {
        const inMembers = new Set();
        try {
            await this.#openDecoded(inMembers);
        }
        finally {
            this.#release(inMembers);
        }
    }
    /** A key that a member holds is told with the member's name only. */
    #release(inMembers) {
        const held = this.#held ?? [];
        this.#held = null;
        for (const hit of held)
            if (!isAmong(hit, inMembers))
                this.#reports.found(hit);
    }
    /** @param inMembers takes the fingerprints of the keys in them */
    async #openDecoded(inMembers) {
        const found = this.#decoded;
        for (const { decoded, place } of found) {
            const bytes = decoded.bytes.subarray(Math.max(0, containerStart(decoded.bytes, noName)));
            const container = await containerOf(startOf(bytes), null);
            if (container === null)
                continue;
            const { chain, inner, depth } = this.#around;
            const around = {
                chain: [...chain, ...decoded.encoding],
                inner,
                depth,
                place: this.#around.place ?? place,
            };
            const open = new OpenContainer(container, noName, around, this.#tools, this.#reports);
            await open.scan((0,bytes_input/* bytesInput */.E)(bytes));
            for (const fingerprint of open.fingerprints)
                inMembers.add(fingerprint);
        }
        this.#decoded = [];
    }
}
function startOf(bytes) {
    return bytes.subarray(0, container/* CONTAINER_START */.D);
}
const noName = () => null;

;// CONCATENATED MODULE: ./lib/core/detect/engine.js
/** The engine: bytes in, hits out. It neither knows nor asks where the bytes come from. */






/** New bytes that are looked at in one go; larger ones do not pay (performance.md). */
const WINDOW_SIZE = 1 << 20;
/** The same for a member of a container. */
const MEMBER_WINDOW_SIZE = 1 << 18;
function createEngine({ windowSize = WINDOW_SIZE, heapSize = 0 } = {}) {
    const buffer = MIN_BUFFER - 1 + windowSize;
    return new BufferedEngine(createKernel(buffer + heapSize), buffer, Math.min(windowSize, MEMBER_WINDOW_SIZE));
}
function wholeOf(bytes) {
    return { bytes, start: 0, end: bytes.length, offset: 0, more: false };
}
function hasByteBehind({ buffer, byteOffset, length }) {
    return byteOffset + length < buffer.byteLength;
}
const outside = { chain: [], inner: null, depth: 0, place: null };
const nothing = () => undefined;
class BufferedEngine {
    #kernel;
    #buffers;
    #larger = [];
    #memberWindow;
    /** What `isPlain` found last. */
    #looked = null;
    heap;
    bytes = 0;
    constructor(kernel, buffer, memberWindow) {
        this.#kernel = kernel;
        this.#buffers = [kernel.memory.subarray(0, buffer)];
        this.heap = { memory: kernel.memory.subarray(buffer), linear: kernel.linear };
        this.#memberWindow = memberWindow;
    }
    isPlain(bytes, called) {
        this.#looked = null;
        if (called !== undefined && containerStart(bytes, () => Buffer.from(called())) !== -1)
            return false;
        const anchors = anchorsIn(wholeOf(bytes), 0, bytes.length, this.#kernel);
        if (anchors.places.length > 0) {
            this.#looked = { bytes, anchors };
            return false;
        }
        this.bytes += bytes.length;
        return true;
    }
    scan(piece, found, options = {}) {
        const { called } = piece;
        const tools = {
            kernel: this.#kernel,
            allowance: new containers_allowance.Allowance(),
            bufferAt: (depth) => this.#bufferAt(depth),
            largerAt: (depth, length) => this.#largerAt(depth, length),
            breathe: options.breathe ?? nothing,
            scanBytes: (bytes) => this.scanBytes(bytes),
        };
        const name = called === undefined ? null : () => Buffer.from(called());
        const counted = { read: (into) => this.#counted(piece.read(into)) };
        const reports = { found, skipped: options.skipped ?? nothing };
        const scan = new TextScan(counted, name, outside, tools, reports);
        const looked = this.#looked;
        this.#looked = null;
        if (looked === null || looked.bytes !== piece.whole || !hasByteBehind(looked.bytes))
            return scan.run();
        this.bytes += looked.bytes.length;
        return scan.runWhole(looked.bytes, looked.anchors);
    }
    scanBytes(bytes) {
        const hits = [];
        const buffer = Buffer.alloc(Math.max(bytes.length + 1, MIN_BUFFER));
        const lens = new Lens(buffer, this.#kernel, new containers_allowance.Allowance(), {
            larger: (length) => Buffer.allocUnsafeSlow(length),
            hit: (hit) => hits.push(hit),
            decoded: nothing,
            isContainer: () => false,
            limit: nothing,
        });
        lens.room().set(bytes);
        lens.accept(bytes.length);
        return hits;
    }
    #counted(read) {
        if (typeof read !== 'number')
            return read.then((size) => this.#count(size));
        return this.#count(read);
    }
    #count(read) {
        this.bytes += read;
        return read;
    }
    /** The largest so far is kept for the next text: thousands of source maps would leave a buffer each behind. */
    #largerAt(depth, length) {
        const known = this.#larger[depth];
        if (known !== undefined && known.length >= length)
            return known;
        const larger = Buffer.allocUnsafeSlow(length);
        this.#larger[depth] = larger;
        return larger;
    }
    #bufferAt(depth) {
        this.#buffers[depth] ??= Buffer.allocUnsafeSlow(MIN_BUFFER - 1 + this.#memberWindow);
        return this.#buffers[depth];
    }
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ anchors)
/* harmony export */ });
/** What the kernel finds in one pass over raw bytes: where a reader or a decoder has to look. */
const anchors = [
    /** `p` of a prefix: plain, or cut or escaped somewhere in its first four characters. */
    'prefix',
    /** Something of a key's prefix in base64, whole or cut by a line break or a join. */
    'base64',
    /** Somewhere in the first 128 bytes of a long run of base64's or base64url's characters (or hex digits). */
    'run',
    /** The prefix in hex digits, whatever stands between the pairs. */
    'hex',
    /** The first line of a hex dump, or any line of one that begins with an offset. */
    'dump',
    /** Two escapes of one kind close to each other: percent, backslash, HTML entity. */
    'escape',
    /** UTF-16. */
    'utf-16',
    /** `112`, a separator, `104`: a list of decimal bytes. */
    'decimal',
    /** `=` before a line break: quoted-printable. */
    'soft-break',
    /** `posthog` or `personal` in any case: a name beside which a key without a prefix counts. */
    'name',
];


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ hexValue),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   PE: () => (/* binding */ byte),
/* harmony export */   Se: () => (/* binding */ hexDigits),
/* harmony export */   uG: () => (/* binding */ kindLetters),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** Classes of bytes as tables of 256 flags: one load and one comparison in the confirms. */
/** The byte of an ASCII character. */
function byte(character) {
    return character.charCodeAt(0);
}
/** 1 for each byte of `characters` (taken as Latin-1). */
function classOf(...characters) {
    const members = new Uint8Array(256);
    for (const character of characters.join(''))
        members[byte(character)] = 1;
    return members;
}
const digits = '0123456789';
const hexDigits = `${digits}abcdefABCDEF`;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The value of a hex digit, 255 for every other byte. */
const hexValue = (() => {
    const values = new Uint8Array(256).fill(255);
    for (const digit of hexDigits)
        values[byte(digit)] = Number.parseInt(digit, 16);
    return values;
})();
/** The third letters of a key's prefix (`ph?_`). */
const kindLetters = 'xsarc';


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ base64From),
/* harmony export */   He: () => (/* binding */ foldStarts),
/* harmony export */   kK: () => (/* binding */ base64Behind),
/* harmony export */   sk: () => (/* binding */ foldCharacters)
/* harmony export */ });
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
/* harmony import */ var _confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/**
 * Confirms a prefix in base64. A prefix stands in it in three forms, by its position modulo 3 (RFC 4648, section 4):
 * `cGh[4zhyj]X`, `[HXn3]Bo(eF|c1|YV|cl|Y1)` and `wa(Hhf|HNf|GFf|HJf|GNf)`. Each may be cut between two characters by a
 * line break with its marks or by the join of a string literal.
 */


/** Bytes that a fold or a join may take. */
const MAX_FOLD = 40;
/** What can begin a fold or a join. */
const foldStarts = '\n\r\\"\'= %';
const starts = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(foldStarts);
/** What can stand in one. */
const foldCharacters = `${foldStarts}\t>+-|*#/.,`;
const inside = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(foldCharacters);
const beforeB = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)('HXn3');
/** Where the text goes on behind a fold that begins at `at`; `at` where none does. */
function afterFold(bytes, at, end) {
    if (at >= end || starts[bytes[at]] !== 1)
        return at;
    const limit = Math.min(end, at + MAX_FOLD);
    let i = at;
    while (i < limit) {
        const length = (0,_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_1__/* .spelledBreak */ .tp)(bytes, i, end);
        if (length > 0)
            i += length;
        else if (inside[bytes[i]] === 1)
            i++;
        else
            break;
    }
    return Math.min(i, end);
}
/** The character before a fold that ends at `at` (exclusive), or -1: where the cut part of an anchor would end. */
function beforeFold(bytes, at, start) {
    const limit = Math.max(start, at - MAX_FOLD);
    let i = at - 1;
    let first = -1;
    while (i >= limit) {
        if (inside[bytes[i]] === 1) {
            first = i--;
            continue;
        }
        const back = (0,_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_1__/* .spelledBreakBefore */ .uU)(bytes, i + 1, limit);
        if (back === 0)
            break;
        i -= back;
        first = i + 1;
    }
    return first < 0 || i < start || starts[bytes[first]] !== 1 ? -1 : i;
}
/** States of the automaton below. */
const FAILED = 0;
const DONE = 1;
const STATES = 16;
/**
 * What each character makes of each state: state × 256 + character. The forms are few enough to share states where what
 * follows is the same.
 */
const follow = new Uint8Array(STATES * 256);
const [AFTER_C, AFTER_B, AFTER_W] = [2, 3, 4];
const edges = [
    [AFTER_C, 'G', 5],
    [5, 'h', 6],
    [6, '4zhyj', 7],
    [7, 'X', DONE],
    [AFTER_B, 'o', 8],
    [8, 'e', 9],
    [9, 'F', DONE],
    [8, 'c', 10],
    [10, '1l', DONE],
    [8, 'Y', 11],
    [11, 'V1', DONE],
    [AFTER_W, 'a', 12],
    [12, 'H', 13],
    [13, 'hNJ', 14],
    [12, 'G', 15],
    [15, 'FN', 14],
    [14, 'f', DONE],
];
for (const [from, characters, to] of edges)
    for (const character of characters)
        follow[from * 256 + (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .byte */ .PE)(character)] = to;
/** Whether the form that its first character (at `at`) names goes on behind it, over folds too. */
function goesOn(bytes, at, end) {
    const first = bytes[at];
    let state = first === 0x63 ? AFTER_C : first === 0x42 ? AFTER_B : AFTER_W;
    let cut = false;
    for (let i = at + 1; i < end; i++) {
        const next = follow[state * 256 + bytes[i]];
        if (next === DONE)
            return true;
        if (next !== FAILED) {
            state = next;
            continue;
        }
        const after = afterFold(bytes, i, end);
        if (after === i)
            return false;
        cut = true;
        i = after - 1;
        if (after < end && follow[state * 256 + bytes[after]] === FAILED)
            return false;
    }
    return cut;
}
/** Where the anchor begins that `c`, `B` or `w` at `at` belongs to, or -1. */
function base64From(bytes, at, start, end) {
    const first = bytes[at];
    if (first !== 0x42)
        return goesOn(bytes, at, end) ? at : -1;
    if (at <= start || !goesOn(bytes, at, end))
        return -1;
    // The n of a spelled line break is no character of base64.
    const folded = (0,_confirm_spelled_break_js__WEBPACK_IMPORTED_MODULE_1__/* .spelledBreakBefore */ .uU)(bytes, at, start) > 0;
    const before = folded || beforeB[bytes[at - 1]] !== 1 ? beforeFold(bytes, at, start) : at - 1;
    return before >= 0 && beforeB[bytes[before]] === 1 ? before : -1;
}
/** Where an anchor begins that a fold cuts behind its `c` or `w`, and whose second character stands at `at`; or -1. */
function base64Behind(bytes, at, start, end) {
    const first = beforeFold(bytes, at, start);
    if (first < 0 || bytes[first] !== (bytes[at] === 0x47 ? 0x63 : 0x77))
        return -1;
    return base64From(bytes, first, start, end);
}


/***/ }),

/***/ 9493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ MAX_BACKSLASHES),
/* harmony export */   bS: () => (/* binding */ escapesFrom),
/* harmony export */   cU: () => (/* binding */ startOfEscapedAmpersand)
/* harmony export */ });
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
/** Confirms escapes: two of one kind close to each other, each of a printable ASCII character. */

/** Bytes from an escape's start to the next one's; a \Uhhhhhhhh alone has ten. */
const MAX_STEP = 8;
/** `\u{000070}`, `&#0000112;`. */
const MAX_LONG_STEP = 20;
/** Backslashes before an escape that are followed back to the first. */
const MAX_BACKSLASHES = 32;
/** Digits of an entity or of \u{…}. */
const MAX_DIGITS = 8;
const kinds = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .kindLetters */ .uG);
/** Kinds of escapes. */
const PERCENT = 0;
const X = 1;
const U = 2;
const LONG = 3;
const BRACED = 4;
const OCTAL = 5;
const ENTITY = 6;
const KINDS = 8;
/** `count` digits from `from`, if they make a printable character. */
function digitsAt(kind, bytes, from, count, end) {
    if (from + count > end)
        return -1;
    let value = 0;
    for (let i = from; i < from + count; i++) {
        const digit = _byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .hexValue */ .Fh[bytes[i]];
        if (digit > 15)
            return -1;
        value = value * 16 + digit;
    }
    return value >= 0x20 && value <= 0x7e ? (from + count) * KINDS + kind : -1;
}
/** Digits up to a closing byte: `70}`, `112;`. */
function closed(kind, bytes, from, end, base, closing) {
    let value = 0;
    let i = from;
    for (; i < end && i < from + MAX_DIGITS; i++) {
        const digit = _byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .hexValue */ .Fh[bytes[i]];
        if (digit >= base)
            break;
        value = value * base + digit;
    }
    if (i >= end || bytes[i] !== closing)
        return -1;
    return value >= 0x20 && value <= 0x7e ? (i + 1) * KINDS + kind : -1;
}
/** Two or three octal digits; the third belongs to them only if the value still fits a byte. */
function octal(bytes, from, end) {
    let value = 0;
    let i = from;
    for (; i < end && i < from + 3; i++) {
        const digit = _byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .hexValue */ .Fh[bytes[i]];
        if (digit > 7 || value > 31)
            break;
        value = value * 8 + digit;
    }
    return i >= from + 2 && value >= 0x20 && value <= 0x7e ? i * KINDS + OCTAL : -1;
}
/** What an ampersand becomes where a text is escaped again: `&amp;#112;`. */
const AMP = Buffer.from('amp;');
function isAmp(bytes, at) {
    if (bytes[at] !== AMP[0])
        return false;
    for (let index = 1; index < AMP.length; index++)
        if (bytes[at + index] !== AMP[index])
            return false;
    return true;
}
/** The first `&` of `&amp;` or `&amp;amp;` whose `;` stands at `at`; -1 where none ends there. */
function startOfEscapedAmpersand(bytes, at, start) {
    let from = at + 1;
    while (from - AMP.length > start && isAmp(bytes, from - AMP.length))
        from -= AMP.length;
    return from <= at && bytes[from - 1] === 0x26 ? from - 1 : -1;
}
/** The escape whose last leading byte (`%`, a backslash, `&`) stands at `at`. */
function escapeAt(bytes, at, end) {
    if (at + 2 >= end)
        return -1;
    if (bytes[at] === 0x25)
        return digitsAt(PERCENT, bytes, at + 1, 2, end);
    const next = bytes[at + 1];
    const third = bytes[at + 2];
    if (bytes[at] === 0x26) {
        let from = at + 1;
        while (isAmp(bytes, from))
            from += AMP.length;
        if (bytes[from] !== 0x23)
            return -1;
        const hex = (bytes[from + 1] | 0x20) === 0x78;
        return closed(ENTITY, bytes, hex ? from + 2 : from + 1, end, hex ? 16 : 10, 0x3b);
    }
    if (next === 0x78)
        return digitsAt(X, bytes, at + 2, 2, end);
    if (next === 0x55)
        return digitsAt(LONG, bytes, at + 2, 8, end);
    if (next !== 0x75)
        return octal(bytes, at + 1, end);
    return third === 0x7b ? closed(BRACED, bytes, at + 3, end, 16, 0x7d) : digitsAt(U, bytes, at + 2, 4, end);
}
/** What an escaped `p` ends with: `%70`, `\u{70}`, `\160`, `&#112;`, `&#x70;`. */
const endings = ['70', '70}', '160', '112;', '70;'].map((text) => Buffer.from(text));
/** Where an escape ends that may be escaped again: `%2570`. */
function afterPercents(bytes, at, escapeEnd) {
    if (bytes[at] !== 0x25)
        return escapeEnd;
    let i = at + 1;
    while (bytes[i] === 0x32 && bytes[i + 1] === 0x35)
        i += 2;
    return i + 2;
}
/** Whether the escape that ends at `at` is a `p`, and the rest of a prefix follows as it is. */
function isLetterBeforePrefix(bytes, at, end) {
    if (at + 2 >= end || bytes[at] !== 0x68 || kinds[bytes[at + 1]] !== 1)
        return false;
    if (bytes[at + 2] !== 0x5f)
        return false;
    return endings.some((ending) => ending.every((byte, index) => bytes[at - ending.length + index] === byte));
}
/** Where the anchor begins whose first escape's last leading byte stands at `at`, or -1. */
function escapesFrom(bytes, at, start, end) {
    const first = escapeAt(bytes, at, end);
    if (first < 0)
        return -1;
    const kind = first % KINDS;
    const lead = bytes[at];
    const isLong = kind === LONG || kind === BRACED || kind === ENTITY;
    const last = Math.min(end - 1, at + (isLong ? MAX_LONG_STEP : MAX_STEP));
    let near = false;
    for (let i = Math.floor(first / KINDS); i <= last && !near; i++) {
        if (bytes[i] !== lead)
            continue;
        let lastLead = i;
        if (lead === 0x5c)
            while (lastLead + 1 < end && lastLead < i + MAX_BACKSLASHES && bytes[lastLead + 1] === lead)
                lastLead++;
        const second = escapeAt(bytes, lastLead, end);
        near = second >= 0 && second % KINDS === kind;
        i = lastLead;
    }
    if (!near && !isLetterBeforePrefix(bytes, afterPercents(bytes, at, Math.floor(first / KINDS)), end))
        return -1;
    let from = at;
    if (lead === 0x5c)
        while (from > start && from > at - MAX_BACKSLASHES && bytes[from - 1] === lead)
            from--;
    return from;
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ bodyJoinStarts),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   U$: () => (/* binding */ joinStarts)
/* harmony export */ });
/* unused harmony export PLAIN_BODY */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4176);
/** Confirms the `p` of a key's prefix: plain, or with an escape or a join among its first four characters. */



/** Alphanumerics after `ph?_` that need no further look. */
const PLAIN_BODY = 20;
const kinds = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(_byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .kindLetters */ .uG);
/** What can begin an escape or a join between two characters of a prefix. */
const joinStarts = '\\%&="\'`<)^$\x1b\r\n\xe2\xc2\xef';
const joins = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(joinStarts);
/** What can begin one inside a body: also the comma of a list, operators and blanks. */
const bodyJoinStarts = `${joinStarts},+- `;
const bodyJoins = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(bodyJoinStarts);
/** Whether a prefix begins at `at`, where a `p` stands, with the `h` behind it. */
function isPrefix(bytes, at, end) {
    if (at + 1 >= end)
        return false;
    const second = bytes[at + 1];
    if (second !== 0x68)
        return false;
    if (at + 2 >= end)
        return false;
    const third = bytes[at + 2];
    if (kinds[third] !== 1)
        return joins[third] === 1 && (0,_prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixGoesOn */ .G)(bytes, at + 2, end, 2);
    if (at + 3 >= end)
        return false;
    const fourth = bytes[at + 3];
    if (fourth !== 0x5f)
        return joins[fourth] === 1 && (0,_prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixGoesOn */ .G)(bytes, at + 3, end, 3);
    const enough = at + 4 + PLAIN_BODY;
    let i = at + 4;
    while (i < enough && i < end && _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .alphanumeric */ .G7[bytes[i]] === 1)
        i++;
    return i === enough || (i < end && bodyJoins[bytes[i]] === 1);
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ PERCENT),
/* harmony export */   tp: () => (/* binding */ spelledBreak),
/* harmony export */   uU: () => (/* binding */ spelledBreakBefore)
/* harmony export */ });
/** Line breaks and blanks that a text spells: `\\n`, `%0A`, `%20`, `%250A`, `&#10;`, `&#xA;`. */
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const [ZERO, TWO, FIVE, NINE] = [0x30, 0x32, 0x35, 0x39];
/** How often a percent sign may have been escaped again. */
const MAX_LEVELS = 4;
/** Bytes of the longest entity, `&#x0a;`. */
const MAX_ENTITY = 6;
/** `n`, `r` or `t`. */
const isLetter = (byte) => byte === 0x6e || byte === 0x72 || byte === 0x74;
/** Whether two hex digits are a line feed, a carriage return, a tab, a blank, or `=`. */
function isWhite(first, second) {
    if (first === TWO)
        return second === ZERO;
    if (first === 0x33)
        return second !== undefined && (second | 0x20) === 0x64;
    if (first !== ZERO || second === undefined)
        return false;
    const letter = second | 0x20;
    return second === NINE || letter === 0x61 || letter === 0x64;
}
/** The length of the spelled break or blank that begins at `at`, 0 where none does. */
function spelledBreak(bytes, at, end) {
    switch (bytes[at]) {
        case BACKSLASH:
            return at + 1 < end && isLetter(bytes[at + 1]) ? 2 : 0;
        case PERCENT: {
            let digits = at + 1;
            for (let level = 0; level < MAX_LEVELS && bytes[digits] === TWO && bytes[digits + 1] === FIVE; level++)
                digits += 2;
            return digits + 2 <= end && isWhite(bytes[digits], bytes[digits + 1]) ? digits + 2 - at : 0;
        }
        case AMPERSAND:
            return entity(bytes, at, end);
        default:
            return 0;
    }
}
function entity(bytes, at, end) {
    if (bytes[at + 1] !== 0x23 /* # */)
        return 0;
    let value = at + 2;
    if ((bytes[value] | 0x20) === 0x78 /* x */) {
        value++;
        if (bytes[value] === ZERO)
            value++;
        if (!isWhite(ZERO, bytes[value]))
            return 0;
        value++;
    }
    else {
        if (bytes[value] !== 0x31 || (bytes[value + 1] !== ZERO && bytes[value + 1] !== 0x33))
            return 0;
        value += 2;
    }
    return value < end && bytes[value] === SEMICOLON ? value + 1 - at : 0;
}
/** The length of the spelled break or blank that ends before `to`, 0 where none does. */
function spelledBreakBefore(bytes, to, start) {
    const last = bytes[to - 1];
    if (last === SEMICOLON) {
        for (let at = to - 2; at >= start && at >= to - MAX_ENTITY; at--)
            if (bytes[at] === AMPERSAND)
                return entity(bytes, at, to) === to - at ? to - at : 0;
        return 0;
    }
    if (isLetter(last))
        return to - 2 >= start && bytes[to - 2] === BACKSLASH ? 2 : 0;
    if (!isWhite(bytes[to - 2], last))
        return 0;
    let at = to - 3;
    while (at - 2 >= start && at > to - 2 * MAX_LEVELS - 3 && bytes[at] === FIVE && bytes[at - 1] === TWO)
        at -= 2;
    return at >= start && bytes[at] === PERCENT ? to - at : 0;
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ behindSplitH),
/* harmony export */   GI: () => (/* binding */ aroundSplitH),
/* harmony export */   Jk: () => (/* binding */ prefixBeforeEscape),
/* harmony export */   e7: () => (/* binding */ prefixBefore),
/* harmony export */   nB: () => (/* binding */ afterSplitKind),
/* harmony export */   ul: () => (/* binding */ MAX_SPLIT)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _confirm_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
/* harmony import */ var _spelled_joins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1878);
/* harmony import */ var _prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4176);
/**
 * Confirms a prefix that a join cuts behind its `p`, from the `h` behind the join: `p" + "hx_…`. `p` before a quote stands
 * everywhere in code, `hx_` nowhere.
 */





/** What follows the kind's letter: the underscore, or what begins an escape or another join. */
const afterSplitKind = '_"\')\n\r%\\&=<\x1b\xe2\xc2\xef';
/** What stands before an `h` and behind it, where joins cut on both sides: in quotes, tags, ANSI codes, zero-width. */
const aroundSplitH = '"\'(>m\n\x8b\x8c\x8d\x8f\xad\xbf';
const behindSplitH = '"\')<\n\r\x1b\xe2\xc2\xef';
const kinds = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLetters */ .uG);
const kindEnds = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(afterSplitKind);
const before = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(aroundSplitH);
const behind = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(behindSplitH);
/** What a line's mark or a PDF's kerning has of alphanumerics. */
const numbers = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm, 'TZ');
/** Bytes between the `p` and the `h`. */
const MAX_SPLIT = 1024;
const MAX_ANSI = 16;
/** The start of the ANSI sequence whose last byte stands at `at`, or -1. */
function ansiStart(bytes, at, start) {
    for (let i = at - 1; i > start && i > at - MAX_ANSI; i--) {
        if (bytes[i] === 0x5b)
            return bytes[i - 1] === 0x1b ? i - 1 : -1;
        if (bytes[i] < 0x20 || bytes[i] > 0x3f)
            return -1;
    }
    return -1;
}
/** The `<` of the tag that ends at `at`, or -1. */
function tagStart(bytes, at, limit) {
    for (let i = at - 1; i >= limit; i--) {
        if (bytes[i] === 0x3c)
            return i;
        if (bytes[i] === 0x3e)
            return -1;
    }
    return -1;
}
/** The `p` before the join that ends before the `h` at `h`, or -1. */
function joinedP(bytes, h, start) {
    const limit = Math.max(start, h - MAX_SPLIT);
    let i = h - 1;
    while (i >= limit) {
        const here = bytes[i];
        if (here === 0x3b) {
            const entity = (0,_spelled_joins_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfSpelledJoin */ .R)(bytes, i, start);
            if (entity >= 0) {
                i = entity - 1;
                continue;
            }
        }
        if (here === 0x3e) {
            const tag = tagStart(bytes, i, limit);
            if (tag >= 0) {
                i = tag - 1;
                continue;
            }
        }
        else if (_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .alphanumeric */ .G7[here] === 1) {
            if (here === 0x70)
                return i;
            const join = (0,_spelled_joins_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfSpelledJoin */ .R)(bytes, i, start);
            if (join >= 0) {
                i = join - 1;
                continue;
            }
            const ansi = ansiStart(bytes, i, start);
            if (ansi >= 0) {
                i = ansi - 1;
                continue;
            }
            const spelled = (here === 0x6e || here === 0x72 || here === 0x74) && bytes[i - 1] === 0x5c;
            if (!spelled && numbers[here] !== 1)
                return -1;
        }
        i--;
    }
    return -1;
}
/** Where a prefix begins whose `h` stands at `at`, cut before it and perhaps behind it; or -1. */
function prefixBefore(bytes, at, start, end) {
    if (at <= start || at + 1 >= end || bytes[at - 1] === 0x70)
        return -1;
    const next = bytes[at + 1];
    const cutBehind = before[bytes[at - 1]] === 1 && behind[next] === 1;
    const kind = kinds[next] === 1 && at + 2 < end && kindEnds[bytes[at + 2]] === 1;
    if (!kind && !cutBehind)
        return -1;
    const from = joinedP(bytes, at, start);
    if (from < 0 || !(0,_prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixGoesOn */ .G)(bytes, from + 1, at + 1, 1))
        return -1;
    return (kind ? (0,_prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixGoesOn */ .G)(bytes, at + 2, end, 3) : (0,_prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixGoesOn */ .G)(bytes, at + 1, end, 2)) ? from : -1;
}
/** Where a prefix begins whose `h` is the escape that `at` (`%`, `&` or the last backslash) begins; or -1. */
function prefixBeforeEscape(bytes, at, start, end) {
    let from = at - 1;
    if (bytes[at] === 0x5c)
        while (from >= start && from > at - _confirm_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BACKSLASHES */ .O7 && bytes[from] === 0x5c)
            from--;
    return from >= start && bytes[from] === 0x70 && (0,_prefix_goes_on_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixGoesOn */ .G)(bytes, from + 1, end, 1) ? from : -1;
}


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ relaxedModule),
/* harmony export */   R: () => (/* binding */ plainModule)
/* harmony export */ });
/**
 * The kernel's WebAssembly modules in base64. Made by `npm run kernel`: do not edit; `scripts/kernel/filter.ts` is the
 * source, and a check in CI makes them anew and compares.
 */
/** With relaxed SIMD: Node 22 and later. */
const relaxedModule = 'AGFzbQEAAAABLgZgAX8Bf2AEf39/fwF/YAJ/fwF/YAN/f38Bf2AFf39/f38Bf2AGf39/f39/AX8CFQEGa2VybmVsBm1lbW9yeQIBAYCABAMODQAAAAAAAQIB' +
    'AwMDBAUHCgEGZmlsdGVyAAwKs0oNYwEBeyAA/QAEACEB/QwAAAAAAAAAAAAAAAAAAAAA/Qyo+Pj4+Pj4+Pj48FRQVFB0IAFBD/0P/U79gAL9DAAABAgQIECA' +
    'AAAAAAAAAAAgAUEE/Y0BQQ/9D/1O/YAC/U79JP1kC2MBAXsgAP0ABAAhAf0MAAAAAAAAAAAAAAAAAAAAAP0MDFhcXFhYWAysDQ0sBCUIBCABQQ/9D/1O/YAC' +
    '/QwBAAQIECBAgAAAAAAAAAAAIAFBBP2NAUEP/Q/9Tv2AAv1O/ST9ZAtjAQF7IAD9AAQAIQH9DAAAAAAAAAAAAAAAAAAAAAD9DKj4+Pj4+Pj4+PjwUFBQUFAg' +
    'AUEP/Q/9Tv2AAv0MAAAACBAgQIAAAAAAAAAAACABQQT9jQFBD/0P/U79gAL9Tv0k/WQLYwEBeyAA/QAEACEB/QwAAAAAAAAAAAAAAAAAAAAA/Qz9/Pz8/Pz8' +
    '/Pz9/fz8/fx8IAFBD/0P/U79gAL9DAEABAgQIECAAAAAAAAAAAAgAUEE/Y0BQQ/9D/1O/YAC/U79JP1kCxQAQX8gABAAIABBEGoQAEEQdHJzC4oRAwh/CX4M' +
    'eyAAIQQDQEGAAiAAIAFrSARAQQIPCyABQSBrEARnIQYgASAGayEBIAZBIEYNAAsgASACQSFqSARAQQEPCyAAIQUDQCAFEARoIQYgBSAGaiEFQYACIAUgAWtI' +
    'BEBBAg8LIAZBIEYNAAsgAyAFQQJqSARAQQIPCyABIQAgACgCAEHz0IWrA0YgAC0ABEExRiAALQAFQTJGcSAALQAGQS1GcXFFBEBBAg8LIAUhACAALQAAQT1G' +
    'BEAgAC0AAUECdCgCgJgQQYCACHFBAEcEQEECDwsLIAAtAABBCUYgAC0AAEEgRnIEQCAALQABQQJ0KAKAmBBBgIAIcUEARyAALQABQT1GIAAtAAFBCUZyIAAt' +
    'AAFBIEZycgRAQQIPCwsgAC0AAEECdCgCgJgQQYCAAnFBAEcEQCAALQABQQJ0KAKAmBBBgIAEcUEAR0UEQEECDwsLIAAtAABBAnQoAoCYEEGAgAhxQQBHBEBB' +
    'Ag8LIAEhACAAQQFrLQAAQdwARiAAQQFrLQAAQSZGcgRAQQIPCwJAA0AgAEEBay0AAEECdCgCgJgQQYCAEHFBAEdFDQEgAEEBayEAIAFBEGsgAEgNAAtBAg8L' +
    'IABBAWstAABBJUYgAEEBay0AAEE7RnIEQEECDwsgAEEBay0AAEECdCgCgJgQQYCAAXFBAEcEQCAAQQJrLQAAQdwARiAAQQNrLQAAQSVGciAAQQRrLQAAQTJG' +
    'IABBA2stAABBNUZxcgRAQQIPCyAALQAAQT1GIAAtAAFBPUZxRSAAQRBrEABB//8DRnEEQEECDwsLQQ/9DyEV/QwgcHBwcHBwMDAwMBAQEBAQIRf9DAAAAAAQ' +
    'IEAAAAAAAAAAAAAhGP0MCDg4ODAwMPDwwMBAQEBAACEZ/QwAAAAIECBAgAAAAAAAAAAAIRr9DIg4MMDIODDAyDgwQEAQEEAhG/0MAAAACBAgQIAAAAAAAAAA' +
    'ACEcIAEhCiABIQAgAP0ABAAhHSAdQQT9jQEgFf1OIR8gAP0ABBAhHiAeQQT9jQEgFf1OISAgFiAXIB0gFf1O/YACIBggH/2AAv1O/ST9ZCAWIBcgHiAV/U79' +
    'gAIgGCAg/YAC/U79JP1kQRB0cq0hESAWIBkgHSAV/U79gAIgGiAf/YAC/U79JP1kIBYgGSAeIBX9Tv2AAiAaICD9gAL9Tv0k/WRBEHRyrSESIBYgGyAdIBX9' +
    'Tv2AAiAcIB/9gAL9Tv0k/WQgFiAbIB4gFf1O/YACIBwgIP2AAv1O/ST9ZEEQdHKtIRMgHUEw/Q/9cUEK/Q/9JiAdQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WQg' +
    'HkEw/Q/9cUEK/Q/9JiAeQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRBEHRyrSEUA0AgCkEgaiEAIBEhDSASIQ4gEyEPIBQhECAA/QAEACEdIB1BBP2NASAV/U4h' +
    'HyAA/QAEECEeIB5BBP2NASAV/U4hICAWIBcgHSAV/U79gAIgGCAf/YAC/U79JP1kIBYgFyAeIBX9Tv2AAiAYICD9gAL9Tv0k/WRBEHRyrSERIBYgGSAdIBX9' +
    'Tv2AAiAaIB/9gAL9Tv0k/WQgFiAZIB4gFf1O/YACIBogIP2AAv1O/ST9ZEEQdHKtIRIgFiAbIB0gFf1O/YACIBwgH/2AAv1O/ST9ZCAWIBsgHiAV/U79gAIg' +
    'HCAg/YAC/U79JP1kQRB0cq0hEyAdQTD9D/1xQQr9D/0mIB1BIP0P/VBB4QD9D/1xQQb9D/0m/VD9ZCAeQTD9D/1xQQr9D/0mIB5BIP0P/VBB4QD9D/1xQQb9' +
    'D/0m/VD9ZEEQdHKtIRQgDSARQiCGhCENIA4gEkIghoQhDiAPIBNCIIaEIQ8gECAUQiCGhCEQIA0gDkIBiIMgD0ICiIMhDCAMIAxCBIiDIQwgDCAMQgiIgyEM' +
    'IAwgDEIMiIMhDCAFIApBG2prIQZBACAGSCAMQgBScQRAQgAgDEHAACAGayAGQcAASGythlIEQEECDwsLIBAgEEIBiIMhECAQIBBCAoiDIRAgECAQQgSIgyEQ' +
    'IBAgEEIIiIMhECAFIApBD2prIQZBACAGSCAQQgBScQRAQgAgEEHAACAGayAGQcAASGythlIEQEECDwsLIAAhCiAKQQ9qIAVIDQALIAQhACAALQAAQQJ0KAKA' +
    'mBBBEHFBAEcEQCAA/QAEAEEw/Q/9cUEK/Q/9JiAA/QAEAEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kIAD9AAQQQTD9D/1xQQr9D/0mIAD9AAQQQSD9D/1QQeEA' +
    '/Q/9cUEG/Q/9Jv1Q/WRBEHRyIQggAEEga/0ABABBMP0P/XFBCv0P/SYgAEEga/0ABABBIP0P/VBB4QD9D/1xQQb9D/0m/VD9ZCAAQSBr/QAEEEEw/Q/9cUEK' +
    '/Q/9JiAAQSBr/QAEEEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kQRB0ciEJQX8gCHNoIQZBfyAJc2chByAFIQAgAEEBay0AAEECdCgCgJgQQQhxQQBHRSELIAQg' +
    'BmohACALIAAtAABBAnQoAoCYEEEIcUEAR0VxIAAtAAFBAnQoAoCYEEEIcUEAR0VxBEBBAQ8LIAAtAABBAnQoAoCYEEEIcUEAR0UgAC0AAEHoAEYgAC0AAEHI' +
    'AEZyciAGIAdqQQFxRXEEQCAA/QAEAEEw/Q/9cUEK/Q/9JiAA/QAEAEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kIAD9AAQQQTD9D/1xQQr9D/0mIAD9AAQQQSD9' +
    'D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRBEHRyIQggCSAHdCEJIAQgB2shACAAQQFrLQAAQfgARiAAQQFrLQAAQdgARnJBfyAIIAhodnNoIAYgB2pGckF/IAkgCWd0' +
    'c2cgBiAHakZyBEBBAQ8LCwtBAAuYAgECfyABLQAAQQJ0KAKAmBBBgBBxQQBHIAEtAAFBAnQoAoCYEEGAIHFBAEdxBEBBAQ8LIAAhASABLQAAQeUARgRAQQEP' +
    'CyAAQShrIQIDQCABQQFrLQAAQSVGIAFBAWstAABBO0ZyIAFBAWstAABBPUYgAS0AAEHcAEZxcgRAQQEPCyABQQFrLQAAQQJ0KAKAmBBBgMAAcUEAR0UEQCAB' +
    'QQFrLQAAQQJ0KAKAmBBBgIABcUEARyADIAFBAmstAABB3ABGIAFBAmstAABBMEZyIAFBAmstAABBMkZyIAFBAmstAABBM0ZycnEPCyADIAFBAWstAABBAnQo' +
    'AoCYEEGAEHFBAEdyIQMgAUEBayEBIAIgAUgNAAtBAQuHAgECfyAAIAJIBEBBAA8LIABBYGoQBGchBSAAIAJrIAVIBEAgACACayEFCyAFQSBGBEAgACABa0H/' +
    'H3FFRQRAQQAPCwsgBEEARgRAQQAgAEEAahAEaGohBAsgBEEgRgRAQSAgAEEgahAEaGohBAsgBEHAAEYEQEHAACAAQcAAahAEaGohBAsgAyAAayAESARAIAMg' +
    'AGshBAsgBEEUSARAQQAPC0HLACAFIARqSARAIARB4ABIIAAgBGotAABBAnQoAoCYEEGAgAhxQQBHcQRAQQIPCyAAIAAgBWsgAiADEAUPCyAFIARqQShIBEBB' +
    'AA8LIAVBIEYEQEEBDwsgACAFayAAIARqEAYLngIAIABBAGoQAUH//wNGIAD9AAQAQTD9D/1xQQr9D/0mIAD9AAQAQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRp' +
    'QQNrQQ1JcUUEQEEADwsgAEEQahABQf//A0YgAEEgahABQf//A0YgAEFwahABQf//A0ZycSAAQXBqEAFB//8DRiAAQWBqEAFB//8DRnFyRQRAQQAPCyAAIAFr' +
    'Qf8fcUUgAEHAAGsgAkhyBEBBAQ8LIABBQGoQAUH//wNGIABBUGoQAUH//wNGcSAAQWBqEAFB//8DRnEgAEFwahABQf//A0ZxIABBQGr9AAQAQTD9D/1xQQr9' +
    'D/0mIABBQGr9AAQAQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRpQQNrQQ1JcUULtwECAX8BeyAA/QAEACAE/SP9ZCEDIAMgA0EBdnNB//8Bc0H//wFxBEBBAA8L' +
    'IAAgAWtB/x9xRSAAQcAAayACSHIEQEEBDwsgAEFAahADIABBUGoQA3EgAEFgahADcSAAQXBqEANxQf//A0YgAEFAav0ABAAgBP0j/WQgA0ZxIABBUGr9AAQA' +
    'IAT9I/1kIANGcSAAQWBq/QAEACAE/SP9ZCADRnEgAEFwav0ABAAgBP0j/WQgA0ZxRQsVACAAIAE2AgAgACACNgIEIABBCGoLnhgBAn8gAUEIayADSCAEIAFB' +
    'KGpIciACaUEBR3IEQCAAIAFBDhAKDwsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACaA4eABIBEhISEgISAwQSBQYSBwgJEgoLDA0O' +
    'DxISEhAREgsgAS0AA0HfAEYEQCABQQRqIQZBfyAGEAIgBkEQahACQRB0cnNoIQUgBUEUTwRAIAAgAUEAEAoPCyABIAVqIQEgAS0ABEECdCgCgJgQQYAEcUEA' +
    'RwRAIAEgBWshASAAIAFBDhAKDwsgAA8LIAEtAANBAnQoAoCYEEGAAnFBAEcEQCAAIAFBDhAKDwsgAA8LIAFBAWstAABB8ABGBEAgAA8LIAFBAWstAABBAnQo' +
    'AoCYEEECcUEARyABQQJrLQAAQQJ0KAKAmBBBAXFBAEdxBEAgAA8LIAAgAUEOEAoPCyABLQADQTRGIAEtAANB+gBGciABLQADQegARnIgAS0AA0H5AEZyIAEt' +
    'AANB6gBGciABLQAEQdgARnEEQCAAIAFBARAKDwsgAS0AA0E0RiABLQADQfoARnIgAS0AA0HoAEZyIAEtAANB+QBGciABLQADQeoARnIgAS0ABEECdCgCgJgQ' +
    'QcAAcUEAR3EEQCAAIAFBDhAKDwsgAS0AA0ECdCgCgJgQQcAAcUEARwRAIAAgAUEOEAoPCyAADwsgAUEBay0AAEECdCgCgJgQQQhxQQBHBEAgAUEBay0AAEHu' +
    'AEYgAUEBay0AAEHyAEZyIAFBAWstAABB9ABGciABQQJrLQAAQdwARnEEQCAAIAFBDhAKDwsgAUEBay0AAEECdCgCgJgQQRBxQQBHIAFBAmstAABBMEYgAUEC' +
    'ay0AAEEyRnIgAUECay0AAEEzRnJxBEAgACABQQ4QCg8LIAAPCyAAIAFBDhAKDwsgASgCAEHC3pWzBEYgASgCAEHC3o2LA0ZyIAEoAgBBwt6N4wZGciABKAIA' +
    'QcLe5bIFRnIgASgCAEHC3uWKA0ZyBEAgAUEBay0AAEHIAEYgAUEBay0AAEHYAEZyIAFBAWstAABB7gBGciABQQFrLQAAQTNGciABQQJrLQAAQdwARkVxBEAg' +
    'ACABQQFrQQEQCg8LIAAgAUEOEAoPCyABLQADQQJ0KAKAmBBBwABxQQBHBEAgACABQQ4QCg8LIAAPCyABLQACQdwARiABLQACQSVGciABLQADQe8ARiABLQAD' +
    'QSZGcnIgAS0AA0ECdCgCgJgQQYABcUEAR3IEQCAAIAFBDhAKDwsgAA8LIAEoAgFB4ZChswZGIAEoAgFB4ZC5sgZGciABKAIBQeGQqbIGRnIgASgCAUHhjpmy' +
    'BkZyIAEoAgFB4Y65sgZGcgRAIAAgAUEBEAoPCyABLQADQQJ0KAKAmBBBwABxQQBHIAEtAARBAnQoAoCYEEHAAHFBAEdyBEAgACABQQ4QCg8LIAAPCyABQQFr' +
    'LQAAQQJ0KAKAmBBBCHFBAEcEQCABQQFrLQAAQe4ARiABQQFrLQAAQfIARnIgAUEBay0AAEH0AEZyIAFBAmstAABB3ABGcQRAIAAgAUEOEAoPCyABQQFrLQAA' +
    'QQJ0KAKAmBBBEHFBAEcgAUECay0AAEEwRiABQQJrLQAAQTJGciABQQJrLQAAQTNGcnEEQCAAIAFBDhAKDwsgAA8LIAAgAUEOEAoPCyAB/QAEAkE2/Q/9I/1k' +
    'IAH9AAQDQTj9D/0j/WRxQf8BcSEFAkADQCAFRQ0BIAEgBWhBAmpBA2xqIQYgBi0AAEE1RiAGLQABQSByQeYARnEEQCAAIAFBAxAKDwsgBSAFQQFrcSEFDAAL' +
    'CyABLQACQQJ0KAKAmBBBgAhxQQBHBEAgAS0AA0ECdCgCgJgQQYAIcUEARyABLQADQTZGIAEtAANBMEZycgRAIAAgAUEOEAoPCwsgAS0AAkEwRiABLQADQfgA' +
    'RiABLQADQdgARnJxBEAgACABQQ4QCg8LIAEtAAJBNkYgAS0AA0E4RnEEQCABLQAEQQJ0KAKAmBBBgAhxQQBHIAEtAARBMEYgAS0ABUH4AEYgAS0ABUHYAEZy' +
    'cXIgAS0ABEE3RiABLQAFQThGIAEtAAVBM0ZyIAEtAAVBMkZycSABLQAEQTZGIAEtAAVBMUYgAS0ABUEzRnJxcnIgAS0AB0E1RiABLQAIQSByQeYARnFyBEAg' +
    'ACABQQ4QCg8LCyABLQADQTZGIAEtAARBOEZxBEAgAS0ACEE1RiABLQAJQSByQeYARnEEQCAAIAFBDhAKDwsLIAAPCyABLQADQQJ0KAKAmBBBBHFBAEcEQCAA' +
    'DwsgACABQQ4QCg8LIAEtAAFBMkYgAS0AAkE1RnEEQCAAIAFBDhAKDwsgAUEBay0AAEHwAEYgAUEBay0AAEHcAEZyBEAgACABQQ4QCg8LIAEtAAFBAnQoAoCY' +
    'EEEgcUEARyABLQACQQJ0KAKAmBBBEHFBAEdxIAEtAAFBN0YgAS0AAkHmAEYgAS0AAkHGAEZycUVxRQRAIAAPCyABLQADQSVGIAEtAARBAnQoAoCYEEEgcUEA' +
    'RyABLQAFQQJ0KAKAmBBBEHFBAEdxIAEtAARBN0YgAS0ABUHmAEYgAS0ABUHGAEZycUVxcQRAIAAgAUEFEAoPCyAB/QAEA0El/Q/9I/1kQT9xQQBHIAEtAAFB' +
    'N0YgAS0AAkEwRnEgAS0AA0HoAEZxcgRAIAAgAUEOEAoPCyAADwsgAS0AAkH7AEYEQCAAIAFBDhAKDwsgAUEBay0AAEHwAEYgAUEBay0AAEHcAEZyBEAgACAB' +
    'QQ4QCg8LIAEtAAJBAnQoAoCYEEEgcUEARyABLQADQQJ0KAKAmBBBEHFBAEdxIAEtAAJBN0YgAS0AA0HmAEYgAS0AA0HGAEZycUVxRQRAIAAPCyABLQAEQdwA' +
    'RiABLQAFQfgARnEgAS0ABkECdCgCgJgQQSBxQQBHIAEtAAdBAnQoAoCYEEEQcUEAR3EgAS0ABkE3RiABLQAHQeYARiABLQAHQcYARnJxRXFxBEAgACABQQUQ' +
    'Cg8LIAH9AAQEQdwA/Q/9I/1kQR9xQQBHIAEtAAJBN0YgAS0AA0EwRnEgAS0ABEHoAEZxcgRAIAAgAUEOEAoPCyAADwsgAS0AAUHVAEYgAS0AAkH7AEZyBEAg' +
    'ACABQQ4QCg8LIAFBAWstAABB8ABGIAFBAWstAABB3ABGcgRAIAAgAUEOEAoPCyABLQACQTBGIAEtAANBMEZxRQRAIAAPCyABQQFrLQAAQfAARiABQQFrLQAA' +
    'QdwARnIEQCAAIAFBDhAKDwsgAS0ABEECdCgCgJgQQSBxQQBHIAEtAAVBAnQoAoCYEEEQcUEAR3EgAS0ABEE3RiABLQAFQeYARiABLQAFQcYARnJxRXFFBEAg' +
    'AA8LIAEoAgZB3OrBgQNGIAEtAApBAnQoAoCYEEEgcUEARyABLQALQQJ0KAKAmBBBEHFBAEdxIAEtAApBN0YgAS0AC0HmAEYgAS0AC0HGAEZycUVxcQRAIAAg' +
    'AUEFEAoPCyAB/QAEBkHcAP0P/SP9ZEEHcUEARyABLQAEQTdGIAEtAAVBMEZxIAEtAAZB6ABGcXIEQCAAIAFBDhAKDwsgAA8LIAFBAWstAABB8ABGIAFBAWst' +
    'AABB3ABGcgRAIAAgAUEOEAoPCyAB/QAEA0HcAP0P/SP9ZEE/cUEARyABLQADQegARnIgAS0ABEHoAEZyBEAgACABQQ4QCg8LIAAPCyABQQFrLQAAQfAARiAB' +
    'QQFrLQAAQdwARnIEQCAAIAFBDhAKDwsgAf0ABANB3AD9D/0j/WRBP3FBAEcgAS0AA0HoAEZyIAEtAARB6ABGcgRAIAAgAUEOEAoPCyAADwsgAUEBay0AAEHw' +
    'AEYgAUEBay0AAEHcAEZyBEAgACABQQ4QCg8LIAH9AAQDQdwA/Q/9I/1kQT9xQQBHIAEtAANB6ABGciABLQAEQegARnIEQCAAIAFBDhAKDwsgAA8LIAFBBGsp' +
    'AwBCoMCAgYKEiJAghEL//////////wCDQvDezaOH7dszUQRAIAAgAUEEa0EJEAoPCyAADwsgAUECaykDAEKgwICBgoSIkCCEQn+DQvDKyZv3zduw7ABRBEAg' +
    'ACABQQJrQQkQCg8LIAAPCyAAIAFBDhAKDwvNFQMffwF+GHtBCCEIQQ/9DyEoQf8A/Q8hKv0MFiIHIACACEV0EBQcjDU0BCEz/QwUAJwvNbp0VgQABAQAAAAA' +
    'ITT9DJPC4MqAiICgbAABAAAgABEhNf0MIwAIkzAKVUoAAAAAAAAAACE2/Qz9je+Nje3t/e/NZU1lZSVHITf9DGVFZf/zbbcNAQEBAUUBRQEhOP0MqPj4+Pj4' +
    '+Pj4+PBUUFRQdCEv/QwAAAQIECBAgAAAAAAAAAAAITD9DAxYXFxYWFgMrA0NLAQlCAQhMf0MAQAECBAgQIAAAAAAAAAAACEyQdUA/Q8hK0EZ/Q8hLEH4AP0P' +
    'IS0gAEEQa/0ABAAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAzICb9gAIgNCAn/YAC/U4hPCA1ICb9gAIgNiAn/YAC/U4gKSA8/Q0PEBESExQVFhcYGRobHB0e' +
    '/U4hPQJAA0AgACABTg0BIAggAkoNAUGAoBAhCkGQwBAhC0GUyBAhDCAAIQ4gAEGAgAFqIQ8gDyABSgRAIAEhDwtB/wH9DyEuA0AgAP0ABAAhOSAuIDn9dyEu' +
    'IDkgLP1uIDkgLf0j/U/9ZCEkIDkgK/1u/WRB//8DcyEiIDkgKP1OISYgOUEE/Y0BICj9TiEnIDMgJv2AAiA0ICf9gAL9TiE6IDUgJv2AAiA2ICf9gAL9TiA8' +
    'IDr9DQ8QERITFBUWFxgZGhscHR79TiE7IDcgJv2AAiA4ICf9gAL9TiA9IDv9DQ8QERITFBUWFxgZGhscHR79TiAq/XD9ZCEeIDohPCA7IT0gAP0ABBAhOSA5' +
    'ICj9TiEmIDlBBP2NASAo/U4hJyAzICb9gAIgNCAn/YAC/U4hOiA1ICb9gAIgNiAn/YAC/U4gPCA6/Q0PEBESExQVFhcYGRobHB0e/U4hOyA3ICb9gAIgOCAn' +
    '/YAC/U4gPSA7/Q0PEBESExQVFhcYGRobHB0e/U4gKv1w/WQhHyA6ITwgOyE9IAD9AAQgITkgOSAr/W79ZEH//wNzISMgOSAo/U4hJiA5QQT9jQEgKP1OIScg' +
    'MyAm/YACIDQgJ/2AAv1OITogNSAm/YACIDYgJ/2AAv1OIDwgOv0NDxAREhMUFRYXGBkaGxwdHv1OITsgNyAm/YACIDggJ/2AAv1OID0gO/0NDxAREhMUFRYX' +
    'GBkaGxwdHv1OICr9cP1kISAgOiE8IDshPSAA/QAEMCE5IDkgKP1OISYgOUEE/Y0BICj9TiEnIDMgJv2AAiA0ICf9gAL9TiE6IDUgJv2AAiA2ICf9gAL9TiA8' +
    'IDr9DQ8QERITFBUWFxgZGhscHR79TiE7IDcgJv2AAiA4ICf9gAL9TiA9IDv9DQ8QERITFBUWFxgZGhscHR79TiAq/XD9ZCEhIDohPCA7IT0gHiAfQRB0ciEe' +
    'ICAgIUEQdHIhICAKIB42AgAgCiAgNgIEIAogADYCCCAKIB4gIHJBAEdBBHRqIQogCyAANgIAIAsgIiAjbEVBAnRqIQsgDCAANgIAIAwgJEVBAnRqIQwgAEHA' +
    'AGohACAAIA9IDQALQaTwECENQYCgECEJAkADQCAJIApPDQEgCSkDACElIAkoAghBAmshBiANICV7p0ECdGohByANIAYgJXqnajYCACAlICVCAX2DISUgDSAG' +
    'ICV6p2o2AgQgJSAlQgF9gyElIA1BCGohDQJAA0AgJVANASANIAYgJXqnajYCACAlICVCAX2DISUgDUEEaiENDAALCyAHIQ0gCUEQaiEJDAALC0Gk8BAhEEGk' +
    '8BAhCQJAA0AgCSANTw0BIAkoAgAhBiAJQQRqIQkgECAGNgIAIBAgBi0AAEECdCgCgIAQIAYtAAFBAnQoAoCIEHEgBi0AAkECdCgCgJAQcUEAR0ECdGohEAwA' +
    'CwtBpPAQIQkCQANAIAkgEE8NASAJKAIAIQYgCUEEaiEJIAggBiAGLQAAQQJ0KAKAgBAgBi0AAUECdCgCgIgQcSAGLQACQQJ0KAKAkBBxIAMgBBALIQgMAAsL' +
    'QZDAECEQQaDgECESQZjQECERQZDAECEJAkADQCAJIAtPDQEgCSgCACEGIAlBBGohCSAG/QAEICE5IDkgKP1OISYgOUEE/Y0BICj9TiEnIC8gJv2AAiAwICf9' +
    'gAL9TiAp/SP9ZCEXIAb9AAQAITkgOSAo/U4hJiA5QQT9jQEgKP1OIScgLyAm/YACIDAgJ/2AAv1OICn9I/1kIRUgFUUgF0VyIRogECAGNgIAIBAgGkECdGoh' +
    'EAwACwtBkMAQIQkCQANAIAkgEE8NASAJKAIAIQYgCUEEaiEJIAZBIGv9AAQAITkgOSAo/U4hJiA5QQT9jQEgKP1OIScgLyAm/YACIDAgJ/2AAv1OICn9I/1k' +
    'IRMgBkEQa/0ABAAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9gAIgMCAn/YAC/U4gKf0j/WQhFCAG/QAEACE5IDkgKP1OISYgOUEE/Y0BICj9TiEnIC8g' +
    'Jv2AAiAwICf9gAL9TiAp/SP9ZCEVIAb9AAQQITkgOSAo/U4hJiA5QQT9jQEgKP1OIScgLyAm/YACIDAgJ/2AAv1OICn9I/1kIRYgBv0ABCAhOSA5ICj9TiEm' +
    'IDlBBP2NASAo/U4hJyAvICb9gAIgMCAn/YAC/U4gKf0j/WQhFyAG/QAEMCE5IDkgKP1OISYgOUEE/Y0BICj9TiEnIC8gJv2AAiAwICf9gAL9TiAp/SP9ZCEY' +
    'IAb9AARAITkgOSAo/U4hJiA5QQT9jQEgKP1OIScgLyAm/YACIDAgJ/2AAv1OICn9I/1kIRkgFSAWQRB0cmggFSAWQRB0ckUgF0GAgARyaGxqIRwgEyAUQRB0' +
    'cmchHSAcQRROIBwgHWpBKE5xIB1BIEggBkEgayADSHIgBiAFQQBra0H/H3FFcnEhGiARIAY2AgAgESAaQQJ0aiERIBcgGEEQdHJoIBcgGEEQdHJFIBlBgIAE' +
    'cmhsaiEcIBUgFkEQdHJnIR0gHEEUTiAcIB1qQShOcSAdQSBIIAZBAGsgA0hyIAYgBUEga2tB/x9xRXJxIRogESAGQSBqNgIAIBEgGkECdGohEQwACwtBlMgQ' +
    'IQkCQANAIAkgDE8NASAJKAIAIQYgCUEEaiEJIAb9AAQAITkgOSAo/U4hJiA5QQT9jQEgKP1OIScgMSAm/YACIDIgJ/2AAv1OICn9I/1kRSA5QTD9D/1xQQr9' +
    'D/0mIDlBIP0P/VBB4QD9D/1xQQb9D/0m/VD9ZGlBA2tBDUlxIRsgEiAGNgIAIBIgG0ECdGohEgwACwsgLiAp/SP9UwRAIA4hBgNAIAb9AAQAICn9I/1kIQcg' +
    'EiAGNgIAIBIgByAHQQF2c0H//wFzQf//AXFFQQJ0aiESIAZBwABqIQYgBiAPSA0ACwtBmNAQIQkCQANAIAkgEU8NASAJKAIAIQYgCUEEaiEJIAYgBSADIAQQ' +
    'ByEHIAdBAkYEQCAIIAY2AgAgCEECNgIEIAhBCGohCAUgBwRAIAggBjYCACAIQQ82AgQgCEEIaiEICwsMAAsLQaDgECEJAkADQCAJIBJPDQEgCSgCACEGIAlB' +
    'BGohCSAGIAUgAxAJBEAgCCAGNgIAIAhBDzYCBCAIQQhqIQgFIAYgBSADEAgEQCAIIAY2AgAgCEEPNgIEIAhBCGohCAsLDAALCwwACwtBACAANgIAIAhBCGtB' +
    'A3YL';
/** With SIMD only: Node 20. */
const plainModule = 'AGFzbQEAAAABLgZgAX8Bf2AEf39/fwF/YAJ/fwF/YAN/f38Bf2AFf39/f38Bf2AGf39/f39/AX8CFQEGa2VybmVsBm1lbW9yeQIBAYCABAMODQAAAAAAAQIB' +
    'AwMDBAUHCgEGZmlsdGVyAAwK40kNYQEBeyAA/QAEACEB/QwAAAAAAAAAAAAAAAAAAAAA/Qyo+Pj4+Pj4+Pj48FRQVFB0IAFBD/0P/U79Dv0MAAAECBAgQIAA' +
    'AAAAAAAAACABQQT9jQFBD/0P/U79Dv1O/ST9ZAthAQF7IAD9AAQAIQH9DAAAAAAAAAAAAAAAAAAAAAD9DAxYXFxYWFgMrA0NLAQlCAQgAUEP/Q/9Tv0O/QwB' +
    'AAQIECBAgAAAAAAAAAAAIAFBBP2NAUEP/Q/9Tv0O/U79JP1kC2EBAXsgAP0ABAAhAf0MAAAAAAAAAAAAAAAAAAAAAP0MqPj4+Pj4+Pj4+PBQUFBQUCABQQ/9' +
    'D/1O/Q79DAAAAAgQIECAAAAAAAAAAAAgAUEE/Y0BQQ/9D/1O/Q79Tv0k/WQLYQEBeyAA/QAEACEB/QwAAAAAAAAAAAAAAAAAAAAA/Qz9/Pz8/Pz8/Pz9/fz8' +
    '/fx8IAFBD/0P/U79Dv0MAQAECBAgQIAAAAAAAAAAACABQQT9jQFBD/0P/U79Dv1O/ST9ZAsUAEF/IAAQACAAQRBqEABBEHRycwvyEAMIfwl+DHsgACEEA0BB' +
    'gAIgACABa0gEQEECDwsgAUEgaxAEZyEGIAEgBmshASAGQSBGDQALIAEgAkEhakgEQEEBDwsgACEFA0AgBRAEaCEGIAUgBmohBUGAAiAFIAFrSARAQQIPCyAG' +
    'QSBGDQALIAMgBUECakgEQEECDwsgASEAIAAoAgBB89CFqwNGIAAtAARBMUYgAC0ABUEyRnEgAC0ABkEtRnFxRQRAQQIPCyAFIQAgAC0AAEE9RgRAIAAtAAFB' +
    'AnQoAoCYEEGAgAhxQQBHBEBBAg8LCyAALQAAQQlGIAAtAABBIEZyBEAgAC0AAUECdCgCgJgQQYCACHFBAEcgAC0AAUE9RiAALQABQQlGciAALQABQSBGcnIE' +
    'QEECDwsLIAAtAABBAnQoAoCYEEGAgAJxQQBHBEAgAC0AAUECdCgCgJgQQYCABHFBAEdFBEBBAg8LCyAALQAAQQJ0KAKAmBBBgIAIcUEARwRAQQIPCyABIQAg' +
    'AEEBay0AAEHcAEYgAEEBay0AAEEmRnIEQEECDwsCQANAIABBAWstAABBAnQoAoCYEEGAgBBxQQBHRQ0BIABBAWshACABQRBrIABIDQALQQIPCyAAQQFrLQAA' +
    'QSVGIABBAWstAABBO0ZyBEBBAg8LIABBAWstAABBAnQoAoCYEEGAgAFxQQBHBEAgAEECay0AAEHcAEYgAEEDay0AAEElRnIgAEEEay0AAEEyRiAAQQNrLQAA' +
    'QTVGcXIEQEECDwsgAC0AAEE9RiAALQABQT1GcUUgAEEQaxAAQf//A0ZxBEBBAg8LC0EP/Q8hFf0MIHBwcHBwcDAwMDAQEBAQECEX/QwAAAAAECBAAAAAAAAA' +
    'AAAAIRj9DAg4ODgwMDDw8MDAQEBAQAAhGf0MAAAACBAgQIAAAAAAAAAAACEa/QyIODDAyDgwwMg4MEBAEBBAIRv9DAAAAAgQIECAAAAAAAAAAAAhHCABIQog' +
    'ASEAIAD9AAQAIR0gHUEE/Y0BIBX9TiEfIAD9AAQQIR4gHkEE/Y0BIBX9TiEgIBYgFyAdIBX9Tv0OIBggH/0O/U79JP1kIBYgFyAeIBX9Tv0OIBggIP0O/U79' +
    'JP1kQRB0cq0hESAWIBkgHSAV/U79DiAaIB/9Dv1O/ST9ZCAWIBkgHiAV/U79DiAaICD9Dv1O/ST9ZEEQdHKtIRIgFiAbIB0gFf1O/Q4gHCAf/Q79Tv0k/WQg' +
    'FiAbIB4gFf1O/Q4gHCAg/Q79Tv0k/WRBEHRyrSETIB1BMP0P/XFBCv0P/SYgHUEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kIB5BMP0P/XFBCv0P/SYgHkEg/Q/9' +
    'UEHhAP0P/XFBBv0P/Sb9UP1kQRB0cq0hFANAIApBIGohACARIQ0gEiEOIBMhDyAUIRAgAP0ABAAhHSAdQQT9jQEgFf1OIR8gAP0ABBAhHiAeQQT9jQEgFf1O' +
    'ISAgFiAXIB0gFf1O/Q4gGCAf/Q79Tv0k/WQgFiAXIB4gFf1O/Q4gGCAg/Q79Tv0k/WRBEHRyrSERIBYgGSAdIBX9Tv0OIBogH/0O/U79JP1kIBYgGSAeIBX9' +
    'Tv0OIBogIP0O/U79JP1kQRB0cq0hEiAWIBsgHSAV/U79DiAcIB/9Dv1O/ST9ZCAWIBsgHiAV/U79DiAcICD9Dv1O/ST9ZEEQdHKtIRMgHUEw/Q/9cUEK/Q/9' +
    'JiAdQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WQgHkEw/Q/9cUEK/Q/9JiAeQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRBEHRyrSEUIA0gEUIghoQhDSAOIBJCIIaE' +
    'IQ4gDyATQiCGhCEPIBAgFEIghoQhECANIA5CAYiDIA9CAoiDIQwgDCAMQgSIgyEMIAwgDEIIiIMhDCAMIAxCDIiDIQwgBSAKQRtqayEGQQAgBkggDEIAUnEE' +
    'QEIAIAxBwAAgBmsgBkHAAEhsrYZSBEBBAg8LCyAQIBBCAYiDIRAgECAQQgKIgyEQIBAgEEIEiIMhECAQIBBCCIiDIRAgBSAKQQ9qayEGQQAgBkggEEIAUnEE' +
    'QEIAIBBBwAAgBmsgBkHAAEhsrYZSBEBBAg8LCyAAIQogCkEPaiAFSA0ACyAEIQAgAC0AAEECdCgCgJgQQRBxQQBHBEAgAP0ABABBMP0P/XFBCv0P/SYgAP0A' +
    'BABBIP0P/VBB4QD9D/1xQQb9D/0m/VD9ZCAA/QAEEEEw/Q/9cUEK/Q/9JiAA/QAEEEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kQRB0ciEIIABBIGv9AAQAQTD9' +
    'D/1xQQr9D/0mIABBIGv9AAQAQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WQgAEEga/0ABBBBMP0P/XFBCv0P/SYgAEEga/0ABBBBIP0P/VBB4QD9D/1xQQb9D/0m' +
    '/VD9ZEEQdHIhCUF/IAhzaCEGQX8gCXNnIQcgBSEAIABBAWstAABBAnQoAoCYEEEIcUEAR0UhCyAEIAZqIQAgCyAALQAAQQJ0KAKAmBBBCHFBAEdFcSAALQAB' +
    'QQJ0KAKAmBBBCHFBAEdFcQRAQQEPCyAALQAAQQJ0KAKAmBBBCHFBAEdFIAAtAABB6ABGIAAtAABByABGcnIgBiAHakEBcUVxBEAgAP0ABABBMP0P/XFBCv0P' +
    '/SYgAP0ABABBIP0P/VBB4QD9D/1xQQb9D/0m/VD9ZCAA/QAEEEEw/Q/9cUEK/Q/9JiAA/QAEEEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kQRB0ciEIIAkgB3Qh' +
    'CSAEIAdrIQAgAEEBay0AAEH4AEYgAEEBay0AAEHYAEZyQX8gCCAIaHZzaCAGIAdqRnJBfyAJIAlndHNnIAYgB2pGcgRAQQEPCwsLQQALmAIBAn8gAS0AAEEC' +
    'dCgCgJgQQYAQcUEARyABLQABQQJ0KAKAmBBBgCBxQQBHcQRAQQEPCyAAIQEgAS0AAEHlAEYEQEEBDwsgAEEoayECA0AgAUEBay0AAEElRiABQQFrLQAAQTtG' +
    'ciABQQFrLQAAQT1GIAEtAABB3ABGcXIEQEEBDwsgAUEBay0AAEECdCgCgJgQQYDAAHFBAEdFBEAgAUEBay0AAEECdCgCgJgQQYCAAXFBAEcgAyABQQJrLQAA' +
    'QdwARiABQQJrLQAAQTBGciABQQJrLQAAQTJGciABQQJrLQAAQTNGcnJxDwsgAyABQQFrLQAAQQJ0KAKAmBBBgBBxQQBHciEDIAFBAWshASACIAFIDQALQQEL' +
    'hwIBAn8gACACSARAQQAPCyAAQWBqEARnIQUgACACayAFSARAIAAgAmshBQsgBUEgRgRAIAAgAWtB/x9xRUUEQEEADwsLIARBAEYEQEEAIABBAGoQBGhqIQQL' +
    'IARBIEYEQEEgIABBIGoQBGhqIQQLIARBwABGBEBBwAAgAEHAAGoQBGhqIQQLIAMgAGsgBEgEQCADIABrIQQLIARBFEgEQEEADwtBywAgBSAEakgEQCAEQeAA' +
    'SCAAIARqLQAAQQJ0KAKAmBBBgIAIcUEAR3EEQEECDwsgACAAIAVrIAIgAxAFDwsgBSAEakEoSARAQQAPCyAFQSBGBEBBAQ8LIAAgBWsgACAEahAGC54CACAA' +
    'QQBqEAFB//8DRiAA/QAEAEEw/Q/9cUEK/Q/9JiAA/QAEAEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kaUEDa0ENSXFFBEBBAA8LIABBEGoQAUH//wNGIABBIGoQ' +
    'AUH//wNGIABBcGoQAUH//wNGcnEgAEFwahABQf//A0YgAEFgahABQf//A0ZxckUEQEEADwsgACABa0H/H3FFIABBwABrIAJIcgRAQQEPCyAAQUBqEAFB//8D' +
    'RiAAQVBqEAFB//8DRnEgAEFgahABQf//A0ZxIABBcGoQAUH//wNGcSAAQUBq/QAEAEEw/Q/9cUEK/Q/9JiAAQUBq/QAEAEEg/Q/9UEHhAP0P/XFBBv0P/Sb9' +
    'UP1kaUEDa0ENSXFFC7cBAgF/AXsgAP0ABAAgBP0j/WQhAyADIANBAXZzQf//AXNB//8BcQRAQQAPCyAAIAFrQf8fcUUgAEHAAGsgAkhyBEBBAQ8LIABBQGoQ' +
    'AyAAQVBqEANxIABBYGoQA3EgAEFwahADcUH//wNGIABBQGr9AAQAIAT9I/1kIANGcSAAQVBq/QAEACAE/SP9ZCADRnEgAEFgav0ABAAgBP0j/WQgA0ZxIABB' +
    'cGr9AAQAIAT9I/1kIANGcUULFQAgACABNgIAIAAgAjYCBCAAQQhqC54YAQJ/IAFBCGsgA0ggBCABQShqSHIgAmlBAUdyBEAgACABQQ4QCg8LAkACQAJAAkAC' +
    'QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAmgOHgASARISEhICEgMEEgUGEgcICRIKCwwNDg8SEhIQERILIAEtAANB3wBGBEAgAUEEaiEGQX8gBhAC' +
    'IAZBEGoQAkEQdHJzaCEFIAVBFE8EQCAAIAFBABAKDwsgASAFaiEBIAEtAARBAnQoAoCYEEGABHFBAEcEQCABIAVrIQEgACABQQ4QCg8LIAAPCyABLQADQQJ0' +
    'KAKAmBBBgAJxQQBHBEAgACABQQ4QCg8LIAAPCyABQQFrLQAAQfAARgRAIAAPCyABQQFrLQAAQQJ0KAKAmBBBAnFBAEcgAUECay0AAEECdCgCgJgQQQFxQQBH' +
    'cQRAIAAPCyAAIAFBDhAKDwsgAS0AA0E0RiABLQADQfoARnIgAS0AA0HoAEZyIAEtAANB+QBGciABLQADQeoARnIgAS0ABEHYAEZxBEAgACABQQEQCg8LIAEt' +
    'AANBNEYgAS0AA0H6AEZyIAEtAANB6ABGciABLQADQfkARnIgAS0AA0HqAEZyIAEtAARBAnQoAoCYEEHAAHFBAEdxBEAgACABQQ4QCg8LIAEtAANBAnQoAoCY' +
    'EEHAAHFBAEcEQCAAIAFBDhAKDwsgAA8LIAFBAWstAABBAnQoAoCYEEEIcUEARwRAIAFBAWstAABB7gBGIAFBAWstAABB8gBGciABQQFrLQAAQfQARnIgAUEC' +
    'ay0AAEHcAEZxBEAgACABQQ4QCg8LIAFBAWstAABBAnQoAoCYEEEQcUEARyABQQJrLQAAQTBGIAFBAmstAABBMkZyIAFBAmstAABBM0ZycQRAIAAgAUEOEAoP' +
    'CyAADwsgACABQQ4QCg8LIAEoAgBBwt6VswRGIAEoAgBBwt6NiwNGciABKAIAQcLejeMGRnIgASgCAEHC3uWyBUZyIAEoAgBBwt7ligNGcgRAIAFBAWstAABB' +
    'yABGIAFBAWstAABB2ABGciABQQFrLQAAQe4ARnIgAUEBay0AAEEzRnIgAUECay0AAEHcAEZFcQRAIAAgAUEBa0EBEAoPCyAAIAFBDhAKDwsgAS0AA0ECdCgC' +
    'gJgQQcAAcUEARwRAIAAgAUEOEAoPCyAADwsgAS0AAkHcAEYgAS0AAkElRnIgAS0AA0HvAEYgAS0AA0EmRnJyIAEtAANBAnQoAoCYEEGAAXFBAEdyBEAgACAB' +
    'QQ4QCg8LIAAPCyABKAIBQeGQobMGRiABKAIBQeGQubIGRnIgASgCAUHhkKmyBkZyIAEoAgFB4Y6ZsgZGciABKAIBQeGOubIGRnIEQCAAIAFBARAKDwsgAS0A' +
    'A0ECdCgCgJgQQcAAcUEARyABLQAEQQJ0KAKAmBBBwABxQQBHcgRAIAAgAUEOEAoPCyAADwsgAUEBay0AAEECdCgCgJgQQQhxQQBHBEAgAUEBay0AAEHuAEYg' +
    'AUEBay0AAEHyAEZyIAFBAWstAABB9ABGciABQQJrLQAAQdwARnEEQCAAIAFBDhAKDwsgAUEBay0AAEECdCgCgJgQQRBxQQBHIAFBAmstAABBMEYgAUECay0A' +
    'AEEyRnIgAUECay0AAEEzRnJxBEAgACABQQ4QCg8LIAAPCyAAIAFBDhAKDwsgAf0ABAJBNv0P/SP9ZCAB/QAEA0E4/Q/9I/1kcUH/AXEhBQJAA0AgBUUNASAB' +
    'IAVoQQJqQQNsaiEGIAYtAABBNUYgBi0AAUEgckHmAEZxBEAgACABQQMQCg8LIAUgBUEBa3EhBQwACwsgAS0AAkECdCgCgJgQQYAIcUEARwRAIAEtAANBAnQo' +
    'AoCYEEGACHFBAEcgAS0AA0E2RiABLQADQTBGcnIEQCAAIAFBDhAKDwsLIAEtAAJBMEYgAS0AA0H4AEYgAS0AA0HYAEZycQRAIAAgAUEOEAoPCyABLQACQTZG' +
    'IAEtAANBOEZxBEAgAS0ABEECdCgCgJgQQYAIcUEARyABLQAEQTBGIAEtAAVB+ABGIAEtAAVB2ABGcnFyIAEtAARBN0YgAS0ABUE4RiABLQAFQTNGciABLQAF' +
    'QTJGcnEgAS0ABEE2RiABLQAFQTFGIAEtAAVBM0ZycXJyIAEtAAdBNUYgAS0ACEEgckHmAEZxcgRAIAAgAUEOEAoPCwsgAS0AA0E2RiABLQAEQThGcQRAIAEt' +
    'AAhBNUYgAS0ACUEgckHmAEZxBEAgACABQQ4QCg8LCyAADwsgAS0AA0ECdCgCgJgQQQRxQQBHBEAgAA8LIAAgAUEOEAoPCyABLQABQTJGIAEtAAJBNUZxBEAg' +
    'ACABQQ4QCg8LIAFBAWstAABB8ABGIAFBAWstAABB3ABGcgRAIAAgAUEOEAoPCyABLQABQQJ0KAKAmBBBIHFBAEcgAS0AAkECdCgCgJgQQRBxQQBHcSABLQAB' +
    'QTdGIAEtAAJB5gBGIAEtAAJBxgBGcnFFcUUEQCAADwsgAS0AA0ElRiABLQAEQQJ0KAKAmBBBIHFBAEcgAS0ABUECdCgCgJgQQRBxQQBHcSABLQAEQTdGIAEt' +
    'AAVB5gBGIAEtAAVBxgBGcnFFcXEEQCAAIAFBBRAKDwsgAf0ABANBJf0P/SP9ZEE/cUEARyABLQABQTdGIAEtAAJBMEZxIAEtAANB6ABGcXIEQCAAIAFBDhAK' +
    'DwsgAA8LIAEtAAJB+wBGBEAgACABQQ4QCg8LIAFBAWstAABB8ABGIAFBAWstAABB3ABGcgRAIAAgAUEOEAoPCyABLQACQQJ0KAKAmBBBIHFBAEcgAS0AA0EC' +
    'dCgCgJgQQRBxQQBHcSABLQACQTdGIAEtAANB5gBGIAEtAANBxgBGcnFFcUUEQCAADwsgAS0ABEHcAEYgAS0ABUH4AEZxIAEtAAZBAnQoAoCYEEEgcUEARyAB' +
    'LQAHQQJ0KAKAmBBBEHFBAEdxIAEtAAZBN0YgAS0AB0HmAEYgAS0AB0HGAEZycUVxcQRAIAAgAUEFEAoPCyAB/QAEBEHcAP0P/SP9ZEEfcUEARyABLQACQTdG' +
    'IAEtAANBMEZxIAEtAARB6ABGcXIEQCAAIAFBDhAKDwsgAA8LIAEtAAFB1QBGIAEtAAJB+wBGcgRAIAAgAUEOEAoPCyABQQFrLQAAQfAARiABQQFrLQAAQdwA' +
    'RnIEQCAAIAFBDhAKDwsgAS0AAkEwRiABLQADQTBGcUUEQCAADwsgAUEBay0AAEHwAEYgAUEBay0AAEHcAEZyBEAgACABQQ4QCg8LIAEtAARBAnQoAoCYEEEg' +
    'cUEARyABLQAFQQJ0KAKAmBBBEHFBAEdxIAEtAARBN0YgAS0ABUHmAEYgAS0ABUHGAEZycUVxRQRAIAAPCyABKAIGQdzqwYEDRiABLQAKQQJ0KAKAmBBBIHFB' +
    'AEcgAS0AC0ECdCgCgJgQQRBxQQBHcSABLQAKQTdGIAEtAAtB5gBGIAEtAAtBxgBGcnFFcXEEQCAAIAFBBRAKDwsgAf0ABAZB3AD9D/0j/WRBB3FBAEcgAS0A' +
    'BEE3RiABLQAFQTBGcSABLQAGQegARnFyBEAgACABQQ4QCg8LIAAPCyABQQFrLQAAQfAARiABQQFrLQAAQdwARnIEQCAAIAFBDhAKDwsgAf0ABANB3AD9D/0j' +
    '/WRBP3FBAEcgAS0AA0HoAEZyIAEtAARB6ABGcgRAIAAgAUEOEAoPCyAADwsgAUEBay0AAEHwAEYgAUEBay0AAEHcAEZyBEAgACABQQ4QCg8LIAH9AAQDQdwA' +
    '/Q/9I/1kQT9xQQBHIAEtAANB6ABGciABLQAEQegARnIEQCAAIAFBDhAKDwsgAA8LIAFBAWstAABB8ABGIAFBAWstAABB3ABGcgRAIAAgAUEOEAoPCyAB/QAE' +
    'A0HcAP0P/SP9ZEE/cUEARyABLQADQegARnIgAS0ABEHoAEZyBEAgACABQQ4QCg8LIAAPCyABQQRrKQMAQqDAgIGChIiQIIRC//////////8Ag0Lw3s2jh+3b' +
    'M1EEQCAAIAFBBGtBCRAKDwsgAA8LIAFBAmspAwBCoMCAgYKEiJAghEJ/g0Lwysmb983bsOwAUQRAIAAgAUECa0EJEAoPCyAADwsgACABQQ4QCg8LnRUDH38B' +
    'fhh7QQghCEEP/Q8hKEH/AP0PISr9DBYiByAAgAhFdBAUHIw1NAQhM/0MFACcLzW6dFYEAAQEAAAAACE0/QyTwuDKgIiAoGwAAQAAIAARITX9DCMACJMwClVK' +
    'AAAAAAAAAAAhNv0M/Y3vjY3t7f3vzWVNZWUlRyE3/QxlRWX/8223DQEBAQFFAUUBITj9DKj4+Pj4+Pj4+PjwVFBUUHQhL/0MAAAECBAgQIAAAAAAAAAAACEw' +
    '/QwMWFxcWFhYDKwNDSwEJQgEITH9DAEABAgQIECAAAAAAAAAAAAhMkHVAP0PIStBGf0PISxB+AD9DyEtIABBEGv9AAQAITkgOSAo/U4hJiA5QQT9jQEgKP1O' +
    'IScgMyAm/Q4gNCAn/Q79TiE8IDUgJv0OIDYgJ/0O/U4gKSA8/Q0PEBESExQVFhcYGRobHB0e/U4hPQJAA0AgACABTg0BIAggAkoNAUGAoBAhCkGQwBAhC0GU' +
    'yBAhDCAAIQ4gAEGAgAFqIQ8gDyABSgRAIAEhDwtB/wH9DyEuA0AgAP0ABAAhOSAuIDn9dyEuIDkgLP1uIDkgLf0j/U/9ZCEkIDkgK/1u/WRB//8DcyEiIDkg' +
    'KP1OISYgOUEE/Y0BICj9TiEnIDMgJv0OIDQgJ/0O/U4hOiA1ICb9DiA2ICf9Dv1OIDwgOv0NDxAREhMUFRYXGBkaGxwdHv1OITsgNyAm/Q4gOCAn/Q79TiA9' +
    'IDv9DQ8QERITFBUWFxgZGhscHR79TiAq/XD9ZCEeIDohPCA7IT0gAP0ABBAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAzICb9DiA0ICf9Dv1OITogNSAm/Q4g' +
    'NiAn/Q79TiA8IDr9DQ8QERITFBUWFxgZGhscHR79TiE7IDcgJv0OIDggJ/0O/U4gPSA7/Q0PEBESExQVFhcYGRobHB0e/U4gKv1w/WQhHyA6ITwgOyE9IAD9' +
    'AAQgITkgOSAr/W79ZEH//wNzISMgOSAo/U4hJiA5QQT9jQEgKP1OIScgMyAm/Q4gNCAn/Q79TiE6IDUgJv0OIDYgJ/0O/U4gPCA6/Q0PEBESExQVFhcYGRob' +
    'HB0e/U4hOyA3ICb9DiA4ICf9Dv1OID0gO/0NDxAREhMUFRYXGBkaGxwdHv1OICr9cP1kISAgOiE8IDshPSAA/QAEMCE5IDkgKP1OISYgOUEE/Y0BICj9TiEn' +
    'IDMgJv0OIDQgJ/0O/U4hOiA1ICb9DiA2ICf9Dv1OIDwgOv0NDxAREhMUFRYXGBkaGxwdHv1OITsgNyAm/Q4gOCAn/Q79TiA9IDv9DQ8QERITFBUWFxgZGhsc' +
    'HR79TiAq/XD9ZCEhIDohPCA7IT0gHiAfQRB0ciEeICAgIUEQdHIhICAKIB42AgAgCiAgNgIEIAogADYCCCAKIB4gIHJBAEdBBHRqIQogCyAANgIAIAsgIiAj' +
    'bEVBAnRqIQsgDCAANgIAIAwgJEVBAnRqIQwgAEHAAGohACAAIA9IDQALQaTwECENQYCgECEJAkADQCAJIApPDQEgCSkDACElIAkoAghBAmshBiANICV7p0EC' +
    'dGohByANIAYgJXqnajYCACAlICVCAX2DISUgDSAGICV6p2o2AgQgJSAlQgF9gyElIA1BCGohDQJAA0AgJVANASANIAYgJXqnajYCACAlICVCAX2DISUgDUEE' +
    'aiENDAALCyAHIQ0gCUEQaiEJDAALC0Gk8BAhEEGk8BAhCQJAA0AgCSANTw0BIAkoAgAhBiAJQQRqIQkgECAGNgIAIBAgBi0AAEECdCgCgIAQIAYtAAFBAnQo' +
    'AoCIEHEgBi0AAkECdCgCgJAQcUEAR0ECdGohEAwACwtBpPAQIQkCQANAIAkgEE8NASAJKAIAIQYgCUEEaiEJIAggBiAGLQAAQQJ0KAKAgBAgBi0AAUECdCgC' +
    'gIgQcSAGLQACQQJ0KAKAkBBxIAMgBBALIQgMAAsLQZDAECEQQaDgECESQZjQECERQZDAECEJAkADQCAJIAtPDQEgCSgCACEGIAlBBGohCSAG/QAEICE5IDkg' +
    'KP1OISYgOUEE/Y0BICj9TiEnIC8gJv0OIDAgJ/0O/U4gKf0j/WQhFyAG/QAEACE5IDkgKP1OISYgOUEE/Y0BICj9TiEnIC8gJv0OIDAgJ/0O/U4gKf0j/WQh' +
    'FSAVRSAXRXIhGiAQIAY2AgAgECAaQQJ0aiEQDAALC0GQwBAhCQJAA0AgCSAQTw0BIAkoAgAhBiAJQQRqIQkgBkEga/0ABAAhOSA5ICj9TiEmIDlBBP2NASAo' +
    '/U4hJyAvICb9DiAwICf9Dv1OICn9I/1kIRMgBkEQa/0ABAAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9DiAwICf9Dv1OICn9I/1kIRQgBv0ABAAhOSA5' +
    'ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9DiAwICf9Dv1OICn9I/1kIRUgBv0ABBAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9DiAwICf9Dv1OICn9I/1k' +
    'IRYgBv0ABCAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9DiAwICf9Dv1OICn9I/1kIRcgBv0ABDAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9DiAw' +
    'ICf9Dv1OICn9I/1kIRggBv0ABEAhOSA5ICj9TiEmIDlBBP2NASAo/U4hJyAvICb9DiAwICf9Dv1OICn9I/1kIRkgFSAWQRB0cmggFSAWQRB0ckUgF0GAgARy' +
    'aGxqIRwgEyAUQRB0cmchHSAcQRROIBwgHWpBKE5xIB1BIEggBkEgayADSHIgBiAFQQBra0H/H3FFcnEhGiARIAY2AgAgESAaQQJ0aiERIBcgGEEQdHJoIBcg' +
    'GEEQdHJFIBlBgIAEcmhsaiEcIBUgFkEQdHJnIR0gHEEUTiAcIB1qQShOcSAdQSBIIAZBAGsgA0hyIAYgBUEga2tB/x9xRXJxIRogESAGQSBqNgIAIBEgGkEC' +
    'dGohEQwACwtBlMgQIQkCQANAIAkgDE8NASAJKAIAIQYgCUEEaiEJIAb9AAQAITkgOSAo/U4hJiA5QQT9jQEgKP1OIScgMSAm/Q4gMiAn/Q79TiAp/SP9ZEUg' +
    'OUEw/Q/9cUEK/Q/9JiA5QSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRpQQNrQQ1JcSEbIBIgBjYCACASIBtBAnRqIRIMAAsLIC4gKf0j/VMEQCAOIQYDQCAG/QAE' +
    'ACAp/SP9ZCEHIBIgBjYCACASIAcgB0EBdnNB//8Bc0H//wFxRUECdGohEiAGQcAAaiEGIAYgD0gNAAsLQZjQECEJAkADQCAJIBFPDQEgCSgCACEGIAlBBGoh' +
    'CSAGIAUgAyAEEAchByAHQQJGBEAgCCAGNgIAIAhBAjYCBCAIQQhqIQgFIAcEQCAIIAY2AgAgCEEPNgIEIAhBCGohCAsLDAALC0Gg4BAhCQJAA0AgCSASTw0B' +
    'IAkoAgAhBiAJQQRqIQkgBiAFIAMQCQRAIAggBjYCACAIQQ82AgQgCEEIaiEIBSAGIAUgAxAIBEAgCCAGNgIAIAhBDzYCBCAIQQhqIQgLCwwACwsMAAsLQQAg' +
    'ADYCACAIQQhrQQN2Cw==';


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prefixGoesOn)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _spelled_joins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1878);
/**
 * Whether a prefix that an escape or a join cuts can go on behind it. Cheap and generous: it tells `p" + "hx_` and
 * `p&#104;` from the `map)` and `http"` of ordinary code; the reader of keys decides.
 *
 * Linear over a whole text: from a `p` or `ph` it passes bytes that are no letters, whole tags without a `<` inside, and
 * little else, so that no byte is passed from two candidates.
 */



/** Bytes other than tags that a join may take: a line break with deep indentation among them. */
const MAX_JOIN = 128;
/** Bytes that a join may take with its tags: docx puts several with attributes between two runs of text. */
const MAX_JOIN_WITH_TAGS = 1024;
/** Digits of a code point in any notation. */
const MAX_DIGITS = 8;
const stamp = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(_byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm, '-:.,TZ+');
/** Whether `value` is the prefix's character `index`: 1 `h`, 2 a kind's letter, 3 `_`. */
function isNext(value, index) {
    if (index === 1)
        return value === 0x68;
    if (index === 3)
        return value === 0x5f;
    return value === 0x78 || value === 0x73 || value === 0x61 || value === 0x72 || value === 0x63;
}
/** A letter before a quote may belong to a literal: `f"…"`. */
function isLiteralLetter(bytes, at) {
    const next = bytes[at + 1];
    return _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .alphanumeric */ .G7[bytes[at]] === 1 && (next === 0x22 || next === 0x27 || next === 0x60);
}
/** The number that begins at `from` in a base, up to `limit` digits; -1 where none stands. */
function numberAt(bytes, from, end, base, limit) {
    let value = 0;
    let i = from;
    for (; i < end && i < from + limit; i++) {
        const digit = _byte_class_js__WEBPACK_IMPORTED_MODULE_1__/* .hexValue */ .Fh[bytes[i]];
        if (digit >= base)
            break;
        value = value * base + digit;
    }
    return i === from ? -1 : value;
}
/** Where an ASCII word ends that begins at `at`, or -1. */
function afterWord(bytes, at, end, word) {
    if (at + word.length > end)
        return -1;
    for (let k = 0; k < word.length; k++)
        if (bytes[at + k] !== word.charCodeAt(k))
            return -1;
    return at + word.length;
}
/**
 * Whether the alphanumeric at `i`, which is not the next character itself, belongs to an escape of it. Otherwise where to
 * go on behind what only carries an escape (`%25`, `&amp;`, a spelled `\n`), or -1.
 */
function escaped(bytes, i, end, index) {
    const here = bytes[i];
    switch (bytes[i - 1]) {
        case 0x5c /* \ */: {
            if (here === 0x75 || here === 0x55 || here === 0x78) {
                const from = bytes[i + 1] === 0x7b ? i + 2 : i + 1;
                const limit = from === i + 2 ? MAX_DIGITS : here === 0x78 ? 2 : here === 0x75 ? 4 : 8;
                return isNext(numberAt(bytes, from, end, 16, limit), index) || -1;
            }
            if (here === 0x6e || here === 0x72 || here === 0x74)
                return i + 1;
            const digits = here === 0x30 ? i + 1 : i;
            return isNext(numberAt(bytes, digits, end, 8, 3), index) || -1;
        }
        case 0x25 /* % */:
        case 0x3d /* = */: {
            const value = numberAt(bytes, i, end, 16, 2);
            return isNext(value, index) || (value === 0x25 || value === 0x0a || value === 0x0d ? i + 2 : -1);
        }
        case 0x23 /* # */: {
            const hex = here === 0x78 || here === 0x58;
            return isNext(numberAt(bytes, hex ? i + 1 : i, end, hex ? 16 : 10, MAX_DIGITS), index) || -1;
        }
        case 0x26 /* & */: {
            let word = i;
            for (let after = i; after >= 0; after = afterWord(bytes, word, end, 'amp;'))
                word = after;
            const isUnderscore = ['lowbar', 'UnderBar'].some((name) => afterWord(bytes, word, end, name) >= 0);
            return (index === 3 && isUnderscore) || (word > i ? word : -1);
        }
        default:
            // Behind a percent sign that was itself escaped (%255F), the digits follow at once.
            if (i >= 3 && bytes[i - 1] === 0x35 && bytes[i - 2] === 0x32 && here !== 0) {
                const value = numberAt(bytes, i, end, 16, 2);
                return isNext(value, index) || (value === 0x25 ? i + 2 : -1);
            }
            return -1;
    }
}
/** The end of a tag, or of an ANSI sequence, that begins at `at`; `at` where none does. */
function afterMarkup(bytes, at, end) {
    let i = at + 1;
    if (bytes[at] === 0x3c) {
        for (; i < end && bytes[i] !== 0x3c; i++)
            if (bytes[i] === 0x3e)
                return i + 1;
        return at;
    }
    if (i >= end || bytes[i] !== 0x5b)
        return at;
    for (i++; i < end && bytes[i] >= 0x20 && bytes[i] < 0x40; i++)
        ;
    return i < end ? i + 1 : at;
}
/** Some logs write a blank between the date and the time. */
function isBlankBeforeDigit(bytes, at) {
    return bytes[at] === 0x20 && bytes[at + 1] >= 0x30 && bytes[at + 1] <= 0x39;
}
/** The end of an ISO time stamp that a log puts before a line, or `at`. */
function afterStamp(bytes, at, end) {
    if (at + 4 >= end || numberAt(bytes, at, end, 10, 4) < 1000 || bytes[at + 4] !== 0x2d)
        return at;
    let i = at;
    while (i < end && i < at + 40 && (stamp[bytes[i]] === 1 || isBlankBeforeDigit(bytes, i)))
        i++;
    return i;
}
/**
 * @param from where the escape or join begins
 * @param index which character of the prefix must follow: 1 `h`, 2 a kind's letter, 3 `_`
 * @returns true too where the bytes end before it is decided
 */
function prefixGoesOn(bytes, from, end, index) {
    const last = Math.min(end, from + MAX_JOIN_WITH_TAGS);
    const inPdf = bytes[from] === 0x29;
    let left = MAX_JOIN;
    let i = from;
    while (i < last && left > 0) {
        const here = bytes[i];
        if (isNext(here, index))
            return true;
        if (here === 0x26 || here === 0x5c || isLiteralLetter(bytes, i)) {
            const after = (0,_spelled_joins_js__WEBPACK_IMPORTED_MODULE_2__/* .afterSpelledJoin */ .u)(bytes, i, last);
            if (after > i) {
                i = after;
                continue;
            }
        }
        if (here === 0x3c || here === 0x1b) {
            const after = afterMarkup(bytes, i, last);
            if (after > i) {
                i = after;
                continue;
            }
        }
        else if (_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .alphanumeric */ .G7[here] === 1) {
            const sure = escaped(bytes, i, end, index);
            if (sure === true)
                return true;
            if (sure > i) {
                i = sure;
                continue;
            }
            const digit = here >= 0x30 && here <= 0x39;
            const after = digit ? afterStamp(bytes, i, last) : i;
            if (after > i) {
                i = after;
                continue;
            }
            // The kerning of a PDF's text: (ph)-20(x_…).
            if (!inPdf || !digit)
                return false;
        }
        i++;
        left--;
    }
    return i >= end;
}


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ startOfSpelledJoin),
/* harmony export */   u: () => (/* binding */ afterSpelledJoin)
/* harmony export */ });
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
/**
 * Joins inside a prefix that are written in letters: entities (`&quot;`, `&shy;`), spelled colours (`\u001b[31m`) and
 * zero-width characters (`\u200b`), the letters before a literal (`f"…"`). `join.ts` of the reader knows them all; here they
 * only have to be passed over.
 */

/** The longest is a spelled colour with a few parameters. */
const MAX_LENGTH = 32;
const join = /&(?:amp;)?(?:quot|apos|shy|zwj|zwnj|NoBreak|ZeroWidthSpace|#0?3[49]|#173|#820[3-7]|#8288|#65279|#[xX](?:2[27]|[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF][fF]));|\\(?:u001[bB]|x1[bB]|0?33|e)\[[0-9;:]*[A-Za-z]|\\(?:u(?:00[aA][dD]|200[b-fB-F]|206[0-4]|[fF][eE][fF][fF])|x[aA][dD])/;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
/** What may follow the first byte of a join. */
const entityStarts = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)('aqszNZ#');
const numberStarts = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)('0368xX');
/** The first digits of a code point, and of a byte. */
const unicodeStarts = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)('02fF');
const hexStarts = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)('1aA');
const [HASH, ONE, SEVEN] = [0x23, 0x31, 0x37];
/** What a join may have behind its first byte. */
const between = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm, _byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm, '#;:[');
const literals = (0,_byte_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)('fFrRbBuUlL@$');
const at = new RegExp(join.source, 'y');
const before = new RegExp(`(?:${join.source})$`);
/** Whether an expression has to be asked: the first bytes behind `&` or a backslash tell most others. */
function maybeJoin(bytes, from) {
    const second = bytes[from + 1];
    const third = bytes[from + 2];
    if (bytes[from] === AMPERSAND) {
        if (entityStarts[second] !== 1)
            return false;
        return second !== HASH || (third === ONE ? bytes[from + 3] === SEVEN : numberStarts[third] === 1);
    }
    switch (second) {
        case 0x75 /* u */:
            return unicodeStarts[third] === 1;
        case 0x78 /* x */:
            return hexStarts[third] === 1;
        case 0x65 /* e */:
            return third === 0x5b;
        default:
            return (second === 0x30 || second === 0x33) && third === 0x33;
    }
}
function isQuote(value) {
    return value === 0x22 || value === 0x27 || value === 0x60;
}
/** Where one or two letters of a literal end that begin at `from`. */
function afterLiteralLetters(bytes, from, end) {
    if (literals[bytes[from]] !== 1 || from + 1 >= end)
        return -1;
    if (isQuote(bytes[from + 1]))
        return from + 1;
    return literals[bytes[from + 1]] === 1 && from + 2 < end && isQuote(bytes[from + 2]) ? from + 2 : -1;
}
/** Where the join ends that begins at `from`; -1 where none does. */
function afterSpelledJoin(bytes, from, end) {
    if (bytes[from] !== AMPERSAND && bytes[from] !== BACKSLASH)
        return afterLiteralLetters(bytes, from, end);
    if (!maybeJoin(bytes, from))
        return -1;
    at.lastIndex = 0;
    return at.test(textOf(bytes, from, Math.min(end, from + MAX_LENGTH))) ? from + at.lastIndex : -1;
}
/** Where the join begins whose last byte is at `last`; -1 where none ends there. */
function startOfSpelledJoin(bytes, last, start) {
    const next = bytes[last + 1];
    if (isQuote(next)) {
        if (literals[bytes[last]] !== 1)
            return -1;
        return last > start && literals[bytes[last - 1]] === 1 ? last - 1 : last;
    }
    const from = Math.max(start, last + 1 - MAX_LENGTH);
    let lead = last;
    while (lead > from && bytes[lead] !== AMPERSAND && bytes[lead] !== BACKSLASH) {
        if (between[bytes[lead]] !== 1)
            return -1;
        lead--;
    }
    const match = before.exec(textOf(bytes, lead, last + 1));
    return match === null ? -1 : lead + match.index;
}
function textOf(bytes, from, to) {
    let text = '';
    for (let i = from; i < to; i++)
        text += String.fromCharCode(bytes[i]);
    return text;
}


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ trigrams),
/* harmony export */   bh: () => (/* binding */ TRIGRAM),
/* harmony export */   lG: () => (/* binding */ isTrigram),
/* harmony export */   zX: () => (/* binding */ trigramBits)
/* harmony export */ });
/* harmony import */ var _confirm_base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);
/* harmony import */ var _confirm_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3094);
/* harmony import */ var _byte_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
/* harmony import */ var _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7949);
/**
 * What the filter looks for: three bytes in a row that every anchor has somewhere near its start. The rarest three of a
 * word are chosen, so that ordinary text has few candidates; `confirm.ts` decides on each by its first byte. Sets that
 * would mix in a bucket are told apart: `\\` before `1` and `7` is one thing, before `3` and `3` another.
 *
 * A prefix that a join cuts behind its `p` is found by what follows the join, since `p` before a quote or a line break is
 * everywhere in code; base64 cut behind its first character likewise.
 */




/** `!` to `~`. */
const visible = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 0x21 + index));
const octalDigits = '01234567';
const digitsOfVisible = '234567';
/** What may stand before an `h` that joins cut off on both sides, but for the end of a colour: ASCII, and what is not. */
const asciiAround = _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .aroundSplitH */ .GI.replace(/[m\x80-\xff]/g, '');
const otherAround = _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .aroundSplitH */ .GI.replace(/[^\x80-\xff]/g, '');
const trigrams = {
    prefix: ['p', 'h', _byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLetters */ .uG],
    'prefix cut behind the h': ['p', 'h', _confirm_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .joinStarts */ .U$],
    'prefix cut behind the p': ['h', _byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLetters */ .uG, _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .afterSplitKind */ .nB],
    'h between joins': [asciiAround, 'h', _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .behindSplitH */ .Bw],
    'h between colours': ['m', 'h', _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .behindSplitH */ .Bw],
    'h between zero-width characters': [otherAround, 'h', _confirm_split_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .behindSplitH */ .Bw],
    'prefix in UTF-16': ['p', '\0', 'h'],
    'base64, first form': ['c', 'G', 'h'],
    'base64, first form, cut before the h': ['c', 'G', _confirm_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .foldStarts */ .He],
    'base64, first form, cut behind the c': ['G', 'h', '4zhyj'],
    'base64, second form': ['B', 'o', 'ecY'],
    'base64, second form, cut behind the o': ['B', 'o', _confirm_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .foldStarts */ .He],
    'base64, second form, cut behind the B': ['HXn3', 'B', _confirm_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .foldStarts */ .He],
    'base64, third form': ['w', 'a', 'GH'],
    'base64, third form, cut behind the a': ['w', 'a', _confirm_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .foldStarts */ .He],
    'base64, third form, cut behind the w': ['a', 'GH', 'hNFJ'],
    hex: ['7', '0', undefined],
    decimal: ['1', '1', '2'],
    dump: ['\n\r\t +-xXn', '0', '0'],
    'percent escape': ['%', digitsOfVisible, _byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigits */ .Se],
    'byte escape': ['\\', 'x', `${digitsOfVisible}{`],
    'character escape': ['\\', 'uU', '0234567{'],
    'octal escape': ['\\', '01', octalDigits],
    'octal escape of two digits': ['\\', '4567', octalDigits],
    'octal escape of a colour': ['\\', '3', '3'],
    entity: ['&;', '#', `xX${_byte_class_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm}`],
    'soft break': ['=', '\n', visible],
    'soft break with a carriage return': ['=', '\r', '\n'],
    posthog: ['hH', 'oO', 'gG'],
    personal: ['rR', 'sS', 'oO'],
};
/** Bytes of a trigram. */
const TRIGRAM = 3;
/** One bit for each trigram, by byte: 256 numbers for each of the three places. */
const trigramBits = new Int32Array(TRIGRAM * 256);
for (const [index, trigram] of Object.values(trigrams).entries())
    for (const [place, members] of trigram.entries())
        for (let byte = 0; byte < 256; byte++)
            if (members === undefined || members.includes(String.fromCharCode(byte)))
                trigramBits[place * 256 + byte] |= 1 << index;
/** Whether one of the trigrams stands at `at`; all of it must stand in the bytes. */
function isTrigram(bytes, at) {
    const second = 256 + bytes[at + 1];
    const third = 512 + bytes[at + 2];
    return (trigramBits[bytes[at]] & trigramBits[second] & trigramBits[third]) !== 0;
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ webAssembly)
/* harmony export */ });
/** The part of WebAssembly's interface that is used: the types of Node leave it out. */
/** `undefined` where Node runs without it (`--jitless`). */
const webAssembly = globalThis.WebAssembly;


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ keysIn)
/* harmony export */ });
/** @param engine whatever scans a few bytes */
function keysIn(engine) {
    return (bytes) => engine.scanBytes(bytes).map(({ start, end, secret }) => ({ start, end, masked: secret.masked }));
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BODY: () => (/* binding */ MAX_BODY),
/* harmony export */   MAX_DECODE_DEPTH: () => (/* binding */ MAX_DECODE_DEPTH),
/* harmony export */   MAX_LOOKAHEAD: () => (/* binding */ MAX_LOOKAHEAD),
/* harmony export */   MAX_LOOKBEHIND: () => (/* binding */ MAX_LOOKBEHIND),
/* harmony export */   MAX_RUN: () => (/* binding */ MAX_RUN),
/* harmony export */   MAX_SNIPPET_SIDE: () => (/* binding */ MAX_SNIPPET_SIDE)
/* harmony export */ });
/** How far around an anchor the engine looks. Results depend on these, never on how the input is cut into pieces. */
/**
 * Bytes before a candidate that can matter: its line (for a comment that allows it), a legacy key's name; and bytes
 * before an anchor in which a decoder looks for the beginning of what it decodes.
 */
const MAX_LOOKBEHIND = 4096;
/** Bytes after the start of a candidate that can matter: its body with all escapes and joins, the rest of its line. */
const MAX_LOOKAHEAD = 4096;
/** A body is read up to here: eight times the longest that PostHog ever issued (49 characters). */
const MAX_BODY = 400;
/** Bytes of the line shown on either side of a key. */
const MAX_SNIPPET_SIDE = 240;
/** How deep decoders may nest. */
const MAX_DECODE_DEPTH = 4;
/**
 * Encoded text is decoded in one go up to here; longer text in parts that overlap by `MAX_LOOKBEHIND`. Bytes. A
 * container in it (a Helm release, a data URL) is opened if it fits.
 */
const MAX_RUN = 16 * 1024 * 1024;


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ concatenationAt)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);

/** In a string in a string the quotes are escaped; in HTML they are entities. */
const quote = /\\{0,32}["'`]|&(?:amp;){0,4}(?:quot|apos|#0?3[49]|#[xX]2[27]);/y;
/** `+` of most languages, `.` of PHP and Perl, `..` of Lua, `~` of Twig, `&` of Basic, `||` of SQL, `<>` of Elixir. */
const operator = /\+\+?|\.\.?|&(?:amp;)?|~|\^|\|\||<>|\}[ ]?\$\{/y;
/** Basic goes on in the next line behind `_`, most others behind `\`. */
const continuation = /(?:_|\\)(?=[ \t]*[\r\n])/y;
/** `f"…"`, `rb'…'`, `$"…"`, `@"…"`. */
const literalPrefix = /[fFrRbBuUlL@$]{0,2}(?=["'`\\])/y;
const comma = /,/y;
/** @returns the join that begins with the quote at `at`, or `null` where no second literal follows */
function concatenationAt(text, at) {
    const closed = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(quote, text, at);
    if (closed === null)
        return null;
    let white = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .whiteSpaceAt */ .JI)(text, closed);
    let lines = white.lines;
    let end = white.end;
    const operated = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(operator, text, end);
    const listed = operated === null ? (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(comma, text, end) : null;
    if (operated !== null || listed !== null)
        end = operated ?? listed;
    const continued = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(continuation, text, (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .whiteSpaceAt */ .JI)(text, end).end);
    if (continued !== null)
        end = continued;
    if (operated !== null || listed !== null || continued !== null) {
        white = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .whiteSpaceAt */ .JI)(text, end);
        lines += white.lines;
        end = white.end;
    }
    const opened = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(quote, text, (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(literalPrefix, text, end) ?? end);
    if (opened === null)
        return null;
    const isOne = operated !== null || (listed === null && (lines > 0 || end === closed));
    return { strength: isOne ? 'concat' : 'weak', encoding: 'string-join', end: opened };
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ whiteSpaceAt),
/* harmony export */   MJ: () => (/* binding */ marginEnd),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/**
 * White space between two parts of a key, as far as it says nothing: blanks, line breaks (spelled ones in an escaped
 * string, too), and what stands before the text of a line: indentation, the marks of a diff, a quoted mail, a comment
 * or a list, the time stamp of a log.
 */
/** Characters, in all: what is longer separates. */
const MAX_WHITE = 256;
/** Marks before the text of one line: `> > +`, ` * `, `// `. */
const MAX_MARKS = 4;
const blanks = /[ \t]*/y;
const lineBreak = /\r\n?|\n|\\{1,32}r\\{1,32}n|\\{1,32}[nr]/y;
const anyMark = /\/\/|--|[>+\-|*#]/y;
/** ISO 8601, as GitHub's and most logs begin their lines, with the level that may follow. */
const timeStamp = /\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t]{1,4}\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|trace|debug|info|warn|error)\]?:?)?(?=[ \t])/y;
/** @returns the white space that begins at `at`; it may be empty */
function whiteSpaceAt(text, at) {
    let end = endOf(blanks, text, at) ?? at;
    let lines = 0;
    for (let next = endOf(lineBreak, text, end); next !== null; next = endOf(lineBreak, text, end)) {
        end = marginEnd(text, next);
        lines++;
        if (end - at > MAX_WHITE)
            break;
    }
    return { end, lines };
}
/**
 * Where a line's own text begins.
 *
 * @param mark what may stand before it, a sticky pattern
 */
function marginEnd(text, at, mark = anyMark) {
    let end = endOf(blanks, text, at) ?? at;
    for (let marks = 0; marks < MAX_MARKS; marks++) {
        const next = endOf(mark, text, end);
        if (next === null)
            break;
        end = endOf(blanks, text, next) ?? next;
    }
    const stamped = endOf(timeStamp, text, end);
    return stamped === null ? end : (endOf(blanks, text, stamped) ?? stamped);
}
/** Where a match of a sticky pattern at `at` ends. */
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : null;
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ exposures),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Qn: () => (/* binding */ suppressors),
/* harmony export */   Ur: () => (/* binding */ misplacements),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony exports statuses, sourceKinds, placeKinds */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
const confidences = ['certain', 'likely', 'possible'];
/** Whether PostHog accepts the key. This version does not ask: always `unverified`. */
const statuses = (/* unused pure expression or super */ null && (['unverified', 'active', 'inactive', 'unknown']));
const sourceKinds = (/* unused pure expression or super */ null && (['files', 'staged', 'range', 'history', 'stdin', 'logs', 'conversation']));
/** What kind of thing a location stands in. */
const placeKinds = (/* unused pure expression or super */ null && ([
    'file',
    'commit',
    'message',
    'tag',
    'ref',
    'path',
    'author',
    'pull-request',
    'comment',
    'log',
    'stdin',
]));
const suppressors = ['inline', 'config', 'baseline', 'placeholder'];
/** Why browsers can see a key that is no public one: what the text beside it tells, and what its file tells. */
const exposures = ['public-variable', 'posthog-init', 'bundle', 'source-map'];
/** The wrong kind of key in the wrong place: a secret one where the project token belongs, and the reverse. */
const misplacements = ['secret-for-token', 'token-for-personal', 'token-for-secret'];
/**
 * How a place of a history is still reached, best first. `stash`: older stashes, too; `pull`: what hosts keep of proposed
 * changes (`refs/pull/*`, `refs/merge-requests/*`); `other-ref`: a HEAD of no branch, too; what only a `reflog` has was
 * rewritten: amended, reset, or its branch deleted.
 */
const reaches = [
    'branch',
    'tag',
    'note',
    'stash',
    'pull',
    'other-ref',
    'reflog',
    'unreachable',
];


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   h: () => (/* binding */ showText)
/* harmony export */ });
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8196);
/** Paths, refs and names as the report shows them: keys masked, bytes that are not UTF-8 visible. */

/**
 * Shows bytes that git or the file system calls a name.
 *
 * Valid UTF-8 stays as text, any other byte becomes `\xNN` in lower-case hex; a backslash that is in the name stays
 * as it is. Where spans overlap the whole stretch is hidden behind the first one's mask.
 *
 * @param bytes the raw name
 * @param maskKeys where keys stand in it
 * @returns text that holds no key; not neutralised for any output
 */
function showPath(bytes, maskKeys) {
    const spans = [...maskKeys(bytes)].sort((a, b) => a.start - b.start || b.end - a.end);
    let text = '';
    let shownTo = 0;
    for (const { start, end, masked } of spans) {
        if (start >= shownTo)
            text += showBytes(bytes.subarray(shownTo, start)) + masked;
        shownTo = Math.max(shownTo, end);
    }
    return text + showBytes(bytes.subarray(shownTo));
}
/** The same for what is text already, such as an author. */
function showText(text, maskKeys) {
    return showPath(Buffer.from(text), maskKeys);
}
function showBytes(bytes) {
    const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    let validFrom = 0;
    for (let i = 0; i < stored.length;) {
        const length = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8SequenceLength */ .v)(stored, i);
        if (length > 0) {
            i += length;
            continue;
        }
        text += `${stored.toString('utf8', validFrom, i)}\\x${stored[i].toString(16).padStart(2, '0')}`;
        i += 1;
        validFrom = i;
    }
    return text + stored.toString('utf8', validFrom);
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hidePrefixed)
/* harmony export */ });
/* harmony import */ var _keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3347);
/* harmony import */ var _keys_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1238);
/** The last line of defence for messages: what begins like a key is masked by its look, without the engine. */


/** A prefix and what is left of a body, even of one that is cut short. */
const prefixed = new RegExp(`(?:${_keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixes */ .$F.join('|')})[A-Za-z0-9]{8,}`, 'g');
/** Masks what has the prefix of a key, whole or cut. */
function hidePrefixed(text) {
    return text.replace(prefixed, _keys_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .d);
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ generations),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   nY: () => (/* binding */ lengthsOf),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* unused harmony exports base62, base57 */
const base62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** base62 without the characters that people confuse: `0 1 l I O`. */
const base57 = Array.from(base62)
    .filter((digit) => !'01lIO'.includes(digit))
    .join('');
const generations = [
    {
        kinds: ['personal'],
        issued: '2021-06 to 2024',
        randomBytes: 32,
        topBitSet: false,
        alphabet: base62,
        minLength: 41,
    },
    {
        kinds: ['personal', 'project-secret'],
        issued: '2024 to 2026-03',
        randomBytes: 35,
        topBitSet: false,
        alphabet: base62,
        minLength: 45,
    },
    {
        kinds: ['personal', 'project-secret'],
        issued: 'since 2026-03',
        randomBytes: 35,
        topBitSet: true,
        alphabet: base57,
        minLength: 48,
    },
    {
        kinds: ['oauth-access', 'oauth-refresh', 'project'],
        issued: 'until 2026-03',
        randomBytes: 32,
        topBitSet: false,
        alphabet: base62,
        minLength: 41,
    },
    {
        kinds: ['oauth-access', 'oauth-refresh', 'project'],
        issued: 'since 2026-03',
        randomBytes: 32,
        topBitSet: true,
        alphabet: base57,
        minLength: 44,
    },
];
/** Writes a number in an alphabet's digits, without padding. */
function digits(value, alphabet) {
    const base = BigInt(alphabet.length);
    let text = '';
    for (let rest = value; rest > 0n; rest /= base)
        text = alphabet[Number(rest % base)] + text;
    return text;
}
const bounds = generations.map((generation) => {
    const bits = BigInt(generation.randomBytes * 8);
    const least = generation.topBitSet ? 1n << (bits - 1n) : 1n;
    return {
        generation,
        rank: new Map([...generation.alphabet].map((digit, index) => [digit, index])),
        smallest: digits(least, generation.alphabet),
        largest: digits((1n << bits) - 1n, generation.alphabet),
    };
});
/** Digits of equal length compare like their numbers; `ordered` says whether a ≤ b. */
function ordered(a, b, rank) {
    for (let i = 0; i < a.length; i++) {
        const difference = rank.get(a[i]) - rank.get(b[i]);
        if (difference !== 0)
            return difference < 0;
    }
    return true;
}
function fits(body, { generation, rank, smallest, largest }) {
    if (body.length < generation.minLength || body.length > largest.length)
        return false;
    for (const digit of body)
        if (!rank.has(digit))
            return false;
    if (rank.get(body[0]) === 0)
        return false;
    if (body.length === smallest.length && !ordered(smallest, body, rank))
        return false;
    return body.length < largest.length || ordered(body, largest, rank);
}
/**
 * The generation whose shape a body has: length, alphabet and leading digits.
 *
 * @param kind of the key
 * @param body what follows the prefix
 * @returns the generation, the strictest alphabet first, or `undefined` where the body has no generation's shape
 */
function generationOf(kind, body) {
    let found;
    for (const candidate of bounds) {
        if (candidate.generation.kinds.includes(kind) && fits(body, candidate))
            found = candidate.generation;
    }
    return found;
}
/** The lengths that a generated body of this kind can have, ascending. */
function lengthsOf(kind) {
    const lengths = new Set();
    for (const { generation, smallest, largest } of bounds) {
        if (!generation.kinds.includes(kind))
            continue;
        const from = Math.max(generation.minLength, smallest.length);
        for (let length = from; length <= largest.length; length++)
            lengths.add(length);
    }
    return [...lengths].sort((a, b) => a - b);
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   TS: () => (/* binding */ kindIds),
/* harmony export */   wC: () => (/* binding */ kindOfPrefix)
/* harmony export */ });
const prefixes = ['phx_', 'phs_', 'pha_', 'phr_', 'phc_'];
const kindIds = [
    'personal',
    'project-secret',
    'oauth-access',
    'oauth-refresh',
    'legacy-personal',
    'project',
];
const kinds = {
    personal: {
        id: 'personal',
        prefix: 'phx_',
        label: 'personal key',
        severity: 'critical',
        opens: 'do everything its owner may do in PostHog, within the scopes of the key',
        belongs: 'in the secrets of a server or of a CI, nowhere else',
    },
    'project-secret': {
        id: 'project-secret',
        prefix: 'phs_',
        label: 'project secret key',
        severity: 'high',
        opens: 'read the feature flags of the project, or whatever else the scopes of the key name',
        belongs: 'on a server, nowhere else',
    },
    'oauth-access': {
        id: 'oauth-access',
        prefix: 'pha_',
        label: 'OAuth access token',
        severity: 'high',
        opens: 'act as the person who signed in, until the token ends',
        belongs: 'in no file at all',
    },
    'oauth-refresh': {
        id: 'oauth-refresh',
        prefix: 'phr_',
        label: 'OAuth refresh token',
        severity: 'critical',
        opens: 'make new access tokens for up to 30 days',
        belongs: 'in no file at all',
    },
    'legacy-personal': {
        id: 'legacy-personal',
        prefix: null,
        label: 'personal key without a prefix',
        severity: 'critical',
        opens: 'do everything its owner may do in PostHog',
        belongs: 'in the secrets of a server or of a CI, nowhere else',
    },
    project: {
        id: 'project',
        prefix: 'phc_',
        label: 'project token',
        severity: 'info',
        opens: 'send events to the project; it is public by design',
        belongs: 'anywhere, code that ships to browsers too',
    },
};
const byPrefix = new Map(kindIds.flatMap((id) => {
    const { prefix } = kinds[id];
    return prefix === null ? [] : [[prefix, id]];
}));
/** The kind that a prefix such as `phx_` names. */
function kindOfPrefix(prefix) {
    return byPrefix.get(prefix);
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
/**
 * The first four and the last four characters, as PostHog's own settings page shows a key, so that a person can
 * match the two (`mask_key_value` in `posthog/models/utils.py`).
 *
 * @param key a key's text
 * @returns `phx_...9aB3`, or `********` for fewer than 16 characters
 */
function mask(key) {
    return key.length < 16 ? '********' : `${key.slice(0, 4)}...${key.slice(-4)}`;
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   t: () => (/* binding */ LFS_OPENING)
/* harmony export */ });
/** Files whose content lies on another server: git holds a pointer of a few lines (git-lfs, `docs/spec.md`). */
const opening = Buffer.from('version https://git-lfs.github.com/spec/v1');
/** Bytes that are enough to tell. */
const LFS_OPENING = opening.length;
/** @param start the first bytes of a file, at least LFS_OPENING of them unless the file is shorter */
function isLfsPointer(start) {
    return start.length >= LFS_OPENING && opening.equals(start.subarray(0, LFS_OPENING));
}


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   ND: () => (/* binding */ isInert),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9348);
/**
 * Makes foreign text (paths, lines, authors, branches, arguments) inert for a terminal and for the runner's log: one
 * line, nothing invisible, nothing that moves the cursor or turns the direction of writing, no workflow command.
 */

/**
 * Control (C0, DEL, C1), format (bidi overrides, zero width, tags), half surrogates, what no font knows, line and
 * paragraph separators, and what else renders as nothing (Hangul fillers, variation selectors).
 */
const acting = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** A runner reads `##[name]` anywhere in a line (ActionCommand.cs in actions/runner). */
const legacyCommand = /##\[/g;
/** And `::name::` where a line starts with it, however much white space stands before. */
const leadingColon = /^(\s*):/u;
/** A character as `\u{202E}`. */
function codePoint(character) {
    return `\\u{${character.codePointAt(0).toString(16).toUpperCase()}}`;
}
/** Shows what acts as `\u{202E}`; a tab becomes a blank. Not reversible: text that holds `\u{202E}` looks the same. */
function neutralise(text) {
    return text
        .replaceAll('\t', ' ')
        .replace(acting, codePoint)
        .replace(legacyCommand, '##\\u{5B}')
        .replace(leadingColon, '$1\\u{3A}');
}
/** At most `length` code points, the last one an ellipsis where something was cut off. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    // So many code units always hold more than `length` code points: the rest need not be walked through.
    const points = Array.from(text.slice(0, length * 2 + 2));
    return points.length <= length ? text : `${points.slice(0, Math.max(length - 1, 0)).join('')}…`;
}
/** A piece of foreign text as a message may show it: inert, bounded, and with the mask of a key that stands in it. */
function showText(text, length = 200) {
    // Cut before and after: neutralising can make one character ten.
    return clip(neutralise((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .hidePrefixed */ .M)(clip(text, length))), length);
}
/** Whether a text may be handed on as it is, where only the exact text is of use (a path that a runner looks up). */
function isInert(text) {
    return text.search(acting) === -1 && text.search(legacyCommand) === -1;
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   oN: () => (/* binding */ hasExpired)
/* harmony export */ });
/** Days on which permissions end. */
/** Whether a text is a day of the calendar, written `2027-01-01`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    // A day that a month does not have is carried over into the next one.
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** The day of a moment, in UTC. */
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
/**
 * Whether a permission has ended: from the beginning of its day on it no longer counts.
 *
 * @param today the day of the scan, in UTC
 */
function hasExpired({ expires }, today) {
    // Days written like this compare like their dates.
    return expires !== null && expires <= today;
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   H: () => (/* binding */ maxReasonLength)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1197);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5557);


/** Code points of a reason that reports show. */
const maxReasonLength = 200;
/**
 * A reason that someone wrote, in a configuration or in a comment, for any report: one line, no key in it, bounded.
 *
 * @returns empty where the text has nothing to read
 */
function reasonOf(text) {
    // Keys are hidden before the text is cut: a piece of one would look like none.
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showVisibly */ .M4)((0,_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .tI)(text.replace(/\s+/g, ' ').trim())), maxReasonLength);
}


/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   M4: () => (/* binding */ showVisibly),
/* harmony export */   tI: () => (/* binding */ hideKeys),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9348);
/* harmony import */ var _keys_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1197);
/** Text of a policy file or a comment, as a message may show it: no key in it, nothing that acts, bounded. */



/** Code points of a value that an error or a notice shows. */
const maxValueLength = 60;
/** A key in base64: long, and not a word or a digest. */
const base64 = /[A-Za-z0-9_+/=-]{40,}/g;
/** A legacy key: 43 characters of base64url; a few of them have no digit. */
const base64url = /[A-Za-z0-9_-]{40,}/g;
/** Longer than the SHA-256 that an entry may name: nothing else in a policy file is written like that. */
const longRun = /[A-Za-z0-9]{65,}/g;
/** A blank of another kind hides in a value of ours, where it is a mistake. */
const oddSpace = /(?! )\p{Zs}/gu;
function isMixed(run) {
    return /[a-z]/.test(run) && /[A-Z]/.test(run);
}
/** Hides what looks like a key, whole or cut. Not the engine: it errs on the side of hiding. */
function hideKeys(text) {
    return (0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .hidePrefixed */ .M)(text)
        .replace(base64, (run) => (isMixed(run) && /[0-9]/.test(run) ? (0,_keys_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .d)(run) : run))
        .replace(base64url, (run) => (isMixed(run) ? (0,_keys_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .d)(run) : run))
        .replace(longRun, _keys_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .d);
}
/** Inert, and with odd blanks as `\u{A0}`. */
function showVisibly(text) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(text).replace(oddSpace, _neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb);
}
/** A value in double quotes, for a one-line message. */
function showValue(text) {
    return `"${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(showVisibly(hideKeys(text)), maxValueLength)}"`;
}
/** The name of a file, for the beginning of a message. */
function showName(text) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(showVisibly(hideKeys(text)), 200);
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _keys_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);
/**
 * The only holder of a raw key. Whatever prints, joins, logs, inspects or serialises it gets the mask
 * (design.md, promise 3); `reveal` is called from the places that `__tests__/architecture.test.ts` lists.
 */



class Secret {
    #value;
    fingerprint;
    masked;
    /** @param value the decoded text of the key, prefix included */
    constructor(value) {
        this.#value = value;
        this.fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex');
        this.masked = (0,_keys_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .d)(value);
    }
    /** The fingerprint of its first `length` characters. */
    fingerprintOfStart(length) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(this.#value.slice(0, length)).digest('hex');
    }
    /** The raw key. */
    reveal() {
        return this.#value;
    }
    toString() {
        return this.masked;
    }
    toJSON() {
        return this.masked;
    }
    [Symbol.toPrimitive]() {
        return this.masked;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
        return this.masked;
    }
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the person who runs the tool can change: one line, what is wrong and what to do. Exit code 2, no stack. */
class UserError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'UserError';
    }
}


/***/ }),

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ firstInvalidByte),
/* harmony export */   v: () => (/* binding */ utf8SequenceLength)
/* harmony export */ });
/**
 * The length of the UTF-8 sequence that begins at an index (The Unicode Standard, table 3-7: no overlong forms, no
 * surrogates, nothing above U+10FFFF).
 *
 * @returns 1 to 4 bytes, or 0 where no valid sequence begins
 */
function utf8SequenceLength(bytes, index) {
    const first = bytes[index] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    for (let i = 1; i < length; i++) {
        const byte = bytes[index + i] ?? 0;
        const [least, most] = i === 1 ? secondByteBounds(first) : [0x80, 0xbf];
        if (byte < least || byte > most)
            return 0;
    }
    return length;
}
function secondByteBounds(first) {
    switch (first) {
        case 0xe0:
            return [0xa0, 0xbf];
        case 0xed:
            return [0x80, 0x9f];
        case 0xf0:
            return [0x90, 0xbf];
        case 0xf4:
            return [0x80, 0x8f];
        default:
            return [0x80, 0xbf];
    }
}
/** Index of the first byte that is not part of valid UTF-8, or -1. */
function firstInvalidByte(bytes) {
    for (let i = 0; i < bytes.length;) {
        const length = utf8SequenceLength(bytes, i);
        if (length === 0)
            return i;
        i += length;
    }
    return -1;
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ HEAP_SIZE)
/* harmony export */ });
/** Bytes in which the objects of a history lie while they are scanned; only what is used of it takes up memory. */
const HEAP_SIZE = 64 * 1024 * 1024;


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PieceError)
/* harmony export */ });
/** A piece that cannot be read: `message` is the reason for `Skipped.reason`, and holds no scanned text. */
class PieceError extends Error {
    /** @param path raw bytes of the path, or the name of what has none, for `Skipped.path` */
    path;
    constructor(path, reason, options) {
        super(reason, options);
        this.path = path;
    }
}


/***/ })

};
