import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { GRANT, nadia, part, type support } from '../../../test/grants';
import { listed } from '../../../test/house';
import { open } from '../../../test/open';
import { problem } from '../../../test/basics';
import { service } from '../../../test/service';
import { aGardenGrows, report } from '../../../test/works';

const paid = part({
  state: 'PAID',
  payments: [
    {
      state: 'PAID',
      means: 'CASH',
      paidOn: '2026-10-05',
      reference: null,
      witnesses: ['Rana Ahmad', 'سارة حسن'],
      enteredBy: nadia,
      enteredAt: '2026-10-05T08:00:00Z',
      failure: null,
      words: null,
      failedBy: null,
    },
  ],
});

function papersOf(more: Partial<typeof support> = {}) {
  aGardenGrows({ instalments: [paid], ...more });
  // A call that somebody may not read any more leaves the paper without its words, and whole.
  service.use(http.get('*/api/v1/grant-calls/:id', () => problem(404, 'not-found')));
}

test('theAgreementIsWrittenInTheLanguageOfWhoeverSignsIt', async () => {
  papersOf();
  const { user } = await open(`${GRANT}/papers`);
  const paper = await screen.findByRole('article');
  expect(paper).toHaveTextContent(/supports this initiative with .*2,500,000.*IQD, from 1 October 2026/);
  expect(paper).toHaveTextContent('Paid by the funder');
  await user.click(screen.getByRole('radio', { name: 'العربية' }));
  const arabic = await screen.findByRole('article', { name: 'اتفاق على دعم مبادرة مجتمعية' });
  expect(arabic).toHaveAttribute('dir', 'rtl');
  expect(arabic).toHaveTextContent(/1 تشرين الأول 2026/);
  expect(arabic).not.toHaveTextContent(/grant/i);
});

test('whereTheFunderIsNotNamedThePaperSaysWhy', async () => {
  papersOf({ funderShown: null, notShownBecause: 'It would endanger them' });
  await open(`${GRANT}/papers`);
  expect(await screen.findByText('It would endanger them')).toBeInTheDocument();
});

test('aReceiptOfCashNamesBothWitnessesAndHasALineForEach', async () => {
  papersOf();
  await open(`${GRANT}/papers?paper=receipt`);
  const paper = within(await screen.findByRole('article', { name: 'Receipt' }));
  expect(paper.getByText(/Rana Ahmad/)).toHaveClass('line');
  expect(paper.getByText(/سارة حسن/)).toHaveClass('line');
  expect(paper.getByText('5 October 2026')).toBeInTheDocument();
});

test('theFinalReportTellsOfWhatWasAcceptedAlone', async () => {
  papersOf();
  service.use(
    http.get('*/grants/:id/milestone-reports', () =>
      listed([report, { ...report, done: 'Accepted words', decision: { ...report.decision, state: 'APPROVED' } }]),
    ),
  );
  await open(`${GRANT}/papers?paper=report`);
  const paper = await screen.findByRole('article', { name: 'Final report' });
  expect(paper).toHaveTextContent('Accepted words');
  expect(paper).not.toHaveTextContent('Forty trees are planted');
  expect(paper).toHaveTextContent('Hours of volunteers: 120');
});
