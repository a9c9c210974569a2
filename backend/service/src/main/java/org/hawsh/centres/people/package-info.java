/**
 * The people of a centre: its staff, with or without a login, and the focal points in its communities, who have none.
 * Their phone numbers are read by few, and every reading is written down.
 *
 * <p>Imports: access, centres, centres.closures, platform.database, platform.http, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.centres.people;
