import { useTranslation } from 'react-i18next';
import type { Kit, Money, PaymentList, PaymentState } from '../../api/contract';
import { groupedNumber } from '../../i18n/digits';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { isolated, useFormats } from '../../i18n/useFormats';
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
    /** 12,500.50 IQD, the number from left to right. */
    money: ({ amount, currency }: Money) => {
      const [whole = '0', part] = amount.split('.');
      const number = groupedNumber(Number(whole)) + (part ? `.${part.padEnd(2, '0')}` : '');
      return `${isolated(number)} ${t(`currency.${currency}`)}`;
    },
    days: ({ from, to }: Pick<PaymentList, 'from' | 'to'>) => t('kit.fromTo', { from: day(from), to: day(to) }),
    course: ({ course }: Pick<PaymentList, 'course'>) => (course ? inMyLanguage(course) : t('courses.private')),
    holder: ({ holder }: Kit) => (holder ? fullName(holder) : t('kits.gone')),
  };
}
