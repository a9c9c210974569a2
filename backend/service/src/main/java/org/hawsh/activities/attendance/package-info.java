/**
 * Who was there: the sheet of each session, from the first mark to the lock and what is corrected after it.
 *
 * <p>Words: a <em>mark</em> is what a device said about one person and is never changed; what <em>holds</em> follows from all marks
 * of that person at that session, in whatever order they came ({@link org.hawsh.activities.attendance.marks.MarkRule}). A session is
 * <em>held</em> once its sheet is locked.
 *
 * <p>Imports: access, activities.attendance.figures, activities.attendance.marks, activities.courses.catalogue,
 * centres, participants, participants.matching, participants.names, participants.registration, platform.blobs,
 * platform.codes, platform.database, platform.http, platform.problems, platform.request, platform.workbooks,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.activities.attendance;
