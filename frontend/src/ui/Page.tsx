import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  title: string;
  /** What the browser's tab says, where the title on the page would say who somebody is. */
  tab?: string;
  /** What stands above the title: the way back. */
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  /** False where the page puts the focus into a field of its own. */
  focusTitle?: boolean;
  children: ReactNode;
};

/** The first page of a visit leaves the focus at the top, where the way past the navigation is. */
let arrived = false;

/** The title of a page, for the eye, for the tab and for whoever hears it. */
export function Page({ title, tab, above, below, actions, narrow, focusTitle = true, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = tab ?? title;

  useEffect(() => {
    document.title = t('shell.tab', { title: name });
  }, [t, name]);

  useEffect(() => {
    if (focusTitle && arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, [focusTitle]);

  return (
    <div className={narrow ? 'page narrow' : 'page'}>
      {above}
      <header className="head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {below}
        </div>
        {actions && <div className="acts">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
