import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExpectedHeadcounts } from '../../api/contract';
import { readHeadcountsQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useMyCentre } from '../../auth/useMyCentre';
import { addDays, dayOf, isoDay, readDay } from '../../i18n/dates';
import { leftToRight, useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';

type Search = { centre?: string; day?: string };
type Props = Search & { onChange: (to: Search) => void };

/** For the children's corner, the drivers and the kitchen: a day's numbers on one sheet of paper. */
export function HeadcountsPage({ centre: named, day: wanted, onChange }: Props) {
  const { t } = useTranslation();
  const { weekday } = useFormats();
  const { centreName } = useMe();
  const { centre, options, choose } = useMyCentre('COURSE_READ', named);
  const day = wanted ?? isoDay(addDays(dayOf(new Date()), 1));
  const counts = useQuery({
    ...readHeadcountsQuery({ path: { centreId: centre?.id ?? '' }, query: { day } }),
    enabled: centre !== undefined,
  });
  const step = (days: number) => onChange({ centre: centre?.id, day: isoDay(addDays(readDay(day), days)) });
  return (
    <Page
      title={t('headcounts.title')}
      narrow
      above={
        <Link className="back" to="/">
          <Icon name="back" />
          {t('today.nav')}
        </Link>
      }
      below={
        <p className="dots">
          <span>{weekday(readDay(day))}</span>
          {centre && <span>{centreName(centre.id)}</span>}
        </p>
      }
      actions={
        <>
          <button type="button" className="btn" onClick={() => step(-1)}>
            {t('headcounts.before')}
          </button>
          <button type="button" className="btn" onClick={() => step(1)}>
            {t('headcounts.after')}
          </button>
          <button type="button" className="btn primary" onClick={() => window.print()}>
            <Icon name="print" />
            {t('rollcall.print')}
          </button>
        </>
      }
    >
      {options.length > 0 && centre && (
        <div className="filters">
          <SelectField
            label={t('courses.centre')}
            value={centre.id}
            options={options}
            onChange={(id) => {
              choose(id);
              onChange({ centre: id, day });
            }}
          />
        </div>
      )}
      {!counts.data && <QueryState of={counts} />}
      {counts.data?.sessions.length === 0 && (
        <Empty icon="calendar">
          <p>{t('headcounts.nothing')}</p>
        </Empty>
      )}
      {counts.data && counts.data.sessions.length > 0 && <Counted counts={counts.data} />}
    </Page>
  );
}

function Counted({ counts }: { counts: ExpectedHeadcounts }) {
  const { t } = useTranslation();
  const { language, number } = useFormats();
  return (
    <>
      <dl className="fig counted">
        <dt>{t('headcounts.different')}</dt>
        <dd>
          <span className="lead">{number(counts.people)}</span>
        </dd>
        <dt>{t('headcounts.children')}</dt>
        <dd>
          <span className="lead">{number(counts.children)}</span>
        </dd>
      </dl>
      <table className="fold">
        <caption className="sr">{t('headcounts.bySession')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('headcounts.session')}</th>
            <th scope="col">{t('headcounts.time')}</th>
            <th scope="col">{t('headcounts.room')}</th>
            <th scope="col" className="num">
              {t('headcounts.people')}
            </th>
            <th scope="col" className="num">
              {t('headcounts.children')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">
                <bdi>{session.title?.[language] ?? t('rollcall.private')}</bdi>
              </th>
              <td>{leftToRight(`${session.startsAt.slice(11)}–${session.endsAt.slice(11)}`)}</td>
              <td>
                <bdi>{session.room?.[language]}</bdi>
              </td>
              <td className="num">
                {typeof session.people === 'number' ? (
                  <>
                    {number(session.people)} <span className="phone">{t('headcounts.people')}</span>
                  </>
                ) : (
                  t('home.openToAll')
                )}
              </td>
              <td className="num">
                {number(session.children)} <span className="phone">{t('headcounts.children')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{t('headcounts.how')}</p>
    </>
  );
}
