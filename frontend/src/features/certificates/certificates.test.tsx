import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, words } from '../../test/basics';
import { tailoring } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const COURSE = '0193c000-0000-7000-8000-0000000000c1';

const certificate = {
  id: idOf('z1'),
  courseId: COURSE,
  participantId: idOf('p1'),
  state: 'DRAFT',
  kind: 'ATTENDANCE',
  nameArabic: 'سارة أحمد',
  nameLatin: null as string | null,
  language: 'ar',
  number: null as string | null,
  issuedOn: null as string | null,
  revokedBecause: null,
  version: 0,
};

const paper = (of: object) => ({
  certificate: { ...certificate, ...of },
  ministry: words('Ministry of Labour'),
  centre: words('Kirkuk centre'),
  course: words('Tailoring'),
  from: '2026-08-01',
  to: '2026-10-31',
  minutes: 1410,
  meetingDays: 12,
  visibility: [words('Paid by friends')],
  confirmedPublicly: true,
});

const issued = { state: 'ISSUED', number: 'KRK-C7H2M9-QXTB4-4', issuedOn: '2026-11-02', nameLatin: 'Sara Ahmed' };

function course(items: object[]) {
  service.use(
    signedInAs('CENTRE_MANAGER', ['COURSE_READ', 'CENTRE_READ', 'CERTIFICATE_ISSUE', 'CENTRE_MANAGE']),
    http.get(`*/api/v1/courses/${COURSE}`, () => HttpResponse.json({ ...tailoring, id: COURSE })),
    http.get(`*/api/v1/courses/${COURSE}/certificates`, () => HttpResponse.json({ items })),
  );
}

test('whoeverReadsTheNamesAndFindsThemRightSaysSoWithoutTyping', async () => {
  const sent: unknown[] = [];
  course([certificate]);
  service.use(
    http.patch(`*/api/v1/certificates/${idOf('z1')}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...certificate, state: 'PROOF_READ', version: 1 });
    }),
  );
  const { user } = await open(`/courses/${COURSE}/certificates`);
  await user.click(await screen.findByRole('button', { name: /names of .*سارة.* are right/ }));
  expect(sent).toEqual(['"0.en.record"', {}]);
});

test('twoWhoCorrectTheSameNameSeeBothAnswersAndLoseNone', async () => {
  const sent: unknown[] = [];
  course([certificate]);
  service.use(
    http.get(`*/api/v1/certificates/${idOf('z1')}`, () =>
      HttpResponse.json(paper({ nameLatin: 'Sarah Ahmed', state: 'PROOF_READ', version: 1 })),
    ),
    http.patch(`*/api/v1/certificates/${idOf('z1')}`, async ({ request }) => {
      if (request.headers.get('If-Match') === '"0.en.record"') return problem(412, 'version-conflict');
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...certificate, version: 2 });
    }),
  );
  const { user } = await open(`/courses/${COURSE}/certificates`);
  await user.click(await screen.findByRole('button', { name: /^Change .*سارة/ }));
  await user.type(screen.getByLabelText('Name in Latin letters'), 'Sara Ahmed');
  await user.click(screen.getByRole('button', { name: 'The names are right: save' }));
  await user.click(await screen.findByRole('radio', { name: /Sara Ahmed/ }));
  expect(screen.getByRole('radio', { name: /Sarah Ahmed/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Save|Keep|decide/i }));
  expect(sent).toEqual(['"1.en.record"', { nameLatin: 'Sara Ahmed' }]);
});

test('whatIsIssuedIsWhatWasProofReadAndNoDraft', async () => {
  const sent: unknown[] = [];
  course([certificate, { ...certificate, id: idOf('z2'), state: 'PROOF_READ' }]);
  service.use(
    http.post(`*/api/v1/courses/${COURSE}/certificates/issuance`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ items: [] });
    }),
  );
  const { user } = await open(`/courses/${COURSE}/certificates`);
  await user.click(await screen.findByRole('button', { name: 'Issue 1 certificate' }));
  expect(await screen.findByText(/1 certificate is issued/)).toBeInTheDocument();
  expect(sent).toEqual([{ certificateIds: [idOf('z2')] }]);
});

test('whatWasIssuedByASlipIsRevokedByOneTapAndItsNamesAreReadAnew', async () => {
  const sent: unknown[] = [];
  const slip = { ...certificate, ...issued, version: 2 };
  course([{ ...certificate, state: 'PROOF_READ' }]);
  service.use(
    http.post(`*/api/v1/courses/${COURSE}/certificates/issuance`, () => HttpResponse.json({ items: [slip] })),
    http.post(`*/api/v1/certificates/${idOf('z1')}/revocation`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...slip, state: 'REVOKED', version: 3 });
    }),
    http.post(`*/api/v1/courses/${COURSE}/certificates/drafts`, () => {
      sent.push('drafts');
      return HttpResponse.json({ items: [] });
    }),
  );
  const { user } = await open(`/courses/${COURSE}/certificates`);
  await user.click(await screen.findByRole('button', { name: 'Issue 1 certificate' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/1 certificate does not count any more/)).toBeInTheDocument();
  expect(sent).toEqual(['"2.en.record"', { reason: 'Issued by mistake and taken back at once.' }, 'drafts']);
});

test('thePaperIsInThePersonsLanguageWithTheCentresNameAndNeverTheProducts', async () => {
  course([{ ...certificate, ...issued }, certificate]);
  service.use(http.get(`*/api/v1/certificates/${idOf('z1')}`, () => HttpResponse.json(paper(issued))));
  const { user } = await open(`/courses/${COURSE}/certificates/print`);
  const sheet = await screen.findByRole('article');
  expect(sheet).toHaveAttribute('dir', 'rtl');
  expect(within(sheet).getByText('سارة أحمد')).toBeInTheDocument();
  expect(within(sheet).getByText('Kirkuk centre ع')).toBeInTheDocument();
  expect(within(sheet).getByText('Paid by friends ع')).toBeInTheDocument();
  expect(within(sheet).getByText('KRK-C7H2M9-QXTB4-4')).toBeInTheDocument();
  expect(within(sheet).getByRole('img')).toBeInTheDocument();
  expect(within(sheet).getByText('Ministry of Labour ع')).toBeInTheDocument();
  expect(within(sheet).getByText('شعار الوزارة')).toBeInTheDocument();
  expect(within(sheet).getByText(/بواقع .*23\.5.* ساعة.* في .*12 يومًا/)).toBeInTheDocument();
  expect(within(sheet).getAllByText(/الاسم والتوقيع/)).toHaveLength(2);
  expect(sheet).not.toHaveTextContent(/hawsh/i);
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(await screen.findByText('Certificate of attendance')).toBeInTheDocument();
});

test('whereStrangersAreToldNothingThePaperHasNoCodeThatWouldMakeItLookFalse', async () => {
  course([{ ...certificate, ...issued }]);
  service.use(
    http.get(`*/api/v1/certificates/${idOf('z1')}`, () =>
      HttpResponse.json({ ...paper(issued), confirmedPublicly: false }),
    ),
  );
  await open(`/courses/${COURSE}/certificates/print`);
  const sheet = await screen.findByRole('article');
  expect(within(sheet).getByText('KRK-C7H2M9-QXTB4-4')).toBeInTheDocument();
  expect(within(sheet).queryByRole('img')).not.toBeInTheDocument();
});
