// HTML as text in which nothing that was put in can become markup.

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const SPECIAL = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => SPECIAL[sign]);

function put(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(put).join('');
  return value instanceof Markup ? value.text : escaped(value);
}

/** A template whose values are escaped, unless they were made by it. */
export function html(parts, ...values) {
  return new Markup(parts.reduce((text, part, i) => text + put(values[i - 1]) + part));
}

/** A heading that is its own address. */
export function heading(level, id, content) {
  return new Markup(`<h${level} id="${escaped(id)}"><a href="#${escaped(id)}">${put(content)}</a></h${level}>`);
}

/** Each of them, and something between. */
export function joined(values, between) {
  return values.flatMap((value, i) => (i ? [between, value] : [value]));
}
