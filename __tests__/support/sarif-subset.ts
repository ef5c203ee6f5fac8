/**
 * The part of SARIF 2.1.0 (OASIS Standard, errata 01) that we write, as a JSON Schema that is stricter than OASIS's
 * own: nothing else may stand in it, and what GitHub requires is required ("SARIF support for code scanning").
 */

const text = { type: 'string', minLength: 1 } as const
const line = { type: 'integer', minimum: 1 } as const
const level = { enum: ['none', 'note', 'warning', 'error'] } as const

function object(properties: object, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', additionalProperties: false, properties, required }
}

function array(items: object, bounds: object = {}): object {
  return { type: 'array', items, ...bounds }
}

const message = object({ text })
const markdownMessage = object({ text, markdown: text })
/** RFC 3986: a relative reference whose first segment has no colon. */
const relativeUri = {
  type: 'string',
  format: 'uri-reference',
  pattern: "^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$",
}
const artifactLocation = object({ uri: relativeUri })

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: array(
      object({
        physicalLocation: object({
          artifactLocation,
          region: object({ startLine: line, startColumn: line, endLine: line, endColumn: line }),
        }),
      }),
      { minItems: 1, maxItems: 1000 },
    ),
    partialFingerprints: object({
      primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]{16}:[1-9][0-9]*$' },
      'posthogKeyFingerprint/v1': { type: 'string', pattern: '^[0-9a-f]{64}$' },
    }),
    suppressions: array(
      object({
        kind: { enum: ['inSource', 'external'] },
        status: { const: 'accepted' },
        justification: text,
      }),
      { minItems: 1 },
    ),
    properties: { type: 'object' },
  },
  ['suppressions'],
)

const rule = object({
  id: text,
  name: { ...text, maxLength: 255 },
  shortDescription: object({ text: { ...text, maxLength: 1024 } }),
  fullDescription: object({ text: { ...text, maxLength: 1024 } }),
  help: markdownMessage,
  helpUri: { type: 'string', format: 'uri' },
  defaultConfiguration: object({ level }),
  properties: object(
    {
      tags: array(text, { uniqueItems: true }),
      precision: { enum: ['very-high', 'high', 'medium', 'low'] },
      'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
      'security-severity': { type: 'string', pattern: '^(?:10\\.0|[0-9]\\.[0-9])$' },
    },
    ['problem.severity', 'security-severity'],
  ),
})

const notification = object(
  {
    level,
    message,
    locations: array(object({ physicalLocation: object({ artifactLocation }) }), { minItems: 1 }),
  },
  ['locations'],
)

const run = object(
  {
    tool: object({
      driver: object({
        name: text,
        semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
        rules: array(rule, { uniqueItems: true }),
      }),
    }),
    invocations: array(
      object({
        executionSuccessful: { type: 'boolean' },
        exitCode: { type: 'integer' },
        toolExecutionNotifications: array(notification),
      }),
      { minItems: 1 },
    ),
    versionControlProvenance: array(
      object({ repositoryUri: { type: 'string', format: 'uri' }, revisionId: text }, ['revisionId']),
      { minItems: 1, uniqueItems: true },
    ),
    columnKind: { const: 'utf16CodeUnits' },
    results: array(result, { maxItems: 25_000 }),
  },
  ['versionControlProvenance'],
)

export const sarifSubset = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: array(run, { minItems: 1, maxItems: 20 }),
})
