import { HttpResponse, http } from 'msw';
import type { Centre, Course, CourseSession } from '../api/contract';
import { idOf, KIRKUK, problem, words } from './basics';

/** The centre of the tests as the service tells of it, with a few rooms and an ordinary week. */
const week = (['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'] as const).map((day) => ({
  day,
  opens: '08:30',
  closes: '15:30',
}));

export const kirkuk: Centre = {
  id: KIRKUK,
  code: 'KRK',
  name: { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' },
  kind: 'FIXED',
  state: 'OPEN',
  governorate: {
    pcode: 'IQG13',
    scheme: 'COD',
    level: 'GOVERNORATE',
    name: { en: 'Kirkuk', ar: 'كركوك', ckb: 'کەرکووک' },
    validFrom: '2000-01-01',
  },
  district: null,
  address: null,
  phone: null,
  zone: 'Asia/Baghdad',
  openedOn: '2016-12-05',
  openingHours: { regular: week, seasons: [] },
  holidayCalendar: 'FEDERAL',
  version: 0,
};

export const sewing = {
  id: '0193d000-0000-7000-8000-000000000001',
  centreId: KIRKUK,
  name: words('Sewing room'),
  kind: 'WORKSHOP',
  capacity: 14,
  stepFree: true,
  inUse: true,
  version: 0,
};

/** When it was, and how often it has been, changed: of no matter to what is tested. */
export const stamped = { updatedAt: '2026-11-02T08:00:00Z', version: 0 };

export const tailoring: Course = {
  id: idOf('tailor'),
  centreId: KIRKUK,
  privateSession: false,
  activityId: idOf('a1'),
  title: words('Tailoring'),
  label: null,
  type: 'VOCATIONAL',
  shape: 'CLOSED_GROUP',
  womenOnly: true,
  ageFrom: 15,
  ageTo: null,
  state: 'ANNOUNCED',
  startsOn: '2099-10-04',
  endsOn: '2099-12-24',
  roomId: sewing.id,
  language: 'ar',
  capacity: 16,
  waitingPlaces: 10,
  childcareSeats: 6,
  selection: 'STREAMS',
  streamAPlaces: 8,
  streamBPlaces: 8,
  offerHours: 72,
  completionPercent: 80,
  weekdays: ['SUNDAY', 'TUESDAY'],
  startTime: '09:00',
  endTime: '12:00',
  published: true,
  showsWhere: 'FULL',
  teachers: [{ staffMemberId: idOf('t1'), name: 'Runak Ali', role: 'TRAINER' }],
  mine: false,
  announcedAt: '2099-09-20T08:00:00Z',
  cancelReason: null,
  placesTaken: 14,
  childcareTaken: 4,
  sessions: 1,
  sessionsHeld: 0,
  nextSession: null,
  updatedAt: '2026-11-02T08:00:00Z',
  version: 1,
};

/** The next time the course of tailoring meets. */
export const sewingClass: CourseSession = {
  id: idOf('s1'),
  courseId: tailoring.id,
  centreId: KIRKUK,
  roomId: sewing.id,
  startsAt: '2099-11-24T09:00',
  endsAt: '2099-11-24T12:00',
  state: 'PLANNED',
  sheet: 'NOT_TAKEN',
  privateSession: false,
  title: words('Tailoring'),
  type: 'VOCATIONAL',
  shape: 'CLOSED_GROUP',
  topic: 'Buttonholes',
  teachers: ['Runak Ali'],
  mine: false,
  cancelReason: null,
  closureId: null,
  makesUpFor: null,
  madeUpBy: null,
  capacity: 16,
  placesTaken: 14,
  childcareSeats: 6,
  sequence: 0,
  updatedAt: '2026-11-02T08:00:00Z',
  version: 3,
};

export const corner = {
  roomId: sewing.id,
  places: 15,
  bands: [
    { fromMonths: 0, toMonths: 24, childrenPerWorker: 4 },
    { fromMonths: 24, toMonths: 48, childrenPerWorker: 8 },
  ],
  version: 0,
};

export const staff = {
  id: '0193d000-0000-7000-8000-000000000011',
  centreId: KIRKUK,
  name: 'Nadia Salim',
  subject: null,
  job: 'Facilitator',
  phone: '+9647701234567',
  from: '2025-03-01',
  to: null,
  engagement: 'STAFF',
  conduct: null,
  safeguarding: null,
  vetting: null,
  version: 0,
};

export const callList = [{ name: 'Nadia Salim', phone: '+9647701234567', why: 'STAFF' }];

export const nothingHappens = { sessionsCancelled: 0, childcareCancelled: 0, offersPaused: 0, makeUpDates: [] };

export const page = (items: readonly object[]) => HttpResponse.json({ items, next: null });

/** What is answered whole, as the service answers it. */
export const listed = (items: readonly object[]) => HttpResponse.json({ items });

export const tagged = <T extends { version: number }>(record: T) =>
  HttpResponse.json(record, { headers: { ETag: `"${record.version}.en.record"` } });

export const created = (record: object) => HttpResponse.json(record, { status: 201, headers: { ETag: '"0"' } });

/** Every day from one to another, as an ordinary week has it. */
function days(from: string, to: string) {
  const found = [];
  for (let time = Date.parse(`${from}T00:00Z`); time <= Date.parse(`${to}T00:00Z`); time += 86_400_000) {
    const open = new Date(time).getUTCDay() < 5;
    found.push({
      date: new Date(time).toISOString().slice(0, 10),
      open,
      opens: open ? '08:30' : null,
      closes: open ? '15:30' : null,
      why: open ? null : 'NOT_A_WORKING_DAY',
      holiday: null,
      closureId: null,
    });
  }
  return found;
}

/** What the house answers when a test says nothing else. */
export const houseHandlers = [
  // Everything that can be changed has a history beside it.
  http.get('*/api/v1/histories/:kind/:id', () => page([])),
  http.get('*/api/v1/centres', () => listed([kirkuk])),
  http.get('*/api/v1/centres/:id', ({ params }) => (params.id === KIRKUK ? tagged(kirkuk) : problem(404, 'not-found'))),
  http.get('*/api/v1/centres/:id/open-days', ({ request }) => {
    const asked = new URL(request.url).searchParams;
    return listed(days(asked.get('from') ?? '', asked.get('to') ?? ''));
  }),
  http.get('*/api/v1/centres/:id/rooms', () => listed([sewing])),
  http.get('*/api/v1/centres/:id/rooms/:roomId', () => tagged(sewing)),
  http.get('*/api/v1/centres/:id/childrens-corner', () => tagged(corner)),
  http.get('*/api/v1/centres/:id/life-events', () => listed([])),
  http.get('*/api/v1/centres/:id/funding-contributions', () => listed([])),
  http.get('*/api/v1/centres/:id/closures', () => page([])),
  http.get('*/api/v1/centres/:id/room-holds', () => listed([])),
  http.get('*/api/v1/centres/:id/authority-letters', () => listed([])),
  http.get('*/api/v1/tasks', () => listed([])),
  http.get('*/api/v1/house-counts', () => listed([])),
  http.get('*/api/v1/staff', () => page([staff])),
  http.get('*/api/v1/staff/:id', () => tagged(staff)),
  http.get('*/api/v1/focal-points', () => page([])),
  http.get('*/api/v1/holidays', () => listed([])),
  http.get('*/api/v1/organisations', () => page([])),
  http.post('*/api/v1/centres/:id/closures/previews', () =>
    HttpResponse.json({ consequences: nothingHappens, callList }),
  ),
];
