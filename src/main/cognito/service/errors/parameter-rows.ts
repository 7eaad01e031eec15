// Of what was named in a request: something that is not there, or a parameter that is not right.
import { notImplemented, row, whileSigningIn, type Row } from './row'

export const parameterRows: readonly Row[] = [
  row('ResourceNotFoundException', 'deviceNotFound', 'neverHelps', { text: /device/i }),
  row('ResourceNotFoundException', 'clientNotFound', 'neverHelps', { text: /client/i }),
  row('ResourceNotFoundException', 'deviceNotFound', 'neverHelps', { operation: 'ProveDevice' }),
  row('ResourceNotFoundException', 'userPoolNotFound', 'neverHelps'),
  ...whileSigningIn('InvalidParameterException', 'deviceNotFound', 'neverHelps', { text: /\bdevice/i }),
  row('InvalidParameterException', 'flowNotEnabled', 'neverHelps', { text: /flow (is )?not enabled/i }),
  row('InvalidParameterException', 'attributeNotWritable', 'neverHelps', {
    text: /cannot modify|unauthorized attribute|not (mutable|writable)/i,
    operation: 'AnswerNewPassword',
  }),
  row('InvalidParameterException', 'sessionInvalid', 'neverHelps', { text: /required parameter session/i }),
  // The pattern of a password is in its text: nothing but white space at its ends is against it.
  row('InvalidParameterException', 'passwordHasSpaces', 'neverHelps', {
    text: /password'? failed to satisfy constraint.*regular expression/i,
  }),
  row('InvalidParameterException', 'attributeMissing', 'neverHelps', {
    text: /attribute.*(is|are) (required|missing)/i,
  }),
  row('InvalidParameterException', 'attributeMalformed', 'neverHelps', {
    text: /did not conform to the schema|invalid (phone number|email address|\w+) format/i,
  }),
  row('InvalidParameterException', 'attributeMissing', 'neverHelps', { text: /attribute/i }),
  row('InvalidParameterException', 'codeMalformed', 'neverHelps', { text: /usercode|confirmation code/i }),
  row('InvalidParameterException', 'softwareTokenMissing', 'neverHelps', { text: /software token mfa/i }),
  row('InvalidParameterException', 'requestRefused', 'neverHelps'),
  row('SerializationException', 'requestRefused', 'neverHelps'),
  row('UnknownOperationException', 'requestRefused', 'neverHelps'),
  ...notImplemented.map((name) => row(name, 'operationNotEnabled', 'neverHelps')),
  row('InternalFailure', 'operationNotEnabled', 'neverHelps', {
    text: /not (yet )?(implemented|supported)/i,
  }),
  row('UnsupportedOperationException', 'operationNotEnabled', 'neverHelps'),
]
