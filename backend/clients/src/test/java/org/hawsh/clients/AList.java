package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hawsh.client.ApiClient;
import org.hawsh.client.ApiException;
import org.hawsh.client.api.ImportsApi;
import org.hawsh.client.api.ImportsApi.APICheckImportRequest;
import org.hawsh.client.api.ImportsApi.APICommitImportRequest;
import org.hawsh.client.model.ConsentHow;
import org.hawsh.client.model.DecideDuplicates;
import org.hawsh.client.model.DuplicateDecision;
import org.hawsh.client.model.ImportDuplicate;
import org.hawsh.client.model.ImportDuplicatePage;
import org.hawsh.client.model.Language;
import org.hawsh.client.model.ParticipantImport;

/** People of a file as a program brings them in: checked, told apart from those it knows, committed; each step waited for. */
final class AList {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ImportsApi imports;

    AList(ApiClient client) {
        this.imports = new ImportsApi(client);
    }

    /** @return what was found, once every row was looked at; nothing wants mending */
    ParticipantImport check(UUID centre, String file) throws ApiException {
        UUID id =
                imports.checkImport(
                                APICheckImportRequest.newBuilder()
                                        .centreId(centre)
                                        .consentHow(ConsentHow.WRITTEN)
                                        .consentLanguage(Language.AR)
                                        .body(file)
                                        .build())
                        .getId();
        ParticipantImport checked = atRest(id);
        assertEquals("CHECKED", checked.getStage());
        assertEquals(List.of(), checked.getFaults());
        return checked;
    }

    /** Of these people it is known that everybody is written down once: whoever looks like somebody else is another. */
    void commitAsPeopleOfTheirOwn(UUID id) throws ApiException {
        sayThatEachIsSomebodyElse(id);
        assertEquals(0, atRest(id).getUndecidedCount());
        imports.commitImport(APICommitImportRequest.newBuilder().importId(id).build());
        ParticipantImport committed = atRest(id);
        assertEquals("COMMITTED", committed.getStage());
        assertEquals(0, committed.getSkippedCount());
    }

    /** A long list is worked on after the answer: whoever sent it asks again, with pauses and not for ever. */
    private ParticipantImport atRest(UUID id) throws ApiException {
        Instant end = Instant.now().plus(PATIENCE);
        ParticipantImport now = imports.readImport(id);
        while (isAtWork(now.getStage())) {
            assertTrue(Instant.now().isBefore(end), "still " + now.getStage());
            pause();
            now = imports.readImport(id);
        }
        return now;
    }

    private static boolean isAtWork(String stage) {
        return stage.equals("CHECKING") || stage.equals("COMMITTING");
    }

    private void sayThatEachIsSomebodyElse(UUID id) throws ApiException {
        ImportDuplicatePage page;
        do {
            page = imports.listImportDuplicates(id, null, 100, true);
            page.getItems().forEach(row -> assertTrue(!row.getCandidates().isEmpty()));
            List<Integer> rows = page.getItems().stream().map(ImportDuplicate::getRow).toList();
            if (!rows.isEmpty()) {
                var said = new DecideDuplicates().decision(DuplicateDecision.DIFFERENT).rows(rows);
                imports.resolveImportDuplicates(id, said);
            }
        } while (page.getNext() != null);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
