import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { html } from './html.mjs';
import { inline, markdown } from './markdown.mjs';
import { modelOf } from './model.mjs';
import { operationSection } from './operation.mjs';
import { pageAt } from './plugin.mjs';
import { siteOf } from './site.mjs';
import { wordsOf } from './words.mjs';

const file = (path) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const contract = parse(file('openapi.yaml'));
const site = siteOf(contract);
const pages = Object.entries(site).filter(([name]) => name.endsWith('.html'));
const addresses = new Set(
  pages.flatMap(([name, text]) => {
    const page = name === 'index.html' ? '/docs' : `/docs/${name.replace('.html', '')}`;
    return [page, ...[...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${page}#${id}`)];
  }),
);
const anchors = new Set([...addresses].map((address) => address.split('#')[1]));

describe('the reference', () => {
  it('has an address for every operation, and one that outlives its page', () => {
    const operations = Object.values(contract.paths).flatMap((path) =>
      Object.values(path).filter((one) => one.operationId),
    );
    expect(operations.length).toBeGreaterThan(400);
    expect(operations.filter(({ operationId }) => !addresses.has(`/docs#${operationId}`))).toEqual([]);
    for (const { operationId, summary, tags, 'x-permission': permission } of operations) {
      const page = site[`${tags[0].toLowerCase().replaceAll(' ', '-')}.html`];
      const section = page.split(`<h2 id="${operationId}">`)[1]?.split('<section class="operation">')[0] ?? '';
      expect(section, operationId).toContain(String(html`${summary}`));
      if (permission) expect(section, operationId).toContain(`<code>${permission}</code>`);
    }
  });

  it('tells every parameter, every answer with its headers, every schema with its members and every value', () => {
    const all = pages.map(([, text]) => text).join('');
    const missing = [];
    for (const [name, { properties = {}, ...schema }] of Object.entries(contract.components.schemas)) {
      const told = all.split(`id="${name}"`)[1]?.split('<section')[0] ?? '';
      for (const member of Object.keys(properties))
        if (!told.includes(`<code>${member}</code>`)) missing.push(`${name}.${member}`);
      for (const value of schema.enum ?? schema['x-extensible-enum'] ?? []) {
        if (!told.includes(`<code>${value}</code>`)) missing.push(`${name} ${value}`);
      }
      if (!anchors.has(name)) missing.push(name);
    }
    for (const name of Object.keys(contract.components.headers))
      if (!addresses.has(`/docs/headers#${name}`)) missing.push(name);
    for (const { name } of Object.values(contract.components.parameters))
      if (!all.includes(`<code>${name}</code>`)) missing.push(name);
    expect(missing).toEqual([]);
  });

  it('has a sentence for every problem and every fault, at an address of its own', () => {
    const { Problem, ProblemItem } = contract.components.schemas;
    const english = wordsOf(file('backend/service/src/main/resources/org/hawsh/messages_en.properties'));
    const types = Problem.properties.type['x-extensible-enum'].map((uri) => uri.replace('urn:hawsh:problem:', ''));
    const codes = ProblemItem.properties.code['x-extensible-enum'];
    expect([types.length > 20, codes.length > 400]).toEqual([true, true]);
    expect(types.filter((code) => !addresses.has(`/docs/problems#${code}`))).toEqual([]);
    expect(codes.filter((code) => !addresses.has(`/docs/problems#fault-${code}`))).toEqual([]);
    expect(
      codes.filter((code) => !site['problems.html'].includes(`<p>${html`${english[`fault.${code}`]}`}</p>`)),
    ).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const leading = [
      ...pages.flatMap(([name, text]) =>
        [...text.matchAll(/ href="([^"]+)"/g)].map(([, to]) =>
          to.startsWith('#') ? `${name.replace('.html', '')}${to}` : to,
        ),
      ),
      ...JSON.parse(site['search.json']).map(([, title, to]) => (/[#-]$/.test(to) ? to + title : to)),
    ].map((to) => (to.startsWith('/') ? to : `/docs/${to}`.replace('/docs/index#', '/docs#')));
    const elsewhere = ['/api/v1/openapi', '/icon.svg', '/docs/docs.css'];
    expect(leading.filter((to) => !addresses.has(to) && !elsewhere.includes(to))).toEqual([]);
  });

  it('keeps to the walls of the browser: no script or style within a page, and nothing from elsewhere', () => {
    for (const [name, text] of pages) {
      expect(
        text.match(/<style|<script(?! src="\/docs\/docs\.js")| style=| on[a-z]+="|(?:src|href)="(?:https?:)?\/\//g),
        name,
      ).toBeNull();
    }
    expect(site['docs.css']).not.toMatch(/url\(|@import/);
    expect(site['docs.css']).toMatch(
      /prefers-color-scheme: dark\) { :root:not\(\[data-theme]\) \{\s+color-scheme: dark/,
    );
  });

  it('weighs less than 300 kB', () => {
    const bytes = Object.values(site).reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes / 1000).toBeLessThan(300);
  });

  it('prints the programs that are run, and nothing that is typed as markup', () => {
    for (const program of [
      'guide/first_call.py',
      'guide/FirstCall.java',
      'guide/edit.sh',
      'typescript/src/first-call.ts',
    ]) {
      expect(site['start.html']).toContain(`<code>${html`${file(`backend/clients/${program}`).trimEnd()}`}</code>`);
    }
    expect(site['start.html']).toContain('/api/v1/courses?limit=2&quot;</code>');
    expect(String(html`${markdown('- one `<b>`\n- **two**\n\n# Title\ntext')}`)).toBe(
      '<ul><li>one <code>&lt;b&gt;</code></li><li><strong>two</strong></li></ul><h1 id="title"><a href="#title">Title</a></h1><p>text</p>',
    );
    expect(String(html`${inline('[a "b"](/c)')}`)).toBe('<a href="/c">a &quot;b&quot;</a>');
  });
});

describe('what is about to go', () => {
  it('says until when it is answered', () => {
    const operation = { ...modelOf(contract).operations[0], deprecated: true, 'x-sunset': '2028-02-01' };
    expect(String(operationSection(modelOf(contract), operation))).toContain('It is answered until 2028-02-01.');
  });
});

describe('an address below /docs', () => {
  it('is a page, a file of the reference, or a page that says that there is nothing', () => {
    expect(pageAt(site, '/docs')).toMatchObject({
      status: 200,
      type: 'text/html;charset=utf-8',
      text: site['index.html'],
    });
    expect(pageAt(site, '/docs/problems').text).toBe(site['problems.html']);
    expect(pageAt(site, '/docs/docs.js').type).toBe('text/javascript;charset=utf-8');
    for (const nothing of ['/docs/nothing', '/docs/problems/deeper', '/docs/toString']) {
      expect(pageAt(site, nothing)).toMatchObject({ status: 404, text: site['404.html'] });
    }
  });

  it('and one below /api or /.well-known never opens the web client while it is worked on', async () => {
    const service = createHttpServer((request, response) =>
      response.writeHead(404).end(`service ${request.url}`),
    ).listen(0, '127.0.0.1');
    const { port } = await new Promise((ready) => service.once('listening', () => ready(service.address())));
    process.env.HAWSH_SERVICE = `http://127.0.0.1:${port}`;
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const vite = await createServer({
      root,
      logLevel: 'silent',
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, strictPort: false, watch: null },
    });
    await vite.listen();
    const at = async (path) => (await fetch(`http://localhost:${vite.httpServer.address().port}${path}`)).text();
    try {
      expect(await at('/desk')).toContain('id="root"');
      expect(await at('/docs/problems')).toBe(site['problems.html']);
      expect(await at('/docs/nothing')).toBe(site['404.html']);
      expect(await at('/courses')).toContain('id="root"');
      for (const path of ['/api', '/api/nothing', '/.well-known/nothing', '/c/5', '/schedule?day=1'])
        expect(await at(path)).toBe(`service ${path}`);
    } finally {
      await vite.close();
      service.close();
    }
  });
});
