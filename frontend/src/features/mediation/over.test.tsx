import { screen } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf } from '../../test/basics';
import { listed, tagged } from '../../test/house';
import { aCaseIsMediated, agreed, FILE, mediated, party } from '../../test/mediation';
import { open } from '../../test/open';
import { service } from '../../test/service';

const followUp = (months: number, dueOn: string) => ({
  id: idOf(`f${months}`),
  months,
  dueOn,
  askedOn: null,
  durability: null,
  told: null,
  version: 0,
});

beforeEach(() => {
  aCaseIsMediated();
  service.use(
    http.get('*/mediation-cases/:id', () =>
      tagged({ ...mediated, state: 'ENDED', ending: { reason: 'NO_AGREEMENT' } }),
    ),
    http.get('*/mediation-cases/:id/parties', () => listed([party('Adnan', agreed)])),
    http.get('*/mediation-cases/:id/meetings', () => listed([])),
    http.get('*/mediation-cases/:id/agreements', () => listed([])),
    http.get('*/mediation-cases/:id/follow-ups', () => listed([followUp(1, '2020-02-29'), followUp(3, '2999-01-01')])),
  );
});

test('toACaseThatIsOverNothingIsOfferedThatWouldBeRefused', async () => {
  const { router } = await open(`${FILE}/parties`);
  expect(await screen.findByRole('button', { name: 'All answers' })).toBeInTheDocument();
  for (const name of [/Add a party/, /alone/, /said/, /Change/])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  await router.navigate({ to: `${FILE}/meetings` });
  expect(await screen.findByText('There was no meeting.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Plan a meeting' })).not.toBeInTheDocument();
  await router.navigate({ to: `${FILE}/agreement` });
  expect(await screen.findByText('No text was written.')).toBeInTheDocument();
});

test('aCaseThatIsOverAndNamesNobodyAsksForNobody', async () => {
  service.use(http.get('*/mediation-cases/:id/parties', () => listed([])));
  await open(`${FILE}/parties`);
  expect(await screen.findByText('Nobody was named.')).toBeInTheDocument();
  expect(screen.queryByText(/No party yet/)).not.toBeInTheDocument();
});

test('whatShouldHaveBeenAskedByNowIsSaid', async () => {
  await open(`${FILE}/after`);
  expect(await screen.findByText('was due 29 February 2020')).toBeInTheDocument();
  expect(screen.getByText('due 1 January 2999')).toBeInTheDocument();
});
