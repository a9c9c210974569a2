/** One thing to fill in by hand: a line, as many lines as it needs, or boxes to tick. */
export type BlankField = {
  label: string;
  lines?: number;
  boxes?: readonly string[];
  /** Read out or kept in mind before it is filled in. */
  first?: string;
};

/** What is asked on paper, with room to answer. */
export function Blank({ field: { label, lines = 1, boxes, first } }: { field: BlankField }) {
  return (
    <section className="blank-field">
      {first && <p className="blank-first">{first}</p>}
      <h3>{label}</h3>
      {boxes ? (
        <ul className="blank-boxes">
          {boxes.map((box) => (
            <li key={box}>{box}</li>
          ))}
        </ul>
      ) : (
        <div aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on, one like the other
              key={line}
              className="blank-line"
            />
          ))}
        </div>
      )}
    </section>
  );
}
