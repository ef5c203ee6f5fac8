/** How files are named and built. */
import ts from 'typescript'
import { layers, visit, type Rule } from './source-module.ts'

/** Over this a file has more than one idea: it is an outcome to watch, most have 30 to 60 lines. */
const longestFile = 250

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const vague = /^(?:utils?|helpers?|common|misc|shared|stuff)$/
/** In the plural, managers and services are other people's: the hook managers, the services that are asked. */
const vagueEnd = /(?:^|-)(?:utils?|helpers?|manager|service|impl)$/

const everyFileBelongsToALayer: Rule = ({ layer }, report) => {
  if (layer === null) report(1, `stands in none of ${layers.join(', ')}`)
}

const filesAreShort: Rule = ({ text }, report) => {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  if (lines > longestFile) report(lines, `${lines} lines, over ${longestFile}`)
}

const namesSaySomething: Rule = ({ path }, report) => {
  for (const part of path.replace(/\.ts$/, '').split('/')) {
    if (!kebabCase.test(part)) report(1, `${part} is not in kebab-case`)
    if (vague.test(part) || vagueEnd.test(part)) report(1, `${part} says nothing`)
  }
}

const noDefaultExport: Rule = (module, report) => {
  visit(module, (node, line) => {
    const renamed = ts.isExportSpecifier(node) && node.name.text === 'default'
    const marked =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true
    if (renamed || marked || ts.isExportAssignment(node)) report(line, 'a default export')
  })
}

const noEnum: Rule = (module, report) => {
  visit(module, (node, line) => {
    if (ts.isEnumDeclaration(node)) report(line, `enum ${node.name.text}`)
  })
}

export const shapeRules = {
  'every file belongs to a layer': everyFileBelongsToALayer,
  'files are short': filesAreShort,
  'names are in kebab-case and say something': namesSaySomething,
  'no default export': noDefaultExport,
  'no enum': noEnum,
} as const satisfies Readonly<Record<string, Rule>>
