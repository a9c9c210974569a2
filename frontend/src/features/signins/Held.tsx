import { useTranslation } from 'react-i18next';
import type { DeviceLoss } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';

/** What a lost device held and what happens to its sign-ins. On screen and on paper; also where one is signed out. */
export function Held({ loss }: { loss: DeviceLoss }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const held = loss.held.filter(({ count }) => count > 0);
  return (
    <div className="held">
      <Note tone="reed" icon="check" role="status">
        <b>{t('devices.closed')}</b>
        <p>{t('devices.ended')}</p>
      </Note>
      <section>
        <h2 className="bar">{t('devices.held')}</h2>
        {held.length === 0 ? (
          <p>{t('devices.heldNothing')}</p>
        ) : (
          <ul className="holdings">
            {held.map(({ kind, count }) => (
              <li key={kind}>{t(`deviceHeld.${kind}`, { count })}</li>
            ))}
          </ul>
        )}
        <p className="small">{t('devices.heldWhy')}</p>
        {held.some(({ kind }) => kind === 'OFFLINE_ROSTER') && (
          <p>{t('devices.heldOffline', { when: moment(dayAfter(loss.reportedAt)) })}</p>
        )}
      </section>
      <section>
        <h2 className="bar">{t('devices.next')}</h2>
        <ol className="next">
          <li>{t('devices.nextTell')}</li>
          <li>{t('devices.nextNumber')}</li>
          <li>{t('devices.nextPassword')}</li>
          {loss.kind === 'SEIZED' && <li>{t('devices.nextSeized')}</li>}
        </ol>
      </section>
      <p className="small">
        {t('devices.reportedBy', {
          who: loss.reportedBy.displayName ?? t('devices.somebody'),
          when: moment(loss.reportedAt),
        })}
      </p>
      <p className="acts">
        <button type="button" className="btn" onClick={() => window.print()}>
          <Icon name="print" />
          {t('people.print')}
        </button>
      </p>
    </div>
  );
}

/** A lease begins before the report and lasts a day. */
function dayAfter(moment: string): string {
  return new Date(Date.parse(moment) + 24 * 60 * 60 * 1000).toISOString();
}
