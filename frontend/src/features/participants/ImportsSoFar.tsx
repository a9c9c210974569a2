import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import type { IconName } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Status, type Tone } from '../../ui/Note';
import { Rows } from '../../ui/Rows';
import { importsQuery } from './importQueries';

/** What waits for somebody, what is at work and what has come in: nobody has to keep the address of a file. */
export function ImportsSoFar() {
  const { t } = useTranslation();
  const me = useMe();
  const { moment } = useFormats();
  const words = useStandingWords();
  const list = useInfiniteQuery(importsQuery());
  return (
    <section>
      <h2 className="bar">{t('import.files')}</h2>
      <Rows
        caption={t('import.files')}
        list={{ ...list, data: list.data?.pages.flatMap((page) => page.items) }}
        nameOf={words}
        icon="file"
        empty={<p>{t('import.filesNone')}</p>}
        columns={[
          {
            head: t('import.standing'),
            cell: (one) => (
              <Status {...looks(one)}>
                <Link to="/people/import" search={{ check: one.id }}>
                  {words(one)}
                </Link>
              </Status>
            ),
          },
          {
            head: t('import.broughtBy'),
            cell: ({ createdBy, createdAt, centreId }) => (
              <Dots
                of={[
                  <bdi key="by">{createdBy.displayName ?? t('import.somebody')}</bdi>,
                  moment(createdAt),
                  me.centres.length > 1 && me.centreName(centreId),
                ]}
              />
            ),
          },
        ]}
      />
      <More list={list} />
    </section>
  );
}

function useStandingWords() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const counted = (count: number) => ({ count, number: number(count) });
  return (one: ImportSummary): string => {
    const rows = t('import.ofRows', { done: number(one.rowsDone), all: number(one.rowCount) });
    switch (one.stage) {
      case 'READ':
        return t('import.waitsForColumns');
      case 'CHECKING':
        return `${t('import.atWorkChecking')}: ${rows}`;
      case 'COMMITTING':
        return `${t('import.atWorkCommitting')}: ${rows}`;
      case 'FAULTY':
        return t('import.faulty', counted(one.faultCount));
      case 'COMMITTED':
        return t('import.done', counted(one.rowCount - one.skippedCount - one.faultyRowCount));
      case 'WITHDRAWN':
        return t('import.takenBack', counted(one.rowCount - one.skippedCount - one.faultyRowCount));
      case 'CHECKED':
        return one.undecidedCount > 0
          ? t('import.undecided', counted(one.undecidedCount))
          : t('import.clean', counted(one.rowCount));
      default:
        return t('import.stopped');
    }
  };
}

function looks({ stage, undecidedCount }: ImportSummary): { tone: Tone; icon: IconName } {
  switch (stage) {
    case 'COMMITTED':
      return { tone: 'plain', icon: 'check' };
    case 'WITHDRAWN':
      return { tone: 'plain', icon: 'leave' };
    case 'CHECKING':
    case 'COMMITTING':
      return { tone: 'lapis', icon: 'clock' };
    case 'READ':
      return { tone: 'saffron', icon: 'alert' };
    case 'CHECKED':
      return undecidedCount > 0 ? { tone: 'saffron', icon: 'alert' } : { tone: 'reed', icon: 'check' };
    default:
      return { tone: 'clay', icon: 'alert' };
  }
}
