import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { APPLICATION, anApplicationIsKept, at, field, somebodyWrote, trees } from '../../../test/applications';
import { problem } from '../../../test/basics';
import { open } from '../../../test/open';
import { service } from '../../../test/service';

const PUMP = '0193f100-0000-7000-8000-000000000001';
const KEPT = 'Everything typed is kept.';
const plan = () => screen.findByLabelText('What they plan to do');

/** Without the second of quiet. */
const keepNow = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);

test('whatIsTypedIsKeptOneSecondAfterTheLastKeyAndOnlyThat', async () => {
  const { sent } = anApplicationIsKept();
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  expect(screen.getByText('Not kept yet…')).toBeInTheDocument();
  expect(await screen.findByText(KEPT)).toBeInTheDocument();
  expect(sent).toEqual([{ seen: '"3.en.record"', body: { plan: 'Trees' } }]);
  await user.type(await plan(), ' and a bench');
  keepNow();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ seen: '"4.en.record"', body: { plan: 'Trees and a bench' } });
});

test('aLineIsAddedAndTakenAwayWithoutLosingTheOthers', async () => {
  const { sent, now } = anApplicationIsKept();
  const { user } = await open(APPLICATION);
  await plan();
  expect(screen.getByText(/Asked for: .*126.* of at most .*2,500/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add a line' }));
  await user.click(screen.getByRole('button', { name: 'Add a line' }));
  await user.type(field('budget-1-what'), 'A pump');
  await user.type(field('budget-2-what'), 'Benches');
  await user.type(field('budget-2-quantity'), '3');
  await user.type(field('budget-2-unitCost'), '1,000');
  expect(screen.getByText(/Asked for: .*3,126/)).toHaveTextContent('3,126');
  expect(screen.getByText(/Asked for: .*3,126/).closest('.st')).toHaveClass('clay');
  keepNow();
  await screen.findByText(KEPT);
  const [first, pump, benches] = now().budget;
  expect(first?.id).toBe(trees.id);

  await user.click(screen.getByRole('button', { name: 'Without line 2' }));
  await user.click(within(field('budget-1-what').closest('fieldset') as HTMLElement).getByRole('checkbox'));
  expect(field('budget-1-what')).toHaveValue('Benches');
  expect(screen.getByText(/Asked for: .*126/)).toBeInTheDocument();
  keepNow();
  await waitFor(() =>
    expect(sent.at(-1)?.body.budget).toEqual([
      expect.objectContaining({ id: trees.id, what: 'Olive trees' }),
      expect.objectContaining({ id: benches?.id, what: 'Benches', quantity: '3', own: true }),
    ]),
  );
  expect(now().budget.map(({ id }) => id)).not.toContain(pump?.id);
});

test('whatCannotBeTakenYetHoldsNothingElseBackAndSaysSoAtItsField', async () => {
  const { sent } = anApplicationIsKept();
  service.use(
    http.patch(
      '*/grant-applications/:id',
      () =>
        problem(422, 'validation-failed', [
          { pointer: '/beneficiaries/total', code: 'beneficiaries-one-way', message: 'Not both' },
        ]),
      { once: true },
    ),
  );
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  for (const who of ['women', 'total']) await user.type(field(`beneficiaries-${who}`), '7');
  keepNow();
  expect(await screen.findByText('Kept, but for what is marked.')).toBeInTheDocument();
  expect(sent.map(({ body }) => body)).toEqual([{ plan: 'Trees' }]);
  expect(at('beneficiaries-total')).toHaveTextContent('Not both');
  await user.clear(field('beneficiaries-total'));
  keepNow();
  await screen.findByText(KEPT);
  expect(sent[1]?.body).toEqual({ beneficiaries: { women: 7, men: null, children: null, total: null } });
});

test('halfADayOrAnOddNumberWaitsAtItsFieldAndTheRestIsKept', async () => {
  const { sent } = anApplicationIsKept();
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  await user.type(field('receivedOn'), '3');
  await user.type(field('point-latitude'), '35.468123');
  await user.type(field('budget-0-quantity'), '.1.2');
  keepNow();
  expect(await screen.findByText('Kept, but for what is marked.')).toBeInTheDocument();
  expect(sent.map(({ body }) => body)).toEqual([{ plan: 'Trees' }]);
  for (const id of ['receivedOn', 'point-longitude', 'budget-0-quantity'])
    expect(at(id).querySelector('.wrong'), id).toBeInTheDocument();
});

test('withoutALineItSaysThatNothingIsKeptAndNothingTypedIsLost', async () => {
  const { sent } = anApplicationIsKept();
  service.use(http.patch('*/grant-applications/:id', () => HttpResponse.error(), { once: true }));
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  keepNow();
  expect(await screen.findByText('Not kept. It stands on this page only.')).toBeInTheDocument();
  expect(await plan()).toHaveValue('Trees');
  await user.click(screen.getByRole('button', { name: 'Try once more' }));
  expect(await screen.findByText(KEPT)).toBeInTheDocument();
  expect(sent).toHaveLength(1);
});

test('whoWritesOnAnotherPartIsNamedAndBothAreKept', async () => {
  const kept = anApplicationIsKept();
  service.use(somebodyWrote('Dilshad Kamal'));
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  kept.elsewhere({ upkeep: 'The school' });
  keepNow();
  expect(await screen.findByText(/Dilshad Kamal.* wrote on this as well/)).toBeInTheDocument();
  await screen.findByText(KEPT);
  expect(kept.now()).toMatchObject({ plan: 'Trees', upkeep: 'The school' });
  expect(screen.getByLabelText('Who cares for it afterwards')).toHaveValue('The school');
});

test('whoWritesTheSamePartIsNamedAndBothAnswersStandSideBySide', async () => {
  const kept = anApplicationIsKept();
  service.use(somebodyWrote('Dilshad Kamal'));
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  kept.elsewhere({ plan: 'A playground' });
  keepNow();
  expect(await screen.findByText(/Dilshad Kamal.* at the same time/)).toBeInTheDocument();
  expect(screen.getByText(/In the record now: A playground/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Yours: Trees' }));
  await user.click(screen.getByRole('button', { name: 'Save what I chose' }));
  await screen.findByText(KEPT);
  expect(kept.now().plan).toBe('Trees');
});

test('anAnswerThatWasLostIsNobodyElsesWriting', async () => {
  const kept = anApplicationIsKept();
  const { user } = await open(APPLICATION);
  await user.click(await screen.findByRole('button', { name: 'Add a line' }));
  await user.type(field('budget-1-what'), 'A pump');
  kept.elsewhere({ budget: [trees, { what: 'A pump', own: false, id: PUMP }] });
  keepNow();
  await screen.findByText(KEPT);
  expect(kept.sent).toEqual([]);
  expect(screen.queryByText(/wrote on this as well/)).not.toBeInTheDocument();
  expect(field('budget-1-what')).toHaveValue('A pump');
});

test('whatStandsInTheWayLeadsToItsField', async () => {
  anApplicationIsKept();
  const { user } = await open(APPLICATION);
  const beside = within(await screen.findByRole('complementary', { name: 'What comes next' }));
  expect(beside.getByText('2 things still stand in the way:')).toBeInTheDocument();
  await user.click(beside.getByRole('button', { name: 'What they plan to do' }));
  expect(await plan()).toHaveFocus();
  await user.click(beside.getByRole('button', { name: 'What is needed and what it costs, line 1' }));
  expect(field('budget-0-quantity')).toHaveFocus();
});

test('whatTheScreenAsksStandsOnPaperInTheSameOrder', async () => {
  anApplicationIsKept();
  await open('/initiatives/applications/new');
  await screen.findByRole('button', { name: 'Begin the application' });
  const begun = asked();
  document.body.replaceChildren();
  await open(APPLICATION);
  await plan();
  const written = asked();
  document.body.replaceChildren();
  await open('/initiatives/applications/form');
  const paper = within(await screen.findByRole('article', { name: 'Application for a community initiative' }));
  const blank = [...paper.getAllByRole('heading', { level: 3 }), ...paper.queryAllByRole('columnheader')]
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ textContent }) => textContent);
  // The form repeats the name that the first page asked for.
  const screens = [...begun, ...written.filter((label) => !begun.includes(label))];
  expect(screens.length).toBeGreaterThan(18);
  expect(blank.filter((label) => screens.includes(label ?? ''))).toEqual(screens);
});

/** Every question of the form, from top to bottom; a day is one. */
function asked(): string[] {
  const questions = ['.field > label', 'fieldset.field > legend', 'section#budget > h2', '.tick'];
  return [...document.querySelectorAll(questions.map((one) => `form ${one}`).join())]
    .filter((label) => !label.closest('.tight'))
    .map(
      (label) => (label.firstChild?.nodeType === Node.TEXT_NODE ? label.firstChild : label).textContent?.trim() ?? '',
    )
    .filter(Boolean);
}
