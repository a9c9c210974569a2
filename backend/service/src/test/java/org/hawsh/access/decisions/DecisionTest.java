package org.hawsh.access.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final UUID ASKER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void somebodyElseDecidesAndNeverWhoeverAsked() {
        Decision decision = Decision.asked(ASKER, "For the course", null);
        assertThrows(SomebodyElseDecides.class, () -> decision.approve(ASKER));
        assertThrows(SomebodyElseDecides.class, () -> decision.refuse(ASKER, "No"));
        decision.approve(OTHER);
        assertEquals(DecisionState.APPROVED, decision.state());
        assertEquals(List.of(ASKER, OTHER), decision.people().toList());
    }

    @Test
    void itIsDecidedOnce() {
        List<Consumer<Decision>> ways =
                List.of(
                        one -> one.approve(OTHER),
                        one -> one.refuse(OTHER, null),
                        one -> one.withdraw(ASKER));
        for (Consumer<Decision> first : ways) {
            Decision decision = Decision.asked(ASKER, null, null);
            first.accept(decision);
            for (Consumer<Decision> second : ways) {
                assertThrows(AlreadyDecided.class, () -> second.accept(decision));
            }
        }
    }

    @Test
    void whatOnePersonMayDoAloneIsNotDecided() {
        Decision alone = Decision.notNeeded(ASKER, null);
        assertThrows(AlreadyDecided.class, () -> alone.approve(OTHER));
        assertEquals(DecisionState.NOT_NEEDED, alone.state());
    }

    @Test
    void afterItsTimeNobodyDecides() {
        Decision late = Decision.asked(ASKER, null, Instant.now().minusSeconds(1));
        assertThrows(AlreadyDecided.class, () -> late.approve(OTHER));
        Decision inTime = Decision.asked(ASKER, null, Instant.now().plusSeconds(60));
        inTime.approve(OTHER);
        assertEquals(DecisionState.APPROVED, inTime.state());
    }

    @Test
    void whoeverAskedMayTakeItBack() {
        Decision decision = Decision.asked(ASKER, null, null);
        decision.withdraw(ASKER);
        assertEquals(DecisionState.WITHDRAWN, decision.state());
    }
}
