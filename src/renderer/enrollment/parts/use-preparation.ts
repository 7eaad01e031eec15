// What the wizard needs to know before its first step: where one can sign in, the name of this
// computer, and whom the practice pool offers to be.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../../shared/errors'
import type { AppStatus, ConnectionSummary, PracticeOffer } from '../../../shared/models'
import { ok, type Result } from '../../../shared/result'
import type { Api } from '../../base/api'
import { useServices } from '../../base/services'
import type { EnrollmentStart } from '../wizard/enrollment-slot'
import type { Wizard } from '../wizard/wizard'

export type PracticeUser = PracticeOffer['users'][number]

export interface Offer {
  readonly connections: readonly ConnectionSummary[]
  readonly practiceUsers: readonly PracticeUser[]
}

type Preparation =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError }
  | ({ readonly status: 'ready' } & Offer)

/** Chooses what leaves the person nothing to choose: what they came for, practice, or the only one there is. */
function firstChoice(
  { connectionId, username = '' }: EnrollmentStart,
  { connections, practiceUsers }: Offer,
): { connection: ConnectionSummary; username: string; password: string } | null {
  const practice = practiceUsers.find(
    (user) => connectionId === undefined || user.connectionId === connectionId,
  )
  const only = connections.length === 1 ? connections[0] : undefined
  const wanted = connectionId ?? practice?.connectionId ?? only?.id
  const connection = connections.find(({ id }) => id === wanted)
  if (connection === undefined) return null
  const known = practiceUsers.find((user) => user.username === username && user.connectionId === wanted)
  const person = username === '' ? practice : known
  return { connection, username: person?.username ?? username, password: person?.practicePassword ?? '' }
}

function begin(wizard: Wizard, start: EnrollmentStart, status: AppStatus, offer: Offer) {
  if (wizard.get().drafts.deviceName !== '') return
  wizard.draft({ deviceName: status.computerName })
  const choice = firstChoice(start, offer)
  if (choice === null) return
  wizard.draft({ username: choice.username, password: choice.password })
  wizard.chooseConnection(choice.connection)
}

interface Facts {
  readonly status: AppStatus
  readonly connections: readonly ConnectionSummary[]
}

async function ask(api: Api): Promise<Result<Facts>> {
  const [status, connections] = await Promise.all([api.status(), api.listConnections()])
  if (!status.ok) return status
  if (!connections.ok) return connections
  return ok({ status: status.value, connections: connections.value })
}

export function usePreparation(wizard: Wizard, start: EnrollmentStart) {
  const { api } = useServices()
  const [preparation, setPreparation] = useState<Preparation>({ status: 'loading' })

  const prepare = useCallback(async () => {
    const answer = await ask(api)
    if (!answer.ok) {
      setPreparation({ status: 'failed', error: answer.error })
      return
    }
    const { status, connections } = answer.value
    const offer = { connections, practiceUsers: status.practice?.users ?? [] }
    begin(wizard, start, status, offer)
    setPreparation({ status: 'ready', ...offer })
  }, [api, wizard, start])

  useEffect(() => {
    void prepare()
  }, [prepare])

  return { preparation, prepare }
}
