package org.hawsh.work.records;

import java.util.List;
import org.hawsh.platform.codes.CodeList;

/** What one feature keeps, stated once and beside it. Each bean of this type is found by itself. */
public interface Sheet {
    List<Kind> kinds();

    /** The lists its members are chosen from, where a house may change the choice. */
    default List<CodeList> codeLists() {
        return List.of();
    }
}
