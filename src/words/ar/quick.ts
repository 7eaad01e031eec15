// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'
import { isolated } from './isolate'

/** A duration is always in the nominative, so it stands where Arabic wants that case. */
export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: 'النافذة السريعة',
  search: 'البحث في رموزك',
  results: 'الحسابات',
  hint: 'مفتاح Enter ينسخ ويغلق. مفتاح Esc يغلق.',
  loading: 'جارٍ البحث عن حساباتك…',
  empty: 'لا توجد حسابات بعد. افتح Keyturn لإضافة حساب.',
  nothingFound: (text) => `لا يوجد حساب يطابق «${isolated(text)}».`,
  open: 'فتح Keyturn',
  copied: (name) => `تم نسخ رمز ${isolated(name)}.`,
  copiedNext: (name) => `تم نسخ الرمز التالي لحساب ${isolated(name)}.`,
  clearedIn: (seconds) => `تبقى ${duration(seconds)} على مسح الحافظة.`,
})
