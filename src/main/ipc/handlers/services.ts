// What the handlers have to call.
import type { Licence } from '../../../shared/models'
import type { Cognito } from '../../cognito/cognito'
import type { Intake } from '../../intake/intake'
import type { Scans } from '../../intake/scans'
import type { ProxyPasswords } from '../../network/proxy-passwords'
import type { Clipboard } from '../../ports/clipboard'
import type { Desktop } from '../../ports/desktop'
import type { AboutService } from '../../services/about'
import type { Codes } from '../../services/codes'
import type { HelpDeskCards } from '../../services/help-desk-cards'
import type { Practice } from '../../services/practice'
import type { SettingsStore } from '../../settings/settings'
import type { Vault } from '../../vault/vault'

export interface Services {
  readonly about: AboutService
  readonly clipboard: Pick<Clipboard, 'writeText'>
  readonly codes: Codes
  readonly desktop: Desktop
  readonly helpDeskCards: HelpDeskCards
  readonly intake: Intake
  /** Loaded when someone is about to sign in. */
  readonly loadCognito: () => Promise<Cognito>
  readonly practice: Practice
  readonly proxyPasswords: Pick<ProxyPasswords, 'question' | 'answer'>
  readonly readLicences: () => Promise<readonly Licence[]>
  readonly scans: Scans
  readonly settings: SettingsStore
  readonly vault: Vault
}
