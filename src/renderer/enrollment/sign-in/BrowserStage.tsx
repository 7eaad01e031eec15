// The person is in their browser: what happens there, and that Keyturn waits for them.
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { appWords, enrollmentWords } from '../../words'
import { BusyLine } from '../parts/BusyLine'
import { ReadsAlong } from './ReadsAlong'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import css from './BrowserStage.module.css'

const words = enrollmentWords.browser

export function BrowserStage(props: StageProps) {
  const { wizard, state } = props
  const next = [words.opened(findIssuer(state)), words.signIn, words.back]
  return (
    <StageFrame wizard={wizard} state={state} title={words.title} without={['restart', 'retry']}>
      <ReadsAlong state={state} />
      <ol className={css['next']} aria-label={words.steps}>
        {next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {isBusy(state) && <BusyLine state={state}>{words.waiting}</BusyLine>}
      <FormActions>
        {!isBusy(state) && (
          <Button type="submit" weight="primary" onClick={() => void wizard.signIn('browser')}>
            {words.openAgain}
          </Button>
        )}
        <Button weight={isBusy(state) ? 'secondary' : 'quiet'} onClick={() => wizard.leaveBrowser()}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </StageFrame>
  )
}
