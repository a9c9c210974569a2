import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { Code, Named } from '../../ui/Named';
import { searchQuery } from './queries';
import type { Registration } from './registration';
import { useDebounced } from '../../ui/useDebounced';
import { usePersonWords } from './usePersonWords';

const PAUSE = 300;
const AT_MOST = 4;

/** People who may already be the one who stands here: shown beside the form, never in its way. */
export function MaybeKnown({ form, onOpen }: { form: Registration; onOpen: () => void }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const words = usePersonWords();
  const typed = [form.given, form.father, form.grandfather].map((part) => part.trim()).filter(Boolean);
  const asked = useDebounced(typed.length >= 2 ? typed.join(' ') : '', PAUSE);
  const search = useQuery({ ...searchQuery(asked, AT_MOST), enabled: asked !== '' && may('PARTICIPANT_SEARCH') });
  const found = asked === '' ? [] : (search.data?.items ?? []);
  return (
    <section aria-live="polite">
      {found.length > 0 && (
        <>
          <div className="bar">
            <h2>{t('register.maybeKnown')}</h2>
          </div>
          <ul className="log">
            {found.map(({ participant: person }) => (
              <li key={person.id}>
                <Link to="/people/$id" params={{ id: person.id }} onClick={onOpen}>
                  <span className="name">
                    <Named name={person.name} />
                  </span>
                  <span className="small">
                    <Code>{person.reference}</Code>
                  </span>
                  <Dots className="small" of={[words.born(person), words.centre(person)]} />
                </Link>
              </li>
            ))}
          </ul>
          <p className="small">{t('register.maybeKnownDo')}</p>
        </>
      )}
    </section>
  );
}
