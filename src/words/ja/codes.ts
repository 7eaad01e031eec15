// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const codes = ({ duration, number }: Formats): Messages['codes'] => ({
  title: 'コード',
  accounts: 'アカウント',
  search: {
    label: 'アカウントを検索',
    clear: '検索を消去',
    howTo: 'Enter を押すと、最初に見つかったコードをコピーします。',
    found: (count) => `${number(count)} 件のアカウントが見つかりました`,
    nothing: (text) => `「${text}」に当てはまるアカウントはありません。`,
    nothingWithTag: (text, tag) => `タグ「${tag}」の中に「${text}」に当てはまるアカウントはありません。`,
    everywhere: 'すべてのアカウントを検索',
    tags: 'タグで絞り込む',
  },
  order: {
    label: '並び順',
    by: {
      manual: '自分で決めた順',
      name: '名前順',
      recentlyUsed: '最近使った順',
      mostUsed: 'よく使う順',
    },
    moved: (name, place, of) => `「${name}」は ${number(of)} 件中 ${number(place)} 番目になりました。`,
    notMoved: '並び順を変更できませんでした',
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    howTo: 'Alt と矢印キーで移動できます。',
  },
  pin: '一番上に固定',
  unpin: '固定を解除',
  pinned: '固定中',
  pinnedNow: (name) => `「${name}」を一番上に固定しました。`,
  unpinnedNow: (name) => `「${name}」の固定を解除しました。`,
  hidden: 'コードは非表示です',
  copied: { current: 'コピーしました', next: '次のコードをコピーしました' },
  copiedSentence: {
    current: (name) => `「${name}」のコードをコピーしました。`,
    next: (name) => `「${name}」の次のコードをコピーしました。`,
  },
  receipt: {
    cleared: (seconds) => `${number(seconds)}\u00a0秒後に消去`,
    clearedAndHidden: (seconds) => `${number(seconds)}\u00a0秒後に消去、履歴には残りません`,
    hidden: '履歴には残りません',
  },
  receiptSentence: {
    cleared: (seconds) => `クリップボードは ${duration(seconds)}後に消去されます。`,
    clearedAndHidden: (seconds) => `クリップボードは ${duration(seconds)}後に消去され、履歴にも残りません。`,
    hidden: 'コードはクリップボードの履歴に残りません。',
  },
  copyFailed: 'コードをコピーできませんでした。もう一度お試しください。',
  howToCopy: 'Enter を押すとコピーします。',
  next: '次',
  moreFor: (name) => `「${name}」のそのほかの操作`,
  menuFor: (name) => `「${name}」の操作`,
  copyCode: 'コードをコピー',
  copyNextCode: '次のコードをコピー',
  details: '詳細…',
  remove: '削除…',
  unavailable: '今はコードがありません',
  checking: '確認しています…',
  spent: {
    long: (seconds) => `使ったばかりです。\n次は ${number(seconds)}\u00a0秒後`,
    short: (seconds) => `使用済み。\n次は ${number(seconds)}\u00a0秒後`,
    sentence: (seconds) =>
      `このコードは使ったばかりです。次のコードは ${duration(seconds)}後に表示されます。`,
  },
  onRequest: {
    get: 'コードを取得',
    getNamed: (name) => `「${name}」のコードを取得`,
    getting: '取得しています…',
    next: '次のコード',
    nextNamed: (name) => `「${name}」の次のコード`,
    here: (name) => `「${name}」の次のコードを表示しました。`,
    none: 'コードはまだありません。',
    howToGet: 'Enter を押すとコードを取得してコピーします。',
  },
  settle: 'サインインして確かめる',
  settleNamed: (name) => `サインインして確かめる：「${name}」`,
  keys: {
    newKey: {
      badge: '新しいキー（未確認）',
      status:
        '応答が途中で失われたため、もう有効なのか、まだなのかがわかりません。サインインすると確かめられます。',
    },
    earlierKey: {
      badge: '前のキー（残す）',
      status: 'まだこちらが有効かもしれません。サインインするまで残しておいてください。',
    },
    replacedKey: {
      badge: '置き換え済み',
      status: '新しいキーが受け付けられたので、そちらを使ってください。このキーは設定が終わるまで残ります。',
    },
  },
  status: {
    active: null,
    pending: 'まだ受け付けられていません。設定が終わるまで、このキーのコードは使えません。',
    unknown: 'このキーが受け付けられたか、まだわかりません。サインインすると確かめられます。',
    superseded:
      'このキーは新しいキーに置き換えられました。新しいキーが一度使えるまで、このキーを残しておいてください。',
    trashed: null,
  },
  badge: {
    active: null,
    pending: '未完了',
    unknown: '未確認',
    superseded: '置き換え済み',
    trashed: null,
  },
  failed: {
    title: 'アカウントの一覧を読み込めませんでした',
  },
  empty: {
    title: 'ここにコードが表示されます',
    enroll: '組織のコードを設定',
    enrollHint: '一度サインインするだけで、コードは Keyturn が自動で設定します。',
    add: 'アカウントを追加',
    addHint: 'どのウェブサイトでも、QR コード、リンク、セットアップキーから追加できます。',
    kept: '秘密の情報は、このコンピューターのキーチェーンに保存されます。',
  },
  removal: {
    title: (name) => `「${name}」を削除しますか？`,
    site: (issuer) =>
      `${issuer} はサインインのときにコードを求め続けます。先にウェブサイトでオフにしないと、サインインできなくなるおそれがあります。`,
    enrolled: (issuer) =>
      `このコンピューターのコードでは ${issuer} にサインインできなくなります。再びサインインするには、IT ヘルプデスクに 2 段階認証をリセットしてもらう必要があります。`,
    undo: '「最近削除した項目」から元に戻せます。',
    confirm: '削除',
  },
  removed: (name) => `「${name}」を削除しました。`,
  undo: '取り消す',
  restored: (name) => `「${name}」を元に戻しました。`,
  recentlyRemoved: (count) => `最近削除した項目（${number(count)}）`,
  restore: '元に戻す',
  restoreNamed: (name) => `「${name}」を元に戻す`,
  unfinished: {
    title: (issuer) => `${issuer} のコードの設定が終わっていません`,
    as: (username) => `ユーザー：${username}`,
    explanation: {
      intended: () => 'まだ何も設定されていません。サインインはこれまでどおりできます。',
      stored: (issuer) =>
        `新しいキーはキーチェーンにありますが、${issuer} はまだ受け付けていません。サインインはこれまでどおりできます。`,
      verifySent: (issuer) =>
        `${issuer} に新しいキーを送りましたが、応答が途中で失われました。キーはすべて残っています。サインインすると、どれが有効か確かめられます。`,
      verified: (issuer) =>
        `${issuer} は新しいキーを受け付け、そのコードは使えます。あと 1 つだけ手順が残っています。`,
      active: () => '設定はすべて終わっています。',
    },
    replacing: {
      intended: () =>
        '新しいキーはまだ設定されておらず、今のキーが残っています。今のキーのコードが拒否されるときは、ここで続けてください。',
      stored: (issuer) =>
        `新しいキーはキーチェーンにありますが、${issuer} はまだ受け付けていません。今のキーを使い続け、そのコードが拒否されるときは、ここで続けてください。`,
      verifySent: (issuer) =>
        `${issuer} に新しいキーを送りましたが、応答が途中で失われました。キーは両方とも残っています。サインインすると、どちらが有効か確かめられます。`,
      verified: (issuer) =>
        `${issuer} は新しいキーを受け付けました。これからはそのコードを使ってください。前のキーは、最後の手順が終わるまで残ります。`,
      active: () => '設定はすべて終わっています。',
    },
    resume: '続ける',
    discard: '破棄',
    discarding: '破棄しています…',
  },
})
