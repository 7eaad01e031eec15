// Ways that lead elsewhere, as quiet as a link.
import { Button } from '../../ui/Button'
import css from './WayList.module.css'

interface Way {
  readonly label: string
  readonly take: () => void
}

interface WayListProps {
  readonly label: string
  readonly ways: readonly Way[]
}

export const WayList = ({ label, ways }: WayListProps) => (
  <ul className={css['ways']} aria-label={label}>
    {ways.map((way) => (
      <li key={way.label}>
        <Button size="small" weight="quiet" onClick={way.take}>
          {way.label}
        </Button>
      </li>
    ))}
  </ul>
)
