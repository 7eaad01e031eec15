// What the main process says by itself: menus, the tray, titles of windows, pages in the browser, the card.
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

export const desktop: Messages['desktop'] = {
  menu: {
    file: '&ملف',
    edit: '&تحرير',
    view: '&عرض',
    window: '&نافذة',
    help: 'م&ساعدة',
    add: 'إضافة حساب',
    enroll: 'تفعيل رموز مؤسستك',
    connections: 'المؤسسات',
    settings: 'الإعدادات…',
    codes: 'الرموز',
    search: 'بحث',
    quick: 'النافذة السريعة',
    about: 'حول Keyturn',
    quit: 'إنهاء Keyturn',
    close: 'إغلاق النافذة',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    selectAll: 'تحديد الكل',
    actualSize: 'الحجم الفعلي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fullScreen: 'ملء الشاشة',
    minimize: 'تصغير النافذة',
    services: 'الخدمات',
    hide: 'إخفاء Keyturn',
    hideOthers: 'إخفاء التطبيقات الأخرى',
    showAll: 'إظهار الكل',
    bringToFront: 'إحضار الكل إلى الأمام',
  },
  tray: {
    tip: 'Keyturn',
    open: 'فتح Keyturn',
    quick: 'بحث…',
    quit: 'إنهاء Keyturn',
    empty: 'لا توجد حسابات بعد',
    /** A code has two groups, which would change places without a direction of their own. */
    line: (name, code) => `${isolated(name)}: ${leftToRight(code)}`,
    lineWithoutCode: (name) => `${isolated(name)}…`,
    copied: (name) => `تم نسخ رمز ${isolated(name)}.`,
    copiedNext: (name) => `تم نسخ الرمز التالي لحساب ${isolated(name)}.`,
    notCopied: (name) => `تعذر نسخ رمز ${isolated(name)}.`,
  },
  qrWindow: {
    title: (name) => `${isolated(name)} – لجهاز آخر`,
    hint: 'امسحه بالجهاز الآخر. من يراه يستطيع إنشاء رموزك، لذا تُغلق النافذة بعد دقيقتين.',
    close: 'إغلاق',
  },
  browserPages: {
    signedIn: {
      title: 'تم تسجيل الدخول',
      sentence: 'يمكنك إغلاق هذه الصفحة والعودة إلى Keyturn.',
    },
    refused: {
      title: 'لم يتم تسجيل الدخول',
      sentence: 'يمكنك إغلاق هذه الصفحة. يوضح Keyturn الخطوة التالية.',
    },
    notOurs: {
      title: 'هذه الصفحة غير مستخدمة',
      sentence: 'يمكنك إغلاقها. لتسجيل الدخول، ابدأ من جديد في Keyturn.',
    },
  },
  card: {
    /** No isolates: they have no place in the name of a file. */
    fileName: (name) => `${name} – إذا فُقد هذا الكمبيوتر.txt`,
    fileKind: 'نص',
    title: 'إذا فُقد هذا الكمبيوتر',
    give: 'أعط هذه البطاقة لقسم الدعم التقني. ليس فيها أي سر.',
    organization: 'المؤسسة',
    username: 'اسم المستخدم',
    userPool: 'مجمّع المستخدمين',
    region: 'المنطقة',
    administrator:
      'للمسؤول: يزيل الأمر التالي تطبيق المصادقة لهذا المستخدم،\nفيمكن إعداد تطبيق جديد عند تسجيل الدخول التالي.',
  },
}
