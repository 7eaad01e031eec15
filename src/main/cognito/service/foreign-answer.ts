// Answers that do not come from the service but from something on the way to it, which speaks HTTP and not the
// service's JSON: a firewall before the pool (AWS WAF), a page of the network's that wants a sign-in of its own, a proxy.
import { permanent, transient, type AppErrorCode } from '../../../shared/errors'
import type { NetworkAnswer, NetworkTrouble } from '../../ports/network'

/** What AWS WAF says that it did, in `x-amzn-waf-action`; anything else that it says is a refusal too. */
const firewallActions: Readonly<Record<string, AppErrorCode>> = {
  captcha: 'firewallCaptcha',
  challenge: 'firewallChallenge',
}

/** A page, by what it is called or by how it begins: JSON begins with neither. */
function isPage({ headers, body }: NetworkAnswer): boolean {
  if (/\b(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '')) return true
  const beginning = Buffer.from(body.subarray(0, 64)).toString('latin1')
  return /^(\xef\xbb\xbf)?\s*<(!doctype|html|head|meta|script|\?xml)/i.test(beginning)
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304

/** Statuses with which something on the way refuses a request: forbidden, not acceptable, for legal reasons. */
const refusing: ReadonlySet<number> = new Set([403, 406, 451])

/**
 * @param host of the request: what would have to be allowed
 * @returns null for what may be the service's own answer, be it an error: pages with a status of 500 and above, too,
 *   are what the service's load balancers send
 */
export function explainForeignAnswer(answer: NetworkAnswer, host: string): NetworkTrouble | null {
  const { status, headers } = answer
  const hosts = [host]
  const action = headers['x-amzn-waf-action']?.trim().toLowerCase() ?? ''
  if (action !== '')
    return { error: permanent(firewallActions[action] ?? 'firewallBlocked', { hosts }), reached: 'never' }
  if (status === 407) return { error: transient('proxyPasswordWanted'), reached: 'never' }
  // What is between may have put its page in the place of an answer, after the service has acted.
  const reached = 'perhaps'
  if (status === 511 || isRedirect(status)) return { error: transient('captivePortal', { hosts }), reached }
  if (!isPage(answer) || status >= 500) return null
  if (refusing.has(status)) return { error: permanent('firewallBlocked', { hosts }), reached }
  return status < 300 ? { error: transient('captivePortal', { hosts }), reached } : null
}
