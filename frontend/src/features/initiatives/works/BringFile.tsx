import type { EvidenceKind, GrantEvidence, PhotoFaces } from '../../../api/contract';
import { Bring } from '../Bring';
import { bring, chosen } from './evidence';

type Props = {
  grantId: string;
  kind: EvidenceKind;
  faces?: PhotoFaces;
  label: string;
  onDone: (evidence: GrantEvidence) => void;
};

/** Brings one photo or receipt. */
export function BringFile({ grantId, kind, faces, ...shown }: Props) {
  return (
    <Bring
      icon={kind === 'PHOTO' ? 'camera' : 'file'}
      accept={chosen[kind]}
      send={(file) => bring(grantId, file, kind, faces)}
      {...shown}
    />
  );
}
