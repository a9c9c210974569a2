import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { refresh } from '../../offline/outbox';
import { forgetAll } from '../../test/memoryDatabase';
import { idOf } from '../../test/basics';
import { fullName, type NameParts } from '../../ui/Named';
import { RollCall } from './RollCall';
import type { Roll } from './roll';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));
vi.mock('../../ui/Named', async (original) => {
  const real = await original<typeof import('../../ui/Named')>();
  return { ...real, fullName: vi.fn(real.fullName) };
});

const PEOPLE = 200;
const roll: Roll = {
  sessionId: idOf('session'),
  title: { en: 'English A2', ar: 'الإنجليزية', ckb: 'ئینگلیزی' },
  from: '2026-11-25T09:00',
  to: '2026-11-25T10:30',
  sheet: 'OPEN',
  inTheRoom: null,
  rows: Array.from({ length: PEOPLE }, (_, at) => ({
    participantId: idOf(`person ${at}`),
    name: { given: `Amal${at}`, father: null, grandfather: null } as NameParts,
    walkIn: false,
    said: undefined,
    standing: [],
    conflict: false,
  })),
};

beforeEach(async () => {
  vi.stubGlobal('indexedDB', {});
  forgetAll();
  await refresh();
});

it('aTapDrawsOneNameOfTwoHundred', async () => {
  render(<RollCall roll={roll} owner={idOf('me')} />);
  const drawn = vi.mocked(fullName);
  expect(drawn.mock.calls.length).toBeGreaterThanOrEqual(PEOPLE);
  drawn.mockClear();
  fireEvent.click(screen.getByRole('button', { name: /Amal117\W?: not yet/ }));
  await waitFor(() => expect(screen.getByRole('button', { name: /Amal117\W?: Present/ })).toBeVisible());
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/Amal117/));
  expect(new Set(drawn.mock.calls.map(([name]) => name?.given))).toEqual(new Set(['Amal117']));
  // What was tapped, what is kept, and that it is: not once for each of the others.
  expect(drawn.mock.calls.length).toBeLessThanOrEqual(6);
});
