-- Sealed case files. Nobody but its members can tell that a case exists: row-level security compares with membership, and
-- no table outside these ones changes when a case does. Whatever somebody told, and who the parties are, lies here
-- sealed under a key of the case (org.hawsh.mediation.vault); no foreign key names a disputant.

-- Tags of BCP 47: a language and perhaps a script.
create function is_languages(tags text[]) returns boolean
    language sql immutable
    return cardinality(tags) between 1 and 10
        and array_to_string(tags, ' ', '?') ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?( [a-z]{2,3}(-[A-Z][a-z]{3})?)*$';
revoke all on function is_languages(text[]) from public;
grant execute on function is_languages(text[]) to hawsh_app;

-- Who mediates: staff with a login, or people of the community without one. That somebody mediates is no secret.
create table mediator (
    id            uuid    not null constraint mediator_pk primary key,
    centre_id     uuid    not null constraint mediator_centre_fk references centre (id),
    name          text    not null constraint mediator_name_length check (char_length(name) between 1 and 120),
    account       uuid,
    languages     text[]  not null constraint mediator_languages_known
        check (is_languages(languages)),
    certificate   text    not null constraint mediator_certificate_length check (char_length(certificate) between 1 and 60),
    certified_on  date    not null,
    trained_hours integer not null constraint mediator_trained_hours_plausible check (trained_hours between 1 and 2000),
    active        boolean not null,
    version       integer not null,
    constraint mediator_of_centre_unique unique (id, centre_id)
);
create unique index mediator_once_a_centre on mediator (centre_id, account) where account is not null;

