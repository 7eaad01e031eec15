// The clock that the app runs by: the computer's, or for tests of the real app one that they can move on. A packaged app
// knows no such switch.
import { app } from 'electron'
import { systemClock } from '../../platform/clock'
import type { Clock } from '../../ports/clock'
import { movableClockSwitch } from './start-switches'

export async function chooseClock(): Promise<Clock> {
  if (app.isPackaged || !app.commandLine.hasSwitch(movableClockSwitch)) return systemClock
  const { createMovableClock } = await import('../../platform/movable-clock')
  const clock = createMovableClock(systemClock)
  // Where the driver finds it.
  Object.assign(globalThis, { keyturnClock: clock })
  return clock
}
