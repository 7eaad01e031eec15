// The list of organizations, each with what can be done with it.
import { Activity, Building2, Pencil, Plus, Trash2 } from 'lucide-react'
import type { ConnectionSummary } from '../../shared/models'
import { Badge } from '../ui/Badge'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Monogram } from '../ui/Monogram'
import { connectionsWords as words, networkWords } from '../words'
import css from './ConnectionRows.module.css'

interface ConnectionRowsProps {
  readonly connections: readonly ConnectionSummary[]
  readonly onEnroll: (connection: ConnectionSummary) => void
  readonly onCheck: (connection: ConnectionSummary) => void
  readonly onAdd: () => void
  readonly onEdit: (connection: ConnectionSummary) => void
  readonly onRemove: (connection: ConnectionSummary) => void
}

/** What is set beyond the usual, for those who look. */
const factsOf = ({ managedLogin, endpointVariant }: ConnectionSummary): string =>
  [
    managedLogin !== null && words.facts.signInPage,
    endpointVariant !== 'standard' && words.facts[endpointVariant],
  ]
    .filter((fact) => fact !== false)
    .join(' · ')

type RowProps = Omit<ConnectionRowsProps, 'connections' | 'onAdd'> & {
  readonly connection: ConnectionSummary
}

function Row({ connection, onEnroll, onCheck, onEdit, onRemove }: RowProps) {
  const { issuer, userPoolId, kind } = connection
  const facts = factsOf(connection)
  return (
    <li className={css['row']} aria-label={issuer}>
      <Monogram issuer={issuer} />
      <div className={css['text']}>
        <span className={css['line']}>
          <bdi className={css['issuer']} title={issuer}>
            {issuer}
          </bdi>
          {kind === 'practice' && <Badge tone="accent">{words.practice}</Badge>}
        </span>
        <bdi className={css['pool']}>{userPoolId}</bdi>
        {facts !== '' && <span className={css['pool']}>{facts}</span>}
      </div>
      <div className={css['actions']}>
        <Button size="small" aria-label={words.enroll(issuer)} onClick={() => onEnroll(connection)}>
          {words.enrollShort}
        </Button>
        <IconButton
          label={networkWords.check.actionFor(issuer)}
          icon={<Activity size={16} aria-hidden />}
          onClick={() => onCheck(connection)}
        />
        {kind === 'cognito' && (
          <>
            <IconButton
              label={words.edit(issuer)}
              icon={<Pencil size={16} aria-hidden />}
              onClick={() => onEdit(connection)}
            />
            <IconButton
              label={words.remove(issuer)}
              icon={<Trash2 size={16} aria-hidden />}
              onClick={() => onRemove(connection)}
            />
          </>
        )}
      </div>
    </li>
  )
}

const NoRows = () => (
  <div className={css['empty']}>
    <Building2 className={css['emptyIcon']} size={32} strokeWidth={1.5} aria-hidden />
    <h2>{words.empty}</h2>
    <p className={css['emptyBody']}>{words.emptyBody}</p>
  </div>
)

export const ConnectionRows = ({ connections, onAdd, ...on }: ConnectionRowsProps) => (
  <>
    {connections.length === 0 ? (
      <NoRows />
    ) : (
      <ul className={css['list']} aria-label={words.list}>
        {connections.map((connection) => (
          <Row key={connection.id} connection={connection} {...on} />
        ))}
      </ul>
    )}
    <Button
      weight={connections.length === 0 ? 'primary' : 'secondary'}
      icon={<Plus size={16} aria-hidden />}
      onClick={onAdd}
    >
      {words.add}
    </Button>
  </>
)
