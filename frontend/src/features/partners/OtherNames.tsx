import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../api/contract';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';

/** What it was called before and what it will be called, with the days; a single name without days says nothing more. */
export function OtherNames({ of }: { of: Organisation }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const dated = of.names.filter(({ validFrom, validTo }) => validFrom || validTo);
  if (dated.length === 0) return null;
  return (
    <ul className="small names-of">
      {of.names.map(({ name, validFrom, validTo }) => (
        <li key={`${validFrom}${validTo}`}>
          <bdi>{inMyLanguage(name)}</bdi>{' '}
          {validFrom && validTo
            ? t('kit.fromTo', { from: day(validFrom), to: day(validTo) })
            : validTo
              ? t('kit.until', { when: day(validTo) })
              : validFrom && t('kit.since', { when: day(validFrom) })}
        </li>
      ))}
    </ul>
  );
}
