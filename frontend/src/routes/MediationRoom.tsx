import { Outlet, useChildMatches } from '@tanstack/react-router';
import { SealedRoom } from '../features/mediation/SealedRoom';
import { NotFound } from './NotFound';

export { BlankFormsPage as BlankForms } from '../features/mediation/papers/BlankFormsPage';
export { CasesPage as Cases } from '../features/mediation/CasesPage';
export { HandOverPage as HandOver } from '../features/mediation/HandOverPage';
export { IntakePage as Intake } from '../features/mediation/IntakePage';

/** At the address of the room itself there is no page. */
export function Room() {
  const inside = useChildMatches().length > 0;
  return <SealedRoom>{inside ? <Outlet /> : <NotFound />}</SealedRoom>;
}
