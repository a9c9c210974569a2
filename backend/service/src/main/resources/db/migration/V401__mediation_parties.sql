-- The parties of a case are equal; who they are is sealed. A consent to the process is each party's own and can be taken back at
-- any time, so what somebody said is added and the latest stands.
create table mediation_party (
    id           uuid        not null constraint mediation_party_pk primary key,
    case_id      uuid        not null constraint mediation_party_case_fk references mediation_case (id),
    kind         text        not null constraint mediation_party_kind_known check (kind in ('PERSON', 'GROUP')),
    added_at     timestamptz not null,
    sealed_party bytea       not null constraint mediation_party_size check (octet_length(sealed_party) < 50000),
    version      integer     not null,
    constraint mediation_party_of_case_unique unique (id, case_id)
);
create index mediation_party_of_case on mediation_party (case_id, id);

create table mediation_consent (
    id          uuid        not null constraint mediation_consent_pk primary key,
    case_id     uuid        not null,
    party_id    uuid        not null,
    given       boolean     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    sealed_how  bytea       not null constraint mediation_consent_size check (octet_length(sealed_how) < 10000),
    constraint mediation_consent_party_fk foreign key (party_id, case_id) references mediation_party (id, case_id)
);
create index mediation_consent_of_party on mediation_consent (party_id, id desc);

-- Each party is asked alone, and again on the day of every joint meeting. Questions are about what happens, never "was there
-- violence?"; they come in versions, so that an old answer stays an answer to what was asked.
create table mediation_question (
    version  integer not null,
    number   integer not null,
    text_en  text    not null constraint mediation_question_en_written check (text_en <> ''),
    text_ar  text    not null constraint mediation_question_ar_written check (text_ar <> ''),
    text_ckb text    not null constraint mediation_question_ckb_written check (text_ckb <> ''),
    constraint mediation_question_pk primary key (version, number)
);
grant select on mediation_question to hawsh_app;
insert into mediation_question (version, number, text_en, text_ar, text_ckb) values
    (1, 1, 'When you two disagree at home or at work, how does it usually end?',
           'حين تختلفان في البيت أو العمل، كيف ينتهي الأمر عادةً؟',
           'کاتێک لە ماڵ یان لە کار ناکۆک دەبن، زۆرجار چۆن کۆتایی دێت؟'),
    (1, 2, 'If you say something the other side does not like, what happens afterwards?',
           'إذا قلت شيئاً لا يعجب الطرف الآخر، فماذا يحدث بعد ذلك؟',
           'ئەگەر شتێک بڵێیت لایەنەکەی تر پێی خۆش نەبێت، دوای ئەوە چی ڕوودەدات؟'),
    (1, 3, 'Who decides whether you come here, and who knows that you came?',
           'من يقرر مجيئك إلى هنا، ومن يعلم أنك جئت؟',
           'کێ بڕیار دەدات بێیتە ئێرە، و کێ دەزانێت کە هاتوویت؟'),
    (1, 4, 'Is there somebody you would not want to meet on the way here or back?',
           'هل هناك من لا تودّ أن تلقاه في طريقك إلى هنا أو عند عودتك؟',
           'کەسێک هەیە نەتەوێت لە ڕێگای هاتن یان گەڕانەوەدا بیبینیت؟'),
    (1, 5, 'Could you sit in one room with the other side and say what you think?',
           'هل يمكنك أن تجلس مع الطرف الآخر في غرفة واحدة وتقول ما تفكر فيه؟',
           'دەتوانیت لەگەڵ لایەنەکەی تر لە یەک ژووردا دابنیشیت و ئەوەی بیری لێ دەکەیتەوە بیڵێیت؟'),
    (1, 6, 'What would you lose if you said no to an offer of the other side?',
           'ماذا تخسر لو رفضت عرضاً من الطرف الآخر؟',
           'ئەگەر پێشنیازێکی لایەنەکەی تر ڕەت بکەیتەوە، چی لەدەست دەدەیت؟'),
    (1, 7, 'Since this dispute began, has anything changed in how you sleep, go out or see your family?',
           'منذ بدء هذا النزاع، هل تغيّر شيء في نومك أو خروجك أو لقائك بأهلك؟',
           'لەوەتەی ئەم ناکۆکییە دەستی پێکردووە، شتێک لە نوستن و چوونەدەرەوە و بینینی خێزانەکەتدا گۆڕاوە؟'),
    (1, 8, 'What would make a meeting safe for you: coming apart, another place, somebody beside you?',
           'ما الذي يجعل اللقاء آمناً لك: مجيء منفصل، مكان آخر، شخص إلى جانبك؟',
           'چی وادەکات کۆبوونەوەیەک بۆ تۆ سەلامەت بێت: هاتنی جیا، شوێنێکی تر، کەسێک لەتەنیشتت؟');

create table mediation_screening (
    id                uuid        not null constraint mediation_screening_pk primary key,
    case_id           uuid        not null,
    party_id          uuid        not null,
    day               date        not null,
    questions_version integer     not null,
    outcome           text        not null constraint mediation_screening_outcome_known
        check (outcome in ('GO_ON', 'GO_ON_WITH_ARRANGEMENTS', 'STOP')),
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null,
    sealed_answers    bytea       not null constraint mediation_screening_size check (octet_length(sealed_answers) < 100000),
    constraint mediation_screening_party_fk foreign key (party_id, case_id) references mediation_party (id, case_id)
);
create index mediation_screening_of_party on mediation_screening (party_id, id desc);

do $$
declare
    walled text;
begin
    foreach walled in array array['mediation_party', 'mediation_consent', 'mediation_screening'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (case_id = any ((select cases_of_caller())::uuid[]))'
                       || ' with check (case_id = any ((select cases_of_caller())::uuid[]))', walled || '_members', walled);
        execute format('grant select, insert on %I to hawsh_app', walled);
    end loop;
end
$$;
grant update (sealed_party, version) on mediation_party to hawsh_app;
