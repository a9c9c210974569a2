import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationMeeting, MediationParty } from '../../api/contract';
import {
  listMediationMeetingsQuery,
  listMediationPartiesQuery,
  readMediationCaseQuery,
  readMediationMeetingQuery,
} from '../../api/gen/queries.gen';
import { cancelMediationMeeting, openMediationMeeting } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { ListAndForm } from '../../ui/ListAndForm';
import { Empty, Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { QueryState } from '../../ui/QueryState';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { CameOfItForm } from './CameOfItForm';
import { isMediated } from './isMediated';
import { PlanForm } from './PlanForm';
import { sealed } from './queries';

const tones = {
  PLANNED: { tone: 'lapis', icon: 'clock' },
  HELD: { tone: 'reed', icon: 'check' },
  CANCELLED: { icon: 'cross' },
} as const;

/** The meetings of a case: with everybody, or with one side alone. */
export function MeetingsSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const path = { caseId: id };
  const meetings = useQuery(sealed(items(listMediationMeetingsQuery({ path }))));
  const parties = useQuery(sealed(items(listMediationPartiesQuery({ path }))));
  const mediated = useQuery(sealed(readMediationCaseQuery({ path: { caseId: id } })));
  if (!meetings.data || !parties.data || !mediated.data) return <QueryState of={[meetings, parties, mediated]} />;
  const going = isMediated(mediated.data);
  const found = parties.data;
  return (
    <ListAndForm
      title={t('mediation.meetings')}
      add={going ? t('mediation.plan') : undefined}
      editTitle={t('mediation.cameOfIt')}
      form={(meetingId, close) =>
        meetingId ? (
          <Opened query={sealed(readMediationMeetingQuery({ path: { caseId: id, meetingId } }))}>
            {(meeting) => <CameOfItForm caseId={id} meeting={meeting} onClose={close} />}
          </Opened>
        ) : (
          <PlanForm caseId={id} parties={found} onClose={close} />
        )
      }
    >
      {(open) =>
        meetings.data.length === 0 ? (
          <Empty icon="people">
            <p>{t(going ? 'mediation.noMeetings' : 'mediation.neverMet')}</p>
          </Empty>
        ) : (
          <ul className="seal-list">
            {meetings.data.map((meeting) => (
              <Meeting
                key={meeting.id}
                caseId={id}
                meeting={meeting}
                parties={found}
                onOpen={going ? () => open(meeting.id) : undefined}
              />
            ))}
          </ul>
        )
      }
    </ListAndForm>
  );
}

type Props = {
  caseId: string;
  meeting: MediationMeeting;
  parties: readonly MediationParty[];
  /** Missing where nothing comes to it any more. */
  onOpen: (() => void) | undefined;
};

function Meeting({ caseId, meeting, parties, onOpen }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const path = { caseId, meetingId: meeting.id };
  const onSuccess = () => queries.invalidateQueries(under('Mediation'));
  const begin = useDeed({ mutationFn: () => openMediationMeeting({ path, headers: seen(meeting) }), onSuccess });
  const cancel = useDeed({ mutationFn: () => cancelMediationMeeting({ path, headers: seen(meeting) }), onSuccess });
  const party = parties.find(({ id }) => id === meeting.partyId)?.details?.name;
  return (
    <li>
      <h3>{party ? t('mediation.caucusWith', { name: party }) : t(`meetingKind.${meeting.kind}`)}</h3>
      <p className="small dots">
        <Status {...tones[meeting.state]}>{t(`meetingState.${meeting.state}`)}</Status>
        <span>{moment(meeting.meetsAt)}</span>
        {meeting.place && (
          <span>
            <bdi>{meeting.place}</bdi>
          </span>
        )}
      </p>
      {meeting.summary && (
        <p className="seal-told">
          <bdi>{meeting.summary}</bdi>
        </p>
      )}
      {meeting.options && (
        <p className="seal-told">
          {t('mediation.options')}
          {': '}
          <bdi>{meeting.options}</bdi>
        </p>
      )}
      <Reason error={begin.error ?? cancel.error} />
      {onOpen && (
        <div className="acts">
          {meeting.state === 'PLANNED' && (
            <button
              type="button"
              className="btn primary"
              aria-disabled={begin.isPending}
              onClick={() => begin.send(undefined)}
            >
              {t('mediation.begin')}
            </button>
          )}
          {meeting.state !== 'CANCELLED' && (
            <button type="button" className="btn" onClick={onOpen}>
              {t('mediation.cameOfIt')}
            </button>
          )}
          {meeting.state === 'PLANNED' && (
            <button
              type="button"
              className="btn quiet"
              aria-disabled={cancel.isPending}
              onClick={() => cancel.send(undefined)}
            >
              {t('mediation.callOff')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
