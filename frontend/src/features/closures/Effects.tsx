import { useTranslation } from 'react-i18next';
import type { ClosureConsequences } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';

/** What a closure does to the plan of the centre, in sentences. */
export function Effects({ of }: { of: ClosureConsequences }) {
  const { t } = useTranslation();
  const { atLocal } = useFormats();
  const lines = [
    of.sessionsCancelled > 0 && t('closing.sessions', { count: of.sessionsCancelled }),
    of.childcareCancelled > 0 && t('closing.childcare', { count: of.childcareCancelled }),
    of.offersPaused > 0 && t('closing.offers', { count: of.offersPaused }),
    of.makeUpDates.length > 0 && t('closing.makeUp', { when: of.makeUpDates.map(atLocal).join(' · ') }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <p className="dim">{t('closing.nothingPlanned')}</p>;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
