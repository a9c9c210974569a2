import { as } from './asked';
import { newName, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';

const BAGHDAD = '01939e5c-0000-7000-8000-000000000001';

const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });

test('somebodyOfTheCommunityIsAskedAndAMemberWritesDownWhatTheyDeclared', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const language = 'ckb';
  const mediator = await as(browser, 'mediator.baghdad');
  const supervisor = await as(browser, 'mediation.supervisor');
  const common = { centreId: BAGHDAD, languages: ['ar'] };
  const { body: file } = await mediator(
    'POST',
    '/mediation-cases',
    {
      ...common,
      kind: 'LAND',
      cameBy: 'A_PARTY',
      urgency: 'ORDINARY',
      told: { account: 'حدود بستان بين جارين.' },
      knowsNoParty: true,
    },
    once(),
  );
  const { body: elder } = await supervisor(
    'POST',
    '/mediators',
    { ...common, name: newName(), certificate: 'MT-2025-30', certifiedOn: '2025-03-01', trainedHours: 40 },
    once(),
  );

  await speak(page, language);
  await signIn(page, 'mediation.supervisor', '/mediation/cards');
  const card = page.locator('.seal-list > li').filter({ hasText: file.reference });
  await card.locator('.acts .btn').first().click();
  await card.locator('#mediatorId').selectOption(elder.id);
  await page.locator('form button[type=submit]').click();
  await card.locator('.note.reed').waitFor();

  const member = await (await browser.newContext()).newPage();
  await speak(member, language);
  await signIn(member, 'mediator.baghdad', '/');
  await member.locator('.waits li').first().waitFor();
  await inspectBoth(member, language, 'what waits for a mediator');
  await visit(member, `/mediation/cases/${file.id}`);
  await member.locator('.seal-parties .btn').click();
  await inspectBoth(member, language, 'a declaration on paper');
  await member.locator('.choice input[value=takes]').check();
  await member.locator('.seal-parties form button[type=submit]').click();
  await member.locator('.seal-parties .btn').first().waitFor({ state: 'detached' });
  await member.context().close();
});
