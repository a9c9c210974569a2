import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpeningFigure } from '../../api/contract';
import { listOpeningFiguresPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { ListAndForm } from '../../ui/ListAndForm';
import { More } from '../../ui/More';
import { Status } from '../../ui/Note';
import { Rows } from '../../ui/Rows';
import { FigureForm } from './FigureForm';

/** The opening figures with all that speaks for them. What was replaced stays, and says so. */
export function Figures() {
  const { t } = useTranslation();
  const me = useMe();
  const { number, day } = useFormats();
  const list = useInfiniteQuery(listOpeningFiguresPages({ query: { limit: 50 } }));
  const figures = list.data?.pages.flatMap((page) => page.items);
  const records = me.may('OPENING_FIGURE_RECORD');
  const span = ({ asOf, periodFrom }: OpeningFigure) =>
    periodFrom ? t('figures.span', { from: day(periodFrom), to: day(asOf) }) : t('figures.until', { day: day(asOf) });
  return (
    <ListAndForm
      title={t('figures.list')}
      add={records ? t('figures.add') : undefined}
      editTitle={t('figures.correct')}
      form={(id, close) => <FigureForm wrong={figures?.find((figure) => figure.id === id)} onClose={close} />}
    >
      {(open) => (
        <>
          <Rows
            caption={t('figures.list')}
            list={{ ...list, data: figures }}
            nameOf={(figure) => `${number(figure.number)} ${span(figure)}`}
            icon="file"
            empty={<p>{t('figures.none')}</p>}
            columns={[
              {
                head: t('figures.number'),
                cell: (figure) => (
                  <>
                    <b>{number(figure.number)}</b> {t(`counted.${figure.counted}`)}
                  </>
                ),
              },
              {
                head: t('figures.when'),
                cell: (figure) => (
                  <>
                    {span(figure)}
                    <br />
                    <span className="small">{me.centreName(figure.centreId)}</span>
                  </>
                ),
              },
              {
                head: t('figures.provenance'),
                cell: ({ provenance, includesRegistered, counted }) => (
                  <>
                    <bdi>{provenance.definition}</bdi>
                    {counted === 'PEOPLE_REGISTERED' && (
                      <>
                        <br />
                        <span className="small">
                          {t(includesRegistered ? 'figures.ofEverybody' : 'figures.ofOthers')}
                        </span>
                      </>
                    )}
                    <br />
                    <span className="small">
                      <bdi>{provenance.source}</bdi>
                    </span>
                  </>
                ),
              },
              {
                head: t('figures.signed'),
                cell: ({ provenance }) => (
                  <>
                    <bdi>{provenance.signatoryName}</bdi>
                    <br />
                    <span className="small">
                      <bdi>{provenance.signatoryRole}</bdi>
                    </span>
                  </>
                ),
              },
              {
                head: t('figures.holds'),
                cell: (figure) => (
                  <Standing
                    figure={figure}
                    onCorrect={
                      me.mayIn(figure.centreId, 'OPENING_FIGURE_RECORD') && !figure.replacedBy
                        ? () => open(figure.id)
                        : undefined
                    }
                  />
                ),
              },
            ]}
          />
          <More list={list} />
        </>
      )}
    </ListAndForm>
  );
}

function Standing({ figure, onCorrect }: { figure: OpeningFigure; onCorrect?: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      {figure.replacedBy ? (
        <Status tone="saffron" icon="back">
          {t('figures.replaced')}
        </Status>
      ) : (
        <Status tone="reed" icon="check">
          {t('figures.holdsNow')}
        </Status>
      )}
      {figure.reason && (
        <>
          <br />
          <span className="small">
            {t('figures.because')} <bdi>{figure.reason}</bdi>
          </span>
        </>
      )}
      {onCorrect && (
        <>
          <br />
          <button
            type="button"
            className="btn quiet"
            aria-label={t('figures.correctOf', { number: String(figure.number) })}
            onClick={onCorrect}
          >
            {t('figures.correctThis')}
          </button>
        </>
      )}
    </>
  );
}
