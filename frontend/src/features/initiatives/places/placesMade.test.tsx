import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { page } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { aGardenGrows, placeMade } from '../../../test/works';
import { drawn, frameOf } from './drawing';

beforeEach(() => aGardenGrows());

test('whatIsOnTheDrawingIsInTheTableUnderTheSameNumber', async () => {
  service.use(
    http.get('*/api/v1/initiative-places', () =>
      page([
        placeMade('Benches', { point: null }),
        placeMade('Garden', { condition: 'NEGLECTED', nextVisit: 'OVERDUE' }),
        placeMade('Wall', { condition: null, visitedOn: null }),
      ]),
    ),
  );
  await open('/initiatives/places');
  const drawing = await screen.findByRole('img', { name: /2 places/ });
  expect([...drawing.querySelectorAll('.made')].map(({ textContent }) => textContent)).toEqual(['2', '3']);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows[0]).toHaveTextContent(/1.*Benches.*no point given/);
  expect(rows[1]).toHaveTextContent(/2.*Garden.*neglected.*overdue/);
  expect(rows[2]).toHaveTextContent(/3.*Wall.*nobody was there yet/);
});

test('filtersStandInTheAddressAndNothingIsCalledEmptyTooEarly', async () => {
  const asked: string[] = [];
  service.use(
    http.get('*/api/v1/initiative-places', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([]);
    }),
  );
  const { user, router } = await open('/initiatives/places');
  expect(await screen.findByText('Nothing is completed yet.')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Found'), 'neglected');
  await waitFor(() => expect(router.state.location.search).toEqual({ condition: 'NEGLECTED' }));
  expect(await screen.findByText('No place is like this.')).toBeInTheDocument();
  expect(asked.at(-1)).toContain('condition=NEGLECTED');
});

test('theDrawingHasAllPointsAndNeverSaysMoreThanADriveAround', () => {
  const [kirkuk, basra] = [drawn(44.39, 35.47), drawn(47.78, 30.51)];
  const near = frameOf([kirkuk]);
  expect(near.width).toBeGreaterThan(2);
  const far = frameOf([kirkuk, basra]);
  for (const { x, y } of [kirkuk, basra]) {
    expect(x > far.x && x < far.x + far.width).toBe(true);
    expect(y > far.y && y < far.y + far.height).toBe(true);
  }
  // North is up and east is to the right, in every language.
  expect(basra.x).toBeGreaterThan(kirkuk.x);
  expect(basra.y).toBeGreaterThan(kirkuk.y);
});
