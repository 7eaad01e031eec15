// The organizations a person signs in to: add, change, remove, enroll.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { ConnectionId, ConnectionSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/feedback/ConfirmDialog'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Screen } from '../ui/Screen'
import { appWords, connectionsWords as words } from '../words'
import { ConnectionForm } from '../connection-form/ConnectionForm'
import { ConnectionRows } from './ConnectionRows'
import { useConnections } from './use-connections'

interface ConnectionsScreenProps {
  readonly onEnroll: (id: ConnectionId) => void
  readonly onCheck: (connection: ConnectionSummary) => void
}

type Mode =
  | { readonly kind: 'list' }
  | { readonly kind: 'form'; readonly connection: ConnectionSummary | null }
  | { readonly kind: 'removing'; readonly connection: ConnectionSummary }

const listMode: Mode = { kind: 'list' }

export function ConnectionsScreen({ onEnroll, onCheck }: ConnectionsScreenProps) {
  const { toasts } = useServices()
  const { list, reload, remove } = useConnections()
  const [mode, setMode] = useState<Mode>(listMode)
  const [error, setError] = useState<AppError | null>(null)

  const saved = (connection: ConnectionSummary) => {
    toasts.show(words.saved(connection.issuer))
    setMode(listMode)
    void reload()
  }

  const removeNow = async ({ id, issuer }: ConnectionSummary) => {
    setMode(listMode)
    const failure = await remove(id)
    setError(failure)
    if (failure === null) toasts.show(words.removed(issuer))
  }

  if (mode.kind === 'form') {
    const { connection } = mode
    const title = connection === null ? words.form.addTitle : words.form.editTitle(connection.issuer)
    return (
      <Screen key="form" title={title} intro={words.form.intro}>
        <ConnectionForm connection={connection} onSaved={saved} onCancel={() => setMode(listMode)} />
      </Screen>
    )
  }

  return (
    <Screen key="list" title={words.title} intro={words.intro}>
      {error !== null && <ErrorNotice tone="warning" error={error} />}
      {list.status === 'failed' && (
        <ErrorNotice
          error={list.error}
          actions={
            <Button size="small" onClick={() => void reload()}>
              {appWords.tryAgain}
            </Button>
          }
        />
      )}
      {list.status === 'ready' && (
        <ConnectionRows
          connections={list.connections}
          onEnroll={({ id }) => onEnroll(id)}
          onCheck={onCheck}
          onAdd={() => setMode({ kind: 'form', connection: null })}
          onEdit={(connection) => setMode({ kind: 'form', connection })}
          onRemove={(connection) => setMode({ kind: 'removing', connection })}
        />
      )}
      {mode.kind === 'removing' && (
        <ConfirmDialog
          title={words.removal.title(mode.connection.issuer)}
          confirm={words.removal.confirm}
          onConfirm={() => void removeNow(mode.connection)}
          onCancel={() => setMode(listMode)}
        >
          <p>{words.removal.body}</p>
        </ConfirmDialog>
      )}
    </Screen>
  )
}
