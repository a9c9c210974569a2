import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roleAssignmentStateValues } from '../../api/contract';
import { listRoleAssignmentsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { AssignmentTable } from './AssignmentTable';
import { Proposals } from './Proposals';
import type { AssignmentState } from './queries';

type Filter = { state?: AssignmentState; centre?: string };
type Props = Filter & { onChange: (next: Filter) => void };

/** Who may do what. What waits for this reader stands first. */
export function AssignmentsPage({ state, centre, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { number } = useFormats();
  const list = useInfiniteQuery(listRoleAssignmentsPages({ query: { state, centreId: centre, limit: 50 } }));
  const assignments = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Page
      title={t('assignments.title')}
      below={<p>{t('assignments.what')}</p>}
      actions={
        me.may('ROLE_ASSIGNMENT_PROPOSE') && (
          <Link className="btn primary" to="/access/new">
            <Icon name="plus" />
            {t('assignments.propose')}
          </Link>
        )
      }
    >
      {me.may('ROLE_ASSIGNMENT_CONFIRM') && <Proposals />}
      <section>
        <h2 className="bar">{t('assignments.all')}</h2>
        <div className="filters">
          <SelectField
            label={t('assignments.state')}
            value={state ?? ''}
            onChange={(value) => onChange({ state: (value || undefined) as AssignmentState | undefined })}
            options={[
              { value: '', label: t('assignments.anyState') },
              ...roleAssignmentStateValues.map((value) => ({ value, label: t(`assignmentState.${value}`) })),
            ]}
          />
          {me.centres.length > 1 && (
            <SelectField
              label={t('assignments.where')}
              value={centre ?? ''}
              onChange={(value) => onChange({ centre: value || undefined })}
              options={[
                { value: '', label: t('assignments.anyCentre') },
                ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
              ]}
            />
          )}
        </div>
        <QueryState of={list} />
        {list.data && assignments.length === 0 && (
          <Empty icon="key">
            <p>{state || centre ? t('assignments.noneLikeThis') : t('assignments.none')}</p>
          </Empty>
        )}
        {assignments.length > 0 && <AssignmentTable assignments={assignments} caption={t('assignments.all')} />}
        <More list={list}>
          {assignments.length > 0 &&
            t(list.hasNextPage ? 'assignments.shown' : 'assignments.allShown', {
              count: assignments.length,
              number: number(assignments.length),
            })}
        </More>
      </section>
    </Page>
  );
}
