import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { fullName } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { useDebounced } from '../../ui/useDebounced';
import { KnownPerson } from './KnownPerson';
import { searchQuery } from './queries';

const PAUSE = 300;
const AT_MOST = 4;

type Props = { typed: string; chosen: string; onChoose: (id: string, name: string) => void };

/** Who of the register the typed guardian may be. Choosing one leads to their record; a name alone does as well. */
export function GuardianChoice({ typed, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { may } = useMe();
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
                <button type="button" onClick={() => onChoose(person.id, fullName(person.name))}>
                  <KnownPerson person={person} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
