import { useTranslation } from 'react-i18next';
import type { Grant, GrantInstalmentMeans } from '../../../api/contract';
import { recordGrantPayment } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';

type Props = {
  path: { grantId: string; instalmentId: string };
  means: GrantInstalmentMeans;
  onDone: (after: Grant) => unknown;
  onCancel: () => void;
};

/** That it was paid: cash before two witnesses, anything else with its number. */
export function PayForm({ path, means, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const cash = means === 'CASH';
  return (
    <div className="in-place">
      <RecordForm
        begin={{ values: { paidOn: isoDay(dayOf(new Date())), reference: '', first: '', second: '' } }}
        faultsOf={({ paidOn, reference, first, second }) => ({
          ...(!typedDayOf(paidOn) && { paidOn: t('kit.dayOdd') }),
          ...(!cash && !reference.trim() && { reference: t('initiativeGrants.referenceMissing') }),
          ...(cash && !first.trim() && { 'witnesses-0': t('initiativeGrants.witnessMissing') }),
          ...(cash && !second.trim() && { 'witnesses-1': t('initiativeGrants.witnessMissing') }),
        })}
        save={({ paidOn, reference, first, second }, _, key) =>
          recordGrantPayment({
            path,
            headers: once(key),
            body: {
              paidOn: typedDayOf(paidOn) ?? paidOn,
              reference: reference.trim() || null,
              witnesses: cash ? [first.trim(), second.trim()] : [],
            },
          })
        }
        submit={t('initiativeGrants.pay')}
        onDone={async (after) => void (await onDone(after))}
        onCancel={onCancel}
      >
        {({ values, change, errorOf }) => (
          <>
            <DayField
              id="paidOn"
              legend={t('initiativeGrants.paidOn')}
              value={values.paidOn}
              onChange={(paidOn) => change({ paidOn })}
              error={errorOf('paidOn')}
            />
            <TextField
              id="reference"
              label={t('initiativeGrants.reference')}
              optional={cash}
              maxLength={120}
              value={values.reference}
              onChange={(reference) => change({ reference })}
              error={errorOf('reference')}
            />
            {cash && (
              <>
                <TextField
                  id="witnesses-0"
                  label={t('networks.firstWitness')}
                  hint={t('initiativeGrants.witnessHint')}
                  maxLength={120}
                  value={values.first}
                  onChange={(first) => change({ first })}
                  error={errorOf('witnesses-0') ?? errorOf('witnesses')}
                />
                <TextField
                  id="witnesses-1"
                  label={t('networks.secondWitness')}
                  maxLength={120}
                  value={values.second}
                  onChange={(second) => change({ second })}
                  error={errorOf('witnesses-1')}
                />
              </>
            )}
          </>
        )}
      </RecordForm>
    </div>
  );
}
