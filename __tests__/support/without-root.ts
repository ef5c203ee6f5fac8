/** Runs something without root's right to read and write everything, so that permissions count in a container, too. */

const nobody = 65534

/** Whether this system can refuse a read or a write by permissions. */
export const hasPermissions = process.platform !== 'win32'

/** @param act must be synchronous */
export function withoutRoot<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act()
  process.seteuid!(nobody)
  try {
    return act()
  } finally {
    process.seteuid!(0)
  }
}
