// What a person decides about each thing that can be added: its names, whether it is taken, and what becomes of
// an account that is there already. What they have not touched follows from the candidate.
import type { AccountId, Candidate, CandidateId } from '../../../shared/models'
import type { Chosen } from '../intake/intake'

/** leave: not added. add: nothing is in its way. replace, both: what becomes of the one that is there. */
export type Decision = 'leave' | 'add' | 'replace' | 'both'

export interface Choice {
  readonly decision: Decision
  readonly issuer: string
  readonly accountName: string
}

export type Edits = ReadonlyMap<CandidateId, Partial<Choice>>
export const noEdits: Edits = new Map()

export type Likeness = Candidate['alike'][number]['likeness'] | null

/** The same key says more than the same name. */
export function findLikeness({ alike }: Candidate): Likeness {
  if (alike.some(({ likeness }) => likeness === 'sameKey')) return 'sameKey'
  return alike.length > 0 ? 'sameName' : null
}

/** The accounts that this one is about. */
export function listTwins(candidate: Candidate): Candidate['alike'] {
  const likeness = findLikeness(candidate)
  return candidate.alike.filter((one) => one.likeness === likeness)
}

export const listReplaceable = (candidate: Candidate): readonly AccountId[] =>
  listTwins(candidate).flatMap(({ accountId, replaceable }) => (replaceable ? [accountId] : []))

/** What taking it means when nothing was said about the one that is there. */
export function findUsualDecision(candidate: Candidate): Exclude<Decision, 'leave'> {
  if (findLikeness(candidate) === null) return 'add'
  return listReplaceable(candidate).length > 0 ? 'replace' : 'both'
}

export function listOptions(candidate: Candidate): readonly Decision[] {
  if (findLikeness(candidate) === null) return ['add']
  return listReplaceable(candidate).length > 0 ? ['leave', 'replace', 'both'] : ['leave', 'both']
}

export const findChoice = (candidate: Candidate, edits: Edits): Choice => ({
  decision: findLikeness(candidate) === 'sameKey' ? 'leave' : findUsualDecision(candidate),
  issuer: candidate.issuer,
  accountName: candidate.accountName,
  ...edits.get(candidate.id),
})

export const withEdit = (edits: Edits, id: CandidateId, part: Partial<Choice>): Edits =>
  new Map(edits).set(id, { ...edits.get(id), ...part })

export const isTaken = ({ decision }: Choice): boolean => decision !== 'leave'

export const isNameless = ({ issuer, accountName }: Pick<Choice, 'issuer' | 'accountName'>): boolean =>
  issuer.trim() === '' && accountName.trim() === ''

export const listTaken = (candidates: readonly Candidate[], edits: Edits): readonly Candidate[] =>
  candidates.filter((candidate) => isTaken(findChoice(candidate, edits)))

/** The first one that is to be added and has no name. */
export const findNameless = (candidates: readonly Candidate[], edits: Edits): Candidate | null =>
  listTaken(candidates, edits).find((candidate) => isNameless(findChoice(candidate, edits))) ?? null

/** What is sent. An account goes to the trash once, however many would replace it. */
export function toChosen(candidates: readonly Candidate[], edits: Edits): readonly Chosen[] {
  const gone = new Set<AccountId>()
  return listTaken(candidates, edits).map((candidate) => {
    const { decision, issuer, accountName } = findChoice(candidate, edits)
    const replaces = decision === 'replace' ? listReplaceable(candidate).filter((id) => !gone.has(id)) : []
    for (const id of replaces) gone.add(id)
    return {
      candidateId: candidate.id,
      issuer: issuer.trim(),
      accountName: accountName.trim(),
      replaces: [...replaces],
    }
  })
}

export function withAll(candidates: readonly Candidate[], edits: Edits, decision: 'leave' | 'take'): Edits {
  let next = edits
  for (const candidate of candidates) {
    const taken = isTaken(findChoice(candidate, next))
    if (taken === (decision === 'take')) continue
    next = withEdit(next, candidate.id, {
      decision: decision === 'take' ? findUsualDecision(candidate) : 'leave',
    })
  }
  return next
}
