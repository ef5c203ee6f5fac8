export const id = 130;
export const ids = [130];
export const modules = {

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readUpTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * All of an open file, read from where it stands, whatever size it says it has.
 *
 * @param most bytes; one more is given where the file is larger, so that its reader says so
 * @throws the system's error
 */
function readUpTo(descriptor, most) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const chunks = [];
    for (let total = 0; total <= most;) {
        const chunk = Buffer.allocUnsafe(Math.min(Math.max(size - total, 4096), most + 1 - total));
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, chunk.length, null);
        if (read === 0)
            break;
        chunks.push(chunk.subarray(0, read));
        total += read;
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commonDirOf),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * Finds the repository that a path belongs to by reading a handful of small files, as gitrepository-layout describes
 * them: no child process, no ownership check (git is given the folder explicitly), and no word of its configuration.
 */


/** A `.git` file is one line with a path. */
const MAX_LINK = 64 * 1024;
/**
 * @param path a folder or a file, absolute or relative to the current folder; it must exist
 * @param hook the environment, only inside a hook: what git says there comes first
 * @returns `null` where the path is in no repository, or in one that is broken
 */
function findRepository(path, hook = {}) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const start = isFolder(real) ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);
    const found = hook.GIT_DIR === undefined ? discover(start) : named(hook.GIT_DIR, hook, start);
    if (found === null)
        return null;
    const { gitDir, workTree } = found;
    const index = hook.GIT_INDEX_FILE;
    const root = workTree ?? gitDir;
    return {
        location: { gitDir, workTree, ...(index === undefined ? {} : { indexFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(index) }) },
        commonDir: commonDirOf(gitDir),
        root,
        bare: workTree === null,
        prefix: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
    };
}
/**
 * Upwards, the nearest `.git`. A bare repository counts only where no work tree is around it: one laid out as files of
 * a checkout is data (`safe.bareRepository` in git-config's manual).
 */
function discover(start) {
    let bare = null;
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
        if (isFolder(link)) {
            if (isGitDirectory(link))
                return { gitDir: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link), workTree: folder };
        }
        else if (isFile(link)) {
            const gitDir = linked(folder, link);
            return gitDir === null ? null : { gitDir, workTree: folder };
        }
        if (isGitDirectory(folder)) {
            // Inside `.git` of a work tree: what lies there is no file of the work tree.
            if (folder.endsWith(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}.git`))
                return { gitDir: folder, workTree: null };
            bare ??= folder;
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return bare === null ? null : { gitDir: bare, workTree: null };
    }
}
/** Inside a hook the work tree is the current folder, unless git says otherwise. */
function named(gitDirName, hook, start) {
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirName);
    if (!isGitDirectory(gitDir))
        return null;
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(gitDir);
    const around = discover(start);
    if (around?.gitDir === real)
        return around;
    const workTree = hook.GIT_WORK_TREE;
    return { gitDir: real, workTree: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workTree === undefined ? start : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workTree)) };
}
/** What a `.git` file names (`gitdir: <path>`): the repository of a worktree or of a submodule. */
function linked(folder, link) {
    const target = /^gitdir: (.+?)[\r\n]*$/s.exec(readSmall(link) ?? '')?.[1];
    if (target === undefined)
        return null;
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target);
    return isGitDirectory(gitDir) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(gitDir) : null;
}
/** Where objects and refs are: a worktree names its repository in a file (gitrepository-layout, `commondir`). */
function commonDirOf(gitDir) {
    const named = readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.replace(/[\r\n]+$/, '');
    return named === undefined || named === '' ? gitDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, named);
}
/** As git's own `is_git_directory` (setup.c): HEAD (it may be a link to a branch not yet born), objects, refs. */
function isGitDirectory(folder) {
    const head = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync);
    if (head === null || head.isDirectory())
        return false;
    const common = commonDirOf(folder);
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects')) && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'refs'));
}
function readSmall(file) {
    const stats = look(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync);
    if (!stats?.isFile() || stats.size > MAX_LINK)
        return null;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
function isFolder(path) {
    return look(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)?.isDirectory() ?? false;
}
function isFile(path) {
    return look(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)?.isFile() ?? false;
}
function look(path, stat) {
    try {
        return stat(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iR: () => (/* binding */ acceptUnscanned),
/* harmony export */   jD: () => (/* binding */ acceptUnscannedText)
/* harmony export */ });
/* unused harmony exports objectName, thingOf, maxPrintedEntries */
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6291);
/* harmony import */ var _notice_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(421);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
/* harmony import */ var _quote_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1984);




/** What `Skipped.path` calls a git object that has no path. */
function objectName(id) {
    return `object ${id}`;
}
/** The thing that an entry has to name in order to accept something skipped. */
function thingOf({ path }) {
    const object = /^object ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(path)?.[1];
    return object === undefined ? { by: 'path', path } : { by: 'object', object };
}
/**
 * @param today the day of the scan, in UTC
 * @param file what holds the entries, for the notices
 */
function acceptUnscanned(skipped, entries, today, file) {
    const ended = entries.filter((entry) => (0,_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExpired */ .oN)(entry, today));
    const inForce = new Map(entries.filter((entry) => !(0,_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExpired */ .oN)(entry, today)).map((entry) => [keyOf(entry.thing), entry]));
    const judged = skipped.map((thing) => {
        const entry = thing.incomplete ? inForce.get(keyOf(thingOf(thing))) : undefined;
        return entry === undefined
            ? thing
            : { ...thing, incomplete: false, reason: `${thing.reason}; accepted: ${entry.reason}` };
    });
    return {
        skipped: judged,
        complete: judged.every(({ incomplete }) => !incomplete),
        notices: (0,_notice_list_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedNotices */ .H)(ended.map((entry) => endedNotice(entry, file)), `accept-unscanned entries in ${file} have ended`),
    };
}
function keyOf(thing) {
    return thing.by === 'path' ? `path ${thing.path}` : `object ${thing.object}`;
}
function endedNotice({ thing, reason, expires, line }, file) {
    const name = (0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(thing.by === 'path' ? thing.path : thing.object);
    return `${file}:${line}: the accept-unscanned entry for ${name} ended on ${expires ?? 'its day'} (${reason}); renew the entry or remove it`;
}
/** Entries that are printed to be pasted: more of them are a matter for another setting. */
const maxPrintedEntries = 10;
/**
 * The lines of a configuration file that accept what made a scan incomplete.
 *
 * @returns YAML, empty where nothing is incomplete; a path may hold any character, all that act are escaped
 */
function acceptUnscannedText(skipped) {
    const keys = new Map(skipped.filter(({ incomplete }) => incomplete).map((one) => [keyOf(thingOf(one)), thingOf(one)]));
    const things = [...keys.values()].slice(0, maxPrintedEntries);
    if (things.length === 0)
        return '';
    const entries = things.map((thing) => {
        const named = thing.by === 'path' ? `path: ${(0,_quote_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteYaml */ .q)(thing.path)}` : `object: ${thing.object}`;
        return `  - ${named}\n    reason: why no key can be in it\n`;
    });
    return `accept-unscanned:\n${entries.join('')}`;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   L7: () => (/* binding */ maxBaselineBytes),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9635);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(809);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5557);



const schemaVersion = 1;
const tool = 'posthog-key-guard';
const members = ['schemaVersion', 'tool', 'fingerprints'];
/** Over 200,000 keys. */
const maxBaselineBytes = 16 * 1024 * 1024;
const again = 'write it again with --write-baseline';
/**
 * @param bytes of the file; anyone may have written them
 * @param fileName as messages call it
 * @returns the fingerprints, 64 lower-case hex digits each
 * @throws UserError where it is no baseline that this version reads
 */
function parseBaseline(bytes, fileName) {
    const file = (0,_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showName */ .$i)(fileName);
    if (bytes.length > maxBaselineBytes)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: is larger than ${maxBaselineBytes / 1024 / 1024} MiB; ${again}`);
    const text = new TextDecoder().decode(bytes);
    // The parser's own message would quote the file.
    const value = parsed(text);
    if (value === undefined) {
        const conflict = /^(?:<{7}|>{7})/m.test(text);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(conflict
            ? `${file}: holds a merge conflict; keep the fingerprints of both sides`
            : `${file}: is not JSON; ${again}`);
    }
    return fingerprintsIn(value, file);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fingerprintsIn(value, file) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: is no baseline, which is a JSON object with "fingerprints"; ${again}`);
    const baseline = value;
    if (baseline.tool !== tool)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: is no baseline, its "tool" is not "${tool}"; ${again}`);
    if (baseline.schemaVersion !== schemaVersion)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: has a schemaVersion other than ${schemaVersion}; use the version that wrote it, or ${again}`);
    for (const name of Object.keys(baseline)) {
        if (!members.some((member) => member === name))
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: a baseline has no member ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(name)}${(0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, members)}; remove it`);
    }
    const fingerprints = baseline.fingerprints;
    if (!Array.isArray(fingerprints))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: "fingerprints" is not a list; ${again}`);
    for (const [index, fingerprint] of fingerprints.entries()) {
        if (typeof fingerprint !== 'string' || !/^[0-9a-f]{64}$/.test(fingerprint))
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}: fingerprint ${index + 1} is not 64 lower-case hexadecimal digits; remove it, or ${again}`);
    }
    return new Set(fingerprints);
}
/**
 * The keys that a new baseline holds: all that count today or that the present baseline suppresses. What a comment,
 * an allow entry or a placeholder suppresses stays out, and so do project tokens, which can never fail a check.
 */
function baselineOf(findings) {
    return findings
        .filter(({ severity, suppressed }) => severity !== 'info' && (suppressed === null || suppressed.by === 'baseline'))
        .map(({ fingerprint }) => fingerprint);
}
/** The text of a baseline file: sorted, one fingerprint a line. */
function baselineText(fingerprints) {
    const sorted = [...new Set(fingerprints)].sort();
    return `${JSON.stringify({ schemaVersion, tool, fingerprints: sorted }, null, 2)}\n`;
}


/***/ }),

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   bS: () => (/* binding */ notFailOn),
/* harmony export */   tC: () => (/* binding */ failOnOf)
/* harmony export */ });
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(809);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);


const failOnLevels = ['critical', 'high', 'medium', 'low', 'never'];
/** @returns the level that a text names, `null` where it names none */
function failOnOf(text) {
    return failOnLevels.find((level) => level === text) ?? null;
}
/**
 * What to say where `failOnOf` found none.
 *
 * @param setting how it is called where the text stands: `--fail-on`, `fail-on`
 */
function notFailOn(setting, text) {
    return `${setting} takes critical, high, medium, low or never, not ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(text)}${(0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, failOnLevels)}`;
}


/***/ }),

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ boundedNotices)
/* harmony export */ });
/** Notices that are said one by one before the rest is only counted. */
const maxNotices = 20;
/**
 * @param notices one line each
 * @param rest in the plural, completing "and 3 more …": a single one is said, not counted
 */
function boundedNotices(notices, rest) {
    if (notices.length <= maxNotices + 1)
        return notices;
    return [...notices.slice(0, maxNotices), `and ${notices.length - maxNotices} more ${rest}`];
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ quoteYaml)
/* harmony export */ });
/** Words that YAML, or a reader of YAML 1.1, takes for something other than a text. */
const notText = /^(?:~|null|true|false|yes|no|on|off|y|n)$/i;
/** Begins like a word and holds nothing that YAML gives a meaning. */
const plain = /^[A-Za-z_][A-Za-z0-9_.@/-]*$/;
/**
 * A text as a YAML scalar that reads back as the same text: plain where that is safe, else in double quotes with
 * everything escaped that cannot be seen or that has an effect (YAML 1.2, 5.7).
 */
function quoteYaml(text) {
    if (plain.test(text) && !notText.test(text))
        return text;
    const escaped = text
        .replace(/["\\]/g, '\\$&')
        .replace(/##\[/g, '##\\x5B')
        .replace(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
        const hex = character.codePointAt(0).toString(16).toUpperCase();
        if (hex.length <= 2)
            return `\\x${hex.padStart(2, '0')}`;
        return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ openLocations),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* unused harmony exports reaches, failing */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);
/** What a report means for the one who asked: which keys fail, which only warn, and the exit code. */

/** The places of a key that no comment, entry or baseline suppresses. */
function openLocations(finding) {
    return finding.locations.filter(({ suppressed }) => suppressed === null);
}
/** Whether a severity is at or above a level; nothing is above `never`. */
function reaches(severity, failOn) {
    return failOn !== 'never' && _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) <= _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(failOn);
}
/** How a key stands; only places that nothing suppresses count. */
function standingOf(finding, failOn) {
    const open = openLocations(finding);
    if (finding.suppressed !== null || open.length === 0)
        return 'suppressed';
    const high = reaches(finding.severity, failOn);
    if (finding.severity === 'info' && !high)
        return 'public';
    if (open.some(({ introduced }) => introduced !== false))
        return high ? 'fails' : 'below-threshold';
    return open.some(({ newPlace }) => newPlace) ? 'new-place' : 'known';
}
/** The keys that fail the check. */
function failing(report, failOn) {
    return report.keys.filter((finding) => standingOf(finding, failOn) === 'fails');
}
/** The outcome of a whole scan: what an exit code, a summary and the output `result` are made of. */
function verdict(report, failOn) {
    const failed = failing(report, failOn);
    const warnings = report.keys.flatMap((finding) => {
        const because = standingOf(finding, failOn);
        return because === 'new-place' || because === 'below-threshold' ? [{ finding, because }] : [];
    });
    if (failed.length > 0)
        return { result: 'found', failing: failed, warnings, exitCode: 1 };
    if (!report.scan.complete)
        return { result: 'incomplete', failing: failed, warnings, exitCode: 2 };
    return { result: 'clean', failing: failed, warnings, exitCode: 0 };
}


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ allowEntries)
/* harmony export */ });
/* harmony import */ var _policy_quote_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1984);

/** @param findings of which each gets an entry, with the whole fingerprint: a shorter one allows nothing */
function allowEntries(findings) {
    return [
        'allow:',
        ...findings.flatMap(({ fingerprint, masked }) => [
            `  - fingerprint: ${fingerprint}`,
            `    reason: ${(0,_policy_quote_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteYaml */ .q)(`${masked}: say here why it may stay (rotated, or no secret)`)}`,
            '    # expires: YYYY-MM-DD   (from that day on it fails again; without one the entry has no end)',
        ]),
    ];
}


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Numbers as people read them, with their units. */
/** `1 file`, `12,345 files`. */
function count(amount, one, many = `${one}s`) {
    return `${grouped(amount)} ${amount === 1 ? one : many}`;
}
/** Not by the machine's locale: reports are the same everywhere. */
function grouped(amount) {
    return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Decimal units, as file managers and package registries show them: `9.1 MB`. */
function bytes(amount) {
    const units = ['kB', 'MB', 'GB', 'TB'];
    if (amount < 1000)
        return `${amount} B`;
    let value = amount / 1000;
    let unit = 0;
    // 999.95 would be rounded to 1000.0.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** `0.14 s`, `12.3 s`, `3 min 20 s`. */
function duration(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 9.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 119.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `a, b and c`. */
function list(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** The beginning of a commit id or fingerprint, as git shows it. */
function short(hex) {
    return hex.slice(0, 7);
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ reportContext)
/* harmony export */ });
/* unused harmony export cloudHosts */
/** The two regions of PostHog Cloud (`CLOUD_HOSTNAMES` in `frontend/src/lib/constants.tsx` of PostHog's repository). */
const cloudHosts = ['https://us.posthog.com', 'https://eu.posthog.com'];
/** A context in which only what differs from a plain run of the CLI has to be named. */
function reportContext(given) {
    return {
        failOn: 'high',
        showSuppressed: false,
        color: false,
        width: 80,
        repository: null,
        headSha: null,
        pathPrefix: '',
        hosts: cloudHosts,
        surface: 'cli',
        command: given.tool.name,
        configPath: '.github/posthog-key-guard.yml',
        policyFrom: null,
        existsInHead: () => false,
        ...given,
    };
}


/***/ }),

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   MV: () => (/* binding */ fitStart),
/* harmony export */   nX: () => (/* binding */ fitEnd)
/* harmony export */ });
/** How many columns of a terminal a text takes. */
/** East Asian wide and full-width blocks, and emoji (Unicode TR 11, the ranges that terminals agree on). */
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const combining = /\p{M}/u;
function columnsOf(character) {
    if (character < '\u0300')
        return 1;
    if (combining.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
/** @param text neutralised: control characters are not reckoned with */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
/** The longest beginning that fits into `width` columns. */
function fitStart(text, width) {
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > width)
            break;
        kept += character;
    }
    return kept;
}
/** The longest end that fits into `width` columns. */
function fitEnd(text, width) {
    const characters = Array.from(text);
    let from = characters.length;
    for (let used = 0; from > 0; from--) {
        used += columnsOf(characters[from - 1]);
        if (used > width)
            break;
    }
    return characters.slice(from).join('');
}


/***/ }),

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ formatIds),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/core/report/amounts.js
var amounts = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/core/policy/verdict.js
var verdict = __webpack_require__(7271);
// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/core/report/places.js + 1 modules
var places = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/core/containers/container.js
var container = __webpack_require__(6739);
;// CONCATENATED MODULE: ./lib/core/report/repository-links.js

/** GitHub shows these as pages and then ignores `#L12`, unless it is asked for the text. */
const rendered = /\.(?:md|markdown|mdown|mdx|rst|adoc|asciidoc|textile|org|ipynb|csv|tsv|svg|geojson|stl)$/i;
/** A path that is shown other than it is: a masked key in it, or bytes that are not UTF-8. No link would lead there. */
const altered = /ph[xsarc]_\.\.\.[A-Za-z0-9]{4}|\*{8}|\\x[0-9a-f]{2}/;
/** Whether the path as shown is the path as it is. */
function isRealPath(path) {
    return !altered.test(path);
}
/** A path as a relative URI: only what RFC 3986 does not let stand in a segment is percent-encoded. */
function uriPath(path) {
    return linkPath(path).replace(/%(?:2[146789ABC]|3[BD]|40)/g, decodeURIComponent);
}
/** A path for a link in Markdown: its parentheses, asterisks and ampersands would mean something there. */
function linkPath(path) {
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, percent))
        .join('/');
}
/** Relative to the repository's root, not to the checkout's folder. */
function inRepository(path, { pathPrefix }) {
    const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '');
    return prefix === '' || prefix === '.' ? path : `${prefix}/${path}`;
}
/** @returns a link to the lines of a location at the commit where they stand, or `null` where none can be made */
function lineLink(location, context) {
    const { repository, headSha } = context;
    if (repository === null || location.path === null || !isRealPath(location.path))
        return null;
    if (location.in !== 'file' && location.in !== 'commit')
        return null;
    const commit = location.inHead && headSha !== null ? headSha : location.commit;
    if (commit === null)
        return null;
    const path = linkPath(inRepository(location.path, context));
    const base = `${repository.serverUrl}/${repository.repository}/blob/${commit}/${path}`;
    if (isInsideContainer(location))
        return base;
    const lines = location.endLine > location.line ? `#L${location.line}-L${location.endLine}` : `#L${location.line}`;
    return `${base}${rendered.test(location.path) ? '?plain=1' : ''}${lines}`;
}
/** The line of a location inside an archive is that of the member: the file on the host has no such line. */
function isInsideContainer({ encoding }) {
    return encoding.some((name) => containers.has(name.replace(/:.*$/s, '')));
}
const containers = new Set(container/* containerIds */.e);
/** @param commit its full id; `null`: no link can be made */
function commitLink(commit, { repository }) {
    return repository === null ? null : `${repository.serverUrl}/${repository.repository}/commit/${commit}`;
}
/** To the comparison of both ends, or to the history of the head where there is no base. */
function rangeLink({ base, head }, { repository }) {
    if (repository === null)
        return null;
    const root = `${repository.serverUrl}/${repository.repository}`;
    return base === null ? `${root}/commits/${head}` : `${root}/compare/${base}...${head}`;
}

;// CONCATENATED MODULE: ./lib/core/report/annotated-place.js




function isInFile({ in: kind, path }) {
    return path !== null && (kind === 'file' || kind === 'commit');
}
/** `src/a.ts:12 (from 3f9c2d1, 2026-03-02, A. Dev)`: said even where a file can be marked. */
function whereWords(location, context) {
    const place = (0,places/* shortPlaceOf */.D$)(location);
    const history = (0,places/* historyOf */.om)(location);
    const shown = (0,neutralise/* showText */.h$)(isInFile(location) ? inRepository(place, context) : place, 500);
    return history === null ? shown : `${shown} (${(0,neutralise/* showText */.h$)(history, 200)})`;
}
/** The lines in the head commit; the file where it has no such line (any more); nothing where there is no file. */
function markOf(location, context) {
    const { path, inHead, line, endLine, column, endColumn } = location;
    if (path === null || !isInFile(location) || !isRealPath(path))
        return null;
    const file = inRepository(path, context);
    if (inHead && !isInsideContainer(location))
        return { file, lines: { line, endLine, column, endColumn } };
    return inHead || context.existsInHead(path) ? { file, lines: null } : null;
}
/** The places of a key that this change brought, one of each line: a second mark there would say nothing more. */
function placesToMark(finding, standing) {
    const open = (0,verdict/* openLocations */.NR)(finding);
    const brought = standing === 'new-place'
        ? open.filter(({ newPlace }) => newPlace)
        : open.filter(({ introduced }) => introduced !== false);
    const seen = new Set();
    return brought.filter((location) => {
        const line = JSON.stringify([(0,places/* shortPlaceOf */.D$)(location), location.inHead ? null : location.commit]);
        return seen.size < seen.add(line).size;
    });
}

// EXTERNAL MODULE: ./lib/core/report/suppressed.js
var suppressed = __webpack_require__(290);
// EXTERNAL MODULE: ./lib/core/report/words.js
var report_words = __webpack_require__(799);
;// CONCATENATED MODULE: ./lib/core/report/digest.js



