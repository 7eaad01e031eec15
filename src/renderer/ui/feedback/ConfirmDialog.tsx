// A question before something that is hard to take back. The safe answer has the focus.
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { appWords } from '../../words'
import { Button } from '../Button'
import css from './ConfirmDialog.module.css'

interface ConfirmDialogProps {
  readonly title: string
  readonly confirm: string
  readonly weight?: 'danger' | 'primary'
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

export const ConfirmDialog = ({
  title,
  confirm,
  weight = 'danger',
  onConfirm,
  onCancel,
  children,
}: ConfirmDialogProps) => (
  <ModalOverlay
    isOpen
    isDismissable
    className={css['scrim'] ?? ''}
    onOpenChange={(open) => {
      if (!open) onCancel()
    }}
  >
    <Modal className={css['modal'] ?? ''}>
      <Dialog role="alertdialog" className={css['dialog'] ?? ''}>
        <Heading slot="title" level={2} className={css['title'] ?? ''}>
          {title}
        </Heading>
        <div className={css['body']}>{children}</div>
        <div className={css['actions']}>
          <Button autoFocus onClick={onCancel}>
            {appWords.cancel}
          </Button>
          <Button weight={weight} onClick={onConfirm}>
            {confirm}
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
