/**
 * Files of rows, read carefully: what every import of a feature needs before it knows what the columns mean.
 *
 * <p>Imports: platform.
 */
package org.hawsh.platform.csv;
