/** A number one can dial by touching it; it reads from left to right in every language. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="nowrap phone-number" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      <bdi dir="ltr">{grouped(number)}</bdi>
    </a>
  );
}

/** +9647701234567 as people say it: +964 770 123 4567. Any other number stays as it is. */
function grouped(number: string): string {
  return number.replace(/^(\+964)(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3 $4');
}
