import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Centre, HolidayCalendar } from '../../api/contract';
import { readCentreQuery } from '../../api/gen/queries.gen';
import { updateCentre } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { meQuery } from '../../auth/queries';
import { latinDigits } from '../../i18n/digits';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { changedFields } from '../../ui/editing';
import { TextField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { RecordForm } from '../../ui/RecordForm';
import { CalendarChoice } from './CalendarChoice';
import { PlaceFields } from './PlaceFields';
import { missingWords } from '../../ui/missingWords';

type Values = {
  name: Localized;
  governorate: string;
  district: string;
  address: Localized;
  phone: string;
  calendar: HolidayCalendar;
};

function valuesOf(centre: Centre): Values {
  return {
    name: centre.name,
    governorate: centre.governorate.pcode,
    district: centre.district?.pcode ?? '',
    address: centre.address ?? noWords,
    phone: centre.phone ?? '',
    calendar: centre.holidayCalendar,
  };
}

type Props = { centre: Centre; onClose: (changed: boolean) => void };

/** Name, district, address and calendar of holidays. Where it lies otherwise changes only by a move. */
export function EditCentre({ centre, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const labels: Record<keyof Values, string> = {
    name: t('centres.names'),
    governorate: t('centres.governorate'),
    district: t('centres.district'),
    address: t('centres.address'),
    phone: t('centres.phone'),
    calendar: t('centres.calendar'),
  };
  const inWords = (field: keyof Values, values: Values) => {
    const value = values[field];
    if (field === 'calendar') return { label: labels[field], value: t(`calendar.${values.calendar}`) };
    return { label: labels[field], value: typeof value === 'string' ? value : inMyLanguage(value) };
  };

  return (
    <RecordForm
      begin={{ values: valuesOf(centre), version: centre.version }}
      readAgain={async () => {
        const now = await queries.fetchQuery({ ...readCentreQuery({ path: { centreId: centre.id } }), staleTime: 0 });
        return { values: valuesOf(now), version: now.version };
      }}
      save={(values, from) => {
        const changed = changedFields(from.values, values);
        return updateCentre({
          path: { centreId: centre.id },
          headers: seen(from),
          body: {
            ...(changed.includes('name') && { name: wordsOf(values.name) }),
            ...(changed.includes('district') && { districtPcode: values.district || null }),
            ...(changed.includes('address') && { address: wordsOf(values.address) ?? null }),
            ...(changed.includes('phone') && { phone: latinDigits(values.phone).trim() || null }),
            ...(changed.includes('calendar') && { holidayCalendar: values.calendar }),
          },
        });
      }}
      faultsOf={(values) => ({
        ...missingWords('name', values.name, t('kit.wordsMissing')),
        ...(wordsOf(values.address) && missingWords('address', values.address, t('kit.wordsMissing'))),
      })}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        await queries.invalidateQueries({ queryKey: meQuery.queryKey });
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <LocalizedFields
            id="name"
            legend={t('centres.names')}
            value={values.name}
            onChange={(name) => change({ name })}
            errorOf={errorOf}
          />
          <PlaceFields value={values} onChange={change} errorOf={errorOf} />
          <TextField
            id="phone"
            label={t('centres.phone')}
            optional
            dir="ltr"
            inputMode="tel"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={errorOf('phone')}
          />
          <CalendarChoice value={values.calendar} onChange={(calendar) => change({ calendar })} />
        </>
      )}
    </RecordForm>
  );
}
