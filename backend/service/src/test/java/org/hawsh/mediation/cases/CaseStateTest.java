package org.hawsh.mediation.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step a case can take, and each it cannot. */
class CaseStateTest {
    private static final Set<String> ALLOWED =
            Set.of(
                    "INTAKE SCREENING",
                    "INTAKE ENDED",
                    "SCREENING CONSENT_PENDING",
                    "SCREENING ENDED",
                    "CONSENT_PENDING ACTIVE",
                    "CONSENT_PENDING ENDED",
                    "ACTIVE AGREEMENT",
                    "ACTIVE ENDED",
                    "AGREEMENT FOLLOW_UP",
                    "ENDED FOLLOW_UP",
                    "FOLLOW_UP CLOSED");

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("steps")
    void aCaseGoesOnlyWhereItMay(CaseState from, CaseState to) {
        MediationCase mediated = standingAt(from);
        if (ALLOWED.contains(from + " " + to)) {
            mediated.move(to);
            assertEquals(to, mediated.state());
        } else {
            assertThrows(CaseRefusal.class, () -> mediated.move(to));
            assertEquals(from, mediated.state());
        }
    }

    private static MediationCase standingAt(CaseState state) {
        MediationCase mediated = new MediationCase(UUID.randomUUID(), UUID.randomUUID(), "A_PARTY");
        switch (state) {
            case INTAKE -> {}
            case ENDED -> mediated.move(CaseState.ENDED);
            default ->
                    Stream.of(
                                    CaseState.SCREENING,
                                    CaseState.CONSENT_PENDING,
                                    CaseState.ACTIVE,
                                    CaseState.AGREEMENT,
                                    CaseState.FOLLOW_UP,
                                    CaseState.CLOSED)
                            .takeWhile(step -> mediated.state() != state)
                            .forEach(mediated::move);
        }
        return mediated;
    }

    private static Stream<Arguments> steps() {
        return Arrays.stream(CaseState.values())
                .flatMap(
                        from ->
                                Arrays.stream(CaseState.values())
                                        .map(to -> Arguments.of(from, to)));
    }
}
