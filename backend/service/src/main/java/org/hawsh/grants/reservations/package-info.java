/**
 * The budget of a call is money that is there: reserved in the transaction that opens the call, and available again when the call is
 * withdrawn or nobody has committed it in time.
 *
 * <p>Imports: centres, grants.calls, grants.ledger, platform.values.
 */
package org.hawsh.grants.reservations;
