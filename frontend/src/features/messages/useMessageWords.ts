import { useTranslation } from 'react-i18next';
import type { Message, MessageState } from '../../api/contract';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';

const tones: Record<MessageState, { tone: Tone; icon: IconName }> = {
  WAITING: { tone: 'lapis', icon: 'clock' },
  SENT: { tone: 'reed', icon: 'check' },
  TOLD: { tone: 'reed', icon: 'check' },
  BY_HAND: { tone: 'saffron', icon: 'phone' },
  NOT_SENT: { tone: 'plain', icon: 'leave' },
};

export function useMessageWords() {
  const { t } = useTranslation();
  const { moment, atLocal } = useFormats();
  return {
    tone: ({ state }: Message) => tones[state],
    kind: ({ kind }: Message) => t(`messageKind.${kind}`),
    state: ({ state }: Message) => t(`messageState.${state}`),
    /** Of which course, and of which of its sessions. */
    about: ({ title, startsAt }: Message) => [
      title ? inMyLanguage(title) : t('courses.private'),
      startsAt && atLocal(startsAt),
    ],
    /** When, and why it stayed here. */
    fate: ({ state, reason, writtenAt, dueAt, settledAt }: Message) => [
      state === 'WAITING' && dueAt && Date.parse(dueAt) > Date.now()
        ? t('messages.notBefore', { when: moment(dueAt) })
        : moment(settledAt ?? writtenAt),
      reason && t(`messageReason.${reason}`),
    ],
  };
}
