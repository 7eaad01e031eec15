// Whose account it is: both names, to be changed before it is saved.
import type { CandidateId } from '../../../shared/models'
import { TextField } from '../../ui/fields/TextField'
import { addWords as words } from '../../words'
import type { Choice } from './decisions'
import { maxLength } from '../../../shared/limits'

/** The field that gets the focus when a name is missing. */
export const createIssuerFieldId = (id: CandidateId): string => `issuer-of-${id}`

interface CandidateNamesProps {
  readonly id: CandidateId
  readonly choice: Choice
  readonly error: string | null
  /** Whether it is what a person has to fill in first. */
  readonly takesFocus?: boolean
  readonly onEdit: (part: Partial<Choice>) => void
}

export const CandidateNames = ({ id, choice, error, takesFocus = false, onEdit }: CandidateNamesProps) => (
  <>
    <TextField
      label={words.issuer}
      value={choice.issuer}
      maxLength={maxLength.name}
      error={error}
      autoFocus={takesFocus}
      data-field={createIssuerFieldId(id)}
      onChange={(issuer) => onEdit({ issuer })}
    />
    <TextField
      label={words.accountName}
      value={choice.accountName}
      maxLength={maxLength.name}
      onChange={(accountName) => onEdit({ accountName })}
    />
  </>
)
