// Where the list would be when nothing in it was found.
import { SearchX } from 'lucide-react'
import { Button } from '../ui/Button'
import { codesWords } from '../words'
import css from './CodesScreen.module.css'

const words = codesWords.search

interface NothingFoundProps {
  readonly query: string
  readonly tag: string | null
  /** Looks for it without the tag. */
  readonly onEverywhere: () => void
}

export const NothingFound = ({ query, tag, onEverywhere }: NothingFoundProps) => (
  <div className={css['nothing']}>
    <SearchX size={28} aria-hidden />
    <p role="status">{tag === null ? words.nothing(query) : words.nothingWithTag(query, tag)}</p>
    {tag !== null && (
      <Button size="small" onClick={onEverywhere}>
        {words.everywhere}
      </Button>
    )}
  </div>
)
