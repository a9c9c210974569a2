/**
 * Small values every feature uses: ids, moments, money, phone numbers, check digits.
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.platform.values;
