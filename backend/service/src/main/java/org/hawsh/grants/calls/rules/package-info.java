/**
 * What a funder's contribution lets a centre pass on to others, as data: the ceiling of one support, how much is set aside for all,
 * the last day, and what each call must say before it opens. The European Union's rules on financial support to third parties
 * are such a set.
 *
 * <p>Words: <em>support rules</em> (of one contribution), <em>requirement</em> (what a call must say), <em>ceiling</em> (of one
 * support), <em>total</em> (set aside for all calls), <em>left</em> (of the total, what no open call holds).
 *
 * <p>Imports: access, centres.funding, platform.database, platform.http, platform.problems, platform.values, work.records.
 */
package org.hawsh.grants.calls.rules;
