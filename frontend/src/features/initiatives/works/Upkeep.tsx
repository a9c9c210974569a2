import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant, UpkeepVisit } from '../../../api/contract';
import { readGrantEvidenceQuery, readGrantUpkeepQuery } from '../../../api/gen/queries.gen';
import { under } from '../../../api/under';
import { useCodes } from '../../../api/useCodes';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { ListAndForm } from '../../../ui/ListAndForm';
import { Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { QueryState } from '../../../ui/QueryState';
import { Photo } from './Photo';
import { conditionTones, roundTones } from './upkeepTones';
import { VisitForm } from './VisitForm';

/** What became of it: when somebody goes to look, and what they found. */
export function Upkeep({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const me = useMe();
  const { day } = useFormats();
  const queries = useQueryClient();
  const found = useQuery(readGrantUpkeepQuery({ path: { grantId: grant.id } }));
  if (!found.data) return <QueryState of={found} />;
  const { rounds, visits } = found.data;
  return (
    <ListAndForm
      title={t('initiativeWorks.upkeep')}
      add={me.mayIn(grant.centreId, 'GRANT_MANAGE') ? t('initiativeWorks.addVisit') : undefined}
      form={(_, close) => (
        <VisitForm
          grantId={grant.id}
          onDone={async () => {
            await queries.invalidateQueries(under('Support'));
            close(true);
          }}
          onCancel={() => close(false)}
        />
      )}
    >
      {() => (
        <>
          <ol className="upkeep-rounds">
            {rounds.map(({ months, dueOn, state }) => (
              <li key={months}>
                <b>{t('initiativeWorks.afterMonths', { count: months })}</b>
                <span className="small">{day(dueOn)}</span>
                <Status {...roundTones[state]}>{t(`upkeepRound.${state}`)}</Status>
              </li>
            ))}
          </ol>
          <ul className="grant-parts">
            {visits.map((visit) => (
              <Visit key={visit.id} visit={visit} />
            ))}
          </ul>
        </>
      )}
    </ListAndForm>
  );
}

function Visit({ visit }: { visit: UpkeepVisit }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const carers = useCodes('initiative-carers');
  const [shown, setShown] = useState(false);
  const { condition, visitedOn, carer, needed, photo, recordedBy } = visit;
  return (
    <li>
      <div className="grant-head">
        <h3>{day(visitedOn)}</h3>
        <Status {...conditionTones[condition]}>{t(`upkeepCondition.${condition}`)}</Status>
      </div>
      <Dots
        className="small"
        of={[
          t('initiativeWorks.caredForBy', { carer: carers.wordOf(carer) }),
          t('initiativeWorks.recordedBy', { by: recordedBy.displayName ?? t('history.somebody') }),
        ]}
      />
      {needed && (
        <p>
          <bdi>{needed}</bdi>
        </p>
      )}
      {photo && !shown && (
        <button type="button" className="btn quiet flush" onClick={() => setShown(true)}>
          <Icon name="camera" />
          {t('initiativeWorks.showPhotos', { count: 1 })}
        </button>
      )}
      {photo && shown && (
        <Opened
          query={{ ...readGrantEvidenceQuery({ path: { grantEvidenceId: photo.id }, parseAs: 'blob' }), gcTime: 0 }}
        >
          {(content) => <Photo content={content} evidence={photo} label={t(`upkeepCondition.${condition}`)} />}
        </Opened>
      )}
    </li>
  );
}
