-- Lists of codes a house may want to change: why somebody leaves a course, what a room is for. A list is stated on the sheet of its
-- feature and seeded by a migration; its codes are mended by whoever keeps the lists of the whole house.
create table code_list (
    name      text not null constraint code_list_pk primary key
              constraint code_list_name_shape check (name ~ '^[a-z]+(-[a-z]+)*$' and char_length(name) <= 40),
    title_en  text not null constraint code_list_title_en_written check (title_en <> ''),
    title_ar  text not null constraint code_list_title_ar_written check (title_ar <> ''),
    title_ckb text not null constraint code_list_title_ckb_written check (title_ckb <> '')
);
grant select on code_list to hawsh_app;

create table code (
    id         uuid        not null default uuidv7() constraint code_pk primary key,
    list       text        not null constraint code_list_fk references code_list (name),
    code       text        not null constraint code_shape check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    word_en    text        not null constraint code_word_en_written check (word_en <> '' and char_length(word_en) <= 120),
    word_ar    text        not null constraint code_word_ar_written check (word_ar <> '' and char_length(word_ar) <= 120),
    word_ckb   text        not null constraint code_word_ckb_written check (word_ckb <> '' and char_length(word_ckb) <= 120),
    position   integer     not null constraint code_position_range check (position between 0 and 999), -- the order in which they are offered
    traits     text[]      not null default '{}', -- the rules that hang on it, as the sheet of its feature names them
    automatic  boolean     not null default false, -- written by the program where something follows from something else
    retired_at timestamptz, -- since then it is read on what has it, and given to nothing new
    version    integer     not null default 0,
    constraint code_once_in_its_list unique (list, code),
    constraint code_automatic_stays check (not automatic or retired_at is null)
);
grant select, insert on code to hawsh_app;
grant update (word_en, word_ar, word_ckb, position, traits, retired_at, version) on code to hawsh_app;
