/**
 * Groups of volunteers that can be supported in what they do for their place: who they are, who represents them, and whether those
 * were looked up in the lists of people who may not be paid.
 *
 * <p>Words: <em>network</em> (a group, formal or not), <em>member</em> (somebody of the register, or somebody who is not),
 * <em>representative</em> (a member who signs for it), <em>sanction check</em> (a representative looked up in one list),
 * <em>clearance</em> (how a representative stands after all checks; what was
 * found about them in another network of the centre counts).
 *
 * <p>Imports: access, access.decisions, centres, centres.people, participants, participants.matching, participants.names, platform.codes,
 * platform.database, platform.http, platform.problems, platform.security, platform.values, platform.words,
 * work.records.
 */
package org.hawsh.grants.networks;
