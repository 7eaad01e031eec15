// What is unusual about something that can be added, in plain sentences.
import { Info, TriangleAlert } from 'lucide-react'
import { joinClassNames } from '../../ui/class-names'
import type { Note } from './unusual-notes'
import css from './UnusualNotes.module.css'

export function UnusualNotes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={css['notes']}>
      {notes.map(({ weight, text }) => {
        const Icon = weight === 'look' ? TriangleAlert : Info
        return (
          <li key={text} className={joinClassNames(css['note'], css[weight])}>
            <Icon className={css['icon']} size={16} aria-hidden />
            <span className={css['text']}>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
