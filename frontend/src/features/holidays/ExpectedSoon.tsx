import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listHolidaysQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { addDays, dayOf, isoDay } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { isolated } from '../../i18n/useFormats';
import { Note } from '../../ui/Note';
import { useHolidayWords } from './useHolidayWords';

/** How long before a holiday somebody should say whether it holds. */
const SOON = 21;

/** Holidays that come soon and nobody has confirmed yet. */
export function ExpectedSoon() {
  const { t } = useTranslation();
  const words = useHolidayWords();
  const today = dayOf(new Date());
  const holidays = useQuery(
    items(listHolidaysQuery({ query: { from: isoDay(today), to: isoDay(addDays(today, SOON)) } })),
  );
  const expected = holidays.data?.filter(({ status }) => status === 'EXPECTED') ?? [];
  if (expected.length === 0) return null;
  return (
    <Note tone="saffron" icon="calendar">
      <b>{t('holidays.toConfirm', { count: expected.length })}</b>
      <ul>
        {expected.map((holiday) => (
          <li key={holiday.id}>
            <Link to="/holidays" search={{ year: Number(holiday.from.slice(0, 4)) }}>
              {t('holidays.soon', { name: isolated(inMyLanguage(holiday.name)), when: words.days(holiday) })}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}