const order = ['fails', 'new-place', 'below-threshold', 'known', 'suppressed'];
/** Judges and sorts a report; a key that is suppressed is listed only on request. */
function digest(report, { failOn, showSuppressed }) {
    const judged = (0,verdict/* verdict */.WJ)(report, failOn);
    const standings = report.keys.map((finding) => (0,verdict/* standingOf */.YP)(finding, failOn));
    const keys = (0,suppressed/* listed */.K)(report, showSuppressed).map((finding) => ({
        finding,
        standing: (0,verdict/* standingOf */.YP)(finding, failOn),
    }));
    return {
        verdict: judged,
        words: (0,report_words/* verdictWords */.L2)(judged, failOn, standings),
        keys: order.flatMap((standing) => keys.filter((key) => key.standing === standing)),
        tokens: keys.filter(({ standing }) => standing === 'public').map(({ finding }) => finding),
    };
}

// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var kinds = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/core/report/meaning-words.js


const exposurePlaces = {
    'public-variable': 'under a public variable',
    'posthog-init': 'in posthog.init',
    bundle: 'in a built bundle',
    'source-map': 'in a source map',
};
/** `browsers get it: it stands under a public variable and in a built bundle`; `null` where they do not, as far as is known. */
function exposureOf({ exposure }) {
    return exposure.length === 0
        ? null
        : `browsers get it: it stands ${(0,amounts/* list */.p_)(exposure.map((one) => exposurePlaces[one]))}`;
}
const remedies = {
    'secret-for-token': 'where the project token belongs: put the phc_ token there',
    'token-for-personal': 'where a personal key belongs: a project token does not work there, read a personal key from the secrets',
    'token-for-secret': 'where a project secret key belongs: a project token does not work there, read the secret key from the secrets',
};
/**
 * `it is a personal key where the project token belongs: put the phc_ token there`; `null`: nothing of that kind.
 *
 * @param where one place of the key, or the key for all of them
 */
function misplacedOf({ kind }, { misplaced }) {
    if (misplaced === null)
        return null;
    const { label } = kinds/* kinds */.EZ[kind];
    return `it is ${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label} ${remedies[misplaced]}`;
}
/** The first such place of each token; more tokens are counted. */
function misplacedTokens(tokens) {
    return tokens.flatMap((finding) => {
        const location = finding.locations.find(({ misplaced }) => misplaced !== null);
        if (location?.misplaced == null)
            return [];
        return [{ finding, location, words: `${kinds/* kinds */.EZ[finding.kind].label} ${remedies[location.misplaced]}` }];
    });
}
/** The first few, each as one line; the last line counts the others. */
function misplacedLines(tokens, line) {
    const all = misplacedTokens(tokens);
    const more = all.length - maxLines;
    return [
        ...all.slice(0, maxLines).map(line),
        ...(more > 0 ? [`and ${(0,amounts/* count */.U9)(more, 'more project token')} where another key belongs`] : []),
    ];
}
const maxLines = 5;

// EXTERNAL MODULE: ./lib/core/report/rotation-steps.js
var rotation_steps = __webpack_require__(2396);
;// CONCATENATED MODULE: ./lib/core/report/spread.js
/** @param findings worst first, with the places to consider, the most telling first */
function spread(findings) {
    const rounds = [];
    for (const finding of findings) {
        for (const [round, location] of finding.locations.entries())
            (rounds[round] ??= []).push({ finding, location });
    }
    return rounds.flat();
}

;// CONCATENATED MODULE: ./lib/core/report/workflow-command.js
/**
 * One workflow command, as a runner reads it from a line of stdout: `::error file=a.ts,line=1::message`. Escapes:
 * `escapeData` and `escapeProperty` in actions/toolkit; what undoes them: ActionCommand.cs in actions/runner.
 */

/** A runner cuts what is longer, in the middle of an escape if it has to. */
const maxMessageLength = 4096;
/** `title` of an annotation, in GitHub's API for check runs: 255. */
const maxTitleLength = 255;
/**
 * @returns the command, without a line feed. A file whose name a runner cannot be told (it has no escape for `##[`),
 * or that has invisible characters, is left out: the message is to name it.
 */
function workflowCommand({ level, title, message, place }) {
    const properties = [
        ...(place !== null && (0,neutralise/* isInert */.ND)(place.file) ? placeProperties(place.file, place.lines) : []),
        ['title', (0,neutralise/* clip */.$Q)((0,neutralise/* neutralise */.$0)(title), maxTitleLength)],
    ];
    const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
    return `::${level} ${written}::${boundedData((0,neutralise/* neutralise */.$0)(message))}`;
}
function placeProperties(file, lines) {
    const inFile = ['file', file];
    if (lines === null)
        return [inFile];
    const { line, endLine, column, endColumn } = lines;
    const range = [inFile, ['line', String(line)], ['endLine', String(endLine)]];
    if (line !== endLine)
        return range;
    return [...range, ['col', String(column)], ['endColumn', String(Math.max(endColumn - 1, column))]];
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Escaped and at most as long as a runner keeps, an escape and a code point never cut in two. */
function boundedData(message) {
    const whole = escapeData(message);
    if (whole.length <= maxMessageLength)
        return whole;
    let kept = '';
    for (const character of message) {
        const piece = escapeData(character);
        if (kept.length + piece.length > maxMessageLength - 1)
            break;
        kept += piece;
    }
    return `${kept}…`;
}

;// CONCATENATED MODULE: ./lib/core/report/github.js









/** What one step may show of each level; GitHub drops the rest without a word. */
const maxAnnotationsOfLevel = 10;
/** Files and unread things that one message names. */
const maxNamed = 5;
/** How notices about entries past their day are worded (`allow.ts`, `accept-unscanned.ts`): these are warnings. */
const entryHasEnded = /\bentry for .* ended on |\bentries in .* have ended$/;
/** A line for each annotation; empty where there is nothing to say. Suppressed keys are never marked. */
function renderGithub(report, context) {
    const { keys, tokens } = digest(report, { ...context, showSuppressed: false });
    const policy = report.notices.map((notice) => policyNotice(notice));
    const incomplete = incompleteness(report);
    // An incomplete scan is said even where ten keys fail.
    const failures = cutAt(placesOf(keys, 'fails').map((place) => failure(place, context)), incomplete.length);
    const warnings = cutAt([
        ...['new-place', 'below-threshold'].flatMap((standing) => placesOf(keys, standing).map((place) => warning(place, standing, context))),
        ...policy.filter(({ level }) => level === 'warning'),
    ]);
    const more = theRest(failures.cut, warnings.cut, context);
    const notices = [
        ...more,
        ...newlyAllowed(report).map((place) => allowance(place, context)),
        ...policy.filter(({ level }) => level === 'notice'),
        ...misplacedTokens(tokens).map((token) => tokenNotice(token, context)),
    ];
    return [...failures.shown, ...incomplete, ...warnings.shown, ...notices.slice(0, maxAnnotationsOfLevel)]
        .map((annotation) => `${workflowCommand(annotation)}\n`)
        .join('');
}
/** @param taken annotations of this level that stand elsewhere */
function cutAt(annotations, taken = 0) {
    const room = maxAnnotationsOfLevel - taken;
    return { shown: annotations.slice(0, room), cut: annotations.slice(room) };
}
function placesOf(keys, wanted) {
    return spread(keys
        .filter(({ standing }) => standing === wanted)
        .map(({ finding }) => ({ ...finding, locations: placesToMark(finding, wanted) })));
}
function failure({ finding, location }, context) {
    const steps = context.surface === 'action'
        ? 'Steps are in the job summary.'
        : `Steps: ${context.command} explain ${finding.kind}.`;
    return {
        level: 'error',
        title: (0,report_words/* annotationTitle */.qF)(finding),
        message: [
            `${whereWords(location, context)}: ${(0,report_words/* danger */.OR)(finding)}.`,
            ...meaning({ finding, location }),
            `${rotation_steps/* rotationInShort */.oA[finding.kind]}, ${(0,rotation_steps/* lastStepInShort */.S$)(location)}.`,
            steps,
            `${(0,report_words/* capitalized */.l2)((0,report_words/* allowanceWords */.SR)(context, context))}.`,
        ].join(' '),
        place: markOf(location, context),
    };
}
function warning({ finding, location }, standing, context) {
    const why = (0,report_words/* standingWords */.o4)(standing, context.failOn) ?? '';
    return {
        level: 'warning',
        title: (0,report_words/* annotationTitle */.qF)(finding),
        message: [
            `${whereWords(location, context)}: ${why}. ${(0,report_words/* capitalized */.l2)((0,report_words/* danger */.OR)(finding))}.`,
            ...meaning({ finding, location }),
        ].join(' '),
        place: markOf(location, context),
    };
}
/** Sentences about what the place of a key means. */
function meaning({ finding, location }) {
    return [exposureOf(finding), misplacedOf(finding, location)].flatMap((words) => words === null ? [] : [`${(0,report_words/* capitalized */.l2)(words)}.`]);
}
function tokenNotice({ finding, location, words }, context) {
    return {
        level: 'notice',
        title: (0,report_words/* annotationTitle */.qF)(finding),
        message: `${whereWords(location, context)}: ${words}.`,
        place: markOf(location, context),
    };
}
/** What a change allows itself is shown where it does so. */
function allowance({ finding, location }, context) {
    const why = location.suppressed === null ? '' : `, ${(0,neutralise/* showText */.h$)((0,report_words/* suppressionWords */.Be)(location.suppressed), 300)}`;
    return {
        level: 'notice',
        title: (0,report_words/* annotationTitle */.qF)(finding),
        message: `${whereWords(location, context)}: newly allowed by this change${why}.`,
        place: markOf(location, context),
    };
}
function newlyAllowed(report) {
    return report.keys.flatMap((finding) => finding.locations.filter((location) => location.newlyAllowed).map((location) => ({ finding, location })));
}
function general(level, about, message) {
    return { level, title: `${report_words/* productName */.tZ}: ${about}`, message, place: null };
}
function policyNotice(notice) {
    return general(entryHasEnded.test(notice) ? 'warning' : 'notice', 'policy', (0,neutralise/* showText */.h$)(notice, 1000));
}
function incompleteness(report) {
    const words = (0,report_words/* incompleteWords */.Q2)(report);
    if (words === null)
        return [];
    const named = report.scan.skipped
        .filter(({ incomplete }) => incomplete)
        .slice(0, maxNamed)
        .map(({ path, reason }) => `${(0,neutralise/* showText */.h$)(path)} (${(0,neutralise/* showText */.h$)(reason)})`);
    return [general('error', 'incomplete scan', `${[words, ...named].join('; ')}.`)];
}
/** How many annotations did not fit, and where they are. */
function theRest(failures, warnings, context) {
    const parts = [
        ...(failures.length > 0 ? [(0,amounts/* count */.U9)(failures.length, 'more place fails', 'more places fail')] : []),
        ...(warnings.length > 0 ? [(0,amounts/* count */.U9)(warnings.length, 'more warning')] : []),
    ];
    if (parts.length === 0)
        return [];
    const files = [...failures, ...warnings].flatMap(({ place }) => (place === null ? [] : [place.file]));
    const names = [...new Set(files)];
    const named = names.slice(0, maxNamed).map((file) => (0,neutralise/* showText */.h$)(file, 120));
    const others = names.length > named.length ? ' and others' : '';
    const inFiles = named.length === 0 ? '' : `, in ${named.join(', ')}${others}`;
    const all = context.surface === 'action' ? 'see the job summary' : '--format json has all';
    return [general('notice', 'more places', `${parts.join(', ')}${inFiles}: ${all}.`)];
}

;// CONCATENATED MODULE: ./lib/core/report/json-text.js
/** JSON that is safe to print: in a terminal, and in a log that a runner reads for commands. */
/** What JSON.stringify leaves as it is but a terminal, or a reader's eye, takes as more than text. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function escaped(text) {
    let units = '';
    for (let i = 0; i < text.length; i++)
        units += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return units;
}
/**
 * @param indent blanks a level; 0 for one line
 * @returns the value, ended by a line feed. What is escaped reads back as the same value.
 */
function jsonText(value, indent = 2) {
    // Line feeds of the layout are control characters too: a string holds none, JSON.stringify has escaped them.
    return `${JSON.stringify(value, null, indent)
        .split('\n')
        .map((line) => line.replace(acting, escaped).replaceAll('##[', '#\\u0023['))
        .join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/core/report/json.js


/** Grows only by a change that breaks readers of the report. */
const schemaVersion = 1;
/** The whole report: only suppressed keys and places are left out, unless they are asked for. */
function renderJson(report, context) {
    const { scan } = report;
    return jsonText({
        schemaVersion,
        tool: { name: context.tool.name, version: context.tool.version },
        scan: {
            sources: scan.sources,
            files: scan.files,
            blobs: scan.blobs,
            commits: scan.commits,
            bytes: scan.bytes,
            durationMs: Math.round(scan.durationMs),
            complete: scan.complete,
            skipped: scan.skipped.map(({ path, reason, incomplete }) => ({ path, reason, incomplete })),
        },
        keys: (0,suppressed/* listed */.K)(report, context.showSuppressed).map(keyEntry),
    });
}
function keyEntry(finding) {
    return {
        fingerprint: finding.fingerprint,
        kind: finding.kind,
        masked: finding.masked,
        severity: finding.severity,
        confidence: finding.confidence,
        status: finding.status,
        statusReason: finding.statusReason,
        issued: finding.issued,
        exposure: finding.exposure,
        owner: finding.owner,
        suppressed: finding.suppressed && { by: finding.suppressed.by, reason: finding.suppressed.reason },
        locations: finding.locations.map(locationEntry),
    };
}
function locationEntry(location) {
    return {
        source: location.source,
        in: location.in,
        path: location.path,
        line: location.line,
        column: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn,
        commit: location.commit,
        author: location.author,
        date: location.date,
        encoding: location.encoding,
        inHead: location.inHead,
        introduced: location.introduced,
        ...(location.history === undefined ? {} : { history: historyEntry(location.history) }),
        suppressed: location.suppressed && { by: location.suppressed.by, reason: location.suppressed.reason },
    };
}
function historyEntry({ refs, moreRefs, reach, lastSeen }) {
    return {
        refs,
        moreRefs,
        reach,
        lastSeen: lastSeen && { commit: lastSeen.commit, date: lastSeen.date },
    };
}

;// CONCATENATED MODULE: ./lib/core/report/escape-markdown.js
/**
 * Foreign text in GitHub's Markdown. Every character that is syntax becomes a character reference, which CommonMark
 * never takes for structure (spec 0.31, section 2.5). GitHub looks for mentions, references, emoji names and bare
 * addresses in the text *after* that: those are broken up by an empty element, which splits the text without a trace
 * in what is shown or copied.
 */

/**
 * Syntax of CommonMark, of GitHub's extensions (tables, strikethrough, footnotes, math, alerts) and of HTML, and the
 * beginnings of addresses (`www.`) and references (`GH-1`).
 */
const syntax = /[!"#$&'*:<>@[\\\]^_`{|}~]|www(?=\.)|GH(?=-)/gi;
/** After these an address, a mention, a reference or an emoji name would go on. */
const live = /^(?:[@:#]|www|GH)$/i;
/** In code GitHub looks for none of them; only its Markdown parser does, for mail addresses and `www.`. */
const liveInCode = /^(?:@|www)$/i;
/** What makes a list item, a heading or a rule where it stands first: `-`, `+`, `=`, `1.`, `1)`. */
const leadingMark = /^[-+=]|(?<=^\d+)[.)]/;
const split = '<span></span>';
/** @param length code points that are kept at most */
function escapeMarkdown(text, length = 300) {
    return escape_markdown_escape(text, length, live).replace(leadingMark, reference);
}
/** Foreign text in a fixed-width face: paths, refs, lines. Not a code span, which no escape could close safely. */
function codeMarkdown(text, length = 300) {
    return `<code>${escape_markdown_escape(text, length, liveInCode)}</code>`;
}
function escape_markdown_escape(text, length, broken) {
    return (0,neutralise/* showText */.h$)(text, length)
        .trim()
        .replace(syntax, (match) => {
        const written = match.length === 1 ? reference(match) : match;
        return broken.test(match) ? written + split : written;
    });
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}

;// CONCATENATED MODULE: ./lib/core/report/markdown-blocks.js
/** A Markdown document that has a limit: blocks are taken in order of weight and written in order of reading. */
/** @returns the blocks that fit into `limit` bytes of UTF-8, in their order, and how many did not */
function fitBlocks(blocks, limit) {
    const byWeight = blocks
        .map((_, index) => index)
        .sort((a, b) => blocks[b].weight - blocks[a].weight || a - b);
    const kept = new Set();
    let used = 0;
    for (const index of byWeight) {
        const size = Buffer.byteLength(blocks[index].text) + 1;
        // The first that does not fit ends it: a later, smaller one would be a stranger choice than none.
        if (used + size > limit)
            break;
        used += size;
        kept.add(index);
    }
    return {
        kept: blocks.filter((_, index) => kept.has(index)).map(({ text }) => text),
        left: blocks.length - kept.size,
    };
}
/** @param content Markdown; blank lines around it make GitHub read it as such inside the HTML */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>\n`;
}
/** @param lines without line feeds; ours, or escaped by YAML so that no line can begin with a fence */
function yamlBlock(lines) {
    return ['```yaml', ...lines, '```'].join('\n');
}
/** @param text Markdown; plain where there is no address */
function markdown_blocks_link(text, address) {
    return address === null ? text : `[${text}](${address})`;
}

// EXTERNAL MODULE: ./lib/core/report/posthog-pages.js
var posthog_pages = __webpack_require__(6939);
// EXTERNAL MODULE: ./lib/core/report/display-width.js
var display_width = __webpack_require__(2629);
;// CONCATENATED MODULE: ./lib/core/report/source-line.js


const ellipsis = '…';
/** @param width columns; less than the mask takes shows the mask alone */
function sourceLine({ text, start, end }, width) {
    const before = (0,neutralise/* neutralise */.$0)(text.slice(0, start)).trimStart();
    const mask = (0,neutralise/* neutralise */.$0)(text.slice(start, end));
    const after = (0,neutralise/* neutralise */.$0)(text.slice(end)).trimEnd();
    const room = width - (0,display_width/* displayWidth */.F1)(mask);
    const [left, right] = [(0,display_width/* displayWidth */.F1)(before), (0,display_width/* displayWidth */.F1)(after)];
    if (left + right <= room)
        return { before, mask, after };
    // Each side may take what the other leaves of its half.
    const half = Math.floor(room / 2);
    const leftRoom = Math.min(left, Math.max(half, room - right));
    return {
        before: leftRoom >= left ? before : cut(leftRoom, (rest) => ellipsis + (0,display_width/* fitEnd */.nX)(before, rest)),
        mask,
        after: right <= room - leftRoom ? after : cut(room - leftRoom, (rest) => (0,display_width/* fitStart */.MV)(after, rest) + ellipsis),
    };
}
function cut(room, withEllipsis) {
    return room < 1 ? '' : withEllipsis(room - 1);
}

;// CONCATENATED MODULE: ./lib/core/report/markdown-key.js










const maxPlacesInRow = 5;
const maxPlacesInDetails = 50;
const sourceColumns = 100;
const dots = {
    fails: '🔴',
    'new-place': '🟡',
    'below-threshold': '🟡',
    known: '🟡',
    suppressed: '⚪',
    public: '⚪',
};
/** The columns of the table; *Since* only where a commit is known. */
function tableHead(withSince) {
    return withSince
        ? '| | Key | Kind | Severity | Where | Since |\n|---|---|---|---|---|---|'
        : '| | Key | Kind | Severity | Where |\n|---|---|---|---|---|';
}
/** A row under `tableHead`. */
function tableRow({ finding, standing }, withSince, context) {
    const { masked, severity, locations } = finding;
    const shown = locations.slice(0, maxPlacesInRow);
    const more = locations.length - shown.length;
    const where = [
        ...shown.map((location) => placeCell(location, context)),
        ...(more > 0 ? [`and ${more} more`] : []),
    ];
    const why = [severity, (0,report_words/* statusOf */.c2)(finding), (0,report_words/* standingWords */.o4)(standing, context.failOn)].filter((part) => part !== null);
    const kind = [(0,report_words/* keyName */.xT)({ ...finding, masked: '' }).trim(), (0,report_words/* issuedOf */.hW)(finding)].filter((part) => part !== null);
    return `| ${[
        dots[standing],
        codeMarkdown(masked),
        kind.join('<br>'),
        why.map((part) => escapeMarkdown(part)).join('<br>'),
        where.join('<br>'),
        ...(withSince ? [since(finding, context)] : []),
    ].join(' | ')} |`;
}
/** A place that has lines of a file in a fixed-width face, and linked where it can be. */
function placeText(location, place, context) {
    const inFile = location.path !== null && (location.in === 'file' || location.in === 'commit');
    const text = inFile ? codeMarkdown(inRepository(place, context)) : escapeMarkdown(place);
    return markdown_blocks_link(text, lineLink(location, context));
}
function placeCell(location, context) {
    const encoding = (0,places/* encodingOf */.P$)(location);
    const gone = location.in === 'commit' && !location.inHead ? ' (no longer at HEAD)' : '';
    return `${placeText(location, (0,places/* shortPlaceOf */.D$)(location), context)}${encoding === null ? '' : ` ${escapeMarkdown(encoding)}`}${gone}`;
}
/** The first commit that the report knows of: locations come in the order of the report. */
function since({ locations }, context) {
    const dated = locations.filter(({ commit }) => commit !== null);
    const first = dated.reduce((earliest, location) => earliest === null ||
        (location.date !== null && Date.parse(location.date) < Date.parse(earliest.date ?? ''))
        ? location
        : earliest, null);
    if (first?.commit == null)
        return '';
    const { commit, date, author } = first;
    return [
        markdown_blocks_link(codeMarkdown((0,amounts/* short */.h0)(commit)), commitLink(commit, context)),
        ...(date === null ? [] : [escapeMarkdown(date.slice(0, 10))]),
        ...(author === null ? [] : [escapeMarkdown(author, 80)]),
    ].join('<br>');
}
/** The numbered steps for a key that fails; `sameAs` names a key of its kind above it, whose steps are the same. */
function whatToDo(finding, context, sameAs) {
    const capital = (0,report_words/* capitalized */.l2)((0,report_words/* danger */.OR)(finding));
    const facts = [(0,report_words/* issuedOf */.hW)(finding), exposureOf(finding), misplacedOf(finding, finding)]
        .filter((fact) => fact !== null)
        .map(report_words/* capitalized */.l2);
    const intro = [`${codeMarkdown(finding.masked)}: ${[capital, ...facts].join('. ')}.`];
    if (sameAs !== null)
        return [...intro, '', `Do the same as for ${codeMarkdown(sameAs)} above.`].join('\n');
    const steps = [...(0,rotation_steps/* rotationSteps */.G9)(finding.kind, context.hosts), (0,rotation_steps/* lastStep */.tX)(finding)].map(({ text, pages }) => {
        const links = pages.map((page) => markdown_blocks_link((0,posthog_pages/* regionOf */.AP)(page), page));
        return `${(0,report_words/* capitalized */.l2)(text)}${links.length === 0 ? '' : ` (${links.join(', ')})`}.`;
    });
    const allowance = (0,report_words/* allowanceWords */.SR)(context, {
        configPath: codeMarkdown(context.configPath),
        policyFrom: context.policyFrom === null ? null : codeMarkdown(context.policyFrom),
    });
    return [
        ...intro,
        '',
        ...[...steps, `${(0,report_words/* capitalized */.l2)(allowance)}. The entry is below, *For maintainers*.`].map((step, index) => `${index + 1}. ${step}`),
    ].join('\n');
}
/** All places of a key (up to a bound), each with its line of source. */
function placeList({ locations }, context) {
    const shown = locations.slice(0, maxPlacesInDetails);
    const more = locations.length - shown.length;
    return [
        ...shown.map((location) => {
            const source = location.snippet === null ? null : sourceLine(location.snippet, sourceColumns);
            const notes = [(0,places/* historyOf */.om)(location), location.suppressed && (0,report_words/* suppressionWords */.Be)(location.suppressed)];
            return [
                `- ${placeText(location, (0,places/* placeOf */.$t)(location), context)}`,
                ...(source === null ? [] : [codeMarkdown(source.before + source.mask + source.after)]),
                ...[(0,places/* encodingOf */.P$)(location), ...notes].flatMap((note) => (note === null ? [] : [escapeMarkdown(note)])),
            ].join('<br>');
        }),
        ...(more > 0 ? [`- and ${(0,amounts/* count */.U9)(more, 'more place')}: the JSON report has all`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/core/report/allow-entries.js
var allow_entries = __webpack_require__(7078);
// EXTERNAL MODULE: ./lib/core/policy/accept-unscanned.js
var accept_unscanned = __webpack_require__(8252);
;// CONCATENATED MODULE: ./lib/core/report/markdown-maintainers.js









const maxEntries = 20;
const maxSkipped = 50;
const maxNotices = 50;
const maxNewlyAllowed = 50;
/** The section with its heading, or nothing where there is nothing to tell. */
function maintainerBlocks(report, { verdict }, context) {
    const parts = [
        noticeList(report),
        newlyAllowedList(report, context),
        incompleteList(report, context),
        skippedList(report),
        entryBlock(verdict.failing, context),
    ].filter((part) => part !== '');
    return parts.length === 0
        ? []
        : [
            { text: '\n### For maintainers', weight: 6 },
            ...parts.map((text) => ({ text: `\n${text}`, weight: 6 })),
        ];
}
function noticeList({ notices }) {
    const shown = notices.slice(0, maxNotices).map((notice) => `- ${escapeMarkdown(notice, 1000)}`);
    return withRest(shown, notices.length - shown.length);
}
function newlyAllowedList(report, context) {
    const allowed = report.keys.flatMap((finding) => finding.locations.filter(({ newlyAllowed }) => newlyAllowed).map((location) => ({ finding, location })));
    const shown = allowed.slice(0, maxNewlyAllowed).map(({ finding, location }) => {
        const place = markdown_blocks_link(codeMarkdown(inRepository((0,places/* shortPlaceOf */.D$)(location), context)), lineLink(location, context));
        const why = location.suppressed === null ? '' : `, ${escapeMarkdown((0,report_words/* suppressionWords */.Be)(location.suppressed))}`;
        return `- newly allowed by this change: ${escapeMarkdown((0,report_words/* keyName */.xT)(finding))} at ${place}${why}`;
    });
    return withRest(shown, allowed.length - shown.length);
}
function incompleteList(report, context) {
    const words = (0,report_words/* incompleteWords */.Q2)(report);
    if (words === null)
        return '';
    const cut = report.scan.skipped.filter(({ incomplete }) => incomplete);
    const shown = cut.slice(0, maxSkipped);
    const list = [`${(0,report_words/* capitalized */.l2)(words)}.`, '', withRest(shown.map(skippedItem), cut.length - shown.length)];
    if (shown.length === 0)
        return list.join('\n').trimEnd();
    return [
        ...list,
        '',
        `To be fixed; or, where it is meant to be so, accepted in ${codeMarkdown(context.configPath)}:`,
        '',
        yamlBlock((0,accept_unscanned/* acceptUnscannedText */.jD)(shown).trimEnd().split('\n')),
    ].join('\n');
}
function skippedList({ scan }) {
    const left = scan.skipped.filter(({ incomplete }) => !incomplete);
    if (left.length === 0)
        return '';
    const shown = left.slice(0, maxSkipped);
    const summary = `Not scanned: ${escapeMarkdown((0,report_words/* skippedByReason */.Au)(left.map(({ reason }) => reason)), 1000)}`;
    return details(summary, withRest(shown.map(skippedItem), left.length - shown.length)).trimEnd();
}
function skippedItem({ path, reason }) {
    return `- ${codeMarkdown(path)}: ${escapeMarkdown(reason)}`;
}
function entryBlock(failing, context) {
    if (failing.length === 0)
        return '';
    const shown = failing.slice(0, maxEntries);
    const more = failing.length - shown.length;
    const from = context.policyFrom === null ? '' : `, which is read from ${codeMarkdown(context.policyFrom)}`;
    const which = more > 0 ? ` The JSON report has the fingerprints of ${(0,amounts/* count */.U9)(more, 'more key')}.` : '';
    const again = context.surface === 'action' ? ', then re-run this check' : '';
    const content = `In ${codeMarkdown(context.configPath)}${from}${again}:${which}\n\n${yamlBlock((0,allow_entries/* allowEntries */.o)(shown))}`;
    return details('Allow a key that is rotated, or no secret', content).trimEnd();
}
function withRest(items, more) {
    return [...items, ...(more > 0 ? [`- and ${(0,amounts/* count */.U9)(more, 'more', 'more')}`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./lib/core/report/markdown.js










/** 1 MiB less what else a step may write to its summary. */
const maxMarkdownBytes = 1_000_000;
/** Room for the line that says that something was left out. */
const reserve = 500;
/** Rows and fold-outs beyond these help nobody; the JSON report has all. */
const maxRows = 200;
const maxDetails = 50;
/** Places of the worst key that stand open. */
const foldedFrom = 3;
/** At most `maxMarkdownBytes` of UTF-8. */
function renderMarkdown(report, context) {
    const sorted = digest(report, context);
    const { keys } = sorted;
    const withSince = keys.some(({ finding }) => finding.locations.some(({ commit }) => commit !== null));
    const rows = keys.slice(0, maxRows).map((key) => ({ text: tableRow(key, withSince, context), weight: 5 }));
    const { kept, left } = fitBlocks([
        { text: firstLines(report, sorted, context), weight: 9 },
        ...tokenBlocks(sorted, context),
        ...(rows.length === 0 ? [] : [{ text: `\n${tableHead(withSince)}`, weight: 8 }]),
        ...rows,
        ...stepBlocks(keys, context),
        ...maintainerBlocks(report, sorted, context),
    ], maxMarkdownBytes - reserve);
    const whole = left === 0 && keys.length <= maxRows && detailed(keys).length <= maxDetails;
    const cut = whole
        ? []
        : [`\nNot everything is shown here: the JSON report has all of ${(0,amounts/* count */.U9)(keys.length, 'key')}.`];
    return `${[...kept, ...cut].join('\n')}\n`;
}
/** Two lines: all that a clean run has to say. */
function firstLines(report, { words, tokens }, context) {
    const { range, scan } = report;
    const name = range === null ? null : markdown_blocks_link(codeMarkdown((0,report_words/* rangeName */.d8)(range)), rangeLink(range, context));
    const scanned = [name, (0,report_words/* amountScanned */.V1)(report), scan.complete ? 'complete' : '**incomplete**'];
    const rest = [
        (0,report_words/* effort */.xb)(report),
        (0,report_words/* suppressedSummary */.XZ)(report),
        (0,report_words/* publicSummary */.kf)(tokens),
        context.policyFrom === null ? null : `policy read from ${codeMarkdown(context.policyFrom)}`,
    ];
    return [
        `**${(0,report_words/* capitalized */.l2)(words)}.** Scanned ${scanned.filter((part) => part !== null).join(', ')}.`,
        '',
        `${(0,report_words/* capitalized */.l2)(rest.filter((part) => part !== null).join('; '))}.`,
    ].join('\n');
}
/** Project tokens where they do not work: nobody is at risk, but somebody will wonder. */
function tokenBlocks({ tokens }, context) {
    const lines = misplacedLines(tokens, ({ finding, location, words }) => `${codeMarkdown(finding.masked)} at ${placeText(location, (0,places/* shortPlaceOf */.D$)(location), context)}: ${escapeMarkdown(words)}`);
    return lines.length === 0 ? [] : [{ text: `\n${lines.map((line) => `- ${line}`).join('\n')}`, weight: 4 }];
}
/** The keys that have more to say than their row: those that fail. */
function detailed(keys) {
    return keys.filter(({ standing }) => standing === 'fails');
}
function stepBlocks(keys, context) {
    const explained = new Map();
    const blocks = detailed(keys)
        .slice(0, maxDetails)
        .map(({ finding }, index) => {
        const steps = whatToDo(finding, context, explained.get(finding.kind) ?? null);
        if (!explained.has(finding.kind))
            explained.set(finding.kind, finding.masked);
        const places = placeList(finding, context);
        if (index === 0)
            return {
                text: `\n### What to do now\n\n${steps}\n\n${finding.locations.length > foldedFrom ? details('Every place', places) : places}`,
                weight: 7,
            };
        const { masked } = finding;
        const summary = `${codeMarkdown(masked)} ${(0,report_words/* keyName */.xT)({ ...finding, masked: '' }).trim()}, ${finding.severity}`;
        return { text: details(summary, `${steps}\n\n${places}`), weight: 3 };
    });
    return blocks;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/report/sarif-rules.js



