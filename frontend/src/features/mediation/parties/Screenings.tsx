import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationParty, MediationQuestion, MediationScreening } from '../../../api/contract';
import { listMediationQuestionsQuery, listMediationScreeningsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { QueryState } from '../../../ui/QueryState';
import { sealed } from '../queries';
import { ScreeningOutcomeStatus } from './ScreeningOutcomeStatus';

type Props = { caseId: string; party: MediationParty; onClose: () => void };

/** Every time one party was asked alone, newest first: what it answered, and what it came to. */
export function Screenings({ caseId, party, onClose }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const screenings = useQuery(sealed(items(listMediationScreeningsQuery({ path: { caseId, partyId: party.id } }))));
  const questions = useQuery(items(listMediationQuestionsQuery()));
  if (!screenings.data || !questions.data) return <QueryState of={[screenings, questions]} />;
  return (
    <>
      <ol className="seal-list">
        {screenings.data.map((screening) => (
          <li key={screening.id}>
            <h3>{day(screening.day)}</h3>
            <ScreeningOutcomeStatus screening={screening} />
            <Answers screening={screening} questions={questions.data} />
          </li>
        ))}
      </ol>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {t('mediation.back')}
        </button>
      </div>
    </>
  );
}

/** Beside what was asked; of a question that is asked otherwise by now only the number stands. */
function Answers({ screening, questions }: { screening: MediationScreening; questions: readonly MediationQuestion[] }) {
  const { t } = useTranslation();
  if (!screening.answers) return <p className="small">{t('mediation.destroyed')}</p>;
  const asked = (number: number) =>
    questions.find((one) => one.version === screening.questionsVersion && one.number === number);
  return (
    <dl className="seal-answers">
      {screening.answers.map(({ number, text }) => {
        const question = asked(number);
        return (
          <div key={number}>
            <dt>{question ? inMyLanguage(question.text) : t('mediation.questionNumber', { number })}</dt>
            <dd className="seal-told">
              <bdi>{text}</bdi>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
