// Where this sign-in goes, in short, and the way to another organization.
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { enrollmentWords } from '../../words'
import type { StageProps } from '../parts/stage-props'
import css from './ConnectionLine.module.css'

export const ConnectionLine = ({ wizard, state }: Omit<StageProps, 'onClose'>) => (
  <div className={css['connection']}>
    {state.connection?.kind === 'practice' && (
      <Badge tone="accent">{enrollmentWords.connection.practice}</Badge>
    )}
    <Button size="small" weight="quiet" onClick={() => wizard.leaveConnection()}>
      {enrollmentWords.credentials.change}
    </Button>
  </div>
)
