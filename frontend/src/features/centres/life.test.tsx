import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK, words } from '../../test/basics';
import { created, kirkuk, page, tagged } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const permissions = [
  'CENTRE_READ',
  'PLACE_READ',
  'CENTRE_SET_UP',
  'CENTRE_MANAGE',
  'CENTRE_PEOPLE_READ',
  'CENTRE_PEOPLE_MANAGE',
];
const administrator = signedInAs('ADMINISTRATOR', permissions, null);
const places = http.get('*/api/v1/places', ({ request }) =>
  page(
    new URL(request.url).searchParams.get('parent')
      ? [{ ...kirkuk.governorate, pcode: 'IQG13Q01', level: 'DISTRICT', name: words('Hawija') }]
      : [kirkuk.governorate],
  ),
);

const happened = { id: idOf('e1'), kind: 'HANDED_OVER', on: '2026-11-24', recordedAt: '2026-11-24T07:00:00Z' };
const focalPoint = {
  id: idOf('p1'),
  centreId: KIRKUK,
  name: 'ئاوات',
  community: 'Laylan',
  languages: ['ckb'],
  from: '2026-11-24',
  version: 0,
};

/** What is sent to the record of a centre's life. */
function happening(answer: () => Response = () => created(happened)) {
  const sent: unknown[] = [];
  service.use(
    administrator,
    places,
    http.get('*/api/v1/organisations', () =>
      page([{ id: idOf('o1'), kind: 'NETWORK', name: words('A network'), names: [], version: 0 }]),
    ),
    http.post('*/centres/:id/life-events', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return answer();
    }),
  );
  return sent;
}

async function begin(act: string) {
  const { user } = await open(`/centres/${KIRKUK}`);
  await user.click(await screen.findByRole('button', { name: act }));
  const send = () => user.click(screen.getByRole('button', { name: act }));
  return { user, send };
}

test.each([
  ['PLANNED', ['Open it']],
  ['OPEN', ['Move it', 'Suspend it', 'Hand it over']],
  ['SUSPENDED', ['Let it run again', 'Move it', 'Hand it over']],
  ['HANDED_OVER', []],
] as const)('whatCanHappenNextToACentreThatIs %s', async (state, acts) => {
  service.use(
    administrator,
    http.get('*/api/v1/centres/:id', () => tagged({ ...kirkuk, state })),
  );
  await open(`/centres/${KIRKUK}`);
  const life = (await screen.findByRole('heading', { name: 'Its life so far' })).closest('section') as HTMLElement;
  expect([...life.querySelectorAll('.acts .btn')].map((act) => act.textContent)).toEqual(acts);
});

test('nobodyElseWritesTheLifeOfACentre', async () => {
  service.use(signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'CENTRE_MANAGE']));
  await open(`/centres/${KIRKUK}`);
  await screen.findByRole('heading', { name: 'Its life so far' });
  expect(screen.queryByRole('button', { name: 'Hand it over' })).not.toBeInTheDocument();
});

test('aHandOverSaysToWhom', async () => {
  const sent = happening();
  const { user, send } = await begin('Hand it over');
  await send();
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.selectOptions(screen.getByLabelText('To whom?'), 'A network');
  await send();
  await waitFor(() => expect(sent[0]).toBe('"0.en.record"'));
  expect(sent[1]).toMatchObject({ kind: 'HANDED_OVER', toOrganisationId: idOf('o1'), reason: null });
  expect(sent[1]).not.toHaveProperty('governoratePcode');
});

test('aMoveSaysWhereTo', async () => {
  const sent = happening();
  const { user, send } = await begin('Move it');
  await user.selectOptions(await screen.findByLabelText(/^District/), 'Hawija');
  await send();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ kind: 'MOVED', governoratePcode: 'IQG13', districtPcode: 'IQG13Q01', address: null });
  expect(sent[1]).not.toHaveProperty('toOrganisationId');
});

test('whoWasSlowerSeesTheCentreAsItIsNow', async () => {
  let reads = 0;
  happening(() => problem(412, 'version-conflict'));
  service.use(
    http.get('*/api/v1/centres/:id', () => {
      reads += 1;
      return tagged(kirkuk);
    }),
  );
  const { send } = await begin('Suspend it');
  const before = reads;
  await send();
  expect(await screen.findByText(/Refused: version-conflict|Somebody else/)).toBeInTheDocument();
  await waitFor(() => expect(reads).toBeGreaterThan(before));
});

test('aCentreBeginsAsAPlanUnderACodeOfThreeLetters', async () => {
  const sent: unknown[] = [];
  service.use(
    administrator,
    places,
    http.post('*/api/v1/centres', async ({ request }) => {
      sent.push(await request.json(), request.headers.get('Idempotency-Key') !== null);
      return created({ ...kirkuk, state: 'PLANNED' });
    }),
  );
  const { user, router } = await open('/centres/new');
  const names = (await screen.findByRole('group', { name: /^Name/ })).querySelectorAll('input');
  await user.type(names[0] as HTMLElement, 'Tel Keppe');
  await user.type(names[1] as HTMLElement, 'تلكيف');
  await user.type(names[2] as HTMLElement, 'تلکێف');
  const code = screen.getByLabelText(/^Code/);
  await user.type(code, 'tk');
  await user.selectOptions(screen.getByLabelText('Governorate'), 'Kirkuk');
  await user.click(screen.getByRole('button', { name: 'Plan this centre' }));
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.type(code, 'f');
  await user.click(screen.getByRole('button', { name: 'Plan this centre' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/centres/${KIRKUK}`));
  expect(sent[0]).toMatchObject({
    code: 'TKF',
    name: { en: 'Tel Keppe', ar: 'تلكيف', ckb: 'تلکێف' },
    kind: 'FIXED',
    districtPcode: null,
    address: null,
  });
  expect(sent[1]).toBe(true);
});

test('aFocalPointSaysWhichLanguagesTheySpeak', async () => {
  const sent: unknown[] = [];
  service.use(
    administrator,
    http.post('*/api/v1/focal-points', async ({ request }) => {
      sent.push(await request.json());
      return created(focalPoint);
    }),
  );
  const { user } = await open(`/centres/${KIRKUK}/people`);
  await user.click(await screen.findByRole('button', { name: 'Add a focal point' }));
  await user.type(await screen.findByLabelText('Name'), 'ئاوات');
  await user.type(screen.getByLabelText('Community'), 'Laylan');
  await user.type(screen.getByLabelText(/^Phone/), '٠٧٧٠١٢٣٤٥٦٧');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert')).toHaveTextContent('language');
  await user.click(screen.getByRole('checkbox', { name: 'Kurdish (Sorani)' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent[0]).toMatchObject({ languages: ['ckb'], phone: '07701234567', availability: null, to: null });
});
