import { addMediationAttachment } from '../../api/gen/sdk.gen';
import { stillAsChosen } from '../../ui/csvFile';

/** Sends a file as it is. What it is called goes into a header, in any script (RFC 8187), and so into no address. */
export async function attach(caseId: string, file: File) {
  await stillAsChosen(file);
  return addMediationAttachment({
    path: { caseId },
    headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${coded(file.name)}` },
    body: file,
  });
}

/** What `encodeURIComponent` leaves and RFC 8187 does not. */
export function coded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
