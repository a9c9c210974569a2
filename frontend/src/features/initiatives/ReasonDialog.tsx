import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../ui/ActDialog';

type Props<T> = {
  /** What is done, on the button too. */
  act: string;
  says: string;
  send: (reason: string) => Promise<T>;
  onDone: (after: T) => unknown;
  onError?: (error: Error) => unknown;
  onClose: () => void;
};

/** What is done for good, or against a rule, says why. */
export function ReasonDialog<T>(props: Props<T>) {
  return <ActDialog title={props.act} needed={useNeeded()} {...props} />;
}

/** A reason that is asked for and may not be left out. */
export function useNeeded() {
  const { t } = useTranslation();
  return { label: t('initiativeCalls.reason'), missing: t('initiativeCalls.reasonMissing') };
}
