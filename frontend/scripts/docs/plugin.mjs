import { siteOf } from './site.mjs';

/** /docs: written beside the web client when it is built, made at the first look while it is worked on. */
export function docs() {
  return {
    name: 'hawsh-docs',
    generateBundle() {
      for (const [name, source] of Object.entries(siteOf()))
        this.emitFile({ type: 'asset', fileName: `docs/${name}`, source });
    },
    configureServer({ middlewares }) {
      let site;
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        if (pathname !== '/docs' && !pathname.startsWith('/docs/')) return next();
        site ??= siteOf();
        const { status, type, text } = pageAt(site, pathname);
        response.writeHead(status, { 'Content-Type': type }).end(text);
      });
    },
  };
}

const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html' };

/** What is answered at an address below /docs, as the service and Caddy do. */
export function pageAt(site, pathname) {
  const name = pathname.replace(/^\/docs\/?/, '') || 'index';
  const file = [name, `${name}.html`].find((one) => Object.hasOwn(site, one));
  return {
    status: file ? 200 : 404,
    type: `${TYPES[(file ?? '.html').split('.').pop()]};charset=utf-8`,
    text: site[file ?? '404.html'],
  };
}
