import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationUndertaking } from '../../../api/contract';
import { useFormats } from '../../../i18n/useFormats';
import { Icon } from '../../../ui/Icon';
import { Empty, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { isMediated } from '../isMediated';
import { AgreementForm } from './AgreementForm';
import { AgreementTexts } from './AgreementTexts';
import { currentOf } from '../nextStep';
import { OutcomeForm } from './OutcomeForm';
import { SignForm } from './SignForm';
import { UndertakingForm } from './UndertakingForm';
import { Undertakings } from './Undertakings';
import { useCaseFile } from '../useCaseFile';

type Open = { form: 'write' | 'change' | 'sign' | 'undertake' } | { form: 'settle'; undertaking: MediationUndertaking };

/** What the parties may sign or signed: the texts side by side, who signed, and what each undertook. */
export function AgreementSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const [open, setOpen] = useState<Open>();
  const { asked, file } = useCaseFile(id);
  if (!file) return <QueryState of={asked} />;
  const { mediated, parties, agreements } = file;
  const agreement = currentOf(agreements);
  const close = () => setOpen(undefined);
  const active = mediated.state === 'ACTIVE';
  const nameOf = (partyId: string) => parties.find((party) => party.id === partyId)?.details?.name ?? '';
  const signed = new Set(agreement?.signatures.map(({ partyId }) => partyId));
  const unsigned = parties.filter((party) => !signed.has(party.id));
  const act = (form: 'write' | 'change' | 'sign' | 'undertake', primary?: boolean) => (
    <button type="button" className={primary ? 'btn primary' : 'btn'} onClick={() => setOpen({ form })}>
      {t(`agreementForm.${form}`)}
    </button>
  );
  return (
    <section>
      <div className="bar">
        <h2>{open ? t(`agreementForm.${open.form}`) : t('mediation.agreement')}</h2>
        {!open && agreement && (
          <Link className="btn quiet" to="/mediation/cases/$id/paper" params={{ id }}>
            <Icon name="print" />
            {t('mediation.printForSigning')}
          </Link>
        )}
      </div>
      {open ? (
        <div className="in-place">
          {open.form === 'write' && <AgreementForm caseId={id} onClose={close} />}
          {open.form === 'change' && <AgreementForm caseId={id} agreement={agreement} onClose={close} />}
          {open.form === 'undertake' && agreement && (
            <UndertakingForm caseId={id} agreement={agreement} parties={parties} onClose={close} />
          )}
          {open.form === 'sign' && agreement && (
            <SignForm caseId={id} agreement={agreement} parties={unsigned} onClose={close} />
          )}
          {open.form === 'settle' && <OutcomeForm caseId={id} undertaking={open.undertaking} onClose={close} />}
        </div>
      ) : agreement ? (
        <>
          <AgreementTexts agreement={agreement} />
          <ul className="seal-signed">
            {agreement.signatures.map(({ partyId, signedOn, way }) => (
              <li key={partyId}>
                <Status tone="reed" icon="check">
                  {t('mediation.signedBy', { name: nameOf(partyId), when: day(signedOn) })}
                </Status>{' '}
                {way && way !== 'SIGNED' && <span className="small">{t(`signatureWay.${way}`)}</span>}
              </li>
            ))}
          </ul>
          {active && agreement.state === 'DRAFT' && (
            <div className="acts">
              {act('sign', true)}
              {signed.size === 0 && act('undertake')}
              {signed.size === 0 && act('change')}
              {signed.size > 0 && act('write')}
            </div>
          )}
          <Undertakings
            of={agreement}
            nameOf={nameOf}
            settle={
              agreement.state === 'SIGNED' && !mediated.narrativeDestroyed
                ? (undertaking) => setOpen({ form: 'settle', undertaking })
                : undefined
            }
          />
        </>
      ) : (
        <Empty icon="file">
          <p>
            {t(
              active
                ? 'mediation.noAgreement'
                : isMediated(mediated)
                  ? 'mediation.noAgreementYet'
                  : 'mediation.noAgreementMade',
            )}
          </p>
          {active && <div className="acts">{act('write', true)}</div>}
        </Empty>
      )}
    </section>
  );
}
