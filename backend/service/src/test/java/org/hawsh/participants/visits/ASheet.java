package org.hawsh.participants.visits;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** An old sheet of attendance, at Kirkuk unless it is said. */
final class ASheet {
    static final String SHEETS = "/api/v1/participants/attendance-sheets";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final byte[] content;
    private final String type;
    private UUID centre = TheCentres.KIRKUK;

    private ASheet(byte[] content, String type) {
        this.content = content;
        this.type = type;
    }

    /** Rows below {@code date,activity,women,men,age_band,source}. */
    static ASheet with(String... rows) {
        return text("date,activity,women,men,age_band,source\n" + String.join("\n", rows) + "\n");
    }

    static ASheet text(String text) {
        return new ASheet(text.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    static ASheet workbook(byte[] content) {
        return new ASheet(content, XLSX);
    }

    /** A sheet nobody has loaded before. */
    static String anyCheckedBy(Someone manager) {
        return with("2025-03-14,Sewing,3,0,," + UUID.randomUUID()).checkedBy(manager);
    }

    ASheet at(UUID where) {
        this.centre = where;
        return this;
    }

    Response sentBy(Someone manager) {
        return sentBy(manager, "en");
    }

    Response sentBy(Someone manager, String language) {
        return manager.calls()
                .queryParam("centreId", centre)
                .header("Accept-Language", language)
                .contentType(type)
                .body(content)
                .post(SHEETS);
    }

    String checkedBy(Someone manager) {
        return SHEETS + "/" + Made.name(sentBy(manager));
    }
}
