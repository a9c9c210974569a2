import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';
import { MembersSection } from './members/MembersSection';
import { NextStep } from './NextStep';
import { OpeningNotices } from './openings/OpeningNotices';
import { ToldForm } from './ToldForm';
import { timeLine } from './timeLine';
import { stillTold } from './nextStep';
import { useCaseFile } from './useCaseFile';
import { WhenItCannotGoOn } from './WhenItCannotGoOn';

/** What comes next, what was done, who the parties are, and what to do when it cannot go on. */
export function CaseOverview({ id }: { id: string }) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const reasons = useCodes('mediation-end-reasons');
  const { asked, file } = useCaseFile(id);
  const [telling, setTelling] = useState(false);
  if (!file) return <QueryState of={asked} />;
  const { mediated, parties } = file;
  if (telling)
    return (
      <section>
        <h2 className="bar">{t('mediation.changeTold')}</h2>
        <div className="in-place">
          <ToldForm mediated={mediated} onClose={() => setTelling(false)} />
        </div>
      </section>
    );
  return (
    <>
      <NextStep file={file} />
      <OpeningNotices caseId={id} />
      <div className="two">
        <section>
          <h2 className="bar">{t('mediation.done')}</h2>
          <ol className="seal-time">
            {timeLine(file).map(({ at, what, party, done }) => (
              <li key={`${at} ${what} ${party}`} className={done ? 'did' : undefined}>
                <time dateTime={at}>{nearDay(at)}</time>
                <span>{t(`happened.${what}`, { name: party ?? '' })}</span>
              </li>
            ))}
          </ol>
        </section>
        <aside>
          {parties.length > 0 && (
            <section>
              <h2 className="bar">{t('mediation.parties')}</h2>
              <ul className="seal-parties">
                {parties.map((party) => (
                  <li key={party.id}>
                    <b>
                      <bdi>{party.details?.name}</bdi>
                    </b>
                    <span className="small">{t(`partyKind.${party.kind}`)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <MembersSection mediated={mediated} />
          <section>
            <div className="bar">
              <h2>{t('mediation.told')}</h2>
              {stillTold(mediated) && (
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={t('mediation.changeTold')}
                  onClick={() => setTelling(true)}
                >
                  {t('kit.change')}
                </button>
              )}
            </div>
            {mediated.told ? (
              <>
                <p className="seal-told">
                  <bdi>{mediated.told.account}</bdi>
                </p>
                {mediated.told.howToReach && (
                  <p className="small">
                    {t('mediation.howToReach')}
                    {': '}
                    <bdi>{mediated.told.howToReach}</bdi>
                  </p>
                )}
              </>
            ) : (
              <p className="small">{t('mediation.destroyed')}</p>
            )}
            {mediated.ending && (
              <p className="small">
                {t('mediation.endedBecause', { reason: reasons.wordOf(mediated.ending.reason) })}{' '}
                {mediated.ending.referredTo && <bdi>{mediated.ending.referredTo}</bdi>}
              </p>
            )}
          </section>
        </aside>
      </div>
      <WhenItCannotGoOn mediated={mediated} />
    </>
  );
}
