import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Effects } from './Effects';
import type { ClosurePreview } from './queries';

/** What will follow, before it is done. It takes the focus, so that it is heard and the next press is deliberate. */
export function ClosingPreview({ preview }: { preview: ClosurePreview }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="preview">
      <h2 className="bar" ref={heading} tabIndex={-1}>
        {t('closing.follows')}
      </h2>
      <Effects of={preview.consequences} />
      <p>{t('closing.toCall', { count: preview.callList.length })}</p>
    </section>
  );
}
