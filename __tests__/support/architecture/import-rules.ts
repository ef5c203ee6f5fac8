/** Who may import what. */
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { layerOf, layers, type Layer, type Rule } from './source-module.ts'

/** The layers that each may import. */
const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  core: ['core'],
  ports: ['core', 'ports'],
  app: ['core', 'ports', 'app'],
  adapters: ['core', 'ports', 'adapters'],
  entry: layers,
}

/** Builtins that compute and touch nothing else. */
const pureBuiltins = ['node:buffer', 'node:crypto', 'node:path/posix', 'node:util', 'node:zlib']

/** Packages that stand in one place: they are heavy, or their input is bounded there and nowhere else. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['src/core/policy/parse-yaml.ts'],
  minimatch: ['src/core/policy/globs.ts'],
  zstddec: ['src/core/containers/zstd/library.ts'],
}

/** Where `import()` may stand besides `src/entry/`: what is heavy, and needed for few inputs. */
const registries: readonly string[] = [
  'src/core/containers/container-of.ts',
  'src/core/containers/zstd/library.ts',
]

/** The only files that start other programs. */
const starters = ['src/adapters/git/run-git.ts']

/** The only file that makes keys, and so the only one of core that needs chance. */
const minters = ['src/core/keys/mint.ts']

/** `src/adapters/git/run-git.ts` → `git`: the foreign system that a file stands for. */
function adapterOf(path: string): string {
  return path.split('/')[2]!
}

const layersImportDownwards: Rule = ({ path, layer, imports }, report) => {
  if (layer === null) return
  for (const { specifier, line } of imports) {
    if (specifier?.startsWith('.') !== true) continue
    const target = posix.join(posix.dirname(path), specifier)
    const other = layerOf(target)
    if (other === null) report(line, `${specifier} is outside of the layers`)
    else if (!mayImport[layer].includes(other)) report(line, `${layer} may not import ${other}`)
    else if (layer === 'adapters' && other === 'adapters') {
      const folder = adapterOf(target)
      if (folder !== adapterOf(path) && folder !== 'http') report(line, `imports the adapter ${folder}`)
    }
  }
}

const portsTakeTypesOnly: Rule = ({ layer, imports }, report) => {
  if (layer !== 'ports') return
  for (const { how, specifier, line } of imports) {
    if (how !== 'type') report(line, `${String(specifier)} is not imported as a type`)
  }
}

const builtinsArePure: Rule = ({ path, layer, imports }, report) => {
  if (layer === 'adapters' || layer === 'entry') return
  for (const { specifier, names, line } of imports) {
    if (specifier?.startsWith('node:') !== true) continue
    if (!pureBuiltins.includes(specifier)) report(line, `${specifier} is not pure`)
    else if (specifier === 'node:crypto' && !minters.includes(path)) {
      if (names.some((name) => name !== 'createHash'))
        report(line, 'takes more than createHash from node:crypto')
    }
  }
}

const packagesStandInTheirPlaces: Rule = ({ path, layer, imports }, report) => {
  for (const { specifier, line } of imports) {
    if (specifier === null || /^(?:\.|node:)/.test(specifier)) continue
    const homes = packageHomes[specifier.split('/')[0]!]
    if (homes !== undefined) {
      if (!homes.includes(path)) report(line, `${specifier} is imported in ${homes.join(', ')} only`)
    } else if (layer !== 'adapters' && layer !== 'entry') {
      report(line, `${specifier} is a package: adapters and entry only`)
    }
  }
}

const builtinsAreNamedSo: Rule = ({ imports }, report) => {
  for (const { specifier, line } of imports) {
    if (specifier !== null && builtinModules.includes(specifier)) report(line, `write node:${specifier}`)
  }
}

const dynamicImportsStandAtTheEdge: Rule = ({ path, layer, imports }, report) => {
  if (layer === 'entry' || registries.includes(path)) return
  for (const { how, line } of imports) if (how === 'dynamic') report(line, 'a dynamic import')
}

const oneFileStartsPrograms: Rule = ({ path, imports }, report) => {
  if (starters.includes(path)) return
  for (const { specifier, line } of imports) {
    if (/^(?:node:)?(?:child_process|cluster)$/.test(specifier ?? '')) report(line, String(specifier))
  }
}

export const importRules = {
  'layers import downwards': layersImportDownwards,
  'ports take types only': portsTakeTypesOnly,
  'core, ports and app use pure builtins': builtinsArePure,
  'packages stand in their places': packagesStandInTheirPlaces,
  'builtins are named with node:': builtinsAreNamedSo,
  'import() stands in entry and registries': dynamicImportsStandAtTheEdge,
  'one file starts programs': oneFileStartsPrograms,
} as const satisfies Readonly<Record<string, Rule>>
