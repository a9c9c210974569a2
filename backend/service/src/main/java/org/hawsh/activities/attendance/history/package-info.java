/**
 * What became of one mark, and who set it when.
 *
 * <p>Words: <em>history line</em>.
 *
 * <p>Imports: access, activities.attendance.marks, participants, platform.database, platform.http,
 * platform.problems, platform.words, work.records.
 */
package org.hawsh.activities.attendance.history;
