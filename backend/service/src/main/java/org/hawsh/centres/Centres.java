package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.NotFound;

/** What other features may ask of centres. */
@ApplicationScoped
public class Centres {
    private final CentreRepository centres;
    private final Places places;

    Centres(CentreRepository centres, Places places) {
        this.centres = centres;
        this.places = places;
    }

    /** The three letters that begin every reference of this centre. */
    @Transactional
    public String codeOf(UUID centre) {
        return find(centre).code();
    }

    /** Today's date where the centre stands. */
    @Transactional
    public LocalDate todayAt(UUID centre) {
        return find(centre).today();
    }

    @Transactional
    List<CentreView> in(Collection<UUID> scope) {
        List<Centre> found = centres.in(scope);
        Map<Integer, PlaceView> governorates =
                places.byId(found.stream().map(Centre::governorateId).toList());
        return found.stream()
                .map(centre -> centre.view(governorates.get(centre.governorateId())))
                .toList();
    }

    private Centre find(UUID centre) {
        return centres.findByIdOptional(centre).orElseThrow(NotFound::new);
    }
}
