export const id = 961;
export const ids = [961];
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

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// UNUSED EXPORTS: maxConfigurationBytes

// EXTERNAL MODULE: ./lib/core/utf8.js
var utf8 = __webpack_require__(8196);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/core/policy/configuration.js
var configuration = __webpack_require__(6540);
// EXTERNAL MODULE: ./lib/core/policy/fail-on.js
var fail_on = __webpack_require__(5640);
// EXTERNAL MODULE: ./lib/core/policy/glob-pattern.js
var glob_pattern = __webpack_require__(4153);
// EXTERNAL MODULE: ./lib/core/policy/expiry.js
var expiry = __webpack_require__(6291);
// EXTERNAL MODULE: ./lib/core/policy/reason.js
var reason = __webpack_require__(560);
// EXTERNAL MODULE: ./lib/core/policy/show-value.js
var show_value = __webpack_require__(5557);
;// CONCATENATED MODULE: ./lib/core/policy/check-permissions.js



const allowSettings = ['fingerprint', 'reason', 'expires'];
const acceptSettings = ['path', 'object', 'reason', 'expires'];
/** Reads the list at `allow`; what is wrong with an entry goes to `reading`, with its place. */
function readAllow(reading, value) {
    const lines = new Map();
    return reading.list(value, 'allow', '[{fingerprint: …, reason: …}]').flatMap((item) => {
        const fingerprints = [];
        const permission = new PermissionReading(reading, item, 'an entry of allow');
        const seen = reading.settings(item, 'an entry of allow', allowSettings, {
            fingerprint: (given) => {
                const fingerprint = readFingerprint(reading, given);
                if (fingerprint === null)
                    return;
                fingerprints.push(fingerprint);
                const first = lines.get(fingerprint);
                if (first === undefined)
                    lines.set(fingerprint, given.at.line);
                else
                    reading.problem(given.at, `this fingerprint stands twice, first on line ${first}; leave one entry`);
            },
            ...permission.readers,
        });
        if (item.type === 'nothing')
            reading.problem(item.at, 'an entry of allow is empty; remove it');
        if (seen === null)
            return [];
        if (isMissing(seen.get('fingerprint')))
            reading.problem(item.at, 'an entry of allow names no key; add its fingerprint, all 64 digits of it');
        const rest = permission.finish(seen.get('reason'));
        return fingerprints.map((fingerprint) => ({ fingerprint, ...rest }));
    });
}
/** Reads the list at `accept-unscanned` in the same way. */
function readAcceptUnscanned(reading, value) {
    return reading.list(value, 'accept-unscanned', '[{path: …, reason: …}]').flatMap((item) => {
        const things = [];
        const permission = new PermissionReading(reading, item, 'an entry of accept-unscanned');
        const seen = reading.settings(item, 'an entry of accept-unscanned', acceptSettings, {
            path: (given) => {
                const path = reading.text(given, 'path', 'the path as the scan printed it');
                if (path !== null)
                    things.push({ by: 'path', path });
            },
            object: (given) => {
                const object = reading.text(given, 'object', 'the id of a git object')?.toLowerCase() ?? null;
                if (object === null)
                    return;
                if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(object))
                    things.push({ by: 'object', object });
                else
                    reading.problem(given.at, `object takes the full id of a git object, 40 or 64 hexadecimal digits, not ${(0,show_value/* showValue */.vp)(object)}; copy it from the scan`);
            },
            ...permission.readers,
        });
        if (item.type === 'nothing')
            reading.problem(item.at, 'an entry of accept-unscanned is empty; remove it');
        if (seen === null)
            return [];
        const named = [seen.get('path'), seen.get('object')].filter((entry) => !isMissing(entry)).length;
        if (named === 0)
            reading.problem(item.at, 'an entry of accept-unscanned names nothing; add a path or an object');
        if (named === 2)
            reading.problem(item.at, 'an entry of accept-unscanned names a path and an object; make two entries of it');
        const rest = permission.finish(seen.get('reason'));
        return things[0] === undefined ? [] : [{ thing: things[0], ...rest }];
    });
}
function isMissing(entry) {
    return entry === undefined || entry.value.type === 'nothing';
}
function readFingerprint(reading, given) {
    const text = reading.text(given, 'fingerprint', 'the 64 digits that the report names');
    if (text === null)
        return null;
    const fingerprint = text.toLowerCase();
    if (/^[0-9a-f]{64}$/.test(fingerprint))
        return fingerprint;
    const short = /^[0-9a-f]{4,63}(?:…|\.{2,3})?$/.test(fingerprint);
    reading.problem(given.at, short
        ? `the fingerprint ${(0,show_value/* showValue */.vp)(text)} is cut short; all 64 digits are needed: take them from --format json, or from the job summary`
        : `a fingerprint is 64 hexadecimal digits, not ${(0,show_value/* showValue */.vp)(text)}; take it from the report, never the key itself`);
    return null;
}
/** What the entries of both lists have in common. */
class PermissionReading {
    #reading;
    #item;
    #called;
    #reason = '';
    #expires = null;
    constructor(reading, item, called) {
        this.#reading = reading;
        this.#item = item;
        this.#called = called;
    }
    readers = {
        reason: (value) => {
            this.#reason = (0,reason/* reasonOf */.A)(this.#reading.text(value, 'reason', 'a sentence') ?? '');
        },
        expires: (value) => {
            const text = this.#reading.text(value, 'expires', 'a day such as 2027-01-01');
            if (text === null)
                return;
            if ((0,expiry/* isDay */.N)(text))
                this.#expires = text;
            else
                this.#reading.problem(value.at, `expires takes a day such as 2027-01-01, not ${(0,show_value/* showValue */.vp)(text)}; change it`);
        },
    };
    finish(reason) {
        if (isMissing(reason) || (reason?.value.type === 'text' && this.#reason === ''))
            this.#reading.problem(this.#item.at, `${this.#called} has no reason; add one: the next reader has to judge it`);
        return { reason: this.#reason, expires: this.#expires, line: this.#item.at.line };
    }
}

// EXTERNAL MODULE: ./lib/core/policy/nearest-word.js
var nearest_word = __webpack_require__(809);
;// CONCATENATED MODULE: ./lib/core/policy/reading.js
/** Takes placed values apart and keeps what is wrong with them, so that one pass over a file tells everything. */


class Reading {
    #problems = [];
    /** In the order in which they were found. */
    get problems() {
        return this.#problems;
    }
    problem(at, what) {
        this.#problems.push({ at, what });
    }
    /**
     * Reads a map with a reader for each of its settings. A setting without a value counts as not given.
     *
     * @param called what the map is, completing "… has no setting"
     * @returns its entries by name, `null` where the value is no map
     */
    settings(value, called, names, readers) {
        const map = this.#map(value, called, names);
        if (map === null)
            return null;
        const seen = new Map();
        for (const entry of map.entries) {
            const name = names.find((candidate) => candidate === entry.key);
            if (name === undefined) {
                this.problem(entry.at, unknownSetting(called, entry.key, names));
                continue;
            }
            const before = seen.get(name);
            if (before !== undefined) {
                this.problem(entry.at, `${name} stands twice, first on line ${before.at.line}; join the two`);
                continue;
            }
            seen.set(name, entry);
            if (entry.value.type !== 'nothing')
                readers[name](entry.value);
        }
        return seen;
    }
    #map(value, called, names) {
        if (value.type === 'map')
            return value;
        if (value.type !== 'nothing')
            this.problem(value.at, `${called} holds ${nameOf(value)}, not settings; write them as "${names[0]}: …", with a space after the ":"`);
        return null;
    }
    /** @param wanted what to write, completing "write …" */
    text(value, called, wanted) {
        if (value.type === 'text')
            return value.text;
        this.problem(value.at, `${called} holds ${nameOf(value)}; write ${wanted}`);
        return null;
    }
    boolean(value, called) {
        if (value.type === 'text' && value.plain) {
            if (/^(?:true|True|TRUE)$/.test(value.text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(value.text))
                return false;
        }
        this.problem(value.at, `${called} takes true or false, not ${nameOf(value)}; change it`);
        return null;
    }
    /** @param example the list as it could be written on one line */
    list(value, called, example) {
        if (value.type === 'list')
            return value.items;
        this.problem(value.at, `${called} takes a list, not ${nameOf(value)}; write ${called}: ${example}`);
        return [];
    }
}
function unknownSetting(called, key, names) {
    const meant = (0,nearest_word/* didYouMean */.a)(key, names);
    return `${called} has no setting ${(0,show_value/* showValue */.vp)(key)}${meant === '' ? `; it takes ${names.join(', ')}` : meant}`;
}
function nameOf(value) {
    switch (value.type) {
        case 'text':
            return (0,show_value/* showValue */.vp)(value.text);
        case 'list':
            return 'a list';
        case 'map':
            return 'settings';
        case 'nothing':
            return 'nothing';
    }
}

;// CONCATENATED MODULE: ./lib/core/policy/check-configuration.js





/** The settings of the file, in the order in which docs/configuration.md lists them. */
const settings = [
    'fail-on',
    'paths',
    'paths-ignore',
    'baseline',
    'inline-allow',
    'allow',
    'accept-unscanned',
];
/** @param file how messages call it */
function checkConfiguration(root, file) {
    const reading = new Reading();
    const draft = { ...configuration/* noConfiguration */.U, file };
    const readers = {
        'fail-on': (value) => {
            const text = reading.text(value, 'fail-on', `one of ${fail_on/* failOnLevels */.RV.join(', ')}`);
            if (text === null)
                return;
            draft.failOn = (0,fail_on/* failOnOf */.tC)(text);
            if (draft.failOn === null)
                reading.problem(value.at, (0,fail_on/* notFailOn */.bS)('fail-on', text));
        },
        paths: (value) => {
            draft.paths = readPatterns(reading, value, 'paths');
        },
        'paths-ignore': (value) => {
            draft.pathsIgnore = readPatterns(reading, value, 'paths-ignore');
        },
        baseline: (value) => {
            draft.baseline = readBaselinePath(reading, value);
        },
        'inline-allow': (value) => {
            draft.inlineAllow = reading.boolean(value, 'inline-allow');
        },
        allow: (value) => {
            draft.allow = readAllow(reading, value);
        },
        'accept-unscanned': (value) => {
            draft.acceptUnscanned = readAcceptUnscanned(reading, value);
        },
    };
    reading.settings(root, 'the file', settings, readers);
    return { configuration: draft, problems: reading.problems };
}
function readPatterns(reading, value, setting) {
    const items = reading.list(value, setting, setting === 'paths' ? '["src/**"]' : '["**/vendor/**"]');
    const patterns = items.map((item) => reading.text(item, `an item of ${setting}`, 'a pattern') ?? '');
    const found = (0,glob_pattern/* patternListProblem */.SC)(patterns);
    if (found !== null)
        reading.problem((items[found.index] ?? value).at, found.problem);
    return patterns;
}
/** The file stands in the repository: a path that leads out of it would have other people's files read. */
function readBaselinePath(reading, value) {
    const path = reading.text(value, 'baseline', 'the path of a file');
    if (path === null)
        return null;
    const outside = /^[/~]|^[A-Za-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)|\/$|^$/.test(path);
    if (outside)
        reading.problem(value.at, 'baseline takes the path of a file in the repository, from its root, with "/" between folders; change it');
    return path.replace(/^(?:\.\/+)+/, '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/policy/yaml-problems.js
/** What the YAML parser's error codes mean for someone who edits a configuration, and what to change. */
const quotes = 'put the value in quotes';
const problems = {
    BAD_ALIAS: `a value that begins with "*" is an alias of YAML, which has no use here; ${quotes}`,
    BAD_DQ_ESCAPE: 'a "\\" in double quotes begins an escape that YAML does not have; use single quotes',
    BAD_INDENT: 'the indentation fits no line above, or a bracket is not closed; line it up, or close it',
    BAD_SCALAR_START: `a value cannot begin with this character; ${quotes}`,
    BLOCK_AS_IMPLICIT_KEY: `a second ":" stands on the line; ${quotes}`,
    BLOCK_IN_FLOW: 'a block stands within brackets; close the brackets, or indent the block instead of them',
    KEY_OVER_1024_CHARS: 'the name of a setting is over 1024 characters long; look for a missing line break',
    MISSING_CHAR: 'something is missing: a ":", a space after it, a quote, a bracket or a comma; compare with the line above',
    MULTILINE_IMPLICIT_KEY: 'a ":" is missing after the name of a setting, or a quote or bracket is not closed; add it',
    MULTIPLE_DOCS: 'a second document begins ("---"); leave one',
    RESOURCE_EXHAUSTION: 'holds values within values, too deep to be read; a configuration needs three levels',
    TAB_AS_INDENT: 'a tab stands in the indentation; YAML wants spaces',
    UNEXPECTED_TOKEN: `is not YAML from here on; look for a quote, bracket or "-" too many, or ${quotes}`,
};
/**
 * One clause: what is wrong; what to change. It quotes nothing of the file.
 *
 * @param code as `ErrorCode` of the package `yaml` lists them
 */
function yamlProblem(code) {
    return problems[code] ?? `is not YAML from here on; correct the line, or ${quotes}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/parse-yaml.js
/**
 * YAML to placed values. The only module that imports the parser, which takes longer to load than a small scan to
 * run: import it, and what imports it, by `import()`.
 *
 * Only what a configuration needs is taken: no tags, no anchors, no aliases (so nothing can expand), one document.
 * No message of the parser's own is passed on: they quote the file.
 */


/** The configuration has three levels. The parser recurses: a file of brackets would exhaust the stack. */
const maxNesting = 32;
/** @param source a text of bounded length, without a byte-order mark */
function parseYaml(source) {
    const lines = new dist/* LineCounter */.HN();
    const start = { line: 1, column: 1 };
    const nested = tooDeep(source);
    if (nested !== null) {
        const what = `holds values within values, more than ${maxNesting} deep; a configuration needs three`;
        return { value: { type: 'nothing', at: start }, problems: [{ at: nested, what }] };
    }
    // Failsafe: every scalar is a text. A fingerprint of digits alone stays what it is, and a date is no number.
    const document = (0,dist/* parseDocument */.Tp)(source, {
        schema: 'failsafe',
        uniqueKeys: false,
        // Not 'silent', which also passes over a second document.
        logLevel: 'error',
        prettyErrors: false,
        lineCounter: lines,
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const problems = [...document.errors]
        .sort((a, b) => a.pos[0] - b.pos[0])
        .map((error) => ({ at: at(error.pos[0]), what: yamlProblem(error.code) }));
    if (problems.length > 0)
        return { value: { type: 'nothing', at: start }, problems };
    const place = (node, fallback) => {
        if (node === null)
            return { type: 'nothing', at: fallback };
        const here = at(node.range[0]);
        if ((0,dist/* isAlias */.Vj)(node)) {
            problems.push({ at: here, what: marked('*', 'an alias') });
            return { type: 'nothing', at: here };
        }
        if (node.tag !== undefined)
            problems.push({ at: here, what: marked('!', 'a tag') });
        if (node.anchor !== undefined)
            problems.push({ at: here, what: marked('&', 'an anchor') });
        if ((0,dist/* isMap */.jh)(node))
            return { type: 'map', at: here, entries: entriesOf(node, here) };
        if ((0,dist/* isSeq */.oP)(node)) {
            return { type: 'list', at: here, items: node.items.map((item) => place(item, here)) };
        }
        const plain = node.type === 'PLAIN';
        const text = typeof node.value === 'string' ? node.value : '';
        if (plain && /^(?:|~|null|Null|NULL)$/.test(text))
            return { type: 'nothing', at: here };
        return { type: 'text', at: here, text, plain };
    };
    const entriesOf = (map, fallback) => map.items.flatMap((pair) => {
        const key = place(pair.key, fallback);
        const value = place(pair.value, key.at);
        if (key.type === 'text')
            return [{ at: key.at, key: key.text, value }];
        problems.push({ at: key.at, what: 'the name of a setting is missing before ":"; write it' });
        return [];
    });
    const value = place(document.contents, start);
    return { value, problems: problems.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column) };
}
function marked(character, called) {
    return `a value that begins with "${character}" is ${called} of YAML, which has no use here; put the value in quotes`;
}
/**
 * Where a file nests deeper than the parser should follow: flow collections in one another, or block indicators on
 * one line. Blocks below one another nest by indentation, which the bound on the file's size bounds.
 */
function tooDeep(source) {
    let flow = 0;
    let onLine = 0;
    let line = 1;
    let column = 1;
    for (const token of new dist/* Lexer */.JG().lex(source)) {
        if (token === '[' || token === '{')
            flow += 1;
        else if (token === ']' || token === '}')
            flow = Math.max(0, flow - 1);
        else if (token === '-' || token === '?')
            onLine += 1;
        if (flow > maxNesting || onLine > maxNesting)
            return { line, column };
        // The lexer marks documents and flow scalars by control characters, which are not in the source.
        if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token))
            column += token.length;
        const breaks = token.split('\n').length - 1;
        if (breaks > 0) {
            onLine = 0;
            line += breaks;
            column = token.length - token.lastIndexOf('\n');
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/core/policy/parse-configuration.js
/** Reads a configuration file. Loads the YAML parser: import it by `import()`, only where there is a file to read. */





/** A file of over a thousand entries is below it; the parser is slow, and its time grows with the file. */
const maxConfigurationBytes = 256 * 1024;
/**
 * @param bytes of the file; anyone may have written them
 * @param fileName as messages call it
 * @throws UserError `file:line:column: what is wrong; what to change` for the first problem, and how many more
 */
function parseConfiguration(bytes, fileName) {
    const file = (0,show_value/* showName */.$i)(fileName);
    if (bytes.length > maxConfigurationBytes)
        throw new user_error/* UserError */.y(`${file}: is larger than ${maxConfigurationBytes / 1024} KiB; shorten it`);
    const { value, problems } = parseYaml(textOf(bytes, file));
    if (problems.length > 0)
        throw problemsError(file, problems);
    const checked = checkConfiguration(value, file);
    if (checked.problems.length > 0)
        throw problemsError(file, checked.problems);
    return checked.configuration;
}
function textOf(bytes, file) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        throw new user_error/* UserError */.y(`${file}:1:1: is UTF-16; save it as UTF-8`);
    const invalid = (0,utf8/* firstInvalidByte */.i)(bytes);
    if (invalid < 0)
        return new TextDecoder().decode(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, invalid));
    throw problemsError(file, [{ at: endOf(before), what: 'is not UTF-8; save the file as UTF-8' }]);
}
function endOf(text) {
    return { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') };
}
function problemsError(file, problems) {
    const [first] = [...problems].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new user_error/* UserError */.y(`${file}:${first.at.line}:${first.at.column}: ${first.what}${more}`);
}


/***/ })

};
