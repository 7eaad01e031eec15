// The tags of one account while they are edited: shown at once, saved behind it, and set back when that fails.
import { useState } from 'react'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { useNewest } from '../base/use-newest'
import { accountWords } from '../words'
import { formatFieldSentence } from './field-sentence'
import { endsTag, withTyped, type TagProblem } from './tag-edits'
import type { SaveEdit } from './use-account-edit'
import { maxLength, maxTags } from '../../shared/limits'

const words = accountWords.tags

function sentenceFor(problem: TagProblem | null): string | null {
  switch (problem) {
    case null:
      return null
    case 'alreadyThere':
      return words.alreadyThere
    case 'tooLong':
      return words.tooLong(maxLength.tag)
    case 'tooMany':
      return words.tooMany(maxTags)
  }
}

export function useTags(account: Pick<AccountSummary, 'tags'>, save: SaveEdit) {
  const { announce } = useServices()
  const [pending, setPending] = useState<readonly string[] | null>(null)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const newest = useNewest()
  const tags = pending ?? account.tags

  /** Each change has all of the tags, so the last one is the one that counts. */
  const change = async (next: readonly string[], said: string, failed: () => void) => {
    const isNewest = newest.begin()
    setPending(next)
    const answer = await save({ tags: [...next] })
    if (!isNewest()) return
    setPending(null)
    if (answer.ok) {
      announce(said)
      return
    }
    setError(formatFieldSentence(answer.error))
    failed()
  }

  const add = (text: string) => {
    const taken = withTyped(tags, text)
    setTyped(taken.rest)
    setError(sentenceFor(taken.problem))
    if (taken.added.length === 0) return
    void change(taken.tags, words.added(taken.added), () =>
      // What was typed is kept, unless something else has been typed meanwhile.
      setTyped((now) => (now === '' ? taken.added.join(', ') : now)),
    )
  }

  const remove = (tag: string) => {
    setError(null)
    void change(
      tags.filter((other) => other !== tag),
      words.removed(tag),
      () => undefined,
    )
  }

  const type = (text: string) => {
    if (endsTag(text)) {
      add(text)
      return
    }
    setTyped(text)
    setError(null)
  }

  return { tags, typed, error, type, add, remove }
}
