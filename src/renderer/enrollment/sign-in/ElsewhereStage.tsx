// What only the organization's own sign-in page can ask, a passkey for example: it is opened in the browser,
// where Keyturn knows its address.
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { Notice } from '../../ui/feedback/Notice'
import { appWords, enrollmentWords } from '../../words'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import { WayList } from '../parts/WayList'
import type { OpenChallenge } from '../wizard/stages'

const words = enrollmentWords.elsewhere

interface ElsewhereStageProps extends StageProps {
  readonly what: Extract<OpenChallenge, { kind: 'elsewhere' }>['what']
  /** Where there are other ways to choose from. */
  readonly onOther?: () => void
}

export function ElsewhereStage({ what, onOther, onClose, ...props }: ElsewhereStageProps) {
  const { wizard, state } = props
  const { title, body } = words[what]
  const issuer = findIssuer(state)
  const hasPage = (state.connection?.managedLogin ?? null) !== null
  // The page tells nothing of the account that a test is about.
  const opensPage = hasPage && state.purpose.kind === 'enroll'
  return (
    <StageFrame {...props} title={title} intro={opensPage ? `${body(issuer)} ${words.opens}` : body(issuer)}>
      {!hasPage && (
        <Notice tone="warning" title={issuer}>
          {words.noPage(issuer)}
        </Notice>
      )}
      <FormActions>
        {opensPage && (
          <Button
            weight="primary"
            onClick={() => void (isBusy(state) ? undefined : wizard.signIn('browser'))}
          >
            {enrollmentWords.credentials.inBrowser}
          </Button>
        )}
        <Button weight={opensPage ? 'quiet' : 'primary'} onClick={onClose}>
          {opensPage ? appWords.cancel : enrollmentWords.cannotSetUp.close}
        </Button>
      </FormActions>
      {onOther !== undefined && (
        <WayList
          label={enrollmentWords.credentials.otherWays}
          ways={[{ label: enrollmentWords.firstFactor.otherWay, take: onOther }]}
        />
      )}
    </StageFrame>
  )
}
