import { describe, expect, it } from 'vitest'
import { encodePng } from '../../../../../src/main/desktop/windows/qr-window/png'
import {
  drawQrCode,
  encodeQrCode,
  type Bitmap,
} from '../../../../../src/main/desktop/windows/qr-window/qr-code'
import { formatKeyUri } from '../../../../../src/main/otp/key-uri'
import { decode } from '../../../../renderer/scanner/decoder/decoder'
import { decodeFile } from '../../../../support/qr'
import { codeOf, valueOf } from '../../../vault/rig'

const keyUri = formatKeyUri({
  issuer: 'Łódź Bank 示例',
  accountName: 'ada+work@example.com',
  secret: new Uint8Array(Buffer.from('12345678901234567890')),
  parameters: { type: 'totp', algorithm: 'SHA256', digits: 8, period: 60 },
})
const room = 320
const draw = (text: string, within = room): Bitmap => drawQrCode(valueOf(encodeQrCode(text)), within)
/** The picture as a program sees it that opens the file. */
const seen = async (bitmap: Bitmap) => decodeFile(encodePng(bitmap))

describe('a QR code', () => {
  it.each([
    ['a key URI', keyUri],
    ['the shortest text', 'a'],
    ['a text of the most bytes with medium correction', 'm'.repeat(2331)],
    ['a text of the most bytes that there is room for', 'l'.repeat(2953)],
  ])('holds %s: our own decoder reads it in the picture', async (_, text) => {
    expect(await decode(await seen(draw(text)))).toEqual([text])
  })

  it('is refused for a text that none can hold', () => {
    expect(codeOf(encodeQrCode('l'.repeat(2954)))).toBe('qrCodeTooLarge')
  })

  it('counts bytes, not characters', () => {
    expect(codeOf(encodeQrCode('é'.repeat(1477)))).toBe('qrCodeTooLarge')
  })
})

describe('the drawing', () => {
  const modules = valueOf(encodeQrCode(keyUri))
  const inModules = modules.length + 8

  it('has a whole number of pixels for each module, as many as there is room for', () => {
    expect(draw(keyUri).side).toBe(inModules * Math.floor(room / inModules))
  })

  it.each([
    ['there is hardly any room', 10],
    ['there is none', 0],
  ])('has two pixels for each module when %s', (_, within) => {
    expect(draw(keyUri, within).side).toBe(inModules * 2)
  })

  it('has four white modules around it', () => {
    const { side, pixels } = draw(keyUri)
    const margin = (side / inModules) * 4
    const isMargin = (at: number) => at < margin || at >= side - margin
    const around = pixels.filter((_, at) => isMargin(at % side) || isMargin(Math.floor(at / side)))
    expect(new Set(around)).toEqual(new Set([255]))
  })

  it('is black where the code is dark', () => {
    const { side, pixels } = draw(keyUri)
    const scale = side / inModules
    const middle = (module: number) => Math.floor((module + 4.5) * scale)
    const read = modules.map((row, y) => row.map((_, x) => pixels[middle(y) * side + middle(x)] === 0))
    expect(read).toEqual(modules)
  })
})

describe('the file', () => {
  it('has every pixel of the drawing', async () => {
    const bitmap = draw(keyUri, 333)
    const { data, width, height } = await seen(bitmap)
    const values = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? -1)
    expect([width, height, Buffer.from(values).equals(bitmap.pixels)]).toEqual([
      bitmap.side,
      bitmap.side,
      true,
    ])
  })

  it('holds nothing of the text', () => {
    expect(encodePng(draw(keyUri)).includes('otpauth')).toBe(false)
  })
})
