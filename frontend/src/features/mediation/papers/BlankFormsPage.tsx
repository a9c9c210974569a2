import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMediationQuestionsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useCodes } from '../../../api/useCodes';
import { useMe } from '../../../auth/me';
import { Blank } from '../../../ui/Blank';
import { SelectField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { QueryState } from '../../../ui/QueryState';
import { type BlankForm, blankFields, blankForms } from './blankForms';
import { SealedPage } from '../SealedPage';
import { useCaseWords } from '../useCaseWords';

/** Every form to fill in by hand, where there is no light or no line: typed in afterwards, from top to bottom. */
export function BlankFormsPage() {
  const { may } = useMe();
  return may('MEDIATION_CASE') ? <OfMediators /> : <Sheets forms={['handOver']} questions={[]} />;
}

function OfMediators() {
  const questions = useQuery(items(listMediationQuestionsQuery()));
  if (!questions.data) return <QueryState of={questions} />;
  return <Sheets forms={blankForms.filter((form) => form !== 'handOver')} questions={questions.data} />;
}

type Props = { forms: readonly BlankForm[]; questions: Parameters<typeof blankFields>[1]['questions'] };

function Sheets({ forms, questions }: Props) {
  const { t } = useTranslation();
  const words = useCaseWords();
  const [form, setForm] = useState(forms[0] as BlankForm);
  const choicesOf = (codes: ReturnType<typeof useCodes>) => codes.choices().map(({ label }) => label);
  const fields = blankFields(t, {
    kinds: choicesOf(useCodes('dispute-kinds')),
    origins: choicesOf(useCodes('dispute-origins')),
    endReasons: choicesOf(useCodes('mediation-end-reasons')),
    tongues: words.tongueOptions.map(({ label }) => label),
    questions,
  })[form];
  return (
    <SealedPage
      title={t('paperForms.title')}
      narrow
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      {forms.length > 1 && (
        <div className="sheet-acts">
          <SelectField
            id="form"
            label={t('paperForms.which')}
            value={form}
            onChange={(one) => setForm(one as BlankForm)}
            options={forms.map((one) => ({ value: one, label: t(`paperForms.${one}`) }))}
          />
        </div>
      )}
      <article className="sheet blank" aria-label={t(`paperForms.${form}`)}>
        <header>
          <h2>{t(`paperForms.${form}`)}</h2>
          <p className="small">{t('paperForms.keep')}</p>
        </header>
        <div className="blank-head">
          {form !== 'handOver' && form !== 'intake' && <Blank field={{ label: t('paperForms.reference') }} />}
          <Blank field={{ label: t('paperForms.day') }} />
          <Blank field={{ label: t('paperForms.writtenBy') }} />
        </div>
        {fields.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn as a whole, and its questions may repeat
          <Blank key={at} field={field} />
        ))}
      </article>
    </SealedPage>
  );
}
