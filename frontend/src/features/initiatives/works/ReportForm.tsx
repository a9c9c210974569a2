import { useTranslation } from 'react-i18next';
import type { GrantMilestone, MilestoneReport } from '../../../api/contract';
import { submitMilestoneReport } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { dayOf, isoDay } from '../../../i18n/dates';
import { latinDigits, typedNumber } from '../../../i18n/digits';
import { DayField, typedDayOf } from '../../../ui/DayField';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/Field';
import { LongField } from '../../../ui/LongField';
import { type FormParts, RecordForm } from '../../../ui/RecordForm';
import { type ChosenPhoto, PhotosField } from './PhotosField';

const groups = ['women', 'men', 'girls', 'boys', 'total'] as const;
type People = Record<(typeof groups)[number], string>;
type Values = {
  reachedOn: string;
  done: string;
  volunteerHours: string;
  reached: People;
  photos: ChosenPhoto[];
  noPhotosBecause: string;
};

const begin: Omit<Values, 'reachedOn'> = {
  done: '',
  volunteerHours: '',
  reached: { women: '', men: '', girls: '', boys: '', total: '' },
  photos: [],
  noPhotosBecause: '',
};

type Props = {
  grantId: string;
  milestone: GrantMilestone;
  onDone: (report: MilestoneReport) => unknown;
  onCancel: () => void;
};

/** What was done for a milestone: in words, hours, people and photos. */
export function ReportForm({ grantId, milestone, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const faultsOf = ({ reachedOn, done, volunteerHours, reached, photos, noPhotosBecause }: Values) => {
    const faults: FieldErrors = {};
    if (!typedDayOf(reachedOn)) faults.reachedOn = t('kit.dayOdd');
    if (!done.trim()) faults.done = t('initiativeWorks.doneMissing');
    if (typedNumber(volunteerHours) === null) faults.volunteerHours = t('kit.numberOdd');
    for (const group of groups)
      if (reached[group] && typedNumber(reached[group]) === null) faults[`reached-${group}`] = t('kit.numberOdd');
    const shown = new Set(photos.map(({ moment }) => moment)).size === 2;
    if (!shown && !noPhotosBecause.trim()) faults.photos = t('initiativeWorks.photosMissing');
    return faults;
  };
  return (
    <RecordForm
      begin={{ values: { reachedOn: isoDay(dayOf(new Date())), ...begin } }}
      faultsOf={faultsOf}
      fieldOf={(pointer) =>
        pointer.startsWith('/photos') ? 'photos' : pointer.replace(/^#?\//, '').replaceAll('/', '-') || undefined
      }
      save={({ reachedOn, done, volunteerHours, reached, photos, noPhotosBecause }, _, key) =>
        submitMilestoneReport({
          path: { grantId },
          headers: once(key),
          body: {
            milestoneId: milestone.id,
            reachedOn: typedDayOf(reachedOn) ?? reachedOn,
            done: done.trim(),
            volunteerHours: typedNumber(volunteerHours) ?? 0,
            reached: Object.fromEntries(groups.map((group) => [group, typedNumber(reached[group])])),
            photos,
            noPhotosBecause: noPhotosBecause.trim() || null,
          },
        })
      }
      submit={t('initiativeWorks.submitReport')}
      onDone={async (report) => void (await onDone(report))}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <DayField
            id="reachedOn"
            legend={t('initiativeWorks.doneOn')}
            value={form.values.reachedOn}
            onChange={(reachedOn) => form.change({ reachedOn })}
            error={form.errorOf('reachedOn')}
          />
          <LongField
            id="done"
            label={t('initiativeWorks.done')}
            hint={t('initiativeWorks.nobodyNamed')}
            maxLength={2000}
            value={form.values.done}
            onChange={(done) => form.change({ done })}
            error={form.errorOf('done')}
          />
          <TextField
            id="volunteerHours"
            label={t('initiativeWorks.hours')}
            inputMode="numeric"
            dir="ltr"
            className="short"
            maxLength={6}
            value={form.values.volunteerHours}
            onChange={(hours) => form.change({ volunteerHours: latinDigits(hours) })}
            error={form.errorOf('volunteerHours')}
          />
          <PeopleFields form={form} />
          <PhotosField
            grantId={grantId}
            value={form.values.photos}
            onChange={(photos) => form.change({ photos })}
            error={form.errorOf('photos')}
          />
          <TextField
            id="noPhotosBecause"
            label={t('initiativeWorks.noPhotosBecause')}
            optional
            maxLength={200}
            value={form.values.noPhotosBecause}
            onChange={(noPhotosBecause) => form.change({ noPhotosBecause })}
            error={form.errorOf('noPhotosBecause')}
          />
        </>
      )}
    </RecordForm>
  );
}

/** How many people had something of it: by who they are, or all together. */
function PeopleFields({ form: { values, change, errorOf } }: { form: FormParts<Values> }) {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend>{t('initiativeWorks.people')}</legend>
      <div className="inline">
        {groups.map((group) => (
          <TextField
            key={group}
            id={`reached-${group}`}
            label={t(`reachedPeople.${group}`)}
            inputMode="numeric"
            dir="ltr"
            className="tiny"
            maxLength={7}
            value={values.reached[group]}
            onChange={(typed) => change({ reached: { ...values.reached, [group]: latinDigits(typed) } })}
            error={errorOf(`reached-${group}`)}
          />
        ))}
      </div>
      <div className="hint-line">{t('initiativeWorks.peopleHint')}</div>
    </fieldset>
  );
}
