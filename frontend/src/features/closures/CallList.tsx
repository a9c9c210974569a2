import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClosureCall, type CallCare, callReasonValues } from '../../api/contract';
import { Dots } from '../../ui/Dots';
import { Phone } from '../../ui/Phone';

type Props = {
  entries: readonly ClosureCall[];
  /** What stands above the list on every sheet of paper. */
  head?: ReactNode;
  /** What stands below it on every sheet of paper. */
  foot?: ReactNode;
};

/** Whom to call, one beneath the other, with a box to tick on paper. */
export function CallList({ entries, head, foot }: Props) {
  const { t } = useTranslation();
  const why = (word: string) => {
    const one = callReasonValues.find((candidate) => candidate === word);
    return t(`callListWhy.${one ?? 'OTHER'}`);
  };
  const how = entries.some(({ care }) => care);
  if (entries.length === 0) return <p className="dim">{t('callList.none')}</p>;
  return (
    <table className="fold call-list">
      <caption className="sr">{t('callList.title')}</caption>
      <thead>
        {head && (
          <tr className="running-head">
            <th colSpan={how ? 4 : 3}>{head}</th>
          </tr>
        )}
        <tr>
          <th scope="col">{t('callList.name')}</th>
          <th scope="col">{t('callList.phone')}</th>
          <th scope="col">{t('callList.why')}</th>
          {how && <th scope="col">{t('callCare.how')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ name, phone, why: reason, care }) => (
          <tr key={`${name}${phone}${reason}`}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{phone ? <Phone number={phone} /> : t(care ? 'callCare.notAllowed' : 'callList.noPhone')}</td>
            <td className="dim">{why(reason)}</td>
            {how && <td>{care && <Care of={care} called={Boolean(phone)} />}</td>}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            <td className="small" colSpan={how ? 4 : 3}>
              {foot}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** What whoever calls has to mind; whoever gets a message is called by nobody. */
function Care({ of, called }: { of: CallCare; called: boolean }) {
  const { t } = useTranslation();
  return (
    <Dots
      of={[
        of.written && t('callCare.written'),
        called && of.womanCallerOnly && t('callCare.woman'),
        called && !of.written && !of.maySayCentre && t('callCare.noCentre'),
        of.askFor && t('callCare.askFor', { name: of.askFor }),
        of.bestHours.length > 0 && of.bestHours.map((hours) => t(`contactHours.${hours}`)).join(t('history.and')),
        of.children > 0 && t('callCare.children', { count: of.children }),
      ]}
    />
  );
}
