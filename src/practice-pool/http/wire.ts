// The wire format of AWS JSON 1.1 as Cognito speaks it: answers, errors, and the headers of both.
import { randomUUID } from 'node:crypto'

export type Answer = Readonly<Record<string, unknown>>

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An exception of the service: its name is what clients decide by. */
export class CognitoError extends Error {
  readonly status: number

  constructor(name: string, message: string, status = 400) {
    super(message)
    this.name = name
    this.status = status
  }
}

export const notAuthorized = (message: string) => new CognitoError('NotAuthorizedException', message)
export const invalidParameter = (message: string) => new CognitoError('InvalidParameterException', message)
export const missingParameter = (name: string) => invalidParameter(`Missing required parameter ${name}`)
export const serialization = (message: string) => new CognitoError('SerializationException', message)
export const internalError = () =>
  new CognitoError('InternalErrorException', 'Amazon Cognito encountered an internal error.', 500)

const awsJson = { 'Content-Type': 'application/x-amz-json-1.1' }

export const answerReply = (answer: Answer): Reply => ({
  status: 200,
  headers: awsJson,
  body: JSON.stringify(answer),
})

export function createErrorReply(error: CognitoError): Reply {
  return {
    status: error.status,
    headers: {
      ...awsJson,
      'x-amzn-ErrorType': `${error.name}:`,
      // A header holds Latin text only, and a message can quote what the client sent.
      'x-amzn-ErrorMessage': error.message.replace(/[^\x20-\x7e]/g, '?'),
    },
    body: JSON.stringify({ __type: error.name, message: error.message }),
  }
}

/** What every answer of the service carries, whatever became of the request. */
export const createCommonHeaders = (now: number): Readonly<Record<string, string>> => ({
  Date: new Date(now).toUTCString(),
  'x-amzn-RequestId': randomUUID(),
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
})

export const preflightReply: Reply = {
  status: 200,
  headers: {
    'Access-Control-Allow-Methods': 'POST, GET, OPTIONS',
    'Access-Control-Allow-Headers':
      'content-type,x-amz-target,x-amz-user-agent,amz-sdk-invocation-id,amz-sdk-request,cache-control,authorization',
    'Access-Control-Max-Age': '172800',
  },
  body: '',
}
