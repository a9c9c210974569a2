import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../i18n/useFormats';
import { Icon } from './Icon';

/** Puts a text where the next paste takes it from; where the browser does not let it, it is shown to be copied by hand. */
export function Copy({ text, what, label }: { text: string; what: string; label?: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'copied' | 'byHand'>();
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(text).then(
          () => setState('copied'),
          () => setState('byHand'),
        )
      : setState('byHand');
  return (
    <span className="copy">
      <button
        type="button"
        className="btn"
        aria-label={label ? undefined : t('copy.of', { what: what })}
        onClick={() => void copy()}
      >
        <Icon name={state === 'copied' ? 'check' : 'list'} />
        {state === 'copied' ? t('copy.done') : (label ?? t('copy.act'))}
      </button>
      {state === 'byHand' && (
        <textarea readOnly className="input" aria-label={isolated(what)} dir="auto" rows={3} value={text} />
      )}
      <span className="sr" role="status">
        {state === 'copied' ? t('copy.done') : ''}
      </span>
    </span>
  );
}
