// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: 'كانت قائمة الحسابات تالفة وعادت سليمة',
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
  },
  lookAgain: 'البحث عنها',
  looking: 'جارٍ البحث…',
  dismiss: 'إغلاق الإشعار الخاص بالقائمة',
}
