import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import { SelectField, Wrong } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import type { CourseValues } from './courseValues';
import { staffQuery } from './queries';

type Teachers = CourseValues['teachers'];
type Props = { centreId: string; value: Teachers; onChange: (value: Teachers) => void; error?: string };

/** Who leads it: one line for each, and each in a role. */
export function TeacherFields({ centreId, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const roles = useCodes('teacher-roles');
  const staff = useQuery(staffQuery(centreId));
  const put = (at: number, part: Partial<Teachers[number]>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="field" id="teachers" tabIndex={-1}>
      <legend>{t('courseForm.teachers')}</legend>
      {value.map((teacher, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name until somebody is chosen
        <div className="inline tight" key={index}>
          <SelectField
            label={t('courseForm.teacher', { number: index + 1 })}
            value={teacher.staffMemberId}
            onChange={(staffMemberId) => put(index, { staffMemberId })}
            options={[
              { value: '', label: t('form.choose') },
              ...(staff.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectField
            label={t('courseForm.role')}
            value={teacher.role}
            onChange={(role) => put(index, { role })}
            options={roles.choices(teacher.role)}
          />
          <button
            type="button"
            className="btn quiet"
            aria-label={t('courseForm.removeTeacher', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, other) => other !== index))}
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="btn quiet"
        onClick={() => onChange([...value, { staffMemberId: '', role: roles.choices()[0]?.value ?? '' }])}
      >
        <Icon name="plus" />
        {t('courseForm.addTeacher')}
      </button>
      {error && <Wrong>{error}</Wrong>}
      <div className="hint-line">{t('courseForm.teachersHint')}</div>
    </fieldset>
  );
}
