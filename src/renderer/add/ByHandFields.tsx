// The fields for an account whose setup key is typed by hand.
import type { Algorithm } from '../../shared/models'
import { Disclosure } from '../ui/Disclosure'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { addWords as words } from '../words/add'
import type { AddForm } from './use-add-form'
import css from './AddScreen.module.css'

const algorithms: readonly { value: Algorithm; label: string }[] = [
  { value: 'SHA1', label: 'SHA-1' },
  { value: 'SHA256', label: 'SHA-256' },
  { value: 'SHA512', label: 'SHA-512' },
]

const digitCounts = ['5', '6', '7', '8', '9', '10'].map((value) => ({ value, label: value }))

const Advanced = ({ form }: { readonly form: AddForm }) => {
  const { draft, errors, change } = form
  return (
    <Disclosure title={words.advanced} hint={words.advancedHint}>
      <div className={css['advancedFields']}>
        <SelectField
          label={words.algorithm}
          value={draft.algorithm}
          options={algorithms}
          onChange={(value) => change('algorithm', value)}
        />
        <SelectField
          label={words.digits}
          value={String(draft.digits)}
          options={digitCounts}
          onChange={(value) => change('digits', Number(value))}
        />
        <TextField
          label={words.period}
          value={draft.period}
          inputMode="numeric"
          maxLength={3}
          error={errors.period ?? null}
          onChange={(value) => change('period', value)}
        />
      </div>
    </Disclosure>
  )
}

export const ByHandFields = ({ form }: { readonly form: AddForm }) => {
  const { draft, errors, change } = form
  return (
    <>
      <TextField
        label={words.issuer}
        value={draft.issuer}
        error={errors.issuer ?? null}
        onChange={(value) => change('issuer', value)}
      />
      <TextField
        label={words.accountName}
        value={draft.accountName}
        help={words.accountNameHint}
        onChange={(value) => change('accountName', value)}
      />
      <TextField
        label={words.setupKey}
        kind="secret"
        value={draft.setupKey}
        help={words.setupKeyHint}
        error={errors.setupKey ?? null}
        reveal={{ show: words.showKey, hide: words.hideKey }}
        onChange={(value) => change('setupKey', value)}
      />
      <Advanced form={form} />
    </>
  )
}
