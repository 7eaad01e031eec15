// Text as it is compared: without case, accents, and the differences between letters that look alike to a person
// who types. Each folded letter knows where it comes from, so that what was found can be marked.

/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

function foldLetter(letter: string): string {
  const bare = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain[bare] ?? bare
}

export const foldText = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : Array.from(text, foldLetter).join('')

/** For each folded letter where in the text it comes from, and at the end the length of the text. */
export function listOrigins(text: string): readonly number[] {
  const origins: number[] = []
  let at = 0
  for (const letter of text) {
    for (let made = foldLetter(letter).length; made > 0; made -= 1) origins.push(at)
    at += letter.length
  }
  return [...origins, at]
}
