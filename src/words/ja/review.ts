// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'

const called = (name: string): string => (name === '' ? '名前のないアカウント' : `「${name}」`)

export const review = ({ number }: Formats): Messages['review'] => ({
  found: (count) =>
    count === 1 ? 'このアカウントですか？' : `${number(count)} 件のアカウントが見つかりました`,
  foundSentence: (count, name) =>
    count === 1 ? `${called(name)}が見つかりました。` : `${number(count)} 件のアカウントが見つかりました。`,
  accounts: '見つかったアカウント',
  nameless: 'まだ名前がありません',
  code: '現在のコード',
  counts: 'コードは 1 つずつ、求めたときに表示されます。',

  take: (name) => `${called(name)}を追加`,
  takeAll: 'すべて',
  chosen: (taken, of) => `${of} 件中 ${taken} 件を選択`,
  details: (name) => `${called(name)}の詳細`,
  marks: {
    sameKey: '追加済み',
    sameName: '同じ名前',
    nameless: '名前が必要',
    look: '要確認',
    period: (seconds) => `${seconds}\u00a0秒`,
  },

  unusual: {
    title: '確認してください',
    algorithm: (name) => `${name} を使っています。多くは SHA-1 ですが、問題なく使えます。`,
    digits: (digits) => `コードは ${digits} 桁です。多くは 6 桁です。`,
    period: (seconds) => `コードは ${seconds} 秒ごとに変わります。多くは 30 秒ごとです。`,
    shortSecret: 'キーがとても短く、推測されやすくなっています。一部が欠けているのかもしれません。',
    issuerDiffers: (issuer, label) =>
      `名前が「${issuer}」となっている所と「${label}」となっている所があります。発行元に間違いがないか確かめてください。`,
    noName: 'どこのものか書かれていません。あとで見つけられるように名前を付けてください。',
  },

  alike: {
    sameKey: {
      title: (name) => `「${name}」はすでに追加されています`,
      body: '同じコードになります。',
    },
    sameName: {
      title: (name) => `「${name}」という名前のアカウントがすでにあります`,
      body: 'キーが違うので、コードも違います。',
    },
    notReplaceable: '組織のコード用のアカウントなので、スキャンしたものには置き換えられません。',
    question: 'このアカウントをどうしますか？',
    leave: '今あるものを残す',
    leaveHint: 'こちらは追加されません。',
    replace: '置き換える',
    replaceHint: {
      sameKey: '今あるものは「最近削除した項目」に移ります。',
      sameName: '新しいキーを受け取ったときに選びます。古いものは「最近削除した項目」に移ります。',
    },
    both: '両方を残す',
    bothHint: {
      sameKey: '同じコードの行が 2 つ並びます。',
      sameName: '同じ所に 2 つ目のアカウントがあるときに選びます。',
    },
  },

  transfer: {
    title: (scanned, of) => `${of} 個中 ${scanned} 個をスキャンしました`,
    complete: (of) =>
      of === 1 ? 'QR コードをスキャンしました' : `${of} 個の QR コードをすべてスキャンしました`,
    body: 'この移行では QR コードが複数に分かれています。もう一方のスマートフォンに次の QR コードを表示してください。',
    next: '次の QR コードをスキャン',
    nextPicture: '次の画像を選ぶ…',
    orDrop: 'ここにドロップするか、貼り付けることもできます。',
    missing: (left) => `あと ${left} 個の QR コードと、それに含まれるアカウントが残っています。`,
    addNow: 'ここまでの分を追加',
  },

  replace: 'アカウントを置き換える',
  submit: (count) => (count === 1 ? 'アカウントを追加' : `${number(count)} 件のアカウントを追加`),
  nothingChosen: '追加するものを 1 つ以上選んでください。',
  keep: '今あるものを残す',
  allHere: 'すべて追加済みです。追加するものはありません。',
  done: '完了',
  busy: '追加しています…',

  added: (name) => `「${name}」を追加しました。`,
  addedMany: (count) => `${number(count)} 件のアカウントを追加しました。`,
  replaced: (name) => `「${name}」を追加し、古いものを削除しました。`,
  undone: '取り消しました。古いものが元に戻りました。',
  someFailed: (added, failed) =>
    `${number(added)} 件のアカウントを追加しました。${number(failed)} 件は追加できませんでした。`,
})
