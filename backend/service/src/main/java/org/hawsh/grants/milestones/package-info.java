/**
 * What a network did of what it agreed to do: a report of a milestone, with photographs of before and after, told by one person and accepted
 * by another, or sent back with what to mend. What was told stays; a report that was sent back is told anew.
 *
 * <p>Words: <em>report</em> (of one milestone), <em>accepted</em> (the milestone is reached with it), <em>sent back</em> (a refused decision;
 * its reason is what to mend).
 *
 * <p>Imports: access, access.decisions, centres, grants.awards, grants.evidence, platform.http, platform.problems,
 * platform.words, work.records.
 */
package org.hawsh.grants.milestones;
