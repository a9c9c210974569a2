package org.hawsh.mediation.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.KeptAtCentre;

/** Somebody with the certificate of the mediation training, with or without a login. */
@Entity
class Mediator extends KeptAtCentre implements Editable<MediatorDetails> {
    @Column(updatable = false)
    private UUID account;

    private String name;

    private String[] languages;

    private String certificate;

    private LocalDate certifiedOn;

    private int trainedHours;

    private boolean active;

    protected Mediator() {}

    Mediator(AddMediator request) {
        super(request.centreId());
        account = request.account();
        become(request.details());
    }

    @Override
    public void become(MediatorDetails details) {
        name = details.name().strip();
        languages = details.languages().stream().distinct().toArray(String[]::new);
        certificate = details.certificate().strip();
        certifiedOn = details.certifiedOn();
        trainedHours = details.trainedHours();
        active = details.active();
    }

    @Override
    public MediatorDetails details() {
        return new MediatorDetails(
                name, List.of(languages), certificate, certifiedOn, trainedHours, active);
    }

    MediatorRef ref() {
        return new MediatorRef(id(), name, account);
    }

    MediatorView view() {
        return new MediatorView(
                id(),
                centreId(),
                account,
                name,
                List.of(languages),
                certificate,
                certifiedOn,
                trainedHours,
                active,
                version());
    }
}
