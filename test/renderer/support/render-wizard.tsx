// Mounts the wizard's screen alone, opened for whatever a test wants to open it for.
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from '../../../src/renderer/base/api'
import { systemClock, type Clock } from '../../../src/renderer/base/clock'
import { createCodesStore } from '../../../src/renderer/live-codes/codes-store'
import {
  createEnrollmentSlot,
  type EnrollmentStart,
} from '../../../src/renderer/enrollment/wizard/enrollment-slot'
import { EnrollmentScreen } from '../../../src/renderer/enrollment/EnrollmentScreen'
import type { ConnectionSummary } from '../../../src/shared/models'
import { ServicesContext } from '../../../src/renderer/base/services'
import { createSettingsStore } from '../../../src/renderer/base/settings-store'
import { createToasts } from '../../../src/renderer/base/toasts'
import { createFakeApi, type FakeOptions } from './fake-api'
import type { Mounted } from './render-app'
import { nextTask } from './turns'

export interface MountedWizard extends Mounted {
  readonly left: () => boolean
  /** The organization whose connection the person wants to have checked. */
  readonly checked: () => ConnectionSummary | null
}

export async function renderWizard(
  start: EnrollmentStart,
  options: FakeOptions = {},
  clock: Clock = systemClock,
): Promise<MountedWizard> {
  const fake = createFakeApi({ now: clock.now, ...options })
  const api = createApi(fake.api)
  const codes = createCodesStore({ api, clock, firstScreenful: 24 })
  const slot = createEnrollmentSlot()
  slot.open(start)
  const session = slot.get()
  if (session === null) throw new Error('The slot did not open')
  let left = false
  let checked: ConnectionSummary | null = null
  const services = {
    api,
    clock,
    settings: createSettingsStore(api),
    toasts: createToasts(clock),
    announce: () => undefined,
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => {
    root.render(
      <ServicesContext value={services}>
        <EnrollmentScreen
          session={session}
          slot={slot}
          codes={codes}
          onCheck={(connection) => (checked = connection)}
          onLeave={() => (left = true)}
        />
      </ServicesContext>,
    )
    await nextTask()
  })
  return {
    fake,
    left: () => left,
    checked: () => checked,
    unmount: () =>
      act(async () => {
        codes.pause()
        slot.close()
        root.unmount()
        await Promise.resolve()
        document.body.replaceChildren()
      }),
  }
}
