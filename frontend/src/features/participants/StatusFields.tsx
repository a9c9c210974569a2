import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/Choice';
import { DateParts } from '../../ui/DateParts';
import { Note } from '../../ui/Note';
import { PlaceChoice } from './PlaceChoice';
import { asksMore, type Said, statusOf, type TypedStatus } from './told';

type Props = {
  value: TypedStatus;
  onChange: (part: Partial<TypedStatus>) => void;
  errorOf: (field: string) => string | undefined;
};

const answers: readonly Said[] = ['yes', 'no', 'silent'];
const otherwise = ['HOST_COMMUNITY', 'REFUGEE', 'OTHER'] as const;

/** One question after the other; "would rather not say" is as large as the others and ends it. */
export function StatusFields({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const status = statusOf(value);
  const said = answers.map((answer) => ({ value: answer, label: t(`said.${answer}`) }));
  const back = status === 'RETURNEE';
  return (
    <>
      <Choice
        id="cameBack"
        label={t('displacement.cameBack')}
        optional
        value={value.cameBack}
        onChange={(cameBack) => onChange({ cameBack })}
        options={said}
        stack
      />
      {value.cameBack === 'no' && (
        <Choice
          id="movedHere"
          label={t('displacement.movedHere')}
          value={value.movedHere}
          onChange={(movedHere) => onChange({ movedHere })}
          options={said}
          stack
        />
      )}
      {value.cameBack === 'no' && value.movedHere === 'no' && (
        <Choice
          id="otherwise"
          label={t('displacement.otherwise')}
          value={value.otherwise}
          onChange={(answer) => onChange({ otherwise: answer })}
          options={otherwise.map((answer) => ({ value: answer, label: t(`status.${answer}`) }))}
          stack
        />
      )}
      {asksMore(status) && (
        <DateParts
          id="since"
          legend={t(back ? 'displacement.backSince' : 'displacement.since')}
          optional
          toTheMonth
          hint={t('displacement.sinceHint')}
          value={value.since}
          onChange={(since) => onChange({ since })}
          error={errorOf('since')}
        />
      )}
      {asksMore(status) && status !== 'REFUGEE' && (
        <PlaceChoice
          id="origin"
          labels={{
            governorate: t(back ? 'displacement.wasIn' : 'displacement.from'),
            district: t('displacement.district'),
          }}
          value={value}
          onChange={onChange}
          errorOf={errorOf}
        />
      )}
      {status && !asksMore(status) && (
        <Note tone="plain" icon="check" role="status">
          {t('displacement.nothingMore')}
        </Note>
      )}
    </>
  );
}
