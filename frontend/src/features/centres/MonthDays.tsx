import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenDay } from '../../api/contract';
import { listOpenDaysQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { dayOf, daysInMonth, isoDay, readDay, weekdayIndex } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { readMonth } from '../../i18n/months';
import { useFormats } from '../../i18n/useFormats';
import { Opened } from '../../ui/Opened';
import { nameIndex, week } from './hours';
import { useCentreWords } from './useCentreWords';

/** One month as a table of weeks, and beneath it in words the days that are not as every week. */
export function MonthDays({ id, month }: { id: string; month: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = formats.month(readMonth(month));
  const last = `${month}-${daysInMonth(readMonth(month))}`;
  return (
    <div>
      <h3>{name}</h3>
      <Opened query={items(listOpenDaysQuery({ path: { centreId: id }, query: { from: `${month}-01`, to: last } }))}>
        {(days) => (
          <>
            <table className="month">
              <caption className="sr">{t('openDay.of', { month: name })}</caption>
              <thead>
                <tr>
                  {week.map((day) => (
                    <th key={day} scope="col" abbr={formats.weekdayName(nameIndex(day))}>
                      {t(`weekdayLetter.${day}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeksOf(days).map((row) => (
                  <tr key={row.find(Boolean)?.date}>
                    {row.map((day, index) =>
                      // biome-ignore lint/suspicious/noArrayIndexKey: a place in the week
                      day ? <DayCell key={day.date} day={day} /> : <td key={index} />,
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
            <Exceptions id={id} days={days} />
          </>
        )}
      </Opened>
    </div>
  );
}

function DayCell({ day }: { day: OpenDay }) {
  const { t } = useTranslation();
  const words = useCentreWords();
  const today = day.date === isoDay(dayOf(new Date()));
  const perhaps = day.open && day.holiday;
  const kind = perhaps ? 'perhaps' : day.open ? '' : day.why === 'HOLIDAY' ? 'holiday' : offOrShut(day);
  return (
    <td>
      <span className={`day-mark ${kind}`} aria-current={today ? 'date' : undefined}>
        {Number(day.date.slice(8))}
        <span className="sr">
          {' '}
          {perhaps ? t('openDay.expected') : (words.closed(day) ?? words.hours(day.opens, day.closes))}
        </span>
      </span>
    </td>
  );
}

function offOrShut(day: OpenDay): string {
  return day.why === 'NOT_A_WORKING_DAY' ? 'off' : 'shut';
}

/** Days in a row for the same reason are said once. */
function Exceptions({ id, days }: { id: string; days: readonly OpenDay[] }) {
  const { t } = useTranslation();
  const words = useCentreWords();
  const runs: { from: string; to: string; day: OpenDay }[] = [];
  for (const day of days) {
    if (!day.holiday && !day.closureId && day.why !== 'SUSPENDED') continue;
    const last = runs.at(-1);
    const same = last && last.day.holiday?.id === day.holiday?.id && last.day.closureId === day.closureId;
    if (last && same && Number(day.date.slice(8)) === Number(last.to.slice(8)) + 1) last.to = day.date;
    else runs.push({ from: day.date, to: day.date, day });
  }
  if (runs.length === 0) return <p className="small">{t('openDay.allAsAlways')}</p>;
  return (
    <ul className="runs">
      {runs.map(({ from, to, day }) => (
        <li key={from}>
          <b>{words.span(from, to)}</b>{' '}
          {day.closureId ? (
            <Link to="/centres/$id/closures/$closureId" params={{ id, closureId: day.closureId }}>
              {day.open ? t('openDay.partly') : t('openDay.CLOSURE')}
            </Link>
          ) : day.holiday ? (
            <>
              {inMyLanguage(day.holiday.name)}
              {day.holiday.status === 'EXPECTED' && <span className="small block">{t('openDay.expected')}</span>}
            </>
          ) : (
            t('openDay.SUSPENDED')
          )}
        </li>
      ))}
    </ul>
  );
}

function weeksOf(days: readonly OpenDay[]): (OpenDay | undefined)[][] {
  const first = days[0];
  if (!first) return [];
  const before = (weekdayIndex(readDay(first.date)) + 1) % 7;
  const cells: (OpenDay | undefined)[] = [...Array.from({ length: before }, () => undefined), ...days];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
}
