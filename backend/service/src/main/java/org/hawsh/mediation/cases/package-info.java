/**
 * The case file itself: how it came, where it stands, and who its members are. Everything is found by membership, or is read in an
 * opening; whoever has neither gets what somebody gets who asks for a case that does not exist.
 *
 * <p>Words: <em>hand-over</em> (a case that a registrar sends on and cannot read again), <em>assignment</em> (of a mediator to a
 * case; accepted, it is membership), <em>ending</em> (without an agreement; why is its members' alone).
 *
 * <p>Imports: access, centres, mediation.breakglass, mediation.mediators, mediation.members, mediation.vault, platform.codes, platform.database,
 * platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.cases;