/** Over 9.0 is critical on GitHub, from 7.0 high, from 4.0 medium, below low; 0 is no security severity at all. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.0',
    low: '2.0',
    info: null,
};
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
/** The level of a result, and of the rule that a kind is. */
function levelOf(severity) {
    return levels[severity];
}
const possibleId = 'posthog-possible-key';
/** What is cut short or made up has one rule, whatever its kind. */
function ruleIdOf({ kind, confidence }) {
    return confidence === 'possible' ? possibleId : `posthog-${kind}`;
}
/** @param hosts whose settings pages the help links to */
function sarifRules(hosts) {
    return [...kinds/* kindIds */.TS.map((id) => kindRule(id, hosts)), possibleRule];
}
function kindRule(id, hosts) {
    const { label, prefix, severity, opens, belongs } = kinds/* kinds */.EZ[id];
    const name = `PostHog ${label}${prefix === null ? '' : ` (${prefix})`}`;
    const description = `Whoever holds it can ${opens}. It belongs ${belongs}.`;
    const steps = id === 'project' ? [] : [...(0,rotation_steps/* rotationSteps */.G9)(id, hosts), rotation_steps/* removal */.r2, rotation_steps/* allowance */.nB];
    return rule({
        id: `posthog-${id}`,
        name: pascalCase(`posthog ${label}`),
        shortDescription: { text: name },
        fullDescription: { text: description },
        helpUri: posthog_pages/* documentation */.TH[id],
    }, severity, 'very-high', steps.map(({ text, pages }) => ({ text, pages })), description);
}
const possibleRule = rule({
    id: possibleId,
    name: 'PostHogPossibleKey',
    shortDescription: { text: 'Possible PostHog key' },
    fullDescription: {
        text: 'It begins like a PostHog key, but is cut short or made up: PostHog issued none of this length and alphabet.',
    },
    helpUri: posthog_pages/* documentation */.TH.personal,
}, 'medium', 'medium', [{ text: 'If it is the beginning of a key, rotate that key', pages: [] }, rotation_steps/* removal */.r2, rotation_steps/* allowance */.nB], 'It begins like a PostHog key, but is cut short or made up.');
function rule(about, severity, precision, steps, description) {
    const score = securitySeverity[severity];
    return {
        ...about,
        help: {
            text: [
                description,
                ...steps.map((step, index) => `${index + 1}. ${[step.text, ...step.pages].join(' ')}`),
            ].join('\n'),
            markdown: [
                description,
                '',
                ...steps.map((step, index) => `${index + 1}. ${[step.text, ...step.pages.map((page) => `<${page}>`)].join(' ')}`),
            ].join('\n'),
        },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: score === null ? ['posthog'] : ['security', 'secret', 'posthog'],
            precision,
            ...(score === null ? { 'problem.severity': 'recommendation' } : { 'security-severity': score }),
        },
    };
}
function pascalCase(words) {
    return words
        .split(/[ -]/)
        .map((word) => (word === 'posthog' ? 'PostHog' : word.charAt(0).toUpperCase() + word.slice(1)))
        .join('');
}

;// CONCATENATED MODULE: ./lib/core/report/sarif-result.js
/** One place of one key as a SARIF result. GitHub makes an alert of each, and closes it when that place is gone. */








/** A region has to be named (GitHub requires one) where the file has no such line: its first character. */
const fileAsAWhole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
/**
 * @param occurrence how many results before this one have the same key at the same path: lines may move, this may not
 * @param ruleIndexes of `sarifRules`, by rule id
 */
function sarifResult(finding, location, occurrence, ruleIndexes, context) {
    const ruleId = ruleIdOf(finding);
    const suppression = finding.suppressed ?? location.suppressed;
    return {
        ruleId,
        ruleIndex: ruleIndexes.get(ruleId) ?? -1,
        level: levelOf(finding.severity),
        message: { text: messageText(finding, location, context) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: artifactUri(location, context) },
                    region: hasItsLines(location) ? region(location) : fileAsAWhole,
                },
            },
        ],
        partialFingerprints: {
            primaryLocationLineHash: `${placeHash(finding, location).slice(0, 16)}:${occurrence + 1}`,
            'posthogKeyFingerprint/v1': finding.fingerprint,
        },
        ...(suppression === null ? {} : { suppressions: [suppressionEntry(suppression)] }),
        properties: {
            masked: finding.masked,
            severity: finding.severity,
            confidence: finding.confidence,
            status: finding.status,
            in: location.in,
            line: location.line,
            column: location.column,
            commit: location.commit,
            encoding: location.encoding,
            inHead: location.inHead,
            introduced: location.introduced,
            ...location.history,
        },
    };
}
/** What identifies a place whatever its line: the same text for a key that moved within its file. */
function placeHash({ fingerprint }, { in: kind, path, encoding, commit }) {
    const place = [fingerprint, kind, path, encoding, path === null ? commit : null];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(place)).digest('hex');
}
/** The first sentence is all that GitHub shows in a list. */
function messageText(finding, location, context) {
    const place = location.path === null ? (0,places/* shortPlaceOf */.D$)(location) : inRepository((0,places/* shortPlaceOf */.D$)(location), context);
    const notes = [(0,places/* encodingOf */.P$)(location), (0,places/* historyOf */.om)(location)].filter((note) => note !== null);
    const where = `${(0,neutralise/* showText */.h$)(place, 500)}${notes.length === 0 ? '' : ` (${(0,neutralise/* showText */.h$)(notes.join('; '), 300)})`}`;
    const meaning = [(0,report_words/* danger */.OR)(finding), exposureOf(finding), misplacedOf(finding, location)]
        .filter((words) => words !== null)
        .map((words) => `${(0,report_words/* capitalized */.l2)(words)}.`)
        .join(' ');
    const advice = finding.severity === 'info'
        ? ''
        : ` ${rotation_steps/* rotationInShort */.oA[finding.kind]}, ${(0,rotation_steps/* lastStepInShort */.S$)(location)}. ${(0,report_words/* capitalized */.l2)(sarif_result_allowance(context))}.`;
    return plainMessage(`${(0,report_words/* annotationTitle */.qF)(finding)} at ${where}. ${meaning}${advice}`);
}
function sarif_result_allowance(context) {
    const { configPath, policyFrom } = context;
    return (0,report_words/* allowanceWords */.SR)(context, {
        configPath: (0,neutralise/* showText */.h$)(configPath),
        policyFrom: policyFrom === null ? null : (0,neutralise/* showText */.h$)(policyFrom),
    });
}
/** A bracket in a message would begin a link (SARIF 2.1.0, 3.11.6). */
function plainMessage(text) {
    return text.replace(/[\\[\]]/g, '\\$&');
}
function hasItsLines(location) {
    if (isInsideContainer(location))
        return false;
    return location.in === 'commit' ? location.inHead : location.in !== 'path' && location.in !== 'ref';
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/**
 * GitHub shows no alert without a file. What stands in none gets a name below `.git`, where no tracked file can be.
 *
 * @returns a relative URI, percent-encoded, from the root of the repository
 */
function artifactUri(location, context) {
    const { path, commit } = location;
    if (path !== null &&
        path !== '' &&
        (location.in === 'file' || location.in === 'commit' || location.in === 'path')) {
        return uriPath(inRepository(path, context));
    }
    const name = uriPath([commit, path].filter((part) => part !== null && part !== '').join('/'));
    return `.git/${location.in}${name === '' ? '' : `/${name}`}`;
}
function suppressionEntry(suppression) {
    return {
        kind: suppression.by === 'inline' ? 'inSource' : 'external',
        status: 'accepted',
        justification: (0,neutralise/* showText */.h$)((0,report_words/* suppressionWords */.Be)(suppression)),
    };
}

;// CONCATENATED MODULE: ./lib/core/report/sarif.js











/** GitHub refuses a file with more. */
const maxResults = 25_000;
/** It refuses 10 MB after gzip; what is reckoned here is an upper bound, and some room is left for the rest. */
const maxPackedBytes = 9_500_000;
/** What the parts that every result has in common take after gzip, generously. */
const packedOverhead = 120;
/** A fingerprint, a hash of a place and a commit. */
const packedHex = (64 + 16 + 40) / 2;
/** `%C3%BC`: the sign is certain, and a digit has four bits; with room for the code. */
const percentEncoded = 0.6;
const maxNotifications = 1000;
/** At most `maxResults` places; a notification counts what is left out. */
function renderSarif(report, context) {
    const { keys, tokens, verdict } = digest(report, context);
    const listed = [...keys.map(({ finding }) => finding), ...(context.showSuppressed ? tokens : [])];
    const all = spread(listed);
    const places = fitting(all, context);
    const rules = sarifRules(context.hosts);
    return jsonText({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: context.tool.name, semanticVersion: context.tool.version, rules } },
                invocations: [
                    {
                        executionSuccessful: report.scan.complete,
                        exitCode: verdict.exitCode,
                        toolExecutionNotifications: notifications(report, all.length - places.length, tokens, context),
                    },
                ],
                ...provenance(context),
                columnKind: 'utf16CodeUnits',
                results: results(listed, places, new Map(rules.map(({ id }, index) => [id, index])), context),
            },
        ],
    });
}
/** The places that fit into GitHub's limits, one of each key before the second of any. */
function fitting(places, context) {
    let packed = 0;
    let fit = 0;
    while (fit < places.length && fit < maxResults) {
        packed += packedSize(places[fit], context);
        if (packed > maxPackedBytes)
            break;
        fit++;
    }
    return places.slice(0, fit);
}
/**
 * What differs from result to result, each byte of it taken as one that does not shrink; but hex digits shrink by
 * half, and a path that stands in the message as in the URI is packed as one.
 */
