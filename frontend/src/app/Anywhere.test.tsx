import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { open } from '../test/open';
import { problem, service, signedInAs } from '../test/service';

const field = () => screen.findByRole('combobox');
const found = () => screen.getAllByRole('option').map((option) => option.textContent);

test('aPageIsReachedByAFewLettersAndTheFocusStaysInTheField', async () => {
  service.use(signedInAs('FACILITATOR', ['CENTRE_READ', 'PLACE_READ']));
  const { user, router } = await open('/');
  await screen.findAllByRole('navigation');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await field(), 'a');
  expect(found().length).toBeGreaterThan(1);
  const [first] = screen.getAllByRole('option', { selected: true });
  await user.keyboard('{ArrowDown}');
  expect(first).toHaveAttribute('aria-selected', 'false');
  expect(await field()).toHaveFocus();
  await user.clear(await field());
  await user.type(await field(), 'holid');
  expect(found()).toEqual([expect.stringContaining('Holidays')]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/holidays'));
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

test('nobodyIsLookedForByWhomTheRoleDoesNotShowPeople', async () => {
  let asked = 0;
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'PLACE_READ']),
    http.post('*/participants/searches', () => {
      asked += 1;
      return problem(403, 'forbidden');
    }),
  );
  const { user } = await open('/');
  await screen.findAllByRole('navigation');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await field(), 'sara');
  expect(await screen.findByText(/Nothing goes by these words/)).toBeInTheDocument();
  expect(asked).toBe(0);
});

test('aPersonStandsBeforeThePagesWithWhatTellsNamesakesApart', async () => {
  service.use(signedInAs('REGISTRAR', ['CENTRE_READ', 'PARTICIPANT_READ', 'PARTICIPANT_SEARCH']));
  const { user } = await open('/places');
  await screen.findAllByRole('navigation');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await field(), 'سارة');
  const person = await screen.findByRole('option', { name: /سارة أحمد حسن/ });
  expect(person).toHaveTextContent('1996 · KRK-004217-9');
  expect(person).toHaveAttribute('aria-selected', 'true');
});
