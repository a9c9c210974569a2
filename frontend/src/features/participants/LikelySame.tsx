import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisterParticipant } from '../../api/contract';
import type { Refusal } from '../../api/problem';
import { QueryState } from '../../ui/QueryState';
import { KnownPerson } from './KnownPerson';
import { MatchReasons } from './MatchReasons';
import { likelyQuery } from './queries';

type Props = {
  request: RegisterParticipant;
  refusal: Refusal;
  /** Whoever looked says that it is none of them. */
  onNone: (ids: string[]) => void;
};

/** The service will not write somebody down twice unasked: who it may be, why, and the two ways on. */
export function LikelySame({ request, refusal, onNone }: Props) {
  const { t } = useTranslation();
  const ids = [...new Set((refusal.problem.errors ?? []).flatMap(({ about }) => about ?? []))];
  const found = useQuery(likelyQuery(request));
  return (
    <section className="likely" role="alert">
      <h2>{t('likely.title')}</h2>
      <p>{t('likely.what', { count: ids.length })}</p>
      <QueryState of={found} />
      <ul className="log">
        {found.data?.items
          .filter(({ participant }) => ids.includes(participant.id))
          .map(({ participant: person, reasons }) => (
            <li key={person.id}>
              <Link to="/people/$id" params={{ id: person.id }}>
                <KnownPerson person={person} />
                <span className="small">{t('likely.open')}</span>
              </Link>
              <MatchReasons reasons={reasons} />
            </li>
          ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={() => onNone(ids)}>
          {t('likely.none')}
        </button>
      </div>
    </section>
  );
}
