// The enrollments that have begun and are not finished. Read when the codes are on screen, not before.
import type { Api } from '../base/api'
import { createStore, type ReadableStore } from '../base/store'
import type { EnrollmentId, EnrollmentState } from '../../shared/models'
import type { Result } from '../../shared/result'

export interface UnfinishedStore extends ReadableStore<readonly EnrollmentState[]> {
  readonly reload: () => Promise<void>
  readonly discard: (id: EnrollmentId) => Promise<Result<null>>
}

export function createUnfinishedStore(api: Api): UnfinishedStore {
  const store = createStore<readonly EnrollmentState[]>([])
  const reload = async () => {
    const answer = await api.listEnrollments()
    if (answer.ok) store.set(answer.value.filter(({ phase }) => phase !== 'active'))
  }
  return {
    ...store,
    reload,
    discard: async (id) => {
      const answer = await api.discardEnrollment(id)
      if (answer.ok) await reload()
      return answer
    },
  }
}

/** Only what Cognito cannot have accepted may be given up. */
export const canBeDiscarded = ({ phase }: Pick<EnrollmentState, 'phase'>): boolean =>
  phase === 'intended' || phase === 'stored'
