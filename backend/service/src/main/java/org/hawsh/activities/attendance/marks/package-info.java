/**
 * The marks on a sheet: what is a mark, which of two marks holds when they were taken on two devices, and the events
 * they come from.
 *
 * <p>Words: <em>mark</em>, <em>mark event</em> (a mark as somebody set it, never changed), <em>held</em> (the mark
 * that holds).
 *
 * <p>Imports: access, activities.courses.catalogue, platform.codes, platform.database, platform.problems, platform.values,
 * platform.words.
 */
package org.hawsh.activities.attendance.marks;
