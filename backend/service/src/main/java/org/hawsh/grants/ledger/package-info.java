/**
 * The money of support to volunteer networks, in double entry: what is posted stays, debits are credits, and no more is given than is there.
 * Other rooms of this feature move money by {@link org.hawsh.grants.ledger.Ledger} and know nothing of accounts and postings.
 *
 * <p>Words: <em>fund</em> (the money of one contribution at one centre), <em>account</em> (where some of it stands), <em>transaction</em> (what
 * happened to it), <em>posting</em> (what one account got or gave by it), <em>book</em> (which days of a centre are closed), <em>reversal</em>
 * (the opposite of a transaction).
 *
 * <p>Imports: access, access.decisions, centres, centres.funding, platform.database, platform.http, platform.jobs, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.grants.ledger;
