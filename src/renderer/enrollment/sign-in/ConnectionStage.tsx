// Where to sign in: a list, or, when there is nothing to choose from, the form for the first one.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ConnectionSummary } from '../../../shared/models'
import { ConnectionForm } from '../../connection-form/ConnectionForm'
import { ConnectionChoice } from '../../connection-form/ConnectionChoice'
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { appWords, connectionsWords, enrollmentWords } from '../../words'
import { StageFrame } from '../parts/StageFrame'
import type { StageProps } from '../parts/stage-props'

const words = enrollmentWords.connection

interface ConnectionStageProps extends StageProps {
  readonly connections: readonly ConnectionSummary[]
}

export function ConnectionStage({ connections, onClose, ...props }: ConnectionStageProps) {
  const { wizard } = props
  const [adding, setAdding] = useState(connections.length === 0)

  if (adding) {
    const back = connections.length === 0 ? onClose : () => setAdding(false)
    return (
      <StageFrame {...props} title={connectionsWords.form.addTitle} intro={words.addFirst}>
        <ConnectionForm
          connection={null}
          onSaved={(connection) => wizard.chooseConnection(connection)}
          onCancel={back}
        />
      </StageFrame>
    )
  }
  return (
    <StageFrame {...props} title={words.title} intro={words.intro}>
      <ConnectionChoice
        connections={connections}
        onChoose={(connection) => wizard.chooseConnection(connection)}
      />
      <FormActions>
        <Button icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {words.addNew}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </StageFrame>
  )
}
