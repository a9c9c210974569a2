/**
 * What networks apply for: written down by the centre's staff as a draft that may lack anything, submitted once nothing is missing,
 * and mended afterwards only where the centre asks for it. Whoever applied follows it by a code, without a login.
 *
 * <p>Words: <em>application</em> (of one network, for one call), <em>line</em> (one thing that is needed, and what it costs),
 * <em>asked</em> (what all lines come to but those the network brings itself), <em>unmet</em> (what stands in the way of
 * submitting), <em>tracking code</em> (given with the first submission).
 *
 * <p>Imports: access, centres, grants.calls, grants.calls.rules, grants.networks, places, platform.codes,
 * platform.database, platform.http, platform.problems, platform.request, platform.values, platform.words, work.records.
 */
package org.hawsh.grants.applications;
