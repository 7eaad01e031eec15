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
    title: 'これは Yandex Key アプリ用のコードです',
    whatToDo: `Yandex のコードは独自の方式です。${askForAnother}`,
  },
  battleNet: {
    title: 'これは Blizzard のアプリ用のコードです',
    whatToDo: 'このコードはそのアプリでしか使えません。そちらで設定してください。',
  },
  microsoft: {
    title: 'これは Microsoft のアプリ専用のコードです',
    whatToDo:
      'Microsoft のページで前に戻り、「別の認証アプリを使用します」を選んで、そこで表示される QR コードをスキャンしてください。',
  },
  duo: {
    title: 'これは Duo Mobile アプリ専用のコードです',
    whatToDo:
      'Duo はコードを使わず、携帯電話で確認します。ほかのアプリのコードを使えるか、IT ヘルプデスクに聞いてください。',
  },
  okta: {
    title: 'これは Okta Verify アプリ専用のコードです',
    whatToDo:
      'Okta のページで代わりに「Google Authenticator」を選び、その QR コードをスキャンしてください。Keyturn で使えます。',
  },
  passkey: {
    title: 'これはパスキーでサインインするためのコードです',
    whatToDo: 'パスキーのある携帯電話でスキャンしてください。追加できるアカウントは含まれていません。',
  },
  steamSignIn: {
    title: 'これは Steam にサインインするためのコードです',
    whatToDo: '携帯電話の Steam アプリでスキャンしてください。追加できるアカウントは含まれていません。',
  },
  // Content of another kind
  website: {
    title: 'これはウェブサイトを開くコードです',
    whatToDo: `アカウントは含まれていません。${askForAnother}`,
  },
  wifi: {
    title: 'これは Wi-Fi に接続するためのコードです',
    whatToDo: lookForTheCode,
  },
  contact: {
    title: 'これは連絡先またはメッセージのコードです',
    whatToDo: lookForTheCode,
  },
  appLink: {
    title: 'これは別のアプリを開くコードです',
    whatToDo: `アカウントは含まれていません。${askForAnother}`,
  },
}
