// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: 'القائمة الرئيسية',
  codes: 'الرموز',
  enroll: 'تفعيل',
  add: 'إضافة',
  connections: 'المؤسسات',
  settings: 'الإعدادات',
  enrollUnderWay: 'عملية تفعيل جارية',
  tryAgain: 'إعادة المحاولة',
  cancel: 'إلغاء',
  back: 'رجوع',
  close: 'إغلاق',
  dismiss: 'تجاهل',
  show: 'إظهار كلمة المرور',
  hide: 'إخفاء كلمة المرور',
  capsLock: 'مفتاح Caps Lock مفعّل.',
  optional: 'اختياري',
  fullName: (issuer, accountName) => `${issuer}، ${accountName}`,
  loading: 'لحظة من فضلك…',
  drop: {
    title: 'أفلت الصورة هنا',
    hint: 'أو أفلت روابط، فيعرض Keyturn ما فيها.',
  },
  crashed: {
    title: 'تعذر على Keyturn عرض هذا',
    body: 'حساباتك آمنة في سلسلة المفاتيح. أعد تحميل النافذة للمتابعة.',
    reload: 'إعادة التحميل',
  },
}
