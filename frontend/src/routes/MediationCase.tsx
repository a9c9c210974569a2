import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgreementSection } from '../features/mediation/agreements/AgreementSection';
import { AttachmentsSection } from '../features/mediation/AttachmentsSection';
import { CaseFrame } from '../features/mediation/CaseFrame';
import { CaseOverview } from '../features/mediation/CaseOverview';
import { FollowUpsSection } from '../features/mediation/FollowUpsSection';
import { LetterPage } from '../features/mediation/papers/LetterPage';
import { MeetingsSection } from '../features/mediation/MeetingsSection';
import { NotesSection } from '../features/mediation/NotesSection';
import { PaperPage } from '../features/mediation/agreements/PaperPage';
import { PartiesSection } from '../features/mediation/parties/PartiesSection';
import { NotFound } from './NotFound';

const useId = () => useParams({ from: '/mediation/cases/$id' }).id;

const sections = [
  { to: '/mediation/cases/$id', word: 'mediation.overview' },
  { to: '/mediation/cases/$id/parties', word: 'mediation.parties' },
  { to: '/mediation/cases/$id/meetings', word: 'mediation.meetings' },
  { to: '/mediation/cases/$id/notes', word: 'mediation.notes' },
  { to: '/mediation/cases/$id/attachments', word: 'attachments.title' },
  { to: '/mediation/cases/$id/agreement', word: 'mediation.agreement' },
  { to: '/mediation/cases/$id/after', word: 'mediation.followUps' },
] as const;

export function Case() {
  const id = useId();
  const { t } = useTranslation();
  return (
    <CaseFrame
      key={id}
      id={id}
      sections={sections.map(({ to, word }) => ({ to, label: t(word) }))}
      otherwise={<NotFound />}
    >
      <Outlet />
    </CaseFrame>
  );
}

export const Overview = () => <CaseOverview id={useId()} />;
export const Parties = () => <PartiesSection id={useId()} />;
export const Meetings = () => <MeetingsSection id={useId()} />;
export const Notes = () => <NotesSection id={useId()} />;
export const Attachments = () => <AttachmentsSection id={useId()} />;
export const Agreement = () => <AgreementSection id={useId()} />;
export const After = () => <FollowUpsSection id={useId()} />;

export function Paper() {
  const { id } = useParams({ from: '/mediation/cases/$id/paper' });
  return <PaperPage key={id} id={id} otherwise={<NotFound />} />;
}

export function Letter() {
  const { id } = useParams({ from: '/mediation/cases/$id/letter' });
  return <LetterPage key={id} id={id} otherwise={<NotFound />} />;
}
