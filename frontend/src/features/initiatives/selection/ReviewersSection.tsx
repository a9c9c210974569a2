import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, GrantSelectionPlace, GrantSelectionReview } from '../../../api/contract';
import { addGrantReviewer, cancelGrantReview } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { sameKeyForTheSame } from '../../../api/sameKey';
import { asking } from '../../../api/under';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { isolated } from '../../../i18n/useFormats';
import { AccountField } from '../../../ui/AccountField';
import { ActDialog } from '../../../ui/ActDialog';
import { Dialog } from '../../../ui/Dialog';
import { Form } from '../../../ui/Form';
import { Empty, Status } from '../../../ui/Note';
import { useDeed } from '../../../ui/useDeed';
import type { PartProps } from './Desk';
import { reviewTones, useSelectionWords } from './useSelectionWords';

const ENOUGH = 2;

/** Two people read each application without knowing who applied; what they said is shown once both have said it. */
export function ReviewersSection(props: PartProps) {
  const { selection, writes } = props;
  const { t } = useTranslation();
  const [asking, setAsking] = useState<GrantSelectionPlace>();
  return (
    <section id="reviews" tabIndex={-1} aria-label={t('selection.reviews')}>
      <h2 className="bar">{t('selection.reviews')}</h2>
      <p className="small">{t('selection.reviewsHow')}</p>
      {selection.list.length === 0 && (
        <Empty icon="sprout">
          <p>{t('selection.nothingSubmitted')}</p>
        </Empty>
      )}
      <ul className="desk-list">
        {selection.list.map((place) => {
          const reviews = selection.reviews.filter(
            ({ applicationId, state }) => applicationId === place.applicationId && state !== 'CANCELLED',
          );
          const living = reviews.filter(({ state }) => state !== 'DECLINED').length;
          return (
            <li key={place.applicationId}>
              <div className="bar-ends">
                <b>
                  <bdi>{place.title}</bdi>
                </b>
                {writes && living < ENOUGH && (
                  <button type="button" className="btn" onClick={() => setAsking(place)}>
                    {t('selection.askReviewer')}
                  </button>
                )}
              </div>
              {reviews.length === 0 && <p className="small">{t('selection.noReviewer')}</p>}
              {reviews.map((review) => (
                <Review key={review.id} {...props} review={review} />
              ))}
            </li>
          );
        })}
      </ul>
      {asking && <AskDialog {...props} place={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}

function Review({ selection, writes, onDone, review }: PartProps & { review: GrantSelectionReview }) {
  const { t } = useTranslation();
  const { accountName } = useSelectionWords(selection);
  const [ending, setEnding] = useState(false);
  const name = accountName(review.reviewer);
  return (
    <div className="review">
      <div className="bar-ends">
        <span>
          <bdi>{name}</bdi> <Status {...reviewTones[review.state]}>{t(`reviewState.${review.state}`)}</Status>
        </span>
        {writes && review.state === 'ASSIGNED' && (
          <button type="button" className="btn quiet" onClick={() => setEnding(true)}>
            {t('selection.waitNoLonger')}
          </button>
        )}
      </div>
      {review.points && (
        <p className="small">
          {selection.criteria
            .map(({ words }, at) => `${inMyLanguage(words)}: ${isolated(String(review.points?.[at] ?? ''))}`)
            .join(' · ')}
        </p>
      )}
      {review.words && (
        <p>
          <bdi className="call-words">{review.words}</bdi>
        </p>
      )}
      {ending && (
        <ActDialog
          title={t('selection.waitNoLongerFor', { name: name })}
          act={t('selection.waitNoLonger')}
          says={t('selection.waitNoLongerSays')}
          send={() =>
            cancelGrantReview({
              path: { grantCallId: selection.callId, reviewId: review.id },
              headers: once(review.id),
            })
          }
          onDone={(after) => {
            setEnding(false);
            onDone(after);
          }}
          onClose={() => setEnding(false)}
        />
      )}
    </div>
  );
}

type AskProps = PartProps & { place: GrantSelectionPlace; onClose: () => void };

function AskDialog({ selection, place, onDone, onClose }: AskProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [account, setAccount] = useState<Account>();
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);
  const missing = tried && !account ? t('selection.reviewerMissing') : undefined;
  const deed = useDeed({
    mutationFn: (reviewer: string) => {
      const body = { applicationId: place.applicationId, reviewer };
      return addGrantReviewer({ path: { grantCallId: selection.callId }, headers: once(keyOf(body)), body });
    },
    onSuccess: (after) => {
      onClose();
      onDone(after);
    },
    onError: () => queries.invalidateQueries(asking('readGrantSelection')),
  });
  const reviewsHere = ({ roles }: Account) =>
    roles.some(({ role, centreId }) => role === 'REVIEWER' && (!centreId || centreId === selection.centreId));
  return (
    <Dialog title={t('selection.askReviewer')} onClose={onClose}>
      <Form
        send={() => {
          setTried(true);
          if (account) deed.send(account.subject);
          return Boolean(account);
        }}
        error={deed.error}
        faults={missing ? { reviewer: missing } : undefined}
      >
        <p>
          <bdi>{place.title}</bdi>
        </p>
        <AccountField
          id="reviewer"
          label={t('selection.reviewer')}
          hint={t('account.hint')}
          value={account}
          onChange={setAccount}
          error={missing}
          barred={(one) => (reviewsHere(one) ? undefined : t('selection.notAReviewer'))}
        />
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={deed.isPending}>
            {t('selection.askReviewer')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
