import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationOpeningRequest } from '../../../api/contract';
import { listMediationOpeningRequestsQuery } from '../../../api/gen/queries.gen';
import { approveMediationOpening, refuseMediationOpening } from '../../../api/gen/sdk.gen';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { useFormats } from '../../../i18n/useFormats';
import { Failure } from '../../../ui/Failure';
import { Note } from '../../../ui/Note';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { sealed } from '../queries';
import { useFrom } from './Deed';

/** Other supervisors who want to read a file, or have opened one in an emergency: I can be the second person. */
export function OpeningRequests() {
  const { t } = useTranslation();
  const waiting = useQuery(sealed(items(listMediationOpeningRequestsQuery())));
  if (waiting.error) return <Failure error={waiting.error} again={() => void waiting.refetch()} />;
  if (!waiting.data || waiting.data.length === 0) return null;
  return (
    <section className="opening-requests" aria-label={t('openings.second')}>
      <h2 className="bar">{t('openings.second')}</h2>
      {waiting.data.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </section>
  );
}

function Request({ request }: { request: MediationOpeningRequest }) {
  const { t } = useTranslation();
  const from = useFrom();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const path = { requestId: request.id };
  const onSuccess = () => queries.invalidateQueries(under('Mediation'));
  const approve = useDeed({ mutationFn: () => approveMediationOpening({ path }), onSuccess });
  const refuse = useDeed({ mutationFn: () => refuseMediationOpening({ path }), onSuccess });
  const { emergency, decision } = request;
  const said = {
    by: from(decision.askedBy, request.centreId),
    reference: request.reference,
  };
  return (
    <Note tone="saffron" icon={emergency ? 'alert' : 'clock'}>
      <b>{emergency ? t('openings.wasOpened', said) : t('openings.isAsked', said)}</b>
      <p className="seal-told">{request.reason ? <bdi>{request.reason}</bdi> : t('mediation.destroyed')}</p>
      <p className="small">
        {emergency && request.closesAt
          ? t('openings.openUntil', { when: moment(request.closesAt) })
          : t('openings.until', { when: moment(request.askedUntil) })}
      </p>
      <p className="small">{emergency ? t('openings.confirmFollows') : t('openings.approveFollows')}</p>
      <Reason error={approve.error ?? refuse.error} />
      <div className="acts decide">
        <button
          type="button"
          className="btn primary"
          aria-disabled={approve.isPending}
          onClick={() => approve.send(undefined)}
        >
          {emergency ? t('openings.confirm') : t('openings.approve')}
        </button>
        <button type="button" className="btn" aria-disabled={refuse.isPending} onClick={() => refuse.send(undefined)}>
          {emergency ? t('openings.refuseNow') : t('openings.refuse')}
        </button>
      </div>
    </Note>
  );
}
