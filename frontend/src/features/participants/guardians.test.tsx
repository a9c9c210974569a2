import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { tagged } from '../../test/house';
import { open } from '../../test/open';
import { hemin, sara, service } from '../../test/service';

const address = `/people/${sara.id}`;

const nothingTold = {
  languages: [],
  governorate: null,
  district: null,
  heardOf: null,
  formerOccupation: null,
  skills: [],
  accessNeeds: [],
  guardian: null,
  motherRecorded: false,
  displacementRecorded: false,
  version: 1,
};

/** A profile in which somebody of the register answers for this person. */
function answeredForBy(participantId: string) {
  const guardian = { participantId, name: null, relationship: 'SIBLING' };
  return http.get('*/api/v1/participants/:id/profile', () => tagged({ ...nothingTold, guardian }));
}

test('aGuardianWhoIsAParticipantIsNamedAndLeadsToTheirRecord', async () => {
  service.use(answeredForBy(hemin.id));
  await open(address);
  expect(await screen.findByRole('link', { name: new RegExp(hemin.name.given) })).toHaveAttribute(
    'href',
    `/people/${hemin.id}`,
  );
  expect(screen.getByText('Brother or sister')).toBeInTheDocument();
  expect(screen.queryByText('Nothing was told yet.')).not.toBeInTheDocument();
});

test('aGuardianWhomTheReaderMayNotSeeIsNotNamed', async () => {
  service.use(answeredForBy('0193a000-0000-7000-8000-00000000ffff'));
  await open(address);
  expect(await screen.findByText('Somebody of another centre')).toBeInTheDocument();
});

/** The record being corrected, and what is sent of it. */
async function correcting() {
  const sent: unknown[] = [];
  service.use(
    http.patch('*/participants/:id/profile', async ({ request }) => {
      sent.push(await request.json());
      return tagged({ ...nothingTold, version: 2 });
    }),
  );
  const { user } = await open(address);
  const told = within(
    (await screen.findByRole('heading', { name: 'What they told' })).closest('section') as HTMLElement,
  );
  await user.click(await told.findByRole('button', { name: 'Add or correct' }));
  return { user, sent };
}

test('aNameTakesThePlaceOfAGuardianWhoIsAParticipant', async () => {
  service.use(answeredForBy(hemin.id));
  const { user, sent } = await correcting();
  expect(screen.getByText(/A participant answers for them/)).toBeInTheDocument();
  await user.type(screen.getByLabelText(/Parent or guardian/), 'Rana');
  await user.selectOptions(screen.getByLabelText('Who they are to the person'), 'Mother');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent).toEqual([{ guardian: { participantId: null, name: 'Rana', relationship: 'MOTHER' } }]),
  );
});

test('aGuardianIsChosenFromTheRegister', async () => {
  service.use(
    http.post('*/api/v1/participants/searches', () =>
      HttpResponse.json({
        items: [{ participant: hemin, match: 'SAME_SPELLING' }],
        more: false,
        matching: { people: 1, orMore: false },
      }),
    ),
  );
  const { user, sent } = await correcting();
  await user.type(screen.getByLabelText(/Parent or guardian/), 'Hemin Karim');
  await user.click(await screen.findByRole('button', { name: new RegExp(hemin.name.given) }));
  expect(screen.getByText('In the register')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Who they are to the person'), 'Father');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent).toEqual([{ guardian: { participantId: hemin.id, name: null, relationship: 'FATHER' } }]),
  );
});
