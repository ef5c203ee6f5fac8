/** The states in which actions/checkout and others leave a repository. */
import { makeRepository, type TestRepository } from './repository.ts'
import { shapeRefs } from './pull-request-shapes.ts'

export const checkoutKinds = [
  'merge commit at depth 1',
  'merge commit at depth 3',
  'head at depth 1',
  'full',
  'blob:none',
  'none',
] as const
export type CheckoutKind = (typeof checkoutKinds)[number]

/** @param url of the server's repository, or its path as `file://` */
export async function makeCheckout(kind: CheckoutKind, url: string): Promise<TestRepository | null> {
  if (kind === 'none') return null
  const checkout = await makeRepository()
  await checkout.git('remote', 'add', 'origin', url)
  const ref = kind === 'head at depth 1' ? shapeRefs.head : shapeRefs.merge
  const depth = /depth (\d)/.exec(kind)?.[1]
  const heads = '+refs/heads/*:refs/remotes/origin/*'
  const fetch = ['fetch', '--quiet', '--no-tags']
  if (depth !== undefined) fetch.push(`--depth=${depth}`, 'origin', ref)
  else if (kind === 'full') fetch.push('origin', heads, `+${ref}:refs/remotes/pull/1/merge`)
  else fetch.push('--filter=blob:none', 'origin', heads, `+${ref}:refs/remotes/pull/1/merge`)
  await checkout.git(...fetch)
  const at = depth === undefined ? 'refs/remotes/pull/1/merge' : 'FETCH_HEAD'
  await checkout.git('checkout', '--quiet', '--detach', at)
  return checkout
}
