import { describe, expect, it } from 'vitest'
import { kindIds, kindOfPrefix, kinds, prefixes } from '../../../src/core/keys/kinds.ts'

describe('kinds', () => {
  it.each([
    ['phx_', 'personal', 'critical'],
    ['phs_', 'project-secret', 'high'],
    ['pha_', 'oauth-access', 'high'],
    ['phr_', 'oauth-refresh', 'critical'],
    ['phc_', 'project', 'info'],
  ] as const)('%s is %s, %s', (prefix, id, severity) => {
    expect(kindOfPrefix(prefix)).toBe(id)
    expect(kinds[id]).toMatchObject({ id, prefix, severity })
  })

  it('has one kind without a prefix', () => {
    expect(kinds['legacy-personal']).toMatchObject({ prefix: null, severity: 'critical' })
    expect(kindIds.filter((id) => kinds[id].prefix === null)).toEqual(['legacy-personal'])
  })

  it('has a kind for every prefix and none for another', () => {
    expect(new Set(prefixes.map(kindOfPrefix)).size).toBe(prefixes.length)
    for (const other of ['', 'ph', 'phx', 'PHX_', 'phy_', 'phx_a', 'toString'])
      expect(kindOfPrefix(other)).toBeUndefined()
  })
})
