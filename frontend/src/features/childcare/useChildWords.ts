import { useTranslation } from 'react-i18next';
import { clockOf } from '../../i18n/dates';
import { isolated } from '../../i18n/useFormats';

/** Ages and hours in the words people use around children. */
export function useChildWords() {
  const { t } = useTranslation();
  const age = (months: number) =>
    months % 12 === 0 && months > 0 ? t('age.years', { count: months / 12 }) : t('age.months', { count: months });
  return {
    band: (from: number, to: number) =>
      from === 0 ? t('corner.upTo', { age: age(to) }) : t('corner.fromTo', { from: age(from), to: age(to) }),
    clock: (moment: string) => isolated(clockOf(new Date(moment))),
  };
}
