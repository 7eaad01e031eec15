// The wizard's screen: gets ready what the first step offers, then shows the stage that the wizard is at.
import { useState } from 'react'
import type { ConnectionSummary } from '../../shared/models'
import type { CodesStore } from '../live-codes/codes-store'
import { useServices } from '../base/services'
import { useStore } from '../base/store'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Screen } from '../ui/Screen'
import { appWords, enrollmentWords as words } from '../words'
import { CheckContext } from './parts/check-context'
import type { EnrollmentSession, EnrollmentSlot, EnrollmentStart } from './wizard/enrollment-slot'
import { StageView } from './StageView'
import { usePreparation } from './parts/use-preparation'
import { createWizard } from './wizard/wizard'
import type { Purpose } from './wizard/wizard-state'

interface EnrollmentScreenProps {
  readonly session: EnrollmentSession
  readonly slot: EnrollmentSlot
  readonly codes: CodesStore
  /** Looks into the way to an organization, and comes back here. */
  readonly onCheck: (connection: ConnectionSummary) => void
  readonly onLeave: () => void
}

const purposeOf = (start: EnrollmentStart): Purpose =>
  start.purpose === 'test'
    ? { kind: 'test', accountId: start.accountId }
    : { kind: 'enroll', unfinished: start.unfinished ?? null }

export function EnrollmentScreen({ session, slot, codes, onCheck, onLeave }: EnrollmentScreenProps) {
  const { api, clock } = useServices()
  const [wizard] = useState(() =>
    slot.wizard(() => createWizard({ api, clock, purpose: purposeOf(session.start) })),
  )
  const state = useStore(wizard)
  const { preparation, prepare } = usePreparation(wizard, session.start)

  const close = () => {
    slot.close()
    onLeave()
  }

  switch (preparation.status) {
    case 'loading':
      return null
    case 'failed':
      return (
        <Screen title={words.connection.title}>
          <ErrorNotice
            error={preparation.error}
            actions={
              <Button size="small" onClick={() => void prepare()}>
                {appWords.tryAgain}
              </Button>
            }
          />
        </Screen>
      )
    case 'ready':
      return (
        <CheckContext value={onCheck}>
          <StageView wizard={wizard} state={state} offer={preparation} codes={codes} onClose={close} />
        </CheckContext>
      )
  }
}
