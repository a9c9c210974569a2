import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { AccountWays, SignOut, WhoIAm } from './Account';
import { LineBadge } from './Lines';
import { OpenAnywhere } from './OpenAnywhere';
import { type OpenRoom, underAThumb } from './rooms';
import { Way } from './Way';

type Props = { mine: readonly OpenRoom[]; room?: OpenRoom; onKeys: () => void; onAnywhere: () => void };

/** The rooms on a phone: four under the thumb, and one press away everything else. */
export function PhoneBar({ mine, room, onKeys, onAnywhere }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const first = underAThumb(
    mine,
    me.assignments.map(({ role }) => role),
  );
  const rest = mine.filter((one) => !first.includes(one));
  const behind = room ? rest.includes(room) : false;

  return (
    <>
      <nav className="tabs" aria-label={t('shell.main')}>
        {first.map((one) => (
          <Way key={one.id} room={one} here={one === room} />
        ))}
        <button type="button" aria-haspopup="dialog" aria-current={behind || undefined} onClick={() => setOpen(true)}>
          <Icon name="more" />
          <span>{t('shell.more')}</span>
        </button>
      </nav>
      {open && (
        <Dialog title={t('shell.more')} className="sheet" onClose={close}>
          {rest.length > 0 && (
            <ul className="ways">
              {rest.map((one) => (
                <li key={one.id}>
                  <Way room={one} here={one === room} onGo={close} />
                </li>
              ))}
            </ul>
          )}
          <OpenAnywhere
            onOpen={() => {
              close();
              onAnywhere();
            }}
          />
          <div className="account">
            <WhoIAm />
            <AccountWays
              onGo={close}
              onKeys={() => {
                close();
                onKeys();
              }}
            />
            <LineBadge />
          </div>
          <div className="acts">
            <SignOut />
            <button type="button" className="btn" onClick={close}>
              {t('form.close')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
