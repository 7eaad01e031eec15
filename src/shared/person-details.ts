// What a person types for a new password and the details that go with it, judged before it is sent. Main decides by
// this, and the form tells it at the field.
import { permanent, type AppError, type StandardAttribute, standardAttributes } from './errors'
import { fail, ok, type Result } from './result'
import { trimTyped, withLatinDigits } from './typed-text'

const known: ReadonlyMap<string, StandardAttribute> = new Map(standardAttributes.map((name) => [name, name]))

/** The attribute as errors name it: nothing for one that the organization has made itself. */
export const findStandardAttribute = (name: string): StandardAttribute | undefined => known.get(name)

/** The field takes ten characters: YYYY-MM-DD. */
const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/
/** E.164: the country code, which never begins with a zero, and at most 15 digits in all. */
const phoneShape = /^\+[1-9]\d{1,14}$/
const emailShape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u
/** What people put between the digits of a phone number. A zero in brackets is not dialled, so that is left to them. */
const betweenDigits = /(?!\(0\))[\s\p{Pd}./()]/gu

/** Date counts February 30 as March 2; a day that is no day comes back as another one. */
function isRealDate(text: string): boolean {
  const [, year, month, day] = dateShape.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** The plus of Chinese and Japanese keyboards too. */
const phoneNumber = (text: string): string =>
  text.includes('(0)') ? text : withLatinDigits(text.replace(/^＋/, '+')).replace(betweenDigits, '')

/** The value in the form that the service takes; null where it cannot be one. */
function valueOf(name: string, typed: string): string | null {
  const value = trimTyped(typed)
  switch (name) {
    case 'birthdate': {
      const date = withLatinDigits(value)
      return isRealDate(date) ? date : null
    }
    case 'phone_number': {
      const number = phoneNumber(value)
      return phoneShape.test(number) ? number : null
    }
    case 'email':
      return emailShape.test(value) ? value : null
    // All others are free text to the service, unless the organization has limits of its own.
    default:
      return value
  }
}

/** @returns `attributeMissing` for nothing, `attributeMalformed` for what the service would refuse. */
export function readAttribute(name: string, typed: string): Result<string> {
  const attribute = findStandardAttribute(name)
  if (trimTyped(typed) === '') return fail(permanent('attributeMissing', { attribute }))
  const value = valueOf(name, typed)
  return value === null ? fail(permanent('attributeMalformed', { attribute })) : ok(value)
}

/** White space, and what is pasted along unseen and could never be typed again. */
const unseen = String.raw`[\p{Z}\p{Cc}\p{Cf}]`
const unseenAtAnEnd = new RegExp(`^${unseen}|${unseen}$`, 'u')

/** A password is never changed on its way: what the service refuses at its ends is told, and spaces between are fine. */
export const findNewPasswordProblem = (newPassword: string): AppError | null =>
  unseenAtAnEnd.test(newPassword) ? permanent('passwordHasSpaces') : null
