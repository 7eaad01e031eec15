// What an attribute that Cognito asks for is called: in a person's words, or from its own name.
import { enrollmentWords } from '../../words'

const labels = new Map<string, string>(Object.entries(enrollmentWords.newPassword.attributes))

function ownName(name: string): string {
  const words = name.replace(/^custom:/, '').replaceAll(/[_-]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function formatAttributeName(name: string): string {
  const bare = name.replace(/^userAttributes\./, '')
  return labels.get(bare) ?? ownName(bare)
}
