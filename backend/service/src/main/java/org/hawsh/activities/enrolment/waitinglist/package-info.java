/**
 * Whose turn it is: the rule a course announced, applied to who waits. What is free is counted on the course; nothing
 * here knows who somebody is.
 *
 * <p>Words: <em>line</em> (who waits, in order), <em>vacancy</em> (what is free), <em>stream</em> (A or B: a quota
 * that names no status), <em>standing</em> (a course as the rule sees it), <em>offer</em> and its time.
 *
 * <p>Imports: activities, activities.courses.catalogue, centres.closures, participants, platform.database,
 * platform.problems.
 */
package org.hawsh.activities.enrolment.waitinglist;
