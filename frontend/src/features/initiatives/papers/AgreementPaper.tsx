import { useQuery } from '@tanstack/react-query';
import type { Grant } from '../../../api/contract';
import { readGrantCallQuery } from '../../../api/gen/queries.gen';
import { moneyIn } from '../../../i18n/amounts';
import { longDay, readDay } from '../../../i18n/dates';
import { languageCodes } from '../../../i18n/languages';
import { Dots } from '../../../ui/Dots';
import type { PaperWords } from './PapersPage';
import { PaperSheet, Visibility } from './PaperSheet';

const duties = ['purpose', 'receipts', 'open', 'giveBack', 'publicSpace', 'faces'] as const;

/** What the centre and the network agree. */
export function AgreementPaper({ grant, words }: { grant: Grant; words: PaperWords }) {
  const { t, language } = words;
  const money = moneyIn(t);
  const day = (text: string) => longDay(readDay(text), language);
  const call = useQuery(readGrantCallQuery({ path: { grantCallId: grant.callId } }));
  const complain = call.data?.complainTo;
  const complainTo = complain?.[language] ?? languageCodes.map((code) => complain?.[code]).find(Boolean);
  const open = grant.proposal?.decision.state === 'OPEN' ? grant.proposal.plan : undefined;
  const from = grant.startsOn ?? open?.startsOn;
  const to = grant.endsOn ?? open?.endsOn;
  return (
    <PaperSheet
      grant={grant}
      words={words}
      title={t('initiativePaper.agreement')}
      lines={[t('initiativePapers.forNetwork'), t('initiativePapers.forCentre')]}
    >
      <p>
        {t('initiativePapers.agreed', {
          amount: money(grant.money.agreed),
          from: from ? day(from) : '…',
          to: to ? day(to) : '…',
        })}
      </p>
      {grant.milestones.length > 0 && (
        <section>
          <h3>{t('initiativePapers.networkDoes')}</h3>
          <ol>
            {grant.milestones
              .filter(({ state }) => state !== 'DROPPED')
              .map(({ id, title, dueOn }) => (
                <li key={id}>
                  <Dots of={[<bdi key="title">{title}</bdi>, t('kit.until', { when: day(dueOn) })]} />
                </li>
              ))}
          </ol>
        </section>
      )}
      <section>
        <h3>{t('initiativePapers.centreGives')}</h3>
        <ol>
          {grant.instalments
            .filter(({ state }) => state !== 'DROPPED')
            .map(({ id, amount, means, milestoneId }) => {
              const milestone = grant.milestones.find((one) => one.id === milestoneId);
              return (
                <li key={id}>
                  <Dots
                    of={[
                      money(amount),
                      t(`instalmentMeans.${means}`),
                      milestone && t('initiativeGrants.waitsFor', { title: milestone.title }),
                    ]}
                  />
                </li>
              );
            })}
        </ol>
      </section>
      <section>
        <h3>{t('initiativePapers.both')}</h3>
        <ul>
          {duties.map((duty) => (
            <li key={duty}>{t(`agreementDuty.${duty}`)}</li>
          ))}
          {complainTo && <li>{t('initiativePapers.complain', { where: complainTo })}</li>}
        </ul>
      </section>
      <Visibility grant={grant} words={words} />
    </PaperSheet>
  );
}
