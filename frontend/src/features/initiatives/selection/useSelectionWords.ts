import { useTranslation } from 'react-i18next';
import type {
  GrantCommitteeMember,
  GrantReviewState,
  GrantSelection,
  GrantSelectionState,
} from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { isolated } from '../../../i18n/useFormats';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Note';

export const selectionTones: Record<GrantSelectionState, { tone: Tone; icon: IconName }> = {
  WRITTEN: { tone: 'plain', icon: 'file' },
  PROPOSED: { tone: 'saffron', icon: 'clock' },
  DECIDED: { tone: 'reed', icon: 'check' },
};

export const reviewTones: Record<GrantReviewState, { tone: Tone; icon: IconName }> = {
  ASSIGNED: { tone: 'saffron', icon: 'clock' },
  IN: { tone: 'reed', icon: 'check' },
  DECLINED: { tone: 'plain', icon: 'minus' },
  CANCELLED: { tone: 'plain', icon: 'minus' },
};

/** Five points by weights that make a hundred. */
export const MOST_POINTS = 500;

/** How a selection is spoken of: its people by name, its money in words. */
export function useSelectionWords(selection: GrantSelection) {
  const { t } = useTranslation();
  const accountName = (subject: string | null | undefined) =>
    selection.accounts.find((account) => account.subject === subject)?.displayName ?? t('history.somebody');
  const memberName = (member: GrantCommitteeMember | undefined) => member?.name ?? accountName(member?.account);
  return {
    money: useMoney(),
    accountName,
    memberName,
    /** Of several people in one sentence. */
    names: (places: readonly number[]) =>
      places.map((place) => isolated(memberName(selection.members[place]))).join(t('history.and')),
    titleOf: (id: string | null | undefined) =>
      selection.list.find(({ applicationId }) => applicationId === id)?.title ?? t('applications.nameless'),
  };
}
