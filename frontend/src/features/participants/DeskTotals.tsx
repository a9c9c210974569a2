import { useTranslation } from 'react-i18next';
import type { SearchResult } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';

/** How many people were found: one number, whether all of them are shown or the nearest only. */
export function DeskTotals({ result: { items, more, matching } }: { result: SearchResult }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (!more) return t('desk.found', { count: items.length });
  const how = { count: matching.people, number: number(matching.people), shown: items.length };
  return matching.orMore ? t('desk.matchingOver', how) : t('desk.matching', how);
}
