// What went wrong between the details and the organization, with the ways forward that fit.
import type { AppError, AppErrorCode } from '../../../shared/errors'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { Notice } from '../../ui/feedback/Notice'
import { accountWords, appWords, networkWords } from '../../words'
import { listRemedies, type PoolAccountView, type Trouble, type WayOut } from './pool-account-view'

const words = accountWords.organization

/** Things that are as they are; the rest is worth a warning. */
const expected: ReadonlySet<AppErrorCode> = new Set([
  'softwareTokenRequired',
  'factorNotOffered',
  'factorRefused',
  'featureUnavailable',
  'phoneNumberMissing',
  'emailAddressMissing',
  'signedOutEverywhere',
  'signInRanOut',
  'signInNotRenewed',
  'signInNotKeepable',
])

const toneOf = ({ code, retryable }: AppError) => (retryable || expected.has(code) ? 'warning' : 'danger')

interface ReadFailureProps {
  readonly view: Extract<PoolAccountView, { status: 'failed' }>
  readonly ways: Readonly<Record<WayOut, () => void>>
}

const labels = {
  tryAgain: appWords.tryAgain,
  goOn: networkWords.readsAlong.goOn,
  signIn: words.signInAgain,
  signOut: words.signOutHere,
} satisfies Record<WayOut, string>

/** Nothing could be read, so this is all there is to see. */
export const ReadFailure = ({ view: { error, busy }, ways }: ReadFailureProps) => (
  <ErrorNotice
    tone={toneOf(error)}
    error={error}
    actions={listRemedies(error).map((way) => (
      <Button
        key={way}
        size="small"
        busy={way === 'signOut' && busy?.kind === 'signOut' ? words.signingOut : null}
        onClick={ways[way]}
      >
        {labels[way]}
      </Button>
    ))}
  />
)

interface ChangeTroubleProps {
  readonly trouble: Trouble | null
  readonly issuer: string
  readonly onSignIn: () => void
  /** The person knows now who reads along. */
  readonly onGoOn: (error: AppError) => void
}

/** What can be done is in the rows below; what is not there is another sign-in in place of this one. */
export function ChangeTrouble({ trouble, issuer, onSignIn, onGoOn }: ChangeTroubleProps) {
  if (trouble === null) return null
  if (trouble === 'sessionEnded') {
    return (
      <Notice tone="warning" title={words.sessionEnded} urgent>
        {words.sessionEndedHint}
      </Notice>
    )
  }
  if (trouble === 'notTold') {
    return (
      <Notice tone="warning" title={words.notTold} urgent>
        {words.notToldHint(issuer)}
      </Notice>
    )
  }
  const ways = listRemedies(trouble).filter((way) => way === 'signIn' || way === 'goOn')
  return (
    <ErrorNotice
      error={trouble}
      tone={toneOf(trouble)}
      actions={
        ways.length > 0 &&
        ways.map((way) => (
          <Button key={way} size="small" onClick={way === 'signIn' ? onSignIn : () => onGoOn(trouble)}>
            {labels[way]}
          </Button>
        ))
      }
    />
  )
}
