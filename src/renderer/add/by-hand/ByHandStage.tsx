// Typing an account by hand.
import type { AccountSummary } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { Form, FormActions } from '../../ui/fields/Form'
import { addWords as words, appWords } from '../../words'
import { ByHandFields } from './ByHandFields'
import type { Intake } from '../intake/intake'
import { useByHand } from './use-by-hand'
import css from './ByHandStage.module.css'

interface ByHandStageProps {
  readonly intake: Intake
  readonly busy: boolean
  readonly onAdded: (accounts: readonly AccountSummary[]) => void
  readonly onCancel: () => void
}

export function ByHandStage({ intake, busy, onAdded, onCancel }: ByHandStageProps) {
  const form = useByHand(intake, onAdded)
  return (
    <Form label={words.byHand} onSubmit={() => void form.submit()}>
      {form.error !== null && <ErrorNotice error={form.error} />}
      <ByHandFields form={form} />
      <p className={css['kept']}>{words.kept}</p>
      <FormActions>
        <Button type="submit" weight="primary" busy={busy ? words.busy : null}>
          {words.submit}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
