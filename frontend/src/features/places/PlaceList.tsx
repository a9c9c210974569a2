import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Place, PlaceScheme } from '../../api/contract';
import { listPlacesPages } from '../../api/gen/queries.gen';
import { useFormats } from '../../i18n/useFormats';
import { More } from '../../ui/More';
import { Code } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { placeName } from './placeName';

type Props = { parent?: { scheme: PlaceScheme; pcode: string }; caption: string };

/** The places of one level, each with its code and the list the code belongs to. */
export function PlaceList({ parent, caption }: Props) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(
    listPlacesPages({
      query: {
        ...(parent ? { parent: parent.pcode, scheme: parent.scheme } : { level: 'GOVERNORATE' as const }),
        limit: 200,
      },
    }),
  );
  const places = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (!list.data || list.error) return <QueryState of={list} />;
  if (places.length === 0) {
    return (
      <Empty icon="place">
        <p>{t('places.nothingBelow')}</p>
      </Empty>
    );
  }
  return (
    <>
      <PlaceTable places={places} caption={caption} />
      <More list={list}>{t('places.count', { count: places.length })}</More>
    </>
  );
}

export function PlaceTable({ places, caption }: { places: readonly Place[]; caption: string }) {
  const { t } = useTranslation();
  const { language, day } = useFormats();
  return (
    <div className="scroll">
      <table className="fold">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('places.name')}</th>
            <th scope="col">{t('places.otherNames')}</th>
            <th scope="col">{t('places.code')}</th>
            <th scope="col">{t('places.validity')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={`${place.scheme} ${place.pcode} ${place.validFrom}`}>
              <th scope="row">
                <Link to="/places/$scheme/$pcode" params={{ scheme: place.scheme, pcode: place.pcode }}>
                  <bdi>{placeName(place.name, language)}</bdi>
                </Link>
              </th>
              <td className="dots">
                {(['en', 'ar', 'ckb'] as const)
                  .filter((tongue) => tongue !== language && place.name[tongue])
                  .map((tongue) => (
                    <span key={tongue}>
                      <bdi lang={tongue}>{place.name[tongue]}</bdi>
                    </span>
                  ))}
              </td>
              <td>
                <SchemeCode scheme={place.scheme} code={place.pcode} />
              </td>
              <td className="small">{place.validTo ? t('places.until', { day: day(place.validTo) }) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A code means nothing without its list: they never stand apart. */
export function SchemeCode({ scheme, code }: { scheme: string; code: string }) {
  return (
    <span className="code">
      <span className="scheme">{scheme}</span> <Code>{code}</Code>
    </span>
  );
}
