import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PublicCheck } from '../features/certificates/PublicCheck';
import { FocalPoints } from '../features/centres/FocalPoints';
import { Hours as HoursOf } from '../features/centres/Hours';
import { Overview as OverviewOf } from '../features/centres/Overview';
import { PrivateUse as PrivateUseOf } from '../features/centres/PrivateUse';
import { Rooms as RoomsOf } from '../features/centres/Rooms';
import { Staff } from '../features/centres/Staff';
import { Closures as ClosuresOf } from '../features/closures/Closures';
import { PaymentLists } from '../features/giving/PaymentLists';
import { Calls as CallsOf } from '../features/messages/Calls';
import { Funding, FundingLine } from '../features/partners/Funding';
import { Letters as LettersOf } from '../features/partners/Letters';
import { addDays, dayOf, isoDay, readDay, weekdayIndex } from '../i18n/dates';
import { thisMonth } from '../i18n/months';

const useId = () => useParams({ from: '/centres/$id' }).id;

export function Overview() {
  const id = useId();
  return (
    <OverviewOf
      id={id}
      funding={
        <>
          <FundingLine id={id} />
          <PublicCheck centreId={id} />
        </>
      }
    />
  );
}

export function Rooms() {
  return <RoomsOf id={useId()} />;
}

export function Hours() {
  const { month } = useSearch({ from: '/centres/$id/hours' });
  const navigate = useNavigate({ from: '/centres/$id/hours' });
  return (
    <HoursOf
      id={useId()}
      month={month ?? thisMonth()}
      onMonth={(next) => void navigate({ search: { month: next }, replace: true, resetScroll: false })}
    />
  );
}

export function People() {
  const id = useId();
  return (
    <>
      <Staff id={id} />
      <FocalPoints id={id} />
    </>
  );
}

export function Closures() {
  return <ClosuresOf id={useId()} />;
}

export function PrivateUse() {
  const { week } = useSearch({ from: '/centres/$id/private-use' });
  const navigate = useNavigate({ from: '/centres/$id/private-use' });
  const day = week ? readDay(week) : dayOf(new Date());
  return (
    <PrivateUseOf
      id={useId()}
      week={isoDay(addDays(day, -((weekdayIndex(day) + 1) % 7)))}
      onWeek={(next) => void navigate({ search: { week: next }, replace: true, resetScroll: false })}
    />
  );
}

export function Calls() {
  return <CallsOf id={useId()} />;
}

export function Partners() {
  return <Funding id={useId()} />;
}

export function Letters() {
  return <LettersOf id={useId()} />;
}

export function Payments() {
  return <PaymentLists centreId={useId()} />;
}
