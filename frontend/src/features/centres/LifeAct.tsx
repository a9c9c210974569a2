import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Centre, LifeEventKind } from '../../api/contract';
import { listOrganisationsQuery, readCentreQuery } from '../../api/gen/queries.gen';
import { recordLifeEvent } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField } from '../../ui/Field';
import { noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { PlaceFields, type TypedPlace } from './PlaceFields';
import { namedOptions } from '../../ui/namedOptions';

type Values = TypedPlace & { on: string; organisation: string; reason: string };

type Props = { centre: Centre; kind: LifeEventKind; onClose: () => void };

/** Says what happened to a centre and on which day. */
export function LifeAct({ centre, kind, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const moved = kind === 'MOVED';
  const handedOver = kind === 'HANDED_OVER';
  const organisations = useQuery({ ...items(listOrganisationsQuery({ query: { limit: 200 } })), enabled: handedOver });
  const begin: Values = {
    on: isoDay(dayOf(new Date())),
    governorate: centre.governorate.pcode,
    district: centre.district?.pcode ?? '',
    address: noWords,
    organisation: '',
    reason: '',
  };

  const save = async (values: Values, key: string) => {
    const now = await queries.ensureQueryData(readCentreQuery({ path: { centreId: centre.id } }));
    return recordLifeEvent({
      path: { centreId: centre.id },
      headers: { ...seen(now), ...once(key) },
      body: {
        kind,
        on: typedDayOf(values.on) ?? '',
        ...(moved && {
          governoratePcode: values.governorate,
          districtPcode: values.district || null,
          address: wordsOf(values.address) ?? null,
        }),
        ...(handedOver && { toOrganisationId: values.organisation }),
        reason: values.reason.trim() || null,
      },
    });
  };

  return (
    <RecordForm
      begin={{ values: begin }}
      save={(values, _from, key) => save(values, key)}
      faultsOf={(values) => ({
        ...(!typedDayOf(values.on) && { on: t('kit.dayOdd') }),
        ...(moved && wordsOf(values.address) && missingWords('address', values.address, t('kit.wordsMissing'))),
        ...(handedOver && !values.organisation && { toOrganisationId: t('life.toMissing') }),
      })}
      submit={t(`lifeAct.${kind}`)}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <DayField
            id="on"
            legend={t('life.on')}
            value={values.on}
            onChange={(on) => change({ on })}
            error={errorOf('on')}
          />
          {moved && <PlaceFields value={values} onChange={change} errorOf={errorOf} whole />}
          {handedOver && (
            <SelectField
              id="toOrganisationId"
              label={t('life.toWhom')}
              value={values.organisation}
              onChange={(organisation) => change({ organisation })}
              options={[{ value: '', label: t('form.choose') }, ...namedOptions(organisations.data)]}
              error={errorOf('toOrganisationId')}
            />
          )}
          <TextField
            id="reason"
            label={t('life.reason')}
            optional
            maxLength={300}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            error={errorOf('reason')}
          />
        </>
      )}
    </RecordForm>
  );
}
