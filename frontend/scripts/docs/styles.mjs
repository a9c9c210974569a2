// The look of /docs: the colours and sizes of the web client, and a sheet of its own.

const FACES = /@font-face \{[^}]*}\n*/g;
const DARK = /:root\[data-theme="dark"] (\{[^}]*})/;

/** Without a script the system says whether it is dark; the Arabic face, which is the client's, is left out. */
export function stylesOf(tokens, sheet) {
  const [, dark] = DARK.exec(tokens);
  return `${tokens.replace(FACES, '')}\n@media (prefers-color-scheme: dark) { :root:not([data-theme]) ${dark} }\n${sheet}`;
}
