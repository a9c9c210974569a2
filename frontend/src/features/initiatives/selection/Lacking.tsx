import { useTranslation } from 'react-i18next';
import type { GrantSelection } from '../../../api/contract';
import { isolated } from '../../../i18n/useFormats';
import { Icon } from '../../../ui/Icon';
import { bring } from '../../../ui/Reason';
import { useSelectionWords } from './useSelectionWords';

type Unmet = GrantSelection['unmet'][number];

/** As many applications as are named in one line; the others are counted. */
const NAMED = 4;

/** What stands in the way of proposing: one line for each reason, with the applications it is about. */
export function Lacking({ selection }: { selection: GrantSelection }) {
  const { t } = useTranslation();
  const { memberName, titleOf } = useSelectionWords(selection);
  const reasons = grouped(selection.unmet);
  if (reasons.length === 0)
    return (
      <p className="st reed" role="status">
        <Icon name="check" />
        <span>{t('selection.complete')}</span>
      </p>
    );
  const nameOf = ({ pointer }: Unmet) => {
    const [, part, at] = pointer.split('/');
    if (part === 'heldOn') return t('selection.heldOn');
    if (part === 'minutes') return t('selection.words');
    if (part === 'members' && at) return memberName(selection.members[Number(at)]);
    return t(selection.blindReviews ? 'selection.reviews' : 'selection.members');
  };
  return (
    <>
      <p role="status">{t('selection.lacks', { count: reasons.length })}</p>
      <ul className="call-needs">
        {reasons.map((of) => {
          const [first] = of;
          const about = of.flatMap((one) => (one.about ? [titleOf(one.about)] : []));
          return (
            <li key={`${first.pointer} ${first.code}`}>
              <button type="button" className="linkish" onClick={() => bring(document.getElementById(placeOf(first)))}>
                <bdi>{nameOf(first)}</bdi>
              </button>
              <span className="small">
                {first.code === 'required' ? t('initiativeCalls.missing') : first.message}
                {about.length > 0 && (
                  <>
                    {' '}
                    {about.slice(0, NAMED).map(isolated).join(t('history.and'))}
                    {about.length > NAMED && ` ${t('selection.andMore', { count: about.length - NAMED })}`}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function grouped(unmet: readonly Unmet[]): [Unmet, ...Unmet[]][] {
  const found = new Map<string, [Unmet, ...Unmet[]]>();
  for (const one of unmet) {
    const key = `${one.pointer} ${one.code}`;
    const before = found.get(key);
    if (before) before.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()];
}

function placeOf({ pointer, code }: Unmet): string {
  if (code === 'reviews-not-in' || code === 'selection-while-mended')
    return code === 'reviews-not-in' ? 'reviews' : 'list';
  return pointer.startsWith('/members') ? 'members' : 'minutes';
}
