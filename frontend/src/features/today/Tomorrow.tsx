import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readHeadcountsQuery } from '../../api/gen/queries.gen';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';

/** How many come tomorrow: who cooks tea, drives or looks after children knows today. */
export function Tomorrow({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const { language, number } = useFormats();
  const counts = useQuery(readHeadcountsQuery({ path: { centreId } }));
  return (
    <section>
      <div className="bar">
        <h2>{t('headcounts.tomorrow')}</h2>
      </div>
      {!counts.data && <QueryState of={counts} />}
      {counts.data && (
        <>
          <dl className="fig">
            <dt>{t('headcounts.people')}</dt>
            <dd>
              <span className="lead">{number(counts.data.people)}</span>
            </dd>
            <dt>{t('headcounts.children')}</dt>
            <dd>{number(counts.data.children)}</dd>
            {counts.data.sessions.map((session) => (
              <Session key={session.id} title={session.title?.[language]} from={session.startsAt} />
            ))}
          </dl>
          {counts.data.sessions.length === 0 && <p className="small">{t('headcounts.nothing')}</p>}
          <p>
            <Link to="/headcounts" search={{ centre: centreId, day: counts.data.day }}>
              {t('headcounts.list')}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function Session({ title, from }: { title: string | undefined; from: string }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>
        <bdi>{title ?? t('rollcall.private')}</bdi>
      </dt>
      <dd>
        <bdi dir="ltr">{from.slice(11)}</bdi>
      </dd>
    </>
  );
}
