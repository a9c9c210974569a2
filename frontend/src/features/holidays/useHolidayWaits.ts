import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listHolidaysQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { addDays, dayOf, isoDay } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import type { Waits } from '../../ui/Waits';
import { useHolidayWords } from './useHolidayWords';

/** How long before a holiday somebody should say whether it holds. */
const SOON = 21;

/** For who keeps the calendar: holidays that come soon and nobody has confirmed yet. */
export function useHolidayWaits(): Waits {
  const { t } = useTranslation();
  const words = useHolidayWords();
  const keeps = useMe().mayEverywhere('HOLIDAY_MANAGE');
  const today = dayOf(new Date());
  const holidays = useQuery({
    ...items(listHolidaysQuery({ query: { from: isoDay(today), to: isoDay(addDays(today, SOON)) } })),
    enabled: keeps,
  });
  const expected = holidays.data?.filter(({ status }) => status === 'EXPECTED') ?? [];
  return {
    queries: keeps ? [holidays] : [],
    groups: [
      {
        title: t('holidays.toConfirm', { count: expected.length }),
        waits: expected.map((holiday) => {
          const name = inMyLanguage(holiday.name);
          return {
            key: holiday.id,
            icon: 'calendar',
            tone: 'saffron',
            what: t('holidays.soon', { name, when: words.days(holiday) }),
            act: t('holidays.confirmSoon'),
            about: name,
            link: { to: '/holidays', search: { year: Number(holiday.from.slice(0, 4)) } },
          };
        }),
      },
    ],
  };
}
