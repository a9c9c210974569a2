import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK } from '../../test/basics';
import { callList, nothingHappens, listed, tagged } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const CLOSURE = '0193c000-0000-7000-8000-0000000000c1';

const manager = ['CENTRE_READ', 'CENTRE_CLOSE', 'CENTRE_MANAGE', 'CENTRE_PEOPLE_READ', 'PLACE_READ'];
const address = `/centres/${KIRKUK}/close`;

type Sent = { cause: string; notice: Record<string, string> | null; startsAt: string; endsAt: string | null };

function closing(sent: { key: string | null; body: Sent }[]) {
  let closure: { version: number } & Record<string, unknown> = { version: 0 };
  service.use(
    signedInAs('CENTRE_MANAGER', manager),
    http.post('*/closures', async ({ request }) => {
      const body = (await request.json()) as Sent;
      sent.push({ key: request.headers.get('Idempotency-Key'), body });
      closure = {
        id: CLOSURE,
        centreId: KIRKUK,
        ...body,
        state: 'IN_FORCE',
        declaredBy: { subject: idOf('s'), displayName: 'Nadia Salim' },
        declaredAt: '2026-11-24T07:00:00Z',
        consequences: nothingHappens,
        version: 0,
      };
      return HttpResponse.json(closure, { status: 201, headers: { ETag: '"0"' } });
    }),
    http.get(`*/closures/${CLOSURE}`, () => tagged(closure)),
    http.get(`*/closures/${CLOSURE}/call-list`, () => listed(callList)),
  );
  return () => closure;
}

test('aCentreIsClosedWithoutAMouse', async () => {
  const sent: { key: string | null; body: Sent }[] = [];
  closing(sent);
  const { user, router } = await open(address);
  await screen.findByRole('heading', { name: 'Close: Kirkuk centre' });
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Rest of today' })).toHaveFocus());
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByRole('radio', { name: 'curfew' })).toBeChecked();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'What follows' })).toHaveFocus();
  expect(screen.getByText('1 person to call.')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('It is closed.')).toBeInTheDocument();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.key).toMatch(/^[\w-]{36}$/);
  expect(sent[0]?.body.notice?.ar).toContain('السبب: curfew ع.');
  expect(router.state.location.pathname).toBe(`/centres/${KIRKUK}/closures/${CLOSURE}`);
});

test('withoutAReasonNothingIsSentAndTheFieldIsNamed', async () => {
  const sent: { key: string | null; body: Sent }[] = [];
  closing(sent);
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'See what follows' }));
  const alert = await screen.findByRole('alert');
  await user.click(within(alert).getByRole('link', { name: 'Choose why' }));
  expect(screen.getByRole('radio', { name: 'curfew' })).toHaveFocus();
});

test('whoChangesTheChoiceSeesWhatFollowsAnew', async () => {
  closing([]);
  const { user } = await open(address);
  await user.click(await screen.findByRole('radio', { name: 'heat' }));
  await user.click(screen.getByRole('button', { name: 'See what follows' }));
  await screen.findByRole('heading', { name: 'What follows' });
  await user.click(screen.getByRole('radio', { name: 'Tomorrow' }));
  expect(screen.queryByRole('heading', { name: 'What follows' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'See what follows' })).toBeInTheDocument();
});

test('wordsThatSomebodyWroteStay', async () => {
  const sent: { key: string | null; body: Sent }[] = [];
  closing(sent);
  const { user } = await open(address);
  await user.click(await screen.findByRole('radio', { name: 'heat' }));
  await user.clear(screen.getByRole('textbox', { name: 'English' }));
  await user.type(screen.getByRole('textbox', { name: 'English' }), 'Too hot');
  await user.click(screen.getByRole('radio', { name: 'curfew' }));
  await user.click(screen.getByRole('button', { name: 'See what follows' }));
  await user.click(await screen.findByRole('button', { name: 'Close the centre now' }));
  await screen.findByText('It is closed.');
  expect(sent[0]?.body.notice?.en).toBe('Too hot');
});

test('aCentreThatIsClosedAlreadySaysSoAndKeepsEverything', async () => {
  closing([]);
  service.use(http.post('*/closures', () => problem(409, 'state-conflict')));
  const { user } = await open(address);
  await user.click(await screen.findByRole('radio', { name: 'heat' }));
  await user.click(screen.getByRole('button', { name: 'See what follows' }));
  await user.click(await screen.findByRole('button', { name: 'Close the centre now' }));
  expect(await screen.findByText('Refused: state-conflict')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'heat' })).toBeChecked();
});

test('onTheDoorStandsTheCentreAndNotTheProduct', async () => {
  const sent: { key: string | null; body: Sent }[] = [];
  closing(sent);
  service.use(
    http.get(`*/closures/${CLOSURE}`, () =>
      tagged({
        id: CLOSURE,
        centreId: KIRKUK,
        startsAt: '2026-11-24T10:00',
        endsAt: null,
        cause: 'HEAT',
        notice: { en: 'Too hot', ar: 'حر شديد', ckb: 'گەرمە' },
        state: 'IN_FORCE',
        declaredBy: { subject: idOf('s') },
        declaredAt: '2026-11-24T07:00:00Z',
        consequences: nothingHappens,
        version: 0,
      }),
    ),
    http.get('*/funding-contributions', () =>
      listed([
        {
          id: idOf('f'),
          centreId: KIRKUK,
          organisation: {
            id: idOf('o'),
            name: { en: 'European Union', ar: 'الاتحاد الأوروبي', ckb: 'یەکێتیی ئەوروپا' },
          },
          from: '2020-01-01',
          to: null,
          visibilityText: { en: 'Funded by the European Union', ar: 'بتمويل', ckb: 'بە پارەی' },
          visibility: 'SHOWN',
          waiver: null,
          version: 0,
        },
      ]),
    ),
  );
  await open(`/centres/${KIRKUK}/closures/${CLOSURE}/notice`);
  const sheet = await screen.findByRole('article');
  for (const words of ['Too hot', 'حر شديد', 'گەرمە', 'مركز كركوك', 'Funded by the European Union'])
    expect(sheet).toHaveTextContent(words);
  expect(sheet).not.toHaveTextContent('Hawsh');
  expect(document.title).toBe('Notice for the door');
});

test('openingAgainSendsTheVersionThatWasSeen', async () => {
  const sent: { key: string | null; body: Sent }[] = [];
  const declared = closing(sent);
  const seen: (string | null)[] = [];
  service.use(
    http.post(`*/closures/${CLOSURE}/ending`, ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return tagged({ ...declared(), state: 'ENDED', version: 1 });
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('radio', { name: 'heat' }));
  await user.click(screen.getByRole('button', { name: 'See what follows' }));
  await user.click(await screen.findByRole('button', { name: 'Close the centre now' }));
  await user.click(await screen.findByRole('button', { name: 'Open again now' }));
  await waitFor(() => expect(seen).toEqual(['"0.en.record"']));
});
