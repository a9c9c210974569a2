import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ParticipantProfile } from '../../api/contract';
import { readParticipantQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useCodes } from '../../api/useCodes';
import { Failure } from '../../ui/Failure';
import { Named } from '../../ui/Named';

type Props = { guardian: NonNullable<ParticipantProfile['guardian']> & { participantId: string } };

/** A guardian who is in the register: their name leads to their record, for whoever may see it. */
export function GuardianPerson({ guardian }: Props) {
  const { t } = useTranslation();
  const relationships = useCodes('guardian-relationships');
  const found = useQuery(readParticipantQuery({ path: { participantId: guardian.participantId } }));
  const elsewhere = isRefusal(found.error, 404);
  if (found.error && !elsewhere) return <Failure error={found.error} again={() => void found.refetch()} />;
  return (
    <span className="dots">
      {elsewhere && <span>{t('profile.guardianElsewhere')}</span>}
      {found.data && (
        <Link to="/people/$id" params={{ id: guardian.participantId }}>
          <Named name={found.data.name} />
        </Link>
      )}
      <span>{relationships.wordOf(guardian.relationship)}</span>
    </span>
  );
}
