import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildcareDay, ChildOfDay } from '../../api/contract';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Empty, Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Adults } from './Adults';
import { ChildRow } from './ChildRow';
import { CloseDay } from './CloseDay';
import { type Coming, DropOffDialog } from './DropOffDialog';
import { EvacuationSheet } from './EvacuationSheet';
import { FindChild } from './FindChild';
import { Seats, Tomorrow } from './SeatsAndTomorrow';
import { dayQuery } from './queries';
import { useChildWords } from './useChildWords';

type Props = { centre?: string; onCentre: (id: string) => void };

/** The corner today: who looks after whom, who comes, and to whom each child goes. */
export function CornerPage({ centre, onCentre }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'CHILDCARE_READ'));
  const here = mine.find(({ id }) => id === centre) ?? mine[0];
  if (!here) return <Failure error={undefined} />;
  return (
    <Corner
      key={here.id}
      id={here.id}
      choice={
        mine.length > 1 && (
          <div className="filters">
            <SelectField
              label={t('childcare.centre')}
              value={here.id}
              onChange={onCentre}
              options={mine.map(({ id }) => ({ value: id, label: me.centreName(id) }))}
            />
          </div>
        )
      }
    />
  );
}

function Corner({ id, choice }: { id: string; choice: React.ReactNode }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const day = isoDay(dayOf(new Date()));
  const found = useQuery(dayQuery(id, day));
  const [open, setOpen] = useState<'evacuation' | 'closing'>();
  const [coming, setComing] = useState<Coming>();
  const today = found.data;
  if (!today) {
    return (
      <Page title={t('childcare.title')}>
        {choice}
        <QueryState of={found} />
      </Page>
    );
  }
  if (open === 'evacuation') return <EvacuationSheet day={today} onBack={() => setOpen(undefined)} />;
  const mayMark = mayIn(id, 'CHILDCARE_MARK');
  const inState = (state: ChildOfDay['state']) => today.childrenOfDay.filter((child) => child.state === state);
  const here = inState('HERE');
  return (
    <Page
      title={t('childcare.title')}
      actions={
        today.corner && (
          <>
            <button type="button" className="btn" onClick={() => setOpen('evacuation')}>
              <Icon name="list" />
              {t('childcare.evacuation')}
            </button>
            {mayMark && (
              <button type="button" className="btn" onClick={() => setOpen('closing')}>
                <Icon name="lock" />
                {t('childcare.closeDay')}
              </button>
            )}
          </>
        )
      }
    >
      {choice}
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {today.corner ? (
        <>
          {today.closing && <Closed closing={today.closing} />}
          <div className="two">
            <div className="parts">
              <Numbers today={today} />
              {mayMark && <FindChild centre={id} today={today} onTakeIn={setComing} />}
              <Children
                title={t('childcare.here')}
                none={t('childcare.nobodyHere')}
                of={here}
                id={id}
                onTakeIn={setComing}
              />
              <Children
                title={t('childcare.expected')}
                none={t('childcare.nobodyExpected')}
                of={inState('EXPECTED')}
                id={id}
                onTakeIn={setComing}
              />
              <WithoutChild today={today} />
              {inState('GONE').length > 0 && (
                <Children title={t('childcare.gone')} none="" of={inState('GONE')} id={id} onTakeIn={setComing} />
              )}
            </div>
            <aside>
              <Adults id={id} today={today} mayMark={mayMark} />
              <Seats today={today} />
              <Tomorrow id={id} />
            </aside>
          </div>
        </>
      ) : (
        <Empty icon="child">
          <p>{t('childcare.none')}</p>
        </Empty>
      )}
      {coming && <DropOffDialog key={coming.id} centre={id} child={coming} onClose={() => setComing(undefined)} />}
      {open === 'closing' && <CloseDay id={id} day={day} here={here} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function Numbers({ today }: { today: ChildcareDay }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const corner = today.corner;
  if (!corner) return null;
  return (
    <>
      <p className="corner-count">
        <b>{number(corner.here)}</b>{' '}
        <span>
          <Dots
            of={[
              t('childcare.childrenHere'),
              t('childcare.ofPlaces', { here: number(corner.here), places: number(corner.places) }),
            ]}
          />
        </span>
      </p>
      {corner.adultsHere < corner.adultsNeeded ? (
        <Note tone="clay" role="alert">
          {t('childcare.tooFew')}
        </Note>
      ) : (
        corner.adultsHere < 2 && <Note tone="saffron">{t('childcare.twoFirst')}</Note>
      )}
    </>
  );
}

type ChildrenProps = {
  title: string;
  none: string;
  of: ChildOfDay[];
  id: string;
  onTakeIn: (child: Coming) => void;
};

function Children({ title, none, of, id, onTakeIn }: ChildrenProps) {
  const { number } = useFormats();
  return (
    <section>
      <h2 className="bar">
        {title} <span className="dim">{of.length > 0 && number(of.length)}</span>
      </h2>
      {of.length === 0 ? (
        <p className="waiting">{none}</p>
      ) : (
        <ul className="children">
          {of.map((child) => (
            <ChildRow key={child.stay?.id ?? child.childId} centre={id} child={child} onTakeIn={onTakeIn} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WithoutChild({ today }: { today: ChildcareDay }) {
  const { t } = useTranslation();
  if (today.parentsWithoutChild.length === 0) return null;
  return (
    <section>
      <h2 className="bar">{t('childcare.withoutChild')}</h2>
      <p className="small">{t('childcare.withoutChildWhy')}</p>
      <ul className="plain-list">
        {today.parentsWithoutChild.map((parent) => (
          <li key={parent.participantId}>
            <Dots
              of={[
                <bdi key="name">{parent.name}</bdi>,
                t('childcare.places', { count: parent.places }),
                <bdi key="from" dir="ltr">
                  {parent.startsAt.slice(11)}
                </bdi>,
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Closed({ closing }: { closing: NonNullable<ChildcareDay['closing']> }) {
  const { t } = useTranslation();
  const { clock } = useChildWords();
  return (
    <Note tone={closing.stillHere === 0 ? 'reed' : 'saffron'}>
      {closing.stillHere === 0
        ? t('childcare.closedAt', { clock: clock(closing.closedAt) })
        : t('childcare.closedWith', { clock: clock(closing.closedAt), count: closing.stillHere })}
    </Note>
  );
}
