const hawsh = process.env.HAWSH_WEB_ORIGIN ?? 'http://localhost:8080';
const client = process.env.CLIENT_ID ?? 'hawsh-demonstration';
const secret = process.env.CLIENT_SECRET ?? 'demonstration-secret';

interface Page<T> {
  items: T[];
  next: string | null;
}

// A token, good for five minutes.
const settings = await (await fetch(`${hawsh}/api/v1/public/client-settings`)).json();
const signIn = await fetch(`${settings.identity.authority}/protocol/openid-connect/token`, {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret }),
});
const { access_token: token } = await signIn.json();

/** Asks the same again when Hawsh was busy, and throws what it refuses. */
async function ask(method: string, path: string, headers: Record<string, string> = {}, body?: object): Promise<Response> {
  const answer = await fetch(hawsh + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en', ...headers },
    body: body && JSON.stringify(body),
  });
  const seconds = answer.headers.get('Retry-After');
  if ([429, 503].includes(answer.status) && seconds) {
    await new Promise((over) => setTimeout(over, Number(seconds) * 1000));
    return ask(method, path, headers, body);
  }
  if (!answer.ok) {
    const problem = await answer.json();
    throw new Error(`${problem.type}: ${problem.title} (request ${problem.instance})`);
  }
  return answer;
}

// A list ends when next is null; until then it is the cursor of the next page.
const governorates: string[] = [];
let cursor = '';
do {
  const answer = await ask('GET', `/api/v1/places?level=GOVERNORATE&limit=10${cursor}`);
  const page: Page<{ pcode: string }> = await answer.json();
  governorates.push(...page.items.map((place) => place.pcode));
  cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`;
} while (cursor !== '');
console.log(`${governorates.length} governorates`);

// Sent twice under one key, it is made once.
const key = crypto.randomUUID();
const view = { list: 'PARTICIPANTS', details: { name: `New ${key}`, query: 'sort=-registeredOn' } };
const json = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
const made = await ask('POST', '/api/v1/saved-views', json, view);
const again = await ask('POST', '/api/v1/saved-views', json, view);
const { id } = await made.json();
console.log(`made once: ${(await again.json()).id === id}`);

// What was read is edited under its version: 412 says that somebody saved in between.
const edited = await ask(
  'PATCH',
  `/api/v1/saved-views/${id}`,
  { 'Content-Type': 'application/merge-patch+json', 'If-Match': made.headers.get('ETag') ?? '' },
  { name: `Newest ${key}` },
);
console.log(`edited: ${edited.status}`);
await ask('DELETE', `/api/v1/saved-views/${id}`, { 'If-Match': edited.headers.get('ETag') ?? '' });
console.log('forgotten');

export {};
