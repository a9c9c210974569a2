import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { useCodes } from '../../../api/useCodes';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useCallWords } from './useCallWords';
import { useFieldNames } from './useFieldNames';

/** A call as it is read by whoever decides about it, or works with what it says. */
export function CallFacts({ call }: { call: GrantCall }) {
  const { t } = useTranslation();
  const words = useCallWords();
  const names = useFieldNames();
  const kinds = useCodes('initiative-kinds');
  const applicants = useCodes('initiative-applicants');
  const documents = useCodes('initiative-documents');
  const text = (part: GrantCall['title']) => <bdi className="call-words">{words.said(part)}</bdi>;
  const facts: [string, ReactNode][] = [
    [names('purpose'), text(call.purpose)],
    [names('kinds'), call.kinds.map(kinds.wordOf).join(' · ')],
    [names('applicants'), call.applicants.map(applicants.wordOf).join(' · ')],
    [names('documents'), call.documents.map(documents.wordOf).join(' · ')],
    [
      names('criteria'),
      call.criteria.length > 0 && (
        <ul>
          {call.criteria.map((criterion) => (
            <li key={JSON.stringify(criterion)}>
              <bdi>{words.said(criterion.words)}</bdi> {`${criterion.weight} %`}
            </li>
          ))}
        </ul>
      ),
    ],
    [names('blindReviews'), t(call.blindReviews ? 'initiativeCalls.blind' : 'initiativeCalls.committee')],
    [names('maximum'), call.maximum && words.money(call.maximum)],
    [names('budget'), call.budget && words.money(call.budget)],
    [names('exactAmount'), text(call.exactAmount)],
    [t('initiativeCalls.days'), words.days(call)],
    [names('howToApply'), text(call.howToApply)],
    [names('complainTo'), text(call.complainTo)],
    [names('complaintDays'), call.complaintDays],
    [t('initiativeCalls.paidBy'), <bdi key="by">{inMyLanguage(call.rules.contribution.organisation.name)}</bdi>],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value || t('initiativeCalls.missing')}</dd>
        </div>
      ))}
    </dl>
  );
}
