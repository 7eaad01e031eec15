// How codes are made, in words: their kind, their form, how long each one lasts.
import type { OtpParameters } from '../../shared/models'
import { accountWords as words } from '.'

const form = ({ type, digits }: OtpParameters): string =>
  type === 'steam' ? words.letters(digits) : words.digits(digits)

export const listParameterFacts = (parameters: OtpParameters): readonly string[] => [
  words.kind[parameters.type],
  form(parameters),
  ...(parameters.type === 'hotp' ? [] : [words.period(parameters.period)]),
  words.algorithm[parameters.algorithm],
]
