import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import { Empty, Status, type Tone } from '../../ui/Note';
import type { PackLine } from './pack';

const looks: Record<PackLine['scan'], { tone: Tone; icon: IconName }> = {
  ON_FILE: { tone: 'reed', icon: 'check' },
  MISSING: { tone: 'saffron', icon: 'alert' },
  COUNT_DIFFERS: { tone: 'clay', icon: 'alert' },
};

/** The sheets that were drawn, each the way to itself. */
export function PackTable({ lines }: { lines: readonly PackLine[] }) {
  const { t } = useTranslation();
  const { atLocal, number } = useFormats();
  if (lines.length === 0) {
    return (
      <Empty icon="file">
        <p>{t('auditPack.none')}</p>
      </Empty>
    );
  }
  const count = (scan: PackLine['scan']) => lines.filter((line) => line.scan === scan).length;
  return (
    <>
      <dl className="fig counted">
        {(['ON_FILE', 'MISSING', 'COUNT_DIFFERS'] as const).map((scan) => (
          <Fragment key={scan}>
            <dt>
              <Status {...looks[scan]}>{t(`scanState.${scan}`)}</Status>
            </dt>
            <dd>{number(count(scan))}</dd>
          </Fragment>
        ))}
      </dl>
      <table className="fold">
        <caption className="sr">{t('auditPack.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('auditPack.sheet')}</th>
            <th scope="col">{t('auditPack.when')}</th>
            <th scope="col" className="num">
              {t('auditPack.came')}
            </th>
            <th scope="col" className="num">
              {t('auditPack.signatures')}
            </th>
            <th scope="col">{t('rollcall.signedPaper')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.session}>
              <th scope="row">
                <Link to="/rollcall/$id" params={{ id: line.session }}>
                  <bdi>{line.course}</bdi>
                </Link>
              </th>
              <td>{atLocal(`${line.day}T${line.from.slice(0, 5)}`)}</td>
              <td className="num">{t('auditPack.cameOf', { came: number(cameTo(line)), all: number(allOf(line)) })}</td>
              <td className="num">
                {line.signatures} <span className="phone">{line.signatures && t('auditPack.signatures')}</span>
              </td>
              <td>
                <Status {...looks[line.scan]}>{t(`scanState.${line.scan}`)}</Status>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Where everybody may come there are no names, and the count in the room stands for them. */
function cameTo({ came, absent, inTheRoom }: PackLine): number {
  return came + absent === 0 ? Number(inTheRoom) : came;
}

function allOf(line: PackLine): number {
  return Math.max(cameTo(line), line.came + line.absent);
}
