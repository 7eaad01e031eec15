// Which detail about a person a text of the service is about. The name comes from our list: of the text itself nothing
// is passed on.
import { standardAttributes, type StandardAttribute } from '../../../shared/errors'

/** "phone_number" and "phone number"; an attribute that the organization has made may be called the same. */
const named = standardAttributes.map((attribute) => {
  const spelled = attribute.replaceAll('_', '[_ ]')
  return { attribute, text: new RegExp(`(?<!custom:|dev:)\\b${spelled}\\b`, 'i') }
})

/** The one that stands first; nothing where none of ours is named. */
export function findNamedAttribute(text: string): StandardAttribute | undefined {
  const found = named.map(({ attribute, text: spelling }) => ({ attribute, at: text.search(spelling) }))
  return found.filter(({ at }) => at >= 0).toSorted((one, other) => one.at - other.at)[0]?.attribute
}
