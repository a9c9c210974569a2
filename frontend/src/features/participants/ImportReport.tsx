import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { commitImport } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { download } from '../../ui/csvFile';
import { FileChecked } from '../../ui/FileInTwoSteps';
import { ImportDuplicates } from './ImportDuplicates';
import { ImportFaultKinds } from './ImportFaultKinds';
import { ImportPreview } from './ImportPreview';
import { ImportValues, unknownOf } from './ImportValues';
import { faultyRows, importQuery } from './importQueries';

type Props = { found: Import; onReread: () => void; onAgain: () => void };

/** What was found in the file: all well, or what to mend and where, or what to decide. */
export function ImportReport({ found, onReread, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const undecided = { count: found.undecidedCount, number: number(found.undecidedCount) };
  const people = { count: found.registerCount, number: number(found.registerCount) };
  const same = found.rowCount - found.faultyRowCount - found.registerCount;
  const faulty = found.stage === 'FAULTY';
  const ready = found.stage === 'CHECKED' && found.undecidedCount === 0;
  // Nothing of the file is kept once its people are registered: what wants mending is taken along first.
  const goodRows = faulty && found.rowsDone > 0 && found.registerCount > 0 && found.undecidedCount === 0;
  const cleanText = (known: number) =>
    known > 0 ? t('import.cleanSame', { count: known, number: number(known) }) : t('import.cleanDo');
  return (
    <FileChecked
      found={found}
      faulty={faulty}
      faultyDo={t('import.faultyDo')}
      verdict={
        found.stage === 'STOPPED'
          ? { tone: 'clay', title: t('import.stopped'), text: t('import.stoppedDo') }
          : ready
            ? { tone: 'reed', title: t('import.clean', people), text: cleanText(same) }
            : { tone: 'saffron', title: t('import.undecided', undecided), text: t('import.undecidedDo') }
      }
      commit={
        ready
          ? {
              label: t('import.commit', people),
              sending: t('import.committing'),
              send: () => commitImport({ path: { importId: found.id } }),
              onDone: (now) => queries.setQueryData(importQuery(found.id).queryKey, now),
            }
          : goodRows
            ? {
                label: t('import.commitGood', people),
                sending: t('import.committing'),
                send: async () => {
                  download(await faultyRows(found.id), `${t('import.faultyRowsName')}.csv`);
                  return commitImport({ path: { importId: found.id }, query: { leaveOutFaulty: true } });
                },
                onDone: (now) => queries.setQueryData(importQuery(found.id).queryKey, now),
              }
            : undefined
      }
      more={
        <button type="button" className="btn quiet" onClick={onReread}>
          {t('import.reread')}
        </button>
      }
      onAgain={onAgain}
      first={faulty && unknownOf(found).length > 0 && <ImportValues found={found} />}
    >
      <NotImported columns={found.columns} />
      {faulty && <ImportFaultKinds found={found} />}
      {found.duplicateCount > 0 && <ImportDuplicates found={found} />}
      <ImportPreview found={found} />
    </FileChecked>
  );
}

/** Nothing is left out in silence. */
function NotImported({ columns }: { columns: Import['columns'] }) {
  const { t } = useTranslation();
  const names = columns.filter(({ field }) => !field).map(({ header, letter }) => header || letter);
  if (names.length === 0) return <p className="small">{t('import.allImported')}</p>;
  return (
    <section>
      <h2 className="bar">{t('import.columnIgnored')}</h2>
      <ul className="chips">
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may carry the same header twice
          <li key={index}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
