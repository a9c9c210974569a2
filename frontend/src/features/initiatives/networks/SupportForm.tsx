import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NetworkSupport, NetworkSupportWay } from '../../../api/contract';
import { readNetworkSupportQuery } from '../../../api/gen/queries.gen';
import { updateNetworkSupport } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { latinDigits } from '../../../i18n/digits';
import { Choice } from '../../../ui/Choice';
import { changedFields } from '../../../ui/editing';
import { TextField, Wrong } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { Tick } from '../../../ui/Tick';
import {
  type Described,
  describedBy,
  fieldWords,
  readsFromLeft,
  supportWays,
  type WayField,
  wayNames,
} from './supportWays';

/** Each way with what is typed of it, or without it nothing; and the one they like best. */
type Values = Record<(typeof supportWays)[NetworkSupportWay]['member'], Described | null> & {
  preferred: NetworkSupportWay | undefined;
};

function valuesOf(support: NetworkSupport): Values {
  const ways = wayNames.map((way) => [supportWays[way].member, describedBy(support, way) ?? null]);
  return { ...Object.fromEntries(ways), preferred: support.preferred ?? undefined } as Values;
}

const takes = (values: Values) => wayNames.filter((way) => values[supportWays[way].member]);

/** One way alone is the one they like best. */
function preferredOf(values: Values): NetworkSupportWay | undefined {
  const ways = takes(values);
  return ways.length === 1 ? ways[0] : ways.find((way) => way === values.preferred);
}

function sentWay(described: Described | null): Described | null {
  return (
    described &&
    Object.fromEntries(
      Object.entries(described).map(([field, typed]) => [
        field,
        readsFromLeft.includes(field as WayField) ? latinDigits(typed).trim() : typed.trim(),
      ]),
    )
  );
}

type Props = { support: NetworkSupport; onClose: (saved: boolean) => void };

/** The ways a network can take, each asked for what it needs. */
export function SupportForm({ support, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const path = { networkId: support.id };
  const begin = { values: valuesOf(support), version: support.version };
  return (
    <RecordForm
      begin={begin}
      readAgain={async () => {
        const now = await queries.fetchQuery({ ...readNetworkSupportQuery({ path }), staleTime: 0 });
        return { values: valuesOf(now), version: now.version };
      }}
      save={(values, from) => {
        const ways = changedFields(from.values, values)
          .filter((field) => field !== 'preferred')
          .map((member) => [member, sentWay(values[member])]);
        return updateNetworkSupport({
          path,
          headers: seen(from),
          body: { ...Object.fromEntries(ways), preferred: preferredOf(values) ?? null },
        });
      }}
      faultsOf={(values) => ({
        ...(takes(values).length === 0 && { IN_KIND: t('networks.waysMissing') }),
        ...Object.fromEntries(
          takes(values).flatMap((way) =>
            supportWays[way].fields
              .filter((field) => !values[supportWays[way].member]?.[field]?.trim())
              .map((field) => [`${supportWays[way].member}-${field}`, t('networks.needed')]),
          ),
        ),
        ...(takes(values).length > 1 && !preferredOf(values) && { preferred: t('networks.preferredMissing') }),
      })}
      inWords={(field, values) => ({
        label: field === 'preferred' ? t('networks.preferred') : t(`historyField.${field}`),
        value:
          field === 'preferred'
            ? values.preferred
              ? t(`supportWay.${values.preferred}`)
              : ''
            : Object.values(values[field] ?? {}).join(', '),
      })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Support', 'Histories'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <fieldset className="field">
            <legend>{t('networks.ways')}</legend>
            <div className="ticks">
              {wayNames.map((way) => {
                const { member } = supportWays[way];
                return (
                  <Tick
                    key={way}
                    id={way}
                    checked={values[member] !== null}
                    onChange={(taken) => change({ [member]: taken ? (begin.values[member] ?? {}) : null })}
                  >
                    {t(`supportWay.${way}`)}
                  </Tick>
                );
              })}
            </div>
            {errorOf('IN_KIND') && <Wrong>{errorOf('IN_KIND')}</Wrong>}
          </fieldset>
          {takes(values).map((way) => {
            const { member, fields } = supportWays[way];
            return (
              <fieldset key={way} className="field">
                <legend>{t(`supportWay.${way}`)}</legend>
                <div className="parts close">
                  {fields.map((field) => (
                    <TextField
                      key={field}
                      id={`${member}-${field}`}
                      label={t(fieldWords[field])}
                      dir={readsFromLeft.includes(field) ? 'ltr' : 'auto'}
                      maxLength={field === 'place' ? 200 : 120}
                      value={values[member]?.[field] ?? ''}
                      onChange={(typed) => change({ [member]: { ...values[member], [field]: typed } })}
                      error={errorOf(`${member}-${field}`)}
                    />
                  ))}
                </div>
              </fieldset>
            );
          })}
          {takes(values).length > 1 && (
            <Choice
              id="preferred"
              label={t('networks.preferred')}
              value={preferredOf(values)}
              onChange={(preferred) => change({ preferred })}
              options={takes(values).map((way) => ({ value: way, label: t(`supportWay.${way}`) }))}
              error={errorOf('preferred')}
              stack
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
