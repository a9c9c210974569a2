package org.hawsh.participants.sharing;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class SharingSheet implements Sheet {
    static final Kind PARTICIPANT = Kind.of("participant", "SHARE");

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}
