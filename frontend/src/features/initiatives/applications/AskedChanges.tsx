import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import { bring } from '../../../ui/Reason';
import { partIds, useApplicationWords } from './useApplicationWords';

type Props = { application: GrantApplication; linked: boolean };

/** What the centre asked to mend the last time, part by part; each a way to its field while it can be mended. */
export function AskedChanges({ application, linked }: Props) {
  const { t } = useTranslation();
  const { partName } = useApplicationWords();
  return (
    <section>
      <h2 className="bar">{t('applications.asked')}</h2>
      <ul className="call-needs">
        {application.changes.map(({ part, words }) => (
          <li key={`${part} ${words}`}>
            {linked ? (
              <button type="button" className="linkish" onClick={() => bring(document.getElementById(partIds[part]))}>
                {partName(part)}
              </button>
            ) : (
              <b>{partName(part)}</b>
            )}
            <bdi className="call-words">{words}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
