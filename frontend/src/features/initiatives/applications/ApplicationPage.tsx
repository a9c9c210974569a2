import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import { readGrantApplicationQuery, readGrantCallQuery } from '../../../api/gen/queries.gen';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { History } from '../../../ui/History';
import { Icon } from '../../../ui/Icon';
import { Note, Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { ApplicationAside } from './ApplicationAside';
import { ApplicationFacts } from './ApplicationFacts';
import { ApplicationForm } from './ApplicationForm';
import { ApplicationPapers } from './ApplicationPapers';
import { applicationTones, useApplicationWords } from './useApplicationWords';

/** One application: written on while it is a draft or asked to be mended, and read otherwise. */
export function ApplicationPage({ id }: { id: string }) {
  return (
    <Opened query={readGrantApplicationQuery({ path: { applicationId: id } })}>
      {(application) => <One application={application} />}
    </Opened>
  );
}

function One({ application }: { application: GrantApplication }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const me = useMe();
  const words = useApplicationWords();
  const queries = useQueryClient();
  const { state, code, submittedAt, lateBecause, endedBecause } = application;
  const put = (after: GrantApplication) =>
    queries.setQueryData(readGrantApplicationQuery({ path: { applicationId: application.id } }).queryKey, after);
  const writes = me.mayIn(application.centreId, 'GRANT_MANAGE') && (state === 'DRAFT' || state === 'CHANGES_REQUESTED');
  return (
    <Page
      title={words.title(application)}
      above={
        <Link className="back" to="/initiatives/applications">
          <Icon name="back" />
          {t('applications.title')}
        </Link>
      }
      below={
        <p>
          <Dots
            of={[
              <Status key="state" {...applicationTones[state]}>
                {t(`applicationState.${state}`)}
              </Status>,
              <bdi key="network">{inMyLanguage(application.networkName)}</bdi>,
              me.centreName(application.centreId),
              submittedAt && t('applications.submittedAt', { when: moment(submittedAt) }),
            ]}
          />
        </p>
      }
    >
      {code && (
        <p className="tracking">
          <span className="small">{t('applications.code')}</span>
          <bdi dir="ltr">{code}</bdi>
          <span className="small">{t('applications.codeHint')}</span>
        </p>
      )}
      {lateBecause && (
        <Note tone="saffron" icon="clock">
          {t('applications.lateBecause', { why: lateBecause })}
        </Note>
      )}
      {endedBecause && (
        <Note tone={state === 'INELIGIBLE' ? 'clay' : 'plain'} icon={applicationTones[state].icon}>
          {t('applications.endedBecause', { why: endedBecause })}
        </Note>
      )}
      {writes ? (
        <Opened query={readGrantCallQuery({ path: { grantCallId: application.callId } })}>
          {(call) => <ApplicationForm application={application} call={call} onChanged={put} />}
        </Opened>
      ) : (
        <div className="two call">
          <div>
            <ApplicationFacts application={application} />
            <ApplicationPapers application={application} />
            {me.mayIn(application.centreId, 'HISTORY_READ') && <History kind="grant_application" id={application.id} />}
          </div>
          <ApplicationAside
            application={application}
            onDone={async (after) => {
              put(after);
              await queries.invalidateQueries(asking('listGrantApplications', 'listChanges'));
            }}
          />
        </div>
      )}
    </Page>
  );
}
