import { describe, expect, it } from 'vitest'
import { createEnrollmentSlot } from '../../../../src/renderer/enrollment/wizard/enrollment-slot'
import { createWizard } from '../../../../src/renderer/enrollment/wizard/wizard'
import { createApi } from '../../../../src/renderer/base/api'
import { createFakeApi } from '../../support/fake-api'
import { createFakeClock } from '../../support/fake-clock'
import { connectionOf } from '../../support/fake-data'

function open() {
  const clock = createFakeClock()
  const slot = createEnrollmentSlot()
  slot.open({})
  const wizard = slot.wizard(() =>
    createWizard({ api: createApi(createFakeApi({ now: clock.now }).api), clock }),
  )
  wizard.draft({ username: 'ada', password: 'secret' })
  wizard.chooseConnection(connectionOf(1))
  return { slot, wizard }
}

describe('the enrollment slot', () => {
  it('forgets an enrollment that has not begun when the person leaves', () => {
    const { slot, wizard } = open()
    slot.leave()
    expect(slot.get()).toBeNull()
    expect(wizard.get().drafts.password).toBe('')
  })

  it('keeps one that is under way, and opens that one again', async () => {
    const { slot, wizard } = open()
    await wizard.signIn()
    slot.leave()
    const before = slot.get()
    slot.open({ username: 'someone else' })
    expect(slot.get()).toBe(before)
    slot.close()
    expect(slot.get()).toBeNull()
  })
})
