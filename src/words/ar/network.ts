// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated, leftToRight } from './isolate'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: 'ما يجب أن يسمح به المسؤول',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copiedSentence: 'تم نسخ الأسماء.',
  },
  readsAlong: {
    title: (by) => `يمكن لـ ${isolated(by)} قراءة ما ترسله`,
    body: (issuer) =>
      `إنها جهة إصدار شهادات أُضيفت إلى هذا الكمبيوتر، من شركتك في العادة. يمكنها رؤية كل ما يُرسل إلى ${isolated(issuer)}، بما في ذلك كلمة المرور.`,
    ask: 'إذا فاجأك ذلك، فاسأل قسم الدعم التقني قبل تسجيل الدخول.',
    goOn: 'متابعة',
    enrolled: (by) => `عند تفعيل الرموز، كان بإمكان ${isolated(by)} قراءة ما يُرسل.`,
  },
  proxy: {
    title: (proxy) => `يطلب الخادم الوكيل ${leftToRight(proxy)} كلمة مرور`,
    realm: (realm) => `يقول إنها من أجل «${isolated(realm)}».`,
    whose: 'هذه كلمة مرور شبكتك، وليست التي تسجل بها الدخول إلى مؤسستك.',
    refused: 'لم يُقبل اسم المستخدم أو كلمة المرور. راجعهما معًا.',
    username: 'اسم المستخدم',
    password: 'كلمة المرور',
    keep: 'حفظها في سلسلة مفاتيح هذا الكمبيوتر',
    keepHint: 'وإلا فسينساها Keyturn عند إنهائه.',
    submit: 'متابعة',
    busy: 'لحظة…',
  },
  check: {
    action: 'فحص الاتصال',
    actionFor: (issuer) => `فحص الاتصال مع ${isolated(issuer)}`,
    title: (issuer) => `الاتصال مع ${isolated(issuer)}`,
    intro: 'يفحص الاتصال خطوة خطوة. لا يغيّر شيئًا، ولا يرسل شيئًا يخصك.',
    steps: 'الخطوات',
    names: {
      proxy: 'المخرج من شبكتك',
      name: 'اسم خدمة تسجيل الدخول',
      connection: 'اتصال محمي',
      clock: 'ساعة هذا الكمبيوتر',
      service: 'رد خدمة تسجيل الدخول',
    },
    direct: 'مباشرة، دون خادم وكيل.',
    byProxy: (proxy) => `عبر الخادم الوكيل ${leftToRight(proxy)}.`,
    name: (host) => `الاسم ${leftToRight(host)} معروف.`,
    addresses: (host, addresses) => `عنوان ${leftToRight(host)} هو ${isolated(addresses)}.`,
    moreAddresses: (count) =>
      plural(count, {
        one: `عنوان آخر (${number(count)})`,
        two: `عنوانان آخران (${number(count)})`,
        few: `${number(count)} عناوين أخرى`,
        many: `${number(count)} عنوانًا آخر`,
        other: `${number(count)} عنوان آخر`,
      }),
    loopback: 'يبقى داخل هذا الكمبيوتر، فلا يحتاج إلى حماية.',
    publicAuthority: (by, until) =>
      `شهادته من ${isolated(by)}، وهي جهة تثق بها أجهزة الكمبيوتر في كل مكان، وتسري حتى ${until}.`,
    ownAuthority: (by, until) =>
      `شهادته من ${isolated(by)}، وهي جهة لا يثق بها إلا هذا الكمبيوتر، وتسري حتى ${until}.`,
    clockRight: 'إنها صحيحة.',
    clockBehind: (seconds) => `إنها متأخرة، والفارق ${duration(seconds)}. يعوّض Keyturn هذا الفارق.`,
    clockAhead: (seconds) => `إنها متقدمة، والفارق ${duration(seconds)}. يعوّض Keyturn هذا الفارق.`,
    answered: 'إنها ترد.',
    notTried: 'لم تُجرَّب',
    proxyKnows: 'لا حاجة إليها: يتولى الخادم الوكيل البحث عنه.',
    good: 'الاتصال يعمل',
    goodBody: (issuer) => `لا شيء بين هنا و${isolated(issuer)} يمنع تسجيل الدخول.`,
    again: 'إعادة الفحص',
    copy: 'نسخ التقرير',
    copied: 'تم نسخ التقرير.',
    stopped: 'توقف الفحص.',
    checking: (step) => `جارٍ الفحص: ${step}`,
  },
})
