/**
 * What this browser keeps for taking attendance without a line: numbers of marks and the marks themselves under ids that say
 * nothing (until the service has them), and names only encrypted. The share of their key lies apart from them.
 */
const NAME = 'hawsh.offline';

export type Store = 'device' | 'marks' | 'counts' | 'vault' | 'shares';

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore('device', { keyPath: 'owner' });
        request.result.createObjectStore('marks', { keyPath: ['owner', 'counter'] });
        request.result.createObjectStore('counts', { keyPath: ['owner', 'sessionId'] });
      } else request.result.deleteObjectStore('vault'); // opened by a PIN alone
      request.result.createObjectStore('vault', { keyPath: 'owner' });
      request.result.createObjectStore('shares', { keyPath: 'owner' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Everything or nothing, and on the disk before it resolves. */
export async function changing<T>(stores: readonly Store[], work: (at: (name: Store) => IDBObjectStore) => Promise<T>) {
  const database = await open();
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
  const result = await work((name) => transaction.objectStore(name));
  await done;
  return result;
}

export async function all<T>(name: Store): Promise<T[]> {
  const database = await open();
  return asked(database.transaction(name).objectStore(name).getAll()) as Promise<T[]>;
}

export async function one<T>(name: Store, key: IDBValidKey): Promise<T | undefined> {
  const database = await open();
  return asked(database.transaction(name).objectStore(name).get(key)) as Promise<T | undefined>;
}
