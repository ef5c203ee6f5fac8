export const id = 729;
export const ids = [729,184];
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

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hookCommand: () => (/* binding */ hookCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/hook-config.js

const scopes = ['system', 'global', 'local', 'worktree'];
function hookConfig({ location, commonDir, root, bare }) {
    return {
        commonDir: () => commonDir,
        topLevel: () => (bare ? null : root),
        hooksPath() {
            const answer = (0,run_git/* readConfigSync */.gp)(location, [
                '--show-scope',
                '-z',
                '--type=path',
                '--get',
                'core.hooksPath',
            ]);
            return answer === null ? null : parse(answer.toString());
        },
    };
}
/** `<scope> NUL <value> NUL` */
function parse(answer) {
    const [name, value = ''] = answer.split('\0');
    // A scope that a later git invents is not this repository's own.
    return { value, scope: scopes.find((scope) => scope === name) ?? 'global' };
}

// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
;// CONCATENATED MODULE: ./lib/adapters/hook/hook-run.js
/** What `hook run` was called for. */




/**
 * @param args what follows `hook run`. Files come after `--` only, since their names may look like options; none after
 *   it is the same as no `--`, so that a list that came out empty is no clean scan of nothing
 * @throws UserError
 */
function parseHookRun(args) {
    const end = args.indexOf('--');
    const before = end < 0 ? args : args.slice(0, end);
    const files = end < 0 ? [] : args.slice(end + 1);
    const options = before.filter((option) => option !== '--pre-push');
    if (options.length === before.length) {
        if (files.length === 0)
            return { run: { is: 'staged' }, options };
        return { run: { is: 'files', names: namesOf(files) }, options };
    }
    if (files.length > 0)
        throw new user_error/* UserError */.y('hook run takes --pre-push or files, not both');
    return { run: { is: 'push' }, options };
}
function namesOf(files) {
    return Buffer.from(files.map((file) => `${nameOf(file)}\0`).join(''));
}
/** Nothing that is named may be passed over: a folder would be, and what lies elsewhere. */
function nameOf(file) {
    const steps = (0,external_node_path_.relative)('.', (0,external_node_path_.resolve)(file));
    if ((0,external_node_path_.isAbsolute)(steps) || steps === '..' || steps.startsWith(`..${external_node_path_.sep}`)) {
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(file)} is not in this folder; run the hook from the root of the work tree`);
    }
    if (steps === '' || (0,external_node_fs_.lstatSync)(steps, { throwIfNoEntry: false })?.isDirectory() === true) {
        throw new user_error/* UserError */.y(`hook run takes files, and ${(0,neutralise/* showText */.h$)(file)} is a folder; use "scan" for folders`);
    }
    return steps.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/hook/hook-kind.js
/** The hooks that can be installed, by git's names for them (githooks). */
const hookKinds = ['pre-commit', 'pre-push'];
/** What each of them stops, for messages. */
const stoppedBy = { 'pre-commit': 'commit', 'pre-push': 'push' };
/** What follows the program's name in each of them. */
const hookArguments = {
    'pre-commit': 'hook run',
    'pre-push': 'hook run --pre-push',
};

;// CONCATENATED MODULE: ./lib/adapters/hook/shell-quote.js
/**
 * A word for a POSIX shell that stands for exactly this text: within single quotes nothing is special but the quote.
 *
 * @param text without NUL, which no shell can hold
 */
function shellQuote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/adapters/hook/hook-script.js
/**
 * The hook itself: POSIX sh, for git's own shell on Windows too. What was there before runs first, under a new name in
 * the same folder (many hooks look beside themselves), and its failure is final; then the scan.
 *
 * Nothing that a commit brings may answer for the scan: programs are looked for at absolute paths outside of the work
 * tree only, and what the scan itself starts (git) is, too.
 */




/** Raised when the script changes, for people who look at it. */
const edition = 2;
/** What the hook that was there before is called from then on. */
function nameBefore(kind) {
    return `${kind}.before-${version/* tool */.z.name}`;
}
function hookScript(kind, { node, cli }) {
    const text = `${headOf(kind)}${body(kind, shellQuote(slashes(node)), shellQuote(slashes(cli)))}`;
    return `${text}${checksumLine(text)}`;
}
/** Whether a hook was made by this tool, in whatever edition, and changed by nobody since. */
function origin(text) {
    if (!/^#!\/bin\/sh\n# posthog-key-guard: [a-z-]+ hook, edition \d+\n/.test(text))
        return 'foreign';
    const last = text.lastIndexOf('\n', text.length - 2) + 1;
    return text.slice(last) === checksumLine(text.slice(0, last)) ? 'ours' : 'changed';
}
function headOf(kind) {
    return `#!/bin/sh\n# ${version/* tool */.z.name}: ${kind} hook, edition ${edition}\n`;
}
function checksumLine(text) {
    return `# checksum ${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}\n`;
}
/** The shell of Windows takes both, and needs no care with these. */
function slashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
function body(kind, node, cli) {
    const noun = stoppedBy[kind];
    const isPush = kind === 'pre-push';
    return `# Made by "${version/* tool */.z.name} hook install"; "${version/* tool */.z.name} hook uninstall" puts back what was here before.
# Lines of your own belong into ${nameBefore(kind)}, which runs first.
node=${node}
cli=${cli}
${isPush ? readRefs : ''}
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
before=$here/${nameBefore(kind)}
if [ -f "$before" ] && [ -x "$before" ]; then
  ${isPush ? 'refs | ' : ''}"$before" "$@" || exit $?
fi

say() { printf '${version/* tool */.z.name}: %s\\n' "$1" >&2; }
stop() { say "$1, so this ${noun} was not scanned and is stopped"; say "$2; SKIP=${version/* tool */.z.name} leaves the scan out once"; exit 2; }

set -f
IFS=', '
for name in \${SKIP-}; do
  if [ "$name" = ${version/* tool */.z.name} ]; then say 'this ${noun} was not scanned, as SKIP asks'; exit 0; fi
done
set +f
unset IFS

# No program of this work tree may answer for the scan: of the PATH counts what is absolute and outside of it.
outside=$(
  cd -P . || exit
  top=$PWD
  set -f
  IFS=:
  for folder in $PATH; do
    # An old bash takes a bare ")" for the end of all this.
    case $folder in (/*) ;; (*) continue ;; esac
    cd -P -- "$folder" 2>/dev/null || continue
    step=$PWD
    while [ -n "$step" ] && ! [ "$step" -ef "$top" ]; do step=\${step%/*}; done
    [ -n "$step" ] || printf '%s:' "$folder"
  done
)
PATH=\${outside:-/usr/bin:/bin}
PATH=\${PATH%:}
export PATH

found=
for candidate in "$node" "$(command -v node)" /usr/local/bin/node /opt/homebrew/bin/node /usr/bin/node; do
  # A function of that name has no slash.
  case $candidate in */*) ;; *) continue ;; esac
  if [ -f "$candidate" ] && [ -x "$candidate" ]; then found=$candidate; break; fi
done
[ -n "$found" ] || stop 'Node was not found' 'install Node 20 or newer, or put it on the PATH'

if [ -f "$cli" ]; then set -- "$found" "$cli"
else
  moved=$(command -v ${version/* tool */.z.name})
  case $moved in
    */*) set -- "$moved" ;;
    *) stop '${version/* tool */.z.name} was not found' 'put it on the PATH, outside of this work tree, or run its "hook install" again from where it is now' ;;
  esac
  # It may begin with "#!/usr/bin/env node".
  case $found in /*) PATH=$PATH:\${found%/*} ;; esac
fi
${isPush ? 'refs | ' : 'exec '}"$@" ${hookArguments[kind]}
`;
}
/** git tells on standard input what is pushed, and two programs need to read it. */
const readRefs = `pushed=$(cat)
refs() { if [ -n "$pushed" ]; then printf '%s\\n' "$pushed"; fi; }
`;

;// CONCATENATED MODULE: ./lib/adapters/hook/hook-file.js
/** Reading and exchanging the files of a hooks folder, so that no moment leaves a hook half-written. */






/** More is no script that a person wrote. In bytes. */
const MAX_SCRIPT = 1 << 20;
/** @throws UserError where it is a folder, or cannot be read */
function findHook(path) {
    return changing(path, () => {
        if (!isThere(path))
            return { is: 'none' };
        // A link may point at nothing: that is a hook, too, if one that git does not run.
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (found?.isDirectory() === true) {
            throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} is a folder, so git cannot run it as a hook; move it away`);
        }
        const isText = found?.isFile() === true && found.size <= MAX_SCRIPT;
        const text = isText ? (0,external_node_fs_.readFileSync)(path, 'latin1') : '';
        const from = (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? 'foreign' : origin(text);
        return { is: from, text };
    });
}
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Puts a script there in one step; what is there now is moved to `aside` first, unless that is `null`. */
function putHook(path, script, aside) {
    changing(path, () => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.posthog-key-guard-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
        try {
            (0,external_node_fs_.writeFileSync)(temporary, script, { flag: 'wx', mode: 0o777 });
            if (aside !== null)
                (0,external_node_fs_.renameSync)(path, aside);
            try {
                (0,external_node_fs_.renameSync)(temporary, path);
            }
            catch (error) {
                if (aside !== null)
                    (0,external_node_fs_.renameSync)(aside, path);
                throw error;
            }
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        }
    });
}
/** Takes a hook away; where there was one before, it is back in the same step. */
function takeHook(path, before) {
    return changing(path, () => {
        const restores = isThere(before);
        if (restores)
            (0,external_node_fs_.renameSync)(before, path);
        else
            (0,external_node_fs_.rmSync)(path);
        return restores;
    });
}
function changing(path, act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y || !(error instanceof Error) || !('code' in error))
            throw error;
        const reason = error.code === 'EACCES' || error.code === 'EPERM' ? 'permission denied' : String(error.code);
        throw new user_error/* UserError */.y(`the hook ${(0,neutralise/* showText */.h$)(path)} cannot be changed: ${reason}; check who owns its folder`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/hook/hooks-folder.js
/** Where git looks for the hooks of a repository, if that is a place for this repository alone. */




/**
 * @returns an absolute path; the folder may not exist yet
 * @throws UserError where a hook would not run, or run in every repository of the machine
 */
function hooksFolder(config) {
    const top = config.topLevel();
    if (top === null) {
        throw new user_error/* UserError */.y('this repository is bare: nobody commits in it; install the hook in a clone of it');
    }
    const set = config.hooksPath();
    if (set === null)
        return (0,external_node_path_.join)(config.commonDir(), 'hooks');
    const value = (0,neutralise/* showText */.h$)(set.value);
    if (set.scope === 'global' || set.scope === 'system') {
        throw new user_error/* UserError */.y(`core.hooksPath is "${value}" for every repository of this machine (${set.scope} configuration), so git runs no hook of this one; give this repository its own, git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks", or call "hook run" from the hook there`);
    }
    // Relative to where hooks run, which is the root of the work tree (githooks).
    const folder = (0,external_node_path_.resolve)(top, set.value);
    if (set.value === '' || /^(?:\/dev(?:\/|$)|nul$)/i.test(set.value) || !mayBeFolder(folder)) {
        throw new user_error/* UserError */.y(`git runs no hooks in this repository: core.hooksPath is "${value}"; take it away with git config --unset core.hooksPath, then install again`);
    }
    return folder;
}
function mayBeFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
}

;// CONCATENATED MODULE: ./lib/adapters/hook/small-file.js
/** Files that people write by hand: hooks, configuration. */

/** A larger one is not looked into. In bytes. */
const MAX_SIZE = 1 << 20;
/** @returns the text, `null` where there is no such plain file, or none that can be read */
function readSmall(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() && found.size <= MAX_SIZE ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/json-members.js
/** Reading a JSON file that a person wrote: whatever it holds is no error. */
/** @param text may hold comments and commas before a closing bracket; @returns `undefined` where it is no JSON */
function parseJson(text) {
    const strings = /"(?:[^"\\\n]|\\.)*"/.source;
    const bare = text
        .replace(new RegExp(String.raw `${strings}|//[^\n]*|/\*[^]*?\*/`, 'g'), keepString)
        .replace(new RegExp(String.raw `${strings}|,(?=\s*[}\]])`, 'g'), keepString);
    try {
        return JSON.parse(bare);
    }
    catch {
        return undefined;
    }
}
/** What stands under a path of keys, `undefined` where nothing does. */
function member(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}
/** The value and everything in it, one by one. */
function* deepObjects(value) {
    if (!isObject(value))
        return;
    yield value;
    for (const each of Object.values(value))
        yield* deepObjects(each);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function keepString(match) {
    return match.startsWith('"') ? match : ' ';
}

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/tool-command.js
/**
 * Whether a line of a shell script runs this tool as a hook, so that its exit code counts. A line that cannot be told
 * for sure does not: to be asked for a line that is there is better than to be told that a hook runs which does not.
 */

// By its name, be it through a package manager, or by the path of its entry.
const runner = String.raw `(?:npx|bunx|(?:npm|pnpm|yarn) (?:exec|dlx)|yarn|bun run)(?: --?[a-z][-\w=]*)*(?: --)? `;
const word = String.raw `[^\s'"\x60$;&|<>()#]*`;
const quoted = (path) => `(?:'${path}'|"${path}"|${path})`;
const named = `(?:${runner})?${quoted(`(?:${word}/)?${version/* tool */.z.name}(?:\\.cmd)?`)}`;
const entry = `(?:${quoted(String.raw `${word}\bnode(?:\.exe)?`)} )?${quoted(`${word}dist/cli/index\\.js`)}`;
const byName = new RegExp(`^(?:exec )?(?:${named}|${entry})(?= )`);
/** Options, files; no operator of the shell, and nothing that gives the exit code away. */
const rest = /^(?<args>(?: [^\s;&|<>()`#][^\s;&|<>()`]*)*)(?: \|\| exit(?: (?:\$\?|[1-9]\d*))?)?(?: #.*)?$/;
/** @param line one line, or a command as a configuration has it */
function runsTool(line, { kind, program }) {
    const text = line.trim();
    const called = text.startsWith(`${program} `) ? program : (byName.exec(text)?.[0] ?? '');
    const after = text.slice(called.length).replace(/\s+/g, ' ');
    if (called === '')
        return false;
    const args = after.startsWith(' hook run') ? rest.exec(after)?.groups?.args?.split(' ') : undefined;
    if (args?.[2] !== 'run')
        return false;
    return args.includes('--pre-push') === (kind === 'pre-push');
}
/**
 * Whether a command such as `npm test && posthog-key-guard hook run` does, whose exit code is that of the part that
 * failed; of several lines the last one's counts.
 */
function commandRunsTool(command, tool) {
    if (command.trim().includes('\n'))
        return scriptRunsTool(command, tool, false);
    return command.split('&&').some((part) => runsTool(part, tool));
}
/** @param stopsAtFailure whether each failure is the script's end (`sh -e`); else the last command's exit code counts */
function scriptRunsTool(text, tool, stopsAtFailure) {
    const code = joined(text).filter((line) => !/^\s*(?:#|$)/.test(line));
    for (const [index, line] of code.entries()) {
        const counts = stopsAtFailure || index === code.length - 1 || /\|\| exit\b/.test(line);
        // What is indented may hang on a condition.
        if (/^\S/.test(line) && counts && runsTool(line, tool))
            return true;
        // Nothing below it runs, or all of it may be text.
        if (/^(?:exit|exec|return)\b/.test(line) || line.includes('<<'))
            return false;
    }
    return false;
}
/** The lines of a script, those that go on in the next one together with it. */
function joined(script) {
    const goesOn = /(?:\\|(?:&&|\||\{|\bthen|\bdo|\belse)[ \t]*)\r?\n/g;
    return script.replace(goesOn, ' ').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/husky.js
/** husky 5 and later sets `core.hooksPath` to `.husky` or `.husky/_`; husky 4 writes hooks (its `install` in 4.3). */







const husky = {
    name: 'husky',
    find: (at) => fourOf(at) ?? inForce(at) ?? notYet(at),
    lines: (kind) => [`${version/* tool */.z.name} ${hookArguments[kind]}`],
};
function fourOf({ top, kind, hook, command }) {
    if (hook === null || !/^# husky/m.test(hook.text))
        return null;
    const run = member(parseJson(readSmall((0,external_node_path_.join)(top, 'package.json')) ?? ''), 'husky', 'hooks', kind);
    const isSet = typeof run === 'string' && commandRunsTool(run, command);
    return { file: 'package.json', isSet, activate: null };
}
/** Since husky 9 git runs a script in `_`, which runs the one beside that folder with `sh -e`. */
function inForce({ top, kind, hooksPath, hook, command }) {
    if (hooksPath === null)
        return null;
    const isBelow = (0,external_node_path_.basename)(hooksPath) === '_';
    const folder = isBelow ? (0,external_node_path_.dirname)(hooksPath) : hooksPath;
    if ((0,external_node_path_.basename)(folder) !== '.husky' && !(isBelow && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(hooksPath, 'husky.sh'))))
        return null;
    const text = readSmall((0,external_node_path_.join)(folder, kind)) ?? '';
    // Until then each script began with what makes the shell stop at a failure.
    const stopsAtFailure = isBelow || /^(?:\. .*husky\.sh|set -e)/m.test(text);
    const file = (0,external_node_path_.relative)(top, (0,external_node_path_.join)(folder, kind)).split(external_node_path_.sep).join('/');
    const inactive = isBelow ? install : `chmod +x ${file}`;
    return {
        file,
        isSet: scriptRunsTool(text, command, stopsAtFailure),
        activate: hook === null ? inactive : null,
    };
}
function notYet({ top, kind, command }) {
    const file = `.husky/${kind}`;
    const text = readSmall((0,external_node_path_.join)(top, file));
    return text === null ? null : { file, isSet: scriptRunsTool(text, command, true), activate: install };
}
const install = 'npx husky (before husky 9: npx husky install)';

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/yaml-entries.js
/**
 * The keys of a YAML file in block style, with where they stand. It is no reader of YAML: what it does not understand
 * (flow style, anchors, keys with spaces) it gives no key. That will do to look for a line that a person added.
 */
const keyAndValue = /^(?:"([^"]*)"|'([^']*)'|([^\s:"'#]+)):(?: +|$)/;
function yamlEntries(text) {
    const entries = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const indent = line.search(/\S/);
        if (indent < 0 || line[indent] === '#')
            continue;
        const before = entries.at(-1);
        if (before !== undefined && before.value !== '' && indent > before.column) {
            before.value += ` ${plain(line.trim())}`;
            continue;
        }
        let column = indent;
        while (line.startsWith('- ', column))
            column += line.slice(column + 1).search(/\S/) + 1;
        const match = keyAndValue.exec(line.slice(column));
        const rest = line.slice(column + (match?.[0].length ?? 0)).trim();
        const key = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
        if (!/^[|>][-+\d]*(?: +#.*)?$/.test(rest)) {
            entries.push({ indent, column, key, value: plain(rest) });
            continue;
        }
        const from = index + 1;
        while (index + 1 < lines.length && isBelow(lines[index + 1], column))
            index++;
        entries.push({
            indent,
            column,
            key,
            value: blockText(lines.slice(from, index + 1), rest.startsWith('>')),
        });
    }
    return entries;
}
/** Where the mapping that the entry is a key of begins and ends in the list; nested entries are in it. */
function mappingAround(entries, at) {
    const { column } = entries[at];
    let from = at;
    while (!isItem(entries[from], column) && from > 0 && entries[from - 1].column >= column)
        from--;
    let to = at + 1;
    while (to < entries.length && entries[to].indent >= column)
        to++;
    return entries.slice(from, to);
}
function isItem(entry, column) {
    return entry.column === column && entry.indent < column;
}
function isBelow(line, column) {
    const indent = line.search(/\S/);
    return indent < 0 || indent > column;
}
function blockText(lines, folded) {
    const margin = lines.find((line) => line.trim() !== '')?.search(/\S/) ?? 0;
    return lines.map((line) => line.slice(margin)).join(folded ? ' ' : '\n');
}
function plain(value) {
    const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(value);
    if (quoted?.[1] !== undefined)
        return quoted[1].replace(/\\(["\\/])/g, '$1');
    if (quoted?.[2] !== undefined)
        return quoted[2].replaceAll("''", "'");
    const comment = value.startsWith('#') ? 0 : value.search(/\s#/);
    return comment < 0 ? value : value.slice(0, comment).trimEnd();
}

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/lefthook-jobs.js


/** @returns those that are not always left out (`skip: true`) */
function jobsOf(file, text, kind) {
    if (file.endsWith('.toml'))
        return fromToml(text, kind);
    return /\.jsonc?$/.test(file) ? fromJson(text, kind) : fromYaml(text, kind);
}
function fromJson(text, kind) {
    const hook = member(parseJson(text), kind);
    if (member(hook, 'skip') === true)
        return [];
    return [...deepObjects(hook)].flatMap(({ run, use_stdin, skip }) => typeof run === 'string' && skip !== true ? [{ run, usesStdin: use_stdin === true }] : []);
}
function fromYaml(text, kind) {
    const entries = yamlEntries(text);
    const start = entries.findIndex(({ column, key }) => column === 0 && key === kind);
    if (start < 0)
        return [];
    const next = entries.findIndex(({ indent }, index) => index > start && indent === 0);
    const hook = entries.slice(start + 1, next < 0 ? entries.length : next);
    if (isTrue(hook, hook[0]?.column, 'skip'))
        return [];
    return hook.flatMap(({ key, column, value }, index) => {
        if (key !== 'run')
            return [];
        const job = mappingAround(hook, index);
        return isTrue(job, column, 'skip') ? [] : [{ run: value, usesStdin: isTrue(job, column, 'use_stdin') }];
    });
}
function isTrue(entries, column, key) {
    return entries.some((entry) => entry.column === column && entry.key === key && entry.value === 'true');
}
/** A table for each job, as in lefthook's examples: `[pre-commit.commands.name]`. */
function fromToml(text, kind) {
    const tables = text.split(/^[ \t]*(?=\[)/m).filter((table) => opens(kind).test(table));
    if (tables.some((table) => /^\[[^.\]]*\]/.test(table) && isTrueInToml(table, 'skip')))
        return [];
    return tables.flatMap((table) => {
        const run = /^[ \t]*run[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/m.exec(table);
        const value = run?.[1]?.replace(/\\(["\\])/g, '$1') ?? run?.[2];
        if (value === undefined || isTrueInToml(table, 'skip'))
            return [];
        return [{ run: value, usesStdin: isTrueInToml(table, 'use_stdin') }];
    });
}
function opens(kind) {
    return new RegExp(`^\\[\\[?\\s*["']?${kind}["']?\\s*[.\\]]`);
}
function isTrueInToml(table, key) {
    return new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*true\\b`, 'm').test(table);
}

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/lefthook.js
/** lefthook: its hooks call `lefthook run` (its `internal/templates/hook.tmpl`), which reads its configuration. */






const files = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) => ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((extension) => `${name}.${extension}`));
const lefthook = {
    name: 'lefthook',
    find({ top, hook, command }) {
        const isActive = hook?.text.includes('call_lefthook') === true;
        const present = files.find((name) => readSmall((0,external_node_path_.join)(top, name)) !== null);
        if (present === undefined && !isActive)
            return null;
        const file = present ?? 'lefthook.yml';
        const text = readSmall((0,external_node_path_.join)(top, file)) ?? '';
        return { file, isSet: runs(file, text, command), activate: isActive ? null : 'lefthook install' };
    },
    lines: (kind) => [
        `${kind}:`,
        '  commands:',
        `    ${version/* tool */.z.name}:`,
        `      run: ${version/* tool */.z.name} ${hookArguments[kind]}`,
        ...(kind === 'pre-push' ? ['      use_stdin: true'] : []),
    ],
};
/** What git says that it pushes comes on standard input, which a job has on request only. */
function runs(file, text, command) {
    return jobsOf(file, text, command.kind).some(({ run, usesStdin }) => commandRunsTool(run, command) && (usesStdin || command.kind !== 'pre-push'));
}

;// CONCATENATED MODULE: ./lib/adapters/hook/managers/pre-commit.js
/** pre-commit: its own hook (its `resources/hook-tmpl`) keeps what git says on standard input to itself. */





const file = '.pre-commit-config.yaml';
const preCommit = {
    name: 'pre-commit',
    find({ top, kind, hook }) {
        const isSet = kind === 'pre-commit' && namesHook(readSmall((0,external_node_path_.join)(top, file)) ?? '');
        // Beside any other hook ours runs, too.
        if (hook === null)
            return isSet ? { file, isSet, activate: 'pre-commit install' } : null;
        if (!hook.text.includes('generated by pre-commit'))
            return null;
        // Its install moves the hook that it meets to this second name, and runs it from there.
        const legacy = `${hook.path}.legacy`;
        if (findHook(legacy).is === 'ours')
            return { file: legacy, isSet: true, activate: null };
        return { file, isSet, activate: null };
    },
    lines: (kind) => kind === 'pre-push'
        ? null
        : [
            `- repo: https://github.com/OWNER/${version/* tool */.z.name}`,
            `  rev: v${version/* tool */.z.version}`,
            '  hooks:',
            `    - id: ${version/* tool */.z.name}`,
        ],
};
/** Whether an item of some `hooks` has our id, and runs on commits (its own `stages`, else the manifest's). */
function namesHook(text) {
    const entries = yamlEntries(text);
    return entries.some(({ key, value, column }, index) => {
        if (key !== 'id' || value !== version/* tool */.z.name || column === 0)
            return false;
        const item = mappingAround(entries, index);
        const at = item.findIndex((entry) => entry.column === column && entry.key === 'stages');
        return at < 0 || stagesAt(item, at).some((stage) => stage === 'pre-commit' || stage === 'commit');
    });
}
function stagesAt(entries, at) {
    const { column, value } = entries[at];
    const inFlow = value.replace(/[[\]]/g, '').split(',');
    const below = entries.slice(at + 1);
    const end = below.findIndex((entry) => entry.key !== '' || entry.indent < column);
    const items = below.slice(0, end < 0 ? below.length : end).map((entry) => entry.value);
    return [...inFlow, ...items].map((stage) => stage.trim().replace(/^(["'])(.*)\1$/, '$2'));
}

;// CONCATENATED MODULE: ./lib/adapters/hook/other-managers.js
/**
 * Programs that manage a repository's hooks themselves. A hook put beside theirs would be lost at their next install,
 * or never run: what helps is a line in their own configuration, which the whole team then shares.
 */






const managers = [husky, lefthook, preCommit];
/** @returns the one whose hook git runs now, else the first that has a configuration; `null` where there is none */
function otherManager(config, command) {
    const top = config.topLevel();
    if (top === null)
        return null;
    const { kind } = command;
    const set = config.hooksPath();
    // Relative to where hooks run, which is the root of the work tree (githooks).
    const hooksPath = set === null ? null : (0,external_node_path_.resolve)(top, set.value);
    const path = (0,external_node_path_.join)(hooksPath ?? (0,external_node_path_.join)(config.commonDir(), 'hooks'), kind);
    const place = { top, kind, hooksPath, hook: hookAt(path), command };
    const all = managers.flatMap((manager) => {
        const found = manager.find(place);
        return found === null ? [] : [{ ...found, name: manager.name, lines: manager.lines(kind) }];
    });
    return all.find(({ activate }) => activate === null) ?? all[0] ?? null;
}
/** git passes over a hook that may not be executed. */
function hookAt(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
    }
    catch {
        return null;
    }
    const text = readSmall(path);
    return text === null ? null : { path, text };
}

;// CONCATENATED MODULE: ./lib/adapters/hook/install-hook.js
/** `hook install` and `hook uninstall`: what was there before goes on running, and comes back in the end. */










/**
 * @throws UserError where no hook would run, or another one would be lost
 */
function installHook(config, kind, programs) {
    const program = `${shellQuote(programs.node)} ${shellQuote(programs.cli)}`;
    const manager = otherManager(config, { kind, program });
    if (manager !== null)
        return besideManager(manager, kind, program);
    const folder = hooksFolder(config);
    const path = (0,external_node_path_.join)(folder, kind);
    const before = (0,external_node_path_.join)(folder, nameBefore(kind));
    const found = findHook(path);
    if (found.is === 'foreign')
        refuseToMove(path, before, found.text);
    if (found.is === 'changed')
        throw changedByHand(path, kind);
    putHook(path, hookScript(kind, programs), found.is === 'foreign' ? before : null);
    const lines = [`${(0,neutralise/* showText */.h$)(path)} scans each ${stoppedBy[kind]} from now on`];
    if (isThere(before))
        lines.push(`the hook that was there before runs first, as ${nameBefore(kind)}`);
    if (isShared(config, folder)) {
        lines.push('its folder is part of the work tree: leave it out of commits, as it names paths of this machine');
    }
    const top = config.topLevel();
    if (top !== null && isWithin(top, programs.cli)) {
        lines.push(`it runs the ${version/* tool */.z.name} in this work tree, which a branch that you check out can replace; install from a copy elsewhere to rule that out`);
    }
    return { done: true, lines };
}
/** Takes away every hook that `installHook` put there. */
function uninstallHook(config) {
    const folder = hooksFolder(config);
    const lines = [];
    let done = true;
    for (const kind of hookKinds) {
        // pre-commit's install moves the hook that it meets to this second name, and runs it from there.
        for (const path of [(0,external_node_path_.join)(folder, kind), (0,external_node_path_.join)(folder, `${kind}.legacy`)]) {
            const found = findHook(path);
            if (found.is === 'changed')
                throw changedByHand(path, kind);
            if (found.is !== 'ours')
                continue;
            const restored = takeHook(path, (0,external_node_path_.join)(folder, nameBefore(kind)));
            lines.push(`${(0,neutralise/* showText */.h$)(path)} is ${restored ? 'what it was before' : 'gone'}`);
        }
        const before = (0,external_node_path_.join)(folder, nameBefore(kind));
        if (!isThere(before))
            continue;
        done = false;
        lines.push(`${(0,neutralise/* showText */.h$)(before)} was left behind: somebody put another hook in its place; move it where it belongs`);
    }
    return { done, lines: lines.length === 0 ? ['there is no hook of this tool in this repository'] : lines };
}
function besideManager(manager, kind, program) {
    const { name, lines, isSet, activate } = manager;
    const file = (0,neutralise/* showText */.h$)(manager.file);
    if (isSet) {
        if (activate === null)
            return { done: true, lines: [`${name} runs this already: see ${file}`] };
        return {
            done: false,
            lines: [
                `${file} names ${version/* tool */.z.name}, but git does not run ${name} in this clone, so nothing is scanned; activate it: ${activate}`,
            ],
        };
    }
    if (lines === null) {
        throw new user_error/* UserError */.y(`${name} does not tell its hooks what is pushed; scan each commit instead (hook install without --pre-push), or take its hook away: ${name} uninstall -t ${kind}`);
    }
    const whole = `${program} ${hookArguments[kind]}`;
    return {
        done: false,
        lines: [
            `${name} manages the hooks of this repository; add to ${file}:`,
            '',
            ...lines.map((line) => `  ${line}`),
            '',
            ...(name === 'pre-commit'
                ? []
                : [`Where ${version/* tool */.z.name} is not on the PATH, in full: ${(0,neutralise/* showText */.h$)(whole, 1000)}`]),
            ...(activate === null ? [] : [`git does not run ${name} in this clone yet; activate it: ${activate}`]),
        ],
    };
}
function refuseToMove(path, before, text) {
    if (isThere(before)) {
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} and ${(0,neutralise/* showText */.h$)(before)} are both hooks of somebody else; make them one, then install again`);
    }
    // Under another name it would do something else.
    if (/\bbasename\b[^\n]*\$\{?0|\$\{0##/.test(text)) {
        throw new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} goes by its own name and cannot be moved; add a line to it: ${version/* tool */.z.name} hook run || exit $?`);
    }
}
function changedByHand(path, kind) {
    return new user_error/* UserError */.y(`${(0,neutralise/* showText */.h$)(path)} was made by ${version/* tool */.z.name} and changed by hand; move the lines that are yours to ${nameBefore(kind)} beside it, then delete it`);
}
function isShared(config, folder) {
    return isWithin(config.topLevel() ?? folder, folder) && !isWithin(config.commonDir(), folder);
}
function isWithin(folder, path) {
    const steps = (0,external_node_path_.relative)(folder, path);
    return !(0,external_node_path_.isAbsolute)(steps) && steps !== '..' && !steps.startsWith(`..${external_node_path_.sep}`);
}

;// CONCATENATED MODULE: ./lib/adapters/hook/pushed-refs.js
/** What git tells a pre-push hook on standard input (githooks, "pre-push"). */


const line = /^\S+ ([0-9a-f]{40}|[0-9a-f]{64}) \S+ ([0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/**
 * @param input lines of `<local ref> SP <local id> SP <remote ref> SP <remote id>`
 * @returns each push once; a deletion brings nothing
 * @throws UserError for anything else: it is no hook then that called
 */
function pushedRefs(input) {
    const refs = new Map();
    for (const text of input.split('\n')) {
        if (text === '')
            continue;
        const match = line.exec(text);
        if (match === null) {
            throw new user_error/* UserError */.y(`hook run --pre-push reads on standard input what git tells a pre-push hook, not "${(0,neutralise/* showText */.h$)(text, 80)}"; let git call it`);
        }
        const [, head = '', before = ''] = match;
        if (!zeros.test(head))
            refs.set(`${head} ${before}`, { head, before: zeros.test(before) ? null : before });
    }
    return [...refs.values()];
}

// EXTERNAL MODULE: ./lib/core/policy/nearest-word.js
var nearest_word = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/entry/interrupt-by-signal.js
var interrupt_by_signal = __webpack_require__(1798);
// EXTERNAL MODULE: ./lib/entry/settings/defaults.js
var defaults = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/entry/settings/parse-flags.js
var parse_flags = __webpack_require__(5161);
// EXTERNAL MODULE: ./lib/entry/settings/scan-settings.js + 2 modules
var scan_settings = __webpack_require__(8276);
// EXTERNAL MODULE: ./lib/entry/cli/scan-command.js
var scan_command = __webpack_require__(2184);
;// CONCATENATED MODULE: ./lib/entry/cli/hook-command.js
/** `posthog-key-guard hook install|uninstall|run`. */
















const actions = ['install', 'uninstall', 'run'];
async function hookCommand([action, ...args]) {
    switch (action) {
        case 'install': {
            const kind = parsed(args).has('pre-push') ? 'pre-push' : 'pre-commit';
            const programs = { node: process.execPath, cli: (0,external_node_fs_.realpathSync)(process.argv[1]) };
            return tell(installHook(hookConfig(here()), kind, programs));
        }
        case 'uninstall':
            parsed(args);
            return tell(uninstallHook(hookConfig(here())));
        case 'run':
            return run(args);
        default: {
            const near = action === undefined ? '' : `, not "${(0,neutralise/* showText */.h$)(action)}"${(0,nearest_word/* didYouMean */.a)(action, actions)}`;
            throw new user_error/* UserError */.y(`hook takes install, uninstall or run${near}; see hook --help`);
        }
    }
}
function parsed(args) {
    const flags = (0,parse_flags/* parseFlags */.b)(args, defaults/* hookInstallFlags */.Qj);
    const [extra] = flags.positionals;
    if (extra !== undefined)
        throw new user_error/* UserError */.y(`hook takes no "${(0,neutralise/* showText */.h$)(extra)}"; see hook --help`);
    return flags;
}
function here() {
    const repository = (0,git_repository/* findRepository */.W)('.');
    if (repository === null)
        throw new user_error/* UserError */.y('hook needs a git repository; run it inside one');
    return repository;
}
function tell({ done, lines }) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return done ? 0 : 2;
}
/** With `pre-commit run --all-files` there is no commit that could stop. */
const stopped = {
    staged: 'this commit is stopped',
    push: 'this push is stopped',
    files: 'stopped',
};
async function run(args) {
    const call = parseHookRun(args);
    const options = (0,scan_settings/* readScanSettings */.n)(call.options);
    refuseOtherSources(options.source);
    const settings = { ...options, source: await sourceOf(call.run), quiet: true };
    const code = await (0,scan_command.scanWith)(settings, (0,interrupt_by_signal/* interruptBySignal */.b)());
    if (code === 1) {
        process.stderr.write(`${version/* tool */.z.name}: ${stopped[call.run.is]}; SKIP=${version/* tool */.z.name} leaves the scan out once\n`);
    }
    return code;
}
/** A file that is taken for something else would not be scanned, and nobody would hear of it. */
function refuseOtherSources(source) {
    const plain = source.is === 'files' && !source.ignored && source.paths.length === 1 && source.paths[0] === '.';
    if (!plain) {
        throw new user_error/* UserError */.y('hook run takes files after -- only, and no source of its own; end args of your own with --');
    }
}
async function sourceOf(run) {
    switch (run.is) {
        case 'staged':
            return { is: 'staged' };
        case 'files':
            return { is: 'listed', names: run.names };
        case 'push':
            return { is: 'pushed', refs: pushedRefs(await (0,consumers_.text)(process.stdin)) };
    }
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand),
/* harmony export */   scanWith: () => (/* binding */ scanWith)
/* harmony export */ });
/* harmony import */ var _adapters_fs_write_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);
/* harmony import */ var _core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5415);
/* harmony import */ var _core_policy_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7271);
/* harmony import */ var _core_report_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2881);
/* harmony import */ var _core_report_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7839);
/* harmony import */ var _core_neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1197);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8067);
/* harmony import */ var _settings_scan_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8276);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6575);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5273);
/** `posthog-key-guard scan`: the scan, its report or a baseline, the exit code. */










/** @param interrupt set by the signals that end a scan */
function scanCommand(args, interrupt) {
    return scanWith((0,_settings_scan_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readScanSettings */ .n)(args), interrupt);
}
/** The scan of a hook, too, which chooses its own source. */
async function scanWith(settings, interrupt) {
    const say = (line) => {
        if (!settings.quiet)
            process.stderr.write(`${_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z.name}: ${line}\n`);
    };
    const judged = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .runScan */ .H)(settings, interrupt, say);
    if (settings.writeBaseline !== null)
        return writeBaseline(judged, settings.writeBaseline, say);
    publish(judged, settings, say);
    return (0,_core_policy_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ)(judged.report, judged.failOn).exitCode;
}
/** A baseline of a scan that did not see everything would let old keys fail later: exit 2 says so. */
function writeBaseline({ report }, path, say) {
    const fingerprints = (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineOf */ .Bv)(report.keys);
    (0,_adapters_fs_write_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .z)(path, (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineText */ .BW)(fingerprints));
    say(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .keysWord */ .py)(fingerprints.length)} written to ${(0,_core_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(path)}`);
    if (report.scan.complete)
        return 0;
    say('the scan is incomplete, and so is the baseline; run it without --write-baseline to see why');
    return 2;
}
function publish({ report, failOn }, settings, say) {
    const onTerminal = settings.output === null && process.stdout.isTTY;
    const text = _core_report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F[settings.format].render(report, (0,_core_report_context_js__WEBPACK_IMPORTED_MODULE_9__/* .reportContext */ .g)({
        tool: _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z,
        failOn,
        showSuppressed: settings.showSuppressed,
        color: onTerminal && (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .takesColor */ .OR)(settings.noColor),
        width: onTerminal ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalWidth */ .JL)() : 80,
        headSha: report.range?.head ?? null,
    }));
    const { result, failing } = (0,_core_policy_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ)(report, failOn);
    if (settings.output !== null) {
        (0,_adapters_fs_write_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .z)(settings.output, text);
        say(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .keysWord */ .py)(failing.length)} at or above ${failOn}; the report is in ${(0,_core_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(settings.output)}`);
    }
    else if (!settings.quiet || settings.format !== 'text' || result !== 'clean') {
        process.stdout.write(text);
    }
}


/***/ })

};
