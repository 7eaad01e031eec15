// Above what a person is about to type: who reads along on the way to the organization. It is looked at once, when the
// stage opens; whoever has been told already, or is told by an error just now, is not told again. Until a person can have
// read it main lets nothing through: a sign-in that is sent off meanwhile is held back, and the error says it.
import { useEffect, useState } from 'react'
import type { ConnectionId } from '../../../shared/models'
import { useServices } from '../../base/services'
import { Notice } from '../../ui/feedback/Notice'
import { networkWords } from '../../words'
import { findIssuer, type StageProps } from '../parts/stage-props'

const words = networkWords.readsAlong
/** Milliseconds that it takes to notice that something has come up, and what. */
const readableMs = 2_000

interface Reader {
  readonly connectionId: ConnectionId
  readonly by: string
}

function useReader(connectionId: ConnectionId | undefined): string | null {
  const { api } = useServices()
  const [reader, setReader] = useState<Reader | null>(null)
  useEffect(() => {
    if (connectionId === undefined) return undefined
    let wanted = true
    void api.lookAtConnection(connectionId).then((answer) => {
      if (!wanted || !answer.ok || answer.value.kind !== 'inspected') return
      if (answer.value.person === 'notTold') setReader({ connectionId, by: answer.value.by })
    })
    return () => {
      wanted = false
    }
  }, [api, connectionId])
  return reader?.connectionId === connectionId ? (reader?.by ?? null) : null
}

interface TellingProps extends Reader {
  readonly issuer: string
}

function Telling({ connectionId, by, issuer }: TellingProps) {
  const { api, announce, clock } = useServices()
  useEffect(() => {
    announce(`${words.title(by)}. ${words.body(issuer)} ${words.ask}`)
    return clock.after(readableMs, () => void api.toldOfInspection(connectionId, by))
  }, [api, announce, clock, connectionId, by, issuer])

  return (
    <Notice tone="info" title={words.title(by)}>
      <p>{words.body(issuer)}</p>
      <p>{words.ask}</p>
    </Notice>
  )
}

export function ReadsAlong({ state }: Pick<StageProps, 'state'>) {
  const { activity, connection } = state
  const by = useReader(connection?.id)
  // What was sent off before this came: its error says it, and has the way on.
  const [saidByError, setSaidByError] = useState(false)
  if (!saidByError && activity.kind === 'failed' && activity.error.code === 'connectionInspected')
    setSaidByError(true)

  if (by === null || connection === null || saidByError) return null
  return <Telling connectionId={connection.id} by={by} issuer={findIssuer(state)} />
}
