import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listParticipantsQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { Code, Named } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { usePersonWords } from './usePersonWords';

/** The newest people in the register; when there are none, the first step. */
export function LastRegistered({ limit = 8 }: { limit?: number }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const last = useQuery(listParticipantsQuery({ query: { sort: '-registeredOn', limit } }));
  const words = usePersonWords();
  return (
    <section>
      <div className="bar">
        <h2>{t('today.last')}</h2>
        <Link className="small" to="/people" search={{ sort: '-registeredOn' }}>
          {t('today.all')}
        </Link>
      </div>
      <QueryState of={last} />
      {last.data?.items.length === 0 && (
        <Empty icon="people">
          <p>{t('today.nobodyYet')}</p>
          <p className="acts">
            {may('PARTICIPANT_REGISTER') && (
              <Link className="btn" to="/desk">
                {t('today.desk')}
              </Link>
            )}
            {may('PARTICIPANT_IMPORT') && (
              <Link className="btn" to="/people/import">
                {t('today.import')}
              </Link>
            )}
          </p>
        </Empty>
      )}
      <ul className="log">
        {last.data?.items.map((person) => (
          <li key={person.id}>
            <Link to="/people/$id" params={{ id: person.id }}>
              <span className="name">
                <Named name={person.name} />
              </span>
              <span className="small">{words.registered(person)}</span>
              <Dots className="small" of={[words.born(person), words.kind(person), words.centre(person)]} />
              <span className="small">
                <Code>{person.reference}</Code>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
