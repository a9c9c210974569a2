import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';

type Props = { id: string; closureId: string; title: string; children: ReactNode };

/** A sheet of paper on the screen; the button has the focus, so that one press prints it. */
export function Sheet({ id, closureId, title, children }: Props) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.title = title;
    button.current?.focus();
  }, [title]);
  return (
    <div className="page narrow">
      <div className="acts sheet-acts">
        <Link className="back" to="/centres/$id/closures/$closureId" params={{ id, closureId }}>
          <Icon name="back" />
          {t('closure.back')}
        </Link>
        <button ref={button} type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      </div>
      <article className="sheet">{children}</article>
    </div>
  );
}
