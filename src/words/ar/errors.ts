// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

const itHelps = 'يمكن لقسم الدعم التقني تغيير ذلك.'
const signInByBrowser = 'سجّل الدخول من المتصفح إذا كانت لمؤسستك صفحة لتسجيل الدخول، أو أخبر قسم الدعم التقني.'

/** How the network called it, for those who know its names. */
const reported = (networkCode: string | undefined): string =>
  networkCode === undefined ? '' : ` بأن الشبكة أبلغت عن «${leftToRight(networkCode)}»`

const attributeForms: AttributeForms = {
  birthdate: `اكتب تاريخ الميلاد بالسنة ثم الشهر ثم اليوم، مثل ${leftToRight('1990-05-17')}.`,
  email: `يكون عنوان البريد الإلكتروني على شكل ${leftToRight('name@example.com')}.`,
  phone_number: `اكتب رقم الهاتف مبدوءًا بعلامة الزائد ورمز البلد، مثل ${leftToRight('+442079460958')}.`,
  other: 'راجع كل الحقول وأعد المحاولة.',
}

/** A duration is always in the nominative, so it stands where Arabic wants that case. */
export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? 'متأخرة عن' : 'متقدمة على'
    return ` ساعة هذا الكمبيوتر ${direction} ساعة خدمة تسجيل الدخول، والفارق ${duration(Math.abs(seconds))}. إذا تكرر ذلك، فاضبطها لتتحدّث تلقائيًا.`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `تسري من ${isolated(dateAndTime(from))} إلى ${isolated(dateAndTime(until))}. `
  return {
    // The app itself
    internal: {
      title: 'حدث خطأ داخل Keyturn',
      whatToDo: ({ referenceId }) =>
        `لم تتأثر حساباتك. أعد المحاولة${
          referenceId === undefined
            ? '.'
            : `، وإذا تكرر ذلك فانسخ التقرير من «الإعدادات» › «حول Keyturn» وأرسله مع الرقم المرجعي ${leftToRight(referenceId)}.`
        }`,
    },
    invalidInput: {
      title: 'في هذا النموذج ما لا يمكن استخدامه',
      whatToDo: 'راجع ما كتبته وأعد المحاولة.',
    },
    accountNotFound: {
      title: 'لم يعد هذا الحساب موجودًا هنا',
      whatToDo: 'ربما أُزيل في هذه الأثناء. ابحث عنه في «أُزيلت مؤخرًا».',
    },
    connectionNotFound: {
      title: 'لم تعد هذه المؤسسة موجودة هنا',
      whatToDo: 'اختر مؤسسة أخرى، أو أضفها من جديد.',
    },
    signInNotFound: {
      title: 'لم يعد تسجيل الدخول هذا جاريًا',
      whatToDo: 'ابدأ من جديد. ما كتبته ما زال هنا.',
    },
    enrollmentNotFound: {
      title: 'لم تعد عملية التفعيل هذه جارية',
      whatToDo: 'ابدأ من جديد. ما كتبته ما زال هنا.',
    },
    stepOutOfOrder: {
      title: 'لم تتم الخطوات بالترتيب الصحيح',
      whatToDo: 'ابدأ من جديد. ما كتبته ما زال هنا.',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'هذا ليس معرّف مجمّع مستخدمين',
      whatToDo: `يكون على شكل ${leftToRight('eu-west-1_AbC123xyZ')}: منطقة، ثم شرطة سفلية، ثم حروف وأرقام.`,
    },
    clientIdMalformed: {
      title: 'هذا ليس معرّف عميل تطبيق',
      whatToDo: `يكون على شكل ${leftToRight('1h57kf5cpq17m0eml12EXAMPLE')}: حروف وأرقام فقط.`,
    },
    fipsUnsupported: {
      title: 'لا توجد نقطة نهاية FIPS في هذه المنطقة',
      whatToDo: 'استخدم نقطة النهاية العادية، أو راجع معرّف مجمّع المستخدمين.',
    },
    dualStackUnsupported: {
      title: 'لا توجد نقطة نهاية مزدوجة المكدس في هذه المنطقة',
      whatToDo: 'استخدم نقطة النهاية العادية، أو راجع معرّف مجمّع المستخدمين.',
    },
    managedLoginDomainMalformed: {
      title: 'هذه ليست صفحة تسجيل دخول يمكن أن يفتحها Keyturn',
      whatToDo: `اكتب عنوانها، مثل ${leftToRight('https://acme.auth.eu-west-1.amazoncognito.com')}، ولا شيء بعده.`,
    },

    // Settings
    settingsNotSaved: {
      title: 'تعذر حفظ الإعداد',
      whatToDo: 'لم يتغير شيء. تأكد من وجود مساحة على القرص، ثم أعد المحاولة.',
    },
    noteTooLong: {
      title: 'هذه الملاحظة طويلة جدًا',
      whatToDo: 'استخدم 2,000 حرف على الأكثر.',
    },
    qrCodeTooLarge: {
      title: 'هذا المفتاح أكبر من أن يتسع له رمز QR',
      whatToDo: 'أعدّ الحساب من جديد على الجهاز الآخر بدلًا من ذلك.',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'لم تُحدد لهذه المؤسسة صفحة تسجيل دخول هنا',
      whatToDo: 'سجّل الدخول باسم المستخدم وكلمة المرور، أو أضف عنوان الصفحة إلى المؤسسة.',
    },
    redirectPortsBusy: {
      title: 'لا يمكن للمتصفح العودة إلى Keyturn',
      whatToDo: 'تستخدم برامج أخرى المنافذ المحددة لذلك. أغلقها، أو اسأل قسم الدعم التقني.',
    },
    browserNotOpened: {
      title: 'تعذر فتح المتصفح',
      whatToDo: 'حدد متصفحًا افتراضيًا في النظام، ثم أعد المحاولة.',
    },
    browserSignInCancelled: {
      title: 'أُوقف تسجيل الدخول في المتصفح',
      whatToDo: 'لم يتغير شيء. ابدأه من جديد متى شئت.',
    },
    browserSignInTimedOut: {
      title: 'لم يعد المتصفح في الوقت المحدد',
      whatToDo: 'ابدأ من جديد، وأكمل تسجيل الدخول خلال خمس دقائق.',
    },
    browserSignInRefused: {
      title: 'رفضت صفحة تسجيل الدخول طلبك',
      whatToDo:
        'أُوقف تسجيل الدخول فيها، أو أنه غير مسموح لك به. ابدأ من جديد، وإذا تكرر ذلك فاسأل قسم الدعم التقني.',
    },
    browserRequestRefused: {
      title: 'لم تقبل صفحة تسجيل الدخول الطلب',
      whatToDo: 'ابدأ من جديد. إذا تكرر ذلك، فاطلب من قسم الدعم التقني مراجعة عميل التطبيق.',
    },
    browserAccountJoined: {
      title: 'دُمج حساباك للتو',
      whatToDo: 'يحدث هذا مرة واحدة فقط. ابدأ من جديد، وسينجح الآن.',
    },
    browserCodeRefused: {
      title: 'ما عاد من المتصفح لم يعد صالحًا',
      whatToDo:
        'ابدأ من جديد بالصفحة التي يفتحها Keyturn. إذا تكرر ذلك، فاطلب من قسم الدعم التقني مراجعة عناوين العودة لعميل التطبيق.',
    },
    browserScopeNotAllowed: {
      title: 'لا تسمح صفحة تسجيل الدخول بأن يُعدّ Keyturn الرموز',
      whatToDo: `${itHelps} يجب أن يسمح عميل التطبيق بالنطاقين ${leftToRight('openid')} و${leftToRight('aws.cognito.signin.user.admin')}.`,
    },
    browserFlowNotAllowed: {
      title: 'صفحة تسجيل الدخول هذه غير مفعّلة لـ Keyturn',
      whatToDo: `${itHelps} يجب أن يسمح عميل التطبيق بالدخول برمز التفويض (${leftToRight('authorization code grant')}).`,
    },
    regionUnsupported: {
      title: 'لا يدعم Keyturn هذه المنطقة',
      whatToDo: `راجع الجزء الذي يسبق الشرطة السفلية في معرّف مجمّع المستخدمين، مثل ${leftToRight('eu-west-1')}.`,
    },
    connectionInUse: {
      title: 'هذه المؤسسة قيد الاستخدام',
      whatToDo: 'يوجد حساب فُعّلت رموزه لديها، أو عملية تفعيل لم تكتمل. أزِل ذلك أولًا.',
    },
    practicePoolNotRunning: {
      title: 'المؤسسة التجريبية لا تعمل',
      whatToDo: `شغّلها من جديد بالأمر «${leftToRight('npm run practice-pool')}»، ثم أعد المحاولة.`,
    },
    clientSecretRequired: {
      title: 'تحتاج هذه المؤسسة إلى سر العميل',
      whatToDo: 'اطلب سر عميل التطبيق من قسم تقنية المعلومات وأضفه إلى المؤسسة.',
    },
    clientSecretWrong: {
      title: 'سر العميل غير صحيح',
      whatToDo: 'انسخه من جديد مما أعطاك إياه قسم تقنية المعلومات، واحفظ المؤسسة مرة أخرى.',
    },
    clientSecretUnexpected: {
      title: 'ليس لهذه المؤسسة سر عميل',
      whatToDo: 'أزِل المؤسسة وأضفها من جديد مع ترك سر العميل فارغًا.',
    },
    clientNotFound: {
      title: 'خدمة تسجيل الدخول لا تعرف معرّف عميل التطبيق هذا',
      whatToDo: 'قارنه بما أعطاك إياه قسم تقنية المعلومات.',
    },
    userPoolNotFound: {
      title: 'خدمة تسجيل الدخول لا تعرف معرّف مجمّع المستخدمين هذا',
      whatToDo: 'قارنه بما أعطاك إياه قسم تقنية المعلومات.',
    },

    // Signing in
    wrongCredentials: {
      title: 'اسم المستخدم أو كلمة المرور غير صحيحة',
      whatToDo: 'راجع كليهما وأعد المحاولة. بعد عدة محاولات خاطئة يلزم الانتظار قبل المحاولة التالية.',
    },
    userNotFound: {
      title: 'خدمة تسجيل الدخول لا تعرف هذا المستخدم',
      whatToDo: 'راجع اسم المستخدم وأعد المحاولة.',
    },
    userDisabled: {
      title: 'هذا المستخدم معطَّل',
      whatToDo: 'اطلب من قسم الدعم التقني تمكينه من جديد، ثم سجّل الدخول.',
    },
    userNotConfirmed: {
      title: 'لم يُؤكَّد هذا المستخدم بعد',
      whatToDo: 'أكمل إنشاء حسابك أولًا بالرمز أو الرابط الموجود في الرسالة المُرسلة إليك.',
    },
    passwordResetRequired: {
      title: 'يجب إعادة تعيين كلمة المرور أولًا',
      whatToDo: 'تختار كلمة مرور جديدة برمز يُرسل إليك.',
    },
    temporaryPasswordExpired: {
      title: 'انتهت صلاحية كلمة المرور المؤقتة',
      whatToDo: 'اطلب واحدة جديدة من قسم الدعم التقني.',
    },
    attemptsExceeded: {
      title: 'محاولات خاطئة كثيرة',
      whatToDo: 'يلزم الانتظار الآن، حتى 15 دقيقة. بعدها تعمل كلمة المرور والرموز كما كانت.',
    },
    flowNotEnabled: {
      title: 'لا تسمح مؤسستك بهذه الطريقة لتسجيل الدخول',
      whatToDo: `${itHelps} يلزم السماح بتسجيل الدخول بكلمة مرور لعميل التطبيق هذا.`,
    },
    passwordTooWeak: {
      title: 'كلمة المرور الجديدة ضعيفة جدًا',
      whatToDo: 'اجعلها أطول، وامزج بين الحروف الكبيرة والصغيرة والأرقام والرموز الخاصة.',
    },
    passwordReused: {
      title: 'استُخدمت كلمة المرور هذه من قبل',
      whatToDo: 'اختر كلمة لم تستخدمها بعد.',
    },
    resetImpossible: {
      title: 'لا يمكن إعادة تعيين كلمة المرور هذه من هنا',
      whatToDo:
        'لا يوجد عنوان بريد إلكتروني أو رقم هاتف مؤكَّد يُرسل إليه رمز، أو لا تسمح مؤسستك بذلك. راجع اسم المستخدم، أو اسأل قسم الدعم التقني.',
    },
    resetNotNow: {
      title: 'لا يمكن إعادة تعيين كلمة المرور هذه الآن',
      whatToDo:
        'إذا تلقيت كلمة مرور مؤقتة، فسجّل الدخول بها. وإذا لم تكن لديك، فاطلب واحدة جديدة من قسم الدعم التقني.',
    },
    resetOutcomeUnknown: {
      title: 'ضاع رد خدمة تسجيل الدخول',
      whatToDo: 'ربما أصبحت كلمة المرور الجديدة سارية. سجّل الدخول بها؛ وإذا رُفضت، فاطلب إرسال رمز جديد.',
    },
    noCodeForName: {
      title: 'لم يُرسل رمز لاسم المستخدم هذا',
      whatToDo: 'راجع اسم المستخدم. إذا كان صحيحًا، فاسأل قسم الدعم التقني.',
    },
    codeNotDelivered: {
      title: 'تعذر إرسال الرمز',
      whatToDo: 'أعد المحاولة بعد قليل. إذا استمرت المشكلة، فأخبر قسم الدعم التقني.',
    },
    sentCodeWrong: {
      title: 'لم يُقبل الرمز',
      whatToDo: 'قارنه بأحدث رسالة؛ الرموز الأقدم لم تعد صالحة.',
    },
    sentCodeExpired: {
      title: 'لم يعد هذا الرمز صالحًا',
      whatToDo: 'اطلب إرسال رمز جديد واستخدمه.',
    },
    codeLimitReached: {
      title: 'محاولات كثيرة حاليًا',
      whatToDo:
        'لا ترسل خدمة تسجيل الدخول رموزًا لاسم المستخدم هذا ولا تقبلها لبعض الوقت، حتى ساعة. اطلب إرسال رمز جديد بعد ذلك.',
    },
    userAlreadyConfirmed: {
      title: 'هذا المستخدم مؤكَّد بالفعل',
      whatToDo: 'لم يبق إلا تسجيل الدخول.',
    },
    attributeMissing: {
      title: 'تنقص معلومة عنك',
      whatToDo: 'املأ كل الحقول وأعد المحاولة.',
    },
    attributeMalformed: {
      title: 'معلومة عنك ليست بالشكل الصحيح',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: 'تبدأ كلمة المرور الجديدة أو تنتهي بمسافة',
      whatToDo: 'احذف ما هناك، حتى إن لم تكن تراه. لا بأس بالمسافات في الوسط.',
    },
    aliasTaken: {
      title: 'يستخدم شخص آخر عنوان البريد الإلكتروني أو رقم الهاتف هذا',
      whatToDo: 'استخدم غيره، أو اسأل قسم الدعم التقني.',
    },
    challengeUnsupported: {
      title: 'تطلب مؤسستك شيئًا لا يدعمه Keyturn بعد',
      whatToDo: ({ serviceName }) =>
        `يعمل تسجيل الدخول كما كان. أخبر قسم الدعم التقني ${
          serviceName === undefined ? 'بذلك.' : `بأن المطلوب كان «${leftToRight(serviceName)}».`
        }`,
    },
    attributeNotWritable: {
      title: 'لا تسمح لك مؤسستك بملء إحدى هذه المعلومات',
      whatToDo:
        'أفرغ الحقول التي يمكنك الاستغناء عنها ثم عيّن كلمة المرور من جديد. يمكن لقسم الدعم التقني إضافة الباقي.',
    },
    blockedForSecurity: {
      title: 'أوقفت مؤسستك تسجيل الدخول هذا لأسباب أمنية',
      whatToDo:
        'ربما بدا غير معتاد، وهذا لا يعني شيئًا عن كلمة المرور. لا تكرر المحاولة، واسأل قسم الدعم التقني.',
    },
    signInRefused: {
      title: 'رفضت مؤسستك تسجيل الدخول هذا لسبب لا يعرفه Keyturn',
      whatToDo: 'لن تفيد إعادة المحاولة. أخبر قسم الدعم التقني بوقت حدوث ذلك، فيمكنه معرفة السبب.',
    },
    accessTokenOfOtherClient: {
      title: 'صدر رمز الوصول المميز هذا لتطبيق آخر',
      whatToDo: 'احصل على رمز عبر عميل التطبيق المحدد لهذه المؤسسة، أو سجّل الدخول هنا.',
    },
    mfaMethodNotFound: {
      title: 'لم تُعد لك خطوة التحقق الثانية هذه',
      whatToDo: 'ابدأ من جديد واختر خطوة أخرى.',
    },
    sessionExpired: {
      title: 'انتهى وقت تسجيل الدخول هذا',
      whatToDo: 'ابدأ من جديد. ما كتبته ما زال هنا.',
    },
    sessionInvalid: {
      title: 'لم يعد تسجيل الدخول هذا صالحًا',
      whatToDo: 'ربما استُخدم في مكان آخر. ابدأ من جديد، وما كتبته ما زال هنا.',
    },
    accessTokenExpired: {
      title: 'تم تسجيل خروجك',
      whatToDo: 'مر وقت طويل. ابدأ من جديد، وما كتبته ما زال هنا.',
    },
    accessTokenRevoked: {
      title: 'تم تسجيل خروجك',
      whatToDo: 'أنهى شخص ما تسجيل الدخول هذا. ابدأ من جديد، وما كتبته ما زال هنا.',
    },
    accessTokenInvalid: {
      title: 'لم يعد تسجيل الدخول هذا صالحًا',
      whatToDo: 'ابدأ من جديد. ما كتبته ما زال هنا.',
    },
    accessTokenMalformed: {
      title: 'هذا ليس رمز وصول مميزًا',
      whatToDo: 'يتكون من ثلاثة أجزاء طويلة تفصل بينها نقاط. انسخه كاملًا مرة أخرى.',
    },
    accessTokenIsIdToken: {
      title: `هذا رمز مميّز للهوية (${leftToRight('ID token')})`,
      whatToDo: 'يحتاج Keyturn إلى رمز الوصول المميز الذي يأتي معه. انسخ رمز الوصول المميز.',
    },
    accessTokenOfOtherPool: {
      title: 'رمز الوصول المميز هذا من مؤسسة أخرى',
      whatToDo: 'اختر المؤسسة التي صدر منها، أو احصل على رمز وصول مميز من هذه المؤسسة.',
    },
    accessTokenScopeMissing: {
      title: 'لا يُسمح لتسجيل الدخول هذا بإعداد الرموز',
      whatToDo: `${itHelps} يجب أن يسمح عميل التطبيق للأشخاص بإدارة إعدادات تسجيل دخولهم.`,
    },

    // Software tokens
    wrongCode: {
      title: 'لم يُقبل الرمز',
      whatToDo: ({ clockOffsetSeconds }) =>
        `راجع الرمز، أو أعد المحاولة بالرمز التالي.${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'كان الرمز خاطئًا بسبب ساعة هذا الكمبيوتر',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `يعوّض Keyturn ذلك، وسيكون رمزه التالي صحيحًا${
          seconds === undefined
            ? '.'
            : `، أما تطبيقات المصادقة الأخرى على هذا الكمبيوتر فالفارق فيها ${duration(Math.abs(seconds))}.`
        } اضبط الساعة لتتحدّث تلقائيًا.`,
    },
    codeAlreadyUsed: {
      title: 'استُخدم هذا الرمز من قبل',
      whatToDo: 'يعمل كل رمز مرة واحدة. أعد المحاولة بالرمز التالي.',
    },
    codeExpired: {
      title: 'انتهت صلاحية هذا الرمز',
      whatToDo: 'أعد المحاولة بالرمز التالي.',
    },
    codeMalformed: {
      title: 'هذا ليس رمزًا صالحًا',
      whatToDo: 'يتكون الرمز من أرقام فقط، ستة عادةً. راجعه وأعد المحاولة.',
    },
    totpDisabledInPool: {
      title: 'لم تشغّل مؤسستك رموز التطبيقات',
      whatToDo: `يعمل تسجيل الدخول كما كان. ${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'لا يوجد تطبيق مصادقة لهذا المستخدم',
      whatToDo: 'ابدأ من جديد، وسيُطلب منك إعداد واحد.',
    },
    secretCodeUnreadable: {
      title: 'تعذرت قراءة المفتاح المُرسل',
      whatToDo: 'لم يتغير شيء في تسجيل دخولك. أعد المحاولة، وإذا استمرت المشكلة فأخبر قسم الدعم التقني.',
    },
    verifyOutcomeUnknown: {
      title: 'ضاع رد خدمة تسجيل الدخول',
      whatToDo:
        'ربما قُبل المفتاح الجديد وربما لم يُقبل، لذا يحتفظ Keyturn به وبالسابق معًا. سجّل الدخول مرة أخرى لتعرف أيهما المعتمد.',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'لم يُعد هذا الحساب مع مؤسسة',
      whatToDo: 'رموزه تعمل كالمعتاد. ما تبحث عنه متاح فقط لحسابات المؤسسات.',
    },
    signedOut: {
      title: 'لم تسجّل الدخول',
      whatToDo: 'سجّل الدخول لترى كيف تطلب مؤسستك الرموز ولتغيير ذلك.',
    },
    signedOutEverywhere: {
      title: 'تم تسجيل خروجك',
      whatToDo: 'أنهت مؤسستك تسجيل الدخول هذا، أو أُنهي على جهاز آخر. تظل رموزك تعمل؛ سجّل الدخول من جديد.',
    },
    signInRanOut: {
      title: 'انتهت مدة تسجيل دخولك',
      whatToDo: 'مضى وقت طويل على تسجيل دخولك. تظل رموزك تعمل؛ سجّل الدخول من جديد.',
    },
    signInNotRenewed: {
      title: 'تعذر تجديد تسجيل دخولك',
      whatToDo: 'لم تعد خدمة تسجيل الدخول تقبله. تظل رموزك تعمل؛ سجّل الدخول من جديد.',
    },
    signInNotKeepable: {
      title: 'لا يمكن حفظ تسجيل الدخول هذا',
      whatToDo: 'لا يمكن تجديده، وتنتهي مدته من تلقاء نفسه. استخدم طريقة أخرى لتسجيل الدخول ليبقى محفوظًا.',
    },
    userRemoved: {
      title: 'لم يعد هذا المستخدم موجودًا في مؤسستك',
      whatToDo: 'لم تعد رموزه تتيح تسجيل الدخول لأحد. إذا لم تكن تتوقع ذلك، فاسأل قسم الدعم التقني.',
    },
    notAllowed: {
      title: 'لم تسمح مؤسستك بذلك',
      whatToDo: 'لم تذكر السبب. سجّل الدخول من جديد، وإذا لم ينفع ذلك فاسأل قسم الدعم التقني.',
    },
    passwordSignInNeeded: {
      title: 'يتطلب هذا تسجيل الدخول بكلمة المرور',
      whatToDo: 'سجّلت الدخول برمز أُرسل إليك، وهذا لا يكفي هنا. سجّل الدخول من جديد بكلمة المرور.',
    },
    softwareTokenGone: {
      title: 'لم يعد مفتاحك موجودًا لدى مؤسستك',
      whatToDo: 'لذلك لا يمكن تشغيل رموزه. أعد تفعيل الرموز لتحصل على مفتاح جديد.',
    },
    phoneNumberMissing: {
      title: 'ليس لدى مؤسستك رقم هاتف ترسل إليه الرموز',
      whatToDo: 'لم يتغير شيء. اطلب من قسم الدعم التقني إضافة رقمك.',
    },
    emailAddressMissing: {
      title: 'ليس لدى مؤسستك عنوان بريد إلكتروني ترسل إليه الرموز',
      whatToDo: 'لم يتغير شيء. اطلب من قسم الدعم التقني إضافة عنوانك وتأكيده.',
    },
    factorNotOffered: {
      title: 'لا تتيح مؤسستك هذه الرموز',
      whatToDo: `لم يتغير شيء. ${itHelps}`,
    },
    factorRefused: {
      title: 'لم تُجرِ مؤسستك هذا التغيير',
      whatToDo: 'يعمل تسجيل الدخول كما كان. يمكن لقسم الدعم التقني إخبارك بالسبب.',
    },
    softwareTokenRequired: {
      title: 'تشترط مؤسستك استخدام رمز',
      whatToDo: 'لا يمكن إيقافه إلا من قسم الدعم التقني.',
    },
    deviceNotFound: {
      title: 'لم تعد مؤسستك تعرف هذا الكمبيوتر',
      whatToDo: 'سجّل الدخول مرة أخرى، وسيسجّل Keyturn هذا الكمبيوتر من جديد.',
    },
    fileNotSaved: {
      title: 'تعذر حفظ الملف',
      whatToDo: 'اختر مكانًا آخر، وتأكد من وجود مساحة على القرص.',
    },

    // The service
    tooManyRequests: {
      title: 'يسجل الدخول الآن عدد كبير من الناس',
      whatToDo: 'انتظر لحظة وأعد المحاولة.',
    },
    concurrentModification: {
      title: 'تغيّرت إعدادات تسجيل دخولك في مكان آخر في الوقت نفسه',
      whatToDo: 'أعد المحاولة.',
    },
    forbidden: {
      title: 'رفض جدار الحماية في مؤسستك هذا الطلب',
      whatToDo: 'حاول من شبكة مؤسستك، أو اسأل قسم الدعم التقني.',
    },
    operationNotEnabled: {
      title: 'أوقفت مؤسستك هذه الميزة',
      whatToDo: `يعمل تسجيل الدخول كما كان. ${itHelps}`,
    },
    poolMisconfigured: {
      title: 'إعداد تسجيل الدخول في مؤسستك غير مكتمل',
      whatToDo: 'أخبر قسم الدعم التقني. لم تتأثر رموزك.',
    },
    organizationRefused: {
      title: 'رفضت مؤسستك تسجيل الدخول هذا',
      whatToDo: 'أوقفته إحدى قواعدها الخاصة. اسأل قسم الدعم التقني.',
    },
    featureUnavailable: {
      title: 'لا تشمل خطة مؤسستك هذه الميزة',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'رفضت خدمة تسجيل الدخول هذا الطلب',
      whatToDo: 'راجع ما كتبته وابدأ من جديد. إذا استمرت المشكلة، فأخبر قسم الدعم التقني.',
    },
    serviceUnavailable: {
      title: 'خدمة تسجيل الدخول لا تعمل الآن',
      whatToDo: 'تظل رموزك تعمل. أعد المحاولة بعد قليل.',
    },
    serviceAnswerUnreadable: {
      title: 'تعذر فهم رد خدمة تسجيل الدخول',
      whatToDo:
        'ربما يعترض شيء ما الطريق إلى خدمة تسجيل الدخول، مثل صفحة الدخول إلى شبكة Wi-Fi. أعد المحاولة.',
    },
    serviceErrorUnknown: {
      title: 'أبلغت خدمة تسجيل الدخول عن خطأ',
      whatToDo: ({ serviceName }) =>
        `أعد المحاولة. إذا استمرت المشكلة، فأخبر قسم الدعم التقني${
          serviceName === undefined ? '.' : ` بأن ردها كان «${leftToRight(serviceName)}».`
        }`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'هذا الكمبيوتر غير متصل بشبكة',
      whatToDo: 'صِله بشبكة Wi-Fi أو بكابل، ثم أعد المحاولة. تظل الرموز تعمل دون اتصال.',
    },
    networkUnreachable: {
      title: 'تعذر الوصول إلى خدمة تسجيل الدخول',
      whatToDo:
        'هذا الكمبيوتر متصل بشبكة، لكن لا شيء يصل منه إلى الخدمة. أعد المحاولة، وإذا كانت المواقع تُفتح في المتصفح، فاسأل قسم الدعم التقني عما يعترض الطريق. تظل الرموز تعمل.',
    },
    networkTimedOut: {
      title: 'لم ترد خدمة تسجيل الدخول في الوقت المحدد',
      whatToDo:
        'ربما تكون الخدمة أو شبكتك بطيئة الآن. انتظر لحظة وأعد المحاولة، وإذا استمرت المشكلة، فربما يحجبها شيء في الطريق. تظل الرموز تعمل.',
    },
    networkFailed: {
      title: 'فشل الاتصال بخدمة تسجيل الدخول',
      whatToDo: ({ networkCode }) =>
        `أعد المحاولة. إذا استمرت المشكلة، فأخبر قسم الدعم التقني${reported(networkCode)}.`,
    },
    hostNotFound: {
      title: 'لم يُعثر على اسم خدمة تسجيل الدخول',
      whatToDo: ({ hosts }) =>
        `شبكتك لا تعرف ${
          hosts?.[0] === undefined ? 'هذا الاسم' : leftToRight(hosts[0])
        }. أعد المحاولة، وإذا استمرت المشكلة، فراجع بيانات المؤسسة، أو اسأل قسم الدعم التقني.`,
    },
    proxyUnreachable: {
      title: 'تعذر الوصول إلى الخادم الوكيل لشبكتك',
      whatToDo: ({ proxy }) =>
        `هذا الكمبيوتر مضبوط على الاتصال عبر ${
          proxy === undefined ? 'خادم وكيل' : leftToRight(proxy)
        }. اتصل بالشبكة التي يتبعها، مثل شبكة VPN لشركتك، ثم أعد المحاولة. إذا استمرت المشكلة، فاسأل قسم الدعم التقني.`,
    },
    proxyPasswordWanted: {
      title: 'يطلب الخادم الوكيل لشبكتك كلمة مرور',
      whatToDo: ({ proxy }) =>
        `من دونها لا يمر شيء عبر ${
          proxy === undefined ? 'هذا الخادم' : leftToRight(proxy)
        }. أعد المحاولة ليسألك Keyturn عنها مجددًا. يعرف قسم الدعم التقني أي كلمة مرور هي المطلوبة.`,
    },
    proxyRefused: {
      title: 'لا يسمح الخادم الوكيل لشبكتك بمرور هذا الطلب',
      whatToDo: ({ hosts }) =>
        `اطلب من قسم الدعم التقني السماح عليه ${
          hosts?.[0] === undefined ? 'بخدمة تسجيل الدخول في مؤسستك' : 'بالأسماء الظاهرة أدناه'
        }، ثم أعد المحاولة. تظل الرموز تعمل.`,
    },
    proxySettingsBroken: {
      title: 'لا يمكن استخدام إعدادات الخادم الوكيل على هذا الكمبيوتر',
      whatToDo:
        'تعذر تحميل الإعدادات التلقائية، أو أن فيها خطأ. راجعها في إعدادات الشبكة في نظامك، أو أخبر قسم الدعم التقني، ثم أعد المحاولة.',
    },
    tlsRefused: {
      title: 'الاتصال غير آمن',
      whatToDo: ({ networkCode }) =>
        `تعذرت حماية الاتصال كما ينبغي، لذا لا يستخدمه Keyturn. جرّب شبكة أخرى، أو أخبر قسم الدعم التقني${reported(networkCode)}.`,
    },
    certificateUntrusted: {
      title: 'لا يثق هذا الكمبيوتر بالجهة التي ردت',
      whatToDo: ({ issuerName }) =>
        `لم يُرسل شيء. صدرت الشهادة من ${
          issuerName === undefined ? 'جهة غير معروفة' : `«${isolated(issuerName)}»`
        }. إذا كانت شركتك تفحص الاتصالات بها، فعلى قسم تقنية المعلومات تثبيت شهادة هذه الجهة على هذا الكمبيوتر، وإلا فاستخدم شبكة أخرى.`,
    },
    certificateOutOfDate: {
      title: 'شهادة خدمة تسجيل الدخول غير صالحة الآن',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `ساعة هذا الكمبيوتر: ${isolated(dateAndTime(clockSays))}. `
        }إذا كانت الساعة خاطئة فاضبطها، وإذا كانت صحيحة فأخبر قسم الدعم التقني.`,
    },
    certificateOfOtherName: {
      title: 'رد شيء آخر بدلًا من خدمة تسجيل الدخول',
      whatToDo: ({ hosts }) =>
        `لم يُرسل شيء، لأن الشهادة ليست صادرة باسم ${
          hosts?.[0] === undefined ? 'الخدمة' : leftToRight(hosts[0])
        }. افتح أي موقع في المتصفح، فربما تطلب الشبكة تسجيل الدخول إليها أولًا، وإلا فاسأل قسم الدعم التقني.`,
    },
    clientCertificateWanted: {
      title: 'على هذا الكمبيوتر تقديم شهادة خاصة به',
      whatToDo:
        'لم يجد النظام شهادة مناسبة، لذا لم يُرسل شيء. اطلب من قسم الدعم التقني تثبيتها على هذا الكمبيوتر، ثم أعد المحاولة.',
    },
    connectionInspected: {
      title: 'هناك من يمكنه قراءة ما يمر عبر هذا الاتصال',
      whatToDo: ({ issuerName }) =>
        `إنها ${
          issuerName === undefined ? '' : `«${isolated(issuerName)}»، وهي `
        }جهة إصدار شهادات أُضيفت إلى هذا الكمبيوتر، من شركتك في العادة. لم يُرسل شيء بعد. تابع إذا كنت تتوقع ذلك، وإلا فاسأل قسم الدعم التقني أولًا.`,
    },
    captivePortal: {
      title: 'تطلب هذه الشبكة تسجيل الدخول إليها أولًا',
      whatToDo: 'افتح أي موقع في المتصفح وسجّل الدخول إلى الشبكة هناك، ثم عد إلى هنا وأعد المحاولة.',
    },
    firewallBlocked: {
      title: 'يحجب هذا الطلبَ جدارُ الحماية أمام تسجيل الدخول في مؤسستك',
      whatToDo: `لن تفيد إعادة المحاولة. ${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: 'يريد جدار الحماية في مؤسستك أن يتأكد من أنك إنسان',
      whatToDo: `يسأل عن ذلك بلغز لا يعرضه إلا المتصفح. ${signInByBrowser}`,
    },
    firewallChallenge: {
      title: 'يريد جدار الحماية في مؤسستك فحص المتصفح أولًا',
      whatToDo: `لا يجتاز هذا الفحص إلا المتصفح، لذا لا يعيد Keyturn المحاولة. ${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'سلسلة مفاتيح هذا الكمبيوتر مقفلة',
      whatToDo: 'حساباتك آمنة فيها. افتح قفلها للمتابعة.',
    },
    keychainMissing: {
      title: 'تعذر العثور على سلسلة مفاتيح هذا الكمبيوتر',
      whatToDo: 'لم تضِع حساباتك. شغّل سلسلة مفاتيح النظام (مثل GNOME Keyring أو KWallet)، ثم أعد المحاولة.',
    },
    keychainTimedOut: {
      title: 'سلسلة مفاتيح هذا الكمبيوتر لا تستجيب',
      whatToDo: 'حساباتك آمنة فيها. ربما تنتظر فتح قفلها. ابحث عن نافذتها، ثم أعد المحاولة.',
    },
    keychainRefused: {
      title: 'لم تسمح سلسلة مفاتيح هذا الكمبيوتر بالوصول',
      whatToDo: 'حساباتك آمنة فيها. اسمح لتطبيق Keyturn باستخدامها، ثم أعد المحاولة.',
    },
    keychainItemMissing: {
      title: 'مفتاح هذا الحساب ليس في سلسلة المفاتيح',
      whatToDo: 'ربما تُستخدم سلسلة مفاتيح أخرى. افتح السلسلة التي كانت لديك عند إضافته، ثم أعد المحاولة.',
    },
    keychainItemDamaged: {
      title: 'تتعذر قراءة مفتاح هذا الحساب',
      whatToDo: 'تركه Keyturn كما هو. للحصول على رموز من جديد، أضف الحساب أو فعّل رموزه مرة أخرى.',
    },
    keychainItemNewer: {
      title: 'حفظ إصدار أحدث من Keyturn هذا في سلسلة المفاتيح',
      whatToDo: 'لا يستطيع هذا الإصدار قراءته، وقد تركه كما هو. ثبّت أحدث إصدار من Keyturn لاستخدامه.',
    },
    keychainReplaced: {
      title: 'هذه سلسلة مفاتيح غير السابقة',
      whatToDo:
        'حساباتك في السلسلة التي استخدمتها من قبل، ولا يغيّر Keyturn شيئًا في هذه. افتح السابقة من جديد، ثم أعد المحاولة.',
    },

    keychainScanFailed: {
      title: 'تعذر البحث في سلسلة المفاتيح',
      whatToDo: 'ما زالت مفاتيحك فيها. افتح قفلها، ثم أعد المحاولة.',
    },

    // The disk
    diskFull: {
      title: 'القرص ممتلئ',
      whatToDo: 'لم يتغير شيء. وفّر بعض المساحة وأعد المحاولة.',
    },
    diskReadOnly: {
      title: 'لا يُسمح لتطبيق Keyturn بالكتابة في مجلده',
      whatToDo: 'لم يتغير شيء. راجع أذونات المجلد وأعد المحاولة.',
    },
    diskFailed: {
      title: 'أبلغ القرص عن خطأ',
      whatToDo: 'لم يتغير شيء. أعد المحاولة، وافحص القرص إذا استمرت المشكلة.',
    },
    indexDamaged: {
      title: 'قائمة الحسابات تالفة',
      whatToDo: 'مفاتيحك آمنة في سلسلة المفاتيح، ويعيد Keyturn بناء القائمة منها. أعد تشغيل التطبيق.',
    },
    indexNewer: {
      title: 'كتب قائمة الحسابات إصدار أحدث من Keyturn',
      whatToDo: 'لم يتغير شيء، ورموزك تعمل. لإجراء تغييرات ثبّت أحدث إصدار من Keyturn.',
    },

    // Adding an account
    nothingToAdd: {
      title: 'لا يوجد هنا ما يُضاف',
      whatToDo: 'الصق رابط إعداد أو مفتاح إعداد، أو اختر طريقة أخرى.',
    },
    notAnAccount: {
      title: 'هذا ليس حسابًا',
      whatToDo: 'إنه يؤدي إلى شيء آخر. ابحث عن رمز QR أو الرابط الذي يُعد به الموقع تسجيل الدخول بخطوتين.',
    },
    kindUnsupported: {
      title: 'لا يمكن أن يُنشئ Keyturn هذا النوع من الرموز',
      whatToDo: 'تحقق هل يتيح الموقع إعداد تطبيق مصادقة على نحو آخر، أو استخدم التطبيق الذي يحدده.',
    },
    textTooLong: {
      title: 'هذا نص أطول مما يمكن قراءته دفعة واحدة',
      whatToDo: 'الصق روابط الإعداد فقط، وعددًا أقل منها في كل مرة.',
    },
    keyUriMalformed: {
      title: 'رابط الإعداد هذا تالف',
      whatToDo: `انسخه كاملًا مرة أخرى. يبدأ الرابط الكامل بـ ${leftToRight('otpauth://')} ولا توجد فيه فراغات.`,
    },
    keyUriSecretMissing: {
      title: 'لا يوجد مفتاح في هذا الرابط',
      whatToDo: 'انسخه كاملًا مرة أخرى، أو اكتب مفتاح الإعداد يدويًا.',
    },
    keyUriParameterRepeated: {
      title: 'يحتوي هذا الرابط على البيان نفسه مرتين',
      whatToDo: 'لا يمكن أن يعرف Keyturn أيهما الصحيح. انسخ الرابط مرة أخرى، أو اكتب مفتاح الإعداد يدويًا.',
    },
    keyUriTextUnsafe: {
      title: 'في اسم هذا الرابط أحرف مخفية',
      whatToDo: 'قد تجعل اسمًا يبدو كأنه اسم آخر. اكتب مفتاح الإعداد يدويًا بدلًا من ذلك.',
    },
    secretNotBase32: {
      title: 'هذا ليس مفتاح إعداد',
      whatToDo: ({ position }) =>
        `لا يحتوي إلا على الحروف من A إلى Z والأرقام من 2 إلى 7${
          position === undefined ? '.' : `، والحرف في الموضع ${position} شيء آخر.`
        }`,
    },
    secretTooShort: {
      title: 'مفتاح الإعداد هذا قصير جدًا',
      whatToDo: 'يبدو أن جزءًا منه ناقص. انسخه كاملًا.',
    },
    secretTooLong: {
      title: 'مفتاح الإعداد هذا طويل جدًا',
      whatToDo: 'يبدو أن شيئًا آخر ملحق به. انسخ المفتاح وحده.',
    },
    digitsUnsupported: {
      title: 'يتكون الرمز من 5 إلى 10 أرقام',
      whatToDo: 'معظم الرموز من 6 أرقام. اختر عددًا آخر.',
    },
    periodUnsupported: {
      title: 'مدة الرمز من ثانية واحدة إلى 300 ثانية',
      whatToDo: 'معظم الرموز مدتها 30 ثانية. اختر عددًا آخر.',
    },
    algorithmUnsupported: {
      title: 'لا يدعم Keyturn هذه الخوارزمية',
      whatToDo: `الخوارزميات المدعومة: ${leftToRight('SHA-1')} و${leftToRight('SHA-256')} و${leftToRight('SHA-512')}.`,
    },
    counterUnsupported: {
      title: 'لا يمكن استخدام هذا العداد',
      whatToDo: 'يكون عددًا صحيحًا من 0 فصاعدًا، مثل الذي يعرضه الموقع. معظم العدادات تبدأ من 0.',
    },
    nameTooLong: {
      title: 'هذا الاسم طويل جدًا',
      whatToDo: 'استخدم 200 حرف على الأكثر.',
    },
    nameMissing: {
      title: 'ينقص اسم',
      whatToDo: 'أدخل الموقع أو المؤسسة التي يخصها الحساب حتى تجده مرة أخرى.',
    },
    transferDamaged: {
      title: 'تعذرت قراءة هذا النقل كاملًا',
      whatToDo: 'أنشئ رموز QR جديدة على الهاتف الآخر، وامسحها بدءًا من الأول.',
    },
    transferOfOther: {
      title: 'رمز QR هذا من عملية نقل أخرى',
      whatToDo: 'ما مسحته محفوظ. اعرض رمز QR التالي من عملية النقل نفسها، أو ابدأ من جديد.',
    },
    transferPartSeen: {
      title: 'سبق مسح رمز QR هذا',
      whatToDo: 'انتقل إلى رمز QR التالي على الهاتف الآخر.',
    },
    accountExists: {
      title: 'هذا الحساب موجود هنا بالفعل',
      whatToDo: 'رموزه في قائمتك، ولا يلزم فعل أي شيء آخر.',
    },
    accountNotReplaceable: {
      title: 'لا يمكن استبدال هذا الحساب',
      whatToDo: 'فُعّلت رموزه لدى مؤسستك، أو أُزيل في هذه الأثناء. أبقِ على الاثنين بدلًا من ذلك.',
    },
    candidateNotFound: {
      title: 'لم يعد هذا موجودًا هنا لإضافته',
      whatToDo: 'لم يُضف شيء. امسحه أو الصقه مرة أخرى.',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'لم يُعثر على رمز QR',
      whatToDo: 'أظهر رمز QR كاملًا مع مسافة حوله، وأكبر حجمًا إن أمكن، ثم أعد المحاولة.',
    },
    pictureTooLarge: {
      title: 'هذه الصورة كبيرة جدًا',
      whatToDo: `يقرأ Keyturn صورًا حتى 32\u00a0ميغابايت و64\u00a0ميغابكسل. اقتطع رمز QR منها وأعد المحاولة.`,
    },
    pictureUnreadable: {
      title: 'تتعذر قراءة هذه الصورة',
      whatToDo: 'يقرأ Keyturn صيغ PNG وJPEG وWebP وGIF. احفظها بإحدى هذه الصيغ، أو التقط لقطة شاشة لها.',
    },
    clipboardEmpty: {
      title: 'لا يوجد في الحافظة ما يُضاف',
      whatToDo: 'انسخ الصورة التي فيها رمز QR أو رابط إعداد أو مفتاح إعداد، ثم أعد المحاولة.',
    },
    scanTimedOut: {
      title: 'استغرق البحث عن رمز QR وقتًا طويلًا',
      whatToDo: 'أعد المحاولة بمساحة أصغر حول رمز QR: جزء من الشاشة، أو صورة أصغر.',
    },
    scanFailed: {
      title: 'تعذر البحث في الصورة',
      whatToDo: 'لم يُضف شيء. أعد المحاولة، أو استخدم طريقة أخرى.',
    },
    scanCancelled: {
      title: 'أُلغي المسح',
      whatToDo: 'لم يُضف شيء. امسح مرة أخرى متى شئت.',
    },
    scanUnderWay: {
      title: 'ما زال Keyturn يبحث',
      whatToDo: 'انتظر حتى ينتهي، أو ألغِ البحث أولًا.',
    },
    screenRefused: {
      title: 'لا يُسمح لتطبيق Keyturn برؤية الشاشة',
      whatToDo: 'اسمح بذلك في إعدادات الخصوصية بالنظام وأعد المحاولة، أو التقط لقطة شاشة وأفلتها هنا.',
    },
    cameraMissing: {
      title: 'لا توجد كاميرا',
      whatToDo: 'صِل كاميرا وأعد المحاولة، أو استخدم صورة لرمز QR.',
    },
    cameraRefused: {
      title: 'لا يُسمح لتطبيق Keyturn باستخدام الكاميرا',
      whatToDo: 'اسمح بذلك في إعدادات الخصوصية بالنظام وأعد المحاولة، أو استخدم صورة لرمز QR.',
    },
    cameraBusy: {
      title: 'الكاميرا قيد الاستخدام',
      whatToDo: 'أغلق البرنامج الآخر الذي يستخدمها، ثم أعد المحاولة.',
    },
  }
}
