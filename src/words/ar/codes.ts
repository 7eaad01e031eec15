// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated } from './isolate'

/** A duration is always in the nominative, so it stands where Arabic wants that case. */
export const codes = ({ duration, plural, number }: Formats): Messages['codes'] => ({
  title: 'الرموز',
  accounts: 'الحسابات',
  search: {
    label: 'البحث في الحسابات',
    clear: 'مسح البحث',
    howTo: 'يؤدي الضغط على Enter إلى نسخ أول رمز يُعثر عليه.',
    found: (count) =>
      plural(count, {
        zero: 'لم يُعثر على حسابات',
        one: 'عُثر على حساب واحد',
        two: 'عُثر على حسابين',
        few: `عُثر على ${number(count)} حسابات`,
        many: `عُثر على ${number(count)} حسابًا`,
        other: `عُثر على ${number(count)} حساب`,
      }),
    nothing: (text) => `لا يوجد حساب يطابق «${isolated(text)}».`,
    nothingWithTag: (text, tag) => `لا يوجد حساب بالوسم «${isolated(tag)}» يطابق «${isolated(text)}».`,
    everywhere: 'البحث في كل الحسابات',
    tags: 'الحسابات ذات وسم معيّن فقط',
  },
  order: {
    label: 'الترتيب',
    by: {
      manual: 'ترتيبك الخاص',
      name: 'حسب الاسم',
      recentlyUsed: 'الأحدث استخدامًا أولًا',
      mostUsed: 'الأكثر استخدامًا أولًا',
    },
    moved: (name, place, of) => `الموضع الجديد للحساب ${isolated(name)}: ${number(place)} من ${number(of)}.`,
    notMoved: 'تعذر تغيير الترتيب',
    moveUp: 'نقل إلى الأعلى',
    moveDown: 'نقل إلى الأسفل',
    howTo: 'يمكن نقله بالضغط على Alt مع أسهم الاتجاهات.',
  },
  pin: 'تثبيت في الأعلى',
  unpin: 'إلغاء التثبيت',
  pinned: 'مثبّت',
  pinnedNow: (name) => `تم تثبيت الحساب ${isolated(name)} في الأعلى.`,
  unpinnedNow: (name) => `أُلغي تثبيت الحساب ${isolated(name)}.`,
  hidden: 'الرمز مخفي',
  copied: { current: 'تم النسخ', next: 'تم نسخ الرمز التالي' },
  copiedSentence: {
    current: (name) => `تم نسخ رمز الحساب ${isolated(name)}.`,
    next: (name) => `تم نسخ الرمز التالي للحساب ${isolated(name)}.`,
  },
  receipt: {
    cleared: (seconds) => `يُمسح خلال ${number(seconds)}\u00a0ث`,
    clearedAndHidden: (seconds) => `يُمسح خلال ${number(seconds)}\u00a0ث، ولا يُحفظ في السجل`,
    hidden: 'لا يُحفظ في السجل',
  },
  receiptSentence: {
    cleared: (seconds) => `المدة حتى مسح الحافظة: ${duration(seconds)}.`,
    clearedAndHidden: (seconds) => `المدة حتى مسح الحافظة: ${duration(seconds)}، ولا يُحفظ الرمز في سجلّها.`,
    hidden: 'لا يُحفظ الرمز في سجلّ الحافظة.',
  },
  copyFailed: 'تعذر نسخ الرمز. أعد المحاولة.',
  howToCopy: 'اضغط Enter للنسخ.',
  next: 'التالي',
  moreFor: (name) => `المزيد لحساب ${isolated(name)}`,
  menuFor: (name) => `إجراءات ${isolated(name)}`,
  copyCode: 'نسخ الرمز',
  copyNextCode: 'نسخ الرمز التالي',
  details: 'التفاصيل…',
  remove: 'إزالة…',
  unavailable: 'لا يوجد رمز الآن',
  checking: 'جارٍ التحقق…',
  spent: {
    long: (seconds) => `استُخدم للتو –\nرمز جديد بعد ${number(seconds)}\u00a0ث`,
    short: (seconds) => `استُخدم –\nالتالي: ${number(seconds)}\u00a0ث`,
    sentence: (seconds) => `استُخدم هذا الرمز للتو. تبقى ${duration(seconds)} على الرمز التالي.`,
  },
  onRequest: {
    get: 'الحصول على رمز',
    getNamed: (name) => `الحصول على رمز لحساب ${isolated(name)}`,
    getting: 'جارٍ الحصول على رمز…',
    next: 'الرمز التالي',
    nextNamed: (name) => `الرمز التالي لحساب ${isolated(name)}`,
    here: (name) => `ظهر الرمز التالي لحساب ${isolated(name)}.`,
    none: 'لا يوجد رمز بعد.',
    howToGet: 'اضغط Enter للحصول على رمز ونسخه.',
  },
  settle: 'تسجيل الدخول للتأكد',
  settleNamed: (name) => `تسجيل الدخول للتأكد: ${isolated(name)}`,
  keys: {
    newKey: {
      badge: 'مفتاح جديد – بانتظار التأكيد',
      status: 'ضاع الرد، فربما أصبح هذا المفتاح معتمدًا وربما لا. سجّل الدخول للتأكد.',
    },
    earlierKey: {
      badge: 'مفتاح سابق – احتفظ به',
      status: 'ربما ما زال هو المعتمد. احتفظ به إلى أن تسجل الدخول.',
    },
    replacedKey: {
      badge: 'مُستبدَل',
      status: 'قُبل مفتاح أحدث، فاستخدمه. يبقى هذا المفتاح محفوظًا حتى يكتمل التفعيل.',
    },
  },
  status: {
    active: null,
    pending: 'لم يُقبل بعد: لا تُعتمد رموزه حتى يكتمل التفعيل.',
    unknown: 'لا يُعرف بعد هل قُبل هذا المفتاح. سجّل الدخول للتأكد.',
    superseded: 'حل مفتاح أحدث محل هذا المفتاح. احتفظ بالقديم حتى ينجح الجديد.',
    trashed: null,
  },
  badge: {
    active: null,
    pending: 'لم يكتمل',
    unknown: 'بانتظار التأكيد',
    superseded: 'مُستبدَل',
    trashed: null,
  },
  failed: {
    title: 'تعذرت قراءة قائمة الحسابات',
  },
  empty: {
    title: 'ستظهر رموزك هنا',
    enroll: 'تفعيل رموز مؤسستك',
    enrollHint: 'سجّل الدخول مرة واحدة، فيُعد Keyturn الرموز تلقائيًا.',
    add: 'إضافة حساب',
    addHint: 'برمز QR أو رابط أو مفتاح إعداد من أي موقع.',
    kept: 'تُحفظ المفاتيح في سلسلة مفاتيح هذا الكمبيوتر.',
  },
  removal: {
    title: (name) => `هل تريد إزالة ${isolated(name)}؟`,
    site: (issuer) =>
      `سيظل الرمز مطلوبًا عند تسجيل الدخول إلى ${isolated(issuer)}. أوقف ذلك على الموقع أولًا، وإلا فقد لا تتمكن من تسجيل الدخول.`,
    enrolled: (issuer) =>
      `لن يعود تسجيل الدخول إلى ${isolated(issuer)} ممكنًا برموز من هذا الكمبيوتر. وسيلزم أن يعيد قسم الدعم التقني تعيين خطوة التحقق الثانية.`,
    undo: 'يمكنك استعادته من «أُزيلت مؤخرًا».',
    confirm: 'إزالة',
  },
  removed: (name) => `تمت إزالة ${isolated(name)}.`,
  undo: 'تراجع',
  restored: (name) => `تمت استعادة ${isolated(name)}.`,
  recentlyRemoved: (count) => `أُزيلت مؤخرًا (${count})`,
  restore: 'استعادة',
  restoreNamed: (name) => `استعادة ${isolated(name)}`,
  unfinished: {
    title: (issuer) => `لم يكتمل تفعيل رموز ${isolated(issuer)}`,
    as: (username) => `باسم المستخدم ${isolated(username)}`,
    explanation: {
      intended: () => 'لم يُعد شيء بعد. يعمل تسجيل الدخول كما كان.',
      stored: (issuer) =>
        `المفتاح الجديد في سلسلة المفاتيح، لكنه لم يُقبل بعد لدى ${isolated(issuer)}. يعمل تسجيل الدخول كما كان.`,
      verifySent: (issuer) =>
        `أُرسل المفتاح الجديد إلى ${isolated(issuer)} لقبوله، وضاع الرد. كل المفاتيح محفوظة، وتسجيل الدخول يبيّن أيها المعتمد.`,
      verified: (issuer) => `قُبل المفتاح الجديد لدى ${isolated(issuer)}، ورموزه تعمل. بقيت خطوة أخيرة واحدة.`,
      active: () => 'تم إعداد كل شيء.',
    },
    replacing: {
      intended: () => 'لم يُعد مفتاح جديد بعد، والمفتاح الذي لديك محفوظ. إذا رُفضت رموزه، فتابع من هنا.',
      stored: (issuer) =>
        `المفتاح الجديد في سلسلة المفاتيح، لكنه لم يُقبل بعد لدى ${isolated(issuer)}. استمر في استخدام المفتاح الذي لديك، وإذا رُفضت رموزه فتابع من هنا.`,
      verifySent: (issuer) =>
        `أُرسل المفتاح الجديد إلى ${isolated(issuer)} لقبوله، وضاع الرد. المفتاحان محفوظان، وتسجيل الدخول يبيّن أيهما المعتمد.`,
      verified: (issuer) =>
        `قُبل المفتاح الجديد لدى ${isolated(issuer)}، فاستخدم رموزه من الآن فصاعدًا. يبقى المفتاح السابق محفوظًا حتى تتم خطوة أخيرة واحدة.`,
      active: () => 'تم إعداد كل شيء.',
    },
    resume: 'متابعة',
    discard: 'التخلي عن التفعيل',
    discarding: 'جارٍ التخلي عنه…',
  },
})
