/**
 * Availability: which rooms are free at a time and which times are free in a room, offered where a plan clashes. What
 * occupies a room or a teacher is never told here.
 *
 * <p>Words: <em>availability</em>, <em>candidate</em> (a time that might be offered).
 *
 * <p>Imports: access, activities.courses.catalogue, activities.courses.timetable, centres, centres.closures,
 * centres.rooms, platform.database, platform.problems, platform.words.
 */
package org.hawsh.activities.courses.availability;
