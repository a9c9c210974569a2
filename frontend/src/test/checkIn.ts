import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, vi } from 'vitest';
import { dayOf, isoDay } from '../i18n/dates';
import { refresh } from '../offline/outbox';
import { stamped } from './house';
import { forgetAll } from './memoryDatabase';
import { open } from './open';
import { hemin, KIRKUK, sara, service, signedInAs } from './service';

const ME = '0193a000-0000-7000-8000-000000000001';
export const FIRST = '0193e000-0000-7000-8000-000000000001';
export const SECOND = '0193e000-0000-7000-8000-000000000002';
const today = isoDay(dayOf(new Date()));

type Sent = { device: string; marks: { participantId: string; counter: number; mark: string }[] };
export const sent: Sent[] = [];
let came: Record<string, { mark: string | null; standing: object[] }>;

export function session(id: string, hour: string, part: object = {}) {
  return {
    id,
    courseId: id,
    centreId: KIRKUK,
    startsAt: `${today}T${hour}:00`,
    endsAt: `${today}T${hour}:50`,
    state: 'PLANNED',
    sheet: 'OPEN',
    privateSession: false,
    shape: 'CLOSED_GROUP',
    title: { en: `Class at ${hour}`, ar: 'درس', ckb: 'وانە' },
    teachers: [],
    mine: true,
    capacity: 18,
    placesTaken: 1,
    childcareSeats: 0,
    sequence: 0,
    ...stamped,
    ...part,
  };
}

export function sheet(id: string, people: (typeof sara)[], part: object = {}) {
  return http.get(`*/api/v1/sessions/${id}/sheet`, () =>
    HttpResponse.json({
      sessionId: id,
      courseId: id,
      centreId: KIRKUK,
      title: { en: 'Class', ar: 'درس', ckb: 'وانە' },
      startsAt: `${today}T09:00`,
      endsAt: `${today}T09:50`,
      session: 'PLANNED',
      sheet: 'OPEN',
      byHeadcount: false,
      inTheRoom: null,
      rows: people.map((person) => ({
        reference: person.reference,
        name: person.name,
        walkIn: false,
        attendance: { participantId: person.id, mark: null, conflict: false, standing: [], ...came[person.id] },
      })),
      headcount: [],
      scan: 'MISSING',
      scans: [],
      version: 1,
      ...part,
    }),
  );
}

/** Two sessions today, one person on the sheet of each; what is marked is kept in `sent`. */
export async function aDeskIsOpen() {
  vi.stubGlobal('indexedDB', {});
  forgetAll();
  await refresh();
  sent.length = 0;
  came = {};
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ', 'ATTENDANCE_MARK']),
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [session(FIRST, '09'), session(SECOND, '13')] })),
    http.get('*/api/v1/courses/:id/enrolments', () => HttpResponse.json({ items: [], next: null })),
    sheet(FIRST, [sara]),
    sheet(SECOND, [hemin]),
    http.post('*/api/v1/sessions/:id/attendance-marks', async ({ request }) => {
      const body = (await request.json()) as Sent;
      sent.push(body);
      const held = body.marks.map(({ participantId, counter, mark }) => ({
        participantId,
        mark: mark === 'CLEARED' ? null : mark,
        conflict: false,
        standing:
          mark === 'CLEARED'
            ? []
            : [
                {
                  device: body.device,
                  counter,
                  mark,
                  markedAt: new Date().toISOString(),
                  markedBy: { subject: ME, displayName: 'Avan Omar' },
                },
              ],
      }));
      for (const one of held) came[one.participantId] = one;
      return HttpResponse.json({
        results: body.marks.map(({ counter }) => ({ counter, outcome: 'STORED', errors: [] })),
        held,
        sheet: 'OPEN',
        version: 2,
      });
    }),
  );
}

export async function atTheDesk() {
  const { user } = await open(`/checkin?session=${FIRST}`);
  const field = await screen.findByRole('combobox', { name: 'Card, number or name' }, { timeout: 15_000 });
  await waitFor(() => expect(field).toHaveFocus());
  return user;
}

export const verdict = () => document.querySelector('.verdict') as HTMLElement;
export const marksSent = () => sent.flatMap(({ marks }) => marks.map(({ mark }) => mark));
