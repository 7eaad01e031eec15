// The organizations to choose from.
import { ChevronRight } from 'lucide-react'
import type { ConnectionSummary } from '../../shared/models'
import { Badge } from '../ui/Badge'
import { ChoiceList } from '../ui/fields/ChoiceList'
import { Monogram } from '../ui/Monogram'
import { connectionsWords as words } from '../words'

interface ConnectionChoiceProps {
  readonly connections: readonly ConnectionSummary[]
  readonly onChoose: (connection: ConnectionSummary) => void
}

export const ConnectionChoice = ({ connections, onChoose }: ConnectionChoiceProps) => (
  <ChoiceList
    label={words.list}
    choices={connections.map((connection) => ({
      key: connection.id,
      icon: <Monogram issuer={connection.issuer} />,
      title: connection.issuer,
      hint: connection.userPoolId,
      badge: connection.kind === 'practice' && <Badge tone="accent">{words.practice}</Badge>,
      end: <ChevronRight size={18} aria-hidden />,
      onChoose: () => onChoose(connection),
    }))}
  />
)
