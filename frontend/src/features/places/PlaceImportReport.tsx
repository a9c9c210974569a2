import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlaceImport } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Reason } from '../../ui/Reason';
import { History } from '../../ui/History';
import { ImportFaults } from '../../ui/ImportFaults';
import { Note } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { SchemeCode } from './PlaceList';
import { placeName } from './placeName';
import { commitList, placeImportQuery, placesKey } from './queries';

type Props = { found: PlaceImport; onAgain: () => void };

/** What the list would change, or what to mend in it. */
export function PlaceImportReport({ found, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const committing = useDeed({
    mutationFn: () => commitList(found.id),
    onSuccess: async (done) => {
      queries.setQueryData(placeImportQuery(found.id).queryKey, done);
      await queries.invalidateQueries({ queryKey: placesKey });
    },
  });
  if (found.state === 'COMMITTED') {
    return (
      <>
        <section>
          <Note tone="reed" role="status">
            <b>{t('placeImport.done')}</b>
            <p>{t('placeImport.doneWhat')}</p>
            <p className="acts">
              <Link className="btn" to="/places">
                {t('placeImport.toPlaces')}
              </Link>
              <button type="button" className="btn quiet" onClick={onAgain}>
                {t('import.next')}
              </button>
            </p>
          </Note>
        </section>
        <History kind="place_import" id={found.id} />
      </>
    );
  }
  const faulty = found.state === 'FAULTY';
  const idle = found.added + found.changed + found.ended === 0;
  return (
    <>
      {faulty ? (
        <Note tone="clay" role="status">
          <b>{t('import.faulty', { count: found.faultCount, number: number(found.faultCount) })}</b>
          <p>{t('placeImport.faultyDo')}</p>
        </Note>
      ) : (
        <Note tone="reed" role="status">
          <b>{t(idle ? 'placeImport.same' : 'placeImport.clean')}</b>
          <p>{t('placeImport.cleanDo')}</p>
        </Note>
      )}
      <Reason error={committing.error} />
      <p className="after">
        {!faulty && !idle && (
          <button
            type="button"
            className="btn primary big"
            aria-disabled={committing.isPending}
            onClick={() => committing.send(undefined)}
          >
            {committing.isPending ? t('kit.saving') : t('placeImport.commit')}
          </button>
        )}
        <button type="button" className={faulty ? 'btn primary' : 'btn'} onClick={onAgain}>
          {t('import.again')}
        </button>
      </p>
      {faulty ? <ImportFaults faults={found.faults} count={found.faultCount} /> : <Changes found={found} />}
    </>
  );
}

function Changes({ found }: { found: PlaceImport }) {
  const { t } = useTranslation();
  const { number, language } = useFormats();
  return (
    <section>
      <h2 className="bar">{t('placeImport.changes')}</h2>
      <dl className="fig changes">
        {(['added', 'changed', 'ended', 'unchanged'] as const).map((kind) => (
          <Figure key={kind} label={t(`placeImport.${kind}`)} value={number(found[kind])} />
        ))}
      </dl>
      {found.preview.length > 0 && (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('placeImport.changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('places.name')}</th>
                <th scope="col">{t('places.level')}</th>
                <th scope="col">{t('places.code')}</th>
                <th scope="col">{t('placeImport.change')}</th>
              </tr>
            </thead>
            <tbody>
              {found.preview.map((place) => (
                <tr key={place.pcode}>
                  <th scope="row">
                    <bdi>{placeName(place.name, language)}</bdi>
                  </th>
                  <td>{t(`placeLevel.${place.level}`)}</td>
                  <td>
                    <SchemeCode scheme={found.scheme} code={place.pcode} />
                  </td>
                  <td>{t(`placeChange.${place.change}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
