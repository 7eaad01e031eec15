// The tags that there are, each a switch that leaves only the accounts that have it.
import { codesWords as words } from '../../words'
import css from './TagChips.module.css'

interface TagChipsProps {
  readonly tags: readonly string[]
  readonly chosen: string | null
  readonly onChoose: (tag: string | null) => void
}

export const TagChips = ({ tags, chosen, onChoose }: TagChipsProps) => (
  <div className={css['tags']} role="group" aria-label={words.search.tags}>
    {tags.map((tag) => (
      <button
        key={tag}
        type="button"
        dir="auto"
        className={css['tag']}
        aria-pressed={tag === chosen}
        onClick={() => onChoose(tag === chosen ? null : tag)}
      >
        {tag}
      </button>
    ))}
  </div>
)
