/** Questions about the bytes around `q`. */
import { BYTE_BITS_AT } from '../../src/core/detect/kernel/filter-memory.ts'
import { bitOf, type ByteClass } from '../../src/core/detect/kernel/byte-bits.ts'
import { both, code, either, equal, get, i32, subtract } from './wat.ts'

/** The byte at `q` + `at`. */
export function byteAt(at: number): string {
  return at < 0 ? `(i32.load8_u ${subtract(get('q'), i32(-at))})` : `(i32.load8_u offset=${at} ${get('q')})`
}

/** Whether the byte there is one of some characters. */
export function isAt(at: number, characters: string): string {
  return either(...[...characters].map((each) => equal(byteAt(at), i32(code(each)))))
}

/** Whether a text stands there, of one to eight characters. */
export function textAt(at: number, text: string): string {
  if (text.length >= 4) {
    const rest = text.slice(4)
    return both(
      `(i32.eq (i32.load offset=${at} ${get('q')}) ${i32(number(text.slice(0, 4)))})`,
      ...(rest === '' ? [] : [textAt(at + 4, rest)]),
    )
  }
  return both(...[...text].map((each, index) => isAt(at + index, each)))
}

/** Four characters as a number, the first the lowest. */
function number(text: string): number {
  return Buffer.from(text, 'latin1').readInt32LE()
}

/** 1 where the byte there is of a class. */
export function isOf(at: number, name: ByteClass): string {
  return isInClass(byteAt(at), name)
}

/** 1 where a byte is of a class. */
export function isInClass(value: string, name: ByteClass): string {
  return `(i32.ne (i32.and (i32.load offset=${BYTE_BITS_AT} (i32.shl ${value} ${i32(2)})) ${i32(bitOf(name))}) ${i32(0)})`
}

/** One bit for each of the 16 bytes from there that is a character. */
export function whereIs(at: number, character: string): string {
  return `(i8x16.bitmask (i8x16.eq (v128.load offset=${at} ${get('q')}) (i8x16.splat ${i32(code(character))})))`
}
