// A proxy asks for a password before it lets anything through: who asks, what for, and whether it is kept. Nothing of
// it comes from an organization, and it says so.
import { useId, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { AppError } from '../../shared/errors'
import type { ProxyQuestion } from '../../shared/models'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { CheckField } from '../ui/fields/CheckField'
import frame from '../ui/feedback/ConfirmDialog.module.css'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Form } from '../ui/fields/Form'
import { TextField } from '../ui/fields/TextField'
import { appWords, networkWords } from '../words'
import type { ProxyDraft } from './proxy-draft'
import { maxLength } from '../../shared/limits'

const words = networkWords.proxy

/** As long as main takes it. */

interface ProxyDialogProps {
  readonly question: ProxyQuestion
  /** Grows with each question: the password is typed anew then, and what is left of the draft is kept. */
  readonly asked: number
  readonly draft: ProxyDraft
  readonly onDraft: (change: Partial<ProxyDraft>) => void
}

type Sending = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'failed'; readonly error: AppError }

function useAnswer({ username, keptIn }: ProxyDraft) {
  const { api } = useServices()
  const [password, setPassword] = useState('')
  const [sending, setSending] = useState<Sending>({ kind: 'idle' })
  const complete = username.trim() !== ''

  const send = async () => {
    if (!complete || sending.kind === 'busy') return
    setSending({ kind: 'busy' })
    const answer = await api.answerProxy({ kind: 'password', username: username.trim(), password, keptIn })
    // Main says when nothing is asked any more, and the dialog goes with it.
    if (!answer.ok) setSending({ kind: 'failed', error: answer.error })
  }
  return { password, setPassword, sending, complete, send }
}

function Fields({ question: { asked }, draft, onDraft }: Omit<ProxyDialogProps, 'asked'>) {
  const { api } = useServices()
  const { password, setPassword, sending, complete, send } = useAnswer(draft)
  const knowsName = asked === 'refused' && draft.username !== ''
  return (
    <Form label={words.password} onSubmit={() => void send()}>
      {sending.kind === 'failed' && <ErrorNotice error={sending.error} />}
      <TextField
        label={words.username}
        value={draft.username}
        maxLength={maxLength.password}
        autoComplete="off"
        autoFocus={!knowsName}
        required
        onChange={(username) => onDraft({ username })}
      />
      <TextField
        label={words.password}
        kind="secret"
        value={password}
        maxLength={maxLength.password}
        autoFocus={knowsName}
        error={asked === 'refused' && password === '' ? words.refused : null}
        onChange={setPassword}
      />
      <CheckField
        label={words.keep}
        checked={draft.keptIn === 'keychain'}
        help={words.keepHint}
        error={null}
        onChange={(checked) => onDraft({ keptIn: checked ? 'keychain' : 'memory' })}
      />
      <div className={frame['actions']}>
        <Button onClick={() => void api.answerProxy({ kind: 'cancel' })}>{appWords.cancel}</Button>
        <Button
          type="submit"
          weight="primary"
          disabled={!complete}
          busy={sending.kind === 'busy' ? words.busy : null}
        >
          {words.submit}
        </Button>
      </div>
    </Form>
  )
}

export function ProxyDialog({ asked, ...props }: ProxyDialogProps) {
  const { api } = useServices()
  const id = useId()
  const { proxy, realm } = props.question
  return (
    // A click beside it must not lose what was typed; Escape says no.
    <ModalOverlay
      isOpen
      className={frame['scrim'] ?? ''}
      onOpenChange={(open) => {
        if (!open) void api.answerProxy({ kind: 'cancel' })
      }}
    >
      <Modal className={frame['modal'] ?? ''}>
        <Dialog
          className={frame['dialog'] ?? ''}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-what`}
        >
          <Heading slot="title" id={`${id}-title`} level={2} className={frame['title'] ?? ''}>
            {words.title(proxy)}
          </Heading>
          <div id={`${id}-what`} className={frame['body']}>
            {realm !== '' && <p>{words.realm(realm)}</p>}
            <p>{words.whose}</p>
          </div>
          <Fields key={asked} {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
