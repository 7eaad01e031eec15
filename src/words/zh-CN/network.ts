// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: '需要管理员允许的名称',
    copy: '复制',
    copied: '已复制',
    copiedSentence: '名称已复制。',
  },
  readsAlong: {
    title: (by) => `${by} 可以读取通信内容`,
    body: (issuer) =>
      `这是添加到这台电脑的证书颁发机构，通常由公司添加。它能看到发送给 ${issuer} 的所有内容，包括密码。`,
    ask: '如果这出乎意料，请先联系 IT 支持人员，再登录。',
    goOn: '继续',
    enrolled: (by) => `设置验证码时，${by} 可以读取通信内容。`,
  },
  proxy: {
    title: (proxy) => `代理服务器 ${proxy} 要求密码`,
    realm: (realm) => `它表示用于“${realm}”。`,
    whose: '这是网络的密码，不是用来登录组织的密码。',
    refused: '此用户名或密码未被接受。请检查两者。',
    username: '用户名',
    password: '密码',
    keep: '保存在这台电脑的钥匙串中',
    keepHint: '否则 Keyturn 退出后不再保留。',
    submit: '继续',
    busy: '请稍候…',
  },
  check: {
    action: '检查连接',
    actionFor: (issuer) => `检查与 ${issuer} 的连接`,
    title: (issuer) => `与 ${issuer} 的连接`,
    intro: '逐步尝试连接。不会更改任何内容，也不会发送个人信息。',
    steps: '步骤',
    names: {
      proxy: '网络的出口',
      name: '登录服务的名称',
      connection: '受保护的连接',
      clock: '这台电脑的时钟',
      service: '登录服务的响应',
    },
    direct: '直接连接，不经过代理服务器。',
    byProxy: (proxy) => `经过代理服务器 ${proxy}。`,
    name: (host) => `${host} 可以找到。`,
    addresses: (host, addresses) => `${host} 的地址是 ${addresses}。`,
    moreAddresses: (count) => plural(count, { other: `另外 ${number(count)} 个` }),
    loopback: '它只在这台电脑内部，因此不需要保护。',
    publicAuthority: (by, until) => `证书由各地电脑都信任的 ${by} 签发，有效期至${until}。`,
    ownAuthority: (by, until) => `证书由只有这台电脑信任的 ${by} 签发，有效期至${until}。`,
    clockRight: '时钟准确。',
    clockBehind: (seconds) => `时钟慢${duration(seconds)}。Keyturn 会自动修正。`,
    clockAhead: (seconds) => `时钟快${duration(seconds)}。Keyturn 会自动修正。`,
    answered: '有响应。',
    notTried: '未尝试',
    proxyKnows: '不需要：由代理服务器查找。',
    good: '连接正常',
    goodBody: (issuer) => `从这里到 ${issuer}，没有任何内容妨碍登录。`,
    again: '再次检查',
    copy: '复制报告',
    copied: '报告已复制。',
    stopped: '检查已停止。',
    checking: (step) => `正在检查：${step}`,
  },
})
