import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { KIRKUK } from '../../test/basics';
import { page, tagged } from '../../test/house';
import { open } from '../../test/open';
import { service, signedInAs } from '../../test/service';

const words = (en: string) => ({ en, ar: `${en} ع`, ckb: `${en} ک` });
const union = { id: 'o1', name: words('European Union') };
const letter = {
  id: 'l1',
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
      page([
        {
          id: 'f1',
          centreId: KIRKUK,
          organisation: union,
          from: '2026-01-01',
          to: null,
          visibilityText: words('Funded'),
          visibility: 'WAIVED',
          waiver: { agreedBy: 'The delegation', agreedOn: '2026-03-01', reason: 'It would endanger people' },
          version: 0,
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
    id: 'm1',
    kind: 'MINISTRY',
    name: words('Sports'),
    names: [{ name: words('Sports'), validFrom: null, validTo: null }],
    version: 0,
  };
  service.use(
    signedInAs('ADMINISTRATOR', ['CENTRE_READ', 'ORGANISATION_MANAGE'], null),
    http.get('*/organisations', () => page([ministry])),
    http.get('*/organisations/m1', () => tagged(ministry)),
    http.post('*/organisations/m1/names', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged(ministry, '"1"');
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
  expect(sent).toEqual(['"0"', { name: { en: 'Culture', ar: 'Sports ع', ckb: 'Sports ک' }, validFrom: '2009-10-28' }]);
});

test('aScanOfTheWrongKindIsNotSent', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'LETTER_READ', 'LETTER_MANAGE']),
    http.get('*/authority-letters', () => page([letter])),
    http.get('*/authority-letters/l1', () => tagged(letter)),
    http.put('*/authority-letters/l1/scan', ({ request }) => {
      sent.push(request.headers.get('If-Match'), request.headers.get('Content-Type'));
      return tagged(letter, '"1"');
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
  await waitFor(() => expect(sent).toEqual(['"0"', 'application/pdf']));
});
