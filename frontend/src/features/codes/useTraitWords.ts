import { useTranslation } from 'react-i18next';
import { codeTraits } from '../../api/contract';

/** The rules that hang on codes, in words; one that is newer than this client stands for itself. */
export function useTraitWords() {
  const { t } = useTranslation();
  return (trait: string) => {
    const known = codeTraits.find((one) => one === trait);
    return known ? t(`codeTrait.${known}`) : trait;
  };
}
