/**
 * The support of a selected application, from the decision to its closing: what is agreed with the network, in which parts it is given, and
 * what became of each. The money itself stands in the ledger.
 *
 * <p>Words: <em>award</em> or <em>grant</em> (the support; outside of the code it is never called so), <em>plan</em> (days, milestones and
 * instalments), <em>proposal</em> (an agreement, an amendment or a closing that waits for a second person), <em>milestone</em> (what the
 * network does until a day), <em>instalment</em> (a part of the amount, and what it waits for), <em>payment</em> (one time an instalment was
 * paid, or was to be), <em>reversal</em> (that what was paid did not arrive: one person reports it, another decides, and the ledger gets its
 * opposite).
 *
 * <p>Imports: access, access.decisions, centres, centres.funding, grants.applications, grants.awards.acts, grants.awards.plan, grants.calls, grants.calls.rules, grants.ledger, grants.networks,
 * grants.selection, grants.tasks, platform.blobs, platform.http, platform.problems, platform.request, platform.values, platform.words, work.records.
 */
package org.hawsh.grants.awards;
