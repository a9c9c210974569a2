import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { type Closure, closuresKey, end } from './queries';

/** Opens again now, or takes back what has not begun. */
export function EndClosure({ id, closure, etag }: { id: string; closure: Closure; etag: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const ending = useDeed({
    mutationFn: () => end(id, closure.id, etag),
    onSuccess: () => queries.invalidateQueries({ queryKey: closuresKey }),
    onError: (failure) => {
      if (isRefusal(failure, 412)) void queries.invalidateQueries({ queryKey: closuresKey });
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
