// What the service says of problems and faults, in its three languages.

const LINE = /^(problem|fault)\.([^=\s]+?)\s*=\s*(.*)$/;

/** Of one messages file: `fault.required` → its sentence; what a placeholder stands for is known when it is said. */
export function wordsOf(properties) {
  const words = {};
  for (const line of properties.split('\n')) {
    const [, kind, key, text] = LINE.exec(line) ?? [];
    if (kind) words[`${kind}.${key}`] = text.replace(/\{\d[^}]*}/g, '…').replaceAll("''", "'");
  }
  return words;
}
