import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildcareDay, FoundChild } from '../../api/contract';
import { searchChildrenQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { Dots } from '../../ui/Dots';
import { TextField } from '../../ui/Field';
import { QueryState } from '../../ui/QueryState';
import { useDebounced } from '../../ui/useDebounced';
import { ChildRow } from './ChildRow';
import type { Coming } from './DropOffDialog';

/** As few letters as find somebody and not everybody. */
const SHORTEST = 2;

/** Until somebody stops typing, in milliseconds. */
const RESTS = 200;

type Props = { centre: string; today: ChildcareDay; onTakeIn: (child: Coming) => void };

/** Any child of the centre by its name or its parent's: one of the day stands there as on the list, another can be taken in. */
export function FindChild({ centre, today, onTakeIn }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const name = useDebounced(said.trim(), RESTS);
  const asked = name.length >= SHORTEST;
  const found = useQuery({
    ...items(searchChildrenQuery({ path: { centreId: centre }, body: { name } })),
    enabled: asked,
    gcTime: 0,
  });
  const ofToday = (child: FoundChild) => today.childrenOfDay.find(({ childId }) => childId === child.childId);
  return (
    <section>
      <TextField
        type="search"
        label={t('childcare.find')}
        hint={t('childcare.findHint')}
        maxLength={100}
        value={said}
        onChange={setSaid}
      />
      {asked && <QueryState of={found} />}
      {asked && found.data?.length === 0 && <p className="waiting">{t('childcare.foundNone')}</p>}
      {asked && found.data && found.data.length > 0 && (
        <ul className="children">
          {found.data.map((child) => {
            const here = ofToday(child);
            return here ? (
              <ChildRow key={child.childId} centre={centre} child={here} onTakeIn={onTakeIn} />
            ) : (
              <NotExpected key={child.childId} child={child} onTakeIn={onTakeIn} />
            );
          })}
        </ul>
      )}
    </section>
  );
}

function NotExpected({ child, onTakeIn }: { child: FoundChild; onTakeIn: (child: Coming) => void }) {
  const { t } = useTranslation();
  return (
    <li className="child-row">
      <div>
        <p className="child-name">
          <bdi>{child.given}</bdi>
        </p>
        <p className="small">
          <Dots
            of={[
              t('childcare.childOf', { name: child.parentName }),
              child.birthYear && t('childcare.born', { year: String(child.birthYear) }),
              t('childcare.foundElse'),
            ].filter((part): part is string => Boolean(part))}
          />
        </p>
      </div>
      <div className="acts">
        <button
          type="button"
          className="btn big"
          aria-label={t('childcare.takeInOf', { name: child.given })}
          onClick={() => onTakeIn({ id: child.childId, given: child.given, parent: child.participantId })}
        >
          {t('childcare.takeIn')}
        </button>
      </div>
    </li>
  );
}
