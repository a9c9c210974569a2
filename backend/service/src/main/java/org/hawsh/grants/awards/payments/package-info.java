/**
 * What is said of a payment: that an instalment was paid, or did not arrive and why, or that some of it was given back.
 *
 * <p>Imports: grants.awards.plan, platform.problems, platform.values, platform.words.
 */
package org.hawsh.grants.awards.payments;
