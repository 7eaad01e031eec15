// What the organization knows about the account: asked for each time, shown to who is signed in.
import { useEffect, useRef, type RefObject } from 'react'
import type { AppError } from '../../../shared/errors'
import type { AccountId, ConnectionId } from '../../../shared/models'
import { useServices } from '../../base/services'
import { Button } from '../../ui/Button'
import { SettingList, SettingRow } from '../../ui/fields/SettingList'
import { Spinner } from '../../ui/feedback/Spinner'
import { accountWords } from '../../words'
import { FactorSetting, findTitle } from './FactorSetting'
import { KeepSetting } from './KeepSetting'
import { listShownSentFactors, type PoolAccountView, type PoolChange } from './pool-account-view'
import { ChangeTrouble, ReadFailure } from './PoolTrouble'
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

const SignedOut = ({ issuer, onSignIn }: Pick<ReadyProps, 'issuer' | 'onSignIn'>) => (
  <SettingList label={words.title}>
    <SettingRow title={words.signedOutTitle} hint={words.signedOut(issuer)}>
      <Button size="small" onClick={onSignIn}>
        {words.signIn}
      </Button>
    </SettingRow>
  </SettingList>
)

function Ready({ view: { state, busy }, issuer, username, onSignIn, onChange }: ReadyProps) {
  if (state.session === 'signedOut') return <SignedOut issuer={issuer} onSignIn={onSignIn} />
  const { mfa, keptIn } = state
  const factors = ['SOFTWARE_TOKEN_MFA', ...listShownSentFactors(mfa)] as const
  return (
    <SettingList label={words.title}>
      {factors.map((factor) => (
        <FactorSetting
          key={factor}
          factor={factor}
          issuer={issuer}
          mfa={mfa}
          busy={busy}
          onChange={onChange}
        />
      ))}
      <KeepSetting keptIn={keptIn} busy={busy} onChange={onChange} />
      <SettingRow title={words.signedInAs(username)} hint={words.signOutHint}>
        <Button
          size="small"
          busy={busy?.kind === 'signOut' ? words.signingOut : null}
          onClick={() => onChange({ kind: 'signOut' })}
        >
          {words.signOut}
        </Button>
      </SettingRow>
    </SettingList>
  )
}

function outcomeOf(change: PoolChange): string {
  switch (change.kind) {
    case 'factor':
      return change.factor === 'SOFTWARE_TOKEN_MFA'
        ? words.outcome[change.to]
        : accountWords.sent.outcome[change.to](findTitle(change.factor))
    case 'keep':
      return words.outcome[change.place]
    case 'signOut':
      return words.outcome.signedOut
  }
}

/** Says what was done. The button that was pressed may be gone by then: the heading takes the focus. */
function useOutcome(heading: RefObject<HTMLElement | null>, view: PoolAccountView) {
  const { announce } = useServices()
  const before = useRef<PoolChange | null>(null)
  useEffect(() => {
    const busy = view.status === 'loading' ? null : view.busy
    const ended = busy === null ? before.current : null
    before.current = busy
    if (ended === null) return
    if (document.activeElement === document.body) heading.current?.focus()
    if (view.status === 'ready' && view.trouble === null) announce(outcomeOf(ended))
  }, [heading, view, announce])
}

export function OrganizationSection({ accountId, connectionId, ...props }: OrganizationSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { api } = useServices()
  const { view, retry, change } = usePoolAccount(accountId)
  useOutcome(heading, view)

  const goOn = async ({ issuerName = '' }: AppError) => {
    await api.toldOfInspection(connectionId, issuerName)
    retry()
  }

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
        <ReadFailure
          view={view}
          ways={{
            tryAgain: retry,
            goOn: () => void goOn(view.error),
            signIn: props.onSignIn,
            signOut: () => void change({ kind: 'signOut' }),
          }}
        />
      )}
      {view.status === 'ready' && (
        <>
          <ChangeTrouble
            trouble={view.trouble}
            issuer={props.issuer}
            onSignIn={props.onSignIn}
            onGoOn={(error) => void goOn(error)}
          />
          <Ready {...props} view={view} onChange={(to) => void change(to)} />
        </>
      )}
    </section>
  )
}
