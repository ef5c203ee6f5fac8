/** Assembles WebAssembly text. */
import wabt from 'wabt'

const assembler = await wabt()

/** @throws what wabt says of a text that is none */
export function assemble(text: string): Buffer {
  const features = { simd: true, relaxed_simd: true, mutable_globals: true }
  const parsed = assembler.parseWat('kernel.wat', text, features)
  try {
    parsed.validate()
    return Buffer.from(parsed.toBinary({}).buffer)
  } finally {
    parsed.destroy()
  }
}
