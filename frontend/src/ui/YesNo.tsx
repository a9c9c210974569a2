import { Wrong } from './Field';

type Props = {
  id: string;
  label: string;
  value: boolean | undefined;
  onChange: (answer: boolean) => void;
  yes: string;
  no: string;
  error?: string;
};

/** Two answers of the same size, and neither is given beforehand. */
export function YesNo({ id, label, value, onChange, yes, no, error }: Props) {
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-wrong` : undefined}>
      <legend className="sr">{label}</legend>
      <div className="pair-of">
        <button
          type="button"
          className="btn big equal"
          id={id}
          aria-pressed={value === true}
          onClick={() => onChange(true)}
        >
          {yes}
        </button>
        <button type="button" className="btn big equal" aria-pressed={value === false} onClick={() => onChange(false)}>
          {no}
        </button>
      </div>
      {error && (
        <div id={`${id}-wrong`}>
          <Wrong>{error}</Wrong>
        </div>
      )}
    </fieldset>
  );
}
