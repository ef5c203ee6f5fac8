/** As reports and `--version` name the tool; `__tests__/core/version.test.ts` holds it equal to `package.json`. */
export const tool = { name: 'posthog-key-guard', version: '0.1.0' } as const
