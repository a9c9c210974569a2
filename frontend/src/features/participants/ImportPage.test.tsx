import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Import } from '../../api/contract';
import { speak } from '../../i18n';
import { open } from '../../test/open';
import { KIRKUK, service } from '../../test/service';

const arrived: Import = {
  id: '0193c000-0000-7000-8000-000000000001',
  centreId: KIRKUK,
  state: 'FAULTY',
  stage: 'READ',
  rowCount: 2,
  rowsDone: 0,
  faultCount: 0,
  duplicateCount: 0,
  undecidedCount: 0,
  skippedCount: 0,
  faultyRowCount: 0,
  registerCount: 2,
  reading: {
    kind: 'CSV',
    sheet: 0,
    sheets: [{ name: '', hidden: false, rows: 3 }],
    encoding: 'UTF_8',
    encodingCertain: true,
    headerRow: 1,
    columnsSaid: false,
    rows: [{ number: 1, cells: ['given', 'notes'] }],
    values: [],
  },
  columns: [
    { letter: 'A', header: 'given', field: 'given', examples: ['سارة'] },
    { letter: 'B', header: 'notes', examples: ['x'] },
  ],
  faultKinds: [],
  faults: [],
  preview: [{ name: { given: "<img src=x onerror=alert('1')>" }, sex: 'FEMALE' }],
  createdAt: '2026-11-23T07:00:00Z',
  expiresAt: '2026-11-24T07:00:00Z',
};

const checked: Import = { ...arrived, state: 'CHECKED', stage: 'CHECKED', rowsDone: 2 };

beforeEach(() => sessionStorage.clear());

/** The service as one file goes through it: what it answers after the reading was said, and then. */
function answering(found: Import, first: Import = arrived) {
  const sent: unknown[] = [];
  let now = first;
  service.use(
    http.post(/\/participants\/imports(\/workbooks)?$/, async ({ request }) => {
      sent.push(request.headers.get('Content-Type'), new URL(request.url).search);
      return HttpResponse.json(now, { status: 201 });
    }),
    http.put('*/imports/:id/reading', async ({ request }) => {
      const wish = (await request.json()) as { columns?: unknown };
      sent.push(wish);
      if (wish.columns) now = found;
      return HttpResponse.json(now);
    }),
    http.get('*/imports/:id', () => HttpResponse.json(now)),
    http.post('*/imports/:id/commit', () => {
      now = { ...found, state: 'COMMITTED', stage: 'COMMITTED', reading: null };
      return HttpResponse.json(now);
    }),
  );
  return sent;
}

async function bringFile(name = 'people.csv') {
  const opened = await open('/people/import');
  const input = await screen.findByLabelText('The file', { selector: 'input' });
  await opened.user.upload(input, new File(['given,notes\nسارة,x\n'], name));
  await opened.user.click(screen.getByRole('radio', { name: 'Signed on paper' }));
  await opened.user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('button', { name: 'Check the file' });
  return opened;
}

async function checkFile() {
  const opened = await bringFile();
  await opened.user.click(screen.getByRole('button', { name: 'Check the file' }));
  return opened;
}

test('aCleanFileIsRegisteredOnlyWhenAskedTo', async () => {
  const sent = answering(checked);
  const { user } = await checkFile();
  expect(await screen.findByText('2 people are ready')).toBeInTheDocument();
  expect(sent[0]).toBe('text/csv');
  expect(sent[1]).toContain('consentHow=WRITTEN');
  expect(sent[1]).toContain('readFirst=true');
  expect(sent[2]).toMatchObject({ headerRow: 1, columns: [{ column: 0, field: 'GIVEN' }] });
  await user.click(screen.getByRole('button', { name: 'Register 2 people' }));
  expect(await screen.findByText('2 people are registered')).toBeInTheDocument();
});

