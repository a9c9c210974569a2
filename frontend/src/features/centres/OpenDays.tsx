import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { MonthDays } from './MonthDays';
import { monthAfter, readMonth } from '../../i18n/months';

type Props = { id: string; month: string; onMonth: (month: string) => void };

/** Two months as they will be: open days, days off, holidays and closures. */
export function OpenDays({ id, month, onMonth }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const next = monthAfter(month, 1);
  const step = (by: number) => {
    const there = monthAfter(month, by);
    return (
      <button type="button" className="btn" onClick={() => onMonth(there)}>
        {by < 0 && <Icon name="back" />}
        {formats.month(readMonth(there))}
        {by > 0 && <Icon name="forth" />}
      </button>
    );
  };
  return (
    <section>
      <div className="bar">
        <h2>{t('openDay.title')}</h2>
        <Link className="small" to="/holidays" search={{ year: readMonth(month).year }}>
          {t('openDay.allHolidays')}
        </Link>
      </div>
      <div className="months">
        <MonthDays id={id} month={month} />
        <MonthDays id={id} month={next} />
      </div>
      <ul className="legend small">
        <li>
          <span className="day-mark" aria-hidden="true" />
          {t('openDay.open')}
        </li>
        <li>
          <span className="day-mark off" aria-hidden="true" />
          {t('openDay.NOT_A_WORKING_DAY')}
        </li>
        <li>
          <span className="day-mark holiday" aria-hidden="true">
            {t('openDay.HOLIDAY_letter')}
          </span>
          {t('openDay.HOLIDAY')}
        </li>
        <li>
          <span className="day-mark perhaps" aria-hidden="true">
            {'?'}
          </span>
          {t('openDay.expected')}
        </li>
        <li>
          <span className="day-mark shut" aria-hidden="true">
            {'×'}
          </span>
          {t('openDay.CLOSURE')}
        </li>
      </ul>
      <nav className="acts" aria-label={t('openDay.months')}>
        {step(-1)}
        {step(1)}
      </nav>
    </section>
  );
}
