import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatchReason, ParticipantSummary } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useDebounced } from '../../ui/useDebounced';
import { birthDateOf } from './birth';
import { KnownPerson } from './KnownPerson';
import { MatchReasons } from './MatchReasons';
import { likelyQuery, searchQuery } from './queries';
import type { Registration } from './registration';

const PAUSE = 300;
const AT_MOST = 4;

type Props = { form: Pick<Registration, 'given' | 'father' | 'grandfather' | 'sex' | 'birth'>; onOpen: () => void };
type Known = { participant: ParticipantSummary; reasons?: readonly MatchReason[] };

/** People who may already be the one who stands here, and why: shown beside the form, never in its way. */
export function MaybeKnown({ form, onOpen }: Props) {
  const { t } = useTranslation();
  const { may } = useMe();
  const parts = [form.given, form.father, form.grandfather].map((part) => part.trim());
  const typed = useDebounced(JSON.stringify([parts, form.sex, form.birth]), PAUSE);
  const enough = form.given.trim() !== '' && parts.filter(Boolean).length >= 2;
  const rested = typed === JSON.stringify([parts, form.sex, form.birth]);
  const asks = enough && rested && may('PARTICIPANT_SEARCH');
  const [given = '', father, grandfather] = parts;
  const likely = useQuery({
    ...likelyQuery({
      name: { given, father: father || undefined, grandfather: grandfather || undefined },
      sex: form.sex ?? 'NOT_RECORDED',
      birthDate: /^\d{4}$/.test(form.birth.year) ? (birthDateOf(form.birth) ?? undefined) : undefined,
    }),
    enabled: asks,
  });
  // Where nothing but the names is known yet, those who bear them are worth a glance.
  const bearing = useQuery({
    ...searchQuery(parts.filter(Boolean).join(' '), AT_MOST),
    enabled: asks && (likely.isError || likely.data?.items.length === 0),
  });
  const matched: readonly Known[] = likely.data?.items.slice(0, AT_MOST) ?? [];
  const found: readonly Known[] = !enough ? [] : matched.length > 0 ? matched : (bearing.data?.items ?? []);
  return (
    <section aria-live="polite">
      {found.length > 0 && (
        <>
          <div className="bar">
            <h2>{t('register.maybeKnown')}</h2>
          </div>
          <ul className="log">
            {found.map(({ participant: person, reasons }) => (
              <li key={person.id}>
                <Link to="/people/$id" params={{ id: person.id }} onClick={onOpen}>
                  <KnownPerson person={person} />
                </Link>
                {reasons && <MatchReasons reasons={reasons} />}
              </li>
            ))}
          </ul>
          <p className="small">{t('register.maybeKnownDo')}</p>
        </>
      )}
    </section>
  );
}
