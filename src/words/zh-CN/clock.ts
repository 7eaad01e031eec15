// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `这台电脑的时钟${offsetSeconds > 0 ? '慢了' : '快了'}${duration(Math.abs(offsetSeconds))}`,
  body: 'Keyturn 会校正这一偏差，但这台电脑上的其他身份验证器不会。请在系统设置中开启自动设置日期和时间。',
  dismiss: '关闭有关时钟的通知',
})
