/** ASCIIHexDecode and ASCII85Decode (ISO 32000-1, 7.4.2 and 7.4.3): bytes as text. */

const PART = 64 * 1024

/** Up to `>`; what is no digit is passed over. */
export function* decodeHex(text: Uint8Array): Generator<Uint8Array> {
  const end = text.indexOf(0x3e)
  const coded = end < 0 ? text : text.subarray(0, end)
  for (let at = 0, carried = ''; at < coded.length; at += PART) {
    const last = at + PART >= coded.length
    const digits =
      carried +
      Buffer.from(coded.subarray(at, at + PART))
        .toString('latin1')
        .replace(/[^0-9A-Fa-f]/g, '')
    // A digit that is missing at the end is 0.
    const whole = last && digits.length % 2 === 1 ? `${digits}0` : digits
    carried = whole.slice(whole.length & ~1)
    yield Buffer.from(whole.slice(0, whole.length & ~1), 'hex')
  }
}

const FIRST_DIGIT = 0x21
const LAST_DIGIT = 0x75
const Z = 0x7a
const TILDE = 0x7e

/** Up to `~>`; white space, and whatever else is no digit, is passed over. */
export function* decodeAscii85(text: Uint8Array): Generator<Uint8Array> {
  let out = Buffer.alloc(PART + 4)
  let filled = 0
  let value = 0
  let digits = 0
  const end = text.indexOf(TILDE)
  for (const byte of end < 0 ? text : text.subarray(0, end)) {
    if (byte === Z && digits === 0) {
      out.writeUInt32BE(0, filled)
      filled += 4
    } else if (byte >= FIRST_DIGIT && byte <= LAST_DIGIT) {
      value = value * 85 + byte - FIRST_DIGIT
      if (++digits === 5) {
        // More than 32 bits are no valid group: what fits is taken.
        out.writeUInt32BE(value % 2 ** 32, filled)
        filled += 4
        value = digits = 0
      }
    }
    if (filled < PART) continue
    yield out.subarray(0, filled)
    out = Buffer.alloc(PART + 4)
    filled = 0
  }
  if (digits > 1) {
    for (let missing = digits; missing < 5; missing++) value = value * 85 + 84
    out.writeUInt32BE(value % 2 ** 32, filled)
    filled += digits - 1
  }
  yield out.subarray(0, filled)
}
