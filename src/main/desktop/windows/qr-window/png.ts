// A black and white bitmap as a PNG file (https://www.w3.org/TR/png-3/): one bit a pixel, no filters, nothing else in it.
import { crc32, deflateSync } from 'node:zlib'
import type { Bitmap } from './qr-code'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: 'IHDR' | 'IDAT' | 'IEND', data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(content.length + 8)
  framed.writeUInt32BE(data.length, 0)
  content.copy(framed, 4)
  framed.writeUInt32BE(crc32(content), content.length + 4)
  return framed
}

/** Width and height, a bit depth of 1, greyscale, and the only methods of compression, filtering and order. */
function header(side: number): Uint8Array {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(side, 0)
  data.writeUInt32BE(side, 4)
  data.writeUInt8(1, 8)
  return data
}

/** Each row begins with its filter, none, and ends on a whole byte. */
function scanlines({ side, pixels }: Bitmap): Uint8Array {
  const stride = 1 + Math.ceil(side / 8)
  const rows = new Uint8Array(stride * side)
  pixels.forEach((value, index) => {
    const [x, y] = [index % side, Math.floor(index / side)]
    const at = y * stride + 1 + (x >> 3)
    if (value > 127) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
  })
  return rows
}

export const encodePng = (bitmap: Bitmap): Buffer =>
  Buffer.concat([
    signature,
    chunk('IHDR', header(bitmap.side)),
    chunk('IDAT', deflateSync(scanlines(bitmap))),
    chunk('IEND', new Uint8Array()),
  ])
