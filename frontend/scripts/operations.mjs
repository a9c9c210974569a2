/**
 * The generated operations in a file for each tag of the contract, instead of one for all: a room brings along its own
 * operations, and the door does not wait for those of every room.
 *
 * @param sdk the generated text of all operations
 * @returns texts by the name of their file: `sdk.gen.ts`, which passes on what the others hold, and one of each tag
 */
export function operationsByTag(sdk, contract) {
  const tagOf = tagsOf(contract);
  const [head, ...operations] = sdk.split(/\n(?=\/\*\*\n)/);
  const files = new Map();
  for (const operation of operations) {
    const file = `${tagOf.get(operation.match(/^export const (\w+)/m)[1])}.operations.gen`;
    files.set(file, [...(files.get(file) ?? []), operation]);
  }
  const options = head.replace(/^import (type )?\{[^}]*\} from '\.\/(types|client)\.gen';\n/gm, '');
  return {
    'sdk.gen.ts': `${options}\n${passedOn(files.keys())}`,
    ...Object.fromEntries([...files].map(([file, texts]) => [`${file}.ts`, withImports(texts.join('\n'))])),
  };
}

/** Under which tag each operation stands, as it begins the names of files. */
export function tagsOf(contract) {
  return new Map(
    Object.values(contract.paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId, tags }) => [operationId, tags[0].toLowerCase().replaceAll(' ', '-')]),
  );
}

export function passedOn(files) {
  return [...files].map((file) => `export * from './${file}';\n`).join('');
}

function withImports(text) {
  const types = [...new Set(text.match(/\b[A-Z]\w*(Data|Responses)\b/g))];
  return `import { client } from './client.gen';
import type { Options } from './sdk.gen';
import type { ${types.join(', ')} } from './types.gen';

${text}`;
}
