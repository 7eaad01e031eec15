// zxing-cpp, compiled to WebAssembly: given its bytes by the caller, it never looks for them on the network.
import { prepareZXingModule, type ZXingReaderModule } from 'zxing-wasm/reader'
import { nothing, type Binarizer, type Finding, type GrayImage, type Point, type Reading } from './image'
import { decodeUtf8 } from './texts'

/** What Emscripten adds to a module; its types are not installed. */
interface WasmMemory {
  /** Replaced when the memory grows: read anew after every allocation. */
  readonly HEAPU8: Uint8Array
  readonly _malloc: (bytes: number) => number
  readonly _free: (pointer: number) => void
}

type Module = ZXingReaderModule & WasmMemory
type Options = Parameters<ZXingReaderModule['readBarcodesFromPixmap']>[3]
/** Lives in the memory of the module until it is deleted. */
type Vector = ReturnType<ZXingReaderModule['readBarcodesFromPixmap']> & { readonly delete: () => void }
type Code = NonNullable<ReturnType<Vector['get']>>

export type ZxingReader = (image: GrayImage, binarizer: Binarizer) => Reading

const binarizers = { local: 0, fixed: 2 } as const

const toOptions = (binarizer: Binarizer): Options => ({
  // No Micro QR: key URIs do not fit in it, and its check is so short that desktops hold false ones.
  formats: 'QRCodeModel1,QRCodeModel2',
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: false,
  tryDenoise: false,
  binarizer: binarizers[binarizer],
  isPure: false,
  downscaleFactor: 3,
  downscaleThreshold: 500,
  minLineCount: 2,
  maxNumberOfSymbols: 0,
  validateOptionalChecksum: false,
  returnErrors: true,
  eanAddOnSymbol: 0,
  textMode: 0,
  characterSet: 0,
  // oxlint-disable-next-line typescript/no-deprecated -- no effect, but the module wants the field.
  tryCode39ExtendedMode: true,
})

/** Latin-1 and Shift_JIS are left to zxing. */
const textOf = ({ bytes, text, hasECI }: Code): string => (hasECI ? text : (decodeUtf8(bytes) ?? text))

function toReading(vector: Vector): Reading {
  const findings: Finding[] = []
  const unread: (readonly Point[])[] = []
  for (let index = 0; index < vector.size(); index += 1) {
    const code = vector.get(index)
    if (!code) continue
    const { topLeft, topRight, bottomRight, bottomLeft } = code.position
    const corners = [topLeft, topRight, bottomRight, bottomLeft]
    const text = textOf(code)
    if (!code.isValid) unread.push(corners)
    if (code.isValid && text !== '') findings.push({ text, corners })
  }
  return { findings, unread }
}

function read(module: Module, image: GrayImage, binarizer: Binarizer): Reading {
  const pointer = module._malloc(image.data.length)
  if (pointer === 0) return nothing
  try {
    module.HEAPU8.set(image.data, pointer)
    const options = toOptions(binarizer)
    const vector = module.readBarcodesFromPixmap(pointer, image.width, image.height, options) as Vector
    try {
      return toReading(vector)
    } finally {
      vector.delete()
    }
  } catch {
    // An exception from C++, as for a picture of one line: no code was read.
    return nothing
  } finally {
    module._free(pointer)
  }
}

/**
 * A reader with a memory of its own.
 *
 * @param wasm `zxing_reader.wasm` of the zxing-wasm package
 */
export async function createZxingReader(wasm: Uint8Array): Promise<ZxingReader> {
  const wasmBinary = wasm.slice().buffer
  const module = (await prepareZXingModule({
    overrides: { wasmBinary },
    equalityFn: () => false,
    fireImmediately: true,
  })) as Module
  return (image, binarizer) => read(module, image, binarizer)
}
