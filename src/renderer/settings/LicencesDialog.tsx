// What Keyturn is made of: a list to search in, with the text of each licence when it is opened.
import { useId, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Licence } from '../../shared/models'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import frame from '../ui/feedback/ConfirmDialog.module.css'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { TextField } from '../ui/fields/TextField'
import { appWords, settingsWords } from '../words'
import { LicenceRow } from './LicenceRow'
import { useAnswer } from './use-answer'
import css from './LicencesDialog.module.css'

const words = settingsWords.licences

const matches = ({ name, license }: Licence, text: string): boolean =>
  [name, license].some((part) => part.toLowerCase().includes(text.trim().toLowerCase()))

function Packages({ licences }: { readonly licences: readonly Licence[] }) {
  const [search, setSearch] = useState('')
  const found = licences.filter((licence) => matches(licence, search))
  return (
    <>
      <TextField
        autoFocus
        label={words.search}
        value={search}
        onChange={setSearch}
        help={search === '' ? words.chromium : undefined}
        error={found.length === 0 ? words.nothingFound(search) : null}
      />
      <ul className={css['list']} aria-label={words.packages}>
        {found.map((licence) => (
          <LicenceRow key={`${licence.name}@${licence.version}`} licence={licence} />
        ))}
      </ul>
    </>
  )
}

function Content() {
  const { answer, again } = useAnswer(useServices().api.readLicences)
  switch (answer.kind) {
    case 'loading':
      return <p role="status">{appWords.loading}</p>
    case 'failed':
      return (
        <ErrorNotice
          error={answer.error}
          actions={
            <Button size="small" onClick={again}>
              {appWords.tryAgain}
            </Button>
          }
        />
      )
    case 'ready':
      return <Packages licences={answer.value} />
  }
}

export function LicencesDialog({ onClose }: { readonly onClose: () => void }) {
  const title = useId()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={frame['scrim'] ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={[frame['modal'], css['modal']].join(' ')}>
        <Dialog className={[frame['dialog'], css['dialog']].join(' ')} aria-labelledby={title}>
          <Heading slot="title" id={title} level={2} className={frame['title'] ?? ''}>
            {words.title}
          </Heading>
          <Content />
          <div className={frame['actions']}>
            <Button onClick={onClose}>{appWords.close}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
