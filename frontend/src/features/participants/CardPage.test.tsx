import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { open } from '../../test/open';
import { everything, KIRKUK, sara, service, signedInAs } from '../../test/service';

function aCentreThatPrints(showsName: boolean, showsCentre: boolean) {
  service.use(
    http.get('*/participants/card-settings/:id', () =>
      HttpResponse.json({ centreId: KIRKUK, showsName, showsCentre, version: 0 }, { headers: { ETag: '"0"' } }),
    ),
  );
}

test('aCardSaysTheReferenceAndNothingElse', async () => {
  aCentreThatPrints(false, false);
  await open(`/people/${sara.id}/card`);
  expect(await screen.findByRole('img', { name: 'Code of the reference KRK-004217-9' })).toBeInTheDocument();
  expect(document.querySelector('.card-sheet')?.textContent).toBe(sara.reference);
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

test('aCardSaysMoreWhereTheCentreDecidedSo', async () => {
  aCentreThatPrints(true, false);
  await open(`/people/${sara.id}/card`);
  await screen.findByRole('img');
  expect(document.querySelector('.card-sheet')?.textContent).toBe(`${sara.reference}سارة أحمد`);
});

test('whoeverRunsTheCentreDecides', async () => {
  aCentreThatPrints(false, false);
  service.use(signedInAs('CENTRE_MANAGER', [...everything, 'CENTRE_MANAGE']));
  const sent: unknown[] = [];
  service.use(
    http.patch('*/participants/card-settings/:id', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ centreId: KIRKUK, showsName: false, showsCentre: true, version: 1 });
    }),
  );
  const { user } = await open(`/people/${sara.id}/card`);
  await user.click(await screen.findByRole('checkbox', { name: 'the name of the centre on the card' }));
  expect(await screen.findByText('Remembered for every card of this centre.')).toBeInTheDocument();
  expect(sent).toEqual(['"0.en.record"', { showsCentre: true }]);
});

test('theCardsOfThoseWhoWereChosenArePrintedTogether', async () => {
  aCentreThatPrints(false, false);
  await open(`/people/cards?of=${sara.id}`);
  expect(await screen.findByRole('img', { name: 'Code of the reference KRK-004217-9' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Cards' })).toBeInTheDocument();
});

test('cardsOfNobodySayWhereToChoose', async () => {
  await open('/people/cards');
  expect(await screen.findByText('Choose people in the list first.')).toBeInTheDocument();
});
