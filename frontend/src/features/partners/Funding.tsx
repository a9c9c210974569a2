import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FundingContribution } from '../../api/contract';
import { listFundingContributionsQuery, readFundingContributionQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { Rows } from '../../ui/Rows';
import { FundingForm } from './FundingForm';
import { SupportRules } from './SupportRules';

/** Who pays for the centre and what has to be said of it, or why it need not be. */
export function Funding({ id }: { id: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { day } = useFormats();
  const funding = useQuery(items(listFundingContributionsQuery({ path: { centreId: id } })));
  const manages = mayIn(id, 'CENTRE_SET_UP');
  return (
    <>
      <ListAndForm
        title={t('funding.title')}
        add={manages ? t('funding.add') : undefined}
        editTitle={t('funding.change')}
        form={(contributionId, close) =>
          contributionId ? (
            <Opened query={readFundingContributionQuery({ path: { centreId: id, contributionId } })}>
              {(found) => (
                <>
                  <FundingForm centreId={id} contribution={found} onClose={close} />
                  <SupportRules centreId={id} contributionId={contributionId} />
                  <History kind="funding_contribution" id={contributionId} />
                </>
              )}
            </Opened>
          ) : (
            <FundingForm centreId={id} onClose={close} />
          )
        }
      >
        {(open) => (
          <Rows
            caption={t('funding.title')}
            list={funding}
            nameOf={({ organisation }) => inMyLanguage(organisation.name)}
            onChange={manages ? open : undefined}
            icon="people"
            empty={<p>{t('funding.none')}</p>}
            columns={[
              { head: t('funding.by'), cell: ({ organisation }) => <bdi>{inMyLanguage(organisation.name)}</bdi> },
              {
                head: t('funding.when'),
                cell: ({ from, to }) =>
                  to ? t('kit.fromTo', { from: day(from), to: day(to) }) : t('kit.since', { when: day(from) }),
                className: 'date',
              },
              { head: t('funding.said'), cell: (contribution) => <Said of={contribution} /> },
            ]}
          />
        )}
      </ListAndForm>
      <p className="small">
        <Link to="/organisations">{t('funding.names')}</Link>
      </p>
    </>
  );
}

function Said({ of }: { of: FundingContribution }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  if (of.visibility === 'SHOWN' || !of.waiver) return <bdi>{inMyLanguage(of.visibilityText)}</bdi>;
  return (
    <>
      <Status tone="saffron" icon="lock">
        {t('funding.waived')}
      </Status>
      <Dots
        className="small"
        of={[
          t('funding.waivedBy', { who: of.waiver.agreedBy, when: day(of.waiver.agreedOn) }),
          <bdi key="why">{of.waiver.reason}</bdi>,
        ]}
      />
    </>
  );
}

/** The one line for the overview: what is said today. */
export function FundingLine({ id }: { id: string }) {
  const { t } = useTranslation();
  const funding = useQuery(items(listFundingContributionsQuery({ path: { centreId: id } })));
  const shown = funding.data?.filter(({ to }) => !to) ?? [];
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className="bar">{t('funding.title')}</h2>
      {shown.map((contribution) => (
        <p key={contribution.id} className="funding-line">
          <Said of={contribution} />
        </p>
      ))}
    </section>
  );
}
