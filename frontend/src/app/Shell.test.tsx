import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { open } from '../test/open';
import { everything, problem, service, signedInAs, somebody } from '../test/service';

const everyone = ['CENTRE_READ', 'PLACE_READ'];

test('onlyWhatOneMayOpenIsShown', async () => {
  service.use(signedInAs('FACILITATOR', everyone));
  await open('/');
  const [side] = await screen.findAllByRole('navigation');
  expect(
    within(side as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Kirkuk centre', 'Today', 'Centre']);
  expect(await screen.findByText('Nothing waits for you. It is a good day.')).toBeInTheDocument();
});

test.each([
  ['en', 'You are signed in as', 'Sign out'],
  ['ar', 'أنت مسجّل الدخول باسم', 'تسجيل الخروج'],
  ['ckb', 'بە ناوی', 'چوونەدەرەوە'],
] as const)('whoeverHasNoRoleYetComesInAndIsToldWhomToAsk_%s', async (language, told, signOut) => {
  service.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ ...somebody, centreIds: [], nextStep: 'Ask.' })),
    http.get('*/api/v1/centres', () => problem(403, 'forbidden')),
  );
  await open('/', language);
  expect(await screen.findByText(new RegExp(told))).toHaveTextContent('registrar.kirkuk');
  expect(screen.getByText(somebody.subject)).toBeVisible();
  expect(screen.getByRole('button', { name: signOut })).toBeVisible();
});

test('anAddressThatBelongsToOtherWorkSaysSo', async () => {
  service.use(signedInAs('FACILITATOR', everyone));
  await open('/desk');
  expect(await screen.findByRole('heading', { name: 'This page belongs to other work' })).toBeInTheDocument();
});

test.each([
  ['en', 'Today', 'Desk', 'People', 'Numbers', 'Centre'],
  ['ar', 'اليوم', 'الاستقبال', 'المشاركون', 'الأرقام', 'المركز'],
  ['ckb', 'ئەمڕۆ', 'پێشوازی', 'بەشداربووان', 'ژمارەکان', 'سەنتەر'],
] as const)('inLanguage_%s_theWaysAreNamed', async (language, ...names) => {
  await open('/', language);
  const [side] = await screen.findAllByRole('navigation');
  const links = within(side as HTMLElement).getAllByRole('link');
  expect(links.slice(1).map((link) => link.textContent)).toEqual(names);
});

test('onASubPageTheRoomAndTheTabStayMarked', async () => {
  await open('/people/cards');
  const [side, tabs] = await screen.findAllByRole('navigation');
  expect(within(side as HTMLElement).getByRole('link', { current: true })).toHaveTextContent('People');
  expect(within(tabs as HTMLElement).getByRole('link', { current: true })).toHaveTextContent('All people');
});

test('whatIsMineLiesBehindMyNameAndSigningOutDoesNot', async () => {
  const { user } = await open('/');
  const me = await screen.findByRole('button', { name: /Avan Omar.*reception/ });
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'کوردی' })).toBeNull();
  await user.click(me);
  expect(me).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: 'کوردی' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'کوردی' })).toBeNull();
  expect(me).toHaveFocus();
});

test('figuresAreCountedAndGrouped', async () => {
  await open('/');
  expect(await screen.findByText('4,608')).toBeInTheDocument();
});

test('theKeysAreShownForAQuestionMark', async () => {
  const { user } = await open('/');
  await screen.findAllByRole('navigation');
  await user.keyboard('?');
  expect(await screen.findByRole('heading', { name: 'Keys' })).toBeInTheDocument();
});

test('anUnknownAddressHasAWayBack', async () => {
  await open('/nowhere');
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});

test.each([
  '/people/imports',
  '/people/x/card',
  '/courses/x',
  '/centres/x',
  '/centres/x/rooms',
  '/access/x',
  '/rollcall/x',
])('whatIsNoIdIsNothingAtThisAddress_%s', async (address) => {
  service.use(signedInAs('CENTRE_MANAGER', [...everything, 'COURSE_READ', 'ROLE_ASSIGNMENT_READ', 'ATTENDANCE_MARK']));
  await open(address);
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
  expect(screen.getAllByRole('navigation').length).toBeGreaterThan(0);
});

test('aRoleThatWasTakenAwayTakesItsRoomsAlong', async () => {
  let taken = false;
  service.use(
    http.get('*/api/v1/participants', () => (taken ? problem(403, 'forbidden') : HttpResponse.json({ items: [] }))),
  );
  const { user } = await open('/people');
  await screen.findByText('Nobody is registered here yet.');
  taken = true;
  service.use(signedInAs('FACILITATOR', everyone));
  await user.selectOptions(screen.getByLabelText('Order'), 'Newest first');
  expect(await screen.findByRole('heading', { name: 'This page belongs to other work' })).toBeInTheDocument();
});
