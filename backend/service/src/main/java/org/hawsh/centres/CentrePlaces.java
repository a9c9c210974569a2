package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hawsh.places.PlaceLevel;
import org.hawsh.platform.Fault;
import org.hawsh.platform.LocalizedText;
import org.hawsh.platform.ProblemType;
import org.hawsh.platform.Refusal;

/** Finds the places a centre is said to be in; a code nobody knows is refused, never guessed at. */
@ApplicationScoped
class CentrePlaces {
    private static final String FIND =
            """
            select id from place where scheme = 'COD' and pcode = :pcode and level = :level
            and valid_from <= current_date and (valid_to is null or valid_to > current_date)
            """;

    private final EntityManager database;

    CentrePlaces(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Whereabouts of(String governoratePcode, String districtPcode, LocalizedText address) {
        Integer governorate = idOf(governoratePcode, PlaceLevel.GOVERNORATE, "/governoratePcode");
        return new Whereabouts(governorate, districtOf(governoratePcode, districtPcode), address);
    }

    /** @return null without a district; a COD code begins with its parent's */
    @Transactional
    Integer districtOf(String governoratePcode, String districtPcode) {
        if (districtPcode == null) {
            return null;
        }
        if (!districtPcode.startsWith(governoratePcode)) {
            throw new PlaceUnknown(Fault.at("/districtPcode", "district-elsewhere"));
        }
        return idOf(districtPcode, PlaceLevel.DISTRICT, "/districtPcode");
    }

    private Integer idOf(String pcode, PlaceLevel level, String pointer) {
        List<?> found =
                database.createNativeQuery(FIND, Integer.class)
                        .setParameter("pcode", pcode)
                        .setParameter("level", level.name())
                        .getResultList();
        if (found.isEmpty()) {
            throw new PlaceUnknown(Fault.at(pointer, "place-code-unknown"));
        }
        return (Integer) found.get(0);
    }

    /** The COD list has no such place today. */
    static final class PlaceUnknown extends Refusal {
        PlaceUnknown(Fault fault) {
            super(ProblemType.PLACE_UNKNOWN, List.of(fault));
        }
    }
}
