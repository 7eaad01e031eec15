// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'
import { isolated } from './isolate'

const getAnother = 'احصل على رمز وصول جديد والصقه هنا.'

export const accessToken: Messages['accessToken'] = {
  link: 'استخدام رمز وصول',
  title: 'استخدام رمز وصول',
  intro: (issuer) =>
    `للمسؤولين والمطورين الذين لديهم بالفعل رمز وصول من ${isolated(issuer)}. يستخدمه Keyturn بدلًا من كلمة السر لإعداد الرموز.`,
  field: 'رمز الوصول',
  hint: 'ثلاثة أجزاء طويلة تفصل بينها نقاط. يُرسل إلى خدمة تسجيل الدخول فقط، ولا يُحفظ.',
  show: 'إظهار رمز الوصول',
  hide: 'إخفاء رمز الوصول',
  submit: 'متابعة',
  busy: 'جارٍ التحقق…',
  pasted: {
    accessTokenExpired: `انتهت صلاحية رمز الوصول هذا. ${getAnother}`,
    accessTokenRevoked: `أُلغي رمز الوصول هذا. ${getAnother}`,
    accessTokenInvalid: `لم يُقبل رمز الوصول هذا. ${getAnother}`,
  },
}
