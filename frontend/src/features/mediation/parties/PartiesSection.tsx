import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationParty } from '../../../api/contract';
import { listMediationPartiesQuery, readMediationCaseQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { Icon } from '../../../ui/Icon';
import { Empty } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { ConsentForm } from './ConsentForm';
import { PartyCard } from './PartyCard';
import { PartyForm } from './PartyForm';
import { isMediated } from '../isMediated';
import { sealed } from '../queries';
import { ScreeningForm } from './ScreeningForm';
import { Screenings } from './Screenings';

type Open = { form: 'add' } | { form: 'change' | 'screen' | 'screened' | 'consent'; party: MediationParty };

/** The parties of a case, equal and side by side. */
export function PartiesSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const list = useQuery(sealed(items(listMediationPartiesQuery({ path: { caseId: id } }))));
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const mediated = useQuery(sealed(readMediationCaseQuery({ path: { caseId: id } })));
  if (!list.data || !mediated.data) return <QueryState of={[list, mediated]} />;
  const going = isMediated(mediated.data);
  const name = open && 'party' in open ? (open.party.details?.name ?? '') : '';
  return (
    <section>
      <div className="bar">
        <h2>{open ? t(`partyForm.${open.form}`, { name }) : t('mediation.parties')}</h2>
        {!open && going && (
          <button type="button" className="btn quiet" onClick={() => setOpen({ form: 'add' })}>
            <Icon name="plus" />
            {t('mediation.addParty')}
          </button>
        )}
      </div>
      {!open && list.data.length === 0 && (
        <Empty icon="people">
          <p>{t(going ? 'mediation.noParties' : 'mediation.nobodyNamed')}</p>
        </Empty>
      )}
      {!open && (
        <ul className="seal-sides">
          {list.data.map((party) => (
            <PartyCard key={party.id} party={party} onOpen={(form) => setOpen({ form, party })} readOnly={!going} />
          ))}
        </ul>
      )}
      {open && (
        <div className="in-place">
          {open.form === 'add' && <PartyForm caseId={id} onClose={close} />}
          {open.form === 'change' && <PartyForm caseId={id} party={open.party} onClose={close} />}
          {open.form === 'screen' && <ScreeningForm caseId={id} party={open.party} onClose={close} />}
          {open.form === 'screened' && <Screenings caseId={id} party={open.party} onClose={close} />}
          {open.form === 'consent' && <ConsentForm caseId={id} party={open.party} onClose={close} />}
        </div>
      )}
    </section>
  );
}
