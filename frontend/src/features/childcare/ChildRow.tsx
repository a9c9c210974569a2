import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildcareEvent, ChildOfDay } from '../../api/contract';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { Dots } from '../../ui/Dots';
import { Icon } from '../../ui/Icon';
import { Status } from '../../ui/Note';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { AccidentSheet } from './AccidentSheet';
import type { Coming } from './DropOffDialog';
import { HandOverDialog } from './HandOverDialog';
import { useChildWords } from './useChildWords';
import { useTakeBack } from './useTakeBack';
import { WriteDialog } from './WriteDialog';

type Props = { centre: string; child: ChildOfDay; onTakeIn: (child: Coming) => void };

/** One child: where it is, what has to be known, and the one thing to do next. */
export function ChildRow({ centre, child, onTakeIn }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { clock } = useChildWords();
  const [open, setOpen] = useState<'over' | 'write'>();
  const [accident, setAccident] = useState<ChildcareEvent>();
  const close = () => setOpen(undefined);
  const { stay } = child;
  const forbidden = child.collectors.some(({ kind }) => kind === 'FORBIDDEN');
  const mark = mayIn(centre, 'CHILDCARE_MARK');
  return (
    <li className="child-row">
      <div>
        <p className="child-name">
          <bdi>{child.given}</bdi>
        </p>
        <p className="small">
          <Dots
            of={[
              child.parentName && t('childcare.childOf', { name: child.parentName }),
              child.room && t('childcare.parentIn', { room: inMyLanguage(child.room) }),
              child.startsAt && `${child.startsAt.slice(11)}–${child.endsAt?.slice(11) ?? ''}`,
              stay && !stay.leftAt && t('childcare.since', { clock: clock(stay.cameAt) }),
              stay?.broughtBy && t('childcare.broughtBySomebody', { name: stay.broughtBy }),
              stay?.leftAt && t('childcare.collectedBy', { clock: clock(stay.leftAt), name: stay.leftWith ?? '' }),
            ].filter((part): part is string => Boolean(part))}
          />
        </p>
        {stay?.note && (
          <p className="child-note">
            <Icon name="alert" /> <bdi>{stay.note}</bdi>
          </p>
        )}
        <p className="child-signs">
          {child.state !== 'GONE' && forbidden && (
            <Status tone="clay" icon="cross">
              <Dots
                of={[
                  t('childcare.never'),
                  ...child.collectors
                    .filter(({ kind }) => kind === 'FORBIDDEN')
                    .map(({ id, name }) => <bdi key={id}>{name}</bdi>),
                ]}
              />
            </Status>
          )}
          {child.release && (
            <Status tone="saffron" icon="clock">
              {t('childcare.waitsForSecond', { name: child.release.name })}
            </Status>
          )}
          {child.events.map((event) =>
            event.kind === 'ACCIDENT' ? (
              <button key={event.id} type="button" className="linkish" onClick={() => setAccident(event)}>
                <Dots of={[t(`childEvent.${event.kind}`), clock(event.happenedAt), t('childcare.printAccident')]} />
              </button>
            ) : (
              <Status key={event.id} tone="lapis" icon="clock">
                {t(`childEvent.${event.kind}`)} {clock(event.happenedAt)}
              </Status>
            ),
          )}
        </p>
      </div>
      <div className="acts">
        {child.state === 'EXPECTED' && mark && (
          <button
            type="button"
            className="btn primary big"
            aria-label={t('childcare.takeInOf', { name: child.given })}
            onClick={() => onTakeIn({ id: child.childId, given: child.given, parent: child.participantId })}
          >
            {t('childcare.takeIn')}
          </button>
        )}
        {child.state === 'HERE' && (mark || mayIn(centre, 'CHILDCARE_RELEASE')) && (
          <button
            type="button"
            className="btn primary big"
            aria-label={t('childcare.handOverOf', { name: child.given })}
            onClick={() => setOpen('over')}
          >
            {t('childcare.handOver')}
          </button>
        )}
        {mark && stay?.leftAt && wentJustNow(stay.leftAt) && <TakeBack stay={stay.id} given={child.given} />}
        {stay && mark && (
          <button
            type="button"
            className="btn big"
            aria-label={t('childcare.writeOf', { name: child.given })}
            onClick={() => setOpen('write')}
          >
            {t('childcare.write')}
          </button>
        )}
      </div>
      {open === 'over' && stay && <HandOverDialog centre={centre} child={child} stay={stay} onClose={close} />}
      {open === 'write' && stay && <WriteDialog centre={centre} child={child} stay={stay} onClose={close} />}
      {accident && <AccidentSheet child={child} accident={accident} onClose={() => setAccident(undefined)} />}
    </li>
  );
}

/** As long as the service takes it back. */
const TAKEN_BACK_WITHIN = 15 * 60_000;

function wentJustNow(leftAt: string): boolean {
  return Date.now() - Date.parse(leftAt) < TAKEN_BACK_WITHIN;
}

function TakeBack({ stay, given }: { stay: string; given: string }) {
  const { t } = useTranslation();
  const takeBack = useTakeBack(given);
  const deed = useDeed({ mutationFn: () => takeBack(stay) });
  return (
    <>
      <button
        type="button"
        className="btn big"
        aria-label={t('childcare.takeBackOf', { name: given })}
        aria-disabled={deed.isPending}
        onClick={() => deed.send(undefined)}
      >
        {t('childcare.takeBack')}
      </button>
      <Reason error={deed.error} />
    </>
  );
}
