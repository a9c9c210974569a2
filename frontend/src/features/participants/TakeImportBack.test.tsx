import { act, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Import } from '../../api/contract';
import { speak } from '../../i18n';
import { open } from '../../test/open';
import { KIRKUK, service } from '../../test/service';

const ID = '0193c000-0000-7000-8000-000000000001';
const NADIA = '0193c000-0000-7000-8000-0000000000a1';

const committed: Import = {
  id: ID,
  centreId: KIRKUK,
  state: 'COMMITTED',
  stage: 'COMMITTED',
  rowCount: 500,
  rowsDone: 500,
  faultCount: 0,
  duplicateCount: 0,
  undecidedCount: 0,
  skippedCount: 1,
  faultyRowCount: 0,
  registerCount: 499,
  reading: null,
  columns: [],
  faultKinds: [],
  faults: [],
  preview: [],
  createdAt: '2026-11-23T07:00:00Z',
  expiresAt: '2026-11-24T07:00:00Z',
  committedAt: '2026-11-23T07:05:00Z',
  withdrawableUntil: '2026-12-07T07:05:00Z',
};

const withdrawn: Import = {
  ...committed,
  state: 'FAULTY',
  stage: 'WITHDRAWN',
  withdrawableUntil: null,
  withdrawnAt: '2026-11-24T08:00:00Z',
};

let now = committed;

beforeEach(() => {
  now = committed;
  service.use(http.get('*/participants/imports/:id', () => HttpResponse.json(now)));
});

const opened = () => open(`/people/import?check=${ID}`);

test('anImportIsTakenBackAfterOneQuestionAndThatIsSaid', async () => {
  let asked = 0;
  service.use(
    http.post('*/participants/imports/:id/withdrawal', () => {
      asked++;
      now = withdrawn;
      return HttpResponse.json(now);
    }),
  );
  const { user } = await opened();
  const button = await screen.findByRole('button', { name: 'Take this import back' });
  expect(button).not.toHaveClass('danger');
  expect(button).not.toHaveClass('primary');
  await user.click(button);
  const dialog = await screen.findByRole('dialog', { name: 'Take this import back?' });
  expect(dialog).toHaveTextContent(/499 people leave the register.*until .*7 December/);
  expect(asked).toBe(0);
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }));
  expect(await screen.findAllByText('Taken back: 499 people are no longer in the register')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Take this import back' })).not.toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('aRefusalStandsInThePageWithThePeopleInUseAsLinks', async () => {
  const many = 'People of this file who are in use already: 12. Nobody was removed.';
  service.use(
    http.post('*/participants/imports/:id/withdrawal', () =>
      HttpResponse.json(
        {
          type: 'urn:hawsh:problem:state-conflict',
          title: 'Not possible as things stand',
          status: 409,
          detail: 'Nothing was changed.',
          instance: 'x',
          errors: [
            { pointer: '', code: 'import-people-in-use', message: many },
            { pointer: '', code: 'import-person-in-use', message: 'KRK-123456-7 is in use already.', about: NADIA },
          ],
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = await opened();
  await user.click(await screen.findByRole('button', { name: 'Take this import back' }));
  await user.click(await screen.findByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText(many)).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /KRK-123456-7/ })).toHaveAttribute('href', `/people/${NADIA}`);
});

test('whatCannotBeTakenBackAnyMoreOffersNothing', async () => {
  now = { ...committed, withdrawableUntil: null };
  await opened();
  await screen.findByText('499 people are registered');
  expect(screen.queryByRole('button', { name: 'Take this import back' })).not.toBeInTheDocument();
});

test.each([
  ['ar', 'التراجع عن هذا الإدخال', 'أتريد التراجع عن هذا الإدخال؟'],
  ['ckb', 'گەڕاندنەوەی ئەم هێنانە', 'ئەم هێنانە بگەڕێنرێتەوە؟'],
] as const)('theQuestionIsAskedIn_%s', async (language, button, question) => {
  const { user } = await opened();
  await screen.findByRole('button', { name: 'Take this import back' });
  await act(() => speak(language));
  await user.click(screen.getByRole('button', { name: button }));
  expect(await screen.findByRole('dialog', { name: question })).toBeInTheDocument();
});

test('theListOfFilesSaysInWordsThatOneWasTakenBack', async () => {
  service.use(
    http.get('*/participants/imports', () =>
      HttpResponse.json({
        items: [
          {
            id: ID,
            centreId: KIRKUK,
            stage: 'WITHDRAWN',
            rowCount: 500,
            rowsDone: 500,
            faultCount: 0,
            undecidedCount: 0,
            skippedCount: 1,
            faultyRowCount: 0,
            createdBy: { subject: NADIA, displayName: 'Nadia' },
            createdAt: withdrawn.createdAt,
            expiresAt: withdrawn.expiresAt,
            committedAt: withdrawn.committedAt,
          },
        ],
        next: null,
      }),
    ),
  );
  await open('/people/import');
  expect(
    await screen.findByRole('link', { name: 'Taken back: 499 people are no longer in the register' }),
  ).toBeInTheDocument();
});

test('whereNobodyCameInNobodyIsSaidToHaveAReferenceAndTheStepsSayWhatWasTakenBack', async () => {
  now = { ...committed, rowCount: 2, skippedCount: 2, registerCount: 0 };
  await opened();
  expect(await screen.findByText('0 people are registered')).toBeInTheDocument();
  expect(screen.queryByText(/each with a reference/)).not.toBeInTheDocument();
  now = withdrawn;
  await opened();
  expect(await screen.findByText('Taken back')).toBeInTheDocument();
});
