// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number, plural }: Formats): Messages['accountList'] => ({
  states: {
    restored: {
      title: 'كانت قائمة الحسابات تالفة وتم إصلاحها',
      body: 'كل مفتاح في سلسلة المفاتيح موجود في القائمة. قد يكون آخر تغيير في الأسماء أو الترتيب مفقودًا.',
    },
    rebuilt: {
      title: 'أُعيد بناء قائمة الحسابات من سلسلة المفاتيح',
      body: 'كل المفاتيح وأسماؤها هنا، والقديمة منها أيضًا. تلزم إضافة المؤسسات من جديد.',
    },
    incomplete: {
      title: 'قائمة الحسابات تالفة',
      body: 'قد تنقصها بعض الحسابات. مفاتيح هذه الحسابات آمنة في سلسلة المفاتيح.',
    },
    newer: {
      title: 'كتب هذه القائمة إصدار أحدث من Keyturn',
      body: 'تعمل رموزها هنا. لإجراء أي تغيير ثبّت أحدث إصدار من Keyturn. يترك هذا الإصدار القائمة كما هي حتى لا يضيع منها شيء.',
    },
  },
  notShown: {
    title: 'يتعذر عرض جزء من القائمة',
    list: (parts) => `غير معروض: ${list(parts)}.`,
    body: 'لا يستطيع هذا الإصدار من Keyturn قراءته، ويتركه كما هو. قد يستطيع أحدث إصدار عرضه.',
    accounts: (count) =>
      plural(count, {
        one: 'حساب واحد',
        two: 'حسابان',
        few: `${number(count)} حسابات`,
        many: `${number(count)} حسابًا`,
        other: `${number(count)} حساب`,
      }),
    organizations: (count) =>
      plural(count, {
        one: 'مؤسسة واحدة',
        two: 'مؤسستان',
        few: `${number(count)} مؤسسات`,
        many: `${number(count)} مؤسسة`,
        other: `${number(count)} مؤسسة`,
      }),
    others: (count) =>
      plural(count, {
        one: 'عنصر آخر',
        two: 'عنصران آخران',
        few: `${number(count)} عناصر أخرى`,
        many: `${number(count)} عنصرًا آخر`,
        other: `${number(count)} عنصر آخر`,
      }),
  },
  lookAgain: 'البحث عن الحسابات الناقصة',
  looking: 'جارٍ البحث…',
  dismiss: 'إغلاق الإشعار الخاص بالقائمة',
})
