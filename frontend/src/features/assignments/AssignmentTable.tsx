import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SecondDecision, RoleAssignment } from '../../api/contract';
import { useMe } from '../../auth/me';
import { ProgramOf } from '../../ui/ProgramOf';
import { StateOf, useAssignmentWords } from './useAssignmentWords';

type Props = { assignments: readonly RoleAssignment[]; caption: string };

export function AssignmentTable({ assignments, caption }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useAssignmentWords();
  const who = (person: SecondDecision['askedBy']) => person?.displayName ?? t('devices.somebody');
  const decided = ({ state, askedBy, decidedBy }: SecondDecision) => {
    if (!askedBy) return t('decision.system');
    if (state !== 'APPROVED') return t('assignments.byOne', { one: who(askedBy) });
    return t('assignments.byTwo', { one: who(askedBy), other: who(decidedBy) });
  };
  return (
    <div className="scroll">
      <table className="fold">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('assignments.person')}</th>
            <th scope="col">{t('assignments.role')}</th>
            <th scope="col">{t('assignments.where')}</th>
            <th scope="col">{t('assignments.when')}</th>
            <th scope="col">{t('assignments.state')}</th>
            <th scope="col">{t('assignments.decided')}</th>
          </tr>
        </thead>
        <tbody>
          {assignments.map((assignment) => (
            <tr key={assignment.id}>
              <th scope="row">
                <Link to="/access/$id" params={{ id: assignment.id }}>
                  <bdi>{words.person(assignment)}</bdi>{' '}
                  {assignment.serviceClient && <ProgramOf client={assignment.serviceClient} />}
                  {assignment.subject === me.subject && <span className="small"> {t('assignments.you')}</span>}
                </Link>
              </th>
              <td>{t(`roles.${assignment.role}`)}</td>
              <td>{words.centre(assignment)}</td>
              <td>{words.validity(assignment)}</td>
              <td>
                <StateOf state={assignment.state} />
              </td>
              <td className="small">{decided(assignment.decision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
