// What is said at the fields of a new password and of the details that go with it, wherever they are typed.
import type { AppError, AppErrorCode } from '../../../shared/errors'
import { findNewPasswordProblem, readAttribute } from '../../../shared/person-details'
import type { TextFieldKind } from '../../ui/fields/TextField'
import { findErrorWords } from '../../words/errors'
import { ofTheNewPassword } from '../parts/field-errors'

export const passwordField = 'new-password'
export const createAttributeField = (name: string): string => `attribute-${name}`

/** Details that the service takes in one form only, with the kind of field for each. */
const formedAttributes: ReadonlyMap<string, TextFieldKind> = new Map([
  ['birthdate', 'date'],
  ['email', 'email'],
  ['phone_number', 'phone'],
])
export const findAttributeKind = (name: string): TextFieldKind => formedAttributes.get(name) ?? 'text'

function textOf(error: AppError): string {
  const { title, whatToDo } = findErrorWords(error)
  // At its own field the form says it all.
  const isSaid = error.code === 'attributeMalformed' && formedAttributes.has(error.attribute ?? '')
  return isSaid ? whatToDo : `${title}. ${whatToDo}`
}

export interface FieldError {
  readonly field: string
  readonly text: string
}

/** What is wrong with a new password before it is sent. */
export function findNewPasswordProblems(newPassword: string): readonly FieldError[] {
  const problem = findNewPasswordProblem(newPassword)
  return problem === null ? [] : [{ field: passwordField, text: textOf(problem) }]
}

/** What is wrong with a detail before it is sent. That it is missing is seen without words. */
export function findAttributeProblems(name: string, typed: string): readonly FieldError[] {
  const read = readAttribute(name, typed)
  const isMalformed = !read.ok && read.error.code === 'attributeMalformed'
  return isMalformed ? [{ field: createAttributeField(name), text: textOf(read.error) }] : []
}

const ofAnAttribute: ReadonlySet<AppErrorCode> = new Set([
  'attributeMissing',
  'attributeMalformed',
  'attributeNotWritable',
])

function fieldOf({ code, attribute }: AppError, attributes: readonly string[]): string | null {
  if (ofTheNewPassword.has(code)) return passwordField
  if (!ofAnAttribute.has(code)) return null
  return attribute !== undefined && attributes.includes(attribute) ? createAttributeField(attribute) : null
}

/** A refusal as the text of its field; null where it belongs to none of these. */
export function findRefusalAtField(error: AppError, attributes: readonly string[]): FieldError | null {
  const field = fieldOf(error, attributes)
  return field === null ? null : { field, text: textOf(error) }
}