test('aWorkbookIsSentAsOneAndWhatItsColumnsAreIsCorrected', async () => {
  const sent = answering(checked, {
    ...arrived,
    reading: {
      ...(arrived.reading as NonNullable<Import['reading']>),
      kind: 'XLSX',
      encoding: null,
      sheets: [
        { name: 'Kirkuk', hidden: false, rows: 3 },
        { name: 'Old', hidden: false, rows: 9 },
      ],
    },
  });
  const { user } = await bringFile('people.xlsx');
  expect(sent[0]).toContain('spreadsheetml');
  expect(screen.getByRole('combobox', { name: 'Sheet' })).toHaveDisplayValue('Kirkuk (3 rows)');
  expect(screen.queryByRole('combobox', { name: 'Encoding of the letters' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: /column A/ }), '');
  await user.click(screen.getByRole('button', { name: 'Check the file' }));
  expect(screen.getByText('Say which column holds the given names.')).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: /column B/ }), 'Given name');
  await user.click(screen.getByRole('button', { name: 'Check the file' }));
  await screen.findByText('2 people are ready');
  expect(sent.at(-1)).toMatchObject({ columns: [{ column: 1, field: 'GIVEN' }] });
});

test('anEncodingThatWasGuessedAsksForALook', async () => {
  answering(checked, {
    ...arrived,
    reading: {
      ...(arrived.reading as NonNullable<Import['reading']>),
      encoding: 'WINDOWS_1256',
      encodingCertain: false,
    },
  });
  await bringFile();
  expect(screen.getByText(/Look at the examples/)).toBeInTheDocument();
});

test('whatAFileSaysIsOnlyEverText', async () => {
  answering(checked);
  await checkFile();
  expect(await screen.findByText("<img src=x onerror=alert('1')>")).toBeInTheDocument();
  expect(document.querySelector('main img')).toBeNull();
});

test('aFaultyFileNamesKindsRowsAndRemediesAndOffersNoCommit', async () => {
  const fault = { row: 3, column: 'birth_date', code: 'x', message: 'Write it as 2001-05-17', value: '17.5.01' };
  answering({
    ...checked,
    state: 'FAULTY',
    stage: 'FAULTY',
    faultCount: 200,
    registerCount: 0,
    faultKinds: [{ code: 'x', count: 200, first: fault }],
    faults: Array.from({ length: 200 }, (_, index) => ({ ...fault, row: index + 3 })),
  });
  await checkFile();
  expect(await screen.findByText('200 things in the file need mending')).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Write it as 2001-05-17' })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'row 202' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Download the rows to mend' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Register/ })).not.toBeInTheDocument();
});

test('theGoodRowsComeInAndTheOthersAreTakenAlongFirst', async () => {
  const done: string[] = [];
  answering({ ...checked, state: 'FAULTY', stage: 'FAULTY', faultCount: 30, faultyRowCount: 25, registerCount: 475 });
  service.use(
    http.get('*/imports/:id/faulty-rows', () => {
      done.push('taken');
      return new HttpResponse('row', { headers: { 'Content-Type': 'text/csv' } });
    }),
    http.post('*/imports/:id/commit', ({ request }) => {
      done.push(new URL(request.url).search);
      return HttpResponse.json({
        ...{ ...checked, state: 'COMMITTED', stage: 'COMMITTED', reading: null },
        ...{ faultyRowCount: 25, registerCount: 475 },
      });
    }),
  );
  URL.createObjectURL = () => 'blob:rows';
  URL.revokeObjectURL = () => undefined;
  const { user } = await checkFile();
  await user.click(await screen.findByRole('button', { name: 'Register 475 people, and take the other rows to mend' }));
  expect(await screen.findByText('475 people are registered')).toBeInTheDocument();
  expect(screen.getByText(/25 rows were left out/)).toBeInTheDocument();
  expect(done).toEqual(['taken', '?leaveOutFaulty=true']);
});

