export const id = 747;
export const ids = [747];
export const modules = {

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

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ git_error/* GitError */.XS),
  gp: () => (/* binding */ readConfigSync),
  lX: () => (/* binding */ readGit),
  or: () => (/* binding */ readGitSync),
  t1: () => (/* binding */ streamGit)
});

// UNUSED EXPORTS: endGitChildren, fetchGit, initGit, requireGit

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
const hardening_readOptions = ['--no-pager', ...asOptions(readSettings)];
/**
 * The machine's own configuration stays in force for a fetch: proxies and certificate authorities stand there.
 * @param secretSettings settings that must not be seen in a list of processes, in order
 */
function hardening_fetchEnvironment(secretSettings) {
    const environment = { ...allowed([...platform, ...network]), ...fetchVariables };
    environment.GIT_CONFIG_COUNT = String(secretSettings.length);
    secretSettings.forEach(([key, value], index) => {
        environment[`GIT_CONFIG_KEY_${index}`] = key;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return environment;
}
const hardening_fetchOptions = ['--no-pager', ...asOptions(fetchSettings)];

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
        args: [...hardening_readOptions, ...placesOf(at), ...args],
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
    const child = (0,external_node_child_process_.spawn)(gitProgram(), run.args, { cwd: run.cwd, env: run.env, stdio, windowsHide: true });
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

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* unused harmony exports bytePath, nameOf */
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

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Qn: () => (/* binding */ suppressors),
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

/***/ 4969:
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
// EXTERNAL MODULE: ./lib/core/report/places.js
var places = __webpack_require__(3972);
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
    return encoding.some((name) => name.includes(':') || containers.has(name));
}
const containers = new Set([
    'gzip',
    'zlib',
    'brotli',
    'zstd',
    'bzip2',
    'xz',
    'zip',
    'tar',
    'pdf',
]);
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
    const { keys } = digest(report, { ...context, showSuppressed: false });
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
        message: `${whereWords(location, context)}: ${why}. ${(0,report_words/* capitalized */.l2)((0,report_words/* danger */.OR)(finding))}.`,
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
        suppressed: location.suppressed && { by: location.suppressed.by, reason: location.suppressed.reason },
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
    const facts = [(0,report_words/* issuedOf */.hW)(finding), (0,report_words/* exposureOf */.Xl)(finding)].filter((fact) => fact !== null).map(report_words/* capitalized */.l2);
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
// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var kinds = __webpack_require__(3347);
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
    const advice = finding.severity === 'info'
        ? ''
        : ` ${rotation_steps/* rotationInShort */.oA[finding.kind]}, ${(0,rotation_steps/* lastStepInShort */.S$)(location)}. ${(0,report_words/* capitalized */.l2)(sarif_result_allowance(context))}.`;
    return plainMessage(`${(0,report_words/* annotationTitle */.qF)(finding)} at ${where}. ${(0,report_words/* capitalized */.l2)((0,report_words/* danger */.OR)(finding))}.${advice}`);
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
        context.showSuppressed ? null : (0,report_words/* publicSummary */.kf)(tokens),
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
        (0,report_words/* exposureOf */.Xl)(finding),
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
        const head = [...keyTitle(finding, standing, context), ...placeLines(finding, context)];
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

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D$: () => (/* binding */ shortPlaceOf),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony export commitOf */
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);

