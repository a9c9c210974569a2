import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf, KIRKUK, problem } from '../../test/basics';
import { codeLists, listOf, served } from '../../test/codes';
import { listed, tagged } from '../../test/house';
import { open } from '../../test/open';
import { service, signedInAs, somebody } from '../../test/service';
import { coded } from './attach';
import { outcomesOf } from './ClosingForm';

const mediated = {
  id: idOf('case'),
  centreId: KIRKUK,
  reference: 'MC-48213907-5',
  kind: 'LAND',
  cameBy: 'A_PARTY',
  urgency: 'SOON',
  languages: ['ar', 'ckb'],
  state: 'FOLLOW_UP',
  stateSince: '2026-11-21T08:00:00Z',
  receivedAt: '2026-11-18T08:00:00Z',
  told: { account: 'One pipe for two houses', howToReach: null },
  ending: { reason: 'NO_AGREEMENT', account: null, referredTo: null },
  closing: null,
  keptUntil: '2028-05-21',
  destroyedOn: null,
  narrativeDestroyed: false,
  members: [
    {
      mediator: { id: idOf('m'), name: 'Salwa Adel', account: somebody.subject },
      state: 'ACCEPTED',
      declaredAt: '2026-11-18T08:00:00Z',
    },
  ],
  version: 3,
};

const FILE = `/mediation/cases/${mediated.id}`;
/** A second without a key, and the time to draw. */
const QUIET = { timeout: 3_000 };

let kept: { savedAt: string | null; content: string | null };
let asked: string[];

