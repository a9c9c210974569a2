package org.hawsh.access.incidents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.values.CheckedReference;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** Somebody demanded data, and how they were answered: written down once, never changed. */
@Entity
class DataDemand {
    static final String DEMANDERS = "data-demanders";
    static final CheckedReference REFERENCE = new CheckedReference("DD", 4);

    @Id private UUID id;

    private String reference;

    private UUID centreId;

    private String demandedBy;

    @Enumerated(EnumType.STRING)
    private Demanded demanded;

    private LocalDate demandedOn;

    private String office;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private UUID recordedBy;

    private Instant recordedAt;

    protected DataDemand() {}

    static DataDemand record(RecordDataDemand told, String reference, UUID recorder) {
        DataDemand demand = new DataDemand();
        demand.id = Ids.next();
        demand.reference = reference;
        demand.centreId = told.centreId();
        demand.demandedBy = told.demandedBy();
        demand.demanded = told.demanded();
        demand.demandedOn = told.demandedOn();
        demand.office = told.office();
        demand.answer = told.answer();
        demand.recordedBy = recorder;
        demand.recordedAt = Moments.now();
        return demand;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    DataDemandView view(AccountRef recorder) {
        return new DataDemandView(
                id,
                reference,
                centreId,
                demandedBy,
                demanded,
                demandedOn,
                office,
                answer,
                recorder,
                recordedAt);
    }

    /** What is demanded. */
    @Schema(name = "DemandedData")
    enum Demanded {
        LIST_OF_PEOPLE,
        ONE_PERSON,
        CASE,
        ORIGIN,
        CONTACTS,
        OTHER
    }

    /** A demand is never met at the door: it is refused, or referred to those who answer for the data. */
    @Schema(name = "DataDemandAnswer")
    enum Answer {
        REFUSED,
        REFERRED
    }
}
