import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosurePreview } from '../../api/contract';
import { Effects } from './Effects';

/** What will follow, before it is done. It takes the focus, so that it is heard and the next press is deliberate. */
export function ClosingPreview({ preview }: { preview: ClosurePreview }) {
  const { t } = useTranslation();
  const written = preview.callList.filter(({ care }) => care?.written).length;
  // Whoever must not be called is on the list for the desk to know, and on nobody's telephone.
  const toCall = preview.callList.filter(({ care, phone }) => !care || (!care.written && phone)).length;
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
      <p>{t('closing.toCall', { count: toCall })}</p>
      {written > 0 && <p>{t('callCare.toWrite', { count: written })}</p>}
    </section>
  );
}
