package org.hawsh.activities.certificates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.PlainText;

/** What is proof-read: the names as the person wants to read them, and the language of the paper. */
@Schema(name = "EditCertificate")
record CertificateDetails(
        @PlainText @Size(max = 200) String nameArabic,
        @PlainText @Size(max = 200) String nameLatin,
        @NotNull Language language) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (isBlank(nameArabic) && isBlank(nameLatin)) {
            faults.add(Fault.at("/nameArabic", "certificate-without-name"));
        }
        if (!isBlank(nameArabic) && hasLatin(nameArabic)) {
            faults.add(Fault.at("/nameArabic", "not-in-arabic-script"));
        }
        if (!isBlank(nameLatin) && !hasLatin(nameLatin)) {
            faults.add(Fault.at("/nameLatin", "not-in-latin-script"));
        }
        return faults;
    }

    CertificateDetails tidy() {
        return new CertificateDetails(tidy(nameArabic), tidy(nameLatin), language);
    }

    /** The name this paper is read by first. */
    String shownName() {
        boolean latin = language == Language.EN;
        String first = latin ? nameLatin : nameArabic;
        return first != null ? first : latin ? nameArabic : nameLatin;
    }

    private static String tidy(String name) {
        return isBlank(name) ? null : name.strip().replaceAll("\\s+", " ");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static boolean hasLatin(String text) {
        return text.codePoints()
                .anyMatch(
                        letter ->
                                Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.LATIN);
    }
}
