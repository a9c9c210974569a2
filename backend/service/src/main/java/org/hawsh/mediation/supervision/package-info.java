/**
 * What the supervisor of a centre sees of its cases, and whom they ask to mediate: cards without a word of what was told.
 *
 * <p>Words: <em>card</em> (languages, kind, state, dates and what is overdue), <em>proposal</em> (a mediator is asked), <em>safety
 * alert</em> (the one thing that reaches the supervisor in words).
 *
 * <p>Imports: access, mediation.cases, mediation.mediators, mediation.members, mediation.parties, mediation.vault,
 * participants.households, participants.matching, platform.database, platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.supervision;
