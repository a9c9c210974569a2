import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { bring } from '../../ui/Reason';
import { Clashing } from './Clashing';
import type { ClashGroup } from './clashGroups';
import { type Taken, useFree } from './Free';
import type { WantedTime } from './queries';

type Props = {
  groups: readonly ClashGroup[];
  centreId: string;
  wanted: WantedTime;
  take: (taken: Taken) => void;
  submit: string;
};

/** Why a plan was refused. What is free is taken with one press; whoever took it stays here and reads what is left. */
export function RefusedPlan({ groups, centreId, wanted, take, submit }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<{ taken: Taken; what: string }>();
  const free = useFree(centreId, wanted, (one, what) => {
    take(one);
    setTaken({ taken: one, what });
  });
  useEffect(() => {
    if (taken) bring(place.current);
  }, [taken]);
  // Another room frees of what was in the room; another time is free for everybody.
  const left = groups.filter(
    ({ kind }) => taken && 'roomId' in taken.taken && (kind === 'TEACHER' || kind === 'PEOPLE'),
  );
  return (
    <div ref={place} tabIndex={-1} className="reason refused">
      {taken && (
        <Note tone="reed" role="status">
          <b>{t('free.taken', { what: taken.what })}</b>
          {left.length === 0 && (
            <div className="acts">
              <button type="submit" className="btn primary">
                {submit}
              </button>
            </div>
          )}
        </Note>
      )}
      {(!taken || left.length > 0) && <Clashing groups={taken ? left : groups} free={free} role="alert" />}
    </div>
  );
}