/** `src/a.ts:12:34`, `message of commit 3f9c2d1, line 3`. */
function placeOf(location) {
    const { path, line, column, commit } = location;
    const at = commit === null ? 'a commit' : `commit ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(commit)}`;
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
    return [(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(commit), date?.slice(0, 10) ?? null, author]
        .filter((part) => part !== null && part !== '')
        .join(', ');
}
/** What is to be known about a place besides where it is: since when, whether it is still there. */
function historyOf(location) {
    const commit = commitOf(location);
    if (location.in === 'commit' && !location.inHead) {
        return commit === null
            ? 'no longer at HEAD, still in the history'
            : `from ${commit}; no longer at HEAD, still in the history`;
    }
    return commit === null ? null : `from ${commit}`;
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
/* harmony export */   Xl: () => (/* binding */ exposureOf),
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
const exposures = {
    'public-variable': 'browsers get it: it stands under a public variable',
    'posthog-init': 'browsers get it: it stands in posthog.init',
    bundle: 'browsers get it: it stands in a built bundle',
    'source-map': 'browsers get it: it stands in a source map',
};
/** How browsers get the key; `null` where they do not, as far as is known. */
function exposureOf({ exposure }) {
    return exposure.length === 0 ? null : exposures[exposure[0]];
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

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/policy/expiry.js
var expiry = __webpack_require__(6291);
;// CONCATENATED MODULE: ./lib/adapters/clock/system-clock.js


const systemClock = {
    milliseconds: () => performance.now(),
    today: () => (0,expiry/* dayOf */.kb)(new Date()),
    pause: () => (0,promises_.setImmediate)(),
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/progress-line.js
/** Milliseconds before anything is shown, and between two changes of the line. */
const QUIET_FOR = 1000;
const EVERY = 100;
function progressLine(terminal) {
    const started = performance.now();
    let shown = 0;
    return {
        update({ pieces, bytes }) {
            const now = performance.now();
            if (now - started < QUIET_FOR || now - shown < EVERY)
                return;
            shown = now;
            const rate = bytes / 1e3 / (now - started);
            const text = `scanned ${pieces.toLocaleString('en')}, ${(bytes / 1e6).toFixed(1)} MB, ${rate.toFixed(0)} MB/s`;
            terminal.write(`\r\x1b[K${text.slice(0, Math.max(1, (terminal.columns ?? 80) - 1))}`);
        },
        end() {
            if (shown > 0)
                terminal.write('\r\x1b[K');
        },
    };
}
const noProgress = { update: () => undefined, end: () => undefined };

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var kinds = __webpack_require__(3347);
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
/** By severity, confidence, the first location's path and line, fingerprint. Locations must be in order already. */
const compareFindings = first((a, b) => finding/* severities */.gO.indexOf(a.severity) - finding/* severities */.gO.indexOf(b.severity), (a, b) => finding/* confidences */.E2.indexOf(a.confidence) - finding/* confidences */.E2.indexOf(b.confidence), (a, b) => compareText(a.locations[0]?.path ?? null, b.locations[0]?.path ?? null), (a, b) => (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0), (a, b) => compareText(a.fingerprint, b.fingerprint));

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
        exposure: [],
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
        encoding: hit.encoding,
        inHead: place.inHead,
        introduced: place.introduced,
        suppressed: hit.placeholder === null ? null : { by: 'placeholder', reason: hit.placeholder },
        snippet: hit.snippet,
        newPlace: place.newPlace,
        newlyAllowed: false,
        inlineAllow: hit.inlineAllow,
        allowedInBase: place.allowedInBase,
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
        compareText(a.suppressed?.reason ?? null, b.suppressed?.reason ?? null) ||
        compareText(a.snippet?.text ?? null, b.snippet?.text ?? null));
}

// EXTERNAL MODULE: ./lib/core/utf8.js
var utf8 = __webpack_require__(8196);
;// CONCATENATED MODULE: ./lib/core/findings/show-path.js
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
        const length = (0,utf8/* utf8SequenceLength */.v)(stored, i);
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

// EXTERNAL MODULE: ./lib/core/policy/accept-unscanned.js
var accept_unscanned = __webpack_require__(8252);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/core/keys/mask.js
var mask = __webpack_require__(1238);
;// CONCATENATED MODULE: ./lib/core/secret.js
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
        this.fingerprint = (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex');
        this.masked = (0,mask/* mask */.d)(value);
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
    [external_node_util_.inspect.custom]() {
        return this.masked;
    }
}

;// CONCATENATED MODULE: ./lib/app/prove-engine.js



/**
 * A scan that finds nothing proves something only if the engine can find: each run first finds a key made for it in
 * memory (design.md, promise 2).
 *
 * @throws Error where the engine does not find it: then no scan may be called clean
 */
function proveEngine(engine) {
    const canary = mintKey('personal', generations/* generations */.YZ[2]);
    const { fingerprint } = new Secret(canary);
    const hits = engine.scanBytes(Buffer.from(`canary = "${canary}"\n`));
    if (!hits.some((hit) => hit.secret.fingerprint === fingerprint)) {
        throw new Error('the engine does not find a key made for this run');
    }
}

// EXTERNAL MODULE: ./lib/ports/source.js
var ports_source = __webpack_require__(7407);
;// CONCATENATED MODULE: ./lib/app/read-source.js

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
        progress.update({ pieces, bytes: engine.bytes });
        lastPause = clock.milliseconds();
    };
    /** The piece, with a pause between two reads when one is due: a large file must not block a signal. */
    const withPauses = (piece) => ({
        read: (into) => (pauseIsDue() ? pause().then(() => readUnlessEnded(piece, into)) : piece.read(into)),
    });
    const readUnlessEnded = (piece, into) => {
        if (interrupt.signal !== null)
            throw new ports_source/* PieceError */.x('what was being read', endedBy(interrupt.signal));
        return piece.read(into);
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
            const piece = next instanceof Promise ? await next : next;
            if (piece === null)
                break;
            pieces++;
            const { origin } = piece;
            const scanned = engine.scan(withPauses(piece), (hit) => {
                if (hit.placeholder !== null && placesOf(hit.secret.fingerprint) > MAX_PLACES_OF_PLACEHOLDER)
                    return;
                if (sightings.length >= MAX_SIGHTINGS)
                    throw new ports_source/* PieceError */.x('the rest of what was being read', tooMany);
                sightings.push({ origin, hit });
            });
            if (scanned instanceof Promise)
                await scanned;
        }
        catch (error) {
            if (!(error instanceof ports_source/* PieceError */.x))
                throw error;
            skipped.push({ path: error.path, reason: error.message, incomplete: true });
        }
    }
    return { sightings, skipped };
}
function endedBy(signal) {
    return `the scan was ended by ${signal}`;
}

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
            const before = engine.bytes;
            const reading = await readSource(source, ports);
            scanned += engine.bytes - before;
            if (reading.sightings.length > 0) {
                const places = await source.locate(reading.sightings, engine);
                for (const [index, { hit }] of reading.sightings.entries()) {
                    for (const place of places[index] ?? [])
                        placed.push(...placedHit(source, hit, place, request.paths, engine));
                }
            }
            const coverage = source.coverage();
            total.files += coverage.files;
            total.blobs += coverage.blobs;
            total.commits += coverage.commits;
            range ??= coverage.range;
            skipped.push(...reading.skipped, ...coverage.skipped);
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
function placedHit(source, hit, { path, author, ...place }, paths, engine) {
    if (path !== null && paths !== null && !paths.selects(Buffer.from(path).toString()))
        return [];
    const maskKeys = maskKeysBy(engine);
    return [
        {
            source: source.kind,
            hit,
            place: {
                ...place,
                path: path === null ? null : showPath(path, maskKeys),
                author: author === null ? null : showText(author, maskKeys),
            },
        },
    ];
}
/** Excluded paths are foreign text like all others. */
function excludedBy(paths) {
    return (paths?.excluded() ?? []).map((excluded) => ({ ...excluded, path: Buffer.from(excluded.path) }));
}
/** The same thing is skipped once, whoever says so first. */
function shownSkips(skipped, engine) {
    const shown = new Map();
    for (const { path, ...rest } of skipped) {
        const name = typeof path === 'string' ? path : showPath(path, maskKeysBy(engine));
        const key = `${name}\0${rest.reason}`;
        if (!shown.has(key))
            shown.set(key, { path: name, ...rest });
    }
    return [...shown.values()];
}
function maskKeysBy(engine) {
    return (bytes) => engine.scanBytes(bytes).map(({ start, end, secret }) => ({ start, end, masked: secret.masked }));
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

;// CONCATENATED MODULE: ./lib/core/detect/anchors.js
/**
 * Where a reader has to look. This version knows plain text: the four bytes of a prefix, and the names beside which a
 * key without a prefix counts.
 */
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
/**
 * What legacy names hold, in the spellings of code and configuration: `POSTHOG_API_KEY`, `posthogApiKey`,
 * `PosthogKey`, `postHogKey`, `personal_api_key`, `personalApiKey`, `PERSONAL_API_KEY`.
 */
const nameParts = ['hog', 'Hog', 'HOG', 'sonal', 'SONAL'].map((part) => Buffer.from(part));
/** Calls `found` with the position of each part of a name that begins in [from, to); ascending for each part. */
function eachNamePart(bytes, from, to, found) {
    const searched = bytes.subarray(0, Math.min(bytes.length, to + 6));
    for (const part of nameParts) {
        for (let at = searched.indexOf(part, from); at !== -1 && at < to; at = searched.indexOf(part, at + 1)) {
            found(at);
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/characters.js
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

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/look.js
/** How many texts of one character there are. */
const alphabetSize = 62;
/** No model looks further: more characters tell nothing new, and 62^64 is far inside the range of a number. */
const longestJudged = 64;

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/classes.js
/**
 * Digits only, hexadecimal digits in one case only (a digest), letters of one case only.
 *
 * Q is uniform over the texts of each class, and the five classes share it evenly: Q(text) = 1/5 × size^-n, the sum
 * over all texts of a length is at most 1. So a class gains log2(62 / size) bits a character and pays 2.3: 41
 * characters of one case gain 49 bits, 20 hexadecimal ones 36.
 */

const classes = [
    { pattern: /^[0-9]+$/, size: 10, reason: 'digits only' },
    { pattern: /^[0-9a-f]+$/, size: 16, reason: 'hexadecimal digits only, like a digest' },
    { pattern: /^[0-9A-F]+$/, size: 16, reason: 'hexadecimal digits only, like a digest' },
    { pattern: /^[a-z]+$/, size: 26, reason: 'letters of one case only' },
    { pattern: /^[A-Z]+$/, size: 26, reason: 'letters of one case only' },
];
const classOf = (text) => classes.find(({ pattern }) => pattern.test(text));
const classLook = {
    model: 'classes',
    bits(text) {
        const found = classOf(text);
        return found === undefined
            ? -Infinity
            : text.length * Math.log2(alphabetSize / found.size) - Math.log2(classes.length);
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

;// CONCATENATED MODULE: ./lib/core/detect/lookalikes/words.js
/**
 * A text made of words: `yourPersonalApiKeyHere`, `EXAMPLEKEY1234`, `updCfgMgrCtx`.
 *
 * Q writes segment after segment: words in lower case, capitalised or in capitals, a run of digits, or noise. A word
 * is one of the familiar ones, or it goes from letter to letter by the table of pairs, which also says when it ends.
 * Whatever stands at a point of the text, the chances of what may come next add up to at most 1, so Q is a
 * (sub-)probability over the texts of each length. A text has many readings (where one word ends and the next begins
 * is not visible in lower case): Q is the sum over all of them, by the forward algorithm; the greatest one alone
 * would lose bits, not safety.
 */



/** The row for the start of a word, and the column for its end. */
const edge = 26;
const width = edge + 1;
/** How likely a letter (column) follows another (row); each row adds up to 1. */
const pairs = Float64Array.from(letterPairs.flatMap((row) => {
    const sum = row.reduce((a, b) => a + b);
    return row.map((count) => count / sum);
}));
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
const words_first = [0.45, 0.25, 0.15, 0.1, 0.05];
const digitsEnd = 0.25;
/** Half of what follows a digit counts on, the other half is any digit. */
const countsOn = 0.5;
const noiseEnds = 0.25;
/** How many of the words are familiar ones. */
const familiar = 0.4;
const slot = (text, at) => text.charCodeAt(at) * 128 + text.charCodeAt(at + 1);
/** The spellings of the familiar words, by their first two characters. */
const words_forms = Array.from({ length: 128 * 128 });
for (const word of familiarWords) {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    const spellings = [
        { text: word, sort: lower },
        { text: capital, sort: capitalised },
        { text: word.toUpperCase(), sort: capitals },
    ];
    for (const form of spellings)
        (words_forms[slot(form.text, 0)] ??= []).push(form);
}
const none = [];
const sortOf = (code) => (code >= 97 ? lower : code >= 65 ? capitals : digits);
/** Q(text) × 62^n: every character is multiplied by 62, so that the numbers stay near 1. */
function ratioOf(text) {
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
        const letter = sort === digits ? edge : code - (sort === lower ? 97 : 65);
        if (i === 0)
            begins.set(words_first);
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
        for (const form of (i + 1 < text.length ? words_forms[slot(text, i)] : none) ?? none) {
            if (!text.startsWith(form.text, i))
                continue;
            const ratio = ((begins[form.sort] * familiar) / familiarWords.length) * alphabetSize ** form.text.length;
            landed[(i + form.text.length) * sorts + form.sort] += ratio;
        }
        next.fill(0);
        next[noise] = open[noise] * (1 - noiseEnds) + begins[noise];
        if (sort === digits) {
            const digit = code - 48;
            const chance = (1 - countsOn) / 10 + (digit === (digitBefore + 1) % 10 ? countsOn : 0);
            next[digits] = (open[digits] * (1 - digitsEnd) * chance + begins[digits] / 10) * alphabetSize;
            digitBefore = digit;
        }
        else {
            const goesOn = pairs[before * width + letter] * alphabetSize;
            const starts = (1 - familiar) * pairs[edge * width + letter] * alphabetSize;
            next[sort] = open[sort] * goesOn + begins[sort] * starts;
            next[capitalised] = sort === lower ? open[capitalised] * goesOn : begins[capitalised] * starts;
            digitBefore = -1;
        }
        before = letter;
        [open, next] = [next, open];
    }
    let sum = 0;
    for (let sort = 0; sort < sorts; sort++)
        sum += open[sort] + landed[text.length * sorts + sort];
    return sum;
}
const wordLook = {
    model: 'words',
    bits: (text) => Math.log2(ratioOf(text)),
    reason: () => 'made of words',
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
 * All looks together keep that bound: they share Q evenly, so each pays log2(4) = 2 bits.
 * Measured: of ten million keys of each generation none reaches 24 bits; placeholders of their length reach 77 to 273.
 */





const looks = [wordLook, sequenceLook, frequencyLook, classLook];
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
    const needed = (text.length < shortestKey ? bitsForRest : bitsForKey) + Math.log2(looks.length);
    let best = null;
    let most = needed;
    for (const look of looks) {
        const bits = look.bits(text);
        if (bits < most)
            continue;
        most = bits;
        best = look;
    }
    return best === null ? null : { model: best.model, reason: best.reason(text) };
}

;// CONCATENATED MODULE: ./lib/core/detect/read-legacy.js


const LENGTH = 43;
/** The longest name that is looked at. */
const MAX_NAME = 80;
/** The most that may stand between a name and its value. */
const MAX_GAP = 64;
/** From a part of a name to the end of the key's value, and to the start of the name, at most. */
const MAX_LEGACY_REACH = MAX_NAME + MAX_GAP + LENGTH + 1;
const nameCharacters = Uint8Array.from(base64url);
nameCharacters['.'.charCodeAt(0)] = 1;
const saysKey = /key|token|secret|header|auth/;
const saysPersonal = /personal|secure|secret|cli|wizard|mcp|auth/;
const isPostHogs = /posthog|personal[._-]?api[._-]?(?:key|token)/;
const saysPublic = /public|project|vite_|react_app|gatsby|vue_app|storybook|nuxt|expo/;
/** What may stand between a name and its value: `=`, `": "`, `', '`, `>`, `" value="`, `: Bearer `, `\n  value: `. */
const gap = new RegExp(String.raw `^[\\"'\x60\])}]*(?:\s*(?:=>|:=|[=:,>|])\s*|\s+)(?:-?\s*\\*["']?value\\*["']?\s*[=:]\s*)?[\\"'\x60({\[]*(?:Bearer(?:\s+|%20|\+))?[\\"'\x60]*`, 'i');
/** What `gap` can begin with: most names are ruled out by it. */
const gapStarts = new Uint8Array(256);
for (const character of '\\"\'`])}=:,>| \t\r\n')
    gapStarts[character.charCodeAt(0)] = 1;
/** The key whose name has a part at `at`, or `undefined` where none stands there. */
function readLegacy({ bytes, start, end: limit }, at) {
    const nameEnd = endOfRun(bytes, at, Math.min(limit, at + MAX_NAME), nameCharacters);
    if (nameEnd >= limit || gapStarts[bytes[nameEnd]] !== 1)
        return undefined;
    const nameStart = startOfRun(bytes, at, Math.max(start, at - MAX_NAME), nameCharacters);
    const confidence = confidenceBeside(bytes.toString('latin1', nameStart, nameEnd));
    if (confidence === undefined)
        return undefined;
    const between = gap.exec(bytes.toString('latin1', nameEnd, Math.min(limit, nameEnd + MAX_GAP)));
    if (between === null)
        return undefined;
    const from = nameEnd + between[0].length;
    const end = endOfRun(bytes, from, Math.min(limit, from + LENGTH + 1), base64url);
    if (end - from !== LENGTH)
        return undefined;
    const value = bytes.toString('latin1', from, end);
    if (!looksGenerated(value))
        return undefined;
    return {
        start: from,
        end,
        value,
        kind: 'legacy-personal',
        confidence,
        issued: 'before 2021-06',
        placeholder: null,
    };
}
/** How sure a name makes it: PostHog's, and whether it says personal; `undefined` beside public names and others. */
function confidenceBeside(name) {
    const lower = name.toLowerCase();
    if (!isPostHogs.test(lower) || !saysKey.test(lower))
        return undefined;
    if (saysPersonal.test(lower))
        return 'likely';
    return saysPublic.test(lower) ? undefined : 'possible';
}
/** Without an upper-case or a lower-case letter it is none: that happens to one key in 5e9. */
function looksGenerated(value) {
    if (/^ph[xsarc]_/.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value))
        return false;
    return lookAlike(value.replace(/[_-]/g, ''), true) === null;
}

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
    if (at === start || alphanumeric[bytes[at - 1]] !== 1)
        return 'free';
    if (escapeAtEnd.test(bytes.toString('latin1', Math.max(start, at - MAX_ESCAPE), at)))
        return 'free';
    return followsBlob(bytes, start, at) ? 'blob' : 'glued';
}
function followsBlob(bytes, start, at) {
    const from = startOfRun(bytes, at, Math.max(start, at - MIN_BLOB), base64url);
    if (at - from < MIN_BLOB)
        return false;
    const run = bytes.toString('latin1', from, at);
    return /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run);
}

;// CONCATENATED MODULE: ./lib/core/detect/limits.js
/** How far around an anchor the engine looks. Results depend on these, never on how the input is cut into pieces. */
/** Bytes before a candidate that can matter: its line (for a comment that allows it), a legacy key's name. */
const MAX_LOOKBEHIND = 4096;
/** Bytes after the start of a candidate that can matter: its body, the rest of its line. */
const MAX_LOOKAHEAD = 4096;
/** A body is read up to here: eight times the longest that PostHog ever issued (49 characters). */
const MAX_BODY = 400;
/** Bytes of the line shown on either side of a key. */
const MAX_SNIPPET_SIDE = 240;

;// CONCATENATED MODULE: ./lib/core/detect/read-prefixed.js
/** Reads a key with a prefix: the kind by its letter, the body as the longest run of letters and digits. */






const PREFIX_LENGTH = 4;
const read_prefixed_UNDERSCORE = 0x5f;
/** Below this a body is reported by no rule (`phx_[a-zA-Z0-9]{20,}` in the contract). */
const MIN_BODY = 20;
/** From here on a body that is no generation's shape may be one of tomorrow's keys. */
const MIN_LIKELY_BODY = 40;
/** The key that begins with the prefix at `at`, or `undefined` where nothing that looks like one follows. */
function readPrefixed(stretch, at) {
    const { bytes, end: limit } = stretch;
    const from = at + PREFIX_LENGTH;
    const end = endOfBody(stretch, from);
    if (end - from < MIN_BODY)
        return undefined;
    const value = bytes.toString('latin1', at, end);
    const kind = (0,kinds/* kindOfPrefix */.wC)(value.slice(0, PREFIX_LENGTH));
    if (kind === undefined)
        return undefined;
    const goesOn = end + 1 < limit && bytes[end] === read_prefixed_UNDERSCORE && alphanumeric[bytes[end + 1]] === 1;
    return {
        start: at,
        end,
        value,
        kind,
        ...judge(kind, value.slice(PREFIX_LENGTH), glueBefore(stretch, at), goesOn),
    };
}
/**
 * Where the body that begins at `from` ends. Where a key touches the next one, the run has eaten three letters of the
 * next prefix: they are given back.
 */
function endOfBody({ bytes, end: limit }, from) {
    const end = endOfRun(bytes, from, Math.min(limit, from + MAX_BODY), alphanumeric);
    if (end >= limit || bytes[end] !== read_prefixed_UNDERSCORE || end - from < 3)
        return end;
    return /^ph[xsarc]$/.test(bytes.toString('latin1', end - 3, end)) ? end - 3 : end;
}
/** Confidence by contract.md, *Severity and confidence*; a look-alike is a placeholder whatever its confidence. */
function judge(kind, body, glue, goesOn) {
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
        confidence: generation !== undefined && glue === 'free' ? 'certain' : 'likely',
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

;// CONCATENATED MODULE: ./lib/core/detect/candidates.js
/** All keys that begin in a part of a stretch, by every reader, in the order of their place. */



/** The keys whose first byte lies in [from, to) of the stretch. */
function candidatesIn(stretch, from, to) {
    const { bytes, start, end } = stretch;
    const found = new Map();
    eachPrefix(bytes, from, to, (at) => {
        const candidate = readPrefixed(stretch, at);
        if (candidate !== undefined)
            found.set(at, candidate);
    });
    eachNamePart(bytes, Math.max(start, from - MAX_LEGACY_REACH), Math.min(to, end), (at) => {
        const candidate = readLegacy(stretch, at);
        if (candidate === undefined || candidate.start < from || candidate.start >= to)
            return;
        const other = found.get(candidate.start);
        if (other === undefined || other.confidence === 'possible')
            found.set(candidate.start, candidate);
    });
    return [...found.values()].sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./lib/core/detect/place-counter.js
/**
 * Counts lines and columns along a piece: 1-based, lines end at LF, columns are UTF-16 code units of the stored text,
 * an invalid byte is one column, a byte-order mark at the start of the piece is none.
 */

const LF = 0x0a;
class PlaceCounter {
    #at = 0;
    #line = 1;
    #units = 0;
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
        const bytes = stretch.bytes.subarray(0, index);
        let from = this.#at - stretch.offset;
        for (let next = bytes.indexOf(LF, from); next !== -1; next = bytes.indexOf(LF, from)) {
            this.#line++;
            this.#units = 0;
            from = next + 1;
        }
        if (stretch.offset + from === 0 && startsWithMark(bytes))
            from = Math.min(3, index);
        this.#units += utf16Units(bytes, from, index);
        this.#at = stretch.offset + index;
        return { line: this.#line, column: this.#units + 1 };
    }
}
function startsWithMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
/** How many UTF-16 code units the bytes [from, to) take when each byte that is not valid UTF-8 takes one. */
function utf16Units(bytes, from, to) {
    let units = 0;
    let at = from;
    while (at < to) {
        const length = (0,utf8/* utf8SequenceLength */.v)(bytes, at);
        // A character is whole or its bytes count one by one.
        const whole = length > 0 && at + length <= to;
        units += whole && length === 4 ? 2 : 1;
        at += whole ? length : 1;
    }
    return units;
}

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

;// CONCATENATED MODULE: ./lib/core/detect/snippet.js






const snippet_LF = 0x0a;
const CR = 0x0d;
const snippet_PREFIX_LENGTH = 4;
/** A shorter body behind a prefix is a name such as `phx_click`: it may be read. */
const MIN_HIDDEN_BODY = 8;
/** The line of `key` in the stretch, at most `MAX_SNIPPET_SIDE` bytes to either side, as far as it reads like code. */
function snippetOf(stretch, key) {
    // Nobody needs to see where a placeholder stands, and a file may be full of them.
    if (key.placeholder !== null)
        return maskAlone(key);
    const [from, to] = shownPart(stretch, key);
    const covers = coversOf(stretch, from, to, key);
    const own = covers.findIndex((cover) => cover.start === key.start);
    const before = textBefore(stretch.bytes, from, key.start, covers.slice(0, own));
    const shown = covers[own].shown;
    const after = textAfter(stretch.bytes, key.end, to, covers.slice(own + 1));
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
    const earliest = Math.max(start, key.start - MAX_SNIPPET_SIDE);
    const before = bytes.subarray(earliest, key.start).lastIndexOf(snippet_LF);
    const latest = Math.min(end, key.end + MAX_SNIPPET_SIDE);
    const after = bytes.subarray(key.end, latest).indexOf(snippet_LF);
    const from = before === -1 ? afterCutWord(bytes, start, earliest, key.start) : earliest + before + 1;
    const to = after === -1 ? beforeCutWord(bytes, end, latest, key.end) : key.end + after;
    return [from, to > key.end && bytes[to - 1] === CR ? to - 1 : to];
}
function afterCutWord(bytes, start, cut, limit) {
    if (cut === start || alphanumeric[bytes[cut - 1]] !== 1)
        return cut;
    return endOfRun(bytes, cut, limit, alphanumeric);
}
function beforeCutWord(bytes, end, cut, limit) {
    if (cut === end || alphanumeric[bytes[cut]] !== 1)
        return cut;
    return startOfRun(bytes, cut, limit, alphanumeric);
}
function coversOf(stretch, from, to, key) {
    const covers = [{ start: key.start, end: key.end, shown: (0,mask/* mask */.d)(key.value) }];
    eachPrefix(stretch.bytes, Math.max(stretch.start, from - MAX_BODY), to, (at) => {
        const end = endOfBody(stretch, at + snippet_PREFIX_LENGTH);
        if (at === key.start || end - at - snippet_PREFIX_LENGTH < MIN_HIDDEN_BODY || end <= from)
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

;// CONCATENATED MODULE: ./lib/core/detect/lens.js
/**
 * Looks along a piece through a buffer of fixed size: what was read is scanned as far as nothing beyond the buffer
 * can matter, then the rest moves to the front. What is found does not depend on where the cuts fall.
 */






const lens_LF = 0x0a;
/** What is kept when the rest moves on: up to three bytes more, not to cut a character, and room for a new one. */
const MIN_BUFFER = MAX_LOOKBEHIND + MAX_LOOKAHEAD + 4;
class Lens {
    #buffer;
    #found;
    #places = new PlaceCounter();
    /** The piece's offset of the buffer's first byte. */
    #offset = 0;
    #filled = 0;
    #scanned = 0;
    /** The line that was last looked at for a comment, and the comment. */
    #line = '';
    #allow = null;
    /** @param buffer at least `MIN_BUFFER` bytes; used by one lens at a time */
    constructor(buffer, found) {
        this.#buffer = buffer;
        this.#found = found;
    }
    /** Where the next bytes of the piece go. */
    room() {
        return this.#buffer.subarray(this.#filled);
    }
    /**
     * Takes the bytes that were read into `room()` and reports what can be told by now.
     *
     * @returns whether the piece is at its end: the room was not filled
     */
    accept(read) {
        const atEnd = this.#filled + read < this.#buffer.length;
        this.#filled += read;
        const stretch = { bytes: this.#buffer, start: 0, end: this.#filled, offset: this.#offset };
        const to = atEnd ? this.#filled : this.#filled - MAX_LOOKAHEAD;
        for (const candidate of candidatesIn(stretch, this.#scanned, to))
            this.#found(this.#hit(stretch, candidate));
        this.#scanned = to;
        if (!atEnd)
            this.#moveOn(stretch);
        return atEnd;
    }
    #moveOn(stretch) {
        let keep = this.#scanned - MAX_LOOKBEHIND;
        // Never between the bytes of a character: the counter would take them for invalid ones.
        for (let back = 0; back < 3 && keep > 0 && (this.#buffer[keep] & 0xc0) === 0x80; back++)
            keep--;
        this.#places.pass(stretch, keep);
        this.#buffer.copyWithin(0, keep, this.#filled);
        this.#offset += keep;
        this.#filled -= keep;
        this.#scanned -= keep;
    }
    #hit(stretch, candidate) {
        const { line, column } = this.#places.placeOf(stretch, candidate.start);
        return {
            secret: new Secret(candidate.value),
            kind: candidate.kind,
            confidence: candidate.confidence,
            issued: candidate.issued,
            start: stretch.offset + candidate.start,
            end: stretch.offset + candidate.end,
            line,
            column,
            endLine: line,
            endColumn: column + (candidate.end - candidate.start),
            encoding: [],
            snippet: snippetOf(stretch, candidate),
            placeholder: candidate.placeholder,
            inlineAllow: this.#allowBeside(stretch, candidate),
        };
    }
    /** Keys on one line share its comment: it is read once. */
    #allowBeside(stretch, key) {
        const [from, to] = lineAround(stretch, key);
        const line = `${stretch.offset + from} ${stretch.offset + to}`;
        if (line !== this.#line) {
            this.#line = line;
            this.#allow = inlineAllowOf(stretch.bytes.subarray(from, to));
        }
        return this.#allow;
    }
}
/** Where the key's line begins and ends, at most `MAX_LOOKBEHIND` before and `MAX_LOOKAHEAD` after its start. */
function lineAround({ bytes, start, end }, key) {
    const earliest = Math.max(start, key.start - MAX_LOOKBEHIND);
    const before = bytes.subarray(earliest, key.start).lastIndexOf(lens_LF);
    const latest = Math.min(end, key.start + MAX_LOOKAHEAD);
    const after = bytes.subarray(key.start, latest).indexOf(lens_LF);
    return [before === -1 ? earliest : earliest + before + 1, after === -1 ? latest : key.start + after];
}

;// CONCATENATED MODULE: ./lib/core/detect/engine.js

/** New bytes that are looked at in one go; larger ones do not pay (performance.md). */
const WINDOW_SIZE = 1 << 20;
/** @param windowSize new bytes a look; the one buffer is made here, and lent to each piece in turn */
function createEngine({ windowSize = WINDOW_SIZE } = {}) {
    return new BufferedEngine(Buffer.alloc(MIN_BUFFER - 1 + windowSize));
}
class BufferedEngine {
    #buffer;
    bytes = 0;
    constructor(buffer) {
        this.#buffer = buffer;
    }
    scan(piece, found) {
        const lens = new Lens(this.#buffer, found);
        for (;;) {
            const read = this.#read(piece, lens);
            if (typeof read !== 'number')
                return this.#scanOn(piece, lens, read);
            if (this.#accept(lens, read))
                return undefined;
        }
    }
    scanBytes(bytes) {
        const hits = [];
        let at = 0;
        const read = (into) => {
            const part = bytes.subarray(at, at + into.length);
            into.set(part);
            at += part.length;
            return part.length;
        };
        void this.scan({ read }, (hit) => hits.push(hit));
        return hits;
    }
    async #scanOn(piece, lens, first) {
        let read = first;
        for (;;) {
            let size;
            try {
                size = await read;
            }
            catch (error) {
                lens.accept(0);
                throw error;
            }
            if (this.#accept(lens, size))
                return;
            read = this.#read(piece, lens);
        }
    }
    #read(piece, lens) {
        try {
            return piece.read(lens.room());
        }
        catch (error) {
            lens.accept(0);
            throw error;
        }
    }
    #accept(lens, read) {
        this.bytes += read;
        return lens.accept(read);
    }
}

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

// EXTERNAL MODULE: ./lib/entry/settings/defaults.js
var defaults = __webpack_require__(3088);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
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
        const size = (0,external_node_fs_.fstatSync)(descriptor).size;
        const chunks = [];
        for (let total = 0; total <= most;) {
            const chunk = Buffer.allocUnsafe(Math.min(Math.max(size - total, 4096), most + 1 - total));
            const read = (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunk.length, null);
            if (read === 0)
                break;
            chunks.push(chunk.subarray(0, read));
            total += read;
        }
        return Buffer.concat(chunks);
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






const policy_none = { configuration: configuration/* noConfiguration */.U, root: null, from: null };
/**
 * @param scanned the work tree that is scanned, `null` for anything else: a configuration judges only its own tree
 * @throws UserError for a file that is not there or not valid
 */
async function loadConfiguration(config, scanned) {
    switch (config.is) {
        case 'none':
            return policy_none;
        case 'file':
            return {
                configuration: await parsed(required(config.path, '--config'), config.path),
                root: null,
                from: config.path,
            };
        case 'default': {
            const root = (0,git_repository/* findRepository */.W)('.')?.root ?? null;
            if (root === null || root !== scanned)
                return policy_none;
            const bytes = readTreeFile(root, configuration/* defaultConfigurationPath */.t, baseline/* maxBaselineBytes */.L7);
            if (bytes === null)
                return policy_none;
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

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
;// CONCATENATED MODULE: ./lib/adapters/fs/on-disk.js
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
    return Buffer.concat([Buffer.from(prefix), (0,byte_path/* pathBytes */.X5)(name)]);
}
/** @returns the folder's path so that a name can be put behind it */
function folderPrefix(folder) {
    const closed = folder.endsWith('/') || (process.platform === 'win32' && folder.endsWith('\\'));
    return closed || folder === '' ? folder : `${folder}/`;
}
function isPlain(name) {
    for (let i = 0; i < name.length; i++)
        if (name.charCodeAt(i) > 0x7f)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/adapters/fs/bytes-piece.js
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

// EXTERNAL MODULE: ./lib/core/lfs-pointer.js
var lfs_pointer = __webpack_require__(4036);
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

;// CONCATENATED MODULE: ./lib/adapters/fs/place-outside-history.js
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
    return entriesOf(path, true).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/**
 * @param path as `onDisk` makes it
 * @returns what is not a plain file
 * @throws the system's error where the folder cannot be listed
 */
function oddEntries(path) {
    return entriesOf(path, false);
}
function entriesOf(path, files) {
    const entries = [];
    for (const entry of (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })) {
        if (!files && entry.isFile())
            continue;
        // Bytes that are not UTF-8 were replaced: read the names again as bytes, which is slower.
        if (entry.name.includes('\ufffd'))
            return rawEntriesOf(path);
        entries.push({ name: byteName(entry.name), kind: kindOf(entry) });
    }
    return entries;
}
function rawEntriesOf(path) {
    const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' });
    return entries.map((entry) => ({ name: entry.name.toString('latin1'), kind: kindOf(entry) }));
}

;// CONCATENATED MODULE: ./lib/adapters/fs/tree-kinds.js
/**
 * What stands under each name of a list, before anything is opened: a name that git gave may be a pipe by now, or its
 * folder a link that leads out of the tree. Asking the system for every single name would cost half as much as reading
 * the files; one listing for each folder tells the same, and only what is not a plain file has to be kept.
 */




const plainFile = { is: 'file' };
const nothingOdd = new Map();
/** @param root the folder that names are relative to; may itself be a link */
function treeKinds(root) {
    const prefix = folderPrefix(root);
    const folders = new Map([['', list(prefix, '')]]);
    let last = '';
    let found = folders.get('');
    return (name) => {
        if (name.startsWith('/'))
            return { is: 'outside' };
        const slash = name.lastIndexOf('/');
        const folder = slash < 0 ? '' : name.slice(0, slash);
        if (folder !== last) {
            found = find(prefix, folder, folders);
            last = folder;
        }
        if ('is' in found)
            return found;
        const base = name.slice(slash + 1);
        if (leadsOut(base))
            return { is: 'outside' };
        const kind = kindIn(prefix, found, base);
        return kind === undefined ? plainFile : { is: kind };
    };
}
/** Goes down to `folder` from the root and keeps what it meets on the way. */
function find(prefix, folder, folders) {
    let found = folders.get('');
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
    const kind = kindIn(prefix, parent, base) ?? kindOnDisk(onDisk(prefix, path));
    if (kind === 'link')
        return { is: 'behind', link: path };
    return kind === 'folder' ? list(prefix, path) : { is: 'gone' };
}
/** @returns `undefined` for a plain file, and for what is not there under exactly this spelling */
function kindIn(prefix, folder, base) {
    if (folder.odd !== null)
        return folder.odd.get(base);
    return kindOnDisk(onDisk(prefix, folder.path === '' ? base : `${folder.path}/${base}`)) ?? undefined;
}
function list(prefix, path) {
    try {
        const entries = oddEntries(onDisk(prefix, path === '' ? '.' : path));
        if (entries.length === 0)
            return { path, odd: nothingOdd };
        return { path, odd: new Map(entries.map(({ name, kind }) => [name, kind])) };
    }
    catch (error) {
        return (0,read_failure/* isGone */.ST)(error) ? { is: 'gone' } : { path, odd: null };
    }
}
function leadsOut(part) {
    if (part === '' || part === '.' || part === '..')
        return true;
    return process.platform === 'win32' && /[\\:]/.test(part);
}

;// CONCATENATED MODULE: ./lib/adapters/fs/file-source.js
/** Files of a work tree or a folder as they are on disk, without a single promise: thousands of them in milliseconds. */











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
    #standing;
    #skipped = [];
    #links = new Set();
    #position = 0;
    #files = 0;
    #open = null;
    #suspects = null;
    constructor(options) {
        this.#options = options;
        this.#names = options.names.toString('latin1');
        this.#prefix = folderPrefix(options.root);
        this.#standing = treeKinds(options.root);
    }
    next() {
        this.close();
        while (this.#position < this.#names.length) {
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
        return this.#nextSuspect();
    }
    locate(sightings) {
        return sightings.map(({ origin, hit }) => {
            const { in: place, name, part } = origin;
            return place === 'path' && hit.end <= part ? [] : [placeOutsideHistory(place, (0,byte_path/* pathBytes */.X5)(name))];
        });
    }
    coverage() {
        return { files: this.#files, blobs: 0, commits: 0, skipped: this.#skipped, range: null };
    }
    close() {
        this.#open?.close();
        this.#open = null;
    }
    #pieceOf(name) {
        const standing = this.#standing(name);
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
            this.#open = new OpenFile(onDisk(this.#prefix, name));
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
            read: (into) => {
                if (file.hasEnded())
                    return 0;
                let got;
                try {
                    got = file.read(into);
                }
                catch (error) {
                    throw new ports_source/* PieceError */.x((0,byte_path/* pathBytes */.X5)(name), (0,read_failure/* readFailure */.f1)(error), { cause: error });
                }
                if (!started && (0,lfs_pointer/* isLfsPointer */.N)(into.subarray(0, got))) {
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
            const target = (0,external_node_fs_.readlinkSync)(onDisk(this.#prefix, name), { encoding: 'buffer' });
            return bytesPiece({ in: 'file', name, part: 0 }, target);
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
                return bytesPiece({ in: 'path', name, part }, names.subarray(from, to));
        }
        return null;
    }
    #isSelected(name) {
        const { select } = this.#options;
        return select === undefined || select(textOf(name));
    }
    /** git's index still has the old name of a file that was just renamed: that is no finding any more. */
    #isOnDisk(name) {
        try {
            (0,external_node_fs_.lstatSync)(onDisk(this.#prefix, name));
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
        throw new ports_source/* PieceError */.x('standard input', (0,read_failure/* readFailure */.f1)(error), { cause: error });
    }
}
const inStdin = placeOutsideHistory('stdin', null);
const nothingButBytes = { files: 0, blobs: 0, commits: 0, skipped: [], range: null };

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
        return { root: path, ...filesBelow(folderPrefix(path)) };
    if (kind !== 'file') {
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} is neither a file nor a folder but a pipe, a socket or a device; use --stdin to scan a stream`);
    }
    const file = (0,external_node_fs_.realpathSync)(path);
    return { root: (0,external_node_path_.dirname)(file), names: Buffer.from(`${(0,external_node_path_.basename)(file)}\0`), skipped: [] };
}
function kindBehind(path) {
    try {
        return kindOf((0,external_node_fs_.statSync)(path));
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
            const entries = listFolder(onDisk(prefix, folder.path === '' ? '.' : folder.path));
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

// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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


/**
 * Asks the index and the folders, with one child process. No content is compared: that would run filters of the
 * repository (`status`, `ls-files -m`).
 *
 * @param repository one with a work tree
 * @param below only what is at or below this path, relative to the root, `/`-separated; empty for all
 */
function workTreeNames({ location }, below) {
    const settings = ['-c', `core.excludesFile=${userExcludesFile(location)}`];
    const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
    const paths = below === '' ? [] : ['--', below];
    return splitNested((0,run_git/* readGitSync */.or)(location, [...settings, ...listing, ...paths]));
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
        sources: ({ maxFileSize, select }) => listings.map((listing) => fileSource({
            root,
            names: prefixed(listing.names, prefixOf(root, listing.root)),
            tracked: listing.tracked,
            maxFileSize,
            ...(select === null ? {} : { select }),
        })),
    };
}
function listingOf(path, ignored) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)}: no such file or folder; check the path`);
    const repository = (0,git_repository/* findRepository */.W)(path);
    const inWorkTree = repository !== null && !repository.bare ? repository : null;
    if (ignored || inWorkTree === null)
        return walked(path, inWorkTree);
    const listing = workTreeNames(inWorkTree, inWorkTree.prefix);
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
    return { root: inWorkTree.root, names, tracked: true, skipped, repository: inWorkTree, isFolder: true };
}
function walked(path, repository) {
    const { root, names, skipped } = walk(path);
    const isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    return { root: (0,external_node_fs_.realpathSync)(root), names, tracked: false, skipped, repository, isFolder };
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
async function chooseSources({ source, maxFileSize }, interrupt) {
    switch (source.is) {
        case 'files': {
            const { workTree, skipped, sources } = fileTargets(source.paths, source.ignored);
            return { workTree, skipped, open: (select) => sources({ maxFileSize, select }) };
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
                open: (select) => [fileSource(select === null ? listed : { ...listed, select })],
            };
        }
        case 'pushed': {
            const repository = here('hook run --pre-push', process.env);
            const [{ rangeSource }, { pushRange }] = await Promise.all([
                __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 3196)),
                __webpack_require__.e(/* import() */ 103).then(__webpack_require__.bind(__webpack_require__, 4103)),
            ]);
            const ranges = await Promise.all(source.refs.map((ref) => pushRange(repository.location, ref)));
            const sources = ranges
                .filter((range) => range !== null)
                .map((range) => rangeSource(repository.location, range));
            return { workTree: repository.root, skipped: [], open: () => sources };
        }
        case 'range': {
            const repository = here('--range');
            const [{ rangeSource }, { resolveRange }] = await Promise.all([
                __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 3196)),
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
    return { workTree: repository.root, skipped: [], open: () => [source] };
}

;// CONCATENATED MODULE: ./lib/entry/cli/run-scan.js
/** From checked settings to a judged report: sources, configuration, baseline, the scan. */










/**
 * @param say a line for stderr
 * @throws UserError
 */
async function runScan(settings, interrupt, say) {
    const chosen = await chooseSources(settings, interrupt);
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
            today: systemClock.today(),
            file: configuration.file ?? defaults/* builtIn */.wx.config,
            allow: configuration.allow,
            baseline: baselineFor(ordered, root, settings.writeBaseline),
            inline: ordered.inlineAllow ? 'on' : 'off',
        },
        acceptUnscanned: configuration.acceptUnscanned,
        paths,
        pathsOption: settings.include.length > 0 ? '--include' : 'paths',
        everything: settings.source.is === 'files',
        notices: [],
    }, {
        engine: createEngine(),
        clock: systemClock,
        interrupt,
        progress: process.stderr.isTTY && !settings.quiet ? progressLine(process.stderr) : noProgress,
    });
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
// EXTERNAL MODULE: ./lib/core/report/formats.js + 21 modules
var formats = __webpack_require__(4969);
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
    const given = ['staged', 'range', 'stdin', 'no-ignore'].filter((name) => flags.has(name));
    if (given.length > 1) {
        throw new user_error/* UserError */.y(`--${given[0]} and --${given[1]} are two sources; scan one at a time`);
    }
    const [name] = given;
    if (name === undefined || name === 'no-ignore') {
        const paths = flags.positionals.length === 0 ? ['.'] : flags.positionals;
        return { is: 'files', paths, ignored: name === 'no-ignore' };
    }
    if (flags.positionals.length > 0) {
        throw new user_error/* UserError */.y(`--${name} takes no path; leave the path away, or choose paths with --include`);
    }
    if (name === 'range')
        return { is: 'range', range: flags.value('range') };
    return { is: name === 'staged' ? 'staged' : 'stdin' };
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
