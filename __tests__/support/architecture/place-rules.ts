/** What may be done in some places only. */
import ts from 'typescript'
import { called, dotted, visit, type Rule } from './source-module.ts'

/** The only places that open a `Secret` (`docs/threat-model.md`, invariant 3). */
const revealers: readonly string[] = ['src/adapters/threads/reading-message.ts']

const coreTouchesNoWorld: Rule = (module, report) => {
  if (module.layer === 'adapters' || module.layer === 'entry') return
  visit(module, (node, line) => {
    const name = dotted(node) ?? ''
    if (/^(?:process|performance|globalThis)\.|^(?:Date\.now|Math\.random)$/.test(name)) {
      report(line, `${name} is the world's`)
    }
    const callee = called(node) ?? ''
    if (/^(?:fetch|setTimeout|setInterval|setImmediate)$/.test(callee))
      report(line, `${callee} is the world's`)
    if (ts.isNewExpression(node) && callee === 'Date' && (node.arguments ?? []).length === 0) {
      report(line, 'new Date() reads the clock')
    }
  })
}

const secretsAreOpenedInListedPlaces: Rule = (module, report) => {
  if (module.path === 'src/core/secret.ts' || revealers.includes(module.path)) return
  visit(module, (node, line) => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node)
    if (isName && node.text === 'reveal') report(line, 'opens a Secret')
  })
}

const inputsAreReadInSettings: Rule = (module, report) => {
  if (module.path.startsWith('src/entry/settings/')) return
  visit(module, (node, line) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return
    if (/^get(?:Boolean|Multiline)?Input$|^INPUT_/.test(node.text)) report(line, `reads ${node.text}`)
  })
}

const onlyEntryPrints: Rule = (module, report) => {
  if (module.layer === 'entry') return
  visit(module, (node, line) => {
    const name = dotted(node) ?? ''
    if (/^(?:console\.|process\.(?:exit|exitCode|abort|kill|stdout|stderr)$)/.test(name)) {
      report(line, `uses ${name}`)
    }
    if (!ts.isCallExpression(node)) return
    const [to] = node.arguments
    const writes = /(?:^|\.)(?:write|writev|writeFile)(?:Sync)?$/.test(node.expression.getText(module.source))
    if (writes && to !== undefined && ts.isNumericLiteral(to)) report(line, `writes to descriptor ${to.text}`)
  })
}

const noCodeFromText: Rule = (module, report) => {
  for (const { specifier, line } of module.imports) {
    if (/^(?:node:)?(?:vm|repl|inspector|module)$/.test(specifier ?? '')) report(line, String(specifier))
  }
  visit(module, (node, line) => {
    const callee = called(node) ?? ''
    if (/^(?:eval|Function|require)$/.test(callee)) report(line, `calls ${callee}`)
  })
}

export const placeRules = {
  "core, ports and app leave the world's state alone": coreTouchesNoWorld,
  'secrets are opened in listed places': secretsAreOpenedInListedPlaces,
  'inputs are read in entry/settings': inputsAreReadInSettings,
  'only entry prints and exits': onlyEntryPrints,
  'no code from text': noCodeFromText,
} as const satisfies Readonly<Record<string, Rule>>
