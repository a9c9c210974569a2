import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Import } from '../../api/contract';
import { open } from '../../test/open';
import { KIRKUK, service } from '../../test/service';
import { NotUtf8, readCsv } from '../../ui/csvFile';

const checked: Import = {
  id: '0193c000-0000-7000-8000-000000000001',
  centreId: KIRKUK,
  state: 'CHECKED',
  rowCount: 2,
  faultCount: 0,
  columns: [{ header: 'given', field: 'GIVEN' }, { header: 'notes' }],
  faults: [],
  preview: [{ name: { given: "<img src=x onerror=alert('1')>" }, sex: 'FEMALE' }],
  createdAt: '2026-11-23T07:00:00Z',
  expiresAt: '2026-11-24T07:00:00Z',
};

function answering(found: Import) {
  const sent: string[] = [];
  service.use(
    http.post('*/participants/imports', async ({ request }) => {
      sent.push(request.headers.get('Content-Type') ?? '', await request.text(), new URL(request.url).search);
      return HttpResponse.json(found, { status: 201 });
    }),
  );
  return sent;
}

async function checkFile(language: 'en' | 'ar' | 'ckb' = 'en') {
  const opened = await open('/people/import', language);
  const file = new File(['given,notes\nسارة,x\n'], 'people.csv', { type: 'text/csv' });
  const input =
    document.querySelector<HTMLInputElement>('input[type=file]') ??
    (await screen.findByLabelText('The file', { selector: 'input' }));
  await opened.user.upload(input as HTMLInputElement, file);
  await opened.user.click(screen.getByRole('radio', { name: 'Signed on paper' }));
  await opened.user.click(screen.getByRole('button', { name: 'Check the file' }));
  return opened;
}

test('aCleanFileIsRegisteredOnlyWhenAskedTo', async () => {
  const sent = answering(checked);
  service.use(http.post('*/imports/:id/commit', () => HttpResponse.json({ ...checked, state: 'COMMITTED' })));
  const { user } = await checkFile();
  expect(await screen.findByText('2 people are ready')).toBeInTheDocument();
  expect(sent[0]).toContain('text/csv');
  expect(sent[1]).toBe('given,notes\nسارة,x\n');
  expect(sent[2]).toContain('consentHow=WRITTEN');
  await user.click(screen.getByRole('button', { name: 'Register all 2 people' }));
  expect(await screen.findByText('2 people are registered')).toBeInTheDocument();
});

test('whatAFileSaysIsOnlyEverText', async () => {
  answering(checked);
  await checkFile();
  expect(await screen.findByText("<img src=x onerror=alert('1')>")).toBeInTheDocument();
  expect(document.querySelector('main img')).toBeNull();
});

test('aFaultyFileNamesRowColumnAndRemedyAndOffersNoCommit', async () => {
  answering({
    ...checked,
    state: 'FAULTY',
    faultCount: 1,
    faults: [{ row: 3, column: 'birth_date', code: 'x', message: 'Write it as 2001-05-17', value: '17.5.01' }],
  });
  await checkFile();
  expect(await screen.findByText('1 thing in the file needs mending')).toBeInTheDocument();
  expect(screen.getByText('Write it as 2001-05-17')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Register/ })).not.toBeInTheDocument();
});

test('aFileInAnotherEncodingIsNotGuessedAt', async () => {
  await expect(readCsv(new Blob([new Uint8Array([0xc7, 0xe1, 0xe2])]))).rejects.toBeInstanceOf(NotUtf8);
  await expect(readCsv(new Blob(['سارة']))).resolves.toBe('سارة');
});
