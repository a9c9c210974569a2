/**
 * Who looked: the audit trail as a data-protection officer reads it. The trail itself is written by
 * {@link org.hawsh.platform.trail.AuditTrail}.
 *
 * <p>Imports: access, platform.database, platform.http, platform.security, platform.trail.
 */
package org.hawsh.access.audit;
