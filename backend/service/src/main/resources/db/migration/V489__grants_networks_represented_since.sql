-- Who signs for a network does so from a day on, and until another; of somebody who did it more than once the last time is kept.
alter table volunteer_network_member add column represents_from date, add column represents_until date;
update volunteer_network_member set represents_from = joined_on where represents;
alter table volunteer_network_member
    add constraint volunteer_network_member_represents_from_a_day check (case when represents
        then represents_from is not null and represents_from >= joined_on and represents_until is null
        else (represents_from is null) = (represents_until is null) end),
    add constraint volunteer_network_member_term_ordered check (represents_until >= represents_from);
grant update (represents_from, represents_until) on volunteer_network_member to hawsh_app;
