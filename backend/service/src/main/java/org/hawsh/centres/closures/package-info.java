/**
 * Closing: one act says that a centre or a room of it is closed from–to, because of something. What that does to
 * sessions, childcare and offers is asked of whoever knows ({@link org.hawsh.centres.closures.ClosureConsequences}) and
 * told to them in the same transaction ({@link org.hawsh.centres.closures.CentreClosed},
 * {@link org.hawsh.centres.closures.CentreReopened}); whom to call, of {@link org.hawsh.centres.closures.CallListContributor}.
 *
 * <p>Imports: access, centres, centres.rooms, platform.codes, platform.http, platform.problems, platform.values, platform.words,
 * work.records.
 */
package org.hawsh.centres.closures;
