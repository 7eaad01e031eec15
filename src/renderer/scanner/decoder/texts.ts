// Bytes of a code to text.

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8, which is what key URIs are made of; null if the bytes are something else. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    // Latin-1, Shift_JIS or no text at all: the caller knows what else to make of it.
    return null
  }
}

/** Every byte as the character of that number. */
export const decodeLatin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
