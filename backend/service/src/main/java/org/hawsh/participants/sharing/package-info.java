/**
 * Which centres a person belongs to beside the one that registered them.
 *
 * <p>Words: <em>sharing</em> (another centre may read the record too).
 *
 * <p>Imports: access, centres, platform.database, work.records.
 */
package org.hawsh.participants.sharing;
