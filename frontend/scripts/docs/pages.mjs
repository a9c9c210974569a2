// The pages of /docs and what stands around each.
import { heading, html } from './html.mjs';
import { inline, markdown } from './markdown.mjs';
import { SHARED, slug } from './model.mjs';
import { operationSection } from './operation.mjs';
import { problemsPage } from './problems.mjs';
import { schemaSection } from './schema.mjs';

/** @return the pages by their name, each as text */
export function pagesOf(model, { catalogue, words, start, changelog }) {
  const pages = {
    start: ['Getting started', start],
    problems: ['Problems and faults', problemsPage(catalogue, words)],
    headers: ['Headers of answers', headersPage(model.contract)],
    changelog: ['Changes of the API', markdown(changelog)],
    [SHARED]: ['Shared schemas', sharedPage(model)],
    404: [
      'Nothing here',
      html`<h1>There is nothing here</h1><p>All pages stand on <a href="/docs">the first one</a>.</p>`,
    ],
    index: ['Hawsh API', indexPage(model)],
  };
  for (const tag of model.tags) pages[slug(tag.name)] = [tag.name, tagPage(model, tag)];
  return Object.fromEntries(
    Object.entries(pages).map(([name, [title, content]]) => [name, framed(model, name, title, content)]),
  );
}

function indexPage(model) {
  const { info } = model.contract;
  return html`<h1>Hawsh API <small>${info.version}</small></h1>${markdown(info.description, 2)}
<p class="toc"><a href="/docs/start">Getting started</a> <a href="/docs/problems">Problems and faults</a> <a href="/docs/headers">Headers</a>
<a href="/docs/changelog">Changes</a> <a href="/docs/${SHARED}">Shared schemas</a> <a href="/api/v1/openapi">openapi.yaml</a></p>
${model.tags.map(
  ({ name, description }) => html`<section>${heading(2, slug(name), name)}${description && html`<p>${description}</p>`}
<ul class="list">${operationsOf(model, name).map(
    ({ operationId, summary, method, path, page }) =>
      html`<li id="${operationId}"><a href="/docs/${page}#${operationId}">${summary}</a> <b class="${method.toLowerCase()}">${method}</b> <code>${path}</code></li>`,
  )}</ul></section>`,
)}`;
}

function tagPage(model, { name, description }) {
  const operations = operationsOf(model, name);
  const own = model.schemas.filter(({ page, ownedBy }) => page === slug(name) && !ownedBy);
  return html`<h1>${name}</h1>${description && html`<p>${description}</p>`}
${operations.map((operation) => operationSection(model, operation))}${
  own.length > 0 &&
  html`<section>${heading(2, 'schemas', 'Schemas')}${own.map((schema) => schemaSection(model, schema))}</section>`
}`;
}

function sharedPage(model) {
  return html`<h1>Shared schemas</h1><p>What several parts of the API speak of. Every other schema stands beside what uses it.</p>${model.schemas
    .filter(({ page }) => page === SHARED)
    .map((schema) => schemaSection(model, schema, 2))}`;
}

function headersPage({ components: { headers }, 'x-headers-of-every-answer': always = [] }) {
  const told = (names) =>
    html`<dl class="members">${names.map(
      (name) =>
        html`<div id="${name}"><dt><code>${name}</code></dt><dd>${inline(headers[name].description)}</dd></div>`,
    )}</dl>`;
  return html`<h1>Headers of answers</h1><h2>Of every answer</h2>${told(always)}<h2>Of some</h2>${told(
    Object.keys(headers).filter((name) => !always.includes(name)),
  )}`;
}

function operationsOf({ operations }, tag) {
  return operations.filter(({ tags }) => tags[0] === tag);
}

function contents(operations) {
  return html`<ul>${operations.map(({ operationId, summary }) => html`<li><a href="#${operationId}">${summary}</a></li>`)}</ul>`;
}

function framed(model, current, title, content) {
  const link = (name, text, inside) =>
    html`<li><a href="/docs/${name}"${name === current && html` aria-current="page"`}>${text}</a>${name === current && inside}</li>`;
  return `${html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${current === 'index' ? title : `${title} · Hawsh API`}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/docs/docs.css"><script src="/docs/docs.js"></script></head>
<body><a class="skip" href="#main">To the text</a>
<header><a class="brand" href="/docs">Hawsh <span>API</span></a> <a class="below" href="#pages">Pages</a>
<form role="search" hidden><input type="search" aria-label="Search the reference" placeholder="Search ( / )" role="combobox" aria-expanded="false" aria-controls="found"><ul id="found" role="listbox" aria-label="Found" hidden></ul></form></header>
<main id="main" tabindex="-1">${content}</main>
<nav id="pages" aria-label="Pages"><ul>${link('start', 'Getting started')}${link('problems', 'Problems and faults')}${link('headers', 'Headers')}${link(
    'changelog',
    'Changes',
  )}${link(SHARED, 'Shared schemas')}</ul><ul>${model.tags.map(({ name }) =>
    link(slug(name), name, contents(operationsOf(model, name))),
  )}</ul></nav></body></html>
`}`;
}
