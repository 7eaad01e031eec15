// What a proxy waits to be told, from its first question until main says that nothing is asked any more.
import { useEffect, useState } from 'react'
import type { ProxyQuestion } from '../../shared/models'
import type { Api } from '../base/api'
import { noDraft, type ProxyDraft } from '../proxy/proxy-draft'

interface Asking {
  readonly question: ProxyQuestion | null
  /** How many questions there have been: each one is answered anew. */
  readonly asked: number
  readonly draft: ProxyDraft
}

const nothingAsked: Asking = { question: null, asked: 0, draft: noDraft }

/** After a refusal the name is still there; whoever asks for the first time has been told nothing. */
const withQuestion =
  (question: ProxyQuestion | null) =>
  ({ asked, draft }: Asking): Asking => ({
    question,
    asked: asked + 1,
    draft: question?.asked === 'first' ? noDraft : draft,
  })

export function useProxyQuestion(api: Api) {
  const [asking, setAsking] = useState(nothingAsked)

  useEffect(() => {
    let heard = false
    const stop = api.on('proxy.asks', ({ question }) => {
      heard = true
      setAsking(withQuestion(question))
    })
    // It may have been asked before this window was there.
    void api.readProxyQuestion().then((answer) => {
      if (answer.ok && answer.value !== null && !heard) setAsking(withQuestion(answer.value))
    })
    return stop
  }, [api])

  return {
    ...asking,
    onDraft: (change: Partial<ProxyDraft>) =>
      setAsking((before) => ({ ...before, draft: { ...before.draft, ...change } })),
  }
}
