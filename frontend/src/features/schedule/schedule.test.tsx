import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf, words } from '../../test/basics';
import { tailoring } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const SOON = { timeout: 15_000 };
const course = {
  id: '0193d100-0000-7000-8000-000000000001',
  title: { en: 'Sewing', ar: 'الخياطة', ckb: 'دوورین' },
  type: 'VOCATIONAL',
  language: 'ar',
  womenOnly: true,
  ageFrom: null,
  ageTo: null,
  childcare: true,
  openToAll: false,
};

function met(day: string, part: object = {}) {
  return {
    id: idOf(day),
    course,
    day,
    startsAt: `${day}T09:00`,
    endsAt: `${day}T12:00`,
    room: words('Sewing room'),
    cancelled: false,
    sequence: 0,
    changedAt: '2026-11-20T08:00:00Z',
    ...part,
  };
}

function running(number: number, part: object) {
  return {
    ...tailoring,
    id: `0193d100-0000-7000-8000-00000000001${number}`,
    activityId: `0193d100-0000-7000-8000-00000000002${number}`,
    title: { en: `Course ${number}`, ar: 'دورة', ckb: 'خول' },
    ...part,
  };
}

beforeEach(() => {
  service.use(
    signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ']),
    http.get('*/api/v1/public/schedules/KRK', () =>
      HttpResponse.json({
        centre: { code: 'KRK', name: { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' } },
        from: '2026-11-22',
        to: '2026-12-05',
        days: ['22', '23', '27'].map((day) => ({
          day: `2026-11-${day}`,
          ...(day === '27' ? { opens: null, closes: null } : { opens: '08:30', closes: '15:30' }),
        })),
        closures: [],
        sessions: [
          met('2026-11-22'),
          met('2026-11-24'),
          met('2026-11-25', { cancelled: true }),
          met('2026-11-29', { startsAt: null, endsAt: null, room: null }),
        ],
        onRequest: [],
      }),
    ),
    http.get('*/api/v1/courses', () =>
      HttpResponse.json({
        items: [
          running(1, {}),
          running(2, { published: false }),
          running(3, { showsWhere: 'ASK_THE_CENTRE' }),
          running(4, { showsWhere: 'DAY_ONLY' }),
          running(5, {}),
        ],
        next: null,
      }),
    ),
    http.get('*/api/v1/activities', () =>
      HttpResponse.json({
        items: [
          {
            id: '0193d100-0000-7000-8000-000000000025',
            title: words('Listening'),
            type: 'SELF_HELP',
            shape: 'CLOSED_GROUP',
            sensitive: true,
            womenOnly: false,
            hazardous: false,
            certificate: 'NONE',
            completionPercent: 80,
            units: [],
            materials: [],
            retired: false,
            version: 0,
          },
        ],
        next: null,
      }),
    ),
  );
});

test('whatIsNotToldHasItsReasonAndWhatIsToldIsNotListed', async () => {
  await open('/whats-on');
  const hidden = (await screen.findByRole('heading', { name: 'What is not told, and why' }, SOON)).closest('section');
  await within(hidden as HTMLElement).findByRole('link', { name: 'Course 2' }, SOON);
  const lines = within(hidden as HTMLElement).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'Course 2Not put on the public schedule',
    'Course 3Spoken of; when and where is asked at the centre',
    'Course 4Told with the day only',
    'Course 5Its title is its group’s business',
  ]);
});

test('theMessageTellsEachDayWithoutWhatWasCancelled', async () => {
  await open('/whats-on');
  const message = await screen.findByRole('textbox', { name: 'The message' }, SOON);
  await expect.poll(() => (message as HTMLTextAreaElement).value, SOON).toContain('Sunday, 22 November');
  const said = (message as HTMLTextAreaElement).value;
  expect(said).toContain('Sewing (Sewing room · women only · childcare)');
  expect(said).toContain('ask the centre when Sewing');
  expect(said).not.toContain('25 November');
  expect(said).toMatch(/\/schedule\/KRK\?language=en$/);
});

test('thePosterSaysEachCourseOnceWithItsWeekdaysInThreeLanguages', async () => {
  await open('/whats-on/poster');
  const poster = await screen.findByRole('region', { name: 'Poster' }, SOON);
  expect(await within(poster).findByText(/Sunday, Tuesday/, {}, SOON)).toBeVisible();
  expect(within(poster).getByText(/الأحد، الثلاثاء/)).toBeVisible();
  expect(within(poster).getByText(/^Sunday, Monday .*08:30–15:30/)).toBeVisible();
  expect(within(poster).getByText(/یەکشەممە، سێشەممە/)).toBeVisible();
  expect(within(poster).getByRole('img', { name: 'Opens the page' })).toBeVisible();
});

test('myCalendarIsShownOnceAndEnded', async () => {
  let ended = false;
  service.use(
    http.post('*/api/v1/me/calendar-address', () =>
      HttpResponse.json({ path: '/api/v1/public/calendars/9f86d0' }, { status: 201 }),
    ),
    http.post('*/api/v1/me/calendar-address/ending', () => {
      ended = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open('/whats-on');
  await user.click(await screen.findByRole('button', { name: 'Make an address' }, SOON));
  expect(await screen.findByText(/calendars\/9f86d0\?language=en/, {}, SOON)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'End my address' }));
  expect(await screen.findByText('Nothing is found under it any more.', {}, SOON)).toBeVisible();
  expect(ended).toBe(true);
  expect(screen.queryByText(/9f86d0/)).toBeNull();
});

test('aCentreThatIsNotOpenHasNoPageAndSaysSo', async () => {
  service.use(http.get('*/api/v1/public/schedules/KRK', () => problem(404, 'not-found')));
  await open('/whats-on');
  expect(await screen.findByText('A centre that is not open has no public page.', {}, SOON)).toBeVisible();
});
