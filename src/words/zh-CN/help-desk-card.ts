// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: '如果这台电脑丢失',
  body: '请将此卡片存放在别处，或现在就交给 IT 支持人员。上面写明了他们如何帮助恢复登录；其中没有任何机密信息。',
  save: '保存卡片…',
  saving: '正在保存…',
  saved: '卡片已保存。',
  show: '查看',
  dialogTitle: '给 IT 支持人员的卡片',
  loading: '请稍候…',
}
