import { useTranslation } from 'react-i18next';
import type { ConsentHow, ParticipantSummary } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { bornWords } from './birth';

export const consentWays: readonly ConsentHow[] = ['WRITTEN', 'THUMB_PRINT', 'SPOKEN_WITH_WITNESS'];

/** What tells people apart, in words, and nothing that could hurt them. */
export function usePersonWords() {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  return {
    born: (person: Pick<ParticipantSummary, 'birthDate'>) => bornWords(person.birthDate, t, formats),
    sex: (person: Pick<ParticipantSummary, 'sex'>) => t(`sex.${person.sex}`),
    /** Nothing where all people are of the one centre that the reader works for. */
    centre: (person: Pick<ParticipantSummary, 'centreId'>) =>
      me.centres.length > 1 ? me.centreName(person.centreId) : '',
    registered: (person: Pick<ParticipantSummary, 'registeredOn'>) => formats.nearDay(person.registeredOn),
  };
}
