package org.hawsh.activities.schedule;

import java.util.List;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Tongue;

/** The page from which somebody finds their centre. */
public final class CentresPage {
    private final ScheduleWords words;
    private final List<PublicCentre> centres;

    CentresPage(List<PublicCentre> centres, Language language) {
        this.words = ScheduleWords.in(language);
        this.centres = centres;
    }

    public String getLanguage() {
        return words.language().tag();
    }

    public String getDirection() {
        return words.language().direction();
    }

    public String getTitle() {
        return words.text("centres");
    }

    public List<Tongue> getLanguages() {
        return Tongue.ways(words.language(), "/schedule", "");
    }

    public List<Door> getCentres() {
        return centres.stream()
                .map(
                        centre ->
                                new Door(
                                        words.of(centre.name()),
                                        centre.address() == null
                                                ? null
                                                : words.of(centre.address()),
                                        "/schedule/"
                                                + centre.code()
                                                + "?language="
                                                + getLanguage()))
                .toList();
    }

    /** The way to one centre's schedule. */
    public record Door(String name, String where, String address) {}
}
