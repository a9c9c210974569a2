/**
 * A row of a file read as a person: which column means what, what a cell may hold, and which faults it has, row by
 * row.
 *
 * <p>Words: <em>field</em> (what a column means), <em>cell</em>, <em>part</em> (some hundred rows that are checked at
 * once).
 *
 * <p>Imports: participants, participants.consents, participants.duplicates, participants.names, participants.profile,
 * platform.problems, platform.workbooks, platform.values, platform.words.
 */
package org.hawsh.participants.imports.rows;
