/**
 * Households: people who live together, registered or only named, and who may fetch a child.
 *
 * <p>Words: <em>household</em>, <em>member</em>, <em>child</em> (a member who is not certainly grown up), <em>collector</em> (allowed
 * to fetch a child, or forbidden).
 *
 * <p>Imports: access, centres, participants, participants.matching, participants.profile, platform.database,
 * platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.participants.households;
