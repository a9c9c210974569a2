import type { ReactNode } from 'react';

type Props = { id?: string; checked: boolean; onChange: (checked: boolean) => void; children: ReactNode };

/** One thing that is so or is not. */
export function Tick({ id, checked, onChange, children }: Props) {
  return (
    <label className="tick">
      <input type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
