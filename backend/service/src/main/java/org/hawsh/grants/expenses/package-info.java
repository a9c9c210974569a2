/**
 * What became of what a network was given: each expense with its receipt, or with the reason why there is none and two who saw it; handed in by
 * one person and approved by another, with which that much of what was paid, or delivered as goods, is accounted for.
 *
 * <p>Words: <em>expense</em> (what was bought on one day), <em>receipt</em> (its scan), <em>unproven</em> (why there is none, and who saw it),
 * <em>open</em> (what was given and is neither accounted for nor waits to be).
 *
 * <p>Imports: access, access.decisions, centres, grants.applications, grants.awards, grants.evidence, grants.ledger, platform.database,
 * platform.http, platform.problems, platform.security, platform.values, platform.words, work.records.
 */
package org.hawsh.grants.expenses;
