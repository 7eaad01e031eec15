// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'ابحث في إعدادات الأمان بالموقع عن «تطبيق المصادقة» أو «تطبيق آخر»، ثم امسح رمز QR الذي يظهر عندئذٍ.'
const lookForTheCode = 'لا يوجد فيه حساب. ابحث عن رمز QR الذي يعرضه الموقع لتطبيقات المصادقة.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'هذا رمز mOTP',
    whatToDo: 'يحتاج إلى رقم PIN مع كل رمز، ولا يدعم Keyturn ذلك. استخدم تطبيقًا مخصصًا لـ mOTP.',
  },
  yandex: {
    title: 'هذا مخصص لتطبيق Yandex Key',
    whatToDo: `تُنشأ رموز Yandex بطريقة مختلفة. ${askForAnother}`,
  },
  battleNet: {
    title: 'هذا مخصص لتطبيق Blizzard الخاص',
    whatToDo: 'لا تعمل رموزه إلا في ذلك التطبيق. أعدّه هناك.',
  },
  microsoft: {
    title: 'هذا مخصص لتطبيق Microsoft فقط',
    whatToDo: 'ارجع في صفحة Microsoft واختر «أريد استخدام تطبيق مصادقة مختلف»، ثم امسح رمز QR الذي يظهر.',
  },
  duo: {
    title: 'هذا مخصص لتطبيق Duo Mobile فقط',
    whatToDo:
      'يطلب Duo الموافقة على الهاتف بدلًا من استخدام الرموز. اسأل قسم الدعم التقني هل يُسمح برموز من تطبيق آخر.',
  },
  okta: {
    title: 'هذا مخصص لتطبيق Okta Verify فقط',
    whatToDo:
      'اختر «Google Authenticator» في صفحة Okta بدلًا منه، وامسح رمز QR الذي يظهر، فيمكن لـ Keyturn استخدامه.',
  },
  passkey: {
    title: 'هذا لتسجيل الدخول بمفتاح مرور',
    whatToDo: 'امسح رمز QR بالهاتف الذي يحتوي على مفتاح المرور. لا يوجد فيه حساب لإضافته.',
  },
  steamSignIn: {
    title: 'هذا لتسجيل الدخول إلى Steam',
    whatToDo: 'امسح رمز QR بتطبيق Steam على الهاتف. لا يوجد فيه حساب لإضافته.',
  },
  // Content of another kind
  website: {
    title: 'هذا يؤدي إلى موقع ويب، لا إلى حساب',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'هذا للاتصال بشبكة Wi-Fi',
    whatToDo: lookForTheCode,
  },
  contact: {
    title: 'هذه جهة اتصال أو رسالة',
    whatToDo: lookForTheCode,
  },
  appLink: {
    title: 'هذا يفتح تطبيقًا آخر',
    whatToDo: `لا يوجد فيه حساب. ${askForAnother}`,
  },
}