function packedSize({ location }, context) {
    const { path, author, encoding } = location;
    const uri = path === null ? '' : uriPath(inRepository(path, context));
    const inUri = path !== null && uri.endsWith(path) ? 0 : uri.length * percentEncoded;
    const text = [path ?? '', author ?? '', ...encoding].reduce((sum, part) => sum + Buffer.byteLength(part), 0);
    return packedOverhead + inUri + text + packedHex;
}
/** In the order of the report again: worst key first, its places in their order. */
function results(listed, places, ruleIndexes, context) {
    const rank = new Map(listed.map((finding, index) => [finding, index]));
    const seen = new Map();
    return places
        .toSorted((a, b) => rank.get(a.finding) - rank.get(b.finding))
        .map(({ finding, location }) => {
        const hash = placeHash(finding, location);
        const occurrence = seen.get(hash) ?? 0;
        seen.set(hash, occurrence + 1);
        return sarifResult(finding, location, occurrence, ruleIndexes, context);
    });
}
function notifications(report, cut, tokens, context) {
    const skipped = report.scan.skipped.toSorted((a, b) => Number(b.incomplete) - Number(a.incomplete));
    const remarks = [
        ...(context.showSuppressed
            ? []
            : [(0,report_words/* publicSummary */.kf)(tokens), ...misplacedLines(tokens, (token) => misplacedRemark(token, context))]),
        (0,report_words/* suppressedSummary */.XZ)(report),
        ...report.notices.slice(0, maxNotifications).map((notice) => (0,neutralise/* showText */.h$)(notice, 1000)),
    ].filter((remark) => remark !== null);
    const limits = `GitHub's limits of ${(0,amounts/* count */.U9)(maxResults, 'result')} and 10 MB`;
    return [
        ...(cut === 0
            ? []
            : [
                notification('warning', `${(0,amounts/* count */.U9)(cut, 'place is', 'places are')} left out, to stay within ${limits}`),
            ]),
        ...skipped.slice(0, maxNotifications).map((entry) => skippedNotification(entry, context)),
        ...(skipped.length > maxNotifications
            ? [notification('note', `${(0,amounts/* count */.U9)(skipped.length - maxNotifications, 'more thing')} not scanned`)]
            : []),
        ...remarks.map((remark) => notification('note', remark)),
    ];
}
function misplacedRemark({ finding, location, words }, context) {
    return `${finding.masked} at ${(0,neutralise/* showText */.h$)(inRepository((0,places/* shortPlaceOf */.D$)(location), context), 500)}: ${words}`;
}
function notification(level, text) {
    return { level, message: { text: text.replace(/[\\[\]]/g, '\\$&') } };
}
function skippedNotification({ path, reason, incomplete }, context) {
    const uri = uriPath(inRepository(path, context));
    return {
        ...notification(incomplete ? 'error' : 'note', `not scanned: ${(0,neutralise/* showText */.h$)(path)}: ${(0,neutralise/* showText */.h$)(reason)}`),
        ...(path === '' || path.startsWith('object ')
            ? {}
            : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
    };
}
function provenance({ repository, headSha }) {
    if (repository === null)
        return {};
    const uri = `${repository.serverUrl}/${repository.repository}`;
    return {
        versionControlProvenance: [{ repositoryUri: uri, ...(headSha === null ? {} : { revisionId: headSha }) }],
    };
}

;// CONCATENATED MODULE: ./lib/core/report/terminal-style.js
/** The few colours of the terminal report (SGR, ECMA-48). Without colour the text is the same. */
function sgr(on, off) {
    return (text) => (text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`);
}
const asIs = (text) => text;
/** @param color `false`: every style leaves the text as it is */
function terminalStyle(color) {
    return color
        ? { red: sgr(31, 39), yellow: sgr(33, 39), green: sgr(32, 39), bold: sgr(1, 22), dim: sgr(2, 22) }
        : { red: asIs, yellow: asIs, green: asIs, bold: asIs, dim: asIs };
}

;// CONCATENATED MODULE: ./lib/core/report/summary-line.js


/** Without a line feed, and never wrapped. */
function summaryLine(report, context) {
    const { words, verdict } = digest(report, context);
    const range = report.range === null ? '' : `${(0,report_words/* rangeName */.d8)(report.range)}: `;
    const scanned = `${range}${(0,report_words/* amountScanned */.V1)(report)}, ${(0,report_words/* effort */.xb)(report)}`;
    if (verdict.result === 'incomplete')
        return `${words}: ${scanned}`;
    return `${words} in ${scanned}${report.scan.complete ? '' : ', incomplete'}`;
}

// EXTERNAL MODULE: ./lib/core/report/wrap.js
var wrap = __webpack_require__(5772);
;// CONCATENATED MODULE: ./lib/core/report/text-key.js










/** More places are counted; `--format json` has all. */
const maxPlaces = 5;
/** Digits of a fingerprint that tell it from all others of a repository. */
const shownDigits = 12;
/** The lines under the title of a key. */
const indent = { first: '  ', rest: '  ' };
const underPlace = { first: '    ', rest: '    ' };
/** What is known of the key, on as many lines as the width asks for; each part stays whole. */
function keyTitle(finding, standing, context) {
    const style = terminalStyle(context.color);
    const parts = [
        (0,report_words/* keyName */.xT)(finding),
        finding.severity,
        (0,report_words/* statusOf */.c2)(finding),
        (0,report_words/* issuedOf */.hW)(finding),
        exposureOf(finding),
        (0,report_words/* standingWords */.o4)(standing, context.failOn),
    ].filter((part) => part !== null);
    const [title, ...more] = (0,wrap/* wrapParts */.F)(parts.map(showTitlePart), context.width, { first: '● ', rest: '  ' });
    const dot = standing === 'fails' ? style.red('●') : standing === 'suppressed' ? style.dim('●') : style.yellow('●');
    return [dot + style.bold(title.slice(1)), ...more.map(style.bold)];
}
function showTitlePart(part) {
    return (0,neutralise/* showText */.h$)(part, 300);
}
/** At most five places, each with its line of source or, where it does not fit beside it, below. */
function placeLines(finding, context) {
    const style = terminalStyle(context.color);
    const shown = finding.locations.slice(0, maxPlaces);
    const labels = shown.map((location) => (0,neutralise/* neutralise */.$0)((0,places/* placeOf */.$t)(location)));
    // A very long path is not to push every line of source to the right.
    const room = Math.floor(context.width / 2);
    const column = Math.max(...labels.map(display_width/* displayWidth */.F1).filter((width) => width <= room), 0);
    const lines = shown.flatMap((location, index) => {
        const label = labels[index];
        const fits = (0,display_width/* displayWidth */.F1)(label) <= column;
        const source = sourceOf(location, context, fits ? context.width - column - 5 : context.width - 4);
        const first = source === null
            ? [`  ${label}`]
            : fits
                ? [`  ${label}${' '.repeat(column - (0,display_width/* displayWidth */.F1)(label))}   ${source}`]
                : [`  ${label}`, `    ${source}`];
        return [
            ...first,
            ...notesOf(location).flatMap((note) => (0,wrap/* wrap */.L)(note, context.width, underPlace).map(style.dim)),
        ];
    });
    const more = finding.locations.length - shown.length;
    return more > 0 ? [...lines, style.dim(`  and ${(0,amounts/* count */.U9)(more, 'more place')}: --format json has all`)] : lines;
}
/** That another kind of key belongs where it stands. */
function misplacedLine(finding, context) {
    const words = misplacedOf(finding, finding);
    return words === null ? [] : prose(words, context);
}
/** The line of source; of an encoded key that has none, the encoding. */
function sourceOf(location, context, width) {
    const style = terminalStyle(context.color);
    const { snippet } = location;
    if (snippet === null) {
        const encoding = (0,places/* encodingOf */.P$)(location);
        return encoding === null ? null : style.dim((0,neutralise/* showText */.h$)(encoding, width));
    }
    const { before, mask, after } = sourceLine(snippet, width);
    return style.dim(before) + style.red(mask) + style.dim(after);
}
function notesOf(location) {
    return [
        location.snippet === null ? null : (0,places/* encodingOf */.P$)(location),
        (0,places/* historyOf */.om)(location),
        location.suppressed === null ? null : (0,report_words/* suppressionWords */.Be)(location.suppressed),
    ].flatMap((note) => (note === null ? [] : [(0,neutralise/* showText */.h$)(note, 300)]));
}
/** The steps, numbered, with the pages where they are done; the last one is a maintainer's. */
function stepLines(finding, context) {
    const { configPath, policyFrom, command } = context;
    const allowance = (0,report_words/* allowanceWords */.SR)(context, {
        configPath: (0,neutralise/* showText */.h$)(configPath),
        policyFrom: policyFrom === null ? null : (0,neutralise/* showText */.h$)(policyFrom),
    });
    const steps = [
        ...(0,rotation_steps/* rotationSteps */.G9)(finding.kind, context.hosts),
        (0,rotation_steps/* lastStep */.tX)(finding),
        { text: allowance, pages: [] },
    ];
    const numbered = steps.flatMap(({ text, pages }, index) => [
        ...(0,wrap/* wrap */.L)(text, context.width, { first: `  ${index + 1} `, rest: '    ' }),
        ...pages.map((page) => `    ${page}`),
    ]);
    return [
        ...numbered,
        ...(0,wrap/* wrap */.L)('add under allow: the fingerprint below, and a reason; this prints the entry:', context.width, underPlace),
        `    ${command} explain ${explainable(finding)}`,
    ];
}
/** `explain` scans files: of a key that stands in none it can only allow what it is told, the whole fingerprint. */
function explainable({ fingerprint, locations }) {
    const inFiles = locations.some(({ in: place, inHead }) => inHead && (place === 'file' || place === 'commit' || place === 'path'));
    return inFiles ? fingerprint.slice(0, shownDigits) : fingerprint;
}
/** What identifies the key for an allow entry; never cut. */
function fingerprintLine({ fingerprint }) {
    return `  fingerprint ${fingerprint}`;
}
/** A sentence of the block of a key, wrapped and indented like its steps. */
function prose(text, { width }) {
    return (0,wrap/* wrap */.L)(text, width, indent);
}

;// CONCATENATED MODULE: ./lib/core/report/text.js











const flush = { first: '', rest: '' };
/** Things not read that are named one by one; the others are counted. */
const text_maxSkipped = 10;
/** Ended by a line feed. Without colours, line feeds are its only control characters. */
function renderText(report, context) {
    const sorted = digest(report, context);
    const blocks = [
        ...keyBlocks(sorted.keys, context),
        incompleteBlock(report, context),
        notes(report, sorted, context),
    ].filter((lines) => lines.length > 0);
    return (`${[...blocks, lastLine(report, sorted, context)].map((lines) => lines.join('\n')).join('\n\n')}\n`
        // A clean run is one line; what else there is to say stands close to it.
        .replace(/^\n+/, ''));
}
function keyBlocks(keys, context) {
    const explained = new Map();
    return keys.map(({ finding, standing }) => {
        const head = [
            ...keyTitle(finding, standing, context),
            ...placeLines(finding, context),
            ...misplacedLine(finding, context),
        ];
        if (standing === 'below-threshold')
            return [...head, ...prose((0,report_words/* danger */.OR)(finding), context)];
        if (standing !== 'fails')
            return head;
        const first = explained.get(finding.kind);
        if (first !== undefined) {
            return [...head, '', ...prose(`do the same as for ${first} above`, context), fingerprintLine(finding)];
        }
        explained.set(finding.kind, finding.masked);
        return [
            ...head,
            '',
            ...prose((0,report_words/* danger */.OR)(finding), context),
            ...stepLines(finding, context),
            fingerprintLine(finding),
        ];
    });
}
function incompleteBlock({ scan, ...report }, context) {
    const words = (0,report_words/* incompleteWords */.Q2)({ scan, ...report });
    if (words === null)
        return [];
    const style = terminalStyle(context.color);
    const cut = scan.skipped.filter(({ incomplete }) => incomplete);
    const named = cut.slice(0, text_maxSkipped);
    return [
        ...(0,wrap/* wrap */.L)(words, context.width, flush).map(style.bold),
        ...named.map(({ path, reason }) => `  ${(0,neutralise/* showText */.h$)(path, 500)}   ${(0,neutralise/* showText */.h$)(reason)}`),
        ...(cut.length > named.length
            ? [`  and ${(0,amounts/* count */.U9)(cut.length - named.length, 'more', 'more')}: --format json has all`]
            : []),
        ...acceptLines(named, context),
    ];
}
function acceptLines(named, context) {
    if (named.length === 0)
        return [];
    return [
        ...prose(`to be fixed, or accepted by a maintainer in ${(0,neutralise/* showText */.h$)(context.configPath)}:`, context),
        ...(0,accept_unscanned/* acceptUnscannedText */.jD)(named)
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`),
    ];
}
function notes(report, { tokens }, context) {
    const left = report.scan.skipped.filter(({ incomplete }) => !incomplete).map(({ reason }) => reason);
    const suppressed = (0,report_words/* suppressedSummary */.XZ)(report);
    return [
        (0,report_words/* publicSummary */.kf)(tokens),
        ...misplacedLines(tokens, ({ finding, location, words }) => `${finding.masked} at ${(0,neutralise/* showText */.h$)((0,places/* shortPlaceOf */.D$)(location), 500)}: ${words}`),
        suppressed === 'nothing suppressed' ? null : suppressed,
        left.length === 0 ? null : `not scanned: ${(0,neutralise/* showText */.h$)((0,report_words/* skippedByReason */.Au)(left), 1000)}`,
        ...report.notices.map((notice) => (0,neutralise/* showText */.h$)(notice, 1000)),
    ]
        .filter((line) => line !== null)
        .flatMap((line) => (0,wrap/* wrap */.L)(line, context.width, { first: '', rest: '  ' }));
}
/** Not wrapped: scripts look for it. */
function lastLine(report, { verdict }, context) {
    const { green, yellow, red } = terminalStyle(context.color);
    const paint = verdict.exitCode !== 0 ? red : verdict.warnings.length > 0 ? yellow : green;
    return [paint(summaryLine(report, context))];
}

;// CONCATENATED MODULE: ./lib/core/report/formats.js





const formatIds = ['text', 'json', 'sarif', 'markdown', 'github'];
const formats = {
    text: { id: 'text', extension: '.txt', render: renderText },
    json: { id: 'json', extension: '.json', render: renderJson },
    sarif: { id: 'sarif', extension: '.sarif', render: renderSarif },
    markdown: { id: 'markdown', extension: '.md', render: renderMarkdown },
    github: { id: 'github', extension: '.txt', render: renderGithub },
};


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ encodingOf),
  om: () => (/* binding */ historyOf),
  $t: () => (/* binding */ placeOf),
  D$: () => (/* binding */ shortPlaceOf)
});

// UNUSED EXPORTS: commitOf

// EXTERNAL MODULE: ./lib/core/report/amounts.js
var amounts = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
;// CONCATENATED MODULE: ./lib/core/report/history-words.js


