// The card that gets a person in again when this computer is lost: saved as a file, or read here.
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/models'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { TextDialog } from '../ui/feedback/TextDialog'
import { helpDeskCardWords as words } from '../words'
import css from './HelpDeskCard.module.css'

type CardState =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'opening' }
  | { readonly kind: 'shown'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: AppError }

interface HelpDeskCardProps {
  readonly accountId: AccountId
}

function useHelpDeskCard(accountId: AccountId) {
  const { api } = useServices()
  const [card, setCard] = useState<CardState>({ kind: 'idle' })

  const save = async () => {
    setCard({ kind: 'saving' })
    const answer = await api.saveHelpDeskCard(accountId)
    if (!answer.ok) setCard({ kind: 'failed', error: answer.error })
    else setCard({ kind: answer.value.outcome === 'saved' ? 'saved' : 'idle' })
  }

  const show = async () => {
    setCard({ kind: 'opening' })
    const answer = await api.readHelpDeskCard(accountId)
    setCard(answer.ok ? { kind: 'shown', text: answer.value.text } : { kind: 'failed', error: answer.error })
  }

  return { card, save, show, close: () => setCard({ kind: 'idle' }) }
}

export function HelpDeskCard({ accountId }: HelpDeskCardProps) {
  const { card, save, show, close } = useHelpDeskCard(accountId)
  return (
    <section className={css['card']} aria-labelledby="help-desk-card-title">
      <h2 id="help-desk-card-title">{words.title}</h2>
      <p className={css['body']}>{words.body}</p>
      {card.kind === 'failed' && <ErrorNotice error={card.error} tone="warning" />}
      <div className={css['actions']}>
        <Button size="small" busy={card.kind === 'saving' ? words.saving : null} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button
          size="small"
          weight="quiet"
          busy={card.kind === 'opening' ? words.loading : null}
          onClick={() => void show()}
        >
          {words.show}
        </Button>
        <span className={css['saved']} role="status">
          {card.kind === 'saved' && (
            <>
              <CircleCheck size={16} aria-hidden />
              {words.saved}
            </>
          )}
        </span>
      </div>
      {card.kind === 'shown' && <TextDialog title={words.dialogTitle} text={card.text} onClose={close} />}
    </section>
  )
}
