import { useTranslation } from 'react-i18next';
import type { Sex } from '../../api/contract';
import { Choice } from '../../ui/Choice';

type Props = { value: Sex | undefined; onChange: (sex: Sex) => void; error?: string | undefined };

/** Three equal answers: the third is no lesser one. */
export function SexChoice({ value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <Choice
      id="sex"
      label={t('person.sex')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'FEMALE', label: t('sex.FEMALE') },
        { value: 'MALE', label: t('sex.MALE') },
        { value: 'NOT_RECORDED', label: t('sex.NOT_RECORDED') },
      ]}
      error={error}
    />
  );
}
