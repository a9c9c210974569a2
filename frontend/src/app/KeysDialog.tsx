import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { Dialog } from '../ui/Dialog';
import { anywhereKey } from './anywhereKey';

/** Every key the client listens to; nothing is promised that this person cannot do. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className="keys">
        {me.may('PARTICIPANT_SEARCH') && (
          <>
            <dt>
              <kbd>{'/'}</kbd>
            </dt>
            <dd>{t('keys.desk')}</dd>
            <dt>
              <kbd>{'↑'}</kbd> <kbd>{'↓'}</kbd>
            </dt>
            <dd>{t('keys.choose')}</dd>
            <dt>
              <kbd>{'Enter'}</kbd>
            </dt>
            <dd>{t('keys.open')}</dd>
          </>
        )}
        {(me.may('PARTICIPANT_EXPORT') || me.may('PARTICIPANT_UPDATE')) && (
          <>
            <dt>
              <kbd>{'X'}</kbd>
            </dt>
            <dd>{t('keys.pick')}</dd>
            <dt>
              <kbd>{'Shift'}</kbd> <kbd>{'↑'}</kbd> <kbd>{'↓'}</kbd>
            </dt>
            <dd>{t('keys.pickSpan')}</dd>
          </>
        )}
        {me.may('PARTICIPANT_REGISTER') && (
          <>
            <dt>
              <kbd>{'N'}</kbd>
            </dt>
            <dd>{t('keys.walkIn')}</dd>
            <dt>
              <kbd>{'R'}</kbd>
            </dt>
            <dd>{t('keys.register')}</dd>
            <dt>
              <kbd>{'Alt N'}</kbd> <kbd>{'Alt R'}</kbd>
            </dt>
            <dd>{t('keys.registerTyping')}</dd>
          </>
        )}
        {(me.may('MEDIATION_CASE') || me.may('MEDIATION_SUPERVISE')) && (
          <>
            <dt>
              <kbd>{'Esc'}</kbd> <kbd>{'Esc'}</kbd>
            </dt>
            <dd>{t('mediation.keyHide')}</dd>
          </>
        )}
        <dt>
          <kbd>{anywhereKey().shown}</kbd>
        </dt>
        <dd>{t('keys.anywhere')}</dd>
        <dt>
          <kbd>{'?'}</kbd>
        </dt>
        <dd>{t('keys.keys')}</dd>
      </dl>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {t('form.close')}
        </button>
      </div>
    </Dialog>
  );
}
