// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: '快速窗口',
  search: '搜索验证码',
  results: '账号',
  hint: '按 Enter 复制并关闭。按 Esc 关闭。',
  loading: '正在查找账号…',
  empty: '还没有账号。请打开 Keyturn 添加。',
  nothingFound: (text) => `没有与“${text}”匹配的账号。`,
  open: '打开 Keyturn',
  copied: (name) => `已复制“${name}”的验证码。`,
  copiedNext: (name) => `已复制“${name}”的下一个验证码。`,
  clearedIn: (seconds) => `剪贴板将在${duration(seconds)}后清空。`,
})
