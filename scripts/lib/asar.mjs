// Writes an asar archive, Electron's format for an app in one file: a header in JSON, then the files' bytes.

/**
 * @param {[name: string, content: Buffer][]} files all in the top folder
 * @returns {Buffer}
 */
export function createAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {}
  let offset = 0
  for (const [name, content] of files) {
    entries[name] = { size: content.length, offset: String(offset) }
    offset += content.length
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  // Chromium's pickles: a length before each, the outer one holding nothing but the inner one's size.
  const header = pickle(uint32(json.length), json, padding)
  return Buffer.concat([pickle(uint32(header.length)), header, ...files.map(([, content]) => content)])
}

/** @param {Buffer[]} parts */
function pickle(...parts) {
  const payload = Buffer.concat(parts)
  return Buffer.concat([uint32(payload.length), payload])
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
