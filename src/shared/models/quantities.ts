// Times, offsets and host names, as every shape has them.
import { z } from 'zod'

/** Milliseconds since 1970 by this computer's clock. */
export const epochMs = z.number().int().nonnegative()

/** How far this computer's clock is behind the service's (negative: ahead), in seconds; 0 within the noise. */
export const clockOffsetSeconds = z.number().int()

/** The name of a computer on the network, and nothing else. */
export const hostName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/)
