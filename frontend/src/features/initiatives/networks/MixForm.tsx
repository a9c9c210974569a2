import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readNetworkMixQuery } from '../../../api/gen/queries.gen';
import { recordNetworkMix } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { dayOf, isoDay } from '../../../i18n/dates';
import { latinDigits } from '../../../i18n/digits';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { mixGroups } from './MixSection';

const WHOLE = /^\d{1,5}$/;

/** Counts of whoever chose to say it. What was written before is not shown again: only shares are. */
export function MixForm({ networkId, onClose }: { networkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin = { hostCommunity: '', displaced: '', returnees: '', askedOn: isoDay(dayOf(new Date())) };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={(values, _, key) =>
        recordNetworkMix({
          path: { networkId },
          headers: once(key),
          body: {
            askedOn: typedDayOf(values.askedOn) ?? '',
            hostCommunity: Number(values.hostCommunity),
            displaced: Number(values.displaced),
            returnees: Number(values.returnees),
          },
        })
      }
      faultsOf={(values) => ({
        ...Object.fromEntries(
          mixGroups.filter((group) => !WHOLE.test(values[group])).map((group) => [group, t('kit.numberOdd')]),
        ),
        ...(!typedDayOf(values.askedOn) && { askedOn: t('kit.dayOdd') }),
      })}
      submit={t('kit.save')}
      onDone={(mix) => {
        queries.setQueryData(readNetworkMixQuery({ path: { networkId } }).queryKey, mix);
        return queries
          .invalidateQueries({ queryKey: readNetworkMixQuery({ path: { networkId } }).queryKey })
          .then(onClose);
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p className="small">{t('networks.mixHint')}</p>
          {mixGroups.map((group) => (
            <TextField
              key={group}
              id={group}
              label={t(`networks.${group}`)}
              inputMode="numeric"
              dir="ltr"
              maxLength={5}
              value={values[group]}
              onChange={(typed) => change({ [group]: latinDigits(typed).trim() })}
              error={errorOf(group)}
            />
          ))}
          <DayField
            id="askedOn"
            legend={t('networks.askedOn')}
            value={values.askedOn}
            onChange={(askedOn) => change({ askedOn })}
            error={errorOf('askedOn')}
          />
        </>
      )}
    </RecordForm>
  );
}