test('whatIsNotUnderstoodIsAskedOnceHoweverManyRowsItStandsIn', async () => {
  const fault = { column: 'الجنس', code: 'sex-unknown', message: 'Write female', value: 'ر' };
  const sent = answering({
    ...{
      ...checked,
      state: 'FAULTY',
      stage: 'FAULTY',
      faultCount: 101,
      faultyRowCount: 101,
      registerCount: 12,
      rowsDone: 113,
    },
    faultKinds: [{ code: 'sex-unknown', count: 101, first: { ...fault, row: 2 } }],
    faults: Array.from({ length: 101 }, (_, index) => ({ ...fault, row: index + 2 })),
  });
  const { user } = await checkFile();
  const asked = await screen.findByRole('combobox', { name: /What does .ر. mean/ });
  expect(screen.getByText('101 rows')).toBeInTheDocument();
  const filled = [...document.querySelectorAll('#main .btn.primary')].map(({ textContent }) => textContent);
  expect(filled, 'the answer comes before 12 people without the others').toEqual(['Check again with these answers']);
  expect(screen.getByRole('button', { name: /^Register 12 people/ })).toBeVisible();
  await user.selectOptions(asked, 'Male');
  await user.click(screen.getByRole('button', { name: 'Check again with these answers' }));
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({
      columns: [{ column: 0, field: 'GIVEN' }],
      values: [{ field: 'SEX', written: 'ر', means: 'MALE' }],
    }),
  );
});

test('aNameInOneColumnIsShownTakenApart', async () => {
  answering({
    ...checked,
    columns: [{ letter: 'A', header: 'الاسم الثلاثي', field: 'whole_name', examples: ['سارة أحمد حسن الجبوري'] }],
    preview: [{ name: { given: 'سارة', father: 'أحمد', grandfather: 'حسن', family: 'الجبوري' }, sex: 'FEMALE' }],
  });
  await checkFile();
  const shown = await screen.findByRole('table', { name: /as they will be registered/ });
  expect(
    within(shown)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual([...['Given name', 'Father name', 'Grandfather name', 'Family name', 'Sex', 'Birth']]);
  expect(within(shown).getByRole('cell', { name: 'الجبوري' })).toBeInTheDocument();
});

test('whatWasSaidOfTheFileOutlivesAReload', async () => {
  answering(checked);
  const { user } = await open('/people/import');
  await user.click(await screen.findByRole('radio', { name: 'Signed on paper' }));
  cleanup();
  await open('/people/import');
  expect(await screen.findByRole('radio', { name: 'Signed on paper' })).toBeChecked();
});

test('aLongFileTellsHowFarItIsAndCanBeLeft', async () => {
  answering({ ...checked, state: 'FAULTY', stage: 'CHECKING', rowCount: 100_000, rowsDone: 41_500, faultCount: 7 });
  await checkFile();
  expect(await screen.findByText('41,500 of 100,000')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'The file is being checked' })).toBeInTheDocument();
  expect(screen.getByText(/You can leave this page/)).toBeInTheDocument();
});

test('likelyDuplicatesAreDecidedOneByOneOrAllAlike', async () => {
  const said: unknown[] = [];
  const found: Import = { ...checked, duplicateCount: 1, undecidedCount: 1 };
  answering(found);
  service.use(
    http.get('*/imports/:id/duplicates', () =>
      HttpResponse.json({
        items: [
          {
            row: 2,
            person: { name: { given: 'محمد', father: 'حسين' }, sex: 'MALE' },
            candidates: [
              {
                participant: {
                  id: '0193c000-0000-7000-8000-000000000009',
                  reference: 'KRK-004217-9',
                  centreId: KIRKUK,
                  kind: 'REGISTERED',
                  name: { given: 'Muhammed', father: 'Husein' },
                  sex: 'MALE',
                  registeredOn: '2020-01-01',
                  updatedAt: '2020-01-01T08:00:00Z',
                  version: 0,
                },
                reasons: [
                  { part: 'GIVEN', verdict: 'OTHER_SPELLING' },
                  { part: 'GRANDFATHER', verdict: 'MISSING' },
                ],
              },
            ],
          },
        ],
        next: null,
      }),
    ),
    http.post('*/imports/:id/duplicates/decisions', async ({ request }) => {
      said.push(await request.json());
      return HttpResponse.json({ undecidedCount: 0 });
    }),
  );
  const { user } = await checkFile();
  expect(await screen.findByText('1 row may be somebody who is known already')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Register/ })).not.toBeInTheDocument();
  const decision = await screen.findByRole('group', { name: /same person/ });
  expect(screen.getByText('other spelling')).toBeInTheDocument();
  expect(screen.queryByText('Family name')).not.toBeInTheDocument();
  await user.click(within(decision).getByRole('button', { name: 'Same person' }));
  await user.click(screen.getByRole('button', { name: 'Other people' }));
  expect(said).toEqual([
    { decision: 'SAME', rows: [2] },
    { decision: 'DIFFERENT', rows: null },
  ]);
});

