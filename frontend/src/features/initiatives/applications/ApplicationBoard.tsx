import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantApplicationState, GrantApplicationSummary } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Status } from '../../../ui/Note';
import { sumOf } from './exact';
import { applicationTones, useApplicationWords } from './useApplicationWords';

/** From the first word to the decision, and then what ended before one. */
const columns = [
  'DRAFT',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'SELECTED',
  'NOT_SELECTED',
  'WITHDRAWN',
  'INELIGIBLE',
] as const satisfies readonly GrantApplicationState[];

type Props = {
  of: readonly GrantApplicationSummary[];
  withCentre: boolean;
  /** Whether nothing more is to come: only then a sum says something. */
  whole: boolean;
};

/** The same applications side by side by how they stand; on a phone one column follows the other. */
export function ApplicationBoard({ of, withCentre, whole }: Props) {
  return (
    <div className="board">
      {columns.map((state) => {
        const cards = of.filter((application) => application.state === state);
        return (
          cards.length > 0 && <Column key={state} state={state} cards={cards} withCentre={withCentre} whole={whole} />
        );
      })}
    </div>
  );
}

type ColumnProps = Omit<Props, 'of'> & { state: GrantApplicationState; cards: readonly GrantApplicationSummary[] };

function Column({ state, cards, withCentre, whole }: ColumnProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { money } = useApplicationWords();
  const currencies = [...new Set(cards.map(({ asked }) => asked.currency))];
  const name = t(`applicationState.${state}`);
  return (
    <section aria-label={name}>
      <h2 className="bar">
        <Status {...applicationTones[state]}>{name}</Status>
        <span className="n">{number(cards.length)}</span>
      </h2>
      {whole && (
        <p className="small">
          {t('applications.together')}{' '}
          <Dots
            of={currencies.map((currency) =>
              money({
                amount: sumOf(cards.flatMap(({ asked }) => (asked.currency === currency ? asked.amount : []))),
                currency,
              }),
            )}
          />
        </p>
      )}
      <ul>
        {cards.map((card) => (
          <Card key={card.id} card={card} withCentre={withCentre} />
        ))}
      </ul>
    </section>
  );
}

function Card({ card, withCentre }: { card: GrantApplicationSummary; withCentre: boolean }) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const { centreName } = useMe();
  const { money, title } = useApplicationWords();
  return (
    <li className="card">
      <Link to="/initiatives/applications/$id" params={{ id: card.id }}>
        <bdi>{title(card)}</bdi>
      </Link>
      <p className="small">
        <bdi>{inMyLanguage(card.networkName)}</bdi>
      </p>
      <p className="small">
        <Dots
          of={[
            <b key="asked">{money(card.asked)}</b>,
            card.submittedAt && nearDay(card.submittedAt),
            card.late && t('applications.late'),
            withCentre && centreName(card.centreId),
          ]}
        />
      </p>
    </li>
  );
}