insert into code_list (name, title_en, title_ar, title_ckb) values
    ('dispute-kinds', 'What a dispute is about', 'موضوع النزاع', 'ناکۆکییەکە لەسەر چییە'),
    ('dispute-origins', 'Who brought a dispute', 'من أتى بالنزاع', 'کێ ناکۆکییەکەی هێنا'),
    ('mediation-end-reasons', 'Why a mediation ended without an agreement', 'لماذا انتهت الوساطة بلا اتفاق', 'بۆچی نێوەندگیرییەکە بێ ڕێککەوتن کۆتایی هات');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('dispute-kinds', 'LAND', 'land', 'أرض', 'زەوی', 10, '{}', false),
    ('dispute-kinds', 'HOUSING', 'housing', 'سكن', 'خانوو', 20, '{}', false),
    ('dispute-kinds', 'DEBT', 'debt', 'دَين', 'قەرز', 30, '{}', false),
    ('dispute-kinds', 'NEIGHBOURS', 'neighbours', 'جيران', 'دراوسێیەتی', 40, '{}', false),
    ('dispute-kinds', 'WORK', 'work', 'عمل', 'کار', 50, '{}', false),
    ('dispute-kinds', 'RETURN', 'return', 'عودة', 'گەڕانەوە', 60, '{}', false),
    ('dispute-kinds', 'SERVICES', 'services, such as water or the generator', 'خدمات كالماء أو المولّدة', 'خزمەتگوزاری، وەک ئاو یان مۆلیدە', 70, '{}', false),
    ('dispute-kinds', 'OTHER', 'something else', 'أمر آخر', 'شتێکی تر', 80, '{}', false),
    ('dispute-origins', 'A_PARTY', 'one of the parties', 'أحد الأطراف', 'یەکێک لە لایەنەکان', 10, '{}', false),
    ('dispute-origins', 'ALL_PARTIES', 'all parties together', 'جميع الأطراف معاً', 'هەموو لایەنەکان پێکەوە', 20, '{}', false),
    ('dispute-origins', 'CENTRE_STAFF', 'staff of the centre', 'موظفو المركز', 'کارمەندانی سەنتەر', 30, '{}', false),
    ('dispute-origins', 'FOCAL_POINT', 'a focal point of the community', 'منسّق من أهل المنطقة', 'هاوئاهەنگێکی ناوچەکە', 40, '{}', false),
    ('dispute-origins', 'COMMUNITY_LEADER', 'somebody respected in the community', 'وجه من وجهاء المنطقة', 'کەسایەتییەکی ناوچەکە', 50, '{}', false),
    ('dispute-origins', 'ORGANISATION', 'an organisation', 'منظمة', 'ڕێکخراوێک', 60, '{}', false),
    ('dispute-origins', 'AUTHORITY', 'an authority', 'جهة رسمية', 'لایەنێکی فەرمی', 70, '{}', false),
    ('mediation-end-reasons', 'NO_AGREEMENT', 'no agreement was found', 'لم يُتوصّل إلى اتفاق', 'ڕێککەوتن نەکرا', 10, '{}', false),
    ('mediation-end-reasons', 'A_PARTY_WITHDREW', 'a party withdrew', 'انسحب أحد الأطراف', 'لایەنێک کشایەوە', 20, '{}', false),
    ('mediation-end-reasons', 'A_PARTY_NOT_REACHED', 'a party could not be reached', 'تعذّر الوصول إلى أحد الأطراف', 'لایەنێک نەدۆزرایەوە', 30, '{}', false),
    ('mediation-end-reasons', 'NOT_SAFE', 'it was not safe to go on', 'لم يكن الاستمرار آمناً', 'بەردەوامبوون سەلامەت نەبوو', 40, '{}', false),
    ('mediation-end-reasons', 'MEDIATOR_STOPPED', 'the mediator stopped', 'توقّف الوسيط', 'نێوەندگیرەکە وازی هێنا', 50, '{}', false),
    ('mediation-end-reasons', 'DIVORCE_OR_CUSTODY', 'divorce or custody: never mediated here', 'طلاق أو حضانة: لا وساطة فيه هنا', 'جیابوونەوە یان سەرپەرشتی منداڵ: لێرە نێوەندگیری تێدا ناکرێت', 60, '{REFERRAL}', false),
    ('mediation-end-reasons', 'BLOOD_OR_HONOUR', 'blood or honour: never mediated here', 'دم أو شرف: لا وساطة فيه هنا', 'خوێن یان شەرەف: لێرە نێوەندگیری تێدا ناکرێت', 70, '{REFERRAL}', false),
    ('mediation-end-reasons', 'CRIMINAL_MATTER', 'a criminal matter: never mediated here', 'قضية جنائية: لا وساطة فيها هنا', 'کێشەی تاوانکاری: لێرە نێوەندگیری تێدا ناکرێت', 80, '{REFERRAL}', false),
    ('mediation-end-reasons', 'CHILD_PROTECTION', 'the protection of a child: never mediated here', 'حماية طفل: لا وساطة فيها هنا', 'پاراستنی منداڵ: لێرە نێوەندگیری تێدا ناکرێت', 90, '{REFERRAL}', false),
    ('mediation-end-reasons', 'GIVES_A_WOMAN', 'a settlement that gives a woman: never mediated here', 'صلح تُعطى فيه امرأة: لا وساطة فيه هنا', 'ئاشتەوایی بە پێدانی ئافرەت: لێرە نێوەندگیری تێدا ناکرێت', 100, '{REFERRAL}', false);

