import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallOutcome, MessageCall } from '../../api/contract';
import { recordCall } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Reason } from '../../ui/Reason';
import { fullName, Named } from '../../ui/Named';
import { Empty, Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { Phone } from '../../ui/Phone';
import { useDeed } from '../../ui/useDeed';
import { callsQuery } from './queries';
import { useMessageWords } from './useMessageWords';

/** Whom somebody of the staff has to call, because no message may be written to them. */
export function Calls({ id }: { id: string }) {
  const { t } = useTranslation();
  const calls = useQuery(callsQuery(id));
  return (
    <section>
      <h2 className="bar">{t('calls.title')}</h2>
      <p className="small">{t('calls.what')}</p>
      {!calls.data ? (
        <QueryState of={calls} />
      ) : calls.data.length === 0 ? (
        <Empty icon="phone">
          <p>{t('calls.none')}</p>
        </Empty>
      ) : (
        <ul className="calls">
          {calls.data.map((call) => (
            <OneCall key={call.message.id} centreId={id} call={call} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OneCall({ centreId, call }: { centreId: string; call: MessageCall }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const words = useMessageWords();
  const queries = useQueryClient();
  const name = fullName(call.person.name);
  const calling = useDeed({
    mutationFn: (outcome: CallOutcome) =>
      recordCall({ path: { centreId, messageId: call.message.id }, body: { outcome } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: callsQuery(centreId).queryKey }),
  });
  const answered = (outcome: CallOutcome, key: 'reached' | 'notReached') => (
    <button
      type="button"
      className="btn"
      aria-label={t(`calls.${key}Of`, { name })}
      aria-disabled={calling.isPending}
      onClick={() => calling.send(outcome)}
    >
      {t(`calls.${key}`)}
    </button>
  );
  return (
    <li>
      <p>
        <Link to="/people/$id" params={{ id: call.person.id }}>
          <Named name={call.person.name} />
        </Link>{' '}
        <Phone number={call.phone} />
      </p>
      <p className="small">
        <Dots
          of={[
            t(`phoneWhose.${call.whose}`),
            call.askFor && t('calls.askFor', { name: call.askFor }),
            call.bestHours.length > 0 &&
              call.bestHours.map((hours) => t(`contactHours.${hours}`)).join(t('history.and')),
            call.triedAt && t('calls.tried', { when: moment(call.triedAt) }),
          ]}
        />
      </p>
      {(call.womanCallerOnly || !call.maySayCentre) && (
        <p className="chips">
          {call.womanCallerOnly && (
            <Status tone="saffron" icon="alert">
              {t('contact.womanCallerOnly')}
            </Status>
          )}
          {!call.maySayCentre && (
            <Status tone="saffron" icon="alert">
              {t('calls.nameNoCentre')}
            </Status>
          )}
        </p>
      )}
      <blockquote lang={call.language} dir={call.language === 'en' ? 'ltr' : 'rtl'}>
        {call.words}
      </blockquote>
      <p className="small">
        <Dots of={[words.kind(call.message), ...words.about(call.message)]} />
      </p>
      <Reason error={calling.error} />
      <div className="row-acts">
        {answered('REACHED', 'reached')}
        {answered('NOT_REACHED', 'notReached')}
      </div>
    </li>
  );
}
