export const id = 558;
export const ids = [558];
export const modules = {

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./lib/core/keys/kinds.js
var kinds = __webpack_require__(3347);
// EXTERNAL MODULE: ./lib/core/policy/nearest-word.js
var nearest_word = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/core/report/context.js
var report_context = __webpack_require__(2881);
// EXTERNAL MODULE: ./lib/core/policy/verdict.js
var verdict = __webpack_require__(7271);
// EXTERNAL MODULE: ./lib/core/user-error.js
var user_error = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/core/report/amounts.js
var amounts = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/core/neutralise.js
var neutralise = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/core/report/places.js + 1 modules
var places = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/core/report/words.js
var words = __webpack_require__(799);
// EXTERNAL MODULE: ./lib/core/report/wrap.js
var wrap = __webpack_require__(5772);
// EXTERNAL MODULE: ./lib/core/report/allow-entries.js
var allow_entries = __webpack_require__(7078);
;// CONCATENATED MODULE: ./lib/core/report/explain-fingerprint.js









const fingerprint = /^[0-9a-f]{8,64}$/;
/** Whether a word of the command line is a fingerprint, whole or its beginning, and not a kind. */
function isFingerprint(word) {
    return fingerprint.test(word);
}
/**
 * @param prefix a fingerprint, or at least its first 8 digits
 * @param report of a scan of the files, with the policy applied
 * @throws UserError where the text is no fingerprint, or the beginning of several
 */
function explainFingerprint(prefix, report, context) {
    if (!isFingerprint(prefix)) {
        throw new user_error/* UserError */.y(`"${(0,neutralise/* showText */.h$)(prefix)}" is no fingerprint; give 64 hexadecimal digits, or the first 8 or more, as the report shows them`);
    }
    const matches = report.keys.filter((key) => key.fingerprint.startsWith(prefix));
    if (matches.length > 1) {
        throw new user_error/* UserError */.y(`${prefix} begins the fingerprints of ${matches.length} keys; give more digits`);
    }
    const [found] = matches;
    return `${(found === undefined ? unknown(prefix, report, context) : known(found, context)).join('\n')}\n`;
}
function known(finding, context) {
    const { suppressed, locations, kind, severity } = finding;
    const standing = (0,verdict/* standingOf */.YP)(finding, context.failOn);
    const flush = { first: '', rest: '' };
    const parts = [(0,words/* keyName */.xT)(finding), severity, (0,words/* statusOf */.c2)(finding), (0,words/* issuedOf */.hW)(finding)].filter((part) => part !== null);
    const state = suppressed === null ? (0,words/* standingWords */.o4)(standing, context.failOn) : (0,words/* suppressionWords */.Be)(suppressed);
    return [
        ...(0,wrap/* wrapParts */.F)(parts.map((part) => (0,neutralise/* showText */.h$)(part, 300)), context.width, flush),
        `fingerprint ${finding.fingerprint}`,
        '',
        `It stands at ${(0,amounts/* count */.U9)(locations.length, 'place')}:`,
        ...locations.flatMap((location) => placeWithNotes(location)),
        '',
        ...(0,wrap/* wrap */.L)(state === null ? 'Nothing allows it: it fails the check.' : `${(0,words/* capitalized */.l2)((0,neutralise/* showText */.h$)(state, 300))}.`, context.width, flush),
        ...(severity === 'info' ? [] : ['', `How to rotate it: ${context.command} explain ${kinds/* kinds */.EZ[kind].id}`]),
        ...(suppressed === null ? ['', ...entry(finding, context)] : []),
    ];
}
function placeWithNotes(location) {
    const notes = [
        (0,places/* encodingOf */.P$)(location),
        (0,places/* historyOf */.om)(location),
        location.suppressed === null ? null : (0,words/* suppressionWords */.Be)(location.suppressed),
    ].filter((note) => note !== null);
    return [`  ${(0,neutralise/* showText */.h$)((0,places/* placeOf */.$t)(location), 5000)}`, ...notes.map((note) => `    ${(0,neutralise/* showText */.h$)(note, 300)}`)];
}
function unknown(prefix, report, context) {
    const nowhere = `No key with the fingerprint ${prefix} stands in ${(0,words/* amountScanned */.V1)(report)}.`;
    if (prefix.length < 64) {
        return [
            nowhere,
            ...(0,wrap/* wrap */.L)('An entry that allows it needs all 64 digits, as the report shows them.', context.width, {
                first: '',
                rest: '',
            }),
        ];
    }
    return [nowhere, '', ...entry({ fingerprint: prefix, masked: 'this key' }, context)];
}
function entry(finding, context) {
    return [
        ...(0,wrap/* wrap */.L)(`A maintainer allows it, once it is rotated or where it is no secret, in ${(0,neutralise/* showText */.h$)(context.configPath)} (a pull request is judged by the one of its base branch):`, context.width, { first: '', rest: '' }),
        '',
        ...(0,allow_entries/* allowEntries */.o)([finding]),
    ];
}

// EXTERNAL MODULE: ./lib/core/keys/generations.js
var generations = __webpack_require__(4919);
// EXTERNAL MODULE: ./lib/core/report/posthog-pages.js
var posthog_pages = __webpack_require__(6939);
// EXTERNAL MODULE: ./lib/core/report/rotation-steps.js
var rotation_steps = __webpack_require__(2396);
;// CONCATENATED MODULE: ./lib/core/report/explain-kind.js
/** What `explain KIND` prints: what such a key opens, where it belongs, how it looks and how to rotate it. */






/** Names and words that begin or look like a key of this kind and are none; the scan knows them (posthog.md). */
const lookAlikes = {
    personal: 'attributes and commands of Phoenix (phx_click, phx_new), placeholders (phx_your_key)',
    'project-secret': 'words that end in phs (photographs_2024), placeholders (phs_your_key)',
    'oauth-access': 'words that end in pha (alpha_1), placeholders',
    'oauth-refresh': "another vendor's ids begin with phr_ too; placeholders",
    'legacy-personal': 'any 43 characters of base64url: it is one only beside a name such as POSTHOG_PERSONAL_API_KEY',
    project: 'placeholders (phc_your_project_token)',
};
/** Kinds that PostHog's public route for leaked keys ends (`posthog/api/secret_revocation.py`). */
const revocable = [
    'personal',
    'project-secret',
    'oauth-access',
    'oauth-refresh',
    'legacy-personal',
];
/** @returns lines for a terminal, the last one ended; addresses are longer than `width` where they have to be */
function explainKind(id, { hosts, width }) {
    const { label, prefix, severity, opens, belongs } = kinds/* kinds */.EZ[id];
    const paragraph = (text) => (0,wrap/* wrap */.L)(text, width, { first: '', rest: '' });
    const item = (text, mark = '- ') => (0,wrap/* wrap */.L)(text, width, { first: `  ${mark}`, rest: ' '.repeat(mark.length + 2) });
    return `${[
        `${label}${prefix === null ? '' : ` (${prefix})`}, ${severity}`,
        '',
        ...paragraph(`Whoever holds it can ${opens}. It belongs ${belongs}.`),
        '',
        'How it looks',
        ...shapes(id).flatMap((text) => item(text)),
        ...item(`not a key: ${lookAlikes[id]}`),
        '',
        ...rotation(id, hosts, item),
        `More: ${posthog_pages/* documentation */.TH[id]}`,
    ].join('\n')}\n`;
}
function shapes(id) {
    const { prefix } = kinds/* kinds */.EZ[id];
    if (prefix === null)
        return ['43 letters, digits, - and _, without a prefix: made before 23 June 2021'];
    return generations/* generations */.YZ
        .filter(({ kinds: made }) => made.includes(id))
        .map(({ alphabet, minLength, randomBytes, issued }) => {
        const longest = (0,generations/* digits */.vm)((1n << BigInt(randomBytes * 8)) - 1n, alphabet).length;
        const length = minLength === longest ? String(longest) : `${minLength} to ${longest}`;
        const without = alphabet.length === 62 ? '' : ', never 0, 1, l, I or O';
        return `${prefix} and ${length} letters and digits${without}: ${(0,words/* issuedWords */.JA)(issued)}`;
    });
}
function rotation(id, hosts, item) {
    const steps = (0,rotation_steps/* rotationSteps */.G9)(id, hosts);
    if (steps.length === 0) {
        return ['It is public: there is nothing to rotate.', ''];
    }
    return [
        'How to rotate it',
        ...steps.flatMap(({ text, pages: links }, index) => [
            ...item(text, `${index + 1} `),
            ...links.map((page) => `    ${page}`),
        ]),
        '',
        ...(revocable.includes(id) ? emergency(id, hosts, item) : []),
    ];
}
function emergency(id, hosts, item) {
    const exception = id === 'project-secret' ? ' It does not take the feature flags secure key: rotate that one.' : '';
    return [
        'When it cannot wait',
        ...item('PostHog ends a leaked key at once, for anybody who holds it, and mails its owner: whatever still uses the key ' +
            `breaks that moment.${exception} Send {"token": "<the key>"} as JSON by POST, and read "found" in the answer; ` +
            `a key lives in one region only${hosts.length > 1 ? ', so ask each (app.posthog.com is the US one)' : ''}:`),
        ...(0,posthog_pages/* revocationRoutes */.XW)(hosts).map((route) => `    ${route}`),
        '',
    ];
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/entry/interrupt-by-signal.js
var interrupt_by_signal = __webpack_require__(1798);
// EXTERNAL MODULE: ./lib/entry/settings/defaults.js
var defaults = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/entry/settings/parse-flags.js
var parse_flags = __webpack_require__(5161);
// EXTERNAL MODULE: ./lib/entry/settings/scan-settings.js + 2 modules
var scan_settings = __webpack_require__(8276);
// EXTERNAL MODULE: ./lib/entry/cli/run-scan.js + 30 modules
var run_scan = __webpack_require__(6575);
// EXTERNAL MODULE: ./lib/entry/cli/terminal.js
var terminal = __webpack_require__(5273);
;// CONCATENATED MODULE: ./lib/entry/cli/explain-command.js
/** `posthog-key-guard explain KIND|FINGERPRINT`. */














async function explainCommand(args) {
    const flags = (0,parse_flags/* parseFlags */.b)(args, defaults/* explainFlags */.nG);
    const [subject, ...more] = flags.positionals;
    if (subject === undefined || more.length > 0) {
        throw new user_error/* UserError */.y(`explain takes one kind or fingerprint: ${kinds/* kindIds */.TS.join(', ')}, or 64 hexadecimal digits`);
    }
    const context = (0,report_context/* reportContext */.g)({
        tool: version/* tool */.z,
        showSuppressed: true,
        color: process.stdout.isTTY && (0,terminal/* takesColor */.OR)(flags.has('no-color')),
        width: process.stdout.isTTY ? (0,terminal/* terminalWidth */.JL)() : 80,
    });
    const kind = kinds/* kindIds */.TS.find((id) => id === subject) ?? (0,kinds/* kindOfPrefix */.wC)(subject);
    if (kind !== undefined) {
        process.stdout.write(explainKind(kind, context));
        return 0;
    }
    if (looksLikeKey(subject)) {
        throw new user_error/* UserError */.y('that looks like a key: keep keys out of command lines, and explain its kind or its fingerprint');
    }
    if (!isFingerprint(subject)) {
        throw new user_error/* UserError */.y(`explain takes a fingerprint, ${kinds/* kindIds */.TS.join(', ')}, not "${(0,neutralise/* showText */.h$)(subject)}"${(0,nearest_word/* didYouMean */.a)(subject, kinds/* kindIds */.TS)}`);
    }
    const { report, failOn } = await (0,run_scan/* runScan */.H)((0,scan_settings/* readScanSettings */.n)([]), (0,interrupt_by_signal/* interruptBySignal */.b)(), () => undefined);
    process.stdout.write(explainFingerprint(subject, report, { ...context, failOn }));
    return 0;
}
/** One with a prefix, or 43 characters of base64url. A fingerprint has 64 digits. */
function looksLikeKey(text) {
    return /ph[xsarc]_[A-Za-z0-9]{8}/.test(text) || /^[A-Za-z0-9_-]{43}$/.test(text);
}


/***/ })

};
