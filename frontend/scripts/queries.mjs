import { passedOn, tagsOf } from './operations.mjs';

const TOOLS = ['QueryKey', 'createQueryKey', 'createInfiniteParams'];
const LIBRARY = { DefaultError: 'type ', InfiniteData: 'type ', infiniteQueryOptions: '', queryOptions: '' };

/**
 * The generated queries in a file for each tag of the contract, as the operations they ask are. A list in pages follows
 * the contract's `next`, which the generator does not know.
 *
 * @param text the generated text of all queries
 * @returns texts by the name of their file: `queries.gen.ts`, which passes on what the others hold, `queryKeys.gen.ts`,
 *     of which they are made, and one of each tag
 */
export function queriesByTag(text, contract) {
  const tagOf = tagsOf(contract);
  const [, ...statements] = text.split(/\n(?=(?:export )?(?:const|type) )/);
  const files = new Map();
  const tools = [];
  for (const statement of statements) {
    const name = statement.match(/^(?:export )?(?:const|type) (\w+)/)[1];
    if (TOOLS.includes(name)) tools.push(statement.replace(/^(export )?/, 'export '));
    else {
      const file = `${tagOf.get(name.replace(/(Query|Pages)(Key)?$/, ''))}.queries.gen`;
      files.set(file, [...(files.get(file) ?? []), followed(statement)]);
    }
  }
  return {
    'queries.gen.ts': passedOn(files.keys()),
    'queryKeys.gen.ts': `import { client } from './client.gen';
import type { Options } from './sdk.gen';

${tools.join('\n')}`,
    ...Object.fromEntries(
      [...files].map(([file, texts]) => [`${file}.ts`, withImports(texts.join('\n'), file, tagOf)]),
    ),
  };
}

function followed(statement) {
  return statement.replace(
    /queryKey: \w+PagesKey\(options\)/,
    '$&,\n    initialPageParam: {} as never,\n    getNextPageParam: (page) => (page.next ?? undefined) as never',
  );
}

function withImports(text, file, tagOf) {
  const words = new Set(text.match(/\w+/g));
  const library = Object.keys(LIBRARY).filter((name) => words.has(name));
  const tools = TOOLS.filter((name) => words.has(name));
  const operations = [...tagOf.keys()].filter((id) => words.has(id) && text.includes(`await ${id}(`));
  const types = [...words].filter((word) => /^[A-Z]\w*(Data|Response)$/.test(word) && !(word in LIBRARY));
  return `import { ${library.map((name) => LIBRARY[name] + name).join(', ')} } from '@tanstack/react-query';
import { ${operations.join(', ')} } from './${file.replace('queries', 'operations')}';
import { ${tools.map((name) => (name === 'QueryKey' ? 'type QueryKey' : name)).join(', ')} } from './queryKeys.gen';
import type { Options } from './sdk.gen';
import type { ${types.join(', ')} } from './types.gen';

${text}`;
}
