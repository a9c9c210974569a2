import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = { title: string; onClose: () => void; className?: string; children: ReactNode };

/** The browser's own dialog: it keeps the focus inside, closes with Esc and gives the focus back. */
export function Dialog({ title, onClose, className, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const name = useId();

  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  // What was taken away says a moment later that it was closed: by then another dialog may stand in its place.
  const closed = () => box.current?.isConnected && onClose();

  return (
    <dialog ref={box} className={className} aria-labelledby={name} onClose={closed} onCancel={onClose}>
      <h2 id={name}>{title}</h2>
      {children}
    </dialog>
  );
}
