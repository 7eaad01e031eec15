// Not translated yet.
import { en } from '../en'

export const ja = en
