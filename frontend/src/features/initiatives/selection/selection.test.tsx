import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, problem } from '../../../test/basics';
import { open } from '../../../test/open';
import { aSelectionIsKept, DESK, proposed, written } from '../../../test/selection';
import { service } from '../../../test/service';
import { tagged } from '../../../test/house';

const approver = ['CENTRE_READ', 'PLACE_READ', 'GRANT_READ', 'GRANT_APPROVE'];
const rows = () => [...document.querySelectorAll('table.ranked tbody tr')].map((row) => row.textContent ?? '');

test('aCallThatHasClosedIsSelectedFromWithOnePress', async () => {
  aSelectionIsKept(undefined);
  const { user } = await open(DESK);
  await user.click(await screen.findByRole('button', { name: 'Begin the selection' }));
  expect(await screen.findByText(/Write down first who sat/)).toBeInTheDocument();
  expect(screen.getByText('No application was submitted for this call.')).toBeInTheDocument();
});

test('whoMayOnlyReadIsToldThatNothingWasSelected', async () => {
  aSelectionIsKept(undefined, approver);
  await open(DESK);
  expect(await screen.findByText(/A committee sits/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Begin the selection' })).not.toBeInTheDocument();
});

test('aDeskThatDoesNotComeSaysSoAndIsAskedForOnceMore', async () => {
  aSelectionIsKept(written);
  let broken = true;
  service.use(
    http.get('*/api/v1/grant-calls/:id/selection', () => (broken ? problem(503, 'unavailable') : tagged(written))),
  );
  const { user } = await open(DESK);
  const again = await screen.findByRole('button', { name: 'Try once more' });
  broken = false;
  await user.click(again);
  expect(await screen.findByText('All read, all heard.')).toBeInTheDocument();
});

test('theListShowsWhereTheMoneyEndsWhoHasAsMuchAndWhoDidNotCount', async () => {
  aSelectionIsKept(written);
  await open(DESK);
  await screen.findByText('Here the money ends: \u20683,000\u2069 EUR');
  expect(rows()).toEqual([
    expect.stringMatching(/^1 garden.*400\.00/),
    expect.stringMatching(/^2 benches.*the same points.*not counted: \u2068Aso/),
    expect.stringMatching(/^Here the money ends/),
    expect.stringMatching(/^3 wall.*the same points/),
  ]);
});

test('twoHundredApplicationsHaveOneLineWhereTheMoneyEnds', async () => {
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...(written.list[0] as (typeof written.list)[number]),
    applicationId: idOf(`m${at}`),
    withinBudget: at < 150,
  }));
  aSelectionIsKept({ ...written, list: many, members: [] });
  await open(DESK, 'ckb');
  await waitFor(() => expect(rows()).toHaveLength(201));
  expect(document.querySelectorAll('.money-line')).toHaveLength(1);
  expect(rows()[150]).toContain('پارەکە');
});

test('whatSomebodyDeclaredAndScoredIsWrittenDownAndHalfAScoreIsNone', async () => {
  const sent = aSelectionIsKept(written);
  const { user } = await open(`${DESK}?open=member-1`);
  expect(await screen.findByText('They are related: their score does not count here.')).toBeInTheDocument();
  const useful = screen.getByLabelText('Useful, for garden');
  await user.type(useful, '9٤');
  expect(useful).toHaveValue('4');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getAllByText(/Give points for each criterion/).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('Lasting, for garden'), '5');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/1 of 3 scored/)).toBeInTheDocument();
  expect(sent).toMatchObject([
    {
      seen: '"7.en.record"',
      body: {
        members: [written.members[0], { name: 'Aso', scores: [{ applicationId: idOf('garden'), points: [4, 5] }] }],
      },
    },
  ]);
});

test('whatTheServiceRefusesOfAScoreStandsAtItsField', async () => {
  aSelectionIsKept(written);
  service.use(
    http.patch('*/selection', () =>
      problem(422, 'validation-failed', [
        { pointer: '/members/0/scores/1/points/1', code: 'too-large', message: 'At most 5.' },
      ]),
    ),
  );
  const { user } = await open(`${DESK}?open=member-0`);
  const field = async (criterion: string, name: string) => await screen.findByLabelText(`${criterion}, for ${name}`);
  for (const name of ['garden', 'wall'])
    for (const criterion of ['Useful', 'Lasting']) await user.type(await field(criterion, name), '5');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getAllByText('At most 5.').length).toBeGreaterThan(0));
  const second = idOf('garden') < idOf('wall') ? 'wall' : 'garden';
  expect(await field('Lasting', second)).toBeInvalid();
  expect(await field('Useful', second)).not.toBeInvalid();
});

