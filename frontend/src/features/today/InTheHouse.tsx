import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { houseQuery } from './queries';

/** How many people and children are at a centre now; nothing is said before it is known. */
export function InTheHouse({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const here = useQuery(houseQuery()).data?.find((count) => count.centreId === centreId);
  if (!here) return null;
  const { people, children } = here;
  if (people === 0 && !children) return <span>{t('inHouse.nobody')}</span>;
  return (
    <>
      <span>{t('inHouse.inTheHouse', { people: t('inHouse.people', { count: people }) })}</span>
      {children !== null && children !== undefined && <span>{t('inHouse.children', { count: children })}</span>}
    </>
  );
}
