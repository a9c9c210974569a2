package org.hawsh.work.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.trail.Act;
import org.junit.jupiter.api.Test;

/** What a sheet does not state has no word in any language, so it cannot be written down either. */
class KindTest {
    private static final UUID CENTRE = UUID.randomUUID();
    private static final Kind KIT = Kind.of("kit", "GIVE").withFieldsOf(Edited.class);

    private final Kit kit = new Kit();

    @Test
    void anActNamesTheRecordAndItsCentre() {
        assertEquals(new Act("GIVE", "kit", kit.id(), CENTRE, null), KIT.did("GIVE", kit));
    }

    @Test
    void anActThatTheSheetDoesNotStateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> KIT.did("THROW_AWAY", kit));
        assertThrows(IllegalArgumentException.class, () -> KIT.didToMany("THROW_AWAY"));
    }

    @Test
    void aFieldThatTheSheetDoesNotStateIsRefused() {
        assertEquals(Set.of("item"), KIT.statedFields(Set.of("item")));
        assertThrows(IllegalArgumentException.class, () -> KIT.statedFields(Set.of("colour")));
    }

    @Test
    void whoSawAnotherVersionChangesNothing() {
        kit.mustBe(0);
        assertThrows(VersionConflict.class, () -> kit.mustBe(1));
    }

    private record Edited(String item) {}

    private static final class Kit extends KeptAtCentre {
        Kit() {
            super(CENTRE);
        }
    }
}
