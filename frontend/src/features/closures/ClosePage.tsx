import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOpenDaysQuery, listRoomsQuery } from '../../api/gen/queries.gen';
import { createClosure, previewClosure } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { items } from '../../api/items';
import { sameKeyForTheSame } from '../../api/sameKey';
import { under } from '../../api/under';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { addDays, isoDay, localNow, readDay } from '../../i18n/dates';
import { nameOf } from '../../i18n/inMyLanguage';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { useDeed } from '../../ui/useDeed';
import { CallList } from './CallList';
import { ClosingFields } from './ClosingFields';
import { ClosingPreview } from './ClosingPreview';
import { CAUSES, beginClosing, closingFaults, noticeOf, opensAgain, spanOf, toClosure } from './closing';

/**
 * One act: what, how long, why. First it is shown what follows and who must be called; the second press of the same
 * key closes. The first choice has the focus, and every choice has its key.
 */
export function ClosePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [now] = useState(() => localNow(new Date()));
  const [form, setForm] = useState(() => beginClosing(now));
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: id } })));
  const causes = useCodes(CAUSES);
  const span = spanOf(form, now);
  const from = (span?.endsAt ?? now).slice(0, 10);
  const days = useQuery(
    items(listOpenDaysQuery({ path: { centreId: id }, query: { from, to: isoDay(addDays(readDay(from), 14)) } })),
  );
  const room = rooms.data?.find((candidate) => candidate.id === form.roomId);
  const cause = causes.codeOf(form.cause ?? '');
  const around = {
    now,
    room: room?.name,
    opens: room ? undefined : opensAgain(span?.endsAt ?? null, days.data),
    why: cause?.traits.includes('UNSAID_AT_THE_DOOR') ? undefined : cause?.word,
  };
  const plan = toClosure(form, around);

  const looking = useDeed({
    mutationFn: (input: NonNullable<typeof plan>) => previewClosure({ path: { centreId: id }, body: planOf(input) }),
  });
  const declaring = useDeed({
    mutationFn: (input: NonNullable<typeof plan>) =>
      createClosure({ path: { centreId: id }, headers: once(keyOf(input)), body: input }),
    onSuccess: async (closure) => {
      await queries.invalidateQueries(under('Centres', 'Messages'));
      await navigate({
        to: '/centres/$id/closures/$closureId',
        params: { id, closureId: closure.id },
        state: { justClosed: true },
        replace: true,
      });
    },
  });
  const seen = looking.data;
  useEffect(() => {
    document.getElementById('span')?.focus();
  }, []);

  const faults = Object.fromEntries(Object.entries(closingFaults(form, now)).map(([field, key]) => [field, t(key)]));
  const send = () => {
    setTried(true);
    if (!plan) return false;
    if (seen) declaring.send(plan);
    else looking.send(plan);
    return true;
  };

  return (
    <Page
      title={t('closing.title', { centre: me.centreName(id) })}
      narrow
      focusTitle={false}
      above={
        <Link className="back" to="/centres/$id" params={{ id }}>
          <Icon name="back" />
          {me.centreName(id)}
        </Link>
      }
    >
      <Form send={send} error={looking.error ?? declaring.error} faults={tried ? faults : undefined}>
        <ClosingFields
          form={form}
          change={(part) => {
            // What was shown belongs to what was chosen then.
            if (!('written' in part)) looking.reset();
            if (declaring.error) declaring.reset();
            setForm((before) => ({ ...before, ...part }));
          }}
          rooms={(rooms.data ?? []).map((one) => ({ id: one.id, name: nameOf(one) }))}
          notice={noticeOf(form, around)}
          errorOf={(field) => (tried ? faults[field] : undefined)}
        />
        {seen && <ClosingPreview preview={seen} />}
        <div className="acts">
          <button type="submit" className="btn primary big" aria-disabled={looking.isPending || declaring.isPending}>
            <Icon name="lock" />
            {declaring.isPending
              ? t('kit.saving')
              : seen
                ? room
                  ? t('closing.closeRoom')
                  : t('closing.close')
                : t('closing.look')}
          </button>
          <Link className="btn big" to="/centres/$id" params={{ id }}>
            {t('form.cancel')}
          </Link>
        </div>
        {seen && (
          <section>
            <h3>{t('callList.title')}</h3>
            <CallList entries={seen.callList} />
          </section>
        )}
      </Form>
    </Page>
  );
}

function planOf({ roomId, startsAt, endsAt, cause }: NonNullable<ReturnType<typeof toClosure>>) {
  return { roomId, startsAt, endsAt, cause };
}
