import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK } from '../../test/basics';
import { nothingHappens, page } from '../../test/house';
import { open } from '../../test/open';
import { service } from '../../test/service';

const said = [
  ['2026-11-08T11:00', '2026-11-08T15:30', 'Sunday, 8 November, 11:00–15:30'],
  ['2026-11-26T00:00', '2026-11-27T00:00', 'Thursday, 26 November, all day'],
  ['2026-11-26T00:00', '2026-11-29T00:00', 'Thursday, 26 November to Saturday, 28 November'],
  ['2026-11-26T12:00', '2026-11-29T00:00', 'Thursday, 26 November, 12:00 to Sunday, 29 November, 00:00'],
  ['2026-11-26T12:00', null, 'from Thursday, 26 November, 12:00 until further notice'],
] as const;

test.each(said)('aClosureFrom %s To %s IsSaidBriefly', async (startsAt, endsAt, words) => {
  service.use(
    http.get('*/closures', () =>
      page([
        {
          id: idOf('c1'),
          centreId: KIRKUK,
          roomId: null,
          startsAt,
          endsAt,
          cause: 'HEAT',
          state: 'ANNOUNCED',
          declaredBy: { subject: idOf('s'), displayName: 'Nadia Salim' },
          declaredAt: '2026-11-07T07:00:00Z',
          consequences: nothingHappens,
          version: 0,
        },
      ]),
    ),
  );
  await open(`/centres/${KIRKUK}/closures`);
  expect(await screen.findByRole('link', { name: words })).toBeInTheDocument();
});
