-- A page of a small centre was found by leafing through the index of everybody: of 10,416 people 51 were its own. Now each order has
-- an index led by the centre. A row has one place in an index, and a person may belong to several centres: whoever has a second one
-- stands in an index led by that too, and the very few of three and more are looked through. An element of an array is leakproof, so
-- that these answer behind the wall.
create index participant_of_centre_by_name on participant ((centres[1]), name_sort, id);
create index participant_of_centre_by_registration on participant ((centres[1]), registered_on, id);
create index participant_of_centre_by_birth_year on participant ((centres[1]), birth_year_sort, id);
create index participant_of_second_centre_by_name on participant ((centres[2]), name_sort, id)
    where centres[2] is not null;
create index participant_of_second_centre_by_registration on participant ((centres[2]), registered_on, id)
    where centres[2] is not null;
create index participant_of_second_centre_by_birth_year on participant ((centres[2]), birth_year_sort, id)
    where centres[2] is not null;
create index participant_of_three_centres on participant (id) where centres[3] is not null;
-- Without it the planner takes a third centre for what nearly everybody has.
create statistics participant_third_centre on (centres[3]) from participant;
