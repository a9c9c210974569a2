import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { tagged } from '../../test/house';
import { open } from '../../test/open';
import { everything, problem, recordOf, sara, service, signedInAs } from '../../test/service';

const address = `/people/${sara.id}`;

test('somebodyWhoIsNotThereIsNotFound', async () => {
  await open('/people/0193b000-0000-7000-8000-00000000ffff');
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});

test('theTabNamesTheReferenceAndNotThePerson', async () => {
  await open(address);
  await screen.findByRole('heading', { level: 1, name: 'سارة أحمد حسن' });
  expect(document.title).toBe('KRK-004217-9 · Hawsh');
});

test('theFamilyNameIsShownOnlyForAPurpose', async () => {
  const asked: unknown[] = [];
  service.use(
    http.post('*/family-name-readings', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ family: 'الجبوري' });
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Show' }));
  await user.click(screen.getByRole('radio', { name: 'A certificate' }));
  await user.click(screen.getAllByRole('button', { name: 'Show' }).at(-1) as HTMLElement);
  expect(await screen.findByText('الجبوري')).toBeInTheDocument();
  expect(asked).toEqual([{ purpose: 'CERTIFICATE' }]);
});

test('whoMayNotReadTheFamilyNameIsNotOfferedIt', async () => {
  service.use(
    signedInAs(
      'REGISTRAR',
      everything.filter((name) => name !== 'PARTICIPANT_FAMILY_NAME_READ'),
    ),
  );
  await open(address);
  expect(await screen.findByText('Recorded, hidden')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show' })).not.toBeInTheDocument();
});

test('aChangeCarriesOnlyItselfAndWhatItWasMadeFrom', async () => {
  const sent: unknown[] = [];
  service.use(
    http.patch(`*/participants/${sara.id}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), request.headers.get('Content-Type'), await request.json());
      return HttpResponse.json(recordOf(sara), { headers: { ETag: '"2"' } });
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const father = screen.getByLabelText(/^Father’s name/);
  await user.clear(father);
  await user.type(father, 'خالد');
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  expect(await screen.findByText('The changes are saved.')).toBeInTheDocument();
  expect(sent).toEqual(['"1.en.record"', 'application/merge-patch+json', { name: { father: 'خالد' } }]);
});

test('twoAnswersStandSideBySideAndNothingIsLost', async () => {
  const sent: unknown[] = [];
  let now = recordOf(sara);
  service.use(
    http.get(`*/participants/${sara.id}`, () => tagged(now)),
    http.patch(`*/participants/${sara.id}`, async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${now.version}.en.record"`) return problem(412, 'version-conflict');
      sent.push(await request.json());
      return tagged(now);
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const father = screen.getByLabelText(/^Father’s name/);
  await user.clear(father);
  await user.type(father, 'خالد');
  now = { ...now, name: { ...now.name, father: 'محمد' }, version: 2 };
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  await user.click(await screen.findByRole('radio', { name: /^Yours: .?خالد/ }));
  expect(screen.getByRole('radio', { name: /^In the record now: .?محمد/ })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Save what I chose' }));
  await waitFor(() => expect(sent).toEqual([{ name: { father: 'خالد' } }]));
});
