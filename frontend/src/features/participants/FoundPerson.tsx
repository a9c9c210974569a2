import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/contract';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Code, fullName } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { Marked } from './Marked';
import { usePersonWords } from './usePersonWords';

type Props = { hit: SearchHit; id: string; typed: string; chosen: boolean };

export function FoundPerson({ hit: { participant: person, match, home, lastSeenOn }, id, typed, chosen }: Props) {
  const { t } = useTranslation();
  const words = usePersonWords();
  const { nearDay } = useFormats();
  const row = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <Link
      ref={row}
      className="person"
      role="option"
      id={id}
      aria-selected={chosen}
      tabIndex={-1}
      to="/people/$id"
      params={{ id: person.id }}
    >
      <div>
        <div className="name">
          <Marked text={fullName(person.name)} typed={typed} />
        </div>
        <p>
          <Dots
            of={[
              person.name.father && t('desk.childOf', { father: person.name.father }),
              words.born(person),
              words.sex(person),
              home && inMyLanguage(home.name),
              words.kind(person),
              words.centre(person),
            ]}
          />
        </p>
        {match === 'OTHER_SPELLING' && (
          <Status tone="lapis" icon="near">
            {t('desk.otherSpelling')}
          </Status>
        )}
      </div>
      <div className="end">
        <div>
          <Code>{person.reference}</Code>
        </div>
        <div className="small">
          {lastSeenOn
            ? t('desk.lastSeen', { when: nearDay(lastSeenOn) })
            : t('person.registeredWhen', { when: words.registered(person) })}
        </div>
      </div>
    </Link>
  );
}
