export const id = 753;
export const ids = [753];
export const modules = {

/***/ 6540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
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

// EXTERNAL MODULE: ./lib/core/hide-keys.js
var hide_keys = __webpack_require__(9348);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
;// CONCATENATED MODULE: ./lib/entry/exit.js
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
        explain((0,hide_keys/* hidePrefixed */.M)(error instanceof user_error/* UserError */.y ? error.message : bugReport(error)));
        process.exitCode = 2;
    }
}
/** The name and the frames of an error, without its message: that may hold scanned text. */
function bugReport(error) {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
    const name = error instanceof Error ? error.name : typeof error;
    return [`this is a bug (${name}); ${reportHint}`, ...frames.slice(0, 12)].join('\n');
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/adapters/clock/system-clock.js
var system_clock = __webpack_require__(9627);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js + 4 modules
var run_git = __webpack_require__(8873);
;// CONCATENATED MODULE: ./lib/adapters/git/fetch-failure.js
/** What a failed fetch means for the person who runs the tool. */


/** The server answers, but does not have or does not give a ref or an object that was asked for. */
class FetchRefused extends Error {
    constructor(options) {
        super('the server does not give what was asked for', options);
        this.name = 'FetchRefused';
    }
}
const readable = 'give the job "permissions: {contents: read}", or set the input "token" to one that may read the repository';
/** git's messages under LC_ALL=C, and those of libcurl that it passes on. */
const meanings = [
    {
        says: /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i,
        means: () => new FetchRefused(),
    },
    {
        says: /Authentication failed|could not read (?:Username|Password)|error: 40[13]\b|HTTP 40[13]\b/i,
        means: ({ serverUrl, repository, token }) => new user_error/* UserError */.y(token === null
            ? `${serverUrl} does not let anyone read ${repository} without a token: ${readable}`
            : `${serverUrl} does not accept the token for ${repository}: ${readable}`),
    },
    {
        says: /repository '[^']*' not found|Repository not found|error: 404\b/i,
        means: ({ serverUrl, repository }) => new user_error/* UserError */.y(`${serverUrl} shows no repository ${repository}: ${readable}`),
    },
    {
        says: /mismatched algorithms|object format/i,
        means: ({ repository }) => new user_error/* UserError */.y(`${repository} and the checkout use different object formats: check out ${repository} itself`),
    },
    {
        says: /Could not resolve|Failed to connect|Couldn't connect|Connection (?:refused|reset|timed out)|timed out|Operation too slow|Less than \d+ bytes|proxy|SSL|TLS|certificate|Empty reply/i,
        means: ({ serverUrl }) => new user_error/* UserError */.y(`${serverUrl} cannot be reached from here: check the network, and https_proxy and the certificates if you use them`),
    },
];
/** @returns what to throw instead; an error that is not git's own is handed back as it is */
function fetchFailure(error, remote) {
    if (!(error instanceof run_git/* GitError */.XS))
        return error;
    // Names and addresses stand in quotes, and may hold any of these words.
    const words = error.excerpt.replace(/'[^']*'/g, "''");
    const meaning = meanings.find(({ says }) => says.test(words));
    if (meaning === undefined) {
        const { serverUrl, repository } = remote;
        return new user_error/* UserError */.y(`could not fetch from ${serverUrl}/${repository}: run it again later (${error.message})`, {
            cause: error,
        });
    }
    const meant = meaning.means(remote);
    meant.cause = error;
    return meant;
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-objects.js
/** One fetch from the server into a bare repository of our own: the line that `git.md` calls FETCH. */


/** git's own word for "the whole history" (`INFINITE_DEPTH` in its shallow.h). */
const wholeHistory = 0x7fffffff;
/**
 * A server that sends nothing for so long is given up. It keeps the line alive while it packs
 * (`uploadpack.keepAlive`, 5 s), but not while it counts.
 */
const stallSeconds = 120;
/** Not one that a machine's configuration is likely to know. */
const remoteName = 'key-guard';
/** More ids than this go by standard input. */
const maxArguments = 8;
/**
 * @throws FetchRefused where the server does not give something that was asked for
 * @throws UserError where it cannot be reached or does not accept the token
 */
async function fetchObjects(at, remote, wanted) {
    const byInput = wanted.refs.length > maxArguments;
    const args = [
        ...settings(remote, wanted.filter !== null).flatMap((setting) => ['-c', setting]),
        ...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'],
        '--no-auto-maintenance',
        ...(wanted.filter === null ? [] : [`--filter=${wanted.filter}`]),
        ...(wanted.depth === null ? [] : [`--depth=${wanted.depth}`]),
        ...(byInput ? ['--stdin', remoteName] : [remoteName, ...wanted.refs]),
    ];
    const input = byInput ? { input: `${wanted.refs.join('\n')}\n` } : {};
    try {
        await (0,run_git/* fetchGit */.NI)(at, args, { token: remote.token, serverUrl: remote.serverUrl, ...input });
    }
    catch (error) {
        throw fetchFailure(error, remote);
    }
}
function settings({ serverUrl, repository }, filtered) {
    return [
        `remote.${remoteName}.url=${serverUrl}/${repository}`,
        // On the command line only: in the repository's configuration they would make reads fetch what is missing.
        ...(filtered
            ? [`remote.${remoteName}.promisor=true`, `remote.${remoteName}.partialCloneFilter=blob:none`]
            : []),
        'protocol.version=2',
        'fetch.negotiationAlgorithm=noop',
        'fetch.prune=false',
        'fetch.writeCommitGraph=false',
        // A pack, however small: loose objects would refresh the time stamps of those that the checkout has already.
        'fetch.unpackLimit=1',
        'http.lowSpeedLimit=1',
        `http.lowSpeedTime=${stallSeconds}`,
    ];
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch-refs.js
/** Names of branches on their way into refspecs. */


/**
 * `refs/heads/<branch>`, fit to stand in a refspec.
 * @throws UserError where git would not allow such a branch (git-check-ref-format(1)), so that a name cannot widen the refspec
 */
function branchRef(branch) {
    const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|\/\.|[/.]$|\.lock(?:\/|$)/;
    if (branch !== '' && !forbidden.test(branch))
        return `refs/heads/${branch}`;
    throw new user_error/* UserError */.y('the event names a branch that git does not allow; check its payload');
}
/** The commit that a ref of ours names. */
async function resolve(at, ref) {
    return (await (0,run_git/* readGit */.lX)(at, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
        .toString('latin1')
        .trim();
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-commit.js
/** Single commits without their history: the tip of a branch, the files of a commit, a commit that may be gone. */


/**
 * @param filter `blob:none` for a commit whose files are read, `tree:0` where the commit object will do
 * @throws FetchRefused where the server does not have it
 */
async function fetchAlone({ singles, remote }, commit, filter) {
    await fetchObjects(singles, remote, { refs: [commit], filter, depth: 1 });
}
/**
 * @param ref of the server: `refs/heads/main`, `HEAD`
 * @returns the commit that it names
 * @throws FetchRefused where there is no such ref
 */
async function fetchTip({ singles, remote }, ref) {
    await fetchObjects(singles, remote, { refs: [`+${ref}:refs/policy`], filter: 'blob:none', depth: 1 });
    return resolve(singles, 'refs/policy');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git/scratch-commits.js
/** Commits as they are stored: neither grafts nor a `shallow` file bend what is read here. */


/** Whether the commit itself is there; its parents and trees may be missing. */
async function hasCommit(at, id) {
    const out = await (0,run_git/* readGit */.lX)(at, ['cat-file', '--batch-check=%(objecttype)'], { input: `${id}\n` });
    return out.toString('latin1').trim() === 'commit';
}
/** The ids that the commit's own header names, in order. */
async function parentsOf(at, id) {
    const text = (await (0,run_git/* readGit */.lX)(at, ['cat-file', 'commit', id])).toString('latin1');
    const end = text.indexOf('\n\n');
    return text
        .slice(0, end < 0 ? text.length : end)
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length));
}
/** @throws UserError where it is no full id of a commit: ids come from events, and stand on command lines */
function requireCommitId(id) {
    if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(id))
        return id;
    throw new user_error/* UserError */.y('the event names a commit by something that is not a full commit id; check its payload');
}
/** What an event says for "no commit". */
function isNoCommit(id) {
    return /^0+$/.test(id);
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-history.js
/** Everything that the branches, tags and notes of the server reach, in a repository of its own. */




/** `refs/pull/*` is left out: a stranger's pull request must not redden every nightly scan (design.md, *Sources*). */
const refs = ['heads', 'tags', 'notes'].map((kind) => `+refs/${kind}/*:refs/${kind}/*`);
/**
 * What the checkout has in full is not sent again: git asks first whether it reaches everything (`builtin/fetch.c`,
 * `check_exist_and_connected`).
 *
 * @param head a commit: what counts as "still there"
 * @throws UserError where the server cannot be reached or does not accept the token
 */
async function fetchHistory({ history, remote }, head) {
    await fetchObjects(history, remote, { refs, filter: null, depth: null });
    if (await hasCommit(history, head))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(history.gitDir, 'HEAD'), `${head}\n`);
    return history;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/git/output-lines.js
/** The lines that git printed, without what may stand behind the last line feed; a character for each byte. */
function linesOf(out) {
    return out.toString('latin1').split('\n').slice(0, -1);
}

;// CONCATENATED MODULE: ./lib/adapters/git/exact-range.js
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
async function exact_range_exactness(at, ends, shallow, commits) {
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
async function exact_range_readShallow(gitDir) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, 'shallow'), 'latin1').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    return new Set(text.split('\n').filter((line) => line !== ''));
}
/** Commit ids, or `null` where git stops at one that is missing. */
async function revList(at, args) {
    try {
        const out = await (0,run_git/* readGit */.lX)(at, ['rev-list', ...args]);
        return linesOf(out);
    }
    catch (error) {
        if (error instanceof run_git/* GitError */.XS)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-missing.js
/** What a repository of ours lacks of the objects it is to hold, and fetching just that. */






/**
 * Fetches those of the objects that are not there, in one batch.
 * @throws UserError where the server does not give one of them
 */
async function fetchMissing(at, remote, ids) {
    const missing = await missingOf(at, ids);
    if (missing.length === 0)
        return;
    try {
        await fetchObjects(at, remote, { refs: missing, filter: 'blob:none', depth: null });
    }
    catch (error) {
        throw error instanceof FetchRefused ? notGiven(missing[0], error) : error;
    }
}
/**
 * Fetches the trees of commits, sub-folders included, as far as they are missing.
 * The trees of a range's boundary count, too: git silently takes all objects below a missing one for new ones.
 */
async function fetchTrees(at, remote, commits) {
    const format = ['rev-list', '--no-walk', '--no-commit-header', '--format=%T', '--stdin'];
    const roots = lines(await (0,run_git/* readGit */.lX)(at, format, { input: inputOf(commits) }));
    await fetchMissing(at, remote, roots);
    // A clone that was made with a filter on trees may hold the root and not what is below.
    await fetchUntilWhole(at, remote, { args: ['--filter=blob:none', '--stdin'], input: inputOf(roots) });
}
/** Fetches every object of the range that is missing: blobs, as a rule. */
async function fetchRangeObjects(at, remote, ends) {
    await fetchUntilWhole(at, remote, { args: rangeArguments(ends), input: '' });
}
async function fetchUntilWhole(at, remote, roots) {
    let asked = new Set();
    for (;;) {
        const missing = await missingBelow(at, roots);
        if (missing.length === 0)
            return;
        const stuck = missing.find((id) => asked.has(id));
        if (stuck !== undefined)
            throw notGiven(stuck);
        asked = new Set(missing);
        await fetchMissing(at, remote, missing);
    }
}
function notGiven(id, cause) {
    return new user_error/* UserError */.y(`the scan cannot be completed: the server does not give object ${id}; check with "git fsck" that the repository is whole`, { cause });
}
async function missingBelow(at, { args, input }) {
    const command = ['rev-list', '--objects', '--missing=print', '--no-object-names'];
    return lines(await (0,run_git/* readGit */.lX)(at, [...command, ...args], { input }))
        .filter((line) => line.startsWith('?'))
        .map((line) => line.slice(1));
}
async function missingOf(at, ids) {
    const command = ['cat-file', '--batch-check=%(objectname)', '--buffer'];
    const end = ' missing';
    return lines(await (0,run_git/* readGit */.lX)(at, command, { input: inputOf(ids) }))
        .filter((line) => line.endsWith(end))
        .map((line) => line.slice(0, -end.length));
}
function inputOf(ids) {
    return [...new Set(ids)].map((id) => `${id}\n`).join('');
}
function lines(out) {
    return linesOf(out);
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch-shallow.js
/** Where the history in our repository is cut: git's `shallow` file (gitformat-shallow in its documentation). */


/** Before the first fetch, what is cut is what the checkout says. */
async function borrowShallow(ground) {
    await forgetShallow(ground);
    if (ground.checkoutGitDir === null)
        return;
    await (0,promises_.copyFile)((0,external_node_path_.join)(ground.checkoutGitDir, 'shallow'), shallowFile(ground)).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
}
/** Then it is what the server says. */
async function forgetShallow(ground) {
    await (0,promises_.rm)(shallowFile(ground), { force: true });
}
function shallowFile({ location }) {
    return (0,external_node_path_.join)(location.gitDir, 'shallow');
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-first.js
/** The first fetch of a range: commits and trees as deep as the event lets expect, and the policy along with them. */




/** How deep it goes where the event does not tell the number of commits. */
const usualDepth = 25;
/** The deepest that is asked for by number. */
const maxDepth = 262_144;
function firstDepth({ commits }) {
    return commits === null ? usualDepth : Math.min(commits + 1, maxDepth);
}
/**
 * @returns the tip of the policy branch, if it came along
 * @throws FetchRefused where the server does not have one of the commits
 */
async function fetchFirst(ground, { policyBranch }, commits, depth) {
    const { location, remote } = ground;
    await forgetShallow(ground);
    const bring = (refs) => fetchObjects(location, remote, { refs, filter: 'blob:none', depth });
    if (policyBranch !== null) {
        try {
            await bring([...commits, `+${branchRef(policyBranch)}:refs/policy`]);
            return await resolve(location, 'refs/policy');
        }
        catch (error) {
            // Whoever asks for the policy hears of a missing branch then; the range may be whole without it.
            if (!(error instanceof FetchRefused))
                throw error;
        }
    }
    await bring(commits);
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-base.js
/** Which commit a pull request is compared with. */





/** Where GitHub merged the head for the check, the base is what it was merged into. */
async function settleBase(ground, wanted) {
    const { base, head, mergeCommit } = wanted;
    const asTold = { base, fetched: false, policyTip: null };
    if (mergeCommit === null || base === null)
        return asTold;
    let fetched = false;
    let policyTip = null;
    try {
        if (!(await hasCommit(ground.location, mergeCommit))) {
            fetched = !(await borrowsHistory(ground, head));
            if (fetched)
                policyTip = await fetchFirst(ground, wanted, [mergeCommit], firstDepth(wanted) + 1);
            else
                await fetchAlone(ground, mergeCommit, 'tree:0');
        }
    }
    catch (error) {
        if (error instanceof FetchRefused)
            return asTold;
        throw error;
    }
    const parents = await parentsOf(ground.location, mergeCommit);
    if (parents.length === 2 && parents[1] === head)
        return { base: parents[0], fetched, policyTip };
    return { ...asTold, policyTip };
}
/** Whether the range may well be there in full, so that a fetch of its commits would be a waste. */
async function borrowsHistory({ location, checkoutGitDir }, head) {
    if (checkoutGitDir === null || (await exact_range_readShallow(checkoutGitDir)).size > 0)
        return false;
    return hasCommit(location, head);
}

;// CONCATENATED MODULE: ./lib/adapters/git/fetch-range.js
/**
 * Makes a range whole in a repository of our own, whatever the checkout holds: `git.md`, "A range: one way for every
 * checkout". First what is there is looked at; then commits and trees are fetched, deeper until the range is exact;
 * last the objects that are still missing, in one batch.
 */









const secondDepth = 512;
/** Each round sends everything anew, so the last one costs more than all before it together. */
const depthFactor = 8;
/** @throws UserError where the range cannot be made exact */
async function completeRange(ground, wanted) {
    const { location, remote } = ground;
    const begun = await settleBase(ground, wanted);
    const ends = { base: begun.base, head: wanted.head };
    let { policyTip } = begun;
    if (!begun.fetched)
        await borrowShallow(ground);
    let found = await check(ground, ends, wanted);
    if (found.state !== 'exact') {
        try {
            if (!begun.fetched)
                policyTip = await fetchEnds(ground, ends, wanted);
            found = await deepen(ground, ends, wanted);
        }
        catch (error) {
            throw error instanceof FetchRefused ? incomplete(ends, endGone, error) : error;
        }
    }
    if (found.state !== 'exact')
        throw incomplete(ends, historyCut);
    if (ends.base !== null) {
        const boundary = await boundaryOf(ground, ends);
        await fetchTrees(location, remote, [...found.commits, ...boundary, ends.head, ends.base]);
    }
    await fetchRangeObjects(location, remote, ends);
    return { ...ends, policyTip };
}
async function check({ location }, ends, { commits }) {
    return exact_range_exactness(location, ends, await exact_range_readShallow(location.gitDir), commits);
}
/** @returns the tip of the policy branch, if it came along */
async function fetchEnds(ground, ends, wanted) {
    if (ends.base !== null)
        return fetchFirst(ground, wanted, [ends.head, ends.base], firstDepth(wanted));
    await forgetShallow(ground);
    await fetchObjects(ground.location, ground.remote, { refs: [ends.head], filter: null, depth: null });
    return null;
}
async function deepen(ground, ends, wanted) {
    const { location, remote } = ground;
    let depth = ends.base === null ? wholeHistory : firstDepth(wanted);
    for (;;) {
        const found = await check(ground, ends, wanted);
        if (found.state === 'exact' || depth === wholeHistory)
            return found;
        depth = depth < maxDepth ? Math.max(depth * depthFactor, secondDepth) : wholeHistory;
        await fetchObjects(location, remote, { refs: [ends.head, ends.base], filter: 'tree:0', depth });
    }
}
async function boundaryOf({ location }, ends) {
    const out = await (0,run_git/* readGit */.lX)(location, ['rev-list', '--boundary', ...rangeArguments(ends)]);
    return out
        .toString('latin1')
        .split('\n')
        .filter((line) => line.startsWith('-'))
        .map((line) => line.slice(1));
}
const endGone = 'the server no longer has one of its ends; push again, or run the check of the newest event';
const historyCut = 'the history that the server gives is cut or broken; check there with "git fsck" and "git rev-parse --is-shallow-repository"';
function incomplete({ base, head }, why, cause) {
    const name = base === null ? head.slice(0, 7) : `${base.slice(0, 7)}..${head.slice(0, 7)}`;
    return new user_error/* UserError */.y(`the range ${name} cannot be completed: ${why}`, { cause });
}

// EXTERNAL MODULE: ./lib/core/byte-path.js
var byte_path = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/adapters/git/object-pieces.js
var object_pieces = __webpack_require__(7434);
// EXTERNAL MODULE: ./lib/adapters/git/object-reader.js
var object_reader = __webpack_require__(2810);
;// CONCATENATED MODULE: ./lib/adapters/git/path-lookup.js
/** @returns mostly one entry, or none: a tree that no git wrote can have a name twice, or one that holds a slash */
async function itemsAt(store, root, path) {
    const found = [];
    const seen = new Set();
    const open = [{ tree: root, from: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { tree: id, from } = next;
        const state = `${id} ${from}`;
        const tree = seen.has(state) ? null : await store.tree(id);
        seen.add(state);
        if (tree === null)
            continue;
        const slash = path.indexOf('/', from);
        const first = slash < 0 ? [] : tree.named(path.slice(from, slash));
        const rest = path.slice(from);
        found.push(...(slash < 0 ? tree.named(rest) : tree.slashed.filter(({ name }) => name === rest)));
        for (const item of [...first, ...tree.slashed]) {
            if (item.kind === 'folder' && item.name.length < rest.length && rest.startsWith(`${item.name}/`)) {
                open.push({ tree: item.id, from: from + item.name.length + 1 });
            }
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/adapters/git/byte-stream.js
var byte_stream = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/adapters/git/commit-text.js
var commit_text = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/adapters/git/limits.js
var limits = __webpack_require__(5655);
// EXTERNAL MODULE: ./lib/adapters/git/object-batch.js
var object_batch = __webpack_require__(7957);
// EXTERNAL MODULE: ./lib/adapters/git/object-hash.js
var object_hash = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/adapters/git/tree-object.js
var tree_object = __webpack_require__(2931);
;// CONCATENATED MODULE: ./lib/adapters/git/tree-store.js








const lineFeed = 0x0a;
class TreeStore {
    #at;
    #child = null;
    #kept = new Map();
    #size = 0;
    #stops = 0;
    #unread = new Map();
    constructor(at) {
        this.#at = at;
    }
    /** What was asked for and could not be given, once each. */
    get unread() {
        return [...this.#unread.values()];
    }
    /** @returns `null` where it cannot be had, or is not what its id says */
    async tree(id) {
        const kept = this.#kept.get(id);
        if (kept !== undefined) {
            this.#kept.delete(id);
            this.#kept.set(id, kept);
            return kept.tree;
        }
        const bytes = await this.#read(id, 'tree');
        const fresh = {
            tree: bytes === null ? null : new tree_object/* TreeObject */.qD(bytes, id.length / 2),
            size: bytes?.length ?? 0,
        };
        this.#keep(id, fresh);
        return fresh.tree;
    }
    /** The id of a commit's tree; `null` where the commit cannot be had, or is not what its id says. */
    async treeOf(commit) {
        const bytes = await this.#read(commit, 'commit');
        if (bytes === null)
            return null;
        return /^tree ([0-9a-f]+)\n/.exec((0,commit_text/* splitCommit */.g0)(bytes).header.toString('latin1', 0, 80))?.[1] ?? null;
    }
    async close() {
        const child = this.#child;
        this.#child = null;
        await child?.git.close();
    }
    #keep(id, fresh) {
        this.#kept.set(id, fresh);
        this.#size += fresh.size;
        for (const [old, { size }] of this.#kept) {
            if (this.#size <= limits/* MAX_TREES_KEPT */.iW || old === id)
                break;
            this.#kept.delete(old);
            this.#size -= size;
        }
    }
    async #read(id, type) {
        if (this.#unread.has(id))
            return null;
        const bytes = await this.#ask(id, type);
        if (Buffer.isBuffer(bytes))
            return bytes;
        this.#unread.set(id, bytes);
        return null;
    }
    async #ask(id, type) {
        if (this.#stops >= object_batch/* MAX_STOPS */.nM)
            return (0,object_pieces/* missingObject */.Ku)(id);
        const { git, bytes } = (this.#child ??= await this.#start());
        git.stdin.write(`${id}\n`);
        const answer = await (0,object_batch/* answerOf */.ut)(bytes);
        if (answer?.state === 'missing')
            return (0,object_pieces/* missingObject */.Ku)(id);
        if (answer === null)
            return this.#stop((0,object_pieces/* missingObject */.Ku)(id));
        if (answer.type !== type)
            return this.#stop((0,object_pieces/* mistypedObject */.ZH)(id));
        if (answer.size > limits/* MAX_TREE */.g_)
            return this.#stop(largeFolder(id));
        const content = await take(bytes, answer);
        if (content === null)
            return this.#stop((0,object_pieces/* missingObject */.Ku)(id));
        const hash = new object_hash/* ObjectHash */.M(id, type, answer.size);
        hash.add(content);
        return hash.matches() ? content : (0,object_pieces/* forgedObject */.Dw)(id);
    }
    /** The rest of an answer is not read: the next question goes to a new child. */
    async #stop(unread) {
        this.#stops++;
        await this.close();
        return unread;
    }
    async #start() {
        const git = await (0,run_git/* streamGit */.t1)(this.#at, ['cat-file', '--batch']);
        return { git, bytes: new byte_stream/* ByteStream */.x(git.stdout) };
    }
}
function largeFolder(id) {
    return {
        path: `object ${id}`,
        reason: 'a tree larger than 16 MB: files in it are not placed',
        incomplete: true,
    };
}
/** The content and the line feed behind it. */
async function take(bytes, { size }) {
    const all = Buffer.allocUnsafe(size + 1);
    for (let filled = bytes.take(all); filled < all.length; filled += bytes.take(all.subarray(filled))) {
        if (!(await bytes.more()))
            return null;
    }
    return all[size] === lineFeed ? all.subarray(0, size) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/policy-files.js







/** Files of a commit whose trees are all there. */
function commitPolicyFiles(at, policy) {
    const { commit, from } = policy;
    return {
        commit,
        from,
        async read(path) {
            const entry = await entryOf(at, commit, path);
            if (entry === null)
                return null;
            if (entry.mode !== '100644' && entry.mode !== '100755') {
                throw new user_error/* UserError */.y(`${JSON.stringify(path)} in ${from} is no plain file: store the file itself there`);
            }
            await policy.fetchObjects([entry.id]);
            const content = await readTrue(at, commit, path, entry.id);
            if (content !== null)
                return content;
            throw new user_error/* UserError */.y(`${JSON.stringify(path)} in ${from} is not what its id says; check the repository with "git fsck"`);
        },
    };
}
/** The policy decides what is let through: each object on the way to it is hashed. */
async function readTrue(at, commit, path, id) {
    const store = new TreeStore(at);
    const reader = new object_reader/* ObjectReader */.n(at, [id]);
    try {
        const tree = await store.treeOf(commit);
        const items = tree === null ? [] : await itemsAt(store, tree, (0,byte_path/* bytePath */.OO)(Buffer.from(path)));
        if (!items.some((item) => item.id === id))
            return null;
        const object = await reader.next();
        if (object?.state !== 'object' || object.type !== 'blob')
            return null;
        if (object.size > object_pieces/* MAX_WHOLE */.f5)
            throw new user_error/* UserError */.y(`${JSON.stringify(path)} is larger than 64 MB: store a smaller one`);
        const content = await (0,object_pieces/* readWhole */.oD)(object);
        return object.intact() === true ? content : null;
    }
    finally {
        await reader.close();
        await store.close();
    }
}
async function entryOf(at, commit, path) {
    if (path === '' || path.includes('\0') || path.split('/').some((part) => ['', '.', '..'].includes(part))) {
        throw new user_error/* UserError */.y(`${JSON.stringify(path)} is no path in a repository: write it relative to the root, with "/"`);
    }
    const out = await (0,run_git/* readGit */.lX)(at, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    const match = /^(\d{6}) [a-z]+ ([\da-f]+)\t/.exec(out.toString('latin1'));
    return match === null ? null : { mode: match[1], id: match[2] };
}

;// CONCATENATED MODULE: ./lib/adapters/git/repository.js
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
    const real = (0,external_node_fs_.realpathSync)(path);
    const start = isFolder(real) ? real : (0,external_node_path_.dirname)(real);
    const found = hook.GIT_DIR === undefined ? discover(start) : named(hook.GIT_DIR, hook, start);
    if (found === null)
        return null;
    const { gitDir, workTree } = found;
    const index = hook.GIT_INDEX_FILE;
    const root = workTree ?? gitDir;
    return {
        location: { gitDir, workTree, ...(index === undefined ? {} : { indexFile: (0,external_node_path_.resolve)(index) }) },
        commonDir: repository_commonDirOf(gitDir),
        root,
        bare: workTree === null,
        prefix: (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/'),
    };
}
/**
 * Upwards, the nearest `.git`. A bare repository counts only where no work tree is around it: one laid out as files of
 * a checkout is data (`safe.bareRepository` in git-config's manual).
 */
function discover(start) {
    let bare = null;
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const link = (0,external_node_path_.join)(folder, '.git');
        if (isFolder(link)) {
            if (isGitDirectory(link))
                return { gitDir: (0,external_node_fs_.realpathSync)(link), workTree: folder };
        }
        else if (isFile(link)) {
            const gitDir = linked(folder, link);
            return gitDir === null ? null : { gitDir, workTree: folder };
        }
        if (isGitDirectory(folder)) {
            // Inside `.git` of a work tree: what lies there is no file of the work tree.
            if (folder.endsWith(`${external_node_path_.sep}.git`))
                return { gitDir: folder, workTree: null };
            bare ??= folder;
        }
        if ((0,external_node_path_.dirname)(folder) === folder)
            return bare === null ? null : { gitDir: bare, workTree: null };
    }
}
/** Inside a hook the work tree is the current folder, unless git says otherwise. */
function named(gitDirName, hook, start) {
    const gitDir = (0,external_node_path_.resolve)(gitDirName);
    if (!isGitDirectory(gitDir))
        return null;
    const real = (0,external_node_fs_.realpathSync)(gitDir);
    const around = discover(start);
    if (around?.gitDir === real)
        return around;
    const workTree = hook.GIT_WORK_TREE;
    return { gitDir: real, workTree: (0,external_node_fs_.realpathSync)(workTree === undefined ? start : (0,external_node_path_.resolve)(workTree)) };
}
/** What a `.git` file names (`gitdir: <path>`): the repository of a worktree or of a submodule. */
function linked(folder, link) {
    const target = /^gitdir: (.+?)[\r\n]*$/s.exec(readSmall(link) ?? '')?.[1];
    if (target === undefined)
        return null;
    const gitDir = (0,external_node_path_.resolve)(folder, target);
    return isGitDirectory(gitDir) ? (0,external_node_fs_.realpathSync)(gitDir) : null;
}
/** Where objects and refs are: a worktree names its repository in a file (gitrepository-layout, `commondir`). */
function repository_commonDirOf(gitDir) {
    const named = readSmall((0,external_node_path_.join)(gitDir, 'commondir'))?.replace(/[\r\n]+$/, '');
    return named === undefined || named === '' ? gitDir : (0,external_node_path_.resolve)(gitDir, named);
}
/** As git's own `is_git_directory` (setup.c): HEAD (it may be a link to a branch not yet born), objects, refs. */
function isGitDirectory(folder) {
    const head = look((0,external_node_path_.join)(folder, 'HEAD'), external_node_fs_.lstatSync);
    if (head === null || head.isDirectory())
        return false;
    const common = repository_commonDirOf(folder);
    return isFolder((0,external_node_path_.join)(common, 'objects')) && isFolder((0,external_node_path_.join)(common, 'refs'));
}
function readSmall(file) {
    const stats = look(file, external_node_fs_.statSync);
    if (!stats?.isFile() || stats.size > MAX_LINK)
        return null;
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
function isFolder(path) {
    return look(path, external_node_fs_.statSync)?.isDirectory() ?? false;
}
function isFile(path) {
    return look(path, external_node_fs_.statSync)?.isFile() ?? false;
}
function look(path, stat) {
    try {
        return stat(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/core/history-state/state.js
/**
 * What a complete scan of a history leaves behind for the next one: where the history ended then, and which of its
 * objects have to be read again. Ids of objects only: no path, no name, nothing of a key.
 */
const objectFormats = ['sha1', 'sha256'];
const objectKinds = ['blob', 'commit', 'tag', 'tree'];
/** Larger files are not read: 64 MiB are over a million ids. */
const MAX_STATE_BYTES = 64 * 1024 * 1024;
/** One would do to know a repository again; of many, some can go away. */
const MAX_ROOTS = 100;
/** Digits of an id. */
const idDigits = { sha1: 40, sha256: 64 };

;// CONCATENATED MODULE: ./lib/adapters/git/object-format.js
/** By which hash a repository names its objects (gitformat-hash-function-transition). */


/** Bytes of an id. */
const object_format_idBytes = { sha1: 20, sha256: 32 };
/** @throws GitError where the repository is too broken to be opened */
async function objectFormatOf(at) {
    const name = (await (0,run_git/* readGit */.lX)(at, ['rev-parse', '--show-object-format'])).toString('latin1').trimEnd();
    return objectFormats.find((format) => format === name) ?? 'sha1';
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch-alternates.js
/** Borrowing objects: the `objects/info/alternates` file of gitrepository-layout(5). */



/**
 * A line of the file, in C quotes (git's `unquote_c_style`), so that no character of the path means anything.
 * @param objectsFolder absolute
 */
function alternatesLine(objectsFolder) {
    if (/[\n\r]/.test(objectsFolder)) {
        throw new user_error/* UserError */.y('the path of the checkout holds a line break: check out into another folder');
    }
    const path = process.platform === 'win32' ? objectsFolder.replaceAll('\\', '/') : objectsFolder;
    const quoted = path.replace(/["\\]/g, '\\$&').replace(/[\x00-\x1f\x7f]/g, octal);
    return `"${quoted}"\n`;
}
function octal(character) {
    return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
/** Lets the repository read the objects of another one, which git never writes to. */
async function borrowObjects(gitDir, objectsFolder) {
    await (0,promises_.appendFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), alternatesLine(objectsFolder));
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch-ground.js
/** The folder of a scratch: three bare repositories that borrow the checkout's objects. */









async function openGround(options) {
    const remote = remoteOf(options);
    const checkout = options.checkout === null ? null : await findCheckout(options.checkout);
    const folder = await makeFolder(options.tempDir);
    // Should the process end before `remove`, it leaves nothing either.
    const removeNow = () => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    process.once('exit', removeNow);
    const remove = async () => {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        process.off('exit', removeNow);
    };
    try {
        const location = { gitDir: (0,external_node_path_.join)(folder, 'range.git'), workTree: null };
        const singles = { gitDir: (0,external_node_path_.join)(folder, 'singles.git'), workTree: null };
        const format = checkout?.format ?? options.objectFormat ?? 'sha1';
        const history = { gitDir: (0,external_node_path_.join)(folder, 'history.git'), workTree: null };
        for (const { gitDir } of [location, singles, history]) {
            await (0,run_git/* initGit */.zF)(gitDir, format);
            if (checkout !== null)
                await borrowObjects(gitDir, checkout.objects);
        }
        await borrowObjects(location.gitDir, await (0,promises_.realpath)((0,external_node_path_.join)(singles.gitDir, 'objects')));
        return { location, singles, history, remote, checkoutGitDir: checkout?.gitDir ?? null, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
function remoteOf({ serverUrl, repository, token }) {
    const url = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
        throw new user_error/* UserError */.y('the server address is no plain http or https address: check GITHUB_SERVER_URL');
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new user_error/* UserError */.y('the repository is not named like owner/name: check GITHUB_REPOSITORY');
    }
    return {
        serverUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
        repository,
        token: token === '' ? null : token,
    };
}
async function findCheckout(path) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new user_error/* UserError */.y('the folder of the checkout does not exist: correct the input "path", or check out first');
    }
    const repository = findRepository(path);
    // A bare repository in a folder that no one checked out is data: nothing says that its objects are what they claim.
    if (repository === null || repository.bare)
        return null;
    const { commonDir, location } = repository;
    try {
        const objects = await (0,promises_.realpath)((0,external_node_path_.join)(commonDir, 'objects'));
        await (0,promises_.access)(objects, external_node_fs_.constants.R_OK);
        await exact_range_readShallow(commonDir);
        return { gitDir: commonDir, objects, format: await formatOfCheckout(location) };
    }
    catch (error) {
        // What may not be read cannot be borrowed; the server has it, too.
        if (error.code === 'EACCES')
            return null;
        throw error;
    }
}
async function formatOfCheckout(at) {
    try {
        return await objectFormatOf(at);
    }
    catch (error) {
        // A checkout too broken to be opened still has objects to borrow, and what it lacks is fetched.
        if (error instanceof run_git/* GitError */.XS)
            return 'sha1';
        throw error;
    }
}
async function makeFolder(tempDir) {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(tempDir), 'kg-'));
    }
    catch (error) {
        const reason = error.code ?? 'unknown';
        throw new user_error/* UserError */.y(`the temporary folder cannot be written (${reason}): check RUNNER_TEMP and the free space`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch.js










/** @throws UserError where the options name no server, repository or usable folder */
async function openScratch(options) {
    const ground = await openGround(options);
    const { location, remote } = ground;
    const tips = new Map();
    const inTurn = queue();
    const tip = async (ref, name) => {
        const known = tips.get(ref);
        if (known !== undefined)
            return known;
        const commit = await orUserError(fetchTip(ground, ref), `has no ${name}`, ground);
        tips.set(ref, commit);
        return commit;
    };
    const bringCommit = async (id) => {
        if (await hasCommit(location, requireCommitId(id)))
            await fetchTrees(location, remote, [id]);
        else
            await orUserError(fetchAlone(ground, id, 'blob:none'), `no longer has commit ${scratch_short(id)}`, ground);
    };
    const policyCommit = async (at) => {
        if ('commit' in at) {
            await bringCommit(at.commit);
            return { commit: at.commit, from: `commit ${scratch_short(at.commit)}` };
        }
        const [ref, name] = 'branch' in at ? [branchRef(at.branch), at.branch] : ['HEAD', 'the default branch'];
        const commit = await tip(ref, 'branch' in at ? `branch ${JSON.stringify(name)}` : 'default branch');
        return { commit, from: `${name} at ${scratch_short(commit)}` };
    };
    const fetchObjects = (ids) => fetchMissing(location, remote, ids);
    return {
        location,
        completeRange: (wanted) => inTurn(async () => {
            for (const id of [wanted.base, wanted.head, wanted.mergeCommit])
                if (id !== null)
                    requireCommitId(id);
            const { policyTip, ...ends } = await completeRange(ground, wanted);
            if (policyTip !== null && wanted.policyBranch !== null)
                tips.set(branchRef(wanted.policyBranch), policyTip);
            return ends;
        }),
        fetchCommit: (id) => inTurn(() => bringCommit(id)),
        fetchObjects: (ids) => inTurn(() => fetchObjects(ids)),
        fetchHistory: (head) => inTurn(() => fetchHistory(ground, requireCommitId(head))),
        commitExists: (id) => inTurn(() => commitExists(ground, id)),
        branchTip: (branch) => inTurn(() => tip(branchRef(branch), `branch ${JSON.stringify(branch)}`)),
        policyFiles: (at) => inTurn(async () => {
            const files = commitPolicyFiles(location, { ...(await policyCommit(at)), fetchObjects });
            return { ...files, read: (path) => inTurn(async () => files.read(path)) };
        }),
        close: () => inTurn(() => ground.remove()),
    };
}
async function commitExists(ground, id) {
    if (isNoCommit(id))
        return false;
    if (await hasCommit(ground.location, requireCommitId(id)))
        return true;
    try {
        await fetchAlone(ground, id, 'tree:0');
        return await hasCommit(ground.location, id);
    }
    catch (error) {
        if (error instanceof FetchRefused)
            return false;
        throw error;
    }
}
function scratch_short(id) {
    return id.slice(0, 7);
}
async function orUserError(work, lacks, { remote }) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof FetchRefused))
            throw error;
        const advice = 'run the check of the newest event, or check the repository that the workflow names';
        throw new user_error/* UserError */.y(`${remote.serverUrl}/${remote.repository} ${lacks}: ${advice}`, { cause: error });
    }
}
/** Two fetches into one repository at a time would stumble over each other's locks. */
function queue() {
    let last = Promise.resolve();
    return (work) => {
        const result = last.then(work, work);
        last = result;
        return result;
    };
}

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

;// CONCATENATED MODULE: ./lib/core/report/amounts.js
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
function amounts_bytes(amount) {
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
function amounts_short(hex) {
    return hex.slice(0, 7);
}

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
        { rank: 3, text: pace.bytesPerSecond < 1 ? '' : `${amounts_bytes(Math.round(pace.bytesPerSecond))}/s` },
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
        return count(pieces, one);
    return `${pieces.toLocaleString('en')} of ${count(total.pieces, one)}`;
}
function bytesOf({ bytes, total }) {
    if (total?.bytes === undefined || total.bytes < bytes)
        return amounts_bytes(bytes);
    return `${amounts_bytes(bytes)} of ${amounts_bytes(total.bytes)}`;
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

;// CONCATENATED MODULE: ./lib/adapters/terminal/actions-progress.js


/** Milliseconds before the first line and between two of them. */
const EVERY = 10_000;
/** Milliseconds between two looks at how fast it goes. */
const LOOK_EVERY = 100;
/** @param write takes whole lines, with their line feeds */
function actionsProgress(write, clock) {
    let shown = clock.milliseconds();
    let looked = shown;
    let isOpen = false;
    const pace = new Pace(shown);
    return {
        update(facts) {
            const now = clock.milliseconds();
            if (now - looked < LOOK_EVERY)
                return;
            looked = now;
            const paceNow = pace.at(now, facts);
            if (now - shown < EVERY)
                return;
            shown = now;
            if (!isOpen)
                write('::group::Progress of the scan\n');
            isOpen = true;
            write(`${progressText(facts, paceNow, Infinity)}\n`);
        },
        end() {
            if (isOpen)
                write('::endgroup::\n');
            isOpen = false;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/detect/keys-in.js
var keys_in = __webpack_require__(3639);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
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
// EXTERNAL MODULE: ./lib/core/policy/expiry.js
var expiry = __webpack_require__(6291);
;// CONCATENATED MODULE: ./lib/core/policy/notice-list.js
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

// EXTERNAL MODULE: ./lib/core/policy/show-value.js
var show_value = __webpack_require__(5557);
;// CONCATENATED MODULE: ./lib/core/policy/quote-yaml.js
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

;// CONCATENATED MODULE: ./lib/core/policy/accept-unscanned.js




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
    const ended = entries.filter((entry) => (0,expiry/* hasExpired */.oN)(entry, today));
    const inForce = new Map(entries.filter((entry) => !(0,expiry/* hasExpired */.oN)(entry, today)).map((entry) => [keyOf(entry.thing), entry]));
    const judged = skipped.map((thing) => {
        const entry = thing.incomplete ? inForce.get(keyOf(thingOf(thing))) : undefined;
        return entry === undefined
            ? thing
            : { ...thing, incomplete: false, reason: `${thing.reason}; accepted: ${entry.reason}` };
    });
    return {
        skipped: judged,
        complete: judged.every(({ incomplete }) => !incomplete),
        notices: boundedNotices(ended.map((entry) => endedNotice(entry, file)), `accept-unscanned entries in ${file} have ended`),
    };
}
function keyOf(thing) {
    return thing.by === 'path' ? `path ${thing.path}` : `object ${thing.object}`;
}
function endedNotice({ thing, reason, expires, line }, file) {
    const name = (0,show_value/* showValue */.vp)(thing.by === 'path' ? thing.path : thing.object);
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
        const named = thing.by === 'path' ? `path: ${quoteYaml(thing.path)}` : `object: ${thing.object}`;
        return `  - ${named}\n    reason: why no key can be in it\n`;
    });
    return `accept-unscanned:\n${entries.join('')}`;
}

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
            ended.push(allow_endedNotice(entry, file));
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
        notices: boundedNotices(ended, `allow entries in ${file} have ended`),
    };
}
function allow_endedNotice({ fingerprint, reason, expires, line }, file) {
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
    const accepted = acceptUnscanned(shownSkips([...excludedBy(request.paths), ...skipped], engine), request.acceptUnscanned, request.policy.today, request.policy.file);
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
;// CONCATENATED MODULE: ./lib/core/events/payload.js
/** Reads values out of an event's payload, whose shape nothing vouches for. */

/** A value of the payload, and the path to it for messages. */
class Payload {
    #value;
    #name;
    constructor(value, name = '') {
        this.#value = value;
        this.#name = name;
    }
    at(key) {
        const { [key]: child } = (isObject(this.#value) ? this.#value : {});
        return new Payload(child, this.#name === '' ? key : `${this.#name}.${key}`);
    }
    get exists() {
        return this.#value !== undefined && this.#value !== null;
    }
    /** A string, or `null` where there is none. */
    text() {
        return typeof this.#value === 'string' ? this.#value : null;
    }
    /** A whole number of at least 0, or `null` where there is none. */
    count() {
        return typeof this.#value === 'number' && Number.isSafeInteger(this.#value) && this.#value >= 0
            ? this.#value
            : null;
    }
    /** How long a list is, or `null` where it is none. */
    length() {
        return Array.isArray(this.#value) ? this.#value.length : null;
    }
    /** @throws UserError where it is no string */
    requiredText() {
        const text = this.text();
        if (text === null || text === '')
            throw this.#malformed('a text');
        return text;
    }
    /** @throws UserError where it is no full object id: 40 or 64 hex digits */
    objectId() {
        const text = this.text();
        if (text === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
            throw this.#malformed('a full commit id');
        return text;
    }
    /** @throws UserError where it is no `refs/heads/…`, or no plain branch name after it */
    branchOfRef() {
        return branchName(this.requiredText().replace(/^refs\/heads\//, '')) ?? this.#fail('a branch');
    }
    isTrue() {
        return this.#value === true;
    }
    #fail(expected) {
        throw this.#malformed(expected);
    }
    #malformed(expected) {
        return new user_error/* UserError */.y(`the event payload (GITHUB_EVENT_PATH) has no ${this.#name} that is ${expected}; run this from a workflow, with the payload that GitHub wrote`);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A name that git accepts for a branch and that no command line can misread; `undefined` for any other text. */
function branchName(text) {
    const refused = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|^[-/.]|\/\/|\/\.|[/.]$|\.lock(?:\/|$)|^@$/;
    return text === '' || refused.test(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/core/events/plan-scan.js

const conversationEvents = new Set([
    'issues',
    'issue_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'discussion',
    'discussion_comment',
    'commit_comment',
]);
const noCommit = /^0+$/;
/**
 * The plan for an event.
 *
 * @param event its name, `GITHUB_EVENT_NAME`
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`
 * @throws UserError where the payload lacks what its event always has
 */
function planScan(event, payload) {
    const read = new Payload(payload);
    const onDefaultBranch = {
        changes: null,
        text: null,
        ref: null,
        everything: false,
        fromFork: false,
        policy: defaultBranch(read),
        unsupported: null,
    };
    if (conversationEvents.has(event))
        return { ...onDefaultBranch, unsupported: 'conversation' };
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return planPullRequest(read.at('pull_request'));
        case 'push':
            return planPush(read);
        case 'merge_group':
            return planMergeGroup(read.at('merge_group'));
        case 'schedule':
        case 'workflow_dispatch':
            return { ...onDefaultBranch, everything: true };
        case 'workflow_run':
            return { ...onDefaultBranch, unsupported: 'logs' };
        default:
            return onDefaultBranch;
    }
}
function planPullRequest(pull) {
    const base = pull.at('base');
    const head = pull.at('head');
    return {
        changes: {
            base: { kind: 'commit', commit: base.at('sha').objectId() },
            head: head.at('sha').objectId(),
            commits: pull.at('commits').count(),
        },
        text: { title: pull.at('title').text() ?? '', body: pull.at('body').text() ?? '' },
        ref: head.at('ref').text(),
        everything: false,
        // A head whose repository is gone was a fork.
        fromFork: head.at('repo').at('full_name').text() !== base.at('repo').at('full_name').requiredText(),
        policy: { at: 'branch', branch: base.at('ref').branchOfRef() },
        unsupported: null,
    };
}
function planMergeGroup(group) {
    return {
        changes: {
            base: { kind: 'commit', commit: group.at('base_sha').objectId() },
            head: group.at('head_sha').objectId(),
            commits: null,
        },
        text: null,
        ref: null,
        everything: false,
        fromFork: false,
        policy: { at: 'branch', branch: group.at('base_ref').branchOfRef() },
        unsupported: null,
    };
}
function planPush(push) {
    const before = push.at('before').objectId();
    const isNew = noCommit.test(before);
    const onDefault = push.at('ref').text() === `refs/heads/${push.at('repository').at('default_branch').text() ?? ''}`;
    return {
        changes: push.at('deleted').isTrue() ? 'nothing' : pushedRange(push, before, isNew, onDefault),
        text: null,
        ref: push.at('ref').text(),
        everything: false,
        fromFork: false,
        policy: pushPolicy(push, before, isNew, onDefault),
        unsupported: null,
    };
}
function pushedRange(push, before, isNew, onDefault) {
    return {
        base: pushBase(push, before, isNew, onDefault),
        head: push.at('after').objectId(),
        commits: push.at('commits').length(),
    };
}
function pushBase(push, before, isNew, onDefault) {
    if (onDefault)
        return isNew ? { kind: 'nothing' } : { kind: 'commit-if-there', commit: before };
    if (!isNew && !push.at('forced').isTrue())
        return { kind: 'commit', commit: before };
    const branch = push.at('repository').at('default_branch');
    return branch.exists ? { kind: 'branch-tip', branch: branch.branchOfRef() } : { kind: 'nothing' };
}
function pushPolicy(push, before, isNew, onDefault) {
    if (!onDefault)
        return defaultBranch(push);
    return isNew
        ? { at: 'built-in', because: 'this is the first push of the default branch' }
        : { at: 'commit', commit: before };
}
function defaultBranch(event) {
    const branch = event.at('repository').at('default_branch');
    return branch.exists ? { at: 'branch', branch: branch.branchOfRef() } : { at: 'default-branch' };
}

;// CONCATENATED MODULE: ./lib/core/report/context.js
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

;// CONCATENATED MODULE: ./lib/core/version.js
/** As reports and `--version` name the tool; `__tests__/core/version.test.ts` holds it equal to `package.json`. */
const tool = { name: 'posthog-key-guard', version: '0.1.0' };

;// CONCATENATED MODULE: ./lib/entry/interrupt-by-signal.js
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

// EXTERNAL MODULE: ./lib/entry/settings/heap-size.js
var heap_size = __webpack_require__(6128);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/core/policy/fail-on.js
var fail_on = __webpack_require__(5640);
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

// EXTERNAL MODULE: ./lib/core/policy/nearest-word.js
var nearest_word = __webpack_require__(809);
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

// EXTERNAL MODULE: ./lib/core/policy/configuration.js
var configuration = __webpack_require__(6540);
;// CONCATENATED MODULE: ./lib/entry/settings/defaults.js
/** Every input and flag of this version with its built-in value. The README's tables are made from this file. */

const builtIn = {
    failOn: 'high',
    inlineAllow: true,
    config: configuration/* defaultConfigurationPath */.t,
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

;// CONCATENATED MODULE: ./lib/entry/settings/later.js
/**
 * What the contract names and this version lacks: asking for it is an error that says so, a value that asks for
 * nothing is accepted.
 */

const laterCommands = (/* unused pure expression or super */ null && (['rotate', 'audit', 'org', 'logs']));
const laterFlags = new Set(['verify', 'posthog-host']);
const laterFormats = (/* unused pure expression or super */ null && (['html']));
/** Sources of the Action's `scan` input. */
const laterSources = ['conversation', 'logs'];
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
    return new user_error/* UserError */.y(`${what} is not in this version; ${instead}`);
}

;// CONCATENATED MODULE: ./lib/entry/settings/action-settings.js
/** Every input and variable that the scan Action reads, checked, in one place. */











const scanParts = ['changes', 'files', 'history'];
/** @throws UserError for the first input or variable that is wrong or missing */
function readActionSettings(env) {
    refuseLaterInputs();
    const workspace = required(env, 'GITHUB_WORKSPACE');
    const pathPrefix = prefixOf((0,core/* getInput */.V4)('path') || '.');
    const failOn = (0,core/* getInput */.V4)('fail-on');
    return {
        token: (0,core/* getInput */.V4)('token') || null,
        workspace,
        checkout: (0,external_node_path_.resolve)(workspace, pathPrefix),
        pathPrefix,
        scan: scanOf((0,core/* getInput */.V4)('scan') || 'auto'),
        paths: itemsOf((0,core/* getInput */.V4)('paths')),
        pathsIgnore: itemsOf((0,core/* getInput */.V4)('paths-ignore')),
        failOn: failOn === '' ? null : parseChoice('fail-on', failOn, fail_on/* failOnLevels */.RV),
        config: (0,core/* getInput */.V4)('config') || builtIn.config,
        baseline: (0,core/* getInput */.V4)('baseline') || null,
        annotations: annotationsOf((0,core/* getInput */.V4)('annotations') || 'commands'),
        summary: parseChoice('summary', (0,core/* getInput */.V4)('summary') || 'true', ['true', 'false']) === 'true',
        sarifFile: (0,core/* getInput */.V4)('sarif-file') || null,
        reportFile: (0,core/* getInput */.V4)('report-file') || null,
        sinceState: (0,core/* getInput */.V4)('since-state') || null,
        event: {
            name: required(env, 'GITHUB_EVENT_NAME'),
            payload: payloadOf(required(env, 'GITHUB_EVENT_PATH')),
        },
        sha: objectId(env, 'GITHUB_SHA'),
        serverUrl: required(env, 'GITHUB_SERVER_URL').replace(/\/+$/, ''),
        repository: required(env, 'GITHUB_REPOSITORY'),
        tempDir: env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
    };
}
function refuseLaterInputs() {
    for (const [name, harmless] of Object.entries(laterInputs)) {
        const value = (0,core/* getInput */.V4)(name);
        if (!harmless.includes(value))
            throw notInThisVersion(`the input ${name}`, 'take it out of the workflow');
    }
}
function required(env, name) {
    const value = env[name];
    if (value === undefined || value === '') {
        throw new user_error/* UserError */.y(`${name} is not set; run this from a GitHub Actions workflow, or use the command line`);
    }
    return value;
}
function objectId(env, name) {
    const value = required(env, name);
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) {
        throw new user_error/* UserError */.y(`${name} is no full commit id; run this from a GitHub Actions workflow`);
    }
    return value;
}
function prefixOf(path) {
    const normal = external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/\/+$/, '');
    if (external_node_path_.posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal === '..' || normal.startsWith('../')) {
        throw new user_error/* UserError */.y(`path is a folder below the workspace, not "${(0,neutralise/* showText */.h$)(path)}"`);
    }
    return normal === '.' ? '' : normal;
}
function scanOf(text) {
    const parts = text
        .split(/[\s,]+/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (parts.length === 1 && parts[0] === 'auto')
        return 'auto';
    for (const part of parts) {
        if (laterSources.includes(part))
            throw notInThisVersion(`scan: ${part}`, 'take auto, changes, files or history');
    }
    return new Set(parts.map((part) => parseChoice('scan', part, scanParts)));
}
function annotationsOf(text) {
    if (text === 'checks')
        throw notInThisVersion('annotations: checks', 'take commands or off');
    return parseChoice('annotations', text, ['commands', 'off']) === 'commands';
}
function payloadOf(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
        throw new user_error/* UserError */.y(`the event payload (GITHUB_EVENT_PATH) ${why}; run this from a workflow, with the payload that GitHub wrote`, { cause: error });
    }
}

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
const source_tools_LOOK_EVERY = 500;
/** What all threads have read is told together. */
function withThreads(progress, threads) {
    let own = null;
    const tell = () => {
        if (own === null)
            return;
        const others = threads.progress();
        progress.update({ ...own, pieces: own.pieces + others.pieces, bytes: own.bytes + others.bytes });
    };
    const timer = setInterval(tell, source_tools_LOOK_EVERY).unref();
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

;// CONCATENATED MODULE: ./lib/adapters/git/tree-changes.js

/** What it costs to read a folder and to keep its state, in entries. */
const FOLDER_COST = 50;
class TreeChanges {
    #store;
    #interest;
    /** Folders, each with its counterparts, in which there was nothing. */
    #barren = new Set();
    #compared = 0;
    #deep = false;
    constructor(store, interest) {
        this.#store = store;
        this.#interest = interest;
    }
    /** Entries looked at so far. */
    get compared() {
        return this.#compared;
    }
    /** Why not everything was looked at; `null` where it was. */
    get cut() {
        if (this.#compared > limits/* MAX_COMPARED */.$i)
            return `over ${limits/* MAX_COMPARED */.$i} entries of its trees differ`;
        return this.#deep ? `its folders are nested over ${limits/* MAX_DEPTH */.lr} deep` : null;
    }
    /** @param olds of the parents; none: everything is brought */
    async walk(root, olds) {
        const stack = [];
        const enter = async (folder) => {
            const { tree, olds: before } = folder;
            if (before.includes(tree) || !this.#interest.enters(tree))
                return;
            const state = [tree, ...before].join(' ');
            if (this.#barren.has(state) || this.#compared > limits/* MAX_COMPARED */.$i)
                return;
            if (stack.length >= limits/* MAX_DEPTH */.lr)
                this.#deep = true;
            else
                stack.push(await this.#open(folder, state));
        };
        await enter({ tree: root, olds: [...new Set(olds)].sort(), path: '' });
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const folder = frame.below[frame.next++];
            if (folder !== undefined) {
                await enter(folder);
                continue;
            }
            stack.pop();
            const above = stack.at(-1);
            if (!frame.fruitful)
                this.#barren.add(frame.state);
            else if (above !== undefined)
                above.fruitful = true;
        }
    }
    /** All of a folder at once: of a large one only the folders in it are kept while they are gone through. */
    async #open({ tree, olds, path }, state) {
        this.#compared += FOLDER_COST;
        const parents = (await this.#trees(olds)).flatMap((old) => (old === null ? [] : [old]));
        const items = (await this.#store.tree(tree))?.items ?? [];
        const frame = { state, below: [], next: 0, fruitful: false };
        for (const item of items) {
            if (++this.#compared > limits/* MAX_COMPARED */.$i)
                break;
            const before = parents.map((parent) => parent.named(item.name));
            const brought = !before.some((group) => group.some(({ id }) => id === item.id));
            const fresh = before.every((group) => group.length === 0);
            if (this.#interest.meet({ item, folder: path, brought, fresh }))
                frame.fruitful = true;
            if (item.kind !== 'folder' || !brought)
                continue;
            const counterparts = before.flatMap((group) => group.filter(({ kind }) => kind === 'folder').map(({ id }) => id));
            frame.below.push({
                tree: item.id,
                olds: [...new Set(counterparts)].sort(),
                path: `${path}${item.name}/`,
            });
        }
        return frame;
    }
    async #trees(ids) {
        const trees = [];
        for (const id of ids)
            trees.push(await this.#store.tree(id));
        return trees;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/tree-listing.js


/**
 * Goes through a listing while git writes it: a handful of trees can hold any number of paths.
 *
 * @param tree id of a tree or of a commit
 * @param most entries that are looked at
 * @returns whether that was all
 * @throws GitError where a tree is missing
 */
async function eachInTree(at, tree, visit, most = limits/* MAX_LISTED */.Bl) {
    const git = await (0,run_git/* streamGit */.t1)(at, ['ls-tree', '-r', '-t', '-z', '--full-tree', tree]);
    try {
        git.stdin.end();
        let left = most;
        let rest = Buffer.alloc(0);
        for await (const chunk of git.stdout) {
            const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const end = known.lastIndexOf(0) + 1;
            for (const entry of treeEntries(known.subarray(0, end))) {
                if (left-- === 0)
                    return false;
                visit(entry);
            }
            rest = known.subarray(end);
        }
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
        return true;
    }
    finally {
        await git.close();
    }
}
/** `<mode> SP <type> SP <id> TAB <path> NUL`; the path is all up to the NUL. */
function* treeEntries(listing) {
    for (let at = 0; at < listing.length;) {
        const tab = listing.indexOf(0x09, at);
        const end = listing.indexOf(0, tab + 1);
        if (tab < 0 || end < 0)
            return;
        const [, type, id = ''] = listing.toString('latin1', at, tab).split(' ');
        yield { type: type, id, path: listing.toString('latin1', tab + 1, end) };
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-paths.js
/** Paths of commits, without a look at any content. */






/**
 * The paths that differ between two commits: of a rename both. Their trees must be there.
 *
 * @returns raw paths
 * @throws UserError where they are too many, or a tree cannot be read: what is not told might have mattered
 */
async function changedPaths(at, base, head) {
    const store = new TreeStore(at);
    try {
        const trees = [await store.treeOf(base), await store.treeOf(head)];
        const paths = new Set();
        for (const [to, from] of [trees, [trees[1], trees[0]]]) {
            const changes = new TreeChanges(store, {
                enters: () => paths.size <= limits/* MAX_CHANGED_PATHS */.Jw,
                meet({ item, folder, brought }) {
                    if (!brought || paths.size > limits/* MAX_CHANGED_PATHS */.Jw)
                        return false;
                    if (item.kind === 'folder')
                        return false;
                    paths.add(`${folder}${item.name}`);
                    return true;
                },
            });
            if (to != null)
                await changes.walk(to, from == null ? [] : [from]);
            if (changes.cut !== null || paths.size > limits/* MAX_CHANGED_PATHS */.Jw)
                throw tooMany();
        }
        if (store.unread.length > 0)
            throw unread();
        return [...paths].map(byte_path/* pathBytes */.X5);
    }
    finally {
        await store.close();
    }
}
function tooMany() {
    return new user_error/* UserError */.y(`the range changes over ${limits/* MAX_CHANGED_PATHS */.Jw} paths; scan it in parts`);
}
function unread() {
    return new user_error/* UserError */.y('git could not give all trees of the range; check the repository with "git fsck"');
}
/** Files of a commit, raw: all, unless they are more than any checkout holds. */
async function pathsOf(at, commit) {
    const paths = [];
    const visit = ({ type, path }) => {
        if (type !== 'tree')
            paths.push((0,byte_path/* pathBytes */.X5)(path));
    };
    await eachInTree(at, commit, visit, limits/* MAX_CHANGED_PATHS */.Jw);
    return paths;
}

;// CONCATENATED MODULE: ./lib/core/policy/policy-changes.js
/** Tells the reader that a change edits what it is judged by. */

/**
 * @param changed paths that the change adds, edits, renames (both names) or removes, raw
 * @param policy the files to look for
 * @param from where the policy of this scan came from, as `PolicyFiles.from` says: `main at 1f0c2d3`
 * @returns a line for each file that is changed
 */
function policyChanges(changed, policy, from) {
    const touched = new Set();
    // latin1 keeps bytes apart that are not UTF-8.
    for (const path of changed)
        touched.add((typeof path === 'string' ? Buffer.from(path) : Buffer.from(path)).toString('latin1'));
    const isTouched = (path) => path !== null && touched.has(Buffer.from(path).toString('latin1'));
    const notices = [];
    for (const path of new Set([policy.configuration, policy.baseline])) {
        if (isTouched(path))
            notices.push(`this change edits ${(0,show_value/* showName */.$i)(path)}: it was judged by the one of ${(0,show_value/* showName */.$i)(from)}`);
    }
    if (isTouched(policy.workflow))
        notices.push(`this change edits ${(0,show_value/* showName */.$i)(policy.workflow)}, the workflow that runs this scan: what it sets may be the change's own, not that of ${(0,show_value/* showName */.$i)(from)}`);
    return notices;
}

;// CONCATENATED MODULE: ./lib/core/policy/workflow-ref.js
/**
 * Takes `GITHUB_WORKFLOW_REF` apart: `octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch`
 * (docs.github.com, *Variables reference*). The file's name and the branch may each hold an `@`.
 *
 * @returns `null` where the text is nothing of the kind
 */
function parseWorkflowRef(text) {
    const parts = /^([^/\s]+\/[^/\s]+)\/(.+?\.ya?ml)@(.+)$/s.exec(text);
    if (parts === null)
        return null;
    const [, repository, path, ref] = parts;
    return { repository: repository, path: path, ref: ref };
}
/**
 * The workflow's path, where it is a file of the repository that is scanned.
 *
 * @param repository `owner/name`; GitHub does not tell case apart
 */
function callingWorkflow(workflowRef, repository) {
    const parsed = parseWorkflowRef(workflowRef);
    return parsed !== null && parsed.repository.toLowerCase() === repository.toLowerCase() ? parsed.path : null;
}

;// CONCATENATED MODULE: ./lib/entry/action/change-notices.js



/** What a range changes of the policy that judges it, or of the workflow that runs this Action. */
async function changeNotices(settings, scratch, { base, head }, { ordered, from }) {
    if (base === null)
        return [];
    const policy = {
        configuration: settings.config,
        baseline: ordered.baseline,
        workflow: callingWorkflow(settings.workflowRef, settings.repository),
    };
    return policyChanges(await changedPaths(scratch.location, base, head), policy, from);
}

;// CONCATENATED MODULE: ./lib/entry/action/files-in-head.js


/** Whether the head has a file at a path, as the report shows paths; git is asked only where the report needs to know. */
async function filesInHead(report, scratch, head) {
    const needed = report.keys.some(({ locations }) => locations.some((location) => !location.inHead && location.path !== null));
    if (!needed)
        return () => false;
    const paths = new Set((await pathsOf(scratch.location, head)).map((path) => (0,show_path/* showPath */.P)(path, () => [])));
    return (path) => paths.has(path);
}

// EXTERNAL MODULE: ./lib/adapters/fs/file-source.js + 2 modules
var file_source = __webpack_require__(5931);
// EXTERNAL MODULE: ./lib/adapters/fs/threaded-files.js
var threaded_files = __webpack_require__(2139);
// EXTERNAL MODULE: ./lib/adapters/fs/tree-kinds.js + 2 modules
var tree_kinds = __webpack_require__(2666);
// EXTERNAL MODULE: ./lib/adapters/fs/bytes-piece.js
var bytes_piece = __webpack_require__(8846);
// EXTERNAL MODULE: ./lib/adapters/fs/place-outside-history.js
var place_outside_history = __webpack_require__(3794);
;// CONCATENATED MODULE: ./lib/adapters/fs/text-source.js


/** Each text is a piece of its own. */
function textSource(kind, texts) {
    let position = 0;
    return {
        kind,
        next() {
            const text = texts[position++];
            return text === undefined ? null : (0,bytes_piece/* bytesPiece */.A)(text, Buffer.from(text.text));
        },
        locate(sightings) {
            return sightings.map(({ origin }) => [placeOf(origin)]);
        },
        coverage: () => nothingButBytes,
        close() {
            // Nothing is open.
        },
    };
}
function placeOf({ in: place, path }) {
    return (0,place_outside_history/* placeOutsideHistory */.X)(place, path === undefined ? null : Buffer.from(path));
}
const nothingButBytes = { files: 0, blobs: 0, commits: 0, skipped: [], range: null };

;// CONCATENATED MODULE: ./lib/adapters/git/base-history.js





/** More commits than this do not fit on a command line everywhere; then the whole history of the base is hashed. */
const MAX_ON_COMMAND_LINE = 300;
/** @param range its head peeled */
async function checkBaseHistory(at, range) {
    const { base, head } = range;
    if (base === null)
        return [];
    const leftOut = await base_history_boundaryOf(at, base, head);
    if (leftOut.every((id) => id === base))
        return readParents(at, [base], new Set());
    const end = leftOut.length > MAX_ON_COMMAND_LINE ? null : await commonAncestor(at, leftOut);
    const between = await commits(at, [base, ...(end === null ? [] : ['--not', end])]);
    const reached = new Set([base]);
    const skipped = await readParents(at, between, reached);
    return leftOut.every((id) => reached.has(id)) ? skipped : [...skipped, notReached];
}
const notReached = {
    path: 'the history of the base',
    reason: 'it does not lead to where the range begins: commits may be missing from the range',
    incomplete: true,
};
/** The commits that the range leaves out, next to those in it; of an empty range the head. */
async function base_history_boundaryOf(at, base, head) {
    const listed = await commits(at, ['--boundary', head, '--not', base]);
    const boundary = listed.filter((id) => id.startsWith('-')).map((id) => id.slice(1));
    return listed.length === 0 ? [head] : boundary;
}
async function commonAncestor(at, ids) {
    if (ids.length < 2)
        return ids[0] ?? null;
    const found = await (0,run_git/* readGit */.lX)(at, ['merge-base', '--octopus', ...ids], { okCodes: [0, 1] });
    return found.length === 0 ? null : found.toString('latin1').trimEnd();
}
async function commits(at, args) {
    return linesOf(await (0,run_git/* readGit */.lX)(at, ['rev-list', ...args, '--']));
}
/** @param parents takes what the commits themselves say */
async function readParents(at, ids, parents) {
    const skipped = [];
    const reader = new object_reader/* ObjectReader */.n(at, ids);
    try {
        for (let object = await reader.next(); object !== null; object = await reader.next()) {
            const bytes = object.state === 'object' ? await (0,object_pieces/* wholeOrNull */.IP)(object) : null;
            if (object.state !== 'object' || bytes === null)
                skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
            else if (object.intact() === false)
                skipped.push((0,object_pieces/* forgedObject */.Dw)(object.id));
            else
                for (const id of base_history_parentsOf(bytes))
                    parents.add(id);
        }
    }
    finally {
        await reader.close();
    }
    return skipped;
}
function base_history_parentsOf(commit) {
    const header = (0,commit_text/* splitCommit */.g0)(commit).header.toString('latin1');
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
}

;// CONCATENATED MODULE: ./lib/adapters/git/object-types.js
class ObjectTypes {
    /** Ids that a commit, a tag or an entry names as what git goes on from. */
    #roots;
    #folders = new Set();
    #submodules = new Set();
    /** Objects other than blobs, as long as nobody named them so. */
    #open = new Set();
    #mistyped = new Set();
    /** @param head of the range: a commit or a tag */
    constructor(head) {
        this.#roots = new Set([head]);
    }
    /** @param listedAsCommit whether git lists it as a commit of the range */
    read({ id, type }, listedAsCommit) {
        if (type === 'blob') {
            if (this.#folders.has(id))
                this.#mistyped.add(id);
        }
        else if (type === 'commit') {
            if (!listedAsCommit)
                this.#mistyped.add(id);
        }
        else if (!this.#roots.has(id) && !this.#folders.has(id)) {
            this.#open.add(id);
        }
    }
    commit(header) {
        this.#name(/^tree ([0-9a-f]+)\n/.exec(header.toString('latin1', 0, 80))?.[1]);
    }
    tag(bytes) {
        this.#name(/^object ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1]);
    }
    item(item) {
        const { kind } = item;
        if (kind === 'folder')
            this.#folders.add(item.id);
        else if (kind === 'submodule')
            this.#submodules.add(item.id);
    }
    /** Ids that entries name as commits of other repositories. */
    get submodules() {
        return this.#submodules;
    }
    /** After the last object. */
    mistyped() {
        const unnamed = [...this.#open].filter((id) => !this.#roots.has(id) && !this.#folders.has(id));
        return [...this.#mistyped, ...unnamed];
    }
    #name(id) {
        if (id !== undefined)
            this.#roots.add(id);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/base-judgement.js
/** @param base `null` where there is none */
async function judge(base, fingerprint, place, path) {
    if (base?.holds(fingerprint) !== true) {
        return { introduced: true, newPlace: false, allowedInBase: false };
    }
    if (path === null)
        return { introduced: false, newPlace: true, allowedInBase: false };
    const items = await base.at(path);
    if (place === 'path')
        return { introduced: false, newPlace: items.length === 0, allowedInBase: false };
    const held = items.flatMap(({ id }) => base.inBlob(fingerprint, id) ?? []);
    return {
        introduced: false,
        newPlace: held.length === 0,
        allowedInBase: held.some(({ allowed }) => allowed),
    };
}

// EXTERNAL MODULE: ./lib/ports/source.js
var source = __webpack_require__(7407);
;// CONCATENATED MODULE: ./lib/adapters/git/missing-objects.js


/**
 * Brings what can be brought.
 *
 * @param commit whose tree is meant
 */
async function completeTree(at, commit, fetchObjects) {
    let asked = new Set();
    for (;;) {
        const objects = await objectsBelow(at, commit);
        const { missing } = objects;
        if (missing.size === 0 || fetchObjects === undefined || [...missing].some((id) => asked.has(id)))
            return objects;
        asked = missing;
        await fetchObjects([...missing]);
    }
}
/** `rev-list`, and not `cat-file --batch-check`, which ends at the first promised object that is missing. */
async function objectsBelow(at, commit) {
    const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${commit}^{tree}`, '--'];
    const lines = linesOf(await (0,run_git/* readGit */.lX)(at, args));
    const missing = new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
    return { ids: lines.filter((line) => !line.startsWith('?')), missing };
}

;// CONCATENATED MODULE: ./lib/adapters/git/base-tree.js
/** Which of the keys that were found the base of a range holds already, and where. */








/** Scans each object of the tree once: only what is found there is known to be old. */
async function readBaseTree(at, store, question) {
    const reading = new BaseReading(store, await store.treeOf(question.commit), question);
    try {
        const { ids, missing } = await completeTree(at, question.commit, question.fetchObjects);
        await reading.objects(at, ids);
        if (missing.size > 0)
            reading.lacks(`git lacks ${missing.size} objects of it`);
    }
    catch (error) {
        // What was found is told in any case.
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        reading.lacks(error.message);
    }
    return reading;
}
class BaseReading {
    skipped = [];
    #store;
    #root;
    #question;
    #blobs = new Map();
    #held = new Set();
    #paths = new Map();
    /** Whether its trees are what their ids say: else nobody knows what belongs to it. */
    #trusted;
    constructor(store, root, question) {
        this.#store = store;
        this.#root = root;
        this.#question = question;
        this.#trusted = root !== null;
    }
    holds(fingerprint) {
        return this.#trusted && this.#held.has(fingerprint);
    }
    inBlob(fingerprint, blob) {
        const allowed = this.#blobs.get(blob)?.get(fingerprint);
        return allowed === undefined ? undefined : { allowed };
    }
    at(path) {
        const known = this.#paths.get(path);
        if (known !== undefined)
            return known;
        const items = this.#root === null ? Promise.resolve([]) : itemsAt(this.#store, this.#root, path);
        this.#paths.set(path, items);
        return items;
    }
    lacks(what) {
        const reason = `${what}: a key that it holds counts as new`;
        this.skipped.push({ path: 'the tree of the base', reason, incomplete: true });
    }
    async objects(at, ids) {
        const reader = new object_reader/* ObjectReader */.n(at, ids);
        try {
            for (let object = await reader.next(); object !== null; object = await reader.next()) {
                if (object.state === 'unreadable')
                    this.skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
                else if (object.type === 'blob')
                    await this.#blob(object);
                else
                    await this.#tree(object);
            }
        }
        finally {
            await reader.close();
        }
    }
    async #blob(object) {
        const { id } = object;
        const silent = { onLfs: () => undefined, onForged: () => undefined };
        const held = await this.#scan((0,object_pieces/* blobPiece */.Qd)(object, null, `object ${id}`, silent));
        // What somebody else put in its place is not what the base holds.
        if (object.intact() === false)
            this.skipped.push((0,object_pieces/* forgedObject */.Dw)(id));
        else if (held.size > 0)
            this.#keep(held, id);
    }
    async #tree(object) {
        const bytes = await (0,object_pieces/* wholeOrNull */.IP)(object);
        if (bytes === null || object.intact() === false) {
            this.#trusted = false;
            const lost = object.size > object_pieces/* MAX_WHOLE */.f5 ? (0,object_pieces/* tooLarge */.g$)(object) : (0,object_pieces/* missingObject */.Ku)(object.id);
            this.skipped.push(bytes === null ? lost : (0,object_pieces/* forgedObject */.Dw)(object.id));
            return;
        }
        for (const { name } of (0,tree_object/* itemsInTree */._m)(bytes, object.id.length / 2)) {
            if ((0,byte_path/* mayHoldKey */.Sv)(name))
                this.#keep(await this.#scan((0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), null)), null);
        }
    }
    #keep(held, blob) {
        for (const fingerprint of held.keys())
            this.#held.add(fingerprint);
        if (blob !== null)
            this.#blobs.set(blob, held);
    }
    async #scan(piece) {
        const { detector, fingerprints } = this.#question;
        const held = new Map();
        try {
            await detector.scan(piece, ({ secret: { fingerprint }, inlineAllow }) => {
                if (!fingerprints.has(fingerprint))
                    return;
                held.set(fingerprint, inlineAllow !== null || held.get(fingerprint) === true);
            });
        }
        catch (error) {
            if (!(error instanceof source/* PieceError */.x))
                throw error;
            this.skipped.push({ path: error.path, reason: error.message, incomplete: true });
            return new Map();
        }
        return held;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/blob-places.js

/**
 * @param broughtOf what the commits of the range put where, of a blob, each path once
 * @param head id by path, of the tree at head
 * @param most places that are told in all; each hit that has one keeps its first
 * @returns for each hit the places that it stands for: none where another version of the file does
 */
function blobPlaces(hits, broughtOf, head, most = limits/* MAX_PLACES_IN_ALL */.KM) {
    const groups = groupHits(hits, broughtOf, head);
    let told = 0;
    return hits.map(({ blob, fingerprint }) => {
        const places = [];
        for (const { path } of broughtOf(blob)) {
            const { first, atHead } = groups.get(fingerprint).get(path);
            if (blob !== (atHead ?? first.id))
                continue;
            const { commit, author, date } = first;
            places.push({ path, commit, author, date, inHead: atHead !== null });
            if (++told >= most)
                break;
        }
        return places;
    });
}
/** By fingerprint, then by path. Many hits in one blob are one. */
function groupHits(hits, broughtOf, head) {
    const groups = new Map();
    const seen = new Set();
    for (const { blob, fingerprint } of hits) {
        const pair = `${fingerprint} ${blob}`;
        if (seen.has(pair))
            continue;
        seen.add(pair);
        const byPath = groups.get(fingerprint) ?? new Map();
        groups.set(fingerprint, byPath);
        for (const record of broughtOf(blob)) {
            const group = byPath.get(record.path) ?? { first: record, atHead: null };
            if (record.order < group.first.order)
                group.first = record;
            if (head.get(record.path) === blob)
                group.atHead = blob;
            byPath.set(record.path, group);
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/adapters/git/brought.js

/** Kept by what they are places of: a blob, a name. */
class BroughtPlaces {
    #places = new Map();
    #cut = new Set();
    #characters = 0;
    /** @returns whether more of this are wanted */
    add(of, { item, folder }, { facts, order }) {
        const places = this.#places.get(of) ?? new Map();
        if (places.size >= limits/* MAX_PLACES */.WD || this.#characters >= limits/* MAX_PATH_CHARACTERS */.u3) {
            if (!places.has(`${folder}${item.name}`))
                this.#cut.add(of);
            return false;
        }
        const path = `${folder}${item.name}`;
        if (places.has(path))
            return true;
        const { commit, author, date } = facts;
        places.set(path, { commit, author, date, order, id: item.id, path });
        this.#characters += path.length;
        this.#places.set(of, places);
        return true;
    }
    has(of) {
        return this.#places.has(of);
    }
    /** The first of each path. */
    of(of) {
        return [...(this.#places.get(of)?.values() ?? [])];
    }
    /** What has further places. */
    get cut() {
        return this.#cut;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/git-date.js
var git_date = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-log.js
/** The commits of a range, parents before children, without a look at what they change. */




const options = [
    ...['log', '--topo-order', '--reverse', '-z', '--no-patch', '--no-ext-diff', '--no-textconv'],
    ...['--no-show-signature', '--no-notes', '--no-mailmap', '--no-color', '--no-decorate', '--encoding=UTF-8'],
    '--format=%x01%H%x02%P%x02%T%x02%aI%x02%an',
];
/** @throws GitError where git could not go through the range */
async function* logCommits(at, range) {
    const git = await (0,run_git/* streamGit */.t1)(at, [...options, ...rangeArguments(range), '--']);
    try {
        git.stdin.end();
        const bytes = new byte_stream/* ByteStream */.x(git.stdout);
        for (let line = await bytes.until(0); line !== null; line = await bytes.until(0))
            yield readCommit(line);
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
    }
    finally {
        await git.close();
    }
}
/** The author's name stands last: it may hold any byte. */
function readCommit(line) {
    const text = line.toString('utf8');
    if (!text.startsWith('\x01'))
        throw new Error('git log does not answer in the format that it was asked for');
    const [commit = '', parents = '', tree = '', date = ''] = text.slice(1).split('\x02', 4);
    const author = text.slice(1 + [commit, parents, tree, date].join('').length + 4);
    const ids = parents === '' ? [] : [...new Set(parents.split(' '))];
    return { commit, parents: ids, tree, date: (0,git_date/* isoDate */._)(date), author };
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-changes.js
/**
 * Which commits of a range brought what, in the order of time. A commit brings what none of its parents has at that
 * path: of a merge only its own doing (an evil merge), the rest came with a parent.
 */


/**
 * @returns why not everything was looked at; `null` where it was
 * @throws GitError where git could not go through the range
 */
async function walkCommits(at, store, range, interest) {
    let now = null;
    const changes = new TreeChanges(store, {
        enters: (tree) => interest.enters(tree),
        meet: (met) => interest.meet(met, now),
    });
    const trees = new Map();
    let order = 0;
    for await (const logged of logCommits(at, range)) {
        now = { facts: logged, order: order++ };
        trees.set(logged.commit, logged.tree);
        await changes.walk(logged.tree, await treesOf(logged, trees, store));
        if (changes.cut !== null || interest.done?.() === true)
            break;
    }
    return changes.cut;
}
/** Of the parents; one that cannot be had has nothing. */
async function treesOf({ parents }, known, store) {
    const trees = [];
    for (const parent of parents) {
        const tree = known.get(parent) ?? (await store.treeOf(parent));
        if (tree === null)
            continue;
        known.set(parent, tree);
        trees.push(tree);
    }
    return trees;
}

;// CONCATENATED MODULE: ./lib/adapters/git/leading-trees.js
/**
 * The trees of a range through which a path leads to what is looked for. Read once, all of them in one go, so that
 * commits in which it is not are passed over without a question to git.
 */



/**
 * @param trees ids; each once
 * @param wanted whether an entry is what is looked for
 */
async function leadingTrees(at, trees, wanted) {
    const indexOf = new Map(trees.map((id, index) => [id, index]));
    const graph = new Upwards(trees.length);
    const reader = new object_reader/* ObjectReader */.n(at, trees);
    try {
        for (let index = 0; index < trees.length; index++) {
            const object = await reader.next();
            const bytes = object?.state === 'object' ? await (0,object_pieces/* wholeOrNull */.IP)(object) : null;
            // What cannot be looked into could lead anywhere.
            if (bytes === null)
                graph.start(index);
            const item = new tree_object/* TreeCursor */.dh(bytes ?? Buffer.alloc(0), trees[index].length / 2);
            while (item.advance()) {
                if (wanted(item))
                    graph.start(index);
                const below = item.kind === 'folder' ? indexOf.get(item.id) : undefined;
                if (below !== undefined)
                    graph.edge(index, below);
            }
        }
    }
    finally {
        await reader.close();
    }
    return new Set(graph.reached().map((index) => trees[index]));
}
/** A graph that is gone through from what stands below to what stands above; each edge once. */
class Upwards {
    /** The last edge to each node, and of each edge the one before it; -1 for none. */
    #last;
    #before = [];
    #above = [];
    #reached = new Set();
    constructor(nodes) {
        this.#last = new Int32Array(nodes).fill(-1);
    }
    edge(above, below) {
        this.#before.push(this.#last[below]);
        this.#last[below] = this.#above.push(above) - 1;
    }
    start(node) {
        this.#reached.add(node);
    }
    reached() {
        // A set gives what is added to it while it is gone through.
        for (const node of this.#reached) {
            for (let edge = this.#last[node]; edge >= 0; edge = this.#before[edge]) {
                this.#reached.add(this.#above[edge]);
            }
        }
        return [...this.#reached];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-beside.js

/** @returns by index; none for a hit in a blob, or one that stands elsewhere already */
async function placeBeside(seen, inHead) {
    const firstAuthors = firstAuthorHits(seen);
    const places = new Map();
    for (const [index, hit] of seen.entries()) {
        const place = await bare(hit, firstAuthors.has(index), inHead);
        if (place !== null)
            places.set(index, [place]);
    }
    return places;
}
const nobody = { path: null, commit: null, author: null, date: null };
async function bare(hit, isFirst, inHead) {
    const { origin } = hit;
    switch (origin.is) {
        case 'blob':
            return null;
        case 'path': {
            const { path, part, brought } = origin;
            const { commit, author, date } = brought;
            return hit.end <= part ? null : { in: 'path', path, commit, author, date, inHead: await inHead(path) };
        }
        case 'name':
            return { in: 'path', ...nobody, inHead: false };
        case 'tag':
            return { in: 'tag', ...nobody, inHead: true };
        case 'message':
        case 'header': {
            const { commit, header } = origin;
            const isAuthor = standsInPeople(hit);
            if (isAuthor && !isFirst)
                return null;
            return { in: isAuthor ? 'author' : 'message', path: null, commit, ...(0,commit_text/* authorOf */.rM)(header), inHead: true };
        }
    }
}
function standsInPeople({ origin, start, end }) {
    if (origin.is !== 'header')
        return false;
    const people = (0,commit_text/* peopleLines */.Ro)(origin.header);
    return start >= people.from && end <= people.to;
}
/** Who has a key in their name has it in each of their commits: the first one is told. git lists the latest first. */
function firstAuthorHits(seen) {
    const first = new Map();
    seen.forEach((hit, index) => {
        if (standsInPeople(hit))
            first.set(hit.fingerprint, index);
    });
    return new Set(first.values());
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-locate.js











async function locateInRange(read, sightings, detector) {
    const seen = sightings.map(({ origin, hit }) => {
        const { secret, start, end } = hit;
        return { origin: origin, fingerprint: secret.fingerprint, start, end };
    });
    const base = await baseOf(read, seen, detector);
    const head = await headLookup(read);
    const inBlobs = await placesInBlobs(read, seen, head);
    const beside = await placeBeside(seen, async (path) => (await head(path)).length > 0);
    const places = [];
    const bytes = pathsOnce();
    for (const [index, { fingerprint }] of seen.entries()) {
        const told = [];
        for (const { path, ...place } of inBlobs.places.get(index) ?? beside.get(index) ?? []) {
            const judgement = await judge(base, fingerprint, place.in, path);
            told.push({ ...place, path: path === null ? null : bytes(path), ...judgement });
        }
        places.push(told);
    }
    return { places, skipped: [...(base?.skipped ?? []), ...inBlobs.skipped, ...namesCut(seen)] };
}
/** Many keys stand in one file: its path is kept once. */
function pathsOnce() {
    const known = new Map();
    return (path) => {
        const bytes = known.get(path) ?? (0,byte_path/* pathBytes */.X5)(path);
        known.set(path, bytes);
        return bytes;
    };
}
async function headLookup({ store, range }) {
    const root = await store.treeOf(range.head);
    return async (path) => (root === null ? [] : itemsAt(store, root, path));
}
async function placesInBlobs(read, seen, head) {
    const hits = seen.flatMap(({ origin, fingerprint }, index) => origin.is === 'blob' ? [{ index, blob: origin.id, inRange: origin.inRange, fingerprint }] : []);
    if (hits.length === 0)
        return { places: new Map(), skipped: [] };
    const { brought, cut } = await whoBrought(read, hits);
    const blobs = new Set(hits.map(({ blob }) => blob));
    const atHead = new Map();
    for (const { id, path } of [...blobs].flatMap((blob) => brought.of(blob))) {
        if ((await head(path)).some((item) => item.id === id))
            atHead.set(path, id);
    }
    const lists = new Map([...blobs].map((blob) => [blob, brought.of(blob)]));
    const told = blobPlaces(hits, (blob) => lists.get(blob) ?? [], atHead);
    const places = hits.map(({ index, blob }, order) => {
        // To which no path led: git said that it is there, and it is better told than lost.
        return [
            index,
            (brought.has(blob) ? told[order] : [nowhere]).map((place) => ({ in: 'commit', ...place })),
        ];
    });
    const all = places.reduce((sum, [, { length }]) => sum + length, 0);
    return {
        places: new Map(places),
        skipped: [
            ...[...brought.cut].map((id) => (0,object_pieces/* manyPlaces */.Kx)(`object ${id}`)),
            ...(all >= limits/* MAX_PLACES_IN_ALL */.KM ? [(0,object_pieces/* manyPlaces */.Kx)('files of the range')] : []),
            ...(cut === null ? [] : [(0,object_pieces/* notCompared */.vK)(cut)]),
        ],
    };
}
const nowhere = { path: null, commit: null, author: null, date: null, inHead: false };
async function whoBrought({ at, store, range, trees }, hits) {
    const blobs = new Set(hits.map(({ blob }) => blob));
    const brought = new BroughtPlaces();
    // What is new stands in new folders only.
    const leading = hits.every((hit) => hit.inRange)
        ? await leadingTrees(at, trees, ({ kind, id }) => kind === 'blob' && blobs.has(id))
        : null;
    const cut = await walkCommits(at, store, range, {
        enters: (tree) => leading?.has(tree) ?? true,
        meet(met, moment) {
            const wanted = met.brought && met.item.kind === 'blob' && blobs.has(met.item.id);
            return wanted && brought.add(met.item.id, met, moment);
        },
    });
    return { brought, cut };
}
/** A name with a key, at more places than are told. */
function namesCut(seen) {
    const cut = seen.flatMap(({ origin, end }) => origin.is === 'path' && origin.more && end > origin.part ? [origin.path] : []);
    return [...new Set(cut)].map((path) => (0,object_pieces/* manyPlaces */.Kx)((0,byte_path/* pathBytes */.X5)(path)));
}
async function baseOf({ at, store, range: { base }, fetchObjects }, seen, detector) {
    if (base === null)
        return null;
    const fingerprints = new Set(seen.map(({ fingerprint }) => fingerprint));
    return readBaseTree(at, store, { commit: base, fingerprints, detector, fetchObjects });
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-names.js
/** Names in the trees of a range that could hold a key, and the paths at which its commits made them. */





class RangeNames {
    #names = new Set();
    /** Names in folders that are no objects of the range. */
    #old = new Set();
    /** @param name as a tree of the range has it: with a slash in it, where one was forged */
    add(name) {
        if ((0,byte_path/* mayHoldKey */.Sv)(name))
            this.#names.add(name);
    }
    /** @param names that may have come into the range with a folder of the base's history */
    addOld(names) {
        for (const name of names)
            this.#old.add(name);
    }
    /**
     * @returns a piece for each path, one without a path for each name of the range to which none led, and why not
     *   everything was looked at
     */
    async find(read) {
        for (const name of this.#names)
            this.#old.delete(name);
        if (this.#names.size + this.#old.size === 0)
            return { pieces: [].values(), cut: null };
        const places = new BroughtPlaces();
        const met = new Set();
        const leading = this.#old.size > 0 ? null : await leadingTrees(read.at, read.trees, ({ name }) => this.#names.has(name));
        const cut = await walkCommits(read.at, read.store, read.range, {
            enters: (tree) => leading?.has(tree) ?? true,
            meet: (entry, moment) => {
                const { name } = entry.item;
                if (this.#names.has(name))
                    met.add(name);
                else if (!this.#old.has(name))
                    return false;
                return entry.fresh && places.add(name, entry, moment);
            },
        });
        return { pieces: this.#pieces(places, met), cut };
    }
    *#pieces(places, met) {
        const names = [...this.#names, ...this.#old];
        const inOrder = names.flatMap((name) => places.of(name).map((brought) => ({ name, brought })));
        for (const { name, brought } of inOrder.sort((a, b) => a.brought.order - b.brought.order)) {
            const { path } = brought;
            const part = path.length - name.length;
            yield (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(path), {
                is: 'path',
                path,
                part,
                brought,
                more: places.cut.has(name),
            });
        }
        for (const name of this.#names) {
            // Nothing led to it, or only paths that are too long to be kept.
            if (met.has(name) && (places.has(name) || !places.cut.has(name)))
                continue;
            yield (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), { is: 'name' });
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/partial-clone.js
/** Clones that left out objects on purpose (gitglossary, "promisor remote"). */

async function isPartialClone(at) {
    const settings = String.raw `^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$`;
    const found = await (0,run_git/* readGit */.lX)(at, ['config', '--get-regexp', settings], { okCodes: [0, 1] });
    return found.length > 0;
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-objects.js
/** What a range consists of: every object that its head reaches and its base does not. */




/**
 * @param fetchObjects brings missing objects; without it nothing is fetched
 * @throws UserError where the clone is a partial one, and nothing may be fetched
 */
async function listRange(at, range, fetchObjects) {
    let asked = new Set();
    for (;;) {
        const objects = await range_objects_list(at, range);
        const { missing } = objects;
        if (missing.length === 0)
            return objects;
        if (fetchObjects === undefined) {
            if (await isPartialClone(at))
                throw partialClone();
            return objects;
        }
        // A tree that was missing tells of further ones.
        if (missing.some((id) => asked.has(id)))
            return objects;
        asked = new Set(missing);
        await fetchObjects(missing);
    }
}
async function range_objects_list(at, range) {
    const output = await (0,run_git/* readGit */.lX)(at, [
        'rev-list',
        '--objects',
        '--missing=print',
        ...rangeArguments(range),
        '--',
    ]);
    const ids = [];
    const pathStarts = [];
    const missing = [];
    let commits = 0;
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(range_objects_lineFeed, start);
        if (output[start] === questionMark) {
            missing.push(output.toString('latin1', start + 1, end));
        }
        else {
            const space = output.indexOf(0x20, start);
            const isCommit = space < 0 || space > end;
            if (isCommit)
                commits++;
            ids.push(output.toString('latin1', start, isCommit ? end : space));
            pathStarts.push(isCommit ? end : space + 1);
        }
        start = end + 1;
    }
    const pathOf = (index) => {
        const start = pathStarts[index];
        return output.subarray(start, output.indexOf(range_objects_lineFeed, start));
    };
    return { ids, commits, missing, pathOf };
}
const range_objects_lineFeed = 0x0a;
const questionMark = 0x3f;
/** Said wherever an object is missing that the clone was told to leave out. */
function partialClone() {
    return new user_error/* UserError */.y('this is a partial clone, which lacks objects of the range; run "git fetch --refetch --no-filter", then scan again');
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-places.js
/** What the base's history knows, at places where the range puts it: a copy, a move, a return to something old. */




/**
 * `rev-list --objects` does not tell of them. What differs between the two trees only because the base has moved on is
 * not the range's doing: a commit of it must have put the blob somewhere.
 *
 * @param range its head peeled
 * @param inRange ids of the range's objects
 */
async function newPlaces(at, store, range, inRange) {
    const old = new Set();
    const oldNames = new Set();
    const submodules = new Set();
    const changes = new TreeChanges(store, {
        enters: () => true,
        meet({ item, folder, brought, fresh }) {
            if (!brought)
                return false;
            if (fresh && (0,byte_path/* mayHoldKey */.Sv)(item.name))
                oldNames.add(item.name);
            if (item.kind === 'blob' && !inRange.has(item.id))
                old.add(item.id);
            if (item.kind !== 'submodule' || submodules.size >= limits/* MAX_PLACES */.WD)
                return false;
            submodules.add(`${folder}${item.name}`);
            return true;
        },
    });
    const head = await store.treeOf(range.head);
    const base = range.base === null ? null : await store.treeOf(range.base);
    if (head !== null)
        await changes.walk(head, base === null ? [] : [base]);
    const { oldBlobs, cut } = await broughtOf(at, store, range, old);
    return { oldBlobs, oldNames, submodules: [...submodules], cut: changes.cut ?? cut };
}
async function broughtOf(at, store, range, old) {
    const oldBlobs = [];
    if (old.size === 0)
        return { oldBlobs, cut: null };
    const cut = await walkCommits(at, store, range, {
        enters: () => true,
        meet({ item, brought }) {
            if (brought && item.kind === 'blob' && old.delete(item.id))
                oldBlobs.push(item.id);
            return false;
        },
        done: () => old.size === 0,
    });
    return { oldBlobs, cut };
}

// EXTERNAL MODULE: ./lib/adapters/git/git-error.js
var git_error = __webpack_require__(7732);
;// CONCATENATED MODULE: ./lib/adapters/git/range-revisions.js
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
        throw new UserError('--range takes A..B, not A...B, which adds what only A has; write A..B, or $(git merge-base A B)..B');
    }
    if (!text.includes('..') || more.length > 0 || (base === '' && head === '')) {
        throw new UserError(`--range takes A..B, such as origin/main..HEAD, not ${shown(text)}`);
    }
    const range = { base: base === '' ? 'HEAD' : base, head: head === '' ? 'HEAD' : head };
    for (const revision of [range.base, range.head]) {
        if (revision.startsWith('-')) {
            throw new UserError(`--range: ${shown(revision)} is no revision; write A..B, such as origin/main..HEAD`);
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
    const base = await range_revisions_resolve(at, range.base, '^{commit}');
    await range_revisions_resolve(at, range.head, '^{commit}');
    const head = await range_revisions_resolve(at, range.head, '');
    await requireExact(at, { base, head });
    return { base, head };
}
/** The commit that a commit or a tag leads to. */
async function peel(at, id) {
    return range_revisions_resolve(at, id, '^{commit}');
}
async function range_revisions_resolve(at, revision, peeled) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}${peeled}`];
    const id = (await (0,run_git/* readGit */.lX)(at, args, { okCodes: [0, 1, 128] })).toString('latin1').trimEnd();
    if (/^[0-9a-f]{40,64}$/.test(id))
        return id;
    const isShallow = (await exact_range_readShallow(repository_commonDirOf(at.gitDir))).size > 0;
    throw new user_error/* UserError */.y(isShallow
        ? `${shown(revision)} names no commit in this clone, which is shallow; run "git fetch --unshallow", or check it`
        : `${shown(revision)} names no commit in this clone; check it, or fetch it first, such as with "git fetch origin"`);
}
/** `git.md`, "Exact check". */
async function requireExact(at, range) {
    const shallow = await readShallow(commonDirOf(at.gitDir));
    if (shallow.size === 0)
        return;
    if ((await exactness(at, range, shallow, null)).state === 'exact')
        return;
    throw new UserError('this clone is shallow and does not hold the range in full; run "git fetch --unshallow", then scan again');
}
function shown(text) {
    const excerpt = (0,git_error/* excerptOf */.zU)(Buffer.from(text), []);
    return `"${excerpt.length > MAX_SHOWN ? `${excerpt.slice(0, MAX_SHOWN)}...` : excerpt}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-source.js













/**
 * @param range full ids; the repository must hold its commits exactly (`resolveRange`, `completeRange`)
 */
function rangeSource(at, range, options = {}) {
    return new RangeSource(at, range, options.fetchObjects);
}
/** An empty range puts nothing anywhere, however the two trees differ. */
const nothingPlaced = { oldBlobs: [], oldNames: new Set(), submodules: [], cut: null };
class RangeSource {
    kind = 'range';
    #at;
    #store;
    #range;
    #fetchObjects;
    #skipped = [];
    #objects = null;
    #inRange = new Set();
    #trees = [];
    #reader = null;
    /** Objects read so far, old blobs included: the index of the next one. */
    #index = 0;
    #blobs = 0;
    /** What waits to be handed out. */
    #pieces = [];
    #types;
    #names = new RangeNames();
    /** After all objects. */
    #paths = null;
    constructor(at, range, fetchObjects) {
        this.#at = at;
        this.#store = new TreeStore(at);
        this.#range = range;
        this.#types = new ObjectTypes(range.head);
        this.#fetchObjects = fetchObjects;
    }
    async next() {
        const objects = (this.#objects ??= await this.#open());
        for (;;) {
            const piece = this.#pieces.shift();
            if (piece !== undefined)
                return piece;
            const object = this.#paths === null ? await this.#reader.next() : null;
            if (object === null)
                return this.#nextPath();
            const index = this.#index++;
            if (object.state === 'unreadable')
                this.#skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
            else
                await this.#take(object, index, objects);
        }
    }
    async locate(sightings, detector) {
        const { places, skipped } = await locateInRange(this.#read(), sightings, detector);
        this.#skipped.push(...skipped);
        return places;
    }
    coverage() {
        const { commits = 0, ids = [] } = this.#objects ?? {};
        const { base, head } = this.#range;
        const range = { base, head, commits, objects: ids.length };
        const listed = new Set(this.#skipped.map(({ path }) => path));
        const skipped = [...this.#skipped, ...this.#store.unread.filter(({ path }) => !listed.has(path))];
        return { files: 0, blobs: this.#blobs, commits, skipped, range };
    }
    async close() {
        await this.#reader?.close();
        await this.#store.close();
    }
    #read() {
        return {
            at: this.#at,
            store: this.#store,
            range: this.#range,
            trees: this.#trees,
            fetchObjects: this.#fetchObjects,
        };
    }
    async #open() {
        const objects = await listRange(this.#at, this.#range, this.#fetchObjects);
        this.#skipped.push(...objects.missing.map(object_pieces/* missingObject */.Ku));
        this.#range = { base: this.#range.base, head: await peel(this.#at, this.#range.head) };
        this.#inRange = new Set([...objects.ids, ...objects.missing]);
        const { oldBlobs, oldNames, submodules, cut } = this.#inRange.size === 0
            ? nothingPlaced
            : await newPlaces(this.#at, this.#store, this.#range, this.#inRange);
        this.#skipped.push(...(await checkBaseHistory(this.#at, this.#range)));
        if (cut !== null)
            this.#skipped.push((0,object_pieces/* notCompared */.vK)(cut));
        this.#skipped.push(...submodules.map((path) => (0,object_pieces/* submoduleAt */.mo)((0,byte_path/* pathBytes */.X5)(path))));
        this.#names.addOld(oldNames);
        if (oldBlobs.length > 0)
            await this.#fetchObjects?.(oldBlobs);
        this.#reader = new object_reader/* ObjectReader */.n(this.#at, [...objects.ids, ...oldBlobs]);
        return objects;
    }
    async #take(object, index, objects) {
        this.#types.read(object, index < objects.commits);
        if (object.type === 'tree')
            this.#trees.push(object.id);
        if (object.type === 'blob') {
            this.#pieces.push(this.#blob(object, index, objects));
            return;
        }
        if (object.size > object_pieces/* MAX_WHOLE */.f5) {
            this.#skipped.push((0,object_pieces/* tooLarge */.g$)(object));
            return;
        }
        try {
            const bytes = await (0,object_pieces/* readWhole */.oD)(object);
            if (object.intact() === false)
                this.#skipped.push((0,object_pieces/* forgedObject */.Dw)(object.id));
            if (object.type === 'commit')
                this.#takeCommit(object.id, bytes);
            else if (object.type === 'tree')
                this.#takeTree(bytes, object.id.length / 2);
            else
                this.#takeTag(bytes);
        }
        catch (error) {
            if (!(error instanceof object_reader/* ObjectCut */.C))
                throw error;
            this.#skipped.push((0,object_pieces/* missingObject */.Ku)(object.id));
        }
    }
    #blob(object, index, { ids, pathOf }) {
        this.#blobs++;
        const inRange = index < ids.length;
        const name = `object ${object.id}`;
        return (0,object_pieces/* blobPiece */.Qd)(object, { is: 'blob', id: object.id, inRange }, name, {
            called: () => (inRange ? pathOf(index) : name),
            onLfs: () => this.#skipped.push((0,object_pieces/* lfsPointer */.FW)(inRange ? pathOf(index) : name)),
            onForged: () => this.#skipped.push((0,object_pieces/* forgedObject */.Dw)(object.id)),
        });
    }
    #takeCommit(commit, bytes) {
        const { header, message } = (0,commit_text/* splitCommit */.g0)(bytes);
        this.#types.commit(header);
        if (message.length > 0) {
            this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(message, { is: 'message', commit, header }));
        }
        this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(header, { is: 'header', commit, header }));
    }
    #takeTree(bytes, idBytes) {
        const item = new tree_object/* TreeCursor */.dh(bytes, idBytes);
        while (item.advance()) {
            this.#types.item(item);
            // A name that `mayHoldKey` could take: most are shorter, and need not become text.
            if (item.nameLength >= 20)
                this.#names.add(item.name);
        }
    }
    #takeTag(bytes) {
        this.#types.tag(bytes);
        this.#pieces.push((0,object_pieces/* bytesPiece */.AC)(bytes, { is: 'tag' }));
    }
    /** After all objects: the paths that commits of the range made, as far as their last part could hold a key. */
    async #nextPath() {
        this.#paths ??= await this.#end();
        const next = this.#paths.next();
        return next.done === true ? null : next.value;
    }
    async #end() {
        await this.#checkSubmodules();
        this.#skipped.push(...this.#types.mistyped().map(object_pieces/* mistypedObject */.ZH));
        const { pieces, cut } = await this.#names.find(this.#read());
        if (cut !== null)
            this.#skipped.push((0,object_pieces/* notCompared */.vK)(cut));
        return pieces;
    }
    /** A submodule's commit is elsewhere; what is here under its id and is no commit was hidden there. */
    async #checkSubmodules() {
        const ids = [...this.#types.submodules].filter((id) => !this.#inRange.has(id));
        const reader = new object_reader/* ObjectReader */.n(this.#at, ids);
        try {
            for (let object = await reader.next(); object !== null; object = await reader.next()) {
                if (object.state === 'object' && object.type !== 'commit')
                    this.#skipped.push((0,object_pieces/* mistypedObject */.ZH)(object.id));
            }
        }
        finally {
            await reader.close();
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/suspect-paths.js
/** Paths a part of which could hold a key: each becomes a piece of its own, so that a hit's column is right. */


/**
 * Takes paths as git lists them, those of a folder one after the other, so that what a path shares with the one before
 * it was looked at with that one. Each path is gone through once, however deep it is.
 */
class SuspectPaths {
    #suspects = [];
    #last = '';
    /** Paths in which a part stands. */
    #times = new Map();
    #cut = new Set();
    add(path) {
        const from = sharedFolders(this.#last, path);
        this.#last = path;
        const parts = (0,byte_path/* mayHoldKey */.Sv)(path) ? path.slice(from).split('/').filter(byte_path/* mayHoldKey */.Sv) : [];
        if (parts.length === 0)
            return;
        let wanted = false;
        for (const part of parts) {
            const times = (this.#times.get(part) ?? 0) + 1;
            this.#times.set(part, times);
            if (times > limits/* MAX_PLACES */.WD)
                this.#cut.add(part);
            else
                wanted = true;
        }
        if (wanted)
            this.#suspects.push({ path, from, parts });
    }
    /** Each part with its folders once, however many files lie below it, in the order of the paths. */
    found() {
        return this.#suspects.map(({ path, from, parts }) => ({
            path,
            from,
            more: parts.some((part) => this.#cut.has(part)),
        }));
    }
}
/** Up to the part in which a hit ends. */
function upToPart(path, end) {
    const slash = path.indexOf('/', end);
    return slash < 0 ? path : path.slice(0, slash);
}
/** Length of the folders that two paths begin with, with the slash. A path is its own folder: it may be listed as one. */
function sharedFolders(a, b) {
    let same = 0;
    while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same))
        same++;
    if (same === a.length && b[same] === '/')
        return same + 1;
    return b.lastIndexOf('/', same - 1) + 1;
}

;// CONCATENATED MODULE: ./lib/adapters/git/blob-files.js





/** @param list what to read; called once, when the first piece is asked for */
function blobFilesSource(kind, at, list) {
    return new BlobFilesSource(kind, at, list);
}
class BlobFilesSource {
    kind;
    #at;
    #list;
    #opened = null;
    #skipped = [];
    #files = 0;
    /** Blobs with a key that have further paths. */
    #cut = new Set();
    constructor(kind, at, list) {
        this.kind = kind;
        this.#at = at;
        this.#list = list;
    }
    async next() {
        const { files, reader, suspects } = (this.#opened ??= await this.#open());
        const suspect = suspects.next();
        if (suspect.done !== true) {
            return (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(suspect.value.path), { in: 'path', ...suspect.value });
        }
        for (;;) {
            const object = await reader.next();
            if (object === null)
                return null;
            const { id } = object;
            const { paths, times } = files.blobs.get(id);
            if (object.state === 'unreadable') {
                this.#skip(id, object_pieces/* notGiven */.rg);
                continue;
            }
            if (object.type !== 'blob') {
                this.#skip(id, object_pieces/* notItsType */.ov);
                continue;
            }
            this.#files += times;
            const name = paths[0] === undefined ? `object ${id}` : (0,byte_path/* pathBytes */.X5)(paths[0]);
            return (0,object_pieces/* blobPiece */.Qd)(object, { in: 'file', id }, name, {
                onLfs: () => this.#skipped.push(...paths.map((path) => (0,object_pieces/* lfsPointer */.FW)((0,byte_path/* pathBytes */.X5)(path)))),
                onForged: () => {
                    this.#skip(id, object_pieces/* notItsContent */.dm);
                },
            });
        }
    }
    locate(sightings) {
        let told = 0;
        return sightings.map(({ origin: opaque, hit }) => {
            const origin = opaque;
            if (origin.in === 'path')
                return this.#inPath(origin, hit.end);
            const { paths, times } = this.#opened.files.blobs.get(origin.id);
            // Each hit keeps one place.
            const places = told < limits/* MAX_PLACES_IN_ALL */.KM ? paths : paths.slice(0, 1);
            told += places.length;
            if (places.length < times)
                this.#cut.add(origin.id);
            return places.length === 0
                ? [whereabouts('file', null)]
                : places.map((path) => whereabouts('file', path));
        });
    }
    #inPath({ path, from, more }, end) {
        if (end <= from)
            return [];
        if (more)
            this.#skipped.push((0,object_pieces/* manyPlaces */.Kx)((0,byte_path/* pathBytes */.X5)(path)));
        return [whereabouts('path', upToPart(path, end))];
    }
    coverage() {
        const cut = [...this.#cut].map((id) => (0,object_pieces/* manyPlaces */.Kx)(this.#nameOf(id)));
        const skipped = [...(this.#opened?.files.skipped ?? []), ...this.#skipped, ...cut];
        return { files: this.#files, blobs: 0, commits: 0, skipped, range: null };
    }
    async close() {
        await this.#opened?.reader.close();
    }
    async #open() {
        const files = await this.#list();
        const opened = {
            files,
            reader: new object_reader/* ObjectReader */.n(this.#at, [...files.blobs.keys()].filter((id) => !files.missing.has(id))),
            suspects: files.suspects.values(),
        };
        this.#opened = opened;
        for (const id of files.missing)
            this.#skip(id, object_pieces/* notGiven */.rg);
        return opened;
    }
    #skip(id, reason) {
        const paths = this.#opened?.files.blobs.get(id)?.paths ?? [];
        const names = paths.length === 0 ? [`object ${id}`] : paths.map(byte_path/* pathBytes */.X5);
        for (const path of names)
            this.#skipped.push({ path, reason, incomplete: true });
    }
    #nameOf(id) {
        const [path] = this.#opened?.files.blobs.get(id)?.paths ?? [];
        return path === undefined ? `object ${id}` : (0,byte_path/* pathBytes */.X5)(path);
    }
}
function whereabouts(place, path) {
    return {
        in: place,
        path: path === null ? null : (0,byte_path/* pathBytes */.X5)(path),
        commit: null,
        author: null,
        date: null,
        inHead: true,
        introduced: null,
        newPlace: false,
        allowedInBase: false,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/blob-paths.js

class BlobPaths {
    #blobs = new Map();
    #characters = 0;
    add(id, path) {
        const blob = this.#blobs.get(id) ?? { paths: [], times: 0 };
        this.#blobs.set(id, blob);
        if (blob.paths.at(-1) === path)
            return;
        blob.times++;
        if (blob.paths.length >= limits/* MAX_PLACES */.WD || this.#characters >= limits/* MAX_PATH_CHARACTERS */.u3)
            return;
        blob.paths.push(path);
        this.#characters += path.length;
    }
    get byId() {
        return this.#blobs;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/tree-source.js









/** @param commit its id; the trees must be there, or `fetchObjects` must be able to bring them */
function treeSource(at, commit, options = {}) {
    return blobFilesSource('files', at, () => listFiles(at, commit, options.fetchObjects));
}
async function listFiles(at, commit, fetchObjects) {
    const { ids, missing } = await completeTree(at, commit, fetchObjects);
    const blobs = new BlobPaths();
    const suspects = new SuspectPaths();
    const skipped = [];
    let submodules = 0;
    const all = await eachInTree(at, commit, ({ type, id, path }) => {
        suspects.add(path);
        if (type === 'blob')
            blobs.add(id, path);
        else if (type === 'commit' && submodules++ < limits/* MAX_PLACES */.WD)
            skipped.push((0,object_pieces/* submoduleAt */.mo)((0,byte_path/* pathBytes */.X5)(path)));
    });
    if (!all)
        skipped.push(tree_source_tooMany);
    const { byId } = blobs;
    skipped.push(...(await forgedAmong(at, [commit, ...ids.filter((id) => !byId.has(id))])));
    return {
        blobs: byId,
        missing: new Set([...missing].filter((id) => byId.has(id))),
        suspects: suspects.found(),
        skipped: [...skipped, ...[...missing].filter((id) => !byId.has(id)).map(object_pieces/* missingObject */.Ku)],
    };
}
const tree_source_tooMany = {
    path: 'the files of the commit',
    reason: `over ${limits/* MAX_LISTED */.Bl} paths: those that come after them are not scanned`,
    incomplete: true,
};
/** Trees, and the commit itself: they say what is scanned. Blobs are looked at when they are. */
async function forgedAmong(at, ids) {
    const forged = [];
    const reader = new object_reader/* ObjectReader */.n(at, ids);
    try {
        for (let object = await reader.next(); object !== null; object = await reader.next()) {
            if (object.state !== 'object' || object.type === 'blob')
                continue;
            const bytes = await (0,object_pieces/* wholeOrNull */.IP)(object);
            if (bytes === null)
                forged.push((0,object_pieces/* missingObject */.Ku)(object.id));
            else if (object.intact() === false)
                forged.push((0,object_pieces/* forgedObject */.Dw)(object.id));
        }
    }
    finally {
        await reader.close();
    }
    return forged;
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
    if (!unknown_names_isFolder(folders, below))
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
function unknown_names_isFolder(folders, path) {
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

// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-error.js
var pack_error = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-ids.js
var pack_ids = __webpack_require__(2446);
;// CONCATENATED MODULE: ./lib/adapters/git/history/every-object.js
/** The ids of all objects of a store, as git lists them: for a store whose packs cannot be read directly. */


/** @returns each once, borrowed ones too */
async function everyObject(at) {
    const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered', '--buffer'];
    return linesOf(await (0,run_git/* readGit */.lX)(at, args));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/commit-facts.js
/** Who wrote a few commits or tags, and when. */



const noFacts = { author: null, date: null };
/** @returns by id; none for what cannot be read */
async function readFacts(at, ids) {
    const facts = new Map();
    const reader = new object_reader/* ObjectReader */.n(at, ids);
    try {
        for (const id of ids) {
            const object = await reader.next();
            if (object?.state !== 'object' || (object.type !== 'commit' && object.type !== 'tag'))
                continue;
            const bytes = await (0,object_pieces/* wholeOrNull */.IP)(object);
            if (bytes === null)
                continue;
            const { header } = (0,commit_text/* splitCommit */.g0)(bytes);
            facts.set(id, object.type === 'commit' ? factsOf(header) : taggerOf(header));
        }
    }
    finally {
        await reader.close();
    }
    return facts;
}
/** @param header of a commit; in the encoding that it names, as `git log --encoding=UTF-8` reads it */
function factsOf(header) {
    const bytes = Buffer.from(header.buffer, header.byteOffset, header.byteLength);
    const encoding = /\nencoding ([!-~]{1,40})\n/.exec(bytes.toString('latin1'))?.[1];
    return (0,commit_text/* authorOf */.rM)(encoding === undefined ? bytes : inUtf8(bytes, encoding));
}
/** As it is, where the platform does not know the encoding. */
function inUtf8(bytes, encoding) {
    try {
        return Buffer.from(new TextDecoder(encoding).decode(bytes));
    }
    catch (error) {
        if (error instanceof RangeError)
            return bytes;
        throw error;
    }
}
/** `tagger` in place of `author`: git-mktag's manual has the format. */
function taggerOf(header) {
    const at = header.indexOf('\ntagger ');
    if (at < 0)
        return noFacts;
    return (0,commit_text/* authorOf */.rM)(Buffer.concat([Buffer.from('\nauthor '), header.subarray(at + '\ntagger '.length)]));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/history-tips.js



const tipsOf = (at, ...args) => 
// A HEAD or a reflog may name what is gone: it ends nothing. Where there is no reflog at all, git shows its usage (129).
(0,run_git/* readGit */.lX)(at, ['rev-list', '--ignore-missing', ...args], { okCodes: [0, 128, 129] });
/** @throws GitError where git cannot list the refs */
async function historyTips(at) {
    const [refs, all, reflog, head] = await Promise.all([
        (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(objectname)%00%(symref)%00%(refname)']),
        tipsOf(at, '--no-walk=unsorted', '--all', '--'),
        tipsOf(at, '--no-walk=unsorted', '--reflog', '--'),
        (0,run_git/* readGit */.lX)(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'], {
            okCodes: [0, 1, 128],
        }),
    ]);
    const named = linesOf(refs).flatMap((line) => {
        const [id = '', symbolic = '', name = ''] = line.split('\0');
        return symbolic === '' ? [{ id, name }] : [];
    });
    // Older stashes are in the reflog of this ref only (git-stash), and nothing rewrote them.
    const hasStash = named.some(({ name }) => name === 'refs/stash');
    const stashed = hasStash ? await tipsOf(at, '--walk-reflogs', 'refs/stash', '--') : Buffer.alloc(0);
    return {
        refs: named,
        all: linesOf(all),
        stashed: linesOf(stashed),
        reflog: linesOf(reflog),
        head: linesOf(head)[0] ?? null,
    };
}
/** GitHub's and Gitea's, GitLab's, Bitbucket's refs of changes that somebody proposed. */
const proposals = /^refs\/(?:pull|merge-requests|pull-requests)\//;
function reachByRef(name) {
    if (/^refs\/(?:heads|remotes)\//.test(name))
        return 'branch';
    if (name.startsWith('refs/tags/'))
        return 'tag';
    if (name.startsWith('refs/notes/'))
        return 'note';
    if (name === 'refs/stash')
        return 'stash';
    return proposals.test(name) ? 'pull' : 'other-ref';
}
/** @param names of refs, at least one */
function bestReach(names) {
    const found = new Set(names.map(reachByRef));
    return finding/* reaches */.O6.find((reach) => found.has(reach)) ?? 'unreachable';
}
/** `main`, `origin/main`, `v1.0`; `null` for what is neither branch nor tag. */
function shortName(name) {
    return /^refs\/(?:heads|remotes|tags)\/([^]+)$/.exec(name)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/beside-files.js
/** Where keys of a history stand that are in no file: in messages, names of people, tags, names of refs. */




/** What only ranges tell. */
const noRange = { introduced: null, newPlace: false, allowedInBase: false };
/** @returns by index of the sighting; nothing for what nothing that is known reaches */
async function placeBesideFiles(at, graph, seen, unreachable) {
    const firstAuthors = beside_files_firstAuthorHits(seen, graph);
    const texts = seen.flatMap(({ origin }) => origin.is === 'message' || origin.is === 'header' ? [origin.commit] : []);
    const held = graph.heldCommits(texts);
    const taggers = await readFacts(at, [
        ...new Set(seen.flatMap(({ origin }) => (origin.is === 'tag' ? [origin.id] : []))),
    ]);
    const places = new Map();
    for (const sighting of seen) {
        const { index, origin } = sighting;
        if (origin.is === 'ref')
            places.set(index, [placeOfRef(origin.name)]);
        if (origin.is === 'tag') {
            const named = graph.heldByName(origin.id);
            if (named !== null)
                places.set(index, [placeOfTag(origin.id, named, taggers.get(origin.id), graph)]);
        }
        if (origin.is !== 'message' && origin.is !== 'header')
            continue;
        const by = held.get(origin.commit);
        if (beside_files_standsInPeople(sighting) && !firstAuthors.has(index))
            places.set(index, []);
        else if (by !== undefined && (unreachable || by.reach !== 'unreachable')) {
            places.set(index, [placeOfText(sighting, by, graph)]);
        }
    }
    return places;
}
/** @param sighting in a commit's message or header, else nothing is told of the commit */
function placeOfText(sighting, held, graph) {
    const { origin } = sighting;
    const known = origin.is === 'message' || origin.is === 'header';
    const facts = known ? factsOf(origin.header) : noFacts;
    const commit = known ? origin.commit : null;
    return {
        in: beside_files_standsInPeople(sighting) ? 'author' : 'message',
        path: null,
        commit,
        ...facts,
        inHead: graph.isBehindHead(commit),
        ...noRange,
        history: { ...held, lastSeen: null },
    };
}
/** The ref that names it tells which tag it is: its own header may say anything. */
function placeOfTag(tag, held, facts = noFacts, graph) {
    const commit = graph.taggedBy(tag);
    return {
        in: 'tag',
        path: null,
        commit,
        ...facts,
        inHead: graph.isBehindHead(commit),
        ...noRange,
        history: { ...held, lastSeen: null },
    };
}
/** A ref is there as long as git lists it. */
function placeOfRef(name) {
    return {
        in: 'ref',
        path: (0,byte_path/* pathBytes */.X5)(name),
        commit: null,
        ...noFacts,
        inHead: true,
        ...noRange,
        history: { refs: [], moreRefs: 0, reach: reachByRef(name), lastSeen: null },
    };
}
function beside_files_standsInPeople({ origin, start, end }) {
    if (origin.is !== 'header')
        return false;
    const { buffer, byteOffset, byteLength } = origin.header;
    const people = (0,commit_text/* peopleLines */.Ro)(Buffer.from(buffer, byteOffset, byteLength));
    return start >= people.from && end <= people.to;
}
/** Who has a key in their name has it in each of their commits: the first one is told. */
function beside_files_firstAuthorHits(seen, graph) {
    const first = new Map();
    for (const sighting of seen) {
        const { origin, fingerprint, index } = sighting;
        if (origin.is !== 'header' || !beside_files_standsInPeople(sighting))
            continue;
        const rank = graph.rankOf(origin.commit);
        if (rank < (first.get(fingerprint)?.rank ?? Infinity) || !first.has(fingerprint)) {
            first.set(fingerprint, { index, rank });
        }
    }
    return new Set([...first.values()].map(({ index }) => index));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/distinct-sightings.js
function distinctSightings(sightings) {
    const seen = new Set();
    return sightings.flatMap(({ origin: opaque, hit }, index) => {
        const origin = opaque;
        const { secret, start, end, line, column, encoding } = hit;
        const { fingerprint } = secret;
        const place = JSON.stringify([distinct_sightings_placeOf(origin), fingerprint, start, end, line, column, encoding]);
        return seen.size === seen.add(place).size ? [] : [{ index, origin, fingerprint, start, end }];
    });
}
function distinct_sightings_placeOf(origin) {
    switch (origin.is) {
        case 'blob':
        case 'tag':
            return [origin.is, origin.id];
        case 'message':
        case 'header':
            return [origin.is, origin.commit];
        case 'name':
        case 'ref':
            return [origin.is, origin.name];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/commit-order.js
/**
 * How the commits of a history are reached, and an order of them: what is reached best first (a branch before a
 * reflog), and of that parents before children, elder ones before younger ones. A commit is never reached better than
 * its parents, so the whole is an order by topology, and the first commit that has something is the one to name: not one
 * that was amended where the branch still has it.
 */


/** @returns by commit the index in `reaches` of how it is reached best */
function reachOfCommits(stored, tips, peeled) {
    const starts = finding/* reaches */.O6.map(() => []);
    const start = (reach, commit) => {
        if (commit !== undefined && commit >= 0)
            starts[finding/* reaches */.O6.indexOf(reach)].push(commit);
    };
    for (const { name, commit } of peeled)
        start(reachByRef(name), commit);
    for (const id of tips.all)
        start('other-ref', stored.indexOf.get(id));
    for (const id of tips.stashed)
        start('stash', stored.indexOf.get(id));
    for (const id of tips.reflog)
        start('reflog', stored.indexOf.get(id));
    const classes = new Uint8Array(stored.ids.length).fill(finding/* reaches */.O6.indexOf('unreachable'));
    const seen = new Uint8Array(stored.ids.length);
    starts.forEach((commits, reach) => {
        for (const commit of reachedFrom(stored, commits, seen))
            classes[commit] = reach;
    });
    return classes;
}
/**
 * Marks in `seen` what is reached, and goes no further where that is marked.
 * @returns what was not marked before
 */
function reachedFrom({ parents }, starts, seen) {
    const reached = [];
    const open = [...starts];
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
        if (seen[commit] !== 0)
            continue;
        seen[commit] = 1;
        reached.push(commit);
        for (const parent of parents[commit])
            if (seen[parent] === 0)
                open.push(parent);
    }
    return reached;
}
/** @returns indexes of commits */
function orderOfCommits(stored, classes) {
    const { parents, times } = stored;
    const byAge = Int32Array.from({ length: classes.length }, (_, index) => index).sort((a, b) => classes[a] - classes[b] || times[a] - times[b] || a - b);
    const order = new Int32Array(classes.length);
    const state = new Uint8Array(classes.length);
    let filled = 0;
    const open = [];
    for (const commit of byAge) {
        if (state[commit] !== 0)
            continue;
        open.push(commit);
        // Dates lie: parents go first whatever theirs say. A commit stays until all before it are placed.
        for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
            if (state[next] === 0) {
                state[next] = 1;
                for (const parent of parents[next])
                    if (state[parent] === 0)
                        open.push(parent);
                continue;
            }
            open.pop();
            if (state[next] === 1) {
                state[next] = 2;
                order[filled++] = next;
            }
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/history-moments.js
/** The trees of a history in the order of its commits (`commit-order.ts`). */


/**
 * @param order of the commits
 * @param unreachable whether commits that nothing reaches count
 */
function historyMoments(stored, classes, order, peeled, unreachable) {
    const trees = new Map();
    for (const { id, commit, name } of peeled) {
        if (commit >= 0 || id === '')
            continue;
        const refs = trees.get(id);
        if (refs === undefined)
            trees.set(id, [name]);
        else
            refs.push(name);
    }
    const bare = [...trees].map(([tree, refs]) => ({ commit: -1, tree, reach: bestReach(refs) }));
    const commits = Array.from(order, (commit) => {
        return { commit, tree: stored.trees[commit], reach: finding/* reaches */.O6[classes[commit]] };
    }).filter(({ tree }) => tree !== '');
    return finding/* reaches */.O6
        .filter((reach) => unreachable || reach !== 'unreachable')
        .flatMap((reach) => [
        ...commits.filter((moment) => moment.reach === reach),
        ...bare.filter((moment) => moment.reach === reach),
    ]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/holding-refs.js

/** Names that are told; the rest is counted. */
const MAX_REFS = 20;
const bits = 32;
/**
 * @param order parents before children
 * @param commits indexes, each once
 * @returns in the order of `commits`
 */
function holdingRefs({ parents }, order, peeled, commits) {
    const named = peeled.flatMap(({ name, commit }) => {
        const short = commit < 0 ? null : shortName(name);
        return short === null ? [] : [{ short, commit }];
    });
    const held = [];
    const masks = new Uint32Array(order.length);
    for (let from = 0; from < commits.length; from += bits) {
        const some = commits.slice(from, from + bits);
        masks.fill(0);
        some.forEach((commit, bit) => (masks[commit] = 1 << bit));
        for (const commit of order) {
            let mask = masks[commit];
            for (const parent of parents[commit])
                mask |= masks[parent];
            masks[commit] = mask;
        }
        held.push(...countRefs(named, masks, some.length));
    }
    return held;
}
function countRefs(named, masks, size) {
    const names = Array.from({ length: size }, () => []);
    const counts = new Uint32Array(size);
    for (const { short, commit } of named) {
        for (let mask = masks[commit]; mask !== 0; mask &= mask - 1) {
            const bit = bits - 1 - Math.clz32(mask & -mask);
            if (counts[bit]++ < MAX_REFS)
                names[bit].push(short);
        }
    }
    return names.map((refs, bit) => ({ refs, moreRefs: counts[bit] - refs.length }));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/peeled-refs.js
/** Tags of tags that are followed. */
const MAX_TAGS = 64;
function peelRefs({ refs }, stored) {
    return refs.map(({ name, id: named }) => {
        const tags = [];
        let id = named;
        for (let tag = stored.tags.get(id); tag !== undefined && tags.length < MAX_TAGS; tag = stored.tags.get(id)) {
            tags.push(id);
            id = tag.id;
        }
        return { name, tags, id, commit: stored.indexOf.get(id) ?? -1 };
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/answer-stream.js

const answer_stream_lineFeed = 0x0a;
const nothing = Buffer.alloc(0);
const header = /^[0-9a-f]+ (blob|tree|commit|tag) ([0-9]+)$/;
class AnswerStream {
    #chunks;
    #chunk = nothing;
    #at = 0;
    /** An object of which a part has arrived; the line feed behind it is its last byte. */
    #part = null;
    /** Bytes of one that is too large to be held. */
    #left = 0;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The next answer; `null` for what git does not have or is too large, `more` where it has not arrived. */
    next() {
        if (this.#part !== null)
            return this.#fill(this.#part);
        if (this.#left > 0)
            return this.#drop();
        const end = this.#chunk.indexOf(answer_stream_lineFeed, this.#at);
        if (end < 0)
            return 'more';
        const line = header.exec(this.#chunk.toString('latin1', this.#at, end));
        this.#at = end + 1;
        if (line === null)
            return null;
        const [type, size] = [line[1], Number(line[2])];
        if (size > object_pieces/* MAX_WHOLE */.f5) {
            this.#left = size + 1;
            return this.#drop();
        }
        if (this.#at + size < this.#chunk.length) {
            const bytes = this.#chunk.subarray(this.#at, this.#at + size);
            this.#at += size + 1;
            return { type, bytes };
        }
        this.#part = { type, bytes: Buffer.allocUnsafe(size + 1), filled: 0 };
        return this.#fill(this.#part);
    }
    /** Waits for more. `false` at the end. */
    async more() {
        const next = await this.#chunks.next().catch(() => null);
        if (next === null || next.done === true)
            return false;
        const rest = this.#chunk.subarray(this.#at);
        this.#chunk = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
        this.#at = 0;
        return true;
    }
    #fill(part) {
        const { type, bytes } = part;
        const taken = this.#chunk.copy(bytes, part.filled, this.#at);
        part.filled += taken;
        this.#at += taken;
        if (part.filled < bytes.length)
            return 'more';
        this.#part = null;
        return { type, bytes: bytes.subarray(0, -1) };
    }
    #drop() {
        const size = Math.min(this.#left, this.#chunk.length - this.#at);
        this.#at += size;
        this.#left -= size;
        return this.#left === 0 ? null : 'more';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/object-questions.js
/**
 * Objects asked of one git child, many at a time and again and again, each given whole. Not hashed: who scans the
 * objects does that, and tells those that are not what their id says. What git does not have is passed over.
 */



/** Ids written at a time. */
const STRIDE = 512;
class ObjectQuestions {
    #at;
    #child = null;
    /** After git stopped at an object: each is asked for by itself, so that it is known which one is to blame. */
    #careful = false;
    #stops = 0;
    constructor(at) {
        this.#at = at;
    }
    /** In the order of the ids. */
    async each(ids, visit) {
        for (let from = 0; from < ids.length && this.#stops < object_batch/* MAX_STOPS */.nM;) {
            const child = (this.#child ??= await this.#start());
            const careful = this.#careful;
            void feed(child.git, ids, from, careful);
            const answered = await answers(child.answered, ids, from, visit);
            if (answered === ids.length)
                return;
            await this.close();
            this.#careful = true;
            const guilty = careful && answered === from;
            if (guilty)
                this.#stops++;
            from = answered + (guilty ? 1 : 0);
        }
    }
    async close() {
        const child = this.#child;
        this.#child = null;
        await child?.git.close();
    }
    async #start() {
        const git = await (0,run_git/* streamGit */.t1)(this.#at, ['cat-file', '--batch-command', '--buffer']);
        return { git, answered: new AnswerStream(git.stdout) };
    }
}
/** Writes no faster than git reads; git answers what was asked at each `flush`. */
async function feed(git, ids, from, careful) {
    for (let at = from; at < ids.length && git.stdin.writable; at += STRIDE) {
        const some = ids.slice(at, at + STRIDE);
        const asked = some.map((id) => `contents ${id}\n${careful ? 'flush\n' : ''}`).join('');
        const last = at + STRIDE >= ids.length ? 'flush\n' : '';
        const written = await new Promise((resolve) => {
            git.stdin.write(asked + last, (error) => {
                resolve(error === null || error === undefined);
            });
        });
        if (!written)
            return;
    }
}
/** @returns how many of the ids have been answered, those before `from` among them */
async function answers(answered, ids, from, visit) {
    let index = from;
    while (index < ids.length) {
        const answer = answered.next();
        if (answer === 'more') {
            if (!(await answered.more()))
                break;
            continue;
        }
        if (answer !== null)
            visit(index, answer.type, answer.bytes);
        index++;
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/stored-commits.js
/**
 * The commits of a store, read from the objects themselves: where one is missing or damaged, `git log` gives none at
 * all. Kept are numbers; who wrote a commit is read again for the few of which it is asked.
 */



const noParents = [];
const stored_commits_lineFeed = 0x0a;
const letterA = 0x61;
const letterC = 0x63;
const letterT = 0x74;
/** @throws GitError where git cannot list the objects */
async function storedCommits(at) {
    const wanted = await stored_commits_listed(at);
    const ids = [];
    const trees = [];
    const times = [];
    const parentIds = [];
    const tags = new Map();
    const objects = new ObjectQuestions(at);
    try {
        await objects.each(wanted, (index, type, bytes) => {
            const id = wanted[index];
            if (type === 'tag')
                tags.set(id, tagTarget(bytes));
            if (type !== 'commit')
                return;
            const { tree, parents, time } = linksOf((0,commit_text/* splitCommit */.g0)(bytes).header.toString('latin1'));
            ids.push(id);
            trees.push(tree);
            parentIds.push(parents);
            times.push(time);
        });
    }
    finally {
        await objects.close();
    }
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const parents = parentIds.map((all) => {
        const there = all.flatMap((id) => indexOf.get(id) ?? []);
        return there.length === 0 ? noParents : there;
    });
    return { ids, indexOf, trees, times: Float64Array.from(times), parents, tags };
}
/** Ids of commits and tags, each once. */
async function stored_commits_listed(at) {
    const args = ['cat-file', '--batch-all-objects', '--unordered', '--buffer'];
    const git = await (0,run_git/* streamGit */.t1)(at, [...args, '--batch-check=%(objecttype) %(objectname)']);
    try {
        git.stdin.end();
        const ids = [];
        for await (const lines of linesIn(git.stdout)) {
            for (let at = 0, end = lines.indexOf(stored_commits_lineFeed); end >= 0; at = end + 1, end = lines.indexOf(stored_commits_lineFeed, at)) {
                const from = lines[at] === letterC ? 'commit '.length : isTag(lines, at) ? 'tag '.length : 0;
                if (from > 0)
                    ids.push(lines.toString('latin1', at + from, end));
            }
        }
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
        return ids;
    }
    finally {
        await git.close();
    }
}
/** A tree is the other type that begins so. */
function isTag(lines, at) {
    return lines[at] === letterT && lines[at + 1] === letterA;
}
/** Whole lines, as many at a time as have arrived. */
async function* linesIn(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = known.lastIndexOf(stored_commits_lineFeed) + 1;
        yield known.subarray(0, end);
        rest = known.subarray(end);
    }
}
function linksOf(header) {
    const tree = /^tree ([0-9a-f]{40}(?:[0-9a-f]{24})?)\n/.exec(header)?.[1] ?? '';
    const parents = [];
    const parent = /parent ([0-9a-f]+)\n/y;
    parent.lastIndex = tree === '' ? 0 : 'tree '.length + tree.length + 1;
    for (let match = parent.exec(header); match !== null; match = parent.exec(header))
        parents.push(match[1]);
    const committer = header.indexOf('\ncommitter ');
    const end = header.indexOf('\n', committer + 1);
    const date = committer < 0 ? '' : header.slice(header.lastIndexOf('> ', end) + 2, end);
    return { tree, parents, time: Number(/^-?\d{1,12}(?= )/.exec(date)?.[0] ?? 0) };
}
function tagTarget(tag) {
    const [, id = '', type = ''] = /^object ([0-9a-f]{40}(?:[0-9a-f]{24})?)\ntype ([a-z]+)\n/.exec(tag.toString('latin1', 0, 120)) ?? [];
    return { id, type };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/history-graph.js
/** The commits of a history in their order, and what is asked of them: who, when, and what holds them. */







/** @throws GitError where git cannot list refs and objects */
async function readHistoryGraph(at, unreachable) {
    // Refs first: a commit that is made meanwhile is then at worst one that nothing reaches.
    const tips = await historyTips(at);
    return new HistoryGraph(tips, await storedCommits(at), unreachable);
}
class HistoryGraph {
    #stored;
    #peeled;
    #classes;
    #order;
    /** By commit, its place in the order. */
    #ranks;
    #behindHead;
    moments;
    /** The commit at HEAD; `null` where none is born. */
    head;
    constructor(tips, stored, unreachable) {
        this.#stored = stored;
        this.#peeled = peelRefs(tips, stored);
        this.#classes = reachOfCommits(stored, tips, this.#peeled);
        this.#order = orderOfCommits(stored, this.#classes);
        this.#ranks = new Int32Array(this.#order.length);
        this.#order.forEach((commit, rank) => (this.#ranks[commit] = rank));
        this.moments = historyMoments(stored, this.#classes, this.#order, this.#peeled, unreachable);
        this.head = tips.head;
        const head = stored.indexOf.get(tips.head ?? '');
        this.#behindHead = new Uint8Array(stored.ids.length);
        reachedFrom(stored, head === undefined ? [] : [head], this.#behindHead);
    }
    /** The id of a moment's commit. */
    commitOf(moment) {
        return this.#stored.ids[this.moments[moment].commit] ?? null;
    }
    /** `unreachable` for a commit that is not known, too. */
    reachOf(commit) {
        const index = this.#stored.indexOf.get(commit);
        return index === undefined ? 'unreachable' : finding/* reaches */.O6[this.#classes[index]];
    }
    /** Its place in the order: the lower, the better it is reached, and the earlier it was. */
    rankOf(commit) {
        return this.#ranks[this.#stored.indexOf.get(commit) ?? -1] ?? Infinity;
    }
    /** Whether HEAD has it in its history. */
    isBehindHead(commit) {
        return this.#behindHead[this.#stored.indexOf.get(commit ?? '') ?? -1] === 1;
    }
    /** The commit that a tag leads to, if any. */
    taggedBy(tag) {
        const [{ id, commit } = { id: '', commit: -1 }] = peelRefs({ refs: [{ name: '', id: tag }] }, this.#stored);
        return commit < 0 ? null : id;
    }
    /** @returns `null` where no ref names the object, through tags or directly */
    heldByName(id) {
        const refs = this.#peeled.filter((ref) => ref.id === id || ref.tags.includes(id)).map(({ name }) => name);
        if (refs.length === 0)
            return null;
        return { ...namesOf(refs), reach: bestReach(refs) };
    }
    /** @returns by id, of commits that are known */
    heldCommits(commits) {
        const indexes = [...new Set(commits)].flatMap((id) => this.#stored.indexOf.get(id) ?? []);
        const held = holdingRefs(this.#stored, this.#order, this.#peeled, indexes);
        return new Map(held.map((refs, at) => {
            const commit = indexes[at];
            return [this.#stored.ids[commit], { ...refs, reach: finding/* reaches */.O6[this.#classes[commit]] }];
        }));
    }
}
/** @param refs full names */
function namesOf(refs) {
    const short = refs.flatMap((name) => shortName(name) ?? []);
    return { refs: short.slice(0, MAX_REFS), moreRefs: Math.max(short.length - MAX_REFS, 0) };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/exposure-map.js

/** Entries that are looked at: each folder once for each path that it had. */
const MAX_LOOKED = 200_000_000;
const tooDeep = `its folders are nested over ${limits/* MAX_DEPTH */.lr} deep`;
class ExposureMap {
    #shapes;
    #classOf;
    #root = spotBelow(null, -1, 0);
    /** Spots of things, by thing. */
    #things = [];
    #full = new Set();
    /** Trees in which there is nothing that is not told already. */
    #barren = new Set();
    #folders = [];
    #characters = 0;
    #looked = 0;
    #deep = false;
    /** @param classOf how well a moment is reached: moments of one class come together */
    constructor(shapes, classOf) {
        this.#shapes = shapes;
        this.#classOf = classOf;
    }
    /** Things that stand at further paths, which are not told. */
    get full() {
        return this.#full;
    }
    /** Why not everything was looked at; `null` where it was. */
    get cut() {
        if (this.#shapes.cut || this.#looked > MAX_LOOKED)
            return `over ${MAX_LOOKED} entries of its folders lead to keys`;
        return this.#deep ? tooDeep : null;
    }
    /**
     * The tree of a commit.
     * @param moment not before that of the last call
     */
    meet(tree, moment) {
        const stack = [];
        this.#enter(stack, this.#root, tree, moment);
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            if (frame.next < frame.shape.length) {
                this.#step(stack, frame, moment);
                continue;
            }
            stack.pop();
            const above = stack.at(-1);
            if (!frame.fruitful)
                this.#barren.add(frame.tree);
            else if (above !== undefined)
                above.fruitful = true;
        }
    }
    /** After the last call of `meet`; called once. @returns by thing */
    standings() {
        this.#handDown();
        return Array.from(this.#things, (spots, thing) => (spots ?? []).map((spot) => ({ path: this.#pathOf(spot), ...spot.things.get(thing) })));
    }
    #enter(stack, spot, tree, moment) {
        const known = spot.trees.get(tree);
        if (known !== undefined) {
            if (this.#classOf(known.first) === this.#classOf(moment))
                known.last = moment;
            // Where it leads to is known, and what that is tells `#handDown`.
            const above = stack.at(-1);
            if (above !== undefined)
                above.fruitful = true;
            return;
        }
        if (this.#barren.has(tree) || this.#looked > MAX_LOOKED)
            return;
        if (spot.depth >= limits/* MAX_DEPTH */.lr) {
            this.#deep = true;
            return;
        }
        if (spot.trees.size === 0)
            (this.#folders[spot.depth] ??= []).push(spot);
        spot.trees.set(tree, { first: moment, last: moment });
        stack.push({ spot, tree, shape: this.#shapes.of(tree), next: 0, fruitful: false });
    }
    #step(stack, frame, moment) {
        const { spot, shape } = frame;
        const [name, target] = [shape[frame.next], shape[frame.next + 1]];
        frame.next += 2;
        if (++this.#looked > MAX_LOOKED) {
            frame.next = shape.length;
            return;
        }
        if (target < 0) {
            if (this.#stand(spot, name, -1 - target, moment))
                frame.fruitful = true;
            return;
        }
        if (this.#barren.has(target) && spot.below.get(name)?.trees.has(target) !== true)
            return;
        this.#enter(stack, this.#spotAt(spot, name), target, moment);
    }
    /** @returns whether it is told there */
    #stand(folder, name, thing, moment) {
        const known = folder.below.get(name)?.things.get(thing);
        if (known !== undefined) {
            if (this.#classOf(known.first) === this.#classOf(moment))
                known.last = moment;
            return true;
        }
        const spots = (this.#things[thing] ??= []);
        const length = folder.length + this.#shapes.nameOf(name).length;
        if (spots.length >= limits/* MAX_PLACES */.WD || this.#characters + length > limits/* MAX_PATH_CHARACTERS */.u3) {
            this.#full.add(thing);
            return false;
        }
        this.#characters += length;
        const spot = this.#spotAt(folder, name);
        spot.things.set(thing, { first: moment, last: moment });
        spots.push(spot);
        return true;
    }
    #spotAt(folder, name) {
        const known = folder.below.get(name);
        if (known !== undefined)
            return known;
        const spot = spotBelow(folder, name, this.#shapes.nameOf(name).length);
        folder.below.set(name, spot);
        return spot;
    }
    /** What stood in a folder stood there as long as the folder did. */
    #handDown() {
        for (const spots of this.#folders) {
            for (const spot of spots) {
                for (const [tree, span] of spot.trees) {
                    if (span.last > span.first)
                        this.#lengthen(spot, this.#shapes.of(tree), span);
                }
            }
        }
    }
    #lengthen(folder, shape, { first, last }) {
        for (let i = 0; i < shape.length; i += 2) {
            const spot = folder.below.get(shape[i]);
            const target = shape[i + 1];
            const below = target < 0 ? spot?.things.get(-1 - target) : spot?.trees.get(target);
            if (below === undefined || this.#classOf(below.first) !== this.#classOf(first))
                continue;
            below.last = Math.max(below.last, last);
        }
    }
    #pathOf(spot) {
        const names = [];
        // The root has no name.
        for (let at = spot; at.above !== null; at = at.above)
            names.push(this.#shapes.nameOf(at.name));
        return names.reverse().join('/');
    }
}
function spotBelow(above, name, length) {
    const slash = above?.above == null ? 0 : 1;
    return {
        above,
        name,
        depth: above === null ? 0 : above.depth + 1,
        length: (above?.length ?? 0) + slash + length,
        below: new Map(),
        trees: new Map(),
        things: new Map(),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/id-table.js
/**
 * Numbers by object id, for millions of ids: JavaScript's own maps take four times the memory and end at 2^24 entries.
 * Ids are told apart by their first 16 bytes: who makes two that begin alike only hides one folder of their own from
 * being named, since what is found is reported with or without its path.
 */
/** 32-bit words of an id that are kept. */
const WORDS = 4;
/** Hashes are uniform, but whoever writes objects can choose among them. */
const salt = Math.floor(Math.random() * 2 ** 32);
class IdTable {
    #slots;
    #words;
    #values;
    #size = 0;
    /** @param slots a power of two */
    constructor(slots = 1024) {
        this.#slots = slots;
        this.#words = new Uint32Array(slots * WORDS);
        this.#values = new Int32Array(slots);
    }
    /**
     * @param bytes hold the id at `at`, which has at least 16 bytes
     * @returns what was set; `0` where nothing was
     */
    get(bytes, at) {
        return this.#values[this.#slotOf(word(bytes, at), bytes, at)];
    }
    /** @param value not `0` */
    set(bytes, at, value) {
        const slot = this.#slotOf(word(bytes, at), bytes, at);
        if (this.#values[slot] === 0) {
            for (let i = 0; i < WORDS; i++)
                this.#words[slot * WORDS + i] = word(bytes, at + 4 * i);
            this.#size++;
        }
        this.#values[slot] = value;
        if (this.#size * 2 > this.#slots)
            this.#grow();
    }
    /** Its slot, or the free one where it would go. */
    #slotOf(first, bytes, at) {
        const mask = this.#slots - 1;
        for (let slot = scatter(first) & mask;; slot = (slot + 1) & mask) {
            if (this.#values[slot] === 0 || this.#isAt(slot, first, bytes, at))
                return slot;
        }
    }
    #isAt(slot, first, bytes, at) {
        const from = slot * WORDS;
        if (this.#words[from] !== first)
            return false;
        for (let i = 1; i < WORDS; i++)
            if (this.#words[from + i] !== word(bytes, at + 4 * i))
                return false;
        return true;
    }
    #grow() {
        const [words, values] = [this.#words, this.#values];
        this.#slots *= 2;
        this.#words = new Uint32Array(this.#slots * WORDS);
        this.#values = new Int32Array(this.#slots);
        const mask = this.#slots - 1;
        for (let old = 0; old < values.length; old++) {
            if (values[old] === 0)
                continue;
            let slot = scatter(words[old * WORDS]) & mask;
            while (this.#values[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#values[slot] = values[old];
            for (let i = 0; i < WORDS; i++)
                this.#words[slot * WORDS + i] = words[old * WORDS + i];
        }
    }
}
function word(bytes, at) {
    return ((bytes[at + 3] << 24) | (bytes[at + 2] << 16) | (bytes[at + 1] << 8) | bytes[at]) >>> 0;
}
function scatter(first) {
    const mixed = Math.imul(first ^ salt, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/tree-entries.js
/** The entries of a tree, gone through without making text of any: millions of them are looked at for a few. */
const blank = 0x20;
const digitOne = 0x31;
const digitFour = 0x34;
/** @param idBytes 20, or 32 in a SHA-256 repository. What does not end as an entry should is left out. */
function eachEntry(tree, idBytes, visit) {
    for (let at = 0; at < tree.length;) {
        let space = at;
        while (space < tree.length && tree[space] !== blank)
            space++;
        let end = space + 1;
        while (end < tree.length && tree[end] !== 0)
            end++;
        if (end + idBytes >= tree.length)
            return;
        visit(kindOf(tree, at, space), space + 1, end);
        at = end + 1 + idBytes;
    }
}
/** As git's `canon_mode` (cache.h) reads a mode; the two shapes that git itself writes are known at a glance. */
function kindOf(tree, from, end) {
    if (tree[from] === digitFour && end - from === 5)
        return 'folder';
    if (tree[from] === digitOne && end - from === 6 && tree[from + 1] === 0x30)
        return 'blob';
    const format = Number.parseInt(tree.toString('latin1', from, Math.min(end, from + 16)), 8) & 0o170000;
    if (format === 0o040000)
        return 'folder';
    return format === 0o100000 || format === 0o120000 ? 'blob' : 'submodule';
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/upward-graph.js
/** Which nodes of a graph stand above some of its nodes. Each edge is gone through once. */
/** Edges that are kept; a node that would have more counts as one that leads to what is looked for. */
const MAX_EDGES = 8_000_000;
class UpwardGraph {
    /** The last edge to each node, and of each edge the one before it; -1 for none. */
    #last = [];
    #before = [];
    #above = [];
    #reached = new Set();
    /** @returns the node's number: they count from 0 */
    node() {
        return this.#last.push(-1) - 1;
    }
    /** Edges of one upper node come together, so that the same one twice is seen. */
    edge(above, below) {
        const last = this.#last[below];
        if (last >= 0 && this.#above[last] === above)
            return;
        if (this.#above.length >= MAX_EDGES) {
            this.start(above);
            return;
        }
        this.#before.push(last);
        this.#last[below] = this.#above.push(above) - 1;
    }
    start(node) {
        this.#reached.add(node);
    }
    reached() {
        // A set gives what is added to it while it is gone through.
        for (const node of this.#reached) {
            for (let edge = this.#last[node]; edge >= 0; edge = this.#before[edge]) {
                this.#reached.add(this.#above[edge]);
            }
        }
        return this.#reached;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/leading-forest.js
/**
 * The trees of a history through which a path leads to what is looked for. Each tree is read once, however many commits
 * and folders have it, and of those that lead nowhere one bit is remembered: `git log --find-object` compares each with
 * its parents', takes as long for one object as this does for a thousand, and does not come to an end where a handful of
 * trees stand for any number of paths.
 */




/** In the table: a tree that leads nowhere; one that leads is its number + 2; one still in question is below 0. */
const barren = 1;
const firstLeading = 2;
class LeadingForest {
    #objects;
    #wanted;
    #states = new IdTable(1 << 16);
    #leading = [];
    #deep = false;
    constructor(objects, wanted) {
        this.#objects = objects;
        this.#wanted = wanted;
    }
    /** Ids of the trees that lead somewhere, by their number. */
    get leading() {
        return this.#leading;
    }
    /** Whether folders are nested deeper than is looked. */
    get deep() {
        return this.#deep;
    }
    /** @returns the number of the tree whose id stands at `at`; below 0 where it leads nowhere */
    numberAt(bytes, at) {
        return this.#states.get(bytes, at) - firstLeading;
    }
    numberOf(id) {
        return this.numberAt(Buffer.from(id, 'hex'), 0);
    }
    /**
     * Looks at these trees and at all below them; new ones that lead somewhere are then among `leading`. One that cannot
     * be read leads nowhere: who reads the objects tells that it is missing.
     */
    async look(roots) {
        const question = { graph: new UpwardGraph(), ids: [] };
        let level = [];
        for (const root of roots) {
            const id = Buffer.from(root, 'hex');
            if (this.#states.get(id, 0) === 0)
                level.push(this.#ask(question, id, 0, root));
        }
        for (let depth = 0; level.length > 0 && depth <= limits/* MAX_DEPTH */.lr; depth++)
            level = await this.#read(question, level);
        if (level.length > 0)
            this.#deep = true;
        const reached = question.graph.reached();
        question.ids.forEach((id, node) => {
            const state = reached.has(node) ? firstLeading + this.#leading.push(id) - 1 : barren;
            this.#states.set(Buffer.from(id, 'hex'), 0, state);
        });
    }
    #ask({ graph, ids }, bytes, at, id) {
        const node = graph.node();
        this.#states.set(bytes, at, -1 - node);
        ids.push(id);
        return node;
    }
    /** @returns the nodes below them that nobody has asked about */
    async #read(question, level) {
        const below = [];
        const ids = level.map((node) => question.ids[node]);
        await this.#objects.each(ids, (index, type, bytes) => {
            if (type === 'tree')
                this.#lookInto(question, level[index], bytes, below);
        });
        return below;
    }
    #lookInto(question, node, bytes, below) {
        const { graph } = question;
        const idBytes = question.ids[node].length / 2;
        eachEntry(bytes, idBytes, (kind, from, end) => {
            const id = end + 1;
            if (this.#wanted.nameAt(bytes, from, end) >= 0)
                graph.start(node);
            if (kind === 'submodule')
                return;
            if (this.#wanted.blobAt(bytes, id) >= 0)
                graph.start(node);
            if (kind !== 'folder')
                return;
            const state = this.#states.get(bytes, id);
            if (state >= firstLeading)
                graph.start(node);
            else if (state < 0)
                graph.edge(node, -1 - state);
            else if (state === 0) {
                const fresh = this.#ask(question, bytes, id, bytes.toString('hex', id, id + idBytes));
                graph.edge(node, fresh);
                below.push(fresh);
            }
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/told-places.js

/**
 * @param most places that are told in all; each hit that has one keeps its first
 * @returns for each hit the places that it stands for: none where another version does
 */
function toldPlaces(hits, standings, most = limits/* MAX_PLACES_IN_ALL */.KM) {
    const groups = told_places_groupHits(hits, standings);
    let told = 0;
    return hits.map(({ thing, fingerprint }) => {
        const places = [];
        for (const { path } of standings.of(thing)) {
            const { first, last, firstThing, atHead } = groups.get(fingerprint).get(path);
            if (thing !== (atHead ?? firstThing))
                continue;
            places.push({ path, first, last, inHead: atHead !== null });
            if (++told >= most)
                break;
        }
        return places;
    });
}
/** By fingerprint, then by path. Many hits in one thing are one. */
function told_places_groupHits(hits, { of, isAtHead, classOf }) {
    const groups = new Map();
    const seen = new Set();
    for (const { thing, fingerprint } of hits) {
        const pair = `${fingerprint} ${thing}`;
        if (seen.has(pair))
            continue;
        seen.add(pair);
        const byPath = groups.get(fingerprint) ?? new Map();
        groups.set(fingerprint, byPath);
        for (const { path, first, last } of of(thing)) {
            const group = byPath.get(path) ?? { first, last, firstThing: thing, atHead: null };
            byPath.set(path, group);
            const [mine, others] = [classOf(first), classOf(group.first)];
            if (mine === others)
                group.last = Math.max(group.last, last);
            if (mine < others)
                group.last = last;
            if (first < group.first)
                Object.assign(group, { first, firstThing: thing });
            if (isAtHead(thing, path))
                group.atHead = thing;
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/tree-shapes.js


/** Entries that are kept, 8 bytes each: a thousand keys in a folder that ten thousand commits changed. */
const MAX_ENTRIES = 10_000_000;
const none = new Int32Array(0);
class TreeShapes {
    #objects;
    #forest;
    #wanted;
    #shapes = [];
    #names = [];
    #numbers = new Map();
    #characters = 0;
    #entries = 0;
    constructor(objects, forest, wanted) {
        this.#objects = objects;
        this.#forest = forest;
        this.#wanted = wanted;
    }
    /** Whether there was more than is kept. */
    get cut() {
        return this.#entries >= MAX_ENTRIES || this.#characters >= limits/* MAX_PATH_CHARACTERS */.u3;
    }
    /**
     * Pairs, one after the other: the number of a name, and what it leads to (below 0: a thing, `-1 - its number`; else
     * the number of a tree).
     */
    of(tree) {
        return this.#shapes[tree] ?? none;
    }
    nameOf(number) {
        return this.#names[number];
    }
    /** Reads the trees that the forest has gained since the last call. */
    async grow() {
        const ids = this.#forest.leading.slice(this.#shapes.length);
        if (ids.length === 0)
            return;
        const from = this.#shapes.length;
        this.#shapes.length = from + ids.length;
        await this.#objects.each(ids, (index, _, bytes) => {
            if (!this.cut)
                this.#shapes[from + index] = this.#shapeOf(bytes, ids[index].length / 2);
        });
    }
    #shapeOf(bytes, idBytes) {
        const pairs = [];
        eachEntry(bytes, idBytes, (kind, from, end) => {
            const targets = [
                this.#wanted.nameAt(bytes, from, end),
                kind === 'submodule' ? -1 : this.#wanted.blobAt(bytes, end + 1),
            ].flatMap((thing) => (thing < 0 ? [] : [-1 - thing]));
            const tree = kind === 'folder' ? this.#forest.numberAt(bytes, end + 1) : -1;
            if (tree >= 0)
                targets.push(tree);
            for (const target of targets) {
                if (this.cut)
                    return;
                pairs.push(this.#numberOf(bytes.toString('latin1', from, end)), target);
                this.#entries++;
            }
        });
        return Int32Array.from(pairs);
    }
    #numberOf(name) {
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return known;
        const number = this.#names.push(name) - 1;
        this.#numbers.set(name, number);
        this.#characters += name.length;
        return number;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/placed-things.js
/** Where blobs and names of a history stand: which commit brought them to which path, and which one had them last. */










/** Trees of so many commits are asked for at a time: what leads from one to another is kept as long. */
const placed_things_STRIDE = 16_384;
/** @param head the commit at HEAD */
async function placeThings(at, moments, wanted, hits, head) {
    const classes = new Map();
    for (const { reach } of moments)
        if (!classes.has(reach))
            classes.set(reach, classes.size);
    const classOf = (moment) => classes.get(moments[moment].reach);
    const { map, deep } = await exposureMap(at, moments, wanted, classOf);
    const cut = map.cut ?? (deep ? tooDeep : null);
    const standings = map.standings();
    const of = (thing) => standings[thing] ?? [];
    const headHas = await atHead(at, head, wanted.all, of);
    const isAtHead = (thing, path) => headHas.has(`${thing} ${path}`);
    const told = toldPlaces(hits, { of, isAtHead, classOf });
    const all = told.reduce((sum, { length }) => sum + length, 0);
    const met = wanted.all.flatMap((_, thing) => (of(thing).length > 0 ? [thing] : []));
    return {
        told,
        met: new Set(met),
        skipped: [
            ...[...map.full].map((thing) => (0,object_pieces/* manyPlaces */.Kx)(nameOfThing(wanted.all[thing]))),
            ...(all >= limits/* MAX_PLACES_IN_ALL */.KM ? [(0,object_pieces/* manyPlaces */.Kx)('files of the history')] : []),
            ...(cut === null ? [] : [notAllTold(cut)]),
        ],
    };
}
async function exposureMap(at, moments, wanted, classOf) {
    const objects = new ObjectQuestions(at);
    const forest = new LeadingForest(objects, wanted);
    const shapes = new TreeShapes(objects, forest, wanted);
    const map = new ExposureMap(shapes, classOf);
    try {
        for (let from = 0; from < moments.length; from += placed_things_STRIDE) {
            const some = moments.slice(from, from + placed_things_STRIDE);
            await forest.look(some.map(({ tree }) => tree));
            await shapes.grow();
            some.forEach(({ tree }, index) => {
                const number = forest.numberOf(tree);
                if (number >= 0)
                    map.meet(number, from + index);
            });
        }
    }
    finally {
        await objects.close();
    }
    return { map, deep: forest.deep };
}
/** @returns `<thing> <path>` of what HEAD has there, asked of its trees: whatever was cut, that is exact */
async function atHead(at, head, things, of) {
    const found = new Set();
    const store = new TreeStore(at);
    try {
        const root = head === null ? null : await store.treeOf(head);
        if (root === null)
            return found;
        const known = new Map();
        for (const [number, thing] of things.entries()) {
            for (const { path } of of(number)) {
                const ids = known.get(path) ?? new Set((await itemsAt(store, root, path)).map(({ id }) => id));
                known.set(path, ids);
                if (thing.is === 'blob' ? ids.has(thing.id) : ids.size > 0)
                    found.add(`${number} ${path}`);
            }
        }
        return found;
    }
    finally {
        await store.close();
    }
}
function nameOfThing(thing) {
    return thing.is === 'blob' ? `object ${thing.id}` : (0,byte_path/* pathBytes */.X5)(thing.name);
}
function notAllTold(cut) {
    return { path: 'the history', reason: `${cut}: not every path is told`, incomplete: true };
}

;// CONCATENATED MODULE: ./lib/adapters/git/absent-objects.js
/** Which objects are not in a store, its alternates included. */


/** @returns those of the ids */
async function absentAmong(at, ids) {
    if (ids.length === 0)
        return [];
    const answers = await (0,run_git/* readGit */.lX)(at, ['cat-file', '--batch-check=%(objectname)'], {
        input: ids.map((id) => `${id}\n`).join(''),
        // git ends at one that a partial clone was promised: what it did not answer is absent.
        okCodes: [0, 128],
    });
    const there = new Set(linesOf(answers));
    return ids.filter((id) => !there.has(id));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/missing-objects-check.js






/** What a history is reached by: refs, HEAD of each worktree, reflogs; the stash and notes are refs. */
const everyTip = ['--all', '--reflog'];
/** Missing objects that are named, each by its id. */
const MOST_NAMED = 100;
const missing_objects_check_lineFeed = 0x0a;
/** Begins to ask. */
async function checkMissing(at) {
    // With nothing to print git is not kept waiting by a reader that is busy.
    const quiet = await (0,run_git/* streamGit */.t1)(at, ['rev-list', '--objects', ...everyTip, '--quiet', '--']);
    quiet.stdin.end();
    quiet.stdout.resume();
    let lister = null;
    const broken = brokenRefs(at);
    broken.catch(() => undefined);
    const answer = quiet.ended.then(async (code) => {
        if (code === 0 || code === null)
            return broken;
        const listing = await (0,run_git/* streamGit */.t1)(at, [
            'rev-list',
            '--objects',
            ...everyTip,
            '--missing=print',
            '--no-object-names',
            '--',
        ]);
        lister = listing;
        // Read before anything else is awaited: what nobody reads Node drops when the child ends.
        const missing = await missing_objects_check_namesOf(at, listing);
        return [...(await broken), ...missing];
    });
    // It may be awaited late, or never.
    answer.catch(() => undefined);
    return {
        answer,
        close: async () => {
            await quiet.close();
            await lister?.close();
        },
    };
}
/** `rev-list --all` passes over refs whose objects are gone, and says that all is well. */
async function brokenRefs(at) {
    const named = await (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(objectname)']);
    return namedAndCounted(await absentAmong(at, [...new Set(linesOf(named))]), object_pieces/* missingObject */.Ku);
}
function namedAndCounted(ids, skipOf, all = ids.length) {
    const named = ids.slice(0, MOST_NAMED).map(skipOf);
    if (all <= named.length)
        return named;
    const { reason } = named[0];
    return [...named, { path: `${all - named.length} further objects`, reason, incomplete: true }];
}
async function missing_objects_check_namesOf(at, git) {
    git.stdin.end();
    const bytes = new byte_stream/* ByteStream */.x(git.stdout);
    const named = [];
    let all = 0;
    for (let line = await bytes.until(missing_objects_check_lineFeed); line !== null; line = await bytes.until(missing_objects_check_lineFeed)) {
        if (line[0] !== 0x3f)
            continue;
        all++;
        if (named.length < MOST_NAMED)
            named.push(line.toString('latin1', 1));
    }
    const code = await git.ended;
    const skipOf = named.length > 0 && (await isPartialClone(at)) ? promisedObject : object_pieces/* missingObject */.Ku;
    const skipped = [...namedAndCounted(named, skipOf, all)];
    if (code !== 0)
        skipped.push(notFollowed);
    return skipped;
}
function promisedObject(id) {
    const reason = 'this partial clone left it out; run "git fetch --refetch --no-filter", then scan again';
    return { path: `object ${id}`, reason, incomplete: true };
}
/** git ends at the first commit or tree that it cannot read. */
const notFollowed = {
    path: 'the history',
    reason: 'git cannot follow it to its end, so that what is missing is not known; see "git fsck"',
    incomplete: true,
};

;// CONCATENATED MODULE: ./lib/adapters/git/history/reached-among.js
/** Which of some objects git lists as part of a history. */



const reached_among_lineFeed = 0x0a;
const reached_among_questionMark = 0x3f;
/** @returns `null` where git cannot follow the history to its end */
async function reachedAmong(at, ids) {
    const args = ['rev-list', '--objects', ...everyTip, '--missing=print', '--no-object-names', '--'];
    const git = await (0,run_git/* streamGit */.t1)(at, args);
    try {
        git.stdin.end();
        const bytes = new byte_stream/* ByteStream */.x(git.stdout);
        const reached = new Set();
        for (let line = await bytes.until(reached_among_lineFeed); line !== null; line = await bytes.until(reached_among_lineFeed)) {
            // A missing one is listed with a question mark before it.
            const id = line.toString('latin1', line[0] === reached_among_questionMark ? 1 : 0);
            if (ids.has(id))
                reached.add(id);
            if (reached.size === ids.size)
                return reached;
        }
        return (await git.ended) === 0 ? reached : null;
    }
    finally {
        await git.close();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/unreached-places.js



/** @param unreachable whether what nothing reaches is told */
async function placeUnreached(at, graph, left, unreachable) {
    if (left.length === 0)
        return { places: new Map(), skipped: [] };
    const ids = new Set(left.flatMap(({ origin }) => objectOf(origin) ?? []));
    const listed = await reachedAmong(at, ids);
    const taggers = await readFacts(at, [...ids].filter((id) => left.some(({ origin }) => origin.is === 'tag' && origin.id === id)));
    const places = new Map();
    for (const sighting of left) {
        const { index, origin } = sighting;
        const held = heldBy(graph, objectOf(origin), listed);
        if (held.reach === 'unreachable' && !unreachable)
            continue;
        if (origin.is === 'tag')
            places.set(index, [placeOfTag(origin.id, held, taggers.get(origin.id), graph)]);
        else if (origin.is === 'blob' || origin.is === 'name')
            places.set(index, [unreached_places_nowhere(origin.is, held)]);
        else
            places.set(index, [placeOfText(sighting, held, graph)]);
    }
    return { places, skipped: listed === null ? [unreached_places_notFollowed] : [] };
}
/** What git lists, or may list, is better told than lost. */
function heldBy(graph, id, listed) {
    const named = id === null ? null : graph.heldByName(id);
    if (named !== null)
        return named;
    const isListed = id === null || listed === null || listed.has(id);
    return { refs: [], moreRefs: 0, reach: isListed ? 'other-ref' : 'unreachable' };
}
function unreached_places_nowhere(is, held) {
    const history = { ...held, lastSeen: null };
    return {
        in: is === 'blob' ? 'commit' : 'path',
        path: null,
        commit: null,
        ...noFacts,
        inHead: false,
        ...noRange,
        history,
    };
}
function objectOf(origin) {
    switch (origin.is) {
        case 'blob':
        case 'tag':
            return origin.id;
        case 'message':
        case 'header':
            return origin.commit;
        case 'name':
            return origin.tree;
        case 'ref':
            return null;
    }
}
const unreached_places_notFollowed = {
    path: 'the history',
    reason: 'git cannot follow it to its end: what nothing may reach any more is told, too',
    incomplete: true,
};

;// CONCATENATED MODULE: ./lib/adapters/git/history/wanted-things.js

class WantedThings {
    #things = [];
    #blobs = new Map();
    #names = new Map();
    #lengths = new Set();
    #byId = new IdTable();
    get all() {
        return this.#things;
    }
    addBlob(id) {
        const known = this.#blobs.get(id);
        if (known !== undefined)
            return known;
        const number = this.#things.push({ is: 'blob', id }) - 1;
        this.#blobs.set(id, number);
        this.#byId.set(Buffer.from(id, 'hex'), 0, number + 1);
        return number;
    }
    addName(name) {
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        const number = this.#things.push({ is: 'name', name }) - 1;
        this.#names.set(name, number);
        this.#lengths.add(name.length);
        return number;
    }
    /** @returns -1 where the id at `at` is of none */
    blobAt(bytes, at) {
        return this.#byId.get(bytes, at) - 1;
    }
    /** @returns -1 where the bytes are none of the names */
    nameAt(bytes, from, end) {
        if (!this.#lengths.has(end - from))
            return -1;
        return this.#names.get(bytes.toString('latin1', from, end)) ?? -1;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/locate-history.js
/**
 * Where the keys of a history stand: who brought them, where they were and still are, and what still reaches them. Only
 * what was hit is looked up. What nothing reaches is left out, unless it is asked for.
 */








/**
 * @param sightings their origins are `HistoryOrigin`s
 * @throws GitError where git cannot list refs and objects
 */
async function locateInHistory(at, sightings, { unreachable }) {
    if (sightings.length === 0)
        return { places: [], skipped: [] };
    const seen = distinctSightings(sightings);
    const graph = await readHistoryGraph(at, unreachable);
    const inFiles = await placesInFiles(at, graph, seen);
    const beside = await placeBesideFiles(at, graph, seen, unreachable);
    const placed = new Map([...inFiles.places, ...beside]);
    const left = seen.filter(({ index }) => !placed.has(index));
    const unreached = await placeUnreached(at, graph, left, unreachable);
    return {
        places: sightings.map((_, index) => placed.get(index) ?? unreached.places.get(index) ?? []),
        skipped: [...inFiles.skipped, ...unreached.skipped],
    };
}
async function placesInFiles(at, graph, seen) {
    const wanted = new WantedThings();
    const hits = seen.flatMap(({ index, origin, fingerprint }) => {
        if (origin.is === 'blob')
            return [{ index, in: 'commit', thing: wanted.addBlob(origin.id), fingerprint }];
        if (origin.is === 'name')
            return [{ index, in: 'path', thing: wanted.addName(origin.name), fingerprint }];
        return [];
    });
    if (hits.length === 0)
        return { places: new Map(), skipped: [] };
    const { told, met, skipped } = await placeThings(at, graph.moments, wanted, hits, graph.head);
    const firsts = told.flat().map(({ first }) => first);
    const held = heldMoments(graph, firsts);
    const commits = told
        .flat()
        .flatMap(({ first, last }) => [first, last].flatMap((moment) => graph.commitOf(moment) ?? []));
    const facts = await readFacts(at, [...new Set(commits)]);
    const bytes = locate_history_pathsOnce();
    const places = hits.flatMap(({ index, thing, in: kind }, order) => {
        if (!met.has(thing))
            return [];
        const whereabouts = told[order].map(({ path, first, last, inHead }) => {
            const [commit, until] = [graph.commitOf(first), graph.commitOf(last)];
            const lastSeen = until === null ? null : { commit: until, date: facts.get(until)?.date ?? null };
            const history = { ...held(first), lastSeen };
            const who = facts.get(commit ?? '') ?? noFacts;
            return { in: kind, path: bytes(path), commit, ...who, inHead, ...noRange, history };
        });
        return [[index, whereabouts]];
    });
    return { places: new Map(places), skipped };
}
/** Many keys stand in one file: its path is kept once. */
function locate_history_pathsOnce() {
    const known = new Map();
    return (path) => {
        const bytes = known.get(path) ?? (0,byte_path/* pathBytes */.X5)(path);
        known.set(path, bytes);
        return bytes;
    };
}
/** What holds the commits of these moments, or the tree where there is none. */
function heldMoments(graph, moments) {
    const commits = moments.flatMap((moment) => graph.commitOf(moment) ?? []);
    const byCommit = graph.heldCommits(commits);
    const byTree = new Map();
    return (moment) => {
        const { tree, reach } = graph.moments[moment];
        const commit = graph.commitOf(moment);
        if (commit !== null)
            return byCommit.get(commit);
        const held = byTree.get(tree) ?? graph.heldByName(tree);
        byTree.set(tree, held);
        return held ?? { refs: [], moreRefs: 0, reach };
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/object-folders.js
/** Where the objects of a repository lie: its own folder, and those that it borrows from (gitrepository-layout, `alternates`). */



/** Repositories that borrow from one another: as many steps as git follows (`odb.c`, `link_alt_odb_entry`). */
const MAX_STEPS = 5;
/** @returns absolute paths, the repository's own first, each once */
function objectFolders({ gitDir }) {
    const folders = [];
    const unread = [];
    const visit = (folder, steps) => {
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(folder);
            (0,external_node_fs_.readdirSync)(real);
        }
        catch {
            unread.push(folder);
            return;
        }
        if (folders.includes(real))
            return;
        folders.push(real);
        if (steps < MAX_STEPS)
            for (const other of alternatesOf(real))
                visit(other, steps + 1);
    };
    visit((0,external_node_path_.join)(repository_commonDirOf(gitDir), 'objects'), 0);
    return { folders, unread };
}
/** One path a line, relative to the folder, in quotes where it holds odd characters; `#` begins a comment. */
function alternatesOf(folder) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'info', 'alternates'), 'utf8');
    }
    catch {
        return [];
    }
    return text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => (line.startsWith('"') ? unquoted(line) : line))
        .map((path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path)));
}
/** As git's `unquote_c_style` (quote.c). */
function unquoted(line) {
    const bytes = [];
    const body = Buffer.from(line.slice(1, line.lastIndexOf('"')));
    for (let at = 0; at < body.length; at++) {
        if (body[at] !== 0x5c) {
            bytes.push(body[at]);
            continue;
        }
        const octal = /^[0-7]{3}/.exec(body.toString('latin1', at + 1, at + 4));
        if (octal !== null) {
            bytes.push(Number.parseInt(octal[0], 8) & 0xff);
            at += 3;
            continue;
        }
        const escaped = String.fromCharCode(body[++at] ?? 0x5c);
        bytes.push(letters[escaped]?.charCodeAt(0) ?? escaped.charCodeAt(0));
    }
    return Buffer.from(bytes).toString();
}
const letters = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};

;// CONCATENATED MODULE: ./lib/adapters/git/history/object-scope.js

const object_scope_named = /^object ([0-9a-f]{40}(?:[0-9a-f]{24})?)/;
/** @returns those that are in scope, or of which that is not known */
async function skippedInScope(at, skipped) {
    const ids = new Set(skipped.map(skippedObject).filter((id) => id !== null));
    if (ids.size === 0)
        return skipped;
    const reached = await reachedAmong(at, ids);
    if (reached === null)
        return skipped;
    return skipped.filter((skip) => {
        const id = skippedObject(skip);
        return id === null || reached.has(id);
    });
}
/** The object that something skipped is, or is in. */
function skippedObject({ path }) {
    return object_scope_named.exec(Buffer.from(path).toString('latin1', 0, 80))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/objects-to-read-again.js

/** @returns `null` for what is no object: the names of refs are read each time */
function objects_to_read_again_objectOf(origin) {
    switch (origin.is) {
        case 'blob':
        case 'tag':
            return { id: origin.id, what: origin.is };
        case 'message':
        case 'header':
            return { id: origin.commit, what: 'commit' };
        case 'name':
            return { id: origin.tree, what: 'tree' };
        case 'ref':
            return null;
    }
}
/** What was not read in full; most of these are blobs. */
function objectSkipped(skipped) {
    const id = skippedObject(skipped);
    return id === null ? null : { id, what: 'blob' };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/since-tips.js
/** The objects that a history has now and did not have then. */



/** Objects that are given at a time. */
const BATCH = 4096;
const since_tips_lineFeed = 0x0a;
const since_tips_questionMark = 0x3f;
/**
 * Every object that `now` reaches and `then` does not; besides those some that `then` reaches, too, where the same file
 * came back, or where what `then` named is gone: never one less.
 *
 * @param now as `currentTips` gives them
 * @param then those of the state; none for the whole history
 * @throws GitError after what git listed, where it cannot follow the history to its end
 */
async function* objectsSince(at, now, then) {
    const old = new Set(then);
    const unseen = new Set(now.filter((id) => !old.has(id)));
    if (unseen.size === 0)
        return;
    const git = await (0,run_git/* streamGit */.t1)(at, [
        ...['rev-list', '--objects', '--no-object-names', '--missing=print'],
        // An id on stdin, with or without `^`, that is nowhere counts as not said.
        ...['--ignore-missing', '--stdin'],
    ]);
    try {
        since_tips_feed(git, [...unseen], then);
        for await (const batch of batchesOf(new byte_stream/* ByteStream */.x(git.stdout))) {
            for (const id of batch.ids)
                unseen.delete(id);
            yield batch;
        }
        const code = await git.ended;
        if (code !== 0)
            throw git.failure(code);
    }
    finally {
        await git.close();
    }
    // What `then` reaches is not listed, and neither is what is nowhere.
    const missing = await absentAmong(at, [...unseen]);
    if (missing.length > 0)
        yield { ids: [], missing };
}
/** `^` and not `--not`, which git reads from stdin since 2.42 only. */
function since_tips_feed(git, now, then) {
    for (const id of now)
        git.stdin.write(`${id}\n`);
    for (const id of then)
        git.stdin.write(`^${id}\n`);
    git.stdin.end();
}
async function* batchesOf(bytes) {
    let [ids, missing] = [[], []];
    for (let line = await bytes.until(since_tips_lineFeed); line !== null; line = await bytes.until(since_tips_lineFeed)) {
        if (line[0] === since_tips_questionMark)
            missing.push(line.toString('latin1', 1));
        else
            ids.push(line.toString('latin1'));
        if (ids.length + missing.length < BATCH)
            continue;
        yield { ids, missing };
        [ids, missing] = [[], []];
    }
    if (ids.length + missing.length > 0)
        yield { ids, missing };
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/ref-pieces.js
/** The names of refs as pieces: a branch can be called by a key. */




/** A ref's name holds no line break (git-check-ref-format). */
async function refPieces(at) {
    const listed = await (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(refname)']);
    const names = linesOf(listed);
    return names
        .filter((name) => name.split('/').some(byte_path/* mayHoldKey */.Sv))
        .map((name) => (0,object_pieces/* bytesPiece */.AC)((0,byte_path/* pathBytes */.X5)(name), { is: 'ref', name }));
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/repository-identity.js
/** By what a state knows the repository again that it was made of, wherever that lies now. */





/** Reads every commit, so only for a state that is about to be written. @returns sorted, at most `MAX_ROOTS` */
async function rootCommits(at) {
    const args = ['rev-list', '--max-parents=0', '--ignore-missing', '--all', '--reflog', '--'];
    return linesOf(await (0,run_git/* readGit */.lX)(at, args))
        .sort()
        .slice(0, MAX_ROOTS);
}
/** Which of the commits are in this repository. @param roots ids in the form of this repository */
async function commitsHere(at, roots) {
    // `--missing=print`: else a partial clone would try to fetch them.
    const args = ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--missing=print', '--stdin'];
    const input = roots.map((id) => `${id}\n`).join('');
    return roots.length === 0 ? [] : linesOf(await (0,run_git/* readGit */.lX)(at, args, { input }));
}
/** Commits at which the clone was cut off, sorted. */
async function shallowCommits(at) {
    return [...(await exact_range_readShallow(repository_commonDirOf(at.gitDir)))].sort();
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/shallow-clone.js
/** @param accepted whether the user said that this is enough */
function shallowSkip(accepted) {
    const remedy = accepted ? '' : '; run "git fetch --unshallow", or accept it with --allow-shallow';
    return {
        path: 'the history before the oldest commits of this clone',
        reason: `the clone is shallow${remedy}`,
        incomplete: !accepted,
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/history/shared-ids.js
var shared_ids = __webpack_require__(548);
// EXTERNAL MODULE: ./lib/adapters/git/packs/pack-table.js + 3 modules
var pack_table = __webpack_require__(8402);
;// CONCATENATED MODULE: ./lib/adapters/git/history/shared-packs.js
/** Packs as several threads read them, each object from one of them only. */



/**
 * @param packs paths without `.pack` and `.idx`
 * @param idBytes 20, or 32 in a SHA-256 repository
 * @throws PackError where one cannot be read directly
 */
function sharedPacks(packs, idBytes) {
    const tables = packs.map((pack) => (0,pack_table/* readPackTable */.E)(pack, idBytes)).sort((a, b) => b.count - a.count);
    return tables.map((table, index) => ({
        table,
        elsewhere: elsewhereOf(table, tables.slice(0, index)),
        claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    }));
}
/** Most repositories have one large pack and a few small ones: each is compared with the larger ones. */
function elsewhereOf(table, others) {
    if (others.length === 0)
        return null;
    const elsewhere = new Uint8Array(new SharedArrayBuffer(table.count));
    for (let index = 0; index < table.count; index++) {
        const id = (0,pack_ids/* objectIdBytes */.iL)(table, index);
        if (others.some((other) => (0,pack_ids/* packHolds */.w8)(other, id)))
            elsewhere[index] = 1;
    }
    return elsewhere;
}

;// CONCATENATED MODULE: ./lib/adapters/git/history/stored-objects.js
/** What lies in the folders of objects: packs, and objects of their own ("loose" ones). */


/** @param idBytes 20, or 32 in a SHA-256 repository */
function storedObjects(folders, idBytes) {
    const loose = new Set();
    const packs = new Set();
    const unread = [];
    const namesIn = (folder) => {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch (error) {
            if (!isNoFolder.has(error.code ?? ''))
                unread.push(folder);
            return [];
        }
    };
    for (const folder of folders) {
        for (const name of namesIn((0,external_node_path_.join)(folder, 'pack'))) {
            // A pack whose index is missing (a multi-pack index can stand for it) is listed, too: git reads it then.
            const pack = /^(.*)\.(?:idx|pack)$/s.exec(name)?.[1];
            if (pack !== undefined)
                packs.add((0,external_node_path_.join)(folder, 'pack', pack));
        }
        for (const first of namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
            for (const rest of namesIn((0,external_node_path_.join)(folder, first))) {
                if (rest.length === 2 * idBytes - 2 && /^[0-9a-f]+$/.test(rest))
                    loose.add(first + rest);
            }
        }
    }
    return { packs: [...packs], loose: [...loose], unread };
}
const isNoFolder = new Set(['ENOENT', 'ENOTDIR']);

// EXTERNAL MODULE: ./lib/adapters/git/history/store-share.js + 15 modules
var store_share = __webpack_require__(3950);
;// CONCATENATED MODULE: ./lib/adapters/git/history/history-source.js


















/** Bytes of packs that are worth a further thread, which takes some 50 ms to start. */
const WORTH_A_THREAD = 24 * 1024 * 1024;
function historySource(at, options) {
    return new WholeHistory(at, options);
}
class WholeHistory {
    kind = 'history';
    #at;
    #options;
    #skipped = [];
    #check = null;
    #share = null;
    #elsewhere = [];
    #refs = null;
    /** How many there are to read. */
    #objects = null;
    #again = new Map();
    constructor(at, options) {
        this.#at = at;
        this.#options = options;
    }
    measure() {
        return { what: 'objects', total: this.#objects === null ? {} : { pieces: this.#objects } };
    }
    next() {
        if (this.#check === null)
            return this.#open().then(() => this.next());
        if (this.#refs !== null)
            return this.#refs.shift() ?? null;
        const piece = this.#share.next();
        if (piece instanceof Promise)
            return piece.then((there) => there ?? this.#firstRef());
        return piece ?? this.#firstRef();
    }
    readElsewhere() {
        return Promise.all(this.#elsewhere);
    }
    async locate(sightings) {
        const { unreachable } = this.#options;
        const { places, skipped } = await locateInHistory(this.#at, sightings, { unreachable });
        this.#skipped.push(...skipped);
        for (const { origin } of sightings)
            this.#readAgain(objects_to_read_again_objectOf(origin));
        return places;
    }
    async settle(skipped) {
        for (const skip of skipped)
            this.#readAgain(objectSkipped(skip));
        const inScope = this.#options.unreachable ? skipped : await skippedInScope(this.#at, skipped);
        return [...inScope, ...((await this.#check?.answer) ?? [])];
    }
    coverage() {
        const { blobs = 0, commits = 0, skipped = [] } = this.#share?.coverage() ?? {};
        return { files: 0, blobs, commits, skipped: [...skipped, ...this.#skipped], range: null };
    }
    readAgain() {
        return [...this.#again.values()];
    }
    async close() {
        await this.#options.threads.close();
        await this.#share?.close();
        await this.#check?.close();
    }
    #readAgain(object) {
        if (object !== null)
            this.#again.set(object.id, object);
    }
    async #open() {
        const { allowShallow, heap, maxSize, since, threads } = this.#options;
        if ((await shallowCommits(this.#at)).length > 0)
            this.#skipped.push(shallowSkip(allowShallow));
        const idBytes = object_format_idBytes[await objectFormatOf(this.#at)];
        const { packs, ids } = since === null ? await this.#everything(idBytes) : await this.#news(since);
        const listed = (0,shared_ids/* shareIds */.Kl)(ids, idBytes);
        const job = { is: 'store', at: this.#at, idBytes, packs, listed, maxSize };
        this.#objects = ids.length + packs.reduce((sum, { table }) => sum + table.count, 0);
        const size = job.packs.reduce((sum, { table }) => sum + packBytes(table), 0);
        const worth = Math.floor(size / WORTH_A_THREAD) + Math.floor((0,shared_ids/* stretchesOf */.TM)(listed) / 2);
        const more = Math.min(threads.most, worth);
        this.#elsewhere = Array.from({ length: more }, () => threads.start(job));
        // They may fail before anybody waits for them.
        for (const reading of this.#elsewhere)
            reading.catch(() => undefined);
        this.#share = (0,store_share/* storeShare */.t)(job, heap);
    }
    /** All that the store holds; whether all that is reached is there git is asked beside the scan. */
    async #everything(idBytes) {
        this.#check = await checkMissing(this.#at);
        const { folders, unread } = objectFolders(this.#at);
        for (const path of unread)
            this.#skipped.push({ path, reason: noFolder, incomplete: true });
        const { packs: paths, loose, unread: unlisted } = storedObjects(folders, idBytes);
        for (const path of unlisted)
            this.#skipped.push({ path, reason: noList, incomplete: true });
        const packs = packsOrNull(paths, idBytes);
        if (packs === null)
            return { packs: [], ids: await everyObject(this.#at) };
        return { packs, ids: notIn(packs, loose) };
    }
    /** What is reached now and was not then. */
    async #news({ now, then, again }) {
        this.#check = nothingToCheck;
        const ids = new Set(again);
        for await (const listed of objectsSince(this.#at, now, then)) {
            for (const id of listed.ids)
                ids.add(id);
            this.#skipped.push(...listed.missing.map(object_pieces/* missingObject */.Ku));
        }
        return { packs: [], ids: [...ids] };
    }
    async #firstRef() {
        this.#refs = [...(await refPieces(this.#at))];
        return this.#refs.shift() ?? null;
    }
}
const nothingToCheck = { answer: Promise.resolve([]), close: () => Promise.resolve() };
const noFolder = 'objects are borrowed from it, and it cannot be read';
const noList = 'objects lie in it, and it cannot be listed';
function packBytes({ offsets, count }) {
    return offsets[count];
}
/** @returns `null` where one of them must be left to git */
function packsOrNull(packs, idBytes) {
    try {
        return sharedPacks(packs, idBytes);
    }
    catch (error) {
        if (error instanceof pack_error/* PackError */.q)
            return null;
        throw error;
    }
}
function notIn(packs, loose) {
    return loose.filter((id) => {
        const bytes = Buffer.from(id, 'hex');
        return !packs.some(({ table }) => (0,pack_ids/* packHolds */.w8)(table, bytes));
    });
}

// EXTERNAL MODULE: ./lib/adapters/fs/read-failure.js
var read_failure = __webpack_require__(9159);
;// CONCATENATED MODULE: ./lib/adapters/fs/read-up-to.js

/**
 * All of an open file, read from where it stands, whatever size it says it has.
 *
 * @param most bytes; one more is given where the file is larger, so that its reader says so
 * @throws the system's error
 */
function readUpTo(descriptor, most) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
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

;// CONCATENATED MODULE: ./lib/adapters/git/history/current-tips.js
/** Where the history of a repository ends: what refs, reflogs and the HEADs of all worktrees name. */


/**
 * Asked once, before the objects are listed: what is listed from them, and not from what refs name by then, is what a
 * state may call scanned.
 *
 * @returns ids of commits, tags and whatever else a ref points at, each once, sorted; a broken ref's, too, whose object
 *   is not there
 */
async function currentTips(at) {
    const [commits, refs, worktrees] = await Promise.all([
        // `--ignore-missing`: git would end at a HEAD whose commit is missing.
        (0,run_git/* readGit */.lX)(at, ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--all', '--reflog', '--']),
        // rev-list tells a tag's commit only, and nothing of a ref to a blob or a tree.
        (0,run_git/* readGit */.lX)(at, ['for-each-ref', '--format=%(objectname)']),
        (0,run_git/* readGit */.lX)(at, ['worktree', 'list', '--porcelain', '-z']),
    ]);
    const heads = worktrees
        .toString('latin1')
        .split('\0')
        .flatMap((line) => /^HEAD ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    const ids = new Set([...linesOf(commits), ...linesOf(refs), ...heads]);
    return [...ids].filter(isNoNullId).sort();
}
/** The HEAD of a branch that is not yet born. */
function isNoNullId(id) {
    return !/^0+$/.test(id);
}

;// CONCATENATED MODULE: ./lib/core/history-state/fits.js
/** Whether a state may be built on: whatever it claims was scanned must be what a scan of today would have seen. */

/**
 * Objects go by their content, so that a stranger's state could do no harm beyond a scan that finds less to skip; it is
 * refused because it is a mistake.
 *
 * @returns `null` where it fits, else why not, completing "it …"
 */
function fits(state, now) {
    if (state.engine !== now.engine)
        return `was made by version ${state.engine}, and this is ${now.engine}`;
    if (state.rules !== now.rules)
        return 'was made by other rules of what is a key';
    if (state.objectFormat !== now.objectFormat || (state.roots.length > 0 && now.rootsHere.length === 0))
        return 'is of another repository';
    // What lies behind the cut counts as reached, and nobody saw it.
    if (!isSameSet(state.shallow, now.shallow))
        return 'is of a clone that was cut off at other commits';
    return null;
}
/** What a report says of a full scan where one of the new objects was asked for. */
function fullScanNotice(fileName, why) {
    return `the whole history was scanned, not only what is new: ${(0,show_value/* showName */.$i)(fileName)} ${why}`;
}
function isSameSet(one, other) {
    const known = new Set(one);
    return known.size === new Set(other).size && other.every((id) => known.has(id));
}

;// CONCATENATED MODULE: ./lib/core/history-state/render-state.js
/** The text of a state: the same state gives the same bytes. */


const stateVersion = 1;
/** One JSON object, an id a line, sorted, each once. */
function renderState(state) {
    const { engine, rules, objectFormat } = state;
    const text = {
        schemaVersion: stateVersion,
        tool: tool.name,
        engine,
        rules,
        objectFormat,
        roots: sorted(state.roots).slice(0, MAX_ROOTS),
        shallow: sorted(state.shallow),
        tips: sorted(state.tips),
        again: sorted(state.again.map(line)),
    };
    return `${JSON.stringify(text, null, 1)}\n`;
}
function line({ id, what }) {
    return `${what} ${id}`;
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}

;// CONCATENATED MODULE: ./lib/core/history-state/parse-state.js
/** Reads a state. It comes out of a cache, so that anyone may have written it: its form is checked to the last id. */



const members = [
    ...['schemaVersion', 'tool', 'engine', 'rules', 'objectFormat'],
    ...['roots', 'shallow', 'tips', 'again'],
];
/** @param bytes of the file; one more than `MAX_STATE_BYTES` is enough of a larger one */
function parseState(bytes) {
    if (bytes.length > MAX_STATE_BYTES)
        return { problem: `is larger than ${MAX_STATE_BYTES / 1024 / 1024} MiB` };
    const value = hasFormOfState(bytes) ? parsed(bytes) : undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { problem: 'is not JSON of a history scan' };
    return stateIn(value);
}
/** An object with four lists; the shortest thing in them is an id of 40 digits. */
const MOST_BRACKETS = 5;
const SHORTEST_ITEM = 40;
/**
 * Whether the parser may see it: what is nested a million times deep, or holds a number for every two bytes, takes
 * many times its size in memory.
 */
function hasFormOfState(bytes) {
    let brackets = 0;
    let commas = 0;
    for (const byte of bytes) {
        if (byte === 0x5b || byte === 0x7b)
            brackets++;
        else if (byte === 0x2c)
            commas++;
    }
    return brackets <= MOST_BRACKETS && commas <= members.length + bytes.length / SHORTEST_ITEM;
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    }
    catch {
        return undefined;
    }
}
function stateIn(value) {
    if (value.tool !== tool.name)
        return { problem: 'is not JSON of a history scan' };
    if (value.schemaVersion !== stateVersion)
        return { problem: 'was written in the form of another version' };
    const names = Object.keys(value);
    if (names.length !== members.length || !members.every((name) => Object.hasOwn(value, name)))
        return { problem: 'lacks a member, or has one too many' };
    const { engine, rules } = value;
    if (typeof engine !== 'string' || !/^[0-9A-Za-z.+-]{1,64}$/.test(engine))
        return { problem: 'names no version' };
    if (typeof rules !== 'string' || !/^[0-9a-f]{64}$/.test(rules))
        return { problem: 'names no rules' };
    const objectFormat = objectFormats.find((format) => format === value.objectFormat);
    if (objectFormat === undefined)
        return { problem: 'names no object format' };
    const [roots, shallow, tips] = [value.roots, value.shallow, value.tips].map((list) => idsIn(list, objectFormat));
    const again = againIn(value.again, objectFormat);
    if (!roots || !shallow || !tips || !again || roots.length > MAX_ROOTS)
        return { problem: 'holds something else than ids of objects' };
    return { state: { engine, rules, objectFormat, roots, shallow, tips, again } };
}
function idsIn(list, format) {
    if (!Array.isArray(list))
        return null;
    const items = list;
    return items.every((item) => isId(item, format)) ? items : null;
}
function againIn(list, format) {
    if (!Array.isArray(list))
        return null;
    const again = [];
    for (const item of list) {
        if (typeof item !== 'string')
            return null;
        const what = objectKinds.find((kind) => item.startsWith(`${kind} `));
        const id = item.slice(item.indexOf(' ') + 1);
        if (what === undefined || !isId(id, format))
            return null;
        again.push({ id, what });
    }
    return again;
}
function isId(item, format) {
    return typeof item === 'string' && item.length === idDigits[format] && /^[0-9a-f]+$/.test(item);
}

// EXTERNAL MODULE: ./lib/core/containers/allowance.js
var allowance = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/core/containers/registry.js + 64 modules
var registry = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/core/decoders/registry.js + 39 modules
var decoders_registry = __webpack_require__(7552);
;// CONCATENATED MODULE: ./lib/core/detect/encoding.js
/** How a key can be hidden, by the names of the report (`docs/report.schema.json`, *encoding*). */
/** What one of our decoders undoes, or the reader of prefixed keys on its way. */
const encodingNames = [
    'base64',
    'base64url',
    'hex',
    'percent',
    'unicode-escape',
    'hex-escape',
    'octal-escape',
    'html-entity',
    'backslash-escape',
    'quoted-printable',
    'utf-16le',
    'utf-16be',
    'decimal',
    'dump',
    'string-join',
    'line-wrap',
    'zero-width',
    'ansi',
    'tags',
];

// EXTERNAL MODULE: ./lib/core/detect/kernel/anchor.js
var kernel_anchor = __webpack_require__(9244);
;// CONCATENATED MODULE: ./lib/core/detect/kernel/anchor-table.js
const buckets = [
    ['base64, second form', 'base64, second form, cut behind the o', 'hex', 'soft break'],
    ['prefix in UTF-16', 'decimal', 'personal'],
    [
        'prefix',
        'prefix cut behind the h',
        'h between joins',
        'h between colours',
        'h between zero-width characters',
        'base64, first form, cut behind the c',
    ],
    ['byte escape', 'character escape', 'entity'],
    ['dump', 'posthog'],
    [
        'base64, first form',
        'base64, first form, cut before the h',
        'base64, second form, cut behind the B',
        'base64, third form, cut behind the w',
        'soft break with a carriage return',
    ],
    ['prefix cut behind the p', 'base64, third form', 'base64, third form, cut behind the a'],
    ['percent escape', 'octal escape', 'octal escape of two digits', 'octal escape of a colour'],
];

// EXTERNAL MODULE: ./lib/core/detect/kernel/modules.js
var modules = __webpack_require__(7784);
// EXTERNAL MODULE: ./lib/core/detect/kernel/trigrams.js
var trigrams = __webpack_require__(7074);
// EXTERNAL MODULE: ./lib/core/detect/limits.js
var detect_limits = __webpack_require__(1543);
;// CONCATENATED MODULE: ./lib/core/history-state/rules-id.js
/**
 * What decides what is found, as one number: a history that was scanned by other rules has to be scanned again. It takes
 * what the rules are made of and not only the version, since whoever works on them does not change that each time.
 */













/** @returns SHA-256 in hex; the same on every machine and every Node */
function rulesId() {
    const rules = [
        tool,
        kernel_anchor/* anchors */.p,
        buckets,
        trigrams/* trigrams */.Ek,
        [modules/* plainModule */.R, modules/* relaxedModule */.E],
        encodingNames,
        decoders_registry/* decoders */.S.map((decoder) => [decoder.id, decoder.anchors]),
        registry.containers.map(({ id }) => id),
        generations/* generations */.YZ,
        kinds/* kinds */.EZ,
        sortedNumbers({ ...detect_limits }),
        sortedNumbers({ ...allowance }),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex');
}
/** The constants of a module. */
function sortedNumbers(module) {
    return Object.entries(module)
        .filter(([, value]) => typeof value === 'number')
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/entry/since-state.js
/** The file that tells a scan of a history what an earlier one has seen: read before it, written after it. */
















/** @throws UserError where there is a file that cannot be read */
async function openSinceState(file, at) {
    const tips = await currentTips(at);
    const objectFormat = await objectFormatOf(at);
    const shallow = await shallowCommits(at);
    const rules = rulesId();
    const bytes = readState(file);
    const { since, why } = await sinceIn(bytes);
    return {
        since: since === null ? null : { now: tips, ...since },
        notices: why === null ? [] : [fullScanNotice((0,external_node_path_.basename)(file), why)],
        async keep(report, source) {
            if (!report.scan.complete)
                return `the scan is incomplete: ${(0,neutralise/* showText */.h$)(file)} was left as it is, and the next scan begins where this one did`;
            const roots = await rootCommits(at);
            writeOutput(file, renderState({
                engine: tool.version,
                rules,
                objectFormat,
                roots,
                shallow,
                tips,
                again: source.readAgain(),
            }));
            return null;
        },
    };
    async function sinceIn(text) {
        if (text === null)
            return { since: null, why: null };
        const parsed = parseState(text);
        if ('problem' in parsed)
            return { since: null, why: parsed.problem };
        const { state } = parsed;
        const rootsHere = state.objectFormat === objectFormat ? await commitsHere(at, state.roots) : [];
        const why = fits(state, { engine: tool.version, rules, objectFormat, shallow, rootsHere });
        if (why !== null)
            return { since: null, why };
        return { since: { then: state.tips, again: state.again.map(({ id }) => id) }, why: null };
    }
}
/** @returns `null` where there is none yet */
function readState(file) {
    let descriptor;
    try {
        // A pipe that nobody writes to would hold up the process, deaf to signals. Windows has no such flag.
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,read_failure/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw unreadable(file, error);
    }
    try {
        const found = (0,external_node_fs_.fstatSync)(descriptor);
        if (found.isDirectory())
            throw new user_error/* UserError */.y(`--since-state: ${(0,neutralise/* showText */.h$)(file)} is a folder; name a file`);
        // `/dev/null` keeps nothing, and is written like any output.
        if (found.isCharacterDevice())
            return null;
        if (!found.isFile())
            throw new user_error/* UserError */.y(`--since-state: ${(0,neutralise/* showText */.h$)(file)} is no plain file; name a file`);
        return readUpTo(descriptor, MAX_STATE_BYTES);
    }
    catch (error) {
        throw error instanceof user_error/* UserError */.y ? error : unreadable(file, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unreadable(file, error) {
    return new user_error/* UserError */.y(`cannot read ${(0,neutralise/* showText */.h$)(file)} (${(0,read_failure/* codeOf */.$N)(error)}); take it away, or name another file`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/entry/history-scan.js
/** A history to scan, in full or since an earlier scan. */


/** @throws UserError where the state cannot be read */
async function historyOf(at, { stateFile, ...options }) {
    const state = stateFile === null ? null : await openSinceState(stateFile, at);
    const source = historySource(at, { ...options, since: state?.since ?? null });
    return {
        open: () => [source],
        notices: state?.notices ?? [],
        keep: async (report) => (state === null ? null : state.keep(report, source)),
    };
}

;// CONCATENATED MODULE: ./lib/entry/action/open-sources.js
/** Opens what the Action scans: a range in the scratch, a pull request's text, the files of the checkout or the commit. */













/**
 * The checkout at the input `path`; `null` where there is none: then everything is fetched.
 *
 * @throws UserError where `path` was set, and no checkout is there
 */
function checkoutOf({ checkout, pathPrefix }) {
    const repository = (0,external_node_fs_.existsSync)(checkout) ? findRepository(checkout) : null;
    // A repository around the workspace is not what is to be scanned.
    if (repository !== null && !repository.bare && repository.root === (0,external_node_fs_.realpathSync)(checkout))
        return repository;
    if (pathPrefix === '')
        return null;
    throw new user_error/* UserError */.y(`path: there is no checkout at "${(0,neutralise/* showText */.h$)(pathPrefix)}"; give actions/checkout the same path, or take it away`);
}
async function openSources(wanted, paths) {
    const { settings, parts, range, scratch, tools } = wanted;
    const fetchObjects = (ids) => scratch.fetchObjects(ids);
    const sources = [];
    if (range !== null)
        sources.push(rangeSource(scratch.location, range, { fetchObjects }));
    if (parts.text !== null) {
        const { title, body } = parts.text;
        sources.push(textSource('conversation', [
            { in: 'pull-request', text: title },
            { in: 'pull-request', text: body },
        ]));
    }
    if (parts.ref !== null && (0,byte_path/* mayHoldKey */.Sv)((0,byte_path/* bytePath */.OO)(Buffer.from(parts.ref)))) {
        sources.push(textSource('range', [{ in: 'ref', text: parts.ref, path: parts.ref }]));
    }
    const notices = [];
    let keep;
    if (parts.history) {
        const history = await historyOf(await scratch.fetchHistory(settings.sha), {
            unreachable: false,
            allowShallow: false,
            maxSize: null,
            stateFile: settings.sinceState,
            ...tools,
        });
        sources.push(...history.open());
        notices.push(...history.notices);
        keep = history.keep;
    }
    const files = parts.files ? await openFiles(wanted, paths) : { sources: [], skipped: [] };
    return { sources: [...sources, ...files.sources], skipped: files.skipped, notices, keep };
}
async function openFiles({ settings, checkout, scratch, tools }, paths) {
    if (checkout === null) {
        await scratch.fetchCommit(settings.sha);
        const fetchObjects = (ids) => scratch.fetchObjects(ids);
        return { sources: [treeSource(scratch.location, settings.sha, { fetchObjects })], skipped: [] };
    }
    const kinds = (0,tree_kinds/* treeKinds */.U)(checkout.root);
    const listing = workTreeNames(checkout, '', kinds);
    const { names } = listing;
    const options = { root: checkout.root, names, tracked: true, maxFileSize: null, kinds };
    const source = paths === null
        ? (0,threaded_files/* threadedFiles */.Z)(options, tools.threads)
        : (0,file_source/* fileSource */.I)({ ...options, select: (path) => paths.selects(path) });
    return { sources: [source], skipped: nestedSkips(listing) };
}

;// CONCATENATED MODULE: ./lib/entry/action/parts.js


/** @throws UserError where the event has no changes, or is about what this version does not scan */
function partsOf({ scan, event }, plan) {
    if (scan === 'auto' && plan.unsupported !== null) {
        const what = plan.unsupported === 'logs' ? 'the logs of a workflow run' : 'a conversation';
        throw notInThisVersion(`scanning ${what}`, `take ${event.name} out of the workflow's "on"`);
    }
    const changes = scan === 'auto' ? plan.changes !== null : scan.has('changes');
    if (changes && plan.changes === null) {
        throw new user_error/* UserError */.y('scan: changes needs an event that brings changes (pull_request, push or merge_group); take auto, files or history');
    }
    const files = scan === 'auto' ? plan.changes === null : scan.has('files');
    const history = scan === 'auto' ? plan.everything : scan.has('history');
    const deletion = plan.changes === 'nothing';
    return {
        range: changes && plan.changes !== 'nothing' ? plan.changes : null,
        text: changes ? plan.text : null,
        ref: changes ? plan.ref : null,
        files: files && !deletion,
        history: history && !deletion,
        nothing: deletion,
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/baseline.js



const schemaVersion = 1;
const baseline_tool = 'posthog-key-guard';
const baseline_members = ['schemaVersion', 'tool', 'fingerprints'];
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
    const file = (0,show_value/* showName */.$i)(fileName);
    if (bytes.length > maxBaselineBytes)
        throw new user_error/* UserError */.y(`${file}: is larger than ${maxBaselineBytes / 1024 / 1024} MiB; ${again}`);
    const text = new TextDecoder().decode(bytes);
    // The parser's own message would quote the file.
    const value = baseline_parsed(text);
    if (value === undefined) {
        const conflict = /^(?:<{7}|>{7})/m.test(text);
        throw new user_error/* UserError */.y(conflict
            ? `${file}: holds a merge conflict; keep the fingerprints of both sides`
            : `${file}: is not JSON; ${again}`);
    }
    return fingerprintsIn(value, file);
}
function baseline_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fingerprintsIn(value, file) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new user_error/* UserError */.y(`${file}: is no baseline, which is a JSON object with "fingerprints"; ${again}`);
    const baseline = value;
    if (baseline.tool !== baseline_tool)
        throw new user_error/* UserError */.y(`${file}: is no baseline, its "tool" is not "${baseline_tool}"; ${again}`);
    if (baseline.schemaVersion !== schemaVersion)
        throw new user_error/* UserError */.y(`${file}: has a schemaVersion other than ${schemaVersion}; use the version that wrote it, or ${again}`);
    for (const name of Object.keys(baseline)) {
        if (!baseline_members.some((member) => member === name))
            throw new user_error/* UserError */.y(`${file}: a baseline has no member ${(0,show_value/* showValue */.vp)(name)}${(0,nearest_word/* didYouMean */.a)(name, baseline_members)}; remove it`);
    }
    const fingerprints = baseline.fingerprints;
    if (!Array.isArray(fingerprints))
        throw new user_error/* UserError */.y(`${file}: "fingerprints" is not a list; ${again}`);
    for (const [index, fingerprint] of fingerprints.entries()) {
        if (typeof fingerprint !== 'string' || !/^[0-9a-f]{64}$/.test(fingerprint))
            throw new user_error/* UserError */.y(`${file}: fingerprint ${index + 1} is not 64 lower-case hexadecimal digits; remove it, or ${again}`);
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
    return `${JSON.stringify({ schemaVersion, tool: baseline_tool, fingerprints: sorted }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/entry/action/policy.js






/** @throws UserError where the place, or a file that was asked for, cannot be had, or is not valid */
async function loadPolicy(settings, scratch, place) {
    const { files, notices } = await policyFiles(scratch, place);
    const configuration = await configurationIn(files, settings.config);
    const ordered = orderSettings(settings, configuration, builtInSettings);
    return {
        configuration,
        ordered,
        baseline: ordered.baseline === null ? new Set() : await baselineIn(files, ordered.baseline),
        from: files.from,
        notices,
    };
}
async function policyFiles(scratch, place) {
    switch (place.at) {
        case 'branch':
            return { files: await scratch.policyFiles({ branch: place.branch }), notices: [] };
        case 'default-branch':
            return { files: await scratch.policyFiles({ default: true }), notices: [] };
        case 'commit':
            if (await scratch.commitExists(place.commit)) {
                return { files: await scratch.policyFiles({ commit: place.commit }), notices: [] };
            }
            return builtInPolicy('the commit before this push is gone');
        case 'built-in':
            return builtInPolicy(place.because);
    }
}
function builtInPolicy(because) {
    return {
        files: { from: 'the built-in policy', read: () => null },
        notices: [`no configuration was read, the built-in policy holds: ${because}`],
    };
}
async function configurationIn(files, path) {
    const bytes = await files.read(path);
    if (bytes === null) {
        if (path === builtIn.config)
            return configuration/* noConfiguration */.U;
        throw missing('config', path, files);
    }
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 2961));
    return parseConfiguration(bytes, path);
}
async function baselineIn(files, path) {
    const bytes = await files.read(path);
    if (bytes === null)
        throw missing('baseline', path, files);
    return parseBaseline(bytes, path);
}
function missing(input, path, { from }) {
    return new user_error/* UserError */.y(`${input}: there is no ${(0,neutralise/* showText */.h$)(path)} in ${(0,neutralise/* showText */.h$)(from)}; commit it there, or take the setting away`);
}

;// CONCATENATED MODULE: ./lib/core/policy/verdict.js
/** What a report means for the one who asked: which keys fail, which only warn, and the exit code. */

/** The places of a key that no comment, entry or baseline suppresses. */
function openLocations(finding) {
    return finding.locations.filter(({ suppressed }) => suppressed === null);
}
/** Whether a severity is at or above a level; nothing is above `never`. */
function reaches(severity, failOn) {
    return failOn !== 'never' && finding/* severities */.gO.indexOf(severity) <= finding/* severities */.gO.indexOf(failOn);
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
    return `last in ${amounts_short(last.commit)}${date}`;
}

;// CONCATENATED MODULE: ./lib/core/report/places.js


/** `src/a.ts:12:34`, `message of commit 3f9c2d1, line 3`. */
function places_placeOf(location) {
    const { path, line, column, commit } = location;
    const at = commit === null ? 'a commit' : `commit ${amounts_short(commit)}`;
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
        : places_placeOf(location);
}
/** `in base64`, `in gzip > base64` (outermost first); `null` for plain text. */
function encodingOf({ encoding }) {
    return encoding.length === 0 ? null : `in ${encoding.join(' > ')}`;
}
/** `3f9c2d1, 2026-03-02, A. Dev`; `null` where the commit is not known. */
function commitOf({ commit, author, date }) {
    if (commit === null)
        return null;
    return [amounts_short(commit), date?.slice(0, 10) ?? null, author]
        .filter((part) => part !== null && part !== '')
        .join(', ');
}
/**
 * What is to be known about a place besides where it is: since when, whether it is still there, and what holds it:
 * `from 3f9c2d1, 2026-03-02, A. Dev; no longer at HEAD; last in 7b45bfb, 2026-04-01; on main, v1.0 and 3 more`.
 */
function places_historyOf(location) {
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
    const place = shortPlaceOf(location);
    const history = places_historyOf(location);
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
    const open = openLocations(finding);
    const brought = standing === 'new-place'
        ? open.filter(({ newPlace }) => newPlace)
        : open.filter(({ introduced }) => introduced !== false);
    const seen = new Set();
    return brought.filter((location) => {
        const line = JSON.stringify([shortPlaceOf(location), location.inHead ? null : location.commit]);
        return seen.size < seen.add(line).size;
    });
}

;// CONCATENATED MODULE: ./lib/core/report/suppressed.js
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
    return { keys: finding/* suppressors */.Qn.reduce((sum, by) => sum + keysBy[by], 0), keysBy, places };
}
/** The keys with the places that a report lists: without the suppressed ones, unless they are asked for. */
function suppressed_listed(report, showSuppressed) {
    if (showSuppressed)
        return report.keys;
    return report.keys
        .filter(({ suppressed }) => suppressed === null)
        .map((finding) => ({
        ...finding,
        locations: finding.locations.filter(({ suppressed }) => suppressed === null),
    }));
}

;// CONCATENATED MODULE: ./lib/core/report/words.js



const productName = 'PostHog Key Guard';
/** `personal key phx_...9aB3`. */
function keyName({ kind, confidence, masked }) {
    return `${confidence === 'possible' ? 'possible ' : ''}${kinds/* kinds */.EZ[kind].label} ${masked}`;
}
/** `PostHog personal key phx_...9aB3 works now`. */
function annotationTitle(finding) {
    const name = `${finding.confidence === 'possible' ? 'Possible ' : ''}PostHog ${kinds/* kinds */.EZ[finding.kind].label} ${finding.masked}`;
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
    const whole = `whoever holds it can ${kinds/* kinds */.EZ[kind].opens}`;
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
    const { keys, keysBy, places } = suppressedCounts(report);
    const by = Object.keys(keysBy)
        .filter((suppressor) => keysBy[suppressor] > 0)
        .map((suppressor) => `${keysBy[suppressor]} ${suppressorWords[suppressor]}`);
    const only = Object.keys(keysBy).find((suppressor) => keysBy[suppressor] === keys);
    const how = only === undefined ? `(${by.join(', ')})` : suppressorWords[only];
    const parts = [
        ...(keys > 0 ? [`${count(keys, 'key')} suppressed ${how}`] : []),
        ...(places > 0 ? [`${count(places, 'place')} of other keys suppressed`] : []),
    ];
    return parts.length === 0 ? 'nothing suppressed' : list(parts);
}
/** `2 project tokens, public by design`; `null` where there is none. */
function publicSummary(findings) {
    return findings.length === 0 ? null : `${count(findings.length, 'project token')}, public by design`;
}
/** `a1b2c3d..d4e5f6a`, or `all of d4e5f6a` where the range has no base. */
function rangeName({ base, head }) {
    return base === null ? `all of ${amounts_short(head)}` : `${amounts_short(base)}..${amounts_short(head)}`;
}
/** What was read, without bytes and time: `812 files`, `5 commits, 23 objects`. */
function amountScanned({ scan, range }) {
    if (range !== null) {
        if (range.commits === 0 && range.objects === 0)
            return 'an empty range, nothing to scan';
        return `${count(range.commits, 'commit')}, ${count(range.objects, 'object')}`;
    }
    if (scan.sources.length === 1 && scan.sources[0] === 'stdin')
        return 'standard input';
    const file = scan.sources.includes('staged') ? 'staged file' : 'file';
    return [
        ...(scan.files > 0 || (scan.commits === 0 && scan.blobs === 0) ? [count(scan.files, file)] : []),
        ...(scan.commits > 0 ? [count(scan.commits, 'commit')] : []),
        ...(scan.blobs > 0 ? [count(scan.blobs, 'object')] : []),
    ].join(', ');
}
/** `9.1 MB, 0.14 s`. */
function effort({ scan }) {
    return `${amounts_bytes(scan.bytes)}, ${duration(scan.durationMs)}`;
}
/**
 * What is true, in a few words: `1 key at or above high`, `no new key at or above high`, `no keys`,
 * `no keys but suppressed ones`; said of a scan that is incomplete and has nothing that fails:
 * `incomplete: no keys in what was read`.
 */
function verdictWords({ failing, warnings, result }, failOn, standings) {
    if (failing.length > 0)
        return `${count(failing.length, 'key')} at or above ${failOn}`;
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
        return `${count(warnings, 'key')}, none of which fails (fail-on is never)`;
    return inBase ? `no new key at or above ${failOn}` : `no key at or above ${failOn}`;
}
/** `the scan is incomplete: 2 things were not read`; `null` for a complete one. */
function incompleteWords({ scan }) {
    if (scan.complete)
        return null;
    const cut = scan.skipped.filter(({ incomplete }) => incomplete).length;
    return cut === 0
        ? 'the scan is incomplete: it ended early'
        : `the scan is incomplete: ${count(cut, 'thing was', 'things were')} not read in full`;
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

;// CONCATENATED MODULE: ./lib/core/report/digest.js



const order = ['fails', 'new-place', 'below-threshold', 'known', 'suppressed'];
/** Judges and sorts a report; a key that is suppressed is listed only on request. */
function digest(report, { failOn, showSuppressed }) {
    const judged = verdict(report, failOn);
    const standings = report.keys.map((finding) => standingOf(finding, failOn));
    const keys = suppressed_listed(report, showSuppressed).map((finding) => ({
        finding,
        standing: standingOf(finding, failOn),
    }));
    return {
        verdict: judged,
        words: verdictWords(judged, failOn, standings),
        keys: order.flatMap((standing) => keys.filter((key) => key.standing === standing)),
        tokens: keys.filter(({ standing }) => standing === 'public').map(({ finding }) => finding),
    };
}

;// CONCATENATED MODULE: ./lib/core/report/meaning-words.js


const exposurePlaces = {
    'public-variable': 'under a public variable',
    'posthog-init': 'in posthog.init',
    bundle: 'in a built bundle',
    'source-map': 'in a source map',
};
/** `browsers get it: it stands under a public variable and in a built bundle`; `null` where they do not, as far as is known. */
function meaning_words_exposureOf({ exposure }) {
    return exposure.length === 0
        ? null
        : `browsers get it: it stands ${list(exposure.map((one) => exposurePlaces[one]))}`;
}
const meaning_words_remedies = {
    'secret-for-token': 'where the project token belongs: put the phc_ token there',
    'token-for-personal': 'where a personal key belongs: a project token does not work there, read a personal key from the secrets',
    'token-for-secret': 'where a project secret key belongs: a project token does not work there, read the secret key from the secrets',
};
/**
 * `it is a personal key where the project token belongs: put the phc_ token there`; `null`: nothing of that kind.
 *
 * @param where one place of the key, or the key for all of them
 */
function meaning_words_misplacedOf({ kind }, { misplaced }) {
    if (misplaced === null)
        return null;
    const { label } = kinds/* kinds */.EZ[kind];
    return `it is ${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label} ${meaning_words_remedies[misplaced]}`;
}
/** The first such place of each token; more tokens are counted. */
function misplacedTokens(tokens) {
    return tokens.flatMap((finding) => {
        const location = finding.locations.find(({ misplaced }) => misplaced !== null);
        if (location?.misplaced == null)
            return [];
        return [{ finding, location, words: `${kinds/* kinds */.EZ[finding.kind].label} ${meaning_words_remedies[location.misplaced]}` }];
    });
}
/** The first few, each as one line; the last line counts the others. */
function misplacedLines(tokens, line) {
    const all = misplacedTokens(tokens);
    const more = all.length - maxLines;
    return [
        ...all.slice(0, maxLines).map(line),
        ...(more > 0 ? [`and ${count(more, 'more project token')} where another key belongs`] : []),
    ];
}
const maxLines = 5;

;// CONCATENATED MODULE: ./lib/core/report/posthog-pages.js
const posthog_pages_settings = {
    personalKeys: '/settings/user-api-keys',
    projectSecretKeys: '/settings/environment-secret-api-keys',
    secureKey: '/settings/environment-feature-flags#feature-flag-secure-api-key',
    connectedApps: '/settings/user-connected-apps',
    projectToken: '/settings/environment-details#variables',
};
/** The page on each of the hosts: nobody but its owner knows in which region a key lives. */
function pages(page, hosts) {
    return hosts.map((host) => `${host}${posthog_pages_settings[page]}`);
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

;// CONCATENATED MODULE: ./lib/core/report/rotation-steps.js

/** What to do here once the key is replaced, and why that is not the first step. */
const removal = {
    text: 'remove it from here; that alone is no use, it stays readable in the history and in every clone',
    pages: [],
};
/** What turns a check green, for a text that stands where no run is known (a rule of SARIF): see `allowanceWords`. */
const rotation_steps_allowance = {
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
    { text: 'make a new key, with only the scopes that its use needs', pages: pages('personalKeys', hosts) },
    { text: 'put it where the old one is used, then delete the old one on that page', pages: [] },
];
const signOut = (hosts) => [
    {
        text: 'disconnect the app that it was made for: that ends the access and the refresh token together',
        pages: pages('connectedApps', hosts),
    },
    { text: 'sign in again from that app: it gets new tokens', pages: [] },
];
const replaceByKind = {
    personal: replacePersonal,
    'legacy-personal': replacePersonal,
    'project-secret': (hosts) => [
        {
            text: 'find it by its mask, and make a new key beside it',
            pages: pages('projectSecretKeys', hosts),
        },
        {
            text: 'not in that list? Then it is the feature flags secure key: rotate that one, and the old one goes on as its backup',
            pages: pages('secureKey', hosts),
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
        ...newlyAllowed(report).map((place) => github_allowance(place, context)),
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
        title: annotationTitle(finding),
        message: [
            `${whereWords(location, context)}: ${danger(finding)}.`,
            ...meaning({ finding, location }),
            `${rotationInShort[finding.kind]}, ${lastStepInShort(location)}.`,
            steps,
            `${capitalized(allowanceWords(context, context))}.`,
        ].join(' '),
        place: markOf(location, context),
    };
}
function warning({ finding, location }, standing, context) {
    const why = standingWords(standing, context.failOn) ?? '';
    return {
        level: 'warning',
        title: annotationTitle(finding),
        message: [
            `${whereWords(location, context)}: ${why}. ${capitalized(danger(finding))}.`,
            ...meaning({ finding, location }),
        ].join(' '),
        place: markOf(location, context),
    };
}
/** Sentences about what the place of a key means. */
function meaning({ finding, location }) {
    return [meaning_words_exposureOf(finding), meaning_words_misplacedOf(finding, location)].flatMap((words) => words === null ? [] : [`${capitalized(words)}.`]);
}
function tokenNotice({ finding, location, words }, context) {
    return {
        level: 'notice',
        title: annotationTitle(finding),
        message: `${whereWords(location, context)}: ${words}.`,
        place: markOf(location, context),
    };
}
/** What a change allows itself is shown where it does so. */
function github_allowance({ finding, location }, context) {
    const why = location.suppressed === null ? '' : `, ${(0,neutralise/* showText */.h$)(suppressionWords(location.suppressed), 300)}`;
    return {
        level: 'notice',
        title: annotationTitle(finding),
        message: `${whereWords(location, context)}: newly allowed by this change${why}.`,
        place: markOf(location, context),
    };
}
function newlyAllowed(report) {
    return report.keys.flatMap((finding) => finding.locations.filter((location) => location.newlyAllowed).map((location) => ({ finding, location })));
}
function general(level, about, message) {
    return { level, title: `${productName}: ${about}`, message, place: null };
}
function policyNotice(notice) {
    return general(entryHasEnded.test(notice) ? 'warning' : 'notice', 'policy', (0,neutralise/* showText */.h$)(notice, 1000));
}
function incompleteness(report) {
    const words = incompleteWords(report);
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
        ...(failures.length > 0 ? [count(failures.length, 'more place fails', 'more places fail')] : []),
        ...(warnings.length > 0 ? [count(warnings.length, 'more warning')] : []),
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
const json_schemaVersion = 1;
/** The whole report: only suppressed keys and places are left out, unless they are asked for. */
function renderJson(report, context) {
    const { scan } = report;
    return jsonText({
        schemaVersion: json_schemaVersion,
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
        keys: suppressed_listed(report, context.showSuppressed).map(keyEntry),
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

;// CONCATENATED MODULE: ./lib/core/report/display-width.js
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

;// CONCATENATED MODULE: ./lib/core/report/source-line.js


const ellipsis = '…';
/** @param width columns; less than the mask takes shows the mask alone */
function sourceLine({ text, start, end }, width) {
    const before = (0,neutralise/* neutralise */.$0)(text.slice(0, start)).trimStart();
    const mask = (0,neutralise/* neutralise */.$0)(text.slice(start, end));
    const after = (0,neutralise/* neutralise */.$0)(text.slice(end)).trimEnd();
    const room = width - displayWidth(mask);
    const [left, right] = [displayWidth(before), displayWidth(after)];
    if (left + right <= room)
        return { before, mask, after };
    // Each side may take what the other leaves of its half.
    const half = Math.floor(room / 2);
    const leftRoom = Math.min(left, Math.max(half, room - right));
    return {
        before: leftRoom >= left ? before : cut(leftRoom, (rest) => ellipsis + fitEnd(before, rest)),
        mask,
        after: right <= room - leftRoom ? after : cut(room - leftRoom, (rest) => fitStart(after, rest) + ellipsis),
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
    const why = [severity, statusOf(finding), standingWords(standing, context.failOn)].filter((part) => part !== null);
    const kind = [keyName({ ...finding, masked: '' }).trim(), issuedOf(finding)].filter((part) => part !== null);
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
    const encoding = encodingOf(location);
    const gone = location.in === 'commit' && !location.inHead ? ' (no longer at HEAD)' : '';
    return `${placeText(location, shortPlaceOf(location), context)}${encoding === null ? '' : ` ${escapeMarkdown(encoding)}`}${gone}`;
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
        markdown_blocks_link(codeMarkdown(amounts_short(commit)), commitLink(commit, context)),
        ...(date === null ? [] : [escapeMarkdown(date.slice(0, 10))]),
        ...(author === null ? [] : [escapeMarkdown(author, 80)]),
    ].join('<br>');
}
/** The numbered steps for a key that fails; `sameAs` names a key of its kind above it, whose steps are the same. */
function whatToDo(finding, context, sameAs) {
    const capital = capitalized(danger(finding));
    const facts = [issuedOf(finding), meaning_words_exposureOf(finding), meaning_words_misplacedOf(finding, finding)]
        .filter((fact) => fact !== null)
        .map(capitalized);
    const intro = [`${codeMarkdown(finding.masked)}: ${[capital, ...facts].join('. ')}.`];
    if (sameAs !== null)
        return [...intro, '', `Do the same as for ${codeMarkdown(sameAs)} above.`].join('\n');
    const steps = [...rotationSteps(finding.kind, context.hosts), lastStep(finding)].map(({ text, pages }) => {
        const links = pages.map((page) => markdown_blocks_link(regionOf(page), page));
        return `${capitalized(text)}${links.length === 0 ? '' : ` (${links.join(', ')})`}.`;
    });
    const allowance = allowanceWords(context, {
        configPath: codeMarkdown(context.configPath),
        policyFrom: context.policyFrom === null ? null : codeMarkdown(context.policyFrom),
    });
    return [
        ...intro,
        '',
        ...[...steps, `${capitalized(allowance)}. The entry is below, *For maintainers*.`].map((step, index) => `${index + 1}. ${step}`),
    ].join('\n');
}
/** All places of a key (up to a bound), each with its line of source. */
function placeList({ locations }, context) {
    const shown = locations.slice(0, maxPlacesInDetails);
    const more = locations.length - shown.length;
    return [
        ...shown.map((location) => {
            const source = location.snippet === null ? null : sourceLine(location.snippet, sourceColumns);
            const notes = [places_historyOf(location), location.suppressed && suppressionWords(location.suppressed)];
            return [
                `- ${placeText(location, places_placeOf(location), context)}`,
                ...(source === null ? [] : [codeMarkdown(source.before + source.mask + source.after)]),
                ...[encodingOf(location), ...notes].flatMap((note) => (note === null ? [] : [escapeMarkdown(note)])),
            ].join('<br>');
        }),
        ...(more > 0 ? [`- and ${count(more, 'more place')}: the JSON report has all`] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/core/report/allow-entries.js

/** @param findings of which each gets an entry, with the whole fingerprint: a shorter one allows nothing */
function allowEntries(findings) {
    return [
        'allow:',
        ...findings.flatMap(({ fingerprint, masked }) => [
            `  - fingerprint: ${fingerprint}`,
            `    reason: ${quoteYaml(`${masked}: say here why it may stay (rotated, or no secret)`)}`,
            '    # expires: YYYY-MM-DD   (from that day on it fails again; without one the entry has no end)',
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/markdown-maintainers.js









const maxEntries = 20;
const maxSkipped = 50;
const markdown_maintainers_maxNotices = 50;
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
    const shown = notices.slice(0, markdown_maintainers_maxNotices).map((notice) => `- ${escapeMarkdown(notice, 1000)}`);
    return withRest(shown, notices.length - shown.length);
}
function newlyAllowedList(report, context) {
    const allowed = report.keys.flatMap((finding) => finding.locations.filter(({ newlyAllowed }) => newlyAllowed).map((location) => ({ finding, location })));
    const shown = allowed.slice(0, maxNewlyAllowed).map(({ finding, location }) => {
        const place = markdown_blocks_link(codeMarkdown(inRepository(shortPlaceOf(location), context)), lineLink(location, context));
        const why = location.suppressed === null ? '' : `, ${escapeMarkdown(suppressionWords(location.suppressed))}`;
        return `- newly allowed by this change: ${escapeMarkdown(keyName(finding))} at ${place}${why}`;
    });
    return withRest(shown, allowed.length - shown.length);
}
function incompleteList(report, context) {
    const words = incompleteWords(report);
    if (words === null)
        return '';
    const cut = report.scan.skipped.filter(({ incomplete }) => incomplete);
    const shown = cut.slice(0, maxSkipped);
    const list = [`${capitalized(words)}.`, '', withRest(shown.map(skippedItem), cut.length - shown.length)];
    if (shown.length === 0)
        return list.join('\n').trimEnd();
    return [
        ...list,
        '',
        `To be fixed; or, where it is meant to be so, accepted in ${codeMarkdown(context.configPath)}:`,
        '',
        yamlBlock(acceptUnscannedText(shown).trimEnd().split('\n')),
    ].join('\n');
}
function skippedList({ scan }) {
    const left = scan.skipped.filter(({ incomplete }) => !incomplete);
    if (left.length === 0)
        return '';
    const shown = left.slice(0, maxSkipped);
    const summary = `Not scanned: ${escapeMarkdown(skippedByReason(left.map(({ reason }) => reason)), 1000)}`;
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
    const which = more > 0 ? ` The JSON report has the fingerprints of ${count(more, 'more key')}.` : '';
    const again = context.surface === 'action' ? ', then re-run this check' : '';
    const content = `In ${codeMarkdown(context.configPath)}${from}${again}:${which}\n\n${yamlBlock(allowEntries(shown))}`;
    return details('Allow a key that is rotated, or no secret', content).trimEnd();
}
function withRest(items, more) {
    return [...items, ...(more > 0 ? [`- and ${count(more, 'more', 'more')}`] : [])].join('\n');
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
        : [`\nNot everything is shown here: the JSON report has all of ${count(keys.length, 'key')}.`];
    return `${[...kept, ...cut].join('\n')}\n`;
}
/** Two lines: all that a clean run has to say. */
function firstLines(report, { words, tokens }, context) {
    const { range, scan } = report;
    const name = range === null ? null : markdown_blocks_link(codeMarkdown(rangeName(range)), rangeLink(range, context));
    const scanned = [name, amountScanned(report), scan.complete ? 'complete' : '**incomplete**'];
    const rest = [
        effort(report),
        suppressedSummary(report),
        publicSummary(tokens),
        context.policyFrom === null ? null : `policy read from ${codeMarkdown(context.policyFrom)}`,
    ];
    return [
        `**${capitalized(words)}.** Scanned ${scanned.filter((part) => part !== null).join(', ')}.`,
        '',
        `${capitalized(rest.filter((part) => part !== null).join('; '))}.`,
    ].join('\n');
}
/** Project tokens where they do not work: nobody is at risk, but somebody will wonder. */
function tokenBlocks({ tokens }, context) {
    const lines = misplacedLines(tokens, ({ finding, location, words }) => `${codeMarkdown(finding.masked)} at ${placeText(location, shortPlaceOf(location), context)}: ${escapeMarkdown(words)}`);
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
        const summary = `${codeMarkdown(masked)} ${keyName({ ...finding, masked: '' }).trim()}, ${finding.severity}`;
        return { text: details(summary, `${steps}\n\n${places}`), weight: 3 };
    });
    return blocks;
}

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
    const steps = id === 'project' ? [] : [...rotationSteps(id, hosts), removal, rotation_steps_allowance];
    return rule({
        id: `posthog-${id}`,
        name: pascalCase(`posthog ${label}`),
        shortDescription: { text: name },
        fullDescription: { text: description },
        helpUri: documentation[id],
    }, severity, 'very-high', steps.map(({ text, pages }) => ({ text, pages })), description);
}
const possibleRule = rule({
    id: possibleId,
    name: 'PostHogPossibleKey',
    shortDescription: { text: 'Possible PostHog key' },
    fullDescription: {
        text: 'It begins like a PostHog key, but is cut short or made up: PostHog issued none of this length and alphabet.',
    },
    helpUri: documentation.personal,
}, 'medium', 'medium', [{ text: 'If it is the beginning of a key, rotate that key', pages: [] }, removal, rotation_steps_allowance], 'It begins like a PostHog key, but is cut short or made up.');
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
    const place = location.path === null ? shortPlaceOf(location) : inRepository(shortPlaceOf(location), context);
    const notes = [encodingOf(location), places_historyOf(location)].filter((note) => note !== null);
    const where = `${(0,neutralise/* showText */.h$)(place, 500)}${notes.length === 0 ? '' : ` (${(0,neutralise/* showText */.h$)(notes.join('; '), 300)})`}`;
    const meaning = [danger(finding), meaning_words_exposureOf(finding), meaning_words_misplacedOf(finding, location)]
        .filter((words) => words !== null)
        .map((words) => `${capitalized(words)}.`)
        .join(' ');
    const advice = finding.severity === 'info'
        ? ''
        : ` ${rotationInShort[finding.kind]}, ${lastStepInShort(location)}. ${capitalized(sarif_result_allowance(context))}.`;
    return plainMessage(`${annotationTitle(finding)} at ${where}. ${meaning}${advice}`);
}
function sarif_result_allowance(context) {
    const { configPath, policyFrom } = context;
    return allowanceWords(context, {
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
        justification: (0,neutralise/* showText */.h$)(suppressionWords(suppression)),
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
            : [publicSummary(tokens), ...misplacedLines(tokens, (token) => misplacedRemark(token, context))]),
        suppressedSummary(report),
        ...report.notices.slice(0, maxNotifications).map((notice) => (0,neutralise/* showText */.h$)(notice, 1000)),
    ].filter((remark) => remark !== null);
    const limits = `GitHub's limits of ${count(maxResults, 'result')} and 10 MB`;
    return [
        ...(cut === 0
            ? []
            : [
                notification('warning', `${count(cut, 'place is', 'places are')} left out, to stay within ${limits}`),
            ]),
        ...skipped.slice(0, maxNotifications).map((entry) => skippedNotification(entry, context)),
        ...(skipped.length > maxNotifications
            ? [notification('note', `${count(skipped.length - maxNotifications, 'more thing')} not scanned`)]
            : []),
        ...remarks.map((remark) => notification('note', remark)),
    ];
}
function misplacedRemark({ finding, location, words }, context) {
    return `${finding.masked} at ${(0,neutralise/* showText */.h$)(inRepository(shortPlaceOf(location), context), 500)}: ${words}`;
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
    const range = report.range === null ? '' : `${rangeName(report.range)}: `;
    const scanned = `${range}${amountScanned(report)}, ${effort(report)}`;
    if (verdict.result === 'incomplete')
        return `${words}: ${scanned}`;
    return `${words} in ${scanned}${report.scan.complete ? '' : ', incomplete'}`;
}

;// CONCATENATED MODULE: ./lib/core/report/wrap.js
/** Breaks prose at blanks to the width of a terminal. */


/** @param text plain, without colours; a word that is longer than a line (an address) is not broken */
function wrap(text, width, { first, rest }) {
    const lines = [];
    let line = first;
    let used = 0;
    for (const word of text.split(' ')) {
        if (used > 0 && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.push(line);
            line = rest;
            used = 0;
        }
        // A word that was harmless within a line may be a workflow command at the start of one.
        line += used === 0 ? (0,neutralise/* neutralise */.$0)(word) : ` ${word}`;
        used++;
    }
    return [...lines, line];
}
/** The same for parts that stay whole, with three blanks between them. */
function wrapParts(parts, width, { first, rest }) {
    const lines = [[]];
    let used = displayWidth(first);
    for (const part of parts) {
        const line = lines.at(-1);
        const needed = displayWidth(part) + (line.length === 0 ? 0 : 3);
        if (line.length > 0 && used + needed > width) {
            lines.push([part]);
            used = displayWidth(rest) + displayWidth(part);
        }
        else {
            line.push(part);
            used += needed;
        }
    }
    return lines.map((line, index) => (index === 0 ? first : rest) + line.join('   '));
}

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
        keyName(finding),
        finding.severity,
        statusOf(finding),
        issuedOf(finding),
        meaning_words_exposureOf(finding),
        standingWords(standing, context.failOn),
    ].filter((part) => part !== null);
    const [title, ...more] = wrapParts(parts.map(showTitlePart), context.width, { first: '● ', rest: '  ' });
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
    const labels = shown.map((location) => (0,neutralise/* neutralise */.$0)(places_placeOf(location)));
    // A very long path is not to push every line of source to the right.
    const room = Math.floor(context.width / 2);
    const column = Math.max(...labels.map(displayWidth).filter((width) => width <= room), 0);
    const lines = shown.flatMap((location, index) => {
        const label = labels[index];
        const fits = displayWidth(label) <= column;
        const source = sourceOf(location, context, fits ? context.width - column - 5 : context.width - 4);
        const first = source === null
            ? [`  ${label}`]
            : fits
                ? [`  ${label}${' '.repeat(column - displayWidth(label))}   ${source}`]
                : [`  ${label}`, `    ${source}`];
        return [
            ...first,
            ...notesOf(location).flatMap((note) => wrap(note, context.width, underPlace).map(style.dim)),
        ];
    });
    const more = finding.locations.length - shown.length;
    return more > 0 ? [...lines, style.dim(`  and ${count(more, 'more place')}: --format json has all`)] : lines;
}
/** That another kind of key belongs where it stands. */
function misplacedLine(finding, context) {
    const words = meaning_words_misplacedOf(finding, finding);
    return words === null ? [] : prose(words, context);
}
/** The line of source; of an encoded key that has none, the encoding. */
function sourceOf(location, context, width) {
    const style = terminalStyle(context.color);
    const { snippet } = location;
    if (snippet === null) {
        const encoding = encodingOf(location);
        return encoding === null ? null : style.dim((0,neutralise/* showText */.h$)(encoding, width));
    }
    const { before, mask, after } = sourceLine(snippet, width);
    return style.dim(before) + style.red(mask) + style.dim(after);
}
function notesOf(location) {
    return [
        location.snippet === null ? null : encodingOf(location),
        places_historyOf(location),
        location.suppressed === null ? null : suppressionWords(location.suppressed),
    ].flatMap((note) => (note === null ? [] : [(0,neutralise/* showText */.h$)(note, 300)]));
}
/** The steps, numbered, with the pages where they are done; the last one is a maintainer's. */
function stepLines(finding, context) {
    const { configPath, policyFrom, command } = context;
    const allowance = allowanceWords(context, {
        configPath: (0,neutralise/* showText */.h$)(configPath),
        policyFrom: policyFrom === null ? null : (0,neutralise/* showText */.h$)(policyFrom),
    });
    const steps = [
        ...rotationSteps(finding.kind, context.hosts),
        lastStep(finding),
        { text: allowance, pages: [] },
    ];
    const numbered = steps.flatMap(({ text, pages }, index) => [
        ...wrap(text, context.width, { first: `  ${index + 1} `, rest: '    ' }),
        ...pages.map((page) => `    ${page}`),
    ]);
    return [
        ...numbered,
        ...wrap('add under allow: the fingerprint below, and a reason; this prints the entry:', context.width, underPlace),
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
    return wrap(text, width, indent);
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
            return [...head, ...prose(danger(finding), context)];
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
            ...prose(danger(finding), context),
            ...stepLines(finding, context),
            fingerprintLine(finding),
        ];
    });
}
function incompleteBlock({ scan, ...report }, context) {
    const words = incompleteWords({ scan, ...report });
    if (words === null)
        return [];
    const style = terminalStyle(context.color);
    const cut = scan.skipped.filter(({ incomplete }) => incomplete);
    const named = cut.slice(0, text_maxSkipped);
    return [
        ...wrap(words, context.width, flush).map(style.bold),
        ...named.map(({ path, reason }) => `  ${(0,neutralise/* showText */.h$)(path, 500)}   ${(0,neutralise/* showText */.h$)(reason)}`),
        ...(cut.length > named.length
            ? [`  and ${count(cut.length - named.length, 'more', 'more')}: --format json has all`]
            : []),
        ...acceptLines(named, context),
    ];
}
function acceptLines(named, context) {
    if (named.length === 0)
        return [];
    return [
        ...prose(`to be fixed, or accepted by a maintainer in ${(0,neutralise/* showText */.h$)(context.configPath)}:`, context),
        ...acceptUnscannedText(named)
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`),
    ];
}
function notes(report, { tokens }, context) {
    const left = report.scan.skipped.filter(({ incomplete }) => !incomplete).map(({ reason }) => reason);
    const suppressed = suppressedSummary(report);
    return [
        publicSummary(tokens),
        ...misplacedLines(tokens, ({ finding, location, words }) => `${finding.masked} at ${(0,neutralise/* showText */.h$)(shortPlaceOf(location), 500)}: ${words}`),
        suppressed === 'nothing suppressed' ? null : suppressed,
        left.length === 0 ? null : `not scanned: ${(0,neutralise/* showText */.h$)(skippedByReason(left), 1000)}`,
        ...report.notices.map((notice) => (0,neutralise/* showText */.h$)(notice, 1000)),
    ]
        .filter((line) => line !== null)
        .flatMap((line) => wrap(line, context.width, { first: '', rest: '  ' }));
}
/** Not wrapped: scripts look for it. */
function lastLine(report, { verdict }, context) {
    const { green, yellow, red } = terminalStyle(context.color);
    const paint = verdict.exitCode !== 0 ? red : verdict.warnings.length > 0 ? yellow : green;
    return [paint(summaryLine(report, context))];
}

;// CONCATENATED MODULE: ./lib/core/report/formats.js





const formatIds = (/* unused pure expression or super */ null && (['text', 'json', 'sarif', 'markdown', 'github']));
const formats = {
    text: { id: 'text', extension: '.txt', render: renderText },
    json: { id: 'json', extension: '.json', render: renderJson },
    sarif: { id: 'sarif', extension: '.sarif', render: renderSarif },
    markdown: { id: 'markdown', extension: '.md', render: renderMarkdown },
    github: { id: 'github', extension: '.txt', render: renderGithub },
};

;// CONCATENATED MODULE: ./lib/entry/action/publish.js
/** What the Action leaves behind: annotations on stdout, the job summary, files, outputs. */






/** @throws UserError where a file cannot be written */
async function publish(report, settings, context) {
    const { result, failing, exitCode } = verdict(report, context.failOn);
    if (settings.annotations)
        process.stdout.write(formats.github.render(report, context));
    if (settings.summary && process.env.GITHUB_STEP_SUMMARY !== undefined) {
        await core/* summary */.z.addRaw(formats.markdown.render(report, context)).write();
    }
    const files = [
        ['report', settings.reportFile, formats.json],
        ['sarif', settings.sarifFile, formats.sarif],
    ];
    for (const [output, path, format] of files) {
        if (path === null)
            continue;
        writeOutput((0,external_node_path_.resolve)(settings.workspace, path), format.render(report, context));
        (0,core/* setOutput */.uH)(output, path);
    }
    (0,core/* setOutput */.uH)('result', result);
    (0,core/* setOutput */.uH)('keys', failing.length);
    // Nothing of what was scanned is in it: a runner reads commands from every line of the log.
    (0,core/* info */.pq)(summaryLine(report, context));
    return exitCode;
}

;// CONCATENATED MODULE: ./lib/entry/action/range.js
/**
 * @param sha `GITHUB_SHA`: of a pull request, the merge commit whose first parent is the better base
 * @throws UserError where the server does not give the range whole
 */
async function completedRange(scratch, range, sha, policy) {
    const { base, notices } = await baseCommit(scratch, range.base);
    const ends = await scratch.completeRange({
        base,
        head: range.head,
        mergeCommit: sha === range.head ? null : sha,
        commits: range.commits,
        policyBranch: policy.at === 'branch' ? policy.branch : null,
    });
    return { ...ends, notices };
}
async function baseCommit(scratch, base) {
    switch (base.kind) {
        case 'nothing':
            return { base: null, notices: [] };
        case 'commit':
            return { base: base.commit, notices: [] };
        case 'branch-tip':
            return { base: await scratch.branchTip(base.branch), notices: [] };
        case 'commit-if-there':
            if (await scratch.commitExists(base.commit))
                return { base: base.commit, notices: [] };
            return {
                base: null,
                notices: ['the commit before this push is gone: everything that the branch holds was scanned'],
            };
    }
}

;// CONCATENATED MODULE: ./lib/entry/action/run.js
/** The scan Action from its settings to its exit code. */





















/** @throws UserError */
async function runAction() {
    const settings = readActionSettings(process.env);
    const plan = planScan(settings.event.name, settings.event.payload);
    const parts = partsOf(settings, plan);
    if (parts.nothing) {
        (0,core/* info */.pq)('nothing to scan: this push deletes a branch or a tag');
        (0,core/* setOutput */.uH)('result', 'clean');
        (0,core/* setOutput */.uH)('keys', 0);
        return 0;
    }
    const checkout = checkoutOf(settings);
    const scratch = await openScratch({
        checkout: checkout === null ? null : settings.checkout,
        serverUrl: settings.serverUrl,
        repository: settings.repository,
        token: settings.token,
        tempDir: settings.tempDir,
        objectFormat: settings.sha.length === 64 ? 'sha256' : 'sha1',
    });
    try {
        const range = parts.range === null ? null : await completedRange(scratch, parts.range, settings.sha, plan.policy);
        const policy = await loadPolicy(settings, scratch, plan.policy);
        const report = await run_scanParts({ settings, plan, parts, checkout, scratch, range, policy });
        const headSha = range?.head ?? settings.sha;
        const context = reportContext({
            tool: tool,
            failOn: policy.ordered.failOn,
            surface: 'action',
            repository: { serverUrl: settings.serverUrl, repository: settings.repository },
            headSha,
            pathPrefix: settings.pathPrefix,
            configPath: settings.config,
            policyFrom: policy.from,
            existsInHead: await filesInHead(report, scratch, headSha),
        });
        return await publish(report, settings, context);
    }
    finally {
        await scratch.close();
    }
}
const print = (text) => process.stdout.write(text);
async function run_scanParts(job) {
    const { settings, plan, policy, range, scratch } = job;
    const paths = await pathRules(policy.ordered, { select: 'paths', ignore: 'paths-ignore' });
    const interrupt = interruptBySignal();
    const engine = (0,detect_engine/* createEngine */.P)({ heapSize: job.parts.history ? heap_size/* HEAP_SIZE */.R : 0 });
    const threads = ownThreads(interrupt);
    const tools = { heap: engine.heap, threads };
    const { sources, skipped, notices, keep } = await openSources({ ...job, tools }, paths);
    const report = await scan({
        sources,
        skipped,
        policy: {
            today: system_clock/* systemClock */.m.today(),
            file: policy.configuration.file ?? settings.config,
            allow: policy.configuration.allow,
            baseline: policy.baseline,
            inline: !policy.ordered.inlineAllow ? 'off' : plan.fromFork ? 'not-from-fork' : 'on',
        },
        acceptUnscanned: policy.configuration.acceptUnscanned,
        paths,
        pathsOption: 'paths',
        everything: range === null && job.parts.files,
        notices: [
            ...notices,
            ...(range?.notices ?? []),
            ...policy.notices,
            ...(range === null ? [] : await changeNotices(settings, scratch, range, policy)),
        ],
    }, {
        engine,
        clock: system_clock/* systemClock */.m,
        interrupt,
        progress: withThreads(actionsProgress(print, system_clock/* systemClock */.m), threads),
    });
    const unkept = (await keep?.(report)) ?? null;
    if (unkept !== null)
        (0,core/* info */.pq)(unkept);
    return report;
}

;// CONCATENATED MODULE: ./lib/entry/action/main.js



/** The whole of the scan Action. */
async function main() {
    await exitWith(runAction, (line) => {
        const [message = '', ...frames] = line.split('\n');
        process.stdout.write(`${workflowCommand({ level: 'error', title: 'PostHog Key Guard', message, place: null })}\n`);
        if (frames.length > 0)
            process.stderr.write(`${frames.join('\n')}\n`);
    });
}


/***/ })

};
