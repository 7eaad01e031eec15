// For those who have an access token already: pasted here, checked before it is sent anywhere.
import { Form } from '../../ui/fields/Form'
import { SecretArea } from '../../ui/fields/SecretArea'
import { accessTokenWords as words } from '../../words'
import { findAccessTokenError } from './access-token-error'
import { OtherWays } from './OtherWays'
import { ReadsAlong } from './ReadsAlong'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'

export function AccessTokenStage({ onClose, ...props }: StageProps) {
  const { wizard, state } = props
  const { activity, drafts } = state
  const fieldError = activity.kind === 'failed' ? findAccessTokenError(activity.error) : null
  const complete = drafts.accessToken.trim() !== ''
  const send = () => complete && !isBusy(state) && void wizard.signIn('accessToken')

  return (
    <StageFrame
      {...props}
      title={words.title}
      intro={words.intro(findIssuer(state))}
      takesFocus={false}
      ownsError={fieldError !== null}
    >
      <ReadsAlong state={state} />
      <Form label={words.title} onSubmit={send}>
        <SecretArea
          label={words.field}
          value={drafts.accessToken}
          help={words.hint}
          error={fieldError}
          reveal={{ show: words.show, hide: words.hide }}
          onChange={(accessToken) => wizard.draft({ accessToken })}
          onEnter={send}
        />
        <StageActions
          state={state}
          submit={words.submit}
          busy={words.busy}
          disabled={!complete}
          onClose={onClose}
        />
      </Form>
      <OtherWays {...props} />
    </StageFrame>
  )
}
