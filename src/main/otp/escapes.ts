// What other formats do to the text that they carry, undone: percent, HTML, JSON.

/**
 * Percent-decodes UTF-8. A "%" without two hexadecimal digits after it stands for itself.
 *
 * @returns null where the escapes are no UTF-8
 */
export function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25'))
  } catch {
    return null
  }
}

const entities = new Map([
  ['amp', '&'],
  ['#38', '&'],
  ['#x26', '&'],
  ['quot', '"'],
  ['#34', '"'],
  ['#x22', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['#47', '/'],
  ['#x2f', '/'],
  ['#61', '='],
  ['#x3d', '='],
])
const entity = /&(?:amp;)*(amp|quot|apos|lt|gt|#\d\d|#x[\da-f]{2});/gi

/** Undoes HTML's escapes, once or several times over: what is copied from a page's source has them. */
export const unescapeHtml = (text: string): string =>
  text.replace(entity, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole)

const jsonEscape = /\\u00(26|2b|2f|3c|3d|3e|27)/gi

/** Undoes JSON's escapes, as far as they are about characters that links and quotes are made of. */
export const unescapeJson = (text: string): string =>
  text
    .replaceAll('\\/', '/')
    .replace(jsonEscape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const encodedLink = /otpauth(?:-migration)?%3a%2f%2f[^\s&"'<>]*/gi

/** Decodes links that are a parameter of another: the address of a picture of their QR code. */
export const unescapeUrl = (text: string): string =>
  text.replace(encodedLink, (link) => decodePercent(link)?.replace(/\s/g, '%20') ?? link)
