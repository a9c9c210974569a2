import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { page, tagged } from '../../test/house';
import { open } from '../../test/open';
import { service, signedInAs } from '../../test/service';

const words = (en: string) => ({ en, ar: `${en} ع`, ckb: `${en} ک` });
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
    signedInAs('ADMINISTRATOR', ['CENTRE_READ', 'ORGANISATION_MANAGE']),
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
