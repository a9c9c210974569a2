import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeListsQuery } from '../../api/codeQueries';
import { listSessionsQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { addDays, dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { lock, unlock, type VaultState, vaultHere, wipe } from '../../offline/vault';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { useDeed } from '../../ui/useDeed';
import { PinField } from './PinField';
import { takeAlong } from './takeAlong';

/** Today's and tomorrow's own sheets on this device, their names behind a PIN. */
export function TakeAlongPage() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const me = useMe();
  const [vault, setVault] = useState<VaultState>();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string>();
  const today = dayOf(new Date());
  const days = [isoDay(today), isoDay(addDays(today, 1))] as const;
  const lists = useQueries({
    queries: me.centres.map(({ id }) => listSessionsQuery({ query: { centreId: id, from: days[0], to: days[1] } })),
  });
  // Once read, this browser keeps the reasons for what is marked without a line.
  useQuery(codeListsQuery());
  const mine = lists
    .flatMap((list) => list.data?.items ?? [])
    .filter((one) => one.mine && one.state === 'PLANNED' && one.sheet !== 'LOCKED');
  const waiting = lists.some(({ isPending }) => isPending);
  const failed = lists.some(({ error }) => error);
  const look = () => void vaultHere().then((here) => setVault(here?.owner === me.subject ? here : undefined));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, and after each act
  useEffect(look, []);
  const taking = useDeed({
    mutationFn: async () => {
      setWrong(undefined);
      if (vault) {
        const tried = await unlock(me.subject, pin);
        if (!tried.open) {
          setWrong(t('pin.wrong', { count: tried.left }));
          return undefined;
        }
      }
      return takeAlong(
        me.subject,
        pin,
        mine.map(({ id }) => id),
      );
    },
    onSuccess: () => {
      setPin('');
      lock();
      look();
    },
  });
  return (
    <Page
      title={t('takeAlong.title')}
      narrow
      above={
        <Link className="back" to="/">
          <Icon name="back" />
          {t('today.nav')}
        </Link>
      }
      below={<p>{t('takeAlong.what')}</p>}
    >
      {vault && (
        <Note tone="reed" icon="lock">
          <b>{t('takeAlong.here', { when: moment(vault.until) })}</b>
          <p>
            <button type="button" className="btn" onClick={() => void wipe(me.subject).then(look)}>
              {t('takeAlong.wipe')}
            </button>
          </p>
        </Note>
      )}
      <QueryState of={lists} />
      {!waiting && !failed && mine.length === 0 && <Note tone="plain">{t('takeAlong.none')}</Note>}
      {!waiting && mine.length > 0 && (
        <Form
          send={() => {
            if (pin.length >= 6) taking.send(undefined);
            else setWrong(t('pin.short'));
            return pin.length >= 6;
          }}
          error={taking.error ?? wrong}
          atFields={!taking.error}
        >
          <PinField
            label={t(vault ? 'pin.yours' : 'pin.choose')}
            hint={t('pin.hint')}
            value={pin}
            error={wrong}
            onChange={setPin}
          />
          {taking.data !== undefined && (
            <Note tone="reed" role="status">
              {t('takeAlong.taken', { count: taking.data })}
            </Note>
          )}
          <div className="acts">
            <button type="submit" className="btn primary" aria-disabled={taking.isPending}>
              {t('takeAlong.take', { count: mine.length })}
            </button>
          </div>
        </Form>
      )}
      <p>
        <Link className="btn quiet flush" to="/rollcall/outbox">
          {t('outbox.title')}
        </Link>
      </p>
    </Page>
  );
}
