import { useTranslation } from 'react-i18next';
import { closeLedgerPeriod } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { Note } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';
import { endOfLastMonth } from './clocks';

type Props = { centreId: string; onDone: () => Promise<void>; onCancel: () => void };

/** Up to a day nothing more is entered, for good. */
export function CloseForm({ centreId, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <RecordForm
      begin={{ values: { until: endOfLastMonth() } }}
      faultsOf={({ until }) => ({ ...(!typedDayOf(until) && { until: t('kit.dayOdd') }) })}
      save={({ until }, _, key) =>
        closeLedgerPeriod({
          path: { centreId },
          headers: once(key),
          body: { until: typedDayOf(until) ?? until },
        })
      }
      submit={t('moneyEntering.close')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <Note tone="saffron" icon="lock">
            {t('initiativeMoney.closeSays')}
          </Note>
          <DayField
            id="until"
            legend={t('initiativeMoney.closeUntil')}
            value={values.until}
            onChange={(until) => change({ until })}
            error={errorOf('until')}
          />
        </>
      )}
    </RecordForm>
  );
}
