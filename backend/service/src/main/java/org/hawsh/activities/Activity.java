package org.hawsh.activities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.Kept;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An entry of the catalogue. */
@Entity
class Activity extends Kept implements Editable<ActivityDetails> {
    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private LocalizedText summary;

    private String type;

    @Enumerated(EnumType.STRING)
    private ActivityShape shape;

    private boolean sensitive;

    private boolean womenOnly;

    private Integer ageFrom;

    private Integer ageTo;

    private boolean hazardous;

    private UUID prerequisiteId;

    @Enumerated(EnumType.STRING)
    private CertificateKind certificate;

    private int completionPercent;

    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "activity_unit", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @org.hibernate.annotations.ListIndexBase(1)
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "ckb", column = @Column(name = "title_ckb"))
    private List<LocalizedText> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_material", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @org.hibernate.annotations.ListIndexBase(1)
    private List<Material> materials = new ArrayList<>();

    protected Activity() {}

    Activity(ActivityDetails details) {
        super(Ids.next());
        become(details);
    }

    @Override
    public void become(ActivityDetails details) {
        title = details.title();
        summary = details.summary();
        type = details.type();
        shape = details.shape();
        sensitive = details.sensitive();
        womenOnly = details.womenOnly();
        ageFrom = details.ageFrom();
        ageTo = details.ageTo();
        hazardous = details.hazardous();
        prerequisiteId = details.prerequisiteId();
        certificate = details.certificate();
        completionPercent = details.completionPercent();
        retired = details.retired();
        replace(units, details.units());
        replace(materials, details.materials());
    }

    /** Left alone where nothing changed, so that an edit of the title writes no curriculum. */
    private static <T> void replace(List<T> kept, List<T> wanted) {
        if (!List.copyOf(kept).equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    String type() {
        return type;
    }

    /** @param traits the rules that hang on its type */
    ActivityRef ref(List<String> traits) {
        return new ActivityRef(
                id(),
                title,
                ActivityDetails.leastAge(hazardous, traits),
                shape,
                sensitive,
                womenOnly,
                hazardous,
                ageFrom,
                ageTo,
                prerequisiteId,
                certificate,
                completionPercent,
                retired);
    }

    @Override
    public ActivityDetails details() {
        return new ActivityDetails(
                title,
                summary,
                type,
                shape,
                sensitive,
                womenOnly,
                ageFrom,
                ageTo,
                hazardous,
                prerequisiteId,
                certificate,
                completionPercent,
                List.copyOf(units),
                List.copyOf(materials),
                retired);
    }

    ActivityView view() {
        return new ActivityView(
                id(),
                title,
                summary,
                type,
                shape,
                sensitive,
                womenOnly,
                ageFrom,
                ageTo,
                hazardous,
                prerequisiteId,
                certificate,
                completionPercent,
                List.copyOf(units),
                List.copyOf(materials),
                retired,
                version());
    }
}
