// The control interface over HTTP, under /practice/: JSON in, JSON out. A web page must not be able to
// drive it, so anything that a browser sends on a page's behalf (it carries an Origin) is refused.
import type { PracticeControl } from './control'
import type { HttpRequest, Outcome } from '../http/http-server'

export const controlPrefix = '/practice/'

type Route = (control: PracticeControl, request: HttpRequest) => unknown

/** The schemas are loaded when they are first needed: the schema library would slow the start down. */
const schemas = () => import('./control-schemas')

/** What can be asked for, by method and path. The docstrings are the reference (docs/reference/practice-pool.md). */
export const controlRoutes = {
  /** The connections and users that a person is offered, as the app asks for them at its start. */
  'GET offer': (control) => control.offer,
  /** The operations that were called, in order, with what was seen of each. */
  'GET calls': (control) => ({ calls: control.callLog() }),
  /** What time it is for the pool, in milliseconds since 1970. */
  'GET clock': (control) => ({ now: control.clock.now() }),
  /** The codes that would have gone out by e-mail or text message, newest last. */
  'GET sent-codes': (control) => ({ sentCodes: control.sentCodes() }),
  /** What the service keeps of each user; `?userPoolId=…` and `?username=…` choose. */
  'GET users': listUsers,
  /** The code of a user's verified token: `?username=…`, `&userPoolId=…`; `&steps=1` is the next one. */
  'GET code': currentCode,
  /** Moves the pool's clock, stops it, or lets it run again. */
  'POST clock': setClock,
  /** Plans a fault for the next calls of an operation, or of any (`*`). */
  'POST faults': planFault,
  /** Forgets the planned faults, and lets go the answers that are held back. */
  'DELETE faults': clearFaults,
  /** Switches what is uncertain about Cognito: in one pool, or in all. */
  'POST behaviour': behave,
  /** Does to a user what an administrator of the pool can do. */
  'POST administer': administer,
  /** Everything as at the start: users, tokens, sessions, clock, faults and the log of calls. */
  'POST reset': reset,
} satisfies Record<string, Route>

const routes = new Map<string, Route>(Object.entries(controlRoutes))

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
