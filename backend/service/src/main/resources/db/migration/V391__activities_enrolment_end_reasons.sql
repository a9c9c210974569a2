-- Why somebody's enrolment ended. NOT_SAID stands first: nobody has to say why.
insert into code_list (name, title_en, title_ar, title_ckb) values ('enrolment-end-reasons', 'Why somebody leaves a course', 'لماذا يترك أحدٌ دورة', 'بۆچی کەسێک لە خولێک دەڕوات');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('enrolment-end-reasons', 'NOT_SAID', 'did not say', 'لم يذكر', 'نەیگوت', 10, '{}', false),
    ('enrolment-end-reasons', 'WORK', 'found work', 'وجد عملاً', 'کاری دۆزیەوە', 20, '{}', false),
    ('enrolment-end-reasons', 'FAMILY', 'family', 'الأسرة', 'خێزان', 30, '{}', false),
    ('enrolment-end-reasons', 'CHILDCARE', 'childcare', 'رعاية الأطفال', 'چاودێری منداڵان', 40, '{}', false),
    ('enrolment-end-reasons', 'HEALTH', 'health', 'الصحة', 'تەندروستی', 50, '{}', false),
    ('enrolment-end-reasons', 'TRANSPORT', 'transport', 'النقل', 'هاتوچۆ', 60, '{}', false),
    ('enrolment-end-reasons', 'MOVED', 'moved', 'انتقل', 'گواستیەوە', 70, '{}', false),
    ('enrolment-end-reasons', 'RETURNED_HOME', 'returned home', 'عاد إلى منطقته', 'گەڕایەوە ناوچەکەی', 80, '{}', false),
    ('enrolment-end-reasons', 'SAFETY', 'safety', 'السلامة', 'سەلامەتی', 90, '{}', false),
    ('enrolment-end-reasons', 'NOT_WHAT_EXPECTED', 'not what was expected', 'ليس كما كان متوقعاً', 'وەک چاوەڕوانکراو نەبوو', 100, '{}', false),
    ('enrolment-end-reasons', 'OTHER', 'another reason', 'سبب آخر', 'هۆکارێکی تر', 110, '{}', false),
    ('enrolment-end-reasons', 'OFFER_LAPSED', 'the offer lapsed', 'انقضت مهلة العرض', 'ماوەی پێشنیازەکە بەسەرچوو', 120, '{}', true),
    ('enrolment-end-reasons', 'OFFER_DECLINED', 'left the place to others', 'ترك المقعد لغيره', 'جێگەکەی بۆ کەسانی تر جێهێشت', 130, '{}', true),
    ('enrolment-end-reasons', 'NOT_SELECTED', 'others were chosen this time', 'اختير غيره هذه المرة', 'ئەم جارە کەسانی تر هەڵبژێردران', 140, '{}', true),
    ('enrolment-end-reasons', 'COURSE_CANCELLED', 'the course was cancelled', 'أُلغيت الدورة', 'خولەکە هەڵوەشایەوە', 150, '{}', true);

alter table enrolment
    drop constraint enrolment_end_reason_known,
    add column end_reason_list text generated always as (case when end_reason is not null then 'enrolment-end-reasons' end) stored,
    add constraint enrolment_end_reason_fk foreign key (end_reason_list, end_reason) references code (list, code);
