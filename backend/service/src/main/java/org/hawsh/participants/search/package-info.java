/**
 * Finding people by what is typed at the desk: parts of a name in any script and spelling, a year, a phone, a
 * reference.
 *
 * <p>Words: <em>candidate</em> (somebody whose words fit, before the ranking), <em>hit</em> (somebody as the answer
 * shows them, with what of them matched).
 *
 * <p>Imports: access, centres, participants, participants.matching, participants.names, places, platform.database,
 * platform.jobs, platform.problems, platform.security, platform.values, work.records.
 */
package org.hawsh.participants.search;
