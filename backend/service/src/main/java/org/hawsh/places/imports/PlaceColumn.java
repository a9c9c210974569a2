package org.hawsh.places.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hawsh.platform.workbooks.Headers;

/** What a column can hold, and the headers the COD list and the list on HDX give it. */
enum PlaceColumn {
    LEVEL("level", "admin level"),
    PCODE("pcode", "p code"),
    NAME_EN("name_en", "name"),
    NAME_AR("name_ar"),
    NAME_CKB("name_ckb"),
    PARENT("parent_pcode", "parent p code");

    private static final Map<String, PlaceColumn> BY_HEADER = byHeader();

    private final List<String> headers;

    PlaceColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Optional<PlaceColumn> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(Headers.fold(header)));
    }

    /** As the COD list calls it. */
    String header() {
        return headers.get(0);
    }

    boolean isNeeded() {
        return this != NAME_AR && this != NAME_CKB;
    }

    private static Map<String, PlaceColumn> byHeader() {
        Map<String, PlaceColumn> columns = new HashMap<>();
        for (PlaceColumn column : values()) {
            column.headers.forEach(header -> columns.put(Headers.fold(header), column));
        }
        return columns;
    }
}
