import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { type Language, languages } from '../../../i18n/languages';
import { Icon } from '../../../ui/Icon';
import { bring } from '../../../ui/Reason';
import { useFieldNames } from './useFieldNames';

type Unmet = GrantCall['unmet'][number];

/** What a draft still lacks before it can be opened, each a way to its field. Always in sight beside the form. */
export function Needs({ unmet }: { unmet: readonly Unmet[] }) {
  const { t } = useTranslation();
  if (unmet.length === 0)
    return (
      <p className="st reed" role="status">
        <Icon name="check" />
        <span>{t('initiativeCalls.complete')}</span>
      </p>
    );
  return (
    <>
      <p role="status">{t('initiativeCalls.lacks', { count: parts(unmet).length })}</p>
      <ul className="call-needs">
        {parts(unmet).map(({ field, of }) => (
          <Need key={field} field={field} unmet={of} />
        ))}
      </ul>
    </>
  );
}

function Need({ field, unmet }: { field: string; unmet: readonly Unmet[] }) {
  const { t } = useTranslation();
  const names = useFieldNames();
  const tongues = unmet.map(({ pointer }) => languageOf(pointer));
  const first = unmet[0];
  return (
    <li>
      <button
        type="button"
        className="linkish"
        onClick={() => bring(document.getElementById(idOf(first?.pointer ?? '')) ?? document.getElementById(field))}
      >
        {names(field)}
      </button>
      <span className="small">
        {tongues.every(Boolean) && tongues.length < 3
          ? t('initiativeCalls.lacksIn', {
              languages: tongues.map((code) => languages[code as Language].name).join(' · '),
            })
          : [...new Set(unmet.filter(({ code }) => code !== 'required').map(({ message }) => message))].join(' ')}
      </span>
    </li>
  );
}

/** By the part of the form, in its order. */
function parts(unmet: readonly Unmet[]) {
  const found = new Map<string, Unmet[]>();
  for (const one of unmet) {
    const field = one.pointer.split('/')[1] ?? '';
    found.set(field, [...(found.get(field) ?? []), one]);
  }
  return [...found].map(([field, of]) => ({ field, of }));
}

function languageOf(pointer: string): string | undefined {
  return /\/(en|ar|ckb)$/.exec(pointer)?.[1];
}

/** The field that a pointer means; amounts have one of their own. */
function idOf(pointer: string): string {
  const id = pointer.slice(1).replaceAll('/', '-');
  return id === 'budget' || id === 'maximum' ? `${id}-amount` : id;
}
