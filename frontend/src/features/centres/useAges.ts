import { useTranslation } from 'react-i18next';

/** Ages in the words people use for children: months for the smallest, then years. */
export function useAges() {
  const { t } = useTranslation();
  const age = (months: number) =>
    months % 12 === 0 && months > 0 ? t('age.years', { count: months / 12 }) : t('age.months', { count: months });
  return {
    age,
    band: (from: number, to: number) =>
      from === 0 ? t('corner.upTo', { age: age(to) }) : t('corner.fromTo', { from: age(from), to: age(to) }),
  };
}
