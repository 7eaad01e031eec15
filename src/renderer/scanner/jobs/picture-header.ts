// The kind and the size of a picture, from the first bytes of its file: so that one that is too large is
// refused before anything is decoded. PNG, GIF, JPEG and WebP.

export interface PictureHeader {
  readonly type: 'image/png' | 'image/gif' | 'image/jpeg' | 'image/webp'
  /** In pixels, as stored: a JPEG may be shown turned. */
  readonly width: number
  readonly height: number
}

type Reader = (bytes: DataView) => PictureHeader | null

const ascii = (bytes: DataView, at: number, length: number): string =>
  at + length > bytes.byteLength
    ? ''
    : String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + at, length))

/** RFC 2083: the signature, then IHDR. */
const readPng: Reader = (bytes) =>
  bytes.byteLength >= 24 && ascii(bytes, 1, 3) === 'PNG' && ascii(bytes, 12, 4) === 'IHDR'
    ? { type: 'image/png', width: bytes.getUint32(16), height: bytes.getUint32(20) }
    : null

const readGif: Reader = (bytes) =>
  bytes.byteLength >= 10 && /^GIF8[79]a$/.test(ascii(bytes, 0, 6))
    ? { type: 'image/gif', width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) }
    : null

/** Start-of-frame segments: all of C0 to CF but those that define tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** ITU-T T.81: segments follow each other until the frame's, which has the size. */
const readJpeg: Reader = (bytes) => {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= bytes.byteLength) {
    if (bytes.getUint8(at) !== 0xff) return null
    const marker = bytes.getUint8(at + 1)
    if (isFrame(marker))
      return { type: 'image/jpeg', width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) }
    // Fill bytes stand alone; every other segment up to the frame says how long it is.
    at += marker === 0xff ? 1 : 2 + bytes.getUint16(at + 2)
  }
  return null
}

const uint24 = (bytes: DataView, at: number): number =>
  bytes.getUint16(at, true) + bytes.getUint8(at + 2) * 0x10000

const readWebp: Reader = (bytes) => {
  if (bytes.byteLength < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null
  const type = 'image/webp'
  switch (ascii(bytes, 12, 4)) {
    case 'VP8X':
      return { type, width: uint24(bytes, 24) + 1, height: uint24(bytes, 27) + 1 }
    case 'VP8 ':
      return { type, width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const packed = bytes.getUint32(21, true)
      return { type, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    default:
      return null
  }
}

const readers: readonly Reader[] = [readPng, readGif, readJpeg, readWebp]

/** Null for everything that is not one of the four kinds, or is cut off before its size. */
export function readPictureHeader(file: Uint8Array): PictureHeader | null {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (const read of readers) {
    const header = read(bytes)
    if (header !== null) return header.width > 0 && header.height > 0 ? header : null
  }
  return null
}
