import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant, MilestoneReport, PhotoMoment } from '../../../api/contract';
import { readGrantEvidenceQuery } from '../../../api/gen/queries.gen';
import { decideMilestoneReport } from '../../../api/gen/sdk.gen';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { QueryState } from '../../../ui/QueryState';
import { Photo } from './Photo';

type Props = { grant: Grant; report: MilestoneReport; onDone: () => unknown };

/** What was told of a milestone: somebody else says whether it is reached. */
export function Report({ grant, report, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { day, number } = useFormats();
  const [shown, setShown] = useState(false);
  const { id, reachedOn, done, volunteerHours, reached, photos, noPhotosBecause, decision } = report;
  const decides = me.mayIn(grant.centreId, 'GRANT_APPROVE');
  const counted = (['women', 'men', 'girls', 'boys', 'total'] as const).flatMap((group) => {
    const many = reached[group];
    return many === null || many === undefined ? [] : [`${t(`reachedPeople.${group}`)} ${number(many)}`];
  });
  return (
    <article className="report">
      <p>
        <bdi>{done}</bdi>
      </p>
      <Dots
        className="small"
        of={[day(reachedOn), t('initiativeWorks.hoursOf', { count: volunteerHours }), ...counted]}
      />
      {noPhotosBecause && (
        <p className="small">
          {t('initiativeWorks.noPhotos')} <bdi>{noPhotosBecause}</bdi>
        </p>
      )}
      {photos.length > 0 &&
        (shown ? (
          <SideBySide photos={photos} />
        ) : (
          <button type="button" className="btn quiet flush" onClick={() => setShown(true)}>
            <Icon name="camera" />
            {t('initiativeWorks.showPhotos', { count: photos.length })}
          </button>
        ))}
      <DecisionCard
        decision={decision}
        reader={me.subject}
        what={t('initiativeWorks.toAccept')}
        follows={t('initiativeWorks.acceptFollows')}
        approve={
          decides
            ? {
                label: t('initiativeWorks.accept'),
                send: () => decideMilestoneReport({ path: { milestoneReportId: id }, body: { accepted: true } }),
              }
            : undefined
        }
        refuse={
          decides
            ? {
                label: t('initiativeCalls.sendBack'),
                needed: { label: t('initiativeWorks.toMend'), missing: t('initiativeWorks.toMendMissing') },
                send: (toMend) =>
                  decideMilestoneReport({ path: { milestoneReportId: id }, body: { accepted: false, toMend } }),
              }
            : undefined
        }
        onDone={onDone}
        refresh={onDone}
      />
    </article>
  );
}

/** Before beside after; on a phone one above the other. */
function SideBySide({ photos }: Pick<MilestoneReport, 'photos'>) {
  const { t } = useTranslation();
  const found = useQueries({
    queries: photos.map(({ evidence }) => ({
      ...readGrantEvidenceQuery({ path: { grantEvidenceId: evidence.id }, parseAs: 'blob' }),
      gcTime: 0,
    })),
  });
  return (
    <div className="before-after">
      <QueryState of={found} />
      {(['BEFORE', 'AFTER'] as const satisfies readonly PhotoMoment[]).map((moment) => (
        <figure key={moment}>
          <figcaption>{t(`photoMoment.${moment}`)}</figcaption>
          {photos.map(({ moment: of, evidence }, at) => {
            const content = found[at]?.data;
            return (
              of === moment &&
              content && (
                <Photo key={evidence.id} content={content} evidence={evidence} label={t(`photoMoment.${moment}`)} />
              )
            );
          })}
        </figure>
      ))}
    </div>
  );
}
