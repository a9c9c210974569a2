-- A code a parent is told is typed on a phone's number pad, in whichever digits; those told before today are still good.
alter table childcare_stay drop constraint childcare_stay_code_shape;
alter table childcare_stay add constraint childcare_stay_code_shape check (code ~ '^([0-9]{6}|[A-Z0-9]{4})$');
