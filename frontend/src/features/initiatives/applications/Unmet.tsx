import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import { Icon } from '../../../ui/Icon';
import { bring } from '../../../ui/Reason';
import { idOf } from './applicationValues';
import { useApplicationWords } from './useApplicationWords';

type Unmet = GrantApplication['unmet'];

/** What still stands in the way of submitting, each a way to its field. */
export function Unmet({ of }: { of: Unmet }) {
  const { t } = useTranslation();
  const { nameOf } = useApplicationWords();
  if (of.length === 0)
    return (
      <p className="st reed" role="status">
        <Icon name="check" />
        <span>{t('applications.complete')}</span>
      </p>
    );
  return (
    <>
      <p role="status">{t('applications.lacks', { count: of.length })}</p>
      <ul className="call-needs">
        {of.map(({ pointer, code, message }) => (
          <li key={`${pointer} ${code}`}>
            <button type="button" className="linkish" onClick={() => bring(document.getElementById(idOf(pointer)))}>
              {nameOf(idOf(pointer))}
            </button>
            {code !== 'required' && <span className="small">{message}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
