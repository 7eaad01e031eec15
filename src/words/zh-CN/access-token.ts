// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'

const getAnother = '请获取新的令牌并粘贴到这里。'

export const accessToken: Messages['accessToken'] = {
  link: '使用访问令牌',
  title: '使用访问令牌',
  intro: (issuer) =>
    `适用于已经拥有 ${issuer} 访问令牌的管理员和开发人员。Keyturn 会用它代替密码来设置验证码。`,
  field: '访问令牌',
  hint: '由句点分隔的三段长文本。它只会发送给登录服务，不会保存。',
  show: '显示访问令牌',
  hide: '隐藏访问令牌',
  submit: '继续',
  busy: '正在检查…',
  pasted: {
    accessTokenExpired: `此访问令牌已过期。${getAnother}`,
    accessTokenRevoked: `此访问令牌已被撤销。${getAnother}`,
    accessTokenInvalid: `此访问令牌未被接受。${getAnother}`,
  },
}
