// Keeps the codes in step with what happens outside of the screens: accounts that change in main, and a
// window that is hidden (where nothing runs) and shown again.
import type { Api } from '../base/api'
import type { CodesStore } from '../live-codes/codes-store'
import type { UnfinishedStore } from '../accounts/unfinished-store'

interface Followers {
  readonly api: Api
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
}

export function followWindow({ api, codes, unfinished }: Followers) {
  api.on('accounts.changed', () => {
    void codes.reload()
    void unfinished.reload()
  })
  api.on('accounts.used', () => void codes.reload())
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) codes.pause()
    else codes.resume()
  })
}
