import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { codeLists, endReasons, served } from '../../test/codes';
import { tagged } from '../../test/house';
import { open } from '../../test/open';
import { service, signedInAs } from '../../test/service';

const keeper = signedInAs('ADMINISTRATOR', ['CENTRE_READ', 'CODE_LIST_MANAGE', 'HISTORY_READ'], null);

test('aReasonIsRetiredAndItsListSaysSo', async () => {
  const work = endReasons.codes.find(({ code }) => code === 'WORK');
  if (!work) throw new Error('no such code');
  const sent: unknown[] = [];
  const retired = { ...work, offered: false, version: 1 };
  service.use(
    keeper,
    http.get(`*/codes/${work.id}`, () => tagged(work)),
    http.patch(`*/codes/${work.id}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      service.use(
        served(codeLists.map((list) => ({ ...list, codes: list.codes.map((one) => (one === work ? retired : one)) }))),
      );
      return tagged(retired);
    }),
  );
  const { user } = await open('/code-lists?list=enrolment-end-reasons');
  await user.click(await screen.findByRole('button', { name: /^Change .*found work/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'It may be chosen' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual(['"0.en.record"', { offered: false }]);
  const row = (await screen.findByText('no longer offered')).closest('tr');
  expect(within(row as HTMLElement).getByText('found work')).toBeInTheDocument();
});

test('whatTheProgramWritesByItselfCannotBeRetired', async () => {
  const written = endReasons.codes.find(({ automatic }) => automatic);
  if (!written) throw new Error('no such code');
  service.use(
    keeper,
    http.get(`*/codes/${written.id}`, () => tagged(written)),
  );
  const { user } = await open('/code-lists?list=enrolment-end-reasons');
  await user.click(await screen.findByRole('button', { name: /^Change .*others were chosen/ }));
  expect(await screen.findByLabelText('Place in the order')).toHaveValue('30');
  expect(screen.queryByRole('checkbox', { name: 'It may be chosen' })).not.toBeInTheDocument();
});

test('aNewChoiceHasACodeAndAWordInEachLanguage', async () => {
  const sent: unknown[] = [];
  service.use(
    keeper,
    http.post('*/code-lists/enrolment-end-reasons/codes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...endReasons.codes[0], code: 'EXAMS' }, { status: 201 });
    }),
  );
  const { user } = await open('/code-lists?list=enrolment-end-reasons');
  await user.click(await screen.findByRole('button', { name: 'Add a choice' }));
  await user.type(await screen.findByLabelText('Code'), 'exams');
  await user.type(screen.getByLabelText('English'), 'exams');
  await user.type(screen.getByLabelText('العربية'), 'امتحانات');
  await user.type(screen.getByLabelText(/کوردی/), 'تاقیکردنەوە');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual([{ code: 'EXAMS', word: { en: 'exams', ar: 'امتحانات', ckb: 'تاقیکردنەوە' }, traits: [] }]);
});
