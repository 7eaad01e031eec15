// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: 'クイックウィンドウ',
  search: 'コードを検索',
  results: 'アカウント',
  hint: 'Enter でコピーして閉じます。Esc で閉じます。',
  loading: 'アカウントを探しています…',
  empty: 'アカウントはまだありません。追加するには Keyturn を開いてください。',
  nothingFound: (text) => `「${text}」に当てはまるアカウントはありません。`,
  open: 'Keyturn を開く',
  copied: (name) => `「${name}」のコードをコピーしました。`,
  copiedNext: (name) => `「${name}」の次のコードをコピーしました。`,
  clearedIn: (seconds) => `クリップボードは ${duration(seconds)}後に消去されます。`,
})
