import { useTranslation } from 'react-i18next';
import { inOrder } from './inOrder';

/** The languages spoken around the centres, by the codes the service takes. */
const tongues = ['ar', 'ckb', 'kmr', 'tk', 'syr', 'en'] as const;

export function useTongues() {
  const { t } = useTranslation();
  const name = (code: string) => {
    const known = tongues.find((candidate) => candidate === code);
    return known ? t(`tongue.${known}`) : code;
  };
  return {
    name,
    options: inOrder(tongues, name).map((code) => ({ value: code as string, label: name(code) })),
  };
}
