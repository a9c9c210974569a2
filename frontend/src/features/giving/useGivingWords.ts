import { useTranslation } from 'react-i18next';
import type { Kit, PaymentList, PaymentState } from '../../api/contract';
import { useMoney } from '../../i18n/amounts';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import { fullName } from '../../ui/Named';
import type { Tone } from '../../ui/Note';

export const tones: Record<PaymentState, { tone: Tone; icon: IconName }> = {
  PREPARED: { tone: 'saffron', icon: 'clock' },
  PAID: { tone: 'reed', icon: 'check' },
  WITHDRAWN: { tone: 'plain', icon: 'cross' },
};

export function useGivingWords() {
  const { t } = useTranslation();
  const { day } = useFormats();
  return {
    money: useMoney(),
    days: ({ from, to }: Pick<PaymentList, 'from' | 'to'>) => t('kit.fromTo', { from: day(from), to: day(to) }),
    course: ({ course }: Pick<PaymentList, 'course'>) => (course ? inMyLanguage(course) : t('courses.private')),
    holder: ({ holder }: Kit) => (holder ? fullName(holder) : t('kits.gone')),
  };
}
