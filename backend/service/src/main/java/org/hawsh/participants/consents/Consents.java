package org.hawsh.participants.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.database.RowsAsJson;

/** What people agreed to, as the rest of the register reads and writes it: of people the caller was shown already. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Consents {
    private static final String AGREED =
            """
            insert into consent
            select * from json_populate_recordset(cast(null as consent), cast(:rows as json))
            """;

    private final ConsentRepository consents;
    private final EntityManager database;
    private final RowsAsJson rows;
    private final CurrentUser user;

    Consents(
            ConsentRepository consents, EntityManager database, RowsAsJson rows, CurrentUser user) {
        this.consents = consents;
        this.database = database;
        this.rows = rows;
        this.user = user;
    }

    /** Every decision of the person, the first first. */
    public List<ConsentView> of(UUID participantId) {
        return consents.of(participantId).stream().map(Consent::view).toList();
    }

    /** What the person last decided about a purpose that has no recipient. */
    public Optional<ConsentDecision> latest(UUID participantId, ConsentPurpose purpose) {
        return consents.latest(participantId, purpose, null).map(Consent::decision);
    }

    public void record(UUID participantId, RecordConsent said, LocalDate today) {
        consents.persist(Consent.of(participantId, said, today, user.subject()));
    }

    /** Many people agreed to be registered: written in one statement, however many they are. */
    public void agreedToRegistration(List<Agreed> agreed) {
        if (agreed.isEmpty()) {
            return;
        }
        List<Consent> written =
                agreed.stream()
                        .map(
                                one ->
                                        Consent.toRegistration(
                                                one.participantId(),
                                                one.given(),
                                                one.on(),
                                                user.subject()))
                        .toList();
        database.createNativeQuery(AGREED).setParameter("rows", rows.of(written)).executeUpdate();
    }

    /** @param on the day the consent counts from where it names none itself */
    public record Agreed(UUID participantId, ConsentGiven given, LocalDate on) {}
}
