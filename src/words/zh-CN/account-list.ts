// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: '账号列表曾经损坏，现已恢复',
      body: '钥匙串中的每个密钥都已列出。名称或顺序的最后一次改动可能丢失。',
    },
    rebuilt: {
      title: '已根据钥匙串重建账号列表',
      body: '所有密钥及其名称都在，包括较旧的。组织需要重新添加。',
    },
    incomplete: {
      title: '账号列表已损坏',
      body: '列表中可能缺少一些账号。它们的密钥仍安全地保存在钥匙串中。',
    },
  },
  lookAgain: '查找缺少的账号',
  looking: '正在查找…',
  dismiss: '关闭有关列表的通知',
}
