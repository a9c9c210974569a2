/**
 * Two reviewers of each application of a call that says so: each reads it without who applied, and neither sees what the other says
 * until both have said it. The database holds that too. Nobody is asked twice about a network they are related to.
 *
 * <p>Words: <em>review</em> (of one application by one person), <em>points</em> (whole, from 0 to 5, one for each criterion),
 * <em>in</em> (said, for good).
 *
 * <p>Imports: access, grants.applications, grants.calls, grants.networks, platform.http, platform.problems, platform.values,
 * platform.words, work.records.
 */
package org.hawsh.grants.selection.reviews;
