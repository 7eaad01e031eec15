// Faults on demand: what goes wrong with the next calls of an operation, and how a test follows it.

/** What AWS WAF can do with a request in place of letting it through. */
export type FirewallAction = 'block' | 'captcha' | 'challenge'

export type Fault =
  // Instead of the effect: an exception of the service, or an answer that is none of its own.
  /** TooManyRequestsException. */
  | { readonly kind: 'throttle' }
  /** InternalErrorException. */
  | { readonly kind: 'internalError' }
  /** An exception of this name, with this message. */
  | { readonly kind: 'exception'; readonly name: string; readonly message: string }
  /** A page of HTML with status 503, as from something before the service. */
  | { readonly kind: 'html503' }
  /** No body; status 400 unless told. */
  | { readonly kind: 'emptyBody'; readonly status?: number }
  /** This answer, to the letter. */
  | { readonly kind: 'answer'; readonly status: number; readonly contentType: string; readonly body: string }
  // Instead of the service: a firewall before the pool (AWS WAF), and a network that wants a sign-in of its own.
  /** What AWS WAF answers when it blocks, shows a puzzle or checks the browser. */
  | { readonly kind: 'firewall'; readonly action: FirewallAction }
  /** What a network answers that wants a sign-in of its own: a page, or a redirect to one. */
  | { readonly kind: 'portal'; readonly as: 'page' | 'redirect' }
  /** The connection is cut, and nothing has happened. */
  | { readonly kind: 'dropBefore' }
  // After the effect: the answer is lost, late, or kept back until it is released.
  /** It has happened, and the connection is cut. */
  | { readonly kind: 'dropAfter' }
  /** It has happened, and the answer comes this many milliseconds later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** It has happened, and the answer is kept back until it is released, or all faults are cleared. */
  | { readonly kind: 'hold' }

export interface FaultOptions {
  /** How many calls it strikes; one, unless told. */
  readonly times?: number
  /** How many calls pass unharmed first. */
  readonly skip?: number
}

/** A fault in waiting, as the test that asked for it sees it. */
export interface PlannedFault {
  /** Settles when it has struck for the first time: for a fault after the effect, when that has taken place. */
  readonly struck: Promise<void>
  /** Lets the answers go that `hold` keeps back. */
  release(): void
  cancel(): void
}

/** A fault that hits the call in hand. */
export interface Strike {
  readonly fault: Fault
  readonly released: Promise<void>
  readonly markStruck: () => void
}

export interface Faults {
  plan(operation: string, fault: Fault, options?: FaultOptions): PlannedFault
  /** The first planned fault that this call meets. */
  take(operation: string): Strike | undefined
  clear(): void
}

interface Plan {
  readonly operation: string
  readonly strike: Strike
  readonly release: () => void
  skip: number
  times: number
}

const every = '*'

function signal(): { readonly settled: Promise<void>; readonly settle: () => void } {
  let settle: () => void = () => undefined
  const settled = new Promise<void>((resolve) => (settle = resolve))
  return { settled, settle: () => settle() }
}

/** Operation `*` stands for whichever comes next. */
export function createFaults(): Faults {
  let plans: readonly Plan[] = []

  function strikes(plan: Plan, operation: string): boolean {
    if (plan.times <= 0 || (plan.operation !== every && plan.operation !== operation)) return false
    plan.skip -= 1
    return plan.skip < 0
  }
  return {
    plan: (operation, fault, { times = 1, skip = 0 } = {}) => {
      const [struck, released] = [signal(), signal()]
      const strike: Strike = { fault, released: released.settled, markStruck: struck.settle }
      const plan: Plan = { operation, strike, release: released.settle, skip, times }
      plans = [...plans, plan]
      return {
        struck: struck.settled,
        release: released.settle,
        cancel: () => {
          plan.times = 0
          released.settle()
        },
      }
    },
    take: (operation) => {
      const plan = plans.find((candidate) => strikes(candidate, operation))
      if (plan === undefined) return undefined
      plan.times -= 1
      return plan.strike
    },
    clear: () => {
      for (const { release } of plans) release()
      plans = []
    },
  }
}
