// How a detail about a person has to be written, in the words of one language. Most of them are free text.
import type { StandardAttribute } from '../shared/errors'

export type AttributeForms = Readonly<Record<'birthdate' | 'email' | 'phone_number' | 'other', string>>

export const formOf = (forms: AttributeForms, attribute: StandardAttribute | undefined): string =>
  attribute === 'birthdate' || attribute === 'email' || attribute === 'phone_number'
    ? forms[attribute]
    : forms.other
