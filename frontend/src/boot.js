// Runs before the first paint, so that nobody sees the page turn round: language, direction and theme of the last visit.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const known = { en: 'ltr', ar: 'rtl', ckb: 'rtl' };
  const spoken = (navigator.languages || [])
    .map((tag) => tag.toLowerCase().split('-')[0])
    .map((tag) => (tag === 'ku' ? 'ckb' : tag))
    .find((tag) => tag in known);
  const stored = read('hawsh.language');
  root.lang = stored in known ? stored : spoken || 'en';
  root.dir = known[root.lang];
  const theme = read('hawsh.theme');
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'dark' : 'light';
})();
