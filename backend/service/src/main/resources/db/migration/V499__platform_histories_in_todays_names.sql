-- What a history says was changed is called as it is called now: from and to are days, and these were times.
update change_log
set changed_fields = array_replace(array_replace(changed_fields, 'from', 'startTime'), 'to', 'endTime')
where entity = 'course' and changed_fields && array['from', 'to'];
update change_log
set changed_fields = array_replace(array_replace(changed_fields, 'from', 'startsAt'), 'to', 'endsAt')
where entity in ('course_session', 'room_hold') and changed_fields && array['from', 'to'];
update change_log
set changed_fields = array_replace(array_replace(array_replace(changed_fields, 'from', 'startsAt'), 'to', 'endsAt'), 'at', 'endsAt')
where entity = 'centre_closure' and changed_fields && array['from', 'to', 'at'];
