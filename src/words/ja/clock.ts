// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `このコンピューターの時計が ${duration(Math.abs(offsetSeconds))}${offsetSeconds > 0 ? '遅れています' : '進んでいます'}`,
  body: 'Keyturn はこのずれを補正しますが、このコンピューターのほかの認証アプリは補正しません。システムの設定で、日付と時刻が自動で合うようにしてください。',
  dismiss: '時計についてのお知らせを閉じる',
})
