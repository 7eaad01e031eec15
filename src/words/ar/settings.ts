// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

/** A duration is always in the nominative, so it stands where Arabic wants that case. */
export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: 'الإعدادات',
  saved: 'تم الحفظ.',

  appearance: {
    title: 'المظهر',
    theme: { label: 'السمة', system: 'حسب النظام', light: 'فاتحة', dark: 'داكنة' },
    density: { label: 'الصفوف', comfortable: 'متباعدة', compact: 'متقاربة' },
    language: { label: 'اللغة', system: 'حسب النظام' },
    codes: {
      title: 'إخفاء الرموز إلى أن تنظر إليها',
      hint: 'يظهر الرمز عند الإشارة إلى صفه أو الوصول إليه بلوحة المفاتيح أو النقر عليه.',
    },
  },

  list: {
    title: 'القائمة',
    order: {
      label: 'الترتيب',
      hint: 'تأتي الحسابات المثبتة أولًا دائمًا.',
    },
  },

  copying: {
    title: 'النسخ',
    clear: {
      label: 'مسح الحافظة',
      hint: 'فقط إذا كان الرمز ما زال فيها عندئذٍ.',
      after: (seconds: number) => `بعد أن تمر ${duration(seconds)}`,
      never: 'أبدًا',
    },
    late: {
      label: 'في الثواني الأخيرة من الرمز، يُنسخ',
      current: { label: 'هذا الرمز', hint: 'قد يتغير قبل أن تلصقه.' },
      next: {
        label: 'الرمز التالي',
        hint: 'يعمل بعد لحظة. ويخبرك Keyturn بأنه نسخ الرمز التالي.',
      },
    },
  },

  background: {
    title: 'في الخلفية',
    tray: {
      title: 'إظهار Keyturn في منطقة الإشعارات',
      titleMenuBar: 'إظهار Keyturn في شريط القوائم',
      hint: 'الحسابات الأكثر استخدامًا، بنقرة واحدة.',
      unsupported: 'لا تدعم بيئة سطح المكتب هذه أيقونات منطقة الإشعارات.',
    },
    onClose: {
      title: 'إبقاء Keyturn مفتوحًا عند إغلاق النافذة',
      hint: 'تُفتح النافذة من جديد من منطقة الإشعارات، أو بتشغيل Keyturn مرة أخرى.',
      hintMenuBar: 'تُفتح النافذة من جديد من شريط القوائم.',
      needsTray: 'يلزم إظهار Keyturn في منطقة الإشعارات لفتح النافذة من جديد.',
      needsMenuBar: 'يلزم إظهار Keyturn في شريط القوائم لفتح النافذة من جديد.',
    },
    startAtLogin: {
      title: 'البدء عند تسجيل الدخول إلى الكمبيوتر',
      hint: 'تكون رموزك والنافذة السريعة جاهزة فورًا.',
      unsupported: 'غير متاح على هذا النظام.',
    },
    startHidden: {
      title: 'البدء دون نافذة',
      hint: 'عند تسجيل الدخول إلى الكمبيوتر. أما عندما تفتح Keyturn بنفسك فتظهر نافذته دائمًا.',
      needsStart: 'فقط إذا كان Keyturn يبدأ عند تسجيل الدخول إلى الكمبيوتر.',
    },
  },

  shortcuts: {
    title: 'الاختصارات',
    quick: {
      title: 'النافذة السريعة',
      hint: 'تُفتح من أي برنامج.',
      off: 'متوقف',
      change: 'تغيير',
      recording: 'اضغط المفاتيح…',
      howTo: 'مفتاح Esc يُبقي الاختصار كما كان، ومفتاح Backspace يوقفه.',
      /** A list runs from right to left itself, whatever its first word is: it is not isolated. */
      needsModifier: (modifiers: string) => `اضغط معه باستمرار أحد هذه المفاتيح: ${modifiers}.`,
      unusable: 'لا يمكن استخدام هذا المفتاح هنا. اضغط مفتاحًا آخر.',
      taken: 'يستخدم برنامج آخر هذا الاختصار بالفعل. اختر غيره.',
      setTo: (combination: string) => `تُفتح النافذة السريعة بالاختصار ${leftToRight(combination)}.`,
      turnedOff: 'لم يعد للنافذة السريعة اختصار.',
    },
    inKeyturn: 'داخل Keyturn',
    codes: 'العودة إلى الرموز',
    add: 'إضافة حساب',
    enroll: 'تفعيل رموز مؤسستك',
    settings: 'الإعدادات',
    scan: 'مسح الشاشة بحثًا عن رمز QR',
    details: 'تفاصيل الحساب المحدد',
    copy: 'نسخ الرمز المحدد',
    search: 'البحث عن حساب',
    move: 'نقل الحساب المحدد',
  },

  organizations: {
    title: 'المؤسسات',
    row: 'مؤسساتك',
    hint: 'حيث يتم تسجيل الدخول وتفعيل الرموز.',
  },

  about: {
    title: 'حول Keyturn',
    version: 'الإصدار',
    report: 'تقرير عن مشكلة',
    reportHint: 'الإصدارات والحالات فقط: لا أسماء ولا رموز ولا أسرار.',
    show: 'إظهار',
    showReport: 'إظهار التقرير',
    showLicences: 'إظهار التراخيص',
    copy: 'نسخ',
    copyReport: 'نسخ التقرير',
    copying: 'جارٍ النسخ…',
    opening: 'لحظة من فضلك…',
    copied: 'تم نسخ التقرير.',
    licences: 'التراخيص',
    licencesHint: 'تراخيص البرامج المفتوحة المصدر في Keyturn.',
  },

  licences: {
    title: 'التراخيص',
    search: 'البحث في الحزم',
    packages: 'الحزم',
    chromium: `تراخيص Chromium، وهو جزء من Electron، في الملف ${leftToRight('LICENSES.chromium.html')} بجانب البرنامج.`,
    nothingFound: (text: string) => `لا توجد حزمة تطابق «${isolated(text)}».`,
    noLicence: 'لم يُذكر ترخيص',
    noText: 'تذكر الحزمة ترخيصها دون أن تتضمن نصه.',
  },
})
