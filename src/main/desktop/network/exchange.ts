// One request and its answer by Electron's network stack: nothing is followed, cached or remembered.
import { net, type AuthInfo, type ClientRequest, type IncomingMessage, type Session } from 'electron'
import type { Clock } from '../../ports/clock'
import type { NetworkAnswer, NetworkRequest } from '../../ports/network'

/** How it ended: with an answer, or with what Chromium calls its error (`net::ERR_…`). */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: NetworkAnswer }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'timedOut' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'tooLong' }

export type AnswerLogin = (
  question: AuthInfo,
) => Promise<{ readonly username: string; readonly password: string } | null>

/** More than any answer of the service; a page that somebody puts in its place may be endless. */
const maxAnswerBytes = 1_048_576

function headersOf(headers: Readonly<Record<string, string | readonly string[]>>): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    typeof value === 'string' ? value : value.join(', '),
  ])
  return Object.fromEntries(named)
}

function readBody(response: IncomingMessage, end: (outcome: Outcome) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  response.on('data', (chunk) => {
    length += chunk.length
    chunks.push(chunk)
    if (length > maxAnswerBytes) end({ kind: 'tooLong' })
  })
  response.on('end', () => {
    const { statusCode: status, headers } = response
    end({ kind: 'answer', answer: { status, headers: headersOf(headers), body: Buffer.concat(chunks) } })
  })
  response.on('error', (error: Error) => end({ kind: 'error', message: error.message }))
  response.on('aborted', () => end({ kind: 'error', message: 'net::ERR_CONNECTION_CLOSED' }))
}

export interface ExchangeOptions {
  readonly session: Session
  readonly clock: Clock
  readonly answerLogin: AnswerLogin
}

export function exchange(request: NetworkRequest, options: ExchangeOptions): Promise<Outcome> {
  const { session, clock, answerLogin } = options
  const { method, url, headers, body, limitMs, signal } = request
  return new Promise((resolve) => {
    const sent: ClientRequest = net.request({ session, method, url, redirect: 'manual', cache: 'no-store' })
    let stopWaiting = (): void => undefined
    let isOver = false
    const end = (outcome: Outcome): void => {
      isOver = true
      stopWaiting()
      signal?.removeEventListener('abort', abort)
      resolve(outcome)
      // Of what has ended by itself nothing is left to be ended.
      if (outcome.kind !== 'answer') sent.abort()
    }
    const abort = (): void => end({ kind: 'aborted' })
    const wait = (): void => {
      stopWaiting()
      stopWaiting = clock.after(limitMs, () => end({ kind: 'timedOut' }))
    }

    sent.on('login', (question, answer) => {
      // A person may have to be asked, which takes as long as it takes.
      stopWaiting()
      void answerLogin(question).then(
        (known) => {
          // Given up meanwhile: nobody is there any more to be told.
          if (isOver) return
          wait()
          if (known === null) answer()
          else answer(known.username, known.password)
        },
        () => answer(),
      )
    })
    sent.on('redirect', (status, _method, _url, redirectHeaders) =>
      end({
        kind: 'answer',
        answer: { status, headers: headersOf(redirectHeaders), body: new Uint8Array() },
      }),
    )
    sent.on('response', (response) => readBody(response, end))
    sent.on('error', (error) => end({ kind: 'error', message: error.message }))
    if (signal?.aborted === true) {
      abort()
      return
    }
    signal?.addEventListener('abort', abort)
    for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value)
    wait()
    if (body !== undefined) sent.write(Buffer.from(body))
    sent.end()
  })
}
