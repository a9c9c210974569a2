/**
 * Meetings of a case, joint or with one party, and the notes of its mediators.
 *
 * <p>Words: <em>joint meeting</em> (all parties), <em>caucus</em> (a meeting with one of them, of which nothing is passed on
 * without leave).
 *
 * <p>Imports: access, centres, mediation.breakglass, mediation.cases, mediation.parties, mediation.vault, platform.http, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.meetings;
