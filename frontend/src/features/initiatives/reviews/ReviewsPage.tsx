import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type GrantReviewState, grantReviewStateValues } from '../../../api/contract';
import { listGrantReviewsPages } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Status } from '../../../ui/Note';
import { ChoiceFilter } from '../filters';
import { ListPage } from '../ListPage';
import { reviewTones } from '../selection/useSelectionWords';

export type ReviewsSearch = { state?: GrantReviewState };
type Props = { search: ReviewsSearch; onChange: (next: ReviewsSearch) => void };

/** One's own reviews, newest first; nowhere does it say who applied. */
export function ReviewsPage({ search: { state }, onChange }: Props) {
  const { t } = useTranslation();
  const { centreName } = useMe();
  const list = useInfiniteQuery(listGrantReviewsPages({ query: { state, limit: 50 } }));
  return (
    <ListPage
      title={t('reviews.title')}
      what={t('reviews.what')}
      filters={
        <ChoiceFilter
          label={t('initiativeCalls.state')}
          value={state}
          onChange={(chosen) => onChange({ state: chosen })}
          options={grantReviewStateValues.map((one) => ({ value: one, label: t(`reviewState.${one}`) }))}
        />
      }
      list={list}
      icon="check"
      none={t(state ? 'reviews.noneSuch' : 'reviews.none')}
      count={(count) => t('reviews.count', { count })}
    >
      {(found) => (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('reviews.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('applications.initiative')}</th>
                <th scope="col">{t('applications.call')}</th>
                <th scope="col">{t('initiativeCalls.state')}</th>
                <th scope="col">{t('initiativeCalls.centre')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((review) => (
                <tr key={review.id}>
                  <th scope="row">
                    <Link to="/initiatives/reviews/$id" params={{ id: review.id }}>
                      <bdi>{review.title}</bdi>
                    </Link>
                  </th>
                  <td>
                    <bdi>{inMyLanguage(review.callTitle)}</bdi>
                  </td>
                  <td>
                    <Status {...reviewTones[review.state]}>{t(`reviewState.${review.state}`)}</Status>
                  </td>
                  <td>{centreName(review.centreId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPage>
  );
}
