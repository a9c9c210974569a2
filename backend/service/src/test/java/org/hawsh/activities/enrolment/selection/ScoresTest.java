package org.hawsh.activities.enrolment.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.hawsh.activities.CertificateKind;
import org.hawsh.activities.enrolment.Certificate;
import org.junit.jupiter.api.Test;

/** What a committee found, and what somebody earned. */
class ScoresTest {

    @Test
    void aScoreIsTheMeanOfTheCommitteeByTheWeights() {
        assertEquals(
                new BigDecimal("100.00"), Scores.of(List.of(60, 40), List.of(List.of(10, 10))));
        assertEquals(
                new BigDecimal("57.00"),
                Scores.of(List.of(60, 40), List.of(List.of(5, 10), List.of(6, 2))));
        assertEquals(
                new BigDecimal("33.33"),
                Scores.of(List.of(100), List.of(List.of(5), List.of(5), List.of(0))));
    }

    @Test
    void achievementIsEarnedByPracticalWorkWhereTheActivityGivesIt() {
        assertEquals(Certificate.ACHIEVEMENT, Certificate.earned(CertificateKind.ACHIEVEMENT, 50));
        assertEquals(Certificate.ATTENDANCE, Certificate.earned(CertificateKind.ACHIEVEMENT, 49));
        assertEquals(Certificate.ATTENDANCE, Certificate.earned(CertificateKind.ACHIEVEMENT, null));
        assertEquals(Certificate.ATTENDANCE, Certificate.earned(CertificateKind.ATTENDANCE, 90));
        assertEquals(null, Certificate.earned(CertificateKind.NONE, 90));
    }
}
