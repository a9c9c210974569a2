import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CentreClosure } from '../../api/contract';
import { endClosure } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { isRefusal } from '../../api/problem';
import { under } from '../../api/under';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';

/** Opens again now, or takes back what has not begun. */
export function EndClosure({ id, closure }: { id: string; closure: CentreClosure }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const ending = useDeed({
    mutationFn: () => endClosure({ path: { centreId: id, closureId: closure.id }, headers: seen(closure), body: {} }),
    onSuccess: () => queries.invalidateQueries(under('Centres', 'Messages')),
    onError: (failure) => {
      if (isRefusal(failure, 412)) void queries.invalidateQueries(under('Centres', 'Messages'));
    },
  });
  const announced = closure.state === 'ANNOUNCED';
  return (
    <section>
      <h2 className="bar">{announced ? t('closure.withdrawTitle') : t('closure.reopenTitle')}</h2>
      <p className="dim">{announced ? t('closure.withdrawWhy') : t('closure.reopenWhy')}</p>
      <Reason error={ending.error} />
      <div className="acts">
        <button type="button" className="btn" aria-disabled={ending.isPending} onClick={() => ending.send(undefined)}>
          {announced ? t('closure.withdraw') : t('closure.reopen')}
        </button>
      </div>
    </section>
  );
}
