// What main tells the windows without being asked.
import { z } from 'zod'
import type { EventName } from '../channel-names'
import {
  checkStep,
  clockOffsetSeconds,
  connectionId,
  enrollmentStep,
  epochMs,
  proxyQuestion,
  signInId,
} from '../models'
import { settingsState } from '../settings'
import { nothing } from './shapes'

/** What main tells the window without being asked. */
export const events = {
  'accounts.changed': nothing,
  /** Only when and how often an account gave a code: what is known of it stays as it is. */
  'accounts.used': nothing,
  /** Where a connection check stands: all of its steps. */
  'connections.checked': z.strictObject({ connectionId, steps: z.array(checkStep) }),
  /** A proxy asks for a password, or null: it does not any more. */
  'proxy.asks': z.strictObject({ question: proxyQuestion.nullable() }),
  /** A request was not answered and is repeated at `retryAt`; it is attempt `attempt` of `of`. */
  'service.retrying': z.strictObject({
    attempt: z.number().int().min(2),
    of: z.number().int(),
    retryAt: epochMs,
  }),
  'clock.changed': z.strictObject({ clockOffsetSeconds }),
  'enrollment.step': z.strictObject({ signInId, step: enrollmentStep }),
  /** Something was offered from outside of the window: a link that the system handed over. */
  'intake.changed': nothing,
  navigate: z.strictObject({ to: z.enum(['codes', 'search', 'enroll', 'add', 'connections', 'settings']) }),
  'settings.changed': settingsState,
  /** The quick window has come up: it starts anew. */
  'quick.opened': nothing,
} as const satisfies Record<EventName, z.ZodType>
export type EventPayload<K extends EventName> = z.output<(typeof events)[K]>
