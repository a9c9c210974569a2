import { useTranslation } from 'react-i18next';
import {
  type Grant,
  type GrantInstalmentMeans,
  type GrantPaymentFailure,
  grantInstalmentMeansValues,
  grantPaymentFailureValues,
} from '../../../api/contract';
import { recordGrantPaymentFailure } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { SelectField, TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';

type Props = {
  path: { grantId: string; instalmentId: string };
  /** It left already, and came back or was never true. */
  paid: boolean;
  means: GrantInstalmentMeans;
  onDone: (after: Grant) => unknown;
  onCancel: () => void;
};

const afterwards: readonly GrantPaymentFailure[] = ['CAME_BACK', 'ENTERED_BY_MISTAKE'];

/** Why it did not arrive, and by which way it is tried next. */
export function FailForm({ path, paid, means, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const reasons = grantPaymentFailureValues.filter((reason) => afterwards.includes(reason) === paid);
  return (
    <div className="in-place">
      <RecordForm
        begin={{
          values: { reason: '' as GrantPaymentFailure | '', words: '', otherMeans: '' as GrantInstalmentMeans | '' },
        }}
        faultsOf={({ reason }) => ({ ...(!reason && { reason: t('initiativeCalls.reasonMissing') }) })}
        save={({ reason, words, otherMeans }, _, key) =>
          recordGrantPaymentFailure({
            path,
            headers: once(key),
            body: {
              reason: reason as GrantPaymentFailure,
              words: words.trim() || null,
              otherMeans: otherMeans || null,
            },
          })
        }
        submit={t(paid ? 'paymentReversal.report' : 'kit.save')}
        onDone={async (after) => void (await onDone(after))}
        onCancel={onCancel}
      >
        {({ values, change, errorOf }) => (
          <>
            {paid && <Note tone="plain">{t('paymentReversal.reported')}</Note>}
            <SelectField
              id="reason"
              label={t('initiativeGrants.whyFailed')}
              value={values.reason}
              onChange={(reason) => change({ reason: reason as GrantPaymentFailure })}
              options={[
                { value: '', label: t('form.choose') },
                ...reasons.map((value) => ({ value, label: t(`paymentFailure.${value}`) })),
              ]}
              error={errorOf('reason')}
            />
            <TextField
              id="words"
              label={t('initiativeMoney.text')}
              optional
              maxLength={200}
              value={values.words}
              onChange={(words) => change({ words })}
              error={errorOf('words')}
            />
            <SelectField
              id="otherMeans"
              label={t('initiativeGrants.nextTry')}
              hint={values.otherMeans ? t('initiativeGrants.askedAnew') : undefined}
              value={values.otherMeans}
              onChange={(otherMeans) => change({ otherMeans: otherMeans as GrantInstalmentMeans })}
              options={[
                { value: '', label: t('initiativeGrants.sameWay', { way: t(`instalmentMeans.${means}`) }) },
                ...grantInstalmentMeansValues
                  .filter((value) => value !== means)
                  .map((value) => ({ value, label: t(`instalmentMeans.${value}`) })),
              ]}
              error={errorOf('otherMeans')}
            />
          </>
        )}
      </RecordForm>
    </div>
  );
}
