/**
 * What there is to look up of courses and sessions, for this feature and its neighbours: within the centres of the
 * caller, and of their own courses for who teaches. Nothing is changed here.
 *
 * <p>Words: <em>course</em>, <em>session</em>, <em>teacher</em>, <em>own</em> (of a course the caller teaches).
 *
 * <p>Imports: access, activities, centres, platform.database, platform.http, platform.problems, platform.words.
 */
package org.hawsh.activities.courses.catalogue;