/** Names that are shown; the JSON report has up to twenty. */
const maxNames = 3;
/** Characters of a name. */
const maxName = 60;
const leakedAllTheSame = 'but the key is leaked all the same';
/** Where no branch and no tag has it. */
const only = {
    note: 'only in a git note',
    stash: 'only in a stash',
    pull: "only on a pull request's ref",
    'other-ref': 'only on a ref that is neither branch nor tag',
    reflog: `only in the reflog: the history was rewritten, ${leakedAllTheSame}`,
    unreachable: `reached by nothing any more, ${leakedAllTheSame}`,
};
/** `on main, v1.0 and 3 more`, `only in a stash`; `null` where there is nothing to be said about it. */
function holdersOf({ in: place, history }) {
    // The name of a ref is on no other.
    if (history === undefined || place === 'ref')
        return null;
    const { reach } = history;
    return reach === 'branch' || reach === 'tag' ? onRefs(history) : only[reach];
}
function onRefs({ refs, moreRefs }) {
    if (refs.length === 0)
        return null;
    const shown = refs.slice(0, maxNames).map((name) => (0,neutralise/* clip */.$Q)(name, maxName));
    const more = refs.length - shown.length + moreRefs;
    return `on ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** `last in 7b45bfb, 2024-05-01`; `null` where it is still there, or that is the commit that brought it. */
function lastSeenOf({ inHead, commit, history }) {
    const last = history?.lastSeen ?? null;
    if (last === null || inHead || last.commit === commit)
        return null;
    const date = last.date === null ? '' : `, ${last.date.slice(0, 10)}`;
    return `last in ${(0,amounts/* short */.h0)(last.commit)}${date}`;
}

;// CONCATENATED MODULE: ./lib/core/report/places.js


/** `src/a.ts:12:34`, `message of commit 3f9c2d1, line 3`. */
function placeOf(location) {
    const { path, line, column, commit } = location;
    const at = commit === null ? 'a commit' : `commit ${(0,amounts/* short */.h0)(commit)}`;
    switch (location.in) {
        case 'file':
        case 'commit':
            return `${path ?? at}:${line}:${column}`;
        case 'message':
            return `message of ${at}, line ${line}`;
        case 'author':
            return `author of ${at}`;
        case 'tag':
            return path === null ? `message of a tag, line ${line}` : `message of the tag ${path}, line ${line}`;
        case 'ref':
            return path === null ? 'name of a branch or tag' : `name of the ref ${path}`;
        case 'path':
            return path === null ? 'name of a file' : `name of the file ${path}`;
        case 'pull-request':
            return `title or text of the pull request, line ${line}`;
        case 'comment':
            return path === null ? `a comment, line ${line}` : `comment ${path}, line ${line}`;
        case 'log':
            return path === null ? `a log, line ${line}` : `log ${path}:${line}`;
        case 'stdin':
            return `standard input:${line}:${column}`;
    }
}
/** `path:line` where there is a path: what a message says even where no file can be marked. */
function shortPlaceOf(location) {
    return (location.in === 'file' || location.in === 'commit') && location.path !== null
        ? `${location.path}:${location.line}`
        : placeOf(location);
}
/** `in base64`, `in gzip > base64` (outermost first); `null` for plain text. */
function encodingOf({ encoding }) {
    return encoding.length === 0 ? null : `in ${encoding.join(' > ')}`;
}
/** `3f9c2d1, 2026-03-02, A. Dev`; `null` where the commit is not known. */
function commitOf({ commit, author, date }) {
    if (commit === null)
        return null;
    return [(0,amounts/* short */.h0)(commit), date?.slice(0, 10) ?? null, author]
        .filter((part) => part !== null && part !== '')
        .join(', ');
}
/**
 * What is to be known about a place besides where it is: since when, whether it is still there, and what holds it:
 * `from 3f9c2d1, 2026-03-02, A. Dev; no longer at HEAD; last in 7b45bfb, 2026-04-01; on main, v1.0 and 3 more`.
 */
function historyOf(location) {
    const commit = commitOf(location);
    const holders = holdersOf(location);
    const gone = location.in === 'commit' && !location.inHead;
    const notes = [
        commit === null ? null : `from ${commit}`,
        gone ? `no longer at HEAD${holders === null ? ', still in the history' : ''}` : null,
        gone ? lastSeenOf(location) : null,
        holders,
    ].filter((note) => note !== null);
    return notes.length === 0 ? null : notes.join('; ');
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   TH: () => (/* binding */ documentation),
/* harmony export */   XW: () => (/* binding */ revocationRoutes)
/* harmony export */ });
const settings = {
    personalKeys: '/settings/user-api-keys',
    projectSecretKeys: '/settings/environment-secret-api-keys',
    secureKey: '/settings/environment-feature-flags#feature-flag-secure-api-key',
    connectedApps: '/settings/user-connected-apps',
    projectToken: '/settings/environment-details#variables',
};
/** The page on each of the hosts: nobody but its owner knows in which region a key lives. */
function pages(page, hosts) {
    return hosts.map((host) => `${host}${settings[page]}`);
}
/**
 * Where a leaked key is ended at once, on each host, as PostHog's SECURITY.md names them: the US region by
 * `app.posthog.com`, which is the same as `us.posthog.com`.
 */
function revocationRoutes(hosts) {
    return hosts.map((host) => `${host === 'https://us.posthog.com' ? 'https://app.posthog.com' : host}/api/revoke_leaked_key`);
}
/** How a link to a host is called: the region of PostHog Cloud, else the host's own name. */
function regionOf(page) {
    const { host } = new URL(page);
    return host === 'us.posthog.com' ? 'US' : host === 'eu.posthog.com' ? 'EU' : host;
}
/** PostHog's own page about a kind of key. */
const documentation = {
    personal: 'https://posthog.com/docs/api/personal-api-keys',
    'project-secret': 'https://posthog.com/docs/api/project-secret-api-keys',
    'oauth-access': 'https://posthog.com/docs/api/oauth',
    'oauth-refresh': 'https://posthog.com/docs/api/oauth',
    'legacy-personal': 'https://posthog.com/docs/api/personal-api-keys',
    project: 'https://posthog.com/docs/api',
};


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ rotationSteps),
/* harmony export */   S$: () => (/* binding */ lastStepInShort),
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   oA: () => (/* binding */ rotationInShort),
/* harmony export */   r2: () => (/* binding */ removal),
/* harmony export */   tX: () => (/* binding */ lastStep)
/* harmony export */ });
/* harmony import */ var _posthog_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);

/** What to do here once the key is replaced, and why that is not the first step. */
const removal = {
    text: 'remove it from here; that alone is no use, it stays readable in the history and in every clone',
    pages: [],
};
/** What turns a check green, for a text that stands where no run is known (a rule of SARIF): see `allowanceWords`. */
const allowance = {
    text: 'rotated, or no secret? A maintainer allows it by its fingerprint in the configuration of the base branch, then the check is re-run',
    pages: [],
};
/**
 * The same for a key that no file holds any more: a commit that a branch no longer has stays readable, under
 * `refs/pull/N/head` and in every clone.
 */
const gone = {
    text: 'leave the commits as they are: the key stands in no file now, and a rebase does not take it back from those who have it',
    pages: [],
};
/** Whether someone can take the key out of this place without rewriting commits. */
function isRemovable({ in: place, inHead }) {
    return inHead && place !== 'message' && place !== 'author' && place !== 'tag';
}
/** What to do about the places of a key, and what that is worth. */
function lastStep({ locations }) {
    return locations.some(isRemovable) ? removal : gone;
}
/** The same in one clause, for one place. */
function lastStepInShort(location) {
    return isRemovable(location)
        ? 'remove it here (that alone is not enough)'
        : 'do not rebase (that does not take it back)';
}
const replacePersonal = (hosts) => [
    { text: 'make a new key, with only the scopes that its use needs', pages: (0,_posthog_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)('personalKeys', hosts) },
    { text: 'put it where the old one is used, then delete the old one on that page', pages: [] },
];
const signOut = (hosts) => [
    {
        text: 'disconnect the app that it was made for: that ends the access and the refresh token together',
        pages: (0,_posthog_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)('connectedApps', hosts),
    },
    { text: 'sign in again from that app: it gets new tokens', pages: [] },
];
const replaceByKind = {
    personal: replacePersonal,
    'legacy-personal': replacePersonal,
    'project-secret': (hosts) => [
        {
            text: 'find it by its mask, and make a new key beside it',
            pages: (0,_posthog_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)('projectSecretKeys', hosts),
        },
        {
            text: 'not in that list? Then it is the feature flags secure key: rotate that one, and the old one goes on as its backup',
            pages: (0,_posthog_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)('secureKey', hosts),
        },
        { text: 'put the new one where the old one is used, then delete the old one (or the backup)', pages: [] },
    ],
    'oauth-access': signOut,
    'oauth-refresh': signOut,
    project: () => [],
};
/** Everything that ends a key without breaking what uses it; empty for a kind that is public. */
function rotationSteps(kind, hosts) {
    return replaceByKind[kind](hosts);
}
/** The same in one clause, for where there is no room for a list. */
const rotationInShort = {
    personal: 'Make a new key, put it where the old one is used, delete the old one in PostHog',
    'legacy-personal': 'Make a new key, put it where the old one is used, delete the old one in PostHog',
    'project-secret': 'Make a new key, put it where the old one is used, delete the old one in PostHog',
    'oauth-access': 'Disconnect the app that it was made for in PostHog, sign in again',
    'oauth-refresh': 'Disconnect the app that it was made for in PostHog, sign in again',
    project: 'There is nothing to do',
};


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   r: () => (/* binding */ suppressedCounts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);
/** What policy and look-alike models took out of the report: counted always, listed only on request. */

/** A key with one open place is not suppressed: of such a key the suppressed places are counted. */
function suppressedCounts(report) {
    const keysBy = { inline: 0, config: 0, baseline: 0, placeholder: 0 };
    let places = 0;
    for (const { suppressed, locations } of report.keys) {
        if (suppressed !== null)
            keysBy[suppressed.by]++;
        else
            places += locations.filter((location) => location.suppressed !== null).length;
    }
    return { keys: _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressors */ .Qn.reduce((sum, by) => sum + keysBy[by], 0), keysBy, places };
}
/** The keys with the places that a report lists: without the suppressed ones, unless they are asked for. */
function listed(report, showSuppressed) {
    if (showSuppressed)
        return report.keys;
    return report.keys
        .filter(({ suppressed }) => suppressed === null)
        .map((finding) => ({
        ...finding,
        locations: finding.locations.filter(({ suppressed }) => suppressed === null),
    }));
}


/***/ }),

/***/ 799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ skippedByReason),
/* harmony export */   Be: () => (/* binding */ suppressionWords),
/* harmony export */   JA: () => (/* binding */ issuedWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   OR: () => (/* binding */ danger),
/* harmony export */   Q2: () => (/* binding */ incompleteWords),
/* harmony export */   SR: () => (/* binding */ allowanceWords),
/* harmony export */   V1: () => (/* binding */ amountScanned),
/* harmony export */   XZ: () => (/* binding */ suppressedSummary),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d8: () => (/* binding */ rangeName),
/* harmony export */   hW: () => (/* binding */ issuedOf),
/* harmony export */   kf: () => (/* binding */ publicSummary),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   qF: () => (/* binding */ annotationTitle),
/* harmony export */   tZ: () => (/* binding */ productName),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   xb: () => (/* binding */ effort)
/* harmony export */ });
/* harmony import */ var _keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3347);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _suppressed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);



const productName = 'PostHog Key Guard';
/** `personal key phx_...9aB3`. */
function keyName({ kind, confidence, masked }) {
    return `${confidence === 'possible' ? 'possible ' : ''}${_keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ[kind].label} ${masked}`;
}
/** `PostHog personal key phx_...9aB3 works now`. */
function annotationTitle(finding) {
    const name = `${finding.confidence === 'possible' ? 'Possible ' : ''}PostHog ${_keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ[finding.kind].label} ${finding.masked}`;
    return finding.status === 'active' ? `${name} works now` : name;
}
/** What PostHog says about the key; `null` where it was not asked. */
function statusOf({ status, statusReason }) {
    switch (status) {
        case 'unverified':
            return null;
        case 'active':
            return 'works now';
        case 'inactive':
            return 'does not work any more; if it was in use, what used it is broken now';
        case 'unknown':
            return statusReason === null
                ? 'not known whether it works'
                : `not known whether it works: ${statusReason}`;
    }
}
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `made since March 2026`; `null` where the generation tells nothing. */
function issuedOf({ issued }) {
    return issued === null ? null : issuedWords(issued);
}
/** @param issued of a generation, such as `since 2026-03` */
function issuedWords(issued) {
    const readable = issued.replace(/(\d{4})-(\d{2})(?:-(\d{2}))?/g, (_, year, month, day) => [day === undefined ? '' : `${Number(day)} `, months[Number(month) - 1] ?? month, ` ${year}`].join(''));
    return `made ${readable}`;
}
/** `whoever holds it can do everything …`. */
function danger({ kind, confidence }) {
    const whole = `whoever holds it can ${_keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ[kind].opens}`;
    return confidence === 'possible' ? `it is cut short or made up; if it is a key, ${whole}` : whole;
}
/** Why a key that is shown does not fail; `null` for one that does. */
function standingWords(standing, failOn) {
    switch (standing) {
        case 'fails':
            return null;
        case 'new-place':
            return 'already in the base, new at this place; does not fail this change';
        case 'below-threshold':
            return failOn === 'never' ? 'does not fail: fail-on is never' : `does not fail: below ${failOn}`;
        case 'known':
            return 'already in the base; does not fail this change, but is as leaked as before';
        case 'public':
            return 'public by design';
        case 'suppressed':
            return 'suppressed';
    }
}
const suppressorWords = {
    inline: 'by a comment in the code',
    config: 'by an allow entry',
    baseline: 'by the baseline',
    placeholder: 'as a placeholder',
};
/** `suppressed by an allow entry: revoked 2026-10-02`; the reason is foreign text. A baseline gives none. */
function suppressionWords({ by, reason }) {
    return `suppressed ${suppressorWords[by]}${reason === '' || by === 'baseline' ? '' : `: ${reason}`}`;
}
/** `nothing suppressed`, `3 keys suppressed (2 by an allow entry, 1 as a placeholder)`. */
function suppressedSummary(report) {
    const { keys, keysBy, places } = (0,_suppressed_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedCounts */ .r)(report);
    const by = Object.keys(keysBy)
        .filter((suppressor) => keysBy[suppressor] > 0)
        .map((suppressor) => `${keysBy[suppressor]} ${suppressorWords[suppressor]}`);
    const only = Object.keys(keysBy).find((suppressor) => keysBy[suppressor] === keys);
    const how = only === undefined ? `(${by.join(', ')})` : suppressorWords[only];
    const parts = [
        ...(keys > 0 ? [`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(keys, 'key')} suppressed ${how}`] : []),
        ...(places > 0 ? [`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(places, 'place')} of other keys suppressed`] : []),
    ];
    return parts.length === 0 ? 'nothing suppressed' : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(parts);
}
/** `2 project tokens, public by design`; `null` where there is none. */
function publicSummary(findings) {
    return findings.length === 0 ? null : `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(findings.length, 'project token')}, public by design`;
}
/** `a1b2c3d..d4e5f6a`, or `all of d4e5f6a` where the range has no base. */
function rangeName({ base, head }) {
    return base === null ? `all of ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(head)}` : `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(base)}..${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(head)}`;
}
/** What was read, without bytes and time: `812 files`, `5 commits, 23 objects`. */
function amountScanned({ scan, range }) {
    if (range !== null) {
        if (range.commits === 0 && range.objects === 0)
            return 'an empty range, nothing to scan';
        return `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(range.commits, 'commit')}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(range.objects, 'object')}`;
    }
    if (scan.sources.length === 1 && scan.sources[0] === 'stdin')
        return 'standard input';
    const file = scan.sources.includes('staged') ? 'staged file' : 'file';
    return [
        ...(scan.files > 0 || (scan.commits === 0 && scan.blobs === 0) ? [(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(scan.files, file)] : []),
        ...(scan.commits > 0 ? [(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(scan.commits, 'commit')] : []),
        ...(scan.blobs > 0 ? [(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(scan.blobs, 'object')] : []),
    ].join(', ');
}
/** `9.1 MB, 0.14 s`. */
function effort({ scan }) {
    return `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(scan.bytes)}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(scan.durationMs)}`;
}
/**
 * What is true, in a few words: `1 key at or above high`, `no new key at or above high`, `no keys`,
 * `no keys but suppressed ones`; said of a scan that is incomplete and has nothing that fails:
 * `incomplete: no keys in what was read`.
 */
function verdictWords({ failing, warnings, result }, failOn, standings) {
    if (failing.length > 0)
        return `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing.length, 'key')} at or above ${failOn}`;
    const nothing = nothingFails(warnings.length, failOn, standings);
    return result === 'incomplete' ? `incomplete: ${nothing} in what was read` : nothing;
}
function nothingFails(warnings, failOn, standings) {
    const has = (standing) => standings.includes(standing);
    const inBase = has('known') || has('new-place');
    // Beside project tokens or suppressed keys, "no keys" would read like a contradiction.
    if (warnings === 0 && !inBase) {
        return `${has('public') ? 'no secret keys' : 'no keys'}${has('suppressed') ? ' but suppressed ones' : ''}`;
    }
    if (failOn === 'never')
        return `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warnings, 'key')}, none of which fails (fail-on is never)`;
    return inBase ? `no new key at or above ${failOn}` : `no key at or above ${failOn}`;
}
/** `the scan is incomplete: 2 things were not read`; `null` for a complete one. */
function incompleteWords({ scan }) {
    if (scan.complete)
        return null;
    const cut = scan.skipped.filter(({ incomplete }) => incomplete).length;
    return cut === 0
        ? 'the scan is incomplete: it ended early'
        : `the scan is incomplete: ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cut, 'thing was', 'things were')} not read in full`;
}
/** `larger than --max-file-size (2), a submodule`. The reasons are still to be escaped. */
function skippedByReason(reasons) {
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].map(([reason, amount]) => (amount === 1 ? reason : `${reason} (${amount})`)).join(', ');
}
/**
 * What turns the check green once the key is rotated, since nobody asks PostHog whether it still works; or at once,
 * for what is no secret. A sentence without its end.
 *
 * @param shown the names of the configuration and of where it is read, as they are to be shown: escaped by the caller
 */
function allowanceWords({ surface }, shown) {
    const { configPath, policyFrom } = shown;
    const where = policyFrom === null ? configPath : `${configPath} (read from ${policyFrom})`;
    const again = surface === 'action' ? 're-run this check' : 'scan again';
    return `rotated, or no secret? A maintainer allows it by its fingerprint in ${where}, then ${again}`;
}
/** The beginning of a sentence. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wrapParts),
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2629);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1197);
/** Breaks prose at blanks to the width of a terminal. */


/** @param text plain, without colours; a word that is longer than a line (an address) is not broken */
function wrap(text, width, { first, rest }) {
    const lines = [];
    let line = first;
    let used = 0;
    for (const word of text.split(' ')) {
        if (used > 0 && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(line) + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(word) > width) {
            lines.push(line);
            line = rest;
            used = 0;
        }
        // A word that was harmless within a line may be a workflow command at the start of one.
        line += used === 0 ? (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(word) : ` ${word}`;
        used++;
    }
    return [...lines, line];
}
/** The same for parts that stay whole, with three blanks between them. */
function wrapParts(parts, width, { first, rest }) {
    const lines = [[]];
    let used = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(first);
    for (const part of parts) {
        const line = lines.at(-1);
        const needed = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(part) + (line.length === 0 ? 0 : 3);
        if (line.length > 0 && used + needed > width) {
            lines.push([part]);
            used = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(rest) + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(part);
        }
        else {
            line.push(part);
            used += needed;
        }
    }
    return lines.map((line, index) => (index === 0 ? first : rest) + line.join('   '));
}


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: ./lib/adapters/clock/system-clock.js
var system_clock = __webpack_require__(9627);
;// CONCATENATED MODULE: ./lib/adapters/terminal/pace.js
/**
 * Milliseconds after which what was counts for a third: large files and small ones alternate, and a number that jumps
 * cannot be read.
 */
const MEMORY = 5000;
/** A time left that is told earlier than that is wrong. Milliseconds. */
const TOLD_AFTER = 3000;
class Pace {
    #started;
    #last;
    /** Per millisecond. */
    #rates = null;
    /** @param now milliseconds of a clock that never goes back, as all others here */
    constructor(now) {
        this.#started = now;
        this.#last = { at: now, pieces: 0, bytes: 0 };
    }
    at(now, { pieces, bytes, total }) {
        // Of several sources each counts anew.
        if (pieces < this.#last.pieces || bytes < this.#last.bytes) {
            this.#last = { at: now, pieces, bytes };
            this.#rates = null;
        }
        const passed = now - this.#last.at;
        if (passed > 0) {
            const weight = this.#rates === null ? 1 : 1 - Math.exp(-passed / MEMORY);
            const smooth = (old, grown) => old + weight * (grown / passed - old);
            this.#rates = {
                pieces: smooth(this.#rates?.pieces ?? 0, pieces - this.#last.pieces),
                bytes: smooth(this.#rates?.bytes ?? 0, bytes - this.#last.bytes),
            };
            this.#last = { at: now, pieces, bytes };
        }
        const rates = this.#rates ?? { pieces: 0, bytes: 0 };
        const lefts = [
            leftOf(total?.pieces, pieces, rates.pieces),
            leftOf(total?.bytes, bytes, rates.bytes),
        ].filter((left) => left !== null);
        const isTold = now - this.#started >= TOLD_AFTER;
        return {
            bytesPerSecond: rates.bytes * 1000,
            // Many small files are at the end or few large ones: the one who waits longer is right.
            secondsLeft: isTold && lefts.length > 0 ? Math.max(...lefts) : null,
        };
    }
}
/** Seconds. */
function leftOf(total, reached, rate) {
    if (total === undefined || total <= reached || rate <= 0)
        return null;
    return (total - reached) / rate / 1000;
}

// EXTERNAL MODULE: ./lib/core/report/amounts.js
var amounts = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/adapters/terminal/progress-text.js
/** How far a scan is, in one line of plain ASCII. */

/**
 * `scanned 1,234 of 291,809 objects, 1.2 GB of 2.2 GB, 350.0 MB/s, 12 s left`
 *
 * @param width columns, at least 1
 */
function progressText(facts, pace, width) {
    const parts = [
        { rank: 0, text: `scanned ${piecesOf(facts)}` },
        { rank: 2, text: bytesOf(facts) },
        { rank: 3, text: pace.bytesPerSecond < 1 ? '' : `${(0,amounts/* bytes */.ee)(Math.round(pace.bytesPerSecond))}/s` },
        { rank: 1, text: pace.secondsLeft === null ? '' : timeLeft(pace.secondsLeft) },
    ].filter(({ text }) => text !== '');
    for (let most = 3; most > 0; most--) {
        const line = lineOf(parts, most);
        if (line.length <= width)
            return line;
    }
    return lineOf(parts, 0).slice(0, width);
}
function lineOf(parts, most) {
    return parts
        .filter(({ rank }) => rank <= most)
        .map(({ text }) => text)
        .join(', ');
}
function piecesOf({ pieces, what = 'files', total }) {
    const one = what === 'files' ? 'file' : 'object';
    // An estimate that was too low would read as a mistake.
    if (total?.pieces === undefined || total.pieces < pieces)
        return (0,amounts/* count */.U9)(pieces, one);
    return `${pieces.toLocaleString('en')} of ${(0,amounts/* count */.U9)(total.pieces, one)}`;
}
function bytesOf({ bytes, total }) {
    if (total?.bytes === undefined || total.bytes < bytes)
        return (0,amounts/* bytes */.ee)(bytes);
    return `${(0,amounts/* bytes */.ee)(bytes)} of ${(0,amounts/* bytes */.ee)(total.bytes)}`;
}
/** More than a day is a guess that helps nobody. */
const MAX_HOURS = 24;
/** Rounded up: `12 s left`, `3 min left`, `2 h 5 min left`. */
function timeLeft(seconds) {
    const whole = Math.ceil(seconds);
    if (whole <= 60)
        return `${whole} s left`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60)
        return `${minutes} min left`;
    const hours = Math.floor(minutes / 60);
    return hours < MAX_HOURS ? `${hours} h ${minutes % 60} min left` : '';
}

;// CONCATENATED MODULE: ./lib/adapters/terminal/progress-line.js


/** Milliseconds before anything is shown, and between two changes of the line. */
const QUIET_FOR = 1000;
const EVERY = 100;
/** What a terminal that does not tell its width has. */
const COLUMNS = 80;
const ownClock = { milliseconds: () => performance.now() };
/** @param clock another one in tests */
function progressLine(terminal, clock = ownClock) {
    const started = clock.milliseconds();
    const pace = new Pace(started);
    let shown = null;
    return {
        update(facts) {
            const now = clock.milliseconds();
            if (now - (shown ?? started) < EVERY)
                return;
            const paceNow = pace.at(now, facts);
            if (now - started < QUIET_FOR)
                return;
            shown = now;
            terminal.write(`\r\x1b[K${progressText(facts, paceNow, widthOf(terminal))}`);
        },
        end() {
            if (shown !== null)
                terminal.write('\r\x1b[K');
            shown = null;
        },
    };
}
/** In the last column some terminals break the line. */
function widthOf({ columns = 0 }) {
    return Math.max(1, (columns > 0 ? columns : COLUMNS) - 1);
}
const noProgress = { update: () => undefined, end: () => undefined };

// EXTERNAL MODULE: ./lib/core/detect/keys-in.js
var keys_in = __webpack_require__(3639);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/hide-keys.js
var hide_keys = __webpack_require__(9348);
// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var kinds = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/core/meaning/shipped-file.js
/** Whether browsers get a file, by its path: a built bundle, or the map of one. */
/** What a page loads, also compressed ahead (nginx `gzip_static`). CommonJS runs in no browser. */
const loaded = /\.(?:js|mjs|css|html?)(?:\.(?:gz|br|zst))?$/;
/** `.map` of such a file; not of a declaration, and not what a linker writes. */
const map = /\.(?:js|mjs|css)\.map(?:\.(?:gz|br|zst))?$/;
/** Where build tools put what they made: Vite, Rollup, webpack, Create React App, `next export`, Angular, Storybook. */
const builtFolders = new Set(['dist', 'build', 'out', 'storybook-static', '_site']);
/** Folders that are served as they are, wherever they stand: of frameworks, and of ASP.NET. */
const servedFolders = new Set(['public', '_next', '_nuxt', '_astro', 'wwwroot']);
/** Below these, in this order, stands what the browser gets; beside it what the server keeps. */
const servedPaths = [
    '.next/static',
    '.svelte-kit/output/client',
    '.output/public',
    '.vercel/output/static',
];
/**
 * What is built to run on a server or a developer's machine, or is a library: browsers get it only as a part of some
 * bundle, which is a file of its own.
 */
const keptFolders = new Set([
    'server',
    'ssr',
    'api',
    'backend',
    'functions',
    'lambda',
    'serverless',
    'cli',
    'bin',
    'lib',
    'node_modules',
]);
/** `app.min.js`, `vendor.bundle.js`, `3.chunk.css`, esbuild's `chunk-ABCD2345.js`. */
const bundleName = /(?:\.(?:min|bundle|chunk)|(?:^|\/)chunk-[A-Z0-9]{8})\.(?:js|mjs|css)$/;
/** webpack's, Gatsby's, Angular's content hash: `main.3f2a91bc.js`. */
const hexHash = /[.-](?=[a-f]*\d)[0-9a-f]{8,32}\.(?:js|mjs|css)$/;
/** Vite's and Rollup's: `assets/index-BkTq3x_Z.js`. A word such as `carousel` has no digit and no capital. */
const assetHash = /(?:^|\/)assets\/[^/]*-(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8}\.(?:js|mjs|css)$/;
/** Scripts that build, where people keep them in `build/`. */
const buildScript = /(?:\.config|(?:^|\/)webpack\.[^/]*)\.m?js$/;
/** @param path with slashes, as shown: a masked key in it changes nothing here */
function exposureOfFile(path) {
    const found = map.test(path) ? 'source-map' : loaded.test(path) && !buildScript.test(path) ? 'bundle' : null;
    if (found === null)
        return null;
    const folders = path.split('/').slice(0, -1);
    if (isServed(folders))
        return found;
    if (folders.some((folder) => keptFolders.has(folder)) || folders.includes('.next'))
        return null;
    return found === 'source-map' || isBuilt(path, folders) ? found : null;
}
/** Whether a file with source in it that a bundle was made from would be kept on a server. */
function isKeptOnServer(path) {
    const folders = path.split('/').slice(0, -1);
    return (!isServed(folders) && (folders.some((folder) => keptFolders.has(folder)) || folders.includes('.next')));
}
function isServed(folders) {
    const whole = `/${folders.join('/')}/`;
    return (folders.some((folder) => servedFolders.has(folder)) ||
        servedPaths.some((path) => whole.includes(`/${path}/`)));
}
function isBuilt(path, folders) {
    const plain = path.replace(/\.(?:gz|br|zst)$/, '');
    return (folders.some((folder) => builtFolders.has(folder)) ||
        bundleName.test(plain) ||
        hexHash.test(plain) ||
        assetHash.test(plain));
}

;// CONCATENATED MODULE: ./lib/core/meaning/exposure-of-place.js

/** Archives name the file inside; what is compressed alone has the name of the outer file. */
const member = /^(?:zip|tar|7z):(.*)$/s;
function exposureOfPlace({ in: kind, path, encoding, }) {
    if (kind !== 'file' && kind !== 'commit')
        return [];
    const inner = encoding.map((entry) => member.exec(entry)?.[1]).findLast((name) => name !== undefined);
    const file = inner ?? path;
    if (file === null)
        return [];
    const byPath = exposureOfFile(file);
    const inMap = encoding.some((entry) => entry === 'source-map' || entry.startsWith('source-map:'));
    return [
        ...(byPath === null ? [] : [byPath]),
        ...(inMap && byPath !== 'source-map' && !isKeptOnServer(file) ? ['source-map'] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/findings/order.js
/** The order of findings and locations in every report: worst first, and the same for the same input. */

/** By UTF-16 code units, so that no locale plays a part; `null` after every text. */
function compareText(a, b) {
    if (a === b)
        return 0;
    if (a === null)
        return 1;
    if (b === null)
        return -1;
    return a < b ? -1 : 1;
}
function first(...comparisons) {
    return (a, b) => {
        for (const compare of comparisons) {
            const order = compare(a, b);
            if (order !== 0)
                return order;
        }
        return 0;
    };
}
/** What stands at the head comes first, then by path, line and column. */
const compareLocations = first((a, b) => Number(b.inHead) - Number(a.inHead), (a, b) => compareText(a.path, b.path), (a, b) => a.line - b.line, (a, b) => a.column - b.column, (a, b) => a.endLine - b.endLine, (a, b) => a.endColumn - b.endColumn, (a, b) => compareText(a.source, b.source), (a, b) => compareText(a.in, b.in), (a, b) => compareText(a.date, b.date), (a, b) => compareText(a.commit, b.commit), (a, b) => compareText(a.author, b.author), (a, b) => compareText(JSON.stringify(a.encoding), JSON.stringify(b.encoding)));
/** By severity, those that browsers get first, confidence, the first location's path and line, fingerprint. Locations must be in order already. */
const compareFindings = first((a, b) => finding/* severities */.gO.indexOf(a.severity) - finding/* severities */.gO.indexOf(b.severity), (a, b) => Number(b.exposure.length > 0) - Number(a.exposure.length > 0), (a, b) => finding/* confidences */.E2.indexOf(a.confidence) - finding/* confidences */.E2.indexOf(b.confidence), (a, b) => compareText(a.locations[0]?.path ?? null, b.locations[0]?.path ?? null), (a, b) => (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0), (a, b) => compareText(a.fingerprint, b.fingerprint));

;// CONCATENATED MODULE: ./lib/core/findings/collect.js





/** A body that may be cut short or made up is a warning, never more (contract.md, *Severity and confidence*). */
const severityOfPossible = 'medium';
/**
 * Groups hits by the key they hold.
 *
 * @param sightings in any order: the result does not depend on it
 * @returns worst first, each with its locations in order and without repetition
 */
function collectFindings(sightings) {
    const groups = new Map();
    for (const sighting of sightings) {
        const { fingerprint } = sighting.hit.secret;
        const group = groups.get(fingerprint);
        if (group === undefined)
            groups.set(fingerprint, [sighting]);
        else
            group.push(sighting);
    }
    return [...groups.values()].map(findingOf).sort(compareFindings);
}
function findingOf(group) {
    const best = group.map(({ hit }) => hit).reduce((a, b) => (compareHits(a, b) <= 0 ? a : b));
    const locations = distinct(group.map(locationOf));
    return {
        fingerprint: best.secret.fingerprint,
        kind: best.kind,
        masked: best.secret.masked,
        severity: severityOf(best.kind, best.confidence),
        confidence: best.confidence,
        status: 'unverified',
        statusReason: null,
        issued: best.issued,
        exposure: exposureOf(best.kind, group),
        misplaced: misplacedOf(locations),
        owner: null,
        suppressed: locations.every((location) => location.suppressed !== null) ? locations[0].suppressed : null,
        locations,
    };
}
/** A hit that is no placeholder tells more about a key than one that is; then the surer one does. */
function compareHits(a, b) {
    return (Number(a.placeholder !== null) - Number(b.placeholder !== null) ||
        finding/* confidences */.E2.indexOf(a.confidence) - finding/* confidences */.E2.indexOf(b.confidence) ||
        compareText(a.issued, b.issued) ||
        compareText(a.kind, b.kind));
}
function severityOf(kind, confidence) {
    const { severity } = kinds/* kinds */.EZ[kind];
    if (confidence !== 'possible')
        return severity;
    return finding/* severities */.gO.indexOf(severity) < finding/* severities */.gO.indexOf(severityOfPossible) ? severityOfPossible : severity;
}
/** Whatever one of its places tells; a placeholder's place tells nothing about the key. */
function exposureOf(kind, group) {
    if (kind === 'project')
        return [];
    const found = new Set(group
        .filter(({ hit }) => hit.placeholder === null)
        .flatMap(({ hit, place }) => [
        ...hit.exposure,
        ...exposureOfPlace({ in: place.in, path: place.path, encoding: hit.encoding }),
    ]));
    return finding/* exposures */.DD.filter((exposure) => found.has(exposure));
}
function misplacedOf(locations) {
    return finding/* misplacements */.Ur.find((one) => locations.some(({ misplaced }) => misplaced === one)) ?? null;
}
function locationOf({ source, hit, place }) {
    return {
        source,
        in: place.in,
        path: place.path,
        line: hit.line,
        column: hit.column,
        endLine: hit.endLine,
        endColumn: hit.endColumn,
        commit: place.commit,
        author: place.author,
        date: place.date,
        // The engine masks what it sees; a name that only spells a key is caught here.
        encoding: hit.encoding.map(hide_keys/* hidePrefixed */.M),
        inHead: place.inHead,
        introduced: place.introduced,
        suppressed: hit.placeholder === null ? null : { by: 'placeholder', reason: hit.placeholder },
        snippet: hit.snippet,
        newPlace: place.newPlace,
        newlyAllowed: false,
        misplaced: hit.misplaced,
        inlineAllow: hit.inlineAllow,
        allowedInBase: place.allowedInBase,
        ...(place.history === undefined ? {} : { history: place.history }),
    };
}
/** In order, and what is the same place once. Of two that differ in what the policy asks for, the stricter stays. */
function distinct(locations) {
    const sorted = [...locations].sort((a, b) => compareLocations(a, b) || compareStrictness(a, b));
    return sorted.filter((location, i) => i === 0 || compareLocations(sorted[i - 1], location) !== 0);
}
function compareStrictness(a, b) {
    return (Number(a.introduced === false) - Number(b.introduced === false) ||
        Number(a.suppressed !== null) - Number(b.suppressed !== null) ||
        Number(a.inlineAllow !== null) - Number(b.inlineAllow !== null) ||
        Number(a.allowedInBase) - Number(b.allowedInBase) ||
        Number(b.newPlace) - Number(a.newPlace) ||
        compareText(a.inlineAllow, b.inlineAllow) ||
        compareText(a.misplaced, b.misplaced) ||
        compareText(a.suppressed?.reason ?? null, b.suppressed?.reason ?? null) ||
        compareText(a.snippet?.text ?? null, b.snippet?.text ?? null));
}

// EXTERNAL MODULE: ./lib/core/findings/show-path.js
var show_path = __webpack_require__(977);
// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/core/policy/accept-unscanned.js
var accept_unscanned = __webpack_require__(8252);
// EXTERNAL MODULE: ./lib/core/policy/expiry.js
var expiry = __webpack_require__(6291);
// EXTERNAL MODULE: ./lib/core/policy/notice-list.js
var notice_list = __webpack_require__(421);
;// CONCATENATED MODULE: ./lib/core/policy/allow.js


/**
 * @param today the day of the scan, in UTC
 * @param file what holds the entries, for the notices
 */
function allowList(entries, today, file) {
    const inForce = new Map();
    const ended = [];
    for (const entry of entries) {
        if ((0,expiry/* hasExpired */.oN)(entry, today))
            ended.push(endedNotice(entry, file));
        else
            inForce.set(entry.fingerprint, entry);
    }
    const used = new Set();
    return {
        allowing(fingerprint) {
            const entry = inForce.get(fingerprint);
            if (entry === undefined)
                return null;
            used.add(entry);
            return entry;
        },
        unused: () => [...inForce.values()].filter((entry) => !used.has(entry)),
        notices: (0,notice_list/* boundedNotices */.H)(ended, `allow entries in ${file} have ended`),
    };
}
function endedNotice({ fingerprint, reason, expires, line }, file) {
    const name = `${fingerprint.slice(0, 12)}…`;
    return `${file}:${line}: the allow entry for ${name} ended on ${expires ?? 'its day'} (${reason}): its key counts again; renew the entry or remove it`;
}
/**
 * What to say about entries that allow nothing. Only for a scan of everything (all files, or the history): a range
 * rarely holds a key that is known.
 *
 * @returns one line, `null` where every entry was used
 */
function unusedAllowNotice(unused, file) {
    if (unused.length === 0)
        return null;
    const lines = unused.slice(0, 10).map(({ line }) => String(line));
    const where = `${unused.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${unused.length > 10 ? ', …' : ''}`;
    const entries = unused.length === 1 ? '1 allow entry matches' : `${unused.length} allow entries match`;
    return `${file}: ${entries} no key that was found (${where}); remove what is no longer needed`;
}

;// CONCATENATED MODULE: ./lib/core/policy/apply-policy.js

/**
 * Judges findings by the policy. What suppresses a key suppresses all its locations, in this order: placeholder,
 * allow entry, baseline. An inline comment suppresses the location beside it; it needs a reason, and does not count
 * for a key that PostHog accepts. A comment that the base has too, at the same path, is no stranger's.
 */
function applyPolicy(candidates, policy) {
    const allow = allowList(policy.allow, policy.today, policy.file);
    const ignored = { off: 0, fork: 0, active: 0, 'no reason': 0 };
    const findings = candidates.map((candidate) => {
        const ofKey = suppressionOfKey(candidate, allow.allowing(candidate.fingerprint), policy.baseline);
        const locations = candidate.locations.map((location) => {
            const { inlineAllow, allowedInBase, ...plain } = location;
            const ofPlace = location.suppressed ?? ofKey;
            if (ofPlace !== null || inlineAllow === null)
                return { ...plain, suppressed: ofPlace };
            const why = whyIgnored(location, candidate, policy);
            if (why !== null) {
                ignored[why] += 1;
                return plain;
            }
            const broughtByChange = plain.introduced !== null || plain.in === 'pull-request';
            return {
                ...plain,
                suppressed: { by: 'inline', reason: inlineAllow },
                newlyAllowed: broughtByChange && !allowedInBase,
            };
        });
        return { ...candidate, locations, suppressed: ofKey ?? suppressionOfAll(locations) };
    });
    return {
        findings,
        notices: [...allow.notices, ...ignoredNotices(ignored, policy.file)],
        unusedAllow: allow.unused(),
    };
}
function suppressionOfKey({ suppressed, fingerprint }, entry, baseline) {
    if (suppressed !== null)
        return suppressed;
    if (entry !== null)
        return { by: 'config', reason: entry.reason };
    return baseline.has(fingerprint) ? { by: 'baseline', reason: 'in the baseline' } : null;
}
/** A key counts as suppressed only if all its locations are. */
function suppressionOfAll(locations) {
    const [first] = locations;
    return first !== undefined && locations.every(({ suppressed }) => suppressed !== null)
        ? first.suppressed
        : null;
}
function whyIgnored({ inlineAllow, allowedInBase }, { status }, { inline }) {
    if (inline === 'off')
        return 'off';
    if (status === 'active')
        return 'active';
    if (inline === 'not-from-fork' && !allowedInBase)
        return 'fork';
    return inlineAllow === '' ? 'no reason' : null;
}
function ignoredNotices(ignored, file) {
    const why = {
        off: `inline-allow is false in ${file}`,
        fork: 'none does in a pull request from a fork; a maintainer can allow a key by its fingerprint',
        active: 'PostHog still accepts the key',
        'no reason': 'the reason is missing; write it behind posthog-key-guard:allow',
    };
    return ['off', 'fork', 'active', 'no reason']
        .filter((kind) => ignored[kind] > 0)
        .map((kind) => {
        const count = ignored[kind];
        return `${count} inline allow ${count === 1 ? 'comment does' : 'comments do'} not count: ${why[kind]}`;
    });
}

// EXTERNAL MODULE: ./lib/core/policy/show-value.js
var show_value = __webpack_require__(5557);
;// CONCATENATED MODULE: ./lib/core/policy/path-filter.js
/** Which paths are scanned: those that `paths` selects (all, where it is empty), less those that `paths-ignore` excludes. */

/** @param include `null`: every path */
function pathFilter(include, exclude) {
    const excluded = new Map();
    return {
        selects(path) {
            if (include !== null && include.match(path) === null)
                return false;
            const pattern = exclude?.match(path) ?? null;
            if (pattern === null)
                return true;
            if (!excluded.has(path))
                excluded.set(path, {
                    path: (0,show_value/* hideKeys */.tI)(path),
                    reason: `excluded by ${(0,show_value/* showValue */.vp)(pattern)}`,
                    incomplete: false,
                });
            return false;
        },
        excluded: () => [...excluded.values()],
        unmatched: () => include?.unmatched() ?? [],
    };
}
/**
 * @param option where the patterns stand: `--include`, `paths`
 * @param unmatched at least one
 */
function nothingMatched(option, unmatched) {
    const patterns = unmatched.slice(0, 3).map(show_value/* showValue */.vp).join(', ');
    const more = unmatched.length > 3 ? ` and ${unmatched.length - 3} more` : '';
    return `${option}: no file matches ${patterns}${more}; patterns stand for whole paths from the root: "**/*.ts" is every .ts file`;
}

// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/core/keys/generations.js
var generations = __webpack_require__(4919);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/keys/mint.js
/** Makes keys by PostHog's own algorithms, for the canary of each run and for tests: none stands in the repository. */



/** A body of this generation. `random` gives that many bytes, big-endian. */
function mintBody(generation, random = external_node_crypto_.randomBytes) {
    const bytes = Uint8Array.from(random(generation.randomBytes));
    if (generation.topBitSet)
        bytes[0] = bytes[0] | 0x80;
    return (0,generations/* digits */.vm)(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), generation.alphabet);
}
/** A whole key of this kind and generation, its prefix included. */
function mintKey(kind, generation, random = external_node_crypto_.randomBytes) {
    return `${kinds/* kinds */.EZ[kind].prefix ?? ''}${mintBody(generation, random)}`;
}
/** A key as PostHog issued personal ones before 2021-06-23: base64url of 32 bytes, 43 characters, no prefix. */
function mintLegacyKey(random = randomBytes) {
    return Buffer.from(random(32)).toString('base64url');
}

// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
;// CONCATENATED MODULE: ./lib/app/prove-engine.js



/**
 * A scan that finds nothing proves something only if the engine can find: each run first finds a key made for it in
 * memory, plain and through a decoder (design.md, promise 2).
 *
 * @throws Error where the engine does not find it: then no scan may be called clean
 */
function proveEngine(engine) {
    const canary = mintKey('personal', generations/* generations */.YZ[2]);
    const { fingerprint } = new secret/* Secret */.z(canary);
    const plain = Buffer.from(`canary = "${canary}"\n`);
    for (const text of [plain, Buffer.from(plain.toString('base64'))]) {
        if (!engine.scanBytes(text).some((hit) => hit.secret.fingerprint === fingerprint)) {
            throw new Error('the engine does not find a key made for this run');
        }
    }
}

// EXTERNAL MODULE: ./lib/app/read-source.js
var read_source = __webpack_require__(9933);
;// CONCATENATED MODULE: ./lib/app/scan.js











/**
 * Runs a scan to its end and closes the sources.
 *
 * @throws UserError where a pattern that selects paths matches none
 */
async function scan(request, ports) {
    const { engine, clock } = ports;
    const started = clock.milliseconds();
    proveEngine(engine);
    const placed = [];
    const skipped = [...request.skipped];
    const total = { files: 0, blobs: 0, commits: 0 };
    let range = null;
    let scanned = 0;
    try {
        for (const source of request.sources) {
            const readings = [await (0,read_source/* readSource */.o)(source, ports), ...((await source.readElsewhere?.()) ?? [])];
            const sightings = readings.flatMap((reading) => reading.sightings);
            if (sightings.length > 0) {
                const places = await source.locate(sightings, engine);
                for (const [index, { hit }] of sightings.entries()) {
                    for (const place of places[index] ?? [])
                        placed.push(...placedHit(source, hit, place, request.paths, engine));
                }
            }
            const coverage = source.coverage();
            const coverages = [coverage, ...readings.flatMap((reading) => reading.coverage ?? [])];
            const unread = [...readings, ...coverages].flatMap((part) => part.skipped);
            const left = [...((await source.settle?.(unread)) ?? unread)];
            // Which thread came upon it is chance.
            skipped.push(...(readings.length > 1 ? left.sort(compareSkipped) : left));
            scanned += readings.reduce((sum, { bytes }) => sum + bytes, 0);
            for (const { files, blobs, commits } of coverages) {
                total.files += files;
                total.blobs += blobs;
                total.commits += commits;
            }
            range ??= coverage.range;
        }
    }
    finally {
        ports.progress.end();
        for (const source of request.sources)
            await source.close();
    }
    const unmatched = request.everything ? (request.paths?.unmatched() ?? []) : [];
    if (unmatched.length > 0)
        throw new user_error/* UserError */.y(nothingMatched(request.pathsOption, unmatched));
    const judged = applyPolicy(collectFindings(placed), request.policy);
    const accepted = (0,accept_unscanned/* acceptUnscanned */.iR)(shownSkips([...excludedBy(request.paths), ...skipped], engine), request.acceptUnscanned, request.policy.today, request.policy.file);
    const unused = request.everything ? unusedAllowNotice(judged.unusedAllow, request.policy.file) : null;
    return {
        scan: {
            sources: [...new Set(request.sources.map(({ kind }) => kind))],
            ...total,
            bytes: scanned,
            durationMs: Math.round(clock.milliseconds() - started),
            complete: accepted.complete,
            skipped: accepted.skipped,
        },
        keys: judged.findings,
        range,
        notices: [
            ...request.notices,
            ...judged.notices,
            ...accepted.notices,
            ...(unused === null ? [] : [unused]),
        ],
    };
}
function placedHit(source, hit, { path, author, history, ...place }, paths, engine) {
    if (isPathOfFile(place.in) && path !== null && paths?.selects(Buffer.from(path).toString()) === false)
        return [];
    const maskKeys = (0,keys_in/* keysIn */.q)(engine);
    return [
        {
            source: source.kind,
            hit,
            place: {
                ...place,
                path: path === null ? null : (0,show_path/* showPath */.P)(path, maskKeys),
                author: author === null ? null : (0,show_path/* showText */.h)(author, maskKeys),
                ...(history === undefined ? {} : { history: shownHistory(history, maskKeys) }),
            },
        },
    ];
}
/** The name of a ref is told as a path, and stands in no tree. */
function isPathOfFile(place) {
    return place === 'file' || place === 'commit' || place === 'path';
}
/** The name of a ref is foreign text, too, and holds any byte. */
function shownHistory(history, maskKeys) {
    return { ...history, refs: history.refs.map((ref) => (0,show_path/* showPath */.P)((0,byte_path/* pathBytes */.X5)(ref), maskKeys)) };
}
/** Excluded paths are foreign text like all others. */
function excludedBy(paths) {
    return (paths?.excluded() ?? []).map((excluded) => ({ ...excluded, path: Buffer.from(excluded.path) }));
}
function compareSkipped(a, b) {
    return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)) || (a.reason < b.reason ? -1 : 1);
}
/** The same thing is skipped once, whoever says so first. */
function shownSkips(skipped, engine) {
    const shown = new Map();
    for (const { path, ...rest } of skipped) {
        const name = typeof path === 'string' ? path : (0,show_path/* showPath */.P)(path, (0,keys_in/* keysIn */.q)(engine));
        const key = `${name}\0${rest.reason}`;
        if (!shown.has(key))
            shown.set(key, { path: name, ...rest });
    }
    return [...shown.values()];
}

// EXTERNAL MODULE: ./lib/core/detect/engine.js + 79 modules
var detect_engine = __webpack_require__(4364);
;// CONCATENATED MODULE: ./lib/core/policy/settings-order.js
/** `paths-ignore` adds up; everything else comes from the first that says something. */
function orderSettings(given, configuration, builtIn) {
    return {
        failOn: given.failOn ?? configuration.failOn ?? builtIn.failOn,
        paths: [given.paths, configuration.paths].find((paths) => paths.length > 0) ?? builtIn.paths,
        pathsIgnore: [...new Set([...builtIn.pathsIgnore, ...configuration.pathsIgnore, ...given.pathsIgnore])],
        baseline: given.baseline ?? configuration.baseline ?? builtIn.baseline,
        baselineFrom: given.baseline !== null ? 'given' : configuration.baseline !== null ? 'configuration' : 'built-in',
        inlineAllow: configuration.inlineAllow ?? builtIn.inlineAllow,
    };
}
/** The items of a multi-line input: one a line, blank lines and the blanks around an item left out. */
function itemsOf(input) {
    return input
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
;// CONCATENATED MODULE: ./lib/entry/path-rules.js

/**
 * Which paths count, `null` for all. minimatch is loaded only where there are patterns.
 *
 * @param names how the user calls the two lists, for messages
 * @throws UserError for a pattern that can match nothing
 */
async function pathRules({ paths, pathsIgnore }, names) {
    if (paths.length === 0 && pathsIgnore.length === 0)
        return null;
    const { compileGlobs } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 201));
    return pathFilter(paths.length === 0 ? null : compileGlobs(names.select, paths), pathsIgnore.length === 0 ? null : compileGlobs(names.ignore, pathsIgnore));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/adapters/threads/reading-message.js
var reading_message = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/adapters/threads/thread-control.js
var thread_control = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/adapters/threads/worker-threads.js
/** Threads of node:worker_threads: each runs the program's own file again, which serves the job it is handed. */




/** More threads than this wait for memory, and each holds some. */
const MOST = 3;
/**
 * @param file what a thread runs, absolute; `null` where there is none: then no thread is started
 * @param interrupt ends the threads, too
 */
function workerThreads(file, interrupt) {
    const controls = [];
    const workers = [];
    void interrupt.asked.then(() => {
        for (const control of controls)
            control.end(interrupt.signal ?? '');
    });
    return {
        most: file === null ? 0 : Math.min(MOST, (0,external_node_os_.availableParallelism)() - 1),
        start(job) {
            const control = new thread_control/* ThreadControl */.y();
            if (interrupt.signal !== null)
                control.end(interrupt.signal);
            controls.push(control);
            const worker = startWorker(file, { job, control: control.memory });
            workers.push(worker);
            return readingOf(worker);
        },
        close: async () => {
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
        progress: () => {
            const all = controls.map((control) => control.progress);
            return {
                pieces: all.reduce((sum, { pieces }) => sum + pieces, 0),
                bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
            };
        },
    };
}
const ended = {
    path: 'what a thread was reading',
    reason: 'the thread ended before it was done',
    incomplete: true,
};
/** Nothing of the command line is for the thread. */
function startWorker(file, start) {
    return new external_node_worker_threads_.Worker(file, { workerData: start, argv: [], execArgv: [] });
}
function readingOf(worker) {
    return new Promise((resolve) => {
        worker.once('message', (message) => {
            resolve((0,reading_message/* fromMessage */.e)(message));
        });
        // Neither a lack of memory nor a bug in one thread must take the findings of the others with it. What the error
        // says is not told: it may hold scanned text.
        worker.once('error', () => {
            resolve({ sightings: [], skipped: [ended], bytes: 0 });
        });
        worker.once('exit', () => {
            resolve({ sightings: [], skipped: [ended], bytes: 0 });
        });
    });
}

;// CONCATENATED MODULE: ./lib/entry/source-tools.js


/** Threads run the program's own file again; `argv` tells which that is. */
function ownThreads(interrupt) {
    const file = process.argv[1];
    return workerThreads(file === undefined ? null : (0,external_node_fs_.realpathSync)(file), interrupt);
}
/** Milliseconds between two looks at the other threads, where this one has nothing left to do but to wait for them. */
const LOOK_EVERY = 500;
/** What all threads have read is told together. */
function withThreads(progress, threads) {
    let own = null;
    const tell = () => {
        if (own === null)
            return;
        const others = threads.progress();
        progress.update({ ...own, pieces: own.pieces + others.pieces, bytes: own.bytes + others.bytes });
    };
    const timer = setInterval(tell, LOOK_EVERY).unref();
    return {
        update(facts) {
            own = facts;
            tell();
        },
        end() {
            clearInterval(timer);
            own = null;
            progress.end();
        },
    };
}

// EXTERNAL MODULE: ./lib/entry/settings/defaults.js
var defaults = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/entry/settings/heap-size.js
var heap_size = __webpack_require__(6128);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
// EXTERNAL MODULE: ./lib/adapters/fs/read-up-to.js
var read_up_to = __webpack_require__(648);
;// CONCATENATED MODULE: ./lib/adapters/fs/policy-file.js
/**
 * Configuration and baseline from disk. A scanned tree may be a stranger's: its `.github` can be a link to files of
 * the machine, its configuration a pipe without an end.
 */






/** Windows has no such flag. */
const withoutLinks = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/**
 * A file of the tree itself: no link on the way, nothing but a plain file.
 *
 * @param root of the work tree
 * @param path below it, `/`-separated
 * @param most bytes that are read; one more is given where the file is larger, so that its parser says so
 * @returns `null` where there is no such file
 * @throws UserError where it is no plain file, or cannot be read
 */
function readTreeFile(root, path, most) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' ||
        part === '.' ||
        part === '..' ||
        part.includes('\0') ||
        (external_node_path_.sep === '\\' && part.includes(external_node_path_.sep)))) {
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} is no path in the work tree; write it relative to its root, with "/"`);
    }
    for (let i = 1; i <= parts.length; i++) {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...parts.slice(0, i)), { throwIfNoEntry: false });
        if (stats === undefined)
            return null;
        const isLast = i === parts.length;
        if (isLast ? !stats.isFile() : !stats.isDirectory()) {
            const shown = (0,neutralise/* showText */.h$)(parts.slice(0, i).join('/'));
            throw new user_error/* UserError */.y(`${shown} is no plain ${isLast ? 'file' : 'folder'}; store it in the repository itself`);
        }
    }
    return readBounded((0,external_node_path_.join)(root, path), path, most, withoutLinks);
}
/** A file that someone names on the command line: links are followed, and it may be a pipe. Else as `readTreeFile`. */
function readNamedFile(path, most) {
    return readBounded(path, path, most, external_node_fs_.constants.O_RDONLY);
}
function readBounded(path, name, most, flags) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, flags);
    }
    catch (error) {
        if ((0,read_failure/* isGone */.ST)(error))
            return null;
        throw unreadable(name, error);
    }
    try {
        return (0,read_up_to/* readUpTo */.V)(descriptor, most);
    }
    catch (error) {
        throw unreadable(name, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unreadable(name, error) {
    return new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(name)} cannot be read: ${(0,read_failure/* readFailure */.f1)(error)}`, { cause: error });
}

// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/core/policy/configuration.js
var configuration = __webpack_require__(6540);
// EXTERNAL MODULE: ./lib/core/policy/baseline.js
var baseline = __webpack_require__(5415);
;// CONCATENATED MODULE: ./lib/entry/cli/policy.js
/** Where the CLI's policy comes from: files on disk, of the work tree that one stands in or named on the command line. */






const none = { configuration: configuration/* noConfiguration */.U, root: null, from: null };
/**
 * @param scanned the work tree that is scanned, `null` for anything else: a configuration judges only its own tree
 * @throws UserError for a file that is not there or not valid
 */
async function loadConfiguration(config, scanned) {
    switch (config.is) {
        case 'none':
            return none;
        case 'file':
            return {
                configuration: await parsed(required(config.path, '--config'), config.path),
                root: null,
                from: config.path,
            };
        case 'default': {
            const root = (0,git_repository/* findRepository */.W)('.')?.root ?? null;
            if (root === null || root !== scanned)
                return none;
            const bytes = readTreeFile(root, configuration/* defaultConfigurationPath */.t, baseline/* maxBaselineBytes */.L7);
            if (bytes === null)
                return none;
            return {
                configuration: await parsed(bytes, configuration/* defaultConfigurationPath */.t),
                root,
                from: configuration/* defaultConfigurationPath */.t,
            };
        }
    }
}
async function parsed(bytes, name) {
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 2961));
    return parseConfiguration(bytes, name);
}
/**
 * @param root of the repository whose configuration names the path, `null` where a flag does
 * @throws UserError for a file that is not there or no baseline
 */
function loadBaseline(path, root) {
    return (0,baseline/* parseBaseline */.nk)(root === null ? required(path, '--baseline') : ofTree(root, path), path);
}
function ofTree(root, path) {
    const bytes = readTreeFile(root, path, baseline/* maxBaselineBytes */.L7);
    if (bytes !== null)
        return bytes;
    const file = configuration/* defaultConfigurationPath */.t;
    throw new user_error/* UserError */.y(`${file}: baseline: there is no ${(0,neutralise/* showText */.h$)(path)} in the work tree; check the path`);
}
function required(path, option) {
    const bytes = readNamedFile(path, baseline/* maxBaselineBytes */.L7);
    if (bytes === null)
        throw new user_error/* UserError */.y(`${option}: ${(0,neutralise/* showText */.h$)(path)}: no such file; check the path`);
    return bytes;
}

// EXTERNAL MODULE: ./lib/adapters/fs/file-source.js + 3 modules
var file_source = __webpack_require__(6544);
// EXTERNAL MODULE: ./lib/ports/source.js
var source = __webpack_require__(7407);
// EXTERNAL MODULE: ./lib/adapters/fs/place-outside-history.js
var place_outside_history = __webpack_require__(3794);
;// CONCATENATED MODULE: ./lib/adapters/fs/stdin-source.js



/**
 * @param input `process.stdin`. Its stream is used rather than reads of descriptor 0, because these fail on a
 *   terminal or a pipe that another process made non-blocking, and end with an error on Windows.
 * @param interrupt when it is asked for, what has come so far is all there is
 */
function stdinSource(input, interrupt) {
    const chunks = input[Symbol.asyncIterator]();
    let begun = false;
    return {
        kind: 'stdin',
        next() {
            if (begun)
                return null;
            begun = true;
            return streamPiece(chunks, interrupt);
        },
        locate(sightings) {
            return sightings.map(() => [inStdin]);
        },
        coverage: () => nothingButBytes,
        async close() {
            await Promise.race([chunks.return?.(), interrupt?.asked ?? never]);
        },
    };
}
const never = new Promise(() => undefined);
function streamPiece(chunks, interrupt) {
    let rest = new Uint8Array();
    let ended = false;
    return {
        origin: null,
        called: () => 'standard input',
        async read(into) {
            let filled = 0;
            while (filled < into.length) {
                if (rest.length === 0) {
                    if (ended)
                        break;
                    const next = await Promise.race([nextOf(chunks), interrupt?.asked.then(() => null) ?? never]);
                    if (next === null)
                        ended = true;
                    else
                        rest = next;
                    continue;
                }
                const part = rest.subarray(0, into.length - filled);
                into.set(part, filled);
                filled += part.length;
                rest = rest.subarray(part.length);
            }
            return filled;
        },
    };
}
async function nextOf(chunks) {
    try {
        const next = await chunks.next();
        return next.done === true ? null : next.value;
    }
    catch (error) {
        throw new source/* PieceError */.x('standard input', (0,read_failure/* readFailure */.f1)(error), { cause: error });
    }
}
const inStdin = (0,place_outside_history/* placeOutsideHistory */.X)('stdin', null);
const nothingButBytes = { files: 0, blobs: 0, commits: 0, skipped: [], range: null };

// EXTERNAL MODULE: ./lib/adapters/fs/threaded-files.js
var threaded_files = __webpack_require__(2139);
// EXTERNAL MODULE: ./lib/adapters/fs/tree-kinds.js
var tree_kinds = __webpack_require__(1446);
// EXTERNAL MODULE: ./lib/adapters/fs/on-disk.js
var on_disk = __webpack_require__(9659);
// EXTERNAL MODULE: ./lib/adapters/fs/entry-kind.js
var entry_kind = __webpack_require__(9217);
// EXTERNAL MODULE: ./lib/adapters/fs/folder-listing.js
var folder_listing = __webpack_require__(7549);
;// CONCATENATED MODULE: ./lib/adapters/fs/git-folder.js
/** As `is_git_directory` in git's `setup.c` asks; a link in the place of a folder is not followed here. */
function isGitFolder(entries) {
    let found = 0;
    for (const { name, kind } of entries) {
        if (name === 'HEAD' ? kind !== 'folder' : (name === 'objects' || name === 'refs') && kind === 'folder') {
            found++;
        }
    }
    return found === 3;
}
const hex = '[0-9a-f]';
const objectName = new RegExp(`^(?:${hex}{2}/${hex}{38}(?:${hex}{24})?|pack/(?:pack|multi-pack-index)-${hex}{40}(?:${hex}{24})?\\.(?:pack|idx|rev|bitmap|mtimes))$`);
/**
 * Whether a file holds objects, or where they stand in a pack: compressed, and a matter of the history. Anything else
 * that lies there, somebody put there.
 *
 * @param path from the folder `objects`
 */
function isObjectFile(path) {
    return objectName.test(path);
}

;// CONCATENATED MODULE: ./lib/adapters/fs/walk.js
/** Every file below a path, for what is in no git work tree and for `--no-ignore`. */










/**
 * Lists a folder from top to bottom, or the one file that `path` names. A link is followed only where it is `path`
 * itself. Of git's own folders everything is listed but the objects: `.git/config` may hold a key, too.
 *
 * @throws UserError where `path` is nothing that can be walked
 */
function walk(path) {
    const kind = kindBehind(path);
    if (kind === 'folder')
        return { root: path, ...filesBelow((0,on_disk/* folderPrefix */.Z4)(path)) };
    if (kind !== 'file') {
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} is neither a file nor a folder but a pipe, a socket or a device; use --stdin to scan a stream`);
    }
    const file = (0,external_node_fs_.realpathSync)(path);
    return { root: (0,external_node_path_.dirname)(file), names: Buffer.from(`${(0,external_node_path_.basename)(file)}\0`), skipped: [] };
}
function kindBehind(path) {
    try {
        return (0,entry_kind/* kindOf */.I)((0,external_node_fs_.statSync)(path));
    }
    catch (error) {
        if ((0,read_failure/* isGone */.ST)(error))
            throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)}: no such file or folder; check the path`, { cause: error });
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} cannot be read: ${(0,read_failure/* readFailure */.f1)(error)}`, { cause: error });
    }
}
function filesBelow(prefix) {
    const names = [];
    const skipped = [];
    const objects = new Set();
    // The folders still to enter, the next one last: deep trees must not end up on the call stack.
    const folders = [{ path: '', objects: null }];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        try {
            const entries = (0,folder_listing/* listFolder */.b)((0,on_disk/* onDisk */.FC)(prefix, folder.path === '' ? '.' : folder.path));
            const below = [];
            for (const { name, kind } of entries) {
                const path = folder.path + name;
                if (kind === 'folder')
                    below.push(folderBelow(folder, name, entries));
                else if (kind === 'file' &&
                    folder.objects !== null &&
                    isObjectFile(path.slice(folder.objects.length))) {
                    objects.add(folder.objects);
                }
                else
                    names.push(path);
            }
            for (let next = below.pop(); next !== undefined; next = below.pop())
                folders.push(next);
        }
        catch (error) {
            const path = folder.path === '' ? '.' : folder.path.slice(0, -1);
            skipped.push({ path: (0,byte_path/* pathBytes */.X5)(path), reason: (0,read_failure/* readFailure */.f1)(error), incomplete: true });
        }
    }
    names.push('');
    return {
        names: Buffer.from(names.join('\0'), 'latin1'),
        skipped: [...skipped, ...Array.from(objects, ofGit)],
    };
}
function folderBelow({ path, objects }, name, siblings) {
    const below = `${path}${name}/`;
    return { path: below, objects: name === 'objects' && isGitFolder(siblings) ? below : objects };
}
function ofGit(folder) {
    return {
        path: (0,byte_path/* pathBytes */.X5)(folder.slice(0, -1)),
        reason: "git's objects: scan them with --range",
        incomplete: false,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/index-file.js
const HEADER = 12;
/** Bytes of SHA-1: an object's name, and the hash at the end. */
const HASH = 20;
/** Where they stand in an entry. */
const MODE = 24;
const FLAGS = 60;
const NAME = 62;
/** Type bits of a mode. */
const TYPE = 0o170000;
const SUBMODULE = 0o160000;
const SPARSE_FOLDER = 0o040000;
const EXTENDED = 0x4000;
const STAGE = 0x3000;
const LENGTH = 0x0fff;
/** Of the flags in an extension: skip-worktree and intent-to-add. The others mean a format to come. */
const KNOWN_EXTENDED = 0x6000;
/** What an entry takes at least: a name of one byte and its NUL. */
const LEAST_ENTRY = NAME + 2;
/** Bytes of all names. In version 4 a few bytes can stand for any name: as much of the one before it as they like. */
const MAX_NAMES = 256 * 1024 * 1024;
/**
 * @param index the whole file, of a repository whose objects have SHA-1 names
 * @param maxNames bytes of all names
 * @returns `null` where only git can tell: another version, an index that is split, sparse, or broken
 */
function indexNames(index, maxNames = MAX_NAMES) {
    const end = index.length - HASH;
    if (end < HEADER || index.toString('latin1', 0, 4) !== 'DIRC')
        return null;
    const version = index.readUInt32BE(4);
    const count = index.readUInt32BE(8);
    if (version < 2 || version > 4 || count > end / LEAST_ENTRY)
        return null;
    // One string to cut all names from costs a tenth of a call for each.
    const text = index.toString('latin1');
    const names = [];
    const submodules = new Set();
    let last = '';
    let lastStage = 0;
    let size = 0;
    let at = HEADER;
    for (let i = 0; i < count; i++) {
        if (at + NAME >= end)
            return null;
        const type = (index[at + MODE + 2] << 8) & TYPE;
        const flags = (index[at + FLAGS] << 8) | index[at + FLAGS + 1];
        const told = flags & LENGTH;
        const stage = flags & STAGE;
        let from = at + NAME;
        if ((flags & EXTENDED) !== 0) {
            const extended = (index[from] << 8) | index[from + 1];
            if (version === 2 || (extended & ~KNOWN_EXTENDED) !== 0)
                return null;
            from += 2;
        }
        let kept = '';
        if (version === 4) {
            const strip = stripAt(index, from);
            if (strip === null || strip.bytes > last.length)
                return null;
            kept = last.slice(0, last.length - strip.bytes);
            from = strip.behind;
        }
        const to = text.indexOf('\0', from);
        if (to < 0 || to >= end)
            return null;
        const name = kept === '' ? text.slice(from, to) : kept + text.slice(from, to);
        size += name.length;
        if (size > maxNames || type === SPARSE_FOLDER || Math.min(name.length, LENGTH) !== told)
            return null;
        if (name === '' || name.startsWith('/') || name.endsWith('/'))
            return null;
        if (name > last)
            names.push(name);
        else if (name !== last || stage <= lastStage)
            return null;
        if (type === SUBMODULE)
            submodules.add(name);
        last = name;
        lastStage = stage;
        at = version === 4 ? to + 1 : at + ((to - at + 8) & ~7);
    }
    return hasOptionalExtensionsOnly(index, at, end) ? { names, submodules } : null;
}
/**
 * How many bytes at the end of the last name the next one does not have: a number as offsets in packs are written
 * (`decode_varint` in git's `varint.c`).
 */
function stripAt(index, from) {
    let byte = index[from];
    let bytes = byte & 0x7f;
    let at = from + 1;
    while ((byte & 0x80) !== 0) {
        if (at - from > 4 || at >= index.length)
            return null;
        byte = index[at++];
        bytes = (bytes + 1) * 128 + (byte & 0x7f);
    }
    return { bytes, behind: at };
}
/** One whose name begins with a capital may be passed over. What the others do, such as `link` and `sdir`, git knows. */
function hasOptionalExtensionsOnly(index, from, end) {
    let at = from;
    while (at + 8 <= end) {
        if (index[at] < 0x41 || index[at] > 0x5a)
            return false;
        at += 8 + index.readUInt32BE(at + 4);
    }
    return at === end;
}

;// CONCATENATED MODULE: ./lib/adapters/git/index-on-disk.js
/** Finds and reads the index of a repository. */



/** Bytes; millions of files. */
const MAX_INDEX = 512 * 1024 * 1024;
/** git's configuration of one repository is a page or two. */
const MAX_CONFIG = 1024 * 1024;
/** @returns `null` where only git can tell, and where there is none yet */
function readIndexNames({ location, commonDir }) {
    if (!hasShortNames(commonDir))
        return null;
    const index = readPlain(location.indexFile ?? (0,external_node_path_.join)(location.gitDir, 'index'), MAX_INDEX);
    return index === null ? null : indexNames(index);
}
/** Whether objects have SHA-1 names: `extensions.objectFormat` says otherwise (git's repository-version document). */
function hasShortNames(commonDir) {
    const config = readPlain((0,external_node_path_.join)(commonDir, 'config'), MAX_CONFIG);
    return config !== null && !/objectformat/i.test(config.toString('latin1'));
}
function readPlain(path, maximum) {
    try {
        // A pipe in its place would never end.
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= maximum ? (0,external_node_fs_.readFileSync)(path) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/known-names.js
function knownNames({ names, submodules }) {
    const folders = new Map([['', new Set()]]);
    let last = '';
    let known = folders.get('');
    for (const name of names) {
        const slash = name.lastIndexOf('/');
        const folder = slash < 0 ? '' : name.slice(0, slash);
        if (folder !== last) {
            known = folderOf(folders, folder);
            last = folder;
        }
        known.add(name.slice(slash + 1));
    }
    return { in: (folder) => folders.get(folder), isSubmodule: (path) => submodules.has(path) };
}
/** Makes those above it, too. */
function folderOf(folders, folder) {
    let found = folders.get(folder);
    if (found !== undefined)
        return found;
    found = new Set();
    folders.set(folder, found);
    for (let slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
        const above = folder.slice(0, slash);
        if (folders.has(above))
            break;
        folders.set(above, new Set());
    }
    return found;
}

// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/unknown-names.js
/**
 * Goes through the folders that hold tracked files, as `dir.c` of git does: a submodule is not entered, `.git` is never
 * looked at, and sockets, pipes and devices are no files.
 *
 * @param below where to begin: a folder that the index has names in, or the root
 * @returns byte paths, the files and folders right where the known ones end; `null` where only git can tell: `below`
 *   is no folder or stands behind a link, cannot be listed, or a submodule has tracked files in it
 */
function unknownNames(folders, known, below) {
    if (!isFolder(folders, below))
        return null;
    const unknown = [];
    const open = [below];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const names = known.in(folder);
        const entries = folders.entries(folder);
        if (entries === null && folder === below)
            return null;
        if (entries === null || names === undefined)
            continue;
        const prefix = folder === '' ? '' : `${folder}/`;
        for (const { name, kind } of entries) {
            if (name === '.git' || kind === 'other')
                continue;
            if (kind === 'folder') {
                const path = prefix + name;
                const isKnown = known.in(path) !== undefined;
                if (names.has(name) && known.isSubmodule(path)) {
                    // Whether it is entered then depends on `core.ignoreCase`.
                    if (isKnown)
                        return null;
                }
                else if (isKnown)
                    open.push(path);
                else
                    unknown.push(path);
            }
            else if (!names.has(name))
                unknown.push(prefix + name);
        }
    }
    return unknown;
}
/** Whether each part of a path is a folder: a link in the place of one is a name of its own. */
function isFolder(folders, path) {
    let above = '';
    for (const part of path === '' ? [] : path.split('/')) {
        const entry = folders.entries(above)?.find(({ name }) => name === part);
        if (entry?.kind !== 'folder')
            return false;
        above = above === '' ? part : `${above}/${part}`;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/adapters/git/user-excludes.js
/**
 * The ignore file of the person who runs the tool (`core.excludesFile`): git runs here without its global
 * configuration, and would otherwise list what that person ignores everywhere.
 */




/**
 * @returns the file's path, whether it exists or not. The repository's own `core.excludesFile` does not count: a
 *   stranger may have written it, and it would only hide files.
 */
function userExcludesFile(at) {
    const home = process.env.HOME ?? (0,external_node_os_.homedir)();
    const xdg = process.env.XDG_CONFIG_HOME;
    const folder = (0,external_node_path_.join)(xdg === undefined || xdg === '' ? (0,external_node_path_.join)(home, '.config') : xdg, 'git');
    const own = process.env.GIT_CONFIG_GLOBAL;
    const files = own === undefined ? [(0,external_node_path_.join)(home, '.gitconfig'), (0,external_node_path_.join)(folder, 'config')] : [own];
    const set = files.some(maySet) ? (0,run_git/* readConfigSync */.gp)(at, question) : null;
    return set === null ? (0,external_node_path_.join)(folder, 'ignore') : set.toString().replace(/\n$/, '');
}
const question = ['--global', '--includes', '--type=path', '--get', 'core.excludesFile'];
/** A look at the text saves most people a child process: the setting is named there, or in a file that is included. */
function maySet(file) {
    try {
        return /excludesfile|\[\s*include/i.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-files.js






/** Bytes of a command line: far from what any system takes. */
const MAX_ARGUMENTS = 16 * 1024;
/** Elsewhere git compares names without their case, and composes what the file system gives out: only git does it alike. */
const isCaseKept = process.platform !== 'win32' && process.platform !== 'darwin';
/**
 * Compares the index with the folders. git itself is asked, with one child process, only about what is not in the
 * index; about all where the index is not simple, or no folders can be listed here. No content is compared: that would
 * run filters of the repository (`status`, `ls-files -m`).
 *
 * @param repository one with a work tree
 * @param below only what is at or below this path, relative to the root, `/`-separated; empty for all
 * @param folders lists the folders of this work tree; without it git does
 */
function workTreeNames(repository, below, folders = null) {
    const everything = () => listed(repository, ['--cached'], [below]);
    const index = folders === null || !isCaseKept ? null : readIndexNames(repository);
    if (folders === null || index === null)
        return everything();
    const known = knownNames(index);
    const start = (0,byte_path/* bytePath */.OO)(Buffer.from(below));
    if (known.in(start) === undefined)
        return everything();
    const unknown = unknownNames(folders, known, start);
    if (unknown === null)
        return everything();
    const isBelow = (name) => name === start || name.startsWith(`${start}/`);
    const tracked = work_tree_files_ended(start === '' ? index.names : index.names.filter(isBelow));
    if (unknown.length === 0)
        return { names: tracked, nested: [] };
    const others = listed(repository, [], arguable(unknown) ?? [below]);
    return { names: Buffer.concat([others.names, tracked]), nested: others.nested };
}
/**
 * @param more what to list besides what is not tracked
 * @param paths only what is at or below one of them; an empty one stands for all
 */
function listed({ location }, more, paths) {
    const settings = ['-c', `core.excludesFile=${userExcludesFile(location)}`];
    const listing = ['ls-files', ...more, '--others', '--exclude-standard', '--deduplicate', '-z'];
    const wanted = paths.includes('') ? [] : ['--', ...paths];
    return splitNested((0,run_git/* readGitSync */.or)(location, [...settings, ...listing, ...wanted]));
}
/** @returns `null` where they are no arguments for a program: too many, or not UTF-8 */
function arguable(paths) {
    if (paths.reduce((sum, { length }) => sum + length + 1, 0) > MAX_ARGUMENTS)
        return null;
    const texts = paths.map((path) => (0,byte_path/* pathBytes */.X5)(path).toString());
    return texts.some((text) => text.includes('\ufffd')) ? null : texts;
}
/** @param names byte paths */
function work_tree_files_ended(names) {
    return names.length === 0 ? Buffer.alloc(0) : (0,byte_path/* pathBytes */.X5)(`${names.join('\0')}\0`);
}
/** git lists a repository within as a folder: with a slash at the end. */
function splitNested(listing) {
    const kept = [];
    const nested = [];
    let from = 0;
    for (let at = listing.indexOf('/\0'); at >= 0; at = listing.indexOf('/\0', at + 2)) {
        const start = listing.lastIndexOf(0, at) + 1;
        kept.push(listing.subarray(from, start));
        nested.push(listing.subarray(start, at));
        from = at + 2;
    }
    return { names: from === 0 ? listing : Buffer.concat([...kept, listing.subarray(from)]), nested };
}
/** What a report says of the repositories within: they are listed, and do not make a scan incomplete. */
function nestedSkips({ nested }) {
    return nested.map((path) => ({
        path,
        reason: 'a repository of its own; scan it by itself',
        incomplete: false,
    }));
}

;// CONCATENATED MODULE: ./lib/entry/cli/file-targets.js
/** Which files the paths on a command line stand for, and from where their names are counted. */










/**
 * In a work tree names are relative to its root; elsewhere to the one folder that was given, else to the current one.
 *
 * @param ignored whether files that git ignores are scanned, too
 * @throws UserError for a path that does not exist or stands for no file
 */
function fileTargets(paths, ignored) {
    const listings = paths.map((path) => listingOf(path, ignored));
    const root = commonRoot(listings);
    const workTrees = new Set(listings.map(({ repository }) => repository?.root ?? null));
    const [workTree = null] = workTrees;
    return {
        workTree: workTrees.size === 1 ? workTree : null,
        skipped: listings.flatMap((listing) => listing.skipped.map((skip) => ({ ...skip, path: within(root, listing.root, skip.path) }))),
        sources: ({ maxFileSize, select, threads }) => listings.map((listing) => {
            const options = {
                root,
                names: prefixed(listing.names, prefixOf(root, listing.root)),
                tracked: listing.tracked,
                maxFileSize,
                ...(listing.kinds === null || listing.root !== root ? {} : { kinds: listing.kinds }),
            };
            return select === null ? (0,threaded_files/* threadedFiles */.Z)(options, threads) : (0,file_source/* fileSource */.I)({ ...options, select });
        }),
    };
}
function listingOf(path, ignored) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)}: no such file or folder; check the path`);
    const repository = (0,git_repository/* findRepository */.W)(path);
    const inWorkTree = repository !== null && !repository.bare ? repository : null;
    if (ignored || inWorkTree === null)
        return walked(path, inWorkTree);
    const kinds = (0,tree_kinds/* treeKinds */.U)(inWorkTree.root);
    const listing = workTreeNames(inWorkTree, inWorkTree.prefix, kinds);
    const { names, nested } = listing;
    const skipped = nestedSkips(listing);
    if (names.length === 0 && nested.length === 0 && inWorkTree.prefix !== '') {
        // A file that is named is meant, whatever ignores it.
        if (!(0,external_node_fs_.statSync)(path).isDirectory())
            return walked(path, inWorkTree);
        if ((0,external_node_fs_.readdirSync)(path).length > 0) {
            throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)}: git ignores everything there; add --no-ignore to scan it`);
        }
    }
    return {
        root: inWorkTree.root,
        names,
        tracked: true,
        skipped,
        repository: inWorkTree,
        kinds,
        isFolder: true,
    };
}
function walked(path, repository) {
    const { root, names, skipped } = walk(path);
    const isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    return { root: (0,external_node_fs_.realpathSync)(root), names, tracked: false, skipped, repository, kinds: null, isFolder };
}
function commonRoot(listings) {
    const [first, ...others] = listings;
    const workTree = first.repository?.root;
    if (workTree !== undefined && others.every(({ repository }) => repository?.root === workTree))
        return workTree;
    if (others.length === 0 && first.isFolder)
        return first.root;
    const here = (0,external_node_fs_.realpathSync)('.');
    if (listings.every(({ root }) => isWithin(here, root)))
        return here;
    let common = first.root;
    while (!others.every(({ root }) => isWithin(common, root))) {
        if ((0,external_node_path_.dirname)(common) === common)
            throw new user_error/* UserError */.y('the paths have no folder in common; scan one at a time');
        common = (0,external_node_path_.dirname)(common);
    }
    // A single file elsewhere is shown with its folder.
    return others.length === 0 && (0,external_node_path_.basename)(common) !== '' ? (0,external_node_path_.dirname)(common) : common;
}
function isWithin(folder, path) {
    const steps = (0,external_node_path_.relative)(folder, path);
    return steps === '' || (!(0,external_node_path_.isAbsolute)(steps) && steps !== '..' && !steps.startsWith(`..${external_node_path_.sep}`));
}
function prefixOf(root, folder) {
    const steps = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(folder));
    return steps === '' ? '' : `${steps.split(external_node_path_.sep).join('/')}/`;
}
/** What has no path is called by a name, which stays as it is. */
function within(root, folder, path) {
    return typeof path === 'string' ? path : Buffer.concat([Buffer.from(prefixOf(root, folder)), path]);
}
function prefixed(names, prefix) {
    if (prefix === '')
        return names;
    const before = Buffer.from(prefix).toString('latin1');
    return Buffer.from(names.toString('latin1').replace(/[^\0]+/g, (name) => before + name), 'latin1');
}

;// CONCATENATED MODULE: ./lib/entry/cli/sources.js
/** Opens what a command line asks to scan. */






/** @throws UserError where there is no such path, repository or commit */
async function chooseSources({ source, maxFileSize }, interrupt, tools) {
    switch (source.is) {
        case 'files': {
            const { workTree, skipped, sources } = fileTargets(source.paths, source.ignored);
            return { workTree, skipped, open: (select) => sources({ maxFileSize, select, threads: tools.threads }) };
        }
        case 'stdin':
            return {
                workTree: (0,git_repository/* findRepository */.W)('.')?.root ?? null,
                skipped: [],
                open: () => [stdinSource(process.stdin, interrupt)],
            };
        case 'staged': {
            const repository = here('--staged', process.env);
            const { stagedSource } = await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 1225));
            return fromGit(repository, stagedSource(repository.location));
        }
        case 'listed': {
            const root = (0,external_node_fs_.realpathSync)('.');
            const listed = { root, names: source.names, tracked: true, maxFileSize };
            return {
                workTree: (0,git_repository/* findRepository */.W)('.')?.root ?? null,
                skipped: [],
                open: (select) => [(0,file_source/* fileSource */.I)(select === null ? listed : { ...listed, select })],
            };
        }
        case 'pushed': {
            const repository = here('hook run --pre-push', process.env);
            const [{ rangeSource }, { pushRange }] = await Promise.all([
                __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 8551)),
                __webpack_require__.e(/* import() */ 484).then(__webpack_require__.bind(__webpack_require__, 4103)),
            ]);
            const ranges = await Promise.all(source.refs.map((ref) => pushRange(repository.location, ref)));
            const sources = ranges
                .filter((range) => range !== null)
                .map((range) => rangeSource(repository.location, range));
            return { workTree: repository.root, skipped: [], open: () => sources };
        }
        case 'history': {
            const repository = here('--history');
            const { historyOf } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(950), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 7645));
            const { allObjects, allowShallow, sinceState } = source;
            const { location } = repository;
            return {
                ...fromGit(repository, null),
                ...(await historyOf(location, {
                    unreachable: allObjects,
                    allowShallow,
                    maxSize: maxFileSize,
                    stateFile: sinceState,
                    ...tools,
                })),
            };
        }
        case 'range': {
            const repository = here('--range');
            const [{ rangeSource }, { resolveRange }] = await Promise.all([
                __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 8551)),
                __webpack_require__.e(/* import() */ 965).then(__webpack_require__.bind(__webpack_require__, 965)),
            ]);
            return fromGit(repository, rangeSource(repository.location, await resolveRange(repository.location, source.range)));
        }
    }
}
function here(flag, hook) {
    const repository = (0,git_repository/* findRepository */.W)('.', hook);
    if (repository === null) {
        throw new user_error/* UserError */.y(`${flag} needs a git repository; run it inside one, or scan a path without ${flag}`);
    }
    return repository;
}
function fromGit(repository, source) {
    return { workTree: repository.root, skipped: [], open: () => (source === null ? [] : [source]) };
}

