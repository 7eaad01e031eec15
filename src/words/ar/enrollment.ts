// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

export const enrollment = ({
  duration,
  minutesAndSeconds,
  number,
  plural,
}: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `الوقت المتبقي: ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'الوقت المتبقي لتسجيل الدخول هذا',
  startAgain: 'البدء من جديد',
  signInAgain: 'تسجيل الدخول مرة أخرى',
  tryNextCode: 'المحاولة بالرمز التالي',
  unlock: 'فتح القفل والمحاولة مرة أخرى',
  startingAgain: 'جارٍ البدء من جديد…',
  retrying: {
    why: 'لم تستجب خدمة تسجيل الدخول.',
    inSeconds: (seconds, attempt, of) =>
      plural(seconds, {
        one: `إعادة المحاولة بعد ثانية (${number(attempt)} من ${number(of)})…`,
        two: `إعادة المحاولة بعد ثانيتين (${number(attempt)} من ${number(of)})…`,
        few: `إعادة المحاولة بعد ${number(seconds)} ثوانٍ (${number(attempt)} من ${number(of)})…`,
        other: `إعادة المحاولة بعد ${number(seconds)} ثانية (${number(attempt)} من ${number(of)})…`,
      }),
    now: (attempt, of) => `جارٍ إعادة المحاولة (${number(attempt)} من ${number(of)})…`,
  },

  connection: {
    title: 'إلى أين تريد تسجيل الدخول؟',
    intro: 'اختر مؤسستك. يسجل Keyturn دخولك مرة واحدة ويُعد الرموز تلقائيًا.',
    practice: 'تجريبي',
    addNew: 'إضافة مؤسسة',
    addFirst: 'حدد أين تسجل الدخول. تحصل على هذه البيانات من قسم تقنية المعلومات.',
  },
  credentials: {
    title: (issuer) => `تسجيل الدخول إلى ${isolated(issuer)}`,
    username: 'اسم المستخدم',
    password: 'كلمة المرور',
    submit: 'تسجيل الدخول',
    busy: 'جارٍ تسجيل الدخول…',
    change: 'تغيير المؤسسة',
    kept: 'تُرسل كلمة المرور إلى خدمة تسجيل الدخول فقط، ولا تُحفظ.',
    otherWays: 'طرق أخرى لتسجيل الدخول',
    withoutPassword: 'تسجيل الدخول بلا كلمة مرور',
    usernameFirst: 'اكتب اسم المستخدم أولًا.',
    here: 'تسجيل الدخول هنا بكلمة مرور',
    inBrowser: 'تسجيل الدخول من المتصفح',
    inBrowserIntro: (issuer) =>
      `توجد صفحة خاصة لتسجيل الدخول إلى ${isolated(issuer)}. يفتحها Keyturn في المتصفح ثم يتابع عند انتهائك.`,
  },
  browser: {
    title: 'تابع في المتصفح',
    steps: 'الخطوات التالية',
    opened: (issuer) => `يعرض المتصفح صفحة تسجيل الدخول إلى ${isolated(issuer)}.`,
    signIn: 'سجّل الدخول هناك كالمعتاد خلال خمس دقائق.',
    back: 'عُد إلى هنا. يتابع Keyturn تلقائيًا.',
    waiting: 'في انتظار المتصفح…',
    openAgain: 'فتح المتصفح مرة أخرى',
  },
  firstFactor: {
    title: 'كيف تريد تسجيل الدخول؟',
    choices: {
      password: { title: 'كلمة المرور', hint: 'التي تستخدمها دائمًا' },
      emailCode: { title: 'البريد الإلكتروني', hint: 'رمز يُرسل إلى بريدك الوارد' },
      smsCode: { title: 'رسالة نصية', hint: 'رمز يُرسل إلى هاتفك' },
      passkey: { title: 'مفتاح المرور', hint: 'في المتصفح، حيث يُحفظ' },
    },
    passwordTitle: 'أدخل كلمة المرور',
    otherWay: 'طريقة أخرى',
  },
  device: {
    question: (issuer) =>
      `يمكن تذكّر هذا الكمبيوتر لدى ${isolated(issuer)}، فلا يُطلب رمز هنا في المرة القادمة.`,
    remember: 'تذكّر هذا الكمبيوتر',
    busy: 'جارٍ الحفظ…',
    later: 'ليس الآن',
    remembered: 'سيُعرف هذا الكمبيوتر من الآن فصاعدًا.',
  },
  practice: {
    title: 'مستخدمون تجريبيون',
    body: 'تعمل هذه المؤسسة على هذا الكمبيوتر نفسه. اختر المستخدم الذي تريد تسجيل الدخول به:',
    use: 'استخدام',
    password: 'كلمة المرور',
  },
  newPassword: {
    title: 'اختر كلمة مرور جديدة',
    intro: 'كلمة المرور الحالية مؤقتة.',
    field: 'كلمة المرور الجديدة',
    repeat: 'تكرار كلمة المرور الجديدة',
    differ: 'كلمتا المرور غير متطابقتين.',
    leaveOut: 'يمكنك ترك هذا الحقل فارغًا.',
    submit: 'تعيين كلمة المرور الجديدة',
    busy: 'جارٍ تعيين كلمة المرور…',
    attributes: {
      address: 'العنوان',
      birthdate: 'تاريخ الميلاد',
      email: 'عنوان البريد الإلكتروني',
      family_name: 'اسم العائلة',
      gender: 'الجنس',
      given_name: 'الاسم الأول',
      locale: 'اللغة',
      middle_name: 'الاسم الأوسط',
      name: 'الاسم الكامل',
      nickname: 'اسم الشهرة',
      phone_number: 'رقم الهاتف',
      picture: 'رابط الصورة',
      preferred_username: 'اسم المستخدم المفضل',
      profile: 'رابط الملف الشخصي',
      website: 'الموقع الإلكتروني',
      zoneinfo: 'المنطقة الزمنية',
    },
  },
  recovery: {
    forgot: 'هل نسيت كلمة المرور؟',
    resetFirst: 'إعادة تعيين كلمة المرور',
    confirmFirst: 'تأكيد إنشاء الحساب',
    signInWithNew: 'تسجيل الدخول بكلمة المرور الجديدة',
    ask: {
      title: 'أعد تعيين كلمة المرور',
      intro: (issuer) => `يمكن أن يصلك رمز من ${isolated(issuer)}، وبه تختار كلمة مرور جديدة.`,
      submit: 'إرسال رمز',
      busy: 'جارٍ طلب رمز…',
    },
    resetTitle: 'أدخل الرمز وكلمة مرور جديدة',
    confirm: {
      title: 'أكّد إنشاء حسابك',
      earlier: (issuer) =>
        `وصلتك رسالة من ${isolated(issuer)} عند إنشاء حسابك. اكتب الرمز الذي فيها، أو اطلب إرسال رمز جديد.`,
      submit: 'تأكيد',
      linkOpened: 'فتحت رابطًا بدلًا من ذلك',
    },
    sent: {
      email: (issuer, to) =>
        to === ''
          ? `إذا كان اسم المستخدم هذا معروفًا لدى ${isolated(issuer)}، فسيصلك رمز بالبريد الإلكتروني.`
          : `إذا كان اسم المستخدم هذا معروفًا لدى ${isolated(issuer)}، فسيصلك رمز بالبريد الإلكتروني إلى ${leftToRight(to)}.`,
      sms: (issuer, to) =>
        to === ''
          ? `إذا كان اسم المستخدم هذا معروفًا لدى ${isolated(issuer)}، فسيصلك رمز برسالة نصية.`
          : `إذا كان اسم المستخدم هذا معروفًا لدى ${isolated(issuer)}، فسيصلك رمز برسالة نصية إلى ${leftToRight(to)}.`,
      unsaid: (issuer) => `إذا كان اسم المستخدم هذا معروفًا لدى ${isolated(issuer)}، فسيصلك رمز.`,
    },
    patience: 'قد يستغرق ذلك بضع دقائق. قد تجد رسالة البريد الإلكتروني في مجلد الرسائل غير المرغوب فيها.',
    sendNew: 'إرسال رمز جديد',
    sendNewIn: (seconds) =>
      plural(seconds, {
        one: `إرسال رمز جديد بعد ثانية`,
        two: `إرسال رمز جديد بعد ثانيتين`,
        few: `إرسال رمز جديد بعد ${number(seconds)} ثوانٍ`,
        other: `إرسال رمز جديد بعد ${number(seconds)} ثانية`,
      }),
    sending: 'جارٍ طلب رمز جديد…',
    onlyNewest: 'طُلب رمز جديد. الأحدث وحده صالح.',
  },
  select: {
    title: 'كيف تريد إثبات هويتك؟',
    choices: {
      SOFTWARE_TOKEN_MFA: {
        title: 'تطبيق مصادقة',
        hint: 'رمز من Keyturn أو من تطبيق مصادقة آخر',
      },
      SMS_MFA: { title: 'رسالة نصية', hint: 'رمز يُرسل إلى هاتفك' },
      EMAIL_OTP: { title: 'البريد الإلكتروني', hint: 'رمز يُرسل إلى بريدك الوارد' },
    },
  },
  sentCode: {
    title: 'أدخل الرمز المُرسل إليك',
    sms: (to) => (to === '' ? 'تجده في رسالة نصية.' : `تجده في رسالة نصية إلى ${leftToRight(to)}.`),
    email: (to) =>
      to === '' ? 'تجده في رسالة بريد إلكتروني.' : `تجده في رسالة بريد إلكتروني إلى ${leftToRight(to)}.`,
    field: 'الرمز',
    submit: 'متابعة',
    busy: 'جارٍ التحقق من الرمز…',
  },
  ownCode: {
    title: 'خطوة التحقق الثانية',
    using: (account) => `باستخدام رمز ${isolated(account)}`,
    usingThis: 'باستخدام الرمز المحفوظ في Keyturn',
    waiting: 'في انتظار رمز جديد، فالرمز الأخير استُخدم من قبل.',
    waitingNext: 'في انتظار الرمز التالي.',
    inSeconds: (seconds) => duration(seconds),
    sending: 'جارٍ إرسال الرمز…',
    byItself: 'يُرسل تلقائيًا.',
    typeInstead: 'كتابة رمز بدلًا من ذلك',
  },
  typedCode: {
    title: 'أدخل الرمز من تطبيق المصادقة',
    intro: 'لا يوجد في Keyturn مفتاح لهذا المستخدم بعد، فخذ الرمز من تطبيق المصادقة الذي تستخدمه الآن.',
    device: (name) => `اسمه «${isolated(name)}».`,
    field: 'الرمز',
    submit: 'متابعة',
    busy: 'جارٍ التحقق من الرمز…',
    useOwn: 'استخدام رمز Keyturn',
  },
  elsewhere: {
    passkey: {
      title: 'يعمل مفتاح المرور في متصفحك',
      body: (issuer) => `يرتبط مفتاح المرور بمتصفحك وبصفحة تسجيل الدخول إلى ${isolated(issuer)}.`,
    },
    custom: {
      title: 'يستمر تسجيل الدخول هذا في متصفحك',
      body: (issuer) => `يُطرح لدى ${isolated(issuer)} سؤال لا تطرحه إلا صفحة تسجيل الدخول الخاصة بها.`,
    },
    opens: 'يفتح Keyturn هذه الصفحة ثم يتابع عند انتهائك.',
    noPage: (issuer) =>
      `لا يعرف Keyturn عنوان صفحة تسجيل الدخول إلى ${isolated(issuer)}. اطلبه من قسم الدعم التقني وأضفه إلى المؤسسة، أو اطلب طريقة أخرى لتسجيل الدخول.`,
  },
  sendTo: {
    title: 'إلى أين تُرسل رموزك؟',
    intro: (issuer) =>
      `تُطلب خطوة تحقق ثانية لدى ${isolated(issuer)} وتُرسل الرموز إليك، ولا تُقبل رموز تطبيق مثل Keyturn.`,
    email: 'عنوان البريد الإلكتروني',
    phone: 'رقم الهاتف',
    phoneHelp: 'مع رمز البلد، مثل \u2066+966 50 123 4567\u2069',
    submit: 'أرسل لي رمزًا',
    busy: 'يُرسل الرمز…',
    byEmail: 'بالبريد الإلكتروني بدلًا من ذلك',
    byPhone: 'برسالة نصية بدلًا من ذلك',
  },
  cannotSetUp: {
    title: 'لا يمكن إعداد الرموز هنا',
    body: (issuer) =>
      `تُطلب خطوة تحقق ثانية لدى ${isolated(issuer)}، لكن ليس من تطبيق مثل Keyturn. يمكن لقسم الدعم التقني تشغيل ذلك. وحتى ذلك الحين، أعدّ خطوة تحقق ثانية أخرى حيث تسجل الدخول عادةً.`,
    close: 'إغلاق',
  },
  signedIn: {
    none: {
      title: 'تم تسجيل الدخول',
      body: (issuer) =>
        `لم تُطلب خطوة تحقق ثانية لدى ${isolated(issuer)}. أعدّها الآن حتى لا تكفي كلمة المرور وحدها لتسجيل الدخول.`,
      enroll: 'تفعيل الرموز',
      later: 'ليس الآن',
    },
    sentCode: {
      title: 'تم تسجيل الدخول',
      body: (issuer) =>
        `وصلك رمز من ${isolated(issuer)} هذه المرة. يمكن أن يُنشئ Keyturn الرموز على هذا الكمبيوتر بدلًا من ذلك.`,
      enroll: 'تفعيل الرموز',
      later: 'ليس الآن',
    },
    softwareToken: {
      title: 'تسجيل الدخول يعمل',
      body: (issuer) => `لديك بالفعل رموز لتسجيل الدخول إلى ${isolated(issuer)}، والرمز الأخير كان صحيحًا.`,
      done: 'تم',
      replace: 'الاستبدال بمفتاح جديد…',
      replaceTitle: 'هل تريد استبدال تطبيق المصادقة؟',
      replaceBody: (issuer) =>
        `يُسمح بتطبيق مصادقة واحد لكل شخص لدى ${isolated(issuer)}. يتوقف المفتاح المستخدم الآن – هنا أو على جهاز آخر – عن العمل عند قبول الجديد. يبقى المفتاح القديم هنا إلى أن تسجّل الدخول بالجديد.`,
      replaceConfirm: 'استبدال',
    },
    settled: {
      title: 'تم التأكيد',
      body: (issuer) =>
        `قُبل رمز لدى ${isolated(issuer)} للتو، فالمفتاح الذي أنشأه هو المعتمد. لا يلزم فعل أي شيء آخر.`,
    },
  },
  naming: {
    title: 'جاهز لتفعيل رموزك',
    intro: (issuer) =>
      `تُطلب خطوة تحقق ثانية لدى ${isolated(issuer)}. يتولى Keyturn إعدادها، وما عليك إلا الضغط على الزر.`,
    introOptional: 'يتولى Keyturn إعداد الرموز، وما عليك إلا الضغط على الزر.',
    issuer: 'المؤسسة',
    accountName: 'اسم الحساب',
    device: 'اسم هذا الجهاز',
    deviceHint: 'يظهر هذا الاسم عندما تطلب مؤسستك رمزًا.',
    earlierKept: 'تحصل على مفتاح جديد لهذا. ويبقى المفتاح السابق محفوظًا.',
    submit: 'تفعيل الآن',
  },
  steps: {
    title: 'جارٍ تفعيل رموزك',
    failedTitle: 'لم يكتمل بعد',
    list: 'الخطوات',
    associate: (issuer) => `طلب مفتاح من ${isolated(issuer)}`,
    store: 'حفظه في سلسلة المفاتيح',
    verify: 'إثبات أنه يعمل',
    finish: 'الإنهاء',
    signIn: 'تسجيل الدخول برمز جديد',
    states: { done: 'تمت', running: 'جارية', failed: 'لم تتم', waiting: 'قادمة' },
    durable: 'تُحفظ كل خطوة قبل التي تليها، فيمكنك تسجيل الدخول دائمًا.',
    finishWithout: 'الإنهاء دون تسجيل الدخول',
    newKey: 'الحصول على مفتاح جديد',
  },
  done: {
    title: 'تم تفعيل رموزك',
    body: (issuer) => `من الآن فصاعدًا، يُطلب هذا الرمز عند تسجيل الدخول إلى ${isolated(issuer)}.`,
    proven: (issuer) => `قُبل بالفعل رمز من Keyturn لدى ${isolated(issuer)}.`,
    settledTitle: 'تم التأكيد',
    settled: (issuer) =>
      `قُبل رمز من هذا المفتاح لدى ${isolated(issuer)}، فهو المفتاح المعتمد. لا يلزم فعل أي شيء آخر.`,
    copy: 'نسخ الرمز',
    done: 'تم',
  },
  test: {
    title: 'اختبار تسجيل الدخول',
    intro: (issuer) =>
      `يسجل Keyturn دخولك إلى ${isolated(issuer)} ويرسل الرمز تلقائيًا ليرى هل يُقبل. لا يتغير شيء.`,
    username: 'اسم المستخدم',
    works: {
      title: 'إنه يعمل',
      body: (issuer, account) => `قُبل رمز ${isolated(account)} لدى ${isolated(issuer)}.`,
    },
    otherKey: {
      title: 'المفتاح الموجود هنا ليس المعتمد',
      body: (issuer) =>
        `قُبل رمز لدى ${isolated(issuer)}، لكنه ليس من هذا الحساب. أعد تفعيل الرموز ليكون المفتاح الصحيح هنا.`,
    },
    setUpAsked: {
      title: 'المفتاح الموجود هنا ليس المعتمد',
      body: (issuer) =>
        `يُطلب إعداد مفتاح جديد لدى ${isolated(issuer)}. أعد تفعيل الرموز بتسجيل الدخول الذي تم الآن.`,
    },
    notAsked: {
      title: (issuer) => `لم يُطلب رمز لدى ${isolated(issuer)}`,
      body: 'أي أن كلمة المرور وحدها تكفي لتسجيل الدخول. يمكن تشغيل الرموز من تفاصيل الحساب.',
    },
    sentCode: {
      title: (issuer) => `أُرسل إليك رمز من ${isolated(issuer)} بدلًا من ذلك`,
      body: 'لم يُطلب رمز من Keyturn. يمكن طلب رموز Keyturn أولًا من تفاصيل الحساب.',
    },
    enrollAgain: 'إعادة التفعيل',
    back: 'العودة إلى الحساب',
  },
})
