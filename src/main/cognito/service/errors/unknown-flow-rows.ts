// Servers that are not Cognito: how they say that they do not know a way to sign in.
import { notImplemented, row, type Row } from './row'

/** What servers say that do not know a way to sign in, or its name, where Cognito says that it is not enabled. */
export const unknownFlows: readonly Row[] = [
  row('NotAuthorizedException', 'flowNotEnabled', 'neverHelps', {
    text: /flow (is )?not (supported|allowed)/i,
  }),
  row('InvalidParameterException', 'flowNotEnabled', 'neverHelps', {
    text: /auth ?flow|flow (is )?not supported/i,
  }),
  row('InternalFailure', 'flowNotEnabled', 'neverHelps', { text: /not (yet )?(implemented|supported)/i }),
  ...[...notImplemented, 'UnsupportedOperationException'].map((name) =>
    row(name, 'flowNotEnabled', 'neverHelps'),
  ),
].map((unknown) => ({ ...unknown, operation: 'InitiateAuth', peer: 'practice' }))
