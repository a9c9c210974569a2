import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { useFormats } from '../../../i18n/useFormats';
import { Note } from '../../../ui/Note';
import { type Due, dueOf } from './due';

/** What is due, before everything else. */
export function DueSection({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { day } = useFormats();
  const due = dueOf(grant);
  if (due.length === 0) return null;
  const late = due.some(({ what }) => what === 'LATE' || what === 'AGAIN');
  const said = (one: Due) => {
    if ('milestone' in one)
      return t(`grantDue.${one.what}`, { title: one.milestone.title, day: day(one.milestone.dueOn) });
    if ('instalment' in one)
      return t(`grantDue.${one.what}`, { number: one.instalment.position, amount: money(one.instalment.amount) });
    return t(`grantDue.${one.what}`);
  };
  return (
    <Note tone={late ? 'clay' : 'saffron'} icon={late ? 'alert' : 'clock'}>
      <b>{t('initiativeGrants.due')}</b>
      <ul>
        {due.map((one) => (
          <li key={keyOf(one)}>{said(one)}</li>
        ))}
      </ul>
    </Note>
  );
}

function keyOf(one: Due): string {
  if ('milestone' in one) return one.milestone.id;
  return 'instalment' in one ? one.instalment.id : one.what;
}
