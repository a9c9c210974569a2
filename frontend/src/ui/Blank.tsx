/** One thing to fill in by hand: a line, as many lines as it needs, boxes to tick, or a table of so many lines. */
export type BlankField = {
  label: string;
  lines?: number;
  boxes?: readonly string[];
  columns?: readonly string[];
  /** Read out or kept in mind before it is filled in. */
  first?: string;
};

/** What is asked on paper, with room to answer. */
export function Blank({ field }: { field: BlankField }) {
  const { label, first } = field;
  return (
    <section className="blank-field">
      {first && <p className="blank-first">{first}</p>}
      <h3>{label}</h3>
      <Room field={field} />
    </section>
  );
}

function Room({ field: { label, lines = 1, boxes, columns } }: { field: BlankField }) {
  const rows = Array.from({ length: lines }, (_, line) => line);
  if (boxes)
    return (
      <ul className="blank-boxes">
        {boxes.map((box) => (
          <li key={box}>{box}</li>
        ))}
      </ul>
    );
  if (columns)
    return (
      <table className="blank-table">
        <caption className="sr">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody aria-hidden="true">
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  return (
    <div aria-hidden="true">
      {rows.map((row) => (
        <p key={row} className="blank-line" />
      ))}
    </div>
  );
}
