-- Who is remembered by a grandfather's name is asked for by another name beside it; a grandfather alone goes by the same index.
create index participant_grandfather_given on participant (grandfather_word, given_word, birth_year);
create index participant_grandfather_father on participant (grandfather_word, father_word, birth_year);
drop index participant_grandfather;
