// What no window may do, whatever its content tries: permissions, navigation, new windows, network.
import { app, type Session, type WebContents } from 'electron'

/** Denies a session every permission, device and capture, and every request that leaves its own pages. */
export function lockDownSession(session: Session, origin: `app://${string}`): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !details.url.startsWith(`${origin}/`) && !details.url.startsWith('devtools://') }),
  )
}

function lockDownContents(contents: WebContents): void {
  const deny = (event: { readonly preventDefault: () => void }) => event.preventDefault()
  contents.on('will-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-frame-navigate', deny)
  contents.on('will-attach-webview', deny)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Applies to every content that is ever created. */
export function lockDownAllContents(): void {
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
}
