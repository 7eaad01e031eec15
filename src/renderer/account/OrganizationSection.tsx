// What the organization knows about the account: asked for each time, shown to who is signed in.
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { AccountId, ConnectionId } from '../../shared/models'
import { useServices } from '../services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { SettingList, SettingRow } from '../ui/SettingList'
import { Spinner } from '../ui/Spinner'
import { accountWords, appWords, networkWords } from '../words'
import { CodesSetting } from './CodesSetting'
import { KeepSetting } from './KeepSetting'
import type { PoolAccountView, PoolChange } from './pool-account-view'
import { usePoolAccount } from './use-pool-account'
import css from './OrganizationSection.module.css'

const words = accountWords.organization

interface OrganizationSectionProps {
  readonly accountId: AccountId
  readonly connectionId: ConnectionId
  readonly issuer: string
  readonly username: string
  readonly onSignIn: () => void
}

interface ReadyProps extends Omit<OrganizationSectionProps, 'accountId' | 'connectionId'> {
  readonly view: Extract<PoolAccountView, { status: 'ready' }>
  readonly onChange: (change: PoolChange) => void
}

/** Things that are as they are; the rest is worth a warning. */
const expected: ReadonlySet<AppErrorCode> = new Set(['softwareTokenRequired'])

interface WayOnProps {
  readonly error: AppError
  readonly connectionId: ConnectionId
  readonly onRetry: () => void
}

/** Once more; where the person had to be told first who reads along, they have been now. */
const WayOn = ({ error, connectionId, onRetry }: WayOnProps) => {
  const { api } = useServices()
  if (error.code !== 'connectionInspected')
    return (
      <Button size="small" onClick={onRetry}>
        {appWords.tryAgain}
      </Button>
    )
  const goOn = async () => {
    await api.toldOfInspection(connectionId, error.issuerName ?? '')
    onRetry()
  }
  return (
    <Button size="small" weight="primary" onClick={() => void goOn()}>
      {networkWords.readsAlong.goOn}
    </Button>
  )
}

interface TroubleProps extends Omit<WayOnProps, 'error'> {
  readonly trouble: AppError | 'sessionEnded' | null
}

const Trouble = ({ trouble, ...wayOn }: TroubleProps) => {
  if (trouble === null) return null
  if (trouble === 'sessionEnded') {
    return (
      <Notice tone="warning" title={words.sessionEnded} urgent>
        {words.sessionEndedHint}
      </Notice>
    )
  }
  return (
    <ErrorNotice
      error={trouble}
      tone={expected.has(trouble.code) ? 'warning' : 'danger'}
      actions={trouble.code === 'connectionInspected' && <WayOn error={trouble} {...wayOn} />}
    />
  )
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

export const OrganizationSection = ({ accountId, connectionId, ...props }: OrganizationSectionProps) => {
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
          actions={<WayOn error={view.error} connectionId={connectionId} onRetry={retry} />}
        />
      )}
      {view.status === 'ready' && (
        <>
          <Trouble trouble={view.trouble} connectionId={connectionId} onRetry={retry} />
          <Ready {...props} view={view} onChange={(to) => void change(to)} />
        </>
      )}
    </section>
  )
}
