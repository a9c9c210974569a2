-- In a transaction of its own, so that a large register (4 to 6 seconds a million) is read and written to meanwhile.
alter table participant validate constraint participant_reference_shape;
