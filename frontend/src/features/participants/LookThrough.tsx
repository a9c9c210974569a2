import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchMatchPairs } from '../../api/gen/sdk.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Reason } from '../../ui/Reason';
import { ofPeople } from './queries';

type Progress = { looked: number; found: number; running: boolean };

/** Looks through a centre's people part by part: it shows how far it came, and can be stopped or left. */
export function LookThrough() {
  const { t } = useTranslation();
  const me = useMe();
  const { number } = useFormats();
  const queries = useQueryClient();
  const [centreId, setCentreId] = useState(me.centres[0]?.id ?? '');
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<unknown>();
  const going = useRef(false);

  const look = async () => {
    if (going.current) return;
    going.current = true;
    setError(undefined);
    let cursor: string | null | undefined;
    let looked = 0;
    let found = 0;
    try {
      do {
        setProgress({ looked, found, running: true });
        const part = await searchMatchPairs({ body: { centreId, cursor } });
        looked += part.looked;
        found += part.found;
        cursor = part.next;
      } while (cursor && going.current);
    } catch (failure) {
      setError(failure);
    }
    going.current = false;
    setProgress({ looked, found, running: false });
    await queries.invalidateQueries(ofPeople);
  };

  const counts = progress && { looked: number(progress.looked), found: number(progress.found) };
  return (
    <section className="after">
      {me.centres.length > 1 && (
        <SelectField
          label={t('person.centre')}
          value={centreId}
          onChange={setCentreId}
          options={me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) }))}
        />
      )}
      {progress?.running ? (
        <button
          type="button"
          className="btn"
          onClick={() => {
            going.current = false;
          }}
        >
          {t('matches.stop')}
        </button>
      ) : (
        <button type="button" className="btn" onClick={() => void look()}>
          {t('matches.look')}
        </button>
      )}
      <span role="status">{counts && t(progress.running ? 'matches.looking' : 'matches.looked', counts)}</span>
      <Reason error={error} />
    </section>
  );
}
