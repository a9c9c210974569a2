import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantReview, GrantReviewSaid } from '../../../api/contract';
import { readGrantReviewQuery } from '../../../api/gen/queries.gen';
import { declineGrantReview } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { ActDialog } from '../../../ui/ActDialog';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { Answers } from '../applications/ApplicationFacts';
import { BudgetTable } from '../applications/BudgetTable';
import { reviewTones } from '../selection/useSelectionWords';
import { ReviewForm } from './ReviewForm';

/** What is planned, without who applied, and beside it what the reviewer says of it. */
export function ReviewPage({ id }: { id: string }) {
  return (
    <Opened query={readGrantReviewQuery({ path: { reviewId: id } })}>{(review) => <One review={review} />}</Opened>
  );
}

function One({ review }: { review: GrantReview }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [declining, setDeclining] = useState(false);
  const { application, state, said, other } = review;
  const planned = { ...application, point: null, language: null, receivedOn: null };
  return (
    <Page
      title={application.title}
      above={
        <Link className="back" to="/initiatives/reviews">
          <Icon name="back" />
          {t('reviews.title')}
        </Link>
      }
      below={
        <p>
          <Dots
            of={[
              <Status key="state" {...reviewTones[state]}>
                {t(`reviewState.${state}`)}
              </Status>,
              <bdi key="call">{inMyLanguage(review.callTitle)}</bdi>,
              me.centreName(review.centreId),
            ]}
          />
        </p>
      }
    >
      <div className="reading">
        <div>
          <dl className="facts">
            <Answers
              of={planned}
              fields={['plan', 'kind', 'beneficiaries', 'districtPcode', 'volunteerHours', 'upkeep']}
            />
          </dl>
          <BudgetTable budget={application.budget} />
        </div>
        <div>
          {state === 'ASSIGNED' && (
            <>
              <ReviewForm
                review={review}
                onDone={async (after) => {
                  queries.setQueryData(readGrantReviewQuery({ path: { reviewId: review.id } }).queryKey, after);
                  await queries.invalidateQueries(asking('listGrantReviews'));
                }}
              />
              <p className="small">
                {t('reviews.relatedWhy')}{' '}
                <button type="button" className="btn quiet flush" onClick={() => setDeclining(true)}>
                  {t('reviews.decline')}
                </button>
              </p>
            </>
          )}
          {said && <Said title={t('reviews.yours')} said={said} review={review} />}
          {other && <Said title={t('reviews.other')} said={other} review={review} />}
          {said && !other && <p className="small">{t('reviews.otherWaits')}</p>}
        </div>
      </div>
      {declining && (
        <ActDialog
          title={t('reviews.decline')}
          act={t('reviews.decline')}
          says={t('reviews.declineSays')}
          send={() => declineGrantReview({ path: { reviewId: review.id }, headers: seen(review) })}
          onDone={async () => {
            await navigate({ to: '/initiatives/reviews' });
            await queries.invalidateQueries(asking('listGrantReviews', 'readGrantReview'));
          }}
          onClose={() => setDeclining(false)}
        />
      )}
    </Page>
  );
}

function Said({ title, said, review }: { title: string; said: GrantReviewSaid; review: GrantReview }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return (
    <section>
      <h2 className="bar">{title}</h2>
      <dl className="fig">
        {review.criteria.map((criterion, at) => (
          <div key={criterion.en} className="pair">
            <dt>
              <bdi>{inMyLanguage(criterion)}</bdi>
            </dt>
            <dd>{t('reviews.ofFive', { points: said.points[at] })}</dd>
          </div>
        ))}
      </dl>
      {said.words && (
        <p>
          <bdi className="call-words">{said.words}</bdi>
        </p>
      )}
      <p className="small">{moment(said.submittedAt)}</p>
    </section>
  );
}
