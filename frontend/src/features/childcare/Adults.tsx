import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildcareDay } from '../../api/contract';
import { createChildcareAdult, endChildcareAdult } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { isRefusal } from '../../api/problem';
import { under } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { Reason } from '../../ui/Reason';
import { SelectField } from '../../ui/Field';
import { useDeed } from '../../ui/useDeed';
import { useChildWords } from './useChildWords';

type Props = { id: string; today: ChildcareDay; mayMark: boolean };

/** Who is with the children. Whoever goes although too few would stay is asked twice. */
export function Adults({ id, today, mayMark }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { clock } = useChildWords();
  const queries = useQueryClient();
  const [who, setWho] = useState('');
  const again = () => queries.invalidateQueries(under('Childcare'));
  const coming = useDeed({
    mutationFn: (staffMember: string) =>
      createChildcareAdult({
        path: { centreId: id },
        headers: once(crypto.randomUUID()),
        body: { staffMemberId: staffMember },
      }),
    onSuccess: () => {
      setWho('');
      return again();
    },
  });
  const going = useDeed({
    mutationFn: ({ adult, anyway }: { adult: string; anyway: boolean }) =>
      endChildcareAdult({ path: { centreId: id, adultId: adult }, body: { anyway } }),
    onSuccess: again,
  });
  const here = today.adults.filter(({ leftAt }) => !leftAt);
  const stays = going.variables;
  return (
    <section>
      <h2 className="bar">{t('childcare.adultsHere')}</h2>
      <p className="small">
        {t('childcare.adultsCount', {
          here: number(today.corner?.adultsHere ?? 0),
          needed: number(today.corner?.adultsNeeded ?? 0),
        })}
      </p>
      {here.length === 0 && <p className="waiting">{t('childcare.noAdults')}</p>}
      <ul className="adults">
        {here.map((adult) => (
          <li key={adult.id}>
            <span>
              <bdi>{adult.name}</bdi>{' '}
              <span className="small">{t('childcare.since', { clock: clock(adult.cameAt) })}</span>
            </span>
            {mayMark && (
              <button
                type="button"
                className="btn quiet"
                aria-label={t('childcare.signOutOf', { name: adult.name })}
                onClick={() => going.send({ adult: adult.id, anyway: false })}
              >
                {t('childcare.signOut')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {going.error && (
        <>
          <Reason error={going.error} />
          {isRefusal(going.error, 409) && stays && !stays.anyway && (
            <button type="button" className="btn" onClick={() => going.send({ adult: stays.adult, anyway: true })}>
              {t('childcare.goAnyway')}
            </button>
          )}
        </>
      )}
      {mayMark && (
        <div className="sign-in">
          <SelectField
            label={t('childcare.who')}
            value={who}
            onChange={setWho}
            options={[
              { value: '', label: t('form.choose') },
              ...today.staff.map((person) => ({
                value: person.id,
                label: person.mayBeWithChildren ? person.name : `${person.name} (${t('childcare.papers')})`,
              })),
            ]}
          />
          <button type="button" className="btn" disabled={!who} onClick={() => coming.send(who)}>
            {t('childcare.signIn')}
          </button>
        </div>
      )}
      <Reason error={coming.error} />
    </section>
  );
}
