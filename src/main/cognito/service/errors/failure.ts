// What an error has that may be looked at. Nothing of its message is passed on: it can contain input.

export interface Failure {
  /** The error's name and, for system errors, its code; most specific first. */
  readonly names: readonly string[]
  readonly message: string
  readonly status: number | undefined
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** "prefix#Name:http://…" is the Name. */
const bareName = (name: string): string => (name.split('#').at(-1) ?? name).split(/[:,]/)[0] ?? name

export function readFailure(reason: unknown): Failure {
  const texts = [
    property(reason, 'code'),
    property(property(reason, 'cause'), 'code'),
    property(reason, 'name'),
  ]
  const message = property(reason, 'message') ?? property(reason, 'Message')
  const status = property(property(reason, '$metadata'), 'httpStatusCode')
  return {
    names: texts.filter((text) => typeof text === 'string').map(bareName),
    message: typeof message === 'string' ? message : '',
    status: typeof status === 'number' ? status : undefined,
  }
}
