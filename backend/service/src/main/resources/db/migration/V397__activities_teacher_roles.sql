-- What somebody does in a course.
insert into code_list (name, title_en, title_ar, title_ckb) values ('teacher-roles', 'What somebody does in a course', 'دور من يعلّم في الدورة', 'ڕۆڵی کەسێک لە خولێکدا');
insert into code (list, code, word_en, word_ar, word_ckb, position) values
    ('teacher-roles', 'FACILITATOR', 'Facilitator', 'ميسّر', 'ئاسانکار', 10),
    ('teacher-roles', 'TRAINER', 'Trainer', 'مدرّب', 'ڕاهێنەر', 20),
    ('teacher-roles', 'ASSISTANT', 'Assistant', 'مساعد', 'یاریدەدەر', 30);

alter table course_teacher
    drop constraint course_teacher_role_known,
    add column role_list text not null generated always as ('teacher-roles') stored,
    add constraint course_teacher_role_fk foreign key (role_list, role) references code (list, code);
