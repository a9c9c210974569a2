import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationOpening } from '../../../api/contract';
import { listMediationOpeningsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { Code } from '../../../ui/Named';
import { Empty, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { sealed } from '../queries';
import { SealedPage } from '../SealedPage';
import { EndOpening } from './EndOpening';
import { OpenFileForm } from './OpenFileForm';
import { OpeningRequests } from './OpeningRequests';
import { openingTones } from './openingTones';

/** Files of other centres: what I asked for and opened, and what others ask me to be the second person of. */
export function OpeningsPage() {
  const { t } = useTranslation();
  const list = useQuery({ ...sealed(items(listMediationOpeningsQuery())), refetchInterval: 30_000 });
  const [asking, setAsking] = useState(false);
  return (
    <SealedPage
      title={t('openings.title')}
      narrow
      actions={
        !asking && (
          <button type="button" className="btn primary" onClick={() => setAsking(true)}>
            <Icon name="lock" />
            {t('openings.open')}
          </button>
        )
      }
    >
      {asking && (
        <section className="in-place">
          <h2>{t('openings.open')}</h2>
          <OpenFileForm onClose={() => setAsking(false)} />
        </section>
      )}
      <OpeningRequests />
      <h2 className="bar">{t('openings.mine')}</h2>
      <QueryState of={list} />
      {list.data?.length === 0 && (
        <Empty icon="lock">
          <p>{t('openings.none')}</p>
        </Empty>
      )}
      <ul className="seal-list">
        {list.data?.map((opening) => (
          <Own key={opening.id} opening={opening} />
        ))}
      </ul>
    </SealedPage>
  );
}

function Own({ opening }: { opening: MediationOpening }) {
  const { t } = useTranslation();
  const me = useMe();
  const { moment } = useFormats();
  const { state } = opening;
  return (
    <li>
      <h3>
        <Code>{opening.reference}</Code>
      </h3>
      <Dots
        className="small"
        of={[
          <Status key="state" {...openingTones[state]}>
            {t(`openingState.${state}`)}
          </Status>,
          opening.emergency && t('openings.emergency'),
          t('openings.askedOn', { when: moment(opening.askedAt) }),
          state === 'WAITING' && t('openings.until', { when: moment(opening.askedUntil) }),
          state === 'OPEN' && opening.closesAt && t('openings.openUntil', { when: moment(opening.closesAt) }),
          state === 'CLOSED' && opening.closesAt && t('openings.closedOn', { when: moment(opening.closesAt) }),
          me.centres.length > 1 && me.centreName(opening.centreId),
        ]}
      />
      {(state === 'OPEN' || state === 'WAITING') && (
        <div className="acts">
          {state === 'OPEN' && (
            <Link className="btn primary" to="/mediation/openings/$id" params={{ id: opening.id }}>
              {t('openings.read')}
            </Link>
          )}
          <EndOpening id={opening.id} label={state === 'OPEN' ? t('openings.end') : t('openings.takeBack')} />
        </div>
      )}
    </li>
  );
}
