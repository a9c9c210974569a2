import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Icon } from '../../../ui/Icon';
import { AgreementScan } from './AgreementScan';
import type { GrantProps } from './GrantPage';
import { SignForm } from './SignForm';
import { useGrantWords } from './useGrantWords';

/** What is agreed, whether it is signed, and the next step with it. */
export function Agreement({ grant, onDone, onWrite }: GrantProps & { onWrite: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const [signing, setSigning] = useState(false);
  const manages = me.mayIn(grant.centreId, 'GRANT_MANAGE');
  const waits = grant.proposal?.decision.state === 'OPEN';
  const over = grant.state === 'CLOSED' || grant.state === 'CANCELLED';
  const end = {
    onDone: (after: Grant) => {
      setSigning(false);
      onDone(after);
    },
    onCancel: () => setSigning(false),
  };
  return (
    <section>
      <h2 className="bar">{t('initiativeGrants.agreement')}</h2>
      {signing && <SignForm grant={grant} onScanned={onDone} {...end} />}
      {!signing && (
        <>
          <Facts grant={grant} />
          <AgreementScan grant={grant} manages={manages} onDone={onDone} />
          <Link className="btn quiet flush" to="/initiatives/grants/$id/papers" params={{ id: grant.id }}>
            <Icon name="print" />
            {t('initiativePapers.title')}
          </Link>
          {manages && !waits && !over && (
            <div className="acts">
              {grant.agreedOn && !grant.signature && (
                <button type="button" className="btn primary" onClick={() => setSigning(true)}>
                  {t('initiativeGrants.sign')}
                </button>
              )}
              {(!grant.agreedOn || grant.signature) && (
                <button type="button" className={grant.agreedOn ? 'btn' : 'btn primary'} onClick={onWrite}>
                  {t(grant.agreedOn ? 'initiativeGrants.amend' : 'initiativeGrants.writeAgreement')}
                </button>
              )}
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Facts({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const words = useGrantWords();
  const { signature, agreedOn, completedOn, funderShown, notShownBecause } = grant;
  return (
    <dl className="facts">
      <dt>{t('initiativeCalls.days')}</dt>
      <dd>{words.days(grant)}</dd>
      {agreedOn && (
        <>
          <dt>{t('initiativeGrants.approvedOn')}</dt>
          <dd>{day(agreedOn)}</dd>
        </>
      )}
      <dt>{t('initiativeGrants.signed')}</dt>
      <dd>{signature ? day(signature.signedOn) : t('initiativeGrants.notSigned')}</dd>
      {signature && (
        <>
          <dt>{t('initiativeGrants.paperAt')}</dt>
          <dd>
            <bdi>{signature.paperAt}</bdi>
          </dd>
        </>
      )}
      {signature?.notScannedBecause && !grant.agreementScanned && (
        <>
          <dt>{t('initiativeGrants.notScannedBecause')}</dt>
          <dd>
            <bdi>{signature.notScannedBecause}</bdi>
          </dd>
        </>
      )}
      {completedOn && (
        <>
          <dt>{t('initiativeGrants.completedOn')}</dt>
          <dd>{day(completedOn)}</dd>
        </>
      )}
      {(funderShown || notShownBecause) && (
        <>
          <dt>{t(funderShown ? 'initiativeGrants.funderShown' : 'initiativeGrants.notShownBecause')}</dt>
          <dd>
            <bdi>{funderShown ? inMyLanguage(funderShown) : notShownBecause}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}
