import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/contract';
import { readParticipantQuery } from '../../api/gen/queries.gen';
import { updateParticipant } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { dayOf } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { BirthField } from './BirthField';
import { birthDateOf, birthFault, bornWords } from './birth';
import { type Edited, editable, patchOf } from './editing';
import { NameFields } from './NameFields';
import { ofPeople } from './queries';
import { fieldOf } from './registration';
import { SexChoice } from './SexChoice';

type Props = { person: Participant; onClose: (changed: boolean) => void };

/** Changes what was changed and nothing else. */
export function EditPerson({ person, onClose }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();

  const faultsOf = (values: Edited) => {
    const birth = birthFault(values.birth, dayOf(new Date()));
    return {
      ...(values.given.trim() === '' && { given: t('register.givenMissing') }),
      ...(birth && { birth: t(birth) }),
    };
  };
  const inWords = (field: keyof Edited, values: Edited) => {
    if (field === 'greatGrandfather' || field === 'latin') return { label: t(`talk.${field}`), value: values[field] };
    const label = t(`person.${field}`);
    if (field === 'sex') return { label, value: t(`sex.${values.sex}`) };
    if (field === 'birth') return { label, value: bornWords(birthDateOf(values.birth), t, formats) };
    return { label, value: values[field] };
  };
  const readAgain = async (): Promise<Version<Edited>> => {
    const now = await queries.fetchQuery({
      ...readParticipantQuery({ path: { participantId: person.id } }),
      staleTime: 0,
    });
    return { values: editable(now), version: now.version };
  };

  return (
    <RecordForm
      begin={{ values: editable(person), version: person.version }}
      save={(values, from) =>
        updateParticipant({
          path: { participantId: person.id },
          headers: seen(from),
          body: patchOf(from.values, values),
        })
      }
      readAgain={readAgain}
      faultsOf={faultsOf}
      fieldOf={fieldOf}
      inWords={inWords}
      submit={t('person.save')}
      onDone={async () => {
        await queries.invalidateQueries(ofPeople);
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <NameFields
            value={values}
            onChange={change}
            familyHint={person.name.familyRecorded ? t('person.familyKeep') : t('register.familyHint')}
            errorOf={errorOf}
          />
          <SexChoice value={values.sex} onChange={(sex) => change({ sex })} />
          <BirthField
            id="birth"
            value={values.birth}
            onChange={(birth) => change({ birth })}
            error={errorOf('birth')}
          />
        </>
      )}
    </RecordForm>
  );
}
