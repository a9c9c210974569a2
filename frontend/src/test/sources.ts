import { readdirSync, readFileSync } from 'node:fs';

export type Source = { file: string; text: string };

/** What is written by hand under a folder and is no test, by file name. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^test\/|^api\/gen\//.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
}
