/**
 * Choosing by a committee: announced criteria, each member by themselves, nobody with an interest.
 *
 * <p>Words: <em>selection</em>, <em>criterion</em>, <em>committee</em>, <em>sheet</em> (what one member found of one
 * applicant), <em>reserve</em> (who waits after it was decided).
 *
 * <p>Imports: access, activities.courses.catalogue, activities.enrolment, platform.database, platform.http,
 * platform.problems, platform.words, work.records.
 */
package org.hawsh.activities.enrolment.selection;
