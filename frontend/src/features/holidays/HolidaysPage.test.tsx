import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { idOf } from '../../test/basics';
import { listed, tagged } from '../../test/house';
import { open } from '../../test/open';
import { service, signedInAs } from '../../test/service';

const eid = {
  id: idOf('h1'),
  name: { en: 'Eid al-Fitr', ar: 'عيد الفطر', ckb: 'جەژنی ڕەمەزان' },
  from: '2027-03-10',
  to: '2027-03-12',
  calendar: 'BOTH',
  movable: true,
  status: 'EXPECTED',
  confirmedAt: null,
  version: 0,
};

test('aMovableHolidayIsConfirmedOnItsRealDays', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('ADMINISTRATOR', ['CENTRE_READ', 'HOLIDAY_MANAGE'], null),
    http.get('*/holidays', () => listed([eid])),
    http.get(`*/holidays/${idOf('h1')}`, () => tagged(eid)),
    http.patch(`*/holidays/${idOf('h1')}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged(eid);
    }),
  );
  const { user } = await open('/holidays?year=2027');
  expect(await screen.findByText('10 March to 12 March')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Change .*Eid/ }));
  await user.click(await screen.findByRole('radio', { name: 'confirmed' }));
  const [first] = screen.getAllByLabelText('Day');
  await user.clear(first as HTMLElement);
  await user.type(first as HTMLElement, '9');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual(['"0.en.record"', { from: '2027-03-09', status: 'CONFIRMED' }]);
});

test('whoMayNotChangeThemOnlyReadsThem', async () => {
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ']),
    http.get('*/holidays', () => listed([eid])),
  );
  await open('/holidays?year=2027', 'ckb');
  expect(await screen.findByText('لە 10ی ئازار تا 12ی ئازار')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /گۆڕین/ })).not.toBeInTheDocument();
});
