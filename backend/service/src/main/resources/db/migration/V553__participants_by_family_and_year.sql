-- A family name beside a year is asked of the second circle and of likely duplicates. Without the year in its index the database
-- looked through that of fathers, one father after another: among a million people 1,123 searches and 82 ms instead of 60 and 14.
create index participant_family_year on participant (family_word, birth_year);
drop index participant_family;
