import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { demand, officer } from '../../test/guard';
import { open } from '../../test/open';
import { KIRKUK, problem, service, signedInAs } from '../../test/service';

const anybody = signedInAs('FACILITATOR', ['PROFILE_READ', 'DATA_DEMAND_RECORD', 'CENTRE_READ']);

test('fromAnyPageItStandsBehindOnesOwnName', async () => {
  service.use(anybody);
  const { user, router } = await open('/');
  await user.click(await screen.findByRole('button', { name: /Avan Omar/ }));
  const [way] = await screen.findAllByRole('link', { name: 'Somebody demands a list' });
  await user.click(way as HTMLElement);
  expect(router.state.location.pathname).toBe('/demands/new');
  expect(await screen.findByText(/I am not able to give out names/)).toBeInTheDocument();
});

test('whoMayNotReadTheListStillPrintsTheLetterInTheLanguageOfWhoeverAsked', async () => {
  const sent: Record<string, unknown>[] = [];
  service.use(
    anybody,
    http.post('*/data-demands', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(demand, { status: 201 });
    }),
    http.get('*/data-demands/*', () => problem(404, 'not-found')),
  );
  const { user, router } = await open('/demands/new');
  await user.selectOptions(await screen.findByLabelText('Who demanded it?'), 'an authority');
  await user.selectOptions(screen.getByLabelText('What was demanded?'), 'a list of people');
  await user.type(screen.getByLabelText(/^Office or unit/), 'دائرة');
  await user.click(screen.getByRole('button', { name: /^Write it down/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/demands/${demand.id}`));
  expect(sent[0]).toMatchObject({
    centreId: KIRKUK,
    demandedBy: 'AUTHORITY',
    demanded: 'LIST_OF_PEOPLE',
    office: 'دائرة',
    answer: 'REFUSED',
  });
  const letter = await screen.findByRole('article');
  expect(letter).toHaveTextContent('Kirkuk centre');
  expect(letter).toHaveTextContent('DD-4F7K-2');
  expect(letter).toHaveTextContent('only on the written decision of the data-protection officer');
  await user.click(screen.getByRole('radio', { name: 'العربية' }));
  const arabic = await screen.findByText('مركز كركوك');
  expect(arabic.closest('article')).toHaveAttribute('dir', 'rtl');
  expect(arabic.closest('article')).toHaveAttribute('lang', 'ar');
  expect(arabic.closest('article')).toHaveTextContent('إلا بقرار مكتوب من مسؤول حماية البيانات');
  expect(screen.queryByText('Kirkuk centre', { selector: 'article *' })).not.toBeInTheDocument();
});

test.each([
  ['en', 'Kirkuk centre', 'We cannot meet this request', 'principle 6 (confidentiality)', 'written decision'],
  ['ar', 'مركز كركوك', 'نعتذر عن تلبية هذا الطلب', 'المبدأ 6 (السرية)', 'بقرار مكتوب'],
  ['ckb', 'سەنتەری کەرکووک', 'ناتوانین ئەم داواکارییە جێبەجێ بکەین', 'بنەمای 6 (نهێنی)', 'بڕیاری نووسراوی'],
] as const)('theRefusalIn_%s_NamesTheRulesItStandsOn', async (language, ...words) => {
  service.use(
    officer,
    http.get('*/data-demands/*', () => HttpResponse.json(demand)),
  );
  await open(`/demands/${demand.id}`, language);
  const letter = await screen.findByRole('article');
  for (const said of words) expect(letter).toHaveTextContent(said);
  expect(letter).toHaveTextContent('IOM Data Protection Manual (2010)');
  expect(letter).toHaveTextContent('IASC Operational Guidance on Data Responsibility in Humanitarian Action');
  expect(letter).toHaveAttribute('lang', language);
  expect(letter).toHaveAttribute('dir', language === 'en' ? 'ltr' : 'rtl');
  expect(letter.textContent).not.toMatch(/\{\{|letter\./);
});

test('theProductIsNotNamedOnPaper', async () => {
  service.use(
    officer,
    http.get('*/data-demands/*', () => HttpResponse.json(demand)),
  );
  await open(`/demands/${demand.id}`);
  expect(await screen.findByRole('article')).not.toHaveTextContent(/hawsh/i);
});

test('theListSaysWhoDemandedWhat', async () => {
  service.use(
    officer,
    http.get('*/data-demands', () => HttpResponse.json({ items: [demand], next: null })),
  );
  await open('/demands');
  const row = (await screen.findByRole('rowheader')).closest('tr') as HTMLElement;
  expect(within(row).getByText('an authority')).toBeInTheDocument();
  expect(within(row).getByText('DD-4F7K-2')).toBeInTheDocument();
});

test('aDemandOfTheFutureIsNotWrittenDown', async () => {
  service.use(anybody);
  const { user } = await open('/demands/new');
  const year = await screen.findByLabelText('Year');
  await user.clear(year);
  await user.type(year, '2099');
  await user.click(screen.getByRole('button', { name: /^Write it down/ }));
  expect(screen.getByRole('alert')).toHaveTextContent('Write a whole day, not in the future');
});
