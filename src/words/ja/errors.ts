// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'

const itHelps = 'IT ヘルプデスクに頼むと変更できます。'
const signInByBrowser =
  '組織にサインインページがある場合はブラウザーでサインインするか、IT ヘルプデスクに伝えてください。'

const attributeForms: AttributeForms = {
  birthdate: '生年月日は年、月、日の順に、1990-05-17 のように入力してください。',
  email: 'メールアドレスは name@example.com のような形です。',
  phone_number: '電話番号は、+442079460958 のようにプラス記号と国番号から入力してください。',
  other: 'すべての欄を確かめて、もう一度お試しください。',
}

/** Latin text stands between spaces. */
const spaced = (name: string): string => (/^\w/.test(name) ? ` ${name} ` : name)

/** How the network called it, for those who know its names. */
const tellHelpDesk = (networkCode: string | undefined): string =>
  networkCode === undefined
    ? 'IT ヘルプデスクに伝えてください。'
    : `ネットワークから「${networkCode}」と報告されたことを IT ヘルプデスクに伝えてください。`

export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? '遅れています' : '進んでいます'
    return `このコンピューターの時計は、サインインサービスの時計より ${duration(Math.abs(seconds))}${direction}。何度も起きるときは、時計が自動で合うように設定してください。`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `有効期間は ${dateAndTime(from)} から ${dateAndTime(until)} までです。`
  return {
    // The app itself
    internal: {
      title: 'Keyturn の内部で問題が起きました',
      whatToDo: ({ referenceId }) =>
        `アカウントに影響はありません。もう一度お試しください。${
          referenceId === undefined
            ? ''
            : `また起きたときは、「設定」›「Keyturn について」のレポートをコピーし、参照番号 ${referenceId} を添えて送ってください。`
        }`,
    },
    invalidInput: {
      title: '使えない入力があります',
      whatToDo: '入力した内容を確かめて、もう一度お試しください。',
    },
    accountNotFound: {
      title: 'このアカウントはもうありません',
      whatToDo: 'その間に削除されたのかもしれません。「最近削除した項目」を確かめてください。',
    },
    connectionNotFound: {
      title: 'この組織はもうありません',
      whatToDo: '別の組織を選ぶか、もう一度追加してください。',
    },
    signInNotFound: {
      title: 'このサインインはもう続けられません',
      whatToDo: '最初からやり直してください。入力した内容は残っています。',
    },
    enrollmentNotFound: {
      title: 'このコードの設定はもう続けられません',
      whatToDo: '最初からやり直してください。入力した内容は残っています。',
    },
    stepOutOfOrder: {
      title: '手順が正しい順番で行われませんでした',
      whatToDo: '最初からやり直してください。入力した内容は残っています。',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'これはユーザープール ID ではありません',
      whatToDo: 'eu-west-1_AbC123xyZ のように、リージョン、下線（_）、英数字の順に並びます。',
    },
    clientIdMalformed: {
      title: 'これはアプリクライアント ID ではありません',
      whatToDo: '1h57kf5cpq17m0eml12EXAMPLE のように、英数字だけです。',
    },
    fipsUnsupported: {
      title: 'このリージョンに FIPS エンドポイントはありません',
      whatToDo: '標準のエンドポイントを使うか、ユーザープール ID を確かめてください。',
    },
    dualStackUnsupported: {
      title: 'このリージョンにデュアルスタックのエンドポイントはありません',
      whatToDo: '標準のエンドポイントを使うか、ユーザープール ID を確かめてください。',
    },
    managedLoginDomainMalformed: {
      title: 'これは Keyturn で開けるサインインページではありません',
      whatToDo:
        'https://acme.auth.eu-west-1.amazoncognito.com のようなアドレスだけを入力し、後ろには何も付けないでください。',
    },

    // Settings
    settingsNotSaved: {
      title: '設定を保存できませんでした',
      whatToDo: '何も変更されていません。ディスクの空きを確かめて、もう一度お試しください。',
    },
    noteTooLong: {
      title: 'メモが長すぎます',
      whatToDo: '2,000 文字以内にしてください。',
    },
    qrCodeTooLarge: {
      title: 'このキーは QR コードに収まりません',
      whatToDo: '代わりに、もう一方のデバイスで新しく設定してください。',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'この組織にはサインインページが設定されていません',
      whatToDo:
        'ユーザー名とパスワードでサインインするか、組織にサインインページのアドレスを追加してください。',
    },
    redirectPortsBusy: {
      title: 'ブラウザーから Keyturn に戻れません',
      whatToDo:
        '設定されたポートをほかのプログラムが使っています。それらを終了するか、IT ヘルプデスクに相談してください。',
    },
    browserNotOpened: {
      title: 'ブラウザーを開けませんでした',
      whatToDo: 'システムで既定のブラウザーを設定して、もう一度お試しください。',
    },
    browserSignInCancelled: {
      title: 'ブラウザーでのサインインが中止されました',
      whatToDo: '何も変わっていません。いつでもやり直せます。',
    },
    browserSignInTimedOut: {
      title: 'ブラウザーが時間内に戻りませんでした',
      whatToDo: '最初からやり直し、5 分以内にサインインを終えてください。',
    },
    browserSignInRefused: {
      title: 'サインインページでサインインできませんでした',
      whatToDo:
        'サインインが途中で中止されたか、利用が許可されていません。最初からやり直してください。何度も起きるときは、IT ヘルプデスクに問い合わせてください。',
    },
    browserRequestRefused: {
      title: 'サインインページが要求を受け付けませんでした',
      whatToDo:
        '最初からやり直してください。何度も起きるときは、IT ヘルプデスクにアプリクライアントの確認を頼んでください。',
    },
    browserAccountJoined: {
      title: '2 つのアカウントが統合されました',
      whatToDo: 'これが起きるのは一度だけです。最初からやり直すと、サインインできます。',
    },
    browserCodeRefused: {
      title: 'ブラウザーから戻った情報は無効になっています',
      whatToDo:
        'Keyturn が開くページで、最初からやり直してください。何度も起きるときは、IT ヘルプデスクにアプリクライアントのコールバック URL の確認を頼んでください。',
    },
    browserScopeNotAllowed: {
      title: 'このサインインページでは、Keyturn によるコードの設定が許可されていません',
      whatToDo: `${itHelps}アプリクライアントで、スコープ「openid」と「aws.cognito.signin.user.admin」を許可する必要があります。`,
    },
    browserFlowNotAllowed: {
      title: 'このサインインページは Keyturn では使えません',
      whatToDo: `${itHelps}アプリクライアントで、認可コードによる付与（authorization code grant）を許可する必要があります。`,
    },
    regionUnsupported: {
      title: 'Keyturn が対応していないリージョンです',
      whatToDo: 'ユーザープール ID の下線（_）より前の部分（例：eu-west-1）を確かめてください。',
    },
    connectionInUse: {
      title: 'この組織は使用中です',
      whatToDo:
        'この組織で設定したアカウントか、終わっていないコードの設定があります。先にそれを削除してください。',
    },
    practicePoolNotRunning: {
      title: 'デモ用の組織が動いていません',
      whatToDo: '「npm run practice-pool」で起動してから、もう一度お試しください。',
    },
    clientSecretRequired: {
      title: 'この組織にはクライアントシークレットが必要です',
      whatToDo: 'アプリクライアントのシークレットを IT 部門から受け取り、組織に追加してください。',
    },
    clientSecretWrong: {
      title: 'クライアントシークレットが違います',
      whatToDo: 'IT 部門から受け取ったものをもう一度コピーして、組織を保存し直してください。',
    },
    clientSecretUnexpected: {
      title: 'この組織にはクライアントシークレットがありません',
      whatToDo: '組織を削除し、クライアントシークレットを空にしてもう一度追加してください。',
    },
    clientNotFound: {
      title: 'サインインサービスにこのアプリクライアント ID がありません',
      whatToDo: 'IT 部門から受け取ったものと同じか確かめてください。',
    },
    userPoolNotFound: {
      title: 'サインインサービスにこのユーザープール ID がありません',
      whatToDo: 'IT 部門から受け取ったものと同じか確かめてください。',
    },

    // Signing in
    wrongCredentials: {
      title: 'ユーザー名またはパスワードが違います',
      whatToDo: '両方を確かめて、もう一度お試しください。何度か間違えると、しばらく待つことになります。',
    },
    userNotFound: {
      title: 'サインインサービスにこのユーザーがいません',
      whatToDo: 'ユーザー名を確かめて、もう一度お試しください。',
    },
    userDisabled: {
      title: 'このユーザーは停止されています',
      whatToDo: 'もう一度使えるように IT ヘルプデスクに頼んでから、サインインしてください。',
    },
    userNotConfirmed: {
      title: 'このユーザーはまだ確認されていません',
      whatToDo: '届いたメッセージにあるコードかリンクで、利用登録を完了できます。',
    },
    passwordResetRequired: {
      title: '先にパスワードをリセットする必要があります',
      whatToDo: '届いたコードを使って、新しいパスワードを決めます。',
    },
    temporaryPasswordExpired: {
      title: '一時的なパスワードの期限が切れています',
      whatToDo: '新しいものを IT ヘルプデスクに頼んでください。',
    },
    attemptsExceeded: {
      title: '間違いの回数が多すぎます',
      whatToDo: '最長で 15 分待つ必要があります。そのあとは、パスワードもコードもこれまでどおり使えます。',
    },
    flowNotEnabled: {
      title: 'このサインイン方法は組織で許可されていません',
      whatToDo: `${itHelps}このアプリクライアントで、パスワードによるサインインを許可する必要があります。`,
    },
    passwordTooWeak: {
      title: '新しいパスワードが弱すぎます',
      whatToDo: 'もっと長くして、大文字、小文字、数字、記号を混ぜてください。',
    },
    passwordReused: {
      title: 'このパスワードは以前に使われています',
      whatToDo: 'まだ使ったことのないものにしてください。',
    },
    resetImpossible: {
      title: 'このパスワードはここからはリセットできません',
      whatToDo:
        'コードの送り先になる確認済みのメールアドレスや電話番号がないか、組織で許可されていません。ユーザー名を確かめるか、IT ヘルプデスクに相談してください。',
    },
    resetNotNow: {
      title: 'このパスワードは今はリセットできません',
      whatToDo:
        '一時的なパスワードを受け取っている場合は、それでサインインしてください。手元にない場合は、新しいものを IT ヘルプデスクに頼んでください。',
    },
    resetOutcomeUnknown: {
      title: 'サインインサービスからの応答が途中で失われました',
      whatToDo:
        '新しいパスワードはもう有効かもしれません。それでサインインし、受け付けられないときは新しいコードを送ってもらってください。',
    },
    noCodeForName: {
      title: 'このユーザー名にはコードが送られませんでした',
      whatToDo: 'ユーザー名を確かめてください。合っている場合は IT ヘルプデスクに相談してください。',
    },
    codeNotDelivered: {
      title: 'コードを送信できませんでした',
      whatToDo: '少し待ってから、もう一度お試しください。それでもだめなら IT ヘルプデスクに伝えてください。',
    },
    sentCodeWrong: {
      title: 'コードは受け付けられませんでした',
      whatToDo: 'いちばん新しいメッセージのコードか確かめてください。前のコードはもう使えません。',
    },
    sentCodeExpired: {
      title: 'このコードはもう使えません',
      whatToDo: '新しいコードを送ってもらい、それを使ってください。',
    },
    codeLimitReached: {
      title: '試した回数が多すぎます',
      whatToDo:
        'しばらくの間、最長で 1 時間、このユーザー名のコードは送信も受付もされません。そのあとで新しいコードを送ってもらってください。',
    },
    userAlreadyConfirmed: {
      title: 'このユーザーはもう確認されています',
      whatToDo: 'あとはサインインするだけです。',
    },
    attributeMissing: {
      title: '入力が足りない項目があります',
      whatToDo: 'すべての欄を入力して、もう一度お試しください。',
    },
    attributeMalformed: {
      title: '正しい形式でない項目があります',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: '新しいパスワードの最初か最後に空白があります',
      whatToDo: 'そこにあるものを、見えない文字も含めて取り除いてください。途中の空白はかまいません。',
    },
    aliasTaken: {
      title: 'このメールアドレスか電話番号は、すでにほかの人が使っています',
      whatToDo: '別のものを使うか、IT ヘルプデスクに相談してください。',
    },
    challengeUnsupported: {
      title: '組織が求めているものに、Keyturn はまだ対応していません',
      whatToDo: ({ serviceName }) =>
        `サインインはこれまでどおりできます。${
          serviceName === undefined
            ? 'このことを IT ヘルプデスクに伝えてください。'
            : `「${serviceName}」を求められたと IT ヘルプデスクに伝えてください。`
        }`,
    },
    attributeNotWritable: {
      title: '入力した項目のうち、組織が本人による入力を許可していないものがあります',
      whatToDo:
        'なくてもよい欄を空にして、もう一度パスワードを設定してください。残りは IT ヘルプデスクが入力できます。',
    },
    blockedForSecurity: {
      title: 'セキュリティ上の理由により、組織がこのサインインを止めました',
      whatToDo:
        '普段と違うサインインと見なされた可能性があり、パスワードの正誤とは関係ありません。何度も試さず、IT ヘルプデスクに相談してください。',
    },
    signInRefused: {
      title: '組織がこのサインインを拒否しましたが、理由は Keyturn にはわかりません',
      whatToDo:
        'もう一度試しても解決しません。発生した時刻を IT ヘルプデスクに伝えてください。理由を調べてもらえます。',
    },
    accessTokenOfOtherClient: {
      title: 'このアクセストークンは別のアプリ用に発行されたものです',
      whatToDo:
        'この組織に設定されているアプリクライアントのトークンを取得するか、ここでサインインしてください。',
    },
    mfaMethodNotFound: {
      title: 'この 2 段階認証の方法は設定されていません',
      whatToDo: '最初からやり直し、別の方法を選んでください。',
    },
    sessionExpired: {
      title: 'このサインインは時間切れになりました',
      whatToDo: '最初からやり直してください。入力した内容は残っています。',
    },
    sessionInvalid: {
      title: 'このサインインはもう無効です',
      whatToDo:
        'ほかの場所で使われたのかもしれません。最初からやり直してください。入力した内容は残っています。',
    },
    accessTokenExpired: {
      title: 'サインアウトされました',
      whatToDo: '時間がたちすぎました。最初からやり直してください。入力した内容は残っています。',
    },
    accessTokenRevoked: {
      title: 'サインアウトされました',
      whatToDo:
        'だれかがこのサインインを終了しました。最初からやり直してください。入力した内容は残っています。',
    },
    accessTokenInvalid: {
      title: 'このサインインはもう無効です',
      whatToDo: '最初からやり直してください。入力した内容は残っています。',
    },
    accessTokenMalformed: {
      title: 'これはアクセストークンではありません',
      whatToDo: 'ピリオドで区切られた 3 つの長い部分からなります。全体をもう一度コピーしてください。',
    },
    accessTokenIsIdToken: {
      title: 'これは ID トークンです',
      whatToDo: '必要なのは、一緒に発行されるアクセストークンです。そちらをコピーしてください。',
    },
    accessTokenOfOtherPool: {
      title: 'このアクセストークンは別の組織のものです',
      whatToDo: 'トークンを発行した組織を選ぶか、この組織のトークンを取得してください。',
    },
    accessTokenScopeMissing: {
      title: 'このサインインではコードの設定が許可されていません',
      whatToDo: `${itHelps}本人が自分のサインイン設定を管理することを、アプリクライアントで許可する必要があります。`,
    },

    // Software tokens
    wrongCode: {
      title: 'コードは受け付けられませんでした',
      whatToDo: ({ clockOffsetSeconds }) =>
        `コードを確かめるか、次のコードでもう一度お試しください。${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'このコンピューターの時計のずれで、コードが違っていました',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `Keyturn がずれを補正するので、次のコードは正しくなります。${
          seconds === undefined
            ? ''
            : `このコンピューターのほかの認証アプリは ${duration(Math.abs(seconds))}ずれています。`
        }時計が自動で合うように設定してください。`,
    },
    codeAlreadyUsed: {
      title: 'このコードはすでに使われています',
      whatToDo: 'コードは 1 回しか使えません。次のコードでもう一度お試しください。',
    },
    codeExpired: {
      title: 'このコードは古すぎます',
      whatToDo: '次のコードでもう一度お試しください。',
    },
    codeMalformed: {
      title: 'これはコードではありません',
      whatToDo: 'コードは数字だけで、たいてい 6 桁です。確かめて、もう一度お試しください。',
    },
    totpDisabledInPool: {
      title: 'アプリのコードは組織で有効になっていません',
      whatToDo: `サインインはこれまでどおりできます。${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'このユーザーには認証アプリが設定されていません',
      whatToDo: '最初からやり直してください。設定の案内が表示されます。',
    },
    secretCodeUnreadable: {
      title: '送られてきたキーを読み取れませんでした',
      whatToDo:
        'サインインには何も変わりありません。もう一度試し、それでもだめなら IT ヘルプデスクに伝えてください。',
    },
    verifyOutcomeUnknown: {
      title: 'サインインサービスからの応答が途中で失われました',
      whatToDo:
        '新しいキーが受け付けられたかどうかわからないため、Keyturn は前のキーと両方を残しています。もう一度サインインすると、どちらが有効かわかります。',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'このアカウントは組織のコード用ではありません',
      whatToDo: 'コードはこれまでどおり使えます。お探しの機能は、組織のアカウントだけにあります。',
    },
    signedOut: {
      title: 'サインインしていません',
      whatToDo: '組織のサインイン時のコードの設定を確認・変更するには、サインインしてください。',
    },
    signedOutEverywhere: {
      title: 'サインアウトされました',
      whatToDo:
        '組織がこのサインインを終了させたか、別のデバイスで終了しました。コードはこれまでどおり使えます。もう一度サインインしてください。',
    },
    signInRanOut: {
      title: 'サインインの期限が切れました',
      whatToDo:
        'サインインしてから時間がたちすぎました。コードはこれまでどおり使えます。もう一度サインインしてください。',
    },
    signInNotRenewed: {
      title: 'サインインを更新できませんでした',
      whatToDo:
        'サインインサービスがこのサインインを受け付けなくなりました。コードはこれまでどおり使えます。もう一度サインインしてください。',
    },
    signInNotKeepable: {
      title: 'このサインインは保存できません',
      whatToDo:
        '更新できないため、時間がたつと自動的に切れます。サインインしたままにするには、別のサインイン方法を使ってください。',
    },
    userRemoved: {
      title: 'このユーザーは組織にもう存在しません',
      whatToDo:
        'このユーザーのコードではサインインできなくなりました。心当たりがないときは、IT ヘルプデスクに問い合わせてください。',
    },
    notAllowed: {
      title: '組織で許可されませんでした',
      whatToDo:
        '理由は示されていません。もう一度サインインしてください。それでもできないときは、IT ヘルプデスクに問い合わせてください。',
    },
    passwordSignInNeeded: {
      title: 'これにはパスワードでのサインインが必要です',
      whatToDo:
        '届いたコードでサインインしていますが、ここではそれだけでは足りません。パスワードでもう一度サインインしてください。',
    },
    softwareTokenGone: {
      title: '組織にこのキーがもうありません',
      whatToDo:
        'そのため、このキーのコードはオンにできません。コードをもう一度設定して、新しいキーを受け取ってください。',
    },
    phoneNumberMissing: {
      title: 'コードの送信先になる電話番号が組織に登録されていません',
      whatToDo: '何も変更されていません。電話番号の登録を IT ヘルプデスクに頼んでください。',
    },
    emailAddressMissing: {
      title: 'コードの送信先になるメールアドレスが組織に登録されていません',
      whatToDo: '何も変更されていません。メールアドレスの登録と確認を IT ヘルプデスクに頼んでください。',
    },
    factorNotOffered: {
      title: '組織ではこのコードを使えません',
      whatToDo: `何も変更されていません。${itHelps}`,
    },
    factorRefused: {
      title: '組織でこの変更が行われませんでした',
      whatToDo: 'サインインはこれまでどおりできます。理由は IT ヘルプデスクに問い合わせてください。',
    },
    softwareTokenRequired: {
      title: '組織がコードを必須にしています',
      whatToDo: 'オフにできるのは IT ヘルプデスクだけです。',
    },
    deviceNotFound: {
      title: 'このコンピューターは組織に記憶されていません',
      whatToDo: 'もう一度サインインしてください。Keyturn が改めて記憶させます。',
    },
    fileNotSaved: {
      title: 'ファイルを保存できませんでした',
      whatToDo: '別の場所を選び、ディスクの空きを確かめてください。',
    },

    // The service
    tooManyRequests: {
      title: '今、サインインする人が集中しています',
      whatToDo: '少し待ってから、もう一度お試しください。',
    },
    concurrentModification: {
      title: '同時に別の所でサインインの設定が変更されました',
      whatToDo: 'もう一度お試しください。',
    },
    forbidden: {
      title: '組織のファイアウォールに拒否されました',
      whatToDo: '組織のネットワークから試すか、IT ヘルプデスクに相談してください。',
    },
    operationNotEnabled: {
      title: 'これは組織で無効にされています',
      whatToDo: `サインインはこれまでどおりできます。${itHelps}`,
    },
    poolMisconfigured: {
      title: '組織のサインインの設定が完了していません',
      whatToDo: 'IT ヘルプデスクに伝えてください。コードに影響はありません。',
    },
    organizationRefused: {
      title: '組織がこのサインインを拒否しました',
      whatToDo: '組織のルールによって止められました。IT ヘルプデスクに相談してください。',
    },
    featureUnavailable: {
      title: '組織のプランにこの機能は含まれていません',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'サインインサービスがこの要求を拒否しました',
      whatToDo:
        '入力した内容を確かめて、最初からやり直してください。それでもだめなら IT ヘルプデスクに伝えてください。',
    },
    serviceUnavailable: {
      title: 'サインインサービスは今使えません',
      whatToDo: 'コードはこれまでどおり使えます。少し待ってから、もう一度お試しください。',
    },
    serviceAnswerUnreadable: {
      title: 'サインインサービスの応答の内容がわかりませんでした',
      whatToDo:
        'Wi-Fi のログインページなど、サインインサービスとの間に何かが入っているのかもしれません。もう一度お試しください。',
    },
    serviceErrorUnknown: {
      title: 'サインインサービスからエラーが返されました',
      whatToDo: ({ serviceName }) =>
        `もう一度お試しください。${
          serviceName === undefined
            ? 'それでもだめなら、IT ヘルプデスクに伝えてください。'
            : `それでもだめなら、「${serviceName}」と返されたことを IT ヘルプデスクに伝えてください。`
        }`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'このコンピューターはネットワークに接続されていません',
      whatToDo: 'Wi-Fi かケーブルで接続して、もう一度お試しください。コードはオフラインでも使えます。',
    },
    networkUnreachable: {
      title: 'サインインサービスに接続できません',
      whatToDo:
        'ネットワークには接続されていますが、サービスまで届きません。もう一度お試しください。ブラウザーで ウェブサイトが開ける場合は、何が妨げているのか IT ヘルプデスクに相談してください。コードはこれまでどおり使えます。',
    },
    networkTimedOut: {
      title: 'サインインサービスが時間内に応答しませんでした',
      whatToDo:
        'サービスかネットワークが今は遅いのかもしれません。少し待ってから、もう一度お試しください。それでもだめなら、途中で遮断されているのかもしれません。コードはこれまでどおり使えます。',
    },
    networkFailed: {
      title: 'サインインサービスとの接続に失敗しました',
      whatToDo: ({ networkCode }) => `もう一度お試しください。それでもだめなら、${tellHelpDesk(networkCode)}`,
    },
    hostNotFound: {
      title: 'サインインサービスの名前が見つかりませんでした',
      whatToDo: ({ hosts }) =>
        `ネットワークで${spaced(hosts?.[0] ?? 'この名前')}が見つかりません。もう一度お試しください。それでもだめなら、組織の設定を確かめるか、IT ヘルプデスクに相談してください。`,
    },
    proxyUnreachable: {
      title: 'ネットワークのプロキシに接続できません',
      whatToDo: ({ proxy }) =>
        `このコンピューターは${spaced(proxy ?? 'プロキシ')}を経由するように設定されています。会社の VPN など、そのプロキシがあるネットワークに接続して、もう一度お試しください。それでもだめなら IT ヘルプデスクに相談してください。`,
    },
    proxyPasswordWanted: {
      title: 'ネットワークのプロキシがパスワードを求めています',
      whatToDo: ({ proxy }) =>
        `パスワードがないと${spaced(proxy ?? 'プロキシ')}を通れません。もう一度試すと、Keyturn が改めて入力を求めます。どのパスワードかは IT ヘルプデスクに確かめてください。`,
    },
    proxyRefused: {
      title: 'ネットワークのプロキシがこの通信を通しませんでした',
      whatToDo: ({ hosts }) =>
        `${
          hosts?.[0] === undefined ? '組織のサインインサービス' : '下に示す名前'
        }をプロキシで許可するよう IT ヘルプデスクに依頼して、もう一度お試しください。コードはこれまでどおり使えます。`,
    },
    proxySettingsBroken: {
      title: 'このコンピューターのプロキシ設定が使えません',
      whatToDo:
        '自動設定を読み込めなかったか、設定に誤りがあります。システムのネットワーク設定を確かめるか、IT ヘルプデスクに伝えてから、もう一度お試しください。',
    },
    tlsRefused: {
      title: 'この接続は安全ではありません',
      whatToDo: ({ networkCode }) =>
        `必要な保護ができなかったため、Keyturn はこの接続を使いません。別のネットワークを試すか、${tellHelpDesk(networkCode)}`,
    },
    certificateUntrusted: {
      title: '応答した相手をこのコンピューターは信頼していません',
      whatToDo: ({ issuerName }) =>
        `何も送信していません。証明書の発行元は${
          issuerName === undefined ? '不明な認証局' : `「${issuerName}」`
        }です。会社がこれを使って通信を検査している場合は、IT 部門がこの認証局をこのコンピューターにインストールする必要があります。そうでなければ、別のネットワークを使ってください。`,
    },
    certificateOutOfDate: {
      title: 'サインインサービスの証明書が今は有効ではありません',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `このコンピューターの時計は ${dateAndTime(clockSays)} です。`
        }時計が違っていれば合わせ、正しければ IT ヘルプデスクに伝えてください。`,
    },
    certificateOfOtherName: {
      title: 'サインインサービスの代わりに別のものが応答しました',
      whatToDo: ({ hosts }) =>
        `証明書が${spaced(hosts?.[0] ?? 'このサービス')}のものではないため、何も送信していません。先にネットワークへのログインが必要かもしれないので、ブラウザーで ウェブサイトを開いてみてください。そうでなければ IT ヘルプデスクに相談してください。`,
    },
    clientCertificateWanted: {
      title: 'このコンピューター自身の証明書を求められています',
      whatToDo:
        '合う証明書がシステムに見つからなかったため、何も送信していません。このコンピューターにインストールするよう IT ヘルプデスクに依頼して、もう一度お試しください。',
    },
    connectionInspected: {
      title: 'この接続の内容を読める者がいます',
      whatToDo: ({ issuerName }) =>
        `${
          issuerName === undefined ? '' : `「${issuerName}」です。`
        }このコンピューターに追加された認証局で、多くは会社によるものです。まだ何も送信していません。心当たりがあれば続け、なければ先に IT ヘルプデスクに相談してください。`,
    },
    captivePortal: {
      title: 'このネットワークには先にログインが必要です',
      whatToDo:
        'ブラウザーでどれか ウェブサイトを開き、ネットワークにログインしてください。その後、ここに戻ってもう一度お試しください。',
    },
    firewallBlocked: {
      title: '組織のサインインの手前にあるファイアウォールに遮断されました',
      whatToDo: `もう一度試しても変わりません。${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: '組織のファイアウォールが、人による操作かどうかを確かめようとしています',
      whatToDo: `そのための問題はブラウザーでしか表示できません。${signInByBrowser}`,
    },
    firewallChallenge: {
      title: '組織のファイアウォールが、先にブラウザーを確かめようとしています',
      whatToDo: `この確認に答えられるのはブラウザーだけなので、Keyturn は再試行しません。${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'このコンピューターのキーチェーンはロックされています',
      whatToDo: 'アカウントは安全に保存されています。続けるには、ロックを解除してください。',
    },
    keychainMissing: {
      title: 'このコンピューターのキーチェーンが見つかりません',
      whatToDo:
        'アカウントが消えたわけではありません。システムのキーチェーン（GNOME Keyring や KWallet など）を起動して、もう一度お試しください。',
    },
    keychainTimedOut: {
      title: 'このコンピューターのキーチェーンが応答しません',
      whatToDo:
        'アカウントは安全に保存されています。ロックの解除を待っているのかもしれません。キーチェーンのウィンドウを探して、もう一度お試しください。',
    },
    keychainRefused: {
      title: 'このコンピューターのキーチェーンへのアクセスが許可されませんでした',
      whatToDo: 'アカウントは安全に保存されています。Keyturn による使用を許可して、もう一度お試しください。',
    },
    keychainItemMissing: {
      title: 'このアカウントのキーがキーチェーンにありません',
      whatToDo:
        '別のキーチェーンを使っているのかもしれません。追加したときのキーチェーンを開いて、もう一度お試しください。',
    },
    keychainItemDamaged: {
      title: 'このアカウントのキーを読み取れません',
      whatToDo:
        'キーはそのまま残してあります。またコードを使うには、アカウントをもう一度追加するか、コードをもう一度設定してください。',
    },
    keychainItemNewer: {
      title: 'これは新しいバージョンの Keyturn がキーチェーンに保存したものです',
      whatToDo:
        'このバージョンでは読み取れないため、そのまま残してあります。使うには、最新の Keyturn をインストールしてください。',
    },
    keychainReplaced: {
      title: 'これまでとは別のキーチェーンです',
      whatToDo:
        'アカウントは前に使っていたキーチェーンにあり、Keyturn はこちらに何も変更を加えません。前のキーチェーンを開いて、もう一度お試しください。',
    },

    keychainScanFailed: {
      title: 'キーチェーンの中を調べられませんでした',
      whatToDo: 'キーはその中に残っています。ロックを解除して、もう一度お試しください。',
    },

    // The disk
    diskFull: {
      title: 'ディスクがいっぱいです',
      whatToDo: '何も変更されていません。空きを作って、もう一度お試しください。',
    },
    diskReadOnly: {
      title: 'Keyturn はフォルダーへの書き込みを許可されていません',
      whatToDo: '何も変更されていません。フォルダーのアクセス権を確かめて、もう一度お試しください。',
    },
    diskFailed: {
      title: 'ディスクでエラーが起きました',
      whatToDo: '何も変更されていません。もう一度試し、それでもだめならディスクを確かめてください。',
    },
    indexDamaged: {
      title: 'アカウントの一覧が壊れています',
      whatToDo:
        'キーはキーチェーンに安全に保存されていて、Keyturn がそこから一覧を作り直します。アプリを再起動してください。',
    },
    indexNewer: {
      title: 'アカウントの一覧は新しいバージョンの Keyturn で書かれています',
      whatToDo:
        '何も変更されていません。コードはそのまま使えます。変更するには、最新の Keyturn をインストールしてください。',
    },

    // Adding an account
    nothingToAdd: {
      title: '追加できるものがありません',
      whatToDo: 'セットアップリンクかセットアップキーを貼り付けるか、ほかの方法を選んでください。',
    },
    notAnAccount: {
      title: 'これはアカウントではありません',
      whatToDo:
        '別のものにつながっています。ウェブサイトが 2 段階認証の設定用に出している QR コードかリンクを探してください。',
    },
    kindUnsupported: {
      title: 'この種類のコードには Keyturn は対応していません',
      whatToDo:
        'ほかの認証アプリを設定できないかウェブサイトで確かめるか、指定されたアプリを使ってください。',
    },
    textTooLong: {
      title: '一度に貼り付けるには長すぎます',
      whatToDo: 'セットアップリンクだけを、少しずつ貼り付けてください。',
    },
    keyUriMalformed: {
      title: 'このセットアップリンクは壊れています',
      whatToDo:
        '全体をもう一度コピーしてください。正しいリンクは otpauth:// で始まり、途中に空白がありません。',
    },
    keyUriSecretMissing: {
      title: 'このリンクにはキーがありません',
      whatToDo: '全体をもう一度コピーするか、セットアップキーを手入力してください。',
    },
    keyUriParameterRepeated: {
      title: 'このリンクには同じ項目が 2 回書かれています',
      whatToDo:
        'どちらが正しいか、Keyturn にはわかりません。リンクをもう一度コピーするか、セットアップキーを手入力してください。',
    },
    keyUriTextUnsafe: {
      title: 'このリンクの名前に見えない文字が含まれています',
      whatToDo:
        '見えない文字は、名前を別のものに見せかけることができます。代わりにセットアップキーを手入力してください。',
    },
    secretNotBase32: {
      title: 'これはセットアップキーではありません',
      whatToDo: ({ position }) =>
        `使われるのは A から Z までの英字と 2 から 7 までの数字だけです。${
          position === undefined ? '' : `${position} 文字目がそれ以外の文字です。`
        }`,
    },
    secretTooShort: {
      title: 'このセットアップキーは短すぎます',
      whatToDo: '一部が欠けているようです。全体をコピーしてください。',
    },
    secretTooLong: {
      title: 'このセットアップキーは長すぎます',
      whatToDo: '余分なものが付いているようです。キーだけをコピーしてください。',
    },
    digitsUnsupported: {
      title: 'コードは 5 桁から 10 桁です',
      whatToDo: '多くは 6 桁です。別の数を選んでください。',
    },
    periodUnsupported: {
      title: 'コードの有効時間は 1 秒から 300 秒です',
      whatToDo: '多くは 30 秒です。別の数を選んでください。',
    },
    algorithmUnsupported: {
      title: 'Keyturn はこのアルゴリズムに対応していません',
      whatToDo: '対応しているのは SHA-1、SHA-256、SHA-512 です。',
    },
    counterUnsupported: {
      title: 'このカウンターは使えません',
      whatToDo: 'ウェブサイトに表示される、0 以上の整数です。多くは 0 から始まります。',
    },
    nameTooLong: {
      title: 'この名前は長すぎます',
      whatToDo: '200 文字以内にしてください。',
    },
    nameMissing: {
      title: '名前がありません',
      whatToDo: 'あとで見つけられるように、どのウェブサイトまたは組織のものかを入力してください。',
    },
    transferDamaged: {
      title: 'この移行データを最後まで読み取れませんでした',
      whatToDo: 'もう一方のスマートフォンで QR コードを作り直し、最初のものからスキャンしてください。',
    },
    transferOfOther: {
      title: 'この QR コードは別の移行のものです',
      whatToDo:
        'スキャンした分は残っています。同じ移行の次の QR コードを表示するか、最初からやり直してください。',
    },
    transferPartSeen: {
      title: 'この QR コードはスキャン済みです',
      whatToDo: 'もう一方のスマートフォンで次の QR コードに進んでください。',
    },
    accountExists: {
      title: 'このアカウントはすでに追加されています',
      whatToDo: 'コードは一覧にあります。ほかにすることはありません。',
    },
    accountNotReplaceable: {
      title: 'このアカウントは置き換えられません',
      whatToDo: '組織のコード用のアカウントか、その間に削除されたものです。代わりに両方を残してください。',
    },
    candidateNotFound: {
      title: '追加しようとしたものがもうありません',
      whatToDo: '何も追加されていません。もう一度スキャンするか、貼り付けてください。',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'QR コードが見つかりませんでした',
      whatToDo: 'QR コード全体を、まわりに余白を入れて、できれば大きく表示して、もう一度お試しください。',
    },
    pictureTooLarge: {
      title: 'この画像は大きすぎます',
      whatToDo:
        '読み取れる画像は 32\u00a0MB、6400\u00a0万画素までです。QR コードの部分だけに切り抜いて、もう一度お試しください。',
    },
    pictureUnreadable: {
      title: 'この画像は読み取れません',
      whatToDo:
        '読み取れる形式は PNG、JPEG、WebP、GIF です。いずれかで保存し直すか、スクリーンショットを撮ってください。',
    },
    clipboardEmpty: {
      title: 'クリップボードに追加できるものがありません',
      whatToDo:
        'QR コードの画像、セットアップリンク、セットアップキーのどれかをコピーして、もう一度お試しください。',
    },
    scanTimedOut: {
      title: 'QR コードを探すのに時間がかかりすぎました',
      whatToDo: '画面の一部や小さめの画像など、QR コードのまわりを狭くして、もう一度お試しください。',
    },
    scanFailed: {
      title: '画像を調べられませんでした',
      whatToDo: '何も追加されていません。もう一度試すか、別の方法を使ってください。',
    },
    scanCancelled: {
      title: 'スキャンを中止しました',
      whatToDo: '何も追加されていません。準備ができたら、もう一度スキャンしてください。',
    },
    scanUnderWay: {
      title: 'まだ探しています',
      whatToDo: '終わるまで待つか、先に中止してください。',
    },
    screenRefused: {
      title: 'Keyturn は画面を見ることを許可されていません',
      whatToDo:
        'システムのプライバシー設定で許可して、もう一度お試しください。スクリーンショットを撮ってここにドロップすることもできます。',
    },
    cameraMissing: {
      title: 'カメラがありません',
      whatToDo: 'カメラを接続してもう一度試すか、QR コードの画像を使ってください。',
    },
    cameraRefused: {
      title: 'Keyturn はカメラの使用を許可されていません',
      whatToDo: 'システムのプライバシー設定で許可してもう一度試すか、QR コードの画像を使ってください。',
    },
    cameraBusy: {
      title: 'カメラは使用中です',
      whatToDo: '使っているほかのプログラムを終了して、もう一度お試しください。',
    },
  }
}
