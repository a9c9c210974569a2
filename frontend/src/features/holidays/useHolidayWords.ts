import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';

export function useHolidayWords() {
  const { t } = useTranslation();
  const { shortDay } = useFormats();
  return {
    days: ({ from, to }: { from: string; to: string }) =>
      from === to ? shortDay(from) : t('kit.fromTo', { from: shortDay(from), to: shortDay(to) }),
  };
}
