import { useTranslation } from 'react-i18next';
import type { ChildcareEvent, ChildOfDay } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';

type Props = { child: ChildOfDay; accident: ChildcareEvent; onClose: () => void };

/** The accident on paper, for the parent and the file: nothing else of the page is printed with it. */
export function AccidentSheet({ child, accident, onClose }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const rows: [string, string | null | undefined][] = [
    [t('childcare.child'), child.given],
    [t('childcare.parent'), child.parentName],
    [t('childcare.when'), moment(accident.happenedAt)],
    [t('childcare.whatHappened'), accident.what],
    [t('childcare.injury'), accident.injury],
    [t('childcare.firstAid'), accident.firstAid],
    [t('childcare.witness'), accident.witness],
    [t('childcare.toldAt'), accident.parentToldAt && moment(accident.parentToldAt)],
    [t('childcare.writtenBy'), accident.recordedByName],
  ];
  return (
    <div className="over-all">
      <div className="page narrow">
        <div className="acts sheet-acts">
          <button type="button" className="btn quiet flush" onClick={onClose}>
            <Icon name="back" />
            {t('childcare.back')}
          </button>
          <button type="button" className="btn primary" onClick={() => window.print()}>
            <Icon name="print" />
            {t('kit.print')}
          </button>
        </div>
        <article className="sheet">
          <h2>{t('childcare.accidentTitle')}</h2>
          <dl className="facts">
            {rows.map(([label, value]) => (
              <div key={label} className="contents">
                <dt>{label}</dt>
                <dd>
                  <bdi>{value ?? ''}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p className="sign-here">{t('childcare.sign')}</p>
          <p className="sign-here">{t('childcare.signParent')}</p>
        </article>
      </div>
    </div>
  );
}
