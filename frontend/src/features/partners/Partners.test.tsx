import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK, words } from '../../test/basics';
import { created, page, listed, tagged } from '../../test/house';
import { open } from '../../test/open';
import { service, signedInAs } from '../../test/service';

const union = { id: idOf('o1'), name: words('European Union') };
const contribution = {
  id: idOf('f1'),
  centreId: KIRKUK,
  organisation: union,
  from: '2026-01-01',
  to: null,
  visibilityText: words('Funded'),
  visibility: 'SHOWN',
  waiver: null,
  version: 0,
};
const letter = {
  id: idOf('l1'),
  centreId: KIRKUK,
  number: '4/2/1187',
  issuedBy: union,
  issuedOn: '2026-02-11',
  validTo: null,
  subject: 'Courses',
  scan: null,
  version: 0,
};

test('aWaiverSaysWhoAgreedAndWhy', async () => {
  service.use(
    signedInAs('CENTRE_MANAGER', ['CENTRE_READ']),
    http.get('*/funding-contributions', () =>
      listed([
        {
          ...contribution,
          visibility: 'WAIVED',
          waiver: { agreedBy: 'The delegation', agreedOn: '2026-03-01', reason: 'It would endanger people' },
        },
      ]),
    ),
  );
  await open(`/centres/${KIRKUK}/partners`);
  expect(await screen.findByText('not shown, as agreed')).toBeInTheDocument();
  expect(screen.getByText('It would endanger people')).toBeInTheDocument();
  expect(screen.queryByText('Funded')).not.toBeInTheDocument();
});

test('aNewNameBeginsOnADay', async () => {
  const sent: unknown[] = [];
  const ministry = {
    id: idOf('m1'),
    kind: 'MINISTRY',
    name: words('Sports'),
    names: [{ name: words('Sports'), validFrom: null, validTo: null }],
    version: 0,
  };
  service.use(
    signedInAs('ADMINISTRATOR', ['CENTRE_READ', 'ORGANISATION_MANAGE'], null),
    http.get('*/organisations', () => page([ministry])),
    http.get(`*/organisations/${idOf('m1')}`, () => tagged(ministry)),
    http.post(`*/organisations/${idOf('m1')}/names`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged(ministry);
    }),
  );
  const { user } = await open('/organisations');
  await user.click(await screen.findByRole('button', { name: /^Change/ }));
  const name = await screen.findByLabelText('English');
  await user.clear(name);
  await user.type(name, 'Culture');
  await user.type(screen.getByLabelText('Day'), '28');
  await user.selectOptions(screen.getByLabelText('Month'), 'October');
  await user.type(screen.getByLabelText('Year'), '2009');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual([
    '"0.en.record"',
    { name: { en: 'Culture', ar: 'Sports ع', ckb: 'Sports ک' }, validFrom: '2009-10-28' },
  ]);
});

test('aScanOfTheWrongKindIsNotSent', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'LETTER_READ', 'LETTER_MANAGE']),
    http.get('*/authority-letters', () => listed([letter])),
    http.get(`*/authority-letters/${idOf('l1')}`, () => tagged(letter)),
    http.put(`*/authority-letters/${idOf('l1')}/scan`, ({ request }) => {
      sent.push(request.headers.get('If-Match'), request.headers.get('Content-Type'));
      return tagged(letter);
    }),
  );
  const { user } = await open(`/centres/${KIRKUK}/letters`);
  const input = (await screen.findAllByLabelText(/^Put a scan/)).at(-1) as HTMLInputElement;
  const file = (name: string, type: string) => new File(['%PDF-1.7'], name, { type });
  const { upload } = user.setup({ applyAccept: false });
  await upload(input, file('letter.html', 'text/html'));
  expect(await screen.findByText(/PDF, JPEG or PNG/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await upload(input, file('letter.pdf', 'application/pdf'));
  await waitFor(() => expect(sent).toEqual(['"0.en.record"', 'application/pdf']));
});

