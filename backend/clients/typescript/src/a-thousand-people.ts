import type { ParticipantSummary } from '../target/client/index.js';

const names = ['سارة', 'مريم', 'نور', 'زهراء', 'هدى', 'شيلان', 'ڕێزان', 'Dilan', 'Awaz', 'Tara'];
const fathers = ['أحمد', 'علي', 'حسن', 'عمر', 'خالد', 'ئازاد', 'هیوا', 'Karim', 'Jalal', 'Omar'];

/** People of a file, each with a name nobody else in it bears, and older than whom the other tests register. */
export const thousandNames = names.flatMap((given) =>
  fathers.flatMap((father) => fathers.map((grandfather) => [given, father, grandfather].join(' '))),
);

/** In the form that an import takes. */
export const thousandPeople = [
  'given,father,grandfather,sex,birth_date',
  ...thousandNames.map((name, at) => `${name.replaceAll(' ', ',')},FEMALE,${1950 + (at % 30)}`),
].join('\n');

export function nameOf({ name: { given, father, grandfather } }: ParticipantSummary): string {
  return [given, father, grandfather].join(' ');
}
