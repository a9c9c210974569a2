/**
 * What somebody does about a support, as it is sent: an agreement was signed, the support is suspended or completed, something is decided, an
 * instalment was paid or did not arrive, money was given back.
 *
 * <p>Imports: grants.awards.plan, platform.problems, platform.values, platform.words.
 */
package org.hawsh.grants.awards.acts;
