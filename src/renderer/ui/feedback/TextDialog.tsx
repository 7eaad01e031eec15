// A text to be read, selected and copied by hand, over the screen.
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { appWords } from '../../words'
import { Button } from '../Button'
import frame from './ConfirmDialog.module.css'
import css from './TextDialog.module.css'

interface TextDialogProps {
  readonly title: string
  readonly text: string
  readonly onClose: () => void
}

export const TextDialog = ({ title, text, onClose }: TextDialogProps) => (
  <ModalOverlay
    isOpen
    isDismissable
    className={frame['scrim'] ?? ''}
    onOpenChange={(open) => {
      if (!open) onClose()
    }}
  >
    <Modal className={[frame['modal'], css['modal']].join(' ')}>
      <Dialog className={frame['dialog'] ?? ''}>
        <Heading slot="title" level={2} className={frame['title'] ?? ''}>
          {title}
        </Heading>
        {/* It can be scrolled, so it can be reached by keyboard. */}
        <pre className={css['text']} tabIndex={0} role="region" aria-label={title}>
          {text.trim()}
        </pre>
        <div className={frame['actions']}>
          <Button autoFocus onClick={onClose}>
            {appWords.close}
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
