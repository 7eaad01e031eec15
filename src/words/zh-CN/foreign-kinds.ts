// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother = '请在网站的安全设置中找到“身份验证器应用”或“其他应用”，然后扫描其中显示的二维码。'
const lookForTheCode = '其中没有账号。请找到网站为身份验证器应用显示的二维码。'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: '这是 mOTP 代码',
    whatToDo: '它每次生成验证码都需要 PIN，Keyturn 不支持。请使用专为 mOTP 设计的应用。',
  },
  yandex: {
    title: '这是供 Yandex Key 应用使用的',
    whatToDo: `Yandex 生成验证码的方式不同。${askForAnother}`,
  },
  battleNet: {
    title: '这是供暴雪自家应用使用的',
    whatToDo: '它的验证码只能在该应用中使用。请在那里设置。',
  },
  microsoft: {
    title: '这仅适用于 Microsoft 自家的应用',
    whatToDo: '请返回 Microsoft 的页面，选择“我想使用其他身份验证器应用”，然后扫描那里的二维码。',
  },
  duo: {
    title: '这仅适用于 Duo Mobile 应用',
    whatToDo: 'Duo 在手机上确认，而不使用验证码。请询问 IT 支持人员是否允许使用其他应用的验证码。',
  },
  okta: {
    title: '这仅适用于 Okta Verify 应用',
    whatToDo: '请在 Okta 页面上改选“Google Authenticator”，然后扫描那里的二维码，Keyturn 可以使用它。',
  },
  passkey: {
    title: '这用于通行密钥登录',
    whatToDo: '请用存有通行密钥的手机扫描二维码。其中没有可添加的账号。',
  },
  steamSignIn: {
    title: '这用于登录 Steam',
    whatToDo: '请用手机上的 Steam 应用扫描二维码。其中没有可添加的账号。',
  },
  // Content of another kind
  website: {
    title: '这指向一个网站，而不是账号',
    whatToDo: askForAnother,
  },
  wifi: {
    title: '这用于连接 Wi-Fi 网络',
    whatToDo: lookForTheCode,
  },
  contact: {
    title: '这是联系人或消息',
    whatToDo: lookForTheCode,
  },
  appLink: {
    title: '这用于打开其他应用',
    whatToDo: `其中没有账号。${askForAnother}`,
  },
}
