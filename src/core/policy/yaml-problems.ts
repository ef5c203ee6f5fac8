/** What the YAML parser's error codes mean for someone who edits a configuration, and what to change. */

const quotes = 'put the value in quotes'

const problems: Readonly<Partial<Record<string, string>>> = {
  BAD_ALIAS: `a value that begins with "*" is an alias of YAML, which has no use here; ${quotes}`,
  BAD_DQ_ESCAPE: 'a "\\" in double quotes begins an escape that YAML does not have; use single quotes',
  BAD_INDENT: 'the indentation fits no line above, or a bracket is not closed; line it up, or close it',
  BAD_SCALAR_START: `a value cannot begin with this character; ${quotes}`,
  BLOCK_AS_IMPLICIT_KEY: `a second ":" stands on the line; ${quotes}`,
  BLOCK_IN_FLOW: 'a block stands within brackets; close the brackets, or indent the block instead of them',
  KEY_OVER_1024_CHARS: 'the name of a setting is over 1024 characters long; look for a missing line break',
  MISSING_CHAR:
    'something is missing: a ":", a space after it, a quote, a bracket or a comma; compare with the line above',
  MULTILINE_IMPLICIT_KEY:
    'a ":" is missing after the name of a setting, or a quote or bracket is not closed; add it',
  MULTIPLE_DOCS: 'a second document begins ("---"); leave one',
  RESOURCE_EXHAUSTION: 'holds values within values, too deep to be read; a configuration needs three levels',
  TAB_AS_INDENT: 'a tab stands in the indentation; YAML wants spaces',
  UNEXPECTED_TOKEN: `is not YAML from here on; look for a quote, bracket or "-" too many, or ${quotes}`,
}

/**
 * One clause: what is wrong; what to change. It quotes nothing of the file.
 *
 * @param code as `ErrorCode` of the package `yaml` lists them
 */
export function yamlProblem(code: string): string {
  return problems[code] ?? `is not YAML from here on; correct the line, or ${quotes}`
}
