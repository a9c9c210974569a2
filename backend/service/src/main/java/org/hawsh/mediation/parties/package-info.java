/**
 * The equal parties of a case, people or groups: what each of them agreed to, and how each was screened, alone.
 *
 * <p>Words: <em>consent</em> (to the process; each party's own, and taken back at any time), <em>screening</em> (questions about
 * what happens, asked of one party alone and again on the day of every joint meeting).
 *
 * <p>Imports: access, centres, mediation.breakglass, mediation.cases, mediation.mediators, mediation.members, mediation.vault, participants, participants.matching, participants.profile,
 * platform.database, platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.parties;
