// The first thing that is seen: the ways to scan, a box for links, and typing by hand.
import { ChevronRight, Keyboard } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AppError } from '../../../shared/errors'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { TextArea } from '../../ui/fields/TextArea'
import { addWords as words } from '../../words'
import { findErrorWords } from '../../words/errors'
import type { ScanWay, Way } from '../intake/intake-view'
import { WayCards } from './WayCards'
import { createWayButtonId } from './ways'
import css from './WaysStage.module.css'

interface WaysStageProps {
  readonly text: string
  readonly onType: (text: string) => void
  readonly reading: boolean
  /** What is wrong with what was typed. */
  readonly error: AppError | null
  /** The way that led back here. */
  readonly cameBackFrom: Way | null
  readonly onChoose: (way: ScanWay | 'pictures') => void
  readonly onText: () => void
  readonly onByHand: () => void
}

export function WaysStage({ text, onType, reading, error, cameBackFrom, ...on }: WaysStageProps) {
  const [missing, setMissing] = useState(false)
  const [focusFirst] = useState(cameBackFrom)
  useEffect(() => {
    if (focusFirst !== null) document.getElementById(createWayButtonId(focusFirst))?.focus()
  }, [focusFirst])

  const sentences = error === null ? null : findErrorWords(error)
  const wrong = sentences === null ? null : `${sentences.title}. ${sentences.whatToDo}`
  const submit = () => {
    setMissing(text.trim() === '')
    if (text.trim() !== '') on.onText()
  }

  return (
    <>
      <WayCards onChoose={on.onChoose} />
      <Form label={words.text} onSubmit={submit}>
        <div className={css['links']}>
          <TextArea
            label={words.text}
            value={text}
            rows={2}
            placeholder={words.textPlaceholder}
            help={words.textHint}
            error={missing ? words.missing.text : wrong}
            onChange={(value) => {
              setMissing(false)
              onType(value)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              submit()
            }}
          />
          <span className={css['submit']}>
            <Button type="submit" busy={reading ? words.textBusy : null}>
              {words.textSubmit}
            </Button>
          </span>
        </div>
      </Form>
      <div className={css['byHand']}>
        <Keyboard className={css['icon']} size={20} aria-hidden />
        <span className={css['text']}>
          <button
            type="button"
            id={createWayButtonId('byHand')}
            className={css['title']}
            aria-describedby={`${createWayButtonId('byHand')}-hint`}
            onClick={on.onByHand}
          >
            {words.byHand}
          </button>
          <span className={css['hint']} id={`${createWayButtonId('byHand')}-hint`}>
            {words.byHandHint}
          </span>
        </span>
        <ChevronRight className={css['arrow']} size={18} aria-hidden />
      </div>
    </>
  )
}
