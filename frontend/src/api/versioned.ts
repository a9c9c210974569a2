import { wholeAnswer } from './client';

/** A record and the version it was read at, for If-Match. */
export type Versioned<T> = { record: T; etag: string };

export async function versioned<T>(call: Parameters<typeof wholeAnswer<T>>[0]): Promise<Versioned<T>> {
  const { data, response } = await wholeAnswer<T>(call);
  return { record: data, etag: response.headers.get('ETag') ?? '' };
}
