import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AttendanceSheet } from '../../api/contract';
import { readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { Reason } from '../../ui/Reason';
import { ImportFaults } from '../../ui/ImportFaults';
import { Note } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { commitSheet, figuresKey, sheetQuery } from './queries';

type Props = { found: AttendanceSheet; onAgain: () => void };

/** What was read in the sheet, or what to mend in it. */
export function SheetReport({ found, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const committing = useDeed({
    mutationFn: () => commitSheet(found.id),
    onSuccess: async (done) => {
      queries.setQueryData(sheetQuery(found.id).queryKey, done);
      await queries.invalidateQueries({ queryKey: figuresKey });
    },
  });
  const visits = { count: found.visits, number: number(found.visits) };
  if (found.state === 'COMMITTED') {
    return (
      <Note tone="reed" role="status">
        <b>{t('sheets.done', visits)}</b>
        <p className="acts">
          <Link className="btn" to="/numbers/history">
            {t('sheets.back')}
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
          <p>{t('sheets.faultyDo')}</p>
        </Note>
      ) : (
        <Note tone="reed" role="status">
          <b>{t('sheets.clean', visits)}</b>
          <p>{t('sheets.cleanDo')}</p>
        </Note>
      )}
      <Reason error={committing.error} />
      <p className="after">
        {!faulty && (
          <button
            type="button"
            className="btn primary big"
            aria-disabled={committing.isPending}
            onClick={() => committing.send(undefined)}
          >
            {committing.isPending ? t('kit.saving') : t('sheets.commit')}
          </button>
        )}
        <button type="button" className={faulty ? 'btn primary' : 'btn'} onClick={onAgain}>
          {t('import.again')}
        </button>
      </p>
      {faulty ? <ImportFaults faults={found.faults} count={found.faultCount} /> : <Preview found={found} />}
    </>
  );
}

function Preview({ found }: { found: AttendanceSheet }) {
  const { t } = useTranslation();
  const { number, day, month } = useFormats();
  return (
    <section>
      <h2 className="bar">{t('sheets.preview')}</h2>
      <div className="scroll">
        <table className="fold">
          <caption className="sr">{t('sheets.preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sheets.activity')}</th>
              <th scope="col">{t('sheets.day')}</th>
              <th scope="col">{t('sheets.visitsHead')}</th>
              <th scope="col">{t('sheets.source')}</th>
            </tr>
          </thead>
          <tbody>
            {found.preview.map((said, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a sheet may be alike
              <tr key={index}>
                <th scope="row">
                  <bdi>{said.activity}</bdi>
                </th>
                <td>{said.monthOnly ? month(readDay(said.on)) : day(said.on)}</td>
                <td>
                  {number(said.visits)} {t(`visitsOf.${said.sex}`)}
                </td>
                <td>
                  <bdi>{said.source}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
