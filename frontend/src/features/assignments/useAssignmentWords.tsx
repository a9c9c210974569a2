import { useTranslation } from 'react-i18next';
import type { RoleAssignment } from '../../api/contract';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Note';

const looks: Record<RoleAssignment['state'], { tone?: Tone; icon: IconName }> = {
  PROPOSED: { tone: 'saffron', icon: 'clock' },
  UPCOMING: { tone: 'lapis', icon: 'clock' },
  ACTIVE: { tone: 'reed', icon: 'check' },
  ENDED: { icon: 'cross' },
  REFUSED: { tone: 'clay', icon: 'cross' },
};

export function StateOf({ state }: { state: RoleAssignment['state'] }) {
  const { t } = useTranslation();
  return (
    <Status tone={looks[state].tone} icon={looks[state].icon}>
      {t(`assignmentState.${state}`)}
    </Status>
  );
}

/** An assignment in words: whom, where, and for how long. */
export function useAssignmentWords() {
  const { t } = useTranslation();
  const me = useMe();
  const { day } = useFormats();
  /** An assignment ends with the last moment of its last day. */
  const lastDay = (validTo: string) => day(isoDay(dayOf(new Date(new Date(validTo).getTime() - 1))));
  return {
    person: ({ displayName, username, subject }: RoleAssignment) => displayName ?? username ?? subject,
    centre: ({ centreId }: RoleAssignment) =>
      centreId ? me.centreName(centreId) || t('assignments.otherCentre') : t('assignments.everywhere'),
    validity: ({ validFrom, validTo }: RoleAssignment) =>
      validTo
        ? t('assignments.fromTo', { from: day(validFrom), to: lastDay(validTo) })
        : t('assignments.from', { from: day(validFrom) }),
  };
}