test('whatIsMissingIsOneLineForEachReasonAndLeadsThere', async () => {
  const missing = (name: string) => ({
    pointer: '/members/0/scores',
    code: 'score-missing',
    message: 'This member has not scored it.',
    about: idOf(name),
  });
  aSelectionIsKept({
    ...written,
    heldOn: null,
    unmet: [
      { pointer: '/heldOn', code: 'required', message: 'Please fill this in.', about: null },
      missing('garden'),
      missing('wall'),
    ],
  });
  const { user } = await open(DESK);
  expect(await screen.findByText('2 things are still missing:')).toBeInTheDocument();
  const aside = within(screen.getByRole('complementary'));
  await user.click(aside.getByRole('button', { name: 'Sara' }));
  expect(document.getElementById('members')).toHaveFocus();
  expect(aside.getByText(/garden.*wall/)).toBeInTheDocument();
  expect(aside.queryByRole('button', { name: 'Propose whom to support' })).not.toBeInTheDocument();
});

test('aProposalIsAnAmountOrAReasonAndItsSumIsInSight', async () => {
  const sent = aSelectionIsKept(written);
  const { user } = await open(DESK);
  await user.click(await screen.findByRole('button', { name: 'Propose whom to support' }));
  const propose = screen.getByRole('button', { name: 'Propose it so' });
  await user.click(propose);
  expect(screen.getAllByText('Above the line: give an amount, or write why not.')).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: 'Fill in what was asked, above the line' }));
  expect(screen.getByText(/Given so far: .*3,000.* of .*3,000/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Amount for wall'), '٥٠٠');
  expect(document.querySelector('.kept-bar .clay')).toHaveTextContent(/3,500/);
  await user.clear(screen.getByLabelText('Amount for benches'));
  await user.type(screen.getByLabelText('Reason for benches'), 'They have one');
  await user.click(propose);
  expect(await screen.findByText('Waits to be decided')).toBeInTheDocument();
  const euros = (amount: string) => ({ amount, currency: 'EUR' });
  expect(sent.at(-1)?.body).toEqual({
    lines: [
      { applicationId: idOf('garden'), amount: euros('2000'), reason: null },
      { applicationId: idOf('benches'), amount: null, reason: 'They have one' },
      { applicationId: idOf('wall'), amount: euros('500'), reason: null },
    ],
  });
});

test('aListThatChangedMeanwhileIsLookedAtAgainAndWhatWasTypedStays', async () => {
  aSelectionIsKept(written);
  service.use(http.post('*/selection/proposal', () => problem(412, 'version-conflict')));
  const { user } = await open(`${DESK}?open=proposal`);
  await user.click(await screen.findByRole('button', { name: 'Fill in what was asked, above the line' }));
  await user.click(screen.getByRole('button', { name: 'Propose it so' }));
  expect(await screen.findByText(/Somebody changed the selection meanwhile/)).toBeInTheDocument();
  expect(screen.getByLabelText('Amount for garden')).toHaveValue('2000');
});

test('aSecondPersonDecidesAndTheLettersCanBeWritten', async () => {
  const sent = aSelectionIsKept(proposed, approver);
  const { user } = await open(DESK);
  expect(await screen.findByText('They have a bench already')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Decide it so' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/1 initiative is supported with .*2,000.* of .*3,000/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Decide it so' }));
  expect(await screen.findAllByRole('link', { name: 'Letter' })).toHaveLength(3);
  expect(sent).toMatchObject([{ to: expect.stringMatching(/approval$/), seen: '"7.en.record"' }]);
});

test('aLetterSpeaksTheLanguageOfTheNetworkWhateverTheScreenSpeaks', async () => {
  aSelectionIsKept(proposed);
  service.use(
    http.get('*/api/v1/grant-applications/:id/selection-letter', () =>
      Response.json({
        language: 'ar',
        title: 'مبادرتكم مدعومة',
        centre: 'مركز كركوك',
        callTitle: 'حدائق',
        applicationTitle: 'حديقة',
        codeLabel: 'رمزكم',
        code: 'SI-4F7K2MNP-B',
        decidedLabel: 'التاريخ',
        decidedOn: '2026-11-25',
        selected: true,
        words: ['تُدعم مبادرتكم.'],
        complainTo: 'صندوق الشكاوى',
        complainUntil: '2026-12-10',
      }),
    ),
  );
  await open(`/initiatives/applications/${idOf('garden')}/letter`);
  const letter = await screen.findByRole('article');
  expect(letter).toHaveAttribute('dir', 'rtl');
  expect(letter).toHaveTextContent(/صندوق الشكاوى.*حتى.*10 كانون الأول 2026/);
});
