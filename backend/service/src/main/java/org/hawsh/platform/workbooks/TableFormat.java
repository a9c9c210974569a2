package org.hawsh.platform.workbooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two kinds of file a spreadsheet opens. */
@Schema(name = "SheetFormat")
public enum TableFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
