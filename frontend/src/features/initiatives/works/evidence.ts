import type { EvidenceKind, GrantEvidence, PhotoFaces } from '../../../api/contract';
import { addGrantEvidence } from '../../../api/gen/sdk.gen';
import { stillAsChosen } from '../../../ui/csvFile';

/** What may be chosen as a photo, and as a receipt. What a file is, the service reads from its bytes. */
export const chosen: Record<EvidenceKind, string> = {
  PHOTO: 'image/jpeg,image/png,image/webp',
  RECEIPT: 'image/jpeg,image/png,image/webp,application/pdf',
};

/** Brings a file as it is; the service keeps a picture without anything its camera wrote into it. */
export async function bring(
  grantId: string,
  file: File,
  kind: EvidenceKind,
  faces?: PhotoFaces,
): Promise<GrantEvidence> {
  await stillAsChosen(file);
  return addGrantEvidence({ path: { grantId }, query: { kind, faces }, body: file });
}

/** How a picture is turned to stand upright, as EXIF counts it: quarter turns, and whether it is seen in a mirror first. */
export function uprightOf(orientation: number): { turns: number; mirrored: boolean } {
  const turns = [0, 0, 2, 2, 1, 1, 3, 3][orientation - 1] ?? 0;
  return { turns, mirrored: [2, 4, 5, 7].includes(orientation) };
}
