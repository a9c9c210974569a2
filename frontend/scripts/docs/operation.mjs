// How an operation is told: who may call it, what it takes, what it answers and what can go wrong.
import { heading, html, joined } from './html.mjs';
import { markdown, program } from './markdown.mjs';
import { meant } from './model.mjs';
import { members, schemaSection, texts, typeOf } from './schema.mjs';

export function operationSection(model, operation) {
  const { operationId, summary, method, path, parameters, requestBody } = operation;
  return html`<section class="operation">${heading(2, operationId, summary)}
<p class="call"><b class="${method.toLowerCase()}">${method}</b> <code>${path}</code> <code>${operationId}</code></p>${
    operation.deprecated && html`<p class="going">${going(operation)}</p>`
  }${markdown(whoMay(operation))}${parameters.length > 0 && html`<h3>Parameters</h3>${members(parameters.map((one) => parameter(model, one)))}`}${
    requestBody && body(model, meant(model.contract, requestBody))
  }<h3>Answers</h3>${members(Object.entries(operation.responses).map(([status, one]) => answer(model, status, one)))}${model.schemas
    .filter(({ ownedBy }) => ownedBy === operationId)
    .map((schema) => schemaSection(model, schema, 4))}</section>`;
}

/** The description, in which the permission is to be seen. */
function whoMay({ description = '', 'x-permission': permission }) {
  if (!permission || description.includes(`\`${permission}\``)) return description;
  return description.includes(permission)
    ? description.replace(permission, `\`${permission}\``)
    : `${description} Needs the permission \`${permission}\`.`;
}

function going(operation) {
  const day = operation['x-sunset'];
  return `Deprecated: use what the description names instead. ${day ? `It is answered until ${day}.` : ''}`;
}

function parameter(model, { name, in: where, required, schema, description }) {
  return {
    name,
    mark: required && html` <i>required</i>`,
    type: [where, ', ', typeOf(model, schema)],
    text: [description && markdown(description), texts(schema ?? {})],
  };
}

function body(model, { content, description, required }) {
  return html`<h3>Body</h3>${description && markdown(description)}${members(
    Object.entries(content).map(([media, { schema, ...examples }]) => ({
      name: media,
      mark: required && html` <i>required</i>`,
      type: schema?.format === 'binary' ? 'a file' : typeOf(model, schema),
      text: example(examples),
    })),
  )}`;
}

function answer(model, status, written) {
  const { description, content, headers, component, ...told } = meant(model.contract, written);
  const [media, { schema, ...examples } = {}] = Object.entries(content ?? {})[0] ?? [];
  const problem = media === 'application/problem+json';
  const type = problem ? html`<a href="/docs/problems">problem</a>` : schema && typeOf(model, schema);
  return {
    name: status === 'default' ? 'any other' : status,
    type: [type, media && !problem && media !== 'application/json' && [' ', Object.keys(content).join(', ')]],
    text: [
      status === 'default'
        ? html`<p>${anyProblem(told['x-statuses'] ?? [])}</p>`
        : description && markdown(description),
      problem &&
        status !== 'default' &&
        html`<p class="limits"><a href="/docs/problems#status-${status}">What it can be</a></p>`,
      (headers || !problem) && headersOf(headers),
      example(examples),
    ],
  };
}

/** Its own ones; those that every answer is sent with are told once. */
function headersOf(headers = {}) {
  const own = Object.keys(headers).map((name) => html`<a href="/docs/headers#${name}">${name}</a>, `);
  return html`<p class="limits">Headers ${own}<a href="/docs/headers">those of every answer</a></p>`;
}

function anyProblem(statuses) {
  return [
    'What any request can meet: ',
    joined(
      statuses.map((one) => html`<a href="/docs/problems#status-${one}">${one}</a>`),
      ' ',
    ),
  ];
}

function example({ example: one, examples }) {
  const first = one ?? Object.values(examples ?? {})[0]?.value;
  return first !== undefined && program(typeof first === 'string' ? first : JSON.stringify(first, null, 2));
}
