// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: '主导航',
  codes: '验证码',
  enroll: '设置验证码',
  add: '添加',
  connections: '组织',
  settings: '设置',
  enrollUnderWay: '正在设置验证码',
  tryAgain: '重试',
  cancel: '取消',
  back: '返回',
  close: '关闭',
  dismiss: '关闭',
  show: '显示密码',
  hide: '隐藏密码',
  capsLock: '大写锁定已开启。',
  optional: '选填',
  fullName: (issuer, accountName) => `${issuer}，${accountName}`,
  loading: '请稍候…',
  drop: {
    title: '将图片拖放到这里',
    hint: '也可以拖放链接：Keyturn 会显示其中的内容。',
  },
  crashed: {
    title: 'Keyturn 无法显示此内容',
    body: '账号安全地保存在钥匙串中。请重新加载窗口以继续。',
    reload: '重新加载',
  },
}
