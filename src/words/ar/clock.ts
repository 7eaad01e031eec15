// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

/** A duration is always in the nominative, so it stands where Arabic wants that case. */
export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `ساعة هذا الكمبيوتر ${offsetSeconds > 0 ? 'متأخرة' : 'متقدمة'}، والفارق ${duration(Math.abs(offsetSeconds))}`,
  body: 'يعوّض Keyturn هذا الفارق، أما تطبيقات المصادقة الأخرى على هذا الكمبيوتر فلا تعوّضه. اضبط التاريخ والوقت تلقائيًا من إعدادات النظام.',
  dismiss: 'إغلاق الإشعار الخاص بالساعة',
})
