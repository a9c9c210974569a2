/**
 * Writing people down: one at the desk, many from a file, or somebody known by a word who now agrees to be registered;
 * and how many were.
 *
 * <p>Words: <em>registration</em>, <em>further answers</em> (what was told beside who they are).
 *
 * <p>Imports: access, centres, participants, participants.consents, participants.duplicates, participants.names,
 * participants.profile, participants.search, platform.database, platform.http, platform.jobs,
 * platform.problems, platform.values, work.records.
 */
package org.hawsh.participants.registration;
