/** Where one is in something that takes a few steps. */
export function Steps({ label, names, now }: { label: string; names: readonly string[]; now: number }) {
  return (
    <ol className="steps" aria-label={label}>
      {names.map((name, index) => (
        <li
          key={name}
          className={index < now ? 'did' : index > now ? 'todo' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
