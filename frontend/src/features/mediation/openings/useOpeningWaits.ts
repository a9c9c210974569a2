import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMediationOpeningReviewsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import type { Waits } from '../../../ui/Waits';
import { sealed } from '../queries';

/** For the data-protection officer: openings of sealed files nobody has looked at yet. */
export function useOpeningWaits(): Waits {
  const { t } = useTranslation();
  const { may, subject } = useMe();
  const reviews = may('MEDIATION_OPENING_REVIEW');
  const [list] = useQueries({ queries: [sealed(items(listMediationOpeningReviewsQuery()))].filter(() => reviews) });
  const mine =
    list?.data?.filter(
      ({ reviewedAt, deed: { decision } }) =>
        !reviewedAt && ![decision.askedBy, decision.decidedBy].some((one) => one?.subject === subject),
    ) ?? [];
  return {
    queries: list ? [list] : [],
    groups: [
      {
        title: t('openings.reviews'),
        waits:
          mine.length > 0
            ? [
                {
                  key: 'openings',
                  icon: 'eye',
                  tone: mine.some(({ overdueDays }) => overdueDays) ? 'saffron' : 'lapis',
                  what: t('openings.toReview', { count: mine.length }),
                  act: t('mediationToday.open'),
                  link: { to: '/file-openings' },
                },
              ]
            : [],
      },
    ],
  };
}
