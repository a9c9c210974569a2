/**
 * What became of people three and six months after they completed a course.
 *
 * <p>Words: <em>tracer</em>, <em>outcome</em>.
 *
 * <p>Imports: access, activities.courses.catalogue, activities.enrolment, centres, participants, platform.database,
 * platform.http, platform.problems, work.records.
 */
package org.hawsh.activities.enrolment.tracer;
