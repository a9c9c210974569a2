-- What a call for initiatives lets people choose from: which kinds of action it supports, who may apply and which papers they bring.
insert into code_list (name, title_en, title_ar, title_ckb) values ('initiative-kinds', 'What an initiative does', 'ماذا تفعل المبادرة', 'دەستپێشخەرییەکە چی دەکات');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('initiative-kinds', 'PUBLIC_SPACE', 'make a public space beautiful', 'تجميل مكان عام', 'جوانکردنی شوێنێکی گشتی', 10, '{}', false),
    ('initiative-kinds', 'COMMUNITY_GARDEN', 'found a community garden', 'إنشاء حديقة مجتمعية', 'دروستکردنی باخچەیەکی کۆمەڵگە', 20, '{}', false),
    ('initiative-kinds', 'PLAY_AREA', 'a place for children to play', 'مكان للعب الأطفال', 'شوێنێک بۆ یاریی منداڵان', 30, '{}', false),
    ('initiative-kinds', 'CLEAN_UP', 'a clean-up', 'حملة تنظيف', 'هەڵمەتی پاککردنەوە', 40, '{}', false),
    ('initiative-kinds', 'CULTURE_EVENT', 'a cultural event', 'فعالية ثقافية', 'چالاکییەکی کولتووری', 50, '{}', false),
    ('initiative-kinds', 'SMALL_REPAIR', 'a small repair of a shared place', 'إصلاح صغير في مكان مشترك', 'چاککردنێکی بچووک لە شوێنێکی هاوبەش', 60, '{}', false),
    ('initiative-kinds', 'OTHER', 'something else for everybody', 'شيء آخر يفيد الجميع', 'شتێکی تر بۆ هەمووان', 70, '{}', false);

insert into code_list (name, title_en, title_ar, title_ckb) values ('initiative-applicants', 'Who may apply for an initiative', 'من يمكنه تقديم مبادرة', 'کێ دەتوانێت دەستپێشخەری پێشکەش بکات');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('initiative-applicants', 'VOLUNTEER_NETWORK', 'volunteer networks, registered or not', 'شبكات المتطوعين، مسجلة كانت أم لا', 'تۆڕەکانی خۆبەخشان، تۆمارکراو بن یان نا', 10, '{}', false),
    ('initiative-applicants', 'YOUTH_GROUP', 'groups of young people', 'مجموعات الشباب', 'گرووپەکانی گەنجان', 20, '{}', false),
    ('initiative-applicants', 'WOMENS_GROUP', 'groups of women', 'مجموعات النساء', 'گرووپەکانی ژنان', 30, '{}', false),
    ('initiative-applicants', 'NEIGHBOURS', 'neighbours of one quarter', 'جيران الحي الواحد', 'دراوسێکانی یەک گەڕەک', 40, '{}', false),
    ('initiative-applicants', 'SCHOOL', 'a school with its parents', 'مدرسة مع أولياء الأمور', 'قوتابخانەیەک لەگەڵ دایک و باوکان', 50, '{}', false);

insert into code_list (name, title_en, title_ar, title_ckb) values ('initiative-documents', 'What is brought with an application', 'ما يُرفق بالطلب', 'چی لەگەڵ داواکارییەکە دەهێنرێت');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('initiative-documents', 'BUDGET', 'a list of what is needed and what it costs', 'قائمة بما يلزم وكلفته', 'لیستێک لەوەی پێویستە و تێچووەکەی', 10, '{}', false),
    ('initiative-documents', 'SKETCH', 'a sketch or a photo of the place', 'رسم أو صورة للمكان', 'وێنەکێشان یان وێنەیەکی شوێنەکە', 20, '{}', false),
    ('initiative-documents', 'OWNER_LETTER', 'a letter of the owner of the land', 'رسالة من مالك الأرض', 'نامەیەکی خاوەنی زەوییەکە', 30, '{}', false),
    ('initiative-documents', 'MUNICIPALITY_LETTER', 'a letter of the municipality', 'رسالة من البلدية', 'نامەیەکی شارەوانی', 40, '{}', false),
    ('initiative-documents', 'WORKS_PERMIT', 'a permit for works', 'رخصة للأعمال', 'مۆڵەتی کارکردن', 50, '{}', false),
    ('initiative-documents', 'UPKEEP_PLAN', 'who looks after it later, and how', 'من يعتني به لاحقاً وكيف', 'دواتر کێ ئاگاداری دەبێت و چۆن', 60, '{}', false);
