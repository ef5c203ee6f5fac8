export const id = 184;
export const ids = [184];
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
