import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PaymentListSummary } from '../../api/contract';
import { listPaymentListsPages } from '../../api/gen/queries.gen';
import { ListAndForm } from '../../ui/ListAndForm';
import { More } from '../../ui/More';
import { Status } from '../../ui/Note';
import { Rows } from '../../ui/Rows';
import { PrepareForm } from './PrepareForm';
import { tones, useGivingWords } from './useGivingWords';

type Props = {
  centreId: string;
  /** Only those of this course. */
  courseId?: string;
  /** The first day a new list of the course may give for; without it none is prepared here. */
  prepareFrom?: string;
};

/** Lists of payments, newest first: of a whole centre, or of one course where a new one is prepared. */
export function PaymentLists({ centreId, courseId, prepareFrom }: Props) {
  const { t } = useTranslation();
  const words = useGivingWords();
  const lists = useInfiniteQuery(
    listPaymentListsPages({
      path: { centreId },
      query: { limit: 50, courseId },
    }),
  );
  const all = lists.data?.pages.flatMap((page) => page.items);
  return (
    <ListAndForm
      title={t('payments.title')}
      add={courseId && prepareFrom ? t('payments.prepare') : undefined}
      form={(_, close) =>
        courseId && prepareFrom && <PrepareForm courseId={courseId} startsOn={prepareFrom} onClose={close} />
      }
    >
      {() => (
        <>
          <Rows
            caption={t('payments.title')}
            list={{ ...lists, data: all }}
            icon="file"
            empty={t(courseId ? 'payments.noneOfCourse' : 'payments.none')}
            nameOf={({ kind }) => t(`paymentKind.${kind}`)}
            columns={[
              {
                head: t('payments.what'),
                cell: ({ id, kind }) => (
                  <Link to="/payment-lists/$id" params={{ id }}>
                    {t(`paymentKind.${kind}`)}
                  </Link>
                ),
              },
              ...(courseId
                ? []
                : [
                    {
                      head: t('payments.course'),
                      cell: (list: PaymentListSummary) => <bdi>{words.course(list)}</bdi>,
                    },
                  ]),
              { head: t('payments.days'), cell: words.days },
              { head: t('payments.people'), cell: ({ people }) => people },
              { head: t('payments.total'), cell: ({ total }) => words.money(total) },
              {
                head: t('payments.state'),
                cell: ({ state }) => <Status {...tones[state]}>{t(`paymentState.${state}`)}</Status>,
              },
            ]}
          />
          {lists.hasNextPage && <More list={lists} />}
        </>
      )}
    </ListAndForm>
  );
}
