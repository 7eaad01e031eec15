// The fields for an account whose setup key is typed by hand, with the code that it makes.
import type { Algorithm } from '../../../shared/models'
import { Disclosure } from '../../ui/Disclosure'
import { RadioChoices } from '../../ui/fields/RadioChoices'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { accountWords, addWords as words } from '../../words'
import { isAdvanced } from './by-hand-draft'
import { ByHandPreview } from './ByHandPreview'
import { createFieldId, type ByHand } from './use-by-hand'
import css from './ByHandStage.module.css'
import { maxLength } from '../../../shared/limits'

const algorithms = (['SHA1', 'SHA256', 'SHA512'] as const).map((value: Algorithm) => ({
  value,
  label: accountWords.algorithm[value],
}))
const digitCounts = ['5', '6', '7', '8', '9', '10'].map((value) => ({ value, label: value }))
const kinds = (['totp', 'hotp', 'steam'] as const).map((value) => ({ value, label: words.kinds[value] }))

interface FieldsProps {
  readonly form: ByHand
}

function Step({ form }: FieldsProps) {
  const { draft, errors, change } = form
  const field = draft.kind === 'hotp' ? 'counter' : 'period'
  return (
    <TextField
      key={field}
      label={words[field]}
      value={draft[field]}
      inputMode="numeric"
      maxLength={field === 'period' ? 3 : 16}
      error={errors[field] ?? null}
      data-field={createFieldId(field)}
      onChange={(value) => change(field, value)}
    />
  )
}

function Advanced({ form }: FieldsProps) {
  const { draft, errors, change } = form
  return (
    <Disclosure title={words.advanced} hint={words.advancedHint} open={isAdvanced(errors)}>
      <div className={css['advanced']}>
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
        <Step form={form} />
      </div>
    </Disclosure>
  )
}

export function ByHandFields({ form }: FieldsProps) {
  const { draft, errors, change } = form
  return (
    <>
      <TextField
        label={words.issuer}
        value={draft.issuer}
        maxLength={maxLength.name}
        autoFocus
        error={errors.issuer ?? null}
        data-field={createFieldId('issuer')}
        onChange={(value) => change('issuer', value)}
      />
      <TextField
        label={words.accountName}
        value={draft.accountName}
        maxLength={maxLength.name}
        help={words.accountNameHint}
        onChange={(value) => change('accountName', value)}
      />
      <TextField
        label={words.setupKey}
        kind="secret"
        value={draft.setupKey}
        help={words.setupKeyHint}
        error={errors.setupKey ?? null}
        data-field={createFieldId('setupKey')}
        reveal={{ show: words.showKey, hide: words.hideKey }}
        onChange={(value) => change('setupKey', value)}
      />
      <ByHandPreview {...form.preview} />
      <RadioChoices
        label={words.kind}
        look="segments"
        choices={kinds}
        value={draft.kind}
        onChange={(kind) => change('kind', kind)}
      />
      {draft.kind !== 'steam' && <Advanced form={form} />}
    </>
  )
}
