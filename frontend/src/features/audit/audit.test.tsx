import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { AuditEntry } from '../../api/contract';
import { officer, REBAZ } from '../../test/guard';
import { open } from '../../test/open';
import { KIRKUK, service } from '../../test/service';
import { refusedParts } from './words';

function anEntry(part: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: crypto.randomUUID(),
    at: '2026-11-20T07:40:00Z',
    actor: REBAZ,
    action: 'READ',
    entity: 'participant',
    entityId: '0193b000-0000-7000-8000-000000000001',
    centreId: KIRKUK,
    outcome: 'DONE',
    requestId: 'request-7',
    ...part,
  };
}

function trail(...entries: AuditEntry[]) {
  const asked: string[] = [];
  service.use(
    officer,
    http.get('*/api/v1/audit-entries', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: entries, next: null });
    }),
  );
  return asked;
}

test.each([
  ['en', 'read', 'a participant', '20 November 2026 10:40'],
  ['ar', 'قراءة', 'مشارك', '20 تشرين الثاني 2026، 10:40'],
  ['ckb', 'خوێندنەوە', 'بەشداربوویەک', '20ی تشرینی دووەمی 2026، 10:40'],
] as const)('inLanguage_%s_theTrailIsWordsAndNotCodes', async (language, act, entity, when) => {
  trail(anEntry());
  await open('/audit', language);
  const row = (await screen.findByRole('rowheader')).closest('tr') as HTMLElement;
  expect(within(row).getByText(act)).toBeInTheDocument();
  expect(row).toHaveTextContent(entity);
  expect(row.textContent?.replace(/[\u2068\u2069]/g, '')).toContain(when);
});

test('aKindThatIsNewerThanThisScreenIsShownByItsCode', async () => {
  trail(anEntry({ action: 'WEAVE', entity: 'carpet', entityId: null, shown: 3 }));
  await open('/audit');
  expect(await screen.findByText('WEAVE')).toBeInTheDocument();
  expect(screen.getByText('carpet')).toBeInTheDocument();
  expect(screen.getByText('3 shown')).toBeInTheDocument();
});

test('whatWasRefusedSaysWhatWasTried', async () => {
  trail(anEntry({ action: 'LIST_ROLE_ASSIGNMENTS', entity: 'endpoint', outcome: 'REFUSED' }));
  await open('/audit');
  const row = (await screen.findByRole('rowheader')).closest('tr') as HTMLElement;
  expect(row).toHaveTextContent(/tried to: listed/);
  expect(row).toHaveTextContent('a role');
  expect(within(row).getByText('refused')).toBeInTheDocument();
});

test('theFiltersLiveInTheAddressAndAreAsked', async () => {
  const asked = trail(anEntry());
  const { user, router } = await open('/audit');
  await screen.findByRole('rowheader');
  await user.click(screen.getByRole('checkbox', { name: 'Only what was refused' }));
  await user.selectOptions(screen.getByLabelText('Of what'), 'a role');
  await waitFor(() => expect(asked.at(-1)).toContain('outcome=REFUSED'));
  expect(asked.at(-1)).toContain('entity=role_assignment');
  expect(router.state.location.search).toEqual({ entity: 'role_assignment', refused: true });
});

test('aNumberThatIsNoneIsNotAskedFor', async () => {
  const asked = trail(anEntry());
  const { user } = await open('/audit');
  await screen.findByRole('rowheader');
  await user.click(screen.getByText('One person or one record'));
  await user.type(screen.getByLabelText('Number of a record'), '12{Enter}');
  expect(screen.getByText(/Write the whole number/)).toBeInTheDocument();
  expect(asked).toHaveLength(1);
});

test('theNameOfAnOperationTellsVerbAndThing', () => {
  expect(refusedParts('READ_ROLE_ASSIGNMENT')).toEqual({ act: 'READ', entity: 'role_assignment' });
  expect(refusedParts('LIST_CENTRES')).toEqual({ act: 'LIST', entity: 'centre' });
});

test('whoWasStoppedWhileReadingStandsOnTheOfficersFirstPageOnce', async () => {
  const stopped = { action: 'LIST_PARTICIPANTS', entity: 'people_ceiling', outcome: 'REFUSED' } as const;
  const asked = trail(
    anEntry({ ...stopped, at: '2026-11-20T07:40:00Z' }),
    anEntry({ ...stopped, at: '2026-11-20T07:20:00Z' }),
  );
  service.use(http.get('*/api/v1/role-assignments', () => HttpResponse.json({ items: [], next: null })));
  await open('/');
  const said = await screen.findByText(/stopped after 2,000 people/);
  expect(said).toHaveTextContent(REBAZ.displayName ?? '');
  expect(screen.getAllByText(/stopped after 2,000 people/)).toHaveLength(1);
  expect(asked[0]).toContain('entity=people_ceiling');
  expect(screen.getByRole('link', { name: /^See what they read: / })).toHaveAttribute(
    'href',
    expect.stringContaining(REBAZ.subject),
  );
});
