// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ number }: Formats): Messages['account'] => ({
  back: 'コード',
  ready: 'すぐに使えます。',
  added: (date) => `${date}に追加しました。`,
  notUsed: 'まだ使っていません。',
  usedAgo: (ago, count) =>
    count === 1 ? `1 回使いました（${ago}）。` : `${number(count)} 回使いました（最後：${ago}）。`,
  usedJustNow: (count) =>
    count === 1 ? 'たった今、はじめて使いました。' : `${number(count)} 回使いました（最後はたった今）。`,
  usedOn: (date, count) =>
    count === 1 ? `1 回使いました（${date}）。` : `${number(count)} 回使いました（最後：${date}）。`,
  kind: {
    totp: '時間ベース',
    hotp: 'カウンターベース',
    steam: 'Steam Guard',
  },
  letters: (count) => `英数字 ${count} 文字`,
  digits: (count) => `${count} 桁`,
  period: (seconds) => `${seconds} 秒ごとに更新`,
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' },
  remove: 'アカウントを削除…',
  unsafe: '目に見えない文字が含まれています。貼り付けずに入力してください。',

  rename: {
    action: '名前を変更',
    form: 'このアカウントの名前',
    issuer: 'ウェブサイトまたは組織',
    accountName: 'アカウント名',
    missing: 'あとで見つけられるように、どちらか一方を入力してください。',
    save: '保存',
    saving: '保存しています…',
    saved: (name) => `名前を「${name}」に変更しました。`,
  },
  list: {
    title: '一覧での表示',
    pin: '一番上に固定',
    pinHint: '固定していないアカウントより上に表示します。',
    pinned: '一番上に固定しました。',
    unpinned: '固定を解除しました。',
  },
  tags: {
    title: 'タグ',
    hint: '1 つ入力するごとに Enter を押します。検索の対象になります。',
    add: 'タグを追加',
    addNamed: (tag) => `タグ「${tag}」を追加`,
    removeNamed: (tag) => `タグ「${tag}」を削除`,
    suggestions: 'ほかのアカウントのタグ',
    added: (tags) => `追加しました：${tags}`,
    removed: (tag) => `タグ「${tag}」を削除しました。`,
    alreadyThere: 'このタグはすでにあります。',
    tooLong: (most) => `タグは ${most} 文字までです。`,
    tooMany: (most) => `タグは ${most} 個までです。先に 1 つ削除してください。`,
  },
  note: {
    title: 'メモ',
    hint: 'キーチェーンには保存されません。パスワードや回復用のコードは書かないでください。',
    saving: '保存しています…',
    saved: '保存しました',
    savedSentence: 'メモを保存しました。',
  },
  device: {
    title: '別のデバイス',
    hint: 'スマートフォンなど、2 台目のデバイスに同じキーを入れます。',
    counting:
      'カウンターベースのコードでは使えません。2 台で使うと、それぞれが相手のコードを先に使ってしまいます。',
    action: 'QR コード…',
    opening: '開いています…',
    dialogTitle: (name) => `「${name}」の QR コードを表示しますか？`,
    whatItIs:
      'この QR コードはキーそのものです。見た人や撮影した人は、このアカウントのコードをいつまでも作れます。',
    lookAround: 'だれにも見られていないこと、画面を共有していないことを確かめてください。',
    oneKey: (issuer) =>
      `${issuer} で使えるキーは 1 人につき 1 つです。両方のデバイスが同じキーを持ち、新しいキーを設定するとどちらも使えなくなります。`,
    confirm: 'QR コードを表示',
  },

  organization: {
    title: '組織',
    loading: (issuer) => `${issuer} に問い合わせています…`,
    signedOut: (issuer) => `サインインすると、${issuer} のサインイン時のコードの設定を確認・変更できます。`,
    signIn: 'サインイン',
    signedInAs: (username) => `${username} としてサインインしています`,
    signOut: 'サインアウト',
    signOutHint: 'コードはこれまでどおり使えます。',
    signingOut: 'サインアウトしています…',
    signedOutTitle: 'サインインしていません',
    sessionEnded: 'サインアウトされました',
    sessionEndedHint: '何も変更されていません。サインインして、もう一度お試しください。',
    signInAgain: 'もう一度サインイン',
    signOutHere: 'ここでサインアウト',
    notTold: 'このコンピューターでサインアウトしました',
    notToldHint: (issuer) =>
      `${issuer} には知らせられませんでした。ここでこのサインインを使い続けることはだれにもできませんが、${issuer} では期限が切れるまで有効です。IT ヘルプデスクに頼むと、すぐに終了できます。`,
    outcome: {
      on: 'コードをオンにしました。',
      preferred: 'これからはサインインのたびにコードを求められます。',
      off: 'コードをオフにしました。',
      keychain: 'このコンピューターではサインインしたままになります。',
      memory: 'Keyturn を終了すると、サインアウトします。',
      signedOut: 'サインアウトしました。',
    },
  },

  codes: {
    title: 'サインイン時のコード',
    asked: 'サインインのたびに求められます。',
    choice: 'サインインのときに選べます。',
    notAsked: {
      nothing: '求められません。パスワードだけでサインインできます。',
      SMS_MFA: '求められません。代わりに SMS が届きます。',
      EMAIL_OTP: '求められません。代わりにメールが届きます。',
      several: '求められません。別のサインイン方法が使われます。',
    },
    turnOn: 'オンにする',
    turningOn: 'オンにしています…',
    makeFirst: '最初にこのコードを求める',
    makingFirst: '変更しています…',
    turnOff: 'オフにする…',
    turningOff: 'オフにしています…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: 'SMS のコード', EMAIL_OTP: 'メールのコード' },
    asked: 'サインインのたびに届きます。',
    choice: 'サインインのときに選べます。',
    off: 'オフになっています。',
    offWithAddress: (address) => `オフになっています。オンにすると ${address} に届きます。`,
    withAddress: (sentence, address) => `${sentence}送信先は ${address} です。`,
    turnOffTitle: {
      SMS_MFA: (issuer) => `${issuer} の SMS のコードをオフにしますか？`,
      EMAIL_OTP: (issuer) => `${issuer} のメールのコードをオフにしますか？`,
    },
    outcome: {
      on: (what) => `${what}をオンにしました。`,
      preferred: (what) => `${what}がこれからはサインインのたびに届きます。`,
      off: (what) => `${what}をオフにしました。`,
    },
  },

  turnOff: {
    title: (issuer) => `${issuer} のコードをオフにしますか？`,
    then: {
      nothing:
        'パスワードだけでサインインできるようになります。パスワードを知った人は、だれでも本人としてサインインできます。',
      SMS_MFA: 'サインインするときは、代わりに SMS が届くようになります。',
      EMAIL_OTP: 'サインインするときは、代わりにメールが届くようになります。',
      SOFTWARE_TOKEN_MFA: 'サインインするときは、代わりに認証アプリのコードを求められるようになります。',
      several: 'サインインするときは、代わりに別のサインイン方法が使われるようになります。',
    },
    kept: 'キーは Keyturn に残るので、ここでまたオンにできます。',
    confirm: 'オフにする',
  },

  keep: {
    title: 'このコンピューターではサインインしたままにする',
    hint: 'サインインの情報をキーチェーンに保存します。オフのときは、Keyturn を終了するとサインアウトします。',
    notKept:
      '更新されたサインインの情報をキーチェーンに保存できなかったため、Keyturn を終了するとサインアウトします。もう一度試すには、オンにしてください。',
  },
  key: {
    title: 'このキー',
  },
  test: {
    title: '使えるか確かめる',
    hint: 'Keyturn がこのアカウントのコードで一度サインインして確かめます。',
    action: 'サインインを試す',
  },
  again: {
    title: '新しいキー',
    hint: '今のキーを置き換えます。ほかの人に見られたかもしれないときなどに使います。',
    action: 'もう一度設定…',
    dialogTitle: (issuer) => `${issuer} のコードをもう一度設定しますか？`,
    dialogBody: (issuer) =>
      `新しいキーが今のキーを置き換えます。ほかのデバイスにある今のキーは、${issuer} では使えなくなります。`,
    dialogKept: '古いキーは、新しいキーが一度使えるまで残ります。',
    confirm: 'もう一度設定',
  },
})
