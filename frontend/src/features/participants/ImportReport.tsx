import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { ImportFaults } from '../../ui/ImportFaults';
import { Named } from '../../ui/Named';
import { Note, Status } from '../../ui/Note';
import { commit, importQuery, participantsKey } from './queries';
import { usePersonWords } from './usePersonWords';

type Props = { found: Import; onAgain: () => void };

/** What was found in the file: all well, or what to mend and where. */
export function ImportReport({ found, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const committing = useMutation({
    mutationFn: () => commit(found.id),
    onSuccess: async (done) => {
      queries.setQueryData(importQuery(found.id).queryKey, done);
      await queries.invalidateQueries({ queryKey: participantsKey });
    },
  });
  const rows = { count: found.rowCount, number: number(found.rowCount) };

  if (found.state === 'COMMITTED') {
    return (
      <Note tone="reed" role="status">
        <b>{t('import.done', rows)}</b>
        <p>{t('import.doneAll')}</p>
        <p className="acts">
          <Link className="btn" to="/people" search={{ sort: '-registeredOn' }}>
            {t('import.toPeople')}
          </Link>
          <button type="button" className="btn quiet" onClick={onAgain}>
            {t('import.next')}
          </button>
        </p>
      </Note>
    );
  }
  const faulty = found.state === 'FAULTY';
  return (
    <>
      {faulty ? (
        <Note tone="clay" role="status">
          <b>{t('import.faulty', { count: found.faultCount, number: number(found.faultCount) })}</b>
          <p>{t('import.faultyDo')}</p>
        </Note>
      ) : (
        <Note tone="reed" role="status">
          <b>{t('import.clean', rows)}</b>
          <p>{t('import.cleanDo')}</p>
        </Note>
      )}
      {committing.error && <Failure error={committing.error} />}
      <p className="after">
        {!faulty && (
          <button
            type="button"
            className="btn primary big"
            aria-disabled={committing.isPending}
            onClick={() => !committing.isPending && committing.mutate()}
          >
            {committing.isPending ? t('import.committing') : t('import.commit', rows)}
          </button>
        )}
        <button type="button" className={faulty ? 'btn primary' : 'btn'} onClick={onAgain}>
          {t('import.again')}
        </button>
      </p>
      <Columns columns={found.columns} />
      {faulty ? <ImportFaults faults={found.faults} count={found.faultCount} /> : <Preview found={found} />}
    </>
  );
}

function Columns({ columns }: { columns: Import['columns'] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="bar">{t('import.columns')}</h2>
      <ul className="chips">
        {columns.map(({ header, field }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may carry the same header twice
          <li key={index}>
            <bdi>{header}</bdi>
            {field ? (
              <Status tone="reed" icon="check">
                {t('import.columnKnown')}
              </Status>
            ) : (
              <Status tone="saffron" icon="alert">
                {t('import.columnIgnored')}
              </Status>
            )}
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
