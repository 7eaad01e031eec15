// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number }: Formats): Messages['accountList'] => ({
  states: {
    restored: {
      title: '账号列表曾经损坏，现已修复',
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
    newer: {
      title: '此列表由更新版本的 Keyturn 写入',
      body: '其中的验证码可以照常使用。要进行更改，请安装最新版本的 Keyturn：当前版本不会改动列表，以免丢失内容。',
    },
  },
  notShown: {
    title: '列表中有一部分无法显示',
    list: (parts) => `未显示：${list(parts)}。`,
    body: '当前版本的 Keyturn 无法读取，已原样保留。最新版本也许可以显示。',
    accounts: (count) => `${number(count)} 个账号`,
    organizations: (count) => `${number(count)} 个组织`,
    others: (count) => `${number(count)} 个其他条目`,
  },
  lookAgain: '查找缺少的账号',
  looking: '正在查找…',
  dismiss: '关闭有关列表的通知',
})
