import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Centre, CentreState, LifeEventKind } from '../../api/contract';
import { listLifeEventsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { LifeAct } from './LifeAct';

/** What can happen next to a centre in each of its states. */
const next: Record<CentreState, readonly LifeEventKind[]> = {
  PLANNED: ['OPENED'],
  OPEN: ['MOVED', 'SUSPENDED', 'HANDED_OVER'],
  SUSPENDED: ['RESUMED', 'MOVED', 'HANDED_OVER'],
  HANDED_OVER: [],
};

/** A centre's life: opened, moved, suspended, handed over. What happened is never rewritten. */
export function Life({ centre }: { centre: Centre }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { day } = useFormats();
  const life = useQuery(items(listLifeEventsQuery({ path: { centreId: centre.id } })));
  const [act, setAct] = useState<LifeEventKind>();
  const acts = mayIn(centre.id, 'CENTRE_SET_UP') ? next[centre.state] : [];

  return (
    <section>
      <h2 className="bar">{t('life.title')}</h2>
      {life.error && <Failure error={life.error} again={() => void life.refetch()} />}
      {act ? (
        <div className="in-place">
          <h3>{t(`lifeAct.${act}`)}</h3>
          <LifeAct centre={centre} kind={act} onClose={() => setAct(undefined)} />
        </div>
      ) : (
        <>
          {life.data?.length === 0 && <p className="waiting">{t('life.none')}</p>}
          <ol className="life">
            {life.data?.map((event) => (
              <li key={event.id}>
                <b>{t(`lifeEvent.${event.kind}`)}</b> <span className="dim">{day(event.on)}</span>
                <Dots
                  className="small block"
                  of={[
                    event.district && inMyLanguage(event.district.name),
                    event.address && <bdi key="address">{inMyLanguage(event.address)}</bdi>,
                    event.toOrganisation && t('life.to', { name: inMyLanguage(event.toOrganisation.name) }),
                    event.reason && <bdi key="reason">{event.reason}</bdi>,
                  ]}
                />
              </li>
            ))}
          </ol>
          {acts.length > 0 && (
            <div className="acts">
              {acts.map((kind) => (
                <button key={kind} type="button" className="btn" onClick={() => setAct(kind)}>
                  {t(`lifeAct.${kind}`)}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}
