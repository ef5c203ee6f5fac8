#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hidePrefixed)
/* harmony export */ });
/* harmony import */ var _keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3347);
/* harmony import */ var _keys_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1238);
/** The last line of defence for messages: what begins like a key is masked by its look, without the engine. */


/** A prefix and what is left of a body, even of one that is cut short. */
const prefixed = new RegExp(`(?:${_keys_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixes */ .$F.join('|')})[A-Za-z0-9]{8,}`, 'g');
/** Masks what has the prefix of a key, whole or cut. */
function hidePrefixed(text) {
    return text.replace(prefixed, _keys_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .d);
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   ND: () => (/* binding */ isInert),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9348);
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

/***/ 6540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ noConfiguration),
/* harmony export */   t: () => (/* binding */ defaultConfigurationPath)
/* harmony export */ });
/** Where the configuration stands unless someone says otherwise, from the root of the repository. */
const defaultConfigurationPath = '.github/posthog-key-guard.yml';
/** What holds where there is no file. */
const noConfiguration = {
    file: null,
    failOn: null,
    inlineAllow: null,
    paths: [],
    pathsIgnore: [],
    baseline: null,
    allow: [],
    acceptUnscanned: [],
};


/***/ }),

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearestWord */
/** The longest text for which a nearest word is looked for: a typing error in a word of ours is never longer. */
const maxLength = 40;
/**
 * The word that someone probably meant.
 *
 * @returns the word with the fewest typing errors (a wrong, missing, added or swapped letter), or `null` where every
 *   one has more than a third of the text's letters wrong
 */
function nearestWord(text, words) {
    if (text.length > maxLength)
        return null;
    const typed = text.toLowerCase();
    let nearest = null;
    let least = Math.max(1, Math.floor(text.length / 3)) + 1;
    for (const word of words) {
        const errors = typingErrors(typed, word);
        if (errors < least) {
            least = errors;
            nearest = word;
        }
    }
    return nearest;
}
/** `; did you mean "high"?`, or nothing where no word is near. */
function didYouMean(text, words) {
    const nearest = nearestWord(text, words);
    return nearest === null ? '' : `; did you mean "${nearest}"?`;
}
/** Optimal string alignment distance: Levenshtein's, and two neighbours that changed places count once. */
function typingErrors(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let errors = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                errors = Math.min(errors, beforeLast[j - 2] + 1);
            row.push(errors);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** As reports and `--version` name the tool; `__tests__/core/version.test.ts` holds it equal to `package.json`. */
const tool = { name: 'posthog-key-guard', version: '0.1.0' };


/***/ }),

/***/ 6830:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _core_policy_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(809);
/* harmony import */ var _core_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1197);
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9635);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8067);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4802);
/* harmony import */ var _interrupt_by_signal_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1798);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(754);
/* harmony import */ var _settings_later_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4350);
/** The command line; a thread of a scan runs this file, too. */









const commands = {
    scan: {
        help: _cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .scanHelp */ .ZD,
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(103), __nccwpck_require__.e(130), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2184))).scanCommand(args, (0,_interrupt_by_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .interruptBySignal */ .b)()),
    },
    explain: {
        help: _cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .explainHelp */ .pL,
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(103), __nccwpck_require__.e(130), __nccwpck_require__.e(558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4558))).explainCommand(args),
    },
    hook: { help: _cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .hookHelp */ .jn, run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(103), __nccwpck_require__.e(130), __nccwpck_require__.e(729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3729))).hookCommand(args) },
};
async function main([name, ...args]) {
    if (name === '--version')
        return print(`${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.name} ${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.version}\n`);
    if (name === '--help' || name === '-h')
        return print(_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .generalHelp */ .am);
    if (name === undefined)
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('name a command: scan, explain or hook; see --help');
    const command = Object.hasOwn(commands, name) ? commands[name] : unknownCommand(name);
    const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
    if (options.includes('--help') || options.includes('-h'))
        return print(command.help);
    if (options.includes('--version'))
        return print(`${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.name} ${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.version}\n`);
    return command.run(args);
}
function unknownCommand(name) {
    if (_settings_later_js__WEBPACK_IMPORTED_MODULE_6__/* .laterCommands */ .Fv.some((later) => later === name))
        throw (0,_settings_later_js__WEBPACK_IMPORTED_MODULE_6__/* .notInThisVersion */ .TM)(name, 'scan, explain and hook are');
    const near = (0,_core_policy_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(name, Object.keys(commands));
    throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`there is no command "${(0,_core_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(name)}"${near}; see --help`);
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
const say = (line) => {
    process.stderr.write(`${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.name}: ${line}\n`);
};
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
    process.stdout.on('error', (error) => {
        // A reader that has enough (`| head`) is no error.
        if (error.code === 'EPIPE')
            process.exit();
        say(`the report could not be written (${error.code ?? 'unknown error'}); give stdout a place that takes it`);
        process.exit(2);
    });
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
    await (0,_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitWith */ .n)(() => main(process.argv.slice(2)), say);
else
    await (await Promise.all(/* import() */[__nccwpck_require__.e(103), __nccwpck_require__.e(950), __nccwpck_require__.e(757)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4138))).serveThread();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ scanHelp),
