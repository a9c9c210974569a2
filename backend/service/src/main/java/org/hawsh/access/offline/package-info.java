/**
 * What a device needs besides the PIN to open the names it keeps for working offline: the service's share of the key, given to a
 * live sign-in for a day (ADR 63).
 *
 * <p>Words: <em>lease</em>, <em>share</em>.
 *
 * <p>Imports: access, platform.database, platform.http, platform.jobs, platform.problems, platform.security, platform.trail,
 * platform.values.
 */
package org.hawsh.access.offline;
