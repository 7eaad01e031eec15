// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

export const account = ({ plural }: Formats): Messages['account'] => {
  /** "3 times", and once and twice in words of their own. */
  const times = (count: number): string =>
    plural(count, {
      one: 'مرة واحدة',
      two: 'مرتين',
      few: `${count} مرات`,
      other: `${count} مرة`,
    })
  const lastOf = (count: number): string => plural(count, { one: '', two: 'آخرهما ', other: 'آخرها ' })
  return {
    back: 'الرموز',
    ready: 'جاهز للاستخدام.',
    added: (date) => `أُضيف في ${date}.`,
    notUsed: 'لم يُستخدم بعد.',
    usedAgo: (ago, count) => `استُخدم ${times(count)}، ${lastOf(count)}${ago}.`,
    usedJustNow: (count) => `استُخدم ${times(count)}، ${lastOf(count)}للتو.`,
    usedOn: (date, count) => `استُخدم ${times(count)}، ${lastOf(count)}في ${date}.`,
    kind: {
      totp: 'حسب الوقت',
      hotp: 'حسب العداد',
      steam: 'Steam Guard',
    },
    letters: (count) =>
      plural(count, {
        one: 'حرف أو رقم واحد',
        two: 'حرفان أو رقمان',
        other: `${count} من الحروف والأرقام`,
      }),
    digits: (count) =>
      plural(count, {
        one: 'رقم واحد',
        two: 'رقمان',
        few: `${count} أرقام`,
        many: `${count} رقمًا`,
        other: `${count} رقم`,
      }),
    period: (seconds) =>
      plural(seconds, {
        one: 'رمز جديد كل ثانية',
        two: 'رمز جديد كل ثانيتين',
        few: `رمز جديد كل ${seconds} ثوانٍ`,
        other: `رمز جديد كل ${seconds} ثانية`,
      }),
    algorithm: {
      SHA1: leftToRight('SHA-1'),
      SHA256: leftToRight('SHA-256'),
      SHA512: leftToRight('SHA-512'),
    },
    remove: 'إزالة الحساب…',
    unsafe: 'في هذا النص أحرف مخفية. اكتبه بدلًا من لصقه.',

    rename: {
      action: 'إعادة التسمية',
      form: 'أسماء هذا الحساب',
      issuer: 'الموقع أو المؤسسة',
      accountName: 'الحساب',
      missing: 'املأ أحد الحقلين حتى تجد الحساب مرة أخرى.',
      save: 'حفظ',
      saving: 'جارٍ الحفظ…',
      saved: (name) => `اسم الحساب الآن ${isolated(name)}.`,
    },
    list: {
      title: 'في القائمة',
      pin: 'التثبيت في الأعلى',
      pinHint: 'فوق الحسابات غير المثبتة.',
      pinned: 'تم تثبيت الحساب في الأعلى.',
      unpinned: 'لم يعد الحساب مثبتًا.',
    },
    tags: {
      title: 'الوسوم',
      hint: 'اضغط Enter بعد كل وسم. يمكن العثور عليها بالبحث.',
      add: 'إضافة وسم',
      addNamed: (tag) => `إضافة الوسم ${isolated(tag)}`,
      removeNamed: (tag) => `إزالة الوسم ${isolated(tag)}`,
      suggestions: 'وسوم حساباتك الأخرى',
      /** A list runs from right to left itself, whatever its first word is: it is not isolated. */
      added: (tags) => `الوسوم المضافة: ${tags}.`,
      removed: (tag) => `تمت إزالة الوسم ${isolated(tag)}.`,
      alreadyThere: 'هذا الوسم موجود بالفعل.',
      tooLong: (most) =>
        plural(most, {
          one: 'يتكون الوسم من حرف واحد على الأكثر.',
          two: 'يتكون الوسم من حرفين على الأكثر.',
          few: `يتكون الوسم من ${most} أحرف على الأكثر.`,
          many: `يتكون الوسم من ${most} حرفًا على الأكثر.`,
          other: `يتكون الوسم من ${most} حرف على الأكثر.`,
        }),
      tooMany: (most) =>
        plural(most, {
          one: 'الحد الأقصى وسم واحد.',
          two: 'الحد الأقصى وسمان. أزِل أحدهما أولًا.',
          few: `الحد الأقصى ${most} وسوم. أزِل أحدها أولًا.`,
          many: `الحد الأقصى ${most} وسمًا. أزِل أحدها أولًا.`,
          other: `الحد الأقصى ${most} وسم. أزِل أحدها أولًا.`,
        }),
    },
    note: {
      title: 'ملاحظة',
      hint: 'لا تُحفظ في سلسلة المفاتيح، فلا تكتب هنا كلمات مرور أو رموز استرداد.',
      saving: 'جارٍ الحفظ…',
      saved: 'تم الحفظ',
      savedSentence: 'تم حفظ الملاحظة.',
    },
    device: {
      title: 'جهاز آخر',
      hint: 'يضع المفتاح نفسه على جهاز ثانٍ، مثل هاتفك.',
      counting: 'ليس للرموز المعتمدة على العداد، فكل جهاز سيستهلك رموز الآخر.',
      action: 'رمز QR…',
      opening: 'جارٍ الفتح…',
      dialogTitle: (name) => `هل تريد إظهار رمز QR الخاص بحساب ${isolated(name)}؟`,
      whatItIs: 'رمز QR هذا هو مفتاحك. من يراه أو يصوّره يستطيع إنشاء رموزك بصورة دائمة.',
      lookAround: 'تأكد من أن لا أحد ينظر، ومن أن شاشتك غير مشتركة مع أحد.',
      oneKey: (issuer) =>
        `لك مفتاح واحد لدى ${isolated(issuer)}. سيكون على الجهازين معًا، وإعداد مفتاح جديد يوقف عمله عليهما.`,
      confirm: 'إظهار رمز QR',
    },

    organization: {
      title: 'مؤسستك',
      loading: (issuer) => `جارٍ الاستعلام من ${isolated(issuer)}…`,
      signedOut: (issuer) => `سجّل الدخول لترى كيف تُطلب الرموز لدى ${isolated(issuer)} ولتغيير ذلك.`,
      signIn: 'تسجيل الدخول',
      signedInAs: (username) => `تم تسجيل الدخول باسم ${isolated(username)}`,
      signOut: 'تسجيل الخروج',
      signOutHint: 'تبقى رموزك تعمل.',
      signingOut: 'جارٍ تسجيل الخروج…',
      signedOutTitle: 'لم تسجّل الدخول',
      sessionEnded: 'تم تسجيل خروجك',
      sessionEndedHint: 'لم يتغير شيء. سجّل الدخول وأعد المحاولة.',
      signInAgain: 'تسجيل الدخول من جديد',
      signOutHere: 'تسجيل الخروج هنا',
      notTold: 'تم تسجيل خروجك على هذا الكمبيوتر',
      notToldHint: (issuer) =>
        `تعذر إبلاغ ${isolated(issuer)}. لا يستطيع أحد متابعة تسجيل دخولك هنا، لكنه يبقى مقبولًا لدى ${isolated(issuer)} حتى تنتهي مدته. يمكن لقسم الدعم التقني إنهاؤه فورًا.`,
      outcome: {
        on: 'تم تشغيل الرموز.',
        preferred: 'تُطلب الرموز الآن عند كل تسجيل دخول.',
        off: 'تم إيقاف الرموز.',
        keychain: 'يبقى تسجيل دخولك محفوظًا على هذا الكمبيوتر.',
        memory: 'سيتم تسجيل خروجك عند إنهاء Keyturn.',
        signedOut: 'تم تسجيل خروجك.',
      },
    },

    codes: {
      title: 'الرموز عند تسجيل الدخول',
      asked: 'تُطلب عند كل تسجيل دخول.',
      choice: 'يمكن اختيارها عند تسجيل الدخول.',
      notAsked: {
        nothing: 'لا تُطلب: كلمة المرور وحدها تكفي.',
        SMS_MFA: 'لا تُطلب: تُرسل إليك رسالة نصية.',
        EMAIL_OTP: 'لا تُطلب: تُرسل إليك رسالة بريد إلكتروني.',
        several: 'لا تُطلب: تُستخدم طريقة أخرى لتسجيل الدخول.',
      },
      turnOn: 'تشغيل',
      turningOn: 'جارٍ التشغيل…',
      makeFirst: 'طلب هذه الرموز أولًا',
      makingFirst: 'جارٍ التغيير…',
      turnOff: 'إيقاف…',
      turningOff: 'جارٍ الإيقاف…',
    },

    /** Codes that are sent. */
    sent: {
      title: { SMS_MFA: 'الرموز برسالة نصية', EMAIL_OTP: 'الرموز بالبريد الإلكتروني' },
      asked: 'تُرسل عند كل تسجيل دخول.',
      choice: 'يمكن اختيارها عند تسجيل الدخول.',
      off: 'متوقفة.',
      offWithAddress: (address) => `متوقفة. ستُرسل عند تشغيلها إلى ${isolated(address)}.`,
      withAddress: (sentence, address) => `${sentence} تُرسل إلى ${isolated(address)}.`,
      turnOffTitle: {
        SMS_MFA: (issuer) => `هل تريد إيقاف الرموز برسالة نصية لدى ${isolated(issuer)}؟`,
        EMAIL_OTP: (issuer) => `هل تريد إيقاف الرموز بالبريد الإلكتروني لدى ${isolated(issuer)}؟`,
      },
      outcome: {
        on: (what) => `${what}: تم تشغيلها.`,
        preferred: (what) => `${what}: تُرسل الآن عند كل تسجيل دخول.`,
        off: (what) => `${what}: تم إيقافها.`,
      },
    },

    turnOff: {
      title: (issuer) => `هل تريد إيقاف الرموز لدى ${isolated(issuer)}؟`,
      then: {
        nothing: 'ستكفي كلمة المرور وحدها لتسجيل الدخول. ومن يعرفها يستطيع تسجيل الدخول باسمك.',
        SMS_MFA: 'عند تسجيل الدخول، ستُرسل إليك رسالة نصية بدلًا من ذلك.',
        EMAIL_OTP: 'عند تسجيل الدخول، ستُرسل إليك رسالة بريد إلكتروني بدلًا من ذلك.',
        SOFTWARE_TOKEN_MFA: 'عند تسجيل الدخول، سيُطلب رمز من تطبيق المصادقة بدلًا من ذلك.',
        several: 'عند تسجيل الدخول، ستُستخدم طريقة أخرى لتسجيل الدخول بدلًا من ذلك.',
      },
      kept: 'يبقى المفتاح في Keyturn، فيمكنك تشغيل الرموز هنا من جديد.',
      confirm: 'إيقاف',
    },

    keep: {
      title: 'حفظ تسجيل الدخول على هذا الكمبيوتر',
      hint: 'يُحفظ تسجيل دخولك في سلسلة المفاتيح، وإلا فسيتم تسجيل خروجك عند إنهاء Keyturn.',
      notKept:
        'لم تحفظ سلسلة المفاتيح تسجيل دخولك المجدَّد، فسيتم تسجيل خروجك عند إنهاء Keyturn. شغّل هذا الخيار لإعادة المحاولة.',
    },
    key: {
      title: 'هذا المفتاح',
    },
    test: {
      title: 'هل يعمل المفتاح؟',
      hint: 'يسجل Keyturn الدخول مرة واحدة برمز من هذا الحساب للتأكد منه.',
      action: 'اختبار تسجيل الدخول',
    },
    again: {
      title: 'مفتاح جديد',
      hint: 'يحل محل هذا المفتاح، مثلًا إذا كان من المحتمل أن شخصًا آخر رآه.',
      action: 'إعادة التفعيل…',
      dialogTitle: (issuer) => `هل تريد إعادة تفعيل رموز ${isolated(issuer)}؟`,
      dialogBody: (issuer) =>
        `يحل مفتاح جديد محل هذا المفتاح، وأي نسخة منه على جهاز آخر تتوقف عن العمل لدى ${isolated(issuer)}.`,
      dialogKept: 'يبقى المفتاح القديم محفوظًا حتى ينجح الجديد.',
      confirm: 'إعادة التفعيل',
    },
  }
}
