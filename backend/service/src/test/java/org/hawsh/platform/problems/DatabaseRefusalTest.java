package org.hawsh.platform.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing was done and later it will go, nobody is told of a fault. */
class DatabaseRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "99999, the driver does not know why there is no connection",
        "28000, nobody is let in",
        "08006, the line was cut",
        "53300, there is no room",
        "57014, it took too long",
        "55P03, somebody else held it too long",
        "25P03, the transaction waited for us too long",
        ", the pool had none in time"
    })
    void whatCannotBeHadNowIsUnavailable(String state, String why) {
        assertEquals(
                Optional.of(ProblemType.UNAVAILABLE),
                DatabaseRefusal.of(new IllegalStateException(new SQLException(why, state))),
                why);
    }
}
