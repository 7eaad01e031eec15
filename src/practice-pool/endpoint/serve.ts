// The way of every request to its effect: into the call log, past the faults that are planned for it, and
// back as a reply, whatever happens.
import { setTimeout as delay } from 'node:timers/promises'
import type { CallFacts } from '../control/call-log'
import type { Practice } from '../control/control'
import type { Fault, FirewallAction, Strike } from '../control/faults'
import type { Outcome } from '../http/http-server'
import type { SigningKeys } from '../crypto/jwt'
import type { OperationName } from '../control/operation-names'
import type { Realm } from '../state/realm'
import { CognitoError, internalError, type Reply } from '../http/wire'

export interface Call {
  readonly name: OperationName
  readonly facts: CallFacts
  readonly run: (realm: Realm) => Reply
  /** How this kind of endpoint says that something is wrong. */
  readonly explain: (error: CognitoError) => Reply
}

interface Dependencies {
  readonly practice: Practice
  readonly keys: SigningKeys
  readonly reportBug: (error: unknown) => void
}

export type Serve = (call: Call) => Promise<Outcome>

export function createServe({ practice, keys, reportBug }: Dependencies): Serve {
  function take({ run, explain }: Call): Reply {
    try {
      return run(practice.realm())
    } catch (error) {
      if (error instanceof CognitoError) return explain(error)
      reportBug(error)
      return explain(internalError())
    }
  }
  return async (call) => {
    practice.log.record(call.name, call.facts)
    const strike = practice.faults.take(call.name)
    await keys.ready
    return strike === undefined ? sendReply(take(call)) : meetFault(strike, call, () => take(call))
  }
}

export const sendReply = (value: Reply): Outcome => ({ kind: 'REPLY', reply: value })

async function meetFault(
  { fault, released, markStruck }: Strike,
  { explain }: Call,
  takeEffect: () => Reply,
): Promise<Outcome> {
  const instead = replyInstead(fault, explain)
  if (instead !== undefined) {
    markStruck()
    return instead
  }
  const answer = takeEffect()
  markStruck()
  if (fault.kind === 'dropAfter') return { kind: 'DROP' }
  // A late answer must not keep the process alive.
  if (fault.kind === 'slow') await delay(fault.ms, undefined, { ref: false })
  if (fault.kind === 'hold') await released
  return sendReply(answer)
}

/** As AWS documents them; a block has no header of its own, only its page. */
function firewallReply(action: FirewallAction): Reply {
  const html = { 'Content-Type': 'text/html' }
  switch (action) {
    case 'block':
      return { status: 403, headers: html, body: '<html><head><title>403 Forbidden</title></head></html>' }
    case 'captcha':
      return { status: 405, headers: { ...html, 'x-amzn-waf-action': 'captcha' }, body: '<html></html>' }
    case 'challenge':
      return { status: 202, headers: { ...html, 'x-amzn-waf-action': 'challenge' }, body: '' }
  }
}

const portalReply = (as: 'page' | 'redirect'): Reply =>
  as === 'page'
    ? {
        status: 200,
        headers: { 'Content-Type': 'text/html' },
        body: '<html><title>Welcome to our network</title></html>',
      }
    : { status: 302, headers: { Location: 'http://portal.example/' }, body: '' }

/** What is answered in place of the effect, or nothing for the faults that come after it. */
function replyInstead(fault: Fault, explain: Call['explain']): Outcome | undefined {
  switch (fault.kind) {
    case 'throttle':
      return sendReply(explain(new CognitoError('TooManyRequestsException', 'Rate exceeded')))
    case 'internalError':
      return sendReply(explain(internalError()))
    case 'exception':
      return sendReply(explain(new CognitoError(fault.name, fault.message)))
    case 'html503':
      return sendReply({
        status: 503,
        headers: { 'Content-Type': 'text/html' },
        body: '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>',
      })
    case 'emptyBody':
      return sendReply({ status: fault.status ?? 400, headers: {}, body: '' })
    case 'answer':
      return sendReply({
        status: fault.status,
        headers: { 'Content-Type': fault.contentType },
        body: fault.body,
      })
    case 'firewall':
      return sendReply(firewallReply(fault.action))
    case 'portal':
      return sendReply(portalReply(fault.as))
    case 'dropBefore':
      return { kind: 'DROP' }
    case 'dropAfter':
    case 'slow':
    case 'hold':
      return undefined
  }
}
