import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import type { ClashGroup } from './clashGroups';
import { type Free, FreeRooms, FreeTimes } from './Free';

const FIRST = 3;

type Props = { groups: readonly ClashGroup[]; free: Free; role: 'alert' | 'status' };

/** What stands in the way, by what clashes: how often, the first times, the rest folded; and what is free instead. */
export function Clashing({ groups, free, role }: Props) {
  const { t } = useTranslation();
  const [only, ...others] = groups;
  const several = others.length > 0;
  const last = groups.at(-1);
  return (
    <Note tone="clay">
      <b role={role}>{several ? t('inTheWay.clashes') : only && <Heading group={only} />}</b>
      {groups.map((group) => (
        <div key={group.kind} className="clashing">
          {several && (
            <p>
              <b>
                <Heading group={group} />
              </b>
            </p>
          )}
          <Lines lines={group.lines.slice(0, FIRST)} />
          {group.lines.length > FIRST && (
            <details>
              <summary>
                {t('clashes.rest')} <span className="n">{group.lines.length - FIRST}</span>
              </summary>
              <Lines lines={group.lines.slice(FIRST)} />
            </details>
          )}
          {(group.kind === 'ROOM' || group.kind === 'CLOSED') && <FreeRooms free={free} />}
          {group === last && <FreeTimes free={free} />}
        </div>
      ))}
    </Note>
  );
}

function Heading({ group: { kind, lines } }: { group: ClashGroup }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`clashes.${kind}`)} {lines.length > 1 && <span className="n">{lines.length}</span>}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
