/**
 * The audit trail and the history of records: who did what to whom, which cannot be changed or deleted.
 *
 * <p>Words: <em>act</em> (one line of the trail), <em>change</em> (which fields of a record an edit changed).
 *
 * <p>Imports: platform.database, platform.problems, platform.request, platform.security, platform.values.
 */
package org.hawsh.platform.trail;
