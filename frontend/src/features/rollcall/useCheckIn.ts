import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SessionSheet } from '../../api/contract';
import { addWalkIn } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useLine } from '../../api/line';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { keepOrSend, markNow } from '../../offline/keeping';
import { whatWaits } from '../../offline/outbox';
import { fullName, type NameParts } from '../../ui/Named';
import { useNow } from '../../ui/useNow';
import { inSince, inTurn, isIn, onLatinKeys, readReference, rowOfReference } from './checkIn';
import { findByReference, type Found, sheetQuery, type TodaysSession, waitingOf } from './queries';
import { type Line, linesOf, markOf, type Roll, rollOf } from './roll';

/** What the desk says about whoever stands there. */
export type Verdict =
  | { kind: 'welcome'; name: string; roll: Roll; participantId: string; elsewhere?: TodaysSession }
  | { kind: 'already'; name: string; since: string | undefined }
  | { kind: 'unsettled'; name: string }
  | { kind: 'elsewhere'; name: string; session: TodaysSession; reference: string }
  | { kind: 'waiting'; name: string; place: number | null; reference: string }
  | { kind: 'notInGroup'; name: string; reference: string }
  | { kind: 'unknown'; reference: string }
  | { kind: 'noCard' }
  | { kind: 'noLine'; reference: string }
  | { kind: 'failed'; error: unknown };

/** One after the other comes to the desk: whoever is on the sheet is marked at once, about anybody else it is asked. */
export function useCheckIn(sheet: SessionSheet, others: readonly TodaysSession[]) {
  const me = useMe();
  const queries = useQueryClient();
  const line = useLine();
  const now = useNow();
  const [verdict, setVerdict] = useState<Verdict>();
  const [looking, setLooking] = useState(false);
  const turn = useRef(0);
  const roll = rollOf(sheet);

  const letIn = async (into: Roll, who: Line, elsewhere?: TodaysSession): Promise<Verdict> => {
    const name = who.name ? fullName(who.name) : '';
    if (who.sync === 'clash') return { kind: 'unsettled', name };
    if (isIn(who)) return { kind: 'already', name, since: inSince(who) };
    await keepOrSend(me.subject, [markOf(into, who, { mark: 'PRESENT' })]);
    return { kind: 'welcome', name, roll: into, participantId: who.participantId, elsewhere };
  };
  const lineOf = (of: Roll, participantId: string) =>
    linesOf(of, me.subject, whatWaits()).find((one) => one.participantId === participantId);

  const onSheet = async (reference: string): Promise<Verdict | undefined> => {
    const row = rowOfReference(sheet, reference);
    const known = row && lineOf(roll, row.attendance.participantId);
    return known && letIn(roll, known);
  };
  /** Where they are expected now or next; nobody is let in where the sheet is finished. */
  const lookElsewhere = async (reference: string, name: NameParts | undefined): Promise<Verdict> => {
    for (const session of inTurn(others, now)) {
      const there = await queries.fetchQuery({ ...sheetQuery(session.id), staleTime: 60_000 });
      const row = rowOfReference(there, reference);
      if (row && there.sheet !== 'LOCKED')
        return { kind: 'elsewhere', name: row.name ? fullName(row.name) : '', session, reference };
    }
    const waits = (await waitingOf(sheet.courseId)).find(({ person }) => person.reference === reference);
    if (waits) return { kind: 'waiting', name: fullName(waits.person.name), place: waits.place ?? null, reference };
    return name ? { kind: 'notInGroup', name: fullName(name), reference } : { kind: 'unknown', reference };
  };
  const decide = async (reference: string, found?: Found): Promise<Verdict> => {
    const here = await onSheet(reference);
    if (here) return here;
    if (line === 'closed') return { kind: 'noLine', reference };
    const known =
      found ?? (me.may('PARTICIPANT_SEARCH') ? await findByReference(reference, sheet.centreId) : undefined);
    // A card from before two records became one still opens the one that is left.
    const merged = known && known.reference !== reference ? await onSheet(known.reference) : undefined;
    if (merged) return merged;
    if (sheet.byHeadcount) return addNow(known?.reference ?? reference);
    return lookElsewhere(known?.reference ?? reference, known?.name);
  };
  const addNow = async (reference: string): Promise<Verdict> => {
    try {
      const body = { reference, ...(await markNow(me.subject)) };
      const { row } = await addWalkIn({
        path: { sessionId: sheet.sessionId },
        body,
        headers: once(crypto.randomUUID()),
      });
      await queries.invalidateQueries({ queryKey: sheetQuery(sheet.sessionId).queryKey });
      const name = row.name ? fullName(row.name) : '';
      return { kind: 'welcome', name, roll, participantId: row.attendance.participantId };
    } catch (error) {
      if (isRefusal(error) && error.problem.errors?.some(({ code }) => code === 'person-unknown'))
        return { kind: 'unknown', reference };
      throw error;
    }
  };

  /** The latest one at the desk is answered, whoever came before. */
  const answering = async (work: () => Promise<Verdict>) => {
    turn.current += 1;
    const mine = turn.current;
    setLooking(true);
    const said = await work().catch((error: unknown): Verdict => ({ kind: 'failed', error }));
    if (mine !== turn.current) return;
    setLooking(false);
    setVerdict(said);
  };

  return {
    verdict,
    looking,
    scan: (text: string, codes: readonly string[] = []) => {
      const reference = readReference(text) ?? readReference(onLatinKeys(codes));
      return answering(async () => (reference ? decide(reference) : { kind: 'noCard' }));
    },
    choose: (who: Line) => answering(() => letIn(roll, who)),
    chooseFound: (found: Found) => answering(() => decide(found.reference, found)),
    add: (reference: string) => answering(() => addNow(reference)),
    letInThere: (session: TodaysSession, reference: string) =>
      answering(async () => {
        const there = await queries.fetchQuery({ ...sheetQuery(session.id), staleTime: 60_000 });
        const row = rowOfReference(there, reference);
        const who = row && lineOf(rollOf(there), row.attendance.participantId);
        return who ? letIn(rollOf(there), who, session) : { kind: 'unknown', reference };
      }),
    /** As if nobody had been let in: the sheet says nothing about them again. */
    undo: async (of: Roll, participantId: string) => {
      const sheetNow = queries.getQueryData(sheetQuery(of.sessionId).queryKey);
      const now = sheetNow ? rollOf(sheetNow) : of;
      const row = now.rows.find((one) => one.participantId === participantId);
      try {
        if (row) await keepOrSend(me.subject, [markOf(now, row, { mark: 'CLEARED' })]);
        setVerdict(undefined);
      } catch (error) {
        setVerdict({ kind: 'failed', error });
      }
    },
  };
}

export type CheckIn = ReturnType<typeof useCheckIn>;
