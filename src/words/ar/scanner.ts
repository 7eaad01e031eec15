// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: 'الشاشة التي يُرسم عليها المستطيل',
    how: 'ارسم مستطيلًا حول رمز QR',
    wholeScreen: 'مفتاح Enter: الشاشة كلها',
    cancel: 'مفتاح Esc: إلغاء',
    looking: 'جارٍ البحث…',
    nothing: 'لا يوجد رمز QR هنا. ارسم مرة أخرى مع ترك مسافة صغيرة حوله.',
  },
  camera: {
    title: 'المسح بالكاميرا',
    label: 'ما تراه الكاميرا',
    how: 'ضع رمز QR أمام الكاميرا.',
    choose: 'الكاميرا',
    nameless: (number) => `الكاميرا ${String(number)}`,
    cancel: 'إلغاء',
    progress: (scanned, of) => `تم مسح ${String(scanned)} من ${String(of)}. اعرض رمز QR التالي.`,
  },
}
