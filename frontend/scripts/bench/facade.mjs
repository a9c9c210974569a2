import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html;charset=UTF-8',
  '.js': 'text/javascript;charset=UTF-8',
  '.css': 'text/css;charset=UTF-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const ofTheService = /^\/(\.well-known|api|c|q|schedule|docs)([/?]|$)/;

/** Another build of the web client before the same service: what a folder holds comes from there, the rest from behind it. */
export async function facadeOf(origin) {
  let folder = '';
  const server = createServer((ask, answer) => {
    const path = new URL(ask.url, origin).pathname;
    if (ofTheService.test(path) || ask.method !== 'GET') return void pass(origin, ask, answer);
    const file = join(folder, normalize(path));
    give(existsSync(file) && statSync(file).isFile() ? file : join(folder, 'index.html'), answer);
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  return {
    port: server.address().port,
    serve(dist) {
      folder = dist;
    },
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

function pass(origin, ask, answer) {
  const on = request({
    host: origin.hostname,
    port: origin.port,
    path: ask.url,
    method: ask.method,
    headers: ask.headers,
  });
  on.setTimeout(30_000, () => on.destroy());
  on.on('error', () => answer.destroy());
  on.on('response', (came) => {
    answer.writeHead(came.statusCode, came.headers);
    came.pipe(answer);
  });
  ask.pipe(on);
}

function give(file, answer) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const kept = file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'Content-Type': type, 'Cache-Control': kept };
  if (type === 'font/woff2') {
    answer.writeHead(200, headers);
    return void createReadStream(file).pipe(answer);
  }
  const squeezed = gzipSync(readFileSync(file), { level: 6 });
  answer.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': squeezed.length });
  answer.end(squeezed);
}
