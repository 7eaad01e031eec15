// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: '管理者に許可してもらう名前',
    copy: 'コピー',
    copied: 'コピーしました',
    copiedSentence: '名前をコピーしました。',
  },
  readsAlong: {
    title: (by) => `${by} が通信の内容を読めます`,
    body: (issuer) =>
      `このコンピューターに追加された認証局で、多くは会社によるものです。パスワードも含めて、${issuer} に送る内容がすべて見えます。`,
    ask: '心当たりがなければ、サインインする前に IT ヘルプデスクに相談してください。',
    goOn: '続ける',
    enrolled: (by) => `設定したときの通信は ${by} が読める状態でした。`,
  },
  proxy: {
    title: (proxy) => `プロキシ ${proxy} がパスワードを求めています`,
    realm: (realm) => `「${realm}」のためのものとされています。`,
    whose: 'ネットワークのパスワードです。組織へのサインインに使うパスワードではありません。',
    refused: 'ユーザー名かパスワードが受け付けられませんでした。両方を確かめてください。',
    username: 'ユーザー名',
    password: 'パスワード',
    keep: 'このコンピューターのキーチェーンに保存する',
    keepHint: '保存しない場合、Keyturn の終了時に消えます。',
    submit: '続ける',
    busy: '少しお待ちください…',
  },
  check: {
    action: '接続を確かめる',
    actionFor: (issuer) => `${issuer} への接続を確かめる`,
    title: (issuer) => `${issuer} への接続`,
    intro: '接続を 1 つずつ順に確かめます。何も変更せず、あなたの情報も送信しません。',
    steps: '手順',
    names: {
      proxy: 'ネットワークの出口',
      name: 'サインインサービスの名前',
      connection: '保護された接続',
      clock: 'このコンピューターの時計',
      service: 'サインインサービスの応答',
    },
    direct: 'プロキシを通らず、直接つながっています。',
    byProxy: (proxy) => `プロキシ ${proxy} を経由しています。`,
    name: (host) => `${host} が見つかりました。`,
    addresses: (host, addresses) => `${host} のアドレスは ${addresses} です。`,
    moreAddresses: (count) => plural(count, { other: `ほか ${number(count)} 件` }),
    loopback: 'このコンピューターの中だけの通信なので、保護は必要ありません。',
    publicAuthority: (by, until) =>
      `証明書の発行元は、世界中のコンピューターが信頼する ${by} です。有効期限は ${until}です。`,
    ownAuthority: (by, until) =>
      `証明書の発行元は、このコンピューターだけが信頼する ${by} です。有効期限は ${until}です。`,
    clockRight: '合っています。',
    clockBehind: (seconds) => `${duration(seconds)}遅れています。Keyturn が補正します。`,
    clockAhead: (seconds) => `${duration(seconds)}進んでいます。Keyturn が補正します。`,
    answered: '応答があります。',
    notTried: '未確認',
    proxyKnows: 'プロキシが調べるため、必要ありません。',
    good: '接続に問題はありません',
    goodBody: (issuer) => `ここから ${issuer} までの間に、サインインを妨げるものはありません。`,
    again: 'もう一度確かめる',
    copy: 'レポートをコピー',
    copied: 'レポートをコピーしました。',
    stopped: '確認を中止しました。',
    checking: (step) => `確認中：${step}`,
  },
})
