/**
 * What an auditor takes away: the whole ledger of a centre as a plain-text accounting journal and as a workbook.
 *
 * <p>Words: <em>journal</em> (every posting in the order of the days, each with the balance of its account after it).
 *
 * <p>Imports: access, centres, grants.ledger, platform.database, platform.http, platform.request, platform.values, platform.words,
 * platform.workbooks, work.records.
 */
package org.hawsh.grants.ledger.journal;
