import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant, GrantMilestone } from '../../../api/contract';
import { listMilestoneReportsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { QueryState } from '../../../ui/QueryState';
import { Report } from './Report';
import { ReportForm } from './ReportForm';

/** What was told of one milestone so far, the newest first, and the way to tell. */
export function MilestoneReports({ grant, milestone }: { grant: Grant; milestone: GrantMilestone }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [writing, setWriting] = useState(false);
  const found = useQuery(items(listMilestoneReportsQuery({ path: { grantId: grant.id } })));
  const mine = found.data?.filter(({ milestoneId }) => milestoneId === milestone.id);
  const refresh = () => queries.invalidateQueries(under('Support'));
  const may =
    grant.state === 'ACTIVE' &&
    milestone.state === 'PLANNED' &&
    me.mayIn(grant.centreId, 'GRANT_MANAGE') &&
    mine?.every(({ decision }) => decision.state !== 'OPEN');
  return (
    <>
      {mine ? (
        mine.map((report) => <Report key={report.id} grant={grant} report={report} onDone={refresh} />)
      ) : (
        <QueryState of={found} />
      )}
      {may && !writing && (
        <div className="acts">
          <button type="button" className="btn" onClick={() => setWriting(true)}>
            {t('initiativeWorks.report')}
          </button>
        </div>
      )}
      {writing && (
        <div className="in-place">
          <ReportForm
            grantId={grant.id}
            milestone={milestone}
            onDone={async () => {
              await refresh();
              setWriting(false);
            }}
            onCancel={() => setWriting(false)}
          />
        </div>
      )}
    </>
  );
}
