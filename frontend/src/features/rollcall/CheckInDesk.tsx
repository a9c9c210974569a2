import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSheet } from '../../api/contract';
import { useLine } from '../../api/line';
import { useMe } from '../../auth/me';
import { watchTaken } from '../../offline/courier';
import { useWaiting } from '../../offline/useWaiting';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { Waiting } from '../../ui/Waiting';
import { CheckInField } from './CheckInField';
import { CheckInVerdict } from './CheckInVerdict';
import { isIn, lastIn } from './checkIn';
import { LastIn } from './LastIn';
import { sheetQuery, type TodaysSession, withTaken } from './queries';
import { linesOf, rollOf } from './roll';
import { sayBySound } from './sound';
import { useCheckIn } from './useCheckIn';

const Camera = lazy(() => import('./Camera').then(({ Camera: one }) => ({ default: one })));
const LAST = 6;

type Props = {
  session: TodaysSession;
  others: readonly TodaysSession[];
  loud: boolean;
  label: (session: TodaysSession) => string;
};

export function CheckInDesk({ session, ...rest }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sheet = useQuery(sheetQuery(session.id));
  useEffect(
    () =>
      watchTaken((sessionId, taken, people) =>
        queries.setQueryData(sheetQuery(sessionId).queryKey, (known) => withTaken(known, taken, people)),
      ),
    [queries],
  );
  if (!sheet.data) return <QueryState of={sheet} />;
  if (sheet.data.sheet === 'LOCKED') {
    return (
      <Note tone="reed" icon="lock">
        <b>{t('checkIn.locked')}</b>
        <p>
          <Link to="/rollcall/$id" params={{ id: session.id }}>
            {t('checkIn.toSheet')}
          </Link>
        </p>
      </Note>
    );
  }
  return <OpenDesk sheet={sheet.data} {...rest} />;
}

function OpenDesk({ sheet, others, loud, label }: { sheet: SessionSheet } & Omit<Props, 'session'>) {
  const { t } = useTranslation();
  const me = useMe();
  const line = useLine();
  const lines = linesOf(rollOf(sheet), me.subject, useWaiting());
  const desk = useCheckIn(sheet, others);
  const [camera, setCamera] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { verdict } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heard once for each answer
  useEffect(() => {
    if (verdict && loud) sayBySound(verdict);
    field.current?.focus();
  }, [verdict]);
  const inRoom = lines.filter(isIn).length;
  return (
    <div className="two">
      <div>
        <CheckInField ref={field} sheet={sheet} lines={lines} desk={desk} />
        {line === 'closed' && <p className="small">{t('checkIn.noLineKept')}</p>}
        <CheckInVerdict desk={desk} label={label} />
        <p>
          <button type="button" className="btn" aria-expanded={camera} onClick={() => setCamera(!camera)}>
            <Icon name="camera" />
            {t(camera ? 'checkIn.cameraOff' : 'checkIn.cameraOn')}
          </button>
        </p>
        {camera && (
          <Suspense fallback={<Waiting />}>
            <Camera onCode={(text) => void desk.scan(text)} />
          </Suspense>
        )}
      </div>
      <aside>
        <section>
          <div className="bar">
            <h2>{t('checkIn.in')}</h2>
          </div>
          <p className="in-of" role="status">
            <bdi dir="ltr">
              <b className="big">{inRoom}</b> {!sheet.byHeadcount && `/ ${lines.length}`}
            </bdi>
          </p>
        </section>
        <LastIn
          lines={lastIn(lines, me.subject, LAST)}
          onUndo={(participantId) => void desk.undo(rollOf(sheet), participantId)}
        />
      </aside>
    </div>
  );
}
