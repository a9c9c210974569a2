import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/Icon';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';

type Props<T> = {
  label: string;
  icon: IconName;
  /** What may be chosen, as a file input takes it. */
  accept: string;
  send: (file: File) => Promise<T>;
  onDone: (brought: T) => void;
};

/** Brings one file at once, so that a form with much in it waits for none. */
export function Bring<T>({ label, icon, accept, send, onDone }: Props<T>) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const bringing = useDeed({ mutationFn: send, onSuccess: onDone });
  return (
    <div>
      <button
        type="button"
        className="btn"
        aria-disabled={bringing.isPending}
        onClick={() => !bringing.isPending && input.current?.click()}
      >
        <Icon name={icon} />
        {bringing.isPending ? t('attachments.adding') : label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="sr"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) bringing.send(file);
        }}
      />
      {bringing.isPending && <progress aria-label={t('attachments.adding')} />}
      <Reason error={bringing.error} />
    </div>
  );
}
