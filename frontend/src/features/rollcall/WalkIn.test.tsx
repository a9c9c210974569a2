import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idOf } from '../../test/basics';
import { aDeskIsOpen, FIRST } from '../../test/checkIn';
import { open } from '../../test/open';
import { sara, service } from '../../test/service';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));

let added: unknown[];

beforeEach(async () => {
  await aDeskIsOpen();
  added = [];
  service.use(
    http.post('*/api/v1/sessions/:id/walk-ins', async ({ request }) => {
      const { reference } = (await request.json()) as { reference: string };
      added.push(reference);
      const attendance = { participantId: idOf('guest'), mark: 'PRESENT', conflict: false, standing: [] };
      const row = { reference, name: sara.name, walkIn: true, attendance };
      return HttpResponse.json({ row, sheet: 'OPEN', version: 2 }, { status: 201 });
    }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function typedAsTheNumberOnTheCard(number: string) {
  const { user } = await open(`/rollcall/${FIRST}`);
  await user.click(await screen.findByRole('button', { name: /Somebody who is not on the list/ }));
  await user.type(await screen.findByLabelText('Number on the card'), number);
  await user.click(screen.getByRole('button', { name: 'They are here' }));
}

it.each([
  ['krk0042179', 'KRK-004217-9'],
  ['KRK-004217-9', 'KRK-004217-9'],
  ['krk٠٠٤٢١٧٩٤', 'KRK-0042179-4'],
  ['KRK-0042179-4', 'KRK-0042179-4'],
])('whoeverShowsACardIsAddedByItsSixOrSevenDigits: %s', async (typed, reference) => {
  await typedAsTheNumberOnTheCard(typed);
  await waitFor(() => expect(added).toEqual([reference]));
});

it.each(['KRK-00421', 'KRK-004217956-1'])('aNumberThatIsOnNoCardIsNotSent: %s', async (typed) => {
  await typedAsTheNumberOnTheCard(typed);
  expect(await screen.findByText('It looks like KRK-004217-9')).toBeVisible();
  expect(added).toEqual([]);
});
