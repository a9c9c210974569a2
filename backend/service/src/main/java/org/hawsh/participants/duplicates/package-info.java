/**
 * Whether two records are one person: compared, kept as a pair until somebody looks, told apart for good.
 *
 * <p>Words: <em>match</em> (a pair nobody has decided about), <em>level</em> (likely, possible), <em>reason</em> (what
 * of the two agrees), <em>distinction</em> (somebody said that they are two people).
 *
 * <p>Imports: access, participants, participants.matching, participants.names, participants.search, platform.database, platform.jobs,
 * platform.http, platform.problems, platform.values, work.records.
 */
package org.hawsh.participants.duplicates;
