import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { lock, unlock, type VaultState, vaultHere, wipe } from '../../offline/vault';
import { useWaiting } from '../../offline/useWaiting';
import { Form } from '../../ui/Form';
import { Icon, Mark } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { PinField } from './PinField';
import { RollCall } from './RollCall';
import type { Roll } from './roll';
import { taken } from './takeAlong';

/** Without a line and without a sign-in: the sheets that were taken along, behind their PIN. Marks wait here until somebody signs in. */
export function OfflineRolls({ otherwise }: { otherwise: React.ReactNode }) {
  const { t } = useTranslation();
  const [vault, setVault] = useState<VaultState | null>();
  const [rolls, setRolls] = useState<readonly Roll[]>();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    vaultHere()
      .then((here) => setVault(here ?? null))
      .catch(() => setVault(null));
    return lock;
  }, []);
  useEffect(() => {
    if (!vault) return undefined;
    const over = setTimeout(
      () => void wipe(vault.owner).finally(() => setVault(null)),
      Date.parse(vault.until) - Date.now(),
    );
    return () => clearTimeout(over);
  }, [vault]);
  if (vault === undefined) return null;
  if (vault === null) return otherwise;
  if (!rolls) return <Unlock vault={vault} onOpen={setRolls} onGone={() => setVault(null)} />;
  const roll = rolls.find(({ sessionId }) => sessionId === chosen);
  return (
    <main className="offline-rolls">
      <div className="page">
        <Note tone="saffron" icon="noLine" role="status">
          <b>{t('takeAlong.noLine')}</b>
          <Pending />
        </Note>
        {roll ? (
          <One roll={roll} owner={vault.owner} onBack={() => setChosen(undefined)} />
        ) : (
          <Choose rolls={rolls} onChoose={setChosen} />
        )}
        <div className="acts">
          <Again />
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              lock();
              setRolls(undefined);
              setChosen(undefined);
            }}
          >
            {t('takeAlong.lock')}
          </button>
        </div>
      </div>
    </main>
  );
}

function Pending() {
  const { t } = useTranslation();
  const { marks, counts } = useWaiting();
  const count = marks.length + counts.length;
  return count === 0 ? null : <p>{t('takeAlong.waits', { count })}</p>;
}

type UnlockProps = {
  vault: VaultState;
  onOpen: (rolls: readonly Roll[]) => void;
  onGone: () => void;
};

function Unlock({ vault, onOpen, onGone }: UnlockProps) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [trying, setTrying] = useState(false);
  const attempt = async () => {
    setTrying(true);
    setWrong(undefined);
    const tried = await unlock(vault.owner, pin);
    setTrying(false);
    setPin('');
    if (tried.open) onOpen(await taken());
    else if (tried.left === 0) onGone();
    else setWrong(t('pin.wrong', { count: tried.left }));
  };
  return (
    <div className="door">
      <main>
        <Mark className="mark" />
        <h1>{t('takeAlong.open')}</h1>
        <p>{t('takeAlong.noLine')}</p>
        <Form
          send={() => {
            if (pin === '') setWrong(t('pin.short'));
            else if (!trying) void attempt();
            return pin !== '';
          }}
          error={wrong}
          atFields
        >
          <PinField label={t('pin.yours')} value={pin} error={wrong} onChange={setPin} />
          <div className="acts">
            <button type="submit" className="btn primary" aria-disabled={trying}>
              {t('takeAlong.openIt')}
            </button>
            <Again />
          </div>
        </Form>
      </main>
    </div>
  );
}

/** The line may be back: then this is the way in. */
function Again() {
  const { t } = useTranslation();
  return (
    <button type="button" className="btn" onClick={() => window.location.reload()}>
      {t('failure.again')}
    </button>
  );
}

function Choose({ rolls, onChoose }: { rolls: readonly Roll[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { language, atLocal } = useFormats();
  return (
    <>
      <h1>{t('takeAlong.sheets')}</h1>
      <ul className="log classes">
        {rolls.map((roll) => (
          <li key={roll.sessionId}>
            <button type="button" className="new" onClick={() => onChoose(roll.sessionId)}>
              <Icon name="people" />
              <span>
                <b>
                  <bdi>{roll.title[language]}</bdi>
                </b>
                <br />
                <span className="small">{atLocal(roll.from)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function One({ roll, owner, onBack }: { roll: Roll; owner: string; onBack: () => void }) {
  const { t } = useTranslation();
  const { language, atLocal } = useFormats();
  return (
    <>
      <button type="button" className="btn quiet back" onClick={onBack}>
        <Icon name="back" />
        {t('takeAlong.sheets')}
      </button>
      <h1>
        <bdi>{roll.title[language]}</bdi>
      </h1>
      <p className="small">{atLocal(roll.from)}</p>
      <RollCall roll={roll} owner={owner} />
    </>
  );
}
