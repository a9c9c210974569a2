import { useTranslation } from 'react-i18next';
import { EnrolPerson } from '../features/enrolment/EnrolPerson';
import { WalkInPage } from '../features/participants/WalkInPage';

/** Whoever has just been written down is one step from today's class. */
export function WalkIn() {
  const { t } = useTranslation();
  return (
    <WalkInPage
      then={(person) => <EnrolPerson person={person} centreId={person.centreId} label={t('enrol.forPerson')} />}
    />
  );
}
