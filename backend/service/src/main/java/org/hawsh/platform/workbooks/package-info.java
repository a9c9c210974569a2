/**
 * Tables that people keep in spreadsheets, read carefully: rows of cells out of a CSV file or an XLSX workbook, one after the
 * other, so that a long file needs no more memory than a short one. What every import needs before it knows what the columns mean.
 * And written so: typed cells, one row after the other, that no spreadsheet takes for a formula ({@code TableWriter}).
 *
 * <p>A file is looked at as a whole before a row of it is believed: what is built to exhaust a reader is refused there.
 *
 * <p>Imports: platform.problems, platform.words.
 */
package org.hawsh.platform.workbooks;
