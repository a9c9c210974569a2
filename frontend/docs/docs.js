// The theme of the web client, the search, and a button that copies a program. Everything else works without a script.
(() => {
  try {
    const theme = localStorage.getItem('hawsh.theme');
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {
    // Nothing is remembered here: the system says whether it is dark.
  }

  const MOST = 40;
  let index;

  document.addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('form');
    const field = form.querySelector('input');
    field.autocomplete = 'off';
    field.spellcheck = false;
    const list = form.querySelector('ul');
    let chosen = -1;
    form.hidden = false;

    field.addEventListener('focus', () => {
      index ??= fetch('/docs/search.json')
        .then((answer) => answer.json())
        .then((entries) => entries.map(whole));
    });
    field.addEventListener('input', async () => {
      const text = field.value;
      const found = search(await index, text);
      if (text !== field.value) return;
      chosen = -1;
      list.replaceChildren(...found.map(row));
      show(text.trim() !== '');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const link = list.children[Math.max(chosen, 0)]?.querySelector('a');
      if (!link) return;
      show(false);
      link.click();
    });
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget)) show(false);
    });
    list.addEventListener('click', () => show(false));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') show(false);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || list.children.length === 0) return;
      event.preventDefault();
      list.children[chosen]?.setAttribute('aria-selected', 'false');
      chosen = Math.min(Math.max(chosen + step, 0), list.children.length - 1);
      const row = list.children[chosen];
      row.setAttribute('aria-selected', 'true');
      row.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', row.id);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target === field) return;
      event.preventDefault();
      field.focus();
      field.select();
    });

    function show(open) {
      list.hidden = !open;
      field.setAttribute('aria-expanded', String(open));
      if (!open) field.removeAttribute('aria-activedescendant');
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    for (const code of document.querySelectorAll('pre > code')) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'copy',
        textContent: 'Copy',
      });
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = 'Copied';
      });
      code.parentElement.before(button);
    }
  });

  /** An address that ends in the middle goes on with the title. */
  function whole([kind, title, address, words]) {
    return [kind, title, /[#-]$/.test(address) ? address + title : address, words];
  }

  /** Whatever holds every word that was typed; what holds them in its title first. */
  function search(entries, typed) {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return entries
      .map((entry) => [entry, words.reduce((sum, word) => sum + weight(entry, word), 0)])
      .filter(([, sum]) => sum < 1000)
      .sort(([, one], [, other]) => one - other)
      .slice(0, MOST)
      .map(([entry]) => entry);
  }

  function weight([, title, address, text], word) {
    const named = `${title} ${address.split('#')[1] ?? ''}`.toLowerCase();
    if (named.startsWith(word) || named.endsWith(` ${word}`)) return 0;
    if (named.includes(word)) return 1;
    return text.toLowerCase().includes(word) ? 2 : 1000;
  }

  function row([kind, title, address, words], position) {
    const text = words.startsWith('/') ? `${address.split('#')[1]} ${words}` : words;
    const link = Object.assign(document.createElement('a'), { href: address, tabIndex: -1 });
    const what = Object.assign(document.createElement('b'), { textContent: kind, className: kind.toLowerCase() });
    const more = Object.assign(document.createElement('small'), {
      textContent: kind === 'schema' ? '' : text.slice(0, 90),
    });
    link.append(what, ' ', title, ' ', more);
    const item = Object.assign(document.createElement('li'), { id: `found-${position}`, role: 'option' });
    item.setAttribute('aria-selected', 'false');
    item.append(link);
    return item;
  }
})();
