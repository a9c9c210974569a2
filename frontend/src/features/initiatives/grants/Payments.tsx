import { useTranslation } from 'react-i18next';
import type { GrantPayment } from '../../../api/contract';
import { isolated, useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';

/** Each time an instalment was paid, or was to be. */
export function Payments({ payments }: { payments: readonly GrantPayment[] }) {
  const { t } = useTranslation();
  const { day, moment } = useFormats();
  if (payments.length === 0) return null;
  return (
    <ul className="grant-payments small">
      {payments.map(
        ({ state, means, paidOn, reference, witnesses, enteredBy, enteredAt, failure, words, failedBy }) => (
          <li key={enteredAt}>
            <Dots
              of={[
                <b key="state">{t(`grantPaymentState.${state}`)}</b>,
                day(paidOn),
                t(`instalmentMeans.${means}`),
                reference && <bdi key="reference">{reference}</bdi>,
                witnesses.length > 0 &&
                  t('initiativeGrants.seenBy', { names: witnesses.map(isolated).join(t('history.and')) }),
                failure && t(`paymentFailure.${failure}`),
                words && <bdi key="words">{words}</bdi>,
              ]}
            />
            <br />
            {t('initiativeGrants.enteredBy', {
              by: (failedBy ?? enteredBy).displayName ?? t('history.somebody'),
              when: moment(enteredAt),
            })}
          </li>
        ),
      )}
    </ul>
  );
}
