import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendanceGrid } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { addDays, dayOf, isoDay, readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { watchTaken } from '../../offline/courier';
import { keepOrSend } from '../../offline/keeping';
import { useWaiting } from '../../offline/useWaiting';
import { Icon } from '../../ui/Icon';
import { fullName } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { gridQuery } from './queries';
import { marks, next, type Shown } from './roll';
import { useKeeping } from './useKeeping';

const tones: Record<Shown, string> = { PRESENT: 'reed', LATE: 'saffron', EXCUSED: 'lapis', ABSENT: 'clay' };

/** The paper register on the screen: people down, dates across, a week entered with letters and arrows. */
export function GridPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const queries = useQueryClient();
  const [from, setFrom] = useState(() => isoDay(addDays(dayOf(new Date()), -6)));
  const grid = useQuery(gridQuery(id, from));
  useEffect(
    () => watchTaken(() => void queries.invalidateQueries({ queryKey: gridQuery(id, from).queryKey })),
    [id, from, queries],
  );
  if (isRefusal(grid.error, 404)) return otherwise;
  const move = (days: number) => setFrom(isoDay(addDays(readDay(from), days)));
  return (
    <Page
      title={t('rollcall.grid')}
      above={
        <Link className="back" to="/">
          <Icon name="back" />
          {t('today.nav')}
        </Link>
      }
      below={<p>{t('rollcall.gridSince', { day: day(from) })}</p>}
      actions={
        <>
          <button type="button" className="btn" onClick={() => move(-7)}>
            <Icon name="back" />
            {t('rollcall.weekBefore')}
          </button>
          <button type="button" className="btn" onClick={() => move(7)}>
            {t('rollcall.weekAfter')}
            <Icon name="forth" />
          </button>
        </>
      }
    >
      <QueryState of={grid} />
      {grid.data && grid.data.days.length === 0 && (
        <Empty icon="calendar">
          <p>{t('rollcall.noDays')}</p>
        </Empty>
      )}
      {grid.data && grid.data.days.length > 0 && <Grid grid={grid.data} />}
    </Page>
  );
}

function Grid({ grid }: { grid: AttendanceGrid }) {
  const { t } = useTranslation();
  const { shortDay, number } = useFormats();
  const me = useMe();
  const { marks: waiting } = useWaiting();
  const body = useRef<HTMLTableSectionElement>(null);
  const said = (person: number, at: number) => {
    const line = grid.lines[person];
    const held = grid.days[at];
    const own = waiting.filter(
      (mark) =>
        mark.owner === me.subject && mark.sessionId === held?.sessionId && mark.participantId === line?.participantId,
    );
    return { waits: own.length > 0, mark: own.at(-1)?.mark ?? line?.cells[at]?.mark ?? undefined };
  };
  const { keep, said: fate } = useKeeping();
  const say = (person: number, at: number, mark: Shown) => {
    const line = grid.lines[person];
    const held = grid.days[at];
    if (!line || !held || held.sheet === 'LOCKED' || held.session === 'CANCELLED') return;
    const key = line.cells[at]?.key;
    const seen = key ? [key] : [];
    const who = line.name ? fullName(line.name) : '';
    void keep(
      () => keepOrSend(me.subject, [{ sessionId: held.sessionId, participantId: line.participantId, mark, seen }]),
      t('rollcall.heard', { who, mark: t(`mark.${mark}`) }),
    );
  };
  const everybodyOn = (at: number) => {
    grid.lines.forEach((line, person) => {
      if (line.cells[at]?.enrolled && !said(person, at).mark) say(person, at, 'PRESENT');
    });
  };
  const pressed = (event: React.KeyboardEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const [person = 0, at = 0] = cell.split(' ').map(Number);
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const letter = ['KeyP', 'KeyL', 'KeyE', 'KeyA'].indexOf(event.code);
    const goTo = (row: number, column: number) =>
      body.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
    if (letter >= 0) {
      say(person, at, marks[letter] ?? 'PRESENT');
      goTo(person + 1, at);
    } else if (event.key === 'ArrowDown') goTo(person + 1, at);
    else if (event.key === 'ArrowUp') goTo(person - 1, at);
    else if (event.key === forward) goTo(person, at + 1);
    else if (event.key === back) goTo(person, at - 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <section className="scroll" aria-label={t('rollcall.grid')}>
        <table className="register">
          <caption className="sr">{t('rollcall.gridKeys')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rollcall.person')}</th>
              {grid.days.map((held, at) => (
                <th key={held.sessionId} scope="col">
                  <Link to="/rollcall/$id" params={{ id: held.sessionId }}>
                    {shortDay(held.startsAt)}
                    <br />
                    <span dir="ltr">{held.startsAt.slice(11)}</span>
                  </Link>
                  {held.sheet !== 'LOCKED' && held.session !== 'CANCELLED' && (
                    <button type="button" className="linkish" onClick={() => everybodyOn(at)}>
                      {t('rollcall.everybody')}
                    </button>
                  )}
                </th>
              ))}
              <th scope="col">{t('rollcall.rate')}</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={pressed}>
            {grid.lines.map((line, person) => (
              <tr key={line.participantId}>
                <th scope="row">
                  <bdi>{line.name ? fullName(line.name) : t('rollcall.nobodyHere')}</bdi>
                </th>
                {grid.days.map((held, at) => {
                  const { mark, waits } = said(person, at);
                  const shown = mark && mark !== 'CLEARED' ? (mark as Shown) : undefined;
                  const fixed =
                    held.sheet === 'LOCKED' || held.session === 'CANCELLED' || (!line.cells[at]?.enrolled && !shown);
                  return (
                    <td key={held.sessionId}>
                      <button
                        type="button"
                        data-cell={`${person} ${at}`}
                        className={shown ? `chip-cell ${tones[shown]}` : 'chip-cell'}
                        disabled={fixed}
                        title={waits ? t('sync.waits') : undefined}
                        aria-label={t('rollcall.cell', {
                          who: line.name ? fullName(line.name) : '',
                          day: shortDay(held.startsAt),
                          mark: shown ? t(`mark.${shown}`) : t('rollcall.notYet'),
                        })}
                        onClick={() => say(person, at, next(shown))}
                      >
                        {shown ? t(`markLetter.${shown}`) : '·'}
                      </button>
                    </td>
                  );
                })}
                <td className="num">
                  {line.rate && line.rate.held > 0
                    ? t('rollcall.rateOf', { attended: number(line.rate.attended), held: number(line.rate.held) })
                    : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {fate}
    </>
  );
}
