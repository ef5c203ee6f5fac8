/** What a TypeScript module imports: by `import`, `import type`, `export … from`, `import()` and `import('…').Type`. */
import ts from 'typescript'

export interface ModuleImport {
  /** As written: `./x.ts`, `node:fs`, `yaml`; `null` where a dynamic import computes it. */
  readonly specifier: string | null
  readonly how: 'value' | 'type' | 'dynamic'
  /** The names taken out of it, `*` for the whole of it. */
  readonly names: readonly string[]
  /** 1-based. */
  readonly line: number
}

function text(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  if (clause === undefined) return []
  const bindings = clause.namedBindings
  const named =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? ['*']
        : bindings.elements.map((element) => (element.propertyName ?? element.name).text)
  return clause.name === undefined ? named : ['default', ...named]
}

function exportedNames(clause: ts.NamedExportBindings | undefined): readonly string[] {
  if (clause === undefined || ts.isNamespaceExport(clause)) return ['*']
  return clause.elements.map((element) => (element.propertyName ?? element.name).text)
}

/** Whether every name is marked `type` one by one: TypeScript then still keeps the import, but only types cross it. */
function onlyTypes(elements: readonly { readonly isTypeOnly: boolean }[] | undefined): boolean {
  return elements !== undefined && elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

/** The imports of a module, in order. */
export function moduleImports(source: ts.SourceFile): readonly ModuleImport[] {
  const found: ModuleImport[] = []
  const add = (node: ts.Node, rest: Omit<ModuleImport, 'line'>): void => {
    found.push({ ...rest, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause } = node
      const bindings = clause?.namedBindings
      const marked =
        clause?.name === undefined && bindings !== undefined && ts.isNamedImports(bindings)
          ? onlyTypes(bindings.elements)
          : false
      const isType = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || marked
      add(node, {
        specifier: text(node.moduleSpecifier),
        how: isType ? 'type' : 'value',
        names: importedNames(clause),
      })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      const { exportClause: clause } = node
      const marked = clause !== undefined && ts.isNamedExports(clause) && onlyTypes(clause.elements)
      add(node, {
        specifier: text(node.moduleSpecifier),
        how: node.isTypeOnly || marked ? 'type' : 'value',
        names: exportedNames(clause),
      })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, { specifier: text(node.arguments[0]), how: 'dynamic', names: ['*'] })
    } else if (ts.isImportTypeNode(node)) {
      const argument = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
      add(node, { specifier: text(argument), how: 'type', names: ['*'] })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
