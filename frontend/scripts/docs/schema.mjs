// How a schema is told: its members with their types, limits, values and examples.
import { heading, html, joined } from './html.mjs';
import { markdown } from './markdown.mjs';
import { nameOf } from './model.mjs';

const LIMITS = {
  minLength: (n) => `at least ${n} characters`,
  maxLength: (n) => `at most ${n} characters`,
  minItems: (n) => `at least ${n} items`,
  maxItems: (n) => `at most ${n} items`,
  minimum: (n) => `from ${n}`,
  maximum: (n) => `to ${n}`,
  uniqueItems: () => 'no item twice',
  pattern: (text) => html`pattern <code>${text}</code>`,
  default: (value) => html`${JSON.stringify(value)} if left out`,
};

/** Their values are told on the page of problems, each with its sentence. */
const CATALOGUES = { Problem: 'type', ProblemItem: 'code' };

export function schemaSection(model, schema, level = 3) {
  // What is answered is answered whole.
  const required = new Set(schema.sent ? schema.required : []);
  return html`<section class="schema">${heading(level, schema.name, schema.name)}${texts(schema)}${
    schema.properties &&
    members(
      Object.entries(schema.properties).map(([name, member]) => ({
        name,
        mark: required.has(name) && html` <i>required</i>`,
        type: typeOf(model, member),
        text:
          CATALOGUES[schema.name] === name
            ? html`<p>Each with its sentence: <a href="/docs/problems">problems and faults</a></p>`
            : texts(member),
      })),
    )
  }</section>`;
}

export function members(rows) {
  return html`<dl class="members">${rows.map(
    ({ name, mark, type, text }) =>
      html`<div><dt><code>${name}</code>${mark} <span>${type}</span></dt><dd>${text}</dd></div>`,
  )}</dl>`;
}

/** What is said of it: in words, in limits, in values and by example. */
export function texts(schema) {
  const inner = schema.items ?? schema;
  const limits = Object.entries(LIMITS)
    .filter(([limit]) => schema[limit] !== undefined)
    .map(([limit, text]) => text(schema[limit]));
  const [example] = schema.examples ?? [];
  return [
    schema.description && markdown(schema.description),
    limits.length > 0 && html`<p class="limits">${joined(limits, ', ')}</p>`,
    values(inner, schema.description ?? ''),
    example !== undefined && html`<p class="limits">For example <code>${shown(example)}</code></p>`,
  ];
}

/** Those that the description does not explain already. */
function values(schema, description) {
  const all = schema.enum ?? schema['x-extensible-enum'] ?? [];
  const left = all.filter((value) => value !== null && !description.includes(`\`${value}\``));
  if (all.length === 0) return false;
  return html`<p class="values">${schema.enum ? 'One of' : 'Today one of; others may come'}${
    left.length > 0 && [
      ' ',
      joined(
        left.map((value) => html`<code>${value}</code>`),
        ' ',
      ),
    ]
  }</p>`;
}

export function typeOf(model, schema) {
  if (!schema) return 'anything';
  if (schema.$ref) return html`<a href="${model.addressOf(nameOf(schema.$ref))}">${nameOf(schema.$ref)}</a>`;
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices)
    return joined(
      choices.map((choice) => typeOf(model, choice)),
      schema.allOf ? ' and ' : ' or ',
    );
  const types = [schema.type ?? 'anything'].flat();
  return joined(
    types.map((type) => {
      if (type === 'array') return ['list of ', typeOf(model, schema.items)];
      if (type === 'object' && schema.additionalProperties)
        return ['map of ', typeOf(model, schema.additionalProperties)];
      return type === 'string' && schema.format ? schema.format : type;
    }),
    ' or ',
  );
}

function shown(example) {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
