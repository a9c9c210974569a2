import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication, GrantCall } from '../../../api/contract';
import { asking } from '../../../api/under';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Clash } from '../../../ui/Clash';
import { Form } from '../../../ui/Form';
import { LeaveDialog } from '../../../ui/LeaveDialog';
import { Note } from '../../../ui/Note';
import { ApplicationAside } from './ApplicationAside';
import { ApplicationPapers } from './ApplicationPapers';
import { ApplicationSections } from './ApplicationSections';
import { fieldOf, idOf } from './applicationValues';
import { Kept } from './Kept';
import { useApplicationWords } from './useApplicationWords';
import { useKeeping } from './useKeeping';

type Props = { application: GrantApplication; call: GrantCall; onChanged: (after: GrantApplication) => void };

/** The application while it can be written on: kept as one types, and beside it what still stands in its way. */
export function ApplicationForm({ application, call, onChanged }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const words = useApplicationWords();
  const keeping = useKeeping(application, onChanged);
  const [stopped, setStopped] = useState<{ error: unknown; ids: readonly [string, string][] }>();
  const { values, change, faults, clash } = keeping;
  // What is said of a field goes once that is changed; of network and call it stands until it is sent again.
  const standing = stopped?.ids.filter(([id]) => id in faults || !(fieldOf(id) in values)) ?? [];

  return (
    <div className="two call">
      <div>
        {clash ? (
          <>
            {clash.by && <p>{t('applications.alsoBy', { name: clash.by })}</p>}
            <Clash
              disputed={clash.fields.map((field) => ({
                field,
                label: words.named(field),
                mine: words.inOneLine(field, values),
                theirs: words.inOneLine(field, clash.theirs.values),
              }))}
              onDecide={keeping.decide}
              onBack={keeping.back}
            />
          </>
        ) : (
          <Form
            send={() => {
              void keeping.settle();
              return true;
            }}
            error={stopped?.error}
            atFields={stopped && stopped.ids.length > 0}
            faults={Object.fromEntries(
              standing.map(([id, message]) => [id, t('applications.atField', { field: words.nameOf(id), message })]),
            )}
          >
            <section className="form-part" aria-label={t('applications.partWho')}>
              <h2>{t('applications.partWho')}</h2>
              <dl className="facts">
                <dt>{t('applications.call')}</dt>
                <dd id="callId" tabIndex={-1}>
                  <Link to="/initiatives/calls/$id" params={{ id: application.callId }}>
                    <bdi>{inMyLanguage(application.callTitle)}</bdi>
                  </Link>
                </dd>
                <dt>{t('applications.network')}</dt>
                <dd id="networkId" tabIndex={-1}>
                  <Link to="/initiatives/networks/$id" params={{ id: application.networkId }}>
                    <bdi>{inMyLanguage(application.networkName)}</bdi>
                  </Link>
                </dd>
              </dl>
            </section>
            {keeping.besides && (
              <Note tone="lapis" role="status">
                {keeping.besides.by
                  ? t('applications.besidesBy', { name: keeping.besides.by })
                  : t('applications.besides')}
              </Note>
            )}
            <ApplicationSections
              values={values}
              change={change}
              errorOf={(id) => faults[id]}
              call={call}
              centreId={application.centreId}
              currency={application.maximum.currency}
            />
            <Kept keeping={keeping} maximum={application.maximum} />
          </Form>
        )}
        <ApplicationPapers application={application} call={call} />
      </div>
      <ApplicationAside
        application={application}
        call={call}
        settle={keeping.settle}
        onDone={async (after) => {
          onChanged(after);
          await queries.invalidateQueries(asking('listGrantApplications', 'listChanges'));
        }}
        onRefused={(error) => {
          const errors = error.problem.errors ?? [];
          keeping.refuse(errors);
          setStopped({ error, ids: errors.map(({ pointer, message }) => [idOf(pointer), message]) });
          void queries.invalidateQueries(asking('readGrantApplication'));
        }}
      />
      {keeping.blocker.status === 'blocked' && (
        <LeaveDialog stay={keeping.blocker.reset} leave={keeping.blocker.proceed} />
      )}
    </div>
  );
}
