export const id = 965;
export const ids = [965];
export const modules = {

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
    const isShallow = (await (0,_exact_range_js__WEBPACK_IMPORTED_MODULE_1__/* .readShallow */ .J5)((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .commonDirOf */ .Q)(at.gitDir))).size > 0;
    throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(isShallow
        ? `${shown(revision)} names no commit in this clone, which is shallow; run "git fetch --unshallow", or check it`
        : `${shown(revision)} names no commit in this clone; check it, or fetch it first, such as with "git fetch origin"`);
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


/***/ })

};