/* harmony export */   am: () => (/* binding */ generalHelp),
/* harmony export */   jn: () => (/* binding */ hookHelp),
/* harmony export */   pL: () => (/* binding */ explainHelp)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8067);
/* harmony import */ var _settings_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3088);
/** What `--help` prints. */


const generalHelp = `${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name} finds leaked PostHog keys.

Usage: ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name} <command> [options]

Commands:
  scan [path…]                     scan files, commits or standard input for keys
  explain KIND|FINGERPRINT         what a key opens, how to replace it, how to allow it
  hook install|uninstall|run       scan what is staged before each commit

  --help, --version                everywhere

Exit codes: 0 nothing at or above --fail-on, 1 a key was found, 2 it could not do what was asked.
`;
const scanHelp = `Usage: ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name} scan [path…] [options]

Scans the files at the paths (.): in a git work tree the tracked ones and those that git does not ignore, else all.

Options:
${flagTable(_settings_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .scanFlags */ .Rj)}
`;
const explainHelp = `Usage: ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name} explain KIND|FINGERPRINT

Tells what a kind of key opens and how to replace it, or where the key with this fingerprint stands in the files
below . and how a maintainer allows it. Kinds: personal, project-secret, oauth-access, oauth-refresh,
legacy-personal, project.
`;
const hookHelp = `Usage: ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name} hook install [--pre-push] | uninstall | run [-- file…]

install puts a hook into this repository that scans what is staged before each commit (with --pre-push: what is
pushed before each push); a hook that is there already goes on running. uninstall takes it out again.
SKIP=${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name} git commit … leaves the scan out once.
`;
function flagTable(flags) {
    const rows = flags.map((flag) => [`--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`, plain(flag)]);
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
}
function plain(flag) {
    const text = flag.description.replaceAll('`', '');
    const notes = [
        flag.repeatable === true ? 'repeatable' : '',
        flag.default === '' ? '' : `default: ${flag.default}`,
    ];
    const note = notes.filter((part) => part !== '').join('; ');
    return note === '' ? text : `${text} (${note})`;
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ exitWith)
/* harmony export */ });
/* harmony import */ var _core_hide_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9348);
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9635);
/**
 * The one place where an outcome becomes an exit code, and where errors are caught: a user's error is one line, a bug
 * is named as one and shows where it happened, never what it held.
 */


/** Where a bug is reported; a fork's own address is in its `package.json`. */
const reportHint = 'please report it, with these lines, where you got this tool from';
/**
 * Runs `main` and ends the process with its exit code once the streams are flushed; with 2 where it throws.
 *
 * @param explain shows the line of an error: the CLI on stderr, the Action as an annotation
 */
