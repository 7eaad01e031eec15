// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'
import { isolated } from './isolate'

const getAnother = 'احصل على رمز وصول مميز جديد والصقه هنا.'

export const accessToken: Messages['accessToken'] = {
  link: 'استخدام رمز وصول مميز',
  title: 'استخدام رمز وصول مميز',
  intro: (issuer) =>
    `للمسؤولين والمطورين الذين لديهم بالفعل رمز وصول مميز من ${isolated(issuer)}. يستخدمه Keyturn بدلًا من كلمة المرور لإعداد الرموز.`,
  field: 'رمز الوصول المميز',
  hint: 'ثلاثة أجزاء طويلة تفصل بينها نقاط. يُرسل إلى خدمة تسجيل الدخول فقط، ولا يُحفظ.',
  show: 'إظهار رمز الوصول المميز',
  hide: 'إخفاء رمز الوصول المميز',
  submit: 'متابعة',
  busy: 'جارٍ التحقق…',
  pasted: {
    accessTokenExpired: `انتهت صلاحية رمز الوصول المميز هذا. ${getAnother}`,
    accessTokenRevoked: `أُلغي رمز الوصول المميز هذا. ${getAnother}`,
    accessTokenInvalid: `لم يُقبل رمز الوصول المميز هذا. ${getAnother}`,
  },
}
