/** Where a text differs from the one it faces: what stands between what begins and what ends alike. */
export function differing(text: string, facing: string): { start: string; middle: string; end: string } {
  const letters = [...text];
  const others = [...facing];
  const most = Math.min(letters.length, others.length);
  let from = 0;
  while (from < most && letters[from] === others[from]) from += 1;
  let till = 0;
  while (till < most - from && letters.at(-1 - till) === others.at(-1 - till)) till += 1;
  const cut = letters.length - till;
  return {
    start: letters.slice(0, from).join(''),
    middle: letters.slice(from, cut).join(''),
    end: letters.slice(cut).join(''),
  };
}
