/**
 * What waits for somebody, who is in the house, and what tomorrow needs: children who are still here, hand-overs, payments and
 * exports for a second person, sheets not locked, offers about to lapse, people who stopped coming, courses to close, certificates to issue, pairs
 * to look at; how many come tomorrow, and how many children. Nothing is stored here: what is done is gone with the next reading.
 *
 * <p>Imports: access, activities.attendance.figures, activities.childcare, activities.giving, centres, participants,
 * participants.duplicates, participants.exports, platform.database, platform.http, platform.problems, platform.words, work.records. What is counted of
 * courses is read from the tables of its neighbours in plain SQL.
 */
package org.hawsh.activities.tasks;
