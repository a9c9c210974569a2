import { useTranslation } from 'react-i18next';
import { type HolidayCalendar, holidayCalendarValues } from '../../api/contract';
import { Choice } from '../../ui/Choice';

type Props = { value: HolidayCalendar; onChange: (value: HolidayCalendar) => void };

/** Whose holidays a centre keeps. */
export function CalendarChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Choice
      id="holidayCalendar"
      label={t('centres.calendar')}
      value={value}
      onChange={onChange}
      options={holidayCalendarValues.map((calendar) => ({ value: calendar, label: t(`calendar.${calendar}`) }))}
      stack
    />
  );
}
