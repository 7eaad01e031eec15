// The first run: two clear doors, and one line on where secrets are kept.
import { Building2, ChevronRight, KeyRound, LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { BrandMark } from '../ui/BrandMark'
import { codesWords } from '../words'
import css from './EmptyState.module.css'

const words = codesWords.empty

interface DoorProps {
  readonly icon: ReactNode
  readonly title: string
  readonly hint: string
  readonly onOpen: () => void
}

const Door = ({ icon, title, hint, onOpen }: DoorProps) => (
  <button type="button" className={css['door']} onClick={onOpen}>
    <span className={css['icon']}>{icon}</span>
    <span className={css['text']}>
      <span className={css['title']}>{title}</span>
      <span className={css['hint']}>{hint}</span>
    </span>
    <ChevronRight className={css['arrow']} size={18} aria-hidden />
  </button>
)

interface EmptyStateProps {
  readonly onEnroll: () => void
  readonly onAdd: () => void
}

export const EmptyState = ({ onEnroll, onAdd }: EmptyStateProps) => (
  <div className={css['empty']}>
    <BrandMark size={56} />
    <h2 className={css['heading']}>{words.title}</h2>
    <div className={css['doors']}>
      <Door
        icon={<Building2 size={20} aria-hidden />}
        title={words.enroll}
        hint={words.enrollHint}
        onOpen={onEnroll}
      />
      <Door icon={<KeyRound size={20} aria-hidden />} title={words.add} hint={words.addHint} onOpen={onAdd} />
    </div>
    <p className={css['kept']}>
      <LockKeyhole size={14} aria-hidden />
      {words.kept}
    </p>
  </div>
)
