import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type Holiday,
  type HolidayCalendar,
  holidayCalendarValues,
  type HolidayStatus,
  holidayStatusValues,
} from '../../api/contract';
import { readHolidayQuery } from '../../api/gen/queries.gen';
import { createHoliday, updateHoliday } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import { changedFields } from '../../ui/editing';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { spanFaults } from '../../ui/span';
import { Tick } from '../../ui/Tick';

type Values = {
  name: Localized;
  from: string;
  to: string;
  calendar: HolidayCalendar;
  movable: boolean;
  status: HolidayStatus;
};

const empty: Values = { name: noWords, from: '', to: '', calendar: 'BOTH', movable: false, status: 'EXPECTED' };

function valuesOf({ name, from, to, calendar, movable, status }: Holiday): Values {
  return { name, from, to, calendar, movable, status };
}

type Props = { holiday?: Holiday; onClose: (saved: boolean) => void };

/** A new holiday, or the day of an expected one: confirmed, moved or cancelled. */
export function HolidayForm({ holiday, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const all = {
      name: wordsOf(values.name) ?? noWords,
      from: typedDayOf(values.from) ?? '',
      to: typedDayOf(values.to) ?? '',
      status: values.status,
    };
    if (!holiday) {
      return createHoliday({
        headers: once(key),
        body: { ...all, calendar: values.calendar, movable: values.movable },
      });
    }
    const changed = changedFields(from.values, values);
    const patch = (['name', 'from', 'to', 'status'] as const).filter((field) => changed.includes(field));
    return updateHoliday({
      path: { holidayId: holiday.id },
      headers: seen(from),
      body: Object.fromEntries(patch.map((field) => [field, all[field]])),
    });
  };
  const inWords = (field: keyof Values, values: Values) => {
    const value = values[field];
    if (field === 'status') return { label: t('holidays.status'), value: t(`holidayStatus.${values.status}`) };
    if (field === 'name') return { label: t('holidays.name'), value: inMyLanguage(values.name) };
    return { label: field === 'to' ? t('holidays.to') : t('holidays.from'), value: String(value) };
  };

  return (
    <RecordForm
      begin={holiday ? { values: valuesOf(holiday), version: holiday.version } : { values: empty }}
      readAgain={
        holiday &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readHolidayQuery({ path: { holidayId: holiday.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => ({
        ...missingWords('name', values.name, t('kit.wordsMissing')),
        ...spanFaults(values, t),
        ...(!values.to && { to: t('kit.dayOdd') }),
      })}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <Choice
            id="status"
            label={t('holidays.status')}
            hint={values.movable ? t('holidays.movableHint') : undefined}
            value={values.status}
            onChange={(status) => change({ status })}
            options={holidayStatusValues.map((status) => ({ value: status, label: t(`holidayStatus.${status}`) }))}
            error={errorOf('status')}
          />
          <DayField
            id="from"
            legend={t('holidays.from')}
            value={values.from}
            onChange={(from) => change({ from, ...(!values.to || values.to === values.from ? { to: from } : {}) })}
            error={errorOf('from')}
          />
          <DayField
            id="to"
            legend={t('holidays.to')}
            value={values.to}
            onChange={(to) => change({ to })}
            error={errorOf('to')}
          />
          <LocalizedFields
            id="name"
            legend={t('holidays.name')}
            value={values.name}
            onChange={(name) => change({ name })}
            errorOf={errorOf}
          />
          {!holiday && (
            <>
              <Choice
                id="calendar"
                label={t('holidays.calendar')}
                value={values.calendar}
                onChange={(calendar) => change({ calendar })}
                options={holidayCalendarValues.map((calendar) => ({
                  value: calendar,
                  label: t(`calendar.${calendar}`),
                }))}
                stack
              />
              <Tick checked={values.movable} onChange={(movable) => change({ movable })}>
                {t('holidays.movable')}
              </Tick>
            </>
          )}
        </>
      )}
    </RecordForm>
  );
}
