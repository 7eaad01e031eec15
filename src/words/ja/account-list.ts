// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: 'アカウントの一覧が壊れていましたが、元に戻りました',
      body: 'キーチェーンにあるキーはすべて一覧にあります。名前や並び順の最後の変更は失われているかもしれません。',
    },
    rebuilt: {
      title: 'キーチェーンからアカウントの一覧を作り直しました',
      body: 'キーと名前は、古いものも含めてすべてあります。組織はもう一度追加してください。',
    },
    incomplete: {
      title: 'アカウントの一覧が壊れています',
      body: '一部のアカウントが表示されていないかもしれません。そのキーはキーチェーンに安全に残っています。',
    },
  },
  lookAgain: 'もう一度探す',
  looking: '探しています…',
  dismiss: '一覧についてのお知らせを閉じる',
}
