import { useTranslation } from 'react-i18next';
import type { MatchReason } from '../../api/contract';
import { Status } from '../../ui/Note';
import { useMatchWords } from './useMatchWords';

/** Part by part how two records agree; what one of them does not say is left out. */
export function MatchReasons({ reasons }: { reasons: readonly MatchReason[] }) {
  const { t } = useTranslation();
  const words = useMatchWords();
  return (
    <ul className="chips" aria-label={t('matches.why')}>
      {reasons
        .filter(({ verdict }) => verdict !== 'MISSING')
        .map((reason) => (
          <li key={reason.part}>
            <span>{words.part(reason.part)}</span>
            <Status tone={words.tone(reason.verdict)} icon={words.icon(reason.verdict)}>
              {words.verdict(reason.verdict)}
            </Status>
          </li>
        ))}
    </ul>
  );
}
