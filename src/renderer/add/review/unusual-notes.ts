// What is unusual about a candidate, in words, and how it is marked in a list.
import type { Candidate } from '../../../shared/models'
import { accountWords, reviewWords } from '../../words'
import { isNameless, findLikeness, type Choice } from './decisions'

const words = reviewWords.unusual

export interface Note {
  /** look: a person should look twice. plain: it is only different. */
  readonly weight: 'look' | 'plain'
  readonly text: string
}

function noteOf(
  { issuer, labelIssuer, parameters }: Candidate,
  unusual: Candidate['unusual'][number],
): Note | null {
  switch (unusual) {
    case 'algorithm':
      return { weight: 'plain', text: words.algorithm(accountWords.algorithm[parameters.algorithm]) }
    case 'digits':
      return { weight: 'plain', text: words.digits(parameters.digits) }
    case 'period':
      return parameters.type === 'hotp' ? null : { weight: 'plain', text: words.period(parameters.period) }
    case 'shortSecret':
      return { weight: 'look', text: words.shortSecret }
    case 'issuerDiffers':
      return labelIssuer === null ? null : { weight: 'look', text: words.issuerDiffers(issuer, labelIssuer) }
    case 'noName':
      return { weight: 'look', text: words.noName }
  }
}

const kindNote = ({ parameters }: Candidate): readonly Note[] =>
  parameters.type === 'hotp' ? [{ weight: 'plain', text: reviewWords.counts }] : []

/** What there is to say; that a name is missing only until there is one. */
export const listNotes = (candidate: Candidate, choice: Choice): readonly Note[] => [
  ...candidate.unusual.flatMap((unusual) => {
    if (unusual === 'noName' && !isNameless(choice)) return []
    return noteOf(candidate, unusual) ?? []
  }),
  ...kindNote(candidate),
]

export interface Mark {
  readonly tone: 'plain' | 'warning'
  readonly label: string
}

/** In a list: a word for each thing that a person may want to look at. */
export function findMarks(candidate: Candidate, choice: Choice): readonly Mark[] {
  const likeness = findLikeness(candidate)
  const { parameters, unusual } = candidate
  const plain = (label: string): Mark => ({ tone: 'plain', label })
  const warning = (label: string): Mark => ({ tone: 'warning', label })
  const looks = unusual.some((one) => one === 'shortSecret' || one === 'issuerDiffers')
  return [
    ...(isNameless(choice) ? [warning(reviewWords.marks.nameless)] : []),
    ...(looks ? [warning(reviewWords.marks.look)] : []),
    ...(likeness === 'sameName' ? [warning(reviewWords.marks.sameName)] : []),
    ...(likeness === 'sameKey' ? [plain(reviewWords.marks.sameKey)] : []),
    ...(parameters.type === 'totp' ? [] : [plain(accountWords.kind[parameters.type])]),
    ...(unusual.includes('algorithm') ? [plain(accountWords.algorithm[parameters.algorithm])] : []),
    ...(unusual.includes('digits') ? [plain(accountWords.digits(parameters.digits))] : []),
    ...(unusual.includes('period') && parameters.type !== 'hotp'
      ? [plain(reviewWords.marks.period(parameters.period))]
      : []),
  ]
}
