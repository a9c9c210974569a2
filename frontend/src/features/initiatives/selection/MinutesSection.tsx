import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantSelection } from '../../../api/contract';
import { readGrantSelectionQuery } from '../../../api/gen/queries.gen';
import { updateGrantSelection } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useFormats } from '../../../i18n/useFormats';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { LongField } from '../../../ui/LongField';
import { RecordForm, type Version } from '../../../ui/RecordForm';
import type { PartProps } from './Desk';

type Values = { heldOn: string; minutes: string };

const typed = ({ heldOn, minutes, version }: GrantSelection): Version<Values> => ({
  values: { heldOn: heldOn ?? '', minutes: minutes ?? '' },
  version,
});

/** When the committee sat, and what it said about its choice. */
export function MinutesSection(props: PartProps) {
  const { selection, writes, open, onOpen } = props;
  const { t } = useTranslation();
  const { day } = useFormats();
  const writing = open === 'minutes';
  return (
    <section id="minutes" tabIndex={-1} aria-label={t('selection.minutes')}>
      <div className="bar">
        <h2>{t('selection.minutes')}</h2>
        {writes && !writing && (
          <button type="button" className="btn quiet" onClick={() => onOpen('minutes')}>
            {t(selection.heldOn || selection.minutes ? 'kit.change' : 'selection.writeMinutes')}
          </button>
        )}
      </div>
      {writing ? (
        <MinutesForm {...props} />
      ) : (
        <dl className="facts">
          <dt>{t('selection.heldOn')}</dt>
          <dd>{selection.heldOn ? day(selection.heldOn) : t('initiativeCalls.missing')}</dd>
          <dt>{t('selection.words')}</dt>
          <dd>
            {selection.minutes ? <bdi className="call-words">{selection.minutes}</bdi> : t('initiativeCalls.missing')}
          </dd>
        </dl>
      )}
    </section>
  );
}

function MinutesForm({ selection, onOpen, onDone }: PartProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const queries = useQueryClient();
  const path = { grantCallId: selection.callId };
  return (
    <RecordForm
      begin={typed(selection)}
      save={({ heldOn, minutes }, from) =>
        updateGrantSelection({
          path,
          headers: seen(from),
          body: { heldOn: heldOn ? (typedDayOf(heldOn) ?? heldOn) : null, minutes: minutes.trim() || null },
        })
      }
      readAgain={async () => typed(await queries.fetchQuery({ ...readGrantSelectionQuery({ path }), staleTime: 0 }))}
      inWords={(field, values) =>
        field === 'heldOn'
          ? { label: t('selection.heldOn'), value: typedDayOf(values.heldOn) ? day(values.heldOn) : values.heldOn }
          : { label: t('selection.words'), value: values.minutes }
      }
      faultsOf={({ heldOn }) => ({ ...(heldOn && !typedDayOf(heldOn) && { heldOn: t('kit.dayOdd') }) })}
      submit={t('kit.save')}
      onDone={(after) => {
        onDone(after);
        onOpen(undefined);
      }}
      onCancel={() => onOpen(undefined)}
    >
      {({ values, change, errorOf }) => (
        <>
          <DayField
            id="heldOn"
            legend={t('selection.heldOn')}
            value={values.heldOn}
            onChange={(heldOn) => change({ heldOn })}
            error={errorOf('heldOn')}
          />
          <LongField
            id="minutes-words"
            label={t('selection.words')}
            hint={t('selection.wordsHint')}
            rows={6}
            maxLength={4_000}
            value={values.minutes}
            onChange={(minutes) => change({ minutes })}
            error={errorOf('minutes')}
          />
        </>
      )}
    </RecordForm>
  );
}
