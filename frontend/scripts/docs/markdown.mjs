// As much of Markdown as our own texts use: headings, paragraphs, lists, fenced programs, `code`, **weight** and [links](…).
import { heading, html } from './html.mjs';

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** @param level of the first heading there is in the text */
export function markdown(text, level = 1) {
  return text
    .trim()
    .split(/(^```[\s\S]*?^```$)/m)
    .flatMap((part) =>
      part.startsWith('```')
        ? [program(part.slice(part.indexOf('\n') + 1, -4))]
        : part
            .split(/\n{2,}|\n(?=- |#)|(?<=^#.*)\n/m)
            .map((block) => block.trim())
            .filter(Boolean),
    )
    .reduce(gatherLists, [])
    .map((block) => asBlock(block, level));
}

export function inline(text) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const [all, code, strong, label, address] = found;
    parts.push(text.slice(from, found.index));
    if (code) parts.push(html`<code>${code}</code>`);
    else if (strong) parts.push(html`<strong>${inline(strong)}</strong>`);
    else parts.push(html`<a href="${address}">${inline(label)}</a>`);
    from = found.index + all.length;
  }
  return [...parts, text.slice(from)];
}

export function program(text) {
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}

function anchor(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}

function gatherLists(blocks, block) {
  if (typeof block !== 'string' || !block.startsWith('- ')) return [...blocks, block];
  const last = blocks.at(-1);
  if (Array.isArray(last)) last.push(block.slice(2));
  else blocks.push([block.slice(2)]);
  return blocks;
}

function asBlock(block, level) {
  if (Array.isArray(block)) return html`<ul>${block.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
  if (typeof block !== 'string') return block;
  const [, signs, title] = /^(#+) (.*)$/.exec(block) ?? [];
  return signs ? heading(signs.length + level - 1, anchor(title), inline(title)) : html`<p>${inline(block)}</p>`;
}
