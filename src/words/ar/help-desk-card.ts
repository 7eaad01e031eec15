// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: 'إذا فُقد هذا الكمبيوتر',
  body: 'احفظ هذه البطاقة في مكان آخر، أو أعطها لقسم الدعم التقني الآن. تشرح لهم كيف يعيدون إليك إمكانية الدخول، وليس فيها أي سر.',
  save: 'حفظ البطاقة…',
  saving: 'جارٍ الحفظ…',
  saved: 'تم حفظ البطاقة.',
  show: 'إظهار',
  dialogTitle: 'بطاقة الدعم التقني',
  loading: 'لحظة من فضلك…',
}
