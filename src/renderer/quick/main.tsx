// Where the quick window begins: hidden, with everything drawn but the codes, so that it is there at once.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/tokens.css'
import '../styles/base.css'
import { createApi } from '../base/api'
import { createApiOverBridge } from '../base/bridge'
import { systemClock } from '../base/clock'
import { createCodesStore } from '../live-codes/codes-store'
import { countFirstScreenful } from '../ui/use-virtual-rows'
import { directionOf } from '../../words/languages'
import { createSettingsStore } from '../base/settings-store'
import { createToasts } from '../base/toasts'
import { words } from '../words'
import { followOpening } from './follow-opening'
import { createOpening } from './opening'
import { QuickApp } from './QuickApp'

const api = createApi(createApiOverBridge(window.keyturn))
const clock = systemClock
const codes = createCodesStore({ api, clock, firstScreenful: countFirstScreenful() })
const opening = createOpening(api, document)
const settings = createSettingsStore(api)
void settings.load()
document.documentElement.lang = words.language
document.documentElement.dir = directionOf(words.language)
document.title = words.quick.title

followOpening({ api, codes, opening })
// What happens is said in the window's own footer, which is a live region.
const services = { api, clock, settings, toasts: createToasts(clock), announce: () => undefined }

const root = document.getElementById('root')
if (root === null) throw new Error('quick.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QuickApp services={services} codes={codes} opening={opening} />
  </StrictMode>,
)
