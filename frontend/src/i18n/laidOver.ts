type Words = Record<string, object>;
type AllOf<Said> = (Said extends Said ? (said: Said) => void : never) extends (said: infer All) => void ? All : never;

/**
 * The words of several features as one. What a feature adds to a group of the house (the word for its permission, for its kind
 * in the audit trail) stands in its own file, so two files may name one group; the groups have the words of both.
 */
export function laidOver<Files extends Words[]>(...files: Files): AllOf<Files[number]> {
  const all: Words = {};
  for (const file of files) {
    for (const [group, said] of Object.entries(file)) all[group] = { ...all[group], ...said };
  }
  return all as AllOf<Files[number]>;
}
