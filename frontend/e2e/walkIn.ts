import type { Asking } from './asked';
import { KIRKUK, newName } from './hawsh';

/** Somebody nobody has looked at yet, with a name of their own. */
export async function walkIn(registrar: Asking): Promise<{ id: string; name: string }> {
  const name = newName();
  const { body } = await registrar('POST', '/participants', {
    centreId: KIRKUK,
    kind: 'WALK_IN',
    name: { given: name, father: newName() },
    sex: 'FEMALE',
    ageBand: 'AGE_25_34',
  });
  return { id: body.id, name };
}
