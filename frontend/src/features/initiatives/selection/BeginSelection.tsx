import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCall, GrantSelection } from '../../../api/contract';
import { createGrantSelection } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { sameKeyForTheSame } from '../../../api/sameKey';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Empty } from '../../../ui/Note';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';

type Props = { call: GrantCall; onDone: (selection: GrantSelection) => void };

/** Nothing is written down yet: once the call has closed, it begins with one press. */
export function BeginSelection({ call, onDone }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { mayIn } = useMe();
  const [keyOf] = useState(sameKeyForTheSame);
  const beginning = useDeed({
    mutationFn: () => createGrantSelection({ path: { grantCallId: call.id }, headers: once(keyOf(call.id)) }),
    onSuccess: onDone,
  });
  const closed = call.state === 'CLOSED';
  return (
    <>
      <Reason error={beginning.error} />
      <Empty icon={closed ? 'list' : 'clock'}>
        <p>
          {closed
            ? t(call.blindReviews ? 'selection.howBlind' : 'selection.howCommittee')
            : call.state === 'OPEN' && call.closesOn
              ? t('selection.opensLater', { day: day(call.closesOn) })
              : t('selection.none')}
        </p>
        {closed && mayIn(call.centreId, 'GRANT_MANAGE') && (
          <button
            type="button"
            className="btn primary"
            aria-disabled={beginning.isPending}
            onClick={() => beginning.send(undefined)}
          >
            {t('selection.begin')}
          </button>
        )}
      </Empty>
    </>
  );
}
