// Every problem and every fault with its sentence, each at an address of its own.
import { heading, html, joined } from './html.mjs';

const URN = 'urn:hawsh:problem:';
const LISTED = /^- `([^`]+)` \((\d+)\)/gm;

/** The catalogue of the contract: problem types with their statuses, and the codes of faults. */
export function catalogueOf({ components: { schemas } }) {
  const type = schemas.Problem.properties.type;
  const statuses = Object.fromEntries([...type.description.matchAll(LISTED)].map(([, uri, status]) => [uri, status]));
  return {
    problems: type['x-extensible-enum'].map((uri) => ({ code: uri.replace(URN, ''), uri, status: statuses[uri] })),
    faults: schemas.ProblemItem.properties.code['x-extensible-enum'],
  };
}

/** @param words by language, of `wordsOf` */
export function problemsPage({ problems, faults }, words) {
  const byStatus = grouped(problems);
  return html`<h1>Problems and faults</h1>
<p>Whatever is refused is <code>application/problem+json</code> (RFC 9457). Decide by <code>type</code>, show <code>title</code> and each
<code>errors[].message</code> in the language you asked for, and keep <code>instance</code>: it is the id of the request. Codes may be
added; treat one you do not know by its status.</p>
<p class="toc">${joined(
    Object.keys(byStatus).map((status) => html`<a href="#status-${status}">${status}</a>`),
    ' ',
  )} <a href="#faults">Faults</a></p>
${Object.entries(byStatus).map(
  ([status, of]) =>
    html`<section>${heading(2, `status-${status}`, status)}${of.map(
      ({ code, uri }) => html`<section class="problem">${heading(3, code, said(words.en, `problem.${code}.title`))}
<p class="call"><code>${uri}</code></p><p>${said(words.en, `problem.${code}.detail`)}</p>${others(words, `problem.${code}.title`)}</section>`,
    )}</section>`,
)}
<section>${heading(2, 'faults', 'Faults')}
<p>A problem names what is wrong place by place in <code>errors</code>: <code>pointer</code> (a JSON pointer into the body, or
<code>?</code> and the parameter), <code>code</code>, one of these, and its sentence. A … is filled in when it is said.</p>
<dl class="members faults">${faults.map(
    (code) =>
      html`<div id="fault-${code}"><dt><a href="#fault-${code}"><code>${code}</code></a></dt><dd><p>${said(words.en, `fault.${code}`)}</p></dd></div>`,
  )}</dl></section>`;
}

/** The other languages, where there is a moment to read them: of what went wrong, and not of each fault. */
function others(words, key) {
  return html`<p class="tongues">${['ar', 'ckb'].map((tongue) => html`<span lang="${tongue}" dir="rtl">${said(words[tongue], key)}</span> `)}</p>`;
}

function said(words, key) {
  if (!words[key]) throw new Error(`${key} has no words`);
  return words[key];
}

function grouped(problems) {
  const groups = {};
  for (const one of problems) groups[one.status] = [...(groups[one.status] ?? []), one];
  return groups;
}
