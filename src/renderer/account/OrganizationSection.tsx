// What the organization knows about the account: asked for each time, shown to who is signed in.
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/models'
import { useServices } from '../services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { SettingList, SettingRow } from '../ui/SettingList'
import { Spinner } from '../ui/Spinner'
import { accountWords, appWords } from '../words'
import { CodesSetting } from './CodesSetting'
import { KeepSetting } from './KeepSetting'
import type { PoolAccountView, PoolChange } from './pool-account-view'
import { usePoolAccount } from './use-pool-account'
import css from './OrganizationSection.module.css'

const words = accountWords.organization

interface OrganizationSectionProps {
  readonly accountId: AccountId
  readonly issuer: string
  readonly username: string
  readonly onSignIn: () => void
}

interface ReadyProps extends Omit<OrganizationSectionProps, 'accountId'> {
  readonly view: Extract<PoolAccountView, { status: 'ready' }>
  readonly onChange: (change: PoolChange) => void
}

/** Things that are as they are; the rest is worth a warning. */
const expected: ReadonlySet<AppErrorCode> = new Set(['softwareTokenRequired'])

const Trouble = ({ trouble }: { readonly trouble: AppError | 'sessionEnded' | null }) => {
  if (trouble === null) return null
  if (trouble === 'sessionEnded') {
    return (
      <Notice tone="warning" title={words.sessionEnded} urgent>
        {words.sessionEndedHint}
      </Notice>
    )
  }
  return <ErrorNotice error={trouble} tone={expected.has(trouble.code) ? 'warning' : 'danger'} />
}

const SignedOut = ({ issuer, onSignIn }: Pick<ReadyProps, 'issuer' | 'onSignIn'>) => (
  <SettingList label={words.title}>
    <SettingRow title={words.signedOutTitle} hint={words.signedOut(issuer)}>
      <Button size="small" onClick={onSignIn}>
        {words.signIn}
      </Button>
    </SettingRow>
  </SettingList>
)

const Ready = ({ view: { state, busy }, issuer, username, onSignIn, onChange }: ReadyProps) => {
  if (state.session === 'signedOut') return <SignedOut issuer={issuer} onSignIn={onSignIn} />
  const { mfa, keptIn } = state
  return (
    <SettingList label={words.title}>
      <CodesSetting issuer={issuer} mfa={mfa} busy={busy} onChange={onChange} />
      {mfa.others.length > 0 && (
        <SettingRow
          title={accountWords.codes.others}
          hint={mfa.others.map((factor) => accountWords.codes.other[factor]).join(', ')}
        />
      )}
      <KeepSetting keptIn={keptIn} busy={busy} onChange={onChange} />
      <SettingRow title={words.signedInAs(username)} hint={words.signOutHint}>
        <Button
          size="small"
          busy={busy === 'signedOut' ? words.signingOut : null}
          onClick={() => onChange('signedOut')}
        >
          {words.signOut}
        </Button>
      </SettingRow>
    </SettingList>
  )
}

/** Says what was done. The button that was pressed may be gone by then: the heading takes the focus. */
const useOutcome = (heading: RefObject<HTMLElement | null>, view: PoolAccountView) => {
  const { announce } = useServices()
  const before = useRef<PoolChange | null>(null)
  useEffect(() => {
    const busy = view.status === 'ready' ? view.busy : null
    const ended = busy === null ? before.current : null
    before.current = busy
    if (ended === null) return
    if (document.activeElement === document.body) heading.current?.focus()
    if (view.status === 'ready' && view.trouble === null) announce(words.outcome[ended])
  }, [heading, view, announce])
}

export const OrganizationSection = ({ accountId, ...props }: OrganizationSectionProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { view, retry, change } = usePoolAccount(accountId)
  useOutcome(heading, view)

  return (
    <section className={css['section']} aria-labelledby="organization-title">
      <h2 id="organization-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {view.status === 'loading' && (
        <p className={css['loading']} role="status">
          <Spinner />
          {words.loading(props.issuer)}
        </p>
      )}
      {view.status === 'failed' && (
        <ErrorNotice
          tone={view.error.retryable ? 'warning' : 'danger'}
          error={view.error}
          actions={
            <Button size="small" onClick={retry}>
              {appWords.tryAgain}
            </Button>
          }
        />
      )}
      {view.status === 'ready' && (
        <>
          <Trouble trouble={view.trouble} />
          <Ready {...props} view={view} onChange={(to) => void change(to)} />
        </>
      )}
    </section>
  )
}
