// Which address may be handed to the system browser: a pool's sign-in page, checked once more where it
// leaves the app. Pure, so that it can be tested without Electron.
import { loopbackHosts } from '../../cognito/service/endpoint'

/** Whether it is a sign-in page over https, or on loopback while practising. */
export function isSignInPage(address: string, practiceEndpoint: string | null): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.pathname !== '/oauth2/authorize' || url.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  return practiceEndpoint !== null && url.protocol === 'http:' && loopbackHosts.has(url.hostname)
}
