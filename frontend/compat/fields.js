import { options } from 'preact';

/**
 * React keeps a field as it was told to be until what was typed or touched is taken up. Preact compares the two with the next drawing
 * alone, and where nothing is taken up there is none: a box whose change was refused would stay ticked, a letter in a number would stay
 * to be seen. So each field is looked at once more when what it caused has been drawn.
 */
const FIELDS = new Set(['input', 'select', 'textarea']);
const OF_A_HAND = new Set(['input', 'change', 'click']);

/** How each was last drawn. */
const told = new WeakMap();

const { diffed, event } = options;

options.diffed = (vnode) => {
  diffed?.(vnode);
  if (FIELDS.has(vnode.type)) told.set(vnode.__e, vnode.props);
};

options.event = (happened) => {
  const field = happened.currentTarget;
  if (told.has(field) && OF_A_HAND.has(happened.type)) setTimeout(asTold, 0, field);
  return event ? event(happened) : happened;
};

/** Of radio buttons the browser moved another one as well. */
function asTold(field) {
  for (const one of field.type === 'radio' ? document.getElementsByName(field.name) : [field]) {
    const { value, checked } = told.get(one) ?? {};
    if (value != null && one.value !== String(value)) one.value = value;
    if (checked != null && one.checked !== checked) one.checked = checked;
  }
}
