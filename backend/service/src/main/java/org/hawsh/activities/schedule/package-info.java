/**
 * What is on, for whoever wants to know: the public schedule of each centre without a login, as a page, as JSON and as a
 * calendar (RFC 5545), and the calendar of what somebody teaches. Nothing sensitive and nobody's name is ever part of it.
 *
 * <p>Imports: access, centres, platform.database, platform.http, platform.problems, platform.values,
 * platform.words, work.records. It reads the courses through the database's public functions only, so that what is
 * public is decided in one place.
 */
package org.hawsh.activities.schedule;
