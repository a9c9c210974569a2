import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { houseQuery } from './queries';

/** How many people and children are at a centre now; nothing is said before it is known. */
export function InTheHouse({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const here = useQuery(houseQuery()).data?.find((count) => count.centreId === centreId);
  if (!here) return null;
  const { people, children } = here;
  const parts = [
    ...(people > 0 ? [t('inHouse.people', { count: people })] : []),
    ...(children ? [t('inHouse.children', { count: children })] : []),
  ];
  return <span>{parts.length > 0 ? t('inHouse.inTheHouse', { who: parts.join(' · ') }) : t('inHouse.nobody')}</span>;
}
