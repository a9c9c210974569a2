import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { AttendanceSheet } from '../../api/contract';
import { open } from '../../test/open';
import { KIRKUK, service, signedInAs } from '../../test/service';

const ready: AttendanceSheet = {
  id: '0193f100-0000-7000-8000-000000000001',
  centreId: KIRKUK,
  state: 'CHECKED',
  rowCount: 1,
  faultCount: 0,
  visits: 15,
  faults: [],
  preview: [
    {
      on: '2025-03-01',
      monthOnly: true,
      activity: 'خياطة',
      sex: 'FEMALE',
      ageBand: null,
      visits: 15,
      source: 'Book 1',
    },
  ],
  createdAt: '2026-11-24T07:00:00Z',
  expiresAt: '2026-11-25T07:00:00Z',
  committedAt: null,
};

async function check(found: AttendanceSheet) {
  const asked: string[] = [];
  service.use(
    signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'OPENING_FIGURE_READ', 'OPENING_FIGURE_RECORD']),
    http.post('*/participants/attendance-sheets', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(found, { status: 201 });
    }),
    http.post('*/participants/attendance-sheets/:id/commit', () =>
      HttpResponse.json({ ...found, state: 'COMMITTED', committedAt: '2026-11-24T07:01:00Z' }),
    ),
  );
  const opened = await open('/numbers/history/attendance');
  const input = await screen.findByLabelText('The file', { selector: 'input' });
  await opened.user.upload(input, new File(['date,activity\n'], 'book.csv', { type: 'text/csv' }));
  await opened.user.click(screen.getByRole('button', { name: 'Check the file' }));
  return { ...opened, asked };
}

test('aSheetSaysWhatItHoldsBeforeAnythingIsStored', async () => {
  const { user, asked } = await check(ready);
  expect(await screen.findByText('The sheet is ready: 15 visits')).toBeInTheDocument();
  expect(screen.getByText('March 2025')).toBeInTheDocument();
  expect(asked).toEqual([`?centreId=${KIRKUK}`]);
  await user.click(screen.getByRole('button', { name: 'Store the visits' }));
  expect(await screen.findByText('15 visits are stored')).toBeInTheDocument();
});

test('aFaultySheetNamesRowAndRemedyAndOffersNothingElse', async () => {
  await check({
    ...ready,
    state: 'FAULTY',
    faultCount: 1,
    preview: [],
    faults: [{ row: 2, column: 'women', code: 'visits-unreadable', message: 'Write how many came.', value: 'many' }],
  });
  expect(await screen.findByText('Write how many came.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Store the visits' })).not.toBeInTheDocument();
});
