// The calls of enrolling, one after the other, each repeated only by itself.
import type { EnrollmentId, EnrollmentState } from '../../../shared/models'
import type { FreshCodes } from './fresh-codes'
import type { WizardCore } from './wizard-core'

export interface EnrollmentRun {
  readonly associate: () => Promise<void>
  /** Goes on with a key that is stored, or accepted, already. */
  readonly continueWith: (enrollment: EnrollmentState) => Promise<void>
}

interface EnrollmentRunDependencies {
  readonly core: WizardCore
  readonly freshCodes: FreshCodes
  /** The last step is done; the pool may ask for a proof. */
  readonly onFinished: () => Promise<void>
}

export function createEnrollmentRun({
  core,
  freshCodes,
  onFinished,
}: EnrollmentRunDependencies): EnrollmentRun {
  const { api, dispatch, perform } = core

  const finish = async (enrollmentId: EnrollmentId) => {
    dispatch({ type: 'sent' })
    const outcome = await core.expect(() => api.finish(enrollmentId))
    if (outcome === null) return
    dispatch({ type: 'enrollmentFinished', ...outcome })
    await onFinished()
  }

  const verify = async (enrollmentId: EnrollmentId) => {
    dispatch({ type: 'sent' })
    freshCodes.spend()
    const friendlyDeviceName = core.get().drafts.deviceName
    const outcome = await core.expect(() => api.verify({ enrollmentId, friendlyDeviceName }))
    if (outcome === null) return
    dispatch({ type: 'enrollmentMoved', ...outcome })
    await perform(() => finish(enrollmentId))
  }

  const associate = async () => {
    const { stage, drafts } = core.get()
    if (stage.kind !== 'enrolling') return
    const { signInId } = stage
    const { issuer, accountName } = drafts
    dispatch({ type: 'sent' })
    const outcome = await core.expect(() => api.associate({ signInId, issuer, accountName }))
    if (outcome === null) return
    dispatch({ type: 'enrollmentMoved', ...outcome })
    await perform(() => verify(outcome.enrollment.id))
  }

  return {
    associate,
    continueWith: ({ id, phase }) => perform(() => (phase === 'verified' ? finish(id) : verify(id))),
  }
}
