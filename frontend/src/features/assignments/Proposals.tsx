import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Note';
import { AssignmentTable } from './AssignmentTable';
import { useProposals } from './useProposals';

/** What waits for who may confirm, each with the two answers beside it. */
export function Proposals() {
  const { t } = useTranslation();
  const { mine } = useProposals();
  if (!mine) return null;
  const title = t('assignments.waiting');
  return (
    <section>
      <h2 className="bar">
        <span>
          {title} <span className="n">{mine.length}</span>
        </span>
      </h2>
      {mine.length === 0 ? (
        <Empty icon="check">
          <p>{t('assignments.nothingWaits')}</p>
        </Empty>
      ) : (
        <AssignmentTable assignments={mine} caption={title} />
      )}
    </section>
  );
}
