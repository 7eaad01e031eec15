// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: 'メイン',
  codes: 'コード',
  enroll: 'コードを設定',
  add: '追加',
  connections: '組織',
  settings: '設定',
  enrollUnderWay: 'コードの設定中です',
  tryAgain: 'もう一度試す',
  cancel: 'キャンセル',
  back: '戻る',
  close: '閉じる',
  dismiss: '閉じる',
  show: 'パスワードを表示',
  hide: 'パスワードを隠す',
  capsLock: 'Caps Lock がオンになっています。',
  optional: '任意',
  fullName: (issuer, accountName) => `${issuer}、${accountName}`,
  loading: 'お待ちください…',
  drop: {
    title: 'ここに画像をドロップ',
    hint: 'リンクもドロップできます。中にあるものを Keyturn が表示します。',
  },
  crashed: {
    title: 'Keyturn はここを表示できませんでした',
    body: 'アカウントはキーチェーンに安全に保存されています。続けるには、ウィンドウを再読み込みしてください。',
    reload: '再読み込み',
  },
}
