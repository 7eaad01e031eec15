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
  | { readonly is: 'idle' | 'saving' | 'saved' | 'opening' }
  | { readonly is: 'shown'; readonly text: string }
  | { readonly is: 'failed'; readonly error: AppError }

interface HelpDeskCardProps {
  readonly accountId: AccountId
}

const useHelpDeskCard = (accountId: AccountId) => {
  const { api } = useServices()
  const [card, setCard] = useState<CardState>({ is: 'idle' })

  const save = async () => {
    setCard({ is: 'saving' })
    const answer = await api.saveHelpDeskCard(accountId)
    if (!answer.ok) setCard({ is: 'failed', error: answer.error })
    else setCard({ is: answer.value.outcome === 'saved' ? 'saved' : 'idle' })
  }

  const show = async () => {
    setCard({ is: 'opening' })
    const answer = await api.readHelpDeskCard(accountId)
    setCard(answer.ok ? { is: 'shown', text: answer.value.text } : { is: 'failed', error: answer.error })
  }

  return { card, save, show, close: () => setCard({ is: 'idle' }) }
}

export const HelpDeskCard = ({ accountId }: HelpDeskCardProps) => {
  const { card, save, show, close } = useHelpDeskCard(accountId)
  return (
    <section className={css['card']} aria-labelledby="help-desk-card-title">
      <h2 id="help-desk-card-title">{words.title}</h2>
      <p className={css['body']}>{words.body}</p>
      {card.is === 'failed' && <ErrorNotice error={card.error} tone="warning" />}
      <div className={css['actions']}>
        <Button size="small" busy={card.is === 'saving' ? words.saving : null} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button
          size="small"
          weight="quiet"
          busy={card.is === 'opening' ? words.loading : null}
          onClick={() => void show()}
        >
          {words.show}
        </Button>
        <span className={css['saved']} role="status">
          {card.is === 'saved' && (
            <>
              <CircleCheck size={16} aria-hidden />
              {words.saved}
            </>
          )}
        </span>
      </div>
      {card.is === 'shown' && <TextDialog title={words.dialogTitle} text={card.text} onClose={close} />}
    </section>
  )
}
