import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { lineAnswered, lineWasSilent } from '../../api/line';
import { open } from '../../test/open';
import { everything, hemin, problem, sara, service, signedInAs } from '../../test/service';

beforeEach(() => service.use(http.get('*/api/v1/places', () => HttpResponse.json({ items: [], next: null }))));

test.each([
  ['en', 'Name, phone or reference', 'born about 1996', 'other spelling'],
  ['ar', 'الاسم أو الهاتف أو الرقم المرجعي', 'مواليد 1996 تقريباً', 'تهجئة أخرى'],
  ['ckb', 'ناو، تەلەفۆن یان ژمارەی ئاماژە', 'لەدایکبووی نزیکەی 1996', 'ڕێنووسێکی تر'],
] as const)('inLanguage_%s_peopleAppearWhileTyping', async (language, field, born, spelling) => {
  const { user } = await open('/desk', language);
  await user.type(await screen.findByRole('combobox', { name: field }), 'sara');
  expect(await screen.findByText(spelling)).toBeInTheDocument();
  expect(screen.getAllByRole('option')).toHaveLength(4);
  expect(within(screen.getByRole('listbox')).getByText(born)).toBeInTheDocument();
});

test('theFieldHasTheFocusFromTheStart', async () => {
  await open('/desk');
  expect(await screen.findByRole('combobox')).toHaveFocus();
});

