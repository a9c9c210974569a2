package org.hawsh.work.codes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.hawsh.platform.codes.Codes;
import org.hawsh.platform.codes.ListedCode;

/**
 * Remembers the lists for a moment, so that checking a code costs a request no statement: whoever is refused before a body is
 * looked at and whoever is refused after it are answered after the same work. What is changed here holds here at once, and on
 * every other node after that moment.
 */
@ApplicationScoped
class CodesOfLists implements Codes {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 200;

    private final CodeRepository codes;
    private final Cache<String, List<ListedCode>> known =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).maximumSize(MOST).build();

    CodesOfLists(CodeRepository codes) {
        this.codes = codes;
    }

    @Override
    @Transactional
    public List<ListedCode> of(String list) {
        return known.get(list, this::read);
    }

    private List<ListedCode> read(String list) {
        return codes.of(list).stream().map(Code::listed).toList();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodesChanged change) {
        known.invalidate(change.list());
    }
}
