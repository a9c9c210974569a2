import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VolunteerNetwork } from '../../../api/contract';
import { listNetworkFocalPointsQuery, readVolunteerNetworkQuery } from '../../../api/gen/queries.gen';
import { createVolunteerNetwork, updateVolunteerNetwork } from '../../../api/gen/sdk.gen';
import { once, seen } from '../../../api/headers';
import { items } from '../../../api/items';
import { asking } from '../../../api/under';
import { useMyCentre } from '../../../auth/useMyCentre';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { changedFields } from '../../../ui/editing';
import { SelectField } from '../../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../../ui/LocalizedFields';
import { LongField } from '../../../ui/LongField';
import { missingWords } from '../../../ui/missingWords';
import { RecordForm } from '../../../ui/RecordForm';
import { useNetworkWords } from './useNetworkWords';

type Values = {
  centreId: string;
  name: Localized;
  kind: string;
  about: string;
  foundedOn: string;
  focalPointId: string;
};

const empty: Values = { centreId: '', name: noWords, kind: '', about: '', foundedOn: '', focalPointId: '' };

function valuesOf({ centreId, name, kind, about, foundedOn, focalPointId }: VolunteerNetwork): Values {
  return { centreId, name, kind, about: about ?? '', foundedOn: foundedOn ?? '', focalPointId: focalPointId ?? '' };
}

function sentOf({ name, kind, about, foundedOn, focalPointId }: Values) {
  return {
    name: wordsOf(name) ?? noWords,
    kind,
    about: about.trim() || null,
    foundedOn: typedDayOf(foundedOn) ?? null,
    focalPointId: focalPointId || null,
  };
}

type Props = { network?: VolunteerNetwork; onDone: (network: VolunteerNetwork) => unknown; onCancel?: () => void };

/** Who a network is, asked in the order of its paper. */
export function NetworkForm({ network, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mine = useMyCentre('NETWORK_MANAGE');
  const { kinds } = useNetworkWords();
  const begin = network ? valuesOf(network) : { ...empty, centreId: mine.centre?.id ?? '' };
  const labels: Record<keyof Values, string> = {
    centreId: t('networks.centre'),
    name: t('networks.names'),
    kind: t('networks.kind'),
    about: t('networks.about'),
    foundedOn: t('networks.foundedOn'),
    focalPointId: t('networks.focalPoint'),
  };
  return (
    <RecordForm
      begin={{ values: begin, version: network?.version }}
      readAgain={
        network &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readVolunteerNetworkQuery({ path: { networkId: network.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, from, key) => {
        const all = sentOf(values);
        if (!network)
          return createVolunteerNetwork({ headers: once(key), body: { centreId: values.centreId, ...all } });
        const changed = changedFields(from.values, values).flatMap((field) =>
          field === 'centreId' ? [] : [[field, all[field]]],
        );
        return updateVolunteerNetwork({
          path: { networkId: network.id },
          headers: seen(from),
          body: Object.fromEntries(changed),
        });
      }}
      faultsOf={({ name, kind, foundedOn }) => ({
        ...missingWords('name', name, t('kit.wordsMissing')),
        ...(!kind && { kind: t('networks.kindMissing') }),
        ...(foundedOn && !typedDayOf(foundedOn) && { foundedOn: t('kit.dayOdd') }),
      })}
      inWords={(field, values) => ({
        label: labels[field],
        value: field === 'name' ? inMyLanguage(values.name) : values[field],
      })}
      submit={network ? t('kit.save') : t('networks.begin')}
      onDone={async (saved) => {
        queries.setQueryData(readVolunteerNetworkQuery({ path: { networkId: saved.id } }).queryKey, saved);
        await queries.invalidateQueries(asking('listVolunteerNetworks', 'listChanges'));
        onDone(saved);
      }}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          {!network && mine.options.length > 0 && (
            <SelectField
              id="centreId"
              label={labels.centreId}
              value={values.centreId}
              onChange={(centreId) => change({ centreId, focalPointId: '' })}
              options={mine.options}
              error={errorOf('centreId')}
            />
          )}
          <LocalizedFields
            id="name"
            legend={labels.name}
            value={values.name}
            onChange={(name) => change({ name })}
            errorOf={errorOf}
          />
          <SelectField
            id="kind"
            label={labels.kind}
            value={values.kind}
            onChange={(kind) => change({ kind })}
            options={[{ value: '', label: t('form.choose') }, ...kinds.choices(network?.kind)]}
            error={errorOf('kind')}
          />
          <LongField
            id="about"
            label={labels.about}
            hint={t('networks.aboutHint')}
            optional
            maxLength={1_000}
            value={values.about}
            onChange={(about) => change({ about })}
            error={errorOf('about')}
          />
          <DayField
            id="foundedOn"
            legend={labels.foundedOn}
            optional
            value={values.foundedOn}
            onChange={(foundedOn) => change({ foundedOn })}
            error={errorOf('foundedOn')}
          />
          {values.centreId && (
            <FocalPointField
              label={labels.focalPointId}
              centreId={values.centreId}
              value={values.focalPointId}
              onChange={(focalPointId) => change({ focalPointId })}
              error={errorOf('focalPointId')}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}

type FocalPointProps = {
  label: string;
  centreId: string;
  value: string;
  onChange: (id: string) => void;
  error?: string;
};

/** Those who are with the centre now, and the one that stands there already. */
function FocalPointField({ label, centreId, value, onChange, error }: FocalPointProps) {
  const { t } = useTranslation();
  const points = useQuery(items(listNetworkFocalPointsQuery({ query: { centreId } })));
  const open = points.data?.filter(({ id, to }) => !to || id === value) ?? [];
  return (
    <SelectField
      id="focalPointId"
      label={label}
      optional
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t('networks.noFocalPoint') },
        ...open.map(({ id, name, community }) => ({ value: id, label: `${name} – ${community}` })),
      ]}
      error={error}
    />
  );
}