;// CONCATENATED MODULE: ./lib/entry/cli/run-scan.js
/** From checked settings to a judged report: sources, configuration, baseline, the scan. */












/**
 * @param say a line for stderr
 * @throws UserError
 */
async function runScan(settings, interrupt, say) {
    const engine = (0,detect_engine/* createEngine */.P)({ heapSize: settings.source.is === 'history' ? heap_size/* HEAP_SIZE */.R : 0 });
    const threads = ownThreads(interrupt);
    const chosen = await chooseSources(settings, interrupt, { heap: engine.heap, threads });
    const { configuration, root, from } = await loadConfiguration(settings.config, chosen.workTree);
    if (from !== null)
        say(`configuration: ${(0,neutralise/* showText */.h$)(from)}`);
    const ordered = orderSettings({
        failOn: settings.failOn,
        paths: settings.include,
        pathsIgnore: settings.exclude,
        baseline: settings.baseline,
    }, configuration, defaults/* builtInSettings */.x4);
    const paths = await pathRules(ordered, { select: '--include', ignore: '--exclude' });
    const report = await scan({
        sources: chosen.open(paths === null ? null : (path) => paths.selects(path)),
        skipped: chosen.skipped,
        policy: {
            today: system_clock/* systemClock */.m.today(),
            file: configuration.file ?? defaults/* builtIn */.wx.config,
            allow: configuration.allow,
            baseline: baselineFor(ordered, root, settings.writeBaseline),
            inline: ordered.inlineAllow ? 'on' : 'off',
        },
        acceptUnscanned: configuration.acceptUnscanned,
        paths,
        pathsOption: settings.include.length > 0 ? '--include' : 'paths',
        everything: settings.source.is === 'files',
        notices: chosen.notices ?? [],
    }, {
        engine,
        clock: system_clock/* systemClock */.m,
        interrupt,
        progress: withThreads(process.stderr.isTTY && !settings.quiet ? progressLine(process.stderr) : noProgress, threads),
    });
    const unkept = await chosen.keep?.(report);
    if (typeof unkept === 'string')
        say(unkept);
    return { report, failOn: ordered.failOn };
}
/** A path of the configuration is relative to the root of its repository, one of a flag to the current folder. */
function baselineFor(ordered, root, written) {
    if (ordered.baseline === null || (written !== null && ordered.baselineFrom !== 'given'))
        return new Set();
    return loadBaseline(ordered.baseline, ordered.baselineFrom === 'configuration' ? root : null);
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   OR: () => (/* binding */ takesColor),
/* harmony export */   py: () => (/* binding */ keysWord)
/* harmony export */ });
/** What the terminal at the other end takes. */
/** Only asked for where stdout is a terminal. `NO_COLOR`: https://no-color.org */
function takesColor(noColor) {
    return !noColor && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}
