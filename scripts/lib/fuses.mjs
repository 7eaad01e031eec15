// Electron's fuses: switches in the binary, behind a marker, that are read before any JavaScript runs.

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wireVersion = 1

/** Positions on the wire, in Electron's order. */
export const fuse = {
  EnableNodeCliInspectArguments: 3,
  LoadBrowserProcessSpecificV8Snapshot: 6,
}

/**
 * Sets fuses in place. After the sentinel come the wire's version, its length, and one character for each fuse.
 * @param {Buffer} binary
 * @param {Iterable<[position: number, isOn: boolean]>} settings
 */
export function setFuses(binary, settings) {
  const start = binary.indexOf(sentinel)
  if (start === -1) throw new Error('This binary has no fuses.')
  const wire = start + sentinel.length
  if (binary[wire] !== wireVersion) throw new Error(`Unknown version of the fuse wire: ${binary[wire]}`)
  const length = binary[wire + 1] ?? 0
  for (const [position, isOn] of settings) {
    if (position >= length) throw new Error(`This binary has only ${length} fuses.`)
    binary.write(isOn ? '1' : '0', wire + 2 + position, 'latin1')
  }
}
