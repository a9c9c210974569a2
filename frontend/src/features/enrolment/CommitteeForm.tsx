import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, CourseSelection } from '../../api/contract';
import { readSelectionQuery } from '../../api/gen/queries.gen';
import { saveSelection } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { AccountField } from '../../ui/AccountField';
import { TextField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords } from '../../ui/LocalizedFields';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { RecordForm, type Version } from '../../ui/RecordForm';

type Criterion = { key: string; title: Localized; weight: string };
type Member = { subject: string; displayName: string };
type Values = { criteria: Criterion[]; committee: Member[] };

type Props = { courseId: string; selection: CourseSelection; onClose: (saved: boolean) => void };

let made = 0;
function newCriterion(): Criterion {
  made += 1;
  return { key: `new-${made}`, title: noWords, weight: '' };
}

/** By what is chosen so far, and the version it was read at. */
function typed(selection: CourseSelection): Version<Values> {
  return {
    values: {
      criteria:
        selection.criteria.length > 0
          ? selection.criteria.map(({ title, weight }, at) => ({ key: `old-${at}`, title, weight: String(weight) }))
          : [newCriterion()],
      committee: selection.committee.map(({ account }) => ({
        subject: account.subject,
        displayName: account.displayName ?? '',
      })),
    },
    version: selection.version,
  };
}

/** By what is chosen and by whom, before anybody is heard. */
export function CommitteeForm({ courseId, selection, onClose }: Props) {
  const { t } = useTranslation();
  const [begin] = useState(() => typed(selection));
  const queries = useQueryClient();
  const readAgain = async () =>
    typed(await queries.fetchQuery({ ...readSelectionQuery({ path: { courseId } }), staleTime: 0 }));
  const inWords = (field: keyof Values, { criteria, committee }: Values) =>
    field === 'criteria'
      ? {
          label: t('committee.title'),
          value: criteria.map(({ title, weight }) => `${inMyLanguage(title)} (${weight} %)`).join(' · '),
        }
      : { label: t('committee.who'), value: committee.map(({ displayName }) => displayName).join(' · ') };
  const faultsOf = ({ criteria, committee }: Values) => {
    const faults: Record<string, string> = {};
    if (criteria.reduce((sum, { weight }) => sum + Number(weight), 0) !== 100) faults.criteria = t('committee.weights');
    criteria.forEach(({ title }, at) => {
      if (!title.en.trim() || !title.ar.trim() || !title.ckb.trim())
        faults[`criteria-${at}-title-en`] = t('committee.titleMissing');
    });
    if (committee.length < 2) faults.committee = t('committee.tooFew');
    return faults;
  };
  return (
    <RecordForm
      begin={begin}
      readAgain={readAgain}
      inWords={inWords}
      save={({ criteria, committee }, from) =>
        saveSelection({
          path: { courseId },
          headers: seen(from),
          body: {
            criteria: criteria.map(({ title, weight }) => ({ title, weight: Number(weight) })),
            committee: committee.map(({ subject }) => subject),
          },
        })
      }
      faultsOf={faultsOf}
      submit={t('enrol.keep')}
      onDone={() => onClose(true)}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {values.criteria.map((criterion, at) => {
            const put = (part: Partial<Criterion>) =>
              change({ criteria: values.criteria.map((one) => (one === criterion ? { ...one, ...part } : one)) });
            return (
              <div key={criterion.key} className="criterion">
                <LocalizedFields
                  id={`criteria-${at}-title`}
                  legend={t('committee.number', { number: at + 1 })}
                  value={criterion.title}
                  onChange={(title) => put({ title })}
                  errorOf={errorOf}
                />
                <TextField
                  id={at === 0 ? 'criteria' : `criteria-${at}-weight`}
                  label={t('committee.weight')}
                  inputMode="numeric"
                  dir="ltr"
                  value={criterion.weight}
                  onChange={(weight) => put({ weight: weight.replace(/\D/g, '').slice(0, 3) })}
                  error={at === 0 ? errorOf('criteria') : undefined}
                />
                {values.criteria.length > 1 && (
                  <button
                    type="button"
                    className="btn quiet flush"
                    onClick={() => change({ criteria: values.criteria.filter((one) => one !== criterion) })}
                  >
                    {t('committee.without', { number: at + 1 })}
                  </button>
                )}
              </div>
            );
          })}
          {values.criteria.length < 12 && (
            <button
              type="button"
              className="btn"
              onClick={() => change({ criteria: [...values.criteria, newCriterion()] })}
            >
              {t('committee.more')}
            </button>
          )}
          <AccountField
            id="committee"
            label={t('committee.add')}
            hint={t('committee.addHint')}
            value={undefined}
            error={errorOf('committee')}
            barred={({ subject }: Account) =>
              values.committee.some((member) => member.subject === subject) ? t('committee.already') : undefined
            }
            onChange={(account) =>
              account &&
              change({
                committee: [...values.committee, { subject: account.subject, displayName: account.displayName }],
              })
            }
          />
          {values.committee.length > 0 && (
            <ul className="chips" aria-label={t('committee.who')}>
              {values.committee.map((member) => (
                <li key={member.subject}>
                  <bdi>{member.displayName || t('enrol.somebody')}</bdi>
                  <button
                    type="button"
                    className="linkish"
                    onClick={() => change({ committee: values.committee.filter((one) => one !== member) })}
                  >
                    {t('committee.remove')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </RecordForm>
  );
}
