import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationOpeningReview } from '../../../api/contract';
import { listMediationOpeningReviewsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Empty, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { sealed } from '../queries';
import { SealedPage } from '../SealedPage';
import { SealedRoom } from '../SealedRoom';
import { Deed, useDeedWords } from './Deed';
import { ReviewForm } from './ReviewForm';

/** The data-protection officer says of each opening whether it was justified. Which case it was stands nowhere here. */
export function OpeningReviewsPage() {
  const { t } = useTranslation();
  const list = useQuery(sealed(items(listMediationOpeningReviewsQuery())));
  return (
    <SealedRoom>
      <SealedPage title={t('openings.reviews')} narrow below={<p>{t('openings.reviewsWhy')}</p>}>
        <QueryState of={list} />
        {list.data?.length === 0 && (
          <Empty icon="check">
            <p>{t('openings.noReviews')}</p>
          </Empty>
        )}
        <ul className="seal-list">
          {list.data?.map((opening) => (
            <One key={opening.id} opening={opening} />
          ))}
        </ul>
      </SealedPage>
    </SealedRoom>
  );
}

function One({ opening }: { opening: MediationOpeningReview }) {
  const { t } = useTranslation();
  const me = useMe();
  const saying = useDeedWords();
  const { moment, day } = useFormats();
  const [open, setOpen] = useState(false);
  const { deed, overdueDays, reviewedAt, reviewedBy, note } = opening;
  const { askedBy, decidedBy } = deed.decision;
  const involved = [askedBy, decidedBy].some((one) => one?.subject === me.subject);
  return (
    <li>
      <h2>{saying(deed)}</h2>
      <p>
        {reviewedAt ? (
          <Status tone={deed.justified ? 'reed' : 'clay'} icon={deed.justified ? 'check' : 'cross'}>
            {t(deed.justified ? 'openings.justified' : 'openings.notJustified')}
          </Status>
        ) : overdueDays > 0 ? (
          <Status tone="clay" icon="alert">
            {t('openings.overdue', { count: overdueDays })}
          </Status>
        ) : (
          <Status tone="saffron" icon="clock">
            {t('openings.dueOn', { when: day(opening.dueAt) })}
          </Status>
        )}
      </p>
      <Deed deed={deed} />
      {reviewedAt && (
        <div className="small">
          <p>
            {t('openings.reviewedBy', {
              by: reviewedBy?.displayName ?? t('history.somebody'),
              when: moment(reviewedAt),
            })}
          </p>
          {note && (
            <p className="seal-told">
              <bdi>{note}</bdi>
            </p>
          )}
        </div>
      )}
      {!reviewedAt && involved && <p className="small">{t('openings.notYours')}</p>}
      {!reviewedAt && !involved && !open && (
        <div className="acts">
          <button type="button" className="btn primary" onClick={() => setOpen(true)}>
            {t('openings.review')}
          </button>
        </div>
      )}
      {open && !reviewedAt && <ReviewForm id={opening.id} onClose={() => setOpen(false)} />}
    </li>
  );
}