async function exitWith(main, explain) {
    try {
        process.exitCode = await main();
    }
    catch (error) {
        // What someone typed, or a branch is called, can be a key.
        explain((0,_core_hide_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .hidePrefixed */ .M)(error instanceof _core_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? error.message : bugReport(error)));
        process.exitCode = 2;
    }
}
/** The name and the frames of an error, without its message: that may hold scanned text. */
function bugReport(error) {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
    const name = error instanceof Error ? error.name : typeof error;
    return [`this is a bug (${name}); ${reportHint}`, ...frames.slice(0, 12)].join('\n');
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ interruptBySignal)
/* harmony export */ });
/** Ends a scan at its next pause on Ctrl-C or a request to terminate; the second one ends the process. */
function interruptBySignal() {
    const { promise, resolve } = withResolver();
    const state = { signal: null, asked: promise };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            if (state.signal !== null)
                process.exit(2);
            state.signal = signal;
            resolve();
            // An open pipe would keep the process waiting for what nobody reads any more.
            setImmediate(() => process.stdin.destroy());
        });
    }
    return state;
}
/** `Promise.withResolvers` is not in Node 20. */
function withResolver() {
    let resolve = () => undefined;
    const promise = new Promise((done) => {
        resolve = done;
    });
    return {
        promise,
        resolve: () => {
            resolve();
        },
    };
}


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ hookInstallFlags),
/* harmony export */   Rj: () => (/* binding */ scanFlags),
/* harmony export */   nG: () => (/* binding */ explainFlags),
/* harmony export */   wx: () => (/* binding */ builtIn),
/* harmony export */   x4: () => (/* binding */ builtInSettings)
/* harmony export */ });
/* unused harmony exports actionInputs, actionOutputs */
/* harmony import */ var _core_policy_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6540);
/** Every input and flag of this version with its built-in value. The README's tables are made from this file. */

