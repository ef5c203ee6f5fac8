export const id = 201;
export const ids = [201];
export const modules = {

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   SC: () => (/* binding */ patternListProblem)
/* harmony export */ });
/* unused harmony exports maxPatternLength, maxPatterns, patternProblem */
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
/**
 * What a path pattern may look like. The syntax is minimatch's (https://github.com/isaacs/minimatch, with `dot`): `*` and `?` stay
 * within a folder, `**` as a whole component crosses folders, `{a,b}`, `[a-z]` and `+(a|b)` choose. A pattern stands
 * for the whole path from the root of the repository, `/`-separated; one that begins with `!` takes back what the
 * patterns before it matched. Only globs.ts loads minimatch; this file says what could never match anything.
 */

/** Code units of one pattern: no path that people write patterns for is longer. */
const maxPatternLength = 1000;
/** Patterns of one list. */
const maxPatterns = 1000;
/** Takes a pattern apart. */
function patternOf(written) {
    // `!(a|b)` is a choice of minimatch's own.
    const takesBack = written.startsWith('!') && !written.startsWith('!(');
    const glob = (takesBack ? written.slice(1) : written).replace(/^(?:\.\/+)+/, '');
    return { glob, takesBack, written };
}
/**
 * @returns what is wrong with a pattern and what to change, `null` where nothing is
 */
function patternProblem(written) {
    const { glob } = patternOf(written);
    const shown = (0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(written);
    if (glob === '')
        return 'an empty pattern matches nothing; remove it';
    if (written.length > maxPatternLength)
        return `the pattern ${shown} is longer than ${maxPatternLength} characters; shorten it`;
    if (glob.startsWith('/'))
        return `the pattern ${shown} begins with "/" and matches nothing; patterns start at the root of the repository: leave the "/" out`;
    if (glob.endsWith('/'))
        return `the pattern ${shown} ends with "/" and matches no file; write ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(`${written}**`)} for what is below the folder`;
    if (/(?:^|\/)\.\.?(?:\/|$)/.test(glob))
        return `the pattern ${shown} holds "." or ".." as a folder and matches nothing; patterns start at the root of the repository`;
    if (/\\[A-Za-z0-9]/.test(glob))
        return `the pattern ${shown} holds "\\" before a letter or digit; folders are separated by "/"`;
    return null;
}
/**
 * @returns the first problem of a list: its index, what is wrong and what to change; `null` where there is none
 */
function patternListProblem(patterns) {
    if (patterns.length > maxPatterns)
        return { index: maxPatterns, problem: `there are more than ${maxPatterns} patterns; join some of them` };
    for (const [index, written] of patterns.entries()) {
        const problem = patternProblem(written);
        if (problem !== null)
            return { index, problem };
    }
    if (patterns[0] !== undefined && patternOf(patterns[0]).takesBack)
        return {
            index: 0,
            problem: `the pattern ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(patterns[0])} takes back what the ones before it matched, but it is the first; put one without "!" before it`,
        };
    return null;
}


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileGlobs: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* unused harmony export maxAlternatives */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9635);
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4153);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5557);
/** Compiles path patterns. Loads minimatch: import it by `import()`, only where patterns are given. */




/** What the braces of one pattern may expand to; each is matched against each path. */
const maxAlternatives = 500;
const options = {
    // A key in `.env` counts as much as one elsewhere.
    dot: true,
    nocomment: true,
    nonegate: true,
    // Paths come from git, `/`-separated on every system, and a backslash in one is part of a name.
    platform: 'linux',
    braceExpandMax: maxAlternatives + 1,
};
/**
 * @param option where the patterns stand: `--include`, `paths-ignore`
 * @param patterns in order; the last one that matches a path decides
 * @throws UserError for a pattern that could never match or is too large
 */
function compileGlobs(option, patterns) {
    const found = (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternListProblem */ .SC)(patterns);
    if (found !== null)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${option}: ${found.problem}`);
    const compiled = patterns.map((written) => {
        const { glob, takesBack } = (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(written);
        return { written, takesBack, glob: compile(option, written, glob), matched: false };
    });
    return {
        match(path) {
            let decisive = null;
            for (const pattern of compiled) {
                if (!pattern.glob.match(path))
                    continue;
                pattern.matched = true;
                decisive = pattern;
            }
            return decisive === null || decisive.takesBack ? null : decisive.written;
        },
        unmatched: () => compiled.filter(({ matched, takesBack }) => !matched && !takesBack).map(({ written }) => written),
    };
}
function compile(option, written, glob) {
    const minimatch = readable(option, written, glob);
    if (minimatch.globSet.length > maxAlternatives)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${option}: the braces of the pattern ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(written)} make more than ${maxAlternatives} patterns; write fewer`);
    return minimatch;
}
function readable(option, written, glob) {
    try {
        return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, options);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${option}: the pattern ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(written)} cannot be read; simplify it`, {
            cause: error,
        });
    }
}


/***/ })

};
