import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { commitImport } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { FileChecked } from '../../ui/FileInTwoSteps';
import { Named } from '../../ui/Named';
import { ImportDuplicates } from './ImportDuplicates';
import { ImportFaultKinds } from './ImportFaultKinds';
import { importQuery } from './importQueries';
import { usePersonWords } from './usePersonWords';

type Props = { found: Import; onReread: () => void; onAgain: () => void };

/** What was found in the file: all well, or what to mend and where, or what to decide. */
export function ImportReport({ found, onReread, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const rows = { count: found.rowCount, number: number(found.rowCount) };
  const undecided = { count: found.undecidedCount, number: number(found.undecidedCount) };
  const faulty = found.stage === 'FAULTY';
  const ready = found.stage === 'CHECKED' && found.undecidedCount === 0;
  return (
    <FileChecked
      found={found}
      faulty={faulty}
      faultyDo={t('import.faultyDo')}
      verdict={
        found.stage === 'STOPPED'
          ? { tone: 'clay', title: t('import.stopped'), text: t('import.stoppedDo') }
          : ready
            ? { tone: 'reed', title: t('import.clean', rows), text: t('import.cleanDo') }
            : { tone: 'saffron', title: t('import.undecided', undecided), text: t('import.undecidedDo') }
      }
      commit={
        ready
          ? {
              label: t('import.commit', rows),
              sending: t('import.committing'),
              send: () => commitImport({ path: { importId: found.id } }),
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
    >
      <NotImported columns={found.columns} />
      {faulty && <ImportFaultKinds found={found} />}
      {found.duplicateCount > 0 && !faulty && <ImportDuplicates found={found} />}
      {!faulty && <Preview found={found} />}
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

function Preview({ found }: { found: Import }) {
  const { t } = useTranslation();
  const words = usePersonWords();
  return (
    <section>
      <h2 className="bar">{t('import.preview')}</h2>
      <div className="scroll">
        <table className="fold">
          <caption className="sr">{t('import.preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('person.name')}</th>
              <th scope="col">{t('person.sex')}</th>
              <th scope="col">{t('person.birth')}</th>
            </tr>
          </thead>
          <tbody>
            {found.preview.map((person, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a file may be alike
              <tr key={index}>
                <th scope="row">
                  <Named name={person.name} />
                </th>
                <td>{words.sex(person)}</td>
                <td>{words.born(person)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
