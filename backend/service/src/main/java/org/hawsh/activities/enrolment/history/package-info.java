/**
 * The courses of one person, over the years and the centres the caller may see.
 *
 * <p>Words: <em>course history</em>.
 *
 * <p>Imports: access, activities.enrolment, participants, platform.database, platform.http, platform.problems,
 * platform.words, work.records.
 */
package org.hawsh.activities.enrolment.history;
