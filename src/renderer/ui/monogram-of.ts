// What stands for an issuer where there is no icon: its first letter, and one of eight hues that is
// always the same for the same name.

const hues = 8

function firstLetter(text: string): string {
  const [letter] = /[\p{L}\p{N}]/u.exec(text) ?? []
  return letter?.toLocaleUpperCase() ?? '•'
}

export function createMonogram(issuer: string, accountName: string): { letter: string; hue: number } {
  const name = issuer === '' ? accountName : issuer
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return { letter: firstLetter(name), hue: sum % hues }
}