const builtIn = {
    failOn: 'high',
    inlineAllow: true,
    config: _core_policy_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfigurationPath */ .t,
};
/** What holds where neither an input or a flag nor the configuration says anything. */
const builtInSettings = {
    failOn: builtIn.failOn,
    inlineAllow: builtIn.inlineAllow,
    paths: [],
    pathsIgnore: [],
    baseline: null,
};
const actionInputs = [
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'to fetch what the scan lacks (`contents: read`)',
    },
    {
        name: 'path',
        default: '.',
        description: 'the checkout, where it is not the workspace itself; annotations carry it as a prefix',
    },
    {
        name: 'scan',
        default: 'auto',
        description: '`auto` follows the event: a pull request, a push and a merge group scan `changes` (and a pull request’s title and body), a schedule and `workflow_dispatch` `files, history`, everything else `files`; or a list of `changes`, `files`, `history`',
    },
    { name: 'paths', default: '', description: 'globs of what to scan, minimatch syntax, one a line' },
    { name: 'paths-ignore', default: '', description: 'globs of what to leave out, one a line' },
    {
        name: 'fail-on',
        default: builtIn.failOn,
        description: 'the lowest severity that fails the check: `critical`, `high`, `medium`, `low` or `never`',
    },
    {
        name: 'config',
        default: builtIn.config,
        description: 'the configuration file, read from the base branch of a pull request, never from its head ([Policy](docs/configuration.md))',
    },
    { name: 'baseline', default: '', description: 'a baseline file, read from the same place' },
    {
        name: 'annotations',
        default: 'commands',
        description: '`commands` marks the offending lines (at most ten errors a step), `off` does not',
    },
    {
        name: 'since-state',
        default: '',
        description: 'a file in which a scan of the history keeps where it ended, so that the next one looks at what is new only; keep it with `actions/cache` ([how](docs/history.md))',
    },
    { name: 'summary', default: 'true', description: 'whether to write the job summary' },
    { name: 'sarif-file', default: '', description: 'where to write a SARIF report' },
    { name: 'report-file', default: '', description: 'where to write the JSON report' },
];
const actionOutputs = [
    { name: 'result', description: '`clean`, `found` or `incomplete`' },
    { name: 'keys', description: 'how many distinct keys fail the check' },
    { name: 'report', description: 'the path of the JSON report, where one was asked for' },
    { name: 'sarif', description: 'the path of the SARIF report, where one was asked for' },
];
const scanFlags = [
    { name: 'no-ignore', value: null, default: '', description: 'scan the files that git ignores, too' },
    { name: 'staged', value: null, default: '', description: 'scan what `git commit` would record' },
    {
        name: 'range',
        value: 'A..B',
        default: '',
        description: 'scan every object that B reaches and A does not',
    },
    {
        name: 'history',
        value: null,
        default: '',
        description: 'scan every object that any ref, reflog or stash reaches, once each',
    },
    {
        name: 'all-objects',
        value: null,
        default: '',
        description: 'with `--history`: objects that nothing reaches any more, too',
    },
    {
        name: 'allow-shallow',
        value: null,
        default: '',
        description: 'with `--history`: what a shallow clone holds is enough',
    },
    {
        name: 'since-state',
        value: 'FILE',
        default: '',
        description: 'with `--history`: scan what is new since the last complete scan, and keep that there',
    },
    { name: 'stdin', value: null, default: '', description: 'scan standard input' },
    {
        name: 'format',
        value: 'FORMAT',
        default: 'text',
        description: '`text`, `json`, `sarif`, `markdown` or `github`',
    },
    { name: 'output', value: 'FILE', default: '', description: 'write the report there' },
    {
        name: 'config',
        value: 'FILE',
        default: '',
        description: `the configuration file (else \`${builtIn.config}\` of the work tree one stands in)`,
    },
    { name: 'no-config', value: null, default: '', description: 'read no configuration file' },
    { name: 'baseline', value: 'FILE', default: '', description: 'keys listed there do not fail the scan' },
    {
        name: 'write-baseline',
        value: 'FILE',
        default: '',
        description: 'write the fingerprints of all that is found, and succeed',
    },
    {
        name: 'fail-on',
        value: 'SEVERITY',
        default: builtIn.failOn,
        description: 'the lowest severity that fails: `critical`, `high`, `medium`, `low` or `never`',
    },
    {
        name: 'include',
        value: 'GLOB',
        repeatable: true,
        default: '',
        description: 'scan only paths that match',
    },
    {
        name: 'exclude',
        value: 'GLOB',
        repeatable: true,
        default: '',
        description: 'leave out paths that match',
    },
    {
        name: 'max-file-size',
        value: 'SIZE',
        default: 'no limit',
        description: 'leave out larger files, such as `20MB`',
    },
    {
        name: 'show-suppressed',
        value: null,
        default: '',
        description: 'list keys that are allowed or placeholders, too',
    },
    { name: 'no-color', value: null, default: '', description: 'no colour, not even on a terminal' },
    {
        name: 'quiet',
        value: null,
        default: '',
        description: 'say nothing unless a key is found or something is wrong',
    },
];
const explainFlags = scanFlags.filter(({ name }) => name === 'no-color');
const hookInstallFlags = [
    { name: 'pre-push', value: null, default: '', description: 'scan what is pushed, before each push' },
];


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ laterCommands),
/* harmony export */   TM: () => (/* binding */ notInThisVersion),
/* harmony export */   wh: () => (/* binding */ laterFlags),
/* harmony export */   xX: () => (/* binding */ laterFormats)
/* harmony export */ });
/* unused harmony exports laterSources, laterInputs */
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9635);
/**
 * What the contract names and this version lacks: asking for it is an error that says so, a value that asks for
 * nothing is accepted.
 */

const laterCommands = ['rotate', 'audit', 'org', 'logs'];
const laterFlags = new Set(['verify', 'posthog-host']);
const laterFormats = ['html'];
/** Sources of the Action's `scan` input. */
const laterSources = (/* unused pure expression or super */ null && (['conversation', 'logs']));
/** Inputs of the Action, each with the values that ask for nothing. */
const laterInputs = {
    verify: ['', 'false'],
    'posthog-hosts': [''],
    comment: ['', 'never'],
    'comment-id': [''],
    'html-file': [''],
    'upload-sarif': ['', 'false'],
    'rotate-workflow': [''],
    'rotate-when': [''],
    'rotate-ref': [''],
    'rotate-token': [''],
};
/** The error for asking for `what`, such as `--history`; `instead` says what to do now. */
function notInThisVersion(what, instead) {
    return new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is not in this version; ${instead}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6830);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
