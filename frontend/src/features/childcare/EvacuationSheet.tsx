import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildcareDay } from '../../api/contract';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Phone } from '../../ui/Phone';

/** Who is in the room when everybody has to leave the house: from what was read last, so that it needs no line. */
export function EvacuationSheet({ day, onBack }: { day: ChildcareDay; onBack: () => void }) {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const here = day.childrenOfDay.filter(({ state }) => state === 'HERE');
  const adults = day.adults.filter(({ leftAt }) => !leftAt);
  return (
    <div className="page narrow">
      <div className="acts sheet-acts">
        <button type="button" className="btn quiet flush" onClick={onBack}>
          <Icon name="back" />
          {t('childcare.back')}
        </button>
        <button ref={button} type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      </div>
      <article className="sheet">
        <h1>{t('childcare.evacuation')}</h1>
        <p>{t('childcare.asOf', { when: moment(day.at) })}</p>
        <p>{t('childcare.evacuationWhy')}</p>
        <p className="corner-count">
          <b>{number(here.length)}</b> <span>{t('childcare.childrenHere')}</span>
        </p>
        <table className="tick-list">
          <thead>
            <tr>
              <th scope="col">{t('childcare.child')}</th>
              <th scope="col">{t('childcare.parent')}</th>
              <th scope="col">{t('childcare.room')}</th>
              <th scope="col">{t('childcare.phone')}</th>
            </tr>
          </thead>
          <tbody>
            {here.map((child) => (
              <tr key={child.childId}>
                <th scope="row">
                  <bdi>{child.given}</bdi>
                </th>
                <td>
                  <bdi>{child.parentName}</bdi>
                </td>
                <td>
                  <bdi>{child.room ? inMyLanguage(child.room) : '–'}</bdi>
                </td>
                <td>{child.parentPhone ? <Phone number={child.parentPhone} /> : t('childcare.noPhone')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{t('childcare.adultsHere')}</h2>
        <ul className="plain-list">
          {adults.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </article>
    </div>
  );
}
