// Keeps the client itself in the browser, so that it opens without a line. It never touches an answer of the service or of the
// identity provider, and a new version waits until somebody lets it in.
const CACHE = 'hawsh-__VERSION__';
const FILES = __FILES__;
const NOT_OURS = ['/api', '/auth', '/c', '/docs', '/q', '/schedule', '/.well-known'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'go') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (NOT_OURS.some((path) => `${url.pathname}/`.startsWith(`${path}/`))) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => kept('/')));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(kept(url.pathname).then((answer) => answer ?? fetch(request)));
  }
});

function kept(path) {
  return caches.open(CACHE).then((cache) => cache.match(path));
}
