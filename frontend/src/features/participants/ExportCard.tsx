import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ParticipantExport } from '../../api/contract';
import { approveParticipantExport, fetchParticipantExport, refuseParticipantExport } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { download } from '../../ui/csvFile';
import { DecisionCard } from '../../ui/DecisionCard';
import { Dots } from '../../ui/Dots';
import { Reason } from '../../ui/Reason';
import { Icon, type IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { useFilterWords } from './PeopleFilters';

type Standing = 'OPEN' | 'APPROVED' | 'REFUSED' | 'OVER';

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  OPEN: { tone: 'saffron', icon: 'clock' },
  APPROVED: { tone: 'reed', icon: 'check' },
  REFUSED: { tone: 'clay', icon: 'cross' },
  OVER: { tone: 'plain', icon: 'lock' },
};

/** One export: why, whom, what of them, who decided, and what this person can do about it. */
export function ExportCard({ export: one }: { export: ParticipantExport }) {
  const { t } = useTranslation();
  const me = useMe();
  const { number, moment } = useFormats();
  const queries = useQueryClient();
  const mine = one.decision.askedBy?.subject === me.subject;
  const standing = standingOf(one);
  const fresh = () => queries.invalidateQueries(under('Exports'));
  const fetching = useDeed({
    mutationFn: () => fetchParticipantExport({ path: { exportId: one.id }, parseAs: 'blob' }),
    onSuccess: (file) => {
      download(file, `people-${one.decision.askedAt.slice(0, 10)}.${one.format.toLowerCase()}`);
      return fresh();
    },
  });
  const decides = me.mayIn(one.centreId, 'PARTICIPANT_EXPORT_APPROVE');

  return (
    <article className="export-card">
      <header>
        <h2>
          <bdi>{one.decision.askedBecause}</bdi>
        </h2>
        {standing !== 'OPEN' && (
          <Status {...looks[standing]}>
            {standing === 'APPROVED' && one.openUntil
              ? t('export.openUntil', { when: moment(one.openUntil) })
              : t(`exportStanding.${standing}`)}
          </Status>
        )}
      </header>
      <p className="dim">
        <Dots
          of={[
            <b key="people">{t('export.people', { count: one.people, number: number(one.people) })}</b>,
            me.centres.length > 1 && me.centreName(one.centreId),
            one.format,
          ]}
        />
      </p>
      <dl className="facts">
        <dt>{t('export.whom')}</dt>
        <dd>
          <Whom export={one} />
        </dd>
        <dt>{t('lists.columns')}</dt>
        <dd>
          <Dots of={one.columns.map((column) => t(`exportColumn.${column}`))} />
        </dd>
        {one.fetchedAt && (
          <>
            <dt>{t('export.fetched')}</dt>
            <dd>
              <Dots
                of={[
                  moment(one.fetchedAt),
                  one.deliveredPeople != null &&
                    t('export.people', { count: one.deliveredPeople, number: number(one.deliveredPeople) }),
                ]}
              />
            </dd>
          </>
        )}
      </dl>
      <DecisionCard
        decision={{ ...one.decision, askedBecause: null }} // it stands above
        reader={me.subject}
        what={t('exportStanding.OPEN')}
        approve={
          decides
            ? { label: t('export.approve'), send: () => approveParticipantExport({ path: { exportId: one.id } }) }
            : undefined
        }
        refuse={
          decides
            ? {
                label: t('export.refuse'),
                ask: { title: t('export.refuseTitle') },
                send: (reason) =>
                  refuseParticipantExport({ path: { exportId: one.id }, body: reason ? { reason } : {} }),
              }
            : undefined
        }
        onDone={fresh}
        refresh={fresh}
      />
      <Reason error={fetching.error} />
      <div className="acts">
        {mine && standing === 'APPROVED' && (
          <button
            type="button"
            className="btn primary"
            aria-disabled={fetching.isPending}
            onClick={() => fetching.send(undefined)}
          >
            <Icon name="file" />
            {fetching.isPending ? t('export.fetching') : t('export.fetch')}
          </button>
        )}
      </div>
    </article>
  );
}

/** The people in words: the chosen ones, or what the list was narrowed by. */
function Whom({ export: one }: { export: ParticipantExport }) {
  const { t } = useTranslation();
  const words = useFilterWords();
  const { participantIds, kind, sex, registeredFrom, registeredTo, birthYearFrom, birthYearTo } = one.selection;
  if (participantIds) return t('export.chosen');
  const said = words({
    kind: kind ?? undefined,
    sex: sex ?? undefined,
    registeredFrom: registeredFrom ?? undefined,
    registeredTo: registeredTo ?? undefined,
    birthYearFrom: birthYearFrom ?? undefined,
    birthYearTo: birthYearTo ?? undefined,
  });
  return said.length === 0 ? t('export.everybody') : <Dots of={said.map(({ label }) => label)} />;
}

function standingOf({ decision: { state }, openUntil }: ParticipantExport): Standing {
  if (state === 'APPROVED') return openUntil && new Date(openUntil) < new Date() ? 'OVER' : 'APPROVED';
  return state === 'OPEN' ? 'OPEN' : 'REFUSED';
}
