import { useTranslation } from 'react-i18next';
import type { SecondDecision, MediationOpeningDeed } from '../../../api/contract';
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
              by: decidedBy?.displayName ?? t('history.somebody'),
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

/** Somebody and the centre they asked from, where the reader knows that centre. */
export function useFrom() {
  const { t } = useTranslation();
  const me = useMe();
  return (account: SecondDecision['askedBy'], centreId: string) =>
    [account?.displayName ?? t('history.somebody'), me.centreName(centreId)]
      .filter(Boolean)
      .map(isolated)
      .join(t('history.and'));
}

/** Who opened it, from where and when. */
export function useDeedWords() {
  const { t } = useTranslation();
  const from = useFrom();
  const { moment } = useFormats();
  return ({ decision, centreId, openedAt, emergency }: MediationOpeningDeed) =>
    t(emergency ? 'openings.openedAtOnceBy' : 'openings.openedBy', {
      by: from(decision.askedBy, centreId),
      when: moment(openedAt),
    });
}
