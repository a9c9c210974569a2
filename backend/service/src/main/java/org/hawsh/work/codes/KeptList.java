package org.hawsh.work.codes;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hawsh.platform.words.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A list as its feature's migration seeded it. */
@Entity
@Immutable
@Table(name = "code_list")
class KeptList {
    @Id private String name;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    protected KeptList() {}

    String name() {
        return name;
    }

    LocalizedText title() {
        return title;
    }
}
