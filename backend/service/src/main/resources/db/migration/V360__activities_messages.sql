-- Messages to people: written in the transaction of what they tell of, sent by whoever claims them. No text, no number: both are
-- looked up at the moment of sending, as they are then.
create table message (
    id             uuid        not null constraint message_pk primary key,
    centre_id      uuid        not null,
    participant_id uuid        not null constraint message_participant_fk references participant (id),
    kind           text        not null constraint message_kind_known check (kind in
                   ('OFFER_MADE', 'OFFER_LAPSES', 'PLACE_CONFIRMED', 'SESSION_CANCELLED', 'SESSION_MOVED', 'SESSION_ON_AGAIN',
                    'CENTRE_CLOSED', 'COURSE_CANCELLED', 'CERTIFICATE_READY')),
    course_id      uuid        not null,
    enrolment_id   uuid        not null,
    session_id     uuid        constraint message_session_fk references course_session (id),
    told_at        timestamp,               -- the session's time as it is told, in the centre's own time
    state          text        not null constraint message_state_known check (state in ('WAITING', 'SENT', 'BY_HAND', 'TOLD', 'NOT_SENT')),
    reason         text        constraint message_reason_known check (reason in
                   ('CONSENT_NOT_ASKED', 'CONSENT_REFUSED', 'NO_PHONE', 'NO_SAFE_WAY', 'WOMAN_CALLER_ONLY', 'CALLS_ONLY',
                    'PHONE_OF_ANOTHER', 'NOT_SO_ANY_MORE', 'TRANSPORT_FAILED')),
    due_at         timestamptz not null,
    attempts       integer     not null constraint message_attempts_counted check (attempts >= 0),
    lease_until    timestamptz,
    written_at     timestamptz not null,
    settled_at     timestamptz,
    tried_at       timestamptz,             -- called by hand, and not reached
    constraint message_course_fk foreign key (course_id, centre_id) references course (id, centre_id),
    constraint message_enrolment_fk foreign key (enrolment_id, centre_id) references enrolment (id, centre_id),
    constraint message_settled_says_when check ((state in ('SENT', 'TOLD', 'NOT_SENT')) = (settled_at is not null)),
    constraint message_not_sent_because check (state not in ('BY_HAND', 'NOT_SENT') or reason is not null),
    constraint message_of_a_session_says_which check
        ((kind in ('SESSION_CANCELLED', 'SESSION_MOVED', 'SESSION_ON_AGAIN', 'CENTRE_CLOSED')) = (session_id is not null)
         and (session_id is null) = (told_at is null))
);
create index message_of_participant on message (participant_id, id desc);
create index message_to_send on message (due_at) where state = 'WAITING';
create index message_to_call on message (centre_id, id) where state = 'BY_HAND';

-- What the logging transport was given: it takes each message once, whoever brings it again after a crash.
create table message_handed_over (
    message_id uuid        not null constraint message_handed_over_pk primary key constraint message_handed_over_message_fk references message (id),
    centre_id  uuid        not null,
    at         timestamptz not null default now()
);

do $$
declare
    walled text;
begin
    foreach walled in array array['message', 'message_handed_over'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on message to hawsh_app;
grant select, insert on message_handed_over to hawsh_app;

-- Takes one message that is due, for half a minute; what a worker that is no more had taken is taken again.
-- SECURITY DEFINER: the house has no centre until it knows for which it works.
create function claim_message() returns table (message_id uuid, centre uuid)
    language sql volatile security definer set search_path = public
begin atomic
    update message m set lease_until = now() + interval '30 seconds', attempts = m.attempts + 1
    where m.id = (select w.id from message w
                  where w.state = 'WAITING' and w.due_at <= now() and (w.lease_until is null or w.lease_until < now())
                  order by w.due_at limit 1 for update skip locked)
    returning m.id, m.centre_id;
end;
revoke all on function claim_message() from public;
grant execute on function claim_message() to hawsh_app;
