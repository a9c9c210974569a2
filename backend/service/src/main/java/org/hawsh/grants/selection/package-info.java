/**
 * Who is supported under a call, after it has closed: minutes of a committee with scores and declarations, or two blind reviews; the
 * list sorted by them with the line where the money ends; what somebody proposes out of it, and what a second person decides.
 *
 * <p>Words: <em>minutes</em> (who sat, what they scored, why), <em>interest</em> (a member is related to a network: what they score
 * does not count there), <em>weighted sum</em> (points times weights, exact), <em>line</em> (where the money ends), <em>proposal</em>
 * (an amount for each application, or none).
 *
 * <p>Imports: access, access.decisions, centres, grants.applications, grants.calls, grants.calls.rules, grants.networks,
 * grants.selection.reviews, platform.database, platform.http, platform.problems, platform.request, platform.values, platform.words, work.records.
 */
package org.hawsh.grants.selection;
