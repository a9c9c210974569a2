import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import { Note } from './Note';

type Props = {
  title: string;
  /** The words on the button that begins a new one; without them nothing can be added here. */
  add?: string;
  /** The list; `open` brings the form of one of it. */
  children: (open: (id: string) => void) => ReactNode;
  /** The form of one, or of a new one when there is no id. */
  form: (id: string | undefined, close: (saved: boolean) => void) => ReactNode;
  editTitle?: string;
};

/** A list and, in its place, the form of one of its lines. Whoever saved is told so and stands at the list again. */
export function ListAndForm({ title, add, children, form, editTitle }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ id?: string }>();
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const touched = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows when list and form change places
  useEffect(() => {
    if (touched.current) heading.current?.focus();
    touched.current = true;
  }, [open]);

  const show = (next: { id?: string } | undefined, done: boolean) => {
    setSaved(done);
    setOpen(next);
  };

  return (
    <section>
      <div className="bar">
        <h2 ref={heading} tabIndex={-1}>
          {open ? (open.id ? (editTitle ?? title) : (add ?? title)) : title}
        </h2>
        {!open && add && (
          <button type="button" className="btn quiet" onClick={() => show({}, false)}>
            <Icon name="plus" />
            {add}
          </button>
        )}
      </div>
      {saved && !open && (
        <Note tone="reed" role="status">
          {t('kit.saved')}
        </Note>
      )}
      {open ? (
        <div className="in-place">{form(open.id, (done) => show(undefined, done))}</div>
      ) : (
        children((id) => show({ id }, false))
      )}
    </section>
  );
}