const listed = {
  id: checked.id,
  centreId: KIRKUK,
  stage: 'CHECKED',
  rowCount: 120,
  rowsDone: 120,
  faultCount: 0,
  undecidedCount: 3,
  skippedCount: 0,
  faultyRowCount: 0,
  createdBy: { subject: '0193c000-0000-7000-8000-0000000000aa', displayName: 'Avan Omar' },
  createdAt: '2026-11-23T07:00:00Z',
  expiresAt: '2026-11-24T07:00:00Z',
  committedAt: null,
};

test('aFileThatWaitsForSomebodyIsFoundAgainWithoutItsAddress', async () => {
  answering(checked, checked);
  service.use(
    http.get('*/participants/imports', () =>
      HttpResponse.json({
        items: [
          listed,
          { ...listed, id: '0193c000-0000-7000-8000-000000000002', stage: 'COMMITTED', undecidedCount: 0 },
          { ...listed, id: '0193c000-0000-7000-8000-000000000003', stage: 'STOPPED', undecidedCount: 0 },
        ],
        next: null,
      }),
    ),
  );
  const { user } = await open('/people/import');
  const files = await screen.findByRole('table', { name: 'Files brought in so far' });
  expect(within(files).getByRole('link', { name: '120 people are registered' })).toBeInTheDocument();
  expect(within(files).getByRole('link', { name: 'This could not be finished' })).toBeInTheDocument();
  expect(within(files).getAllByText('Avan Omar')).toHaveLength(3);
  await user.click(within(files).getByRole('link', { name: '3 rows may be people who are known already' }));
  expect(await screen.findByText('2 people are ready')).toBeInTheDocument();
});

test('whoeverChoosesTheFileAgainIsNotAskedAgainHowPeopleAgreed', async () => {
  const sent = answering(checked);
  const { user } = await bringFile();
  await user.click(screen.getByRole('button', { name: 'Choose the file again' }));
  const input = await screen.findByLabelText('The file', { selector: 'input' });
  expect(screen.getByRole('radio', { name: 'Signed on paper' })).toBeChecked();
  await user.upload(input, new File(['given,notes\nسارة,x\n'], 'people.csv'));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('button', { name: 'Check the file' });
  expect(sent.filter((one) => String(one).includes('consentHow=WRITTEN'))).toHaveLength(2);
});

test('untilSomebodyChoosesConsentWasReadInTheLanguageOfTheInterface', async () => {
  await open('/people/import');
  expect(await screen.findByRole('radio', { name: 'English' })).toBeChecked();
  await act(() => speak('ckb'));
  expect(screen.getByRole('radio', { name: 'کوردی' })).toBeChecked();
});

test('aFileThatChangedOnDiskIsSaidToHaveChangedAndNothingIsSent', async () => {
  const sent = answering(checked);
  const { user } = await open('/people/import');
  const input = await screen.findByLabelText('The file', { selector: 'input' });
  const file = new File(['given\n'], 'people.csv');
  file.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) }) as Blob;
  await user.upload(input, file);
  await user.click(screen.getByRole('radio', { name: 'Signed on paper' }));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('The file was changed after you chose it')).toBeInTheDocument();
  expect(screen.queryByText(/no line/i)).not.toBeInTheDocument();
  expect(sent).toEqual([]);
});
