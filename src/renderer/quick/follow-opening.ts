// Keeps the codes live while the quick window is on the screen, and everything at rest while it is not: a change of the
// accounts is only noted then.
import type { Api } from '../base/api'
import type { CodesStore } from '../live-codes/codes-store'
import type { OpeningStore } from './opening'

interface Followed {
  readonly api: Pick<Api, 'on'>
  readonly codes: CodesStore
  readonly opening: OpeningStore
}

export function followOpening({ api, codes, opening }: Followed) {
  let stale = false
  // No row can be seen yet, so no secret is asked for.
  codes.show([])
  codes.pause()
  void codes.reload()

  const isOpen = () => opening.get().state === 'open'
  opening.subscribe(() => {
    if (!isOpen()) {
      codes.pause()
      return
    }
    codes.resume()
    if (stale || codes.get().list.status === 'failed') void codes.reload()
    stale = false
  })
  const follow = () => {
    if (isOpen()) void codes.reload()
    else stale = true
  }
  api.on('accounts.changed', follow)
  api.on('accounts.used', follow)
}
