// Where the window begins. The accounts are asked for first; what is around them is drawn meanwhile.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/base.css'
import { createApi } from './base/api'
import { App } from './app/App'
import { preloadWhenIdle } from './app/lazy-screens'
import { followWindow } from './app/follow-window'
import { createApiOverBridge } from './base/bridge'
import { systemClock } from './base/clock'
import { createCodesStore } from './live-codes/codes-store'
import { holdBack } from './live-codes/held-back'
import { countFirstScreenful } from './ui/use-virtual-rows'
import { createUnfinishedStore } from './accounts/unfinished-store'
import { directionOf } from '../words/languages'
import { createSettingsStore, followSettings } from './base/settings-store'
import { createAnnouncer } from './ui/feedback/LiveRegion'
import { createToasts } from './base/toasts'
import { words } from './words'

const api = createApi(createApiOverBridge(window.keyturn))
const clock = systemClock
const codes = createCodesStore({ api, clock, firstScreenful: countFirstScreenful() })
const firstCodes = codes.reload()

const settings = createSettingsStore(api)
void settings.load()
const { documentElement } = document
documentElement.lang = words.language
documentElement.dir = directionOf(words.language)
followSettings(settings, documentElement)

const unfinished = createUnfinishedStore(api)
const announcer = createAnnouncer()
const services = { api, clock, settings, toasts: createToasts(clock), announce: announcer.announce }

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const maxBlankMs = 120
const patience = new Promise<void>((resolve) => clock.after(maxBlankMs, resolve))
const shown = holdBack(codes, Promise.race([firstCodes, patience]))
createRoot(root).render(
  <StrictMode>
    <App services={services} announcer={announcer} codes={shown} unfinished={unfinished} />
  </StrictMode>,
)

followWindow({ api, codes, unfinished })
// Well after the first codes are painted: loading the other screens must not get in their way.
const calmMs = 1000
void firstCodes.then(() => clock.after(calmMs, preloadWhenIdle))
