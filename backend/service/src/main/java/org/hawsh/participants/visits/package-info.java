/**
 * Attendance counts of old sheets, loaded in two steps: first everything is checked and nothing stored, then all of a file is, or
 * nothing. They are visits, never resolved to people and never added to them (ADR 18).
 *
 * <p>Words: <em>sheet</em> (a file of such counts), <em>visits</em> (how often somebody came), <em>activity</em> (as it was called then).
 *
 * <p>Imports: access, centres, participants, platform.http, platform.problems, platform.request, platform.values,
 * platform.workbooks, platform.words, work.files, work.records.
 */
package org.hawsh.participants.visits;
