package org.hawsh.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

@HawshTest
class SafeToStartTest {
    @Test
    void whoOwnsTheTablesIsAboveTheWallsAndTheServiceIsNot() throws SQLException {
        assertEquals(true, isAboveTheWalls(Databases.asOwner()));
        assertEquals(false, isAboveTheWalls(Databases.asApp()));
    }

    private static boolean isAboveTheWalls(Connection connection) throws SQLException {
        try (connection;
                ResultSet settings =
                        connection.createStatement().executeQuery(SafeToStart.DATABASE)) {
            settings.next();
            return settings.getBoolean("above_the_walls");
        }
    }
}
