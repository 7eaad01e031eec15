// The names of everything that can cross between renderer and main. Kept apart from the
// schemas so that the preload, which only needs the names, stays a few lines long.

export const channelNames = [
  'app.status',
  'keychain.check',
  'connections.list',
  'connections.save',
  'connections.remove',
  'signIn.start',
  'signIn.startWithoutPassword',
  'signIn.startWithAccessToken',
  'signIn.startInBrowser',
  'signIn.cancelInBrowser',
  'signIn.respond',
  'signIn.rememberDevice',
  'signIn.end',
  'enrollment.associate',
  'enrollment.resume',
  'enrollment.verify',
  'enrollment.finish',
  'enrollment.list',
  'enrollment.discard',
  'poolAccount.read',
  'poolAccount.setSoftwareToken',
  'poolAccount.keepSignedIn',
  'poolAccount.signOut',
  'helpDeskCard.read',
  'helpDeskCard.save',
  'accounts.list',
  'accounts.recover',
  'accounts.addManually',
  'accounts.addKeyUri',
  'accounts.trash',
  'accounts.restore',
  'codes.read',
  'codes.copy',
] as const
export type ChannelName = (typeof channelNames)[number]

export const eventNames = [
  'accounts.changed',
  'service.retrying',
  'clock.changed',
  'enrollment.step',
  'navigate',
] as const
export type EventName = (typeof eventNames)[number]
