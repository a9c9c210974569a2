/**
 * Support that is given as goods: what was bought for an approved instalment, by which quotes, on which receipt, who received it for the
 * network, and who took over what was made and stays theirs. Papers are scans that these name.
 *
 * <p>Words: <em>purchase</em> (what is bought for one instalment), <em>quote</em> (what a supplier asks for it; one is <em>chosen</em>), <em>line</em> (one thing of
 * the goods-received note), <em>delivery</em> (the network has it, and the ledger says so), <em>handover</em> (a municipality or an owner
 * takes over what was made).
 *
 * <p>Imports: access, centres, grants.awards, grants.calls.rules, grants.networks, participants.matching, platform.blobs,
 * platform.codes, platform.database, platform.http, platform.problems, platform.request, platform.values, platform.words, work.records.
 */
package org.hawsh.grants.goods;
