import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationCard, Mediator } from '../../../api/contract';
import { listMediationCardsQuery, listMediatorsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Code } from '../../../ui/Named';
import { Empty, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { Alerts } from './Alerts';
import { canBeAsked } from './canBeAsked';
import { ChooseMediator } from './ChooseMediator';
import { isMediated } from '../isMediated';
import { sealed } from '../queries';
import { SealedPage } from '../SealedPage';
import { overdueIcons, stateTones, useCaseWords } from '../useCaseWords';

/** The open cases as their supervisor sees them: where they stand and since when, never what was told. */
export function CardsPage() {
  const { t } = useTranslation();
  const cards = useQuery(sealed(items(listMediationCardsQuery({ query: { limit: 200 } }))));
  const mediators = useQuery(sealed(items(listMediatorsQuery())));
  return (
    <SealedPage title={t('mediation.cards')}>
      <Alerts />
      <QueryState of={[cards, mediators]} />
      {cards.data?.length === 0 && (
        <Empty icon="check">
          <p>{t('mediation.noCards')}</p>
        </Empty>
      )}
      {mediators.data && (
        <ul className="seal-list">
          {cards.data?.map((card) => (
            <Card key={card.id} card={card} mediators={mediators.data} />
          ))}
        </ul>
      )}
    </SealedPage>
  );
}

function Card({ card, mediators }: { card: MediationCard; mediators: readonly Mediator[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const { nearDay } = useFormats();
  const words = useCaseWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'ask' | 'keepOut'>();
  const named = (ids: readonly string[]) =>
    words.listed(mediators.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const close = () => {
    setOpen(undefined);
    void queries.invalidateQueries(asking('listMediationCards'));
  };
  return (
    <li>
      <h2>
        <Code>{card.reference}</Code>
      </h2>
      <Dots
        className="small"
        of={[
          <Status key="state" {...stateTones[card.state]}>
            {t(`caseState.${card.state}`)}
          </Status>,
          t('kit.since', { when: nearDay(card.stateSince) }),
          words.kind(card.kind),
          t(`urgency.${card.urgency}`),
          words.tongues(card.languages),
          me.centres.length > 1 && me.centreName(card.centreId),
        ]}
      />
      {card.overdue.length > 0 && (
        <p className="dots">
          {card.overdue.map((step) => (
            <Status key={step} tone="saffron" icon={overdueIcons[step]}>
              {t(`overdueStep.${step}`)}
            </Status>
          ))}
        </p>
      )}
      {card.anotherAsked.length > 0 && (
        <p>
          <Status tone="saffron" icon="hand">
            {t('mediation.anotherAsked', { names: named(card.anotherAsked) })}
          </Status>
        </p>
      )}
      {card.mediators.length > 0 && (
        <p className="small">{t('mediation.mediatedBy', { names: named(card.mediators) })}</p>
      )}
      {card.proposed.length > 0 && <p className="small">{t('mediation.wereAsked', { names: named(card.proposed) })}</p>}
      {open ? (
        <ChooseMediator
          act={open}
          card={card}
          mediators={mediators.filter(
            (one) => one.centreId === card.centreId && (open === 'keepOut' || canBeAsked(one)),
          )}
          onClose={close}
        />
      ) : (
        <div className="acts">
          {isMediated(card) && (
            <button type="button" className="btn" onClick={() => setOpen('ask')}>
              {t('mediation.ask')}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => setOpen('keepOut')}>
            {t('mediation.keepOut')}
          </button>
        </div>
      )}
    </li>
  );
}
