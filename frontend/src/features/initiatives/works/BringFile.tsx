import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind, GrantEvidence, PhotoFaces } from '../../../api/contract';
import { Icon } from '../../../ui/Icon';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { bring, chosen } from './evidence';

type Props = {
  grantId: string;
  kind: EvidenceKind;
  faces?: PhotoFaces;
  label: string;
  onDone: (evidence: GrantEvidence) => void;
};

/** Brings one photo or receipt at once, so that a form with much in it waits for no file. */
export function BringFile({ grantId, kind, faces, label, onDone }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const bringing = useDeed({ mutationFn: (file: File) => bring(grantId, file, kind, faces), onSuccess: onDone });
  return (
    <div>
      <button
        type="button"
        className="btn"
        aria-disabled={bringing.isPending}
        onClick={() => !bringing.isPending && input.current?.click()}
      >
        <Icon name={kind === 'PHOTO' ? 'camera' : 'file'} />
        {bringing.isPending ? t('attachments.adding') : label}
      </button>
      <input
        ref={input}
        type="file"
        accept={chosen[kind]}
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
