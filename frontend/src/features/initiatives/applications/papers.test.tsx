import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { GrantApplicationPaper } from '../../../api/contract';
import { APPLICATION, anApplicationIsKept, draft, openCall, reader, submitted } from '../../../test/applications';
import { idOf, problem } from '../../../test/basics';
import { codeLists, listOf, served } from '../../../test/codes';
import { listed, tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';

const scan: GrantApplicationPaper = {
  id: idOf('scan'),
  applicationId: draft.id,
  document: 'OWNER_LETTER',
  type: 'PDF',
  size: 20_480,
  addedAt: '2026-11-24T08:00:00Z',
};

/** @return which paper each scan was brought for, and as what */
function papersAreKept() {
  const brought: string[] = [];
  let kept: GrantApplicationPaper[] = [];
  service.use(
    served([
      ...codeLists,
      listOf('initiative-documents', 'Papers', { OWNER_LETTER: 'letter of the owner', WORKS_PERMIT: 'works permit' }),
    ]),
    http.get('*/api/v1/grant-calls/:id', () => tagged({ ...openCall, documents: ['OWNER_LETTER'] })),
    http.get('*/api/v1/grant-applications/:id/papers', () => listed(kept)),
    http.post('*/api/v1/grant-applications/:id/papers', ({ request }) => {
      brought.push(`${new URL(request.url).searchParams.get('document')} ${request.headers.get('Content-Type')}`);
      kept = [scan];
      return HttpResponse.json(scan, { status: 201 });
    }),
    http.delete('*/api/v1/grant-applications/:id/papers/:paper', () => {
      kept = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return brought;
}

const paper = async (name: string) => within((await screen.findByText(name)).closest('li') as HTMLElement);
const file = new File(['PNG'], 'scan.png', { type: 'image/png' });

test('whatTheCallAsksForIsMissingUntilItsScanIsThere', async () => {
  anApplicationIsKept();
  const brought = papersAreKept();
  const { user } = await open(APPLICATION);
  const letter = await paper('letter of the owner');
  expect(letter.getByText('still missing')).toBeInTheDocument();
  expect((await paper('works permit')).queryByText('still missing')).not.toBeInTheDocument();
  await user.upload(letter.getByLabelText(/^Scan of/), file);
  expect(await letter.findByText(/20 kB/)).toBeInTheDocument();
  expect(letter.queryByText('still missing')).not.toBeInTheDocument();
  expect(brought).toEqual(['OWNER_LETTER image/png']);
  await user.click(letter.getByRole('button', { name: 'Remove' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
  expect(await letter.findByText('still missing')).toBeInTheDocument();
});

test('aScanThatIsNotTakenSaysWhyWhereItWasChosen', async () => {
  anApplicationIsKept();
  papersAreKept();
  service.use(http.post('*/api/v1/grant-applications/:id/papers', () => problem(413, 'payload-too-large')));
  const { user } = await open(APPLICATION);
  const letter = await paper('letter of the owner');
  await user.upload(letter.getByLabelText(/^Scan of/), file);
  expect(await letter.findByRole('alert')).toBeInTheDocument();
});

test('whoReadsAnApplicationSavesItsPapersAndChangesNone', async () => {
  anApplicationIsKept(submitted, reader);
  papersAreKept();
  service.use(http.get('*/api/v1/grant-applications/:id/papers', () => listed([scan])));
  await open(APPLICATION);
  const letter = await paper('letter of the owner');
  expect(letter.getByRole('button', { name: /^Save/ })).toBeInTheDocument();
  expect(letter.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
  expect(screen.queryByText('works permit')).not.toBeInTheDocument();
});
