import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeContext, useMe, type WhoIAm } from '../auth/me';
import { meQuery } from '../auth/queries';
import { nameOf } from '../i18n/inMyLanguage';
import { inOrder } from '../i18n/inOrder';
import { startCourier } from '../offline/courier';
import { DeadEnd } from '../ui/DeadEnd';
import { QueryState } from '../ui/QueryState';
import { SaidAloud } from '../ui/SaidAloud';
import { KeysDialog } from './KeysDialog';
import { NewVersion, OfflineLine, WaitingLine } from './Lines';
import { PhoneBar } from './PhoneBar';
import { Side } from './Side';
import { Tabs } from './Tabs';
import { useShellKeys } from './useShellKeys';
import { useWhereabouts } from './useWhereabouts';

type Props = {
  /** The palette that leads to everything. */
  Anywhere: ComponentType<{ onClose: () => void }>;
};

/** Everything around a page. It shows only what this person may open. */
export function Shell({ Anywhere }: Props) {
  const me = useQuery(meQuery);
  if (me.data) {
    return (
      <Known me={me.data}>
        <Frame Anywhere={Anywhere} />
      </Known>
    );
  }
  return (
    <main>
      <QueryState of={me} />
    </main>
  );
}

/** Wherever centres are listed, they stand in the order of the language of the screen. */
function Known({ me, children }: { me: WhoIAm; children: ReactNode }) {
  const { i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is that of the language
  const sorted = useMemo(() => ({ ...me, centres: inOrder(me.centres, nameOf) }), [me, i18n.language]);
  return <MeContext.Provider value={sorted}>{children}</MeContext.Provider>;
}

function Frame({ Anywhere }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const whereabouts = useWhereabouts();
  const [open, setOpen] = useState<'keys' | 'anywhere'>();
  const opens = { onKeys: () => setOpen('keys'), onAnywhere: () => setOpen('anywhere') };
  useShellKeys(opens);
  useCourier(me.subject, me.may('ATTENDANCE_MARK'));
  useLease(me.subject);

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className="app">
        <Side {...whereabouts} {...opens} />
        <div className="beside">
          {whereabouts.room && <Tabs room={whereabouts.room} here={whereabouts.here?.tab} />}
          <main id="main" tabIndex={-1}>
            <OfflineLine />
            <WaitingLine />
            <NewVersion />
            <Walled />
          </main>
        </div>
        <PhoneBar {...whereabouts} {...opens} />
      </div>
      <SaidAloud />
      {open === 'keys' && <KeysDialog onClose={() => setOpen(undefined)} />}
      {open === 'anywhere' && <Anywhere onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** The page, if this person may open it. The service guards the data; this only spares them a refusal. */
function Walled() {
  const { t } = useTranslation();
  const { may, mayEverywhere } = useMe();
  const matches = useMatches({ select: (all) => all.map((match) => match.staticData) });
  const open = matches.every(
    ({ needs, everywhere }) => may(needs) && (!everywhere || needs === 'everyone' || mayEverywhere(needs)),
  );
  if (open) return <Outlet />;
  return <DeadEnd title={t('shell.notForYou')} why={t('shell.notForYouWhy')} />;
}

/** Only what this person marked is carried. */
function useCourier(owner: string, marks: boolean) {
  useEffect(() => (marks && typeof indexedDB !== 'undefined' ? startCourier(owner) : undefined), [owner, marks]);
}

/** Nobody else's names stay on the device, and one's own for as long as the service says. */
function useLease(owner: string) {
  useEffect(() => {
    if (typeof indexedDB === 'undefined') return;
    void import('../offline/leases').then(({ settleHere }) => settleHere(owner)).catch(() => undefined);
  }, [owner]);
}
