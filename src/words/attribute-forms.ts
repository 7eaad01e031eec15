// How details about a person have to be written, in the words of one language. Most of them are free text.
import type { StandardAttribute } from '../shared/errors'

type Formed = 'birthdate' | 'email' | 'phone_number'

export type AttributeForms = Readonly<
  Record<Formed | 'other', string> & Partial<Record<Exclude<StandardAttribute, Formed>, string>>
>
