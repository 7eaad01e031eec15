// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'

const called = (name: string): string => (name === '' ? '未命名的账号' : `“${name}”`)

export const review = ({ number }: Formats): Messages['review'] => ({
  found: (count) => (count === 1 ? '是这个账号吗？' : `找到 ${number(count)} 个账号`),
  foundSentence: (count, name) => (count === 1 ? `找到${called(name)}。` : `找到 ${number(count)} 个账号。`),
  accounts: '找到的账号',
  nameless: '还没有名称',
  code: '当前验证码',
  counts: '它的验证码逐个生成，需要时才会显示。',

  take: (name) => `添加${called(name)}`,
  takeAll: '全部',
  chosen: (taken, of) => `已选择 ${taken} 个，共 ${of} 个`,
  details: (name) => `${called(name)}的详情`,
  marks: {
    sameKey: '已存在',
    sameName: '名称相同',
    nameless: '需要名称',
    look: '请留意',
    period: (seconds) => `${seconds}\u00a0秒`,
  },

  unusual: {
    title: '请留意',
    algorithm: (name) => `使用 ${name}。多数账号使用 SHA-1，但 ${name} 同样可用。`,
    digits: (digits) => `它的验证码有 ${digits} 位。大多为 6 位。`,
    period: (seconds) => `它的验证码每 ${seconds} 秒更新一次。大多为每 30 秒。`,
    shortSecret: '密钥很短，更容易被猜到。可能缺少了一部分。',
    issuerDiffers: (issuer, label) => `它的名称在一处是“${issuer}”，在另一处是“${label}”。请确认来源无误。`,
    noName: '没有说明属于哪里。请为它命名，以便日后找到。',
  },

  alike: {
    sameKey: {
      title: (name) => `“${name}”已经存在`,
      body: '它生成的验证码相同。',
    },
    sameName: {
      title: (name) => `已有名为“${name}”的账号`,
      body: '它的密钥不同，因此验证码也不同。',
    },
    notReplaceable: '它是通过组织设置的，因此不会被扫描的内容替换。',
    question: '如何处理此账号？',
    leave: '保留现有的',
    leaveHint: '不添加这一个。',
    replace: '替换',
    replaceHint: {
      sameKey: '现有的会移到“最近移除”。',
      sameName: '适用于收到新密钥的情况。旧的会移到“最近移除”。',
    },
    both: '两个都保留',
    bothHint: {
      sameKey: '列表中会有两行相同的验证码。',
      sameName: '适用于同一处的第二个账号。',
    },
  },

  transfer: {
    title: (scanned, of) => `已扫描 ${scanned} 个，共 ${of} 个`,
    complete: (of) => (of === 1 ? '二维码已扫描' : `${of} 个二维码已全部扫描`),
    body: '这次转移分为多个二维码。请在另一部手机上显示下一个。',
    next: '扫描下一个二维码',
    nextPicture: '选择下一张图片…',
    orDrop: '也可以拖放或粘贴到这里。',
    missing: (left) => `还缺少 ${left} 个二维码及其中的账号。`,
    addNow: '先添加这些',
  },

  replace: '替换账号',
  submit: (count) => (count === 1 ? '添加账号' : `添加 ${number(count)} 个账号`),
  nothingChosen: '请至少选择一个要添加的账号。',
  keep: '保留现有的',
  allHere: '这些账号都已存在，无需添加。',
  done: '完成',
  busy: '正在添加…',

  added: (name) => `已添加“${name}”。`,
  addedMany: (count) => `已添加 ${number(count)} 个账号。`,
  replaced: (name) => `已添加“${name}”，并移除旧账号。`,
  undone: '已撤销。旧账号已恢复。',
  someFailed: (added, failed) => `已添加 ${number(added)} 个账号，另有 ${number(failed)} 个未能添加。`,
})
