import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { RegisterParticipant } from '../../api/contract';
import { speak } from '../../i18n';
import { open } from '../../test/open';
import { hemin, KIRKUK, problem, recordOf, sara, service } from '../../test/service';

async function fill(user: UserEvent) {
  await user.type(await screen.findByLabelText('Given name'), 'سارة');
  await user.click(screen.getByRole('radio', { name: 'Female' }));
  await user.type(screen.getByLabelText('Year'), '١٩٩٦');
  await user.click(screen.getByRole('button', { name: 'Yes, agrees' }));
  await user.click(screen.getByRole('radio', { name: 'Thumb print' }));
}

function taken() {
  const sent: RegisterParticipant[] = [];
  service.use(
    http.post('*/api/v1/participants', async ({ request }) => {
      sent.push((await request.json()) as RegisterParticipant);
      await delay(200);
      return HttpResponse.json(recordOf(sara), { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  return sent;
}

test('aPersonIsRegisteredAndShownWithTheReference', async () => {
  const sent = taken();
  const { user, router } = await open('/people/new');
  await fill(user);
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${sara.id}`));
  expect(sent).toEqual([
    {
      centreId: KIRKUK,
      name: { given: 'سارة' },
      sex: 'FEMALE',
      birthDate: { precision: 'YEAR', year: 1996 },
      consent: { how: 'THUMB_PRINT', language: 'en', textVersion: '2026-11' },
    },
  ]);
  expect(await screen.findByText(/This is the person’s reference/)).toBeInTheDocument();
});

test('twoClicksRegisterOnce', async () => {
  const sent = taken();
  const { user } = await open('/people/new');
  await fill(user);
  await user.dblClick(screen.getByRole('button', { name: /^Register/ }));
  await screen.findByText(/This is the person’s reference/);
  expect(sent).toHaveLength(1);
});

test('noStoresNothingAndSaysThatAllIsWell', async () => {
  const { user } = await open('/people/new');
  await user.click(await screen.findByRole('button', { name: 'No' }));
  expect(screen.getByText('That is fine. Nothing was stored.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Register/ })).not.toBeInTheDocument();
});

test('neitherAnswerIsGivenBeforehand', async () => {
  await open('/people/new');
  expect(await screen.findByRole('button', { name: 'Yes, agrees' })).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'false');
});

test('whatTheServiceRefusesStandsAtItsField', async () => {
  service.use(
    http.post('*/api/v1/participants', () =>
      problem(422, 'validation-failed', [{ pointer: '/name/given', code: 'length', message: 'Not this name' }]),
    ),
  );
  const { user } = await open('/people/new');
  await fill(user);
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(summary).toHaveFocus());
  expect(within(summary).getByRole('link', { name: 'Not this name' })).toBeInTheDocument();
  expect(screen.getByLabelText('Given name')).toHaveAccessibleDescription('Not this name');
});

test('whatIsMissingIsSaidBeforeAnythingIsSent', async () => {
  const sent = taken();
  const { user } = await open('/people/new');
  await user.click(await screen.findByRole('button', { name: 'Yes, agrees' }));
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(3);
  expect(sent).toEqual([]);
});

test('aChildNeedsAGuardian', async () => {
  const { user } = await open('/people/new');
  await user.type(await screen.findByLabelText('Year'), String(new Date().getFullYear() - 10));
  await user.click(screen.getByRole('button', { name: 'Yes, agrees' }));
  expect(screen.getByLabelText('Name of the parent or guardian')).toBeInTheDocument();
});

test('anotherLanguageLosesNothingTyped', async () => {
  const { user } = await open('/people/new');
  await user.type(await screen.findByLabelText('Given name'), 'Sara');
  await speak('ckb');
  expect(await screen.findByLabelText('ناوی یەکەم')).toHaveValue('Sara');
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
});

test('leavingAsksFirst', async () => {
  const { user, router } = await open('/people/new');
  await user.type(await screen.findByLabelText('Given name'), 'Sara');
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Desk' }));
  await user.click(await screen.findByRole('button', { name: 'Stay here' }));
  expect(router.state.location.pathname).toBe('/people/new');
  expect(screen.getByLabelText('Given name')).toHaveValue('Sara');
});

test('enterMovesOnAndNeverRegisters', async () => {
  const { user } = await open('/people/new');
  await user.type(await screen.findByLabelText('Given name'), 'Sara{Enter}');
  expect(screen.getByLabelText(/^Father’s name/)).toHaveFocus();
});

test('whoMayAlreadyBeKnownIsShown', async () => {
  const { user } = await open('/people/new');
  await user.type(await screen.findByLabelText('Given name'), 'Sara');
  await user.type(screen.getByLabelText(/^Father’s name/), 'Ahmed');
  expect(await screen.findAllByText('Perhaps already registered')).not.toHaveLength(0);
});

test('whatIsSentAgainAfterSilenceCarriesTheSameKeyAndAChangeANewOne', async () => {
  const keys: (string | null)[] = [];
  service.use(
    http.post('*/api/v1/participants', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length < 3
        ? HttpResponse.error()
        : HttpResponse.json(recordOf(sara), { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  const { user } = await open('/people/new');
  await fill(user);
  for (const sent of [1, 2]) {
    await user.click(screen.getByRole('button', { name: /^Register/ }));
    await waitFor(() => expect(keys).toHaveLength(sent));
    await screen.findByText('No answer: the line or the service is away');
  }
  await user.type(screen.getByLabelText(/^Father’s name/), 'أحمد');
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  await screen.findByText(/This is the person’s reference/);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('whatWasTurnedAwayIsSentAgainByItselfWithTheSameKey', async () => {
  const keys: (string | null)[] = [];
  service.use(
    http.post('*/api/v1/participants', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      if (keys.length > 1) return HttpResponse.json(recordOf(sara), { status: 201, headers: { ETag: '"1"' } });
      const busy = problem(429, 'too-many-requests');
      busy.headers.set('Retry-After', '0');
      return busy;
    }),
  );
  const { user } = await open('/people/new');
  await fill(user);
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  await screen.findByText(/This is the person’s reference/);
  expect(keys).toEqual([keys[0], keys[0]]);
});

test('whoeverWalkedInAndIsVeryLikeSomebodyIsAskedAboutBeforeTheRegistrationIsComplete', async () => {
  const sent: { distinctFrom?: string[] }[] = [];
  service.use(
    http.get(`*/api/v1/participants/${sara.id}`, () =>
      HttpResponse.json({ ...recordOf(sara), kind: 'WALK_IN', consents: [] }, { headers: { ETag: '"1"' } }),
    ),
    http.post('*/api/v1/participants/matches', () =>
      HttpResponse.json({
        items: [{ participant: hemin, level: 'LIKELY', reasons: [{ part: 'GIVEN', verdict: 'SAME_SPELLING' }] }],
      }),
    ),
    http.post('*/api/v1/participants/:id/registration', async ({ request }) => {
      sent.push((await request.json()) as { distinctFrom?: string[] });
      return sent.length > 1
        ? HttpResponse.json(recordOf(sara), { status: 201, headers: { ETag: '"1"' } })
        : problem(409, 'likely-duplicate', [
            { pointer: '/name/given', code: 'match-same-spelling', message: 'The same', about: hemin.id },
          ]);
    }),
  );
  const { user, router } = await open(`/people/${sara.id}/registration`);
  await user.click(await screen.findByRole('button', { name: 'Yes, agrees' }));
  await user.click(screen.getByRole('radio', { name: 'Thumb print' }));
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  expect(await screen.findByText(hemin.reference)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Somebody else/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${sara.id}`));
  expect(sent.map(({ distinctFrom }) => distinctFrom)).toEqual([undefined, [hemin.id]]);
});
