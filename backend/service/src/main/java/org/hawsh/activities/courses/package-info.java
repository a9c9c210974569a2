/**
 * Courses: one run of an activity at a centre, who teaches it, and its sessions: made from a weekly rule, moved, cancelled,
 * made up for. What closing a centre does to them is decided here too.
 *
 * <p>Words: <em>course</em>, <em>session</em> (one dated meeting of a course, in the centre's own time), <em>sheet</em> (a
 * session's attendance: not taken, open, locked), <em>own session</em> (of a course the caller teaches).
 *
 * <p>Imports: access, activities, activities.courses.catalogue, activities.courses.timetable, centres,
 * centres.closures, centres.people, centres.rooms, platform.codes, platform.database, platform.http, platform.problems, platform.request,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.activities.courses;
