// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: 'このコンピューターをなくしたら',
  body: 'このカードを別の場所に保管するか、今のうちに IT ヘルプデスクに渡してください。もう一度サインインできるようにする方法が書いてあります。秘密の情報は含まれていません。',
  save: 'カードを保存…',
  saving: '保存しています…',
  saved: 'カードを保存しました。',
  show: '表示',
  dialogTitle: 'ヘルプデスク用のカード',
  loading: 'お待ちください…',
}
