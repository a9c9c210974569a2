import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readCardSettingQuery, readParticipantQuery } from '../../api/gen/queries.gen';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Empty, Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { CardSheet } from './CardSheet';

/** So many cards are printed at once: ten sheets of paper. */
const MOST_CARDS = 80;

/** The cards of several people, as many as fit on a sheet. */
export function CardsPage({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const printed = ids.slice(0, MOST_CARDS);
  const found = useQueries({ queries: printed.map((id) => readParticipantQuery({ path: { participantId: id } })) });
  const people = found.flatMap(({ data }) => (data ? [data] : []));
  const centres = [...new Set(people.map(({ centreId }) => centreId))];
  const decided = useQueries({ queries: centres.map((id) => readCardSettingQuery({ path: { centreId: id } })) });
  const settings = new Map(decided.flatMap(({ data }) => (data ? [[data.centreId, data]] : [])));
  const asked = [...found, ...decided];
  const waiting = asked.some(({ isPending }) => isPending);
  return (
    <Page
      title={t('card.several')}
      above={
        <Link className="back" to="/people" search={{ sort: 'name' }}>
          <Icon name="back" />
          {t('people.title')}
        </Link>
      }
      below={<p>{t('card.what')}</p>}
      actions={
        people.length > 0 && (
          <button type="button" className="btn primary" aria-disabled={waiting} onClick={() => window.print()}>
            {t('card.print')}
          </button>
        )
      }
    >
      <QueryState of={asked} />
      {ids.length > printed.length && (
        <Note tone="saffron" icon="alert">
          {t('card.most', { number: number(MOST_CARDS) })}
        </Note>
      )}
      {ids.length === 0 && (
        <Empty icon="people">
          <p>{t('card.nobody')}</p>
        </Empty>
      )}
      <div className="card-sheets">
        {people.map((person) => {
          const setting = settings.get(person.centreId);
          return setting && <CardSheet key={person.id} person={person} setting={setting} />;
        })}
      </div>
    </Page>
  );
}
