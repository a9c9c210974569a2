/**
 * People handed on in a file. Somebody asks for it with a reason, somebody else at the centre approves it, and for a day whoever
 * asked may fetch it. The file is made anew from what they may see at that moment and is never kept (ADR 15).
 *
 * <p>Words: <em>export</em> (the request and what became of it), <em>column</em> (what a file can tell of a person).
 *
 * <p>Imports: access, access.decisions, participants, platform.http, platform.problems, platform.request,
 * platform.workbooks, platform.values, platform.words, work.records.
 */
package org.hawsh.participants.exports;
