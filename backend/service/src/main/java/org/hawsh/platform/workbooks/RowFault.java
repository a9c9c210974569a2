package org.hawsh.platform.workbooks;

import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.Messages;

/**
 * One cell that wants mending.
 *
 * @param row as the spreadsheet numbers it; the header is row 1
 * @param column the column's header
 * @param value what stood in the cell
 */
public record RowFault(int row, String column, Fault fault, String value) {

    public ImportFault view(Messages messages) {
        return new ImportFault(row, column, fault.code(), fault.remedy(messages), value);
    }
}
