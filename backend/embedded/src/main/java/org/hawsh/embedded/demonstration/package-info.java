/**
 * The people of a demonstration: invented, and the same on every machine, so that a fresh installation shows the register as a
 * centre knows it, with three scripts, hurried spellings, unknown birth days and people who were registered twice.
 *
 * <p>Names are drawn one by one from tables written for this project; whoever bears a drawn combination does so by chance. Imports
 * nothing of ours: what comes out is a CSV file, and goes in through the same import as any other.
 */
package org.hawsh.embedded.demonstration;
