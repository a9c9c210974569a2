import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { RecordConsent, RegisterParticipant } from '../../api/contract';
import { created } from '../../test/house';
import { open } from '../../test/open';
import { agreed, everything, problem, recordOf, sara, service, signedInAs } from '../../test/service';

const address = `/people/${sara.id}`;

function contact(part: object = {}) {
  return HttpResponse.json(
    {
      whose: 'OWN',
      phone: '+9647701234567',
      askFor: null,
      mayCall: true,
      mayWrite: false,
      maySayCentre: false,
      womanCallerOnly: true,
      bestHours: ['EVENING'],
      consent: 'GIVEN',
      usable: true,
      version: 1,
      ...part,
    },
    { headers: { ETag: '"1"' } },
  );
}

async function talk() {
  const sent: RegisterParticipant[] = [];
  service.use(
    http.post('*/api/v1/participants', async ({ request }) => {
      sent.push((await request.json()) as RegisterParticipant);
      return HttpResponse.json(recordOf(sara), { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  const { user } = await open('/people/new');
  await user.type(await screen.findByLabelText('Given name'), 'Sara');
  await user.click(screen.getByRole('radio', { name: 'Female' }));
  await user.click(screen.getByRole('button', { name: 'Yes, agrees' }));
  await user.click(screen.getByRole('radio', { name: 'Thumb print' }));
  await user.click(screen.getByRole('button', { name: 'Go on: a few more questions' }));
  return { user, sent };
}

test('theConversationGoesOnPageByPageAndEachPageCanBeSkipped', async () => {
  const { user, sent } = await talk();
  expect(await screen.findByRole('heading', { name: 'Contact' })).toHaveFocus();
  for (const page of ['Languages, place, access', 'Work and skills', 'Status', 'Family']) {
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    expect(await screen.findByRole('heading', { name: page })).toHaveFocus();
  }
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.further).toBeUndefined();
});

test('aNoToBeingContactedIsWrittenDownAndNoNumberIsAskedFor', async () => {
  const { user, sent } = await talk();
  const yes = screen.getByRole('button', { name: 'Yes, agrees' });
  expect(yes).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'false');
  await user.click(screen.getByRole('button', { name: 'No' }));
  expect(screen.queryByLabelText('Phone')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.further).toEqual({
    consents: [{ purpose: 'CONTACT', decision: 'REFUSED', language: 'en', textVersion: '2026-11' }],
  });
});

test('whatIsToldTravelsAtOnce', async () => {
  const { user, sent } = await talk();
  await user.click(screen.getByRole('button', { name: 'Yes, agrees' }));
  await user.click(screen.getByRole('radio', { name: 'Shared with others' }));
  await user.type(screen.getByLabelText('Phone'), '٠٧٧٠١٢٣٤٥٦٧');
  await user.click(screen.getByRole('checkbox', { name: 'Only a woman calls' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('checkbox', { name: 'Arabic' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Skip this' }));
  const back = within(screen.getByRole('group', { name: /come back/ }));
  await user.click(back.getByRole('radio', { name: 'Would rather not say' }));
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.further).toMatchObject({
    contact: { whose: 'SHARED', phone: '07701234567', womanCallerOnly: true, mayCall: false },
    profile: { languages: ['ar'] },
    displacement: { status: 'NOT_DISCLOSED' },
    consents: [{ purpose: 'CONTACT', decision: 'GIVEN', how: 'THUMB_PRINT' }],
  });
});

test('whatTheServiceRefusesBringsOneToItsPage', async () => {
  const { user } = await talk();
  service.use(
    http.post('*/api/v1/participants', () =>
      problem(422, 'validation-failed', [
        { pointer: '/further/displacement/since/year', code: 'year-implausible', message: 'Not this year' },
      ]),
    ),
  );
  await user.click(screen.getByRole('button', { name: /^Register/ }));
  expect(await screen.findByRole('heading', { name: 'Status' })).toBeInTheDocument();
});

test('aContactIsReadOnlyWhenSomebodyAsksForIt', async () => {
  let readings = 0;
  service.use(
    http.get('*/participants/:id/contact', () => {
      readings += 1;
      return contact();
    }),
  );
  const { user } = await open(address);
  await screen.findByRole('heading', { name: 'Contact' });
  expect(readings).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Read the contact' }));
  expect(await screen.findByRole('link', { name: '+964 770 123 4567' })).toBeInTheDocument();
  expect(screen.getByText('Only a woman calls')).toBeInTheDocument();
  expect(readings).toBe(1);
});

test('whoSaidNoToContactIsNotCalled', async () => {
  service.use(http.get('*/participants/:id/contact', () => contact({ phone: null, consent: 'NO', usable: false })));
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Read the contact' }));
  expect(await screen.findByText(/does not want to be contacted/)).toBeInTheDocument();
});

test('whoMayNotReadContactsSeesNoSuchPart', async () => {
  service.use(
    signedInAs(
      'REGISTRAR',
      everything.filter((name) => name !== 'PARTICIPANT_CONTACT_READ'),
    ),
  );
  await open(address);
  await screen.findByRole('heading', { name: 'What they told' });
  expect(screen.queryByRole('heading', { name: 'Contact' })).not.toBeInTheDocument();
});

test('anAgreementIsTakenBackInTwoSteps', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/participants/:id/consents', async ({ request }) => {
      sent.push(await request.json());
      return created(agreed);
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Take back' }));
  await user.click(screen.getByRole('button', { name: 'Write it down' }));
  await waitFor(() =>
    expect(sent).toEqual([{ purpose: 'REGISTRATION', decision: 'WITHDRAWN', language: 'en', textVersion: '2026-11' }]),
  );
});

test('sharingIsAskedAboutSomebodyByNameAndStandsByItself', async () => {
  const sent: RecordConsent[] = [];
  service.use(
    http.post('*/api/v1/participants/:id/consents', async ({ request }) => {
      sent.push((await request.json()) as RecordConsent);
      return created(agreed);
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Ask about sharing with somebody' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Yes, agrees' }));
  await user.click(dialog.getByRole('radio', { name: 'Thumb print' }));
  await user.click(dialog.getByRole('button', { name: 'Write down the answer' }));
  expect(sent).toHaveLength(0);
  await user.type(dialog.getByLabelText('With whom'), 'The Bakery');
  expect(dialog.getByText(/to .The Bakery.\? We give it to nobody else/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Write down the answer' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ purpose: 'SHARING', recipient: 'The Bakery', decision: 'GIVEN', how: 'THUMB_PRINT' });
});

test('aSharingThatWasAgreedToIsTakenBackForThatOneOnly', async () => {
  const sent: RecordConsent[] = [];
  const shared = (recipient: string) => ({ ...agreed, purpose: 'SHARING', recipient });
  service.use(
    http.get(`*/participants/${sara.id}`, () =>
      HttpResponse.json(
        { ...recordOf(sara), consents: [shared('The Bakery'), shared('The Clinic')] },
        { headers: { ETag: '"1"' } },
      ),
    ),
    http.post('*/participants/:id/consents', async ({ request }) => {
      sent.push((await request.json()) as RecordConsent);
      return created(agreed);
    }),
  );
  const { user } = await open(address);
  const clinic = (await screen.findByText(/Shared with The Clinic/)).closest('li') as HTMLElement;
  await user.click(within(clinic).getByRole('button', { name: 'Take back' }));
  await user.click(screen.getByRole('button', { name: 'Write it down' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { purpose: 'SHARING', recipient: 'The Clinic', decision: 'WITHDRAWN', language: 'en', textVersion: '2026-11' },
    ]),
  );
});

test('whoeverGoesByAnAliasIsAskedForNothingMore', async () => {
  service.use(
    http.get(`*/participants/${sara.id}`, () =>
      HttpResponse.json({ ...recordOf(sara), kind: 'ALIAS', consents: [] }, { headers: { ETag: '"1"' } }),
    ),
  );
  await open(address);
  await screen.findByRole('heading', { name: 'Who this is' });
  expect(screen.queryByRole('heading', { name: 'What they told' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Agreements' })).not.toBeInTheDocument();
});
