// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `残り ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'このサインインの残り時間',
  startAgain: '最初からやり直す',
  signInAgain: 'もう一度サインイン',
  tryNextCode: '次のコードでもう一度試す',
  unlock: 'ロックを解除してもう一度試す',
  startingAgain: '最初からやり直しています…',
  retrying: {
    why: 'サインインサービスから応答がありませんでした。',
    inSeconds: (seconds, attempt, of) =>
      `${duration(seconds)}後にもう一度試します（${number(attempt)}/${number(of)} 回目）…`,
    now: (attempt, of) => `もう一度試しています（${number(attempt)}/${number(of)} 回目）…`,
  },

  connection: {
    title: 'どこにサインインしますか？',
    intro: '組織を選んでください。一度サインインするだけで、コードは Keyturn が自動で設定します。',
    practice: 'デモ',
    addNew: '組織を追加',
    addFirst: 'サインインする先を入力してください。以下の情報は IT 部門から受け取れます。',
  },
  credentials: {
    title: (issuer) => `${issuer} にサインイン`,
    username: 'ユーザー名',
    password: 'パスワード',
    submit: 'サインイン',
    busy: 'サインインしています…',
    change: '組織を変更',
    kept: 'パスワードはサインインサービスだけに送られ、保存されません。',
    otherWays: 'ほかのサインイン方法',
    withoutPassword: 'パスワードなしでサインイン',
    usernameFirst: '先にユーザー名を入力してください。',
    here: 'ここでパスワードを使ってサインイン',
    inBrowser: 'ブラウザーでサインイン',
    inBrowserIntro: (issuer) =>
      `${issuer} には専用のサインインページがあります。Keyturn がブラウザーで開き、サインインが終わると先に進みます。`,
  },
  browser: {
    title: 'ブラウザーで続けてください',
    steps: 'このあとの流れ',
    opened: (issuer) => `ブラウザーに ${issuer} のサインインページが表示されます。`,
    signIn: 'いつもどおり、5 分以内にそこでサインインします。',
    back: 'ここに戻ります。Keyturn は自動で先に進みます。',
    waiting: 'ブラウザーを待っています…',
    openAgain: 'ブラウザーをもう一度開く',
  },
  firstFactor: {
    title: 'どの方法でサインインしますか？',
    choices: {
      password: { title: 'パスワード', hint: 'いつも使っているもの' },
      emailCode: { title: 'メール', hint: '受信トレイに届くコード' },
      smsCode: { title: 'SMS', hint: 'スマートフォンに届くコード' },
      passkey: { title: 'パスキー', hint: '保存先のブラウザーで使います' },
    },
    passwordTitle: 'パスワードを入力',
    otherWay: '別の方法',
  },
  device: {
    question: (issuer) =>
      `${issuer} にこのコンピューターを記憶させると、次回からここではコードを求められなくなります。`,
    remember: 'このコンピューターを記憶させる',
    busy: '記憶させています…',
    later: '今はしない',
    remembered: 'このコンピューターを記憶させました。',
  },
  practice: {
    title: 'デモユーザー',
    body: 'この組織は、お使いのコンピューターの中で動いています。サインインに使うユーザーを選んでください。',
    use: '使う',
    password: 'パスワード',
  },
  newPassword: {
    title: '新しいパスワードを決めてください',
    intro: '今のパスワードは一時的なものです。',
    field: '新しいパスワード',
    repeat: '新しいパスワード（確認）',
    differ: '2 つのパスワードが一致していません。',
    leaveOut: '空のままでもかまいません。',
    submit: '新しいパスワードを設定',
    busy: 'パスワードを設定しています…',
    attributes: {
      address: '住所',
      birthdate: '生年月日',
      email: 'メールアドレス',
      family_name: '姓',
      gender: '性別',
      given_name: '名',
      locale: '言語',
      middle_name: 'ミドルネーム',
      name: '氏名',
      nickname: 'ニックネーム',
      phone_number: '電話番号',
      picture: '写真へのリンク',
      preferred_username: '希望するユーザー名',
      profile: 'プロフィールへのリンク',
      website: 'ウェブサイト',
      zoneinfo: 'タイムゾーン',
    },
  },
  recovery: {
    forgot: 'パスワードをお忘れですか？',
    resetFirst: 'パスワードをリセット',
    confirmFirst: '利用登録を確認',
    signInWithNew: '新しいパスワードでサインイン',
    ask: {
      title: 'パスワードをリセット',
      intro: (issuer) => `${issuer} からコードを受け取り、それを使って新しいパスワードを決められます。`,
      submit: 'コードを送ってもらう',
      busy: 'コードを要求しています…',
    },
    resetTitle: 'コードと新しいパスワードを入力してください',
    confirm: {
      title: '利用登録を確認してください',
      earlier: (issuer) =>
        `利用登録のときに、${issuer} からメッセージが届いています。その中のコードを入力するか、新しいコードを送ってもらってください。`,
      submit: '確認',
      linkOpened: 'コードではなくリンクを開きました',
    },
    sent: {
      email: (issuer, to) =>
        to === ''
          ? `このユーザー名が ${issuer} に登録されていれば、コードがメールで届きます。`
          : `このユーザー名が ${issuer} に登録されていれば、コードが ${to} にメールで届きます。`,
      sms: (issuer, to) =>
        to === ''
          ? `このユーザー名が ${issuer} に登録されていれば、コードが SMS で届きます。`
          : `このユーザー名が ${issuer} に登録されていれば、コードが ${to} に SMS で届きます。`,
      unsaid: (issuer) => `このユーザー名が ${issuer} に登録されていれば、コードが届きます。`,
    },
    patience: '数分かかることがあります。メールの場合は、迷惑メールのフォルダーも確かめてください。',
    sendNew: '新しいコードを送ってもらう',
    sendNewIn: (seconds) => `${duration(seconds)}後に新しいコードを送れます`,
    sending: '新しいコードを要求しています…',
    onlyNewest: '新しいコードを要求しました。使えるのはいちばん新しいコードだけです。',
  },
  select: {
    title: '本人確認の方法を選んでください',
    choices: {
      SOFTWARE_TOKEN_MFA: { title: '認証アプリ', hint: 'Keyturn などの認証アプリのコード' },
      SMS_MFA: { title: 'SMS', hint: 'スマートフォンに届くコード' },
      EMAIL_OTP: { title: 'メール', hint: '受信トレイに届くコード' },
    },
  },
  sentCode: {
    title: '届いたコードを入力してください',
    sms: (to) => (to === '' ? 'SMS で届いています。' : `${to} に SMS で届いています。`),
    email: (to) => (to === '' ? 'メールで届いています。' : `${to} にメールで届いています。`),
    field: 'コード',
    submit: '続ける',
    busy: 'コードを確認しています…',
  },
  ownCode: {
    title: '2 段階認証',
    using: (account) => `「${account}」のコードを使います`,
    usingThis: 'Keyturn に保存されているコードを使います',
    waiting: '新しいコードを待っています。前のコードはもう使われています。',
    waitingNext: '次のコードを待っています。',
    inSeconds: (seconds) => duration(seconds),
    sending: 'コードを送信しています…',
    byItself: '自動で送信します。',
    typeInstead: '代わりにコードを入力',
  },
  typedCode: {
    title: '認証アプリのコードを入力してください',
    intro:
      'Keyturn にはこのユーザーのキーがまだありません。今お使いの認証アプリに表示されるコードを入力してください。',
    device: (name) => `名前は「${name}」です。`,
    field: 'コード',
    submit: '続ける',
    busy: 'コードを確認しています…',
    useOwn: 'Keyturn のコードを使う',
  },
  elsewhere: {
    passkey: {
      title: 'パスキーはブラウザーで使います',
      body: (issuer) => `パスキーは、お使いのブラウザーと ${issuer} のサインインページに結び付いています。`,
    },
    custom: {
      title: 'このサインインの続きはブラウザーで行います',
      body: (issuer) => `${issuer} は、専用のサインインページでしか答えられない確認を求めています。`,
    },
    opens: 'Keyturn がそのページを開き、サインインが終わると先に進みます。',
    noPage: (issuer) =>
      `${issuer} のサインインページのアドレスが Keyturn に設定されていません。IT ヘルプデスクに問い合わせて組織に追加するか、別のサインイン方法を依頼してください。`,
  },
  sendTo: {
    title: 'コードの送り先はどこにしますか？',
    intro: (issuer) =>
      `${issuer} は 2 段階認証を求めており、コードを送信します。Keyturn のようなアプリのコードには対応していません。`,
    email: 'メールアドレス',
    phone: '電話番号',
    phoneHelp: '国番号を付けてください（例：+81 90 1234 5678）',
    submit: 'コードを送信',
    busy: 'コードを送信中…',
    byEmail: '代わりにメールで受け取る',
    byPhone: '代わりに SMS で受け取る',
  },
  cannotSetUp: {
    title: 'ここではコードを設定できません',
    body: (issuer) =>
      `${issuer} は 2 段階認証を求めていますが、Keyturn のようなアプリのコードには対応していません。IT ヘルプデスクに頼むと有効にできます。それまでは、いつものサインイン先で別の 2 段階認証を設定してください。`,
    close: '閉じる',
  },
  signedIn: {
    none: {
      title: 'サインインしました',
      body: (issuer) =>
        `${issuer} は 2 段階認証を求めませんでした。パスワードだけでサインインされないように、今設定しましょう。`,
      enroll: 'コードを設定',
      later: '今はしない',
    },
    sentCode: {
      title: 'サインインしました',
      body: (issuer) =>
        `今回は ${issuer} からコードが送られました。代わりに、このコンピューターの Keyturn でコードを表示できます。`,
      enroll: 'コードを設定',
      later: '今はしない',
    },
    softwareToken: {
      title: 'サインインできています',
      body: (issuer) => `${issuer} のコードはすでに設定されており、先ほどのコードで認証できました。`,
      done: '完了',
      replace: '新しいキーに置き換える…',
      replaceTitle: '認証アプリを置き換えますか？',
      replaceBody: (issuer) =>
        `${issuer} で使える認証アプリは 1 人につき 1 つです。新しいキーが受け付けられると、ここやほかのデバイスで今お使いのキーは使えなくなります。古いキーは、新しいキーで一度サインインするまでここに残ります。`,
      replaceConfirm: '置き換える',
    },
    settled: {
      title: '確認できました',
      body: (issuer) =>
        `${issuer} がコードを受け付けたので、そのコードを作ったキーが有効です。ほかにすることはありません。`,
    },
  },
  naming: {
    title: 'コードを設定する準備ができました',
    intro: (issuer) =>
      `${issuer} は 2 段階認証を必要としています。設定は Keyturn がするので、ボタンを押すだけです。`,
    introOptional: 'コードは Keyturn が設定するので、ボタンを押すだけです。',
    issuer: '組織',
    accountName: 'アカウント名',
    device: 'このデバイスの名前',
    deviceHint: '組織がコードを求めるときに、この名前が表示されます。',
    earlierKept: '新しいキーを受け取ります。前のキーは残ります。',
    submit: '今すぐ設定',
  },
  steps: {
    title: 'コードを設定しています',
    failedTitle: 'まだ終わっていません',
    list: '手順',
    associate: (issuer) => `${issuer} からキーを受け取る`,
    store: 'キーチェーンに保存する',
    verify: 'コードが使えることを確かめる',
    finish: '完了する',
    signIn: '新しいコードでサインインする',
    states: { done: '完了', running: '進行中', failed: '未完了', waiting: 'これから' },
    durable: '1 つずつ保存しながら進むので、サインインできなくなることはありません。',
    finishWithout: 'サインインせずに終える',
    newKey: '新しいキーを受け取る',
  },
  done: {
    title: 'コードの設定が完了しました',
    body: (issuer) => `これからは ${issuer} にサインインするときに、このコードを求められます。`,
    proven: (issuer) => `${issuer} は Keyturn のコードをすでに受け付けています。`,
    settledTitle: '確認できました',
    settled: (issuer) =>
      `${issuer} がこのキーのコードを受け付けたので、このキーが有効です。ほかにすることはありません。`,
    copy: 'コードをコピー',
    done: '完了',
  },
  test: {
    title: 'サインインを試す',
    intro: (issuer) =>
      `Keyturn が ${issuer} にサインインしてコードを自動で送り、受け付けられるか確かめます。何も変更されません。`,
    username: 'ユーザー名',
    works: {
      title: '使えます',
      body: (issuer, account) => `${issuer} は「${account}」のコードを受け付けました。`,
    },
    otherKey: {
      title: '有効なのは、ここにあるものとは別のキーです',
      body: (issuer) =>
        `${issuer} はコードを受け付けましたが、このアカウントのものではありません。コードをもう一度設定すると、正しいキーがここに入ります。`,
    },
    setUpAsked: {
      title: '有効なのは、ここにあるものとは別のキーです',
      body: (issuer) =>
        `${issuer} は新しいキーの設定を求めています。今のサインインを使って、コードをもう一度設定してください。`,
    },
    notAsked: {
      title: (issuer) => `${issuer} はコードを求めませんでした`,
      body: 'つまり、パスワードだけでサインインできます。コードは、アカウントの詳細でオンにできます。',
    },
    sentCode: {
      title: (issuer) => `${issuer} から別のコードが送られました`,
      body: 'Keyturn のコードは求められませんでした。アカウントの詳細で、Keyturn のコードを最初に求めるように設定できます。',
    },
    enrollAgain: 'もう一度設定',
    back: 'アカウントに戻る',
  },
})
