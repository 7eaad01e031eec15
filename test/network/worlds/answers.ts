// What answers in the service's place: a page of the network's, a firewall before the pool, or nobody at all.
import { explained } from '../stage/outcome'
import type { ForeignAnswer } from '../stage/service-front'
import { behind, proxyInEnvironment } from './squid'
import type { Stage, Surroundings, World } from './world'

const page = (title: string): string => `<!doctype html><title>${title}</title><h1>${title}</h1>`
const html = { 'Content-Type': 'text/html; charset=utf-8' }

const answering =
  (answer: ForeignAnswer) =>
  (stage: Stage): Promise<Surroundings> => {
    stage.front.answerInstead(answer)
    return behind({ kind: 'open' })(stage)
  }

export const answerWorlds: readonly World[] = [
  {
    name: 'a proxy that is gone',
    needs: [],
    // Port 9, “discard”: nobody has listened there for decades.
    start: ({ authority }) => ({
      environment: proxyInEnvironment('http://127.0.0.1:9'),
      trusts: [authority],
    }),
    expected: explained('proxyUnreachable'),
  },
  {
    name: 'a captive portal',
    needs: ['squid'],
    start: answering({
      status: 302,
      headers: { ...html, Location: 'http://portal.example/' },
      body: page('Welcome'),
    }),
    expected: explained('captivePortal'),
  },
  {
    name: 'a firewall that blocks',
    needs: ['squid'],
    start: answering({ status: 403, headers: html, body: page('Request blocked') }),
    expected: explained('firewallBlocked'),
  },
  {
    name: 'a firewall that wants a CAPTCHA',
    needs: ['squid'],
    start: answering({
      status: 405,
      headers: { ...html, 'x-amzn-waf-action': 'captcha' },
      body: page('Human?'),
    }),
    expected: explained('firewallCaptcha'),
  },
]
