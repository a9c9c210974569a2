import { useTranslation } from 'react-i18next';
import type { MediationOpeningDeed } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { isolated, useFormats } from '../../../i18n/useFormats';

/** Why a file was opened, who the second person is, and which parts were read how often. */
export function Deed({ deed }: { deed: MediationOpeningDeed }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { decidedBy, decidedAt, state } = deed.decision;
  return (
    <>
      <p className="seal-told">{deed.reason ? <bdi>{deed.reason}</bdi> : t('mediation.destroyed')}</p>
      <p className="small">
        {decidedAt
          ? t(state === 'REFUSED' ? 'decision.refused' : 'decision.approved', {
              by: isolated(decidedBy?.displayName ?? t('history.somebody')),
              when: moment(decidedAt),
            })
          : t('openings.noSecond')}
      </p>
      {deed.read.length === 0 ? (
        <p className="small">{t('openings.nothingRead')}</p>
      ) : (
        <ul className="small">
          {deed.read.map(({ part, times, lastAt }) => (
            <li key={part}>
              {t('openings.wasRead', { part: t(`filePart.${part}`), count: times, when: moment(lastAt) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Who opened it, from where and when. */
export function useDeedWords() {
  const { t } = useTranslation();
  const me = useMe();
  const { moment } = useFormats();
  return ({ decision, centreId, openedAt, emergency }: MediationOpeningDeed) =>
    t(emergency ? 'openings.openedAtOnceBy' : 'openings.openedBy', {
      by: isolated(decision.askedBy?.displayName ?? t('history.somebody')),
      centre: isolated(me.centreName(centreId)),
      when: moment(openedAt),
    });
}
