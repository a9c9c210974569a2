import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceResolution, PlaceScheme } from '../../api/contract';
import { resolvePlace } from '../../api/gen/sdk.gen';
import { isRefusal } from '../../api/problem';
import { useFormats } from '../../i18n/useFormats';
import { SelectField, TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Note } from '../../ui/Note';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { PlaceTable } from './PlaceList';
import { placeName } from './placeName';
import { asReported, schemes } from './queries';

/** Which place is this code or spelling? The answer keeps what was reported beside what it means. */
export function Resolve() {
  const { t } = useTranslation();
  const [scheme, setScheme] = useState<PlaceScheme>('COD');
  const [typed, setTyped] = useState('');
  const asking = useDeed({ mutationFn: () => resolvePlace({ body: asReported(scheme, typed) }) });
  const unknown = isRefusal(asking.error, 422) ? asking.error : undefined;
  const change = (then: () => void) => {
    asking.reset();
    then();
  };
  const look = () => {
    if (typed.trim()) asking.send(undefined);
    return typed.trim() !== '';
  };
  return (
    <section className="resolve">
      <h2 className="bar">{t('places.which')}</h2>
      <Form className="filters" send={look}>
        <SelectField
          label={t('places.scheme')}
          value={scheme}
          onChange={(value) => change(() => setScheme(value as PlaceScheme))}
          options={schemes.map((value) => ({ value, label: t(`placeScheme.${value}`) }))}
        />
        <TextField
          label={t('places.codeOrName')}
          maxLength={120}
          value={typed}
          onChange={(value) => change(() => setTyped(value))}
        />
        <button type="submit" className="btn" aria-disabled={asking.isPending}>
          {t('places.look')}
        </button>
      </Form>
      <div aria-live="polite">
        {unknown && (
          <Note tone="saffron">
            <b>{t('places.unknown', { text: typed.trim(), scheme })}</b>
            {unknown.problem.errors?.map(({ pointer, message }) => (
              <p key={pointer + message}>{message}</p>
            ))}
          </Note>
        )}
        <Reason error={unknown ? undefined : asking.error} />
        {asking.data && <Resolved found={asking.data} />}
      </div>
    </section>
  );
}

function Resolved({ found }: { found: PlaceResolution }) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const { reported, mapped, ambiguous, candidates } = found;
  return (
    <>
      <Note tone={ambiguous ? 'saffron' : 'reed'}>
        <b>
          {t(ambiguous ? 'places.maybe' : 'places.is', {
            reported: reported.code ?? reported.name ?? '',
            scheme: reported.scheme,
            name: placeName(mapped.name, language),
          })}
        </b>
        {ambiguous && <p>{t('places.maybeDo')}</p>}
      </Note>
      <PlaceTable places={ambiguous ? candidates : [mapped]} caption={t('places.which')} />
    </>
  );
}
