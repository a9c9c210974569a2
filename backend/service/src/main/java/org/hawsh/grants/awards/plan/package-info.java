/**
 * What is agreed with a network, as it is proposed and kept with the proposal: days, milestones, instalments and their means.
 *
 * <p>Imports: grants.ledger, platform.values, platform.words.
 */
package org.hawsh.grants.awards.plan;
