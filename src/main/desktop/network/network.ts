// The door to the network on Electron's own stack: the system's proxies, trust and client certificates, in sessions of
// its own that remember nothing. Loaded when someone is about to sign in.
import { net, session, type AuthInfo, type Session } from 'electron'
import { fail, ok, type Result } from '../../../shared/result'
import { transient } from '../../../shared/errors'
import { cleanForeignText } from '../../network/foreign-text'
import { explainNetError } from '../../network/net-errors'
import type { ProxyPasswords } from '../../network/proxy-passwords'
import type { Clock } from '../../ports/clock'
import type { Network, NetworkAnswer, NetworkRequest, NetworkTrouble } from '../../ports/network'
import { createCertificates, type Certificates } from './certificates'
import { exchange } from './exchange'

/**
 * Chromium sends a request once more by itself when a kept connection turns out to be closed, POST included. What must
 * be sent once goes by a session of its own, which keeps no connection: on a new one that never happens.
 */
type Delivery = NetworkRequest['delivery']

let sessionsMade = 0

/** Nothing is sent to it. */
const anyUrl = 'https://aws.amazon.com/'

/** In memory: neither cookies nor a cache nor a stored thing, and its own view of certificates. */
async function openSession(certificates: Certificates): Promise<Session> {
  sessionsMade += 1
  const opened = session.fromPartition(`keyturn-network-${sessionsMade}`, { cache: false })
  certificates.watch(opened)
  // In its first milliseconds a session may not know of a proxy yet, and would go past it.
  await opened.forceReloadProxyConfig()
  // A script that finds the proxy (PAC) has to be there first: closing connections stops its download, and Chromium then
  // goes past the proxy from there on.
  await opened.resolveProxy(anyUrl)
  return opened
}

/** "PROXY proxy.corp:3128; DIRECT" goes by proxy.corp:3128 first. */
export function findFirstProxy(found: string): string | null {
  const [first = ''] = found.split(';')
  const [kind = '', proxy = ''] = first.trim().split(/\s+/)
  return kind === '' || kind === 'DIRECT' || proxy === '' ? null : proxy
}

export interface ElectronNetworkDependencies {
  readonly clock: Clock
  readonly proxyPasswords: Pick<ProxyPasswords, 'find'>
}

export function createElectronNetwork({ clock, proxyPasswords }: ElectronNetworkDependencies): Network {
  const certificates = createCertificates()
  let sessions = new Map<Delivery, Promise<Session>>()
  let sendingOnce = Promise.resolve()

  function sessionFor(delivery: Delivery): Promise<Session> {
    const kept = sessions
    const opened = kept.get(delivery) ?? openSession(certificates)
    kept.set(delivery, opened)
    // The next request tries anew to open one.
    opened.catch(() => kept.delete(delivery))
    return opened
  }

  const findProxy = async (url: string): Promise<string | null> =>
    findFirstProxy(await (await sessionFor('repeatable')).resolveProxy(url))

  function createLogin() {
    let given: { readonly username: string; readonly password: string } | null = null
    let cancelledBy: string | null = null
    return {
      cancelledBy: () => cancelledBy,
      answer: async ({ isProxy, host, port, realm }: AuthInfo) => {
        // A server that asks for a password of its own is answered as it is: nothing here has one.
        if (!isProxy) return null
        const proxy = `${host}:${port}`
        given = await proxyPasswords.find({ proxy, realm: cleanForeignText(realm) }, given)
        if (given === null) cancelledBy = proxy
        return given
      },
    }
  }

  function explain(used: Session, message: string, url: string, proxy: string | null): NetworkTrouble {
    const host = new URL(url).hostname
    const certificate = certificates.seen(host)
    const issuerName = certificate?.issuerName
    if (certificates.refusedInspection(used, host, message))
      return { error: transient('connectionInspected', { hosts: [host], issuerName }), reached: 'never' }
    return explainNetError(message, {
      host,
      online: net.isOnline() ? 'yes' : 'no',
      proxy: proxy ?? undefined,
      issuerName,
      validFrom: certificate?.validFrom,
      validUntil: certificate?.validUntil,
      clockSays: clock.now(),
    })
  }

  async function sendBy(
    used: Session,
    request: NetworkRequest,
  ): Promise<Result<NetworkAnswer, NetworkTrouble>> {
    const { url } = request
    const login = createLogin()
    // Asked before: a proxy that has just failed may be left out.
    const goesBy = findProxy(url).catch(() => null)
    const outcome = await exchange(request, { session: used, clock, answerLogin: login.answer })
    const cancelledBy = login.cancelledBy()
    switch (outcome.kind) {
      case 'answer':
        return ok(outcome.answer)
      case 'timedOut':
      case 'aborted': {
        const hosts = [new URL(url).hostname]
        return fail({ error: transient('networkTimedOut', { hosts }), reached: 'perhaps' })
      }
      case 'tooLong':
        return fail({ error: transient('serviceAnswerUnreadable'), reached: 'perhaps' })
      case 'error':
        return fail(
          cancelledBy === null
            ? explain(used, outcome.message, url, await goesBy)
            : { error: transient('proxyPasswordWanted', { proxy: cancelledBy }), reached: 'never' },
        )
    }
  }

  /** Where a script that finds the proxy is being fetched anew, closing would stop that: it is waited for. */
  async function closeConnections(used: Session, url: string): Promise<void> {
    await used.resolveProxy(url)
    await used.closeAllConnections()
  }

  /**
   * One after the other: closing the connections must not end a request that is under way. They are closed behind each
   * request, which nobody waits for; only the next one does.
   */
  async function sendOnce(request: NetworkRequest): Promise<Result<NetworkAnswer, NetworkTrouble>> {
    const before = sendingOnce
    let isFree = (): void => undefined
    sendingOnce = new Promise<void>((resolve) => (isFree = resolve))
    await before
    const used = sessionFor('once')
    try {
      return await sendBy(await used, request)
    } finally {
      // Whatever becomes of it, the next one has its turn. Should it fail, there is no network process to have any
      // connection.
      void used.then((one) => closeConnections(one, request.url)).then(isFree, isFree)
    }
  }

  const sendAs = async (request: NetworkRequest): Promise<Result<NetworkAnswer, NetworkTrouble>> =>
    request.delivery === 'once' ? sendOnce(request) : sendBy(await sessionFor('repeatable'), request)

  // Opening one takes milliseconds, which pass while the person still types.
  for (const delivery of ['repeatable', 'once'] as const) void sessionFor(delivery)

  return {
    send: async (request) => {
      const { protocol, hostname } = new URL(request.url)
      if (protocol === 'https:') certificates.guard(hostname)
      const sent = await sendAs(request)
      const wasHeldBack = !sent.ok && sent.error.error.code === 'connectionInspected'
      // The person was told while it was held back: nothing has been sent yet, and now it may be.
      return wasHeldBack && certificates.allows(hostname) ? sendAs(request) : sent
    },
    findProxy,
    resolveHost: async (host) => {
      try {
        const { endpoints } = await (await sessionFor('repeatable')).resolveHost(host)
        return ok(endpoints.map(({ address }) => address))
      } catch {
        // It says no more than that there is no such name now.
        const isOffline = !net.isOnline()
        return fail(isOffline ? transient('networkOffline') : transient('hostNotFound', { hosts: [host] }))
      }
    },
    certificateOf: certificates.seen,
    allowInspection: (known) => {
      // What a session concluded of a certificate it keeps: new ones conclude anew.
      if (certificates.allow(known)) sessions = new Map()
    },
  }
}
