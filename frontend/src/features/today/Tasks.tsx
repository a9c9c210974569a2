import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CentreTask, taskKindValues } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Empty } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { tasksQuery } from './queries';
import { TaskRow } from './TaskRow';

/** In the order in which they cannot wait. */
const AT_FIRST = 5;

/** What waits for me, each thing one click from being done. Nothing is a good day, and says so. */
export function Tasks({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const tasks = useQuery(tasksQuery(centreId));
  return (
    <section className="waits" id="waits" aria-label={t('home.waits')}>
      <div className="bar">
        <h2>
          {t('home.waits')}{' '}
          {tasks.data && tasks.data.length > 0 && <span className="n">{number(tasks.data.length)}</span>}
        </h2>
      </div>
      {!tasks.data && <QueryState of={tasks} />}
      {tasks.data?.length === 0 && (
        <Empty icon="check">
          <p>{t('home.goodDay')}</p>
        </Empty>
      )}
      {taskKindValues.map((kind) => (
        <Group key={kind} kind={kind} tasks={tasks.data?.filter((task) => task.kind === kind) ?? []} />
      ))}
    </section>
  );
}

function Group({ kind, tasks }: { kind: (typeof taskKindValues)[number]; tasks: readonly CentreTask[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (tasks.length === 0) return null;
  const shown = all ? tasks : tasks.slice(0, AT_FIRST);
  return (
    <section className="task-group">
      <h3>{t(`home.kind.${kind}`)}</h3>
      <ul aria-label={t(`home.kind.${kind}`)}>
        {shown.map((task) => (
          <TaskRow key={`${task.courseId} ${task.sessionId} ${task.participantId}`} kind={kind} task={task} />
        ))}
      </ul>
      {tasks.length > AT_FIRST && (
        <button type="button" className="btn quiet flush" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('home.fewer') : t('home.more', { count: tasks.length - AT_FIRST })}
        </button>
      )}
    </section>
  );
}