beforeEach(() => {
  kept = { savedAt: null, content: null };
  asked = [];
  service.use(
    signedInAs('MEDIATOR', ['CENTRE_READ', 'MEDIATION_CASE']),
    served([
      ...codeLists,
      listOf('dispute-kinds', 'What a dispute is about', { LAND: 'land' }),
      listOf('dispute-origins', 'Who brought a dispute', { A_PARTY: 'one of the parties' }),
      listOf('mediation-end-reasons', 'Why a mediation ended', { NO_AGREEMENT: 'no agreement was found' }),
    ]),
    http.get('*/api/v1/mediation-cases/:id', () => tagged(mediated)),
    http.get('*/mediation-cases/:id/parties', () => listed([])),
    http.get('*/mediation-cases/:id/meetings', () => listed([])),
    http.get('*/mediation-cases/:id/agreements', () => listed([])),
    http.get('*/mediation-cases/:id/follow-ups', () => listed([])),
    http.get('*/mediation-cases/:id/notes', () => listed([])),
    http.get('*/mediation-cases/:id/attachments', () => listed([])),
    http.get('*/mediation-drafts', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(kept);
    }),
    http.put('*/mediation-drafts', async ({ request }) => {
      const { content } = (await request.json()) as { content: string };
      kept = { savedAt: '2026-11-24T08:00:00Z', content };
      return HttpResponse.json(kept);
    }),
    http.delete('*/mediation-drafts', () => {
      kept = { savedAt: null, content: null };
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test('whatIsTypedIsKeptByTheServiceAndGoneOnceItIsSent', async () => {
  service.use(
    http.post('*/mediation-cases/:id/notes', () =>
      HttpResponse.json(
        {
          id: idOf('n'),
          kind: 'SHARED',
          author: somebody.subject,
          writtenAt: '2026-11-24T08:00:00Z',
          text: 'They drank tea',
          version: 0,
        },
        { status: 201, headers: { ETag: '"0"' } },
      ),
    ),
  );
  const { user } = await open(`${FILE}/notes`);
  await user.click(await screen.findByRole('button', { name: 'Write a note' }));
  await user.type(screen.getByLabelText('Note'), 'They drank tea');
  expect(await screen.findByText(/is kept for you, sealed/, undefined, QUIET)).toBeInTheDocument();
  expect(JSON.parse(kept.content ?? '')).toEqual({ kind: 'SHARED', text: 'They drank tea' });
  expect(asked).toEqual([`?form=NOTE&caseId=${mediated.id}`]);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('They drank tea');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(kept.content).toBeNull());
});

test('whoComesBackIsAskedWhetherToGoOn', async () => {
  kept = { savedAt: '2026-11-24T08:00:00Z', content: JSON.stringify({ kind: 'CAUCUS', text: 'She said' }) };
  const { user } = await open(`${FILE}/notes`);
  await user.click(await screen.findByRole('button', { name: 'Write a note' }));
  await user.click(await screen.findByRole('button', { name: 'Go on where you stopped' }));
  expect(screen.getByLabelText('Note')).toHaveValue('She said');
  expect(screen.getByRole('radio', { name: 'I alone' })).toBeChecked();
  expect(screen.queryByRole('button', { name: 'Discard it' })).not.toBeInTheDocument();
});

test('whatIsDiscardedIsGone', async () => {
  kept = { savedAt: '2026-11-24T08:00:00Z', content: JSON.stringify({ kind: 'SHARED', text: 'Old' }) };
  const { user } = await open(`${FILE}/notes`);
  await user.click(await screen.findByRole('button', { name: 'Write a note' }));
  await user.click(await screen.findByRole('button', { name: 'Discard it' }));
  await waitFor(() => expect(kept.content).toBeNull());
  expect(screen.getByLabelText('Note')).toHaveValue('');
});

test('whatCouldNotBeKeptIsSaidPlainly', async () => {
  service.use(http.put('*/mediation-drafts', () => problem(422, 'validation-failed')));
  const { user } = await open(`${FILE}/notes`);
  await user.click(await screen.findByRole('button', { name: 'Write a note' }));
  await user.type(screen.getByLabelText('Note'), 'x');
  expect(await screen.findByText(/could not be kept/, undefined, QUIET)).toBeInTheDocument();
  expect(screen.getByLabelText('Note')).toHaveValue('x');
});

test('theFileSaysUntilWhenItIsKeptAndWhenItsNarrativeWent', async () => {
  await open(FILE);
  expect(await screen.findByText(/kept until 21 May 2028 at the latest/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Letter to the parties' })).toHaveAttribute('href', `${FILE}/letter`);
});

test('aDestroyedFileSaysSo', async () => {
  service.use(
    http.get('*/api/v1/mediation-cases/:id', () =>
      tagged({
        ...mediated,
        state: 'CLOSED',
        told: null,
        ending: null,
        destroyedOn: '2028-05-22',
        narrativeDestroyed: true,
      }),
    ),
  );
  await open(FILE);
  expect(await screen.findByText('The narrative was destroyed on 22 May 2028.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Letter to the parties' })).not.toBeInTheDocument();
});

test('theLetterIsInTheLanguageThatIsChosen', async () => {
  const letter = (language: string | null) => ({
    language,
    title: `title ${language}`,
    centre: `centre ${language}`,
    referenceLabel: 'Case',
    reference: mediated.reference,
    endedLabel: 'Date',
    endedOn: '2026-11-21',
    words: ['It is over.', 'It stays sealed.', 'The court is open.'],
    keptLabel: 'Kept until',
    keptUntil: '2028-05-21',
    afterwards: 'Then it is destroyed.',
  });
  service.use(
    http.get('*/ending-letter', ({ request }) =>
      HttpResponse.json(letter(new URL(request.url).searchParams.get('language'))),
    ),
  );
  const { user } = await open(`${FILE}/letter`);
  const arabic = await screen.findByRole('article');
  expect(arabic).toHaveAttribute('dir', 'rtl');
  expect(within(arabic).getByText('title ar')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'English' }));
  const english = (await screen.findByText('title en')).closest('article');
  expect(english).toHaveAttribute('lang', 'en');
  expect(english).toHaveTextContent('21 May 2028');
  expect(document.title).toBe('My work · Hawsh');
});

test('aFileIsSentAsItIsAndWhyItIsRefusedIsSaid', async () => {
  const sent: (string | null)[] = [];
  service.use(
    http.post('*/attachments', ({ request }) => {
      sent.push(request.headers.get('Content-Type'), request.headers.get('Content-Disposition'));
      return problem(422, 'validation-failed', [
        { pointer: '', code: 'mediation-attachment-type', message: 'This is neither PDF nor JPEG nor PNG.' },
      ]);
    }),
  );
  const { user } = await open(`${FILE}/attachments`);
  expect(await screen.findByText(/Never a scan of a thumb print/)).toBeInTheDocument();
  await user.upload(
    screen.getByLabelText('Add a file', { selector: 'input' }),
    new File(['PK'], "عقد 'a'.pdf", { type: 'application/pdf' }),
  );
  expect(await screen.findByText('This is neither PDF nor JPEG nor PNG.')).toBeInTheDocument();
  expect(sent).toEqual(['application/octet-stream', "attachment; filename*=UTF-8''%D8%B9%D9%82%D8%AF%20%27a%27.pdf"]);
});

test('aNameIsCodedForAHeader', () => {
  expect(coded("a*(b)'.pdf")).toBe('a%2A%28b%29%27.pdf');
});

test('whatACaseIsClosedWithFitsHowItEnded', () => {
  expect(outcomesOf({ ending: null })).toEqual(['AGREEMENT_KEPT', 'AGREEMENT_PARTLY_KEPT', 'AGREEMENT_NOT_KEPT']);
  expect(outcomesOf({ ending: { reason: 'NOT_SAFE', account: null, referredTo: null } })).toEqual(['ENDED']);
  expect(outcomesOf({ ending: { reason: 'CRIMINAL_MATTER', account: null, referredTo: 'Legal aid' } })).toEqual([
    'REFERRED',
  ]);
});

test('aCaseIsClosedWithWhoMediated', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/mediation-cases/:id/steps', async ({ request }) => {
      sent.push(await request.json());
      return tagged({ ...mediated, state: 'CLOSED', version: 4 });
    }),
  );
  const { user } = await open(FILE);
  await user.click(await screen.findByRole('button', { name: 'Close the case' }));
  await user.click(screen.getByRole('button', { name: 'Close the case' }));
  expect(await screen.findAllByText('Write how many women and men mediated')).not.toHaveLength(0);
  await user.clear(screen.getByLabelText('Women who mediated'));
  await user.type(screen.getByLabelText('Women who mediated'), '1');
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await user.click(screen.getByRole('button', { name: 'Close the case' }));
  await waitFor(() =>
    expect(sent).toEqual([{ state: 'CLOSED', closing: { outcome: 'ENDED', women: 1, men: 0, inTheirLanguage: true } }]),
  );
});

test('whoReadsNumbersSeesWhatIsToldAndWhatIsNot', async () => {
  service.use(
    signedInAs('MEAL_OFFICER', ['CENTRE_READ', 'MEDIATION_RELEASE_READ']),
    http.get('*/mediation-releases', () =>
      listed([
        {
          from: '2026-07-01',
          to: '2026-12-31',
          madeAt: '2027-03-02T00:00:00Z',
          total: 45,
          cells: [
            {
              breakdown: 'GOVERNORATE',
              code: 'IQG13',
              word: { en: 'Kirkuk', ar: 'كركوك', ckb: 'کەرکووک' },
              number: 25,
            },
            { breakdown: 'OUTCOME', code: 'ENDED', word: null, number: null },
          ],
        },
      ]),
    ),
  );
  await open('/numbers/mediation');
  expect(await screen.findByText('About 45 cases were closed.')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Kirkuk 25' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'ended without an agreement not told' })).toBeInTheDocument();
});
