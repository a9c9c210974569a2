import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enrolment } from '../../api/contract';
import { acceptOffer, declineOffer } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { useEnrolmentWords } from './useEnrolmentWords';

type Props = { enrolment: Enrolment; onDone: (after: Enrolment | undefined) => Promise<void> };

/** Two answers of the same size. */
export function OfferAnswer({ enrolment, onDone }: Props) {
  const { t } = useTranslation();
  const name = useEnrolmentWords().name(enrolment);
  const [keyOf] = useState(sameKeyForTheSame);
  const answering = useDeed({
    mutationFn: (yes: boolean) =>
      (yes ? acceptOffer : declineOffer)({
        path: { courseId: enrolment.courseId, enrolmentId: enrolment.id },
        headers: once(keyOf({ id: enrolment.id, version: enrolment.version, yes })),
      }),
    onSuccess: onDone,
    onError: () => void onDone(undefined),
  });
  return (
    <>
      <button
        type="button"
        className="btn"
        aria-label={t('enrol.acceptOf', { name })}
        aria-disabled={answering.isPending}
        onClick={() => answering.send(true)}
      >
        {t('enrol.accept')}
      </button>
      <button
        type="button"
        className="btn"
        aria-label={t('enrol.declineOf', { name })}
        aria-disabled={answering.isPending}
        onClick={() => answering.send(false)}
      >
        {t('enrol.decline')}
      </button>
      <Reason error={answering.error} />
    </>
  );
}
