/**
 * Who mediates at a centre: staff with a login, and people of the community without one.
 *
 * <p>Imports: access, participants, platform.database, platform.http, platform.problems, platform.values,
 * platform.words, work.records.
 */
package org.hawsh.mediation.mediators;
