import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceDetail, PlaceScheme } from '../../api/contract';
import { readPlaceQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { languageCodes } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Code } from '../../ui/Named';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { PlaceList, SchemeCode } from './PlaceList';
import { placeName } from './placeName';

type Props = { scheme: PlaceScheme; pcode: string; otherwise: ReactNode };

/** One place: its names, its codes in every list, and what lies in it. */
export function PlacePage({ scheme, pcode, otherwise }: Props) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const found = useQuery(readPlaceQuery({ path: { scheme, pcode } }));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const place = found.data;
  return (
    <Page
      title={placeName(place.name, language)}
      above={<Above place={place} scheme={scheme} />}
      below={
        <p className="dots">
          <span>{t(`placeLevel.${place.level}`)}</span>
          <SchemeCode scheme={place.scheme} code={place.pcode} />
        </p>
      }
    >
      <div className="two">
        <section>
          <h2 className="bar">{t('places.below')}</h2>
          <PlaceList parent={{ scheme, pcode }} caption={t('places.below')} />
        </section>
        <aside>
          <Names place={place} />
          <Aliases place={place} />
        </aside>
      </div>
    </Page>
  );
}

function Above({ place, scheme }: { place: PlaceDetail; scheme: PlaceScheme }) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const parent = useQuery({
    ...readPlaceQuery({ path: { scheme, pcode: place.parentPcode ?? '' } }),
    enabled: Boolean(place.parentPcode),
  });
  if (!place.parentPcode) {
    return (
      <Link className="back" to="/places">
        <Icon name="back" />
        {t('places.nav')}
      </Link>
    );
  }
  return (
    <Link className="back" to="/places/$scheme/$pcode" params={{ scheme, pcode: place.parentPcode }}>
      <Icon name="back" />
      <bdi>{parent.data ? placeName(parent.data.name, language) : place.parentPcode}</bdi>
    </Link>
  );
}

function Names({ place }: { place: PlaceDetail }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  return (
    <section>
      <h2 className="bar">{t('places.names')}</h2>
      <dl className="facts">
        {languageCodes.map((code) => (
          <NameLine
            key={code}
            label={t(`placeTongue.${code}`)}
            name={place.name[code] ?? undefined}
            lang={code}
            checked={code !== 'ckb' || place.kurdishNameReviewed}
          />
        ))}
        <dt>{t('places.validity')}</dt>
        <dd>
          {place.validTo
            ? t('assignments.fromTo', { from: day(place.validFrom), to: day(place.validTo) })
            : t('assignments.from', { from: day(place.validFrom) })}
        </dd>
      </dl>
    </section>
  );
}

type NameProps = { label: string; name: string | undefined; lang: string; checked: boolean };

function NameLine({ label, name, lang, checked }: NameProps) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {name ? <bdi lang={lang}>{name}</bdi> : <span className="small">{t('places.noName')}</span>}
        {name && !checked && <span className="small block">{t('places.unchecked')}</span>}
      </dd>
    </>
  );
}

function Aliases({ place }: { place: PlaceDetail }) {
  const { t } = useTranslation();
  if (place.aliases.length === 0) return null;
  return (
    <section>
      <h2 className="bar">{t('places.aliases')}</h2>
      <ul className="aliases">
        {place.aliases.map(({ scheme, code, name, source }) => (
          <li key={`${scheme} ${code} ${name} ${source}`}>
            <span className="scheme">{scheme}</span> {code ? <Code>{code}</Code> : null}{' '}
            {name ? <bdi>{name}</bdi> : null}
            <span className="small">
              {' '}
              <bdi>{source}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
