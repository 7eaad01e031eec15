// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ number }: Formats): Messages['account'] => ({
  back: '验证码',
  ready: '可以使用。',
  added: (date) => `添加于${date}。`,
  notUsed: '尚未使用过。',
  usedAgo: (ago, count) =>
    count === 1 ? `用过 1 次（${ago}）。` : `用过 ${number(count)} 次（最近一次：${ago}）。`,
  usedJustNow: (count) =>
    count === 1 ? '刚刚用过 1 次。' : `用过 ${number(count)} 次（最近一次就在刚刚）。`,
  usedOn: (date, count) =>
    count === 1 ? `用过 1 次（${date}）。` : `用过 ${number(count)} 次（最近一次：${date}）。`,
  kind: {
    totp: '基于时间',
    hotp: '基于计数器',
    steam: 'Steam Guard',
  },
  letters: (count) => `${count} 位字母和数字`,
  digits: (count) => `${count} 位数字`,
  period: (seconds) => `每 ${seconds} 秒更新`,
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' },
  remove: '移除账号…',
  unsafe: '此文本中有看不见的字符。请直接输入，不要粘贴。',

  rename: {
    action: '重命名',
    form: '此账号的名称',
    issuer: '网站或组织',
    accountName: '账号名称',
    missing: '请至少填写其中一项，以便日后找到。',
    save: '保存',
    saving: '正在保存…',
    saved: (name) => `账号已改名为“${name}”。`,
  },
  list: {
    title: '在列表中',
    pin: '置顶',
    pinHint: '排在未置顶的账号之前。',
    pinned: '已置顶。',
    unpinned: '已取消置顶。',
  },
  tags: {
    title: '标签',
    hint: '每输入一个后按 Enter。可以通过标签搜索。',
    add: '添加标签',
    addNamed: (tag) => `添加标签“${tag}”`,
    removeNamed: (tag) => `移除标签“${tag}”`,
    suggestions: '其他账号的标签',
    added: (tags) => `已添加标签：${tags}。`,
    removed: (tag) => `已移除标签“${tag}”。`,
    alreadyThere: '已有此标签。',
    tooLong: (most) => `每个标签最多 ${most} 个字符。`,
    tooMany: (most) => `最多 ${most} 个标签。请先移除一个。`,
  },
  note: {
    title: '备注',
    hint: '不会存入钥匙串，请勿在此填写密码或恢复代码。',
    saving: '正在保存…',
    saved: '已保存',
    savedSentence: '备注已保存。',
  },
  device: {
    title: '其他设备',
    hint: '将同一个密钥放到第二台设备上，例如手机。',
    counting: '不适用于基于计数器的验证码：两台设备会互相用掉对方的验证码。',
    action: '二维码…',
    opening: '正在打开…',
    dialogTitle: (name) => `要显示“${name}”的二维码吗？`,
    whatItIs: '这个二维码就是密钥本身。看到或拍下它的人，可以一直生成此账号的验证码。',
    lookAround: '请确认无人旁观，屏幕也没有共享。',
    oneKey: (issuer) =>
      `${issuer} 为每个人只保留一个密钥。两台设备将使用同一个密钥，重新设置会使两者同时失效。`,
    confirm: '显示二维码',
  },

  organization: {
    title: '所属组织',
    loading: (issuer) => `正在向 ${issuer} 查询…`,
    signedOut: (issuer) => `登录后可以查看和更改 ${issuer} 要求验证码的方式。`,
    signIn: '登录',
    signedInAs: (username) => `已登录为 ${username}`,
    signOut: '退出登录',
    signOutHint: '验证码照常可用。',
    signingOut: '正在退出登录…',
    signedOutTitle: '尚未登录',
    sessionEnded: '已退出登录',
    sessionEndedHint: '未做任何更改。请登录后重试。',
    signInAgain: '重新登录',
    signOutHere: '在此退出登录',
    notTold: '已在这台电脑上退出登录',
    notToldHint: (issuer) =>
      `未能通知 ${issuer}。在这里没有人能继续使用本次登录，但 ${issuer} 在它过期之前仍会接受。IT 支持人员可以立即将其结束。`,
    outcome: {
      on: '验证码已开启。',
      preferred: '今后每次登录都会要求验证码。',
      off: '验证码已关闭。',
      keychain: '将在这台电脑上保持登录。',
      memory: '退出 Keyturn 时会同时退出登录。',
      signedOut: '已退出登录。',
    },
  },

  codes: {
    title: '登录时的验证码',
    asked: '每次登录都会要求。',
    choice: '登录时可以选用。',
    notAsked: {
      nothing: '不要求：仅凭密码就能登录。',
      SMS_MFA: '不要求：会改为发送短信。',
      EMAIL_OTP: '不要求：会改为发送电子邮件。',
      several: '不要求：会使用其他登录方式。',
    },
    turnOn: '开启',
    turningOn: '正在开启…',
    makeFirst: '优先要求此验证码',
    makingFirst: '正在更改…',
    turnOff: '关闭…',
    turningOff: '正在关闭…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: '短信验证码', EMAIL_OTP: '电子邮件验证码' },
    asked: '每次登录都会发送。',
    choice: '登录时可以选用。',
    off: '已关闭。',
    offWithAddress: (address) => `已关闭。开启后会发送至 ${address}。`,
    withAddress: (sentence, address) => `${sentence}发送至 ${address}。`,
    turnOffTitle: {
      SMS_MFA: (issuer) => `要关闭 ${issuer} 的短信验证码吗？`,
      EMAIL_OTP: (issuer) => `要关闭 ${issuer} 的电子邮件验证码吗？`,
    },
    outcome: {
      on: (what) => `${what}：已开启。`,
      preferred: (what) => `${what}：今后每次登录都会发送。`,
      off: (what) => `${what}：已关闭。`,
    },
  },

  turnOff: {
    title: (issuer) => `要关闭 ${issuer} 的验证码吗？`,
    then: {
      nothing: '之后仅凭密码就能登录。任何得知密码的人都能冒用身份登录。',
      SMS_MFA: '之后登录时会改为发送短信。',
      EMAIL_OTP: '之后登录时会改为发送电子邮件。',
      SOFTWARE_TOKEN_MFA: '之后登录时会改为要求身份验证器应用的验证码。',
      several: '之后登录时会改用其他登录方式。',
    },
    kept: '密钥会保留在 Keyturn 中，可以在这里重新开启验证码。',
    confirm: '关闭',
  },

  keep: {
    title: '在这台电脑上保持登录',
    hint: '将登录信息保存在钥匙串中。否则退出 Keyturn 时会同时退出登录。',
    notKept: '钥匙串未能保存续期后的登录信息，因此退出 Keyturn 时会同时退出登录。开启此项可重试。',
  },
  key: {
    title: '此密钥',
  },
  test: {
    title: '此密钥是否可用？',
    hint: 'Keyturn 会用此账号的验证码登录一次，以便确认。',
    action: '测试登录',
  },
  again: {
    title: '新密钥',
    hint: '取代现在的密钥，例如在它可能被他人看到时。',
    action: '重新设置…',
    dialogTitle: (issuer) => `要重新设置 ${issuer} 的验证码吗？`,
    dialogBody: (issuer) => `新密钥会取代现在的密钥；其他设备上的现有密钥将无法再用于 ${issuer}。`,
    dialogKept: '旧密钥会保留，直到新密钥成功使用过为止。',
    confirm: '重新设置',
  },
})
