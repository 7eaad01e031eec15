// The quick window: type, Enter, gone.
import { useEffect, useMemo, useState } from 'react'
import { CircleCheck } from 'lucide-react'
import type { AccountSummary } from '../../shared/models'
import type { CodesStore } from '../live-codes/codes-store'
import { findKeychainTrouble } from '../live-codes/keychain-trouble'
import { KeychainBanner } from '../live-codes/KeychainBanner'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { ServicesContext, type Services } from '../base/services'
import { useStore } from '../base/store'
import { quickWords as words } from '../words'
import type { Opening, OpeningStore } from './opening'
import { createQuickSearch } from './quick-hits'
import { listId, NoHits, QuickList, createRowId } from './QuickList'
import { QuickSearchField } from './QuickSearchField'
import { useQuickCopy, type Said } from './use-quick-copy'
import css from './QuickApp.module.css'

export interface QuickAppProps {
  readonly services: Services
  readonly codes: CodesStore
  readonly opening: OpeningStore
}

const noAccounts: readonly AccountSummary[] = []

const Footer = ({ said }: { readonly said: Said | null }) => (
  <footer className={css['footer']}>
    {said === null && <p>{words.hint}</p>}
    <p role="status" className={said === null ? undefined : css[said.kind]}>
      {said?.kind === 'copied' && <CircleCheck size={16} aria-hidden />}
      {said?.sentence}
    </p>
  </footer>
)

interface RoundProps {
  readonly codes: CodesStore
  readonly state: Opening['state']
  readonly onClose: () => void
}

/** From one time that the window comes up to the next. */
function Round({ codes, state, onClose }: RoundProps) {
  const { list, codes: book } = useStore(codes)
  const accounts = list.status === 'ready' ? list.accounts : noAccounts
  const search = useMemo(() => createQuickSearch(accounts), [accounts])
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const hits = useMemo(() => search.hits(text), [search, text])
  const active = Math.min(place, hits.length - 1)
  const { said, copy, hush } = useQuickCopy(codes, onClose)
  const trouble = findKeychainTrouble(book)

  useEffect(() => {
    if (state === 'open') codes.show(hits.map(({ id }) => id))
  }, [codes, hits, state])

  const move = (by: 1 | -1) => setPlace((active + by + hits.length) % Math.max(1, hits.length))
  const type = (next: string) => {
    setText(next)
    setPlace(0)
    hush()
  }
  const chosen = hits[active]
  return (
    <main className={css['window']}>
      <h1 className="visually-hidden">{words.title}</h1>
      <QuickSearchField
        value={text}
        onChange={type}
        list={hits.length === 0 ? null : { id: listId, activeId: createRowId(active) }}
        onMove={move}
        onChoose={() => {
          if (chosen !== undefined) void copy(chosen)
        }}
        onClose={onClose}
      />
      <div className={css['content']}>
        {trouble !== null && state === 'open' && <KeychainBanner error={trouble} codes={codes} />}
        {hits.length === 0 ? (
          <div className={css['nothing']}>
            <NoHits codes={codes} isEmpty={search.isEmpty} text={text} />
          </div>
        ) : (
          <QuickList
            codes={codes}
            hits={hits}
            active={active}
            state={state}
            onActivate={setPlace}
            onChoose={(account) => void copy(account)}
          />
        )}
      </div>
      <Footer said={said} />
    </main>
  )
}

/** The window goes by the same key wherever the focus is. */
function useEscape(close: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [close])
}

export function QuickApp({ services, codes, opening }: QuickAppProps) {
  const { round, state } = useStore(opening)
  useEscape(opening.close)
  return (
    <ServicesContext value={services}>
      <ErrorBoundary key={round}>
        <Round codes={codes} state={state} onClose={opening.close} />
      </ErrorBoundary>
    </ServicesContext>
  )
}
