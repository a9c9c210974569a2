import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Phone } from '../../ui/Phone';
import type { Call } from './queries';

const known = ['STAFF', 'TEACHER', 'FOCAL_POINT'] as const;

type Props = {
  entries: readonly Call[];
  /** What stands above the list on every sheet of paper. */
  head?: ReactNode;
};

/** Whom to call, one beneath the other, with a box to tick on paper. */
export function CallList({ entries, head }: Props) {
  const { t } = useTranslation();
  const why = (word: string) => {
    const one = known.find((candidate) => candidate === word);
    return t(`callListWhy.${one ?? 'OTHER'}`);
  };
  if (entries.length === 0) return <p className="dim">{t('callList.none')}</p>;
  return (
    <table className="call-list">
      <caption className="sr">{t('callList.title')}</caption>
      <thead>
        {head && (
          <tr className="running-head">
            <th colSpan={3}>{head}</th>
          </tr>
        )}
        <tr>
          <th scope="col">{t('callList.name')}</th>
          <th scope="col">{t('callList.phone')}</th>
          <th scope="col">{t('callList.why')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ name, phone, why: reason }) => (
          <tr key={`${name}${phone}${reason}`}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{phone ? <Phone number={phone} /> : t('callList.noPhone')}</td>
            <td className="dim">{why(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
