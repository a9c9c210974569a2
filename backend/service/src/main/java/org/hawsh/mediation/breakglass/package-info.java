/**
 * Opening a sealed file without being a member of it: a supervisor of another centre asks with a reason, a second person approves, and
 * it is open to be read for an hour. The members are told, what was read is written down, and the data-protection officer says within
 * a week whether it was justified (ADR 40).
 *
 * <p>Words: <em>opening</em> (of one file, by one person, for an hour), <em>emergency</em> (opened at once, the second person comes
 * after), <em>part</em> (of a file: the parties, the meetings), <em>review</em> (by the officer).
 *
 * <p>Imports: access, access.decisions, mediation.members, mediation.vault, platform.database, platform.http, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.breakglass;
