// The decoder as the window has it, for tests in plain Node.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createQrDecoder } from '../../../../src/renderer/scanner/decoder/qr-decoder'

const wasmFile = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

/** A clock that stands still leaves time for every attempt, however slow the machine is. */
export const decode = await createQrDecoder({ zxingWasm: readFileSync(wasmFile), now: () => 0 })

export const zxingWasm = (): Uint8Array => readFileSync(wasmFile)
