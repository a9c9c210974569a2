import { useTranslation } from 'react-i18next';
import type { MediationScreening } from '../../../api/contract';
import { Status } from '../../../ui/Note';

type Props = { screening: Pick<MediationScreening, 'outcome' | 'arrangements'>; children?: string };

/** What an answer came to, and what makes a meeting safe. */
export function ScreeningOutcomeStatus({ screening: { outcome, arrangements }, children }: Props) {
  const { t } = useTranslation();
  const stop = outcome === 'STOP';
  return (
    <p>
      <Status tone={stop ? 'clay' : 'reed'} icon={stop ? 'cross' : 'check'}>
        {children ?? t(`screeningOutcome.${outcome}`)}
      </Status>
      {(arrangements ?? []).map((one) => (
        <span key={one} className="small">
          {' '}
          {t(`arrangement.${one}`)}
        </span>
      ))}
    </p>
  );
}
