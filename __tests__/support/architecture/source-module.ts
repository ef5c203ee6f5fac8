/** A source file as the architecture's rules look at it. */
import ts from 'typescript'
import { moduleImports, type ModuleImport } from './module-imports.ts'

export const layers = ['core', 'ports', 'app', 'adapters', 'entry'] as const
export type Layer = (typeof layers)[number]

export interface SourceModule {
  /** Relative to the repository, `/`-separated: `src/core/secret.ts`. */
  readonly path: string
  readonly text: string
  /** `null` for a file outside of the layers. */
  readonly layer: Layer | null
  readonly source: ts.SourceFile
  readonly imports: readonly ModuleImport[]
}

/** Says what a module does wrong; `line` is 1-based. */
export type Report = (line: number, message: string) => void
export type Rule = (module: SourceModule, report: Report) => void

export function layerOf(path: string): Layer | null {
  return layers.find((layer) => path.startsWith(`src/${layer}/`)) ?? null
}

export function sourceModule(path: string, text: string): SourceModule {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  return { path, text, layer: layerOf(path), source, imports: moduleImports(source) }
}

/** Looks at every node, with its 1-based line. */
export function visit({ source }: SourceModule, look: (node: ts.Node, line: number) => void): void {
  const step = (node: ts.Node): void => {
    look(node, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1)
    ts.forEachChild(node, step)
  }
  step(source)
}

/** `process.stdout` for a property taken from a plain name, in either spelling; else `null`. */
export function dotted(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`
  }
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const { argumentExpression: argument } = node
    return `${node.expression.text}.${ts.isStringLiteralLike(argument) ? argument.text : '[…]'}`
  }
  return null
}

/** The plain name that is called or constructed, else `null`. */
export function called(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null
  return ts.isIdentifier(node.expression) ? node.expression.text : null
}
