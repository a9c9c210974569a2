import { useTranslation } from 'react-i18next';
import type { GrantReview } from '../../../api/contract';
import { submitGrantReview } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Choice } from '../../../ui/Choice';
import { LongField } from '../../../ui/LongField';
import { RecordForm } from '../../../ui/RecordForm';

const scale = ['0', '1', '2', '3', '4', '5'] as const;
type Point = (typeof scale)[number];
type Values = { points: (Point | '')[]; words: string };

/** Points by each criterion and why: said once and for good. */
export function ReviewForm({ review, onDone }: { review: GrantReview; onDone: (after: GrantReview) => Promise<void> }) {
  const { t } = useTranslation();
  const { criteria } = review;
  return (
    <section>
      <h2 className="bar">{t('reviews.yours')}</h2>
      <RecordForm<Values, GrantReview>
        begin={{ values: { points: criteria.map(() => ''), words: '' } }}
        save={({ points, words }) =>
          submitGrantReview({
            path: { reviewId: review.id },
            headers: seen(review),
            body: { points: points.map(Number), words: words.trim() },
          })
        }
        faultsOf={({ points, words }) => ({
          ...Object.fromEntries(
            points.flatMap((point, at) => (point ? [] : [[`points-${at}`, t('reviews.pointMissing')]])),
          ),
          ...(!words.trim() && { words: t('reviews.wordsMissing') }),
        })}
        submit={t('reviews.submit')}
        onDone={onDone}
      >
        {({ values, change, errorOf }) => (
          <>
            <p className="hint-line">{t('reviews.scale')}</p>
            {criteria.map((criterion, at) => (
              <Choice
                key={criterion.en}
                id={`points-${at}`}
                label={inMyLanguage(criterion)}
                value={values.points[at] || undefined}
                onChange={(point) =>
                  change({ points: values.points.map((one, place) => (place === at ? point : one)) })
                }
                options={scale.map((point) => ({ value: point, label: point }))}
                error={errorOf(`points-${at}`)}
              />
            ))}
            <LongField
              id="words"
              label={t('reviews.words')}
              hint={t('reviews.wordsHint')}
              rows={5}
              maxLength={2_000}
              value={values.words}
              onChange={(words) => change({ words })}
              error={errorOf('words')}
            />
            <p className="hint-line">{t('reviews.forGood')}</p>
          </>
        )}
      </RecordForm>
    </section>
  );
}
