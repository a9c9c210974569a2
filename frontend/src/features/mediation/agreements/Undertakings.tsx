import { useTranslation } from 'react-i18next';
import type { MediationAgreement, MediationUndertaking, UndertakingState } from '../../../api/contract';
import { dayOf, isoDay } from '../../../i18n/dates';
import { useFormats } from '../../../i18n/useFormats';
import type { IconName } from '../../../ui/Icon';
import { Status, type Tone } from '../../../ui/Note';

const tones: Record<UndertakingState, { tone?: Tone; icon: IconName }> = {
  OPEN: { icon: 'clock' },
  KEPT: { tone: 'reed', icon: 'check' },
  BROKEN: { tone: 'clay', icon: 'cross' },
  WAIVED: { icon: 'minus' },
};

type Props = {
  of: MediationAgreement;
  nameOf: (partyId: string) => string;
  settle?: (undertaking: MediationUndertaking) => void;
};

/** What each party will have done, until when, and what became of it. */
export function Undertakings({ of: { undertakings }, nameOf, settle }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const today = isoDay(dayOf(new Date()));
  if (undertakings.length === 0) return null;
  return (
    <section aria-label={t('mediation.undertakings')}>
      <h2 className="bar">{t('mediation.undertakings')}</h2>
      <ul className="seal-list">
        {undertakings.map((one) => {
          const late = one.state === 'OPEN' && one.dueOn < today;
          return (
            <li key={one.id}>
              <p className="seal-told">{one.what ? <bdi>{one.what}</bdi> : t('mediation.destroyed')}</p>
              <p className="small dots">
                <Status {...(late ? { tone: 'saffron', icon: 'alert' } : tones[one.state])}>
                  {t(`undertakingState.${one.state}`)}
                </Status>
                <bdi>{nameOf(one.partyId)}</bdi>
                <span>{t('mediation.due', { when: day(one.dueOn) })}</span>
                {one.note && (
                  <span>
                    <bdi>{one.note}</bdi>
                  </span>
                )}
              </p>
              {settle && one.state === 'OPEN' && (
                <div className="acts">
                  <button type="button" className="btn" onClick={() => settle(one)}>
                    {t('mediation.whatBecame')}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
