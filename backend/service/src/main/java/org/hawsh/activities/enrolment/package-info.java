/**
 * Who has a place in a course: applying, the waiting line, offers, childcare seats, choosing by a committee, leaving,
 * completing, and what became of people afterwards.
 *
 * <p>Words: <em>enrolment</em> (somebody's place in a course, from the application to its end), <em>place</em> (held by whoever
 * is offered one or enrolled), <em>line</em> (who waits, in the order of the announced rule), <em>stream</em> (A or B: a quota
 * that names no status), <em>roster</em> (who is enrolled on a day), <em>reserve</em> (who waits after a committee chose),
 * <em>tracer</em> (what somebody does three and six months later).
 *
 * <p>Imports: access, activities, activities.courses, activities.courses.catalogue, activities.enrolment.waitinglist,
 * centres, centres.closures, participants, platform.codes, platform.database, platform.http, platform.jobs, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.activities.enrolment;
