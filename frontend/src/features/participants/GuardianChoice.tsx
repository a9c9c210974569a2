import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { Code, fullName, Named } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { useDebounced } from '../../ui/useDebounced';
import { searchQuery } from './queries';
import { usePersonWords } from './usePersonWords';

const PAUSE = 300;
const AT_MOST = 4;

type Props = { typed: string; chosen: string; onChoose: (id: string, name: string) => void };

/** Who of the register the typed guardian may be. Choosing one leads to their record; a name alone does as well. */
export function GuardianChoice({ typed, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { may } = useMe();
  const words = usePersonWords();
  const asked = useDebounced(typed.trim(), PAUSE);
  const asks = chosen === '' && asked.includes(' ') && asked === typed.trim();
  const found = useQuery({ ...searchQuery(asked, AT_MOST), enabled: asks && may('PARTICIPANT_SEARCH') });
  const people = asks ? (found.data?.items ?? []) : [];
  return (
    <div aria-live="polite">
      {chosen !== '' && (
        <Status tone="reed" icon="check">
          {t('profile.guardianInRegister')}
        </Status>
      )}
      {people.length > 0 && (
        <>
          <p className="small">{t('profile.guardianMaybe')}</p>
          <ul className="log">
            {people.map(({ participant: person }) => (
              <li key={person.id}>
                <button type="button" className="btn quiet" onClick={() => onChoose(person.id, fullName(person.name))}>
                  <Named name={person.name} />
                </button>
                <span className="small">
                  <Code>{person.reference}</Code>
                </span>
                <Dots className="small" of={[words.born(person), words.centre(person)]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
