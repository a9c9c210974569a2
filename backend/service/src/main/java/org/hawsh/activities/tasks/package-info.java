/**
 * What waits for somebody at a centre, and what tomorrow needs: sheets not locked, offers about to lapse, people who stopped
 * coming, courses to close, certificates to issue; how many come tomorrow, and how many children. Nothing is stored here.
 *
 * <p>Imports: access, activities.attendance.figures, centres, participants, platform.database, platform.http,
 * platform.problems, platform.words, work.records. What is counted is read from the tables of its neighbours in
 * plain SQL.
 */
package org.hawsh.activities.tasks;
