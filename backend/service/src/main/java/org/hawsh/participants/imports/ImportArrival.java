package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.hawsh.participants.imports.rows.ImportDefaults;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.sheets.ImportTooLarge;
import org.hawsh.platform.sheets.SheetFile;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers whoever sends a file, in whatever format. */
@ApplicationScoped
class ImportArrival {
    private final ImportService imports;
    private final ImportWorker worker;
    private final Request request;

    ImportArrival(ImportService imports, ImportWorker worker, Request request) {
        this.imports = imports;
        this.worker = worker;
        this.request = request;
    }

    RestResponse<ImportView> receive(
            UUID centreId, ImportDefaults defaults, boolean readFirst, InputStream file) {
        UUID id = imports.receive(centreId, defaults, bytes(file), readFirst).id();
        if (!readFirst) {
            worker.beginAndStay(id);
        }
        return RestResponse.ResponseBuilder.<ImportView>created(
                        URI.create("/api/v1/participants/imports/" + id))
                .entity(ImportView.of(imports.read(id), request.messages()))
                .build();
    }

    private static byte[] bytes(InputStream file) {
        if (file == null) {
            return new byte[0];
        }
        try {
            byte[] content = file.readNBytes(SheetFile.MOST_BYTES + 1);
            if (content.length > SheetFile.MOST_BYTES) {
                throw new ImportTooLarge();
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
