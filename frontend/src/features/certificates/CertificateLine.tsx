import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../api/contract';
import { updateCertificate } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { languages } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { Dots } from '../../ui/Dots';
import { History } from '../../ui/History';
import { Code } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { kindOf, shownName, tones } from './naming';
import { ProofForm } from './ProofForm';
import { RevokeDialog } from './RevokeDialog';

type Props = { certificate: Certificate; onChanged: () => Promise<unknown> };

/** One name of the list: as it will stand on the paper, and what can be done with it now. */
export function CertificateLine({ certificate, onChanged }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const [open, setOpen] = useState<'edit' | 'revoke' | 'history'>();
  const { state, nameArabic, nameLatin, language, number, issuedOn, revokedBecause } = certificate;
  const name = shownName(certificate);
  const reading = useDeed({
    mutationFn: () =>
      updateCertificate({ path: { certificateId: certificate.id }, headers: seen(certificate), body: {} }),
    onSuccess: onChanged,
  });
  const done = async (changed: boolean) => {
    setOpen(undefined);
    if (changed) await onChanged();
  };
  if (open === 'edit') {
    return (
      <li>
        <div className="in-place">
          <ProofForm certificate={certificate} onClose={(changed) => void done(changed)} />
        </div>
      </li>
    );
  }
  const still = state === 'DRAFT' || state === 'PROOF_READ';
  return (
    <li>
      <div className="who-of">
        <div className="both-names">
          <p>
            <bdi>{nameArabic ?? <span className="dim">{t('certificates.noArabic')}</span>}</bdi>
          </p>
          <p>
            <bdi>{nameLatin ?? <span className="dim">{t('certificates.noLatin')}</span>}</bdi>
          </p>
          <p className="small">
            <Dots
              of={[
                t(`earned.${kindOf(certificate)}`),
                t('certificates.in', { language: languages[language].name }),
                number && <Code key="number">{number}</Code>,
                issuedOn && day(issuedOn),
              ]}
            />
          </p>
          {revokedBecause && <p className="small">{t('certificates.because', { why: revokedBecause })}</p>}
          <Reason error={reading.error} />
        </div>
      </div>
      <div className="holds">
        <Status {...tones[state]}>{t(`certificateState.${state}`)}</Status>
        <div className="row-acts">
          {state === 'DRAFT' && (
            <button
              type="button"
              className="btn"
              aria-label={t('certificates.rightOf', { name })}
              aria-disabled={reading.isPending}
              onClick={() => reading.send(undefined)}
            >
              {t('certificates.right')}
            </button>
          )}
          {still && (
            <button
              type="button"
              className="btn quiet"
              aria-label={t('kit.changeOf', { name })}
              onClick={() => setOpen('edit')}
            >
              {t('kit.change')}
            </button>
          )}
          {state === 'ISSUED' && (
            <>
              <Link
                className="btn quiet"
                aria-label={t('certificates.printOf', { name })}
                to="/courses/$id/certificates/print"
                params={{ id: certificate.courseId }}
                search={{ of: certificate.id }}
              >
                {t('kit.print')}
              </Link>
              <button
                type="button"
                className="btn quiet"
                aria-label={t('certificates.revokeOf', { name })}
                onClick={() => setOpen('revoke')}
              >
                {t('certificates.revoke')}
              </button>
            </>
          )}
          <button
            type="button"
            className="btn quiet"
            aria-label={t('certificates.historyOf', { name })}
            onClick={() => setOpen('history')}
          >
            {t('certificates.history')}
          </button>
        </div>
      </div>
      {open === 'revoke' && <RevokeDialog certificate={certificate} onClose={(changed) => void done(changed)} />}
      {open === 'history' && (
        <Dialog title={t('certificates.historyOf', { name })} onClose={() => setOpen(undefined)}>
          <History kind="certificate" id={certificate.id} />
          <div className="acts">
            <button type="button" className="btn" onClick={() => setOpen(undefined)}>
              {t('form.close')}
            </button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
