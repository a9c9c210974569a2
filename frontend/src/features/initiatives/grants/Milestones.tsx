import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { useFormats } from '../../../i18n/useFormats';
import { Empty, Status } from '../../../ui/Note';
import { MilestoneReports } from '../works/MilestoneReports';
import { milestoneTone } from './useGrantWords';

/** What the network does, and until when. */
export function Milestones({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  return (
    <section>
      <h2 className="bar">{t('initiativeGrants.milestones')}</h2>
      {grant.milestones.length === 0 && (
        <Empty icon="list">
          <p>{t('initiativeGrants.noMilestones')}</p>
        </Empty>
      )}
      <ol className="grant-parts">
        {grant.milestones.map((milestone) => (
          <li key={milestone.id}>
            <div className="grant-head">
              <h3>
                <bdi>{milestone.title}</bdi>
              </h3>
              <Status {...milestoneTone(milestone)}>
                {milestone.state === 'PLANNED' && milestone.overdue
                  ? t('initiativeGrants.overdue')
                  : t(`milestoneState.${milestone.state}`)}
              </Status>
            </div>
            <p className="small">
              {milestone.reachedOn
                ? t('initiativeGrants.reachedOn', { day: day(milestone.reachedOn) })
                : t('kit.until', { when: day(milestone.dueOn) })}
            </p>
            {grant.signature && milestone.state !== 'DROPPED' && (
              <MilestoneReports grant={grant} milestone={milestone} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
