// The getting-started page. Its programs are the files that a test runs, and the commands those of the README.
import { program, markdown } from './markdown.mjs';

const PRINTED = /^\{\{([^}]+)}}$/m;

/** @param read a file of the checkout */
export function startOf(text, read) {
  return text.split(PRINTED).map((part, i) => (i % 2 ? program(printed(part, read)) : markdown(part)));
}

function printed(path, read) {
  const [file, section] = path.split('#');
  if (!section) return read(file).trimEnd();
  return read(file).split(`\n## ${section}\n`)[1].split('```sh\n')[1].split('```')[0].trimEnd();
}
