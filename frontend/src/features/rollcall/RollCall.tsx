import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepOrSend, keepOrSendCount } from '../../offline/keeping';
import { useWaiting } from '../../offline/useWaiting';
import { Icon } from '../../ui/Icon';
import { fullName } from '../../ui/Named';
import { Count } from './Count';
import { Person } from './Person';
import { countedIn, type Line, linesOf, markOf, marks, type Roll, type Said, tally } from './roll';
import { useKeeping } from './useKeeping';

type Props = {
  roll: Roll;
  /** Whose marks these are. */
  owner: string;
  /** Why a locked sheet is changed; undefined while it is read only. */
  correction?: string;
  /** Who came was counted by sex and age: the number is not asked for again. */
  byHeadcount?: boolean;
  /** What stands beneath the names: the end of the sheet. */
  below?: (lines: readonly Line[], counted: number | null) => ReactNode;
  afterNames?: ReactNode;
};

/** A list of names as large as a finger: a tap or one key says who is here, and it is kept at once. */
export function RollCall({ roll, owner, correction, byHeadcount = false, below, afterNames }: Props) {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<string>();
  const { keep, said: heard } = useKeeping();
  const lines = linesOf(roll, owner, waiting);
  const counted = countedIn(roll, owner, waiting);
  const counts = tally(lines);
  const locked = roll.sheet === 'LOCKED' && correction === undefined;

  const say = async (participantId: string, what: Said) => {
    const line = lines.find((one) => one.participantId === participantId);
    if (locked || !line) return;
    const who = line.name ? fullName(line.name) : '';
    const words = t('rollcall.heard', { who, mark: t(`mark.${what.mark}`) });
    setOpen(what.mark === 'PRESENT' ? undefined : line.participantId);
    await keep(() => keepOrSend(owner, [markOf(roll, line, what, correction)]), words);
  };
  const now = useRef({ lines, say });
  now.current = { lines, say };
  const said = useCallback((participantId: string, what: Said) => now.current.say(participantId, what), []);
  const focused = useCallback(
    (participantId: string) => setActive(now.current.lines.findIndex((line) => line.participantId === participantId)),
    [],
  );
  const everybody = () => {
    const rest = lines.filter((line) => !line.said);
    const present = rest.map((line) => markOf(roll, line, { mark: 'PRESENT' }, correction));
    void keep(() => keepOrSend(owner, present), t('rollcall.heardAll', { count: rest.length }));
  };
  const goTo = (at: number) => {
    const to = Math.max(0, Math.min(lines.length - 1, at));
    setActive(to);
    const row = list.current?.children[to];
    const target = [...(row?.querySelectorAll<HTMLElement>('[data-way]') ?? [])].filter(isShown);
    (target.find((way) => way.getAttribute('aria-checked') === 'true') ?? target[0])?.focus();
  };
  const pressed = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const letter = ['KeyP', 'KeyL', 'KeyE', 'KeyA'].indexOf(event.code);
    const line = lines[active];
    if (letter >= 0 && line) {
      void say(line.participantId, { mark: marks[letter] ?? 'PRESENT' });
      goTo(active + 1);
    } else if (event.key === 'ArrowDown') goTo(active + 1);
    else if (event.key === 'ArrowUp') goTo(active - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(lines.length - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div className="two roll">
      <section aria-label={t('rollcall.group')}>
        <div className="bar">
          <h2>
            {t('rollcall.group')} <span className="n">{lines.length}</span>
          </h2>
          {!locked && counts.open > 0 && (
            <button type="button" className="btn" id="everybody" onClick={everybody}>
              <Icon name="check" />
              {counts.open === lines.length ? t('rollcall.everybody') : t('rollcall.theOthers', { count: counts.open })}
            </button>
          )}
        </div>
        <ul ref={list} className="names" onKeyDown={pressed}>
          {lines.map((line, at) => (
            <Person
              key={line.participantId}
              line={line}
              owner={owner}
              roving={at === active}
              open={open === line.participantId}
              locked={locked}
              onFocus={focused}
              onSay={said}
            />
          ))}
        </ul>
        {afterNames}
        {heard}
        {below?.(lines, counted)}
      </section>
      <aside>
        <Count
          counted={counted}
          counts={counts}
          locked={byHeadcount || roll.sheet === 'LOCKED'}
          byHeadcount={byHeadcount}
          onCount={(people) =>
            void keep(() => keepOrSendCount(owner, roll.sessionId, people), t('rollcall.heardCount', { count: people }))
          }
        />
      </aside>
    </div>
  );
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
}
