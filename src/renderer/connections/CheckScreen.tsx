// The way to an organization, tried step by step: what was found, how long it took, and what to do where it ends.
import { useEffect, useRef } from 'react'
import type { AppError } from '../../shared/errors'
import type { CheckStep, ConnectionSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { BackButton } from '../ui/BackButton'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { FormActions } from '../ui/fields/Form'
import { HostsToAllow } from '../ui/feedback/HostsToAllow'
import { Notice } from '../ui/feedback/Notice'
import { Screen } from '../ui/Screen'
import { StepList } from '../ui/feedback/StepList'
import { appWords, networkWords } from '../words'
import { findErrorWords } from '../words/errors'
import { findStepError, isClear, noteOf, findReader, findStepState, formatTook } from './check-view'
import { useCheck, type Check } from './use-check'
import css from './CheckScreen.module.css'

const { check: words, readsAlong } = networkWords

interface CheckScreenProps {
  readonly connection: ConnectionSummary
  readonly onBack: () => void
}

/** At its step, which is marked as failed already: in words only. */
function Failure({ error }: { readonly error: AppError }) {
  const { title, whatToDo } = findErrorWords(error)
  return (
    <div role="alert">
      <p className={css['failure']}>{title}</p>
      <p>{whatToDo}</p>
      <HostsToAllow error={error} />
    </div>
  )
}

const Steps = ({ steps }: { readonly steps: readonly CheckStep[] }) => (
  <StepList
    label={words.steps}
    steps={steps.map((step) => {
      const error = findStepError(step)
      return {
        key: step.name,
        label: words.names[step.name],
        state: findStepState(step),
        note: error === null ? noteOf(step, steps) : <Failure error={error} />,
        end: formatTook(step),
      }
    })}
  />
)

/** What has come of it, for who looks and for who listens. */
function Outcome({ check, issuer }: { readonly check: Check; readonly issuer: string }) {
  const { steps, status, error } = check
  const reader = findReader(steps)
  if (error !== null) return <ErrorNotice error={error} />
  if (status === 'running') return null
  return (
    <>
      {isClear(steps) && (
        <Notice tone="info" title={words.good}>
          {words.goodBody(issuer)}
        </Notice>
      )}
      {reader !== null && (
        <Notice tone="info" title={readsAlong.title(reader)}>
          {readsAlong.body(issuer)}
        </Notice>
      )}
    </>
  )
}

/** Each step as it begins, and what has come of them. */
function useAnnouncing({ status, steps, error }: Check) {
  const { announce } = useServices()
  const running = steps.find(({ outcome }) => outcome === 'running')?.name ?? null
  const wasRunning = useRef(false)
  useEffect(() => {
    if (status === 'running' && running !== null) announce(words.checking(words.names[running]))
  }, [announce, status, running])
  useEffect(() => {
    // What failed is an alert of its own.
    if (wasRunning.current && status === 'ended' && error === null)
      if (isClear(steps)) announce(words.good)
      else if (steps.every((step) => findStepError(step) === null)) announce(words.stopped)
    wasRunning.current = status === 'running'
  }, [announce, status, steps, error])
}

function CopyReport() {
  const { api, toasts } = useServices()
  const copy = async () => {
    const answer = await api.copyCheck()
    if (answer.ok) toasts.show(words.copied)
    else toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
  }
  return <Button onClick={() => void copy()}>{words.copy}</Button>
}

export function CheckScreen({ connection, onBack }: CheckScreenProps) {
  const { check, again, cancel } = useCheck(connection.id)
  useAnnouncing(check)
  const running = check.status === 'running'
  return (
    <Screen
      title={words.title(connection.issuer)}
      intro={words.intro}
      before={<BackButton onClick={onBack}>{appWords.back}</BackButton>}
    >
      <Steps steps={check.steps} />
      <Outcome check={check} issuer={connection.issuer} />
      <FormActions>
        {/* One button, so that it keeps the focus. */}
        <Button weight={running ? 'secondary' : 'primary'} onClick={running ? cancel : again}>
          {running ? appWords.cancel : words.again}
        </Button>
        {!running && <CopyReport />}
      </FormActions>
    </Screen>
  )
}
