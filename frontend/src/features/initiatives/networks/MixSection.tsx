import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerNetwork } from '../../../api/contract';
import { readNetworkMixQuery } from '../../../api/gen/queries.gen';
import { leftToRight, useFormats } from '../../../i18n/useFormats';
import { Opened } from '../../../ui/Opened';
import { MixForm } from './MixForm';

export const mixGroups = ['hostCommunity', 'displaced', 'returnees'] as const;

/** How mixed the group says it is: shares, and nothing where too few would show. */
export function MixSection({ network, manages }: { network: VolunteerNetwork; manages: boolean }) {
  const { t } = useTranslation();
  const { day, number } = useFormats();
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2 className="bar">{t('networks.mix')}</h2>
      {asking ? (
        <div className="in-place">
          <MixForm networkId={network.id} onClose={() => setAsking(false)} />
        </div>
      ) : (
        <>
          <Opened query={readNetworkMixQuery({ path: { networkId: network.id } })}>
            {(mix) =>
              mix.askedOn ? (
                <>
                  <dl className="facts">
                    {mixGroups.map((group) => (
                      <Fragment key={group}>
                        <dt>{t(`networks.${group}`)}</dt>
                        <dd>{mix[group] == null ? t('networks.mixFew') : leftToRight(`${number(mix[group])} %`)}</dd>
                      </Fragment>
                    ))}
                  </dl>
                  <p className="small">{t('networks.mixWhat', { day: day(mix.askedOn) })}</p>
                </>
              ) : (
                <p className="small">{t('networks.mixNone')}</p>
              )
            }
          </Opened>
          {manages && (
            <p className="acts">
              <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
                {t('networks.mixAsk')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
