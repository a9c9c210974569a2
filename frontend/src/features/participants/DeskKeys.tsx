import { useTranslation } from 'react-i18next';

/** The keys of the desk, under its field. */
export function DeskKeys({ registers }: { registers: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="keys-line desktop">
      <span>
        <kbd>{'↑'}</kbd> <kbd>{'↓'}</kbd> {t('keys.choose')}
      </span>
      <span>
        <kbd>{'Enter'}</kbd> {t('keys.open')}
      </span>
      {registers && (
        <>
          <span>
            <kbd>{'Alt N'}</kbd> {t('keys.walkIn')}
          </span>
          <span>
            <kbd>{'Alt R'}</kbd> {t('keys.register')}
          </span>
        </>
      )}
    </span>
  );
}
