// The live codes of what can be added, read anew whenever there is more of it.
import { useCallback, useState } from 'react'
import type { Candidate, CandidateId } from '../../../shared/models'
import { createPreviewRow } from '../../live-codes/code-book'
import { createLiveBook } from '../../live-codes/live-book'
import { useServices } from '../../base/services'
import { useLiveBook } from '../../live-codes/use-live-book'

export function useCandidateCodes(candidates: readonly Candidate[]) {
  const { api, clock } = useServices()
  const [live] = useState(() =>
    createLiveBook<CandidateId>({
      clock,
      read: async () => {
        const answer = await api.readIntakeCodes()
        return answer.ok
          ? answer.value.map(({ candidateId, code }) => [candidateId, createPreviewRow(code)])
          : null
      },
    }),
  )
  const ids = candidates.map(({ id }) => id).join()
  // Other candidates are another beginning.
  const begin = useCallback(() => {
    if (ids !== '') void live.refresh()
  }, [ids, live])
  return useLiveBook(live, begin)
}