create table mediation_case (
    id            uuid        not null constraint mediation_case_pk primary key,
    centre_id     uuid        not null constraint mediation_case_centre_fk references centre (id),
    reference     text        not null constraint mediation_case_reference_once unique
        constraint mediation_case_reference_shape check (reference ~ '^MC-[2-9A-HJ-NP-Z]{8}-[2-9A-HJ-NP-Z]$'),
    kind          text        not null,
    kind_list     text        not null generated always as ('dispute-kinds') stored,
    came_by       text        not null,
    came_by_list  text        not null generated always as ('dispute-origins') stored,
    urgency       text        not null constraint mediation_case_urgency_known check (urgency in ('ORDINARY', 'SOON', 'AT_ONCE')),
    languages     text[]      not null constraint mediation_case_languages_known
        check (is_languages(languages)),
    state         text        not null constraint mediation_case_state_known
        check (state in ('INTAKE', 'SCREENING', 'CONSENT_PENDING', 'ACTIVE', 'AGREEMENT', 'ENDED', 'FOLLOW_UP', 'CLOSED')),
    state_since   timestamptz not null,
    received_at   timestamptz not null,
    received_by   uuid        not null,
    sealed_told   bytea       not null constraint mediation_case_told_size check (octet_length(sealed_told) < 200000),
    sealed_ending bytea       constraint mediation_case_ending_size check (octet_length(sealed_ending) < 50000),
    version       integer     not null,
    constraint mediation_case_kind_fk foreign key (kind_list, kind) references code (list, code),
    constraint mediation_case_came_by_fk foreign key (came_by_list, came_by) references code (list, code),
    constraint mediation_case_ended_with_a_reason check (state <> 'ENDED' or sealed_ending is not null)
);
create index mediation_case_of_centre on mediation_case (centre_id, received_at desc);

-- One key for each case, wrapped by a key outside the database. A key that is destroyed takes the narrative with it.
create table mediation_key (
    case_id      uuid        not null constraint mediation_key_pk primary key
        constraint mediation_key_case_fk references mediation_case (id),
    wrapped      bytea,
    kek_id       bigint,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    constraint mediation_key_whole_or_destroyed check (num_nonnulls(wrapped, kek_id) = case when destroyed_at is null then 2 else 0 end)
);

-- Who works on a case. PROPOSED by the supervisor and not yet declared; ACCEPTED with no interest of their own, which makes a
-- member; DECLINED; ENDED. EXCLUDED is for good, whatever else somebody may do.
create table mediation_assignment (
    id          uuid        not null constraint mediation_assignment_pk primary key,
    case_id     uuid        not null constraint mediation_assignment_case_fk references mediation_case (id),
    mediator_id uuid        not null constraint mediation_assignment_mediator_fk references mediator (id),
    account     uuid,
    state       text        not null constraint mediation_assignment_state_known
        check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED', 'EXCLUDED')),
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    declared_at timestamptz,
    ended_at    timestamptz,
    version     integer     not null,
    constraint mediation_assignment_declared_before_membership check (state = 'PROPOSED' or declared_at is not null or state in ('ENDED', 'EXCLUDED')),
    constraint mediation_assignment_ended_once check ((ended_at is not null) = (state in ('DECLINED', 'ENDED', 'EXCLUDED')))
);
-- A mediator is asked once for a case, and whoever is excluded is not asked again.
create unique index mediation_assignment_once on mediation_assignment (case_id, mediator_id) where state <> 'ENDED';
create index mediation_assignment_of_account on mediation_assignment (account, case_id);

-- One or two mediators at a time.
create function mediation_case_has_two_mediators_at_most() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    perform 1 from mediation_case where id = new.case_id for update;
    if (select count(*) from mediation_assignment where case_id = new.case_id and state in ('PROPOSED', 'ACCEPTED')) > 2 then
        raise check_violation using message = 'two mediators work on it already', constraint = 'mediation_assignment_two_at_most';
    end if;
    return new;
end
$$;
revoke all on function mediation_case_has_two_mediators_at_most() from public;
create constraint trigger mediation_assignment_two_at_most after insert or update of state on mediation_assignment
    for each row execute function mediation_case_has_two_mediators_at_most();

-- SECURITY DEFINER: the policies ask it, and it would ask them. An exclusion overrides everything.
create function cases_of_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(a.case_id), '{}')
    from mediation_assignment a
    where a.account = caller() and a.state = 'ACCEPTED'
      and not exists (
          select from mediation_assignment e where e.case_id = a.case_id and e.account = caller() and e.state = 'EXCLUDED');
