import type { Certificate, CertificateState } from '../../api/contract';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';

export const tones: Record<CertificateState, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'saffron', icon: 'clock' },
  PROOF_READ: { tone: 'lapis', icon: 'check' },
  ISSUED: { tone: 'reed', icon: 'check' },
  REVOKED: { tone: 'clay', icon: 'cross' },
};

/** The names as they stand on a paper of this language: the one it is read by first, and the other one beneath. */
export function namesOn(certificate: Pick<Certificate, 'nameArabic' | 'nameLatin'>, language: string): string[] {
  const { nameArabic, nameLatin } = certificate;
  const names = language === 'en' ? [nameLatin, nameArabic] : [nameArabic, nameLatin];
  return names.filter((name): name is string => Boolean(name));
}

/** How somebody is called on the screen. */
export function shownName(certificate: Pick<Certificate, 'nameArabic' | 'nameLatin' | 'language'>): string {
  return namesOn(certificate, certificate.language)[0] ?? '';
}

export function kindOf(certificate: Pick<Certificate, 'kind'>): 'ATTENDANCE' | 'ACHIEVEMENT' {
  return certificate.kind === 'ACHIEVEMENT' ? 'ACHIEVEMENT' : 'ATTENDANCE';
}
