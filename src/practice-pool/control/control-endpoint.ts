// The control interface over HTTP, under /practice/: JSON in, JSON out. A web page must not be able to
// drive it, so anything that a browser sends on a page's behalf (it carries an Origin) is refused.
import type { PracticeControl } from './control'
import type { HttpRequest, Outcome } from '../http/http-server'

export const controlPrefix = '/practice/'

type Route = (control: PracticeControl, request: HttpRequest) => unknown

/** The schemas are loaded when they are first needed: the schema library would slow the start down. */
const schemas = () => import('./control-schemas')

const routes = new Map<string, Route>([
  ['GET offer', (control) => control.offer],
  ['GET calls', (control) => ({ calls: control.callLog() })],
  ['GET clock', (control) => ({ now: control.clock.now() })],
  ['GET sent-codes', (control) => ({ sentCodes: control.sentCodes() })],
  ['GET users', listUsers],
  ['GET code', currentCode],
  ['POST clock', setClock],
  ['POST faults', planFault],
  ['DELETE faults', clearFaults],
  ['POST behaviour', behave],
  ['POST administer', administer],
  ['POST reset', reset],
])

function clearFaults(control: PracticeControl): unknown {
  control.clearFaults()
  return {}
}

function reset(control: PracticeControl): unknown {
  control.reset()
  return {}
}

function listUsers(control: PracticeControl, { query }: HttpRequest): unknown {
  const wanted = ['userPoolId', 'username'] as const
  const users = control
    .userStates()
    .filter((user) => wanted.every((field) => (query.get(field) ?? user[field]) === user[field]))
  return { users }
}

function currentCode(control: PracticeControl, { query }: HttpRequest): unknown {
  const userPoolId = query.get('userPoolId')
  const steps = Number(query.get('steps') ?? 0)
  const options = userPoolId === null ? { steps } : { steps, userPoolId }
  return { code: control.codeFor(query.get('username') ?? '', options) }
}

async function setClock(control: PracticeControl, { body }: HttpRequest): Promise<unknown> {
  const { clockChange, parseBody } = await schemas()
  const change = parseBody(clockChange, body)
  switch (change.action) {
    case 'advance':
      control.clock.advance(change.ms)
      break
    case 'offset':
      control.clock.setOffset(change.ms)
      break
    case 'freeze':
      control.clock.freeze(change.at)
      break
    case 'unfreeze':
      control.clock.unfreeze()
      break
    case 'reset':
      control.clock.reset()
  }
  return { now: control.clock.now() }
}

async function planFault(control: PracticeControl, { body }: HttpRequest): Promise<unknown> {
  const { faultRequest, parseBody } = await schemas()
  const { operation, fault, times, skip } = parseBody(faultRequest, body)
  control.fail(operation, fault, { times, skip })
  return {}
}

async function behave(control: PracticeControl, { body }: HttpRequest): Promise<unknown> {
  const { behaviourRequest, parseBody } = await schemas()
  const { userPoolId, ...change } = parseBody(behaviourRequest, body)
  control.behave(change, userPoolId)
  return {}
}

/** What an administrator of the pool can do to a user. */
async function administer(control: PracticeControl, { body }: HttpRequest): Promise<unknown> {
  const { administration, parseBody } = await schemas()
  const { action, username, userPoolId } = parseBody(administration, body)
  control[action](username, userPoolId)
  return {}
}

const json = (status: number, value: unknown): Outcome => ({
  kind: 'REPLY',
  reply: {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    body: JSON.stringify(value),
  },
})

export function createControlEndpoint(control: PracticeControl) {
  return async (request: HttpRequest): Promise<Outcome> => {
    if (request.headers['origin'] !== undefined)
      return json(403, { error: 'A web page may not control the practice pool.' })
    const route = routes.get(`${request.method} ${request.path.slice(controlPrefix.length)}`)
    if (route === undefined) return json(404, { error: 'The practice pool has no such control.' })
    try {
      return json(200, await route(control, request))
    } catch (error) {
      return json(400, { error: error instanceof Error ? error.message : 'The request makes no sense.' })
    }
  }
}
