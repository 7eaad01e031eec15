// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'

const getAnother = '新しいものを取得して、ここに貼り付けてください。'

export const accessToken: Messages['accessToken'] = {
  link: 'アクセストークンを使う',
  title: 'アクセストークンを使う',
  intro: (issuer) =>
    `${issuer} のアクセストークンをすでに持っている管理者や開発者向けです。パスワードの代わりにこれを使ってコードを設定します。`,
  field: 'アクセストークン',
  hint: 'ピリオドで区切られた 3 つの長い部分からなります。サインインサービスだけに送られ、保存されません。',
  show: 'アクセストークンを表示',
  hide: 'アクセストークンを隠す',
  submit: '続ける',
  busy: '確認しています…',
  pasted: {
    accessTokenExpired: `このアクセストークンは期限切れです。${getAnother}`,
    accessTokenRevoked: `このアクセストークンは取り消されています。${getAnother}`,
    accessTokenInvalid: `このアクセストークンは受け付けられませんでした。${getAnother}`,
  },
}
