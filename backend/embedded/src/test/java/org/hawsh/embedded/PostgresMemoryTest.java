package org.hawsh.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresMemoryTest {
    @Test
    void aSmallLaptopStaysSmall() {
        assertEquals(
                List.of(
                        "shared_buffers=256MB",
                        "work_mem=8MB",
                        "maintenance_work_mem=128MB",
                        "effective_cache_size=2048MB",
                        "random_page_cost=1.1"),
                new PostgresMemory(4_096).settings());
    }

    @Test
    void aLargeMachineIsUsedWithinBounds() {
        assertEquals(
                List.of(
                        "shared_buffers=2048MB",
                        "work_mem=64MB",
                        "maintenance_work_mem=512MB",
                        "effective_cache_size=131072MB",
                        "random_page_cost=1.1"),
                new PostgresMemory(262_144).settings());
    }
}
