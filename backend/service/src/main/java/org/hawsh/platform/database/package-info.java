/**
 * How the service speaks to PostgreSQL: the scope of the caller on every connection, and rows read and written at
 * once.
 *
 * <p>Words: <em>caller scope</em> (the centres row-level security lets the caller read).
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.platform.database;
