// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'ウェブサイトのセキュリティ設定で「認証アプリ」や「別のアプリ」を探し、そこで表示される QR コードをスキャンしてください。'
const lookForTheCode =
  'アカウントは含まれていません。ウェブサイトが認証アプリ用に表示する QR コードを探してください。'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'これは mOTP のコードです',
    whatToDo: 'コードごとに PIN が必要で、Keyturn では使えません。mOTP 用のアプリを使ってください。',
  },
  yandex: {
    title: 'これは Yandex Key アプリ用です',
    whatToDo: `Yandex のコードは方式が異なります。${askForAnother}`,
  },
  battleNet: {
    title: 'これは Blizzard のアプリ用です',
    whatToDo: 'このコードはそのアプリでしか使えません。そちらで設定してください。',
  },
  microsoft: {
    title: 'これは Microsoft のアプリ専用です',
    whatToDo:
      'Microsoft のページで前に戻り、「別の認証アプリを使用します」を選んで、そこで表示される QR コードをスキャンしてください。',
  },
  duo: {
    title: 'これは Duo Mobile アプリ専用です',
    whatToDo:
      'Duo はコードを使わず、スマートフォンで確認します。ほかのアプリのコードを使えるか、IT ヘルプデスクに聞いてください。',
  },
  okta: {
    title: 'これは Okta Verify アプリ専用です',
    whatToDo:
      'Okta のページで代わりに「Google Authenticator」を選び、その QR コードをスキャンしてください。Keyturn で使えます。',
  },
  passkey: {
    title: 'これはパスキーでサインインするためのものです',
    whatToDo:
      'パスキーのあるスマートフォンで QR コードをスキャンしてください。追加できるアカウントは含まれていません。',
  },
  steamSignIn: {
    title: 'これは Steam にサインインするためのものです',
    whatToDo:
      'スマートフォンの Steam アプリで QR コードをスキャンしてください。追加できるアカウントは含まれていません。',
  },
  // Content of another kind
  website: {
    title: 'これはウェブサイトを開くもので、アカウントではありません',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'これは Wi-Fi に接続するためのものです',
    whatToDo: lookForTheCode,
  },
  contact: {
    title: 'これは連絡先またはメッセージです',
    whatToDo: lookForTheCode,
  },
  appLink: {
    title: 'これは別のアプリを開くものです',
    whatToDo: `アカウントは含まれていません。${askForAnother}`,
  },
}
