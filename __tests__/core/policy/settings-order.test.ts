import { expect, test } from 'vitest'
import { noConfiguration } from '../../../src/core/policy/configuration.ts'
import {
  itemsOf,
  orderSettings,
  type BuiltInSettings,
  type GivenSettings,
} from '../../../src/core/policy/settings-order.ts'

const builtIn: BuiltInSettings = {
  failOn: 'high',
  paths: [],
  pathsIgnore: [],
  baseline: null,
  inlineAllow: true,
}
const nothing: GivenSettings = { failOn: null, paths: [], pathsIgnore: [], baseline: null }

test('built-in where nothing else says anything', () => {
  expect(orderSettings(nothing, noConfiguration, builtIn)).toEqual({ ...builtIn, baselineFrom: 'built-in' })
})

const configuration = {
  ...noConfiguration,
  failOn: 'low',
  inlineAllow: false,
  paths: ['src/**'],
  pathsIgnore: ['**/vendor/**', '**/dist/**'],
  baseline: 'base.json',
} as const

test('then the configuration', () => {
  expect(orderSettings(nothing, configuration, builtIn)).toEqual({
    failOn: 'low',
    inlineAllow: false,
    paths: ['src/**'],
    pathsIgnore: ['**/vendor/**', '**/dist/**'],
    baseline: 'base.json',
    baselineFrom: 'configuration',
  })
})

test('then inputs and flags; paths-ignore adds up', () => {
  const given: GivenSettings = {
    failOn: 'never',
    paths: ['lib/**'],
    pathsIgnore: ['**/*.snap', '**/dist/**'],
    baseline: 'other.json',
  }
  expect(orderSettings(given, configuration, { ...builtIn, pathsIgnore: ['x'] })).toEqual({
    failOn: 'never',
    inlineAllow: false,
    paths: ['lib/**'],
    pathsIgnore: ['x', '**/vendor/**', '**/dist/**', '**/*.snap'],
    baseline: 'other.json',
    baselineFrom: 'given',
  })
})

test('an input has an item a line', () => {
  expect(itemsOf('\n  src/**\r\n\n a b \n')).toEqual(['src/**', 'a b'])
  expect(itemsOf('')).toEqual([])
})
