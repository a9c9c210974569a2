package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.hawsh.participants.imports.rows.ImportDefaults;
import org.hawsh.platform.request.Request;
import org.hawsh.work.files.ReceivedFiles;

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

    ImportView receive(
            UUID centreId, ImportDefaults defaults, boolean readFirst, InputStream file) {
        UUID id = imports.receive(centreId, defaults, ReceivedFiles.take(file), readFirst).id();
        if (!readFirst) {
            worker.beginAndStay(id);
        }
        return ImportView.of(imports.read(id), request.messages());
    }
}
