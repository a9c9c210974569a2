package org.hawsh.activities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** Something that is needed: once, or for each person. */
@Embeddable
@Schema(
        name = "ActivityMaterial",
        description = "Something that is needed: once, or for each person")
record Material(
        @Embedded
                @AttributeOverride(name = "en", column = @Column(name = "name_en"))
                @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
                @AttributeOverride(name = "ckb", column = @Column(name = "name_ckb"))
                @NotNull
                @Valid
                LocalizedText name,
        @NotNull Boolean perPerson) {}
