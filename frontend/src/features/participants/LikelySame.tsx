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

/** The service will not write somebody down twice unasked: who it may be, why, and the two answers, neither easier than the other. */
export function LikelySame({ request, refusal, onNone }: Props) {
  const { t } = useTranslation();
  const ids = [...new Set((refusal.problem.errors ?? []).flatMap(({ about }) => about ?? []))];
  const found = useQuery(likelyQuery(request));
  const likely = found.data?.items.filter(({ participant }) => ids.includes(participant.id)) ?? [];
  return (
    <section className="likely" role="alert">
      <h2>{t('likely.title')}</h2>
      <p>{t('likely.what', { count: ids.length })}</p>
      <QueryState of={found} />
      <ul className="log who">
        {likely.map(({ participant: person, reasons }) => (
          <li key={person.id}>
            <KnownPerson person={person} />
            <MatchReasons reasons={reasons} />
            {likely.length > 1 && <ThisOne id={person.id} />}
          </li>
        ))}
      </ul>
      <div className={likely.length === 1 ? 'pair-of' : 'acts'}>
        {likely.length === 1 && likely[0] && <ThisOne id={likely[0].participant.id} />}
        <button type="button" className="btn equal" onClick={() => onNone(ids)}>
          {t('likely.none')}
        </button>
      </div>
    </section>
  );
}

function ThisOne({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Link className="btn equal" to="/people/$id" params={{ id }}>
      {t('likely.open')}
    </Link>
  );
}
