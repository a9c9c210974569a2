import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { isolated } from '../../../i18n/useFormats';
import type { PlanValues } from './planValues';

/** How each part of a plan is called and what stands in it, where two people wrote at once. */
export function usePlanWords({ money: { agreed } }: Grant) {
  const { t } = useTranslation();
  const money = useMoney();
  const labels: Record<keyof PlanValues, string> = {
    startsOn: t('initiativeGrants.startsOn'),
    endsOn: t('initiativeGrants.endsOn'),
    notShownBecause: t('initiativeGrants.notShownBecause'),
    milestones: t('initiativeGrants.milestones'),
    instalments: t('initiativeGrants.instalments'),
    reason: t('initiativeCalls.reason'),
  };
  return (field: keyof PlanValues, values: PlanValues) => ({
    label: labels[field],
    value:
      field === 'milestones'
        ? values.milestones.map(({ title }) => isolated(title)).join(' · ')
        : field === 'instalments'
          ? values.instalments
              .map(({ amount, means }) => `${money({ ...agreed, amount })} (${t(`instalmentMeans.${means}`)})`)
              .join(' · ')
          : values[field],
  });
}
