import { useTranslation } from 'react-i18next';

/** The languages spoken around the centres, by the codes the service takes. */
export const tongues = ['ar', 'ckb', 'kmr', 'tk', 'syr', 'en'] as const;

export function useTongues() {
  const { t } = useTranslation();
  return {
    name: (code: string) => {
      const known = tongues.find((candidate) => candidate === code);
      return known ? t(`tongue.${known}`) : code;
    },
  };
}