const everywhere = signedInAs(
  'ADMINISTRATOR',
  ['CENTRE_READ', 'CENTRE_SET_UP', 'LETTER_READ', 'LETTER_MANAGE', 'ORGANISATION_MANAGE'],
  null,
);

/** An administrator at a list, and what they add to it. */
function adding(list: string, answer: object) {
  const sent: Record<string, unknown>[] = [];
  service.use(
    everywhere,
    http.get('*/organisations', () => page([{ ...union, kind: 'FUNDER', names: [], version: 0 }])),
    http.post(`*/${list}`, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return created(answer);
    }),
  );
  return sent;
}

const fields = (group: RegExp) => screen.getByRole('group', { name: group }).querySelectorAll('input');

test('aContributionSaysItsWordsInThreeLanguages', async () => {
  const sent = adding('funding-contributions', contribution);
  const { user } = await open(`/centres/${KIRKUK}/partners`);
  await user.click(await screen.findByRole('button', { name: 'Add a contribution' }));
  await user.selectOptions(await screen.findByLabelText('By'), 'European Union');
  const [en, ar, ckb] = fields(/^The words/);
  await user.type(en as HTMLElement, 'Funded');
  await user.type(ar as HTMLElement, 'بتمويل');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.type(ckb as HTMLElement, 'بە پارەی');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent[0]).toMatchObject({
    organisationId: idOf('o1'),
    to: null,
    visibilityText: { en: 'Funded', ar: 'بتمويل', ckb: 'بە پارەی' },
    visibility: 'SHOWN',
    waiver: null,
  });
});

test('whatIsNotShownSaysWhoAgreedToThat', async () => {
  const sent = adding('funding-contributions', contribution);
  const { user } = await open(`/centres/${KIRKUK}/partners`);
  await user.click(await screen.findByRole('button', { name: 'Add a contribution' }));
  await user.selectOptions(await screen.findByLabelText('By'), 'European Union');
  for (const field of fields(/^The words/)) await user.type(field, 'x');
  await user.click(screen.getByRole('radio', { name: 'not shown' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Write who agreed');
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('Who agreed that it is not shown'), 'The delegation');
  await user.type(screen.getByLabelText('Because'), 'It would endanger people');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent[0]).toMatchObject({
    visibility: 'WAIVED',
    waiver: { agreedBy: 'The delegation', reason: 'It would endanger people' },
  });
});

test('aLetterIsKeptWithItsNumberAndDay', async () => {
  const sent = adding('authority-letters', letter);
  const { user } = await open(`/centres/${KIRKUK}/letters`);
  await user.click(await screen.findByRole('button', { name: 'Add a letter' }));
  await user.type(await screen.findByLabelText('Number'), ' 4/2/1187 ');
  await user.selectOptions(screen.getByLabelText('From'), 'European Union');
  await user.type(screen.getByLabelText('About'), 'Courses');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert')).toBeInTheDocument();
  const [date] = screen.getAllByLabelText('Day');
  await user.type(date as HTMLElement, '١١');
  await user.selectOptions(screen.getAllByLabelText('Month')[0] as HTMLElement, 'February');
  await user.type(screen.getAllByLabelText('Year')[0] as HTMLElement, '2026');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual([
    { number: '4/2/1187', issuedById: idOf('o1'), issuedOn: '2026-02-11', validTo: null, subject: 'Courses' },
  ]);
});

test('aPartnerMayBeOldEnoughThatNobodyKnowsSinceWhen', async () => {
  const sent = adding('organisations', { ...union, kind: 'NETWORK', names: [], version: 0 });
  const { user } = await open('/organisations');
  await user.click(await screen.findByRole('button', { name: 'Add a partner' }));
  await user.selectOptions(await screen.findByLabelText('Kind'), 'network');
  for (const field of fields(/^Official name/)) await user.type(field, 'Garden');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual([{ kind: 'NETWORK', name: { en: 'Garden', ar: 'Garden', ckb: 'Garden' }, validFrom: null }]);
});
