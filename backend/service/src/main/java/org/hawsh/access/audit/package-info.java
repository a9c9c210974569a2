/**
 * Who looked: the audit trail as a data-protection officer reads it. The trail itself is written by
 * {@link org.hawsh.platform.AuditTrail}.
 *
 * <p>Imports: access, platform.
 */
package org.hawsh.access.audit;
