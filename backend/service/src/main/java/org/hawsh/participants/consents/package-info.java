/**
 * What people agreed to and took back: one row for each decision about one purpose, never changed, and whether
 * somebody may be contacted.
 *
 * <p>Words: <em>consent</em> (one decision about one purpose), <em>purpose</em>, <em>decision</em> (given, refused,
 * withdrawn), <em>how</em> (in writing, spoken with a witness).
 *
 * <p>Imports: access, centres, participants.names, participants.profile, platform.database, platform.http,
 * platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.participants.consents;
