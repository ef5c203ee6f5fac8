export const id = 193;
export const ids = [193];
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

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   b9: () => (/* binding */ Allowance),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   xs: () => (/* binding */ MAX_IN_MEMORY)
/* harmony export */ });
/* unused harmony exports MAX_FREE, MAX_RATIO, MAX_TOTAL */
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
/** `ustar`, then a zero byte (POSIX) or blanks (GNU). */
function hasMagic(block) {
    const magic = Buffer.from(block.subarray(257, 263)).toString('latin1');
    return magic === 'ustar\0' || magic === 'ustar ';
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

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ exposures),
/* harmony export */   E2: () => (/* binding */ confidences),
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
// EXTERNAL MODULE: ./lib/core/report/places.js
var places = __webpack_require__(3972);
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

/***/ 6526:
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

;// CONCATENATED MODULE: ./lib/core/detect/keys-in.js
/** @param engine whatever scans a few bytes */
function keysIn(engine) {
    return (bytes) => engine.scanBytes(bytes).map(({ start, end, secret }) => ({ start, end, masked: secret.masked }));
}

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
    /** The fingerprint of its first `length` characters. */
    fingerprintOfStart(length) {
        return (0,external_node_crypto_.createHash)('sha256').update(this.#value.slice(0, length)).digest('hex');
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
 * memory, plain and through a decoder (design.md, promise 2).
 *
 * @throws Error where the engine does not find it: then no scan may be called clean
 */
function proveEngine(engine) {
    const canary = mintKey('personal', generations/* generations */.YZ[2]);
    const { fingerprint } = new Secret(canary);
    const plain = Buffer.from(`canary = "${canary}"\n`);
    for (const text of [plain, Buffer.from(plain.toString('base64'))]) {
        if (!engine.scanBytes(text).some((hit) => hit.secret.fingerprint === fingerprint)) {
            throw new Error('the engine does not find a key made for this run');
        }
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
    /** A pause when one is due: a large file must not block a signal. */
    const breathe = () => (pauseIsDue() ? pause().then(endIfAsked) : undefined);
    const endIfAsked = () => {
        if (interrupt.signal !== null)
            throw new ports_source/* PieceError */.x('what was being read', endedBy(interrupt.signal));
    };
    const withPauses = (piece) => ({
        ...piece,
        read: (into) => {
            const breath = breathe();
            return breath === undefined ? piece.read(into) : breath.then(() => piece.read(into));
        },
    });
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
            const found = (hit) => {
                if (hit.placeholder !== null && placesOf(hit.secret.fingerprint) > MAX_PLACES_OF_PLACEHOLDER)
                    return;
                if (sightings.length >= MAX_SIGHTINGS)
                    throw new ports_source/* PieceError */.x('the rest of what was being read', tooMany);
                sightings.push({ origin, hit });
            };
            const scanned = engine.scan(withPauses(piece), found, {
                skipped: (skip) => skipped.push(skippedInside(piece, skip)),
                breathe,
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
    const maskKeys = keysIn(engine);
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
        const name = typeof path === 'string' ? path : showPath(path, keysIn(engine));
        const key = `${name}\0${rest.reason}`;
        if (!shown.has(key))
            shown.set(key, { path: name, ...rest });
    }
    return [...shown.values()];
}

// EXTERNAL MODULE: ./lib/core/containers/allowance.js
var containers_allowance = __webpack_require__(3106);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/modules.js
/**
 * The kernel's WebAssembly modules in base64. Made by `npm run kernel`: do not edit; `scripts/kernel/filter.ts` is the
 * source, and a check in CI makes them anew and compares.
 */
/** With relaxed SIMD: Node 22 and later. */
const relaxedModule = 'AGFzbQEAAAABFgNgAX8Bf2ADf39/AX9gBX9/f39/AX8CFQEGa2VybmVsBm1lbW9yeQIBAYCABAMIBwAAAQEAAQIHCgEGZmlsdGVy' +
    'AAYK5BYHWgEBeyAA/QAEACEB/QwAAAAAAAAAAAAAAAAAAAAA/Qyo+Pj4+Pj4+Pj48FRQVFB0IAFBD/0P/U79Dv0MAAAECBAgQIAA' +
    'AAAAAAAAACABQQT9bf0O/U79JP1kC1oBAXsgAP0ABAAhAf0MAAAAAAAAAAAAAAAAAAAAAP0MDFhcXFhYWAysDQ0sBCUIBCABQQ/9' +
    'D/1O/Q79DAEABAgQIECAAAAAAAAAAAAgAUEE/W39Dv1O/ST9ZAuBAQECf0J/IABBAGoQAK1CAIYgAEEQahAArUIQhiAAQSBqEACt' +
    'QiCGhISFeqchAyADQRRJBEBBAA8LIAAgAWtB/x9xRQRAQQEPC0F/IABBYGoQACAAQXBqEABBEHRyc2chBCAEIAAgAmtKBEAgACAC' +
    'ayEECyAEQSBIIAQgA2pBKE5xC68BACAAQQBqEAFB//8DRwRAQQAPCyAAQRBqEAEgAEEgahABcUH//wNHBEBBAA8LIAAgAWtB/x9x' +
    'RQRAQQEPCyAAQcAAayACSARAQQEPCyAAQUBqEAEgAEFQahABcSAAQWBqEAFxIABBcGoQAXFB//8DRiAAQUBq/QAEAEEw/Q/9cUEK' +
    '/Q/9JiAAQUBq/QAEAEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kaUEDa0ENSXFFC1oBAXsgAP0ABAAhAf0MAAAAAAAAAAAAAAAAAAAA' +
    'AP0M/fz8/Pz8/Pz8/f38/P38fCABQQ/9D/1O/Q79DAEABAgQIECAAAAAAAAAAAAgAUEE/W39Dv1O/ST9ZAu3AQIBfwF7IAD9AAQA' +
    'IAT9I/1kIQMgAyADQQF2c0H//wFzQf//AXEEQEEADwsgACABa0H/H3FFIABBwABrIAJIcgRAQQEPCyAAQUBqEAQgAEFQahAEcSAA' +
    'QWBqEARxIABBcGoQBHFB//8DRiAAQUBq/QAEACAE/SP9ZCADRnEgAEFQav0ABAAgBP0j/WQgA0ZxIABBYGr9AAQAIAT9I/1kIANG' +
    'cSAAQXBq/QAEACAE/SP9ZCADRnFFC+MQAxB/An4ee0EEIQdBD/0PIRn9DAlCMGIAAQSwoQEhJSVhICAhH/0MIQAldjAn4IsgACAg' +
    'AAAAACEg/QwZg6GFAwUBQfwAQAAAQAASISH9DEgABBNiBrqGAAAAAAAAAAAhIv0M/V3/XV393f3f/fj8+Pha+CEj/Qz4uPj/0/xb' +
    'XBAQEBC4ELgQIST9DKj4+Pj4+Pj4+PjwVFBUUHQhJf0MAAAECBAgQIAAAAAAAAAAACEmQRn9DyEcQSL9DyEdQfgA/Q8hGyAAQRBr' +
    '/QAEACEeIB4gGf1OIRcgHkEE/Y0BIBn9TiEYIB8gF/2AAiAgIBj9gAL9TiEpICEgF/2AAiAiIBj9gAL9TiAaICn9DQ8QERITFBUW' +
    'FxgZGhscHR79TiEqAkADQCAAIAFODQEgByACSg0BQYCYASEJQZCcASEKIABBgBBqIQwgDCABSgRAIAEhDAsDQCAA/QAEACErICsg' +
    'Gf1OIRcgK0EE/Y0BIBn9TiEYIB8gF/2AAiAgIBj9gAL9TiEnICEgF/2AAiAiIBj9gAL9TiApICf9DQ8QERITFBUWFxgZGhscHR79' +
    'TiEoICMgF/2AAiAkIBj9gAL9TiAqICj9DQ8QERITFBUWFxgZGhscHR79TiEsICchKSAoISogJSAX/YACICYgGP2AAv1OIS0gAP0A' +
    'BBAhLiAuIBn9TiEXIC5BBP2NASAZ/U4hGCAfIBf9gAIgICAY/YAC/U4hJyAhIBf9gAIgIiAY/YAC/U4gKSAn/Q0PEBESExQVFhcY' +
    'GRobHB0e/U4hKCAjIBf9gAIgJCAY/YAC/U4gKiAo/Q0PEBESExQVFhcYGRobHB0e/U4hLyAnISkgKCEqIAD9AAQgITAgMCAZ/U4h' +
    'FyAwQQT9jQEgGf1OIRggHyAX/YACICAgGP2AAv1OIScgISAX/YACICIgGP2AAv1OICkgJ/0NDxAREhMUFRYXGBkaGxwdHv1OISgg' +
    'IyAX/YACICQgGP2AAv1OICogKP0NDxAREhMUFRYXGBkaGxwdHv1OITEgJyEpICghKiAlIBf9gAIgJiAY/YAC/U4hMiAA/QAEMCEz' +
    'IDMgGf1OIRcgM0EE/Y0BIBn9TiEYIB8gF/2AAiAgIBj9gAL9TiEnICEgF/2AAiAiIBj9gAL9TiApICf9DQ8QERITFBUWFxgZGhsc' +
    'HR79TiEoICMgF/2AAiAkIBj9gAL9TiAqICj9DQ8QERITFBUWFxgZGhscHR79TiE0ICchKSAoISogKyAa/SP9ZCEGIC0gGv0j/WQg' +
    'MiAa/SP9ZGytICsgHP1uIB39JSArIBv9I/1P/WQgBiAGQQF2c0H//wFzQf//AXFsrX4hFkJ/ICwgGv0j/WStQgCGIC8gGv0j/WSt' +
    'QhCGhCAxIBr9I/1krUIghoQgNCAa/SP9ZK1CMIaEhSEVIAkgFTcDACAJIAA2AgggCSAVQgBSQQR0aiEJIAogADYCACAKIBZQQQJ0' +
    'aiEKIABBwABqIQAgACAMSA0AC0GUnQEhC0GAmAEhCAJAA0AgCCAJTw0BIAgpAwAhFSAIKAIIQQJrIQUgCyAVe6dBAnRqIQYgCyAF' +
    'IBV6p2o2AgAgFSAVQgF9gyEVIAsgBSAVeqdqNgIEIBUgFUIBfYMhFSALQQhqIQsCQANAIBVQDQEgCyAFIBV6p2o2AgAgFSAVQgF9' +
    'gyEVIAtBBGohCwwACwsgBiELIAhBEGohCAwACwtBlJ0BIQgCQANAIAggC08NASAIKAIAIQUgByAFNgIAIAcgBS0AAEECdCgCgIAB' +
    'IAUtAAFBAnQoAoCIAXEgBS0AAkECdCgCgJABcUEAR0ECdGohByAIQQRqIQgMAAsLQZCcASEIQZCcASENAkADQCAIIApPDQEgCCgC' +
    'ACEFIAVBYGr9AAQAISsgKyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/YACICYgGP2AAv1OIS0gLSAa/SP9ZCEOIAVBcGr9AAQAISsg' +
    'KyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/YACICYgGP2AAv1OIS0gLSAa/SP9ZCEPIAVBAGr9AAQAISsgKyAZ/U4hFyArQQT9jQEg' +
    'Gf1OIRggJSAX/YACICYgGP2AAv1OIS0gLSAa/SP9ZCEQIAVBEGr9AAQAISsgKyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/YACICYg' +
    'GP2AAv1OIS0gLSAa/SP9ZCERIAVBIGr9AAQAISsgKyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/YACICYgGP2AAv1OIS0gLSAa/SP9' +
    'ZCESIAVBMGr9AAQAISsgKyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/YACICYgGP2AAv1OIS0gLSAa/SP9ZCETIAX9AAQAISsgKyAa' +
    '/SP9ZCEGIBBFIBFBD3FFcSAPQYD+A3FFIBFB8B9xRXJxIA4gD3IgBUEgayADSHIgBSAEa0H/H3FFckEAR3EgEkUgE0EPcUVxIBFB' +
    'gP4DcUUgE0HwH3FFcnEgECARciAFQQBrIANIckEAR3FyIAYgBkEBdnNB//8Bc0H//wFxRXIgKyAc/W4gHf0lICsgG/0j/U/9ZEUg' +
    'K0Ew/Q/9cUEK/Q/9JiArQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRpQQNrQQ1JcXIhFCANIAU2AgAgDSAUQQJ0aiENIAhBBGohCAwA' +
    'CwtBkJwBIQgCQANAIAggDU8NASAIKAIAIQUgBSAEIAMQAiAFIAQgAxAFciAFIAQgAxADcgRAIAcgBUGAgICAeHI2AgAgB0EEaiEH' +
    'CyAFQSBqIQUgBSAEIAMQAgRAIAcgBUGAgICAeHI2AgAgB0EEaiEHCyAIQQRqIQgMAAsLDAALC0EAIAA2AgAgB0EEa0ECdgs=';
/** With SIMD only: Node 20. */
const plainModule = 'AGFzbQEAAAABFgNgAX8Bf2ADf39/AX9gBX9/f39/AX8CFQEGa2VybmVsBm1lbW9yeQIBAYCABAMIBwAAAQEAAQIHCgEGZmlsdGVy' +
    'AAYKuBYHWgEBeyAA/QAEACEB/QwAAAAAAAAAAAAAAAAAAAAA/Qyo+Pj4+Pj4+Pj48FRQVFB0IAFBD/0P/U79Dv0MAAAECBAgQIAA' +
    'AAAAAAAAACABQQT9bf0O/U79JP1kC1oBAXsgAP0ABAAhAf0MAAAAAAAAAAAAAAAAAAAAAP0MDFhcXFhYWAysDQ0sBCUIBCABQQ/9' +
    'D/1O/Q79DAEABAgQIECAAAAAAAAAAAAgAUEE/W39Dv1O/ST9ZAuBAQECf0J/IABBAGoQAK1CAIYgAEEQahAArUIQhiAAQSBqEACt' +
    'QiCGhISFeqchAyADQRRJBEBBAA8LIAAgAWtB/x9xRQRAQQEPC0F/IABBYGoQACAAQXBqEABBEHRyc2chBCAEIAAgAmtKBEAgACAC' +
    'ayEECyAEQSBIIAQgA2pBKE5xC68BACAAQQBqEAFB//8DRwRAQQAPCyAAQRBqEAEgAEEgahABcUH//wNHBEBBAA8LIAAgAWtB/x9x' +
    'RQRAQQEPCyAAQcAAayACSARAQQEPCyAAQUBqEAEgAEFQahABcSAAQWBqEAFxIABBcGoQAXFB//8DRiAAQUBq/QAEAEEw/Q/9cUEK' +
    '/Q/9JiAAQUBq/QAEAEEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kaUEDa0ENSXFFC1oBAXsgAP0ABAAhAf0MAAAAAAAAAAAAAAAAAAAA' +
    'AP0M/fz8/Pz8/Pz8/f38/P38fCABQQ/9D/1O/Q79DAEABAgQIECAAAAAAAAAAAAgAUEE/W39Dv1O/ST9ZAu3AQIBfwF7IAD9AAQA' +
    'IAT9I/1kIQMgAyADQQF2c0H//wFzQf//AXEEQEEADwsgACABa0H/H3FFIABBwABrIAJIcgRAQQEPCyAAQUBqEAQgAEFQahAEcSAA' +
    'QWBqEARxIABBcGoQBHFB//8DRiAAQUBq/QAEACAE/SP9ZCADRnEgAEFQav0ABAAgBP0j/WQgA0ZxIABBYGr9AAQAIAT9I/1kIANG' +
    'cSAAQXBq/QAEACAE/SP9ZCADRnFFC7cQAxB/An4ee0EEIQdBD/0PIRn9DAlCMGIAAQSwoQEhJSVhICAhH/0MIQAldjAn4IsgACAg' +
    'AAAAACEg/QwZg6GFAwUBQfwAQAAAQAASISH9DEgABBNiBrqGAAAAAAAAAAAhIv0M/V3/XV393f3f/fj8+Pha+CEj/Qz4uPj/0/xb' +
    'XBAQEBC4ELgQIST9DKj4+Pj4+Pj4+PjwVFBUUHQhJf0MAAAECBAgQIAAAAAAAAAAACEmQRn9DyEcQSL9DyEdQfgA/Q8hGyAAQRBr' +
    '/QAEACEeIB4gGf1OIRcgHkEE/Y0BIBn9TiEYIB8gF/0OICAgGP0O/U4hKSAhIBf9DiAiIBj9Dv1OIBogKf0NDxAREhMUFRYXGBka' +
    'GxwdHv1OISoCQANAIAAgAU4NASAHIAJKDQFBgJgBIQlBkJwBIQogAEGAEGohDCAMIAFKBEAgASEMCwNAIAD9AAQAISsgKyAZ/U4h' +
    'FyArQQT9jQEgGf1OIRggHyAX/Q4gICAY/Q79TiEnICEgF/0OICIgGP0O/U4gKSAn/Q0PEBESExQVFhcYGRobHB0e/U4hKCAjIBf9' +
    'DiAkIBj9Dv1OICogKP0NDxAREhMUFRYXGBkaGxwdHv1OISwgJyEpICghKiAlIBf9DiAmIBj9Dv1OIS0gAP0ABBAhLiAuIBn9TiEX' +
    'IC5BBP2NASAZ/U4hGCAfIBf9DiAgIBj9Dv1OIScgISAX/Q4gIiAY/Q79TiApICf9DQ8QERITFBUWFxgZGhscHR79TiEoICMgF/0O' +
    'ICQgGP0O/U4gKiAo/Q0PEBESExQVFhcYGRobHB0e/U4hLyAnISkgKCEqIAD9AAQgITAgMCAZ/U4hFyAwQQT9jQEgGf1OIRggHyAX' +
    '/Q4gICAY/Q79TiEnICEgF/0OICIgGP0O/U4gKSAn/Q0PEBESExQVFhcYGRobHB0e/U4hKCAjIBf9DiAkIBj9Dv1OICogKP0NDxAR' +
    'EhMUFRYXGBkaGxwdHv1OITEgJyEpICghKiAlIBf9DiAmIBj9Dv1OITIgAP0ABDAhMyAzIBn9TiEXIDNBBP2NASAZ/U4hGCAfIBf9' +
    'DiAgIBj9Dv1OIScgISAX/Q4gIiAY/Q79TiApICf9DQ8QERITFBUWFxgZGhscHR79TiEoICMgF/0OICQgGP0O/U4gKiAo/Q0PEBES' +
    'ExQVFhcYGRobHB0e/U4hNCAnISkgKCEqICsgGv0j/WQhBiAtIBr9I/1kIDIgGv0j/WRsrSArIBz9biAd/SUgKyAb/SP9T/1kIAYg' +
    'BkEBdnNB//8Bc0H//wFxbK1+IRZCfyAsIBr9I/1krUIAhiAvIBr9I/1krUIQhoQgMSAa/SP9ZK1CIIaEIDQgGv0j/WStQjCGhIUh' +
    'FSAJIBU3AwAgCSAANgIIIAkgFUIAUkEEdGohCSAKIAA2AgAgCiAWUEECdGohCiAAQcAAaiEAIAAgDEgNAAtBlJ0BIQtBgJgBIQgC' +
    'QANAIAggCU8NASAIKQMAIRUgCCgCCEECayEFIAsgFXunQQJ0aiEGIAsgBSAVeqdqNgIAIBUgFUIBfYMhFSALIAUgFXqnajYCBCAV' +
    'IBVCAX2DIRUgC0EIaiELAkADQCAVUA0BIAsgBSAVeqdqNgIAIBUgFUIBfYMhFSALQQRqIQsMAAsLIAYhCyAIQRBqIQgMAAsLQZSd' +
    'ASEIAkADQCAIIAtPDQEgCCgCACEFIAcgBTYCACAHIAUtAABBAnQoAoCAASAFLQABQQJ0KAKAiAFxIAUtAAJBAnQoAoCQAXFBAEdB' +
    'AnRqIQcgCEEEaiEIDAALC0GQnAEhCEGQnAEhDQJAA0AgCCAKTw0BIAgoAgAhBSAFQWBq/QAEACErICsgGf1OIRcgK0EE/Y0BIBn9' +
    'TiEYICUgF/0OICYgGP0O/U4hLSAtIBr9I/1kIQ4gBUFwav0ABAAhKyArIBn9TiEXICtBBP2NASAZ/U4hGCAlIBf9DiAmIBj9Dv1O' +
    'IS0gLSAa/SP9ZCEPIAVBAGr9AAQAISsgKyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/Q4gJiAY/Q79TiEtIC0gGv0j/WQhECAFQRBq' +
    '/QAEACErICsgGf1OIRcgK0EE/Y0BIBn9TiEYICUgF/0OICYgGP0O/U4hLSAtIBr9I/1kIREgBUEgav0ABAAhKyArIBn9TiEXICtB' +
    'BP2NASAZ/U4hGCAlIBf9DiAmIBj9Dv1OIS0gLSAa/SP9ZCESIAVBMGr9AAQAISsgKyAZ/U4hFyArQQT9jQEgGf1OIRggJSAX/Q4g' +
    'JiAY/Q79TiEtIC0gGv0j/WQhEyAF/QAEACErICsgGv0j/WQhBiAQRSARQQ9xRXEgD0GA/gNxRSARQfAfcUVycSAOIA9yIAVBIGsg' +
    'A0hyIAUgBGtB/x9xRXJBAEdxIBJFIBNBD3FFcSARQYD+A3FFIBNB8B9xRXJxIBAgEXIgBUEAayADSHJBAEdxciAGIAZBAXZzQf//' +
    'AXNB//8BcUVyICsgHP1uIB39JSArIBv9I/1P/WRFICtBMP0P/XFBCv0P/SYgK0Eg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kaUEDa0EN' +
    'SXFyIRQgDSAFNgIAIA0gFEECdGohDSAIQQRqIQgMAAsLQZCcASEIAkADQCAIIA1PDQEgCCgCACEFIAUgBCADEAIgBSAEIAMQBXIg' +
    'BSAEIAMQA3IEQCAHIAVBgICAgHhyNgIAIAdBBGohBwsgBUEgaiEFIAUgBCADEAIEQCAHIAVBgICAgHhyNgIAIAdBBGohBwsgCEEE' +
    'aiEIDAALCwwACwtBACAANgIAIAdBBGtBAnYL';

;// CONCATENATED MODULE: ./lib/core/detect/kernel/anchor.js
/** What the kernel finds in one pass over raw bytes: where a reader or a decoder has to look. */
const anchor_anchors = [
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/hit-list.js
/** Anchors on their way to the caller: in order of position, each once. */

const CODE_BITS = 4;
function codeOf(anchor) {
    return anchor_anchors.indexOf(anchor);
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
        while (this.#given < keys.length) {
            const key = keys[this.#given];
            const at = Math.floor(key / 2 ** CODE_BITS);
            if (at >= limit)
                return;
            this.#given++;
            found(at, anchor_anchors[key % 2 ** CODE_BITS]);
        }
        keys.length = 0;
        this.#given = 0;
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/byte-class.js
/** Classes of bytes as tables of 256 flags: one load and one comparison in the confirms. */
/** The byte of an ASCII character. */
function byte_class_byte(character) {
    return character.charCodeAt(0);
}
/** 1 for each byte of `characters` (taken as Latin-1). */
function classOf(...characters) {
    const members = new Uint8Array(256);
    for (const character of characters.join(''))
        members[byte_class_byte(character)] = 1;
    return members;
}
const digits = '0123456789';
const hexDigits = `${digits}abcdefABCDEF`;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The value of a hex digit, 255 for every other byte. */
const hexValue = (() => {
    const values = new Uint8Array(256).fill(255);
    for (const digit of hexDigits)
        values[byte_class_byte(digit)] = Number.parseInt(digit, 16);
    return values;
})();
/** The third letters of a key's prefix (`ph?_`). */
const kindLetters = 'xsarc';

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-base64.js
/**
 * Confirms a prefix in base64. A prefix stands in it in three forms, by its position modulo 3 (RFC 4648, section 4):
 * `cGh[4zhyj]X`, `[HXn3]Bo(eF|c1|YV|cl|Y1)` and `wa(Hhf|HNf|GFf|HJf|GNf)`. Each may be cut between two characters by a
 * line break with its marks or by the join of a string literal.
 */

/** Bytes that a fold or a join may take. */
const MAX_FOLD = 40;
/** What can begin a fold or a join. */
const foldStarts = '\n\r\\"\'= %';
const starts = classOf(foldStarts);
/** What can stand in one. */
const inside = classOf(foldStarts, '\t>+-|*#/.,');
const beforeB = classOf('HXn3');
/** The length of a spelled line break at `i` (`\n`, `%0A`), 0 where none stands. */
function spelled(bytes, i, end) {
    if (i + 1 >= end)
        return 0;
    const next = bytes[i + 1];
    if (bytes[i] === 0x5c)
        return next === 0x6e || next === 0x72 || next === 0x74 ? 2 : 0;
    if (bytes[i] !== 0x25 || next !== 0x30 || i + 2 >= end)
        return 0;
    const last = bytes[i + 2] | 0x20;
    return last === 0x61 || last === 0x64 ? 3 : 0;
}
/** Where the text goes on behind a fold that begins at `at`; `at` where none does. */
function afterFold(bytes, at, end) {
    if (at >= end || starts[bytes[at]] !== 1)
        return at;
    const limit = Math.min(end, at + MAX_FOLD);
    let i = at;
    while (i < limit) {
        const length = spelled(bytes, i, end);
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
        const back = i - 1 >= limit && spelled(bytes, i - 1, at) === 2
            ? 2
            : i - 2 >= limit && spelled(bytes, i - 2, at) === 3
                ? 3
                : 0;
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
        follow[from * 256 + byte_class_byte(character)] = to;
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
    const folded = at - 2 >= start && spelled(bytes, at - 2, at) > 0;
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-dump.js
/** Confirms a hex dump: a line that begins with an offset `0000…`, and hex digits behind it. */

const hex = classOf(hexDigits);
const blanks = classOf(' \t');
/** What may stand before an offset on its line: blanks, and the marks of quotes, diffs and comments. */
const marks = classOf(' \t>+-|*#/');
/** Bytes before an offset that are followed back to the line's start. */
const MAX_INDENT = 64;
const MAX_OFFSET = 16;
/** Blanks between an offset and the first byte. */
const MAX_GAP = 16;
/** Whether only blanks and marks stand between a line's start and `at`. */
function beginsLine(bytes, at, start) {
    const limit = Math.max(start, at - MAX_INDENT);
    let i = at;
    while (i > limit && marks[bytes[i - 1]] === 1)
        i--;
    if (i === start)
        return true;
    const before = bytes[i - 1];
    return before === 0x0a || before === 0x0d;
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
const REPEAT = 4096;
/** Numbers that a list has at least, in `MAX_LOOK` bytes: the shortest key that is encoded twice takes more. */
const MIN_NUMBERS = 32;
/** Bytes from the block to the end of its last number; a mark stands before it. */
const MAX_LOOK = 512;
/** Bytes from a mark's block that are of the list in any case: whole blocks of its shortest numbers. */
const LIST_REACH = 48;
/** What may stand between two numbers; of what is behind `f` the filter lets only `x` through. */
const listSeparators = ' \t\r\n,:;-xX"\'+>#*/[]()';
const separators = classOf(listSeparators);
const confirm_list_hex = classOf(hexDigits);
const decimal = classOf(digits);
/** The list that the block at `at` is the first whole one of (or one at which a mark is repeated); `null` where none is. */
function listAt(bytes, at, start, end) {
    if (at < start || at + BLOCK > end || !isBlock(bytes, at))
        return null;
    const before = at - LIST_STRIDE;
    if (before >= start && at % REPEAT !== 0 && isBlock(bytes, before) && isOfList(bytes, before, at))
        return null;
    let i = at;
    // A number that the block begins in belongs to what is before it.
    while (i < at + BLOCK && confirm_list_hex[bytes[i]] === 1)
        i++;
    while (i < end && separators[bytes[i]] === 1)
        i++;
    return numbersFrom(bytes, i, Math.min(end, at + MAX_LOOK));
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
/** Numbers of two hex digits each, or of one to three decimal ones below 256. */
function numbersFrom(bytes, from, end) {
    let pairs = true;
    let bytesOnly = true;
    let numbers = 0;
    let i = from;
    let digitsFrom = from;
    while (i < end && numbers < MIN_NUMBERS) {
        // `0x70`: the mark before the digits.
        if (bytes[i] === 0x30 && (bytes[i + 1] | 0x20) === 0x78)
            i += 2;
        const first = i;
        if (numbers === 0)
            digitsFrom = first;
        let value = 0;
        while (i < end && i < first + 4 && confirm_list_hex[bytes[i]] === 1) {
            if (decimal[bytes[i]] === 1)
                value = value * 10 + bytes[i] - 0x30;
            else
                value = 256;
            i++;
        }
        const length = i - first;
        if (length === 0 || length > 3)
            return null;
        pairs &&= length === 2;
        bytesOnly &&= value < 256;
        if (!pairs && !bytesOnly)
            return null;
        numbers++;
        const gap = i;
        while (i < end && separators[bytes[i]] === 1)
            i++;
        if (i === gap && i < end)
            return null;
    }
    if (numbers < MIN_NUMBERS)
        return null;
    return { at: digitsFrom, kind: pairs ? 'hex' : 'decimal' };
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-escape.js
/** Confirms escapes: two of one kind close to each other, each of a printable ASCII character. */

/** Bytes from an escape's start to the next one's; a \Uhhhhhhhh alone has ten. */
const MAX_STEP = 8;
/** `\u{000070}`, `&#0000112;`. */
const MAX_LONG_STEP = 20;
/** Backslashes before an escape that are followed back to the first. */
const MAX_BACKSLASHES = 32;
/** Digits of an entity or of \u{…}. */
const MAX_DIGITS = 8;
const confirm_escape_kinds = classOf(kindLetters);
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
        const digit = hexValue[bytes[i]];
        if (digit > 15)
            return -1;
        value = value * 16 + digit;
    }
    return value >= 0x20 && value <= 0x7e ? (from + count) * KINDS + kind : -1;
}
/** Digits up to a closing byte: `70}`, `112;`. */
function confirm_escape_closed(kind, bytes, from, end, base, closing) {
    let value = 0;
    let i = from;
    for (; i < end && i < from + MAX_DIGITS; i++) {
        const digit = hexValue[bytes[i]];
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
        const digit = hexValue[bytes[i]];
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
        return confirm_escape_closed(ENTITY, bytes, hex ? from + 2 : from + 1, end, hex ? 16 : 10, 0x3b);
    }
    if (next === 0x78)
        return digitsAt(X, bytes, at + 2, 2, end);
    if (next === 0x55)
        return digitsAt(LONG, bytes, at + 2, 8, end);
    if (next !== 0x75)
        return octal(bytes, at + 1, end);
    return third === 0x7b ? confirm_escape_closed(BRACED, bytes, at + 3, end, 16, 0x7d) : digitsAt(U, bytes, at + 2, 4, end);
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
    if (at + 2 >= end || bytes[at] !== 0x68 || confirm_escape_kinds[bytes[at + 1]] !== 1)
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
const kindsIn7 = classOf('832');
const kindsIn6 = classOf('13');
/** Whether a pair is what a prefix has behind `70`: 0 `h`, 1 a kind's letter, 2 `_`. */
function isPair(bytes, at, index, end) {
    if (index === 0)
        return is68(bytes, at);
    if (index === 2)
        return is5f(bytes, at, end);
    const second = bytes[at + 1];
    return bytes[at] === 0x37 ? kindsIn7[second] === 1 : bytes[at] === 0x36 && kindsIn6[second] === 1;
}
const confirm_hex_separators = classOf(' \t\r\n,:;-"\'+.\\%&#=|>*/()[]{}$_');
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

const confirm_plain_kinds = classOf(kindLetters);
const digit = classOf(digits);
/** `,` and a line break with its indentation, `).chr(`. */
const MAX_SEPARATOR = 40;
/** Whether `112`, something that is no digit, and `104` stand at `at`. */
function isDecimal(bytes, at, start, end) {
    if (bytes[at + 1] !== 0x31 || bytes[at + 2] !== 0x32)
        return false;
    if (at > start && digit[bytes[at - 1]] === 1)
        return false;
    let i = at + 3;
    while (i < end && i <= at + 3 + MAX_SEPARATOR && digit[bytes[i]] !== 1)
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
/** Where a name begins of which `sth` or `son` stands at `at`, or -1: one beside which a key without a prefix counts. */
function nameAround(bytes, at, start, end) {
    return (bytes[at + 1] | 0x20) === 0x74
        ? around(posthog, 2, bytes, at, start, end)
        : around(personal, 3, bytes, at, start, end);
}
function isVisible(value) {
    return value > 0x20 && value < 0x7f;
}
/** Whether `=` at `at` ends a line that goes on in the next one (RFC 2045, section 6.7, rule 5). */
function isSoftBreak(bytes, at, start, end) {
    const feed = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (feed + 1 >= end || bytes[feed] !== 0x0a || !isVisible(bytes[feed + 1]))
        return false;
    return at <= start || isVisible(bytes[at - 1]);
}
/**
 * Whether a prefix in little endian UTF-16 begins at `at`, where a `p` stands. With a NUL before it, it can as well be in
 * big endian: the bytes alone do not tell.
 */
function isUtf16(bytes, at, end) {
    if (at + 7 > end || bytes[at + 1] !== 0 || bytes[at + 2] !== 0x68 || bytes[at + 3] !== 0)
        return false;
    return confirm_plain_kinds[bytes[at + 4]] === 1 && bytes[at + 5] === 0 && bytes[at + 6] === 0x5f;
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/spelled-joins.js
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
const entityStarts = classOf('aqszNZ#');
const numberStarts = classOf('0368xX');
/** The first digits of a code point, and of a byte. */
const unicodeStarts = classOf('02fF');
const hexStarts = classOf('1aA');
const [HASH, ONE, SEVEN] = [0x23, 0x31, 0x37];
/** What a join may have behind its first byte. */
const between = classOf(digits, letters, '#;:[');
const literals = classOf('fFrRbBuUlL@$');
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/prefix-goes-on.js
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
const prefix_goes_on_MAX_DIGITS = 8;
const stamp = classOf(digits, '-:.,TZ+');
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
    return alphanumeric[bytes[at]] === 1 && (next === 0x22 || next === 0x27 || next === 0x60);
}
/** The number that begins at `from` in a base, up to `limit` digits; -1 where none stands. */
function numberAt(bytes, from, end, base, limit) {
    let value = 0;
    let i = from;
    for (; i < end && i < from + limit; i++) {
        const digit = hexValue[bytes[i]];
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
                const limit = from === i + 2 ? prefix_goes_on_MAX_DIGITS : here === 0x78 ? 2 : here === 0x75 ? 4 : 8;
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
            return isNext(numberAt(bytes, hex ? i + 1 : i, end, hex ? 16 : 10, prefix_goes_on_MAX_DIGITS), index) || -1;
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
            const after = afterSpelledJoin(bytes, i, last);
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
        else if (alphanumeric[here] === 1) {
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-prefix.js
/** Confirms the `p` of a key's prefix: plain, or with an escape or a join among its first four characters. */



/** Alphanumerics after `ph?_` that need no further look. */
const PLAIN_BODY = 20;
const confirm_prefix_kinds = classOf(kindLetters);
/** What can begin an escape or a join between two characters of a prefix. */
const joinStarts = '\\%&="\'`<)^$\x1b\r\n\xe2\xc2\xef';
const joins = classOf(joinStarts);
/** What can begin one inside a body: also the comma of a list, operators and blanks. */
const bodyJoins = classOf(joinStarts, ',+- ');
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
    if (confirm_prefix_kinds[third] !== 1)
        return joins[third] === 1 && prefixGoesOn(bytes, at + 2, end, 2);
    if (at + 3 >= end)
        return false;
    const fourth = bytes[at + 3];
    if (fourth !== 0x5f)
        return joins[fourth] === 1 && prefixGoesOn(bytes, at + 3, end, 3);
    const enough = at + 4 + PLAIN_BODY;
    let i = at + 4;
    while (i < enough && i < end && alphanumeric[bytes[i]] === 1)
        i++;
    return i === enough || (i < end && bodyJoins[bytes[i]] === 1);
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm-split-prefix.js
/**
 * Confirms a prefix that a join cuts behind its `p`, from the `h` behind the join: `p" + "hx_…`. `p` before a quote stands
 * everywhere in code, `hx_` nowhere.
 */





/** What follows the kind's letter: the underscore, or what begins an escape or another join. */
const afterSplitKind = '_"\')\n\r%\\&=<\x1b\xe2\xc2\xef';
/** What stands before an `h` and behind it, where joins cut on both sides: in quotes, tags, ANSI codes, zero-width. */
const aroundSplitH = '"\'(>m\n\x8b\x8c\x8d\x8f\xad\xbf';
const behindSplitH = '"\')<\n\r\x1b\xe2\xc2\xef';
const confirm_split_prefix_kinds = classOf(kindLetters);
const kindEnds = classOf(afterSplitKind);
const confirm_split_prefix_before = classOf(aroundSplitH);
const behind = classOf(behindSplitH);
/** What a line's mark or a PDF's kerning has of alphanumerics. */
const numbers = classOf(digits, 'TZ');
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
            const entity = startOfSpelledJoin(bytes, i, start);
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
        else if (alphanumeric[here] === 1) {
            if (here === 0x70)
                return i;
            const join = startOfSpelledJoin(bytes, i, start);
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
    const cutBehind = confirm_split_prefix_before[bytes[at - 1]] === 1 && behind[next] === 1;
    const kind = confirm_split_prefix_kinds[next] === 1 && at + 2 < end && kindEnds[bytes[at + 2]] === 1;
    if (!kind && !cutBehind)
        return -1;
    const from = joinedP(bytes, at, start);
    if (from < 0 || !prefixGoesOn(bytes, from + 1, at + 1, 1))
        return -1;
    return (kind ? prefixGoesOn(bytes, at + 2, end, 3) : prefixGoesOn(bytes, at + 1, end, 2)) ? from : -1;
}
/** Where a prefix begins whose `h` is the escape that `at` (`%`, `&` or the last backslash) begins; or -1. */
function prefixBeforeEscape(bytes, at, start, end) {
    let from = at - 1;
    if (bytes[at] === 0x5c)
        while (from >= start && from > at - MAX_BACKSLASHES && bytes[from] === 0x5c)
            from--;
    return from >= start && bytes[from] === 0x70 && prefixGoesOn(bytes, from + 1, end, 1) ? from : -1;
}

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
const confirm_run_REPEAT = 4096;
/** What a run is made of: base64's and base64url's characters, hex digits among them. */
const runCharacters = `${letters}${digits}+/_-`;
const run = classOf(runCharacters);
/** Shorter runs count only if they are the line of a fold. */
const MIN_RUN = 76;
/** Columns at which folded base64 counts. */
const MIN_LINE = 40;
/** A line's end with the marks of the next one. */
const confirm_run_MAX_FOLD = 40;
const fold = classOf('\r\n \t>+-|*#/"\'.,\\');
const breaks = classOf('\r\n\\"\'');
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
    if (at >= end || breaks[bytes[at]] !== 1)
        return 0;
    const limit = Math.min(end, at + confirm_run_MAX_FOLD);
    let i = at;
    while (i < limit && fold[bytes[i]] === 1) {
        // A spelled line break.
        if (bytes[i] === 0x5c && i + 1 < limit && (bytes[i + 1] === 0x6e || bytes[i + 1] === 0x72))
            i++;
        i++;
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
    if (from === at - RUN_STRIDE && at % confirm_run_REPEAT !== 0)
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
    const behind = runBehindFold(bytes, to, end, MIN_RUN - length);
    const rest = MIN_RUN - length - behind;
    return rest <= 0 || runBeforeFold(bytes, from, start, rest) >= rest;
}
/** How many characters of a run stand before a fold that ends at `at`, up to `enough`. */
function runBeforeFold(bytes, at, start, enough) {
    const limit = Math.max(start, at - confirm_run_MAX_FOLD);
    let i = at;
    let broken = false;
    while (i > limit && fold[bytes[i - 1]] === 1) {
        i--;
        if (breaks[bytes[i]] === 1)
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
    if (at - from >= UTF_16_STRIDE && at % confirm_run_REPEAT !== 0)
        return false;
    let to = at;
    while (to + 2 <= end && to < at + MIN_UTF_16 && pairAt(bytes, to, parity))
        to += 2;
    if (to < at + UTF_16_BLOCK)
        return false;
    // One byte of a pair may stand on either side: 96 bytes begin and end where they like.
    return to - from >= MIN_UTF_16 - 2;
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/confirm.js
/**
 * What the filter lets through is confirmed here, for all forms of the kernel alike: the filter may be generous, but it
 * must lose nothing (`anchor-table.ts` tells what it passes).
 */










/** How far before a candidate an anchor can begin: a prefix whose `p` a join with tags cuts off is the longest. */
const MAX_BEFORE = MAX_SPLIT + 8;
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
                if (isPrefix(bytes, at, end))
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
            const from = base64From(bytes, at, start, end);
            if (from >= 0)
                report(range, from, BASE64);
            break;
        }
        case 0x47 /* G */:
        case 0x61 /* a */: {
            const from = base64Behind(bytes, at, start, end);
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
            if (isDump(bytes, at + 1, start, end))
                report(range, at + 1, DUMP);
            break;
        case 0x25 /* % */:
        case 0x26 /* & */:
        case 0x5c /* \ */: {
            const from = escapesFrom(bytes, at, start, end);
            if (from >= 0)
                report(range, from, ESCAPE);
            const split = prefixBeforeEscape(bytes, at, start, end);
            if (split >= 0)
                report(range, split, PREFIX);
            break;
        }
        case 0x3b /* ; */: {
            const amp = startOfEscapedAmpersand(bytes, at, start);
            const from = amp < 0 ? -1 : escapesFrom(bytes, amp, start, end);
            if (from >= 0)
                report(range, from, ESCAPE);
            break;
        }
        case 0x3d /* = */:
            if (isSoftBreak(bytes, at, start, end))
                report(range, at, SOFT_BREAK);
            break;
        case 0x73 /* s */:
        case 0x53: {
            const name = nameAround(bytes, at, start, end);
            if (name >= 0)
                report(range, name, NAME);
            break;
        }
        case 0x68 /* h */: {
            const split = prefixBefore(bytes, at, start, end);
            if (split >= 0)
                report(range, split, PREFIX);
            break;
        }
        default:
    }
    // Two trigrams begin one byte earlier than what they are about.
    const second = bytes[at + 1];
    if (second === 0x68) {
        const split = prefixBefore(bytes, at + 1, start, end);
        if (split >= 0)
            report(range, split, PREFIX);
    }
    else if (second === 0x42) {
        const from = base64From(bytes, at + 1, start, end);
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
    if (marksRun(bytes, at, start, end))
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/trigrams.js
/**
 * What the filter looks for: three bytes in a row that every anchor has somewhere near its start. The rarest three of a
 * word are chosen, so that ordinary text has few candidates; `confirm.ts` decides on each by its first byte.
 *
 * A prefix that a join cuts behind its `p` is found by what follows the join, since `p` before a quote or a line break is
 * everywhere in code; base64 cut behind its first character likewise.
 */




/** `!` to `~`. */
const visible = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 0x21 + index));
const trigrams = {
    prefix: ['p', 'h', kindLetters + joinStarts],
    'prefix cut behind the p': ['h', kindLetters, afterSplitKind],
    'prefix cut around the h': [aroundSplitH, 'h', behindSplitH],
    'prefix in UTF-16': ['p', '\0', 'h'],
    'base64, first form': ['c', 'G', `h${foldStarts}`],
    'base64, first form, cut behind the c': ['G', 'h', '4zhyj'],
    'base64, second form': ['B', 'o', `ecY${foldStarts}`],
    'base64, second form, cut behind the B': ['HXn3', 'B', foldStarts],
    'base64, third form': ['w', 'a', `GH${foldStarts}`],
    'base64, third form, cut behind the w': ['a', 'GH', 'hNFJ'],
    hex: ['7', '0', undefined],
    decimal: ['1', '1', '2'],
    dump: ['\n\r\t +-xX', '0', '0'],
    'percent escape': ['%', '234567', hexDigits],
    'hex escape': ['\\', 'xuU', '0234567{'],
    'octal escape': ['\\', '01234567', '01234567'],
    entity: ['&;', '#', `xX${digits}`],
    'soft break': ['=', '\n', visible],
    'soft break with a carriage return': ['=', '\r', '\n'],
    posthog: ['sS', 'tT', 'hH'],
    personal: ['sS', 'oO', 'nN'],
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
    const last = range.end - TRIGRAM;
    for (let at = from; at < to; at++) {
        if (at % RUN_STRIDE === 0)
            confirmSample(range, at);
        if (at <= last && isTrigram(bytes, at))
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
            if (before < from && before <= end - TRIGRAM && isTrigram(bytes, before))
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

;// CONCATENATED MODULE: ./lib/core/detect/kernel/filter-memory.js
/** What the filter keeps in the first bytes of its memory: addresses and sizes, as `scripts/kernel/filter.ts` builds them in. */

/** Bytes of a turn of its loop; it may read as many around what it looks at. */
const TURN = 64;
/** Turns in a part, over which it goes in steps. */
const TURNS = 32;
/** Entries of a part at most: every byte a trigram, every stride a sample. */
const MOST = TURNS * (TURN + 2);
/** The list: where it stopped, then what it passes. */
const ROOM = 4096;
/** The address up to which the list may be filled before another part. */
const FULL = (ROOM - 1 - MOST) * 4;
/** Three tables of 256 numbers: `trigramBits`. */
const TABLES_AT = ROOM * 4;
/** A mask and an address for each turn, and one that is written over. */
const TURNS_AT = TABLES_AT + TRIGRAM * 256 * 4;
const SAMPLE_TURNS_AT = TURNS_AT + (TURNS + 1) * 16;
const PLACES_AT = SAMPLE_TURNS_AT + (TURNS + 1) * 4;
/** Where the memory is free. */
const FILTER_MEMORY = PLACES_AT + (TURNS * TURN + 2) * 4;

;// CONCATENATED MODULE: ./lib/core/detect/kernel/web-assembly.js
/** `undefined` where Node runs without it (`--jitless`). */
const webAssembly = globalThis.WebAssembly;

;// CONCATENATED MODULE: ./lib/core/detect/kernel/wasm-kernel.js
/** The kernel with a filter in WebAssembly: it passes candidates, which are confirmed as the twin confirms every byte. */






const PAGE = 1 << 16;
/** Bytes around what the filter looks at that it may read. */
const MARGIN = 4 * TURN;
/** Bytes that are copied at a time where they are not in the memory. */
const wasm_kernel_PART = 1 << 16;
const ADDRESS = 0x7fffffff;
/**
 * @param module one of `modules.ts`
 * @param size bytes of the kernel's memory
 * @returns `undefined` where the machine does not run the module
 */
function createWasmKernel(module, size) {
    const code = Buffer.from(module, 'base64');
    if (webAssembly?.validate(code) !== true)
        return undefined;
    const memoryAt = FILTER_MEMORY + MARGIN;
    const scratchAt = memoryAt + size + MARGIN;
    const pages = Math.ceil((scratchAt + TURN + wasm_kernel_PART + MARGIN) / PAGE);
    const linear = new webAssembly.Memory({ initial: pages, maximum: pages });
    const instance = new webAssembly.Instance(new webAssembly.Module(code), { kernel: { memory: linear } });
    const exports = instance.exports;
    new Int32Array(linear.buffer, TABLES_AT, trigramBits.length).set(trigramBits);
    const list = new Int32Array(linear.buffer, 0, ROOM);
    const scratch = new Uint8Array(linear.buffer, scratchAt, TURN + wasm_kernel_PART + MARGIN);
    /** Confirms what the filter passes from the index `part` to `partEnd`; the index 0 has the address `origin`. */
    function look(range, part, partEnd, last, origin) {
        const count = exports.filter(origin + part, origin + partEnd, FULL, origin + range.start, origin);
        const next = list[0];
        const candidatesFrom = firstCandidate(range);
        for (let i = 1; i <= count; i++) {
            const entry = list[i];
            const at = (entry & ADDRESS) - origin;
            if (at >= last)
                continue;
            // The highest bit is the sign of a 32-bit number, which V8 keeps in a register.
            if (entry < 0)
                confirmSample(range, at);
            else if (at >= candidatesFrom && at <= range.end - TRIGRAM)
                confirm_confirm(range, at);
        }
        return next - origin;
    }
    return {
        memory: Buffer.from(linear.buffer, memoryAt, size),
        search(bytes, from, to, end, found, start = from) {
            const hits = new HitList();
            const range = { bytes, start, from, to, end, hits };
            const last = Math.min(end, to + MAX_BEHIND);
            const inMemory = bytes.buffer === linear.buffer;
            confirmStart(range);
            // Turns begin at multiples of 64 in `bytes`, wherever it lies: samples depend on it.
            const samplesFrom = Math.max(start, from - MAX_LOOK);
            let part = samplesFrom - (samplesFrom % TURN);
            while (part < last + (TRIGRAM - 1)) {
                if (inMemory)
                    part = look(range, part, last + (TRIGRAM - 1), last, bytes.byteOffset);
                else {
                    // Copied anew each time: a search begun by `found` uses the same place.
                    const copyFrom = Math.max(0, part - TURN);
                    const partEnd = Math.min(part + wasm_kernel_PART, last + (TRIGRAM - 1));
                    scratch.set(bytes.subarray(copyFrom, Math.min(end, partEnd + MARGIN)), TURN - (part - copyFrom));
                    part = look(range, part, partEnd, last, scratchAt + TURN - part);
                }
                hits.give(part - (TRIGRAM - 1) - MAX_BEFORE, found);
            }
            hits.give(Infinity, found);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/detect/kernel/create-kernel.js



/** @param size bytes of the kernel's memory, which never grows */
function createKernel(size) {
    return createWasmKernel(relaxedModule, size) ?? createWasmKernel(plainModule, size) ?? createTwin(size);
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

;// CONCATENATED MODULE: ./lib/core/detect/plain-prefixes.js
/** Where plain prefixes stand, in the few bytes that are shown beside a key; the kernel finds those of a whole text. */
const UNDERSCORE = 0x5f;
const plain_prefixes_kindLetters = new Uint8Array(256);
for (const letter of 'xsarc')
    plain_prefixes_kindLetters[letter.charCodeAt(0)] = 1;
const ph = Buffer.from('ph');
/** Calls `found` with the position of each `ph[xsarc]_` that begins in [from, to), ascending. */
function eachPrefix(bytes, from, to, found) {
    const searched = bytes.subarray(0, Math.min(bytes.length, to + 1));
    for (let at = searched.indexOf(ph, from); at !== -1; at = searched.indexOf(ph, at + 1)) {
        if (bytes[at + 3] === UNDERSCORE && plain_prefixes_kindLetters[bytes[at + 2]] === 1)
            found(at);
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/limits.js
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
const word_model_digits = 3;
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
const word_model_first = [0.45, 0.25, 0.15, 0.1, 0.05];
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
const sortOf = (code) => (code >= 97 ? lower : code >= 65 ? capitals : word_model_digits);
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
            begins.set(word_model_first);
        else
            begins.fill(0);
        for (let from = 0; from < sorts; from++) {
            const ends = from === noise ? noiseEnds : from === word_model_digits ? digitsEnd : pairs[before * width + edge];
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
        if (sort === word_model_digits) {
            const digit = code - 48;
            const chance = (1 - countsOn) / 10 + (digit === (digitBefore + 1) % 10 ? countsOn : 0);
            next[word_model_digits] = (open[word_model_digits] * (1 - digitsEnd) * chance + begins[word_model_digits] / 10) * alphabetSize;
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
const classes_classOf = (text) => classes.find(({ pattern }) => pattern.test(text));
const classLook = {
    model: 'classes',
    bits(text) {
        const found = classes_classOf(text);
        return found === undefined
            ? -Infinity
            : text.length * Math.log2(alphabetSize / found.size) - Math.log2(classes.length);
    },
    reason: (text) => classes_classOf(text)?.reason ?? 'characters of one sort only',
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
const escape_hexDigits = '([0-9A-Fa-f]{2})';
/** By their first character; a text that was escaped several times has more backslashes, `25`s and `amp;`s. */
const readings = {
    '%': [['percent', new RegExp(`%(?:25){0,4}${escape_hexDigits}`, 'y'), 16]],
    '\\': [
        ['unicode-escape', new RegExp(String.raw `\\{1,32}(?:u|U0000)00${escape_hexDigits}`, 'y'), 16],
        ['unicode-escape', new RegExp(String.raw `\\{1,32}u\{0{0,4}${escape_hexDigits}\}`, 'y'), 16],
        ['hex-escape', new RegExp(String.raw `\\{1,32}x${escape_hexDigits}`, 'y'), 16],
        ['octal-escape', /\\{1,32}0?([01][0-7]{2})/y, 8],
    ],
    '&': [
        ['html-entity', /&(?:amp;){0,4}#0{0,4}([0-9]{2,3});?/y, 10],
        ['html-entity', new RegExp(`&(?:amp;){0,4}#[xX]0{0,4}${escape_hexDigits};?`, 'y'), 16],
    ],
    '=': [['quoted-printable', /=([0-9A-F]{2})/y, 16]],
};
/** Escapes of the underscore that have no number: Markdown's `\_`, HTML's names (HTML, *Named character references*). */
const underscores = {
    '\\': ['backslash-escape', /\\{1,32}_/y],
    '&': ['html-entity', /&(?:amp;){0,4}(?:lowbar|UnderBar);/y],
};
/** @returns the escape that begins at `at`, if it stands for an ASCII character */
function escape_escapeAt(text, at) {
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

;// CONCATENATED MODULE: ./lib/core/detect/reader/white-space.js
/**
 * White space between two parts of a key, as far as it says nothing: blanks, line breaks (spelled ones in an escaped
 * string, too), and what stands before the text of a line: indentation, the marks of a diff, a quoted mail, a comment
 * or a list, the time stamp of a log.
 */
/** Characters, in all: what is longer separates. */
const MAX_WHITE = 256;
/** Marks before the text of one line: `> > +`, ` * `, `// `. */
const MAX_MARKS = 4;
const white_space_blanks = /[ \t]*/y;
const lineBreak = /\r\n?|\n|\\{1,32}r\\{1,32}n|\\{1,32}[nr]/y;
const anyMark = /\/\/|--|[>+\-|*#]/y;
/** ISO 8601, as GitHub's and most logs begin their lines, with the level that may follow. */
const timeStamp = /\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t]{1,4}\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|trace|debug|info|warn|error)\]?:?)?(?=[ \t])/y;
/** @returns the white space that begins at `at`; it may be empty */
function whiteSpaceAt(text, at) {
    let end = endOf(white_space_blanks, text, at) ?? at;
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
    let end = endOf(white_space_blanks, text, at) ?? at;
    for (let marks = 0; marks < MAX_MARKS; marks++) {
        const next = endOf(mark, text, end);
        if (next === null)
            break;
        end = endOf(white_space_blanks, text, next) ?? next;
    }
    const stamped = endOf(timeStamp, text, end);
    return stamped === null ? end : (endOf(white_space_blanks, text, stamped) ?? stamped);
}
/** Where a match of a sticky pattern at `at` ends. */
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : null;
}

;// CONCATENATED MODULE: ./lib/core/detect/reader/concatenation.js

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
    const closed = endOf(quote, text, at);
    if (closed === null)
        return null;
    let white = whiteSpaceAt(text, closed);
    let lines = white.lines;
    let end = white.end;
    const operated = endOf(operator, text, end);
    const listed = operated === null ? endOf(comma, text, end) : null;
    if (operated !== null || listed !== null)
        end = operated ?? listed;
    const continued = endOf(continuation, text, whiteSpaceAt(text, end).end);
    if (continued !== null)
        end = continued;
    if (operated !== null || listed !== null || continued !== null) {
        white = whiteSpaceAt(text, end);
        lines += white.lines;
        end = white.end;
    }
    const opened = endOf(quote, text, endOf(literalPrefix, text, end) ?? end);
    if (opened === null)
        return null;
    const isOne = operated !== null || (listed === null && (lines > 0 || end === closed));
    return { strength: isOne ? 'concat' : 'weak', encoding: 'string-join', end: opened };
}

;// CONCATENATED MODULE: ./lib/core/detect/reader/join.js


const strengths = ['strong', 'concat', 'weak', 'wrap'];
/** Longer ones separate. Runs of a word processor, `</w:t></w:r><w:r …><w:rPr>…</w:rPr><w:t>`, take a few hundred. */
const join_MAX_JOIN = 1024;
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
            return made('strong', 'ansi', endOf(rawAnsi, text, at));
        case '\xc2':
        case '\xe1':
        case '\xe2':
        case '\xef':
            return made('strong', 'zero-width', endOf(zeroWidth, text, at));
        case '&':
            return made('strong', 'zero-width', endOf(zeroWidthEntity, text, at)) ?? concatenationAt(text, at);
        case '\\':
            return (continued(text, at) ??
                made('strong', 'ansi', endOf(spelledAnsi, text, at)) ??
                made('strong', 'zero-width', endOf(spelledZeroWidth, text, at)) ??
                concatenationAt(text, at) ??
                wrapped(text, at));
        case '^':
            return continued(text, at);
        case '`':
            return (continued(text, at) ??
                concatenationAt(text, at) ??
                made('concat', 'string-join', endOf(closedLiteral, text, at)));
        case '"':
        case "'":
            return concatenationAt(text, at) ?? made('concat', 'string-join', endOf(closedLiteral, text, at));
        case '$':
            return made('concat', 'string-join', endOf(openedLiteral, text, at));
        case '=':
            return afterMargin(text, 'quoted-printable', endOf(softBreak, text, at));
        case '<':
            return made('strong', 'tags', endOf(wordBreak, text, at)) ?? made('weak', 'tags', endOfTags(text, at));
        case ')':
            return made('weak', 'string-join', endOf(placedText, text, at) ?? endOf(tjOperator, text, at));
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
    return afterMargin(text, 'string-join', endOf(continuedLine, text, at));
}
/** The next line's margin belongs to the break. */
function afterMargin(text, encoding, end) {
    return end === null ? null : { strength: 'strong', encoding, end: whiteSpaceAt(text, end - 1).end };
}
function wrapped(text, at) {
    const { end, lines } = whiteSpaceAt(text, at);
    return lines === 0 ? null : { strength: 'wrap', encoding: 'line-wrap', end };
}
function endOfTags(text, at) {
    let end = endOf(tag, text, at);
    if (end === null)
        return null;
    for (;;) {
        const next = endOf(tag, text, whiteSpaceAt(text, end).end);
        if (next === null || next - at > join_MAX_JOIN)
            return end;
        end = next;
    }
}

;// CONCATENATED MODULE: ./lib/core/detect/reader/parts.js



const parts_alphanumeric = /^[A-Za-z0-9]$/;
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
        if (body.length >= MAX_BODY)
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
    if (run.length > MAX_BODY)
        run = run.slice(0, MAX_BODY);
    if (text[at + run.length] === '_' && /ph[xsarc]$/.test(run))
        run = run.slice(0, -3);
    return { body: run, end: at + run.length };
}
function escapedPart(text, from, escape) {
    let body = '';
    let at = from;
    for (let next = escape_escapeAt(text, at); next?.escape === escape && parts_alphanumeric.test(next.text) && body.length < MAX_BODY; next = at < text.length ? escape_escapeAt(text, at) : null) {
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
    if (plain === '_' || parts_alphanumeric.test(plain))
        return { text: plain, end: at + 1, escape: null };
    return escape_escapeAt(text, at);
}
function isBody(character) {
    return parts_alphanumeric.test(character.text);
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
    const text = bytes.toString('latin1', at, Math.min(limit, at + MAX_LOOKAHEAD));
    const parts = readParts(text);
    if (parts === null)
        return undefined;
    const kind = (0,kinds/* kindOfPrefix */.wC)(parts.prefix);
    if (kind === undefined)
        return undefined;
    const cut = valueEnd(kind, parts);
    if (cut.length < MIN_BODY)
        return undefined;
    const body = parts.body.slice(0, cut.length);
    const end = at + cut.end;
    const goesOn = end + 1 < limit && bytes[end] === read_prefixed_UNDERSCORE && alphanumeric[bytes[end + 1]] === 1;
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
    const end = endOfRun(bytes, from, Math.min(limit, from + MAX_BODY), alphanumeric);
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
const base64Digits = Uint8Array.from(base64url);
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
    const earliest = Math.max(start, key.start - MAX_SNIPPET_SIDE);
    const before = bytes.subarray(earliest, key.start).lastIndexOf(LF);
    const latest = Math.min(end, key.end + MAX_SNIPPET_SIDE);
    const after = bytes.subarray(key.end, latest).indexOf(LF);
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
/** In base64 another key can stand beside it: all of the digits are covered. */
function ownCover({ bytes }, from, to, key) {
    const shown = (0,mask/* mask */.d)(key.value);
    const isBase64 = key.encoding[0] === 'base64' || key.encoding[0] === 'base64url';
    if (!isBase64)
        return { start: key.start, end: key.end, shown };
    const start = startOfRun(bytes, key.start, from, base64Digits);
    return { start, end: endOfRun(bytes, key.end, to, base64Digits), shown };
}
function coversOf(stretch, from, to, key) {
    const covers = [ownCover(stretch, from, to, key)];
    eachPrefix(stretch.bytes, Math.max(stretch.start, from - MAX_BODY), to, (at) => {
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
        secret: new Secret(candidate.value),
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
    const earliest = Math.max(start, key.start - MAX_LOOKBEHIND);
    const before = bytes.subarray(earliest, key.start).lastIndexOf(line_comments_LF);
    const latest = Math.min(end, key.start + MAX_LOOKAHEAD);
    const last = Math.min(key.end, latest);
    const after = bytes.subarray(last, latest).indexOf(line_comments_LF);
    return [before === -1 ? earliest : earliest + before + 1, after === -1 ? latest : last + after];
}

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
        if (offset + from === 0 && isMark(bytes, low))
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
    if (isMark(bytes, 0))
        return 'utf-16le';
    if (isMark(bytes, 1))
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
function isMark(bytes, low) {
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
;// CONCATENATED MODULE: ./lib/core/decoders/base64/digits.js
/** The 64 digits of base64 and base64url (RFC 4648, sections 4 and 5). */
/** No digit. */
const NONE = 255;
/** The value of each byte as a digit; `-` is `+`, `_` is `/`. */
const digits_digitOf = new Uint8Array(256).fill(NONE);
for (const [value, digit] of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries()) {
    digits_digitOf[digit] = value;
}
digits_digitOf['-'.charCodeAt(0)] = 62;
digits_digitOf['_'.charCodeAt(0)] = 63;

;// CONCATENATED MODULE: ./lib/core/decoders/base64/fold.js
/** What stands between two lines of one base64 text: line breaks, real or spelled, with margins; string joins. */


/** Bytes in which a fold is looked for. */
const fold_MAX_FOLD = 512;
const fold_blanks = /[ \t]*/y;
const fold_lineBreak = /(?:\\{0,32}\r\n?|\\{0,32}\n|=\r\n?|=\n|\\{1,32}r\\{1,32}n|\\{1,32}[nr]|%(?:25)?0[dD]%(?:25)?0[aA]|%(?:25)?0[aA]|&#(?:13;&#10|10|x[dD];&#x[aA]|x[aA]);)/y;
const mark = /[>|*#]|(?:[+-]|\/\/)(?=[ \t])/y;
/**
 * @param mark `+` or `-` where each line of the text has it in its first column (a diff), else empty
 * @returns where the next line's own text begins, `null` where no fold is
 */
function foldAt(text, at, diffMark) {
    const broken = endOf(fold_lineBreak, text, endOf(fold_blanks, text, at) ?? at);
    if (broken === null)
        return concatenationAt(text, at)?.end ?? null;
    const end = diffMark !== '' && text[broken] === diffMark ? broken + 1 : broken;
    return marginEnd(text, end, mark);
}

;// CONCATENATED MODULE: ./lib/core/decoders/base64/run.js
/** The whole base64 text around an anchor: its digits, and where each of them is stored. */



/** A line that goes on in the next one has so many digits at least. */
const run_MIN_LINE = 16;
const run_LF = 0x0a;
const run_CR = 0x0d;
const PLUS = 0x2b;
const MINUS = 0x2d;
const EQUALS = 0x3d;
/** @returns 'more' where the run may go on behind a stretch that does */
function runAround(stretch, at) {
    const start = startOf(stretch, at);
    const reader = new RunReader(stretch, start);
    return reader.read();
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
            if (more && at >= limit - fold_MAX_FOLD)
                return 'more';
            if (at >= limit)
                break;
            const escaped = this.#escaped(at);
            if (escaped > at) {
                lineDigits++;
                at = escaped;
                continue;
            }
            const next = lineDigits >= run_MIN_LINE ? this.#folded(at) : at;
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
        while (end < limit && digits_digitOf[bytes[end]] !== NONE)
            end++;
        if (end > at)
            this.#part(at, end - at, 1);
        return end;
    }
    /** `\/` of JSON, `%2B`, `\u002f`, `&#43;`. */
    #escaped(at) {
        const { bytes, end } = this.#stretch;
        const first = bytes[at];
        if (first !== 0x25 && first !== 0x5c && first !== 0x26)
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
        const plain = bytes[at] === run_LF ? at + 1 : bytes[at] === run_CR && bytes[at + 1] === run_LF ? at + 2 : 0;
        const next = bytes[plain];
        if (plain > 0 &&
            plain < end &&
            digits_digitOf[next] !== NONE &&
            next !== PLUS &&
            next !== MINUS &&
            next !== 0x2f)
            return isTimeStamp(bytes, plain) ? this.#foldedByText(at) : plain;
        return this.#foldedByText(at);
    }
    #foldedByText(at) {
        const { bytes, end } = this.#stretch;
        const text = bytes.toString('latin1', at, Math.min(end, at + fold_MAX_FOLD));
        const fold = foldAt(text, 0, this.#diffMark);
        if (fold === null || at + fold >= end)
            return at;
        return digits_digitOf[bytes[at + fold]] === NONE ? at : at + fold;
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
                digits[digit] = digits_digitOf[byte];
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
const escapedDigit = /^(?:%(?:25){0,4}2[BbFf]|\\{1,32}\/|\\{1,32}u002[bBfF]|\\{1,32}x2[bBfF]|&(?:amp;)?#(?:0?4[37]|[xX]2[bBfF]);|&(?:plus|sol);)/;
function escapedValue(bytes, at, width) {
    return /(?:[bB]|43;|plus;|2[bB];)$/.test(bytes.toString('latin1', at, at + width)) ? 62 : 63;
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
    return at === start || bytes[at - 1] === run_LF || bytes[at - 1] === run_CR ? String.fromCharCode(first) : '';
}
/** Back to the first digit of the first line, over lines that are all of one text. */
function startOf({ bytes, start }, at) {
    const earliest = Math.max(start, at - MAX_LOOKBEHIND);
    let first = lineStart(bytes, at, earliest);
    for (;;) {
        const before = lineBefore(bytes, first, earliest);
        if (before === null)
            return first;
        first = before;
    }
}
function lineStart(bytes, at, earliest) {
    let first = at;
    while (first > earliest && digits_digitOf[bytes[first - 1]] !== NONE)
        first--;
    return first;
}
/** What may stand between the digits of two lines, seen from behind. */
const betweenLines = new Uint8Array(256);
for (const character of ' \t\r\n>|*#+-"\'`\\.&=,')
    betweenLines[character.charCodeAt(0)] = 1;
/** The first digit of the line before, where it is one of the same text: it ends with digits enough. */
function lineBefore(bytes, first, earliest) {
    let end = first;
    let breaks = false;
    while (end > earliest && betweenLines[bytes[end - 1]] === 1) {
        end--;
        if (bytes[end] === run_LF || bytes[end] === run_CR)
            breaks = true;
    }
    // A spelled line break: its letter was taken for a digit.
    if (!breaks && bytes[first - 1] === 0x5c && (bytes[first] === 0x6e || bytes[first] === 0x72))
        breaks = true;
    if (!breaks)
        return null;
    const start = lineStart(bytes, end, earliest);
    return end - start >= run_MIN_LINE ? start : null;
}

;// CONCATENATED MODULE: ./lib/core/decoders/last-at-or-before.js
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

;// CONCATENATED MODULE: ./lib/core/decoders/base64.js
/** Base64 and base64url, unpadded, folded, and with its digits escaped (RFC 4648). */


/** Fewer digits hold no key: the shortest that is reported takes 24 bytes. */
const MIN_DIGITS = 32;
/** Where a text begins is not sure, since a path or a word may touch it: every alignment is decoded. */
const ALIGNMENTS = 4;
const base64 = {
    id: 'base64',
    anchors: ['base64', 'run'],
    decode(stretch, at) {
        const run = runAround(stretch, at);
        if (run === 'more')
            return 'more';
        const to = Math.max(run.end, at + 1);
        if (run.digits.length < MIN_DIGITS)
            return { decoded: [], to };
        return { decoded: Array.from({ length: ALIGNMENTS }, (_, skip) => decodedFrom(run, skip)), to };
    },
};
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
    const part = lastAtOrBefore(firstDigits, digit);
    const width = widths[part];
    const start = firstBytes[part] + (width === 1 ? digit - firstDigits[part] : 0);
    return { start, end: start + width };
}

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

;// CONCATENATED MODULE: ./lib/core/decoders/digits/digit-classes.js
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

;// CONCATENATED MODULE: ./lib/core/decoders/digits/line-break.js
/**
 * What may stand between two digits of one number run without being a part of it: a line break with the marks around it
 * (indentation, `>` of a mail, `+` of a diff, `#` of a comment, quotes), spelled or real, or a join of two strings.
 */
const line_break_LF = 0x0a;
const line_break_CR = 0x0d;
const line_break_BACKSLASH = 0x5c;
const line_break_PERCENT = 0x25;
/** No break is longer: deep indentation fits, a page of blanks does not. */
const MAX_BREAK = 80;
const PLAIN = 1;
const QUOTE = 2;
const LINE = 3;
const line_break_ESCAPE = 4;
const line_break_kinds = new Uint8Array(256);
for (const character of '\t >+-|*#/=.&~`')
    line_break_kinds[character.charCodeAt(0)] = PLAIN;
for (const character of `"'`)
    line_break_kinds[character.charCodeAt(0)] = QUOTE;
line_break_kinds[line_break_LF] = LINE;
line_break_kinds[line_break_CR] = LINE;
line_break_kinds[line_break_BACKSLASH] = line_break_ESCAPE;
line_break_kinds[line_break_PERCENT] = line_break_ESCAPE;
/** Bytes that `breakEnd` may pass over, for the way back: those above, and the letters of a spelled `\r\n`. */
const backwards = Uint8Array.from(line_break_kinds, (kind, byte) => kind !== 0 || byte === 0x6e || byte === 0x72 ? 1 : 0);
/** @returns the end of the break that begins at `from`, -1 where none does */
function breakEnd(bytes, from, end) {
    const limit = Math.min(end, from + MAX_BREAK);
    let at = from;
    let quotes = 0;
    let lines = 0;
    let spelled = 0;
    while (at < limit) {
        const kind = line_break_kinds[bytes[at]];
        if (kind === 0)
            break;
        if (kind === line_break_ESCAPE) {
            const after = spelledEnd(bytes, at, limit);
            if (after === -1)
                break;
            // A backslash before a real line break spells nothing.
            if (line_break_kinds[bytes[after - 1]] !== line_break_ESCAPE && ++spelled > 1)
                return -1;
            at = after;
            continue;
        }
        if (kind === QUOTE)
            quotes++;
        if (kind === LINE) {
            if (++lines > 1)
                return -1;
            if (bytes[at] === line_break_CR && at + 1 < limit && bytes[at + 1] === line_break_LF)
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
        else if (at - 3 >= limit && isPercentBreak(bytes, at - 3))
            at -= 3;
        else
            break;
    }
    return at < to && breakEnd(bytes, at, end) === to ? at : -1;
}
/** Whether `%0A` or `%0D` stands at `at`: two hex digits that belong to no run. */
function isPercentBreak(bytes, at) {
    if (bytes[at] !== line_break_PERCENT || bytes[at + 1] !== 0x30)
        return false;
    const letter = bytes[at + 2] | 0x20;
    return letter === 0x61 || letter === 0x64;
}
/** The end of `\n`, `\r\n`, `%0A`, `%0D%0A` (any number of backslashes) or of a backslash before a line break; else -1. */
function spelledEnd(bytes, from, limit) {
    if (bytes[from] === line_break_PERCENT) {
        if (from + 3 > limit || !isPercentBreak(bytes, from))
            return -1;
        const next = from + 3;
        return next + 3 <= limit && (bytes[from + 2] | 0x20) === 0x64 && isPercentBreak(bytes, next)
            ? next + 3
            : next;
    }
    const letter = backslashesEnd(bytes, from, limit);
    if (letter >= limit)
        return -1;
    if (line_break_kinds[bytes[letter]] === LINE)
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
    while (at < limit && bytes[at] === line_break_BACKSLASH)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/constant-gap.js
/**
 * What stands between the numbers of a list: always the same marks (`, `, `:`, `).chr(`), but for the blanks between
 * them, and for a break anywhere (line-break.ts), after which the marks may be missing.
 */



/** Bytes of a gap: a break, and the longest marks that we take. */
const constant_gap_MAX_GAP = MAX_BREAK + 32;
const constant_gap_MAX_MARKS = 24;
const isBlank = (byte) => byte === 0x20 || byte === 0x09;
const isWhite = (byte) => isBlank(byte) || byte === 0x0a || byte === 0x0d;
/**
 * The gap that fills [from, to); a line break counts as a blank.
 *
 * @returns `undefined` where it is none of ours: the marks of an escape (`\x`, `%`, `&#`, `=`) are other decoders'
 */
function gapOf(bytes, from, to) {
    if (to <= from || to - from > constant_gap_MAX_MARKS)
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
    const limit = Math.min(end, from + constant_gap_MAX_GAP);
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
    return at > from && at < limit && hexDigit[bytes[at]] === 1 ? at : -1;
}
function brokenGapEnd(bytes, from, limit, gap) {
    let at = from;
    let broken = false;
    for (let mark = 0;; mark++) {
        const next = broken ? -1 : breakEnd(bytes, at, limit);
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
    const limit = Math.max(floor, to - constant_gap_MAX_GAP);
    let at = to;
    while (at > limit && digits[bytes[at - 1]] !== 1)
        at--;
    return at > limit && gapEnd(bytes, at, end, gap) === to ? at : -1;
}
/** The end of the digits at `from`, at most `most` and one more, to see that there are too many. */
function constant_gap_digitsEnd(bytes, from, end, most, digits) {
    return endOfRun(bytes, from, Math.min(end, from + most + 1), digits);
}
function blanksEnd(bytes, from, limit) {
    let at = from;
    while (at < limit && isBlank(bytes[at]))
        at++;
    return at;
}

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
    const isCut = meetsEnd && to - at > MAX_LOOKBEHIND;
    return { decoded, to: Math.max(at + 1, isCut ? end - OVERLAP : to) };
}

;// CONCATENATED MODULE: ./lib/core/decoders/decimal.js
/** Lists of decimal byte values: `112, 104, 120, 95`, `[112,104]` over many lines, `"112","104"`, `chr(112).chr(104)`. */






/** Values of the shortest list that can hold a key: a prefix and twenty characters have 24. */
const MIN_VALUES = 20;
/** `255` */
const decimal_MAX_DIGITS = 3;
/** The longest marks between values, blanks counted: ` + String.fromCharCode(`. */
const decimal_MAX_MARKS = 24;
/** Bytes behind a reading that tell its end: a gap, a value, and the marks that tell the gap. */
const SEEN = constant_gap_MAX_GAP + decimal_MAX_DIGITS + 1 + decimal_MAX_MARKS;
const decimal_decimal = {
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
        const size = constant_gap_digitsEnd(bytes, next, end, decimal_MAX_DIGITS, decimalDigit) - next;
        const value = size === 0 || size > decimal_MAX_DIGITS ? 256 : decimal_valueOf(bytes, next, next + size);
        if (value > 255)
            break;
        to = next + size;
        if (!visit(value, next, size))
            break;
        next = gapEnd(bytes, to, end, gap);
    }
    return to;
}
function gapBehind({ bytes, end }, at) {
    const from = constant_gap_digitsEnd(bytes, at, end, decimal_MAX_DIGITS, decimalDigit);
    let to = from;
    while (to < end && to < from + decimal_MAX_MARKS && decimalDigit[bytes[to]] !== 1)
        to++;
    return gapOf(bytes, from, to);
}
function listStart({ bytes, start, end }, at, gap) {
    const floor = Math.max(start, at - MAX_LOOKBEHIND);
    let from = at;
    for (;;) {
        const to = gapStart(bytes, from, floor, end, gap, decimalDigit);
        if (to === -1)
            return from;
        const before = startOfRun(bytes, to, Math.max(floor, to - decimal_MAX_DIGITS - 1), decimalDigit);
        if (to - before > decimal_MAX_DIGITS || decimal_valueOf(bytes, before, to) > 255)
            return from;
        from = before;
    }
}
function decimal_valueOf(bytes, from, to) {
    let value = 0;
    for (let at = from; at < to; at++)
        value = value * 10 + bytes[at] - 0x30;
    return value;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/dump-line.js
/** One line of a hex dump: marks, an offset, groups of digits, and some text that is dropped. */


const dump_line_LF = 0x0a;
/** The longest line that is looked at: 64 bytes as `0x70 `, marks, offset and text take 470. */
const MAX_DUMP_LINE = 512;
/** Bytes a line can dump. */
const MAX_WIDTH = 64;
/** Of what is no dump but looks like one, and of words in the text column that look like digits. */
const MAX_PAIRS = 2 * MAX_WIDTH;
/** Digits of an offset: Wireshark prints four, PowerShell sixteen. */
const MIN_OFFSET = 4;
const dump_line_MAX_OFFSET = 16;
/** Digits of a group: all of a line's bytes (`xxd -g 0`). */
const MAX_GROUP = 2 * MAX_WIDTH;
const dump_line_marks = new Uint8Array(256);
for (const character of '\t >+-|*#/;"\'')
    dump_line_marks[character.charCodeAt(0)] = 1;
const dump_line_blanks = new Uint8Array(256);
for (const character of '\t ')
    dump_line_blanks[character.charCodeAt(0)] = 1;
/** What may end a group of digits; anything else makes it a word of the text column. */
const ends = new Uint8Array(256);
for (const character of '\t \r\n-|>"\'')
    ends[character.charCodeAt(0)] = 1;
/** The line of a dump that begins at `start`, `undefined` where it is none. */
function dumpLineAt(bytes, start, end) {
    const limit = lineEnd(bytes, start, end);
    if (limit === -1)
        return undefined;
    const offset = endOfRun(bytes, start, limit, dump_line_marks);
    const offsetStart = offset + hexPrefix(bytes, offset, limit);
    const offsetEnd = endOfRun(bytes, offsetStart, limit, hexDigit);
    const digits = offsetEnd - offsetStart;
    if (digits < MIN_OFFSET || digits > dump_line_MAX_OFFSET)
        return undefined;
    const from = offsetSeparatorEnd(bytes, offsetEnd, limit);
    if (from === -1)
        return undefined;
    const { group, pairs } = pairsOf(bytes, from, limit);
    // With no colon a group like all others is no offset.
    if (pairs.length === 0 || (group === digits && bytes[offsetEnd] !== 0x3a))
        return undefined;
    return { start, offsetStart, offsetEnd, group, pairs, next: Math.min(end, limit + 1) };
}
/** The end of the line at `start`, its line break excluded; -1 where it is too long. */
function lineEnd(bytes, start, end) {
    const limit = Math.min(end, start + MAX_DUMP_LINE);
    let at = start;
    while (at < limit && bytes[at] !== dump_line_LF)
        at++;
    return at < limit || limit === end ? at : -1;
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
    at = endOfRun(bytes, at, limit, dump_line_blanks);
    if (at < limit && at > from && bytes[at] === 0x7c)
        at = endOfRun(bytes, at + 1, limit, dump_line_blanks);
    return at > from ? at : -1;
}
function pairsOf(bytes, from, limit) {
    const pairs = [];
    let group = 0;
    let at = from;
    while (at < limit && pairs.length < MAX_PAIRS) {
        const digits = at + hexPrefix(bytes, at, limit);
        const to = endOfRun(bytes, digits, Math.min(limit, digits + MAX_GROUP + 1), hexDigit);
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
        at = isMiddle ? to + 1 : endOfRun(bytes, to, limit, dump_line_blanks);
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
        const digit = nibbleOf[bytes[at]];
        if (digit >= base)
            return -1;
        value = value * base + digit;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/dump-lines.js
/** The lines of a hex dump around a place: each one's offset is the previous one's and the bytes of its line. */





const dump_lines_LF = 0x0a;
/** Where the line around `at` begins, -1 where it is too long to be a dump's. */
function dump_lines_lineStart({ bytes, start }, at) {
    const floor = Math.max(start, at - MAX_DUMP_LINE);
    let from = at;
    while (from > floor && bytes[from - 1] !== dump_lines_LF)
        from--;
    return from > start && from === floor && bytes[from - 1] !== dump_lines_LF ? -1 : from;
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
    const start = dump_lines_lineStart(stretch, at);
    const line = start === -1 ? undefined : dumpLineAt(bytes, start, end);
    if (line === undefined)
        return undefined;
    const ahead = dumpLineAt(bytes, line.next, end);
    const before = dump_lines_lineBefore(stretch, line);
    const stride = (ahead && strideBetween(bytes, line, ahead)) ?? (before && strideBetween(bytes, before, line));
    return stride === undefined ? undefined : { line, stride };
}
function firstLine(stretch, line, at, stride) {
    let first = line;
    for (;;) {
        const before = dump_lines_lineBefore(stretch, first);
        if (before === undefined || before.start < at - MAX_LOOKBEHIND)
            return first;
        if (!keepsStride(stretch.bytes, before, first, stride))
            return first;
        first = before;
    }
}
function dump_lines_lineBefore(stretch, line) {
    if (line.start <= stretch.start)
        return undefined;
    const start = dump_lines_lineStart(stretch, line.start - 1);
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
            : line.pairs.filter((pair, index) => index < stride.width && pair - line.start < column);
        for (const pair of pairs)
            pushPair(printed, bytes, pair);
        if (turned !== undefined)
            pushTurned(turned, bytes, pairs, first.group / 2);
        if (!goesOn)
            return { printed, turned, to: line.next };
        column = pairs.at(-1) + 2 - line.start;
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
    table.push((nibbleOf[bytes[pair]] << 4) | nibbleOf[bytes[pair + 1]], pair, 2);
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
        const isLong = dump_lines_lineStart(stretch, at) === -1;
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
const spelling_MAX_BACKSLASHES = 64;
/** What `Spelling.read` answers where no escape stands. */
const NO_ESCAPE = -1;
const spelling_MAX_LENGTH = 32;
/**
 * An escape as one number, since one is made for each escape of a text: how many bytes it has behind its introducer
 * (under `MAX_SPELLING`), and the byte, character or half of a surrogate pair that it stands for.
 */
const escapeOf = (length, value) => value * spelling_MAX_LENGTH + length;
const lengthOf = (escape) => escape % spelling_MAX_LENGTH;
const spelling_valueOf = (escape) => Math.floor(escape / spelling_MAX_LENGTH);

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
const gap_MAX_GAP = 64;
/** A word is not cut: a gap may be longer where it is one. No longer word is a key (`MAX_BODY`). */
const MAX_WORD = 512;
const gap_marks = new Uint8Array(256);
for (const character of ' \t\r\n"\'`+.&~|>*#/\\-,()')
    gap_marks[character.charCodeAt(0)] = 1;
/** 1 for what a string join, a line break and the marks at the beginning of a continued line consist of. */
const joinMarks = gap_marks;
/** 1 for what a key or a name consists of. */
const wordBytes = base64url;
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
        return length <= (this.#isWord ? MAX_WORD : gap_MAX_GAP);
    }
}
/** Whether what is taken along beside a run ends before `byte`, at this distance from its last escape. */
function endsMargin(byte, distance) {
    return distance >= (wordBytes[byte] === 1 ? MAX_WORD : gap_MAX_GAP);
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
function spelled_number_numberAt(bytes, at, count, radix) {
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
    const value = spelled_number_numberAt(bytes, brace + 1, count, 16);
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
            return escapeOf(3, spelled_number_numberAt(bytes, at + 1, 2, 16));
        return bracedNumber(bytes, at, at + 1, end);
    },
};

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/entity-names.js
/**
 * The named character references that keys, encoded text and what stands around them can need (HTML Standard, *Named
 * character references*): ASCII's punctuation, blanks, and characters of no width. No name is the beginning of another,
 * for each ends in a semicolon.
 */
const characters = {
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
    for (const [character, names] of Object.entries(characters)) {
        for (const name of names) {
            const spelled = Uint8Array.from(`${name};`, (letter) => letter.charCodeAt(0));
            (byFirst[spelled[0]] ??= []).push({ spelled, codePoint: character.codePointAt(0) });
        }
    }
    return byFirst;
})();

;// CONCATENATED MODULE: ./lib/core/decoders/escapes/html-entity.js



const html_entity_HASH = 0x23;
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
        return bytes[at] === html_entity_HASH ? readNumber(bytes, at, end) : readName(bytes, at, end);
    },
};
function readNumber(bytes, at, end) {
    const isHex = at + 1 < end && (bytes[at + 1] === html_entity_LOWER_X || bytes[at + 1] === UPPER_X);
    const from = at + (isHex ? 2 : 1);
    const radix = isHex ? 16 : 10;
    const count = countDigits(bytes, from, end, radix, html_entity_MAX_DIGITS);
    const value = spelled_number_numberAt(bytes, from, count, radix);
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
            return escapeOf(4, spelled_number_numberAt(bytes, at + 1, 3, 8));
        }
        const count = countOctal(bytes, at, end);
        return count < 2 ? NO_ESCAPE : escapeOf(count, spelled_number_numberAt(bytes, at, count, 8));
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
        return escapeOf(2, spelled_number_numberAt(bytes, at, 2, 16));
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
const read_run_MAX_RUN = 1 << 16;
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
            if (at - start >= read_run_MAX_RUN)
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
        const limit = Math.min(end, this.#last + gap_MAX_GAP + 1);
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
            before = gap.isJoin ? tokenBeforeJoin(tokens, bytes, at, first - gap_MAX_GAP, floor, end) : undefined;
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
const MAX_TOKEN = spelling_MAX_BACKSLASHES + MAX_SPELLING;
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
            const earliest = Math.max(start, introducer + 1 - spelling_MAX_BACKSLASHES);
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
            const last = this.lastIntroducer(bytes, from, Math.min(end, from + spelling_MAX_BACKSLASHES));
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
            const value = spelled_number_numberAt(bytes, at + 1, 8, 16);
            return value > 0x10ffff ? NO_ESCAPE : escapeOf(9, value);
        }
        let digits = at;
        while (digits < end && digits - at < MAX_US && bytes[digits] === LOWER_U)
            digits++;
        if (digits === at)
            return NO_ESCAPE;
        if (countDigits(bytes, digits, end, 16, 4) === 4) {
            return escapeOf(digits + 4 - at, spelled_number_numberAt(bytes, digits, 4, 16));
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
        while (length > 0 && this.#startOf(length - 1) >= from && base64url[this.#bytes[length - 1]] === 1)
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
        const floor = Math.max(start, at - MAX_LOOKBEHIND);
        const { encoding, standsForBytes } = this.#tokens.spelling;
        const out = (written ??= new MappedBytes(read_run_MAX_RUN + MAX_WORD));
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

;// CONCATENATED MODULE: ./lib/core/decoders/digits/hex-list.js
/** Hex digits in groups of one size with the same marks between them: `70 68`, `70:68`, `0x70, 0x68`, `7068 785f`. */





/** Digits of the largest group: a 64-bit word. Longer ones are runs of their own, with something else behind them. */
const hex_list_MAX_GROUP = 16;
/** The longest marks between groups, blanks counted: `", "0x`. */
const hex_list_MAX_MARKS = 8;
/**
 * The list whose one group holds the digit at `at`, as far as `enough` pairs tell that it is one.
 *
 * @returns `undefined` where the digit stands in no list
 */
function hexListAround(stretch, at, enough) {
    const { bytes, start, end } = stretch;
    const floor = Math.max(start, at - MAX_LOOKBEHIND);
    const group = startOfRun(bytes, at, Math.max(floor, at - hex_list_MAX_GROUP), hexDigit);
    const style = styleAround(stretch, group);
    if (style === undefined)
        return undefined;
    const from = hex_list_listStart(bytes, group - style.prefix, floor, end, style);
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
            table.push((nibbleOf[bytes[pair]] << 4) | nibbleOf[bytes[pair + 1]], pair, 2);
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
        const size = constant_gap_digitsEnd(bytes, digits, end, style.group, hexDigit) - digits;
        if (size === 0 || size > style.group || size % 2 !== 0)
            break;
        to = digits + size;
        if (!visit(digits, to))
            break;
        // A shorter group is the last one.
        next = size === style.group ? gapEnd(bytes, to, end, style.gap) : -1;
    }
    return to;
}
/** The style by the gap behind the group that begins at `from`, else by the one before it. */
function styleAround(stretch, from) {
    const { bytes, start, end } = stretch;
    const group = constant_gap_digitsEnd(bytes, from, end, hex_list_MAX_GROUP, hexDigit) - from;
    if (group === 0 || group > hex_list_MAX_GROUP || group % 2 !== 0)
        return undefined;
    if (from + group < end && isInWord(bytes[from + group]))
        return undefined;
    const prefix = from - 2 >= start ? prefixAt(bytes, from - 2, end) : 0;
    const shape = { group, prefix };
    const gap = hex_list_gapBehind(stretch, from, shape, hex_list_isMark) ?? gapBefore(stretch, from, shape);
    if (gap !== undefined)
        return { ...shape, gap };
    // One number a line: but digits alone are a folded run.
    const lines = hex_list_gapBehind(stretch, from, shape, (byte) => hex_list_isMark(byte) || isLineBreak(byte));
    return lines === undefined || lines.length + prefix === 0 ? undefined : { ...shape, gap: lines };
}
function hex_list_gapBehind({ bytes, end }, from, { group, prefix }, belongs) {
    const behind = from + group;
    let next = behind;
    while (next < end && next < behind + hex_list_MAX_MARKS && belongs(bytes[next]))
        next++;
    const digits = next + prefixAt(bytes, next, end);
    const isAlike = digits - next === prefix && constant_gap_digitsEnd(bytes, digits, end, group, hexDigit) - digits === group;
    return isAlike ? gapOf(bytes, behind, next) : undefined;
}
function gapBefore({ bytes, start }, from, { group, prefix }) {
    const to = from - prefix;
    let last = to;
    while (last > start && last > to - hex_list_MAX_MARKS && hex_list_isMark(bytes[last - 1]))
        last--;
    const digits = startOfRun(bytes, last, Math.max(start, last - group - 1), hexDigit);
    return last - digits === group ? gapOf(bytes, last, to) : undefined;
}
/** Most digits in base64 and in words are told by the letter behind them; `70h` is a number. */
const isInWord = (behind) => alphanumeric[behind] === 1 && (behind | 0x20) !== 0x68;
const isLineBreak = (byte) => byte === 0x0a || byte === 0x0d;
const hex_list_isMark = (byte) => hexDigit[byte] !== 1 && !isLineBreak(byte);
function hex_list_listStart(bytes, group, floor, end, style) {
    let from = group;
    for (;;) {
        const to = gapStart(bytes, from, floor, end, style.gap, hexDigit);
        if (to === -1)
            return from;
        const digits = startOfRun(bytes, to, Math.max(floor, to - style.group - 1), hexDigit);
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
    return isPrefix && endOfRun(bytes, at + 2, at + 3, hexDigit) > at + 2 ? 2 : 0;
}

;// CONCATENATED MODULE: ./lib/core/decoders/digits/hex-run.js
/** Hex digits with nothing between them but breaks. */





/** The run around the digit at `at`. */
function hexRunAround({ bytes, start, end }, at) {
    const starts = [];
    const before = [0];
    let from = hex_run_runStart(bytes, at, Math.max(start, at - MAX_LOOKBEHIND), end);
    for (;;) {
        const to = endOfRun(bytes, from, end, hexDigit);
        const digits = before.at(-1) + to - from;
        starts.push(from);
        before.push(digits);
        from = breakEnd(bytes, to, end);
        if (from === -1 || from >= end || hexDigit[bytes[from]] !== 1)
            return { starts, before, digits, to };
    }
}
function hex_run_runStart(bytes, at, floor, end) {
    let from = at;
    for (;;) {
        from = startOfRun(bytes, from, floor, hexDigit);
        if (from > floor && isPercentBreak(bytes, from - 1))
            from = Math.min(at, from + 2);
        const before = breakStart(bytes, from, floor, end);
        if (before <= floor || hexDigit[bytes[before - 1]] !== 1)
            return from;
        from = before;
    }
}
/** The run's bytes, from its first digit and from its second. */
function decodedHexRun(bytes, run) {
    const digits = unbroken(bytes, run).toString('latin1');
    return [
        hex_run_decodedFrom(run, Buffer.from(digits, 'hex'), 0),
        hex_run_decodedFrom(run, Buffer.from(digits.slice(1), 'hex'), 1),
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
function hex_run_decodedFrom({ starts, before }, bytes, shift) {
    const placeOf = (digit) => {
        const piece = starts.length === 1 ? 0 : lastAtOrBefore(before, digit, starts.length);
        return starts[piece] + digit - before[piece];
    };
    return {
        encoding: 'hex',
        bytes,
        startOf: (at) => placeOf(2 * at + shift),
        endOf: (at) => placeOf(2 * at + shift + 1) + 1,
    };
}

;// CONCATENATED MODULE: ./lib/core/decoders/hex.js
/** Hex digits: runs of them, folded or joined from strings, and lists of pairs or groups. */









/** Pairs of the shortest text that is decoded: of 40 digits; a key has 24 at least. */
const MIN_PAIRS = 20;
/** Digits on one line of the narrowest fold. */
const MIN_PIECE = 16;
/** How far behind a mark that stands in other letters (`key_7068…`) the digits may begin. */
const hex_MAX_BEFORE = 512;
/** Bytes behind a reading that tell its end: a gap and a group, or two lines of a dump. */
const hex_SEEN = Math.max(constant_gap_MAX_GAP + 32, 2 * MAX_DUMP_LINE);
/** Letters and digits, `+ / _`: a run as the kernel marks it, but for `-`, which may stand between pairs. */
const letter = Uint8Array.from(alphanumeric);
for (const character of '+/_')
    letter[character.charCodeAt(0)] = 1;
const hex_hex = {
    id: 'hex',
    anchors: ['hex', 'run'],
    decode: (stretch, at) => {
        if (at + hex_SEEN >= stretch.end && stretch.more)
            return 'more';
        const list = hexDigit[stretch.bytes[at]] === 1 ? hexListAround(stretch, at, MIN_PAIRS) : undefined;
        if (list !== undefined && list.pairs >= MIN_PAIRS)
            return readList(stretch, at, list);
        // What is too short for a list is so from each of its groups.
        return readRuns(stretch, at, Math.max(at + 1, list?.last ?? 0));
    },
};
function readList(stretch, at, list) {
    const table = new ByteTable();
    const to = readHexList(stretch, list, table);
    // A line of a dump may be long enough for a piece of a key: that is the dump decoder's.
    const decoded = isInDump(stretch, list.from) ? [] : [table.decoded('hex')];
    return readingUpTo(stretch, at, decoded, to, hex_SEEN);
}
/**
 * The runs of digits in the letters around the mark, in most cases none.
 *
 * @param passed how far there is nothing else
 */
function readRuns(stretch, at, passed) {
    const { bytes, end } = stretch;
    const decoded = [];
    let to = passed;
    let from = at;
    let letters = lettersEnd(stretch, at);
    // The digits at the mark itself may be the last few of a line.
    for (let piece = hexDigit[bytes[at]] === 1 ? at : pieceIn(bytes, at, letters); piece !== -1;) {
        const run = hexRunAround(stretch, piece);
        if (run.digits >= 2 * MIN_PAIRS) {
            if (!isInDump(stretch, piece))
                decoded.push(...decodedHexRun(bytes, run));
            from = to = run.to;
            letters = lettersEnd(stretch, from);
        }
        else
            from = Math.max(from + 1, endOfRun(bytes, piece, end, hexDigit));
        piece = pieceIn(bytes, from, letters);
    }
    // The last letters may be a list's first group, which has its own anchor.
    return readingUpTo(stretch, at, decoded, Math.max(to, letters - MIN_PIECE), hex_SEEN);
}
/** The end of the letters at `from` that are looked through. */
function lettersEnd({ bytes, end }, from) {
    return endOfRun(bytes, from, Math.min(end, from + hex_MAX_BEFORE), letter);
}
/** Where `MIN_PIECE` digits stand side by side, -1 where they do nowhere. */
function pieceIn(bytes, from, to) {
    for (let piece = from; piece + MIN_PIECE <= to;) {
        const digits = startOfRun(bytes, piece + MIN_PIECE, piece, hexDigit);
        if (digits === piece)
            return piece;
        piece = digits;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/core/decoders/quoted-printable.js
/** Quoted-printable (RFC 2045, section 6.7): the logical line around a soft line break. */



const TAB = 0x09;
const quoted_printable_LF = 0x0a;
const quoted_printable_CR = 0x0d;
const SPACE = 0x20;
const quoted_printable_EQUALS = 0x3d;
const DELETE = 0x7f;
/** Stored bytes of one reading: a longer logical line is cut. */
const MAX_LINE = 1 << 16;
/** A line that was cut goes on in the next reading, this many stored bytes earlier: a key at the cut is whole in it. */
const quoted_printable_OVERLAP = 1024;
/** Blanks that a mail server may have put behind the `=` of a soft line break. */
const MAX_PADDING = 8;
/** An `=`, what follows it that belongs to it, and a look at the byte behind. */
const MAX_REACH = 1 + MAX_PADDING + 2;
const quotedPrintable = {
    id: 'quoted-printable',
    anchors: ['soft-break'],
    decode(stretch, at) {
        const start = quoted_printable_lineStart(stretch, at);
        const out = (quoted_printable_written ??= new MappedBytes(MAX_LINE + MAX_REACH));
        out.clear();
        const line = readLine(stretch, start, out);
        if (line === 'more')
            return 'more';
        if (line.to <= at)
            return { decoded: [], to: at + 1 };
        if (line.isCut)
            out.dropLastWord(line.to - quoted_printable_OVERLAP);
        const to = line.isCut ? Math.max(line.to - quoted_printable_OVERLAP, at + 1) : line.to;
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
    return to < end && bytes[to] === quoted_printable_LF ? to + 1 - at : 0;
}
/** Whether the byte ends what can be quoted-printable: a control byte, a line break included, but no tab. */
const isControl = (byte) => (byte < SPACE && byte !== TAB) || byte === DELETE;
/** The start of the logical line that `at` stands in, behind any `=` that says that this is no quoted-printable. */
function quoted_printable_lineStart({ bytes, start, end }, at) {
    const floor = Math.max(start, at - MAX_LOOKBEHIND);
    let from = at;
    while (from > floor) {
        const byte = bytes[from - 1];
        if (byte === quoted_printable_LF) {
            const soft = softBreakBefore(bytes, from, floor);
            if (soft === -1)
                return from;
            from = soft;
        }
        else {
            if (isControl(byte) || (byte === quoted_printable_EQUALS && reachOf(bytes, from - 1, end) === 0))
                return from;
            from--;
        }
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
function readLine({ bytes, end, more }, start, out) {
    let at = start;
    while (at < end) {
        if (at - start >= MAX_LINE)
            return { to: at, isCut: true };
        const byte = bytes[at];
        if (byte === quoted_printable_EQUALS) {
            if (more && at + MAX_REACH >= end)
                return 'more';
            const reach = reachOf(bytes, at, end);
            if (reach === 0)
                return { to: at, isCut: false };
            if (bytes[at + reach - 1] !== quoted_printable_LF)
                out.putByte(spelled_number_numberAt(bytes, at + 1, 2, 16), at, at + reach);
            at += reach;
        }
        else {
            if (isControl(byte))
                return { to: at, isCut: false };
            out.putByte(byte, at, at + 1);
            at++;
        }
    }
    return more ? 'more' : { to: at, isCut: false };
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
const decode_units_BLOCK = 512;
/** @param end code units from `start` on, surrogates in pairs */
function decodeUnits(bytes, start, end, order) {
    const text = Buffer.allocUnsafe(sizeInUtf8(bytes, start, end, order));
    const places = new Float64Array(Math.ceil(text.length / decode_units_BLOCK));
    let length = 0;
    for (let at = start; at < end;) {
        const unit = unitAt(bytes, at, order);
        const isPair = isHighSurrogate(unit);
        const codePoint = isPair ? joinSurrogates(unit, unitAt(bytes, at + 2, order)) : unit;
        const from = length;
        length = putCharacter(text, from, codePoint);
        // Each block that a character begins in, or that begins within one, knows where that character is stored.
        const block = Math.floor((length - 1) / decode_units_BLOCK);
        if (from % decode_units_BLOCK === 0 || block !== Math.floor(from / decode_units_BLOCK))
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
        let from = this.#characterAround(at - (at % decode_units_BLOCK));
        let place = this.#places[Math.floor(at / decode_units_BLOCK)];
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
    const before = extend(bytes, unit, Math.max(start, at - MAX_LOOKBEHIND), -1, order);
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







const decoders = [base64, hex_hex, dump, decimal_decimal, ...escapes, quotedPrintable, utf16];

;// CONCATENATED MODULE: ./lib/core/detect/anchors-in.js
/** The anchors that begin in [from, to). */
function anchorsIn({ bytes, start, end }, from, to, kernel) {
    const places = [];
    const names = [];
    const found = (at, anchor) => {
        places.push(at);
        names.push(anchor);
    };
    kernel.search(bytes, from, to, end, found, start);
    return { places, names };
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/gap.js
/**
 * What may stand between a name and its value, in the languages and formats in which people write both.
 *
 * Read step by step, each by a pattern that begins where the last one ended and is of bounded length: no step is read
 * twice, so that no text takes longer than its length.
 */
/** The most that may stand there, in bytes. */
const legacy_gap_MAX_GAP = 320;
/** What the name is closed by: `"`, `']`, `")`, `**`, `?`. */
const closing = /[\\"'`\])}*?!]{0,16}/y;
const gap_blanks = /(?:\s|\\[nrt]){0,40}/y;
/** `personal_api_key: str = "…"`, `personalApiKey: string = '…'` */
const annotation = /:\s{0,4}[A-Za-z&][\w.&<>|?[\] ]{0,40}?=(?![=>])/y;
/** `<td>NAME</td><td>`, `<key>NAME</key>\n<string>` */
const tags = /(?:<[^<>]{1,60}>\s{0,40}){1,6}/y;
const gap_operator = /::?=|:-|=>|->|\?\?=?|\|\|=?|[?+]?=|[:,>|(]|(?:%(?:25){0,2}(?:3[AD]|2[02C])){1,4}|(?:or|is|was|values|else)\b/iy;
const gap_separators = [annotation, tags, gap_operator];
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
function gap_endOf(step, text, at) {
    step.lastIndex = at;
    return step.test(text) ? step.lastIndex : at;
}
/**
 * @param text what follows a name, at most `MAX_GAP` characters
 * @returns where the value begins, or `undefined` where no value of this name follows
 */
function endOfGap(text) {
    const closed = gap_endOf(closing, text, 0);
    const blank = gap_endOf(gap_blanks, text, closed);
    let at = blank;
    for (const separator of gap_separators) {
        at = gap_endOf(separator, text, blank);
        if (at > blank)
            break;
    }
    if (at === closed)
        return undefined;
    at = gap_endOf(gap_blanks, text, at);
    for (const step of [blockScalar, gap_blanks, ofValue, block, call, call, opening, bearer])
        at = gap_endOf(step, text, at);
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


const [value_EQUALS, value_PLUS, DOT, SLASH] = [0x3d, 0x2b, 0x2e, 0x2f];
/**
 * The end of the key that begins at `from`, or `undefined` where none does: where more follows, the value is padded
 * base64 (`=`), goes on in base64 (`+`, `/`), or is a part of a signed token (`.`).
 */
function legacyKeyEnd({ bytes, end: limit }, from) {
    const end = endOfRun(bytes, from, Math.min(limit, from + LEGACY_LENGTH + 1), base64url);
    if (end - from !== LEGACY_LENGTH)
        return undefined;
    const after = end < limit ? bytes[end] : 0;
    if (after === value_EQUALS)
        return undefined;
    const goesOn = end + 1 < limit && alphanumeric[bytes[end + 1]] === 1;
    if (goesOn && (after === value_PLUS || after === DOT || after === SLASH))
        return undefined;
    return hasLegacyShape(bytes.toString('latin1', from, end)) ? end : undefined;
}

;// CONCATENATED MODULE: ./lib/core/detect/legacy/beside-name.js




/** The longest name that is looked at. */
const MAX_NAME = 80;
const beside_name_nameCharacters = Uint8Array.from(base64url);
beside_name_nameCharacters['.'.charCodeAt(0)] = 1;
/** How a name goes on in prose: `personal API key`, `PostHog key`. */
const inProse = /(?: (?:personal|api|access|secret|auth|key|token)\b){1,4}/iy;
/** A member of what the name names: `posthog: { apiKey`, `posthog:\n  api_key`. */
const beside_name_member = /[\\"'`]{0,8}\s{0,4}(?:=>|[:=(])\s{0,4}[{([]?\s{0,40}[\\"'`:]{0,8}([\w.-]{2,60})/y;
/** Before a name that follows its value: `"value": "…", "name": "`, `echo … | gh secret set `. */
const beforeName = [
    /\bvalue[\\"']{0,6}\s{0,4}[:=]\s{0,4}[\\"']{0,6}([\w-]{43})[\\"']{0,6}[,;]?\s{0,40}[\\"']{0,6}(?:name|key)[\\"']{0,6}\s{0,4}[:=]\s{0,4}[\\"']{0,6}$/i,
    /\b(?:echo|printf)\s{1,4}(?:-n\s{1,4}|["']?%s["']?\s{1,4})?["']?([\w-]{43})["']?\s{0,4}\|[^|\n]{0,80}$/,
];
const beside_name_MAX_BEFORE = 200;
/** The end of a run that holds `at`, and its start. */
function beside_name_nameAround({ bytes, start, end }, at) {
    return [
        startOfRun(bytes, at, Math.max(start, at - MAX_NAME), beside_name_nameCharacters),
        endOfRun(bytes, at, Math.min(end, at + MAX_NAME), beside_name_nameCharacters),
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
    const after = bytes.toString('latin1', nameEnd, Math.min(limit, nameEnd + MAX_NAME + legacy_gap_MAX_GAP));
    const { name, length } = wholeName(run, after);
    const sure = name === run ? confidence : confidenceBeside(name);
    const gap = sure === undefined ? undefined : endOfGap(after.slice(length, length + legacy_gap_MAX_GAP));
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
    beside_name_member.lastIndex = 0;
    const inside = beside_name_member.exec(after);
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
const hostCharacters = Uint8Array.from(base64url);
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
    const hostStart = startOfRun(bytes, at, Math.max(start, at - MAX_HOST), hostCharacters);
    const hostEnd = endOfRun(bytes, at, Math.min(end, at + MAX_HOST), hostCharacters);
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
 * How far a name's anchor and the start of its key can be apart, at most, whichever comes first. So the keys that begin
 * in [from, to) are those of the anchors in [from - MAX_LEGACY_REACH, to + MAX_LEGACY_REACH).
 */
const MAX_LEGACY_REACH = 2 * MAX_NAME + Math.max(legacy_gap_MAX_GAP, MAX_DISTANCE) + LEGACY_LENGTH + 1;
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
const json_cursor_QUOTE = 0x22;
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
for (const byte of [json_cursor_QUOTE, COMMA, OPEN_BRACKET, CLOSE_BRACKET, json_cursor_OPEN_BRACE, CLOSE_BRACE])
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
        if (this.#next() !== json_cursor_QUOTE)
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
            if (byte === json_cursor_QUOTE) {
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
            if (bytes[end] === json_cursor_QUOTE)
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
    const source = source_map_textOf(bytes, sources[index] ?? null);
    if (source === null || source === '')
        return `source ${index + 1}`;
    const before = source_map_textOf(bytes, root) ?? '';
    if (before === '' || absolute.test(source))
        return source;
    return before.endsWith('/') ? before + source : `${before}/${source}`;
}
function source_map_textOf(bytes, span) {
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









const byAnchor = new Map(anchor_anchors.map((anchor) => [anchor, decoders.filter((decoder) => decoder.anchors.includes(anchor))]));
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
        if (pass.depth >= MAX_DECODE_DEPTH)
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
const MIN_BUFFER = 2 * MAX_LOOKBEHIND + MAX_LOOKAHEAD + 4;
/** A text is kept up to here for a decoder that asks for more of it, or to tell the names of its parts. */
const MAX_KEPT = MAX_RUN + MIN_BUFFER;
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
    /** @param buffer at least `MIN_BUFFER` bytes; used by one lens at a time */
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
        this.#tell(stretch, atEnd ? Infinity : this.#offset + this.#scanned - MAX_LOOKBEHIND);
        if (!atEnd)
            this.#moveOn(stretch);
        return atEnd;
    }
    #lookAlong(stretch, isFull, anchors) {
        const to = stretch.more ? Math.max(this.#scanned, stretch.end - MAX_LOOKAHEAD) : stretch.end;
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
        let keep = this.#scanned - 2 * MAX_LOOKBEHIND;
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

// EXTERNAL MODULE: ./lib/core/containers/container.js
var container = __webpack_require__(6739);
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

// EXTERNAL MODULE: ./lib/core/containers/tar/header.js
var header = __webpack_require__(591);
;// CONCATENATED MODULE: ./lib/core/containers/container-signs.js
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
    if (start.length >= header/* TAR_BLOCK */.mv && ((0,header/* hasMagic */.qt)(start) || endsLikeTar(start)))
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
    for (let at = 257; at < header/* TAR_BLOCK */.mv; at++)
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

;// CONCATENATED MODULE: ./lib/core/containers/zip-behind-program.js
/** Programs that carry a zip: self-extracting archives, Python's zipapps and pex files, jars that run. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const zip_behind_program_starts = ['MZ', '\x7fELF', '#!', '\xcf\xfa\xed\xfe'].map((start) => Buffer.from(start, 'latin1'));
/** APPNOTE 4.4.3: versions that an entry can need; 4.4.5: methods. */
const MAX_VERSION = 63;
const methods = new Set([0, 8, 9, 12, 14, 93, 95]);
const zip_behind_program_MAX_NAME = 4096;
/**
 * @param opening the first bytes of a file: a zip that begins behind them is not looked for
 * @returns where the zip begins, or -1
 */
function zipBehindProgram(opening) {
    if (!zip_behind_program_starts.some((start) => start.equals(opening.subarray(0, start.length))))
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
        nameLength <= zip_behind_program_MAX_NAME);
}

;// CONCATENATED MODULE: ./lib/core/containers/container-start.js
/** Where in some bytes a container may begin: at their start, or behind a program that carries it. */



/**
 * @param bytes the first bytes of a text, as many as there are
 * @param name what they are called, asked for only if they are no text
 * @returns -1 where none does
 */
function containerStart(bytes, name) {
    return mayBeContainer(bytes.subarray(0, container/* CONTAINER_START */.D), name) ? 0 : zipBehindProgram(bytes);
}

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
        if (this.#around.depth >= containers_allowance/* MAX_DEPTH */.lr) {
            this.#skip(null, `containers nested more than ${containers_allowance/* MAX_DEPTH */.lr} deep`, true);
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
            chain: [...chain, member.path === null ? id : `${id}:${showPath(member.path, keysIn(this.#tools))}`],
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
        const container = await containerOf(text_scan_startOf(opening), this.#name());
        if (container !== null)
            return this.#open(container, Buffer.from(opening), first.length);
        return this.#lookAndOpen(first.length);
    }
    #anchorsOfAll(end) {
        const stretch = { bytes: this.#buffer, start: 0, end, offset: 0, more: false };
        return anchorsIn(stretch, 0, end, this.#tools.kernel);
    }
    #look(read, anchors) {
        this.#lens ??= this.#newLens();
        return this.#lens.accept(read, anchors);
    }
    #newLens() {
        const { kernel, allowance } = this.#tools;
        return new Lens(this.#buffer, kernel, allowance, {
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
        return entry.includes(':') ? showText(entry, keysIn(this.#tools)) : entry;
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
            const container = await containerOf(text_scan_startOf(bytes), null);
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
function text_scan_startOf(bytes) {
    return bytes.subarray(0, container/* CONTAINER_START */.D);
}
const noName = () => null;

;// CONCATENATED MODULE: ./lib/core/detect/engine.js
/** The engine: bytes in, hits out. It neither knows nor asks where the bytes come from. */




/** New bytes that are looked at in one go; larger ones do not pay (performance.md). */
const WINDOW_SIZE = 1 << 20;
/** The same for a member of a container. */
const MEMBER_WINDOW_SIZE = 1 << 18;
/** @param windowSize new bytes a look; the one buffer is made here, and lent to each piece in turn */
function createEngine({ windowSize = WINDOW_SIZE } = {}) {
    return new BufferedEngine(createKernel(MIN_BUFFER - 1 + windowSize), Math.min(windowSize, MEMBER_WINDOW_SIZE));
}
const outside = { chain: [], inner: null, depth: 0, place: null };
const nothing = () => undefined;
class BufferedEngine {
    #kernel;
    #buffers;
    #larger = [];
    #memberWindow;
    bytes = 0;
    constructor(kernel, memberWindow) {
        this.#kernel = kernel;
        this.#buffers = [kernel.memory];
        this.#memberWindow = memberWindow;
    }
    scan(piece, found, options = {}) {
        const { called } = piece;
        const tools = {
            kernel: this.#kernel,
            allowance: new containers_allowance/* Allowance */.b9(),
            bufferAt: (depth) => this.#bufferAt(depth),
            largerAt: (depth, length) => this.#largerAt(depth, length),
            breathe: options.breathe ?? nothing,
            scanBytes: (bytes) => this.scanBytes(bytes),
        };
        const name = called === undefined ? null : () => Buffer.from(called());
        const counted = { read: (into) => this.#counted(piece.read(into)) };
        return new TextScan(counted, name, outside, tools, { found, skipped: options.skipped ?? nothing }).run();
    }
    scanBytes(bytes) {
        const hits = [];
        const buffer = Buffer.alloc(Math.max(bytes.length + 1, MIN_BUFFER));
        const lens = new Lens(buffer, this.#kernel, new containers_allowance/* Allowance */.b9(), {
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
function on_disk_textOf(name) {
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
        return prefix + on_disk_textOf(name);
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
            called: () => (0,byte_path/* pathBytes */.X5)(name),
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
        return select === undefined || select(on_disk_textOf(name));
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
const git_folder_hex = '[0-9a-f]';
const objectName = new RegExp(`^(?:${git_folder_hex}{2}/${git_folder_hex}{38}(?:${git_folder_hex}{24})?|pack/(?:pack|multi-pack-index)-${git_folder_hex}{40}(?:${git_folder_hex}{24})?\\.(?:pack|idx|rev|bitmap|mtimes))$`);
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
