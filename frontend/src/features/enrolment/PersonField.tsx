import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchParticipantsQuery } from '../../api/gen/queries.gen';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { Field, TextField } from '../../ui/Field';
import { Code, Named, type NameParts } from '../../ui/Named';
import { useDebounced } from '../../ui/useDebounced';

export type FoundPerson = { id: string; reference: string; name: NameParts };

type Props = {
  id: string;
  label: string;
  hint?: string;
  value: FoundPerson | undefined;
  onChange: (person: FoundPerson | undefined) => void;
  error?: string;
};

/** Somebody of the register: a few letters in any script, and the people who match stand beneath. */
export function PersonField({ id, label, hint, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const sought = useDebounced(text.trim(), 250);
  const found = useQuery({
    ...searchParticipantsQuery({ body: { text: sought, limit: 8 } }),
    enabled: sought.length >= 2 && !value,
    // Found people are not kept in memory longer than the dialog is open.
    gcTime: 0,
  });
  if (value) {
    return (
      <Field id={id} label={label} error={error}>
        {(described) => (
          <p className="chosen">
            <span className="named">
              <Named name={value.name} /> <Code>{value.reference}</Code>
            </span>
            <button {...described} type="button" className="btn quiet" onClick={() => onChange(undefined)}>
              {t('account.other')}
            </button>
          </p>
        )}
      </Field>
    );
  }
  return (
    <div>
      <TextField id={id} type="search" label={label} hint={hint} value={text} onChange={setText} error={error} />
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      <p className="small" role="status">
        {found.data && t('account.found', { count: found.data.items.length })}
      </p>
      {found.data && found.data.items.length > 0 && (
        <ul className="picks" aria-label={label}>
          {found.data.items.map(({ participant }) => (
            <li key={participant.id}>
              <button type="button" className="pick" onClick={() => onChange(participant)}>
                <Named name={participant.name} />
                <span className="small">
                  <Dots
                    of={[
                      participant.birthDate?.year,
                      t(`sex.${participant.sex}`),
                      <Code key="ref">{participant.reference}</Code>,
                    ]}
                  />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
