/**
 * People from a file. It arrives, somebody says how it is read (sheet, encoding, header, columns), every row is checked and nobody
 * registered: the answer says which row and column wants mending, and how, and which rows are likely people who are known. When
 * all that is decided, all of it is registered, or nothing. Checks and commits run in the background; the file waits sealed
 * meanwhile, and is dropped when it is committed or has expired.
 *
 * <p>Words: a <em>reading</em> is how a file is read, a <em>doubt</em> a row that is likely somebody who is known.
 *
 * <p>Imports: access, centres, participants, participants.consents, participants.duplicates,
 * participants.imports.rows, participants.names, participants.registration, platform.database,
 * platform.http, platform.jobs, platform.problems, platform.request, platform.security, platform.workbooks,
 * platform.values, platform.words, work.files, work.records.
 */
package org.hawsh.participants.imports;
