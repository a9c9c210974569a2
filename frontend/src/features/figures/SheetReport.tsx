import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AttendanceSheet } from '../../api/contract';
import { commitAttendanceSheet } from '../../api/gen/sdk.gen';
import { readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { FileChecked, FileCommitted } from '../../ui/FileInTwoSteps';
import { counted, sheetQuery } from './queries';

type Props = { found: AttendanceSheet; onAgain: () => void };

/** What was read in the sheet, or what to mend in it. */
export function SheetReport({ found, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const visits = { count: found.visits, number: number(found.visits) };
  if (found.state === 'COMMITTED') {
    return (
      <FileCommitted
        title={t('sheets.done', visits)}
        to={
          <Link className="btn" to="/numbers/history">
            {t('sheets.back')}
          </Link>
        }
        onAgain={onAgain}
      />
    );
  }
  const faulty = found.state === 'FAULTY';
  const onDone = async (done: AttendanceSheet) => {
    queries.setQueryData(sheetQuery(found.id).queryKey, done);
    await queries.invalidateQueries(counted);
  };
  return (
    <FileChecked
      found={found}
      faulty={faulty}
      faultyDo={t('sheets.faultyDo')}
      verdict={{ tone: 'reed', title: t('sheets.clean', visits), text: t('sheets.cleanDo') }}
      commit={
        faulty
          ? undefined
          : {
              label: t('sheets.commit'),
              sending: t('kit.saving'),
              send: () => commitAttendanceSheet({ path: { attendanceSheetId: found.id } }),
              onDone,
            }
      }
      onAgain={onAgain}
    >
      {!faulty && <Preview found={found} />}
    </FileChecked>
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
