import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Door } from '../app/Door';
import { signIn } from '../auth/signIn';
import { remember } from '../browser/memory';
import { keep } from '../offline/vault';
import { speak } from '../i18n';
import { idOf } from '../test/basics';
import { aLease } from '../test/lease';
import { all } from '../test/memoryDatabase';
import { absenceReasons } from '../test/codes';
import { OfflineDoor } from './OfflineDoor';

vi.mock('../offline/database', () => import('../test/memoryDatabase'));

const roll = {
  sessionId: idOf('s1'),
  title: { en: 'English A2', ar: 'الإنجليزية', ckb: 'ئینگلیزی' },
  from: '2026-11-25T09:00',
  to: '2026-11-25T10:30',
  sheet: 'OPEN',
  inTheRoom: null,
  rows: [
    {
      participantId: idOf('p1'),
      name: { given: 'Amal', father: null, grandfather: null, greatGrandfather: null },
      walkIn: false,
      said: undefined,
      standing: [],
      conflict: false,
    },
  ],
};

test('whoeverIsAbsentWithoutALineMayHaveAReason', async () => {
  const asked = vi.spyOn(signIn, 'token');
  await speak('en');
  remember('codes', JSON.stringify({ items: [absenceReasons], next: null }));
  await keep(idOf('me'), '246802', aLease(), [roll]);
  const user = userEvent.setup();
  render(<OfflineDoor otherwise={null} />);
  await user.type(await screen.findByLabelText(/PIN/), '246802');
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(await screen.findByRole('button', { name: /English A2/ }));
  await user.click(screen.getByRole('radio', { name: 'Absent' }));
  await user.selectOptions(await screen.findByRole('combobox'), 'Ill');
  expect(screen.getByRole('combobox')).toHaveValue('ILLNESS');
  // Whoever asks without a sign-in is led to it, away from the sheet.
  expect(asked).not.toHaveBeenCalled();
});

test('whenTheDayIsOverTheNamesGoAlsoFromAPageThatIsOpen', async () => {
  await keep(idOf('me'), '246802', aLease('short', 1), [roll]);
  render(<OfflineDoor otherwise={<p>Nobody answers</p>} />);
  expect(await screen.findByText('Nobody answers')).toBeVisible();
  expect(await all('vault')).toEqual([]);
});

test('whoeverIsSignedOutEverywhereLeavesNoNamesBehind', async () => {
  await keep(idOf('me'), '246802', aLease(), [roll]);
  render(<Door everywhere />);
  await waitFor(async () => expect([...(await all('vault')), ...(await all('shares'))]).toEqual([]));
});
