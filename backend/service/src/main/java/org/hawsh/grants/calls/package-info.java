/**
 * Calls for initiatives of volunteers: written as a draft, opened by a second person once everything is said that the contribution asks
 * for, closed by their last day. What people apply for (what is supported, by which criteria, up to how much) stands once a call is
 * open; only its words are mended and its last day is put off. Nobody is named in a call.
 *
 * <p>Words: <em>call</em> (an invitation to apply, for one contribution at one centre), <em>opening</em> (asked for by one person,
 * decided by another), <em>unmet</em> (what a draft still lacks).
 *
 * <p>Imports: access, access.decisions, centres, grants.calls.rules, grants.tasks, platform.codes, platform.http, platform.problems,
 * platform.request, platform.values, platform.words, work.records.
 */
package org.hawsh.grants.calls;
