import { useQueryClient } from '@tanstack/react-query';
import { endMediationOpening } from '../../../api/gen/sdk.gen';
import { under } from '../../../api/under';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';

/** Closes a file I opened, or takes back what I asked for. */
export function EndOpening({ id, label }: { id: string; label: string }) {
  const queries = useQueryClient();
  const end = useDeed({
    mutationFn: () => endMediationOpening({ path: { openingId: id } }),
    onSuccess: () => queries.invalidateQueries(under('Mediation')),
  });
  return (
    <>
      <button type="button" className="btn" aria-disabled={end.isPending} onClick={() => end.send(undefined)}>
        {label}
      </button>
      <Reason error={end.error} />
    </>
  );
}
