import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf, problem } from '../../../test/basics';
import { page } from '../../../test/house';
import { accounts, aLedgerIsKept, exchanged, gift, received } from '../../../test/ledger';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { standingsOf } from './stages';

beforeEach(() => aLedgerIsKept());

const MONEY = '/initiatives/money';

test('everyCurrencyIsOneBarWhosePartsMakeTheWholeExactly', async () => {
  const [dinars, dollars] = standingsOf(accounts);
  expect(dollars).toMatchObject({ total: { amount: '8000' }, received: { amount: '10000' } });
  expect(dollars?.exchanged).toEqual({ amount: '2000', currency: 'USD' });
  expect(dinars).toMatchObject({ total: { amount: '2620000' }, exchanged: { amount: '-2620000' } });
  await open(MONEY);
  const bar = (await screen.findAllByRole('figure'))[1] as HTMLElement;
  expect(bar).toHaveTextContent(/In all.*8,000.*USD/);
  // The figures say what the bar shows: nothing is known by its colour alone.
  expect(within(bar).getByText('available').closest('div')).toHaveTextContent(/5,500\.50/);
  expect(within(bar).getByText('promised to initiatives').closest('div')).toHaveTextContent(/1,499\.50/);
  expect(within(bar).queryByText('in the cash box')).not.toBeInTheDocument();
  expect(bar).toHaveTextContent(/Received:.*10,000.*Exchanged into another currency:.*2,000/);
});

test('theTwoClocksAreTwoQuestions', async () => {
  const asked: URLSearchParams[] = [];
  service.use(
    http.get('*/ledger/accounts', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ effectiveOn: '2026-01-31', knownAt: '2026-01-31T21:00:00Z', accounts: [] });
    }),
  );
  const { user, router } = await open(`${MONEY}?clock=was&day=2026-01-31`);
  expect(await screen.findByText(/On that day there was nothing/)).toBeInTheDocument();
  expect(asked.at(-1)?.get('effectiveOn')).toBe('2026-01-31');
  expect(asked.at(-1)?.has('knownAt')).toBe(false);
  await user.selectOptions(screen.getByLabelText('Which day is looked at'), 'As we knew it on a day');
  // All of that day in Baghdad was known by the end of it.
  await waitFor(() => expect(asked.at(-1)?.get('knownAt')).toBe('2026-01-31T21:00:00Z'));
  expect(asked.at(-1)?.has('effectiveOn')).toBe(false);
  expect(router.state.location.search).toEqual({ clock: 'knew', day: '2026-01-31' });
});

test('anExchangeWithoutARateIsNotSentAndWhatTheServiceRefusesStandsAtItsField', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/ledger/exchanges', async ({ request }) => {
      sent.push(await request.json());
      return problem(422, 'validation-failed', [
        { pointer: '/rate', code: 'rate-does-not-fit', message: 'Look at the rate and at its direction.' },
      ]);
    }),
  );
  const { user } = await open(MONEY);
  await user.click(await screen.findByRole('button', { name: 'Exchange money' }));
  await user.type(screen.getByLabelText('Given'), '٢٠٠٠');
  await user.type(screen.getByLabelText('Received for it'), '2,620,000');
  await user.type(screen.getByLabelText('Who says so'), 'Central Bank of Iraq');
  const send = within(document.querySelector('form') as HTMLElement).getByRole('button', { name: 'Exchange money' });
  await user.click(send);
  expect((await screen.findAllByText(/Without one nothing is exchanged/)).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText(/^Rate/), '0.00076');
  await user.click(send);
  expect((await screen.findAllByText('Look at the rate and at its direction.')).length).toBeGreaterThan(0);
  expect(sent).toMatchObject([
    {
      contributionId: gift.id,
      given: { amount: '2000', currency: 'USD' },
      received: { amount: '2620000', currency: 'IQD' },
      rate: '0.00076',
    },
  ]);
});

test('moneyOnAClosedDayIsRefusedInWordsAndStaysTyped', async () => {
  service.use(
    http.post('*/ledger/receipts', () =>
      problem(409, 'state-conflict', [
        { pointer: '/effectiveOn', code: 'ledger-period-closed', message: 'The ledger is closed until 28 February.' },
      ]),
    ),
  );
  const { user } = await open(MONEY);
  await user.click(await screen.findByRole('button', { name: 'Money received' }));
  await user.type(screen.getByLabelText('Amount'), '500');
  const form = document.querySelector('form') as HTMLElement;
  await user.click(within(form).getByRole('button', { name: 'Money received' }));
  expect((await screen.findAllByText('The ledger is closed until 28 February.')).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Amount')).toHaveValue('500');
});

test('onlyWhatWasEnteredByHandAndStandsIsUndoneAndOnlyWithAReason', async () => {
  const sent: unknown[] = [];
  service.use(
    http.get('*/ledger/transactions', () =>
      page([
        { ...received, id: idOf('reserve'), kind: 'RESERVE', text: null },
        { ...received, id: idOf('undone'), text: 'Twice', reversedBy: idOf('other') },
        received,
      ]),
    ),
    http.post('*/transactions/:id/reversal', async ({ request, params }) => {
      sent.push([params.id, await request.json()]);
      return problem(409, 'state-conflict', [
        { pointer: '', code: 'reversed-already', message: 'It was reversed already. Read the list again.' },
      ]);
    }),
  );
  const { user } = await open(MONEY);
  const ways = await screen.findAllByRole('button', { name: /^Undo:/ });
  expect(ways).toHaveLength(1);
  await user.click(ways[0] as HTMLElement);
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Undo' }));
  expect(sent).toEqual([]);
  await user.type(within(dialog).getByLabelText('Why'), 'Typed a zero too many');
  await user.click(within(dialog).getByRole('button', { name: 'Undo' }));
  expect(await within(dialog).findByText(/It was reversed already/)).toBeInTheDocument();
  expect(sent).toEqual([[received.id, { reason: 'Typed a zero too many' }]]);
});

test('whoOnlyReadsTheLedgerEntersNothing', async () => {
  aLedgerIsKept(['CENTRE_READ', 'GRANT_READ', 'LEDGER_READ']);
  await open(MONEY);
  expect(await screen.findByText(/2,000\.00.*USD for .*2,620,000.*IQD/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Money received|Close a period|Undo/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Journal \(hledger\)/ })).toBeInTheDocument();
});

test('aCashBoxLeadsToItsOwnJournalPageByPage', async () => {
  const asked: URLSearchParams[] = [];
  service.use(
    http.get('*/ledger/transactions', ({ request }) => {
      const search = new URL(request.url).searchParams;
      asked.push(search);
      const many = Array.from({ length: 50 }, (_, at) => ({
        ...exchanged,
        id: idOf(`${search.get('cursor') ?? 'a'}${at}`),
      }));
      return HttpResponse.json({ items: many, next: search.has('cursor') ? null : 'more' });
    }),
  );
  const { user } = await open(MONEY);
  await user.click(await screen.findByRole('button', { name: /Journal of .*250,000/ }));
  await waitFor(() => expect(asked.at(-1)?.get('accountId')).toBe(idOf('CASH_BOXIQD'.slice(-12))));
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('100 entries')).toBeInTheDocument();
});

test('whileTheServiceIsAwayNothingIsCalledEmpty', async () => {
  service.use(
    http.get('*/ledger/accounts', () => problem(503, 'unavailable')),
    http.get('*/ledger/transactions', () => problem(503, 'unavailable')),
  );
  await open(MONEY);
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  expect(screen.queryByText(/No money has come|Nothing has happened/)).not.toBeInTheDocument();
});
