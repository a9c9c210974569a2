/** One key for one content: what is sent again unchanged carries the key of the first time, anything else a new one. */
export function sameKeyForTheSame(): (content: unknown) => string {
  let last: { content: string; key: string } | undefined;
  return (content) => {
    const text = JSON.stringify(content);
    if (last?.content !== text) last = { content: text, key: crypto.randomUUID() };
    return last.key;
  };
}
