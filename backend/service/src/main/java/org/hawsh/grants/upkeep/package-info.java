/**
 * What became of the places that initiatives made: somebody goes there 3, 6 and 12 months after they were completed and says what they found. A place
 * nobody cares for is shown as such. The list of places names nobody.
 *
 * <p>Words: <em>round</em> (one of the three times), <em>visit</em> (somebody was there), <em>condition</em> (what they found), <em>carer</em> (who
 * cares for it now), <em>place</em> (what an initiative made).
 *
 * <p>Imports: access, centres, grants.awards, grants.calls, grants.evidence, places, platform.codes, platform.database, platform.http,
 * platform.problems, platform.words, work.records.
 */
package org.hawsh.grants.upkeep;
