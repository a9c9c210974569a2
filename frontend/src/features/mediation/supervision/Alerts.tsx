import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationAlert } from '../../../api/contract';
import { listMediationAlertsQuery } from '../../../api/gen/queries.gen';
import { confirmMediationAlert } from '../../../api/gen/sdk.gen';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { useFormats } from '../../../i18n/useFormats';
import { Failure } from '../../../ui/Failure';
import { Note } from '../../../ui/Note';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { sealed } from '../queries';

/** Somebody is in danger: before everything else, until I say that I see to it. */
export function Alerts() {
  const alerts = useQuery(sealed(items(listMediationAlertsQuery())));
  if (alerts.error) return <Failure error={alerts.error} again={() => void alerts.refetch()} />;
  return alerts.data?.map((alert) => <Alarm key={alert.id} alert={alert} />);
}

function Alarm({ alert }: { alert: MediationAlert }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const read = useDeed({
    mutationFn: () => confirmMediationAlert({ path: { alertId: alert.id } }),
    onSuccess: () => queries.invalidateQueries(under('Mediation')),
  });
  return (
    <Note tone="clay" role="alert">
      <b>{t('mediation.danger', { when: moment(alert.raisedAt) })}</b>
      <p className="seal-told">{alert.text ? <bdi>{alert.text}</bdi> : t('mediation.destroyed')}</p>
      <Reason error={read.error} />
      <div className="acts">
        <button
          type="button"
          className="btn primary"
          aria-disabled={read.isPending}
          onClick={() => read.send(undefined)}
        >
          {t('mediation.seeToIt')}
        </button>
      </div>
    </Note>
  );
}