end;
revoke all on function cases_of_caller() from public;
grant execute on function cases_of_caller() to hawsh_app;

-- Those that somebody is asked to mediate, and has not said yet whether they know a party.
create function cases_proposed_to_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(a.case_id), '{}')
    from mediation_assignment a
    where a.account = caller() and a.state = 'PROPOSED';
end;
revoke all on function cases_proposed_to_caller() from public;
grant execute on function cases_proposed_to_caller() to hawsh_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['mediator', 'mediation_case', 'mediation_key', 'mediation_assignment'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
    end loop;
end
$$;
create policy mediator_centre on mediator to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
-- Whoever hands a case over adds a row they cannot read.
create policy mediation_case_add on mediation_case for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]) and received_by = (select caller()));
create policy mediation_case_members on mediation_case for select to hawsh_app
    using (id = any ((select cases_of_caller())::uuid[]));
create policy mediation_case_edit on mediation_case for update to hawsh_app
    using (id = any ((select cases_of_caller())::uuid[])) with check (id = any ((select cases_of_caller())::uuid[]));
create policy mediation_key_add on mediation_key for insert to hawsh_app with check (true);
create policy mediation_key_members on mediation_key for select to hawsh_app
    using (case_id = any ((select cases_of_caller())::uuid[]) or case_id = any ((select cases_proposed_to_caller())::uuid[]));
create policy mediation_assignment_members on mediation_assignment for select to hawsh_app
    using (account = (select caller()) or case_id = any ((select cases_of_caller())::uuid[]));
-- One's own case is begun by declaring that one knows no party of it.
create policy mediation_assignment_own on mediation_assignment for insert to hawsh_app
    with check (account = (select caller()) and proposed_by = (select caller()) and state = 'ACCEPTED');
create policy mediation_assignment_answered on mediation_assignment for update to hawsh_app
    using (account = (select caller()) or case_id = any ((select cases_of_caller())::uuid[]))
    with check (account = (select caller()) or case_id = any ((select cases_of_caller())::uuid[]));
grant select, insert, update on mediator to hawsh_app;
grant insert on mediation_case, mediation_key to hawsh_app;
grant select, update (kind, urgency, languages, state, state_since, sealed_told, sealed_ending, version) on mediation_case to hawsh_app;
grant select on mediation_key to hawsh_app;
grant select, insert, update (state, declared_at, ended_at, version) on mediation_assignment to hawsh_app;

-- The job that wraps keys anew has no caller. It sees wrapped keys only, and changes none that was changed meanwhile.
create function mediation_keys_under_another_kek(newest bigint, at_most integer)
    returns table (case_id uuid, wrapped bytea)
    language sql stable security definer set search_path = public
begin atomic
    select k.case_id, k.wrapped from mediation_key k where k.kek_id <> newest limit at_most;
end;
create function rewrap_mediation_key(which uuid, seen bytea, anew bytea, newest bigint) returns integer
    language sql volatile security definer set search_path = public
begin atomic
    with done as (
        update mediation_key set wrapped = anew, kek_id = newest where case_id = which and wrapped = seen returning 1)
    select count(*)::integer from done;
end;
create function destroy_mediation_key(which uuid) returns integer
    language sql volatile security definer set search_path = public
begin atomic
    with done as (
        update mediation_key set wrapped = null, kek_id = null, destroyed_at = now()
        where case_id = which and destroyed_at is null returning 1)
    select count(*)::integer from done;
end;
revoke all on function mediation_keys_under_another_kek(bigint, integer), rewrap_mediation_key(uuid, bytea, bytea, bigint),
    destroy_mediation_key(uuid) from public;
grant execute on function mediation_keys_under_another_kek(bigint, integer), rewrap_mediation_key(uuid, bytea, bytea, bigint),
    destroy_mediation_key(uuid) to hawsh_app;
