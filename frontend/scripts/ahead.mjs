/** What the first script asks for is named in the page too: it travels beside that script and not after it. */
export function ahead(source) {
  return {
    name: 'hawsh-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunk = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
        return [...neededBy(chunk, bundle)]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          }));
      },
    },
  };
}

function neededBy({ fileName, imports }, bundle, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const next of imports) neededBy(bundle[next], bundle, seen);
  return seen;
}
