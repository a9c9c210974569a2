import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FocalPoint } from '../../api/contract';
import { readFocalPointQuery } from '../../api/gen/queries.gen';
import { createFocalPoint, updateFocalPoint } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { latinDigits } from '../../i18n/digits';
import { DayField, typedDayOf } from '../../ui/DayField';
import { changedFields } from '../../ui/editing';
import { TextField, Wrong } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { spanFaults } from '../../ui/span';
import { Tick } from '../../ui/Tick';
import { useTongues } from '../../i18n/useTongues';

type Values = {
  name: string;
  community: string;
  languages: string[];
  availability: string;
  phone: string;
  from: string;
  to: string;
};

function valuesOf({ name, community, languages, availability, phone, from, to }: FocalPoint): Values {
  return { name, community, languages, availability: availability ?? '', phone: phone ?? '', from, to: to ?? '' };
}

type Props = { centreId: string; point?: FocalPoint; onClose: (saved: boolean) => void };

export function FocalPointForm({ centreId, point, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { name: tongueName, options: tongues } = useTongues();
  const empty: Values = {
    name: '',
    community: '',
    languages: [],
    availability: '',
    phone: '',
    from: isoDay(dayOf(new Date())),
    to: '',
  };

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const all = {
      name: values.name.trim(),
      community: values.community.trim(),
      languages: values.languages,
      availability: values.availability.trim() || null,
      phone: latinDigits(values.phone).trim() || null,
      from: typedDayOf(values.from) ?? '',
      to: typedDayOf(values.to) ?? null,
    };
    if (!point) return createFocalPoint({ headers: once(key), body: { centreId, ...all } });
    const changed = changedFields(from.values, values).map((field) => [field, all[field]]);
    return updateFocalPoint({
      path: { focalPointId: point.id },
      headers: seen(from),
      body: Object.fromEntries(changed),
    });
  };
  const labels: Record<keyof Values, string> = {
    name: t('staff.name'),
    community: t('focalPoints.community'),
    languages: t('focalPoints.languages'),
    availability: t('focalPoints.availability'),
    phone: t('staff.phone'),
    from: t('staff.from'),
    to: t('staff.to'),
  };

  return (
    <RecordForm
      begin={point ? { values: valuesOf(point), version: point.version } : { values: empty }}
      readAgain={
        point &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readFocalPointQuery({ path: { focalPointId: point.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => ({
        ...(values.name.trim() === '' && { name: t('staff.nameMissing') }),
        ...(values.community.trim() === '' && { community: t('focalPoints.communityMissing') }),
        ...(values.languages.length === 0 && { languages: t('focalPoints.languagesMissing') }),
        ...spanFaults(values, t),
      })}
      inWords={(field, values) => {
        const value = values[field];
        return { label: labels[field], value: typeof value === 'string' ? value : value.map(tongueName).join(' · ') };
      }}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextField
            id="name"
            label={labels.name}
            value={values.name}
            onChange={(name) => change({ name })}
            error={errorOf('name')}
          />
          <TextField
            id="community"
            label={labels.community}
            hint={t('focalPoints.communityHint')}
            value={values.community}
            onChange={(community) => change({ community })}
            error={errorOf('community')}
          />
          <fieldset className="field">
            <legend>{labels.languages}</legend>
            <div className="ticks">
              {tongues.map(({ value: code, label }) => (
                <Tick
                  key={code}
                  checked={values.languages.includes(code)}
                  onChange={(speaks) =>
                    change({
                      languages: speaks
                        ? [...values.languages, code]
                        : values.languages.filter((candidate) => candidate !== code),
                    })
                  }
                >
                  {label}
                </Tick>
              ))}
            </div>
            {errorOf('languages') && <Wrong>{errorOf('languages')}</Wrong>}
          </fieldset>
          <TextField
            id="availability"
            label={labels.availability}
            optional
            hint={t('focalPoints.availabilityHint')}
            value={values.availability}
            onChange={(availability) => change({ availability })}
            error={errorOf('availability')}
          />
          <TextField
            id="phone"
            label={labels.phone}
            optional
            type="tel"
            inputMode="tel"
            dir="ltr"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={errorOf('phone')}
          />
          <DayField
            id="from"
            legend={labels.from}
            value={values.from}
            onChange={(from) => change({ from })}
            error={errorOf('from')}
          />
          <DayField
            id="to"
            legend={labels.to}
            optional
            value={values.to}
            onChange={(to) => change({ to })}
            error={errorOf('to')}
          />
        </>
      )}
    </RecordForm>
  );
}
