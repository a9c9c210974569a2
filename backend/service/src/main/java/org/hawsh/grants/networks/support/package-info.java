/**
 * How support reaches a network, sealed, and how mixed it says it is.
 *
 * <p>Words: <em>way</em> (in kind, cash, a transfer office, a mobile wallet, a bank), <em>mix</em> (shares of those who chose to
 * say what they are to the place: of it, displaced, returned).
 *
 * <p>Imports: access, centres, grants.networks, participants.matching, platform.http, platform.problems, platform.security,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.grants.networks.support;
