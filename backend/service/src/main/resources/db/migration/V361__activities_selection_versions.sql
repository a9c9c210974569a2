-- By what a committee chooses and what each of them found is edited on top of what was seen.
alter table course add column selection_version integer not null default 0;
alter table selection_sheet add column version integer not null default 0;
