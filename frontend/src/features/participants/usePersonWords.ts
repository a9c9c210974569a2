import { useTranslation } from 'react-i18next';
import type { ParticipantSummary } from '../../api/contract';
import { useMe } from '../../auth/me';
import { leftToRight, useFormats } from '../../i18n/useFormats';
import { bornWords } from './birth';

/** What tells people apart, in words, and nothing that could hurt them. */
export function usePersonWords() {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  return {
    /** The birth as far as it is known, or the age that was said and when. */
    born: ({ birthDate, ageBand, ageBandOn }: Pick<ParticipantSummary, 'birthDate' | 'ageBand' | 'ageBandOn'>) =>
      !birthDate && ageBand && ageBandOn
        ? t('ageBand.said', { band: leftToRight(t(`ageBand.${ageBand}`)), year: ageBandOn.slice(0, 4) })
        : bornWords(birthDate, t, formats),
    /** Nothing where somebody is registered, as most are. */
    kind: (person: Pick<ParticipantSummary, 'kind'>) => (person.kind === 'REGISTERED' ? '' : t(`kind.${person.kind}`)),
    sex: (person: Pick<ParticipantSummary, 'sex'>) => t(`sex.${person.sex}`),
    /** Nothing where all people are of the one centre that the reader works for. */
    centre: (person: Pick<ParticipantSummary, 'centreId'>) =>
      me.centres.length > 1 ? me.centreName(person.centreId) : '',
    registered: (person: Pick<ParticipantSummary, 'registeredOn'>) => formats.nearDay(person.registeredOn),
  };
}
