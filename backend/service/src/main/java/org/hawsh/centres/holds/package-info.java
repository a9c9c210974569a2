/**
 * Private use: a room held for something nobody else needs to know of. Counselling, mediation and everything else look the
 * same here: no reason is asked, nobody is told who holds it, and an ended hold leaves no row.
 *
 * <p>Imports: access, centres, centres.closures, centres.rooms, platform.database, platform.http, platform.problems,
 * work.records.
 */
package org.hawsh.centres.holds;
