package org.hawsh.centres.letters;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class LetterSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listLetters",
                caller -> caller.calls().get(ALetter.LETTERS),
                "createLetter",
                caller -> ALetter.valid().sentBy(caller),
                "readLetter",
                caller -> caller.calls().get(ALetter.valid().recorded()),
                "updateLetter",
                caller ->
                        caller.calls()
                                .contentType("application/merge-patch+json")
                                .header("If-Match", "\"0.en.letter\"")
                                .body(Map.of("subject", "Use of the garden"))
                                .patch(ALetter.valid().recorded()),
                "saveLetterScan",
                caller ->
                        ALetter.scan(
                                caller,
                                ALetter.valid().recorded(),
                                0,
                                "application/pdf",
                                ALetter.PDF),
                "readLetterScan",
                caller -> caller.calls().get(ALetter.scanned() + "/scan"));
    }
}
