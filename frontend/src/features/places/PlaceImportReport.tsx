import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlaceImport } from '../../api/contract';
import { commitPlaceImport } from '../../api/gen/sdk.gen';
import { asking } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { FileChecked, FileCommitted } from '../../ui/FileInTwoSteps';
import { History } from '../../ui/History';
import { SchemeCode } from './PlaceList';
import { placeName } from './placeName';
import { placeImportQuery } from './queries';

type Props = { found: PlaceImport; onAgain: () => void };

/** What the list would change, or what to mend in it. */
export function PlaceImportReport({ found, onAgain }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  if (found.state === 'COMMITTED') {
    return (
      <>
        <FileCommitted
          title={t('placeImport.done')}
          texts={[t('placeImport.doneWhat')]}
          to={
            <Link className="btn" to="/places">
              {t('placeImport.toPlaces')}
            </Link>
          }
          onAgain={onAgain}
        />
        <History kind="place_import" id={found.id} />
      </>
    );
  }
  const faulty = found.state === 'FAULTY';
  const idle = found.added + found.changed + found.ended === 0;
  const onDone = async (done: PlaceImport) => {
    queries.setQueryData(placeImportQuery(found.id).queryKey, done);
    await queries.invalidateQueries(asking('listPlaces', 'readPlace'));
  };
  return (
    <FileChecked
      found={found}
      faulty={faulty}
      faultyDo={t('placeImport.faultyDo')}
      verdict={{
        tone: 'reed',
        title: t(idle ? 'placeImport.same' : 'placeImport.clean'),
        text: t('placeImport.cleanDo'),
      }}
      commit={
        faulty || idle
          ? undefined
          : {
              label: t('placeImport.commit'),
              sending: t('kit.saving'),
              send: () => commitPlaceImport({ path: { importId: found.id } }),
              onDone,
            }
      }
      onAgain={onAgain}
    >
      {!faulty && <Changes found={found} />}
    </FileChecked>
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
