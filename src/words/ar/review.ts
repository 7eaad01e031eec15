// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

export const review = ({ plural }: Formats): Messages['review'] => {
  /** "3 accounts", as after a noun or a preposition. */
  const accounts = (count: number): string =>
    plural(count, {
      zero: `${count} حساب`,
      one: 'حساب واحد',
      two: 'حسابين',
      few: `${count} حسابات`,
      many: `${count} حسابًا`,
      other: `${count} حساب`,
    })
  return {
    found: (count) => plural(count, { one: 'هل هذا هو الحساب؟', other: `تم العثور على ${accounts(count)}` }),
    foundSentence: (count, name) =>
      plural(count, {
        one: `تم العثور على ${name === '' ? 'حساب بلا اسم' : isolated(name)}.`,
        other: `تم العثور على ${accounts(count)}.`,
      }),
    accounts: 'الحسابات التي عُثر عليها',
    nameless: 'بلا اسم بعد',
    code: 'رمزه الآن',
    counts: 'تأتي رموزه واحدًا تلو الآخر: يظهر كل رمز عند طلبه.',

    take: (name) => `إضافة ${name === '' ? 'الحساب الذي بلا اسم' : isolated(name)}`,
    takeAll: 'الكل',
    chosen: (taken, of) => `تم اختيار ${taken} من ${of}`,
    details: (name) => `تفاصيل ${name === '' ? 'الحساب الذي بلا اسم' : isolated(name)}`,
    marks: {
      sameKey: 'موجود هنا',
      sameName: 'الاسم نفسه',
      nameless: 'يحتاج إلى اسم',
      look: 'يستحق الانتباه',
      period: (seconds) => `${seconds}\u00a0ث`,
    },

    unusual: {
      title: 'يستحق الانتباه',
      algorithm: (name) =>
        `يستخدم ${leftToRight(name)}. تستخدم معظم الحسابات ${leftToRight('SHA-1')}، لكنه يعمل بالكفاءة نفسها.`,
      digits: (digits) =>
        plural(digits, {
          one: 'تتكون رموزه من رقم واحد. معظم الرموز من 6 أرقام.',
          two: 'تتكون رموزه من رقمين. معظم الرموز من 6 أرقام.',
          few: `تتكون رموزه من ${digits} أرقام. معظم الرموز من 6 أرقام.`,
          many: `تتكون رموزه من ${digits} رقمًا. معظم الرموز من 6 أرقام.`,
          other: `تتكون رموزه من ${digits} رقم. معظم الرموز من 6 أرقام.`,
        }),
      period: (seconds) =>
        plural(seconds, {
          one: 'تتغير رموزه كل ثانية. معظم الرموز يتغير كل 30 ثانية.',
          two: 'تتغير رموزه كل ثانيتين. معظم الرموز يتغير كل 30 ثانية.',
          few: `تتغير رموزه كل ${seconds} ثوانٍ. معظم الرموز يتغير كل 30 ثانية.`,
          other: `تتغير رموزه كل ${seconds} ثانية. معظم الرموز يتغير كل 30 ثانية.`,
        }),
      shortSecret: 'المفتاح قصير جدًا، فيسهل تخمينه. ربما ينقصه جزء.',
      issuerDiffers: (issuer, label) =>
        `اسمه «${isolated(issuer)}» في موضع و«${isolated(label)}» في موضع آخر. تأكد من أنه من المصدر الذي تتوقعه.`,
      noName: 'لم تُذكر الجهة التي يخصها. أعطه اسمًا حتى تجده مرة أخرى.',
    },

    alike: {
      sameKey: {
        title: (name) => `الحساب ${isolated(name)} موجود هنا بالفعل`,
        body: 'يعطي الرموز نفسها.',
      },
      sameName: {
        title: (name) => `يوجد بالفعل حساب باسم ${isolated(name)}`,
        body: 'مفتاحه مختلف، لذا فرموزه مختلفة.',
      },
      notReplaceable: 'أُعد هذا الحساب مع مؤسستك، لذا لا يحل محله ما تم مسحه.',
      question: 'ماذا تريد أن تفعل بهذا الحساب؟',
      leave: 'الإبقاء على الموجود',
      leaveHint: 'لا يُضاف هذا الحساب.',
      replace: 'استبداله',
      replaceHint: {
        sameKey: 'ينتقل الموجود إلى «أُزيلت مؤخرًا».',
        sameName: 'عند حصولك على مفتاح جديد. ينتقل القديم إلى «أُزيلت مؤخرًا».',
      },
      both: 'الإبقاء على الاثنين',
      bothHint: {
        sameKey: 'سيظهر صفّان بالرموز نفسها.',
        sameName: 'لحساب ثانٍ في المكان نفسه.',
      },
    },

    transfer: {
      title: (scanned, of) => `تم مسح ${scanned} من ${of}`,
      complete: (of) =>
        plural(of, {
          one: 'تم مسح رمز QR',
          two: 'تم مسح رمزَي QR',
          other: `تم مسح رموز QR كلها (${of})`,
        }),
      body: 'يتوزع هذا النقل على عدة رموز QR. اعرض الرمز التالي منها على الهاتف الآخر.',
      next: 'مسح رمز QR التالي',
      nextPicture: 'اختيار الصورة التالية…',
      orDrop: 'أو أفلته أو الصقه هنا.',
      missing: (left) =>
        plural(left, {
          one: 'ما زال رمز QR واحد ناقصًا مع الحسابات التي فيه.',
          two: 'ما زال رمزا QR ناقصين مع الحسابات التي فيهما.',
          few: `ما زالت ${left} رموز QR ناقصة مع الحسابات التي فيها.`,
          many: `ما زال ${left} رمز QR ناقصًا مع الحسابات التي فيها.`,
          other: `ما زال ${left} رمز QR ناقصًا مع الحسابات التي فيها.`,
        }),
      addNow: 'إضافة هذه الآن',
    },

    replace: 'استبدال الحساب',
    submit: (count) => plural(count, { one: 'إضافة الحساب', other: `إضافة ${accounts(count)}` }),
    nothingChosen: 'اختر حسابًا واحدًا على الأقل لإضافته.',
    keep: 'الإبقاء على الموجود',
    allHere: 'كل هذه الحسابات موجودة هنا بالفعل. لا يلزم إضافة شيء.',
    done: 'تم',
    busy: 'جارٍ الإضافة…',

    added: (name) => `تمت إضافة ${isolated(name)}.`,
    addedMany: (count) => `تمت إضافة ${accounts(count)}.`,
    replaced: (name) => `تمت إضافة ${isolated(name)} وإزالة القديم.`,
    undone: 'تم التراجع. تمت استعادة القديم.',
    someFailed: (added, failed) => `تمت إضافة ${accounts(added)}، وتعذرت إضافة ${accounts(failed)}.`,
  }
}
