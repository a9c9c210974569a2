/**
 * Completing a course: who meets its rule by the sessions that were held while they were enrolled. It stands above enrolments and
 * above attendance, so that neither of the two needs the other's tables to say who completes.
 *
 * <p>Words: <em>held</em> (sessions whose sheet somebody began), <em>attended</em>, <em>completion</em>.
 *
 * <p>Imports: access, activities, activities.courses.catalogue, activities.enrolment,
 * activities.enrolment.waitinglist, centres, platform.database, platform.problems, work.records.
 */
package org.hawsh.activities.enrolment.completion;
