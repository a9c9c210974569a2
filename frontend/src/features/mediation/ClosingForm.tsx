import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MediationCase, type MediationOutcome, mediationOutcomeValues } from '../../api/contract';
import { recordMediationStep } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { latinDigits } from '../../i18n/digits';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { YesNo } from '../../ui/YesNo';
import { draftOf } from './Draft';

type Values = {
  outcome: MediationOutcome | undefined;
  women: string;
  men: string;
  inTheirLanguage: boolean | undefined;
};

/** Which of them fit how the mediation ended. */
export function outcomesOf({ ending }: Pick<MediationCase, 'ending'>): MediationOutcome[] {
  if (ending) return [ending.referredTo ? 'REFERRED' : 'ENDED'];
  return mediationOutcomeValues.filter((outcome) => outcome.startsWith('AGREEMENT_'));
}

/** What a case is closed with: what became of it, who mediated, and in which language the parties were heard. */
export function ClosingForm({ mediated, onClose }: { mediated: MediationCase; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const outcomes = outcomesOf(mediated);
  const begin: Values = {
    outcome: outcomes.length === 1 ? outcomes[0] : undefined,
    women: '0',
    men: '0',
    inTheirLanguage: undefined,
  };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ outcome, women, men, inTheirLanguage }) =>
        recordMediationStep({
          path: { caseId: mediated.id },
          headers: seen(mediated),
          body: {
            state: 'CLOSED',
            closing: {
              outcome: outcome ?? 'ENDED',
              women: Number(women),
              men: Number(men),
              inTheirLanguage: inTheirLanguage === true,
            },
          },
        })
      }
      faultsOf={({ outcome, women, men, inTheirLanguage }) => ({
        ...(!outcome && { outcome: t('mediation.becameMissing') }),
        ...(Number(women) + Number(men) === 0 && { women: t('closing.nobody') }),
        ...(inTheirLanguage === undefined && { inTheirLanguage: t('form.chooseOne') }),
      })}
      fieldOf={(pointer) => pointer.split('/').at(-1) || undefined}
      draft={draftOf('CLOSING', mediated.id)}
      submit={t('stepTo.CLOSED')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Choice
            id="outcome"
            label={t('mediation.whatBecame')}
            stack
            value={values.outcome}
            onChange={(outcome) => change({ outcome })}
            options={outcomes.map((value) => ({ value, label: t(`mediationOutcome.${value}`) }))}
            error={errorOf('outcome')}
          />
          {(['women', 'men'] as const).map((who) => (
            <TextField
              key={who}
              id={who}
              label={t(`closing.${who}`)}
              inputMode="numeric"
              dir="ltr"
              value={values[who]}
              onChange={(typed) => change({ [who]: latinDigits(typed).replace(/\D/g, '').slice(0, 1) })}
              error={errorOf(who)}
            />
          ))}
          <p>{t('closing.inTheirLanguage')}</p>
          <YesNo
            id="inTheirLanguage"
            label={t('closing.inTheirLanguage')}
            value={values.inTheirLanguage}
            onChange={(inTheirLanguage) => change({ inTheirLanguage })}
            yes={t('closing.yes')}
            no={t('closing.no')}
            error={errorOf('inTheirLanguage')}
          />
        </>
      )}
    </RecordForm>
  );
}
