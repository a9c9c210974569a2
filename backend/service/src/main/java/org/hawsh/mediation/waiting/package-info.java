/**
 * What waits today for a mediator, in the cases they are a member of, and for their supervisor.
 *
 * <p>Imports: access, platform.database, platform.http, work.records.
 */
package org.hawsh.mediation.waiting;