/** Columns. */
function terminalWidth() {
    return process.stdout.columns || 80;
}
function keysWord(count) {
    return count === 1 ? '1 key' : `${count} keys`;
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9635);
/* harmony import */ var _core_policy_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(809);
/* harmony import */ var _core_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1197);
/* harmony import */ var _later_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4350);
/** Reads a command line by its table of flags. */





/**
 * @param args what follows the command
 * @throws UserError for an unknown flag, one that lacks its value, one given twice where only one counts
 */
function parseFlags(args, flags) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        options: Object.fromEntries(flags.map((flag) => [flag.name, { type: flag.value === null ? 'boolean' : 'string' }])),
    });
    const known = new Map(flags.map((flag) => [flag.name, flag]));
    const given = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = known.get(token.name);
        if (flag === undefined)
            throw unknownFlag(token.rawName, token.name, flags);
        const values = given.get(flag.name) ?? [];
        values.push(valueOf(flag, token.value, values));
        given.set(flag.name, values);
    }
    return {
        positionals,
        has: (name) => given.has(name),
        value: (name) => given.get(name)?.at(-1),
        values: (name) => given.get(name) ?? [],
    };
}
function valueOf(flag, value, earlier) {
    const name = `--${flag.name}`;
    if (flag.value === null) {
        if (value !== undefined)
            throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} takes no value; leave "=${(0,_core_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(value)}" away`);
        return '';
    }
    if (value === undefined || value === '') {
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} needs a value: ${name} ${flag.value}`);
    }
    if (earlier.length > 0 && flag.repeatable !== true) {
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is given twice; keep one`);
    }
    return value;
}
function unknownFlag(rawName, name, flags) {
    if (_later_js__WEBPACK_IMPORTED_MODULE_3__/* .laterFlags */ .wh.has(name))
        return (0,_later_js__WEBPACK_IMPORTED_MODULE_3__/* .notInThisVersion */ .TM)(`--${name}`, 'leave it away');
    const near = (0,_core_policy_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, flags.map((flag) => flag.name));
    return new _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`there is no flag ${(0,_core_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(rawName)}${near}; see --help`);
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readScanSettings)
});

// EXTERNAL MODULE: ./lib/core/policy/fail-on.js
var fail_on = __webpack_require__(5640);
// EXTERNAL MODULE: ./lib/core/report/formats.js + 22 modules
var formats = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/core/policy/nearest-word.js
var nearest_word = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
;// CONCATENATED MODULE: ./lib/entry/settings/choice.js



/**
 * One of a list of words.
 *
 * @param name of the flag or input, as the message shows it
 * @throws UserError that lists the words and the nearest one
 */
function parseChoice(name, value, words) {
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    throw new user_error/* UserError */.y(`${name} takes ${list}, not "${(0,neutralise/* showText */.h$)(value)}"${(0,nearest_word/* didYouMean */.a)(value, words)}`);
}

// EXTERNAL MODULE: ./lib/entry/settings/defaults.js
var defaults = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/entry/settings/later.js
var later = __webpack_require__(4350);
// EXTERNAL MODULE: ./lib/entry/settings/parse-flags.js
var parse_flags = __webpack_require__(5161);
;// CONCATENATED MODULE: ./lib/entry/settings/size.js


const units = {
    '': 1,
    k: 1e3,
    m: 1e6,
    g: 1e9,
    ki: 2 ** 10,
    mi: 2 ** 20,
    gi: 2 ** 30,
};
/**
 * A size such as `500000`, `20MB`, `1.5 GiB`.
 *
 * @returns bytes
 * @throws UserError
 */
function parseSize(text, flag) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmg]i?)?b?$/i.exec(text.trim());
    const size = match === null ? NaN : Math.floor(Number(match[1]) * units[(match[2] ?? '').toLowerCase()]);
    if (!Number.isSafeInteger(size) || size < 1) {
        throw new user_error/* UserError */.y(`${flag} takes a size such as 500kB, 20MB or 1GiB, not "${(0,neutralise/* showText */.h$)(text)}"`);
    }
    return size;
}

;// CONCATENATED MODULE: ./lib/entry/settings/scan-settings.js
/** What `scan` on a command line asks for, checked. */








/** @throws UserError */
function readScanSettings(args) {
    const flags = (0,parse_flags/* parseFlags */.b)(args, defaults/* scanFlags */.Rj);
    const failOn = flags.value('fail-on');
    const maxFileSize = flags.value('max-file-size');
    return {
        source: sourceOf(flags),
        format: formatOf(flags.value('format')),
        output: flags.value('output') ?? null,
        config: configOf(flags),
        baseline: flags.value('baseline') ?? null,
        writeBaseline: flags.value('write-baseline') ?? null,
        failOn: failOn === undefined ? null : parseChoice('--fail-on', failOn, fail_on/* failOnLevels */.RV),
        include: flags.values('include'),
        exclude: flags.values('exclude'),
        maxFileSize: maxFileSize === undefined ? null : parseSize(maxFileSize, '--max-file-size'),
        showSuppressed: flags.has('show-suppressed'),
        noColor: flags.has('no-color'),
        quiet: flags.has('quiet'),
    };
}
function sourceOf(flags) {
    const given = ['staged', 'range', 'history', 'stdin', 'no-ignore'].filter((name) => flags.has(name));
    if (given.length > 1) {
        throw new user_error/* UserError */.y(`--${given[0]} and --${given[1]} are two sources; scan one at a time`);
    }
    const [name] = given;
    checkHistoryFlags(flags);
    if (name === undefined || name === 'no-ignore') {
        const paths = flags.positionals.length === 0 ? ['.'] : flags.positionals;
        return { is: 'files', paths, ignored: name === 'no-ignore' };
    }
    if (flags.positionals.length > 0) {
        throw new user_error/* UserError */.y(`--${name} takes no path; leave the path away, or choose paths with --include`);
    }
    if (name === 'history')
        return historyOf(flags);
    if (name === 'range')
        return { is: 'range', range: flags.value('range') };
    return { is: name === 'staged' ? 'staged' : 'stdin' };
}
const historyFlags = ['all-objects', 'allow-shallow', 'since-state'];
function checkHistoryFlags(flags) {
    const alone = flags.has('history') ? undefined : historyFlags.find((name) => flags.has(name));
    if (alone !== undefined)
        throw new user_error/* UserError */.y(`--${alone} goes with --history; add it, or leave both away`);
}
function historyOf(flags) {
    const sinceState = flags.value('since-state') ?? null;
    const allObjects = flags.has('all-objects');
    if (allObjects && sinceState !== null) {
        throw new user_error/* UserError */.y('--all-objects and --since-state contradict each other: what nothing reaches has no order of time; keep one');
    }
    return { is: 'history', allObjects, allowShallow: flags.has('allow-shallow'), sinceState };
}
function formatOf(value) {
    if (value === undefined)
        return 'text';
    if (later/* laterFormats */.xX.includes(value)) {
        throw (0,later/* notInThisVersion */.TM)(`--format ${value}`, `take ${formats/* formatIds */.w.join(', ')}`);
    }
    return parseChoice('--format', value, formats/* formatIds */.w);
}
function configOf(flags) {
    const path = flags.value('config');
    if (flags.has('no-config')) {
        if (path !== undefined)
            throw new user_error/* UserError */.y('--config and --no-config contradict each other; keep one');
        return { is: 'none' };
    }
    return path === undefined ? { is: 'default' } : { is: 'file', path };
}


/***/ })

};
