import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf } from '../../test/basics';
import type { OpeningFigure, PeopleByDay } from '../../api/contract';
import { page } from '../../test/house';
import { open } from '../../test/open';
import { KIRKUK, service, signedInAs } from '../../test/service';

const sheet: OpeningFigure = {
  id: '0193f000-0000-7000-8000-000000000001',
  centreId: KIRKUK,
  counted: 'PEOPLE_REGISTERED',
  number: 1150,
  asOf: '2025-12-31',
  periodFrom: null,
  includesRegistered: true,
  provenance: {
    definition: 'Everybody who signed the paper register, each person once',
    source: 'Paper register, book 1 to 3',
    signatoryName: 'Rebin Salar',
    signatoryRole: 'Centre manager until 2025',
  },
  replaces: null,
  reason: null,
  replacedBy: null,
  recordedBy: { subject: '0193f000-0000-7000-8000-0000000000aa', displayName: 'Avan Omar' },
  recordedAt: '2026-11-24T07:00:00Z',
};

const counted: PeopleByDay = {
  asOf: '2025-12-31',
  people: 4630,
  centres: [{ centreId: KIRKUK, people: 4630, registered: 3480, beside: 0, missing: 1150, figures: [sheet] }],
};

const manager = signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'OPENING_FIGURE_READ', 'OPENING_FIGURE_RECORD']);

function answers(figures: readonly OpeningFigure[] = [sheet]) {
  const sent: unknown[] = [];
  service.use(
    manager,
    http.get('*/participants/people-by-day', ({ request }) => {
      const asOf = new URL(request.url).searchParams.get('asOf') ?? '';
      return HttpResponse.json({ ...counted, asOf });
    }),
    http.get('*/participants/attendance-sheets', () => page([])),
    http.get('*/participants/opening-figures', () => page(figures)),
    http.post('*/participants/opening-figures', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(sheet, { status: 201 });
    }),
    http.post('*/participants/opening-figures/:id/replacement', async ({ request, params }) => {
      sent.push(params.id, await request.json());
      return HttpResponse.json({ ...sheet, id: idOf('f2'), replaces: sheet.id }, { status: 201 });
    }),
  );
  return sent;
}

test('theNumberOfADayStandsWithItsDefinitionAndItsProvenance', async () => {
  answers();
  await open('/numbers/history?day=2025-12-31');
  expect(await screen.findByText('4,630 people by 31 December 2025')).toBeInTheDocument();
  expect(screen.getByText(/People, not visits/)).toBeInTheDocument();
  expect(screen.getByText('1,150 that a figure of everybody counts beyond these')).toBeInTheDocument();
  expect(await screen.findByText('Paper register, book 1 to 3')).toBeInTheDocument();
  expect(screen.getByText('Rebin Salar')).toBeInTheDocument();
});

test('aFigureIsCorrectedByAnotherOneWithAReason', async () => {
  const sent = answers();
  const { user } = await open('/numbers/history?day=2025-12-31');
  await user.click(await screen.findByRole('button', { name: 'Correct the figure 1150' }));
  const number = await screen.findByLabelText('How many');
  await user.clear(number);
  await user.type(number, '١١٠٠');
  await user.click(screen.getByRole('button', { name: 'Write the correction down' }));
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('What was wrong'), 'Book 3 was counted twice');
  await user.click(screen.getByRole('button', { name: 'Write the correction down' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual([
    sheet.id,
    {
      figure: {
        number: 1100,
        asOf: '2025-12-31',
        includesRegistered: true,
        provenance: sheet.provenance,
      },
      reason: 'Book 3 was counted twice',
    },
  ]);
});

test('whatWasReplacedStaysAndIsNotCorrectedAgain', async () => {
  answers([{ ...sheet, replacedBy: idOf('f2') }]);
  await open('/numbers/history?day=2025-12-31');
  expect(await screen.findByText('replaced')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Correct/ })).not.toBeInTheDocument();
});

test('whoOnlyCountsReadsTheFiguresAndWritesNone', async () => {
  answers([]);
  service.use(signedInAs('MEAL_OFFICER', ['CENTRE_READ', 'OPENING_FIGURE_READ']));
  await open('/numbers/history?day=2025-12-31', 'ar');
  expect(await screen.findByText(/لم يُسجَّل أي رقم بعد/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'تسجيل رقم' })).not.toBeInTheDocument();
});
