import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSelection } from '../../api/contract';
import { readSelectionQuery } from '../../api/gen/queries.gen';
import { decideSelection, declareNoInterest } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { Reason } from '../../ui/Reason';
import { Code, Named } from '../../ui/Named';
import { Empty, Note, Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { useDeed } from '../../ui/useDeed';
import { CommitteeForm } from './CommitteeForm';
import { SheetDialog } from './SheetDialog';

type Applicant = CourseSelection['applicants'][number];

/** Choosing by a committee: by what, who they are, whom they heard, and the decision. */
export function Committee({ courseId, centreId }: { courseId: string; centreId: string }) {
  const { t } = useTranslation();
  const selection = useQuery(readSelectionQuery({ path: { courseId } }));
  return (
    <section>
      <div className="bar">
        <h3>{t('committee.title')}</h3>
      </div>
      {selection.data ? (
        <Chosen courseId={courseId} centreId={centreId} selection={selection.data} />
      ) : (
        <QueryState of={selection} />
      )}
    </section>
  );
}

type ChosenProps = { courseId: string; centreId: string; selection: CourseSelection };

function Chosen({ courseId, centreId, selection }: ChosenProps) {
  const { t } = useTranslation();
  const { mayIn, subject } = useMe();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'set' | 'decide' | Applicant>();
  const manages = mayIn(centreId, 'COURSE_MANAGE');
  const done = async () => {
    setOpen(undefined);
    await queries.invalidateQueries(under('Enrolments'));
  };
  const declaring = useDeed({
    mutationFn: () => declareNoInterest({ path: { courseId }, body: { noInterest: true } }),
    onSuccess: done,
  });
  const deciding = useDeed({ mutationFn: () => decideSelection({ path: { courseId } }), onSuccess: done });
  const { criteria, committee, applicants, mine, ready, begun } = selection;
  const declared = committee.some(({ account, declaredAt }) => account.subject === subject && declaredAt);

  return (
    <>
      {criteria.length === 0 ? (
        <Empty icon="people">{t('committee.none')}</Empty>
      ) : (
        <dl className="facts">
          {criteria.map(({ title, weight }) => (
            <div className="fact" key={title.en}>
              <dt>{inMyLanguage(title)}</dt>
              <dd>
                <bdi dir="ltr">{`${weight} %`}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {committee.length > 0 && (
        <ul className="plain-list" aria-label={t('committee.who')}>
          {committee.map(({ account, declaredAt }) => (
            <li key={account.subject}>
              <bdi>{account.displayName ?? t('enrol.somebody')}</bdi>{' '}
              {declaredAt ? (
                <Status tone="reed" icon="check">
                  {t('committee.declared', { when: moment(declaredAt) })}
                </Status>
              ) : (
                <Status tone="saffron" icon="clock">
                  {t('committee.notDeclared')}
                </Status>
              )}
            </li>
          ))}
        </ul>
      )}
      {mine && !declared && (
        <Note tone="saffron">
          <p>{t('committee.declareWhat')}</p>
          <Reason error={declaring.error} />
          <div className="acts">
            <button
              type="button"
              className="btn"
              aria-disabled={declaring.isPending}
              onClick={() => declaring.send(undefined)}
            >
              {t('committee.declare')}
            </button>
          </div>
        </Note>
      )}
      {applicants.length > 0 && (
        <ol className="people-of" aria-label={t('committee.applicants')}>
          {applicants.map((applicant) => (
            <li key={applicant.enrolment.id}>
              <div className="who-of">
                <div>
                  <Named name={applicant.enrolment.person.name} />
                  <p className="small dots">
                    <Code>{applicant.enrolment.person.reference}</Code>
                    <span>{t('committee.heard', { count: applicant.sheets })}</span>
                  </p>
                </div>
              </div>
              {mine && declared && (
                <div className="row-acts">
                  <button
                    type="button"
                    className="btn"
                    aria-label={t('committee.sheetOf', { name: applicant.enrolment.person.name.given })}
                    onClick={() => setOpen(applicant)}
                  >
                    {t(applicant.myPoints ? 'committee.sheetAgain' : 'committee.sheet')}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {manages && (
        <div className="acts">
          {!begun && (
            <button type="button" className="btn" onClick={() => setOpen('set')}>
              {t(criteria.length === 0 ? 'committee.set' : 'committee.setAgain')}
            </button>
          )}
          {applicants.length > 0 && (
            <button
              type="button"
              className="btn primary"
              aria-disabled={!ready}
              onClick={() => ready && setOpen('decide')}
            >
              {t('committee.decide')}
            </button>
          )}
        </div>
      )}
      {applicants.length > 0 && !ready && <p className="small">{t('committee.notReady')}</p>}
      {open === 'set' && (
        <Dialog title={t('committee.set')} onClose={() => setOpen(undefined)}>
          <CommitteeForm
            courseId={courseId}
            selection={selection}
            onClose={(saved) => (saved ? void done() : setOpen(undefined))}
          />
        </Dialog>
      )}
      {open === 'decide' && (
        <Dialog title={t('committee.decide')} onClose={() => setOpen(undefined)}>
          <p>{t('committee.decideWhat')}</p>
          <Reason error={deciding.error} />
          <div className="acts">
            <button
              type="button"
              className="btn primary"
              aria-disabled={deciding.isPending}
              onClick={() => deciding.send(undefined)}
            >
              {t('committee.decide')}
            </button>
            <button type="button" className="btn" onClick={() => setOpen(undefined)}>
              {t('form.cancel')}
            </button>
          </div>
        </Dialog>
      )}
      {open && typeof open === 'object' && (
        <SheetDialog
          enrolment={open.enrolment}
          selection={selection}
          onClose={(saved) => (saved ? void done() : setOpen(undefined))}
        />
      )}
    </>
  );
}
