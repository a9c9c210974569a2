package org.hawsh.work.records;

import java.util.List;

/** What one feature keeps, stated once and beside it. Each bean of this type is found by itself. */
public interface Sheet {
    List<Kind> kinds();
}
