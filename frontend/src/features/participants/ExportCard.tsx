import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantExport } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { download } from '../../ui/csvFile';
import { Dots } from '../../ui/Dots';
import { Reason } from '../../ui/Reason';
import { Icon, type IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { useFilterWords } from './PeopleFilters';
import { approveExport, exportsKey, fetchExport, refuseExport } from './exportQueries';
import { RefuseExport } from './RefuseExport';

type Standing = 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'OVER';

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  REQUESTED: { tone: 'saffron', icon: 'clock' },
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
  const [refusing, setRefusing] = useState(false);
  const mine = one.requestedBy.subject === me.subject;
  const standing = standingOf(one);
  const fresh = () => queries.invalidateQueries({ queryKey: exportsKey });
  const approving = useDeed({ mutationFn: () => approveExport(one.id), onSuccess: fresh, onError: fresh });
  const refusal = useDeed({
    mutationFn: (reason: string) => refuseExport(one.id, reason),
    onSuccess: () => {
      setRefusing(false);
      return fresh();
    },
  });
  const fetching = useDeed({
    mutationFn: () => fetchExport(one.id),
    onSuccess: (file) => {
      download(file, `people-${one.requestedAt.slice(0, 10)}.${one.format.toLowerCase()}`);
      return fresh();
    },
  });
  const decides = standing === 'REQUESTED' && !mine && me.mayIn(one.centreId, 'PARTICIPANT_EXPORT_APPROVE');

  return (
    <article className="export-card">
      <header>
        <h2>
          <bdi>{one.reason}</bdi>
        </h2>
        <Status {...looks[standing]}>
          {standing === 'APPROVED' && one.openUntil
            ? t('export.openUntil', { when: moment(one.openUntil) })
            : t(`exportStanding.${standing}`)}
        </Status>
      </header>
      <p className="dim">
        <Dots
          of={[
            <b key="people">{t('export.people', { count: one.people, number: number(one.people) })}</b>,
            mine ? t('export.byMe') : <bdi key="by">{one.requestedBy.displayName ?? t('export.bySomebody')}</bdi>,
            moment(one.requestedAt),
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
        {one.decidedBy && (
          <>
            <dt>{t('export.decidedBy')}</dt>
            <dd>
              <bdi>{one.decidedBy.displayName ?? t('export.bySomebody')}</bdi>
              {one.decisionReason && (
                <>
                  {' – '}
                  <bdi>{one.decisionReason}</bdi>
                </>
              )}
            </dd>
          </>
        )}
        {one.fetchedAt && (
          <>
            <dt>{t('export.fetched')}</dt>
            <dd>{moment(one.fetchedAt)}</dd>
          </>
        )}
      </dl>
      <Reason error={approving.error ?? fetching.error} />
      <div className="acts">
        {decides && (
          <>
            <button
              type="button"
              className="btn primary"
              aria-disabled={approving.isPending}
              onClick={() => approving.send(undefined)}
            >
              {t('export.approve')}
            </button>
            <button type="button" className="btn" onClick={() => setRefusing(true)}>
              {t('export.refuse')}
            </button>
          </>
        )}
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
      {refusing && (
        <RefuseExport
          error={refusal.error}
          pending={refusal.isPending}
          onClose={() => setRefusing(false)}
          onRefuse={refusal.send}
        />
      )}
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

function standingOf({ state, openUntil }: ParticipantExport): Standing {
  if (state === 'APPROVED' && openUntil && new Date(openUntil) < new Date()) return 'OVER';
  return state;
}
