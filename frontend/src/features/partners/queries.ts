import type { AuthorityLetter } from '../../api/contract';
import { saveLetterScan } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { itsKind } from '../../api/scan';

export function putScan(centreId: string, letter: AuthorityLetter, scan: File) {
  return saveLetterScan({
    path: { centreId, letterId: letter.id },
    headers: { ...seen(letter), ...itsKind(scan) },
    body: scan,
  } as Parameters<typeof saveLetterScan>[0]);
}
