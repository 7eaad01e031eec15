// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const codes = ({ duration, number }: Formats): Messages['codes'] => ({
  title: '验证码',
  accounts: '账号',
  search: {
    label: '搜索账号',
    clear: '清除搜索',
    howTo: '按 Enter 复制找到的第一个验证码。',
    found: (count) => `找到 ${number(count)} 个账号`,
    nothing: (text) => `没有与“${text}”匹配的账号。`,
    nothingWithTag: (text, tag) => `标签“${tag}”中没有与“${text}”匹配的账号。`,
    everywhere: '搜索全部账号',
    tags: '只看某个标签的账号',
  },
  order: {
    label: '排序',
    by: {
      manual: '自定义顺序',
      name: '按名称',
      recentlyUsed: '最近使用的在前',
      mostUsed: '最常使用的在前',
    },
    moved: (name, place, of) => `“${name}”现在是第 ${number(place)} 个，共 ${number(of)} 个。`,
    notMoved: '无法更改顺序',
    moveUp: '上移',
    moveDown: '下移',
    howTo: '按 Alt 加方向键可以移动。',
  },
  pin: '置顶',
  unpin: '取消置顶',
  pinned: '已置顶',
  pinnedNow: (name) => `“${name}”已置顶。`,
  unpinnedNow: (name) => `“${name}”已取消置顶。`,
  hidden: '验证码已隐藏',
  copied: { current: '已复制', next: '已复制下一个验证码' },
  copiedSentence: {
    current: (name) => `已复制“${name}”的验证码。`,
    next: (name) => `已复制“${name}”的下一个验证码。`,
  },
  receipt: {
    cleared: (seconds) => `${number(seconds)}\u00a0秒后清空`,
    clearedAndHidden: (seconds) => `${number(seconds)}\u00a0秒后清空，不进入历史记录`,
    hidden: '不进入历史记录',
  },
  receiptSentence: {
    cleared: (seconds) => `剪贴板将在${duration(seconds)}后清空。`,
    clearedAndHidden: (seconds) => `剪贴板将在${duration(seconds)}后清空，历史记录中也不会保留验证码。`,
    hidden: '剪贴板历史记录不会保留验证码。',
  },
  copyFailed: '无法复制验证码。请重试。',
  howToCopy: '按 Enter 复制。',
  next: '下一个',
  moreFor: (name) => `“${name}”的更多操作`,
  menuFor: (name) => `“${name}”的操作`,
  copyCode: '复制验证码',
  copyNextCode: '复制下一个验证码',
  details: '详情…',
  remove: '移除…',
  unavailable: '暂时没有验证码',
  checking: '正在检查…',
  spent: {
    long: (seconds) => `刚刚用过，\n${number(seconds)}\u00a0秒后有新验证码`,
    short: (seconds) => `已用过，\n${number(seconds)}\u00a0秒后更新`,
    sentence: (seconds) => `此验证码刚刚用过。下一个将在${duration(seconds)}后出现。`,
  },
  onRequest: {
    get: '获取验证码',
    getNamed: (name) => `获取“${name}”的验证码`,
    getting: '正在获取验证码…',
    next: '下一个验证码',
    nextNamed: (name) => `“${name}”的下一个验证码`,
    here: (name) => `“${name}”的下一个验证码已显示。`,
    none: '还没有验证码。',
    howToGet: '按 Enter 获取并复制。',
  },
  settle: '登录以确认',
  settleNamed: (name) => `登录以确认：“${name}”`,
  keys: {
    newKey: {
      badge: '新密钥（待确认）',
      status: '服务的响应丢失了，此密钥可能已经有效，也可能没有。登录即可确认。',
    },
    earlierKey: {
      badge: '之前的密钥（请保留）',
      status: '它可能仍是有效的密钥。请保留到登录过为止。',
    },
    replacedKey: {
      badge: '已被取代',
      status: '新的密钥已被接受，请使用新的。此密钥会保留到设置完成为止。',
    },
  },
  status: {
    active: null,
    pending: '尚未被接受：设置完成之前，它的验证码尚不能使用。',
    unknown: '还不知道此密钥是否已被接受。登录即可确认。',
    superseded: '新的密钥已取代此密钥。请保留旧密钥，直到新密钥成功使用过为止。',
    trashed: null,
  },
  badge: {
    active: null,
    pending: '未完成',
    unknown: '待确认',
    superseded: '已被取代',
    trashed: null,
  },
  failed: {
    title: '无法读取账号列表',
  },
  empty: {
    title: '验证码会显示在这里',
    enroll: '为组织设置验证码',
    enrollHint: '只需登录一次，Keyturn 就会自动设置好验证码。',
    add: '添加账号',
    addHint: '使用任意网站的二维码、链接或设置密钥。',
    kept: '机密信息保存在这台电脑的钥匙串中。',
  },
  removal: {
    title: (name) => `要移除“${name}”吗？`,
    site: (issuer) => `登录 ${issuer} 时仍会要求验证码。请先在该网站上关闭，否则可能无法登录。`,
    enrolled: (issuer) =>
      `移除后将无法再用这台电脑的验证码登录 ${issuer}，届时需要由 IT 支持人员重置双重验证。`,
    undo: '可以在“最近移除”中恢复。',
    confirm: '移除',
  },
  removed: (name) => `已移除“${name}”。`,
  undo: '撤销',
  restored: (name) => `已恢复“${name}”。`,
  recentlyRemoved: (count) => `最近移除（${number(count)}）`,
  restore: '恢复',
  restoreNamed: (name) => `恢复“${name}”`,
  unfinished: {
    title: (issuer) => `${issuer} 的验证码尚未设置完成`,
    as: (username) => `用户：${username}`,
    explanation: {
      intended: () => '尚未设置任何内容。登录方式不受影响。',
      stored: (issuer) => `新密钥已在钥匙串中，但 ${issuer} 尚未接受。登录方式不受影响。`,
      verifySent: (issuer) =>
        `已请求 ${issuer} 接受新密钥，但响应丢失了。所有密钥都已保留，登录即可确认哪个有效。`,
      verified: (issuer) => `${issuer} 已接受新密钥，它的验证码可以使用。只差最后一步。`,
      active: () => '一切都已设置好。',
    },
    replacing: {
      intended: () => '尚未设置新密钥，现有的密钥已保留。如果它的验证码被拒绝，请在这里继续。',
      stored: (issuer) =>
        `新密钥已在钥匙串中，但 ${issuer} 尚未接受。请继续使用现有的密钥；如果它的验证码被拒绝，请在这里继续。`,
      verifySent: (issuer) =>
        `已请求 ${issuer} 接受新密钥，但响应丢失了。两个密钥都已保留，登录即可确认哪个有效。`,
      verified: (issuer) =>
        `${issuer} 已接受新密钥：今后请使用它的验证码。之前的密钥会保留到最后一步完成为止。`,
      active: () => '一切都已设置好。',
    },
    resume: '继续',
    discard: '放弃',
    discarding: '正在放弃…',
  },
})
