// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number }: Formats): Messages['accountList'] => ({
  states: {
    restored: {
      title: '壊れていたアカウントの一覧を修復しました',
      body: 'キーチェーンにあるキーはすべて一覧にあります。名前や並び順の最後の変更は失われているかもしれません。',
    },
    rebuilt: {
      title: 'キーチェーンからアカウントの一覧を作り直しました',
      body: 'キーと名前は、古いものも含めてすべてあります。組織はもう一度追加してください。',
    },
    incomplete: {
      title: 'アカウントの一覧が壊れています',
      body: '一部のアカウントが表示されていないかもしれません。そのキーはキーチェーンに安全に保存されています。',
    },
    newer: {
      title: 'この一覧は新しいバージョンの Keyturn で書かれています',
      body: 'コードはそのまま使えます。変更するには、最新の Keyturn をインストールしてください。何も失われないように、このバージョンは一覧を変更しません。',
    },
  },
  notShown: {
    title: '一覧の一部を表示できません',
    list: (parts) => `表示できないもの: ${list(parts)}。`,
    body: 'このバージョンの Keyturn では読み取れないため、そのまま残してあります。最新の Keyturn なら表示できるかもしれません。',
    accounts: (count) => `${number(count)} 件のアカウント`,
    organizations: (count) => `${number(count)} 件の組織`,
    others: (count) => `${number(count)} 件のその他の項目`,
  },
  lookAgain: '表示されていないアカウントを探す',
  looking: '探しています…',
  dismiss: '一覧についてのお知らせを閉じる',
})
