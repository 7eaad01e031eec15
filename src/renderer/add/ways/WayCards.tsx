// The ways to scan, as large buttons: the quickest one over the whole width, the others below it in pairs. The
// button is as large as its card; what explains it is no part of its name.
import { isMac } from '../../shortcuts/keys'
import { addWords as words } from '../../words'
import type { ScanWay } from '../intake/intake-view'
import { createWayButtonId, wayCards, type WayCard } from './ways'
import css from './WayCards.module.css'

interface WayCardsProps {
  readonly onChoose: (way: ScanWay | 'pictures') => void
}

function Card({ card, onChoose }: { readonly card: WayCard } & WayCardsProps) {
  const { way, icon: Icon, title, hint } = card
  const shortcut = card.shortcut?.(isMac())
  return (
    <li className={css['card']} data-way={way}>
      <Icon className={css['icon']} size={20} aria-hidden />
      <button
        type="button"
        id={createWayButtonId(way)}
        className={css['title']}
        aria-describedby={`${createWayButtonId(way)}-hint`}
        aria-keyshortcuts={shortcut?.aria}
        onClick={() => onChoose(way)}
      >
        {title}
      </button>
      {shortcut !== undefined && (
        <kbd className={css['shortcut']} aria-hidden="true">
          {shortcut.text}
        </kbd>
      )}
      <p className={css['hint']} id={`${createWayButtonId(way)}-hint`}>
        {hint}
      </p>
    </li>
  )
}

export const WayCards = ({ onChoose }: WayCardsProps) => (
  <ul className={css['cards']} aria-label={words.ways}>
    {wayCards.map((card) => (
      <Card key={card.way} card={card} onChoose={onChoose} />
    ))}
  </ul>
)
