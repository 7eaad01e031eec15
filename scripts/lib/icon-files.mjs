// The two icon formats that are containers of PNGs: Windows' .ico and Apple's .icns.

/** @typedef {{ size: number, png: Buffer }} Picture */

/**
 * @param {Picture[]} pictures up to 256 pixels
 * @returns {Buffer}
 */
export function createIco(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2) // icons, not cursors
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index
    header.writeUInt8(size % 256, entry) // 0 stands for 256
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4) // planes
    header.writeUInt16LE(32, entry + 6) // bits for each pixel
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** Apple's names for its sizes; those of dense screens repeat a size. */
export const icnsTypes = /** @type {const} */ ({
  icp4: 16,
  icp5: 32,
  icp6: 64,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
})

/**
 * @param {(size: number) => Buffer} pngOf
 * @returns {Buffer}
 */
export function createIcns(pngOf) {
  const blocks = Object.entries(icnsTypes).map(([type, size]) => block(type, pngOf(size)))
  return block('icns', Buffer.concat(blocks))
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function block(type, content) {
  const header = Buffer.alloc(8, type, 'latin1')
  header.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([header, content])
}
