package org.hawsh.grants.selection.letters;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** Whoever writes the letter reads the application. */
@Singleton
class LetterSheet implements Sheet {
    static final Kind LETTER =
            Kind.of("grant_application", "READ_LETTER").ofPeople(Permissions.GRANT_READ);

    @Override
    public List<Kind> kinds() {
        return List.of(LETTER);
    }
}
