import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkSupport } from '../../../api/contract';
import { readNetworkSupportQuery, readVolunteerNetworkQuery } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { History } from '../../../ui/History';
import { Code } from '../../../ui/Named';
import { Empty, Note, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { SupportForm } from './SupportForm';
import { describedBy, fieldWords, readsFromLeft, supportWays, wayNames } from './supportWays';

/** How support reaches a network, the way they like best first. */
export function SupportSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const found = useQuery(readVolunteerNetworkQuery({ path: { networkId: id } }));
  const support = useQuery(readNetworkSupportQuery({ path: { networkId: id } }));
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!found.data || !support.data) return <QueryState of={[found, support]} />;
  const manages = found.data.state === 'ACTIVE' && mayIn(found.data.centreId, 'NETWORK_MANAGE');
  const show = (form: boolean, done: boolean) => {
    setEditing(form);
    setSaved(done);
  };
  return (
    <>
      <section>
        <div className="bar">
          <h2>{t('networks.reach')}</h2>
          {manages && !editing && (
            <button
              type="button"
              className="btn quiet"
              aria-label={t('networks.describe')}
              onClick={() => show(true, false)}
            >
              {t(support.data.preferred ? 'kit.change' : 'networks.describe')}
            </button>
          )}
        </div>
        {saved && (
          <Note tone="reed" role="status">
            {t('kit.saved')}
          </Note>
        )}
        {editing ? (
          <div className="in-place">
            <SupportForm support={support.data} onClose={(done) => show(false, done)} />
          </div>
        ) : (
          <Ways support={support.data} />
        )}
      </section>
      {manages && support.data.version > 0 && <History kind="network_support" id={id} />}
    </>
  );
}

function Ways({ support }: { support: NetworkSupport }) {
  const { t } = useTranslation();
  const ways = wayNames
    .filter((way) => describedBy(support, way))
    .sort((one, other) => Number(other === support.preferred) - Number(one === support.preferred));
  if (ways.length === 0)
    return (
      <Empty icon="hand">
        <p>{t('networks.noWay')}</p>
      </Empty>
    );
  return (
    <ul className="checked">
      {ways.map((way) => (
        <li key={way}>
          <div className="bar">
            <h3>{t(`supportWay.${way}`)}</h3>
            {way === support.preferred && (
              <Status tone="tigris" icon="check">
                {t('networks.best')}
              </Status>
            )}
          </div>
          <dl className="facts">
            {supportWays[way].fields.map((field) => {
              const said = describedBy(support, way)?.[field] ?? '';
              return (
                <Fragment key={field}>
                  <dt>{t(fieldWords[field])}</dt>
                  <dd>{readsFromLeft.includes(field) ? <Code>{said}</Code> : <bdi>{said}</bdi>}</dd>
                </Fragment>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