test('enterOpensTheChosenPerson', async () => {
  const { user, router } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'sara');
  await screen.findByText(/The nearest comes first/);
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${sara.id}`));
});

test('theLastChoiceRegistersWithWhatWasTyped', async () => {
  const { user, router } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'nova ahmed');
  await screen.findByText(/The nearest comes first/);
  await user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/new'));
  expect(await screen.findByLabelText('Given name')).toHaveValue('nova');
  expect(screen.getByLabelText(/^Father’s name/)).toHaveValue('ahmed');
});

test('altNWritesSomebodyDownWhileTypingAndABareNIsALetter', async () => {
  const { user, router } = await open('/desk');
  const field = await screen.findByRole('combobox');
  await user.type(field, 'n');
  expect(field).toHaveValue('n');
  await user.keyboard('{Alt>}n{/Alt}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/walk-in'));
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('n');
});

test('altRRegistersInFull', async () => {
  const { user, router } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'nova');
  await user.keyboard('{Alt>}r{/Alt}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/new'));
});

test('whatIsTypedNeverReachesTheAddress', async () => {
  const { user, router } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'sara');
  await waitFor(() => expect(router.state.location.state.searchText).toBe('sara'));
  expect(router.state.location.href).toBe('/desk');
});

test('nobodyFoundTeachesWhatToTry', async () => {
  service.use(
    http.post('*/participants/searches', () =>
      HttpResponse.json({ items: [], more: false, matching: { people: 0, orMore: false } }),
    ),
  );
  const { user } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'zzz');
  expect(await screen.findByText(/Nobody by this name here/)).toBeInTheDocument();
});

test.each([
  [
    'en',
    'Name, phone or reference',
    '12,990 people match; the nearest 1 are shown. Add a year, a grandfather, a governorate or the sex.',
    'Born about',
  ],
  ['ar', 'الاسم أو الهاتف أو الرقم المرجعي', /^\u206812,990\u2069 شخصاً? مطابقون/, 'سنة الميلاد تقريباً'],
  ['ckb', 'ناو، تەلەفۆن یان ژمارەی ئاماژە', /^\u206812,990\u2069 کەس دەگونجێن/, 'ساڵی لەدایکبوون'],
] as const)('inLanguage_%s_tooManyAreSaidHonestlyAndNarrowedDown', async (language, field, honest, year) => {
  const asked: unknown[] = [];
  service.use(
    http.post('*/participants/searches', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({
        items: [{ participant: sara, match: 'BEGINNING' }],
        more: true,
        matching: { people: 12_990, orMore: false },
      });
    }),
  );
  const { user } = await open('/desk', language);
  await user.type(await screen.findByRole('combobox', { name: field }), 'sa');
  expect(await screen.findByText(honest)).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: year }), '١٩٩٦');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ text: 'sa', birthYear: 1996 }));
});

test('aFamilyNameIsAskedForInFullAndNotAgainWithEachLetter', async () => {
  const asked: unknown[] = [];
  service.use(
    http.post('*/participants/searches', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({
        items: [{ participant: sara, match: 'BEGINNING' }],
        more: true,
        matching: { people: 30, orMore: false },
      });
    }),
  );
  const { user } = await open('/desk');
  const field = await screen.findByRole('combobox');
  await user.type(field, 'sara ahmed');
  await user.type(await screen.findByRole('textbox', { name: 'Family or tribal name' }), 'najjar{Enter}');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ text: 'sara ahmed', family: 'najjar' }));
  await user.type(field, ' h');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ text: 'sara ahmed h' }));
  expect(asked.filter((body) => 'family' in (body as object))).toHaveLength(1);
});

test('beyondWhatIsCountedItSaysMoreThan', async () => {
  service.use(
    http.post('*/participants/searches', () =>
      HttpResponse.json({
        items: [{ participant: sara, match: 'BEGINNING' }],
        more: true,
        matching: { people: 10_000, orMore: true },
      }),
    ),
  );
  const { user } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'sa');
  expect(await screen.findByText(/^More than 10,000 people match/)).toBeInTheDocument();
});

test('whoIsFoundIsShownWithTheFatherAndTheDayTheyWereLastSeen', async () => {
  service.use(
    http.post('*/participants/searches', () =>
      HttpResponse.json({
        items: [
          { participant: sara, match: 'SAME_SPELLING', lastSeenOn: '2026-03-20' },
          { participant: hemin, match: 'SAME_SPELLING' },
        ],
        more: false,
        matching: { people: 2, orMore: false },
      }),
    ),
  );
  const { user } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'sara');
  await screen.findByText(/last seen/);
  const [found, never] = screen.getAllByRole('option');
  expect(found).toHaveTextContent(/father: .أحمد/);
  expect(found).toHaveTextContent('last seen 20 March 2026');
  expect(never).toHaveTextContent('registered 13 March 2026');
});

test('digitsThatFindNobodySayWhichDigitsWould', async () => {
  service.use(
    http.post('*/participants/searches', () =>
      HttpResponse.json({ items: [], more: false, matching: { people: 0, orMore: false } }),
    ),
  );
  const { user } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), '٠٧٧٠ ١٢٣');
  expect(await screen.findByText(/its last six digits/)).toBeInTheDocument();
});

test('withoutALineItSaysSoAtOnceAndRegistersNobody', async () => {
  const { user } = await open('/desk');
  const field = await screen.findByRole('combobox');
  act(() => lineWasSilent());
  expect(await screen.findByText(/nobody can be looked for now/)).toBeInTheDocument();
  await user.type(field, 'nova');
  await user.keyboard('{Alt>}n{/Alt}');
  expect(field).toHaveValue('nova');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  act(() => lineAnswered());
  expect(await screen.findByText('Write down quickly:')).toBeInTheDocument();
});

test('aRefusalNamesItsRequest', async () => {
  service.use(http.post('*/participants/searches', () => problem(422, 'validation-failed')));
  const { user } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'sara');
  expect(await screen.findByText('request-7')).toBeInTheDocument();
});

test('whoMayNotRegisterIsNotInvitedTo', async () => {
  service.use(
    signedInAs(
      'CENTRE_MANAGER',
      everything.filter((name) => name !== 'PARTICIPANT_REGISTER'),
    ),
  );
  const { user } = await open('/desk');
  await user.type(await screen.findByRole('combobox'), 'sara');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  expect(screen.queryByText('Register as new:')).not.toBeInTheDocument();
});
