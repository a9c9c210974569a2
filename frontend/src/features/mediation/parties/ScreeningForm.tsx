import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type MediationArrangement,
  mediationArrangementValues,
  type MediationParty,
  type MediationQuestion,
  type ScreeningOutcome,
  screeningOutcomeValues,
} from '../../../api/contract';
import { listMediationQuestionsQuery } from '../../../api/gen/queries.gen';
import { recordMediationScreening } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Choice } from '../../../ui/Choice';
import { LongField } from '../../../ui/LongField';
import { Note } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { RecordForm } from '../../../ui/RecordForm';
import { Ticks } from '../../../ui/Ticks';
import { draftOf } from '../Draft';

type Values = { answers: string[]; outcome: ScreeningOutcome | undefined; arrangements: MediationArrangement[] };

type Props = { caseId: string; party: MediationParty; onClose: () => void };

/** One party is asked, alone: each question is read out, and what it comes to is the mediator's to say. */
export function ScreeningForm(props: Props) {
  return (
    <Opened query={items(listMediationQuestionsQuery())}>
      {(questions) => <Asking {...props} questions={questions} />}
    </Opened>
  );
}

function Asking({ caseId, party, onClose, questions }: Props & { questions: readonly MediationQuestion[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin: Values = { answers: questions.map(() => ''), outcome: undefined, arrangements: [] };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ answers, outcome, arrangements }, _, key) =>
        recordMediationScreening({
          path: { caseId, partyId: party.id },
          headers: once(key),
          body: {
            questionsVersion: questions[0]?.version ?? 1,
            answers: questions.flatMap(({ number }, at) => {
              const text = answers[at]?.trim();
              return text ? [{ number, text }] : [];
            }),
            outcome: outcome ?? 'STOP',
            arrangements: outcome === 'GO_ON_WITH_ARRANGEMENTS' ? arrangements : [],
          },
        })
      }
      faultsOf={({ outcome, arrangements }) => ({
        ...(!outcome && { outcome: t('mediation.outcomeMissing') }),
        ...(outcome === 'GO_ON_WITH_ARRANGEMENTS' &&
          arrangements.length === 0 && { arrangements: t('mediation.arrangementsMissing') }),
      })}
      draft={draftOf('SCREENING', caseId, party.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Note tone="lapis" icon="shield">
            {t('mediation.aloneWhy')}
          </Note>
          {questions.map(({ number, text }, at) => (
            <LongField
              key={number}
              id={`answer-${number}`}
              label={`${number}. ${inMyLanguage(text)}`}
              rows={2}
              maxLength={2_000}
              value={values.answers[at] ?? ''}
              onChange={(answer) =>
                change({ answers: values.answers.map((one, index) => (index === at ? answer : one)) })
              }
            />
          ))}
          <Choice
            id="outcome"
            label={t('mediation.outcome')}
            stack
            value={values.outcome}
            onChange={(outcome) => change({ outcome })}
            options={screeningOutcomeValues.map((value) => ({ value, label: t(`screeningOutcome.${value}`) }))}
            error={errorOf('outcome')}
          />
          {values.outcome === 'GO_ON_WITH_ARRANGEMENTS' && (
            <Ticks
              id="arrangements"
              label={t('mediation.arrangements')}
              value={values.arrangements}
              onChange={(arrangements) => change({ arrangements })}
              options={mediationArrangementValues.map((value) => ({ value, label: t(`arrangement.${value}`) }))}
              error={errorOf('arrangements')}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
